#include <stddef.h>
#include <uchar.h>

/* A text's place: where it begins, and how many bytes it has. */
struct span {
  const char *start;
  size_t length;
};
/* Any memory. */
struct block {
  const void *data;
  size_t size;
};
/* Pointers, but in records inside. */
struct places {
  int kind;
  struct span host;
  struct span path;
};
/* No pointers. */
struct sum {
  double mean;
  int count;
};
struct hidden;
/* A reader, whose state is C's own. */
struct reader {
  struct hidden *state;
  int line;
};

struct span span_of(const char *text);
struct block block_of(const void *bytes, size_t length);
struct block block_of_wide(const char16_t *text, size_t length);
struct span span_behind(struct span one, size_t offset);
const char *span_text(const struct span *one);

int address_parse(const char *text, struct places *made);
int address_parse_other(const char *text, struct places *made);
struct places *address_make(void);
void address_free(struct places *made);

struct sum sum_of(const double *values, size_t count);
int sum_name(struct sum *made, const char *name);

void reader_open(struct reader *made, const char *source);
const char *reader_source(const struct reader *made);
void reader_fill(struct reader *made, char *room, size_t length);
void reader_close(struct reader *made);
