/* Macros that stand for functions, types and members. */
int real_open(const char *path, int flags);
#define open real_open
int aliased_close(int fd);
#define close(fd) aliased_close(fd)
typedef unsigned int my_uint;
#define uint_alias my_uint
#define OPEN_NAME "real_open"
struct reader { int (*open)(const char *path); };
#define FIELD reader_field
struct fields { int FIELD; };
