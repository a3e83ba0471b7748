import * as z from 'zod/mini'
import { statusWords } from '../../api/api-options.ts'
import { map, nothing, number, text, texts } from './forms.ts'

/** The vocabulary of the idiomatic layer; docs/idiomatic.md explains it. */
export const apiSchema = z.strictObject({
  classes: z.exactOptional(map(text)),
  prefixes: z.exactOptional(texts),
  names: z.exactOptional(map(z.union([text, nothing]))),
  naming: z.exactOptional(z.enum(['camelCase', 'c'])),
  error: z.exactOptional(z.union([text, nothing])),
  status: z.exactOptional(map(z.union([z.enum(statusWords), z.array(text)]))),
  messages: z.exactOptional(texts),
  messageHandles: z.exactOptional(texts),
  details: z.exactOptional(map(text)),
  verdicts: z.exactOptional(
    map(
      z.strictObject({
        by: text,
        success: z.array(text),
        message: z.exactOptional(text),
        details: z.exactOptional(map(text)),
      }),
    ),
  ),
  directions: z.exactOptional(map(z.enum(['in', 'out', 'inout']))),
  values: z.exactOptional(map(z.union([text, number, nothing]))),
  buffers: z.exactOptional(
    map(z.strictObject({ capacity: z.union([text, number]), grow: z.exactOptional(text) })),
  ),
  lengths: z.exactOptional(map(text)),
  contents: z.exactOptional(map(z.strictObject({ data: text, length: text, free: z.exactOptional(text) }))),
  texts: z.exactOptional(texts),
  iterators: z.exactOptional(map(z.union([text, nothing]))),
  releases: z.exactOptional(map(text)),
  items: z.exactOptional(map(text)),
  variants: z.exactOptional(
    map(
      z.strictObject({
        tag: z.exactOptional(text),
        cases: z.union([text, map(z.union([text, nothing]))]),
      }),
    ),
  ),
  properties: z.exactOptional(
    map(
      z.strictObject({
        method: text,
        type: text,
        direction: z.exactOptional(z.enum(['in', 'out'])),
        constants: text,
        types: z.exactOptional(map(z.union([text, nothing]))),
        ranges: z.exactOptional(map(z.union([text, nothing]))),
      }),
    ),
  ),
  rows: z.exactOptional(map(z.strictObject({ count: text, name: text, value: text }))),
  async: z.exactOptional(texts),
  flags: z.exactOptional(map(text)),
  constants: z.exactOptional(map(text)),
})
