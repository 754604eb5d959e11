import type { FactValue } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { factTiles } from './fact-tiles.ts'
import type { ShownProduct } from './snapshot.ts'

const thing = (...facts: readonly (readonly [attribute: string, zh: string, en: string, value: FactValue])[]) =>
  ({
    detail: {
      category: 'apparel',
      name: { zh: '短袖', en: 'Tee' },
      facts: facts.map(([attribute, zh, en, value]) => ({ attribute, label: { zh, en }, value })),
    },
  }) as unknown as ShownProduct

describe('facts where there is no picture', () => {
  const tee = thing(
    ['origin', '产地', 'Origin', { kind: 'text', text: { zh: '浙江绍兴' } }],
    [
      'material',
      '材质',
      'Material',
      {
        kind: 'composition',
        parts: [
          { name: { zh: '氨纶' }, percent: '5' },
          { name: { zh: '棉' }, percent: '95' },
        ],
      },
    ],
    ['weight', '重量', 'Weight', { kind: 'number', amount: '210', unit: 'g' }],
    ['fabricWeight', '克重', 'Fabric weight', { kind: 'number', amount: '1180', unit: 'g/m2' }],
  )

  it('tell the most telling figure first, then shares, then words', () => {
    expect(factTiles(tee, 'zh', 9).map(({ label, figure, unit }) => [label, figure, unit])).toEqual([
      ['克重', '1,180', 'g/m²'],
      ['重量', '210', 'g'],
      ['棉', '95', '%'],
      ['产地', '浙江绍兴', undefined],
    ])
    expect(factTiles(tee, 'zh', 1)).toHaveLength(1)
  })

  it('say nothing in the other language that the facts do not say in it', () => {
    expect(factTiles(tee, 'en', 9).map(({ label }) => label)).toEqual(['Fabric weight', 'Weight'])
  })

  it('fall back to the name, and never to nothing', () => {
    expect(factTiles(thing(), 'en', 3)).toMatchObject([{ figure: 'Tee' }])
  })
})
