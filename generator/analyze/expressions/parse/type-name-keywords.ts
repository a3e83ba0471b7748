/** Keywords that a type name may begin with: C's, C23's, GNU's and Microsoft's. */
export const typeNameKeywords: ReadonlySet<string> = new Set(
  `void char short int long float double signed unsigned bool _Bool _Complex struct union enum
   const volatile restrict _Atomic typeof typeof_unqual _BitInt _Decimal32 _Decimal64 _Decimal128
   _Float16 _Float32 _Float64 _Float128 _Float32x _Float64x
   __bf16 __float80 __float128 __int128 __int128_t __uint128_t __builtin_va_list
   __typeof __typeof__ __typeof_unqual __typeof_unqual__ __complex __complex__
   __const __const__ __volatile __volatile__ __restrict __restrict__
   __signed __signed__ __attribute __attribute__
   __int8 __int16 __int32 __int64 _int8 _int16 _int32 _int64 __w64`.split(/\s+/),
)
