/* A pointer to a function that does not return is another type to gcc. */
typedef void ending(int) __attribute__((noreturn));
typedef __attribute__((noreturn)) void (*end_pointer)(int);
typedef void (*plain_pointer)(int);
struct handlers {
  void (*fatal)(int) __attribute__((noreturn));
  ending *ending;
  void (*warning)(int);
};
extern void (*at_end)(int) __attribute__((noreturn));
void on_fatal(void (*handler)(int) __attribute__((noreturn)));
void on_error(__attribute__((noreturn)) void (*handler)(int), plain_pointer other);
end_pointer exchange(end_pointer handler);
__attribute__((noreturn)) void (*leave(int code))(int);
void on_exit_of(int task, plain_pointer handler __attribute__((noreturn)));
