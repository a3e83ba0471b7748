#include "graph.h"

#include <stdlib.h>
#include <string.h>

struct node *graph_root;
const char *graph_name;

struct node *node_new(int64_t id) {
  struct node *node = calloc(1, sizeof *node);
  node->id = id;
  return node;
}
void node_free(struct node *node) {
  memset(node, 0xee, sizeof *node);
  free(node);
}
struct node *node_next(struct node *node) { return node->next; }
struct node *node_behind(struct node *node, int steps) {
  while (steps-- > 0 && node->next) node = node->next;
  return node;
}
struct node *node_item(struct node **items, int index) { return items[index]; }
void *node_data(struct node *node) { return node->data; }
struct state *graph_state(void) {
  static struct state state;
  return &state;
}
int node_apply(struct node *node, int value) { return node->apply(value); }
int64_t node_apply_id(struct node *node, int value) {
  node->apply(value);
  return node->id;
}
