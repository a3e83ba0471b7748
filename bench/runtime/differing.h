/* A record that targets lay out in different ways. */
struct entry {
  int id;
  long count;
  double value;
};
