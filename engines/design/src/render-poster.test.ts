import { plain, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { drawPicture, HEADPHONES, readFonts, TEE } from '../fixtures/poster-fixtures.ts'
import { LABEL_SHARE } from './ai-label.ts'
import { bestPoster } from './best-poster.ts'
import { area, box, contains, grow, intersect } from './box.ts'
import { brandKit } from './color/brand-kit.ts'
import { composePoster } from './compose-poster.ts'
import { posterBoxes } from './composition.ts'
import { lintPoster } from './lint/lint-poster.ts'
import { samplePicture } from './picture/sample-picture.ts'
import { type FormatId, POSTER_FORMATS, shortEdge } from './poster-format.ts'
import { posterSvg } from './poster-svg.ts'
import { renderPoster } from './render-poster.ts'
import { openFont } from './type/open-font.ts'
import { openFaces } from './type/poster-fonts.ts'

const fonts = readFonts()
const picture = drawPicture(0.55, 0.66, 0.2)
const kit = brandKit(['#D9432A'], samplePicture(picture).palette)
const formats = Object.values(POSTER_FORMATS)

describe('openFont', () => {
  test('reads Chinese, Latin and kerning from the real fonts', () => {
    const serif = openFont(fonts.serif600)
    const id = (char: string): number => serif.glyphId(char.codePointAt(0) ?? 0)
    expect(serif.advance(id('千'))).toBe(serif.unitsPerEm)
    expect(serif.path(id('千'), 0, 100, 100)).toMatch(/^M[\d. -]+.*Z$/)
    expect(serif.kern(id('A'), id('V'))).toBeLessThan(0)
    expect(serif.glyphId(0x30edd)).toBe(0)
    expect(serif.path(id(' '), 0, 0, 100)).toBe('')
  })

  test('a font that cannot be drawn is refused in words', () => {
    expect(() => openFont(new TextEncoder().encode('wOF2............'))).toThrow(/static TrueType/)
  })
})

describe('composePoster', () => {
  test('gives at least six layouts for a product in every format', () => {
    for (const format of formats) {
      for (const [slots, lang] of [
        [TEE, 'zh'],
        [HEADPHONES, 'en'],
      ] as const) {
        const made = composePoster({ ...slots, picture }, kit, format, lang, seededRandom('six'), fonts)
        expect(made.length, `${format.id} ${lang}`).toBeGreaterThanOrEqual(6)
      }
    }
  })

  test('a title in the quiet part of the picture stands upright', () => {
    const made = composePoster({ ...TEE, picture }, kit, POSTER_FORMATS.portrait, 'zh', seededRandom('v'), fonts)
    const vertical = made.find((composition) => composition.template === 'vertical')
    expect(vertical?.texts.find((text) => text.role === 'headline')?.lines).toEqual(['三伏天', '穿一层风'])
  })

  test('the same seed gives the same posters', () => {
    const make = () => composePoster({ ...TEE, picture }, kit, POSTER_FORMATS.square, 'zh', seededRandom('same'), fonts)
    expect(make()).toEqual(make())
  })

  test('without a picture there are still posters', () => {
    const made = composePoster(TEE, kit, POSTER_FORMATS.square, 'zh', seededRandom('none'), fonts)
    expect(made.length).toBeGreaterThanOrEqual(4)
    expect(made.every((composition) => composition.picture === undefined)).toBe(true)
  })

  test('a product without a brand gets the same layouts, and none of them prints an empty brand', () => {
    for (const format of formats) {
      for (const shown of [picture, undefined]) {
        const make = (brand: string) =>
          composePoster(
            { ...TEE, brand, ...(shown && { picture: shown }) },
            kit,
            format,
            'zh',
            seededRandom('brand'),
            fonts,
          )
        const without = make('  ')
        // A magazine cover is its name.
        const named = make('山隅').filter((made) => made.template !== 'cover')
        expect(without.map((made) => made.template)).toEqual(named.map((made) => made.template))
        expect(without.flatMap((made) => made.texts).some((text) => text.role === 'brand')).toBe(false)
      }
    }
  })

  test('words that are no headline lay out nothing, and an endless line is left out', () => {
    const make = (slots: Partial<typeof TEE>) =>
      composePoster({ ...TEE, ...slots }, kit, POSTER_FORMATS.square, 'zh', seededRandom('long'), fonts)
    expect(make({ headline: [plain('夏天的短袖'.repeat(1000))] })).toEqual([])
    expect(make({ headline: [plain(' ')] })).toEqual([])
    const made = make({ subline: [plain('夏天的短袖'.repeat(1000))], facts: ['亚麻'.repeat(5000)] })
    expect(made.length).toBeGreaterThanOrEqual(4)
    expect(made.flatMap((one) => one.texts).some((text) => text.lines.join('').length > 200)).toBe(false)
  })

  test('what a headline says is not said again as a fact', () => {
    const slots = { ...TEE, headline: [plain('亚麻 100%，穿一层风')], picture }
    for (const made of composePoster(slots, kit, POSTER_FORMATS.portrait, 'zh', seededRandom('twice'), fonts)) {
      const facts = made.texts.filter((text) => text.role === 'fact').flatMap((text) => text.lines)
      expect(facts.join()).not.toContain('亚麻 100%')
    }
  })
})

describe('any headline in any template and format', () => {
  const zh = fc
    .array(fc.constantFrom(...'风天夏穿层亚麻棉袖衣白木茶杯夜早看来走慢先洗收把被轻软，'), {
      minLength: 2,
      maxLength: 24,
    })
    .map((chars) => chars.join('').replace(/^，+|，+$|，(?=，)/gu, ''))
    .filter((text) => text.length >= 2)
  const en = fc
    .array(
      fc.constantFrom(
        'quiet',
        'linen',
        'for',
        'the',
        'morning',
        'measured',
        'soft',
        'noise-cancelling',
        'a',
        'day,',
        'wear',
        '32',
      ),
      {
        minLength: 1,
        maxLength: 10,
      },
    )
    .map((words) => words.join(' '))
  const headline = fc.oneof(
    zh.map((text) => ({ text, lang: 'zh' as const })),
    en.map((text) => ({ text, lang: 'en' as const })),
  )

  test('nothing overflows, overlaps or is too small, and the AI label keeps 5 %', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        headline,
        fc.constantFrom(...(Object.keys(POSTER_FORMATS) as FormatId[])),
        fc.boolean(),
        ({ text, lang }, id, pictured) => {
          const format = POSTER_FORMATS[id]
          const slots = { ...(lang === 'zh' ? TEE : HEADPHONES), headline: [plain(text)], ...(pictured && { picture }) }
          const compositions = composePoster(slots, kit, format, lang, seededRandom(text), fonts)
          expect(compositions.length).toBeGreaterThanOrEqual(3)
          for (const composition of compositions) {
            seen.add(composition.template)
            const where = `${composition.template} ${id} ${text}`
            const canvas = box(0, 0, format.width, format.height)
            for (const block of composition.texts) {
              expect(contains(block.slot, block.box, 2), `${where}: ${block.role} overflows`).toBe(true)
              const room = block.role === 'label' ? canvas : grow(canvas, -0.044 * shortEdge(format))
              expect(contains(room, block.box), `${where}: ${block.role} leaves the canvas`).toBe(true)
            }
            composition.texts.forEach((a, i) => {
              for (const b of composition.texts.slice(i + 1)) {
                expect(area(intersect(a.box, b.box)), `${where}: ${a.role} on ${b.role}`).toBeLessThanOrEqual(1)
              }
            })
            const label = composition.texts.find((block) => block.role === 'label')
            for (const run of label?.lineBoxes ?? []) {
              expect(run.height, where).toBeGreaterThanOrEqual(LABEL_SHARE * shortEdge(format))
            }
            const hard = [
              'out-of-canvas',
              'overflow',
              'overlap',
              'too-small',
              'low-contrast',
              'missing-glyph',
              'label-missing',
              'label-too-small',
              'label-off-edge',
            ]
            const found = lintPoster(composition, posterBoxes(composition)).findings.map((finding) => finding.code)
            expect(
              found.filter((code) => hard.includes(code)),
              where,
            ).toEqual([])
          }
        },
      ),
      { numRuns: 40, seed: 20260 },
    )
    expect(seen.size).toBeGreaterThanOrEqual(9)
  })
})

