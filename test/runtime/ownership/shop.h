/* Every form of ownership that C libraries have, and counters that tell whether all was given back. */
typedef struct shop shop;
typedef struct order order;
typedef struct label label;
typedef struct paper paper;
typedef struct frame frame;
struct price { int value; };

/** How many objects of all kinds are there. */
int shop_living(void);

shop *shop_new(void);
void shop_free(shop *s);

/* An order depends on its shop: it leads back to it. */
int order_open(order **out, shop *owner, int number);
shop *order_shop(order *o);
int order_number(order *o);
void order_free(order *o);

/* A label is counted. */
label *label_new(void);
label *label_ref(label *l);
int label_up_ref(label *l);
label *label_dup(label *l);
int label_size(label *l);
void label_unref(label *l);

/* Freed through a pointer to it, which becomes NULL. */
paper *paper_alloc(void);
int paper_lines(paper *p);
void paper_free(paper **p);

/* Freed behind its context. */
frame *frame_create(shop *owner);
int frame_width(frame *f);
void frame_destroy(shop *owner, frame *f);

/** Returns a new price; the caller must free it with price_free(). */
struct price *price_of(int value);
void price_free(struct price *p);

/** Lent: the shop that was made last. */
shop *shop_current(void);
