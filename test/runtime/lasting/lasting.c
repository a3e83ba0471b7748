#include "lasting.h"

#include <stdlib.h>
#include <string.h>

struct hidden {
  const char *source;
};

struct span span_of(const char *text) { return (struct span){text, strlen(text)}; }
struct block block_of(const void *bytes, size_t length) { return (struct block){bytes, length}; }
struct block block_of_wide(const char16_t *text, size_t length) { return (struct block){text, 2 * length}; }
struct span span_behind(struct span one, size_t offset) {
  return (struct span){one.start + offset, one.length - offset};
}
const char *span_text(const struct span *one) { return one->start; }

int address_parse(const char *text, struct places *made) {
  const char *colon = strchr(text, ':');
  if (colon == NULL || made == NULL) return -1;
  made->host = (struct span){text, colon - text};
  made->path = (struct span){colon + 1, strlen(colon + 1)};
  return 0;
}
int address_parse_other(const char *text, struct places *made) { return address_parse(text, made); }
struct places *address_make(void) { return calloc(1, sizeof(struct places)); }
void address_free(struct places *made) { free(made); }

struct sum sum_of(const double *values, size_t count) {
  struct sum sum = {0, count};
  for (size_t i = 0; i < count; i++) sum.mean += values[i] / count;
  return sum;
}
int sum_name(struct sum *made, const char *name) { return made->count + strlen(name); }

void reader_open(struct reader *made, const char *source) {
  if (made->state == NULL) made->state = malloc(sizeof *made->state);
  made->state->source = source;
}
const char *reader_source(const struct reader *made) { return made->state->source; }
void reader_fill(struct reader *made, char *room, size_t length) {
  memset(room, '-', length - 1);
  room[length - 1] = 0;
  reader_open(made, room);
}
void reader_close(struct reader *made) {
  free(made->state);
  made->state = NULL;
}
