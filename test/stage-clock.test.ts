import { expect, test } from 'vitest'
import { generate } from '../generator/generate.ts'
import { moduleRequest } from '../generator/request/module-request.ts'
import { StageClock, stages } from '../generator/stage-clock.ts'
import { hostTarget } from '../generator/target/targets.ts'

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

test('every stage of the pipeline is timed, and nothing else of it takes long', async () => {
  const clock = new StageClock()
  const request = moduleRequest({
    headers: ['./timed.h'],
    target: hostTarget()!,
    texts: new Map([['/timed/timed.h', 'int timed(int value);\n#define TIMED 1\n']]),
    workingFolder: '/timed',
  })
  const start = performance.now()
  const { files } = await generate(request, [], clock)
  const whole = performance.now() - start
  expect(files).toHaveLength(1)
  expect(Object.keys(clock.times)).toEqual([...stages])
  const times = stages.map((stage) => clock.times[stage])
  expect(times.every((time) => time > 0)).toBe(true)
  expect(times.reduce((a, b) => a + b)).toBeLessThanOrEqual(whole)
})

test('the time of a promise ends when it is kept, and that of work that throws counts', async () => {
  const clock = new StageClock()
  expect(await clock.run('emit', () => wait(20).then(() => 'kept'))).toBe('kept')
  expect(clock.times.emit).toBeGreaterThan(15)
  expect(() =>
    clock.run('plan', () => {
      throw new Error('work')
    }),
  ).toThrow('work')
  expect(clock.times.plan).toBeGreaterThan(0)
  await expect(clock.run('select', () => Promise.reject(new Error('kept not')))).rejects.toThrow('kept not')
})
