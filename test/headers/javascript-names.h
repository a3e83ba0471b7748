/* Names that are ordinary in C and taken in JavaScript, or by what a module imports. */
int delete(int new, int class, int default_value);
int typeof_(int this, int arguments, int eval, int await, int let);
void import(int function, int var);
int undefined(void);
double Infinity(double NaN);
void Object(void), Array(void), String(const char *Number), Symbol(void), Error(void);
struct Map { int constructor, prototype, __proto__, toString, valueOf, length, name, get, set, hasOwnProperty; };
struct Promise { int then, catch, finally; };
union Proxy { int a; float with; };
enum Date { yield, async, of, null, true, false };
extern int globalThis, process, require, module, exports;
typedef struct Function { int apply, call, bind, caller; } Function;
int use(struct Map *Map, struct Promise *Promise, Function *Function, enum Date Date);
int library(int call, int result, int value);
int declare(int declared);
int free(void *pointer), close(int fd), address(void *p), view(void *v), layout(void);
#define interface 1
#define package "text"
#define static_ 2
struct view { int view, layout, size, free, dispose, buffer, byteOffset, byteLength; };
int callback(int (*constructor)(int this, int new), void *user_data);
