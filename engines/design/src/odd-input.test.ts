import { plain, seededRandom } from '@qianmian/kernel'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { drawPicture, readFonts, TEE } from '../fixtures/poster-fixtures.ts'
import { bestPoster } from './best-poster.ts'
import { contains } from './box.ts'
import { brandKit } from './color/brand-kit.ts'
import { composePoster } from './compose-poster.ts'
import { samplePicture } from './picture/sample-picture.ts'
import { POSTER_FORMATS } from './poster-format.ts'
import type { PosterPicture, PosterSlots } from './poster-slots.ts'

const fonts = readFonts()
const kit = brandKit([])
const draw = (slots: PosterSlots, format = POSTER_FORMATS.square) =>
  bestPoster(slots, kit, format, 'zh', fonts, seededRandom('odd'))

function png(svg: string, width: number, height: number): PosterPicture {
  const bytes = new Uint8Array(
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`)
      .render()
      .asPng(),
  )
  return { bytes, width, height }
}

const bottle = png('<rect x="300" y="150" width="200" height="700" rx="60" fill="#1E7B6A"/>', 800, 1000)

describe('odd input', () => {
  test('emoji and characters that the fonts lack are drawn on no poster that passes', async () => {
    for (const headline of ['夏天😀到了', '𰻝𰻝面，现扯']) {
      const made = await draw({ ...TEE, headline: [plain(headline)] })
      if (!made.ok) throw new Error(made.error)
      expect(made.value.gate.status).toBe('block')
      expect(made.value.gate.findings.map((one) => one.code)).toContain('missing-glyph')
    }
  })

  test('a word that no line holds lays out nothing rather than running off the sheet', async () => {
    expect(await draw({ ...TEE, headline: [plain('W'.repeat(85))] })).toEqual({ ok: false, error: 'no-layout' })
  })

  test('a picture of one pixel and one with nothing on it are left out, and a person is told', async () => {
    for (const [picture, why] of [
      [png('<rect width="1" height="1" fill="#f00"/>', 1, 1), 'too-small'],
      [png('', 900, 900), 'transparent'],
    ] as const) {
      const made = await draw({ ...TEE, picture })
      if (!made.ok) throw new Error(made.error)
      expect(made.value.composition.picture).toBeUndefined()
      expect(made.value.composition.leftOut).toBe(why)
      expect(made.value.gate).toMatchObject({ status: 'ask' })
      expect(made.value.gate.findings.map((one) => one.code)).toEqual(['picture-left-out'])
    }
  })

  test('neither picture nor brand, price, subline or facts is still a poster in every format', async () => {
    for (const format of Object.values(POSTER_FORMATS)) {
      const made = await draw({ headline: TEE.headline, brand: '', label: 'AI 生成' }, format)
      expect(made.ok && made.value.gate.status, format.id).toBe('pass')
    }
  })

  test('a price that is no number is set as words', async () => {
    const made = await draw({ ...TEE, price: '到店询价' })
    expect(made.ok && made.value.gate.status).not.toBe('block')
  })
})

describe('a cut-out', () => {
  test('is known by its clear ground, stands whole in its frame and throws a shadow on a colour of the brand', () => {
    const sample = samplePicture(bottle)
    expect(sample.cutout).toBe(true)
    expect(sample.focus.x / bottle.width).toBeCloseTo(0.375, 1)
    const made = composePoster(
      { ...TEE, picture: bottle },
      kit,
      POSTER_FORMATS.square,
      'zh',
      seededRandom('cut'),
      fonts,
    )
    expect(made.length).toBeGreaterThanOrEqual(10)
    for (const { picture, template } of made) {
      if (!picture) continue
      expect(contains(picture.frame, picture.focus), template).toBe(true)
      expect(picture.backdrop, template).toBe(kit.backdrop)
      expect(picture.shadow, template).toBeDefined()
    }
  })

  test('a shop without colours takes its accent from the product alone', () => {
    const product = samplePicture(bottle).product
    expect(brandKit([], [], { product }).accent).toBe('#1E7B6A')
    const photo = samplePicture(drawPicture(0.5, 0.5, 0.2, '#35557F'))
    expect(brandKit([], photo.palette, { product: photo.product }).accent).toBe('#35557F')
  })

  test('a white thing gets a deeper ground than a dark one', () => {
    const white = png('<rect x="200" y="200" width="400" height="600" fill="#fff"/>', 800, 1000)
    const lightness = (picture: PosterPicture) =>
      Number.parseInt(brandKit(['#35557F'], [], { product: samplePicture(picture).product }).backdrop.slice(1, 3), 16)
    expect(lightness(white)).toBeLessThan(lightness(bottle) - 20)
  })
})

describe('a logo', () => {
  const logo = png('<rect width="300" height="100" fill="#17130F"/>', 300, 100)
  test('stands where the name would, where it can be seen', () => {
    const made = composePoster({ ...TEE, logo }, kit, POSTER_FORMATS.square, 'zh', seededRandom('logo'), fonts)
    const light = made.filter((one) => one.logo)
    expect(light.length).toBeGreaterThan(0)
    for (const one of light) expect(one.texts.some((text) => text.role === 'brand')).toBe(false)
    // An ink-black logo is not laid on a dark ground: the name stays.
    const dark = made.filter((one) => one.template === 'type' && one.ground === kit.dark)
    expect(dark.length).toBeGreaterThan(0)
    for (const one of dark) expect(one.logo, one.template).toBeUndefined()
  })
})
