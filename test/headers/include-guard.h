#ifndef INCLUDE_GUARD_H
#define INCLUDE_GUARD_H 1
/* The guard is no constant of the API. */
#define VALUE 1
int guarded(void);
#endif
