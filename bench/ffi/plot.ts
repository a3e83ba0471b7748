import { median, quartiles } from '../extract-measure.ts'
import { drawPlot } from '../extract-plots.ts'
import { type Figures, rowNames } from './figures.ts'

/** Draws docs/images/ffi-calls.svg: a point for each row and contender, and the middle half of its rounds. */
export async function drawCalls(all: readonly Figures[]): Promise<void> {
  const order = rowNames(all)
  const values = all.flatMap(({ name, calls }) =>
    Object.entries(calls)
      .filter(([row]) => order.includes(row))
      .map(([row, times]) => ({ row, contender: name, nanoseconds: median(times), ...quartiles(times) })),
  )
  // Lines between the rows.
  const axis = { labelLimit: 0, grid: true, tickBand: 'extent' } as const
  const y = { field: 'row', type: 'nominal', sort: [...order], title: null, axis } as const
  const offset = { field: 'contender', sort: all.map(({ name }) => name) } as const
  const color = { field: 'contender', type: 'nominal', title: null, sort: null } as const
  const scale = { type: 'log' } as const
  await drawPlot('ffi-calls.svg', {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: 'One call into C, by what makes it',
    width: 560,
    height: { step: 9 },
    data: { values },
    layer: [
      {
        mark: { type: 'rule' },
        encoding: {
          y,
          yOffset: offset,
          x: { field: 'low', type: 'quantitative', scale, title: 'ns a call: median, and the middle half' },
          x2: { field: 'high' },
          color,
        },
      },
      {
        mark: { type: 'point', filled: true, size: 36 },
        encoding: { y, yOffset: offset, x: { field: 'nanoseconds', type: 'quantitative', scale }, color },
      },
    ],
  })
}
