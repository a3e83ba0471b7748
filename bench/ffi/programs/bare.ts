// Nothing but the run time: what a start and its memory are measured against.
import { startReport } from '../start-report.ts'

console.log(startReport(3))
