// The floor: posix_spawn from a C program that holds some memory. posix-spawn GIGABYTES RUNS prints the
// milliseconds of each start of `true` with the wait for its end, one a line.
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  size_t size = (size_t)(atof(argv[1]) * (1UL << 30));
  char *held = malloc(size + 1);
  if (held == NULL) return 1;
  memset(held, 1, size + 1);
  char *words[] = {"true", NULL};
  for (int run = atoi(argv[2]); run > 0; run--) {
    double start = milliseconds();
    pid_t child;
    int status;
    if (posix_spawnp(&child, "true", NULL, NULL, words, environ) != 0) return 1;
    waitpid(child, &status, 0);
    printf("%f\n", milliseconds() - start);
  }
  return held[size / 2] == 1 ? 0 : 1;
}
