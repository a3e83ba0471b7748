#ifndef PORTABLE_PART_H
#define PORTABLE_PART_H
/** Part of a state. */
struct portable_part {
  short kind;
  long offsets[2];
};
#endif
