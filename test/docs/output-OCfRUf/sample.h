/**
 * Adds two numbers, as add_all() does with many.
 *
 * @param a the first
 * @param b the second
 * @return the sum
 */
int add(int a, int b);
int add_all(const int *numbers, unsigned count);
#define LIMIT (1 << 4)
#define LIMIT_PLUS ((int)(LIMIT + sizeof(int)))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
struct flags { unsigned a : 3; unsigned b : 13; int rest; };
struct __attribute__((packed)) tight { char c; int i; };
struct aligned { char c; int i __attribute__((aligned(16))); };
long double precise(long double x);
static inline int twice(int x) { return 2 * x; }
typedef struct engine engine;
engine *engine_new(void);
void engine_free(engine *);
