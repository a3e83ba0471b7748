/* Every basic type and its many spellings. */
struct integers {
  char a; signed char b; unsigned char c;
  short d; short int e; signed short f; unsigned short int g;
  int h; signed i; unsigned j; unsigned int k;
  long l; long int m; unsigned long n; int long unsigned o;
  long long p; long long int q; unsigned long long r; long unsigned int long s;
  __signed__ char t; __signed int u; signed int long v;
};
struct others { _Bool a; float b; double c; void *d; };
struct wide { __WCHAR_TYPE__ a; __CHAR16_TYPE__ b; __CHAR32_TYPE__ c; __SIZE_TYPE__ d; __INTMAX_TYPE__ e; };
void nothing(void);
_Bool logic(_Bool a);
