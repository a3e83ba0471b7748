import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { Typedefs } from '../../model/resolved-type.ts'
import { compositeFunction } from '../types/composite-type.ts'

/** How a function was declared so far; its linkage follows from all its declarations. */
export interface FunctionLinkage {
  /** Some declaration says `static`. */
  readonly static: boolean
  /** Every declaration says `inline`. */
  readonly inlineOnly: boolean
  /** Some declaration says `extern`. */
  readonly extern: boolean
  /**
   * `gnu_inline`: an `extern inline` definition gives no symbol either; a plain declaration beside it stands
   * for one.
   */
  readonly gnuInline: boolean
  /** Its body stands in C text of the user's own, which is compiled into no library. */
  readonly ownBody: boolean
}

export function mergeLinkage(known: FunctionLinkage | undefined, later: FunctionLinkage): FunctionLinkage {
  if (known === undefined) return later
  return {
    static: known.static || later.static,
    inlineOnly: known.inlineOnly && later.inlineOnly,
    extern: known.extern || later.extern,
    gnuInline: known.gnuInline || later.gnuInline,
    ownBody: known.ownBody || later.ownBody,
  }
}

/**
 * N1570 6.7.4p7: a function declared `inline` everywhere and nowhere `extern` has no external definition
 * here.
 */
export function lacksSymbol(linkage: FunctionLinkage): boolean {
  const { static: isStatic, inlineOnly, extern, gnuInline, ownBody } = linkage
  return isStatic || ownBody || (inlineOnly && (!extern || gnuInline))
}

/** One function from its declarations: the first one's place, the most that any of them says. */
export function mergeFunctions(
  known: FunctionDeclaration | undefined,
  later: FunctionDeclaration,
  linkage: FunctionLinkage,
  unit: Typedefs,
): FunctionDeclaration {
  const inline = lacksSymbol(linkage)
  if (known === undefined) return { ...later, inline }
  return {
    ...known,
    symbol: known.symbol === known.name ? later.symbol : known.symbol,
    type: compositeFunction(known.type, later.type, unit),
    inline,
    comment: known.comment ?? later.comment,
    attributes: { ...later.attributes, ...known.attributes },
  }
}
