/* A tag first named in a parameter list ends with the list; nothing outside can name it. */
struct known;
int takes_known(struct known *k);
int takes_new(struct unknown *u);
int takes_definition(struct local { int a; } *l);
