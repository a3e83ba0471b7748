/* Decimal floating types (ISO/IEC TS 18661-2): gcc's own; Koffi has none. */
typedef _Decimal64 price;
_Decimal32 half(_Decimal32 x);
price total(const price *list, int count);
struct bill { char currency; price total; _Decimal32 rate; _Decimal128 exact; int lines; };
int lines(struct bill *b);
