/* Packed bit-fields take no alignment. */
struct __attribute__((packed)) packed_bits { char a; int b : 20; int c : 20; short d; };
struct packed_member { char a; int b : 20 __attribute__((packed)); int c : 20; };
#pragma pack(push, 1)
struct pragma_bits { char a; int b : 7; long long c : 40; char d; };
#pragma pack(2)
struct pragma_two { char a; int b : 25; int c : 30; };
#pragma pack(pop)
struct aligned_bits { int a : 3; int b : 3 __attribute__((aligned(8))); int c : 3; };
