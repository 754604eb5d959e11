// Posters of made-up products: words inside, apart, readable, product free; read again by OCR; how alike they are
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import {
  type BestPoster,
  bestPoster,
  brandKit,
  CAMPAIGN_KINDS,
  openFaces,
  POSTER_FORMATS,
  type PosterFonts,
  samplePicture,
} from '@qianmian/design'
import { type Lang, plain, seededRandom } from '@qianmian/kernel'
import sharp from 'sharp'
import { benchOptions, cpuSeconds, report } from './report.ts'
import { checkPoster } from './src/check-poster.ts'
import { brandColor, type PosterProduct, posterProduct } from './src/poster-products.ts'
import { PosterReader } from './src/poster-reader.ts'
import { FOUND, readSlots } from './src/read-slots.ts'
import { ssim } from './src/ssim.ts'

const startedAt = new Date()
const options = benchOptions()
const count = Number(options.count ?? 600)
const read = Number(options.ocr ?? 120)
const seed = options.seed ?? 'posters'
const PER_BRAND = 15
const SIDE = 160
const SHEET = 60

const require = createRequire(import.meta.url)
const face = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`)))
const fonts: PosterFonts = {
  sans400: face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  sans600: face('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
  serif600: face('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
}
const faces = openFaces(fonts)
const formats = Object.values(POSTER_FORMATS)

/** Products of a file: `[{ "lang", "headline", "subline?", "price?", "facts?", "brand?", "picture?": path }]`. */
interface Given {
  readonly lang: Lang
  readonly headline: string
  readonly subline?: string
  readonly price?: string
  readonly facts?: string[]
  readonly brand?: string
  readonly picture?: string
}
const given: Given[] = options.products ? JSON.parse(readFileSync(options.products, 'utf8')) : []

async function productOf(one: Given): Promise<PosterProduct> {
  const shown = one.picture ? await sharp(one.picture).png().toBuffer({ resolveWithObject: true }) : undefined
  const { lang } = one
  return {
    lang,
    kind: 'given',
    slots: {
      headline: [plain(one.headline)],
      ...(one.subline && { subline: [plain(one.subline)] }),
      ...(one.price && { price: one.price }),
      ...(one.facts && { facts: one.facts }),
      brand: one.brand ?? '',
      label: lang === 'zh' ? 'AI 生成' : 'AI-generated',
      ...(shown && {
        picture: { bytes: new Uint8Array(shown.data), width: shown.info.width, height: shown.info.height },
      }),
    },
  }
}

const reader = read > 0 ? await PosterReader.open() : undefined
const failures: string[] = []
const used = new Map<string, number>()
const brands = new Map<number, Uint8Array[]>()
const thumbs: Buffer[] = []
const misread: string[] = []
let [passed, drawn, cpu, wanted, found, gated] = [0, 0, 0, 0, 0, 0]
for (let i = 0; i < count; i++) {
  const random = seededRandom(`${seed}/${i}`)
  const brand = Math.floor(i / PER_BRAND)
  const ofBrand = seededRandom(`${seed}/brand/${brand}`)
  const palette = [brandColor(ofBrand)]
  const lang: Lang = i % 2 ? 'en' : 'zh'
  const format = formats[Math.floor(i / 2) % formats.length] ?? POSTER_FORMATS.square
  const campaign = CAMPAIGN_KINDS[Math.floor(i / 12) % CAMPAIGN_KINDS.length]
  const listed = given[i % Math.max(1, given.length)]
  const product = listed ? await productOf(listed) : await posterProduct(random, lang, brand, campaign === 'collection')
  const at = cpuSeconds()
  const { picture } = product.slots
  const looked = picture && samplePicture(picture)
  const kit = brandKit(brand % 9 === 0 ? [] : palette, looked?.palette ?? [], {
    type: brand % 4 === 3 ? 'sans' : 'serif',
    mood: brand % 3 === 2 ? 'vivid' : 'quiet',
    ...(looked && { product: looked.product }),
  })
  const made = await bestPoster(product.slots, kit, format, product.lang, fonts, random.fork('poster'), {
    ...(campaign && { campaign }),
  })
  // The first poster of a process opens the fonts' tables.
  if (i > 0) cpu += (cpuSeconds() - at) * 1000
  if (!made.ok) {
    failures.push(`${i} ${format.id} ${product.lang} ${campaign}: no layout`)
    continue
  }
  drawn++
  await look(i, brand, made.value, product, `${format.id} ${product.lang} ${campaign} ${product.kind}`)
}

async function look(i: number, brand: number, poster: BestPoster, product: PosterProduct, what: string): Promise<void> {
  const { template } = poster.composition
  used.set(template, (used.get(template) ?? 0) + 1)
  if (poster.gate.status !== 'block') gated++
  const check = checkPoster(poster, product, faces)
  const good = check.inside && check.apart && check.contrast >= 4.5 && check.label >= 0.05 && check.occlusion <= 0.02
  if (good) passed++
  else failures.push(`${i} ${what} ${template}: ${check.why} [gate ${poster.gate.status}]`)
  if (i % 25 === 24) process.stderr.write(`${i + 1} drawn, ${passed} good\n${failures.slice(-5).join('\n')}\n`)
  const grey = await sharp(poster.png).resize(SIDE, SIDE, { fit: 'fill' }).greyscale().raw().toBuffer()
  brands.set(brand, [...(brands.get(brand) ?? []), new Uint8Array(grey)])
  if (i % Math.max(1, Math.floor(count / SHEET)) === 0 && thumbs.length < SHEET) {
    thumbs.push(await sharp(poster.png).resize(300, 300, { fit: 'contain', background: '#8C8378' }).png().toBuffer())
  }
  if (!reader || i % Math.max(1, Math.floor(count / read)) !== 0) return
  for (const text of readSlots(poster, await reader.read(poster.png), product.slots.price)) {
    wanted++
    if (text.match >= FOUND) found++
    else misread.push(`${i} ${what} ${template}: ${text.role} "${text.expected}" ${text.match.toFixed(2)}`)
  }
}

const pairs: number[] = []
const random = seededRandom(`${seed}/pairs`)
for (const looks of brands.values()) {
  for (let k = 0; k < 12 && looks.length > 1; k++) {
    const [a, b] = random.shuffle(looks)
    if (a && b) pairs.push(ssim(a, b, SIDE, SIDE))
  }
}
const results = fileURLToPath(new URL('results/', import.meta.url))
mkdirSync(results, { recursive: true })
await sharp({ create: { width: 10 * 316 + 16, height: 6 * 316 + 16, channels: 3, background: '#8C8378' } })
  .composite(thumbs.map((input, k) => ({ input, left: 16 + (k % 10) * 316, top: 16 + Math.floor(k / 10) * 316 })))
  .png()
  .toFile(`${results}poster-sheet.png`)
for (const line of failures.slice(0, 40)) console.log(`failed: ${line}`)
for (const line of misread.slice(0, 40)) console.log(`misread: ${line}`)
console.log(
  [...used]
    .sort((a, b) => b[1] - a[1])
    .map(([id, n]) => `${id} ${n}`)
    .join(', '),
)

report('poster', startedAt, [
  {
    id: 'passRate',
    value: passed / count,
    unit: 'fraction',
    must: '>= 1',
    note: `${passed} of ${count} made-up products, ${formats.length} formats, 2 languages, ${CAMPAIGN_KINDS.length} kinds, ${used.size} templates: ink inside and apart, contrast 4.5, label 5 %, product covered 2 % at most, on the pixels`,
  },
  ...(wanted > 0
    ? [
        {
          id: 'ocrRecall',
          value: found / wanted,
          unit: 'fraction',
          must: '>= .97',
          note: `${wanted} headlines, prices and labels read by PP-OCRv4; found is ${FOUND} of the characters`,
        },
      ]
    : []),
  {
    id: 'structuralSimilarity',
    value: pairs.reduce((sum, one) => sum + one, 0) / Math.max(1, pairs.length),
    unit: 'SSIM',
    note: `mean of ${pairs.length} pairs of posters of one brand, grey, ${SIDE} px; 1 is the same poster`,
  },
  {
    id: 'cpuMs',
    value: cpu / Math.max(1, drawn - 1),
    unit: 'ms CPU',
    must: '<= 700',
    note: 'a poster with looking at its picture, drawing and checking; warm',
  },
  {
    id: 'gateHolds',
    value: gated / Math.max(1, drawn),
    unit: 'fraction',
    note: 'posters that the layout gate does not block',
  },
])
