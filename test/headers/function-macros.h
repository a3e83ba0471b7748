#include <stddef.h>
#include <stdint.h>

struct node { int value; struct node *next; };
struct vec { double x, y; };
int twice(int a);
extern int level;
static inline int thrice(int a) { return a * 3; }

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define SQUARE(x) ((x) * (x))
#define ALIGN_UP(x, a) (((x) + ((a) - 1)) & ~((a) - 1))
#define CLAMP(x, low, high) ((x) < (low) ? (low) : (x) > (high) ? (high) : (x))
/** The low seven bits say how it ended. */
#define EXITED(status) (((status) & 0x7f) == 0)
#define STATUS(status) (((status) & 0xff00) >> 8)
#define LOW_BYTE(w) ((uint8_t)((w) & 0xff))
#define RGB(r, g, b) ((uint32_t)(((uint8_t)(r)) | ((uint32_t)(uint8_t)(g) << 8) | ((uint32_t)(uint8_t)(b) << 16)))
#define NODE_VALUE(n) ((n)->value)
#define SET_VALUE(n, v) do { (n)->value = (v); } while (0)
#define VEC_LENGTH_2(v) ((v).x * (v).x + (v).y * (v).y)
#define CUBE(x) ({ int y = (x); y * y * y; })
#define FOUR_TIMES(x) twice(twice(x))
#define NINE_TIMES(x) thrice(thrice(x))
#define SWAPPED(x) __builtin_bswap32(x)
#define DOUBLED twice
#define LEVEL level
#define LEVEL_PLUS_ONE (level + 1)
#define RECORD_SIZE(T) sizeof(T)
#define CONTAINER(p, T, member) ((T *)((char *)(p) - offsetof(T, member)))

#define STRING(x) #x
#define PASTED(a, b) a##b
#define ATTRIBUTE(n) __attribute__((aligned(n)))
#define ASSIGN(x) ((x) = 1)
#define CALL(f) ((f)(1))
