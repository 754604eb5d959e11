import { plain, seededRandom } from '@qianmian/kernel'
import { describe, expect, test } from 'vitest'
import { drawPicture, HEADPHONES, readFonts, TEE } from '../fixtures/poster-fixtures.ts'
import { bestPoster } from './best-poster.ts'
import { CAMPAIGN_KINDS } from './campaign-kind.ts'
import { brandKit } from './color/brand-kit.ts'
import { composePoster } from './compose-poster.ts'
import { posterBoxes, TEMPLATE_IDS } from './composition.ts'
import { layoutPoster } from './layout-poster.ts'
import { lintPoster } from './lint/lint-poster.ts'
import { POSTER_FORMATS } from './poster-format.ts'
import type { SlotMoves } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
import { TEMPLATE_NAMES, templatesFor } from './templates/registry.ts'

const fonts = readFonts()
const kit = brandKit(['#D9432A'])
const picture = drawPicture()
const formats = Object.values(POSTER_FORMATS)
const full: PosterSlots = {
  ...TEE,
  facts: ['亚麻 100%', '165 g/m²', '衣长 68 厘米'],
  kicker: [plain('大暑')],
  date: { year: 2026, month: 7, day: 23 },
  comparison: { columns: ['亚麻', '棉'], rows: [{ label: '克重', values: ['165 克', '240 克'] }] },
  pictures: [
    { picture, name: '短袖', price: '¥239' },
    { picture: drawPicture(0.4, 0.5, 0.2, '#35557F'), name: '外套', price: '¥399' },
  ],
}
const layout = (
  slots: PosterSlots,
  template: (typeof TEMPLATE_IDS)[number],
  format = POSTER_FORMATS.portrait,
  moves?: SlotMoves,
) => layoutPoster(slots, kit, format, 'zh', fonts, seededRandom('layout'), { template, ...(moves && { moves }) })

describe('templates', () => {
  test('there are at least 26, each with a name in both languages', () => {
    expect(new Set(TEMPLATE_IDS).size).toBeGreaterThanOrEqual(26)
    expect(new Set(TEMPLATE_IDS.map((id) => TEMPLATE_NAMES[id].zh)).size).toBe(TEMPLATE_IDS.length)
    expect(new Set(TEMPLATE_IDS.map((id) => TEMPLATE_NAMES[id].en)).size).toBe(TEMPLATE_IDS.length)
  })

  test('what somebody chose to show is shown: five and six things in a grid, a table of two, and nothing without them', () => {
    const things = Array.from({ length: 6 }, (_, i) => ({ picture, name: `第${i + 1}件`, price: '¥239' }))
    for (const count of [2, 3, 4, 5, 6]) {
      const slots = { ...full, picture, pictures: things.slice(0, count), must: 'pictures' as const }
      for (const format of [POSTER_FORMATS.square, POSTER_FORMATS.portrait, POSTER_FORMATS.story]) {
        const made = composePoster(slots, kit, format, 'zh', seededRandom('must'), fonts)
        expect(made.length, `${count} in ${format.id}`).toBeGreaterThan(0)
        for (const one of made) {
          expect([one.picture, ...(one.more ?? [])]).toHaveLength(count)
          expect(lintPoster(one, posterBoxes(one)).findings.filter(({ status }) => status === 'block')).toEqual([])
        }
      }
    }
    const table = { ...full, picture, must: 'comparison' as const }
    expect(templatesFor(table, POSTER_FORMATS.portrait)).toEqual(['versus'])
    const { comparison: _table, ...bare } = table
    expect(templatesFor(bare, POSTER_FORMATS.portrait)).toEqual([])
  })

  test('every one lays out some poster without a fault of geometry', () => {
    const long = { ...full, headline: [plain('卧雪，放得下一整个周末下午')] }
    for (const id of TEMPLATE_IDS) {
      const clean = [
        { ...full, picture },
        { ...long, picture },
        { ...full, pictures: [] },
        { ...long, pictures: [] },
      ].some((slots) =>
        formats.some((format) => {
          if (!templatesFor(slots, format).includes(id)) return false
          const made = layout(slots, id, format)
          return (
            made.ok && lintPoster(made.value, posterBoxes(made.value)).findings.every((one) => one.status !== 'block')
          )
        }),
      )
      expect(clean, id).toBe(true)
    }
  })

  test('every kind of campaign has an arrangement in every format', () => {
    for (const format of formats) {
      for (const campaign of CAMPAIGN_KINDS) {
        expect(
          templatesFor({ ...full, picture }, format, campaign).length,
          `${format.id} ${campaign}`,
        ).toBeGreaterThanOrEqual(2)
      }
    }
  })

  test('what an arrangement cannot do without decides whether it is offered', () => {
    const bare: PosterSlots = { headline: TEE.headline, brand: '', label: 'AI 生成' }
    const offered = templatesFor(bare, POSTER_FORMATS.square)
    for (const id of ['ticket', 'almanac', 'versus', 'grid', 'season', 'quiet'] as const)
      expect(offered).not.toContain(id)
    expect(templatesFor({ ...bare, price: '¥9' }, POSTER_FORMATS.square)).toContain('ticket')
    expect(layout(bare, 'ticket')).toEqual({ ok: false, error: 'no-layout' })
  })
})

