// flags: --target arm64-apple-darwin
/* Apple's blocks: what passes one is left out, with that reason; all else is bound. */
typedef void (^handler)(int code);
typedef int (^comparison)(const void *a, const void *b);
struct task {
  int priority;
  handler done;
  void (^_Nonnull progress)(double fraction);
  void *user;
};
void run(struct task *task);
void enqueue(handler block);
void sort(void *items, int count, int (^compare)(const void *, const void *));
handler current(void);
typedef int (^(^factory)(int seed))(void);
extern handler global;
void (*taking(void))(handler);
int after(int (*callback)(handler), struct task by_value);
struct list { int (^blocks[4])(void); int (^*where)(void); long length; };
long count(const struct list *list);
