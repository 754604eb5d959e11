import { describe, expect, it } from 'vitest'
import { likeAttributes } from './like-products.ts'

const offer = { category: 'tea', priceMinor: 5900, options: [{ zh: '罐装', en: 'Tin' }] }
const traits = {
  productType: 'white-tea',
  brand: 'brd_1',
  options: [{ zh: '包装', en: 'Pack' }],
  facts: [
    { attribute: 'weight', value: { kind: 'number', amount: '100', unit: 'g' } },
    { attribute: 'organic', value: { kind: 'flag', is: true } },
    {
      attribute: 'composition',
      value: { kind: 'composition', parts: [{ name: { zh: '白茶', en: 'white tea' }, percent: '100' }] },
    },
    { attribute: 'season', value: { kind: 'text', text: { zh: '春', en: 'spring' } } },
    {
      attribute: 'story',
      value: { kind: 'text', text: { zh: '很长', en: 'picked by hand on a misty morning in May' } },
    },
    { attribute: 'serves', value: { kind: 'range', min: '1', max: '3' } },
  ],
} as const

describe('what makes a variant comparable', () => {
  it('is its category, price, brand, type, options and short facts', () => {
    expect(likeAttributes(offer, traits)).toEqual({
      category: 'tea',
      price: Math.log(5900),
      type: 'white-tea',
      brand: 'brd_1',
      'option:pack': 'tin',
      'fact:weight': 100,
      'fact:organic': 'yes',
      'fact:composition': 'white tea',
      'fact:season': 'spring',
    })
  })

  it('is less where less is known', () => {
    expect(likeAttributes({ ...offer, priceMinor: 0 }, undefined)).toEqual({ category: 'tea' })
  })
})
