#include "kinds.h"
struct kinds_ctx { int a; };
int kinds_twice(int a) { return a * 2; }
int kinds_sum(int n, ...) { va_list ap; va_start(ap, n); int s = 0; while (n-- > 0) s += va_arg(ap, int); va_end(ap); return s; }
double kinds_scale(double x, float f) { return x * f; }
kinds_point kinds_make(int x, int y) { return (kinds_point){ x, y }; }
int kinds_dot(kinds_point a, kinds_point b) { return a.x * b.x + a.y * b.y; }
int kinds_level = 41; const char *kinds_name = "kinds"; kinds_point kinds_origin = { 3, 4 }; int kinds_table[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
const char *kinds_error(int code) { return code ? "bad" : "good"; }
static struct kinds_ctx ctx = { 5 };
kinds_ctx *kinds_default(void) { return &ctx; }
int kinds_log(int level, const char *format, ...) { va_list ap; va_start(ap, format); int n = vsnprintf(NULL, 0, format, ap); va_end(ap); return level * 100 + n; }
