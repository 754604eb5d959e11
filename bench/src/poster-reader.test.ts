import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bestPoster, brandKit, POSTER_FORMATS, type PosterFonts } from '@qianmian/design'
import { plain, seededRandom } from '@qianmian/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { PosterReader } from './poster-reader.ts'
import { agreement, FOUND, readSlots } from './read-slots.ts'

const require = createRequire(import.meta.url)
const face = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`)))
const fonts: PosterFonts = {
  sans400: face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  sans600: face('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
  serif600: face('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
}
let reader: PosterReader
beforeAll(async () => {
  reader = await PosterReader.open()
})

describe('a poster read by another machine', () => {
  const posters = [
    ['zh', 'square', '换季先洗再收', '¥59'],
    ['en', 'portrait', 'Five kilos, six sides, stays put', '$1,299'],
    ['zh', 'story', '余量九厘米，风走得过', '¥4,680'],
    ['en', 'landscape', 'Quiet is something you can measure', '€89.50'],
    ['zh', 'banner', '安静是可以量的', '¥899'],
    ['en', 'fourFive', 'Washed soft', '$46'],
  ] as const
  test.each(posters)('%s %s: headline, price and label can be read', async (lang, format, headline, price) => {
    const made = await bestPoster(
      {
        headline: [plain(headline)],
        price,
        brand: 'Suyu',
        facts: lang === 'zh' ? ['亚麻 100%', '2 年质保'] : ['Solid oak', '2 year warranty'],
        label: lang === 'zh' ? 'AI 生成' : 'AI-generated',
      },
      brandKit(['#35557F']),
      POSTER_FORMATS[format],
      lang,
      fonts,
      seededRandom(`read/${format}`),
    )
    if (!made.ok) throw new Error(made.error)
    const texts = readSlots(made.value, await reader.read(made.value.png), price)
    expect(texts.map((text) => text.role)).toEqual(expect.arrayContaining(['headline', 'price', 'label']))
    for (const text of texts) expect(text.match, `${text.role} ${text.expected}`).toBeGreaterThanOrEqual(FOUND)
  })

  test('words that are not there are not found', () => {
    expect(agreement('换季先洗再收', '剩下的交给阳光')).toBeLessThan(0.5)
    expect(agreement('899', '')).toBe(0)
  })
})
