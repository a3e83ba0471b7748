/* A header whose bytes are not all UTF-8: strings and characters have the file's bytes; café in a comment is Latin-1. */
#define UTF8_TEXT "Ã©tÃ©"
#define LATIN_TEXT "été"
#define MIXED_TEXT "éÃ©"
#define LATIN_CHARACTER 'é'
#define LATIN_CHARACTERS 'éè'
/* café */
struct sized { char utf8[sizeof UTF8_TEXT]; char latin[sizeof LATIN_TEXT]; char mixed[sizeof "â‚â‚¬"]; };
enum numbers { SIZE_OF_UTF8 = sizeof("Ã©tÃ©"), CHARACTER = 'é' };
#if 'é' < 0
int is_signed(void); /* über */
#endif
