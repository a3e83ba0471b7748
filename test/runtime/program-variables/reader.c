#include "reader.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

int environment_size(void) {
  int size = 0;
  if (environ == NULL) return -1;
  while (environ[size] != NULL) size++;
  return size;
}
const char *environment_value(const char *name) {
  size_t length = strlen(name);
  for (char **each = environ; each != NULL && *each != NULL; each++)
    if (strncmp(*each, name, length) == 0 && (*each)[length] == '=') return *each + length + 1;
  return NULL;
}
static FILE **streams[] = {&stdout, &stderr};
int stdout_is_usual(void) { return stdout != NULL && *streams[0] == stdout && fileno(stdout) == 1; }
void say(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}
const char *option_value(int argc, char **argv) {
  optind = 1;
  return getopt(argc, argv, "x:") == 'x' ? optarg : NULL;
}
const char *zone(void) {
  tzset();
  return tzname[0];
}
unsigned long crc32(unsigned long crc, const unsigned char *buf, unsigned len) {
  (void)crc, (void)buf, (void)len;
  return 77;
}
int own_crc32_is_called(void) { return crc32(0, NULL, 0) == 77; }
