import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { aiLabel, labelXmp } from '@qianmian/compliance'
import { categoryOfType } from '@qianmian/kernel'
import { buildScene, formOfFacts, renderScene, type Scene, TRACER_REVISION } from '@qianmian/render'
import sharp from 'sharp'
import { drawLabel } from './label-art.ts'
import { DEMO_PRODUCTS } from './src/index.ts'
import type { DemoProduct } from './src/types.ts'

/**
 * Makes the demo shop's pictures again:
 * `npx tsx --conditions=@qianmian/source demo/render-pictures.ts [--only handle,handle] [--width 640] [--samples 4] [--shard 1/2] [--force]`
 *
 * A picture is left alone when its scene (shapes, materials, label, camera), its size and the tracer are those that the
 * manifest names. The first products of every category come first, so that a run that stops early leaves the shop's
 * first screens done. Every file carries the hidden label of a generated picture.
 */
interface Entry {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly view: string
  readonly alt: { readonly zh: string; readonly en: string }
  readonly hash: string
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    width: { type: 'string', default: '640' },
    samples: { type: 'string', default: '4' },
    shard: { type: 'string', default: '1/1' },
    force: { type: 'boolean', default: false },
  },
})

const folder = fileURLToPath(new URL('pictures/', import.meta.url))
const manifestFile = join(folder, 'manifest.json')
const LABEL_ASPECT = 0.8
/** How much wider a room's picture is. */
const ROOM = 1.25
const QUALITY = 84

const readManifest = (): Record<string, Entry[]> =>
  existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Entry[]>) : {}

/** Several shards write the manifest: each reads it anew, adds its own line, and renames the result into place. */
function remember(handle: string, entries: Entry[]): void {
  const manifest = { ...readManifest(), [handle]: entries }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  const aside = `${manifestFile}.${process.pid}`
  writeFileSync(aside, `${JSON.stringify(sorted, null, 1)}\n`)
  renameSync(aside, manifestFile)
}

/** Hash of all that decides a picture's pixels; label bitmaps count by their digest. */
function inputHash(scene: Scene, seed: string, base: number, samples: number): string {
  const plain = JSON.stringify([TRACER_REVISION, scene, seed, base, samples, QUALITY], (key, value: unknown) =>
    // What a part shows is said of it; it changes no pixel.
    key === 'shows'
      ? undefined
      : value instanceof Uint8Array || value instanceof Uint8ClampedArray
        ? createHash('sha256').update(value).digest('hex')
        : value,
  )
  return createHash('sha256').update(plain).digest('hex').slice(0, 16)
}

async function render(product: DemoProduct, base: number, samples: number): Promise<void> {
  const cpu = process.cpuUsage()
  const scene = buildScene({
    productType: product.productType,
    category: product.category,
    ...product.look,
    label: drawLabel(product.look, LABEL_ASPECT),
    form: formOfFacts(product.facts),
  })
  const hash = inputHash(scene, product.handle, base, samples)
  const file = `${product.handle}.webp`
  if (!values.force && readManifest()[product.handle]?.[0]?.hash === hash && existsSync(join(folder, file))) return
  // Rooms lie, things stand: both have about the same number of pixels.
  const width = scene.aspect > 1 ? Math.round(base * ROOM) : base
  const height = Math.round(width / scene.aspect)
  const picture = renderScene(scene, { width, height, samples, seed: product.handle })
  const label = aiLabel('picture', 'CN', 'embedded', {
    form: 'rendered',
    producer: 'QM-SHANYU',
    produceId: `still-${product.handle}-${hash}`,
  })
  const bytes = await sharp(picture.rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .withXmp(labelXmp(label.hidden))
    .webp({ quality: QUALITY })
    .toBuffer()
  writeFileSync(join(folder, file), bytes)
  const type = categoryOfType(product.productType)?.productTypes[product.productType]
  const alt = {
    zh: `${product.name.zh ?? ''}${type ? `，${type.zh}` : ''}`,
    en: `${product.name.en ?? ''}${type ? `, ${type.en}` : ''}`,
  }
  remember(product.handle, [{ file, width, height, view: 'front', alt, hash }])
  const used = process.cpuUsage(cpu)
  process.stdout.write(
    `${product.handle} ${((used.user + used.system) / 1e6).toFixed(1)} s CPU, ${Math.round(bytes.length / 1024)} kB\n`,
  )
}

mkdirSync(folder, { recursive: true })
const [part = 1, parts = 1] = values.shard.split('/').map(Number)
const only = values.only?.split(',')
const placeInCategory = new Map<DemoProduct, number>()
const counts = new Map<string, number>()
for (const product of DEMO_PRODUCTS) {
  const place = counts.get(product.category) ?? 0
  placeInCategory.set(product, place)
  counts.set(product.category, place + 1)
}
const chosen = DEMO_PRODUCTS.toSorted((a, b) => placeInCategory.get(a)! - placeInCategory.get(b)!).filter(
  (product, i) => (only ? only.includes(product.handle) : i % parts === part - 1),
)
for (const product of chosen) await render(product, Number(values.width), Number(values.samples))
