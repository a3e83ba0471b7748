static inline unsigned rotate(unsigned v, int n) { return v << n | v >> (32 - n); }
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define turn rotate
