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

/** Declarations of libraries in which a pointer to a number is an array, beside three that are not. */
const arrays = `/** @param[out] color receives the colour */
void x_get_color(void *x, float *color);
void x_get_transform(const void *x, double *matrix);
long sf_readf_short(void *sndfile, short *ptr, long frames);
long sf_read_double(void *sndfile, double *ptr, long items);
void *fftw_plan_dft_r2c(int rank, const int *n, double *in, double *out, unsigned flags);
void *fftw_plan_dft_r2c_1d(int n, double *in, double *out, unsigned flags);
int glp_get_mat_row(void *P, int i, int ind[], double val[]);
int glp_get_row(void *P, int i, int *ind, double *val);
unsigned long proj_trans_generic(void *P, int direction, double *x, unsigned long sx, unsigned long nx);
void LogLuv24fromXYZ(float *, int);
void cblas_dcopy(const int N, const double *X, const int incX, double *Y, const int incY);
void cblas_drotg(double *a, double *b, double *c, double *s);
int dgetrf_(int *m, int *n, double *a, int *lda, int *ipiv, int *info);
long snd_pcm_readi(void *pcm, void *buffer, unsigned long size);
int opus_decode_float(void *st, const unsigned char *data, int len, float *pcm, int frame_size, int decode_fec);
int speex_decode(void *state, void *bits, float *out);
int TIFFReadScanline(void *tif, void *buf, unsigned row, unsigned short sample);
int gsl_fit_linear(const double *x, unsigned long xstride, const double *y, unsigned long n, double *c0);
void glGetFloatv(unsigned pname, float *params);
void glGetIntegerv(unsigned pname, int *data);
int x_get_range(void *x, int n, double *min);
int x_compute_distance(const double *from, const double *to, double *distance);
int x_get_version(int *major, int *minor);
int x_query_error(void *x, int index, int *code);
`

test('a pointer to a number is one number only where its name says so and nothing in the call can count', async () => {
  writeFileSync(join(folder, 'arrays.h'), arrays)
  const { out, exitCode } = await bindgen(['list', join(folder, 'arrays.h'), '--api', '--lib', 'c'])
  expect(exitCode).toBe(0)
  const lines = out.split('\n').filter((line) => /^\w/.test(line))
  expect(lines.length).toBe(arrays.split('\n').filter((line) => line.endsWith(');')).length)
  expect(lines.filter((line) => line.includes('): {'))).toEqual([
    'xGetVersion(): { result: number; major: number; minor: number }',
    'xQueryError(x: $.Memory | null, index: number): { result: number; code: number }',
  ])
})
