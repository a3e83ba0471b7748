#include <stddef.h>

/* Constant expressions wherever C wants one: in array lengths, enumerators, bit-field widths, assertions, initialisers. */
struct inner { int number; char text; };
struct outer { int first; short list[4]; struct inner inner; };
extern int object;

int offset_length[offsetof(struct outer, list)];
int index_length[offsetof(struct outer, list[2])];
int path_length[offsetof(struct outer, inner.text)];
int typeof_length[sizeof(__typeof__(object))];
int generic_length[_Generic(1, int: 3, default: 4)];
int literal_length[sizeof((int[]){1, 2, 3})];
int rows[2][_Alignof(double)];

enum values {
  VALUE_OFFSET = offsetof(struct outer, list[1]),
  VALUE_PATH = offsetof(struct outer, inner.text),
  VALUE_TYPEOF = sizeof(__typeof__(object)),
  VALUE_GENERIC = _Generic(1.0, int: 3,
                           default: 5), /**< On two lines. */
  VALUE_LITERAL = sizeof((int[]){1, 2, 3}),
  VALUE_NEXT
};

struct widths {
  unsigned offset : offsetof(struct outer, list[2]);
  unsigned type : sizeof(__typeof__(object));
  unsigned : sizeof((int[]){1, 2, 3});
  unsigned generic : _Generic(1, int: 3, default: 4) __attribute__((packed));
  unsigned a : 2, : sizeof(__typeof__(object)), b : _Generic('a', int: 3, default: 4);
  _Static_assert(offsetof(struct outer, list[2]) == 8, "in a record");
};
_Static_assert(_Generic(0, int: sizeof((int[]){1, 2}) == 8, default: 0), "outside");

int copies(int list[static sizeof(__typeof__(object)) * 2], char *const names[const sizeof((int[]){1, 2})]);

#define SIZE_COMPLEX sizeof(double _Complex)
#define SIZE_COMPLEX_IN_FRONT sizeof(_Complex float)
#define SIZE_VECTOR sizeof(int __attribute__((vector_size(16))))
#define SIZE_LITERAL sizeof((int[]){1, 2, 3})
#define SIZE_DESIGNATED sizeof((int[]){[7] = 1, 2})
#define SIZE_RECORDS sizeof((struct inner[]){{1, 2}, [3] = {4}})
#define SIZE_STRING sizeof((char[]){"abc"})
#define OFFSET_INDEX offsetof(struct outer, list[2])
#define OFFSET_PATH offsetof(struct outer, inner.text)
#define SIZE_TYPEOF sizeof(__typeof__(object))
#define GENERIC _Generic(&object, int *: 1, default: 2)

static const unsigned long initialised = sizeof(__typeof__(object)) + offsetof(struct outer, list[3]);
const struct inner filled[] = {{1, 2}, {3}, [4] = {7}, {8}};
