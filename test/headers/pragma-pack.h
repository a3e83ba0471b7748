/* #pragma pack bounds the alignment of the members of the records that follow. */
struct natural { char a; int b; long long c; };
#pragma pack(push, 2)
struct two { char a; int b; long long c; };
#pragma pack(push, name, 4)
struct four { char a; int b; long long c; };
#pragma pack(pop, name)
struct two_again { char a; int b; };
#pragma pack(pop)
struct natural_again { char a; int b; };
#pragma pack(1)
struct one { char a; int b; struct natural c; };
#pragma pack()
struct reset { char a; int b; };
_Pragma("pack(push, 1)")
struct by_operator { char a; double b; };
_Pragma("pack(pop)")
#define PACK(n) pack(n)
#pragma pack(push)
#pragma pack(4)
struct aligned_inside { char a; int b __attribute__((aligned(8))); double c; };
#pragma pack(pop)
