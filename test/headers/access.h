// GNU `access`: which parameter counts what C reads and writes behind another one.

/* Bytes. */
int fill(void *memory, unsigned long size) __attribute__((access(write_only, 1, 2)));
/* Elements, counted before them. */
int groups(int count, unsigned int list[]) __attribute__((__access__(__write_only__, 2, 1)));
/* Records, counted elsewhere. */
struct point {
  double x, y;
};
double distance(const struct point *path, int closed, int points) __attribute__((access(read_only, 1, 3)));
/* Text. */
unsigned long length(const char *text, unsigned long most) __attribute__((access(read_only, 1, 2)));
/* Nothing to count. */
void plain(int *value) __attribute__((access(read_write, 1)));
void unread(const void *memory, unsigned long size) __attribute__((access(none, 1, 2)));
