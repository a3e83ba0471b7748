/* A union is as large as its largest member, padded to its alignment. */
union number { char c; short s; int i; float f; double d; };
union odd { char bytes[9]; int aligned; };
union with_record { struct { int a, b; } pair; long long both; };
union nested { union number n; union { char x; long y; }; };
union number pick(union number n, union odd *o);
