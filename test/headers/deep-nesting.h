/* Deeply nested records and expressions. */
struct a { struct b { struct c { struct d { int e[2][2]; } d[2]; } c; } b; };
#define DEEP ((((((((((((1 + 1) + 1) + 1) + 1) + 1) + 1) + 1) + 1) + 1) + 1) + 1) + 1)
typedef int ********eight;
int (*(*(*(*layers)(void))(void))(void))(void);
