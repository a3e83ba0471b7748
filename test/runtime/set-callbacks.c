/* Callbacks that take the place of one another, and those that stand beside one another. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef int (*handler)(void *data, int value);
struct box { handler set; void *data; handler all[32]; void *all_data[32]; int count; const char *options[2]; };
static handler global_handler;
static void *global_data;

struct box *box_new(void) { return calloc(1, sizeof(struct box)); }
void box_free(struct box *box) { free(box); }
void box_set_handler(struct box *box, handler fn, void *data) { box->set = fn; box->data = data; }
int box_call(struct box *box, int value) { return box->set(box->data, value); }
void box_add_handler(struct box *box, handler fn, void *data) {
  box->all[box->count] = fn;
  box->all_data[box->count++] = data;
}
int box_call_all(struct box *box, int value) {
  int sum = 0;
  for (int i = 0; i < box->count; i++) sum += box->all[i](box->all_data[i], value) + *(unsigned char *)box->all_data[i];
  return sum;
}
void global_set_handler(handler fn, void *data) { global_handler = fn; global_data = data; }
int global_call(int value) { return global_handler(global_data, value); }

/* Refuses, and then keeps what it has. */
int box_offer_handler(struct box *box, int refuse, handler fn, void *data) {
  if (refuse) return -1;
  box_set_handler(box, fn, data);
  return 0;
}
/* Uses the data after the function has returned, which may have put another one in its place. */
int box_call_with_data(struct box *box, int value) {
  const unsigned char *data = box->data;
  int result = box->set(box->data, value);
  return result + *data;
}
int box_set_option(struct box *box, int option, ...) {
  va_list rest;
  va_start(rest, option);
  const char *text = va_arg(rest, const char *);
  va_end(rest);
  if (text && text[0] == '!') return 1;
  box->options[option] = text;
  return 0;
}
/* 'a' is the first option. */
int box_set_letter(struct box *box, char letter, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  box->options[letter - 'a'] = va_arg(rest, const char *);
  va_end(rest);
  return 0;
}
int box_option_is(struct box *box, int option, const char *text) { return strcmp(box->options[option], text) == 0; }
