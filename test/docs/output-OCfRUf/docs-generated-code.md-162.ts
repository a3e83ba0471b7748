export default {
  headers: 'zlib.h',
  c: 'static inline unsigned long sum(const unsigned char *p, unsigned n) { return crc32(adler32(1, p, n), p, n); }',
}
