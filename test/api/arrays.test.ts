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
