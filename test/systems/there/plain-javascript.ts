import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlainJavaScript } from '../../runtime/plain-javascript.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The project as it lies here: processes that tests start erase the types as they load. */
export function plainJavaScript(): PlainJavaScript {
  mkdirSync(join(root, 'made'), { recursive: true })
  const folder = mkdtempSync(join(root, 'made', 'modules-'))
  return {
    folder,
    add: (file) => join(root, file),
    write(name, text) {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
