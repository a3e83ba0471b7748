/* A tag declared inside a record is visible outside of it: C has no scope there. */
struct outer {
  struct inner { int a; } one, *many;
  enum kind { small, large } kind;
  union box { struct inner in; char raw[8]; } box;
};
struct inner use(struct outer *o, enum kind k, union box b);
struct empty_declaration { int a; struct { int b; }; int :0; };
