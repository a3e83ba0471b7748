#ifndef KINDS_H
#define KINDS_H
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <string.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <stdio.h>

/* What the library has. */
struct kinds_ctx;
typedef struct kinds_ctx kinds_ctx;
typedef int (*kinds_op)(int, int);
typedef struct kinds_point { int x, y; } kinds_point;
typedef struct kinds_vec3 { double v[3]; } kinds_vec3;
struct kinds_big { int id; char name[24]; kinds_point p; double w; };
typedef struct kinds_list { struct kinds_list *prev, *next; } kinds_list;
struct kinds_item { int value; kinds_list link; unsigned char tag; };
struct kinds_flags { unsigned a : 3; unsigned b : 5; int c : 7; unsigned long long d : 40; _Bool e : 1; };
union kinds_word { uint32_t u; int32_t i; float f; uint8_t b[4]; struct { uint16_t lo, hi; } h; };
enum kinds_color { KINDS_RED, KINDS_GREEN = 5, KINDS_BLUE };
enum kinds_neg { KINDS_MINUS = -2, KINDS_ZERO, };
struct kinds_ops { kinds_op add; int (*neg)(int); const char *name; };
struct kinds_node { int key; struct kinds_node *left, *right; };
int kinds_twice(int a);
int kinds_sum(int n, ...);
double kinds_scale(double x, float f);
kinds_point kinds_make(int x, int y);
int kinds_dot(kinds_point a, kinds_point b);
extern int kinds_level;
extern const char *kinds_name;
extern kinds_point kinds_origin;
extern int kinds_table[8];
const char *kinds_error(int code);
kinds_ctx *kinds_default(void);
int kinds_log(int level, const char *format, ...);

/* Tables. */
static const uint8_t kinds_lut[16] = { 0,1,1,2,1,2,2,3,1,2,2,3,2,3,3,4 };
static const char *const kinds_names[] = { "zero", "one", "two", [5] = "five" };
static const struct { int key; const char *text; double d; } kinds_rows[] = { { 1, "one", 1.5 }, { 2, "two", -2.5 }, { 40, "forty", 4e1 } };
static const kinds_point kinds_corners[2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { .y = 8, .x = 7 } } };

/* Called by others only. */
static inline unsigned kinds__mix(unsigned a) { a ^= a >> 16; a *= 0x85ebca6bu; a ^= a >> 13; return a; }
static inline int kinds__popcount8(uint8_t v) { return kinds_lut[v & 15] + kinds_lut[v >> 4]; }

