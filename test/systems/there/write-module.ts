// Writes the files that bindgen makes as JSON, each with what it is without types: write-module.ts REQUEST
// FILE; the request in JSON, as generateText takes it.
import { writeFileSync } from 'node:fs'
import { generateFiles } from '../../runtime/generated-module.ts'
import { withoutTypes } from '../foreign-project.ts'
import type { MadeFile } from './generated-module.ts'

const [, , request = '', file = ''] = process.argv
const { args, plan } = JSON.parse(request)
const files = await generateFiles(args, plan)
const made: MadeFile[] = files.map(({ path, text }) => ({ path, text, plain: withoutTypes(path, text) }))
writeFileSync(file, JSON.stringify(made))
