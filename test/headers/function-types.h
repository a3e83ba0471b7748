/* A function may be declared by a typedef of its type, and functions may be parameters. */
typedef int operation(int, int);
operation add, multiply;
typedef operation *operation_pointer;
int apply(operation op, int a, int b);
int apply_all(operation_pointer ops[], int count);
operation_pointer choose(char symbol);
int (*choose_plainly(char symbol))(int, int);
typedef void (*destructor)(void *), *opaque;
struct vtable {
  operation *run;
  int (*const stop)(struct vtable *self);
  void (*hooks[4])(int);
};
