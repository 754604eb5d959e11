import { BRANDS, DEMO_PRODUCTS } from '@qianmian/demo'
import { CATEGORIES } from '@qianmian/kernel'
import { shownFeatures } from '@qianmian/render'
import { describe, expect, it } from 'vitest'
import { TYPE_DEFAULTS } from './render-defaults.data.ts'
import { type RenderedProduct, renderSubject } from './render-subject.ts'

const bare = (productType: string | null, over: Partial<RenderedProduct> = {}): RenderedProduct => ({
  category: 'general',
  productType,
  name: { zh: '山隅小物', en: 'Shanyu thing' },
  facts: [],
  options: [],
  ...over,
})
const text = (attribute: string, zh: string) => ({ attribute, value: { kind: 'text', text: { zh } } }) as const
const codes = (product: RenderedProduct) => renderSubject(product).notes.map(({ code }) => code)

describe('facts to renders', () => {
  it.each(CATEGORIES.flatMap((c) => Object.keys(c.productTypes)))('%s has a usual size and a form', (type) => {
    expect(TYPE_DEFAULTS[type]).toBeDefined()
    const { subject, notes } = renderSubject(bare(type))
    expect(subject.productType).toBe(type)
    expect(notes.map(({ code }) => code)).not.toContain('type-unknown')
    expect(() => shownFeatures(subject)).not.toThrow()
  })

  it('says what it assumed, in both languages', () => {
    const { notes } = renderSubject(bare('tee'))
    expect(notes.map(({ code }) => code)).toEqual([
      'material-assumed',
      'colour-assumed',
      'sleeves-assumed',
      'neckline-assumed',
    ])
    for (const { message } of notes) {
      expect(message.zh).toMatch(/。$/)
      expect(message.en).toMatch(/\.$/)
    }
  })

  it('assumes nothing that facts say', () => {
    const tee = bare('tee', {
      facts: [
        text('material', '亚麻'),
        text('colour', '藏青'),
        text('neckline', '圆领'),
        text('sleeve', '短袖'),
        text('pattern', '白色条纹'),
      ],
    })
    const { subject, notes } = renderSubject(tee)
    expect(notes).toEqual([])
    expect(subject).toMatchObject({ material: 'linen', colour: '#2A3550', form: { neck: 'crew', sleeves: 'short' } })
    expect(subject.print).toMatchObject({ kind: 'stripes', colour: '#F2EFE8' })
  })

  it('reads outer sizes in the units that they are written in, and how much a pack holds', () => {
    expect(renderSubject(bare('speaker', { facts: [text('dimensions', '20×9.6×12.8厘米')] })).subject.sizeMm).toEqual([
      200, 128, 96,
    ])
    const held = (amount: string) =>
      renderSubject(
        bare('shampoo', { facts: [{ attribute: 'netContent', value: { kind: 'number', amount, unit: 'ml' } }] }),
      ).subject.sizeMm[1]
    expect(held('900') / held('112.5')).toBeCloseTo(2, 1)
  })

  it('shows the colour of the variant that was asked for', () => {
    const options = [{ name: { zh: '颜色' }, values: [{ zh: '本白', swatch: '#EDE6D8' }, { zh: '墨色' }] }]
    const product = bare('tee', { options })
    expect(renderSubject(product).subject.colour).toBe('#EDE6D8')
    expect(renderSubject(product, { variant: [{ zh: '墨色' }] }).subject.colour).toBe('#25211D')
  })

  it('draws a carton for what nobody has drawn, which says that it is one', () => {
    const { notes, label } = renderSubject(bare('tent'))
    expect(notes.map(({ code }) => code)).toContain('type-unknown')
    expect(label?.lines).toContain('示意包装')
    expect(codes(bare(null))).toContain('type-unknown')
  })

  it('notes a pattern that it cannot draw', () => {
    expect(codes(bare('tee', { facts: [text('pattern', '胸前刺绣')] }))).toContain('pattern-not-drawn')
  })

  it.each(DEMO_PRODUCTS.map((product) => [product.handle, product] as const))('%s of the demo shop', (_, product) => {
    const palette = BRANDS.find(({ id }) => id === product.brand)?.palette ?? []
    const { subject } = renderSubject(product, { palette })
    expect(subject.colour).toMatch(/^#[0-9A-Fa-f]{6}$/)
    for (const mm of subject.sizeMm) expect(mm).toBeGreaterThan(1)
  })
})
