import { execFileSync } from 'node:child_process'
import { extname } from 'node:path'

/** Extracts a 7z archive into a folder beside it. Returns the number of files; throws where 7zz fails. */
export function decompress(archive: string): number {
  const folder = archive.slice(0, -extname(archive).length)
  const words = ['x', '-y', '-p', `-o${folder}`, '--', archive]
  let output: string
  try {
    output = execFileSync('7zz', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string }
    if (code === 'ENOENT') throw new Error('7zz is not installed')
    // The reason stands somewhere in a text for people.
    const reason = /^(?:ERROR: *|.*\n)(.*)$/m.exec(stderr ?? '')?.[1]
    throw new Error(`${archive}: ${reason ?? 'cannot be extracted'}`)
  }
  // `Files: 3`, and nothing of that kind where there is one file.
  const files = /^Files: (\d+)$/m.exec(output)
  if (files === null && !output.includes('Everything is Ok'))
    throw new Error(`${archive}: what does 7zz say?`)
  return Number(files?.[1] ?? 1)
}
