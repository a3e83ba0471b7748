/* Specifiers that say how, not what: _Noreturn, inline, __extension__, _Static_assert. */
_Noreturn void stop(int code);
__attribute__((noreturn)) void halt(void);
void leave(void) __attribute__((__noreturn__));
__extension__ typedef long long wide;
__extension__ struct extended { __extension__ union { int a; float b; }; long long c; };
_Static_assert(sizeof(int) == 4, "int has four bytes");
_Static_assert(sizeof(wide) == 8, "");
struct asserted { int a; _Static_assert(1, "inside"); int b; };
__extension__ extern int counter;
;