static inline int kind_popcount(uint32_t v) { int n = 0; for (int i = 0; i < 4; i++) n += kinds__popcount8((uint8_t)(v >> (8 * i))); return n; }
static inline const char *kind_name(int i) { if (i < 0 || i > 5 || !kinds_names[i]) return "?"; return kinds_names[i]; }
static inline const char *kind_row(int key) { for (size_t i = 0; i < sizeof kinds_rows / sizeof kinds_rows[0]; i++) if (kinds_rows[i].key == key) return kinds_rows[i].text; return NULL; }
static inline double kind_rowd(int key) { unsigned i; for (i = 0; i < 3; ++i) { if (kinds_rows[i].key != key) continue; return kinds_rows[i].d; } return -0.0; }
static inline kinds_point kind_corner(int a, int b) { return kinds_corners[a & 1][b & 1]; }
static inline kinds_point kind_add(kinds_point a, kinds_point b) { return (kinds_point){ a.x + b.x, a.y + b.y }; }
static inline kinds_point kind_neg(kinds_point a) { a.x = -a.x; a.y = -a.y; return a; }
static inline int kind_apply(kinds_op op, int a, int b) { return op ? op(a, b) : -1; }
static inline int kind_plus(int a, int b) { return a + b; }
static inline int kind_times(int a, int b) { return a * b; }
static inline int kind_choose(int w, int a, int b) { kinds_op op = w ? kind_plus : kind_times; return kind_apply(op, a, b); }
static inline int kind_table(unsigned which, int a, int b) { static const kinds_op ops[] = { kind_plus, kind_times, NULL }; if (which > 1) return 0; return ops[which](a, b); }
static inline uint64_t kind_fib(int n) { return n < 2 ? (uint64_t)n : kind_fib(n - 1) + kind_fib(n - 2); }
static inline int kind_fall(int n) { int r = 0; switch (n) { case 0: r += 1; case 1: r += 10; break; case 2: { r += 100; } /* fall */ default: r += 1000; case 9: r++; } return r; }
static inline int kind_duff(int n) { int c = 0; int k = (n + 3) / 4; switch (n % 4) { case 0: do { c++; case 3: c++; case 2: c++; case 1: c++; } while (--k > 0); } return c; }
static inline void kind_swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
static inline int kind_sort3(int a, int b, int c) { if (a > b) kind_swap(&a, &b); if (b > c) kind_swap(&b, &c); if (a > b) kind_swap(&a, &b); return a * 10000 + b * 100 + c; }
static inline size_t kind_len(const char *s) { return strlen(s) + strlen("abc"); }
static inline uint32_t kind_bits(float f) { uint32_t u; memcpy(&u, &f, sizeof u); return u; }
static inline float kind_frombits(uint32_t u) { union kinds_word w; w.u = u & 0x7f7fffff; return w.f; }
static inline int kind_bytes(uint32_t u) { union kinds_word w = { .u = u }; return w.b[0] + w.b[3] * 2 + w.h.hi; }
static inline uint64_t kind_flags(unsigned a, unsigned b, int c, uint64_t d, bool e) { struct kinds_flags f = { a, b, c, d, e }; f.a++; f.c -= 3; f.d *= 3; return f.a + f.b * 10u + (uint64_t)f.c + f.d + f.e; }
static inline int kind_clz(unsigned v) { return v ? __builtin_clz(v) + __builtin_ctz(v) * 100 : -1; }
static inline int kind_clzll(uint64_t v) { return v ? __builtin_clzll(v) + __builtin_ctzll(v) * 100 + __builtin_popcountll(v) * 10000 : -1; }
static inline uint64_t kind_swapped(uint64_t v) { return __builtin_bswap64(v) ^ __builtin_bswap32((uint32_t)v) ^ __builtin_bswap16((uint16_t)v); }
static inline uint64_t kind_mulhi(uint64_t a, uint64_t b) { uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32; uint64_t m = ah * bl + ((al * bl) >> 32); uint64_t n = al * bh + (uint32_t)m; return ah * bh + (m >> 32) + (n >> 32); }
static inline int64_t kind_mixed(int32_t a, uint32_t b, int64_t c) { return a + b - c * (a < b) + (c > b ? a : b); }
static inline bool kind_bool(int a) { bool b = a; b += 1; b--; return b; }
static inline int kind_char(char c) { unsigned char u = c; signed char s = (signed char)u; return c + u * 3 + s * 5; }
static inline float kind_mean(const float *v, int n) { float s = 0; for (int i = 0; i < n; i++) s += v[i]; return n ? s / n : 0.0f; }
static inline int kind_color(enum kinds_color c) { switch (c) { case KINDS_RED: return 1; case KINDS_GREEN: return 2; case KINDS_BLUE: return 3; } return -1; }
static inline enum kinds_neg kind_sign(double d) { return d < 0 ? KINDS_MINUS : KINDS_ZERO; }
static inline const char *kind_find(const char *s, char c) { while (*s && *s != c) s++; return *s ? s : NULL; }
static inline int kind_parse(const char *s) { int n = 0, neg = 0; if (*s == '-') { neg = 1; s++; } while (*s >= '0' && *s <= '9') n = n * 10 + (*s++ - '0'); return neg ? -n : n; }
static inline int kind_depth(const struct kinds_node *n) { if (!n) return 0; int l = kind_depth(n->left), r = kind_depth(n->right); return 1 + (l > r ? l : r); }
static inline void kind_list_init(kinds_list *l) { l->prev = l; l->next = l; }
static inline void kind_list_insert(kinds_list *l, kinds_list *e) { e->prev = l; e->next = l->next; l->next = e; e->next->prev = e; }
static inline int kind_list_length(const kinds_list *l) { int n = 0; for (const kinds_list *e = l->next; e != l; e = e->next) n++; return n; }
static inline int kind_matrix(int a, int b) { int m[2][3] = { { a, b }, { 1, 2, 3 } }; int s = 0; for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) s += m[i][j] * (i + j + 1); return s; }
static inline int kind_static(void) { static int n = 7; return n++; }
static inline struct kinds_big kind_big(int id, const char *name) { struct kinds_big b; memset(&b, 0, sizeof b); b.id = id; strncpy(b.name, name, sizeof b.name - 1); b.p = (kinds_point){ id, -id }; b.w = id / 2.0; return b; }
static inline int kind_bigsum(struct kinds_big b) { return b.id + b.p.x + b.p.y + (int)b.w + b.name[0]; }
static inline uint32_t kind_hash(const void *p, size_t n) { const unsigned char *b = (const unsigned char *)p; uint32_t h = 2166136261u; while (n--) { h ^= *b++; h *= 16777619u; } return h; }
static inline int kind_goto(int n) { int s = 0; again: if (n > 0) { s += n--; goto again; } return s; }
static inline int kind_asm(int a) { __asm__("addl $1, %0" : "+r"(a)); return a; }
static inline int kind_vla(int n) { int a[n > 0 ? n : 1]; a[0] = n; return a[0]; }
static inline int kind_varargs(int n, ...) { va_list ap; va_start(ap, n); int s = 0; while (n-- > 0) s += va_arg(ap, int); va_end(ap); return s; }
static inline kinds_point kind_native(int a) { kinds_point p = kinds_make(a, a + 1); return p; }
static inline int kind_native_dot(int a) { return kinds_dot(kinds_make(a, 2), (kinds_point){ 3, a }); }
static inline int kind_variadic(int a, int b) { return kinds_sum(3, a, b, 7); }
static inline double kind_vec(kinds_vec3 v, int i) { return v.v[i % 3] * v.v[0]; }
static inline kinds_vec3 kind_scale(kinds_vec3 v, double s) { for (int i = 0; i < 3; i++) v.v[i] *= s; return v; }
static inline unsigned kind_shift(unsigned v, int n) { return (v << n) | (v >> (32 - n)); }
static inline int kind_comma(int a) { int b = (a++, a * 2); for (int i = 0, j = 10; i < j; i++, j--) b += i * j; return b; }
static inline int kind_cond(int a) { return a ?: 42; }
static inline int kind_compound(int a) { a += 3; a -= 1; a *= 7; a /= 2; a %= 1000; a <<= 3; a >>= 1; a &= 0xffff; a |= 0x10; a ^= 0x55; return a; }
static inline short kind_short(short a, unsigned short b) { a += b; a = a << 3; return a - b; }
static inline long kind_ptrdiff(const int *p, const int *q) { return q - p; }
static inline int kind_stmt(int a) { return ({ int t = a * 2; if (t > 10) t -= 10; t; }) + 1; }
static inline int kind_generic(int a) { return _Generic(a, long: 1, int: 2, default: 3) + _Generic((char)a, char: 10, default: 20) + _Generic(1.0f, float: 100, double: 200); }
static inline int kind_typeof(int a) { __typeof__(a) b = a; typeof(b + 1L) c = b; return sizeof(c) + b; }
static inline const struct kinds_ops *kind_ops(void) { static const struct kinds_ops ops = { kind_plus, NULL, "ops" }; return &ops; }
static inline int kind_called_ops(int a, int b) { struct kinds_ops o = { .add = kind_times }; return o.add(a, b) + (o.neg == NULL) + (kind_ops()->add)(a, b); }
static inline int kind_compare(const void *a, const void *b) { int x = *(const int *)a, y = *(const int *)b; return (x > y) - (x < y); }
static inline void kind_qsort(int *a, size_t n) { qsort(a, n, sizeof *a, kind_compare); }
static inline int kind_string(int i) { return "hello"[i % 5] + sizeof("abc") + *"x"; }
static inline double kind_float(float a, double b) { float c = a * b; return c + a / 3; }
static inline int kind_dowhile(unsigned n) { int d = 0; do d++; while (n /= 10); return d; }
static inline uint8_t kind_wrap(uint8_t a, int8_t b) { a += b; b -= a; return a ^ b; }
static inline int kind_nested(int a) { struct local { int q; struct { int r; } in; } l = { a, { a * 2 } }; enum { TEN = 10 }; typedef struct local lt; lt m = l; return m.q + m.in.r + TEN; }
static inline int kind_array(int a[static 4], int n) { return a[n & 3]; }
static inline char *kind_text(char *buf, size_t n, int v) { snprintf(buf, n, "<%d>", v); return buf; }
static inline _Bool kind_not(double d) { return !d; }
static inline int kind_unsignedcmp(int a, unsigned b) { return (a < b) + 2 * (a == b) + 4 * ((long)a < b); }
static inline int kind_overflow(int a, int b) { int r; return __builtin_add_overflow(a, b, &r) ? -1 : r; }
static inline int kind_mulov(size_t a, size_t b) { size_t r; return __builtin_mul_overflow(a, b, &r); }
static inline int kind_global(int a) { kinds_level += a; return kinds_table[a & 7] + kinds_origin.x + kinds_level; }
static inline int kind_extern_decl(int a) { extern int kinds_level; return kinds_level + a; }
static inline int kind_intmin(void) { return INT_MIN + (int)UINT_MAX + (SHRT_MAX << 1); }
static inline long double kind_ld(long double x) { return x * 2; }
static inline float kind_f16(float f) { return __builtin_fabsf(f) + __builtin_sqrtf(4.0f) + (float)__builtin_floor(f); }
static inline int kind_memcmp(const char *a, const char *b) { return memcmp(a, b, 3) < 0 ? -1 : strcmp(a, b) == 0; }
static inline int kind_labels(int a) { switch (a) case 3: return 1; return 0; }
static inline int kind_nestedswitch(int a, int b) { switch (a) { case 1: switch (b) { case 1: return 11; default: break; } return 10; case 2 ... 4: for (;;) { if (b-- < 0) break; if (b == 3) continue; if (b > 10) return b; } return 20; } return 0; }
static inline kinds_ctx *kind_ctx(void) { return kinds_default(); }
static inline uint64_t kind_rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
static inline uint64_t kind_xoshiro(uint64_t s[4]) { const uint64_t result = kind_rotl(s[1] * 5, 7) * 9; const uint64_t t = s[1] << 17; s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = kind_rotl(s[3], 45); return result; }
static inline int kind_alloca(int n) { int *p = __builtin_alloca(sizeof(int) * 4); p[0] = n; p[3] = 4; return p[0] + p[3]; }
static inline void kind_out(int a, int *out, double *d, const char **s) { if (out) *out = a * 2; if (d) *d = a / 4.0; if (s) *s = "text"; }
static inline uint16_t kind_be16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static inline uint32_t kind_be32(const void *v) { const uint8_t *p = v; return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]; }
static inline struct kinds_node *kind_leftmost(struct kinds_node *n) { while (n && n->left) n = n->left; return n; }
static inline int kind_constptr(const kinds_point *p, size_t n) { int s = 0; for (const kinds_point *e = p + n; p < e; ++p) s += p->x * p->y; return s; }
static inline int64_t kind_div(int64_t a, int64_t b) { return b ? a / b + a % b : 0; }
static inline int kind_assert(int a) { _Static_assert(sizeof(int) == 4, "int"); (void)a; return (a > 0 && a < 10) || !(a != 3); }
static inline uintptr_t kind_align(const void *p) { return (uintptr_t)p & 15; }
static inline int kind_flex(int n) { return (int[]){ 1, 2, 3 }[n % 3] + ((kinds_point){ .y = n }).y; }
static inline int kind_ptrs(int n) { int a[4] = { 1, 2, 3, 4 }; int *p = a, **pp = &p; (*pp)++; *p++ = n; ++*p; return a[0] + a[1] * 10 + a[2] * 100 + (int)(p - a) * 1000; }
static inline wchar_t kind_wide(int i) { return L"wide"[i & 3]; }


