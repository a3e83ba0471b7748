typedef struct box box;

/* Ends a box; named as generated functions name a variable of theirs. */
void result(box *self);

box *box_new(const char *label);

int boxes(void);

int twice(int number);

int apply(int (*function)(int number), int number);
