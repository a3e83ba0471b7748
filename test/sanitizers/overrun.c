#include <stdlib.h>

/* Reads one byte behind a block. */
int byte_behind(int size) {
  volatile unsigned char *block = malloc(size);
  block[0] = 1;
  int byte = block[size];
  free((void *)block);
  return byte > 0 ? 1 : byte;
}
