// Koffi, declared by hand: koffi.js LIBRARY MODULE start|rows. The rows need a generated module beside them,
// which they do not call.
import koffi from 'koffi'
import { startReport } from '../start-report.ts'
import { timeRows, type Way } from '../time-rows.ts'

const [, , path = '', url = '', task = ''] = process.argv
if (task === 'start') {
  const add = koffi.load(path).func('add', 'int', ['int', 'int'])
  console.log(startReport(add(1, 2)))
} else {
  const { callRows } = await import('../../runtime/call-rows.ts')
  const module = await import(url)
  const rows = callRows(path, module, module).map(({ name, ways }): [string, Way] => [name, ways.koffi!])
  console.log(JSON.stringify(timeRows(Object.fromEntries(rows))))
}
