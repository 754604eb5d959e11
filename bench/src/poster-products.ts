import { readdirSync, readFileSync } from 'node:fs'
import type { PosterPicture, PosterSlots } from '@qianmian/design'
import { type Lang, plain, type Random } from '@qianmian/kernel'
import sharp from 'sharp'

/** A made-up product with its picture, and where on the picture the product really is (shares), where that is known. */
export interface PosterProduct {
  readonly slots: PosterSlots
  readonly lang: Lang
  readonly kind: string
  readonly truth?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

const ZH = {
  things:
    '亚麻外套 双人沙发 夜间精华 铸铁锅 羊毛毯 洗衣液 青瓷盖碗 降噪耳机 橡木书桌 燕麦 瑜伽垫 儿童水壶 乳胶枕 防晒衣 落地灯'.split(
      ' ',
    ),
  short: '轻一点 慢慢煮 放得下 坐得稳 不皱 留白 听得见 走得远 天凉了 刚刚好'.split(' '),
  clauses: [
    '穿一层风',
    '夜里慢慢来',
    '早上看镜子',
    '放得下一整个周末下午',
    '剩下的交给阳光和风',
    '一个人也喝三泡',
    '安静是可以量的',
    '从早到晚都不用换',
    '把家坐暖',
    '换季先洗再收',
  ],
  facts: [
    '亚麻 100%',
    '165 克',
    '2 升',
    '约 66 桶',
    '宽 186 厘米',
    '高 24 厘米',
    '白橡木',
    '−38 dB',
    '32 小时',
    '5 公斤',
    '长绒棉',
    '无香精',
    '150 毫升',
    'IPX5',
    '2 年质保',
    '直径 32 厘米',
  ],
  brands: ['素屿', '净里', '听澜', '磐里', '夜航植物', '木几', '雨过', '山隅之外生活馆', ''],
  kickers: ['小雪', '立夏', '大暑', '中秋', '开学季', '新品', '冬至'],
}
const EN = {
  things:
    'linen jacket,two-seat sofa,night serum,cast iron pot,wool throw,laundry liquid,celadon gaiwan,quiet headphones,oak desk,rolled oats'.split(
      ',',
    ),
  short: ['Washed soft', 'Stays put', 'Slow heat', 'Room for two', 'Quiet', 'Less, better'],
  clauses: [
    'Quiet is something you can measure',
    'A desk that keeps its line for years',
    'Made for the heat of it',
    'Five kilos, six sides, stays put',
    'Leave the rest to sun and wind',
    'Room for the whole of a slow Sunday afternoon',
    'One jacket from the first train to the last',
  ],
  facts: [
    '−38 dB',
    '32 hours',
    '268 g',
    '100% linen',
    '140 cm wide',
    '24 cm high',
    'Solid oak',
    '2 L',
    '66 loads',
    'Cast iron',
    '5 kg',
    '200 × 230 cm',
    '2 year warranty',
    'Fragrance-free',
  ],
  brands: ['Tinglan', 'Panli & Daughters', 'Slow Morning', 'Suyu', 'Nightsail Botanicals', 'Muji-an', ''],
  kickers: ['Solstice', 'First day of winter', 'New', 'Back to school', 'Midsummer'],
}

const DEMO = new URL('../../demo/pictures/', import.meta.url)
const demoNames = readdirSync(DEMO)
  .filter((name) => name.endsWith('.webp'))
  .sort()
const known = new Map<string, PosterPicture>()

/** A demo picture as JPEG at the size a merchant would send, decoded once. */
async function demoPicture(name: string): Promise<PosterPicture> {
  const found = known.get(name)
  if (found) return found
  const { data, info } = await sharp(readFileSync(new URL(name, DEMO)))
    .resize({ width: 1200 })
    .jpeg({ quality: 88 })
    .toBuffer({ resolveWithObject: true })
  const picture = { bytes: new Uint8Array(data), width: info.width, height: info.height }
  known.set(name, picture)
  return picture
}

const hsl = (h: number, s: number, l: number): string => {
  const part = (n: number): string => {
    const k = (n + h / 30) % 12
    const value = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(0)}${part(8)}${part(4)}`.toUpperCase()
}

/** A random colour of any hue, from pale to deep. */
export const brandColor = (random: Random): string =>
  hsl(random.int(360), 0.15 + 0.8 * random.next(), 0.08 + 0.84 * random.next())

/** A drawn picture: one shape on a ground. `clear` has no ground, `busy` is speckled all over. */
async function drawn(
  random: Random,
  kind: 'flat' | 'busy' | 'dark' | 'white' | 'clear',
): Promise<{ picture: PosterPicture; truth: NonNullable<PosterProduct['truth']> }> {
  const [width, height] = random.pick([
    [1200, 1500],
    [1400, 1400],
    [1600, 1067],
    [900, 1400],
  ] as const)
  const w = 0.25 + 0.35 * random.next()
  const h = 0.25 + 0.35 * random.next()
  const x = 0.08 + (0.84 - w) * random.next()
  const y = 0.12 + (0.8 - h) * random.next()
  const grounds = {
    flat: hsl(random.int(360), 0.25, 0.8),
    busy: '#B9A98F',
    dark: '#1B1917',
    white: '#FFFFFF',
    clear: 'none',
  }
  const color = hsl(random.int(360), 0.6, kind === 'dark' ? 0.62 : kind === 'white' ? 0.5 : 0.42)
  const box = `x="${x * width}" y="${y * height}" width="${w * width}" height="${h * height}"`
  const shape =
    random.next() < 0.5
      ? `<rect ${box} rx="${0.1 * w * width}" fill="${color}"/>`
      : `<ellipse cx="${(x + w / 2) * width}" cy="${(y + h / 2) * height}" rx="${(w / 2) * width}" ry="${(h / 2) * height}" fill="${color}"/>`
  const specks =
    kind === 'busy'
      ? Array.from({ length: 700 }, () => {
          const [cx, cy, r] = [random.next() * width, random.next() * height, 6 + random.next() * 26]
          return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${hsl(random.int(360), 0.4, 0.3 + 0.5 * random.next())}"/>`
        }).join('')
      : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${grounds[kind]}"/>${specks}${shape}</svg>`
  const image = sharp(Buffer.from(svg))
  const data = await (kind === 'clear' ? image.png({ compressionLevel: 3 }) : image.jpeg({ quality: 88 })).toBuffer()
  return { picture: { bytes: new Uint8Array(data), width, height }, truth: { x, y, w, h } }
}

