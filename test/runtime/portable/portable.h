/* What is as wide as the system has it: `long`, `wchar_t`, and what they make of a record. */
#ifndef PORTABLE_H
#define PORTABLE_H
#include <stddef.h>
#include <wchar.h>
#include "portable-part.h"

/** A state. */
struct portable_state {
  long count;
  wchar_t letter;
  char sign;
  unsigned long flags : 20;
  struct portable_part part;
};

#ifdef _WIN32
#define PORTABLE_SYSTEM 2
int portable_only_windows(void);
#else
#define PORTABLE_SYSTEM 1
int portable_only_unix(void);
#endif

long portable_sum(const struct portable_state *state, unsigned long by);
struct portable_state portable_next(struct portable_state state, long by);
int portable_visit(long from, long to, int (*each)(long value, void *data), void *data);
size_t portable_size(int which);

static inline long portable_wrapped(long a) { return (long)((unsigned long)a * 2u + 1u); }
static inline size_t portable_inline_size(void) { return sizeof(struct portable_state); }
#endif
