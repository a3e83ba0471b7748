/* C23's integers of any width: known to the layout, not to Koffi. */
_BitInt(7) seven;
int takes(_BitInt(37) a, unsigned _BitInt(5) b, _BitInt(3) unsigned c, signed _BitInt(9), const _BitInt(4) *d);
typedef unsigned _BitInt(sizeof(int) * 3) twelve;
struct widths { _BitInt(20) a; int b; char c; _BitInt(33) d; unsigned _BitInt(1) e; _BitInt(64) f; };
struct fields { char a; twelve b; _BitInt(8) c[3]; struct fields *next; _BitInt(12) d : 9; _BitInt(12) e : 9; };
int reads(struct widths *w);
