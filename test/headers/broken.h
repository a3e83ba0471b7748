/* A broken declaration costs itself only. */
int before(void);
int broken(int a, @ b);
int between(struct known *k);
struct known { int a; int b };
no_such_type unknown(void);
int after(int a);
enum fine { fine_one };
