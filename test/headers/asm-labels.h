/* An asm label is the linker's name. */
int open_file(const char *name) __asm__("open_file64");
int close_file(int) __asm("" "close_" "file64") __attribute__((nonnull));
extern int level asm("real_level");
int plain(void);
