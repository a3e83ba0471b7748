/* A buffer whose length the declaration gives: any memory of so many bytes serves. */
char *fill(char buffer[20]);
int digest(unsigned char out[static 16], const void *data, int length);
int numbers(short values[4]);
int opened(const unsigned char key[static 32], const unsigned char *text, int length);
