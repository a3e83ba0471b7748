/* Names beyond ASCII letters: dollars, underscores, universal character names, letters of other scripts. */
int $dollar(int $a, int _, int __double);
int größe(int naïve);
struct données { int état; };
enum { Ünlü = 1 };
#define ПЛЮС 1
