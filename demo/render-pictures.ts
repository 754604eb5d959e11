import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { categoryOfType } from '@qianmian/kernel'
import { buildScene, renderScene } from '@qianmian/render'
import sharp from 'sharp'
import { drawLabel } from './label-art.ts'
import { DEMO_PRODUCTS } from './src/index.ts'
import type { DemoProduct } from './src/types.ts'

/**
 * Makes the demo shop's pictures again:
 * `npx tsx --conditions=@qianmian/source demo/render-pictures.ts [--only handle] [--width 480] [--samples 8] [--shard 1/2] [--force]`
 * A picture whose input has not changed is left alone.
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
    width: { type: 'string', default: '480' },
    samples: { type: 'string', default: '8' },
    shard: { type: 'string', default: '1/1' },
    force: { type: 'boolean', default: false },
  },
})

const folder = fileURLToPath(new URL('pictures/', import.meta.url))
const manifestFile = join(folder, 'manifest.json')
const LABEL_ASPECT = 0.8
/** How much wider a room's picture is. */
const ROOM = 1.5
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

async function render(product: DemoProduct, base: number, samples: number): Promise<void> {
  const hash = createHash('sha256')
    .update(JSON.stringify([product.look, product.productType, base, samples]))
    .digest('hex')
    .slice(0, 16)
  const file = `${product.handle}.webp`
  if (!values.force && readManifest()[product.handle]?.[0]?.hash === hash && existsSync(join(folder, file))) return
  const cpu = process.cpuUsage()
  const scene = buildScene({
    productType: product.productType,
    category: product.category,
    ...product.look,
    label: drawLabel(product.look, LABEL_ASPECT),
  })
  // Rooms lie, things stand: both have about the same number of pixels.
  const width = scene.aspect > 1 ? Math.round(base * ROOM) : base
  const height = Math.round(width / scene.aspect)
  const picture = renderScene(scene, { width, height, samples, seed: product.handle })
  const bytes = await sharp(picture.rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
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
const chosen = DEMO_PRODUCTS.filter((product, i) =>
  values.only ? product.handle === values.only : i % parts === part - 1,
)
for (const product of chosen) await render(product, Number(values.width), Number(values.samples))
