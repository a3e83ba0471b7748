/* __typeof__ of expressions and types, and _Generic in a constant expression. */
struct pair { int first; double second; };
extern struct pair origin;
typedef __typeof__(origin) pair_type;
typedef __typeof__(((struct pair *)0)->second) second_type;
__typeof__(int *) pointer;
__typeof__(sizeof 1) size;
__typeof__(1 ? 2u : 3) sum;
extern __typeof__(origin) another;
int measure(const char *s);
extern __typeof__(measure) measure_alias;
char sized[_Generic(1.0f, float: 4, double: 8, default: 1)];
#define KIND _Generic(0L, int: 1, long: 2, default: 3)
