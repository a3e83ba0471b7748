#include "by-value.h"
#include <stdio.h>
#include <string.h>
#undef scale
long double unit = 1.5L;
unsigned __int128 counter = (unsigned __int128)7 << 64;
long double scale(long double by, int n) { return by * n; }
const long double half(const long double of) { return of / 2; }
_Complex double turn(_Complex double z, double angle) { return z * (angle + 1.0i); }
_Complex float turn_f(_Complex float z) { return z * 1.0fi; }
_Complex long double turn_l(_Complex long double z) { return z * 1.0Li; }
__int128 product(long long a, long long b) { return (__int128)a * b; }
unsigned __int128 sum_128(unsigned __int128 a, unsigned __int128 b) { return a + b; }
lanes add_lanes(lanes a, lanes b) { return a + b; }
shorts negate_shorts(shorts a) { return -a; }
__float128 third(__float128 of) { return of / 3; }
mixed mix(mixed m, long double by) {
  m.value *= by;
  m.z += by;
  m.wide += 1;
  m.four += (lanes){1, 2, 3, 4};
  m.tail++;
  return m;
}
struct tight pack_it(struct tight t) { t.a++; t.b *= 2; return t; }
struct broad widen(struct broad b, int by) { for (int i = 0; i < 8; i++) b.a[i] += by; return b; }
struct large enlarge(struct large l, const char *name, long double (*each)(int)) {
  for (int i = 0; i < 3; i++) l.a[i] += each ? each(i) : i;
  strncpy(l.name, name, sizeof l.name - 1);
  l.at.x = -l.at.x;
  return l;
}
long double call_back(int (*get)(int), long double more) { return get(7) + more; }
void store(_Complex double *z, __int128 *wide, long double *real) {
  *z = 1 + 2.0i;
  *wide = -((__int128)1 << 100);
  *real = 1.0L / 3;
}
int say(char *to, size_t size, const char *format, va_list list) { return vsnprintf(to, size, format, list); }
double sum_list(int n, va_list list) { double s = 0; while (n--) s += va_arg(list, double); return s; }
int list_first(va_list list, short n) { return va_arg(list, int) + n; }
long double long_list(char n, va_list list) { long double s = 0; while (n--) s += va_arg(list, int); return s; }
_Complex double complex_list(_Complex double z, int n, va_list list) {
  while (n--) z += va_arg(list, double) * 1.0i;
  return z;
}
long double spread(long double first, ...) { return first; }
int two_lists(va_list a, va_list b) { return va_arg(a, int) + va_arg(b, int); }
