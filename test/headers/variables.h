/* Objects that the library exports. */
extern int count;
extern const char *const version;
extern const struct point { int x, y; } origin;
extern double matrix[2][3];
extern void (*hook)(int);
extern __thread int local_gnu;
extern _Thread_local int local_c11;
extern int renamed __asm__("real_name");
extern const char banner[];
int tentative;
static const int internal = 5;
