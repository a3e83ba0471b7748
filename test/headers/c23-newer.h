/* C23 as newer compilers read it: typeof_unqual, constexpr, enum : T, _BitInt, #embed, auto, nullptr, attributes. */
typedef typeof(1 + 1L) long_type;
typedef typeof_unqual(const volatile int) plain_int;
typedef const int constant_int;
typedef typeof_unqual(constant_int) plain_too;
typedef typeof_unqual(plain_int) still_named;
typedef typeof_unqual(const char[3]) plain_array;
typeof(int *) pointer_variable_f(void);
constexpr int LIMIT = 10 + 5;
constexpr double RATIO = 0.5;
constexpr unsigned char BYTE = 200;
static constexpr int NEGATIVE = -7;
constexpr char TEXT[] = "hello";
enum small : unsigned char { SMALL_A, SMALL_B = 255 };
enum wide : unsigned long long { WIDE_A = 0xffffffffffffffff };
enum forward : short;
enum forward : short { FORWARD_A = -1 };
struct with_enum { enum small s; enum wide w; enum forward f; };
typedef _BitInt(7) seven;
typedef unsigned _BitInt(128) big;
struct bits { _BitInt(5) a; unsigned _BitInt(33) b; _BitInt(100) c; };
auto inferred = 3.5;
static const auto CONSTANT_INFERRED = 42;
constexpr auto AUTO_CONSTANT = 7u;
extern bool flag;
typedef typeof(nullptr) nullptr_t;
nullptr_t nothing(void);
void takes_null(nullptr_t);
[[nodiscard("why")]] int must_use(void);
[[deprecated("old")]] void old(void);
[[maybe_unused]] static int unused_static(void) { return 1; }
[[noreturn]] void never(void);
int reproducible_f(int) [[reproducible]];
int unsequenced_f(int) [[unsequenced]];
struct [[deprecated]] attr_s { [[maybe_unused]] int x; int y [[deprecated("field")]]; };
enum attr_e { ATTR_A [[deprecated("enumerator")]], ATTR_B };
static_assert(sizeof(long_type) == 8);
static_assert(true, "message");
alignas(16) extern int aligned_variable;
thread_local extern int per_thread;
struct no_proto; int empty_parens();
void unnamed_param(int, int b);
typedef enum { BINARY = 0b1010'1010, SEPARATED = 1'000'000 } numbers;
#define BINARY_MACRO 0b11
#define SEPARATED_MACRO 0xff'ff
#define U8_CHAR u8'x'
static const unsigned char DATA[] = {
#embed "c23-embedded.bin" prefix(9,) suffix(,8)
};
const unsigned char exported[] = {
#embed "c23-embedded.bin"
};
const unsigned char limited[] = {
#embed "c23-embedded.bin" limit(2)
};
auto text_inferred = "hello";
const auto first_of_two = 1, second_of_two = 2;
struct embeds { char c[sizeof exported]; char d[sizeof limited]; };
