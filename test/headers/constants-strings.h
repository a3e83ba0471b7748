/* String literals with prefixes, escapes and concatenation. */
#define PLAIN "text"
#define JOINED "one" " " "two"
#define ESCAPES "tab\tquote\"back\\nul\0end\x41\101\n"
#define VERSION_(a, b) #a "." #b
#define VERSION VERSION_(1, 2)
#define WIDE L"wide"
#define UTF8 u8"h\u00e9"
#define UTF16 u"sixteen"
#define UTF32 U"thirty-two"
#define UNICODE "\u20ac \U0001f600"
#define RAW_UTF8 "é€"
#define BYTES "\xff\xfe"
#define EMPTY ""
#define LENGTH sizeof("hello")
#define NUL "\0"
