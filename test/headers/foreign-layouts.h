/* Layouts that attributes take from elsewhere: such a record is known by address alone, if it has bit-fields. */
struct __attribute__((ms_struct)) microsoft { char a : 3; int b : 5; char c; };
struct __attribute__((ms_struct)) plain { char a; int b; };
struct __attribute__((gcc_struct)) own { char a : 3; int b : 5; char c; };
struct __attribute__((scalar_storage_order("little-endian"))) little { int a; };
int takes(struct microsoft *m, struct own *o, struct little *l);
