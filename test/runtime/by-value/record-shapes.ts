/** A record that a function takes and returns by value. */
export interface RecordShape {
  readonly tag: string
  /** Its definition in C. */
  readonly c: string
}

/**
 * What stands in front of the record among the arguments: it decides which registers are left for the record.
 */
export const neighbours: Readonly<Record<string, string>> = {
  none: '',
  'five integers': 'int a, int b, int c, int d, int e, ',
  'six integers': 'int a, int b, int c, int d, int e, int f, ',
  'seven doubles': 'double a, double b, double c, double d, double e, double f, double g, ',
  'eight doubles': 'double a, double b, double c, double d, double e, double f, double g, double h, ',
}

const elements = ['unsigned char', 'short', 'int', 'long', 'float', 'double'] as const

const sizes: Readonly<Record<string, number>> = {
  'unsigned char': 1,
  short: 2,
  int: 4,
  long: 8,
  float: 4,
  double: 8,
}

/** One member of each type in each order, and what compilers make of attributes. */
const mixes: readonly string[] = [
  'float x; int n;',
  'int n; float x;',
  'float x, y, z;',
  'float x; double y;',
  'double x; float y;',
  'double x; long n;',
  'long n; double x;',
  'char c; double x;',
  'char c; long n;',
  'char c; short s; int n;',
  'float x; char c[3];',
  'float x, y; char c[7];',
  'char c[9]; float x;',
  'int n : 5; float x;',
  'unsigned a : 3, b : 30; long long c : 44;',
  'union { float x; int n; } u; float y;',
  'union { double x; char c[7]; } u; float y, z;',
  'struct { char c[3]; } s[3]; short t;',
  'struct { float x; } s[2]; struct { char c; } t;',
  'void *p; char c[7];',
  '_Bool b[7]; float x;',
]

function shapes(): RecordShape[] {
  const list: RecordShape[] = []
  const add = (c: string): void => {
    const tag = `r${list.length}`
    list.push({ tag, c: `struct ${tag} ${c};` })
  }
  for (const element of elements) {
    const size = sizes[element]!
    for (let bytes = size; bytes <= 72; bytes += size) add(`{ ${element} b[${bytes / size}]; }`)
  }
  for (const mix of mixes) {
    add(`{ ${mix} }`)
    add(`{ ${mix} } __attribute__((packed))`)
    add(`{ ${mix} } __attribute__((aligned(8)))`)
    add(`{ ${mix} } __attribute__((aligned(16)))`)
  }
  // Sizes that are no multiple of anything, with a member that is not aligned.
  for (let bytes = 1; bytes <= 72; bytes++) {
    add(`{ unsigned char first; int second; unsigned char b[${bytes}]; } __attribute__((packed))`)
  }
  add('{ double b[9][9]; }')
  add('{ char b[512]; }')
  add('{ char b[4001]; }')
  add('{ struct { char c; double x; } __attribute__((packed)) s[8]; }')
  return list
}

/**
 * Records of 1 to 72 bytes in steps of one, of each alignment, mixed, packed, over-aligned, and some large
 * ones.
 */
export const recordShapes: readonly RecordShape[] = shapes()
