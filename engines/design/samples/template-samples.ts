import { readFileSync } from 'node:fs'
import { type Lang, plain } from '@qianmian/kernel'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { PosterPicture, PosterSlots } from '../src/index.ts'

export interface TemplateSample {
  readonly name: string
  readonly lang: Lang
  readonly palette: readonly string[]
  /** Looks at the second of a template's colours. */
  readonly second?: boolean
  readonly slots: PosterSlots
}

/** A picture of the demo shop as JPEG. */
async function shopPicture(name: string): Promise<PosterPicture> {
  const file = new URL(`../../../demo/pictures/${name}.webp`, import.meta.url)
  const { data, info } = await sharp(readFileSync(file)).jpeg({ quality: 92 }).toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), width: info.width, height: info.height }
}

/** A bottle on nothing. */
function bottle(color: string): PosterPicture {
  const [width, height] = [900, 1200]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g"><stop stop-color="${color}" offset="0"/><stop stop-color="#fff" stop-opacity=".5" offset=".3"/><stop stop-color="${color}" offset=".55"/></linearGradient></defs><rect x="370" y="120" width="160" height="170" rx="18" fill="#2A241D"/><path d="M390 270h120v60q120 30 120 150v560q0 40-40 40H310q-40 0-40-40V480q0-120 120-150z" fill="${color}"/><path d="M390 270h120v60q120 30 120 150v560q0 40-40 40H310q-40 0-40-40V480q0-120 120-150z" fill="url(#g)" opacity=".5"/><rect x="270" y="620" width="360" height="260" fill="#F6EFE2"/></svg>`
  const bytes = new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
  return { bytes, width, height }
}

/** Invented shops and products that fill every slot, in both languages. */
export async function templateSamples(): Promise<TemplateSample[]> {
  const [chair, gaiwan, desk, jacket, rug, oats] = await Promise.all(
    [
      'bent-bow-chair',
      'after-rain-gaiwan',
      'level-line-desk',
      'breezeway-light-jacket',
      'ground-vein-rug',
      'eight-oclock-oats',
    ].map(shopPicture),
  )
  if (!chair || !gaiwan || !desk || !jacket || !rug || !oats) throw new Error('the demo shop has these pictures')
  const date = { year: 2026, month: 11, day: 22 }
  return [
    {
      name: 'zh-photo',
      lang: 'zh',
      palette: ['#D9432A'],
      slots: {
        headline: [plain('三伏天，穿一层风')],
        subline: [plain('165 克亚麻外套，酶洗两遍')],
        kicker: [plain('大暑')],
        price: '¥239',
        facts: ['亚麻 100%', '165 g/m²', '衣长 68 厘米'],
        date: { year: 2026, month: 7, day: 23 },
        comparison: {
          columns: ['亚麻外套', '棉外套'],
          rows: [
            { label: '克重', values: ['165 克', '240 克'] },
            { label: '透气率', values: ['812 mm/s', '305 mm/s'] },
            { label: '晾干', values: ['2 小时', '5 小时'] },
          ],
        },
        brand: '素屿',
        label: 'AI 生成',
        picture: jacket,
        pictures: [
          { picture: jacket, name: '亚麻外套', price: '¥239' },
          { picture: rug, name: '地纹毯', price: '¥680' },
          { picture: desk, name: '水平书桌', price: '¥1,899' },
          { picture: oats, name: '八点燕麦', price: '¥39' },
        ],
      },
    },
    {
      name: 'en-photo',
      lang: 'en',
      palette: ['#35557F'],
      second: true,
      slots: {
        headline: [plain('A desk that keeps its line for years')],
        subline: [plain('Oak veneer on steel, levelled on four feet')],
        kicker: [plain('First day of winter')],
        price: '$899',
        facts: ['140 cm wide', '32 kg', '5 year warranty'],
        date,
        comparison: {
          columns: ['Level Line', 'Pine desk'],
          rows: [
            { label: 'Top', values: ['25 mm', '18 mm'] },
            { label: 'Load', values: ['80 kg', '45 kg'] },
          ],
        },
        brand: 'Tinglan',
        label: 'AI-generated',
        picture: desk,
        pictures: [
          { picture: desk, name: 'Level Line', price: '$899' },
          { picture: chair, name: 'Bent Bow', price: '$249' },
          { picture: rug, name: 'Ground Vein', price: '$180' },
        ],
      },
    },
    {
      name: 'zh-cutout',
      lang: 'zh',
      palette: ['#1E7B6A'],
      slots: {
        headline: [plain('换季先洗再收，剩下的交给阳光和风')],
        subline: [plain('植物源浓缩洗衣液，2 升约洗 66 桶')],
        kicker: [plain('霜降')],
        price: '¥59.9',
        facts: ['2 升', '66 桶', '瓶高 24 厘米'],
        date,
        brand: '净里',
        label: 'AI 生成',
        picture: bottle('#1E7B6A'),
        pictures: [
          { picture: bottle('#1E7B6A'), name: '洗衣液', price: '¥59.9' },
          { picture: bottle('#C9A24B'), name: '柔顺剂', price: '¥45' },
        ],
      },
    },
    {
      name: 'en-bare',
      lang: 'en',
      palette: ['#B06A3F'],
      second: true,
      slots: {
        headline: [plain('Washed soft')],
        price: '$46.50',
        brand: '',
        label: 'AI-generated',
        picture: chair,
        kicker: [plain('Solstice')],
        date: { year: 2026, month: 12, day: 21 },
      },
    },
    {
      name: 'zh-none',
      lang: 'zh',
      palette: ['#5A2C4C'],
      slots: {
        headline: [plain('秋夜慢慢煮')],
        subline: [plain('五公斤铸铁锅，六边形，放得稳')],
        kicker: [plain('立冬')],
        price: '¥1,299',
        facts: ['5 公斤', '24 厘米', '铸铁'],
        date,
        brand: '磐里',
        label: 'AI 生成',
      },
    },
    {
      name: 'en-none',
      lang: 'en',
      palette: ['#2F6F4F'],
      second: true,
      slots: {
        headline: [plain('Five kilos, six sides, stays put on any floor')],
        price: '$39',
        facts: ['5 kg', '12 cm high', 'Cast iron'],
        brand: 'Panli & Daughters',
        label: 'AI-generated',
        date,
        comparison: {
          columns: ['Panli', 'Round bell'],
          rows: [
            { label: 'Weight', values: ['5 kg', '5 kg'] },
            { label: 'Sides', values: ['6', 'none'] },
            { label: 'Rolls away', values: ['no', 'yes'] },
          ],
        },
      },
    },
  ]
}
