/* The last member may be an array without a length; GNU C allows one of length zero anywhere. */
struct message { unsigned length; char data[]; };
struct aligned_tail { char head; double values[]; };
struct zero { int count; long items[0]; };
struct inside { int a; struct { int none[0]; int some; } in; };
struct pointers { int n; struct message *messages[]; };
union tail { int a; char bytes[0]; };
struct empty {};
struct holds_empty { char a; struct empty e; int b; };
