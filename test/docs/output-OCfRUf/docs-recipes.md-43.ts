import { cdef } from 'koffi-bindgen'

const c = cdef<{ div(a: number, b: number): { quot: number; rem: number }; strlen(text: string): number }>(
  `
  typedef struct { int quot, rem; } div_t;
  div_t div(int a, int b);
  size_t strlen(const char *text) __attribute__((nonnull));
  `,
  { library: 'libc.so.6' },
)
console.log(c.div(17, 5).rem) // 2
console.log(c.strlen('größer')) // 8
