// Two copies of the runtime and of one module in a process: node program.js RUNTIME MODULE RUNTIME2 MODULE2.
// Prints what happens.
const [, , ...paths] = process.argv
// biome-ignore lint/suspicious/noExplicitAny: modules that are made while the test runs
const [$, c, $other, other]: any[] = await Promise.all(paths.map((path) => import(path)))

const attempt = (action: () => unknown): string => {
  try {
    return String(action())
  } catch (error) {
    return (error as Error).message
  }
}

console.log($ === $other, c === other)
// Bound before there are callbacks.
console.log(other.zero_int(() => 0))
const fail = new $.Callback(c.work_function, () => {
  throw new Error('thrown by a callback of the first copy')
})
c.keep(fail)
// The call that C made it in throws it, and no later one.
console.log(attempt(() => other.call_kept(1)))
console.log(
  attempt(() => c.timer_result()),
  attempt(() => other.timer_result()),
)
console.log(attempt(() => other.each(fail, 1)))
