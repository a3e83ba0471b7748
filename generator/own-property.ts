/**
 * What a table has under a key that comes from a header or a user, and may be `constructor` or `toString`:
 * what every object inherits is not in the table.
 */
export function ownProperty<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
