// Writes the module that bindgen makes into a file, and what it is without types into FILE.js:
// write-module.ts REQUEST FILE; the request in JSON, as generateText takes it.
import { writeFileSync } from 'node:fs'
import { generateText } from '../../runtime/generated-module.ts'
import { withoutTypes } from '../foreign-project.ts'

const [, , request = '', file = ''] = process.argv
const { args, plan } = JSON.parse(request)
const text = await generateText(args, plan)
writeFileSync(file, text)
writeFileSync(`${file}.js`, withoutTypes(file, text))
