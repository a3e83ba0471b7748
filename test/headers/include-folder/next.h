int first(void);
#if __has_include_next(<next.h>)
#include_next <next.h>
#endif
