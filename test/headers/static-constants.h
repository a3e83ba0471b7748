/* Objects with internal linkage have no symbol: a constant one has a value. */
static const int limit = 1 << 10;
static const unsigned char wrapped = 0x1ff;
static const double ratio = 1.0 / 4;
static const char version[] = "1.2";
static const char padded[8] = "ab";
static const char braced[] = { "three" };
static const char *const name = "constant";
static const int doubled = limit * 2;
static const int table[] = { 1, 2, 3 };
static int counter;
enum { from_object = sizeof version };
