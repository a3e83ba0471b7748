import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Row } from './extract.ts'

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url))

/** Draws the two plots of docs/subprocess-to-ffi.md as SVG. */
export async function drawPlots(rows: readonly Row[]): Promise<void> {
  mkdirSync(images, { recursive: true })
  const latency = rows
    .filter(({ sample, task }) => sample === 'small' && task === 'extract')
    .map(({ contender, gigabytes, milliseconds }) => ({ contender, gigabytes, milliseconds }))
  await drawPlot('extract-latency.svg', {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: 'Extracting a small archive, by the Buffers that the program holds',
    width: 480,
    height: 280,
    data: { values: latency },
    mark: { type: 'line', point: true },
    encoding: {
      x: {
        field: 'gigabytes',
        type: 'quantitative',
        title: 'memory that the parent holds, GB',
        axis: { format: 'd' },
      },
      y: {
        field: 'milliseconds',
        type: 'quantitative',
        scale: { type: 'log', domainMin: 0.5, nice: false },
        title: 'median, ms',
      },
      // What the page is about stands out.
      size: {
        condition: { test: "indexof(datum.contender, 'bindings') === 0", value: 4 },
        value: 1.5,
      },
      color: {
        field: 'contender',
        type: 'nominal',
        title: null,
        sort: null,
        legend: { labelLimit: 0 },
        scale: { scheme: 'tableau20' },
      },
    },
  })
  const bytes: Readonly<Record<string, number>> = { many: 3e6, large: 200e6 }
  const throughput = rows
    .filter(({ sample, task, gigabytes }) => sample in bytes && task === 'extract' && gigabytes === 0)
    .map(({ contender, sample, milliseconds }) => ({
      contender,
      kind: kindOf(contender),
      sample: sample === 'many' ? '750 small files' : '2 files, 200 MB',
      rate: (bytes[sample] ?? 0) / 1000 / milliseconds,
    }))
  await drawPlot('extract-throughput.svg', {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: 'Extracting many and large files',
    data: { values: throughput },
    facet: { column: { field: 'sample', type: 'nominal', title: null } },
    spec: {
      width: 260,
      mark: 'bar',
      encoding: {
        y: { field: 'contender', type: 'nominal', sort: null, title: null, axis: { labelLimit: 0 } },
        x: { field: 'rate', type: 'quantitative', title: 'unpacked, MB/s' },
        color: { field: 'kind', type: 'nominal', title: null, sort: null },
      },
    },
    resolve: { scale: { x: 'independent' } },
  })
}

function kindOf(contender: string): string {
  if (contender.startsWith('bindings')) return 'the bindings'
  return contender.endsWith('-wasm') ? 'WebAssembly' : 'a subprocess'
}

/** Draws a plot of docs/ as SVG. */
export async function drawPlot(name: string, spec: TopLevelSpec): Promise<void> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' })
  writeFileSync(join(images, name), `${await view.toSVG()}\n`)
  view.finalize()
}
