/* Attributes that matter to a caller, wherever GNU C lets them stand. */
__attribute__((deprecated)) int old(void);
int older(void) __attribute__((deprecated("use newer() instead")));
void *allocate(int size) __attribute__((malloc, returns_nonnull, warn_unused_result));
void copy(char *to, const char *from) __attribute__((nonnull));
void copy_some(char *to, const char *from, int *count) __attribute__((nonnull(1, 2)));
int log_line(int level, const char *format, ...) __attribute__((format(printf, 2, 3)));
__attribute__((visibility("default"))) int shown(void);
int __attribute__((const)) pure_like(int a);
struct __attribute__((deprecated("gone"))) marked { int a __attribute__((deprecated)); int b; };
enum states { active, retired __attribute__((deprecated("use active"))), future };
typedef int old_type __attribute__((deprecated));
extern int old_variable __attribute__((deprecated("no more")));
int parameters(int a __attribute__((unused)), void (*cb)(void) __attribute__((unused)));
static __attribute__((always_inline)) inline int quick(void) { return 1; }
int (*pointer_with)(int) __attribute__((unused));
int __attribute__((unused)) * __attribute__((unused)) scattered(void);
