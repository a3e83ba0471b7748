/* Conditionals of C17 and C23, and the GNU and Clang questions. */
#if defined(__has_include) && __has_include(<stddef.h>)
int has_stddef(void);
#endif
#if __has_include("no-such-header.h")
int wrong_has(void);
#elif 1
int right_elif(void);
#else
int wrong_else(void);
#endif
#if defined __has_attribute
#if __has_attribute(packed)
int knows_packed(void);
#endif
#endif
#ifdef __has_builtin
#if __has_builtin(__builtin_offsetof)
int knows_builtin(void);
#endif
#endif
#if (1 ? 2 : 1 / 0) == 2 && -1 < 0 && 'a' == 97 && 0xffffffffffffffffu > 0
int arithmetic(void);
#endif
#if UNDEFINED_NAME
int wrong_undefined(void);
#endif
#ifndef __STDC_VERSION__
int wrong_version(void);
#elif __STDC_VERSION__ >= 201112L
int c11(void);
#endif
#if 0
# bogus directive
it's not even a token
#else /* nothing */
int after_skipped(void);
#endif
