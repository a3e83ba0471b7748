#include "shop.h"
#include <stdlib.h>
struct shop { int open; }; struct order { shop *owner; int number; }; struct label { int references; };
struct paper { int lines; }; struct frame { int width; };
static int living; static shop *latest;
int shop_living(void) { return living; }
shop *shop_new(void) { living++; latest = malloc(sizeof *latest); latest->open = 1; return latest; }
void shop_free(shop *s) { living--; free(s); }
int order_open(order **out, shop *owner, int number) {
  if (number < 0) return -1;
  *out = malloc(sizeof **out); living++; (*out)->owner = owner; (*out)->number = number; return 0;
}
shop *order_shop(order *o) { return o->owner; }
int order_number(order *o) { return o->number; }
void order_free(order *o) { living -= o->owner->open; free(o); }
label *label_new(void) { label *l = malloc(sizeof *l); l->references = 1; living++; return l; }
label *label_ref(label *l) { l->references++; return l; }
int label_up_ref(label *l) { l->references++; return 1; }
label *label_dup(label *l) { l->references++; return l; }
int label_size(label *l) { return l->references; }
void label_unref(label *l) { if (--l->references == 0) { living--; free(l); } }
paper *paper_alloc(void) { paper *p = malloc(sizeof *p); p->lines = 3; living++; return p; }
int paper_lines(paper *p) { return p->lines; }
void paper_free(paper **p) { if (*p) { living--; free(*p); *p = 0; } }
frame *frame_create(shop *owner) { frame *f = malloc(sizeof *f); f->width = owner->open; living++; return f; }
int frame_width(frame *f) { return f->width; }
void frame_destroy(shop *owner, frame *f) { living -= owner->open; free(f); }
struct price *price_of(int value) { struct price *p = malloc(sizeof *p); p->value = value; living++; return p; }
void price_free(struct price *p) { living--; free(p); }
shop *shop_current(void) { return latest; }
