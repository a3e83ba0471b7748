/* Records called like what generated code calls its own. */
struct name; struct address { int b; };
struct value; struct owner { int a; }; struct result; struct call { int x; }; struct rest; struct view { int v; };
struct holder { struct value *p; struct owner o; struct call *c; struct view w; int (*value)(struct value *value); };
int use(struct result *r, struct call *c, struct rest *x, const char *text);
struct result *make(struct call by);
