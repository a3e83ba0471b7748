/* Each form of the pragma: levels with names, numbers alone, zero, from macros. */
#pragma pack(push, 2)
struct pushed { char a; int b; };
#pragma pack(push, one, 1)
#pragma pack(push, 4)
#pragma pack(pop, one)
struct popped_to_name { char a; double b; };
#pragma pack(pop)
struct natural { char a; double b; };
#pragma pack(4)
struct four { char a; double b; };
#pragma pack(0)
struct reset { char a; double b; };
_Pragma("pack(push, 1)") struct by_operator { char a; int b; }; _Pragma("pack(pop)")
#define BEGIN _Pragma("pack(push, 2)")
#define END _Pragma("pack(pop)")
BEGIN
struct by_macro { char a; int b; int c : 3; long long d : 40; };
END
struct after { char a; int b; };
