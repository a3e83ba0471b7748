/* Declarators of any depth read inside out. */
int plain, *pointer, **pointers[4], (*row)[8];
int (*(*finder)(const char *name))[3];
void (*signal_of(int number, void (*handler)(int)))(int);
char *(*(*table[2][3])(int (*compare)(const void *, const void *)))(void);
int(parenthesised);
int ((*(deep)))(void);
const char *const *volatile names;
extern int *(*(*returns_chain(void))(int))(char);
unsigned long long int *const fixed_pointer;
typedef struct { int state; } lock;
struct wrapped_members { lock (guard); int (count); unsigned (flag) : 1; char (text)[4]; int *(pointer); };
int wrapped_parameters(lock (held), int (count), unsigned (*(next))(int (x)));
