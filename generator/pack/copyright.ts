/**
 * The licences that a Debian package's `copyright` file names for most of its files, in the machine-readable
 * form (DEP 5, "Files stanza"): `BSD-2-clause`. null where the file has another form.
 */
export function licenceOf(copyright: string): string | null {
  if (!/^Format: .*copyright-format/m.test(copyright)) return null
  const stanzas = copyright.split(/\n\s*\n/)
  const main = stanzas.find((stanza) => /^Files:\s*\*\s*$/m.test(stanza)) ?? stanzas[0] ?? ''
  return /^License:\s*(\S.*)$/m.exec(main)?.[1]?.trim() ?? null
}
