// flags: --target x86_64-windows-msvc
/* Microsoft's spellings and layout: a 32-bit long, __declspec, conventions, bit-fields by their type's size. */
typedef unsigned long DWORD;
typedef __int64 LONGLONG;
typedef unsigned __int64 ULONGLONG;
typedef unsigned short wchar;
__declspec(dllimport) DWORD __stdcall GetIt(void);
typedef LONGLONG(__stdcall *CALLBACK_TYPE)(void *, DWORD);
struct __declspec(align(16)) aligned { char a; };
struct bits { char a : 3; int b : 5; short c : 9; unsigned __int64 d : 40; };
struct longs { long a; long long b; unsigned long c; wchar d[4]; __int32 e; __int16 f; __int8 g; };
#pragma pack(push, 1)
struct packed { char a; int b; };
#pragma pack(pop)
enum states { s0, s1 = 0xffffffff };
__declspec(noreturn) void __cdecl stop(int);
__declspec(deprecated("old")) int old(void);
int __fastcall fast(int a);
extern __declspec(dllimport) int shared;
#define LIMIT 0xffffffffUL
typedef __declspec(align(64)) struct { int x; } aligned_typedef;
__declspec(align(32)) struct aligned_tag { int x; } aligned_object;
#define MS_SIZED 5i8
