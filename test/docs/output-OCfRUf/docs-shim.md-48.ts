import { defineConfig } from 'koffi-bindgen'
export default defineConfig({
  headers: 'signal.h',
  shim: true,
  signatures: { SWAP: 'void SWAP(struct sample *s)' },
  c: 'static int parity(unsigned n) { int p = 0; again: if (n) { p ^= n & 1; n >>= 1; goto again; } return p; }',
})
