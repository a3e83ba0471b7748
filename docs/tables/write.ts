// Writes the documentation that is made from tables: npm run docs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { documentedTables } from './tables.ts'

for (const [path, text] of Object.entries(documentedTables())) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
