// How well products are cut out of their backgrounds, and how often the engine says no
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cutOut } from '@qianmian/cutout'
import { seededRandom } from '@qianmian/kernel'
import sharp from 'sharp'
import { BACKGROUNDS } from './cutout-backgrounds.ts'
import { productLayer, scoringProducts, tuningProducts } from './cutout-products.ts'
import { type CutOutScene, compositeScene, emptyScene, studioScene } from './cutout-scenes.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'

// Products: the demo shop's own, traced by engines/render, whose masks are known. Only every second one scores; the others
// set the engine's thresholds. Backgrounds, shadows, noise and JPEG are drawn here: no photograph is in it, so a figure
// says how the engine does on such pictures and not how it does on a merchant's.
const startedAt = new Date()
const options = benchOptions()
const most = Number(options.products ?? 24)
const all = options.set === 'tuning' ? tuningProducts() : scoringProducts()
const products = all.filter((_, i) => Math.floor((i * most) / all.length) !== Math.floor(((i - 1) * most) / all.length))
const EMPTIES = 2
const TILE = 150
const GOOD = 0.85

interface Scored {
  readonly background: string
  readonly isRefused: boolean
  readonly iou: number
  /** Mean absolute error of alpha over the picture, 0..1. */
  readonly mae: number
  readonly cpuMs: number
}

const CLASSES = ['studio', ...BACKGROUNDS] as const
const scored: Scored[] = []
const empties: { background: string; isRefused: boolean }[] = []
const sheet: Buffer[][] = []

function score({ alpha: truth, width, height }: CutOutScene, rgba: Uint8Array): { iou: number; mae: number } {
  let [both, either, off] = [0, 0, 0]
  for (let i = 0; i < width * height; i++) {
    const found = rgba[i * 4 + 3]!
    const real = truth?.[i] ?? 0
    if (found > 127 && real > 127) both += 1
    if (found > 127 || real > 127) either += 1
    off += Math.abs(found - real) / 255
  }
  return { iou: both / Math.max(1, either), mae: off / (width * height) }
}

async function tile(rgba: Uint8Array, { width, height }: CutOutScene): Promise<Buffer> {
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .resize(TILE, TILE, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .flatten({ background: '#e040c0' })
    .png()
    .toBuffer()
}
const NO = await sharp({ create: { width: TILE, height: TILE, channels: 3, background: '#222222' } })
  .png()
  .toBuffer()

async function take(scene: CutOutScene): Promise<Buffer[]> {
  const before = cpuSeconds()
  const cut = cutOut(scene)
  const cpuMs = (cpuSeconds() - before) * 1000
  const { background } = scene
  if (!scene.alpha) empties.push({ background, isRefused: !cut.ok })
  else if (cut.ok) scored.push({ background, isRefused: false, ...score(scene, cut.value.rgba), cpuMs })
  else scored.push({ background, isRefused: true, iou: 0, mae: 1, cpuMs })
  return [await tile(scene.rgba, scene), cut.ok ? await tile(cut.value.rgba, scene) : NO]
}

for (const product of products) {
  const layer = productLayer(product)
  const random = seededRandom(`cutout/${product.handle}`)
  const row = await take(await studioScene(layer, random.fork('studio')))
  for (const background of BACKGROUNDS)
    row.push(...(await take(await compositeScene(layer, background, random.fork(background)))))
  sheet.push(row)
}
for (let i = 0; i < EMPTIES; i++)
  for (const background of BACKGROUNDS)
    await take(await emptyScene(background, seededRandom(`cutout/empty/${i}/${background}`)))

const folder = fileURLToPath(new URL('results/', import.meta.url))
mkdirSync(folder, { recursive: true })
await sharp({
  create: { width: CLASSES.length * 2 * TILE, height: sheet.length * TILE, channels: 3, background: '#fff' },
})
  .composite(sheet.flatMap((row, y) => row.map((input, x) => ({ input, left: x * TILE, top: y * TILE }))))
  .png()
  .toFile(join(folder, 'cutout.png'))

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)
const rows: BenchRow[] = CLASSES.flatMap((background) => {
  const of = scored.filter((s) => s.background === background)
  const cut = of.filter((s) => !s.isRefused)
  const bad = cut.filter((s) => s.iou < GOOD)
  const note = `${cut.length} of ${of.length} cut out`
  // A mean over nothing would read as perfect, or as hopeless.
  const quality: BenchRow[] =
    cut.length === 0
      ? []
      : [
          { id: `${background} overlap (IoU)`, value: mean(cut.map((s) => s.iou)), unit: '', note },
          { id: `${background} alpha error (MAE)`, value: mean(cut.map((s) => s.mae)), unit: '', note },
        ]
  return [
    ...quality,
    { id: `${background} refused`, value: (100 * (of.length - cut.length)) / of.length, unit: '%' },
    {
      id: `${background} wrong without a no`,
      value: (100 * bad.length) / of.length,
      unit: '%',
      note: `overlap under ${GOOD}`,
    },
  ]
})
rows.push(
  {
    id: 'no product: refused',
    value: (100 * empties.filter((e) => e.isRefused).length) / empties.length,
    unit: '%',
    note: `${empties.length} backgrounds with nothing before them`,
  },
  { id: 'CPU a picture', value: mean(scored.map((s) => s.cpuMs)), unit: 'ms', note: 'engine alone, 480 × 600' },
)
report('cutout', startedAt, rows)
