/* C23: bool and nullptr, attributes in brackets, constexpr, digit separators, u8 characters, typed enums. */
[[deprecated("use newer")]] int old(void);
[[nodiscard]] int important(bool a);
[[noreturn]] void stop(void);
[[gnu::malloc]] void *allocate(int);
constexpr int limit = 1'000'000;
#define SEPARATED 0xffff'0000
#define BINARY 0b1111'0000
static_assert(true);
alignas(16) extern char aligned[4];
struct s { alignas(8) char a; bool b; };
typedef typeof(nullptr) nothing;
enum e : unsigned char { e_one [[deprecated]] = 1 };
int variadic(...);
thread_local extern int per_thread;
int unnamed_parameters();
