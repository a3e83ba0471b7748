/* Conventions of 32-bit x86 mean nothing on x86-64; ms_abi does. */
int __attribute__((cdecl)) a(int x);
__attribute__((ms_abi)) int b(int x);
int c(int x) __attribute__((sysv_abi));
typedef int (__attribute__((ms_abi)) *callback)(int);
void d(callback cb);
