// flags: --target arm64-apple-darwin
/* An ABI where char is signed, long double is double and symbols begin with an underscore that dlsym hides. */
struct sizes { long a; char b; long double c; _Bool d; };
long double scale(long double x);
int renamed(void) __asm__("_renamed$DARWIN");
#define MINIMUM ((char)0x80)
