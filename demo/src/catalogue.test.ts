import { attribute, CATEGORIES, category, type FactValue, type LocalizedText, UNITS } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { grid, lab } from './fact-helpers.ts'
import { BRANDS, DEMO_PRODUCTS, SHOP } from './index.ts'
import type { DemoProduct } from './types.ts'

/** Words that a demo text may not hold: absolute terms, unproved effects, and the house's own list. */
const BANNED =
  /最|第一|顶级|唯一|绝对|极致|完美|国家级|首选|独家|万能|永久|史低|爆款|零碳|碳中和|无毒|100%安全|抗菌|抑菌|杀菌|治疗|疗效|神器|赋能|一键|智能|！/
const TYPED_GAP =
  /[\u4e00-\u9fff，。、；：] +[A-Za-z0-9]|[A-Za-z0-9%+] +[\u4e00-\u9fff]|[\u4e00-\u9fff] +[\u4e00-\u9fff]/
const HALF_WIDTH = /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/
const HEX = /^#[0-9A-F]{6}$/
const DECIMAL = /^-?\d+(\.\d+)?$/
const DECLARED = new Set(CATEGORIES.filter((c) => c.id !== 'general').map((c) => c.id))

function textsOf(value: FactValue): readonly LocalizedText[] {
  if (value.kind === 'text') return [value.text]
  if (value.kind === 'list') return value.items
  if (value.kind === 'composition') return value.parts.map((part) => part.name)
  return []
}

function allTexts(product: DemoProduct): readonly LocalizedText[] {
  return [
    product.name,
    ...product.facts.flatMap((f) => [...(f.label ? [f.label] : []), ...textsOf(f.value), f.source.name]),
    ...product.options.flatMap((option) => [option.name, ...option.values]),
    ...(product.sizeChart?.columns ?? []),
  ]
}

function chineseOf(product: DemoProduct): readonly string[] {
  const label = product.look.label ? [product.look.label.title, ...product.look.label.lines] : []
  return [...allTexts(product).map((t) => t.zh ?? ''), ...product.tags, ...label]
}

/** The lines `handle: problem` of every product that has one, so that a failure names the row. */
function problems(check: (product: DemoProduct) => readonly string[]): readonly string[] {
  return DEMO_PRODUCTS.flatMap((product) => check(product).map((problem) => `${product.handle}: ${problem}`))
}

const duplicates = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index)

