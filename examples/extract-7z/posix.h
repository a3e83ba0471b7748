/*
 * What Node's own file functions lack: to make files relative to an open folder, and times to the nanosecond.
 * `npm run bindings` makes posix.ts of it. The declarations are those of POSIX.1-2008.
 */
#include <sys/types.h>

/* <fcntl.h>: the mode follows the flags where they have O_CREAT. */
int openat(int directory, const char *path, int flags, ...);
/**
 * The same function, declared as it is called: what stands behind "..." has its type looked up at each call.
 * Not for Apple's ARM64, where the mode would not be found.
 */
int openat_with_mode(int directory, const char *path, int flags, mode_t mode) __asm__("openat");

/* <sys/stat.h> */
int mkdirat(int directory, const char *path, mode_t mode);
int mknodat(int directory, const char *path, mode_t mode, dev_t device);
int fchmod(int file, mode_t mode);
/**
 * Times: seconds and nanoseconds of the last access, then of the last change; a `struct timespec[2]` is four
 * longs.
 */
int futimens(int file, const long times[4]);
int utimensat(int directory, const char *path, const long times[4], int flags);

/* <unistd.h>, <stdio.h> */
int symlinkat(const char *target, int directory, const char *path);
int linkat(int fromDirectory, const char *from, int toDirectory, const char *to, int flags);
int unlinkat(int directory, const char *path, int flags);
int renameat(int fromDirectory, const char *from, int toDirectory, const char *to);
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset);
int close(int file);

/* <locale.h> */
const char *setlocale(int category, const char *locale);
