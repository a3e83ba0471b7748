// flags: --target aarch64-linux-gnu
/* An ABI where plain char is unsigned and long double has 128 bits. */
#define HIGH '\xff'
#define CAST ((char)-1)
struct sizes { char a; long double b; __WCHAR_TYPE__ c; };
enum e { minus = (char)-1 };
