/* Typedef chains; a redeclaration of the same type is no error (C11). */
typedef int base;
typedef base middle;
typedef middle top, *top_pointer, top_array[4];
typedef int base;
typedef const middle constant;
typedef struct node node;
typedef struct node { node *next; top value; } node, *node_pointer;
typedef struct { int x, y; } point;
typedef point points[2];
typedef union { int i; float f; } number;
typedef enum { off, on } toggle;
typedef unsigned unsigned_only;
typedef long unsigned int reordered;
int typedef strange_order;
top use(top_pointer p, top_array a, constant c, node_pointer n, points *ps, number v, toggle t);
