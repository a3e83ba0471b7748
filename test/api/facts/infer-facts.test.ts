import { describe, expect, it } from 'vitest'
import type { FunctionFacts } from '../../../generator/api/facts/function-facts.ts'
import { inferFacts } from '../../../generator/api/facts/infer-facts.ts'
import { analyzed } from '../../analyze/analyzed.ts'

function factsOf(header: string, name: string): FunctionFacts {
  const { unit, source } = analyzed(header)
  return inferFacts(unit, { gir: new Map(), files: source.files }).get(name)!
}

const directions = ({ parameters }: FunctionFacts) =>
  parameters.map(({ direction }) => direction?.value ?? null)
const lengths = ({ parameters }: FunctionFacts) =>
  parameters.map(({ length }) => (length?.value.kind === 'parameter' ? length.value : null))

describe('directions that names and types tell', () => {
  it('what a getter leads to is handed out', () => {
    const header = 'typedef struct box box; void box_get_size(box *b, int *width, int *height);'
    expect(directions(factsOf(header, 'box_get_size'))).toEqual([null, 'out', 'out'])
  })

  it('what is freed, changed or given is not claimed', () => {
    const header = `typedef struct box box;
      void box_free(box **b); void box_advance(box *b, int *place); void box_set_order(box *b, int *order);`
    expect(directions(factsOf(header, 'box_free'))).toEqual([null])
    expect(directions(factsOf(header, 'box_advance'))).toEqual([null, null])
    expect(directions(factsOf(header, 'box_set_order'))).toEqual([null, null])
  })

  it('an error behind everything else is one', () => {
    const header = 'typedef struct error_s error_s; int box_load(const char *path, error_s **error);'
    const { status, parameters } = factsOf(header, 'box_load')
    expect(status?.value).toEqual({ kind: 'error', parameter: 1 })
    expect(parameters[1]).toMatchObject({ direction: { value: 'out' }, nullable: { value: true } })
  })

  it('of several records of one kind the first is changed in place', () => {
    const header = `typedef struct area { int x, y; } area;
      int area_intersect(area *one, const area *other, area *both); void view_get_area(void *v, area *a);`
    expect(directions(factsOf(header, 'area_intersect'))).toEqual([null, 'in', null])
    expect(directions(factsOf(header, 'view_get_area'))).toEqual([null, 'out'])
  })
})

describe('lengths', () => {
  it('count what nobody knows the size of, where comments or typedefs say so', () => {
    const header = `typedef void const *in_t; typedef void *out_t; typedef unsigned long uframes_t;
      int process(void *r, in_t in, unsigned long in_len, /* Input buf. length (samples per channel). */
        out_t out, unsigned long out_len /* Output buf. length (samples per channel). */);
      long pcm_read(void *p, void *buffer, uframes_t size);
      /** @param frame_count number of frames, each of which has several samples */
      void mix(const short *frames, int frame_count);
      void insert(void *at, const char *chars, int n_chars);
      void append(void *at, const char *text, int text_len);
      void fill(void *p, unsigned char *data, int data_len /* number of bytes */);`
    const unit = (name: string) => lengths(factsOf(header, name)).map((length) => length?.unit ?? null)
    expect(unit('process')).toEqual([null, 'unknown', null, 'unknown', null])
    expect(unit('pcm_read')).toEqual([null, 'unknown', null])
    expect(unit('mix')).toEqual(['unknown', null])
    // Of UTF-8, one has up to four bytes.
    expect(unit('insert')).toEqual([null, 'unknown', null])
    expect(unit('append')).toEqual([null, 'bytes', null])
    expect(unit('fill')).toEqual([null, 'bytes', null])
  })

  it('count what is given', () => {
    const header = 'void sum(const double *values, unsigned n_values, const char *name, int len);'
    expect(lengths(factsOf(header, 'sum'))).toMatchObject([
      { parameter: 1, role: 'count', unit: 'elements' },
      null,
      { parameter: 3, role: 'count', unit: 'bytes' },
      null,
    ])
  })

  it('say of a buffer how much fits, and of what is handed out how much there is', () => {
    const header = `int box_read(void *b, unsigned char *buf, unsigned long size);
      unsigned box_get_tags(void *b, unsigned *tag_count, unsigned *tags);
      int box_get_items(void *b, int **items, int *n_items);`
    expect(lengths(factsOf(header, 'box_read'))[1]).toMatchObject({ parameter: 2 })
    const tags = factsOf(header, 'box_get_tags')
    expect(directions(tags)).toEqual([null, 'inout', 'out'])
    expect(lengths(tags)[2]).toMatchObject({ parameter: 1, role: 'capacity-and-count' })
    const items = factsOf(header, 'box_get_items')
    expect(directions(items)).toEqual([null, 'out', 'out'])
    expect(lengths(items)[1]).toMatchObject({ parameter: 2, role: 'count' })
  })

  it('a size of something else is none', () => {
    const header = 'void pick(const char **names, int icon_size, void *data, int max_len);'
    expect(lengths(factsOf(header, 'pick'))).toEqual([null, null, null, null])
  })
})

