#include "limits.h"

#include <setjmp.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int third(const int *values) { return values[2]; }
int print(char *buffer, size_t size, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int written = vsnprintf(buffer, size, format, arguments);
  va_end(arguments);
  return written;
}

static const unsigned char *memory_kept;
void keep(const unsigned char *memory) { memory_kept = memory; }
int kept(void) { return memory_kept != NULL; }

struct box *box_new(void) { return calloc(1, sizeof(struct box)); }
void box_free(struct box *self) { free(self); }

int slow_sum(const int *values, int count) {
  usleep(100000);
  int sum = 0;
  for (int i = 0; i < count; i++) sum += values[i];
  return sum;
}
static volatile int calls;
int slow_count(void) {
  int before = calls;
  usleep(100000);
  return calls = before + 1;
}

static jmp_buf place;
int protected_call(int (*work)(int value), int value) {
  if (setjmp(place) != 0) return -1;
  return work(value);
}
int leave(int value) { longjmp(place, value); }
void leave_at_once(int value) { longjmp(place, value); }
