/* Function-like macros, # and ##, variadics of every kind, rescanning. */
#define DECLARE(type, name) type name(void);
DECLARE(int, simple)
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define PREFIX lib_
int JOIN(PREFIX, joined)(void);
#define ARGS(name, ...) int name(__VA_ARGS__);
ARGS(with_args, int a, char *b)
#define GNU_ARGS(name, args...) int name(int first, ##args);
GNU_ARGS(no_more)
GNU_ARGS(one_more, int second)
#define OPTIONAL(name, ...) int name(int first __VA_OPT__(,) __VA_ARGS__);
OPTIONAL(opt_none)
OPTIONAL(opt_some, double second)
#define EMPTY
#define LPAREN (
#define CALL(x) x
int CALL(called)CALL(EMPTY)(void);
#define SELF(x) SELF
int SELF(1)(int);
#define TEXT(x) #x
#define QUOTED TEXT(a "b" '\'' c)
int JOIN(counted_, __COUNTER__)(void);
int JOIN(counted_, __COUNTER__)(void);
#define API(ret) extern ret
API(int *) api(void);
#pragma push_macro("PREFIX")
#undef PREFIX
#define PREFIX other_
int JOIN(PREFIX, pushed)(void);
#pragma pop_macro("PREFIX")
int JOIN(PREFIX, popped)(void);
