// Renders: CPU seconds of a final picture, of a preview, and a contact sheet of scenes and angles
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEMO_PRODUCTS } from '@qianmian/demo'
import { ANGLE_IDS, buildScene, renderScene, SCENE_IDS, sceneProblem } from '@qianmian/render'
import sharp from 'sharp'
import { renderSubject } from '../server/src/flows/render-subject.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const TIMED = options.timed?.split(',') ?? [
  'tinglan-s5-night-repair-serum',
  'wind-eye-linen-tee',
  'tinglan-q3-headphones',
]
const SHOWN = options.products?.split(',') ?? [
  'wind-eye-linen-tee',
  'slow-slope-linen-dress',
  'tinglan-s5-night-repair-serum',
  'tideline-coffee-beans',
  'plant-based-laundry-liquid',
  'tinglan-q3-headphones',
  'touch-thicker-towel',
  'snow-rest-sofa',
]
const CELL = { width: 160, height: 200 }

const subjectOf = (handle: string) => {
  const product = DEMO_PRODUCTS.find((one) => one.handle === handle)
  if (!product) throw new Error(`the demo shop has no ${handle}`)
  return renderSubject(product).subject
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

/** Seconds of CPU that a picture takes, its scene included. */
function seconds(handle: string, width: number, height: number, samples: number): number {
  const subject = subjectOf(handle)
  const before = cpuSeconds()
  renderScene(buildScene(subject, { seed: handle, aspect: width / height }), { width, height, samples, seed: handle })
  return cpuSeconds() - before
}

const rows: BenchRow[] = []
if (options['only-sheet'] === undefined) {
  // The first picture of a process also pays for its own compilation: it is told apart.
  const cold = seconds(TIMED[0] ?? '', 200, 250, 4)
  const previews = TIMED.map((handle) => seconds(handle, 200, 250, 4))
  const finals = TIMED.map((handle) => seconds(handle, 640, 800, 26))
  rows.push(
    { id: 'previewSecondsCold', value: cold, unit: 's CPU', note: '200x250 at 4 paths, first of the process' },
    {
      id: 'previewSeconds',
      value: median(previews),
      unit: 's CPU',
      must: '<= 1',
      note: '200x250 at 4 paths, median of three',
    },
    { id: 'cpuSeconds640x800', value: median(finals), unit: 's CPU', note: '640x800 at 26 paths, median of three' },
    ...finals.map((value, i) => ({ id: `cpuSeconds640x800.${TIMED[i]}`, value, unit: 's CPU' })),
  )
}

if (options['no-sheet'] === undefined) {
  const cells: { readonly rgba: Uint8ClampedArray; readonly row: number; readonly column: number }[] = []
  let broken = 0
  for (const [row, handle] of SHOWN.entries())
    for (const [s, scene] of SCENE_IDS.entries())
      for (const [a, angle] of ANGLE_IDS.entries()) {
        const subject = subjectOf(handle)
        // Where a product may not be shown the sheet stays empty.
        if (sceneProblem(subject, scene, angle)) continue
        const built = buildScene(subject, { scene, angle, seed: handle, aspect: CELL.width / CELL.height })
        const { rgba, kind } = renderScene(built, { ...CELL, samples: 4, seed: handle })
        if (!kind.includes(1)) broken++
        cells.push({ rgba, row, column: s * ANGLE_IDS.length + a })
      }
  const [across, down] = [CELL.width + 4, CELL.height + 4]
  const sheet = await sharp({
    create: {
      width: across * SCENE_IDS.length * ANGLE_IDS.length,
      height: down * SHOWN.length,
      channels: 3,
      background: '#FFFFFF',
    },
  })
    .composite(
      cells.map(({ rgba, row, column }) => ({
        input: Buffer.from(rgba.buffer),
        raw: { ...CELL, channels: 4 as const },
        left: column * across,
        top: row * down,
      })),
    )
    .png()
    .toBuffer()
  const out = join(fileURLToPath(new URL('.', import.meta.url)), 'results', 'render-sheet.png')
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, sheet)
  rows.push(
    { id: 'sheetPictures', value: cells.length, unit: 'pictures', note: out.slice(out.indexOf('results')) },
    { id: 'picturesWithoutProduct', value: broken, unit: 'pictures', must: '= 0' },
  )
}
report('render', startedAt, rows)