#define KIND_MIN(a, b) ((a) < (b) ? (a) : (b))
#define KIND_CONTAINER_OF(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))
#define KIND_IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))
#define KIND_IOR(t, n, T) KIND_IOC(2U, (t), (n), sizeof(T))
#define KIND_SIZEOF(T) sizeof(T)
#define KIND_FIELD(p, member) ((p)->member)
#define KIND_SWAP(a, b) do { int t = *(a); *(a) = *(b); *(b) = t; } while (0)
#define KIND_TWICE kinds_twice
#define KIND_LEVEL kinds_level
#define KIND_LEVEL_PLUS (kinds_level + 1)
#define KIND_DEFAULT (kinds_default())
#define KIND_LOG(level, ...) kinds_log(level, __VA_ARGS__)
#define KIND_SUM(...) kinds_sum(__VA_ARGS__)
#define KIND_TYPE(x) _Generic((x), int: 1, long: 2, double: 3, default: 4)
#define KIND_MAX(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a > _b ? _a : _b; })
#define KIND_OFFSET(T, m) offsetof(T, m)
#define KIND_NEW(T) ((T *)malloc(sizeof(T)))
#define KIND_ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define KIND_STRING(x) #x
#define KIND_CAT(a, b) a##b
#define KIND_ORIGIN kinds_origin
#define KIND_POINT ((kinds_point){ 1, 2 })
#define KIND_IS_SET(f, bit) (!!((f) & (1u << (bit))))
#define KIND_SET(p, v) ((p)->x = (v), (p)->y = (v))
#define KIND_ABS(x) ((x) < 0 ? -(x) : (x))
#define KIND_FOURCC(a, b, c, d) ((uint32_t)(a) | ((uint32_t)(b) << 8) | ((uint32_t)(c) << 16) | ((uint32_t)(d) << 24))
#define KIND_ADD kind_plus
#define KIND_ADD1(x) kind_plus((x), 1)
#define KIND_ERROR(code) kinds_error(code)
#define KIND_CALL(f, x) ((f)((x), 1))
#define KIND_CAST(T, x) ((T)(x))
#define KIND_SAME(T, U) __builtin_types_compatible_p(T, U)
#define KIND_FOREACH(e, list) for (e = (list)->next; e != (list); e = e->next)
#define KIND_SIZEOF_FIELD(T, m) sizeof(((T *)0)->m)
#define KIND_ITEM(l) KIND_CONTAINER_OF(l, struct kinds_item, link)
#define KIND_TAG(item) ((item)->tag)
#define KIND_X(pt) ((pt).x)
#define KIND_NAME (kinds_name)
#define KIND_BITS(x) ((union kinds_word){ .f = (x) }.u)
#define KIND_LEN(s) (strlen(s))
#define KIND_STRCAT(s) ("prefix-" s)
#define KIND_INIT(p) memset((p), 0, sizeof(*(p)))
#define KIND_IF(a) do { if ((a) > 3) kinds_level = (a); else kinds_level = 0; } while (0)
#define KIND_COMMA(a, b) ((a), (b))
#define KIND_U64(hi, lo) (((uint64_t)(hi) << 32) | (uint32_t)(lo))
#define KIND_KB(n) ((n) * 1024UL)
#define KIND_FN(x) kind_fib(x)
#define KIND_TABLE (kinds_table)
#define KIND_FIRST (kinds_table[0])
#define KIND_EXPR_VAR ((kinds_level > 3) ? 7 : kinds_twice(2))
#define KIND_SWAPPED(x) __builtin_bswap32(x)
#define KIND_IOW(g, n, t) KIND_IOR(g, n, t)
#define KIND_INC(p) (++*(p))
#define KIND_ASSIGN(lv, v) ((lv) = (v))
#define KIND_DEREF(p) (*(p))
#define KIND_ADDR(v) (&(v))
#define KIND_CHAR(c) ((char)(c))
#define KIND_NOP(x) ((void)0)
#define KIND_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define KIND_LIST_ENTRY(ptr, T) ((T *)((char *)(ptr) - offsetof(T, link)))
#endif
