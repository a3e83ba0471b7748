import { readVersion } from '../../version.ts'

/** What is said where this program itself is wrong: no header and no command line should lead there. */
export function internalErrorText(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `bindgen: an internal error, which is a fault of bindgen and not of your header; no file was written
${told}
Please report it with the command line and the header that leads to it (bindgen ${readVersion()}, Node ${process.version}, ${process.platform} ${process.arch}).
What the error names can often be left out meanwhile: --exclude NAME, or without --api.
`
}
