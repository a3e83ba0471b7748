/* gcc passes these as their first member, whose machine mode all members have: the same registers as the union's. */
typedef union {
  int *status;
  struct detail *detail;
} status_argument __attribute__((__transparent_union__));
union number {
  long value;
  unsigned long bits;
} __attribute__((transparent_union));
int wait_for(int id, status_argument status);
long count(union number n);
