#ifndef LIMITS_OF_CHECKS_H
#define LIMITS_OF_CHECKS_H

#include <stddef.h>

struct box {
  int value;
  int more;
};

/* Reads the third. */
int third(const int *values);
int print(char *buffer, size_t size, const char *format, ...);

void keep(const unsigned char *memory);
int kept(void);

struct box *box_new(void);
void box_free(struct box *self);

/* Calls the function; -1 if it left by a jump. */
int protected_call(int (*work)(int value), int value);
/* Jumps to where the function was called. */
int leave(int value);

/* Sleeps, then sums. */
int slow_sum(const int *values, int count);
/* Reads, sleeps, writes what it read and one more: wrong on two threads at a time. */
int slow_count(void);

/* Jumps to where the function was called, and says so. */
__attribute__((noreturn)) void leave_at_once(int value);

#endif
