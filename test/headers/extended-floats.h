/* The interchange and extended floating types of ISO/IEC TS 18661-3, and GNU's names for them. */
_Float32 single(_Float32 x);
_Float64 twice(_Float64 x, _Float32x y);
_Float128 quad(_Float128 x);
__float128 gnu_quad(__float128 x);
struct floats { _Float32 a; _Float64 b; _Float32x c; };
