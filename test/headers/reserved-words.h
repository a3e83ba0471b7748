/* Words that JavaScript reserves or that generated modules use are plain identifiers to C. */
int delete(int new, int class);
extern int Symbol;
#define void_ 3
enum { import = 2, yield };
struct class { int function; int constructor; };
struct class *new(void);
void typeof_(struct class *this, int call, int result, int rest, int $);
typedef int let;
typedef struct string { int x; } string;
string await(string undefined);
int default_(void);
