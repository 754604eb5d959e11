import { readFileSync } from 'node:fs'
import { BRANDS } from '@qianmian/demo'
import { describe, expect, it } from 'vitest'
import { draftPoster } from './draft-poster.ts'
import type { PosterOrder } from './orders.ts'

const FOLDER = new URL('../../../demo/pictures/', import.meta.url)

/** A poster of the demo shop, whose pictures have busy rims and few pixels for a large frame. */
const order = (picture: string, lang: 'zh' | 'en', format: PosterOrder['format'], seed: string): PosterOrder => ({
  lang,
  format,
  headline: lang === 'zh' ? '亚麻不怕皱' : 'Linen, and a window',
  subline: lang === 'zh' ? '亚麻 100%，每平方米165克' : '100% linen, 165 g/m²',
  price: '¥239',
  brandName: '素屿',
  brand: BRANDS[0],
  picture: { bytes: new Uint8Array(readFileSync(new URL(picture, FOLDER))), mime: 'image/webp', isRender: true },
  seed,
})

/** Orders whose best-scoring arrangement of the first dozen enlarges the picture 1.7 times. */
const SOFT = [
  ['arch-beech-rainbow.webp', 'en', 'portrait', 'bench/3'],
  ['cliff-vitex-honey.webp', 'zh', 'portrait', 'bench/10'],
  ['landing-bath-mat.webp', 'zh', 'square', 'bench/28'],
] as const

describe('a poster before it is made', () => {
  it('asks nobody where another arrangement shows the picture sharp, however well a soft one scores', async () => {
    for (const [picture, lang, format, seed] of SOFT) {
      const { lint, template } = await draftPoster({ poster: order(picture, lang, format, seed) })
      expect(template).not.toBeNull()
      expect(lint, `${picture} in ${template}`).toEqual([])
    }
  })
})
