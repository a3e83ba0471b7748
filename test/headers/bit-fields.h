/* Bit-fields of every type and width. */
struct flags {
  unsigned a : 1;
  unsigned b : 3, c : 4;
  signed int d : 7;
  _Bool e : 1;
  unsigned char f : 5;
  unsigned char g : 6;
  unsigned short h : 9;
  unsigned long long i : 33;
  long long j : 64;
  int k;
  enum mode { read, write, append } l : 2;
};
struct straddling { int a : 20; int b : 20; int c : 20; };
struct mixed { char head; int bits : 10; char tail; int more : 31; short last : 16; };
struct after { long long a : 40; char b; int c : 4; };
typedef unsigned int word;
struct named_type { word a : 5; const word b : 27; volatile word c : 1; };
struct expression { int a : sizeof(int) * 8 - 1; };
