#include "sample.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

int sample_add(int a, int b) { return (int)((unsigned)a + (unsigned)b); }
unsigned int sample_next(unsigned int value) { return value + 1; }
short sample_short(short value) { return value; }
unsigned char sample_byte(unsigned char value) { return value; }
long sample_negate(long value) { return -value; }
uint64_t sample_wide(uint64_t value) { return value; }
double sample_half(double value) { return value / 2; }
float sample_single(float value) { return value; }
bool sample_not(bool value) { return !value; }
char sample_upper(char letter) { return (char)toupper(letter); }
enum color sample_color(enum color value) { return value == RED ? GREEN : BLUE; }
size_t sample_size(const void *data, size_t size) { return data ? size : 0; }

size_t sample_length(const char *text) { return text ? strlen(text) : 0; }
const char *sample_greeting(void) { return "hello, wörld"; }
char *sample_duplicate(const char *text) { return text ? strdup(text) : NULL; }
void sample_free(void *memory) { free(memory); }
void *sample_fill(void *memory, int byte, size_t size) { return memset(memory, byte, size); }
int sample_count(const char **strings) {
  int count = 0;
  while (strings && strings[count]) count++;
  return count;
}
size_t sample_wide_length(const wchar_t *text) { return text ? wcslen(text) : 0; }

int sample_root(double value, double *root) {
  if (value < 0) {
    errno = EDOM;
    return -1;
  }
  *root = sqrt(value);
  return 0;
}
long sample_sum(const int *values, size_t count) {
  long sum = 0;
  for (size_t i = 0; i < count; i++) sum += values[i];
  return sum;
}
int sample_dot(const int a[3], const int b[3]) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
void sample_swap(int *a, int *b) {
  int old = *a;
  *a = *b;
  *b = old;
}
void sample_name(const char **name) { *name = "sample"; }

struct gauge {
  int *value;
};
struct counter {
  int value;
  struct gauge gauge;
};
counter *counter_create(int start) {
  counter *self = malloc(sizeof *self);
  self->value = start;
  self->gauge.value = &self->value;
  return self;
}
int counter_open(int start, counter **out) {
  if (start < 0) {
    *out = NULL;
    return -1;
  }
  *out = counter_create(start);
  return 0;
}
int counter_increment(counter *self, int by) { return self->value += by; }
struct gauge *counter_gauge(counter *self) { return &self->gauge; }
int gauge_read(const struct gauge *self) { return self ? *self->value : -1; }
void counter_destroy(counter *self) { free(self); }

point sample_middle(point a, point b) { return (point){(a.x + b.x) / 2, (a.y + b.y) / 2}; }
variant sample_variant(variant value) {
  value.integer++;
  return value;
}
void sample_move(point *place, double dx, double dy) {
  place->x += dx;
  place->y += dy;
}
const point *sample_origin(void) {
  static const point origin = {0.5, -0.5};
  return &origin;
}
double sample_area(const struct rectangle *shape) {
  if (!shape->visible) return 0;
  return (shape->corners[1].x - shape->corners[0].x) * (shape->corners[1].y - shape->corners[0].y) * shape->level +
         shape->origin.x + shape->grid[1][2] + (double)shape->serial + shape->name[0];
}
int64_t sample_total(const struct node *first) {
  int64_t total = 0;
  for (; first; first = first->next) total += first->value + first->left + first->right;
  return total;
}
uint32_t sample_message_sum(const struct message *message) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < message->length; i++) sum += message->items[i];
  return sum;
}
double sample_path(const point *places, size_t count) {
  double length = 0;
  for (size_t i = 1; i < count; i++) length += fabs(places[i].x - places[i - 1].x) + fabs(places[i].y - places[i - 1].y);
  return length;
}

void sample_sort(int *values, size_t count, compare_function compare) { qsort(values, count, sizeof *values, compare); }
int sample_visit(visit_function visit, void *data) {
  static const point places[] = {{1, 2}, {3, 4}, {5, 6}};
  static const char *labels[] = {"first", "second", NULL};
  int sum = 0;
  for (int i = 0; i < 3; i++) sum += visit(&places[i], labels[i], data);
  return sum;
}
static void (*notify_function)(int, void *);
static void *notify_data;
void sample_on_event(void (*notify)(int event, void *data), void *data) {
  notify_function = notify;
  notify_data = data;
}
void sample_emit(int event) {
  if (notify_function) notify_function(event, notify_data);
}
static int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
static int descending(const void *a, const void *b) { return *(const int *)b - *(const int *)a; }
compare_function sample_comparison(bool down) { return down ? descending : ascending; }
int sample_apply(const struct operations *operations, int value) { return operations->apply(value); }

int sample_sum_all(int count, ...) {
  va_list arguments;
  va_start(arguments, count);
  int sum = 0;
  for (int i = 0; i < count; i++) sum += va_arg(arguments, int);
  va_end(arguments);
  return sum;
}
int sample_format(char *buffer, size_t size, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}

int sample_counter = 7;
const double sample_constant = 2.5;
const char *sample_title = "a title";
