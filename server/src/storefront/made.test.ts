import { describe, expect, it } from 'vitest'
import type { Work } from '../modules/works/index.ts'
import { madePictures, madeView } from './made.ts'

const work = (kind: Work['kind'], lang: Work['lang'], hash: string): Work =>
  ({
    kind,
    lang,
    mediaHash: hash,
    width: 1080,
    height: 1440,
    durationMs: 12_000,
    alt: { zh: '风眼亚麻短袖的海报' },
    captions: [],
    provenance: { factIds: ['f1'] },
  }) as unknown as Work

const WORKS = [
  work('poster', 'zh', 'a'),
  work('poster', 'en', 'b'),
  work('speech', 'zh', 'c'),
  work('speech', 'zh', 'd'),
  work('render', null, 'e'),
  work('cutout', null, 'f'),
  work('storyboard', 'zh', 'g'),
]

describe('what was made of a product on its page', () => {
  it('speaks the language of the page, and the newest reading is the one that is heard', () => {
    const view = madeView(WORKS, 'zh', '短袖')
    expect(view?.posters.map(({ src }) => src)).toEqual(['/media/a'])
    expect(view?.speech).toEqual({ src: '/media/d', durationMs: 12_000 })
    expect(madeView(WORKS, 'en', 'tee')?.speech).toBeUndefined()
  })

  it('shows a film with the facts that it rests on', () => {
    const view = madeView([work('film', 'zh', 'h')], 'zh', '短袖')
    expect(view?.films.map(({ src, factIds }) => [src, factIds])).toEqual([['/media/h', ['f1']]])
  })

  it('is nothing where nothing was approved in this language', () => {
    expect(madeView([WORKS[1]!, WORKS[4]!], 'zh', '短袖')).toBeUndefined()
  })

  it('puts pictures without words into the gallery, each under its own label', () => {
    const pictures = madePictures(WORKS, 'zh', '短袖')
    expect(pictures.map(({ src }) => src)).toEqual(['/media/e', '/media/f'])
    expect(pictures.map(({ isRender, label }) => [isRender, label])).toEqual([
      [true, undefined],
      [true, 'AI抠图'],
    ])
  })

  it('describes a picture in words, by the name of the product where it has none', () => {
    expect(madeView(WORKS, 'zh', '短袖')?.posters[0]?.alt).toBe('风眼亚麻短袖的海报')
    expect(madePictures([{ ...WORKS[4]!, alt: {} }], 'en', 'Wind Eye tee')[0]?.alt).toBe('Wind Eye tee')
  })
})