describe('demo catalogue', () => {
  /** Kinds that files bring and the demo shop does not sell. */
  const NOT_SOLD = new Set(['coat', 'shell-jacket', 'sun-jacket'])

  it('has one product for every other product type, so no shelf of the shop is empty', () => {
    const wanted = CATEGORIES.flatMap((c) =>
      Object.keys(c.productTypes).flatMap((type) => (NOT_SOLD.has(type) ? [] : [`${c.id}/${type}`])),
    )
    expect(DEMO_PRODUCTS.map((p) => `${p.category}/${p.productType}`).toSorted()).toEqual(wanted.toSorted())
  })

  it('gives each brand enough products to be told apart', () => {
    for (const brand of BRANDS) {
      expect(DEMO_PRODUCTS.filter((p) => p.brand === brand.id).length, brand.id).toBeGreaterThanOrEqual(15)
    }
  })

  it('has enough facts for a text about each product', () => {
    expect(problems((p) => (p.facts.length < 8 ? [`${p.facts.length} facts`] : []))).toEqual([])
  })

  it('uses only attributes that the engines know, or labels its own', () => {
    expect(
      problems((p) =>
        p.facts
          .filter((f) => (f.attribute.startsWith('custom:') ? !f.label : !attribute(f.attribute)))
          .map((f) => f.attribute),
      ),
    ).toEqual([])
  })

  it('states no fact twice for a product, which would make a table contradict itself', () => {
    expect(problems((p) => duplicates(p.facts.map((f) => `${f.attribute} ${f.label?.zh ?? ''}`)))).toEqual([])
  })

  it('prints figures as decimals in known units', () => {
    const figures = (value: FactValue): readonly string[] => {
      if (value.kind === 'number') return [value.amount]
      if (value.kind === 'range') return [value.min, value.max]
      if (value.kind === 'composition') return value.parts.map((part) => part.percent)
      return []
    }
    expect(
      problems((p) =>
        p.facts.flatMap((f) => [
          ...figures(f.value).filter((figure) => !DECIMAL.test(figure)),
          ...(f.value.kind === 'range' && Number(f.value.min) >= Number(f.value.max)
            ? [`${f.attribute} is no range`]
            : []),
          ...('unit' in f.value && f.value.unit !== undefined && !UNITS[f.value.unit] ? [f.value.unit] : []),
        ]),
      ),
    ).toEqual([])
  })

  it('has compositions that add up to 100, so a label is not refused', () => {
    expect(
      problems((p) =>
        p.facts.flatMap((f) => {
          if (f.value.kind !== 'composition') return []
          const sum = f.value.parts.reduce((total, part) => total + Number(part.percent), 0)
          return Math.abs(sum - 100) > 1e-9 ? [`${f.attribute} sums to ${sum}`] : []
        }),
      ),
    ).toEqual([])
  })

  it('says everything in both languages', () => {
    expect(
      problems((p) =>
        allTexts(p)
          .filter((t) => !t.zh?.trim() || !t.en?.trim())
          .map((t) => JSON.stringify(t)),
      ),
    ).toEqual([])
    expect(
      problems((p) =>
        allTexts(p)
          .filter((t) => /[\u3000-\u9fff\uff00-\uffef]/.test(t.en ?? ''))
          .map((t) => t.en ?? ''),
      ),
    ).toEqual([])
  })

  it('holds no word that the Advertising Law or the house forbids', () => {
    expect(problems((p) => chineseOf(p).filter((t) => BANNED.test(t)))).toEqual([])
    const brandTexts = BRANDS.flatMap((b) => [b.name.zh, b.promise.zh, b.story.zh, ...b.voice.zh, ...b.words.prefer])
    const shopTexts = [SHOP.name.zh, SHOP.tagline.zh, SHOP.about.zh]
    expect([...brandTexts, ...shopTexts].filter((t) => BANNED.test(t ?? ''))).toEqual([])
  })

  it('sets Chinese without typed gaps or half-width punctuation', () => {
    expect(problems((p) => chineseOf(p).filter((t) => TYPED_GAP.test(t) || HALF_WIDTH.test(t)))).toEqual([])
  })

  it('backs every effect and every environmental figure with a document, or the gates would block the product', () => {
    expect(
      problems((p) =>
        p.facts
          .filter(
            (f) => f.value.kind === 'number' || f.attribute.startsWith('efficacy') || f.attribute === 'stainRemoval',
          )
          .filter((f) => ['efficacy', 'green'].includes(attribute(f.attribute)?.claimKind ?? 'spec') && !f.evidence)
          .map((f) => f.attribute),
      ),
    ).toEqual([])
    expect(
      problems((p) => {
        const has = (id: string) => p.facts.some((f) => f.attribute === id)
        return has('efficacy') && !has('efficacyTest') ? ['an effect without a test'] : []
      }),
    ).toEqual([])
  })

  it('has unique handles and SKUs that fit an address and a label', () => {
    expect(duplicates(DEMO_PRODUCTS.map((p) => p.handle))).toEqual([])
    expect(duplicates(DEMO_PRODUCTS.flatMap((p) => p.variants.map((v) => v.sku)))).toEqual([])
    expect(DEMO_PRODUCTS.map((p) => p.handle).filter((h) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(h))).toEqual([])
    expect(
      DEMO_PRODUCTS.flatMap((p) => p.variants.map((v) => v.sku)).filter((s) => !/^[A-Z0-9-]{4,24}$/.test(s)),
    ).toEqual([])
  })

  it('has a variant for every choice on the page, and none that cannot be chosen', () => {
    expect(
      problems((p) => {
        const wanted = p.options.reduce((product, option) => product * option.values.length, 1)
        const keys = p.variants.map((v) => v.values.join())
        const fits = p.variants.every(
          (v) =>
            v.values.length === p.options.length &&
            v.values.every((x, i) => x >= 0 && x < (p.options[i]?.values.length ?? 0)),
        )
        return [
          ...(fits ? [] : ['a variant without its option value']),
          ...(keys.length === wanted && duplicates(keys).length === 0
            ? []
            : [`${keys.length} variants, ${wanted} choices`]),
        ]
      }),
    ).toEqual([])
  })

  it('has prices, weights and stock that an order can be made from', () => {
    expect(
      problems((p) =>
        p.variants
          .filter(
            (v) =>
              !(v.priceYuan > 0 && Math.abs(v.priceYuan * 100 - Math.round(v.priceYuan * 100)) < 1e-6) ||
              !(v.weightGrams > 0) ||
              v.stock.length !== SHOP.warehouses.length ||
              v.stock.some((units) => !Number.isInteger(units) || units < 0),
          )
          .map((v) => v.sku),
      ),
    ).toEqual([])
    expect(DEMO_PRODUCTS.some((p) => p.variants.some((v) => v.stock.every((units) => units === 0)))).toBe(true)
  })

  it('measures every size that it sells', () => {
    expect(
      problems((p) => {
        if (!p.sizeChart) return []
        const { rows, columns } = p.sizeChart
        const sold = p.options.find((o) => o.name.en === 'Size')?.values.map((v) => v.en) ?? []
        return [
          ...(sold.join() === rows.map((r) => r.size).join() ? [] : [`sells ${sold.join()}`]),
          ...rows.filter((r) => r.values.length !== columns.length).map((r) => r.size),
          ...columns.flatMap((c, i) =>
            rows.some((r, row) => row > 0 && (r.values[i] ?? 0) < (rows[row - 1]?.values[i] ?? 0))
              ? [`${c.en} shrinks`]
              : [],
          ),
        ]
      }),
    ).toEqual([])
  })

  it('paints in valid colours and true dimensions', () => {
    expect(
      problems((p) => {
        const swatches = p.options.flatMap((o) => o.values.flatMap((v) => (v.swatch === undefined ? [] : [v.swatch])))
        const { colour, accent, backdrop, label, sizeMm } = p.look
        const all = [colour, accent, backdrop, label?.colour, label?.ink, ...swatches].filter((c) => c !== undefined)
        return [...all.filter((c) => !HEX.test(c)), ...sizeMm.filter((mm) => !(mm > 0)).map(String)]
      }),
    ).toEqual([])
    expect(BRANDS.flatMap((b) => b.palette).filter((c) => !HEX.test(c))).toEqual([])
  })

  it('gives search four to eight words a product', () => {
    expect(
      problems((p) => (p.tags.length < 4 || p.tags.length > 8 || duplicates(p.tags).length > 0 ? [p.tags.join()] : [])),
    ).toEqual([])
  })

  it('gives each brand three to five colours, and sentences enough in each language to learn its voice from', () => {
    for (const brand of BRANDS) {
      expect(brand.palette.length).toBeGreaterThanOrEqual(3)
      expect(brand.palette.length).toBeLessThanOrEqual(5)
      for (const sentences of Object.values(brand.voice)) expect(new Set(sentences).size).toBeGreaterThanOrEqual(20)
    }
  })

  it('lists every category in the navigation once', () => {
    expect(new Set(SHOP.nav)).toEqual(DECLARED)
    expect(SHOP.nav.map((id) => category(id).id)).toEqual(SHOP.nav)
  })
})

describe('helpers', () => {
  it('makes the same stock on every machine', () => {
    const make = () =>
      grid({
        sku: 'T',
        codes: [
          ['A', 'B'],
          ['S', 'M'],
        ],
        priceYuan: [10, 12],
        weightGrams: 5,
        level: 50,
        out: [[1, 0]],
      })
    expect(make()).toEqual(make())
    expect(make().map((v) => [v.sku, v.priceYuan])).toEqual([
      ['T-A-S', 10],
      ['T-A-M', 12],
      ['T-B-S', 10],
      ['T-B-M', 12],
    ])
    expect(make()[2]?.stock).toEqual([0, 0, 0, 0])
  })

  it('keeps the report and its page with a fact', () => {
    expect(lab('NT-0418', '2026-04-18', 2)).toMatchObject({
      source: { kind: 'lab-report', date: '2026-04-18' },
      evidence: { ref: 'NT-0418.pdf', page: 2 },
    })
  })
})
