/* Definitions with a list of identifiers tell callers nothing of their parameters. */
static int sum(a, b)
  int a;
  int b;
{
  return a + b;
}
static char *first(list, length) char *list[]; unsigned length; { return length ? list[0] : 0; }
int declared_without();
int (*pointer_without())();
int after(int a);
