/* Declared before defined, and never defined. */
struct later;
struct opaque;
union never;
typedef struct hidden hidden;
struct later *make(struct opaque *o, union never *n);
struct later { struct later *self; struct other *other; struct later *children[2]; };
struct other { struct later *back; hidden *h; };
void hide(hidden *h);
extern struct opaque *current;
