#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>

/* What no library exports: inline functions, and the objects that they use. */
static const unsigned char nibble_bits[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};
static const char *const color_names[] = {"red", "green", "blue"};
static int counter = 5;
struct vec { double x, y; };
union pun { float f; uint32_t u; };
struct node { int value; struct node *next; };
struct flags { unsigned a : 3; int b : 5; unsigned long long c : 40; };
typedef int (*comparison)(const void *, const void *);
enum operation { ADD, SUBTRACT = 5, MULTIPLY };
int puts(const char *text);
void *memcpy(void *, const void *, size_t);
size_t strlen(const char *);
long strtol(const char *, char **, int);
extern char **environ;

static inline int bits(uint8_t v) { return nibble_bits[v & 15] + nibble_bits[v >> 4]; }
static inline const char *color_name(unsigned i) {
  return i < sizeof(color_names) / sizeof(color_names[0]) ? color_names[i] : "none";
}
/** Counts up. */
static inline int next_count(void) { return counter++; }
static inline struct vec vec_add(struct vec a, struct vec b) { return (struct vec){a.x + b.x, a.y + b.y}; }
static inline double vec_dot(const struct vec *a, const struct vec *b) { return a->x * b->x + a->y * b->y; }
static inline uint32_t float_bits(float f) { union pun p; p.f = f; return p.u; }
static inline int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }
static inline bool is_even(unsigned n);
static inline bool is_odd(unsigned n) { return n == 0 ? false : is_even(n - 1); }
static inline bool is_even(unsigned n) { return n == 0 ? true : is_odd(n - 1); }
static inline int list_sum(const struct node *n) { int s = 0; while (n) { s += n->value; n = n->next; } return s; }
static inline struct node *list_last(struct node *n) { while (n->next) n = n->next; return n; }
static inline void list_push(struct node **list, struct node *n) { n->next = *list; *list = n; }
static inline void sort(int *a, size_t n) {
  for (size_t i = 1; i < n; i++) {
    int v = a[i];
    size_t j = i;
    while (j > 0 && a[j - 1] > v) { a[j] = a[j - 1]; j--; }
    a[j] = v;
  }
}
static inline int operate(enum operation o, int a, int b) {
  switch (o) {
    case ADD: return a + b;
    case SUBTRACT: b = -b; return a + b;
    case MULTIPLY: a *= b;
    default: return a;
  }
}
static inline int compare(comparison c, int a, int b) { return c(&a, &b); }
static inline uint64_t hash(const char *s) {
  uint64_t h = 14695981039346656037ULL;
  while (*s) { h ^= (unsigned char)*s++; h *= 1099511628211ULL; }
  return h;
}
static inline size_t copy(char *to, const char *from, size_t n) {
  size_t length = strlen(from);
  if (n) { size_t m = length < n - 1 ? length : n - 1; memcpy(to, from, m); to[m] = 0; }
  return length;
}
static inline struct flags flags_of(unsigned a, int b, unsigned long long c) {
  struct flags f = {.a = a, .b = b, .c = c};
  return f;
}
static inline long long flags_sum(struct flags f) { return f.a + f.b * 10LL + (long long)f.c * 1000; }
static inline int parsed(const char *s) { return (int)strtol(s, NULL, 10); }
static inline void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
static inline int swapped(int a, int b) { swap(&a, &b); return a * 100 + b; }
static inline int matrix(int k) {
  int m[2][3] = {{1, 2, 3}, {4, 5}}, s = 0;
  for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) s += m[i][j] * k;
  return s;
}
static inline unsigned rotate(unsigned v, int n) { return v << n | v >> (32 - n); }
static inline uint64_t high_product(uint64_t a, uint64_t b) { return (uint64_t)(((unsigned __int128)a * b) >> 64); }
static inline char upper(char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; }
static inline float mean(float a, float b) { return (a + b) / 2; }
static inline long long truncated(double d) { return (long long)d; }
static inline int quotient(int a, int b) { return a / b; }
static inline _Bool truth(long v) { return v; }
static inline int nothing(int unused) { int also_unused = 1; return 0; }
static inline char **environment(void) { return environ; }
static inline int say(const char *text) { return puts(text); }
/* Text passes for bytes that C only reads, with and without a size, and for wide characters. */
static inline unsigned checksum(const void *data, size_t len) {
  const unsigned char *p = data;
  unsigned sum = 0;
  for (size_t i = 0; i < len; i++) sum = sum * 31 + p[i];
  return sum;
}
static inline int first_byte(const unsigned char *bytes) { return bytes[0]; }
static inline __attribute__((nonnull)) int last_byte(const unsigned char *bytes) {
  while (bytes[1]) bytes++;
  return bytes[0];
}
static inline int wide_length(const wchar_t *text) { int n = 0; while (text[n]) n++; return n; }

/* What cannot be translated says why. */
static inline int jumps(int n) { again: if (n < 9) { n++; goto again; } return n; }
static inline int sum_of(int n, ...) { return n; }
static inline long double wide(long double a) { return a * 2; }
static inline int variable_length(int n) { int a[n]; return (int)sizeof a; }
static inline _Complex double imaginary(double a) { return a; }
static inline int steps(int n) {
  int sum = 0;
  switch (n) {
    case 0: sum += 1;
    case 1: sum += 10; break;
    case 2: sum += 100;
    case 3: sum += 1000;
  }
  return sum;
}
static inline void node_append(struct node *list, struct node *n) {
  while (list->next) list = list->next;
  list->next = n;
}
static inline struct node node_before(struct node *n) { struct node made = {0, n}; return made; }
static inline void node_copy(struct node *to, const struct node *from) { *to = *from; }

/* Atomic memory. */
struct counted { size_t count; short small; _Bool taken; void *owner; };
static inline size_t counted_ref(struct counted *c) { return __atomic_add_fetch(&c->count, 1, __ATOMIC_ACQUIRE); }
static inline int counted_unref(struct counted *c) {
  if (c && c->count != (size_t)-1 && __atomic_sub_fetch(&c->count, 1, __ATOMIC_RELEASE) == 0) return 1;
  return 0;
}
static inline int counted_small(struct counted *c, int n) {
  int before = __sync_fetch_and_add(&c->small, n), bits = __atomic_fetch_nand(&c->small, 0xff, __ATOMIC_RELAXED);
  return before * 100000 + bits + __atomic_or_fetch(&c->small, 6, __ATOMIC_SEQ_CST);
}
static inline int counted_take(struct counted *c) {
  short expected = 5;
  int first = __atomic_compare_exchange_n(&c->small, &expected, 7, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  int second = __sync_bool_compare_and_swap(&c->small, 7, 9), third = __sync_val_compare_and_swap(&c->small, 1, 2);
  __sync_synchronize();
  __atomic_store_n(&c->taken, 1, __ATOMIC_RELEASE);
  return first * 1000 + second * 100 + third * 10 + expected + __atomic_exchange_n(&c->taken, 0, __ATOMIC_RELAXED) +
    (__atomic_load_n(&c->owner, __ATOMIC_ACQUIRE) == NULL);
}
static inline struct node *node_exchange(struct node *n, struct node *next) {
  return __atomic_exchange_n(&n->next, next, 5);
}
