import { describe, expect, test } from 'vitest'
import { formOfFacts, patternOfFacts, type SpokenFact } from '../facts/read-form.ts'
import type { RenderSubject } from '../subject.ts'
import { DRAWN_TYPES } from './registry.ts'
import { shownFeatures } from './shown-features.ts'

const subject = (productType: string, over: Partial<RenderSubject> = {}): RenderSubject => ({
  productType,
  category: 'any',
  material: 'cotton',
  colour: '#8C9A87',
  sizeMm: [300, 400, 200],
  ...over,
})
const said = (attribute: string, zh: string): SpokenFact => ({ attribute, value: { kind: 'text', text: { zh } } })
const names = (s: RenderSubject) => shownFeatures(s).map(({ feature }) => feature)

describe('what a picture shows', () => {
  test.each(DRAWN_TYPES)('%s shows nothing that no fact and no kind vouches for', (type) => {
    // Throws where a drawn detail rests on nothing.
    const shown = shownFeatures(subject(type))
    for (const { feature, basis } of shown) {
      expect(basis, feature).not.toBe('fact')
      if (basis === 'neutral') expect(['sleeves', 'neckline'], feature).toContain(feature)
    }
    expect(shown.map(({ feature }) => feature)).not.toContain('pocket')
    expect(shown.map(({ feature }) => feature)).not.toContain('label')
  })

  test.each([
    ['shirt', 'pocket', { pocket: 'chest' }],
    ['hoodie', 'drawstring', { drawstring: true }],
    ['jacket', 'zip', { closure: 'zip' }],
    ['jacket', 'ribbed-cuffs', { cuffs: true }],
    ['scarf', 'fringe', { fringe: true }],
    ['protein-powder', 'scoop', { scoop: true }],
    ['kids-backpack', 'pocket', { pocket: 'front' }],
  ] as const)('%s shows its %s when facts say so, and not otherwise', (type, feature, form) => {
    expect(shownFeatures(subject(type, { form })).find((f) => f.feature === feature)?.basis).toBe('fact')
    expect(names(subject(type))).not.toContain(feature)
  })

  test('a print is shown by what wears the colour of the body', () => {
    const print = { kind: 'stripes', colour: '#223355', pitchMm: 20 } as const
    expect(names(subject('tee', { print }))).toContain('print')
    expect(names(subject('tee'))).not.toContain('print')
  })
})

describe('facts of form', () => {
  test('are read in both languages', () => {
    expect(formOfFacts([said('neckline', '浅V领'), said('sleeve', '无袖'), said('fit', '宽松落肩')])).toEqual({
      neck: 'v',
      sleeves: 'none',
      fit: 'loose',
    })
    expect(
      formOfFacts([{ attribute: 'pocket', value: { kind: 'text', text: { en: 'one patch pocket, left chest' } } }]),
    ).toEqual({ pocket: 'chest' })
  })

  test('are not read out of what they deny or hide', () => {
    expect(formOfFacts([said('waist', '松紧腰，内抽绳')])).toEqual({})
    expect(formOfFacts([said('dimensions', '1300 × 1700 mm，不含流苏')])).toEqual({})
    expect(formOfFacts([said('pocket', '后袋1个，带扣')])).toEqual({})
  })

  test.each([
    ['蓝白条纹，条宽1厘米', { kind: 'print', figure: 'stripes', pitchMm: 20 }],
    ['细格纹', { kind: 'print', figure: 'checks' }],
    ['波点', { kind: 'print', figure: 'dots' }],
    ['纯色，边缘一道细线', { kind: 'plain' }],
    ['胸前一粒麦穗刺绣', { kind: 'undrawable' }],
  ])('pattern %s', (zh, reading) => expect(patternOfFacts([said('pattern', zh)])).toMatchObject(reading))

  test('no pattern fact is not a plain one', () => expect(patternOfFacts([]).kind).toBe('unknown'))
})
