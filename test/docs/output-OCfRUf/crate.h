typedef struct crate crate;
enum { CRATE_OK, CRATE_FULL };
crate *crate_make(void);
void crate_drop(crate *);
int crate_put(crate *, const char *what, int *place);
