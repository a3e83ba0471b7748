#include "threads.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

static void start(void *(*run)(void *), void *data) {
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 * 1024);
  pthread_create(&thread, &attributes, run, data);
  pthread_detach(thread);
}

struct timer {
  int milliseconds;
  work_function work;
};
static volatile int result = -1;
static void *run_timer(void *data) {
  struct timer timer = *(struct timer *)data;
  free(data);
  usleep(1000 * timer.milliseconds);
  result = timer.work(7);
  return NULL;
}
void timer_after(int milliseconds, work_function work) {
  struct timer *timer = malloc(sizeof *timer);
  timer->milliseconds = milliseconds;
  timer->work = work;
  start(run_timer, timer);
}
int timer_result(void) { return result; }

static work_function kept;
void keep(work_function work) { kept = work; }
int call_kept(int index) { return kept(index); }

static int begun, returned;
static void *run_crowd(void *data) {
  __atomic_fetch_add(&begun, 1, __ATOMIC_SEQ_CST);
  kept((int)(intptr_t)data);
  __atomic_fetch_add(&returned, 1, __ATOMIC_SEQ_CST);
  return NULL;
}
void crowd(int threads) {
  begun = returned = 0;
  for (int i = 0; i < threads; i++) start(run_crowd, (void *)(intptr_t)i);
  while (__atomic_load_n(&begun, __ATOMIC_SEQ_CST) < threads) usleep(1000);
  usleep(50000);
}
int crowd_returned(void) { return __atomic_load_n(&returned, __ATOMIC_SEQ_CST); }

static void *run_tick(void *data) {
  (void)data;
  for (;;) {
    kept(1);
    usleep(50);
  }
  return NULL;
}
void tick(void) { start(run_tick, NULL); }

int each(work_function work, int times) {
  int sum = 0;
  for (int i = 0; i < times; i++) sum += work(i);
  return sum;
}

__attribute__((noinline)) static void rubbish(void) {
  volatile unsigned char bytes[4096];
  for (unsigned i = 0; i < sizeof bytes; i++) bytes[i] = 0xAB;
}
int zero_int(int (*work)(void)) {
  rubbish();
  return work() == 0;
}
int zero_long(long (*work)(void)) {
  rubbish();
  return work() == 0;
}
int zero_double(double (*work)(void)) {
  rubbish();
  return work() == 0;
}
int zero_bool(_Bool (*work)(void)) {
  rubbish();
  return !work();
}
int zero_text(const char *(*work)(void)) {
  rubbish();
  return work() == NULL;
}
int zero_pointer(void *(*work)(void)) {
  rubbish();
  return work() == NULL;
}
int zero_small(struct small (*work)(void)) {
  rubbish();
  struct small small = work();
  return small.a == 0 && small.b == 0;
}
int zero_large(struct large (*work)(void)) {
  rubbish();
  struct large large = work();
  return large.a == 0 && large.b == 0 && large.c == 0;
}

int both(work_function first, work_function second) { return 10 * first(1) + second(2); }

__attribute__((noinline)) static int below(work_function work) {
  volatile unsigned char bytes[65536];
  for (unsigned i = 0; i < sizeof bytes; i++) bytes[i] = 0;
  return work(bytes[9]);
}
int keep_below(work_function work, int index) {
  below(work);
  return kept(index);
}
