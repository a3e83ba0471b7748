/* Counts what lives, and what is freed twice or used after its end: nothing is given back to the system. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { free_kind, ring_kind, shape_kind, scene_kind };
typedef struct ring { int kind; double size; } ring;
typedef struct shape { int kind; ring *outline; ring **holes; unsigned count; } shape;
typedef struct scene { int kind; shape *all[2]; int count; char *label; } scene;

/* Other threads call as well. */
static _Atomic int alive, wrong, busy;
int living(void) { return alive; }
int mistakes(void) { return wrong; }

static void *make(size_t size, int kind) {
  int *made = calloc(1, size);
  *made = kind;
  alive++;
  return made;
}
static int end(void *object, int kind) {
  if (object == NULL) return 0;
  if (*(int *)object != kind) { wrong++; return 0; }
  *(int *)object = free_kind;
  alive--;
  return 1;
}
static void look(const void *object, int kind) { if (*(const int *)object != kind) wrong++; }

ring *ring_create(double size) { ring *r = make(sizeof *r, ring_kind); r->size = size; return r; }
double ring_size(const ring *r) { look(r, ring_kind); return r->size; }
void ring_destroy(ring *r) { end(r, ring_kind); }

shape *shape_with_holes(ring *outline, ring **holes, unsigned int nholes) {
  look(outline, ring_kind);
  if (outline->size == 0) { ring_destroy(outline); return NULL; }
  shape *s = make(sizeof *s, shape_kind);
  s->outline = outline;
  s->holes = calloc(nholes + 1, sizeof(ring *));
  s->count = nholes;
  for (unsigned i = 0; i < nholes; i++) { look(holes[i], ring_kind); s->holes[i] = holes[i]; }
  return s;
}
shape *shape_create(ring *outline) { return shape_with_holes(outline, NULL, 0); }
const ring *shape_outline(const shape *s) { look(s, shape_kind); return s->outline; }
double shape_measure(shape *s, ring *r) { look(s, shape_kind); return ring_size(r); }
void shape_destroy(shape *s) {
  if (!end(s, shape_kind)) return;
  ring_destroy(s->outline);
  for (unsigned i = 0; i < s->count; i++) ring_destroy(s->holes[i]);
}

scene *scene_create(void) { return make(sizeof(scene), scene_kind); }
static void lock(void) { while (busy++) busy--; }
static void unlock(void) { busy--; }
int scene_add(scene *where, shape *s) {
  look(where, scene_kind);
  lock();
  int has_room = where->count < 2;
  if (has_room) where->all[where->count++] = s;
  unlock();
  return has_room ? 0 : -1;
}
int scene_remove(scene *where, shape *s) {
  lock();
  int at = 0;
  while (at < where->count && where->all[at] != s) at++;
  int is_there = at < where->count;
  if (is_there) where->all[at] = where->all[--where->count];
  unlock();
  return is_there ? 0 : -1;
}
shape *shape_melt(ring *outline) {
  shape *s = shape_create(ring_create(ring_size(outline)));
  ring_destroy(outline);
  return s;
}
void scene_draw(scene *where, shape *s, void (*each)(int index)) {
  look(where, scene_kind);
  for (int i = 0; i < 2; i++) each(i);
  shape_destroy(s);
}
void scene_destroy(scene *where) {
  if (!end(where, scene_kind)) return;
  for (int i = 0; i < where->count; i++) shape_destroy(where->all[i]);
  free(where->label);
}
char *text_create(void) { return strdup("label"); }
void text_destroy(char *memory) { free(memory); }
void scene_label(scene *where, char *memory) { free(where->label); where->label = memory; }

typedef struct shape figure;
void figure_destroy(figure *f) { shape_destroy(f); }

static void (*hook)(int size);
void shape_set_hook(shape *s, void (*run)(int size)) { look(s, shape_kind); hook = run; }
void hook_run(int size) { hook(size); }
void shape_bury(shape *s) { shape_destroy(s); }
void ring_during(ring *r, void (*each)(int index)) { each(0); look(r, ring_kind); }
void scene_paint(scene *where, shape *s, void *memory, size_t size, void (*each)(int index)) {
  (void)memory, (void)size;
  scene_add(where, s);
  each(0);
}
void shape_end_painted(shape *s, void *memory, size_t size, void (*each)(int index)) {
  (void)memory, (void)size;
  each(0);
  shape_destroy(s);
}
void scene_add_all(scene *where, shape **all, unsigned count, void (*each)(int index)) {
  for (unsigned i = 0; i < count; i++) scene_add(where, all[i]);
  each(count);
}

/* The place of a shape's outline is used again: as if it had been freed, and another ring made there. */
void shape_swap_outline(shape *from, shape *to) {
  ring *moved = from->outline;
  from->outline = ring_create(1);
  ring_destroy(to->outline);
  to->outline = moved;
}
void scene_unlabel(scene *where, char *memory) { if (where->label == memory) where->label = NULL; }
void scene_keep_label(scene *where, char *memory) { scene_label(where, memory); }
const ring *scene_outline(const scene *where) { return shape_outline(where->all[0]); }
