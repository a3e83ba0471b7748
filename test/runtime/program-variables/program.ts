import { stringArray } from '../../../runtime/index.ts'

const [, , path = ''] = process.argv
// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
const c: any = await import(path)

process.env.SET_BY_NODE = 'yes'
const results: unknown[] = [
  c.environment_size() > 1,
  c.environment_value('SET_BY_NODE'),
  c.environment_value('GIVEN'),
  c.stdout_is_usual(),
  c.option_value(3, stringArray(['program', '-x', 'value'])),
  c.zone(),
  c.own_crc32_is_called(),
]
for (let i = 0; i < 200; i++) process.env[`MORE_${i}`] = 'x'.repeat(i)
results.push(c.environment_value('MORE_150').length)
c.say('from C\n')
console.log(results.map(String).join(' '))
