/* What bench/runtime.ts calls. */
#ifndef CALLS_H
#define CALLS_H

#include <stddef.h>

typedef struct device device;

device *device_open(int number);
void device_close(device *self);

/* Two integers. */
int add(int a, int b);
/* A handle, a pointer, a size: what read(2) and its like take. */
long device_read(device *self, void *buffer, size_t size);
/* Text in, text out. */
size_t text_length(const char *text);
const char *text_name(void);
const char *text_same(const char *text);

struct sample {
  int id;
  double value;
  short flags;
  long long when;
};

/* A record by pointer, and by value. */
int sample_id(const struct sample *self);
struct sample sample_next(struct sample self);

struct place {
  double x, y;
};
struct place place_between(struct place a, struct place b);

/* An out parameter. */
int number_get(int *out);

/* One call back. */
int call_back(int (*function)(int value), int value);

#endif
