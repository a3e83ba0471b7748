#include "behaviour.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct thing {
  int value, references;
  int (*handler)(int value, void *data);
  void *data;
};
static int count;

thing *thing_new(int value) {
  thing *self = calloc(1, sizeof *self);
  self->value = value;
  self->references = 1;
  count++;
  return self;
}
void thing_free(thing *self) {
  if (self && --self->references == 0) {
    count--;
    free(self);
  }
}
thing *thing_ref(thing *self) {
  self->references++;
  return self;
}
void thing_unref(thing *self) { thing_free(self); }
int thing_value(thing *self) { return self->value; }
thing *thing_same(thing *self) { return self; }
int thing_count(void) { return count; }
void thing_set_handler(thing *self, int (*handler)(int, void *), void *data) {
  self->handler = handler;
  self->data = data;
}
int thing_fire(thing *self, int value) { return self->handler(value, self->data); }

int repeat(int (*function)(int), int times) {
  int sum = 0;
  for (int i = 0; i < times; i++) sum += function(i);
  return sum;
}
static int (*kept)(int);
void keep_transient(int (*function)(int)) { kept = function; }
int call_kept(int index) { return kept(index); }

struct job {
  int (*function)(int);
  int index, result;
};
static void *work(void *data) {
  struct job *job = data;
  job->result = job->function(job->index);
  return NULL;
}
int on_thread(int (*function)(int), int index) {
  struct job job = {function, index, 0};
  pthread_t thread;
  pthread_create(&thread, NULL, work, &job);
  pthread_join(thread, NULL);
  return job.result;
}
int length_of(const char *(*name)(int), int index) {
  const char *text = name(index);
  return text ? (int)strlen(text) : -1;
}
int slow_sum(const int *values, int n, int milliseconds) {
  usleep(1000 * milliseconds);
  int sum = 0;
  for (int i = 0; i < n; i++) sum += values[i];
  errno = EAGAIN;
  return sum;
}
int number_after(const int *numbers, int (*meanwhile)(int)) {
  meanwhile(0);
  return numbers[0];
}
struct message *message_make(int length) {
  struct message *self = malloc(sizeof *self + length);
  self->length = length;
  for (int i = 0; i < length; i++) self->bytes[i] = i;
  return self;
}
void message_drop(struct message *self) { free(self); }
int holder_sum(const struct holder *self) {
  return (int)strlen(self->text) + self->numbers[0] + self->numbers[1] + (self->owner ? self->owner->value : 0);
}

struct slot {
  int taken;
};

static struct slot only;

slot *slot_create(void) {
  return __atomic_exchange_n(&only.taken, 1, __ATOMIC_SEQ_CST) ? NULL : &only;
}

void slot_destroy(slot *self) {
  __atomic_store_n(&self->taken, 0, __ATOMIC_SEQ_CST);
  usleep(200000);
}

int item_value(item *self) { return ((struct thing *)self)->value; }
void item_free(item *self) { thing_free((struct thing *)self); }
int count_arguments(int count, ...) { return count; }
int first_byte(const unsigned char *data) { return data[0]; }

struct chunk *chunk_new(int size) {
  struct chunk *self = calloc(1, sizeof *self);
  self->size = size;
  return self;
}
void chunk_free(struct chunk *self) { free(self); }
int chunk_size(const struct chunk *self) { return self->size; }
char *text_copy(const char *text) { return strdup(text); }
void text_free(void *memory) { free(memory); }

int thing_work(thing *self, int milliseconds) {
  usleep(1000 * milliseconds);
  return self->value;
}
void thing_destroy(thing *self) {
  usleep(50000);
  thing_free(self);
}

struct watched {
  void (*function)(void);
};
watched *watched_new(void) { return calloc(1, sizeof(struct watched)); }
void watched_on_end(watched *self, void (*function)(void)) { self->function = function; }
void watched_free(watched *self) {
  void (*function)(void) = self->function;
  free(self);
  if (function) function();
}

struct triple triple_next(struct triple self, int by) {
  usleep(2000);
  struct triple next = {self.a + by, self.b + by, self.c + by};
  return next;
}
struct mixed mixed_next(struct mixed self, int by) {
  struct mixed next = {self.x + by, self.n + by};
  return next;
}
double many_values(struct mixed a, struct mixed b, struct triple c, struct mixed d, struct mixed e, struct mixed f,
                   struct mixed g, int h, double i) {
  double all[] = {a.x, a.n, b.x, b.n, c.a, c.b, c.c, d.x, d.n, e.x, e.n, f.x, f.n, g.x, g.n, h, i};
  double sum = 0;
  for (unsigned n = 0; n < sizeof all / sizeof *all; n++) sum += (n + 1) * all[n];
  return sum;
}
