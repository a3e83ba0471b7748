/*
 * calls.h as a Node-API addon, written by hand as a person would: no checks beyond those that Node-API makes,
 * text copied to the stack, records as plain objects, a handle as an external value.
 */
#include <node_api.h>
#include <stdlib.h>

#include "../runtime/calls.h"

#define MOST_TEXT 4096

/* Reads the arguments; those that are missing are undefined. */
static void arguments(napi_env env, napi_callback_info info, size_t count, napi_value *values) {
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
}

static napi_value refuse(napi_env env, const char *message) {
  napi_throw_type_error(env, NULL, message);
  return NULL;
}

static napi_value integer(napi_env env, int32_t value) {
  napi_value result;
  napi_create_int32(env, value, &result);
  return result;
}

static napi_value add_(napi_env env, napi_callback_info info) {
  napi_value values[2];
  int32_t a, b;
  arguments(env, info, 2, values);
  if (napi_get_value_int32(env, values[0], &a) != napi_ok || napi_get_value_int32(env, values[1], &b) != napi_ok)
    return refuse(env, "add: two integers");
  return integer(env, add(a, b));
}

static napi_value device_open_(napi_env env, napi_callback_info info) {
  napi_value value, result;
  int32_t number;
  arguments(env, info, 1, &value);
  if (napi_get_value_int32(env, value, &number) != napi_ok) return refuse(env, "device_open: an integer");
  napi_create_external(env, device_open(number), NULL, NULL, &result);
  return result;
}

static napi_value device_close_(napi_env env, napi_callback_info info) {
  napi_value value;
  void *self;
  arguments(env, info, 1, &value);
  if (napi_get_value_external(env, value, &self) != napi_ok) return refuse(env, "device_close: a device");
  device_close(self);
  return NULL;
}

static napi_value device_read_(napi_env env, napi_callback_info info) {
  napi_value values[3], result;
  void *self, *buffer;
  size_t length;
  int64_t size;
  arguments(env, info, 3, values);
  if (napi_get_value_external(env, values[0], &self) != napi_ok ||
      napi_get_buffer_info(env, values[1], &buffer, &length) != napi_ok ||
      napi_get_value_int64(env, values[2], &size) != napi_ok || size < 0 || (size_t)size > length)
    return refuse(env, "device_read: a device, a buffer, its size");
  napi_create_int64(env, device_read(self, buffer, (size_t)size), &result);
  return result;
}

static napi_value text_length_(napi_env env, napi_callback_info info) {
  napi_value value, result;
  char text[MOST_TEXT];
  arguments(env, info, 1, &value);
  if (napi_get_value_string_utf8(env, value, text, sizeof text, NULL) != napi_ok)
    return refuse(env, "text_length: a text");
  napi_create_int64(env, (int64_t)text_length(text), &result);
  return result;
}

static napi_value text_name_(napi_env env, napi_callback_info info) {
  napi_value result;
  napi_create_string_utf8(env, text_name(), NAPI_AUTO_LENGTH, &result);
  return result;
}

static napi_value text_same_(napi_env env, napi_callback_info info) {
  napi_value value, result;
  char text[MOST_TEXT];
  arguments(env, info, 1, &value);
  if (napi_get_value_string_utf8(env, value, text, sizeof text, NULL) != napi_ok)
    return refuse(env, "text_same: a text");
  napi_create_string_utf8(env, text_same(text), NAPI_AUTO_LENGTH, &result);
  return result;
}

static napi_value sample_id_(napi_env env, napi_callback_info info) {
  napi_value value;
  void *bytes;
  size_t length;
  arguments(env, info, 1, &value);
  if (napi_get_typedarray_info(env, value, NULL, &length, &bytes, NULL, NULL) != napi_ok ||
      length < sizeof(struct sample))
    return refuse(env, "sample_id: the bytes of a sample");
  return integer(env, sample_id(bytes));
}

static napi_value field(napi_env env, napi_value object, const char *name) {
  napi_value value;
  napi_get_named_property(env, object, name, &value);
  return value;
}

static napi_value sample_next_(napi_env env, napi_callback_info info) {
  napi_value object, value;
  struct sample sample;
  int32_t flags;
  int64_t when;
  arguments(env, info, 1, &object);
  if (napi_get_value_int32(env, field(env, object, "id"), &sample.id) != napi_ok ||
      napi_get_value_double(env, field(env, object, "value"), &sample.value) != napi_ok ||
      napi_get_value_int32(env, field(env, object, "flags"), &flags) != napi_ok ||
      napi_get_value_int64(env, field(env, object, "when"), &when) != napi_ok)
    return refuse(env, "sample_next: a sample");
  sample.flags = (short)flags;
  sample.when = when;
  sample = sample_next(sample);
  napi_create_object(env, &object);
  napi_set_named_property(env, object, "id", integer(env, sample.id));
  napi_create_double(env, sample.value, &value);
  napi_set_named_property(env, object, "value", value);
  napi_set_named_property(env, object, "flags", integer(env, sample.flags));
  napi_create_int64(env, sample.when, &value);
  napi_set_named_property(env, object, "when", value);
  return object;
}

static int read_place(napi_env env, napi_value object, struct place *place) {
  return napi_get_value_double(env, field(env, object, "x"), &place->x) == napi_ok &&
         napi_get_value_double(env, field(env, object, "y"), &place->y) == napi_ok;
}

static napi_value place_between_(napi_env env, napi_callback_info info) {
  napi_value values[2], object, value;
  struct place a, b;
  arguments(env, info, 2, values);
  if (!read_place(env, values[0], &a) || !read_place(env, values[1], &b))
    return refuse(env, "place_between: two places");
  a = place_between(a, b);
  napi_create_object(env, &object);
  napi_create_double(env, a.x, &value);
  napi_set_named_property(env, object, "x", value);
  napi_create_double(env, a.y, &value);
  napi_set_named_property(env, object, "y", value);
  return object;
}

static napi_value number_get_(napi_env env, napi_callback_info info) {
  int out;
  number_get(&out);
  return integer(env, out);
}

/* The function that is being called. */
static struct {
  napi_env env;
  napi_value function;
} current;

static int call_current(int value) {
  napi_value undefined, argument = integer(current.env, value), result;
  int32_t number = 0;
  napi_get_undefined(current.env, &undefined);
  if (napi_call_function(current.env, undefined, current.function, 1, &argument, &result) == napi_ok)
    napi_get_value_int32(current.env, result, &number);
  return number;
}

static napi_value call_back_(napi_env env, napi_callback_info info) {
  napi_value values[2];
  int32_t value;
  arguments(env, info, 2, values);
  if (napi_get_value_int32(env, values[1], &value) != napi_ok) return refuse(env, "call_back: an integer");
  current.env = env;
  current.function = values[0];
  return integer(env, call_back(call_current, value));
}

NAPI_MODULE_INIT() {
  const struct {
    const char *name;
    napi_callback function;
  } functions[] = {
      {"add", add_},
      {"deviceOpen", device_open_},
      {"deviceClose", device_close_},
      {"deviceRead", device_read_},
      {"textLength", text_length_},
      {"textName", text_name_},
      {"textSame", text_same_},
      {"sampleId", sample_id_},
      {"sampleNext", sample_next_},
      {"placeBetween", place_between_},
      {"numberGet", number_get_},
      {"callBack", call_back_},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    napi_value function;
    napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].function, NULL, &function);
    napi_set_named_property(env, exports, functions[i].name, function);
  }
  return exports;
}
