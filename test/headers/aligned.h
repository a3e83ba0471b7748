/* Alignment raised for a record, a member, a typedef, by an attribute or by C11. */
struct __attribute__((aligned(16))) sixteen { char a; };
struct bare { char a; } __attribute__((aligned));
struct member { char a; int b __attribute__((aligned(8))); char c; };
struct c11 { char a; _Alignas(16) char b; _Alignas(double) char c; _Alignas(0) char d; };
typedef int aligned_int __attribute__((aligned(16)));
struct uses { char a; aligned_int b; };
struct lower { char a; int b __attribute__((aligned(2))); };
typedef struct { char a; } aligned_record __attribute__((aligned(32)));
struct array { struct sixteen items[2]; char tail; };
struct by_type { char a; char b __attribute__((aligned(__alignof__(long)))); };
struct expression { char a; char b __attribute__((aligned(1 << 3))); };
