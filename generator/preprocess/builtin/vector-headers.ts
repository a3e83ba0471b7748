/*
 * The headers of the processors' vector instructions, as far as an API's declarations can need them: the
 * types, not the hundreds of inline functions, which no shared library exports.
 */

const x86Types = `
#ifndef _BUILTIN_X86_VECTORS
#define _BUILTIN_X86_VECTORS
typedef long long __m64 __attribute__((__vector_size__(8), __may_alias__));
typedef float __m128 __attribute__((__vector_size__(16), __may_alias__));
typedef double __m128d __attribute__((__vector_size__(16), __may_alias__));
typedef long long __m128i __attribute__((__vector_size__(16), __may_alias__));
typedef float __m256 __attribute__((__vector_size__(32), __may_alias__));
typedef double __m256d __attribute__((__vector_size__(32), __may_alias__));
typedef long long __m256i __attribute__((__vector_size__(32), __may_alias__));
typedef float __m512 __attribute__((__vector_size__(64), __may_alias__));
typedef double __m512d __attribute__((__vector_size__(64), __may_alias__));
typedef long long __m512i __attribute__((__vector_size__(64), __may_alias__));
#endif
`

function armTypes(): string {
  return `
#ifndef _BUILTIN_ARM_VECTORS
#define _BUILTIN_ARM_VECTORS
${armVectorTypes()}
#endif
`
}

/** `int8x16_t` and its like: each element type as an 8-byte and a 16-byte vector. */
function armVectorTypes(): string {
  const elements = [8, 16, 32, 64].flatMap((bits) => [
    { name: `int${bits}`, type: `__INT${bits}_TYPE__`, bytes: bits / 8 },
    { name: `uint${bits}`, type: `__UINT${bits}_TYPE__`, bytes: bits / 8 },
  ])
  const floats = [
    { name: 'float32', type: 'float', bytes: 4 },
    { name: 'float64', type: 'double', bytes: 8 },
  ]
  return [...elements, ...floats]
    .flatMap(({ name, type, bytes }) =>
      [8, 16].map(
        (size) => `typedef ${type} ${name}x${size / bytes}_t __attribute__((__vector_size__(${size})));`,
      ),
    )
    .join('\n')
}

const x86Names =
  `mmintrin xmmintrin emmintrin pmmintrin tmmintrin smmintrin nmmintrin wmmintrin ammintrin immintrin
  x86intrin mm3dnow popcntintrin adxintrin bmiintrin lzcntintrin intrin`.split(/\s+/)

/** By their names. */
export function vectorHeaders(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(x86Names.map((name) => [`${name}.h`, x86Types])),
    'arm_neon.h': armTypes(),
    'arm_acle.h': '',
  }
}
