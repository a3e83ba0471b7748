/* GCC stores these members in the other order: reading them would give wrong numbers. */
struct __attribute__((scalar_storage_order("big-endian"))) packet { unsigned short length; unsigned int id; };
int send(const struct packet *p);
