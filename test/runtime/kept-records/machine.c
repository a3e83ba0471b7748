#include "machine.h"

#include <stdlib.h>

struct machine {
  const struct steps *steps;
  void *data;
};

struct machine *machine_new(const struct steps *steps, void *data) {
  if (steps == NULL) return NULL;
  struct machine *machine = malloc(sizeof *machine);
  *machine = (struct machine){steps, data};
  return machine;
}
int machine_open(struct steps *steps, struct machine **made) {
  *made = machine_new(steps, NULL);
  return *made == NULL;
}
void machine_free(struct machine *machine) { free(machine); }
int machine_apply(struct machine *machine, struct steps *steps, int value) {
  return steps->factor * steps->inner.step(machine->data, value);
}
int machine_run(struct machine *machine, int value) {
  return machine->steps->factor * machine->steps->inner.step(machine->data, value);
}
void machine_set_steps(struct machine *machine, struct steps *steps) { machine->steps = steps; }
