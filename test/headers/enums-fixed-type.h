// flags: --target x86_64-apple-darwin
/* C23 and Clang: an enum with a fixed underlying type may be declared before it is defined. */
typedef enum options : unsigned long { none = 0, all = ~0ul } options;
enum byte : unsigned char { b0, b1 = 255 };
enum forward : short;
struct uses { enum byte a; enum forward *b; options c; };
enum forward : short { fw = -2 };
enum signed_char : signed char { sc = -128 };
