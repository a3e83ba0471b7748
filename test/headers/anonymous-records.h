/* Members of records without a name, and records that only a member names. */
struct event {
  int type;
  union {
    struct { short x, y; };
    long long when;
    union { char c; double d; };
  };
  struct { int first, second; } pair;
  struct { char key; int value; } entries[3];
  struct { int low; struct { int deep; } inner[2][2]; } grid;
  union { int i; float f; } *pointer;
  enum { idle, busy } state;
  const struct { int only; } constant;
};
typedef struct {
  struct { int a; union { int b; float c; }; };
  int d : 3;
} outer;
struct { int x; } loose;
typedef struct { int hidden; } *handle;
