/* Tags, ordinary identifiers, members and macros have name spaces of their own (N1570 6.2.3). */
struct stat { int stat; };
int stat(const char *path, struct stat *stat);
typedef struct list list;
struct list { list *list; };
union value { int value; };
extern union value value;
enum color { red, green };
enum color color(enum color color);
int limit(void);
#define limit limit
#define LIMIT limit()
enum { one = 1 };
#define one one
#define two (one + one)