describe('what is declared comes before what is documented, and that before names', () => {
  it('access and nonnull', () => {
    const header = `__attribute__((access(write_only, 1, 2), nonnull(1))) void fill(int *set_me, int room);`
    expect(factsOf(header, 'fill').parameters[0]).toMatchObject({
      direction: { value: 'out', evidence: { kind: 'attribute' } },
      length: { value: { parameter: 1, role: 'capacity' } },
      nullable: { value: false },
    })
  })

  it('comments beside parameters, before and behind the comma', () => {
    const header = `int pull(
      void *from,
      int *first, /* IN/OUT: where to begin, (may be NULL) */
      /*out*/ int *second, int *third /* OUT */);`
    const facts = factsOf(header, 'pull')
    expect(directions(facts).slice(1)).toEqual(['inout', 'out', 'out'])
    expect(facts.parameters[1]!.nullable?.value).toBe(true)
  })

  it('annotations that expand to nothing', () => {
    const header = `#define _Out_opt_
#define _Inout_
      int pull(_Out_opt_ int *first, _Inout_ int *second);`
    const facts = factsOf(header, 'pull')
    expect(directions(facts)).toEqual(['out', 'inout'])
    expect(facts.parameters[0]!.nullable?.value).toBe(true)
  })

  it('Doxygen, gtk-doc and prose', () => {
    const header = `typedef struct walk walk;
/**
 * Steps.
 * @param[in,out] place where to go on
 * @param id pointer to store the id, or NULL
 * @param w the walk
 * @return 0 or an error code; WALK_ITEROVER if there are no more
 */
int walk_next(int *place, int *id, walk *w);
enum { WALK_ITEROVER = -31 };
/** @flags: (out) (optional): what it is */
int walk_update(walk *w, int *flags);`
    const facts = factsOf(header, 'walk_next')
    expect(directions(facts)).toEqual(['inout', 'out', null])
    expect(facts.parameters[1]!.nullable?.value).toBe(true)
    expect(facts.status?.value).toEqual({ kind: 'zero' })
    expect(facts.next?.value).toEqual({
      element: 1,
      end: { kind: 'code', name: 'WALK_ITEROVER', value: -31n },
    })
    expect(factsOf(header, 'walk_update').parameters[1]).toMatchObject({
      direction: { value: 'out' },
      nullable: { value: true },
    })
  })
})

describe('documentation that speaks of conditions', () => {
  it('NULL is what is allowed where something else happens without it', () => {
    const header = `typedef struct env env; typedef struct txn txn;
      /** @param parent If this parameter is non-NULL, the new transaction will be nested. */
      int env_begin(env *e, txn *parent);
      /** @param parent The parent, which must not be NULL. */
      int env_nest(env *e, txn *parent);`
    expect(factsOf(header, 'env_begin').parameters[1]?.nullable?.value).toBe(true)
    expect(factsOf(header, 'env_nest').parameters[1]?.nullable?.value).toBe(false)
  })

  it('what is said of an argument says nothing of the result', () => {
    const header = `typedef struct env env;
      /** Returns:
       *  NULL  Failure: "path" is non-NULL but the file could not be opened. */
      env *env_read(const char *path);
      /** @return a non-NULL environment, or NULL */
      env *env_make(void);
      /** @return a non-NULL environment */
      env *env_get(void);`
    const nullable = (name: string) => factsOf(header, name).result.nullable?.value
    expect(['env_read', 'env_make', 'env_get'].map(nullable)).toEqual([true, true, false])
  })

  it('success at and above zero is no zero', () => {
    const header = `typedef struct env env;
      /** @return < 0 on failure, >= 0 on success. */
      int env_list(env *e);
      int env_sync(env *e);`
    expect(factsOf(header, 'env_list').status?.value).toEqual({ kind: 'negative' })
  })
})

