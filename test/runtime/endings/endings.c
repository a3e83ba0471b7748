#include "endings.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static work_function kept;
void keep(work_function work) { kept = work; }
int call_kept(int index) { return kept(index); }

static void *run_tick(void *data) {
  (void)data;
  for (;;) {
    kept(1);
    usleep(50);
  }
  return NULL;
}
void tick(void) {
  pthread_t thread;
  pthread_create(&thread, NULL, run_tick, NULL);
  pthread_detach(thread);
}

int each(work_function work, int times) {
  int sum = 0;
  for (int i = 0; i < times; i++) sum += work(i);
  return sum;
}
int slow_each(work_function work, int times, int milliseconds) {
  int sum = 0;
  for (int i = 0; i < times; i++) {
    usleep(1000 * milliseconds);
    sum += work(i);
  }
  return sum;
}

int six(int (*work)(int, int, int, int, int, int)) { return work(1, 2, 3, 4, 5, 6); }
double all(double (*work)(int, int, int, int, int, int, double, double, double, double, double, double, double, double)) {
  return work(1, 2, 3, 4, 5, 6, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5);
}
int pairs(struct pair (*work)(struct pair pair, int n), int n) {
  /* Zero behind its members too: that padding passes in a register, and Koffi looks at it. */
  static struct pair pair;
  pair.x = n + 0.5;
  pair.n = n;
  struct pair result = work(pair, n);
  return result.x == n + 1.5 && result.n == 2 * n;
}
long triples(struct triple (*work)(struct triple triple, int n), int n) {
  struct triple triple = {n, 2 * n, 3 * n};
  triple = work(triple, n);
  return triple.a + triple.b + triple.c;
}

int call_field(struct holder *holder, int index) { return holder->work(index); }

struct thing {
  handler_function handler;
  void *data;
};
thing *thing_new(void) { return calloc(1, sizeof(thing)); }
void thing_free(thing *self) { free(self); }
void thing_set_handler(thing *self, handler_function handler, void *data) {
  self->handler = handler;
  self->data = data;
}
int thing_fire(thing *self, int value) { return self->handler(value, self->data); }

int use_chosen(work_function (*choose)(int which), int which, int index) {
  work_function first = choose(which), second = choose(which + 1);
  if (first == NULL || second == NULL) return -1;
  return 100 * first(index) + second(index);
}
int two_names(const char *(*name)(int index)) {
  const char *one = name(1), *two = name(2);
  return strcmp(one, "one") == 0 && strcmp(two, "two") == 0;
}

char *block_make(int size) { return calloc(1, size); }
void block_free(char *block) {
  usleep(20000);
  free(block);
}

double sum_many(int count, ...) {
  va_list list;
  va_start(list, count);
  double sum = 0;
  for (int i = 0; i < count; i++) {
    if (i % 3 == 0) sum += va_arg(list, int);
    else if (i % 3 == 1) sum += va_arg(list, double);
    else sum += va_arg(list, long);
  }
  va_end(list);
  return sum;
}
double sum_narrow(int count, ...) {
  va_list list;
  va_start(list, count);
  double sum = 0;
  for (int i = 0; i < count; i++) {
    if (i % 3 == 2) sum += va_arg(list, double);
    else sum += va_arg(list, int);
  }
  va_end(list);
  return sum;
}
