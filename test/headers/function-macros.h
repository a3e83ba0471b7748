#include <stddef.h>
#include <stdint.h>

struct node { int value; struct node *next; };
struct vec { double x, y; };
int twice(int a);
void *take(size_t size);
void give(void *p, size_t size);
void clear(struct node *n, size_t size);
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
#define SET_NEXT(n, other) ((void)((n)->next = (other)))
#define RESET(n) do { struct node *reset = (n); reset->value = 0; reset->next = NULL; } while (0)
#define VEC_LENGTH_2(v) ((v).x * (v).x + (v).y * (v).y)
#define CUBE(x) ({ int y = (x); y * y * y; })
#define FOUR_TIMES(x) twice(twice(x))
#define NINE_TIMES(x) thrice(thrice(x))
#define SWAPPED(x) __builtin_bswap32(x)
#define PARTS(x) ((x) >> 8 & 0xff), ((uint8_t)(x))
#define DOUBLED twice
#define LEVEL level
#define LEVEL_PLUS_ONE (level + 1)
#define NODE_BYTES(n) (sizeof(*(n)) + sizeof((n)->next) + 0 * (n)->value)
#define CLEAR_NODE(n) (clear(n, sizeof(*(n))), (n)->value = 1)

/* Types and members are arguments; where more is asked of them, a module has no such macro. */
#define RECORD_SIZE(T) sizeof(T)
#define ALIGNMENT(T) _Alignof(T)
#define AS(T, x) ((T)(x))
#define AS_IS(T, x) (T)x
#define POINTER_AS(T, p) ((T *)(p))
#define TAGGED_SIZE(tag) sizeof(struct tag)
#define OFFSET(T, m) offsetof(T, m)
#define NODE_OFFSET(m) offsetof(struct node, m)
#define CONTAINER(p, T, member) ((T *)((char *)(p) - offsetof(T, member)))
#define NEW(T) ((T *)take(sizeof(T)))
#define FIELD(n, member) ((n)->member)
#define DECLARED(T, x) do { T y = (x); twice(y); } while (0)
#define SAME_TYPE(x) ({ __typeof__(x) y = (x); y; })
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))
#define FREE_SIZED(p) give(p, sizeof(*(p)))
#define BYTES_BEHIND(p) give((p) + 1, 1)
#define SIZE_AND_VALUE(x) (sizeof(x) + (x))
/* A type before a value of which nothing is known but what the argument says. */
#define SIZE_TIMES(T, n) (sizeof(T) * (n))
/* Nothing is asked of the type. */
#define CHECKED_POINTER(T, p) ((void *)(1 ? p : (T *)0))
#define LOG(...) twice(__VA_ARGS__)
#define BROKEN(x) ((x) +)
#define STRING(x) #x
#define PASTED(a, b) a##b
/* What is no expression and no statement: nobody misses it. */
#define EMPTY(x)
#define NOTHING(...)
#define HIDDEN(x) x
#define DECLARE(name) extern int name
#define CONST_OF(T) const T
#define ATTRIBUTE(n) __attribute__((aligned(n)))
#define ASSIGN(x) ((x) = 1)
#define CALL(f) ((f)(1))

/* A length that may be left out, of a number whose width its value decides. */
#define FIRST_OF(data, len) ((len) < sizeof(int) ? 0 : *(const int *)(data))
