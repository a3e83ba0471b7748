/* Functions and macros over numbers, which do inside what C can do with memory, records, text and control flow. */
#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <stdbool.h>
#include <limits.h>
#include <ctype.h>
#include <stdlib.h>
#include <float.h>
#include <math.h>
#include <errno.h>
struct pt { int x, y; };
struct seg { struct pt a, b; char name[8]; union { int i; float f; unsigned char c[4]; }; };
struct bits { signed int a:3; unsigned b:1, :0, c:9; long long d:33; unsigned char e:4; };
typedef int (*binop)(int, int);
typedef struct list { int v; struct list *next; } list;
enum e8 { E_A = -1, E_B = 200, E_C };
static inline int later(int);
static inline int calls_01(int n) { return n > 0 ? later(n - 1) + 1 : 0; }
static inline int later(int n) { return n > 100 ? -1 : calls_01(n > 20 ? 20 : n); }
static inline int calls_02(int a, int b) { struct seg s = { { a, b }, { .y = a }, "abc", { .i = b } }; struct seg t = s; t.a.x++; return s.a.x + t.a.x * 3 + t.b.y + t.name[1] + t.c[0] + sizeof s; }
static inline int calls_03(int a) { char s[] = "hello"; char t[10] = "hi"; s[a & 3] = 'X'; return strlen(s) + s[1] + t[1] + t[5] + sizeof s + sizeof t; }
static inline int calls_04(unsigned a) { int m[3][4] = { [1] = { 1, 2, [3] = 9 }, [2][2] = 5 }; int (*p)[4] = m; return p[1][a & 3] + (*(p + 2))[2] + (int)(sizeof m / sizeof *m) + m[a % 3][a & 3]; }
static inline int calls_05(int a) { struct pt v[3] = { { 1, a }, { a, 2 } }, *p = v, *q = &v[2]; int s = 0; while (p < q) { s += p->x * 3 - p->y; p++; } return s + (int)(q - v); }
static inline long calls_06(long a, int n) { return (a << (n & 63)) ^ (a >> (n & 31)) ^ (long)((unsigned long)a >> (n & 63)); }
static inline float calls_07(unsigned long long u, long long s) { return (float)u + (float)s; }
static inline double calls_08(unsigned u, int i, long l) { return u / 3 + i % 7 + l * 0.5 + (double)u / i; }
static inline int calls_09(double d) { return (int)(d > 1e9 ? 1e9 : d < -1e9 ? -1e9 : d) + (d == d) + (d != 0) * 2 + (d > 0 && d < 1); }
static inline unsigned char calls_10(int c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }
static inline int calls_11(int a) { struct bits b = { 0 }; b.a = a; b.b = a; b.c = a; b.d = (long long)a << 20; b.e = a; b.a += 1; b.c ^= 0x1ff; b.d--; return b.a + b.b * 2 + b.c * 4 + (int)(b.d >> 20) + b.e; }
static inline int calls_12(int a) { list n3 = { a, NULL }, n2 = { 2, &n3 }, n1 = { 1, &n2 }; list *p = &n1, **pp = &p; int s = 0; for (; *pp; pp = &(*pp)->next) s = s * 10 + (*pp)->v % 10; return s; }
static inline int add2(int a, int b) { return a + b; }
static inline int sub2(int a, int b) { return a - b; }
static inline int calls_13(int k, int a, int b) { static const struct { const char *n; binop f; } t[] = { { "add", add2 }, { "sub", &sub2 } }; const char *want = k & 1 ? "sub" : "add"; for (unsigned i = 0; i < sizeof t / sizeof t[0]; i++) if (!strcmp(t[i].n, want)) return t[i].f(a, b) + (*t[i].f)(b, a) * 2; return -1; }
static inline int calls_14(enum e8 e) { switch (e) { case E_A: return 1; case E_B: case E_C: return e == E_C; default: return (int)e; } }
static inline int calls_15(int8_t c) { switch (c) { case -1: return 5; case 'a' ... 'f': return c - 'a' + 10; case '0' ... '9': return c - '0'; } return -c; }
static inline int calls_16(int a) { int i = a & 7, v[8] = { 0 }; v[i++] = i; v[i & 7] += v[i - 1]--; v[(i + 1) & 7] = -v[i & 7]; int s = 0; for (int k = 0; k < 8; k++) s = s * 3 + v[k]; return s; }
static inline int calls_17(int a) { int n = 0; outer: for (int i = 0; i < 5; i++) { for (int j = 0; j < 5; j++) { if (j == (a & 3)) continue; if (i * j > 6) break; n += i ^ j; } } return n; }
static inline uint32_t calls_18(uint32_t x) { x = ((x >> 1) & 0x55555555u) | ((x & 0x55555555u) << 1); x = ((x >> 2) & 0x33333333u) | ((x & 0x33333333u) << 2); return (x >> 16) | (x << 16); }
static inline uint64_t calls_19(uint64_t h) { h ^= h >> 33; h *= 0xff51afd7ed558ccdULL; h ^= h >> 33; h *= 0xc4ceb9fe1a85ec53ULL; h ^= h >> 33; return h; }
static inline int calls_20(int a) { const volatile int v = a; volatile int w = v; w++; register int r = w; return r + v; }
static inline int calls_21(size_t n) { return n > INT_MAX ? INT_MAX : (int)n; }
static inline long calls_22(int a, unsigned b) { long r = a * b; r += a - b; r -= -b; return r | ~b; }
static inline short calls_23(short a, short b) { short c = a * b; c >>= 1; c = -c; return c % 100; }
static inline bool calls_24(int a) { bool b = a & 2; return b ^ (a == 1) | !a; }
static inline int calls_25(const int a) { int b[2] = { a }; int *p = b; *p++ = 3; *p-- = 4; return p[0] * 10 + *(p + 1) + p[1] + 1[p]; }
static inline int calls_26(int a) { union { uint32_t u; struct { uint8_t b0, b1, b2, b3; } s; float f; } u; u.u = a; u.s.b1 = 7; return u.s.b0 + u.s.b3 * 3 + (int)(u.u >> 8 & 0xff); }
static inline int calls_27(int a) { return ({ int r = 1; for (int i = 0; i < (a & 7); i++) r *= 2; r; }) + ({ a; }); }
static inline double calls_28(double x) { double t = fabs(x) + floor(x) + ceil(x) - trunc(x) + sqrt(x * x); return copysign(t, x); }
static inline double calls_29(double a, double b) { return fmax(a, b) - fmin(a, b) + fmod(a, 3.0) ; }
static inline int calls_30(int c) { return (isdigit)(c & 127) != 0; }
static inline int calls_31(int a) { int x = a; int *p = &x; int **q = &p; **q += 2; *p *= 2; return x + (p == *q) + (q != NULL); }
static inline int calls_32(int a) { char buf[16]; memset(buf, a, sizeof buf); memmove(buf + 1, buf, 8); memcpy(buf, "xyz", 3); return buf[0] + buf[3] + memcmp(buf, "xya", 3) + (int)strlen(memcpy(buf, "ab\0c", 5)); }
static inline unsigned calls_33(unsigned a, unsigned b) { while (b) { unsigned t = a % b; a = b; b = t; } return a; }
static inline int calls_34(int n) { int f[2] = { 0, 1 }; for (int i = 2; i <= (n & 31); i++) f[i & 1] += f[!(i & 1)]; return f[n & 1]; }
static inline int64_t calls_35(int64_t a, int64_t b) { return a > b ? a - b : b > a ? b - a : 0; }
static inline uint8_t calls_36(const uint8_t a, uint8_t b) { return (uint8_t)(a << (b & 7)) | a >> (8 - (b & 7)); }
static inline int calls_37(float f) { union { float f; int32_t i; } u = { f }; return u.i; }
static inline long long calls_39(long long a) { return a < 0 ? -a : a; }
static inline int calls_40(int a, int b) { return a && b || !a && !b ? a & b : a | b; }
static inline struct pt mk(int x, int y) { struct pt p; p.x = x; p.y = y; return p; }
static inline struct seg mkseg(struct pt a, struct pt b) { return (struct seg){ .a = a, .b = b }; }
static inline int calls_41(int a) { return mkseg(mk(a, 1), mk(2, a)).b.y + mk(a, a).x + (mk(1, 2), mk(3, 4)).y; }
static inline int calls_42(int a) { struct pt p = mk(a, 2), *q = &p; *q = mk(q->y, q->x); return p.x * 100 + p.y; }
static inline int calls_43(int a) { struct { struct pt p[2]; int n; } s = { { { 1, 2 }, { 3, a } }, 2 }; struct pt *p = s.p + s.n - 1; return p->y + p[-1].x + (int)offsetof(struct seg, b.y) + (int)((char *)&p[1] - (char *)p); }
static inline unsigned long calls_44(void) { return sizeof(struct seg) + _Alignof(double) + sizeof(int[3]) + sizeof(char) + sizeof "abcd"; }
static inline int calls_46(unsigned long a) { return __builtin_ctzl(a | 1ul << 40) + __builtin_clzl(a | 1) + __builtin_ffs((int)a) + __builtin_parity((unsigned)a) + __builtin_parityll(a); }
static inline long calls_47(long a, long b) { long r; if (__builtin_saddl_overflow(a, b, &r)) return 1; if (__builtin_usubl_overflow(a, b, (unsigned long *)&r)) return 2; return r; }
static inline int calls_48(int a) { int r = 0; if (a) if (a > 1) r = 1; else r = 2; return r; }
static inline int calls_49(int a) { do { if (a > 10) { a -= 10; continue; } if (a < -5) break; a--; } while (a > 0); return a; }
static inline int calls_50(int a) { for (;;) { if ((a /= 3) < 5) return a; } }
static inline int calls_51(char c) { return c == '\xff' ? 1 : c == '\377' ? 2 : c < 0; }
static inline int calls_52(uint16_t a, uint16_t b) { return a * b + (a - b) + (uint16_t)(a + b) + (int16_t)(a ^ b); }
static inline uint64_t calls_53(uint32_t a, uint32_t b) { return (uint64_t)a * b + a * b; }
static inline unsigned calls_54(float f, double d) { return (unsigned)(f < 0 ? 0 : f > 1e6 ? 1e6f : f) + (unsigned char)(int)(d > 100 ? 100 : d < -100 ? -100 : d); }
static inline float calls_55(float a, float b) { float c = a * b + a; c += 0.1; c -= 0.1f; return c * 3; }
static inline int calls_56(int n) { int t = 0; for (unsigned char i = 250; i != (unsigned char)n; i++) t++; return t; }
static inline long calls_57(int a) { const char *s = "a\tb\\\x41\101\u00e9" "tail"; long h = 5381; for (; *s; s++) h = h * 33 ^ (unsigned char)*s; return h + a; }
static inline int calls_58(int a) { const char *names[] = { "zero", "one", [3] = "three" }; return names[a & 3] ? names[a & 3][1] : -1; }
static inline int calls_59(int a) { if (a == INT_MIN) return a; return abs(a) + (int)labs((long)a); }
static inline double calls_60(int a) { static double acc = 1.5; acc = acc + (a & 3); return acc > 1e6 ? (acc = 0) : acc; }
static inline int calls_61(int a) { struct { unsigned u : 5, w : 32; int s : 32; unsigned long long l : 9; } f = { a, a, a, a }; int r = (a >= f.u) + 2 * (-1 < f.u) + 4 * (-1 < f.w) + 8 * (-1 < f.l) + 16 * (f.s < 1u); f.u /= -2; r += f.u * 32; f.l >>= 1; return r + f.l++ * 1024 + (-1 < (f.u = 3)) + (-5 / f.u--); }
#define CALLS_01(x) (((x) & 1) ? "odd" : "even")
#define CALLS_02(a, b, c) ((a) * (b) + (c) - ((a) > (b)))
#define CALLS_03(x) ((x) << 3 | (x) >> 29)
#define CALLS_04(x) ((int8_t)(x) + (uint16_t)(x))
#define CALLS_05(x, lo, hi) ((x) < (lo) ? (lo) : ((x) > (hi) ? (hi) : (x)))
#define CALLS_06(x) CALLS_05(x, 0, 255)
#define CALLS_07(x) (~(x) & 0xffffffffu)
#define CALLS_08(x) (-(x) / 2 % 5)
#define CALLS_09(v) (!(v) ^ !!(v))
#define CALLS_10(x) ((float)(x) / 3)
#define CALLS_11(x) (sizeof(x) * 0 + (x))
#define CALLS_12(p, n) add2((p), (n)) 
#define CALLS_14(a) ({ int _r = 0; for (int _i = 0; _i < ((a) & 15); _i++) _r += _i; _r; })
#define CALLS_15(x) ((unsigned long long)(x) >> 32)
#define CALLS_16(x, y) ((x) == (y) ? 0 : (x) < (y) ? -1 : 1)