describe('layoutPoster with moves', () => {
  const base = layout({ ...TEE, picture }, 'caption')
  if (!base.ok) throw new Error('caption suits the sample')
  const roles = (role: string, from = base.value) => from.texts.find((text) => text.role === role)

  test('a moved slot moves with all its letters, the others and the label stay', () => {
    const moved = layout({ ...TEE, picture }, 'caption', POSTER_FORMATS.portrait, { headline: { dx: 30, dy: -40 } })
    if (!moved.ok) throw new Error(moved.error)
    const [was, is] = [roles('headline'), roles('headline', moved.value)]
    expect((is?.box.x ?? 0) - (was?.box.x ?? 0)).toBeCloseTo(30)
    expect((is?.runs[0]?.glyphs[0]?.y ?? 0) - (was?.runs[0]?.glyphs[0]?.y ?? 0)).toBeCloseTo(-40)
    for (const role of ['price', 'subline', 'label']) expect(roles(role, moved.value)).toEqual(roles(role))
  })

  test('a headline pushed onto the product or off the sheet is refused by the geometry alone', () => {
    const focus = base.value.picture?.focus
    const at = roles('headline')?.box
    const onto = layout({ ...TEE, picture }, 'caption', POSTER_FORMATS.portrait, {
      headline: { dx: 0, dy: (focus?.y ?? 0) + (focus?.height ?? 0) / 2 - (at?.y ?? 0) },
    })
    const off = layout({ ...TEE, picture }, 'caption', POSTER_FORMATS.portrait, { headline: { dx: -200, dy: 0 } })
    if (!onto.ok || !off.ok) throw new Error('moved posters are laid out')
    const codes = (made: typeof base.value) => lintPoster(made, posterBoxes(made)).findings.map((one) => one.code)
    expect(codes(onto.value)).toContain('product-covered')
    expect(codes(off.value)).toContain('out-of-canvas')
  })

  test('a picture slides in its frame and stops at its edge; nonsense moves nothing', () => {
    const slid = layout({ ...TEE, picture }, 'caption', POSTER_FORMATS.portrait, { picture: { dx: 0, dy: 99_999 } })
    const odd = layout({ ...TEE, picture }, 'caption', POSTER_FORMATS.portrait, {
      price: { dx: Number.NaN, dy: Number.POSITIVE_INFINITY },
    })
    if (!slid.ok || !odd.ok) throw new Error('moved posters are laid out')
    expect(slid.value.picture?.frame).toEqual(base.value.picture?.frame)
    expect(slid.value.picture?.crop.y).toBe(0)
    expect(odd.value).toEqual(base.value)
  })
})

describe('bestPoster by choice', () => {
  test('a campaign gives its own arrangements, a template exactly that one', async () => {
    const slots = { ...HEADPHONES, picture }
    for (const campaign of ['price', 'comparison'] as const) {
      const made = await bestPoster(slots, kit, POSTER_FORMATS.square, 'en', fonts, seededRandom(campaign), {
        campaign,
      })
      if (!made.ok) throw new Error(made.error)
      expect(templatesFor(slots, POSTER_FORMATS.square, campaign)).toContain(made.value.composition.template)
    }
    const one = await bestPoster(slots, kit, POSTER_FORMATS.square, 'en', fonts, seededRandom('t'), {
      template: 'quote',
    })
    expect(one.ok && one.value.composition.template).toBe('quote')
    const none = await bestPoster(slots, kit, POSTER_FORMATS.square, 'en', fonts, seededRandom('t'), {
      template: 'grid',
    })
    expect(none).toEqual({ ok: false, error: 'no-layout' })
  })
})
