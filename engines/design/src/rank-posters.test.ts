import { plain, seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { drawPicture, readFonts, TEE } from '../fixtures/poster-fixtures.ts'
import { bestPoster } from './best-poster.ts'
import { brandKit } from './color/brand-kit.ts'
import { samplePicture } from './picture/sample-picture.ts'
import { POSTER_FORMATS } from './poster-format.ts'
import { rankPosters } from './rank-posters.ts'

const fonts = readFonts()
const picture = drawPicture(0.55, 0.66, 0.2)
const slots = { ...TEE, picture }
const kit = brandKit(['#D9432A'], samplePicture(picture).palette)
const rank = (seed: string, choice = {}) =>
  rankPosters(slots, kit, POSTER_FORMATS.square, 'zh', fonts, seededRandom(seed), choice)

describe('the order in which arrangements are drawn', () => {
  it('begins with the one that is made: an editor shows what it will save', async () => {
    for (const seed of ['a', 'b', 'c']) {
      const made = await bestPoster(slots, kit, POSTER_FORMATS.square, 'zh', fonts, seededRandom(seed))
      expect(made.ok && [made.value.composition.template, made.value.composition.ground]).toEqual([
        rank(seed)[0]?.template,
        rank(seed)[0]?.ground,
      ])
    }
  })

  it('stays while a slot is dragged, however bad the place: the ground under it must not jump', () => {
    const away = { headline: { dx: 300, dy: -200 } }
    for (const seed of ['a', 'b', 'c', 'd']) {
      const [still, moved] = [rank(seed, { template: 'panel' })[0], rank(seed, { template: 'panel', moves: away })[0]]
      expect([moved?.template, moved?.ground]).toEqual([still?.template, still?.ground])
      expect(moved?.texts.find(({ role }) => role === 'headline')?.box).not.toEqual(
        still?.texts.find(({ role }) => role === 'headline')?.box,
      )
    }
  })

  it('lays out no more than a dozen templates for a picture that none can show', () => {
    const order = { ...slots, picture: { ...picture, width: 160, height: 190 } }
    const ranked = rankPosters(order, kit, POSTER_FORMATS.square, 'zh', fonts, seededRandom('tiny'))
    expect(ranked.map((one) => one.leftOut)).toEqual(ranked.map(() => 'too-small'))
    expect(new Set(ranked.map((one) => one.template)).size).toBeLessThanOrEqual(12)
  })

  it('is empty when no arrangement holds the headline', () => {
    const endless = { ...slots, headline: [plain('风'.repeat(400))] }
    expect(rankPosters(endless, kit, POSTER_FORMATS.square, 'zh', fonts, seededRandom('x'))).toEqual([])
  })
})
