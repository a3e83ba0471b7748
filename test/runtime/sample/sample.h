/* A small library that uses every kind of parameter, result, field and declaration that a binding knows. */
#ifndef SAMPLE_H
#define SAMPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SAMPLE_VERSION "1.2"
#define SAMPLE_LIMIT 100
#define SAMPLE_MASK 0xffffffffffffffffULL
#define SAMPLE_PI 3.25
#define SAMPLE_NEWLINE '\n'

/** A colour. */
enum color { RED, GREEN = 5, BLUE };

/* --- numbers --- */

/** Adds two integers. */
int sample_add(int a, int b);
unsigned int sample_next(unsigned int value);
short sample_short(short value);
unsigned char sample_byte(unsigned char value);
long sample_negate(long value);
uint64_t sample_wide(uint64_t value);
double sample_half(double value);
float sample_single(float value);
bool sample_not(bool value);
char sample_upper(char letter);
enum color sample_color(enum color value);
size_t sample_size(const void *data, size_t size);

/* --- text and memory --- */

size_t sample_length(const char *text);
const char *sample_greeting(void);
/** Same text, new memory. @return to be freed with sample_free */
char *sample_duplicate(const char *text);
void sample_free(void *memory);
/** Fills memory with one byte. */
void *sample_fill(void *memory, int byte, size_t size);
/** How many strings there are before the NULL. */
int sample_count(const char **strings);
size_t sample_wide_length(const wchar_t *text);

/* --- pointers --- */

/** @return 0, or -1 where `value` is negative; errno is EDOM then */
int sample_root(double value, double *root);
long sample_sum(const int *values, size_t count);
int sample_dot(const int a[3], const int b[3]);
void sample_swap(int *a, int *b);
/** Stores static text. */
void sample_name(const char **name);

/* --- a handle --- */

/** A counter that nobody sees into. */
typedef struct counter counter;
struct gauge;

/** Makes a counter. */
counter *counter_create(int start);
/** Makes a counter, as an out parameter. */
int counter_open(int start, counter **out);
int counter_increment(counter *self, int by);
/** The parent's gauge: nobody frees it. */
struct gauge *counter_gauge(counter *self);
int gauge_read(const struct gauge *self);
void counter_destroy(counter *self);

/* --- records --- */

/** A place. */
typedef struct point {
  double x;
  /** Upwards. */
  double y;
} point;

struct rectangle {
  point origin;
  point corners[2];
  char name[16];
  int grid[2][3];
  unsigned int visible : 1;
  signed int level : 5;
  unsigned int : 2;
  uint64_t serial : 40;
};

typedef union variant {
  int32_t integer;
  float real;
  uint8_t bytes[8];
} variant;

struct node {
  int64_t value;
  struct node *next;
  const char *label;
  void *data;
  struct {
    int left;
    int right;
  };
};

struct message {
  uint32_t length;
  uint16_t items[];
};

point sample_middle(point a, point b);
variant sample_variant(variant value);
void sample_move(point *place, double dx, double dy);
const point *sample_origin(void);
double sample_area(const struct rectangle *shape);
int64_t sample_total(const struct node *first);
uint32_t sample_message_sum(const struct message *message);
double sample_path(const point *places, size_t count);

/* --- functions --- */

typedef int (*compare_function)(const void *a, const void *b);
typedef int (*visit_function)(const point *place, const char *label, void *data);

void sample_sort(int *values, size_t count, compare_function compare);
int sample_visit(visit_function visit, void *data);
/** Keeps `notify` until the next call. */
void sample_on_event(void (*notify)(int event, void *data), void *data);
void sample_emit(int event);
compare_function sample_comparison(bool descending);

struct operations {
  int (*apply)(int value);
  void *data;
};
int sample_apply(const struct operations *operations, int value);

/* --- variadic --- */

int sample_sum_all(int count, ...);
int sample_format(char *buffer, size_t size, const char *format, ...);

/* --- variables --- */

extern int sample_counter;
extern const double sample_constant;
extern const char *sample_title;

#endif
