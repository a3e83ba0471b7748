import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { optionNames } from '../../generator/api/options/option-names.ts'
import { bindgen } from '../cli/terminal-recorder.ts'

const header = `#include <stddef.h>
typedef struct crate crate;
typedef struct { char *data; size_t size; } crate_text;
struct crate_fault { int number; const char *message; };
typedef void (*crate_visitor)(void *data, const char *name, size_t length);
enum { CRATE_OK, CRATE_FULL, CRATE_END };
typedef enum { CRATE_RED = 1, CRATE_BLUE } crate_mark;
enum { CRATE_OPT_NAME, CRATE_OPT_SIZE };
crate *crate_open(const char *path, size_t path_length);
void crate_close(crate *);
void crate_text_free(crate_text *);
int crate_next(crate *, int *place);
int crate_count(crate *);
const char *crate_item(crate *, int index);
const char *crate_message(crate *);
const struct crate_fault *crate_fault(void);
int crate_set(crate *, int option, ...);
int crate_read(crate *, unsigned char *bytes, size_t room);
int crate_paint(crate *, crate_mark marks);
int crate_visit(crate *, crate_visitor visitor, void *data);
`

/** For each key a value in which every name is one, and one in which each is none. */
const cases: Record<
  keyof typeof optionNames,
  { readonly right: unknown; readonly wrong: unknown; readonly messages: readonly string[] }
