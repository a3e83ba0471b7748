/* Counts what is freed twice, or used after its end: nothing is given back to the system. */
#include <stdlib.h>

typedef struct box { int lives, content; struct box *inner; } box;

static _Atomic int wrong;
int mistakes(void) { return wrong; }
static void look(const box *b) { if (!b->lives) wrong++; }

box *box_new(int content) {
  box *b = calloc(1, sizeof *b);
  b->lives = 1;
  b->content = content;
  return b;
}
static void end(box *b) {
  if (b == NULL) return;
  look(b);
  b->lives = 0;
  if (b->inner != NULL) b->inner->lives = 0;
}
void box_free(box **b) { end(*b); *b = NULL; }
int box_destroy(box **b, void (*last)(int)) {
  last((*b)->content);
  end(*b);
  return 0;
}
int box_get(const box *b) { look(b); return b->content; }
void box_each(box *b, void (*each)(int)) { each(b->content); look(b); }
box *box_inner(box *b) {
  if (b->inner == NULL) b->inner = box_new(-b->content);
  return b->inner;
}
