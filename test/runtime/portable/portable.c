#include "portable.h"

#ifdef _WIN32
int portable_only_windows(void) { return 2; }
#else
int portable_only_unix(void) { return 1; }
#endif

long portable_sum(const struct portable_state *state, unsigned long by) {
  return state->count + (long)by + (long)state->letter + (long)state->flags + state->part.offsets[1];
}

struct portable_state portable_next(struct portable_state state, long by) {
  state.count += by;
  state.letter++;
  state.flags++;
  state.part.offsets[0] = by;
  return state;
}

int portable_visit(long from, long to, int (*each)(long value, void *data), void *data) {
  int seen = 0;
  for (long value = from; value <= to; value++) seen += each(value, data);
  return seen;
}

size_t portable_size(int which) {
  switch (which) {
    case 0: return sizeof(struct portable_state);
    case 1: return offsetof(struct portable_state, letter);
    case 2: return offsetof(struct portable_state, sign);
    case 3: return offsetof(struct portable_state, part);
    case 4: return sizeof(struct portable_part);
    default: return sizeof(long);
  }
}
