import type { LocalizedText } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTextFacts } from './read-text-facts.ts'

const read = (descriptionHtml: LocalizedText, name: LocalizedText = {}, category = 'apparel') =>
  Object.fromEntries(
    readTextFacts({ name, descriptionHtml, facts: [] }, category).map((fact) => [fact.attribute, fact.valueText]),
  )

describe('facts from names and descriptions', () => {
  it.each([
    ['<p>材质：棉 95%，氨纶 5%</p><p>产地：浙江绍兴</p>', { material: '棉 95%，氨纶 5%', origin: '浙江绍兴' }],
    ['【面料】100%亚麻；【克重】165 g/m²', { material: '100%亚麻', fabricWeight: '165 g/m²' }],
    [
      '<table><tr><td>版型</td><td>宽松</td></tr><tr><th>洗涤说明</th><td>冷水手洗</td></tr></table>',
      { fit: '宽松', care: '冷水手洗' },
    ],
    ['采用95%棉和5%氨纶织成，克重180g/m²', { material: '95% 棉，5% 氨纶', fabricWeight: '180g/m²' }],
    ['棉95%氨纶5%', { material: '95% 棉，5% 氨纶' }],
    ['电池容量500mAh，续航8小时。', { batteryCapacity: '500mAh', batteryLife: '8小时' }],
    ['烟酰胺含量 5%，温和', { 'custom:烟酰胺含量': '5%' }],
    ['颜色：白、灰；领型：圆领', { colour: '白、灰', neckline: '圆领' }],
    ['- 充绒量：120 g\n- 蓬松度：700', { fillWeight: '120 g', fillPower: '700' }],
  ])('reads %s', (html, facts) => {
    expect(read({ zh: html })).toEqual(Object.fromEntries(Object.entries(facts).map(([id, zh]) => [id, { zh }])))
  })

  it.each([
    ['Made of 95% cotton and 5% elastane. Weight: 180 g', { material: '95% cotton, 5% elastane', weight: '180 g' }],
    [
      '<ul><li>Material: 100% merino wool</li><li>Country of origin: Portugal</li></ul>',
      { material: '100% merino wool', origin: 'Portugal' },
    ],
    ['Shell: 100% nylon. Lining: recycled polyester', { material: '100% nylon', lining: 'recycled polyester' }],
  ])('reads %s', (html, facts) => {
    expect(read({ en: html })).toEqual(Object.fromEntries(Object.entries(facts).map(([id, en]) => [id, { en }])))
  })

  it.each([
    '100% satisfaction guaranteed',
    '续航约8小时',
    '续航 8 小时以上',
    '功效：美白祛斑',
    '认证：OEKO-TEX',
    '植物来源占比：90%',
    '价格：99 元',
    '材质：精选上等好棉，柔软亲肤的手感让你每天都想穿着它出门',
    '棉 95% 氨纶 4%',
    '温馨提示：请以实物为准',
    'Note: colours may vary',
    '比棉布凉 20%',
    'https://example.com/材质',
  ])('leaves %s alone', (html) => {
    expect(read({ zh: html, en: html })).toEqual({})
  })

  it('reads net content from a name, where things are sold by it', () => {
    expect(read({}, { zh: '环保洗衣液 2kg' }, 'home-care')).toEqual({ netContent: { zh: '2kg' } })
    expect(read({}, { zh: '精华液30ml', en: 'Serum 30 ml' }, 'beauty')).toEqual({
      netContent: { zh: '30ml', en: '30ml' },
    })
    expect(read({}, { zh: '洗衣液 2kg×3' }, 'home-care')).toEqual({})
    expect(read({}, { zh: '洗衣液 3x2kg' }, 'home-care')).toEqual({})
    expect(read({}, { zh: '短袖 180g' }, 'apparel')).toEqual({})
  })

  it('adds nothing to what the file says itself, and takes the first mention', () => {
    const fact = {
      attribute: 'material',
      valueText: { zh: '亚麻' },
      sourceKind: 'import',
      sourceName: { zh: '表' },
    } as const
    const html = { zh: '材质：棉；产地：苏州；产地：无锡' }
    expect(readTextFacts({ name: {}, descriptionHtml: html, facts: [fact] }, 'apparel')).toMatchObject([
      { attribute: 'origin', valueText: { zh: '苏州' } },
    ])
  })

  it('keeps both languages of one fact together', () => {
    expect(read({ zh: '克重：165 g/m²', en: 'Fabric weight: 165 g/m²' })).toEqual({
      fabricWeight: { zh: '165 g/m²', en: '165 g/m²' },
    })
  })

  it('never throws, and says only what stands in the text', () => {
    const piece = fc.constantFrom(
      '材质',
      '：',
      '棉',
      '95%',
      '5%',
      '，',
      '。',
      '<br>',
      '克重',
      '180g',
      ' ',
      'Material',
      ':',
      'cotton',
      '【',
      '】',
      '含量',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        for (const fact of readTextFacts({ name: {}, descriptionHtml: { zh: html }, facts: [] }, 'beauty'))
          for (const word of (fact.valueText.zh ?? '').match(/\p{Script=Han}+|\d+/gu) ?? [])
            expect(html).toContain(word)
      }),
    )
  })
})
