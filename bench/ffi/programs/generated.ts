// The generated module: generated.js LIBRARY MODULE start|rows.
import { type Calls, callRows } from '../../runtime/call-rows.ts'
import { startReport } from '../start-report.ts'
import { timeRows, type Way } from '../time-rows.ts'

const [, , path = '', url = '', task = ''] = process.argv
const module = (await import(url)) as Calls
if (task === 'start') console.log(startReport(module.add(1, 2)))
else {
  const rows = callRows(path, module, module).map(({ name, ways }): [string, Way] => [name, ways.checked!])
  console.log(JSON.stringify(timeRows(Object.fromEntries(rows))))
}
