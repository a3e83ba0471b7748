#ifndef GRAPH_H
#define GRAPH_H

#include <stdint.h>

struct node {
  int64_t id;
  struct node *next;
  const char *label;
  void *data;
  struct node *items[3];
  int (*apply)(int value);
  struct part {
    struct node *child;
    int mark;
  } part;
};

struct state {
  struct node *first;
  const char *name;
};

extern struct node *graph_root;
extern const char *graph_name;

/** Nodes in C's memory. */
struct node *node_new(int64_t id);
void node_free(struct node *node);

/** What is stored somewhere, as C returns it. */
struct node *node_next(struct node *node);
struct node *node_behind(struct node *node, int steps);
struct node *node_item(struct node **items, int index);
void *node_data(struct node *node);
struct state *graph_state(void);

int node_apply(struct node *node, int value);
/** Reads the id after the function has returned. */
int64_t node_apply_id(struct node *node, int value);

#endif
