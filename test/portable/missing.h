#include <sys/mman.h>
int mapped(int length);
