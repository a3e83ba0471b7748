/* A library that reads variables of the C library. */
#include <stdio.h>

/* How many variables the environment has; -1 where there is none. */
int environment_size(void);
/* The value of a variable, found by reading `environ`. */
const char *environment_value(const char *name);
/* Whether `stdout` is the stream of the file descriptor 1. */
int stdout_is_usual(void);
/* Writes to `stdout` and flushes it. */
void say(const char *text);
/* The value of the option -x, as getopt leaves it in `optarg`; NULL where there is none. */
const char *option_value(int argc, char **argv);
/* The name of the time zone, in `tzname`. */
const char *zone(void);
/**
 * crc32 of zlib, which Node exports too: whether the one of this library is called, as its own definition
 * says.
 */
unsigned long crc32(unsigned long crc, const unsigned char *buf, unsigned len);
int own_crc32_is_called(void);
