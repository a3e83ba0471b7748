/* Variadic functions and pointers to them. */
int print(const char *format, ...);
int (*printer)(const char *format, ...);
struct logger { void (*log)(int level, const char *format, ...); };
int print_va(const char *format, __builtin_va_list arguments);
