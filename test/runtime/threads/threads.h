/* Callbacks that come late, from other threads, many at a time, or fail. */
#ifndef THREADS_H
#define THREADS_H

typedef int (*work_function)(int index);

/* Calls the function on a thread of its own, after a while. */
void timer_after(int milliseconds, work_function work);
/* What the last one returned; -1 as long as none has. */
int timer_result(void);

/* Keeps the function. */
void keep(work_function work);
/* Calls the function that was kept. */
int call_kept(int index);

/* Calls the function that was kept on so many threads at a time, and waits until all have begun. */
void crowd(int threads);
/* How many of them have returned. */
int crowd_returned(void);

/* Calls the function that was kept for ever, on a thread of its own. */
void tick(void);

/* Calls the function, and returns what it returned. */
int each(work_function work, int times);

struct small {
  int a, b;
};
struct large {
  long a, b, c;
};
/* Fill the stack with rubbish, call the function, and say whether it returned zero. */
int zero_int(int (*work)(void));
int zero_long(long (*work)(void));
int zero_double(double (*work)(void));
int zero_bool(_Bool (*work)(void));
int zero_text(const char *(*work)(void));
int zero_pointer(void *(*work)(void));
int zero_small(struct small (*work)(void));
int zero_large(struct large (*work)(void));

/* Calls the function far down the stack, and then, from above, the one that was kept meanwhile. */
int keep_below(work_function work, int index);

/* Calls both functions. */
int both(work_function first, work_function second);

#endif
