/* The types of the freestanding headers and of <wchar.h>, by their own names. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
struct sizes { size_t a; ptrdiff_t b; wchar_t c; intptr_t d; uintptr_t e; intmax_t f; };
struct exact { int8_t a; uint8_t b; int16_t c; uint16_t d; int32_t e; uint32_t f; int64_t g; uint64_t h; };
struct fast { int_fast8_t a; uint_least16_t b; };
bool truth(bool a, const wchar_t *text);
#define BIG UINT64_MAX
#define SMALL INT32_MIN
#define YES true
#define OFFSET offsetof(struct sizes, c)
