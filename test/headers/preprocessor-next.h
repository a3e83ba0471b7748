// flags: -I include-folder -I include-folder/second
/* #include_next goes on behind the folder of the file that says it. */
#include <next.h>
#if __has_include(<next.h>) && !__has_include_next(<no-such.h>)
int asked(void);
#endif
