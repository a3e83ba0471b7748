/* Typedefs of void that hide what lies behind: those that are made and freed are classes. */
#include <stddef.h>

/* A session. */
typedef void session;
session *session_create(const char *name);
void session_destroy(session *self);
int session_send(session *self, const void *data, size_t length);

/* Another one, which must not pass for the first. */
typedef void parser;
int parser_open(parser **out);
int parser_close(parser *self);
const char *parser_name(const parser *self);

/* Any memory: nobody frees it. */
typedef void blob;
blob *blob_get(int index);
int blob_size(const blob *self);

/* Plain data, although it is made and freed. */
typedef void bytes;
bytes *bytes_new(size_t size);
void bytes_free(bytes *self);
int bytes_hash(const bytes *data, size_t length);

/* Of several typedefs of one record, the one without an underscore in front names it. */
typedef struct _stream __stream;
typedef struct _stream stream;
stream *stream_open(const char *path);
int stream_close(__stream *self);
