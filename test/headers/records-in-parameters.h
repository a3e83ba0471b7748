/* A tag first named in a parameter list ends with the list; nothing outside can name it. */
struct known;
int takes_known(struct known *k);
int takes_new(struct unknown *u);
int takes_definition(struct local { int a; } *l);
/* What is declared later has the tag, but is another type. */
int takes_later(struct later *l);
struct later { int a; };
int takes_later_again(struct later *l, struct unknown *again);
struct callbacks { int (*seen)(struct only_here *o, struct only_here *p); };
