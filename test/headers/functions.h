/* Prototypes in every form. */
void no_parameters(void);
int unknown_parameters();
int variadic(const char *format, ...);
int unnamed(int, char *, double);
extern int with_extern(int a);
int first(void), *second(int a), third(char);
struct big { long a[4]; };
struct big by_value(struct big b);
const char *const text(void);
int qualified(const int a, char *const b);
int redeclared(int);
int redeclared(int named);
static int internal(int a) { return a; }
static inline int inlined(int a) { return internal(a) + 1; }
inline int only_inline(int a) { return a; }
extern inline int extern_inline(int a);
__inline__ static int gnu_inline(int a) { return a ? a : ({ int b = a; b; }); }
