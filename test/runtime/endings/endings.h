/**
 * Functions that outlive their calls, calls that outlive the process, addresses that outlive their functions.
 */
#ifndef ENDINGS_H
#define ENDINGS_H

typedef int (*work_function)(int index);

/* Keeps the function. */
void keep(work_function work);
/* Calls the function that was kept. */
int call_kept(int index);
/* Calls the function that was kept for ever, on a thread of its own. */
void tick(void);

/* Calls the function. */
int each(work_function work, int times);
/* The same, with a pause of milliseconds before each call. */
int slow_each(work_function work, int times, int milliseconds);

/**
 * Signatures of other shapes: all registers for integers taken, all of both kinds, a record, one through
 * memory.
 */
int six(int (*work)(int, int, int, int, int, int));
double all(double (*work)(int, int, int, int, int, int, double, double, double, double, double, double, double, double));
struct pair {
  double x;
  int n;
};
struct triple {
  long a, b, c;
};
int pairs(struct pair (*work)(struct pair pair, int n), int n);
long triples(struct triple (*work)(struct triple triple, int n), int n);

/* A function in a field. */
struct holder {
  work_function work;
};
int call_field(struct holder *holder, int index);

/* A function that is registered with a handle. */
typedef struct thing thing;
typedef int (*handler_function)(int value, void *data);
thing *thing_new(void);
void thing_free(thing *self);
void thing_set_handler(thing *self, handler_function handler, void *data);
int thing_fire(thing *self, int value);

/* A callback that returns a function. */
int use_chosen(work_function (*choose)(int which), int which, int index);
/* A callback that returns text: 1 if the texts of 1 and 2 are "one" and "two" after both were returned. */
int two_names(const char *(*name)(int index));

char *block_make(int size);
void block_free(char *block);

/* The sum of the arguments, which are int, double and long in turns. */
double sum_many(int count, ...);
/* The sum of arguments of types that C promotes: char, short, float. */
double sum_narrow(int count, ...);

#endif
