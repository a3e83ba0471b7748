#include <stdarg.h>
#include <stddef.h>
/* What C passes by value and Koffi does not, one function for each kind. */
struct point { double x, y; };
typedef float lanes __attribute__((vector_size(16)));
typedef short shorts __attribute__((vector_size(8)));
typedef struct { long double value; _Complex double z; unsigned __int128 wide; lanes four; int tail; } mixed;
struct __attribute__((packed)) tight { char a; double b; };
struct __attribute__((aligned(32))) broad { int a[8]; };
struct large { long double a[3]; char name[40]; struct point at; };

long double scale(long double by, int n);
const long double half(const long double of);
_Complex double turn(_Complex double z, double angle);
_Complex float turn_f(_Complex float z);
_Complex long double turn_l(_Complex long double z);
__int128 product(long long a, long long b);
unsigned __int128 sum_128(unsigned __int128 a, unsigned __int128 b);
lanes add_lanes(lanes a, lanes b);
shorts negate_shorts(shorts a);
__float128 third(__float128 of);
mixed mix(mixed m, long double by);
struct tight pack_it(struct tight t);
struct broad widen(struct broad b, int by);
struct large enlarge(struct large l, const char *name, long double (*each)(int));
long double call_back(int (*get)(int), long double more);
void store(_Complex double *z, __int128 *wide, long double *real);
extern long double unit;
extern unsigned __int128 counter;

/** Prints into memory. */
int say(char *to, size_t size, const char *format, va_list list) __attribute__((format(printf, 3, 0)));
double sum_list(int n, va_list list);
int list_first(va_list list, short n);
long double long_list(char n, va_list list);
_Complex double complex_list(_Complex double start, int n, va_list list);

static inline int jumpy(int n) { if (n > 3) goto out; n *= 2; out: return n + 1; }
static inline struct point jump_point(struct point p, int n) { again: if (n-- > 0) { p.x += 1; goto again; } return p; }
static inline int lengthy(int n) { int a[n]; for (int i = 0; i < n; i++) a[i] = i; return a[n - 1]; }

#define LARGER(a, b) ({ __typeof__(a) a_ = (a); __typeof__(b) b_ = (b); a_ > b_ ? a_ : b_; })
#define SWAP(p) do { double t_ = (p)->x; (p)->x = (p)->y; (p)->y = t_; goto done; done:; } while (0)
#define ANSWER ({ int answer_ = 42; answer_; })
#define scale(by, n) scale((by), (n))

/* Not even C can hand these on. */
long double spread(long double first, ...);
int two_lists(va_list a, va_list b);
