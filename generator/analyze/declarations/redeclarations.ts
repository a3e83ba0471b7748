import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { FunctionType } from '../../model/types.ts'

/** How a function was declared so far; its linkage follows from all its declarations. */
export interface FunctionLinkage {
  /** Some declaration says `static`. */
  readonly static: boolean
  /** Every declaration says `inline`. */
  readonly inlineOnly: boolean
  /** Some declaration says `extern`. */
  readonly extern: boolean
  /** `gnu_inline`: an `extern inline` definition gives no symbol either; a plain declaration beside it stands for one. */
  readonly gnuInline: boolean
}

export function mergeLinkage(known: FunctionLinkage | undefined, later: FunctionLinkage): FunctionLinkage {
  if (known === undefined) return later
  return {
    static: known.static || later.static,
    inlineOnly: known.inlineOnly && later.inlineOnly,
    extern: known.extern || later.extern,
    gnuInline: known.gnuInline || later.gnuInline,
  }
}

/** N1570 6.7.4p7: a function declared `inline` everywhere and nowhere `extern` has no external definition here. */
export function lacksSymbol({ static: isStatic, inlineOnly, extern, gnuInline }: FunctionLinkage): boolean {
  return isStatic || (inlineOnly && (!extern || gnuInline))
}

/** One function from its declarations: the first one's place, the most that any of them says. */
export function mergeFunctions(
  known: FunctionDeclaration | undefined,
  later: FunctionDeclaration,
  linkage: FunctionLinkage,
): FunctionDeclaration {
  const inline = lacksSymbol(linkage)
  if (known === undefined) return { ...later, inline }
  return {
    ...known,
    symbol: known.symbol === known.name ? later.symbol : known.symbol,
    type: betterType(known.type, later.type),
    inline,
    comment: known.comment ?? later.comment,
    attributes: { ...later.attributes, ...known.attributes },
  }
}

/** A prototype tells more than none, and names more than none. */
function betterType(known: FunctionType, later: FunctionType): FunctionType {
  if (known.prototype !== later.prototype) return known.prototype ? known : later
  const unnamed = known.parameters.every((parameter) => parameter.name === null)
  return unnamed && later.parameters.length === known.parameters.length ? later : known
}
