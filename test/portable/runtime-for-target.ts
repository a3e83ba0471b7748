import { RunningTarget } from '../../runtime/generated.ts'

export * from '../../runtime/generated.ts'

let target = ''

/** Modules that are imported from now on believe that they run on this target. */
export function pretend(name: string): void {
  target = name
}

/** In the place of the runtime's own. */
export function portable(module: ConstructorParameters<typeof RunningTarget>[0]): RunningTarget {
  return new RunningTarget(module, target)
}
