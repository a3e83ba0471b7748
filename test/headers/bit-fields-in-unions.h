/* Bit-fields in a union all start at its first bit. */
union bits { unsigned a : 3; unsigned long long b : 40; char c; };
struct holder { char head; union { int low : 4; unsigned all; }; int tail : 3; };
union packed_union { int a : 17; char b; } __attribute__((packed));
struct named_by_field { enum { LOW, HIGH } level : 4; };
