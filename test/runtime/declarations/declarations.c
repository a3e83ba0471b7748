#include "declarations.h"

#include <stdlib.h>

struct box {
  char first;
};

static int count;

void result(box *self) {
  count -= self != NULL;
  free(self);
}

box *box_new(const char *label) {
  box *made = malloc(sizeof *made);
  made->first = label[0];
  count++;
  return made;
}

int boxes(void) { return count; }

int twice(int number) { return 2 * number; }

int apply(int (*function)(int number), int number) { return function(number); }
