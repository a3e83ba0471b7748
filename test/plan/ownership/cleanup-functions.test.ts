import { describe, expect, it } from 'vitest'
import { inferOwnership } from '../../../generator/plan/ownership/ownership.ts'
import { defaultPlanOptions, type OwnershipOptions } from '../../../generator/plan/plan-options.ts'
import { analyzed } from '../../analyze/analyzed.ts'

const { ownership: none } = defaultPlanOptions

/** Names alone would pair `box_new` with `box_free`. */
const box = `
typedef struct box box;
box *box_new(void);
void box_free(box *);
void box_drop_all(box *);
void box_print(box *);
void box_fill(box *, int);
void any_unref(void *);
#define NULL ((void *)0)
`

function infer(inline: string, options: Partial<OwnershipOptions> = {}) {
  const { unit } = analyzed(box + inline)
  return inferOwnership(unit, () => true, { ...none, ...options })
}

const pairOf = (inline: string): string | undefined => infer(inline).makers.get('box_new')?.freedBy

describe('a function that the header defines for the cleanup attribute', () => {
  it.each([
    ['guarded', 'static inline void auto_cleanup_box(box **p) { if (*p) box_drop_all(*p); }'],
    ['not guarded', 'static inline void auto_cleanup_box(box **p) { box_drop_all(*p); }'],
    ['compared', 'static inline void box_autoptr(box **p) { if (p && *p != NULL) { (box_drop_all)(*p); } }'],
    ['with casts', 'static inline void box_clear_p(box **p) { if (*p) (box_drop_all)((box *)*p); }'],
    [
      'by way of another',
      'static inline void autoptr_clear_box(box *p) { if (p) (box_drop_all)((box *)p); }' +
        'static inline void autoptr_cleanup_box(box **p) { autoptr_clear_box(*p); }',
    ],
    ['with a p behind the verb', 'static inline void box_freep(box **p) { if (*p) box_drop_all(*p); }'],
    [
      'named by the attribute',
      'static inline void box_leave(box **p) { box_drop_all(*p); }\n' +
        '#define scoped __attribute__((cleanup(box_leave)))\n',
    ],
  ])('says which one frees, before names do: %s', (_, inline) => {
    expect(pairOf(inline)).toBe('box_drop_all')
  })

  it.each([
    ['its name says nothing of it', 'static inline void box_show(box **p) { box_drop_all(*p); }'],
    [
      'it clears a variable of the type itself',
      'static inline void auto_cleanup_box(box *p) { box_drop_all(p); }',
    ],
    [
      'it does more than one thing',
      'static inline void auto_cleanup_box(box **p) { box_print(*p); box_drop_all(*p); }',
    ],
    ['the call takes more', 'static inline void auto_cleanup_box(box **p) { box_fill(*p, 0); }'],
    [
      'another case is left',
      'static inline void auto_cleanup_box(box **p) { if (*p) box_drop_all(*p); else box_print(0); }',
    ],
    [
      'the guard asks for NULL',
      'static inline void auto_cleanup_box(box **p) { if (!*p) box_drop_all(*p); }',
    ],
    [
      'it leads in a circle',
      'static inline void a(box *p);' +
        'static inline void b(box *p) { a(p); } static inline void a(box *p) { b(p); }' +
        'static inline void auto_cleanup_box(box **p) { a(*p); }',
    ],
    [
      'it frees whatever there is, and the record has its own',
      'static inline void auto_cleanup_box(box **p) { any_unref(*p); }',
    ],
  ])('says nothing where %s', (_, inline) => {
    expect(pairOf(inline)).toBe('box_free')
  })

  it('is the evidence that is shown, and gives way to the configuration', () => {
    const inline = 'static inline void auto_cleanup_box(box **p) { box_drop_all(*p); }'
    expect(infer(inline).frees.get('box_drop_all')?.evidence).toEqual({
      kind: 'cleanup',
      function: 'auto_cleanup_box',
    })
    const paired = infer(inline, { pairs: { box_new: 'box_free' } })
    expect(paired.makers.get('box_new')?.freedBy).toBe('box_free')
    const denied = infer(inline, { frees: { box_drop_all: null } })
    expect(denied.makers.get('box_new')?.freedBy).toBe('box_free')
  })
})
