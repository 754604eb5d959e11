import { seededRandom } from '@qianmian/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawPicture, readFonts, TEE } from '../../fixtures/poster-fixtures.ts'
import { type Box, box } from '../box.ts'
import { brandKit } from '../color/brand-kit.ts'
import { composePoster } from '../compose-poster.ts'
import { type Composition, posterBoxes, type TextBlock, type TextRole } from '../composition.ts'
import { POSTER_FORMATS } from '../poster-format.ts'
import { type PosterPixels, renderPoster } from '../render-poster.ts'
import { layoutGate, lintPoster } from './lint-poster.ts'

const fonts = readFonts()
let good: Composition
let pixels: PosterPixels

beforeAll(async () => {
  const slots = { ...TEE, picture: drawPicture() }
  const found = composePoster(
    slots,
    brandKit(['#D9432A']),
    POSTER_FORMATS.portrait,
    'zh',
    seededRandom('lint'),
    fonts,
  ).find((composition) => composition.template === 'caption')
  if (!found) throw new Error('the caption template must suit the sample')
  good = found
  pixels = (await renderPoster(good, fonts)).pixels
})

/** The good poster with one text changed. */
const change = (role: TextRole, how: (text: TextBlock) => Partial<TextBlock>): Composition => ({
  ...good,
  texts: good.texts.map((text) => (text.role === role ? { ...text, ...how(text) } : text)),
})
const moved = (b: Box, dx: number, dy: number): Box => ({ ...b, x: b.x + dx, y: b.y + dy })
const codes = (composition: Composition, seen?: PosterPixels): string[] =>
  lintPoster(composition, posterBoxes(composition), seen).findings.map((finding) => finding.code)

describe('lintPoster', () => {
  test('a good poster passes, with and without pixels', () => {
    expect(codes(good)).toEqual([])
    expect(codes(good, pixels)).toEqual([])
    const lint = lintPoster(good, posterBoxes(good), pixels)
    expect(layoutGate(lint)).toMatchObject({ gate: 'layout', status: 'pass', findings: [] })
    expect(lint.passed).toBe(lint.checked)
    expect(lint.checked).toBeGreaterThan(30)
  })

  test('words outside the safe area are refused', () => {
    expect(codes(change('headline', (t) => ({ box: moved(t.box, -60, 0), slot: moved(t.slot, -60, 0) })))).toContain(
      'out-of-canvas',
    )
  })

  test('words wider than their place are refused', () => {
    expect(codes(change('headline', (t) => ({ slot: { ...t.slot, width: t.box.width - 40 } })))).toContain('overflow')
  })

  test('two texts on one another are refused', () => {
    const headline = good.texts.find((text) => text.role === 'headline')
    expect(codes(change('price', (t) => ({ box: headline?.box ?? t.box })))).toContain('overlap')
  })

  test('a text under the AI label is refused', () => {
    const label = good.shapes.find((shape) => shape.role === 'label')
    expect(codes(change('brand', (t) => ({ box: label ? box(label.box.x, label.box.y, 20, 20) : t.box })))).toContain(
      'overlap',
    )
  })

  test('a text that lines up with nothing wants a person', () => {
    expect(codes(change('subline', (t) => ({ box: { ...moved(t.box, 37, 0), width: t.box.width - 11 } })))).toContain(
      'unaligned',
    )
  })

  test('type too small for a phone is refused', () => {
    expect(codes(change('fact', () => ({ size: 22 })))).toContain('too-small')
  })

  test('grey on paper is refused before and after rendering', async () => {
    const pale = change('headline', () => ({ color: '#B8AFA2' }))
    expect(codes(pale)).toContain('low-contrast')
    expect(codes(pale, (await renderPoster(pale, fonts)).pixels)).toContain('low-contrast')
  })

  test('contrast is measured on what was drawn, not on what was meant', async () => {
    const dark = { ...good, shapes: good.shapes.map((s) => (s.role === 'panel' ? { ...s, fill: '#30261E' } : s)) }
    expect(codes(dark)).toEqual([])
    expect(codes(dark, (await renderPoster(dark, fonts)).pixels)).toContain('low-contrast')
  })

  test('a text that was not drawn is noticed', () => {
    expect(codes(good, { ...pixels, ink: new Uint8Array(pixels.ink.length) })).toContain('not-drawn')
  })

  test('a character that the font lacks is noticed', () => {
    expect(codes(change('brand', () => ({ missing: ['𰻝'] })))).toContain('missing-glyph')
  })

  test('a headline over the product is refused', () => {
    const focus = good.picture?.focus ?? box(0, 0, 0, 0)
    expect(
      codes(change('headline', (t) => ({ box: box(focus.x, focus.y, focus.width / 3, 90), slot: t.slot }))),
    ).toContain('product-covered')
  })

  test('a product that the frame cuts in two wants a person', () => {
    const { picture } = good
    if (!picture) throw new Error('the sample has a picture')
    expect(
      codes({ ...good, picture: { ...picture, focus: moved(picture.focus, picture.frame.width / 2, 0) } }),
    ).toContain('product-cropped')
  })

  test('a picture blown up too far wants a person', () => {
    const { picture } = good
    if (!picture) throw new Error('the sample has a picture')
    expect(codes({ ...good, picture: { ...picture, scale: 2.4 } })).toContain('soft-picture')
  })

  test('no AI label is refused, with the law', () => {
    const bare = { ...good, texts: good.texts.filter((text) => text.role !== 'label') }
    const found = lintPoster(bare, posterBoxes(bare)).findings.find((finding) => finding.code === 'label-missing')
    expect(found?.status).toBe('block')
    expect(found?.law?.zh).toContain('GB 45438-2025')
  })

  test('an AI label under 5 % of the short edge is refused', () => {
    const lower = (t: TextBlock) => ({ lineBoxes: t.lineBoxes.map((b) => ({ ...b, height: 0.049 * 1080 })) })
    expect(codes(change('label', lower))).toContain('label-too-small')
  })

  test('an AI label in the middle of the picture is refused', () => {
    const shapes = good.shapes.map((s) => (s.role === 'label' ? { ...s, box: box(400, 600, 300, 100) } : s))
    expect(codes({ ...good, shapes })).toContain('label-off-edge')
  })

  test('a poster filled to the brim wants a person', () => {
    expect(codes(change('headline', (t) => ({ box: box(72, 60, 930, 1200), slot: t.slot })))).toContain('crowded')
  })

  test('one character alone on a line wants a person', () => {
    expect(codes(change('headline', () => ({ lines: ['三伏天，穿一层', '风'] })))).toContain('orphan')
  })
})
