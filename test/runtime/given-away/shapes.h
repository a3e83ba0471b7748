#include <stddef.h>

typedef struct ring ring;
typedef struct shape shape;
typedef struct scene scene;
typedef struct text text;

ring *ring_create(double size);
double ring_size(const ring *r);
void ring_destroy(ring *r);

/**
 * Makes a shape of a ring.
 * \param outline the ring, which will be freed when the shape is
 * \return NULL where the ring has no size
 */
shape *shape_create(ring *outline);

/**
 * Makes a shape with holes, to be freed with shape_destroy().
 * \note The caller **retains ownership** of the containing array,
 *       but the ownership of the pointed-to objects is transferred
 *       to the returned \ref shape, and they are freed when that is.
 */
shape *shape_with_holes(ring *outline, ring **holes, unsigned int nholes);

/**
 * The outline of a shape.
 * \return A pointer to internal storage: it must NOT be destroyed directly.
 */
const ring *shape_outline(const shape *s);

/** Measures a ring. The caller retains ownership of the ring. */
double shape_measure(shape *s, ring *r);

void shape_destroy(shape *s);

scene *scene_create(void);
/**
 * Adds a shape.
 * @param s the shape. On success only, it becomes the property of the scene and will be freed by it.
 * @return 0, or -1 where the scene is full
 */
int scene_add(scene *where, shape *s);
/**
 * Draws the shape that a function makes.
 * @param s the shape, which this function takes ownership of
 */
void scene_draw(scene *where, shape *s, void (*each)(int index));
/**
 * Takes a shape out of a scene. Ownership passes back to the caller.
 * @return 0, or -1 where it is not there
 */
int scene_remove(scene *where, shape *s);
void scene_destroy(scene *where);

/**
 * Makes a shape of a ring's size.
 * \param outline the ring, ownership passes to the shape
 */
shape *shape_melt(ring *outline);

/** A text that C made. */
char *text_create(void);
void text_destroy(char *memory);
/** @param memory what the scene takes ownership of */
void scene_label(scene *where, char *memory);

/** A shape is a figure. */
typedef struct figure figure;
void figure_destroy(figure *f);

/** Sets what hook_run() runs. */
void shape_set_hook(shape *s, void (*run)(int size));
void hook_run(int size);
/** @param s the shape, which this function takes ownership of */
void shape_bury(shape *s);
void ring_during(ring *r, void (*each)(int index));
/** @param s the shape, which the scene takes ownership of */
void scene_paint(scene *where, shape *s, void *memory, size_t size, void (*each)(int index));
void shape_end_painted(shape *s, void *memory, size_t size, void (*each)(int index));
/** Adds shapes. */
void scene_add_all(scene *where, shape **all, unsigned count, void (*each)(int index));

/**
 * The outline of the first shape.
 * \return A pointer to internal storage: it must NOT be destroyed directly.
 */
const ring *scene_outline(const scene *where);
void shape_swap_outline(shape *from, shape *to);
void scene_keep_label(scene *where, char *memory);
void scene_unlabel(scene *where, char *memory);

int living(void);
int mistakes(void);
