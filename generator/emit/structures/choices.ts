import type { Presence } from '../../plan/binding-plan.ts'
import type { TargetName } from '../../target/target.ts'
import { call, type Expression, member, name, object, text } from '../../typescript/expressions.ts'

/** The target that the module runs on. */
const runningTarget = name('$target')

/** A value, and the targets that have it. */
export interface Choice {
  readonly targets: readonly TargetName[]
  readonly value: Expression
}

/** `$target.choose({ 'x86_64-windows-msvc': 4, others: 8 })`; the value of most targets stands last. */
export function choice(choices: readonly Choice[]): Expression {
  const most = choices.reduce((one, other) => (other.targets.length > one.targets.length ? other : one))
  const named = choices.filter((one) => one !== most)
  return call(
    member(runningTarget, 'choose'),
    object([
      ...named.map(({ targets, value }) => ({ name: targets.join(' '), value })),
      { name: 'others', value: most.value },
    ]),
  )
}

/** What exists on some targets only throws where it is used elsewhere; `value` where it is everywhere. */
export function whereItExists(declared: string, presence: Presence, value: Expression): Expression {
  const targets = presence.get(declared)
  return targets === undefined ? value : presenceCall('only', declared, targets, value)
}

/** `$target.only('epoll_wait', 'x86_64-linux-gnu', …)`. */
export function presenceCall(
  method: 'only' | 'absent' | 'layoutOnly' | 'constantOnly',
  declared: string,
  targets: readonly TargetName[],
  ...values: readonly Expression[]
): Expression {
  return call(member(runningTarget, method), text(declared), text(targets.join(' ')), ...values)
}
