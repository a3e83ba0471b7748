/* Unnamed bit-fields are padding; one of width zero ends the unit. */
struct gap { int a : 3; int : 5; int b : 4; };
struct unit_end { char a : 3; int : 0; char b : 2; };
struct leading { int : 32; int a; };
struct zero_types { char a; short : 0; char b; long : 0; char c; };
struct only { int : 4; };
union in_union { int : 7; int a : 3; char b; };
