import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { PlanOptions } from '../plan-options.ts'
import { likelyHeaderName } from './header-names.ts'

const withoutHeaders = "Without the C library's headers of "

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
    targetsWithoutHeaders,
  }: Pick<PlanOptions, 'generator' | 'command' | 'library' | 'servedTargets' | 'targetsWithoutHeaders'>,
): string[] {
  const names = headers.map((header) =>
    /^(?:\/|[A-Za-z]:)/.test(header) ? likelyHeaderName(header) : header,
  )
  const version = library.version === null ? '' : ` (${library.name} ${library.version})`
  const forWhat = servedTargets.length === 0 ? target : `${servedTargets.length} targets`
  return [
    `Made by ${generator} from ${names.join(', ')}${version} for ${forWhat}.`,
    ...(targetsWithoutHeaders.length === 0
      ? []
      : [`${withoutHeaders}${targetsWithoutHeaders.join(', ')}: bindgen's own stood in for them.`]),
    `Do not edit; run: ${command}`,
  ]
}

/** The targets for which the headers of the C library were missing where a module was made, by its banner. */
export function targetsWithoutHeadersIn(moduleText: string): readonly string[] {
  const start = `// ${withoutHeaders}`
  const line = moduleText.split('\n', 5).find((each) => each.startsWith(start))
  return line === undefined ? [] : line.slice(start.length, line.indexOf(':')).split(', ')
}
