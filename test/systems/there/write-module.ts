// Writes the module that bindgen makes into a file: write-module.ts REQUEST FILE; the request in JSON, as
// generateText takes it.
import { writeFileSync } from 'node:fs'
import { generateText } from '../../runtime/generated-module.ts'

const [, , request = '', file = ''] = process.argv
const { args, plan } = JSON.parse(request)
writeFileSync(file, await generateText(args, plan))
