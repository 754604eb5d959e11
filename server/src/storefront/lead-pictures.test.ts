import { describe, expect, it } from 'vitest'
import type { ProductPicture } from '../modules/catalog/index.ts'
import type { Recipe, Work } from '../modules/works/index.ts'
import { compositionOf, frontPicture, galleryOf, leadStands, otherLeads, type Pictured } from './lead-pictures.ts'

const picture = (id: string, view = 'front'): ProductPicture => ({
  id,
  mediaHash: `hash-${id}`,
  sourceUrl: null,
  width: 640,
  height: 800,
  alt: {},
  view,
  isRender: false,
  variantId: null,
  position: 0,
  extras: {},
})

const work = (id: string, recipe: Recipe): Work =>
  ({
    id,
    kind: recipe.kind,
    recipe,
    lang: 'lang' in recipe ? recipe.lang : null,
    mediaHash: `hash-${id}`,
    width: 1080,
    height: 1350,
    alt: {},
  }) as unknown as Work

const product = (pictures: ProductPicture[], works: Work[] = []): Pictured => ({
  detail: { name: { zh: '短袖', en: 'Tee' }, pictures },
  works,
})

const POSTERS = [
  work('pz', { kind: 'poster', lang: 'zh', format: 'fourFive' }),
  work('pe', { kind: 'poster', lang: 'en', format: 'fourFive' }),
]
const ROOM = work('room', { kind: 'render', scene: 'living-room', angle: 'three-quarter' })
const CLOSE = work('close', { kind: 'render', scene: 'studio', angle: 'close-up' })
const CUT = work('cut', { kind: 'cutout', pictureHash: 'hash-a' })

describe('pictures that can stand in front', () => {
  it('are one of each composition beside the one that does', () => {
    const all = product([picture('a'), picture('b', 'detail')], [ROOM, CLOSE, CUT, ...POSTERS])
    expect(otherLeads(all, null)).toEqual([
      { composition: 'detail', ids: ['b'] },
      { composition: 'cutout', ids: ['cut'] },
      { composition: 'scene', ids: ['room'] },
      { composition: 'poster', ids: ['pz', 'pe'] },
    ])
    const room = { composition: 'scene', ids: ['room'] } as const
    expect(otherLeads(all, room).map(({ composition }) => composition)).toEqual(['front', 'detail', 'cutout', 'poster'])
  })

  it('are none for a product that is seen in one way, however many pictures show it', () => {
    expect(otherLeads(product([picture('a')]), null)).toEqual([])
    expect(otherLeads(product([picture('a'), picture('b')]), null)).toEqual([])
    expect(otherLeads(product([]), null)).toEqual([])
  })

  it('are no posters that one language lacks, that stand for several products, or of a banner', () => {
    const lone = [POSTERS[0]!]
    const shared = (['zh', 'en'] as const).map((lang) =>
      work(`s${lang}`, { kind: 'poster', lang, format: 'square', productIds: ['other'] }),
    )
    const banner = (['zh', 'en'] as const).map((lang) => work(`b${lang}`, { kind: 'poster', lang, format: 'banner' }))
    expect(otherLeads(product([picture('a')], [...lone, ...shared, ...banner]), null)).toEqual([])
  })
})

describe('a lead on the page', () => {
  const both = product([picture('a'), picture('b')], [ROOM, ...POSTERS])

  it('stands in front of the others, once, with its AI label', () => {
    const gallery = galleryOf(both, 'zh', { composition: 'scene', ids: ['room'] })
    expect(gallery.map(({ src }) => src)).toEqual(['/media/hash-room', '/media/hash-a', '/media/hash-b'])
    expect(gallery[0]).toMatchObject({ isRender: true, hasDrawnLabel: true })
  })

  it('speaks the language of the page', () => {
    const lead = { composition: 'poster', ids: ['pz', 'pe'] } as const
    expect(galleryOf(both, 'zh', lead)[0]?.src).toBe('/media/hash-pz')
    expect(galleryOf(both, 'en', lead)[0]?.src).toBe('/media/hash-pe')
  })

  it('falls with its picture, and then the product shows its own first one', () => {
    const lead = { composition: 'scene', ids: ['room'] } as const
    expect(leadStands(lead, both)).toBe(true)
    const without = product([picture('a')], POSTERS)
    expect(leadStands(lead, without)).toBe(false)
    expect(leadStands({ composition: 'poster', ids: ['pz', 'pe'] }, product([picture('a')], [POSTERS[0]!]))).toBe(false)
    expect(galleryOf(without, 'zh', lead)[0]?.src).toBe('/media/hash-a')
    expect(frontPicture({ ...both, lead }, 'zh')?.src).toBe('/media/hash-room')
    expect(frontPicture({ ...both, lead: null }, 'zh')?.src).toBe('/media/hash-a')
  })

  it('is named by how it shows the thing', () => {
    expect(compositionOf(both, null)).toBe('front')
    expect(compositionOf(product([], [CLOSE]), null)).toBe('detail')
    expect(compositionOf(product([]), null)).toBeUndefined()
  })
})