> = {
  classes: {
    right: { crate: 'Crate', crate_text: 'Text' },
    wrong: { crat: 'Crate' },
    messages: ['api.classes: crat is no record or handle of the headers', 'Did you mean crate?'],
  },
  prefixes: {
    right: 'crate_',
    wrong: 'crated_',
    messages: ['api.prefixes: crated_ is no function that begins with it of the headers'],
  },
  names: {
    right: { crate_count: 'size', crate_text_free: 'Crate.free', 'crate_o*': null },
    wrong: { crate_cuont: 'size', crate_close: 'Crat.close' },
    messages: [
      'api.names: crate_cuont is no function',
      'Did you mean crate_count?',
      'api.names: Crat is no class',
      'Did you mean Crate?',
    ],
  },
  naming: { right: 'c', wrong: 'camelCase', messages: [] },
  error: { right: 'CrateError', wrong: 'AnyError', messages: [] },
  status: {
    right: { 'crate_{next,set}': ['CRATE_OK'], crate_open: 'null' },
    wrong: { 'crate_{next,sett}': ['CRATE_OKAY'] },
    messages: [
      'api.status: crate_sett (in crate_{next,sett}) is no function',
      'Did you mean crate_set?',
      'api.status: CRATE_OKAY is no constant',
      'Did you mean CRATE_OK?',
    ],
  },
  messages: {
    right: ['crate_message', 'crate_fault.message'],
    wrong: ['crate_mesage', 'crate_fault.massage'],
    messages: [
      'api.messages: crate_mesage is no function',
      'Did you mean crate_message?',
      'api.messages: crate_fault.massage is no field of a result',
      'Did you mean crate_fault.message?',
    ],
  },
  messageHandles: {
    right: 'crate_open',
    wrong: 'crate_opne',
    messages: ['api.messageHandles: crate_opne is no function', 'Did you mean crate_open?'],
  },
  details: {
    right: { count: 'crate_count' },
    wrong: { count: 'crate_cnt' },
    messages: ['api.details: crate_cnt is no function'],
  },
  verdicts: {
    right: {
      crate_open: {
        by: 'crate_count',
        success: ['CRATE_OK'],
        message: 'crate_message',
        details: { item: 'crate_item(CRATE_FULL)' },
      },
    },
    wrong: {
      crate_opens: {
        by: 'crate_cuont',
        success: ['CRATE_NO'],
        message: 'crate_mess_age',
        details: { item: 'crate_itm(CRATE_FUL)' },
      },
    },
    messages: [
      'api.verdicts: crate_opens is no function',
      'api.verdicts: crate_cuont is no function',
      'api.verdicts: CRATE_NO is no constant',
      'api.verdicts: crate_mess_age is no function',
      'api.verdicts: crate_itm is no function',
      'api.verdicts: CRATE_FUL is no constant',
      'Did you mean CRATE_FULL?',
    ],
  },
  directions: {
    right: { 'crate_next.place': 'out' },
    wrong: { 'crate_next.palce': 'out', 'crate_nxt.place': 'out', crate_next: 'in' },
    messages: [
      'api.directions: crate_next.palce is no parameter',
      'Did you mean crate_next.place?',
      'api.directions: crate_nxt.place is no parameter',
      'api.directions: crate_next is no parameter',
    ],
  },
  values: {
    right: { 'crate_next.place': null, 'crate_item.index': 'CRATE_FULL', 'crate_*.data': 0 },
    wrong: { 'crate_*.dta': 0, 'crate_item.index': 'CRATE_FUL' },
    messages: [
      'api.values: crate_*.dta is no parameter',
      'Did you mean crate_*.data?',
      'api.values: CRATE_FUL is no constant or function',
    ],
  },
  buffers: {
    right: { 'crate_read.bytes': { capacity: 'crate_count(argument1)', grow: 'CRATE_FULL' } },
    wrong: { 'crate_read.byte': { capacity: 'crate_counts(argument1)', grow: 'CRATE_FULLL' } },
    messages: [
      'api.buffers: crate_read.byte is no parameter',
      'api.buffers: crate_counts is no function',
      'api.buffers: CRATE_FULLL is no constant',
    ],
  },
  lengths: {
    right: {
      'crate_open.path': 'path_length',
      crate_message: 'crate_count',
      'crate_visitor.name': 'length * length',
    },
    wrong: { 'crate_open.path': 'path_len', 'crate_visitor.nam': 'length', crate_massage: 'crate_count' },
    messages: [
      'api.lengths: path_len is no parameter or function',
      'Did you mean path_length?',
      'api.lengths: crate_visitor.nam is no function or parameter',
      'Did you mean crate_visitor.name?',
      'api.lengths: crate_massage is no function or parameter',
    ],
  },
  contents: {
    right: { crate_text: { data: 'data', length: 'size', free: 'crate_text_free' } },
    wrong: { crate_text: { data: 'dat', length: 'sizes', free: 'crate_text_fre' } },
    messages: [
      'api.contents: dat is no field',
      'api.contents: sizes is no field',
      'api.contents: crate_text_fre is no function',
    ],
  },
  texts: {
    right: ['crate_item', '!crate_message'],
    wrong: '!crate_itm',
    messages: ['api.texts: !crate_itm is no function', 'Did you mean crate_item?'],
  },
  iterators: {
    right: { crate_next: 'CRATE_END', 'crate_i*': null },
    wrong: { crate_naxt: 'CRATE_EDN' },
    messages: ['api.iterators: crate_naxt is no function', 'api.iterators: CRATE_EDN is no constant'],
  },
  releases: {
    right: { 'crate_n*': 'crate_close' },
    wrong: { crate_nxt: 'crate_clsoe' },
    messages: ['api.releases: crate_nxt is no function', 'api.releases: crate_clsoe is no function'],
  },
  items: {
    right: { crate_count: 'crate_item' },
    wrong: { 'crate_c*': 'crate_itme' },
    messages: ['api.items: crate_c* is no function', 'api.items: crate_itme is no function'],
  },
  variants: {
    right: {
      get: { tag: 'crate_count', cases: { CRATE_OK: 'crate_item', CRATE_FULL: null } },
      put: { cases: 'crate_{next,set}' },
    },
    wrong: {
      get: { tag: 'crate_cont', cases: { CRATE_KO: 'crate_itemm' } },
      put: { cases: 'crate_{next,st}' },
    },
    messages: [
      'api.variants: crate_cont is no function',
      'api.variants: CRATE_KO is no constant',
      'api.variants: crate_itemm is no function',
      'api.variants: crate_st (in crate_{next,st}) is no function',
    ],
  },
  properties: {
    right: {
      crate_set: {
        method: 'set',
        type: 'Options',
        constants: 'CRATE_OPT_*',
        types: { CRATE_OPT_NAME: 'text', '*_SIZE': 'crate_visitor' },
        ranges: { CRATE_OPT_NAME: 'crate' },
      },
    },
    wrong: {
      crate_sett: {
        method: 'set',
        type: 'Options',
        constants: 'CRATE_OTP_*',
        types: { CRATE_OPT_NAM: 'txet', '*_SIZES': 'crate_visitr' },
        ranges: { CRATE_OPT_NAMES: 'crete' },
      },
    },
    messages: [
      'api.properties: crate_sett is no function',
      'api.properties: CRATE_OTP_* is no constant',
      'api.properties: CRATE_OPT_NAM is no constant',
      'api.properties: txet is no type',
      'Did you mean text?',
      'api.properties: *_SIZES is no constant',
      'api.properties: crate_visitr is no type',
      'Did you mean crate_visitor?',
      'api.properties: CRATE_OPT_NAMES is no constant',
      'api.properties: crete is no type',
    ],
  },
  rows: {
    right: { crate: { count: 'crate_count', name: 'crate_item', value: 'crate_item' } },
    wrong: { krate: { count: 'crate_conut', name: 'crate_titem', value: 'crate_etim' } },
    messages: [
      'api.rows: krate is no record or handle',
      'api.rows: crate_conut is no function',
      'api.rows: crate_titem is no function',
      'api.rows: crate_etim is no function or variant',
    ],
  },
  async: {
    right: ['crate_{next,read}', '!crate_n*'],
    wrong: ['crate_{next,raed}'],
    messages: ['api.async: crate_raed (in crate_{next,raed}) is no function', 'Did you mean crate_read?'],
  },
  flags: {
    right: { 'crate_set.option': 'Options', crate_mark: 'Options' },
    wrong: { 'crate_set.opt': 'Options', crate_marks: 'Option' },
    messages: [
      'api.flags: crate_set.opt is no enum or parameter',
      'Did you mean crate_set.option?',
      'api.flags: crate_marks is no enum or parameter',
      'Did you mean crate_mark?',
      'api.flags: Option is no object of constants',
      'Did you mean Options?',
    ],
  },
  constants: {
    right: { Options: 'CRATE_OPT_*' },
    wrong: { Options: 'CRATE_OPTION_*' },
    messages: ['api.constants: CRATE_OPTION_* is no constant'],
  },
}

