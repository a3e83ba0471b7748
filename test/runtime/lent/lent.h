/* What C keeps of arguments, gives away and makes. */
#include <stddef.h>

typedef struct box box;
box *box_new(void);
void box_free(box *);
/** Keeps the pointer behind the dots, one for each option. */
int box_set(box *, int option, ...);
const char *box_get(box *, int option);
/** Keeps the pointer. */
void box_keep(box *, const char *text, const void *memory);
const char *box_kept(box *);
const char *box_memory(box *);
/** Formats at once. */
int box_print(box *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** The number of texts up to the NULL. */
int count_all(const char *first, ...) __attribute__((sentinel));

/** Malloc'ed. */
char *copy_text(const char *text);
unsigned char *copy_bytes(const unsigned char *text);
/** Points to a function that frees what {@link copy_bytes} makes. */
extern void (*give_back)(void *memory);
extern int given_back;

extern const char version[];
extern const int primes[];
extern char *const names[];
extern struct hidden secret;
int hidden_value(const struct hidden *);

typedef unsigned short unit;
size_t unit_count(const unit *text);

double sum_pairs(double (*pairs)[2], int count);

struct point { int x, y; };
struct path { struct point *data; int count; };
struct path *path_make(int count);
void path_free(struct path *path);

typedef enum { RED, GREEN = 5 } color;
int color_get(int index, color *out);

typedef unsigned (*hash_function)(const void *key);
unsigned hash_text(const void *key);
long hash_long(const void *key);
unsigned apply(hash_function hash, const char *text);
/** Whether the pointer is that of C's function. */
int is_hash_text(hash_function hash);
hash_function hasher(void);

int open_box(int wanted, box **out);
int open_two(box **out, const char **message);

typedef void *slot;
slot slot_open(int number);
int slot_number(slot);
int count_strings(char **strings);
