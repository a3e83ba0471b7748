/* GNU C's alternate keywords, and declarations as old headers write them. */
#ifdef __cplusplus
extern "C" {
#endif
extern __inline __attribute__((__gnu_inline__)) int gnu(void) { return 0; }
__extension__ extern __const char *__restrict name(__signed__ int, __volatile__ int *);
static __inline__ int quick(void) { __asm__ __volatile__("" : : : "memory"); return 1; }
typedef void (*__sighandler)(int);
extern __sighandler set(int, __sighandler) __attribute__((__nothrow__, __leaf__));
extern int throws(void) __attribute__((__nothrow__));
extern __typeof__(sizeof(int)) length(const char *) __attribute__((__pure__)) __attribute__((__nonnull__(1)));
#ifdef __cplusplus
}
#endif
