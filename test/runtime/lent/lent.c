#include "lent.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct box { const char *options[8]; const char *text; const void *memory; char printed[64]; };

box *box_new(void) { return calloc(1, sizeof(box)); }
void box_free(box *b) { free(b); }
int box_set(box *b, int option, ...) {
  va_list ap;
  va_start(ap, option);
  b->options[option] = va_arg(ap, const char *);
  va_end(ap);
  return 0;
}
const char *box_get(box *b, int option) { return b->options[option]; }
void box_keep(box *b, const char *text, const void *memory) { b->text = text; b->memory = memory; }
const char *box_kept(box *b) { return b->text; }
const char *box_memory(box *b) { return b->memory; }
int box_print(box *b, const char *format, ...) {
  va_list ap;
  va_start(ap, format);
  int n = vsnprintf(b->printed, sizeof b->printed, format, ap);
  va_end(ap);
  return n;
}
int count_all(const char *first, ...) {
  int n = 0;
  va_list ap;
  va_start(ap, first);
  for (const char *s = first; s != NULL; s = va_arg(ap, const char *)) n++;
  va_end(ap);
  return n;
}
char *copy_text(const char *text) { return text ? strdup(text) : NULL; }
unsigned char *copy_bytes(const unsigned char *text) { return (unsigned char *)strdup((const char *)text); }
int given_back;
static void give(void *memory) { given_back++; free(memory); }
void (*give_back)(void *) = give;
const char version[] = "1.2 größer";
const int primes[] = {2, 3, 5, 7};
char *const names[] = {"one", "two", NULL};
struct hidden { int value; } secret = {42};
int hidden_value(const struct hidden *h) { return h->value; }
size_t unit_count(const unit *text) { size_t n = 0; while (text[n]) n++; return n; }
double sum_pairs(double (*pairs)[2], int count) {
  double sum = 0;
  for (int i = 0; i < count; i++) sum += pairs[i][0] * pairs[i][1];
  return sum;
}
struct path *path_make(int count) {
  struct path *p = malloc(sizeof *p);
  p->data = malloc(count * sizeof *p->data);
  p->count = count;
  for (int i = 0; i < count; i++) p->data[i] = (struct point){i, i * i};
  return p;
}
void path_free(struct path *p) { free(p->data); free(p); }
int color_get(int index, color *out) { *out = index ? GREEN : RED; return 0; }
unsigned hash_text(const void *key) { unsigned h = 0; for (const char *s = key; *s; s++) h = h * 31 + (unsigned char)*s; return h; }
long hash_long(const void *key) { return (long)hash_text(key) + 1; }
unsigned apply(hash_function hash, const char *text) { return hash(text); }
int is_hash_text(hash_function hash) { return hash == hash_text; }
hash_function hasher(void) { return hash_text; }
int open_box(int wanted, box **out) { *out = wanted ? box_new() : NULL; return wanted ? 0 : -7; }
int open_two(box **out, const char **message) { *out = box_new(); *message = "fine"; return 0; }
slot slot_open(int number) { return (slot)(size_t)number; }
int slot_number(slot s) { return (int)(size_t)s; }
int count_strings(char **strings) { int n = 0; while (strings[n]) n++; return n; }
