/* After the header no program can write these tags: a macro has their names. */
struct last_error { int code; };
struct last_error *current_error(void);
#define last_error (*current_error())
struct limits { int lines; };
extern struct limits all_limits;
#define limits all_limits
struct same { int a; };
#define same same
int uses(struct same *s);
