#include "calls.h"

#include <stdlib.h>
#include <string.h>

struct device {
  int number;
};

device *device_open(int number) {
  device *self = malloc(sizeof *self);
  self->number = number;
  return self;
}
void device_close(device *self) { free(self); }
int add(int a, int b) { return (int)((unsigned)a + (unsigned)b); }
long device_read(device *self, void *buffer, size_t size) { return self && buffer ? (long)size : -1; }
size_t text_length(const char *text) { return strlen(text); }
const char *text_name(void) { return "hello, world"; }
const char *text_same(const char *text) { return text; }
int sample_id(const struct sample *self) { return self->id; }
struct sample sample_next(struct sample self) {
  self.id++;
  return self;
}
struct place place_between(struct place a, struct place b) {
  struct place middle = {(a.x + b.x) / 2, (a.y + b.y) / 2};
  return middle;
}
int number_get(int *out) {
  *out = 42;
  return 0;
}
int call_back(int (*function)(int value), int value) { return function(value); }
