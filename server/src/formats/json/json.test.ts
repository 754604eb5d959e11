import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftsArbitrary } from '../testing/draft-arbitrary.ts'
import { inChunks, readAll } from '../testing/read-all.ts'
import { joinText } from '../text/join-text.ts'
import { openJson } from './open-json.ts'
import { writeJson } from './write-json.ts'

const read = (text: string, chunk = 1_000) => readAll(openJson(inChunks(text, chunk), { currency: 'USD' }))

const DUMMY = {
  id: 7,
  title: 'Linen tee',
  description: 'Linen, washed twice.',
  category: 'tops',
  price: 9.99,
  discountPercentage: 10.48,
  stock: 99,
  tags: ['tops', ' linen '],
  brand: 'Suyu',
  sku: 'TOP-1',
  weight: 4,
  dimensions: { width: 15.14, height: 13.08 },
  warrantyInformation: '1 year',
  returnPolicy: 'No return policy',
  meta: { barcode: '5784719087687' },
  images: ['https://cdn.example/1.webp'],
  nothing: null,
}

describe('JSON files', () => {
  it('reads flat products as DummyJSON has them and gives them back value for value', async () => {
    const other = { title: 'Mug', price: '5.00', description: '<b>White</b>', extra: [1, { a: 2 }] }
    const source = { products: [DUMMY, other] }
    const { drafts, profile, issues } = await read(JSON.stringify(source))
    expect(issues).toEqual([])
    expect(drafts[0]).toMatchObject({
      handle: 'linen-tee',
      name: { en: 'Linen tee' },
      descriptionHtml: { en: '<p>Linen, washed twice.</p>' },
      brandName: 'Suyu',
      variants: [
        { sku: 'TOP-1', barcode: '5784719087687', price: { amount: 999, currency: 'USD' }, stock: { default: 99 } },
      ],
      facts: [
        { attribute: 'warranty', valueText: { en: '1 year' } },
        { attribute: 'returnDays', valueText: { en: 'No return policy' } },
      ],
      extras: { weight: '4', dimensions: '{"width":15.14,"height":13.08}', category: '"tops"' },
    })
    expect(JSON.parse(await joinText(writeJson(drafts, profile)))).toEqual(source)
  })

  it('writes a changed price as the number that it was', async () => {
    const { drafts, profile } = await read(JSON.stringify([DUMMY]))
    const changed = drafts.map((draft) => ({
      ...draft,
      variants: draft.variants.map((v) => ({ ...v, price: { amount: 1_250, currency: 'USD' } })),
    }))
    expect(JSON.parse(await joinText(writeJson(changed, profile)))).toEqual([{ ...DUMMY, price: 12.5 }])
  })

  it('does not make a fact of a figure whose unit nobody stated', async () => {
    const { drafts } = await read(JSON.stringify([DUMMY]))
    expect(drafts[0]?.facts.map((fact) => fact.attribute)).not.toContain('weight')
  })

  it('reads one object a line and reports the wrong line', async () => {
    const text =
      '{"title":"A","price":1}\n{"title":"B","price":-1}\n\n{"title":"C","price":"x"}\n{"title":"D","price":2,"stock":3}\n{"price":1}\n'
    const { drafts, issues, profile } = await read(text, 5)
    expect(drafts.map((draft) => draft.handle)).toEqual(['a', 'd'])
    expect(issues.map((issue) => [issue.line, issue.code])).toEqual([
      [2, 'negative-price'],
      [4, 'bad-number'],
      [6, 'missing-title'],
    ])
    expect(await joinText(writeJson(drafts, profile))).toBe(
      '{"title":"A","price":1}\n{"title":"D","price":2,"stock":3}\n',
    )
  })

  it('tells two products with one title apart by their ids', async () => {
    const { drafts } = await read(JSON.stringify([{ ...DUMMY }, { ...DUMMY, id: 8 }]))
    expect(drafts.map((draft) => draft.handle)).toEqual(['linen-tee', 'linen-tee-8'])
  })

  it('loses nothing of a product in our own export', async () => {
    await fc.assert(
      fc.asyncProperty(draftsArbitrary, fc.integer({ min: 1, max: 50 }), async (drafts, chunk) => {
        const text = await joinText(writeJson(drafts))
        const { drafts: again } = await readAll(openJson(inChunks(text, chunk), { currency: 'CNY' }))
        expect(again.map(({ scope: _, ...draft }) => draft)).toEqual(drafts)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps unknown fields of our own export, and refuses wrong ones by name', async () => {
    const good = {
      handle: 'a',
      name: { en: 'A' },
      variants: [{ optionValues: [], price: { amount: 1, currency: 'USD' }, stock: {}, extras: {} }],
      later: { x: 1 },
    }
    const file = (products: readonly unknown[]) =>
      `{"format":"qianmian","version":1,"products":[\n${products.map((p) => JSON.stringify(p)).join(',\n')}\n]}\n`
    const { drafts, issues } = await read(
      file([
        good,
        { ...good, handle: 'b', status: 'sold' },
        { ...good, handle: 'c', variants: [{ price: { amount: -5, currency: 'USD' } }] },
      ]),
    )
    expect(drafts[0]?.extras).toEqual({ later: '{"x":1}' })
    expect(issues.map((issue) => [issue.line, issue.code, issue.column])).toEqual([
      [3, 'bad-field', 'status'],
      [4, 'negative-price', 'price'],
    ])
  })

  it('refuses an export of a version that it does not know', async () => {
    const opened = await openJson('{"format":"qianmian","version":9,"products":[{}]}', { currency: 'CNY' })
    expect(opened).toMatchObject({ ok: false, error: [{ code: 'unknown-version' }] })
  })

  it('does not let a key reach a prototype', async () => {
    const text =
      '[{"title":"A","price":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"tags":["__proto__"]}]'
    const { drafts, profile } = await read(text)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(drafts[0]?.extras)).toBe(Object.prototype)
    expect(Object.hasOwn(drafts[0]?.extras ?? {}, '__proto__')).toBe(true)
    expect(await joinText(writeJson(drafts, profile))).toBe(`${text.replace('[{', '[\n{').replace(/\]$/, '\n]')}\n`)
  })

  it('stops at JSON that is nested without end, cut off, or no list', async () => {
    const deep = `[{"title":"A","price":1,"x":${'['.repeat(100_000)}`
    expect(await openJson(deep, { currency: 'USD' })).toMatchObject({ ok: false, error: [{ code: 'too-deep' }] })
    expect((await read('[{"title":"A","price":1},{"title":"B"')).codes).toEqual(['bad-json'])
    expect((await read('[{"title":"A","price":1}, 5]')).codes).toEqual(['bad-json'])
    expect(await openJson('{\n"a":{"products":[1]}}', { currency: 'USD' })).toMatchObject({
      ok: false,
      error: [{ code: 'no-products' }],
    })
    expect((await read('{"products":[]}')).items).toEqual([])
  })
})