describe('status', () => {
  it('an enum with a success, unless it is what was asked for', () => {
    const header = `typedef enum { BOXE_OK, BOXE_FULL, BOXE_LOST } boxcode;
      boxcode box_put(void *b, int what); boxcode box_get_status(void *b);`
    expect(factsOf(header, 'box_put').status?.value).toEqual({ kind: 'code', success: 'BOXE_OK', value: 0n })
    expect(factsOf(header, 'box_get_status').status).toBeNull()
  })

  it.each([
    ['0 on success, -1 if it fails', 'zero'],
    ['the number of boxes, or a negative error code', 'negative'],
    ['Number of decoded samples or @ref box_errorcodes', 'negative'],
    ['1 if it is empty, 0 if not, error code otherwise', 'negative'],
    ['<0, 0, >0 if a < b, a == b, a > b', null],
    ['1 if it is, 0 otherwise', null],
    ['-1 on error, with errno set', 'errno'],
    ['zero in case of errors, non-zero otherwise', 'false'],
    ['0 on failure, 1 on success', 'false'],
    ['0 if an error occurred, non-zero if it succeeded.', 'false'],
    ['0 if an error occurred, else the number of boxes', null],
    ['zero on error', null],
    ['zero on failure, a box otherwise, non-zero', null],
    ['0 if no error occurred, non-zero otherwise', 'zero'],
    ['0 if it did not fail, an error code otherwise', 'zero'],
    ['0 or an error code', 'zero'],
    ['0 for success -1 for failure', 'zero'],
    ['non-zero error code on failure, zero otherwise', 'zero'],
    ['Non-zero on failure.', null],
  ])('%s: %s', (text, kind) => {
    const facts = factsOf(`/** @return ${text} */\nint box_do(void *b);`, 'box_do')
    expect(facts.status?.value.kind ?? null).toBe(kind)
  })
})

it.each([
  ['NULL on success, an error message otherwise', null],
  ['NULL if no error occurred, or its text', null],
  ['the box, NULL on failure', 'null'],
  ['the box, or NULL if it could not be found, or in case of an error', 'null'],
  ['NULL if it was not successful, else an error', 'null'],
])('status of a pointer: %s: %s', (text, kind) => {
  const facts = factsOf(`typedef struct box box;\n/** @return ${text} */\nbox *box_do(void *b);`, 'box_do')
  expect(facts.status?.value.kind ?? null).toBe(kind)
})

it('a list of texts that NULL ends is given, whatever the function is called', () => {
  const header = `typedef struct tree tree; tree *tree_get_root(void);
    /** @param path A null terminated array of strings, each the name of a key */
    tree *tree_get(tree *parent, const char **path, int type);
    /** @param text the text that was found */
    int tree_get_text(tree *parent, const char **text);`
  expect(directions(factsOf(header, 'tree_get'))[1]).toBe('in')
  expect(directions(factsOf(header, 'tree_get_text'))[1]).toBe('out')
})

describe('closures', () => {
  it('what frees memory beside what allocates it does not give the data back', () => {
    const header = `typedef void *(*alloc_fn)(unsigned size); typedef void (*free_fn)(void *memory);
      typedef void (*error_fn)(int error, void *user_data);
      void *doc_new(error_fn on_error, alloc_fn user_alloc, free_fn user_free, void *user_data);`
    expect(factsOf(header, 'doc_new').parameters[0]!.closure?.value).toMatchObject({ data: 3, destroy: null })
  })

  it('a callback with its data and what gives it back', () => {
    const header = `typedef void (*each)(int item, void *user_data); typedef void (*destroy)(void *);
      void box_each(void *b, each callback, void *user_data, destroy notify);`
    expect(factsOf(header, 'box_each').parameters[1]!.closure?.value).toEqual({
      data: 2,
      takes: 1,
      destroy: 3,
      scope: 'notified',
    })
  })
})
