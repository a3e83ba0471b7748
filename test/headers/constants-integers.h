/* The C type decides a constant's: suffixes, promotions, conversions and wrap-around. */
#define DECIMAL 42
#define NEGATIVE -1
#define HEX 0xff
#define OCTAL 0755
#define BINARY 0b1010
#define UNSIGNED 1u
#define LONG 1L
#define UNSIGNED_LONG 1UL
#define LONG_LONG 1LL
#define BIG 0x80000000
#define DECIMAL_BIG 2147483648
#define ALL_ONES 0xffffffffffffffff
#define WRAP (0u - 1)
#define MIXED (-1 + 0u)
#define SHIFT (1 << 31)
#define SHIFT_UNSIGNED (1u << 31)
#define NOT (~0)
#define LOGICAL (!0 && 2 || 0)
#define COMPARE (-1 < 0u)
#define DIVIDE (-7 / 2)
#define REMAINDER (-7 % 3)
#define CAST ((unsigned char)-1)
#define CAST_SIGNED ((signed char)0xff)
#define CAST_LONG ((long)1)
#define TERNARY (1 ? -1 : 2u)
#define NESTED ((((DECIMAL)) + HEX) * 2)
#define PRECEDENCE 1 + 2 * 3 - 4 / 2 % 3 << 1 & 0xff ^ 3 | 8
#define SIZE sizeof(long)
#define SIZE_EXPRESSION (sizeof 'a' + sizeof(char))
#define ALIGN _Alignof(double)
#define OFF __builtin_offsetof(struct pair, b)
#define ENUMERATOR (last + 1)
struct pair { char a; long b; };
enum { last = 7 };
typedef unsigned short u16;
#define TYPEDEF_CAST ((u16)70000)
#define BOOL_CAST ((_Bool)5)
#define INT128 ((__int128)1 << 100)
