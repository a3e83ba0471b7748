/* A macro means what the macros in force after the last line make of it. */
#define FIRST SECOND
#define SECOND THIRD
#define THIRD 3
#define LATER ENUMERATOR
enum { ENUMERATOR = 9 };
#define REDEFINED 1
#undef REDEFINED
#define REDEFINED 2
#define USES_REDEFINED (REDEFINED + 1)
#define GONE 1
#undef GONE
#define CYCLE_A CYCLE_B
#define CYCLE_B CYCLE_A
#define SELF (SELF + 1)
#define UNKNOWN (no_such_name + 1)
#define FUNCTION(x) ((x) + 1)
#define CALLS FUNCTION(4)
#define NAME FUNCTION
#define EMPTY
#define STATEMENT do { } while (0)
#define KEYWORD int
#define ATTRIBUTE __attribute__((unused))
#define POINTER ((void *)0)
#define STRINGIFIED_(x) #x
#define STRINGIFIED STRINGIFIED_(THIRD + 1)
#define PASTED_(a, b) a##b
#define PASTED PASTED_(TH, IRD)
#define SIZED sizeof(struct late)
struct late { int a[3]; };
