import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATEGORIES, categoryOfType } from './categories.ts'
import { typeOfName } from './type-of-name.ts'
import { TYPE_WORDS } from './type-words.data.ts'

describe('typeOfName', () => {
  it.each([
    ['夏季休闲短袖', 'tee'],
    ['环保洗衣液', 'laundry-liquid'],
    ['植物源浓缩洗衣液 2L', 'laundry-liquid'],
    ['玻色因精华液（30ml）', 'serum'],
    ['云朵双人沙发', 'sofa'],
    ['儿童纯棉短袖', 'kids-tee'],
    ['男士速干短袖', 'sport-tee'],
    ['头戴式蓝牙耳机', 'headphones'],
    ['真无线蓝牙耳机', 'earbuds'],
    ['男士polo', 'polo'],
    ['白桃乌龙茶 100g*2罐', 'tea'],
    ['防晒衣', 'sun-jacket'],
    ['夏季休闲短袖男款', 'tee'],
    ['亚麻衬衫女', 'shirt'],
    ['连衣裙2026新款', 'dress'],
    ['防晒霜 SPF50+ 50ml', 'sunscreen'],
    ['玉米', undefined],
    ['水蜜桃', undefined],
    ['唇蜜', undefined],
    ['沙发套', undefined],
    ['洗衣液收纳盒', undefined],
    ['', undefined],
  ])('%s is %s', (zh, type) => expect(typeOfName({ zh })).toBe(type))

  it.each([
    ['Harbour Linen Shirt', 'shirt'],
    ['Harbour Linen Shirt - Blue', 'shirt'],
    ['Kids Tee, organic cotton', 'kids-tee'],
    ['Laundry Detergent 2 L', 'laundry-liquid'],
    ['Shirt dress', 'dress'],
    ['Sofa cover', undefined],
    ['Guarantee', undefined],
    ['Steed', undefined],
  ])('%s is %s', (en, type) => expect(typeOfName({ en })).toBe(type))

  it('finds every type of the vocabulary by its own names', () => {
    for (const { productTypes } of CATEGORIES)
      for (const [type, name] of Object.entries(productTypes)) {
        expect(typeOfName({ zh: `素色${name.zh}` }), name.zh).toBe(type)
        expect(typeOfName({ en: `Harbour ${name.en}` }), name.en).toBe(type)
      }
  })

  it('lists only types that exist, and no word twice', () => {
    for (const type of Object.keys(TYPE_WORDS)) expect(categoryOfType(type), type).toBeDefined()
    const words = Object.values(TYPE_WORDS).flat()
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  it('never throws, and is quick on endless names', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (zh, en) => void typeOfName({ zh, en })))
    for (const zh of ['1', '1 ', '（', '（1）', '1ml'])
      expect(typeOfName({ zh: `${zh.repeat(20_000)}x`, en: ' 1'.repeat(20_000) })).toBeUndefined()
  })
})
