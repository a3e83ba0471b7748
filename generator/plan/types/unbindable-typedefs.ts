import type { Skip, TranslationUnit } from '../../model/translation-unit.ts'
import { unpassableReason } from '../../select/bindability.ts'

/** Typedefs of types that no value here has (`long double`, `va_list`). */
export function unbindableTypedefs(unit: TranslationUnit): Skip[] {
  return [...unit.typedefs.values()].flatMap(({ name, type, location }) => {
    const reason = unpassableReason(type, unit)
    return reason === null ? [] : [{ name, kind: 'typedef' as const, reason, location }]
  })
}
