#include <stdarg.h>
#include <stddef.h>
struct sample { int left, right; };
static inline long double scale(long double by, int n) { return by * n; }
static inline _Complex double turn(_Complex double z) { return z * 1.0i; }
static inline unsigned __int128 power(unsigned n) { return (unsigned __int128)1 << n; }
static inline int clamp(int n) { if (n < 0) goto low; return n; low: return 0; }
int vsnprintf(char *to, size_t size, const char *format, va_list list) __attribute__((format(printf, 3, 0)));
#define SWAP(s) do { int old_ = (s)->left; __asm__("" : "+r"(old_)); (s)->left = (s)->right; (s)->right = old_; } while (0)
