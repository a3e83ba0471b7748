/* Names beyond ASCII letters: dollars, underscores, universal character names, letters of other scripts. */
int $dollar(int $a, int _, int __double);
int größe(int naïve);
struct données { int état; };
enum { Ünlü = 1 };
#define ПЛЮС 1
struct \u00e9l\u00e9ment { int \u00e9tat; };
int nombre(const struct élément *de, int n\u00b5);
#define \u00c4PFEL 3
#define BIRNEN ÄPFEL + 1
