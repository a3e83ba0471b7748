/* What targets have each in another way. */
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <wchar.h>

/** Numbers. */
struct numbers {
  /** Eight bytes or four. */
  long first;
  int64_t second;
  size_t third;
};

struct letters {
  wchar_t letter;
  char plain;
};

struct flags {
  unsigned int low : 3;
  uint64_t high : 40;
};

enum level { LOW, HIGH = 7 };

#ifdef _WIN32
#define SEPARATOR '\\'
#define MASK 0xffffffff
enum mode { READ, WRITE = 4, TEXT = 8 };
struct opened { void *handle; };
int only_windows(int a);
#else
#define SEPARATOR '/'
#define MASK 0xffffffffffffffff
enum mode { READ, WRITE = 2 };
struct opened { int descriptor; int flags; };
#define ONLY_UNIX 5
int only_unix(int a);
extern int unix_variable;
struct credentials { mode_t mode; int user; };
int checked(const struct credentials *credentials);
#endif

long length(const struct numbers *numbers, enum level level);
wchar_t letter_at(const wchar_t *text, unsigned long index);
int by_mode(mode_t mode);
typedef long offset;
offset moved(offset by);

static inline int doubled(int n) { return 2 * n; }
static inline long summed(long a, long b) { return a + b; }
static inline long wrapped(long a) { return (long)((unsigned long)a + 1u); }
static inline size_t size_of_numbers(void) { return sizeof(struct numbers); }
/* What differs has names that no declaration of the header has. */
int numbers_1(void);
int numbers_2(void);
int wrapped_1(void);
int wrapped_2(void);
static inline int wrapped_on_1(int a) { return a; }
