/* What C23 and the compilers add to the directives and their questions. */
#define KNOWN 1
#if 0
#elifdef KNOWN
int by_elifdef(void);
#else
int wrong_elifdef(void);
#endif
#ifdef UNKNOWN
#elifndef UNKNOWN
int by_elifndef(void);
#endif
#if 0b101 == 5 && !true
int by_literals(void);
#endif
#if __has_c_attribute(deprecated) && defined __has_c_attribute
int by_c_attribute(void);
#endif
#ifdef __has_feature
#if __has_feature(no_such_feature) || __has_extension(no_such_extension)
int wrong_feature(void);
#endif
#endif
#define CALL(name, ...) int name(int first __VA_OPT__(, ) __VA_ARGS__);
CALL(alone)
CALL(together, int second, ...)
#warning "is no error"
#pragma no_such_pragma
#ident "ignored"
#line 200
int after_line(void);
