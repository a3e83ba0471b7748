// flags: --target arm64-apple-darwin
/* Clang's nullability qualifiers, and its unavailable attribute. */
char *_Nonnull always(const char *_Nullable maybe);
void *_Nullable find(int key, int *_Nullable *_Nonnull out);
struct names { const char *_Nonnull first; const char *_Null_unspecified second; };
typedef void (*_Nullable callback)(void *_Nullable);
int missing(void) __attribute__((unavailable("not here")));
