/* What the runtime has to stand: callbacks at odd times, threads, references, errors. */
#ifndef BEHAVIOUR_H
#define BEHAVIOUR_H

typedef struct thing thing;

thing *thing_new(int value);
void thing_free(thing *self);
thing *thing_ref(thing *self);
void thing_unref(thing *self);
int thing_value(thing *self);
thing *thing_same(thing *self);
/* How many things there are. */
int thing_count(void);

/* A thing under another name: C code casts. */
typedef struct item item;
int item_value(item *self);
void item_free(item *self);

/* Keeps the function with the thing. */
void thing_set_handler(thing *self, int (*handler)(int value, void *data), void *data);
int thing_fire(thing *self, int value);

/* Calls the function `times` times; the sum of its results. */
int repeat(int (*function)(int index), int times);
/* Keeps a function longer than it may live. */
void keep_transient(int (*function)(int index));
int call_kept(int index);
/* Calls the function on a thread of its own and waits for it. */
int on_thread(int (*function)(int index), int index);
/* Text that a callback makes. */
int length_of(const char *(*name)(int index), int index);

/* Sleeps, sets errno, returns the sum. */
int slow_sum(const int *values, int count, int milliseconds);

struct message {
  int length;
  unsigned char bytes[];
};
struct message *message_make(int length);
void message_drop(struct message *self);

struct holder {
  const char *text;
  int *numbers;
  thing *owner;
};
int holder_sum(const struct holder *self);

/* Reads the numbers after the function was called. */
int number_after(const int *numbers, int (*meanwhile)(int index));

/* There is one slot. Destroying it gives it back at once, and takes a while after that. */
typedef struct slot slot;
slot *slot_create(void);
void slot_destroy(slot *self);

/* A record that everybody sees into, and plain memory: both are freed. */
struct chunk {
  int size;
  int first;
};
struct chunk *chunk_new(int size);
void chunk_free(struct chunk *self);
int chunk_size(const struct chunk *self);
char *text_copy(const char *text);
void text_free(void *memory);

/* Sleeps while it uses the thing. */
int thing_work(thing *self, int milliseconds);
/* Takes its time to free. */
void thing_destroy(thing *self);

/* Frees, and calls the function that was set. */
typedef struct watched watched;
watched *watched_new(void);
void watched_on_end(watched *self, void (*function)(void));
void watched_free(watched *self);

/* By value: in memory, in registers of both kinds, among enough others that the registers do not suffice. */
struct triple {
  long long a, b, c;
};
struct mixed {
  double x;
  int n;
};
struct triple triple_next(struct triple self, int by);
struct mixed mixed_next(struct mixed self, int by);
double many_values(struct mixed a, struct mixed b, struct triple c, struct mixed d, struct mixed e, struct mixed f,
                   struct mixed g, int h, double i);

/* Reads what its callers say. */
int count_arguments(int count, ...);
int first_byte(const unsigned char *data);

int added_later(int value);

#endif