let folder: string
let before: string
beforeAll(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-option-names-'))
  process.chdir(folder)
  writeFileSync('crate.h', header)
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

async function warningsOf(api: unknown): Promise<string> {
  writeFileSync('bindgen.config.json', JSON.stringify({ headers: './crate.h', systemIncludes: false, api }))
  return (await bindgen(['list', '--api', '--verbose'])).err
}

describe('names in the options of the idiomatic layer', () => {
  it.each(Object.entries(cases))(
    '%s: what is none is said, with what is near',
    async (key, { right, wrong, messages }) => {
      const common = { classes: { crate: 'Crate' }, constants: { Options: 'CRATE_OPT_*' } }
      expect(await warningsOf({ ...common, [key]: right })).toBe('')
      const warnings = await warningsOf({ ...common, [key]: wrong })
      for (const message of messages) expect(warnings).toContain(message)
      expect(warnings.match(/warning:/g) ?? []).toHaveLength(
        messages.filter((text) => text.startsWith('api.')).length,
      )
    },
  )

  it('every key is in the table', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(optionNames).sort())
  })

  it('say where they stand, in JSON and in TypeScript', async () => {
    writeFileSync(
      'bindgen.config.ts',
      `const own = { status: 'zero' }\nexport default {\n  headers: './crate.h', systemIncludes: false,\n  api: {\n    async: ['crate_next', 'crate_raed'],\n  },\n}\n`,
    )
    const { err } = await bindgen(['list', '--api', '--config', 'bindgen.config.ts'])
    expect(err).toContain(
      'bindgen.config.ts:5:27: warning: api.async: crate_raed is no function of the headers\n',
    )
    expect(err).toContain(`  5 |     async: ['crate_next', 'crate_raed'],\n`)
    rmSync('bindgen.config.ts')
    expect(await warningsOf({ async: 'crate_raed' })).toMatch(/^bindgen\.config\.json:1:\d+: warning: /)
  })

  it('are used where one of several modules has them', async () => {
    writeFileSync('second.h', 'int second_one(void); int second_two(void);')
    const api = { async: ['second_{one,two}', '{crate_count,second_one}', 'crate_{cuont,item}'] }
    const modules = [{ headers: './crate.h' }, { headers: './second.h' }]
    writeFileSync('bindgen.config.json', JSON.stringify({ modules, systemIncludes: false, api }))
    const { err } = await bindgen(['list', '--api'])
    expect(err.match(/warning: .*/g)).toEqual([
      'warning: api.async: crate_cuont (in crate_{cuont,item}) is no function of the headers',
    ])
  })
})
