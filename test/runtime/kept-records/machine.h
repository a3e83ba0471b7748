struct machine;
/* What a machine calls. */
struct steps {
  struct {
    int (*step)(void *data, int value);
  } inner;
  int factor;
};

/* Frees it with machine_free(). */
struct machine *machine_new(const struct steps *plan, void *data);
int machine_open(struct steps *steps, struct machine **made);
void machine_free(struct machine *machine);
int machine_run(struct machine *machine, int value);
void machine_set_steps(struct machine *machine, struct steps *steps);
int machine_apply(struct machine *machine, struct steps *steps, int value);
