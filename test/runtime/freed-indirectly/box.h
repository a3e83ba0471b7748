typedef struct box box;
/** Returns a new box, to be freed with box_free. */
box *box_new(int content);
/** Frees a box, and sets the pointer to NULL. */
void box_free(box **b);
/** Frees a box, and leaves the pointer as it is. */
int box_destroy(box **b, void (*last)(int content));
int box_get(const box *b);
void box_each(box *b, void (*each)(int content));
/** The box inside, which is owned by the box. */
box *box_inner(box *b);
int mistakes(void);
