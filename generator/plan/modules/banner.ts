import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { PlanOptions } from '../plan-options.ts'
import { likelyHeaderName } from './header-names.ts'

/**
 * The lines at the top of a module: what made it, from what, and how to make it again. No folder of this
 * machine.
 */
export function bannerLines(
  { headers, target }: Pick<TranslationUnit, 'headers' | 'target'>,
  {
    generator,
    command,
    library,
    servedTargets,
  }: Pick<PlanOptions, 'generator' | 'command' | 'library' | 'servedTargets'>,
): string[] {
  const names = headers.map((header) =>
    /^(?:\/|[A-Za-z]:)/.test(header) ? likelyHeaderName(header) : header,
  )
  const version = library.version === null ? '' : ` (${library.name} ${library.version})`
  const forWhat = servedTargets.length === 0 ? target : `${servedTargets.length} targets`
  return [
    `Made by ${generator} from ${names.join(', ')}${version} for ${forWhat}.`,
    `Do not edit; run: ${command}`,
  ]
}
