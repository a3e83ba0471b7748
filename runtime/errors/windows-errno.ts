import koffi from 'koffi'

/*
 * Windows has a C runtime for each compiler, each with an `errno` of its own, and Node brings one that no
 * other library sees. So what a library stored is looked for in those that libraries share: the Universal C
 * Runtime, of Visual Studio since 2015 and newer MinGW, and `msvcrt.dll`, of older MinGW. A library that was
 * linked with its C runtime (`/MT`) has an `errno` that nobody else can see.
 */

interface ErrnoPlace {
  /** The address of the calling thread's. */
  address(): unknown
}

const runtimes = ['ucrtbase.dll', 'msvcrt.dll']
let places: readonly ErrnoPlace[] | undefined

function placesOfErrno(): readonly ErrnoPlace[] {
  places ??= runtimes.flatMap((name) => {
    try {
      return [{ address: koffi.load(name).func('_errno', 'void *', []) as ErrnoPlace['address'] }]
    } catch {
      return []
    }
  })
  return places
}

/**
 * Of several that are set the first: {@link setWindowsErrno} sets all, so 0 before a call tells them apart.
 */
export function windowsErrno(): number {
  for (const place of placesOfErrno()) {
    const value = koffi.decode(place.address(), 'int') as number
    if (value !== 0) return value
  }
  return 0
}

export function setWindowsErrno(value: number): void {
  for (const place of placesOfErrno()) koffi.encode(place.address(), 'int', value)
}
