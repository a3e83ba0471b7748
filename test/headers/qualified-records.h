/* A typedef may name a qualified type; the record's members are as they are declared. */
typedef const struct { int first; char *second; } constant_pair;
typedef volatile struct { int bits : 3; int values[2]; } registers;
typedef const union { int whole; struct { short low, high; } parts; } word;
typedef _Atomic struct { int count; } counter;
extern constant_pair pairs[3];
int read_all(constant_pair *pair, registers *at, word *w, counter *c);
