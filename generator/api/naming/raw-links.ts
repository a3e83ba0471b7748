/**
 * Documentation of the raw module, in which names are its own: `{@link x_free}` is `{@link raw.x_free}` here.
 */
export function linksToRaw(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll(/\{@link (?!raw\.|https?:)(?=[A-Za-z_$])/g, '{@link raw.'))
}
