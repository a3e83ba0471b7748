/* Qualifiers stand before or after the specifiers and after each asterisk. */
const int a;
int const b;
const char *const volatile c;
char const *d;
volatile const unsigned e;
extern _Atomic int f;
extern _Atomic(int) g;
extern int *_Atomic h;
void copy(char *restrict to, const char *__restrict from, const char *__restrict__ end);
__const char *old(__volatile__ int *p, __volatile int q);
struct qualified { const int a; volatile char *b; const volatile struct qualified *const c; };
typedef int *pointer;
const pointer constant_pointer;
