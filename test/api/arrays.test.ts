import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'

const folder = mkdtempSync(join(tmpdir(), 'api-arrays-'))
afterAll(() => rmSync(folder, { recursive: true }))

const header = `
/** @param[out] fds both ends */
int x_make_pipe(int fds[2]);
/** @param[out] values receives the values
 *  @param n how many */
void x_get_values(float *values, int n);
/** @param[out] matrix sixteen numbers */
void x_get_matrix(double *matrix);
/** @param[out] name receives the name
 *  @param size its size */
int x_get_name(char *name, unsigned long size);
/** @param[out] names receives the names
 *  @param n how many */
int x_get_names(char **names, int n);
/** @param[out] labels all of them */
int x_get_labels(const char **labels);
struct x_point { int x, y; };
/** @param[out] corners four of them */
void x_get_corners(struct x_point *corners);
void x_get_size(int *width, int *height);
`

test('room for one object is made only where C does not write several', async () => {
  writeFileSync(join(folder, 'x.h'), header)
  const { out, exitCode } = await bindgen(['list', join(folder, 'x.h'), '--api', '--lib', 'c'])
  expect(exitCode).toBe(0)
  expect(out.split('\n').filter((line) => /^\w/.test(line))).toEqual([
    'makePipe(fds: $.PointerTo<$.Int> | null): number',
    'getValues(values: $.PointerTo<$.Float> | null, n: number): void',
    'getMatrix(matrix: $.PointerTo<$.Double> | null): void',
    'getName(name: $.Memory | null): number',
    'getNames(names: $.StringsInput | null, n: number): number',
    'getLabels(labels: $.StringsInput | null): number',
    'getCorners(corners: $.PointerTo<$raw.x_point> | null): void',
    'getSize(): { width: number; height: number }',
  ])
})

/** Each is called by its name alone, and C writes several, or as many as another number says. */
const several = [
  'long x_readf_short(struct file *file, short *ptr, long frames)',
  'long x_read_int(struct file *file, int *ptr, long items)',
  'struct plan *x_plan_dft_r2c(int rank, const int *n, double *in, double *out, unsigned int flags)',
  'int x_get_mat_row(struct prob *prob, int i, int *ind, double *val)',
  'unsigned long x_trans_generic(struct prob *prob, int way, double *x, unsigned long sx, unsigned long nx)',
  'unsigned int x_from_xyz(float *, int)',
  'int x_get_var_double(int ncid, int varid, double *ip)',
  'int x_get_vara_double(int ncid, int varid, const unsigned long *startp, const unsigned long *countp, double *ip)',
  'int x_inq_vardimid(int ncid, int varid, int *dimidsp)',
  'int x_get_var_string(int ncid, int varid, char **ip)',
  'void x_dcopy(int n, const double *x, int incx, double *y, int incy)',
  'void x_scale(int n, double a, double *x)',
  'int x_get_samples(struct file *file, float *buffer)',
  'void x_eval(double a, double *data)',
]

/** The same, for what C writes as an array: the list shows it as the pointer that it is. */
const open = ['int x_get_range(struct prob *prob, double min[], double max[])']

const single = [
  'int x_get_size(struct file *file, int *width, int *height)',
  'int x_get_x(struct file *file, unsigned int idx, double *val)',
  'int x_get_alpha(struct file *file, double *alpha)',
  'void x_get_version(int *major, int *minor)',
  'int x_get_text(struct file *file, const char **text)',
]

test('a name alone makes no room for one where there may be several', async () => {
  const declared = [...several, ...open, ...single].map((each) => `${each};`).join('\n')
  writeFileSync(join(folder, 'y.h'), `struct file; struct prob; struct plan;\n${declared}\n`)
  const { out, exitCode } = await bindgen(['list', join(folder, 'y.h'), '--api', '--lib', 'c'])
  expect(exitCode).toBe(0)
  const lines = out.split('\n')
  const made = (declaration: string): boolean => {
    const place = lines.indexOf(`  ${declaration}`)
    expect(place, declaration).toBeGreaterThan(0)
    return /\): (?:\{|string)/.test(lines[place - 1]!)
  }
  expect(several.filter(made)).toEqual([])
  expect(made('int x_get_range(struct prob *prob, double *min, double *max)')).toBe(false)
  expect(single.filter((declaration) => !made(declaration))).toEqual([])
})
