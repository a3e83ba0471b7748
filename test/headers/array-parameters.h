/* A parameter of array or function type is adjusted to a pointer, its qualifiers kept (N1570 6.7.6.3p7). */
typedef int row[4];
int sum(int n, const int values[]);
int first(int values[static 4]);
int fixed(int values[const 4]);
int both(int values[static const restrict 2]);
int star(int n, int values[*]);
int variable(int n, int values[n]);
int matrix(int rows, int cells[][3], row others, const row constant);
int variable_matrix(int n, int cells[n][n]);
int callback(int f(int), void g());
int main_like(int argc, char *argv[]);
