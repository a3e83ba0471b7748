/* Clang's vectors by their length, which need not be a power of two. */
typedef float float4 __attribute__((ext_vector_type(4)));
typedef __attribute__((__ext_vector_type__(3))) short short3;
struct vertex { char c; float4 position; short3 normal; int after; };
float4 scale(float4 v, float by);
int read_vertex(const struct vertex *v);
