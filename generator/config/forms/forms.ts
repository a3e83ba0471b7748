import * as z from 'zod/mini'

/*
 * The forms that values of keys are made of.
 */

export const text = z.string()
export const flag = z.boolean()
export const number = z.number()
export const nothing = z.null()
/** A parameter, by name or 1-based number. */
export const parameter = z.union([text, number])
export const texts = z.union([text, z.array(text)])

/** A table by name or pattern. */
export const map = <T extends z.ZodMiniType>(values: T): z.ZodMiniRecord<z.ZodMiniString, T> =>
  z.record(text, values)
