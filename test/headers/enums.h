/* The integer type of an enum holds all of its values; its constants are ints where they fit. */
enum plain { zero, one, five = 5, six, minus = -1 };
enum positive { p0, p1 = 0x7fffffff };
enum unsigned_one { u0, u1 = 0xffffffff };
enum wide { w0, w1 = 0x100000000 };
enum wide_negative { n0 = -1, n1 = 0x7fffffffffffffff };
enum huge { h0 = 0xffffffffffffffff };
enum flags { f_read = 1 << 0, f_write = 1 << 1, f_all = f_read | f_write, };
enum characters { ch_a = 'a', ch_size = sizeof(long), ch_neg = ~0 };
enum duplicate { d0 = 3, d1 = 3, d2 = d0 - 3 };
enum __attribute__((packed)) tiny { tiny0, tiny1 = 200 };
enum __attribute__((packed)) tiny_negative { tn0 = -1, tn1 = 127 };
enum forward;
enum forward { fw0 };
typedef enum { unnamed0 } named_by_typedef;
typedef enum tagged { tagged0 } tagged, *tagged_pointer;
enum { constant_a = 10, constant_b };
struct holds { enum plain a; named_by_typedef b; tagged_pointer c; enum { inside } d; };
enum plain echo(enum plain p, named_by_typedef n, enum wide *w);
