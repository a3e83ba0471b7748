/* A packed record has no padding; a packed member only loses its own. */
struct __attribute__((packed)) before { char a; int b; double c; };
struct after { char a; int b; double c; } __attribute__((__packed__));
struct member { char a; int b __attribute__((packed)); double c; };
struct outer { char a; struct before in; int b; };
struct __attribute__((packed)) holds { char a; struct member m; short b; };
struct __attribute__((packed, aligned(4))) both { char a; int b; char c; };
typedef struct { char a; long b; } __attribute__((packed)) named;
union __attribute__((packed)) choice { char a; int b; };
enum __attribute__((packed)) tiny { t0, t1 };
struct holds_tiny { enum tiny a; char b; };
