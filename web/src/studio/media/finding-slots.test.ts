import { describe, expect, it } from 'vitest'
import { slotsOfFinding } from './finding-slots.ts'

const box = (slot: string) => ({ slot, movable: true, x: 0, y: 0, width: 10, height: 10 })
const DRAFT = {
  words: { headline: '三伏天，穿一层风', subline: '165 克亚麻短袖' },
  boxes: ['headline', 'subline', 'price', 'facts', 'picture', 'label'].map(box),
}
const slots = (code: string, excerpt: string) => slotsOfFinding({ code, excerpt }, DRAFT)

describe('the box that a finding is about', () => {
  it('is both boxes when two texts overlap', () => {
    expect(slots('overlap', 'headline-0 / price-2')).toEqual(['headline', 'price'])
  })

  it('is the slot of the facts for one of them', () => {
    expect(slots('unaligned', 'fact-4')).toEqual(['facts'])
  })

  it('is the picture when words cover the product', () => {
    expect(slots('product-covered', '3.1%')).toEqual(['picture'])
  })

  it('is found by the words that the finding quotes, also across a line break', () => {
    expect(slots('low-contrast', '三伏天，\n穿一层风')).toEqual(['headline'])
    expect(slots('overflow', '165 克亚麻短袖')).toEqual(['subline'])
  })

  it('is none when the finding is about the whole poster', () => {
    expect(slots('crowded', '')).toEqual([])
  })

  it('is none for a slot that this poster does not have', () => {
    expect(slots('unaligned', 'brand-1')).toEqual([])
  })
})