describe('renderPoster', () => {
  test('draws a PNG of the format with the label where the law wants it', async () => {
    for (const format of [POSTER_FORMATS.square, POSTER_FORMATS.portrait]) {
      const [composition] = composePoster({ ...TEE, picture }, kit, format, 'zh', seededRandom('draw'), fonts)
      if (!composition) throw new Error('no composition')
      const poster = await renderPoster(composition, fonts)
      const png = PNG.sync.read(Buffer.from(poster.png))
      expect([png.width, png.height]).toEqual([format.width, format.height])
      expect(
        inkHeight(poster.pixels.ink, format.width, poster.boxes.find((b) => b.role === 'label')?.box),
      ).toBeGreaterThanOrEqual(LABEL_SHARE * 1080)
    }
  })

  test('text is drawn as outlines, so no machine needs a font', () => {
    const [composition] = composePoster(
      { ...TEE, picture },
      kit,
      POSTER_FORMATS.square,
      'zh',
      seededRandom('svg'),
      fonts,
    )
    expect(composition && posterSvg(composition, openFaces(fonts))).not.toContain('<text')
  })

  test('a picture that is neither PNG nor JPEG is refused in words', () => {
    const broken = { ...picture, bytes: new TextEncoder().encode('RIFF....WEBP') }
    expect(() =>
      composePoster({ ...TEE, picture: broken }, kit, POSTER_FORMATS.square, 'zh', seededRandom('w'), fonts),
    ).toThrow(/PNG or JPEG/)
  })
})

describe('bestPoster', () => {
  test('passes its own gate on the rendered pixels in every format and language', async () => {
    for (const format of formats) {
      for (const [slots, lang] of [
        [TEE, 'zh'],
        [HEADPHONES, 'en'],
      ] as const) {
        const poster = await bestPoster(
          { ...slots, picture },
          kit,
          format,
          lang,
          fonts,
          seededRandom(`${format.id}/${lang}`),
        )
        if (!poster.ok) throw new Error(poster.error)
        expect(poster.value.gate, `${format.id} ${lang} ${poster.value.composition.template}`).toMatchObject({
          gate: 'layout',
          status: 'pass',
        })
      }
    }
  })

  test('different products get different layouts', async () => {
    const used = new Set<string>()
    for (let i = 0; i < 6; i++) {
      const poster = await bestPoster(
        { ...TEE, picture },
        kit,
        POSTER_FORMATS.square,
        'zh',
        fonts,
        seededRandom(`sku-${i}`),
      )
      if (poster.ok) used.add(poster.value.composition.template)
    }
    expect(used.size).toBeGreaterThanOrEqual(2)
  })
})

/** Height in pixels of the ink inside a box. */
function inkHeight(ink: Uint8Array, width: number, b = box(0, 0, 0, 0)): number {
  let rows = 0
  for (let y = Math.floor(b.y) - 2; y < b.y + b.height + 2; y++) {
    let any = false
    for (let x = Math.floor(b.x); x < b.x + b.width; x++) if ((ink[y * width + x] ?? 0) > 127) any = true
    if (any) rows++
  }
  return rows
}
