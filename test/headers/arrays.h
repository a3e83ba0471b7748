/* Arrays of any dimension, of pointers and pointers to arrays, with lengths that are expressions. */
#define WIDTH 4
enum { HEIGHT = 3 };
struct board {
  char name[16];
  int cells[HEIGHT][WIDTH];
  short cube[2][3][4];
  const char *labels[WIDTH * 2];
  double (*matrix)[WIDTH];
  unsigned char bytes[sizeof(int) * 2 + (1 << 3)];
};
typedef float vec3[3];
typedef vec3 mat3[3];
struct shape {
  vec3 origin;
  mat3 rotation, *others;
};
extern const int primes[];
extern const int sizes[5];
extern char text[] , lines[][80];