async function pictureFor(
  random: Random,
  kind: string,
): Promise<Pick<PosterProduct, 'truth'> & { picture?: PosterPicture }> {
  if (kind === 'none') return {}
  if (kind === 'demo') return { picture: await demoPicture(random.pick(demoNames)) }
  return drawn(random, kind as 'flat')
}

const KINDS = ['demo', 'demo', 'demo', 'flat', 'busy', 'dark', 'white', 'clear', 'clear', 'none'] as const

/**
 * A made-up product: name from two characters to long, price from ¥9 to ¥128,000, none to three facts, some with a date, a
 * season, a comparison or companions.
 * @param collection gives it two to four companions
 */
export async function posterProduct(
  random: Random,
  lang: Lang,
  brand: number,
  collection: boolean,
): Promise<PosterProduct> {
  const words = lang === 'zh' ? ZH : EN
  const sign = lang === 'zh' ? '¥' : random.pick(['¥', '$', '€'])
  const money = (): string => {
    const scale = random.pick([10, 100, 1000, 10_000, 100_000])
    const amount = Math.max(9, Math.round(random.next() * 1.28 * scale))
    const whole = amount.toLocaleString('en-US')
    return `${sign}${random.next() < 0.25 ? `${whole}.${10 + random.int(90)}` : whole}`
  }
  const headline =
    random.next() < 0.25
      ? random.pick(words.short)
      : random.next() < 0.5
        ? random.pick(words.clauses)
        : lang === 'zh'
          ? `${random.pick(words.things)}，${random.pick(words.clauses)}`
          : `${random.pick(words.clauses)}: the ${random.pick(words.things)}`
  const kind = random.pick(KINDS)
  const shown = await pictureFor(random, kind)
  const facts = random.shuffle(words.facts).slice(0, random.int(4))
  const items = collection
    ? await Promise.all(
        Array.from({ length: 2 + random.int(3) }, async () => ({
          picture: await demoPicture(random.pick(demoNames)),
          ...(random.next() < 0.8 && { name: random.pick(words.things) }),
          ...(random.next() < 0.7 && { price: money() }),
        })),
      )
    : []
  return {
    lang,
    kind,
    ...(shown.truth && { truth: shown.truth }),
    slots: {
      headline: [plain(headline)],
      ...(random.next() < 0.75 && {
        subline: [
          plain(
            lang === 'zh'
              ? `${random.pick(words.facts)}，${random.pick(words.things)}`
              : `${random.pick(words.things)}, ${random.pick(words.facts)}`,
          ),
        ],
      }),
      ...(random.next() < 0.4 && { kicker: [plain(random.pick(words.kickers))] }),
      ...(random.next() < 0.85 && { price: money() }),
      ...(facts.length > 0 && { facts }),
      ...(random.next() < 0.35 && { date: { year: 2026, month: 1 + random.int(12), day: 1 + random.int(28) } }),
      ...(random.next() < 0.35 && {
        comparison: {
          columns: [random.pick(words.things), random.pick(words.things)] as const,
          rows: Array.from({ length: 2 + random.int(3) }, () => ({
            label: lang === 'zh' ? random.pick(['克重', '晾干', '宽度']) : random.pick(['Weight', 'Width', 'Runs for']),
            values: [random.pick(words.facts), random.pick(words.facts)] as const,
          })),
        },
      }),
      brand: words.brands[brand % words.brands.length] ?? '',
      label: lang === 'zh' ? 'AI 生成' : 'AI-generated',
      ...(shown.picture && { picture: shown.picture }),
      ...(items.length > 0 && { pictures: items }),
    },
  }
}
