/* Floating constants keep their type; hexadecimal ones are exact. */
#define DOUBLE 1.5
#define SINGLE 0.1f
#define TENTH 0.1
#define EXPONENT 1e10
#define SMALL 2.2250738585072014e-308
#define HEXADECIMAL 0x1.8p3
#define HEX_SINGLE 0x1p-2f
#define NO_FRACTION 5.
#define NO_WHOLE .5
#define SUM (0.1 + 0.2)
#define SUM_SINGLE (0.1f + 0.2f)
#define NEGATED -1.5
#define MIXED (1 / 2.0)
#define TO_INT ((int)3.99)
#define FROM_INT ((float)16777217)
#define RATIO (1 ? 1 : 2.0)
#define COMPARE (1.5 > 1)
#define INFINITE (1e308 * 10)
#define PI 3.14159265358979323846
