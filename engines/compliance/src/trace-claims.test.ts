import { type Finding, type ListingText, listingFields, type Span, spansText } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINEN_EN, LINEN_FACTS, LINEN_NAMES, LINEN_ZH, provenFact } from './testing/linen-tee.ts'
import { oneLine } from './testing/texts.ts'
import { traceClaims } from './trace-claims.ts'

const OPTIONS = { isoDate: '2026-11-24', names: LINEN_NAMES } as const
const check = (text: ListingText) => traceClaims(text, LINEN_FACTS, OPTIONS)
const zh = (text: string, ...factIds: string[]) => check(oneLine('zh', [{ text, factIds }]))
const en = (text: string, ...factIds: string[]) => check(oneLine('en', [{ text, factIds }]))

/** The excerpt is what stands at the offsets, or a person is shown the wrong words. */
function expectOffsets(text: ListingText, findings: readonly Finding[], least = 0): void {
  expect(findings.length).toBeGreaterThanOrEqual(least)
  for (const finding of findings) {
    const field = listingFields(text).find(
      ({ path }) => path.field === finding.path?.field && path.index === finding.path?.index,
    )
    expect(spansText(field?.spans ?? []).slice(finding.start, finding.end)).toBe(finding.excerpt)
  }
}

describe('an honest listing', () => {
  it('passes both gates in Chinese, with every claim cited', () => {
    const { numbers, claims, uncited } = check(LINEN_ZH)
    expect(numbers.findings).toEqual([])
    expect(claims.findings).toEqual([])
    expect(numbers.checked).toBeGreaterThanOrEqual(12)
    expect(uncited).toBe(0)
  })

  it('passes both gates in English, over the same facts', () => {
    const { numbers, claims } = check(LINEN_EN)
    expect(numbers.findings).toEqual([])
    expect(claims.findings).toEqual([])
  })
})

describe('places', () => {
  it('may be called as the other language calls them, and no place else', () => {
    const facts = [provenFact('o', 'origin', { kind: 'text', text: { zh: '江苏南通' } })]
    const said = (text: string) => traceClaims(oneLine('en', [{ text, factIds: ['o'] }]), facts, OPTIONS).claims.status
    expect(said('Made in Nantong, Jiangsu')).toBe('pass')
    expect(said('Made in Suzhou, Jiangsu')).toBe('block')
    expect(said('Made in Nantong, Zhejiang')).toBe('block')
  })
})

describe('figures', () => {
  it('are exact: a rounded figure is not the fact', () => {
    const { numbers } = zh('透气率超过800毫米每秒', 'f-air')
    expect(numbers.findings[0]).toMatchObject({
      status: 'block',
      code: 'number-differs-from-fact',
      excerpt: '800毫米每秒',
      suggestion: { zh: '812毫米每秒' },
    })
  })

  it('may be written in another unit of the same quantity', () => {
    expect(zh('质保两年', 'f-warranty').numbers.status).toBe('pass')
    expect(zh('质保24个月', 'f-warranty').numbers.status).toBe('pass')
    expect(zh('宽1.86米，深90厘米', 'f-dims').numbers.status).toBe('pass')
    expect(zh('宽1.86厘米', 'f-dims').numbers.status).toBe('block')
    expect(en('165 g/m²', 'f-weight').numbers.status).toBe('pass')
    expect(en('165 kg', 'f-weight').numbers.status).toBe('block')
  })

  it('may be a range or one end of it', () => {
    expect(zh('9–20℃都能穿', 'f-range').numbers.status).toBe('pass')
    expect(zh('9到20℃都能穿', 'f-range').numbers.status).toBe('pass')
    expect(zh('9–25℃都能穿', 'f-range').numbers.status).toBe('block')
    expect(zh('20–20℃都能穿', 'f-range').numbers.status).toBe('block')
  })

  it('belong to the part of a composition that stands beside them', () => {
    expect(zh('亚麻45%，棉55%', 'f-comp').numbers.status).toBe('block')
    expect(en('45% linen, 55% cotton', 'f-comp').numbers.status).toBe('block')
    expect(en('55% linen, 45% cotton', 'f-comp').numbers.status).toBe('pass')
  })

  it('without a cited fact are blocked, and a fact that fits is named', () => {
    const { numbers } = zh('透气率812 mm/s')
    expect(numbers.findings[0]).toMatchObject({ status: 'block', code: 'number-without-fact' })
    expect(numbers.findings[0]?.message.zh).toContain('透气率')
  })

  it('of a pasted text may rest on any fact of the product, if the caller says so', () => {
    const text = oneLine('zh', [{ text: '透气率812 mm/s，质保三年', factIds: [] }])
    const { numbers } = traceClaims(text, LINEN_FACTS, { ...OPTIONS, citing: 'product' })
    expect(numbers.findings.map((finding) => finding.excerpt)).toEqual(['三年'])
  })

  it('in a product name, and counts of options, need no fact', () => {
    const text = oneLine('zh', [{ text: '听澜Q3头戴耳机2升装，五色可选', factIds: [] }])
    const names = ['听澜Q3头戴耳机', '2升']
    expect(traceClaims(text, [], { isoDate: '2026-11-24', names, optionCounts: [5] }).numbers.status).toBe('pass')
    expect(traceClaims(text, [], { isoDate: '2026-11-24', names, optionCounts: [4] }).numbers.status).toBe('block')
    const washes = oneLine('zh', [{ text: '水洗五次', factIds: [] }])
    expect(traceClaims(washes, [], { isoDate: '2026-11-24', names, optionCounts: [5] }).numbers.status).toBe('block')
    const other = oneLine('zh', [{ text: '听澜Q4', factIds: [] }])
    expect(traceClaims(other, [], { isoDate: '2026-11-24', names }).numbers.status).toBe('block')
  })

  it('of an outdated or disputed fact support nothing', () => {
    const text = oneLine('zh', [{ text: '165克', factIds: ['f'] }])
    const value = { kind: 'number', amount: '165', unit: 'g/m2' } as const
    for (const over of [{ validTo: '2026-01-01' }, { status: 'disputed' }, { status: 'retired' }] as const) {
      const facts = [provenFact('f', 'fabricWeight', value, over)]
      expect(traceClaims(text, facts, OPTIONS).numbers.status).toBe('block')
    }
  })

  it('that only set a scene are not claims', () => {
    for (const text of [
      '一杯茶，两个人',
      '三口之家的餐桌',
      '早上7点的阳台',
      '第一次水洗',
      '三伏天，穿一层风',
      '双11之前',
    ])
      expect(zh(text).numbers.findings, text).toEqual([])
  })

  it('that promise something are claims even in Chinese numerals', () => {
    for (const text of ['质保三年', '七天无理由', '晾两小时就干', '洗上百次', '便宜三成', '百分之五十再生料'])
      expect(zh(text).numbers.status, text).toBe('block')
  })

  it('of standards and codes are compared whole', () => {
    expect(zh('符合GB 18401', 'f-safe').numbers.status).toBe('pass')
    expect(zh('符合GB 18402', 'f-safe').numbers.status).toBe('block')
    expect(zh('符合GB 1840', 'f-safe').numbers.status).toBe('block')
    expect(zh('报告编号NT-0418', 'f-safe').numbers.status).toBe('pass')
  })
})

describe('a changed figure is always caught', () => {
  const figures = [
    ['每平方米{n}克', '165', 'f-weight'],
    ['透气率{n} mm/s', '812', 'f-air'],
    ['透气率{n}毫米每秒', '812', 'f-air'],
    ['水洗{n}次', '2', 'f-wash'],
    ['经向缩率{n}%', '1.8', 'f-shrink'],
    ['质保{n}个月', '24', 'f-warranty'],
    ['{n}天无理由', '7', 'f-return'],
    ['¥{n}', '239', 'f-price'],
    ['后移{n}厘米', '1', 'f-shoulder'],
  ] as const

  it('whatever the new value is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.oneof(
          fc.integer({ min: 0, max: 100_000 }).map(String),
          fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 100).toFixed(2)),
        ),
        ([template, right, factId], value) => {
          const same = Number(value) === Number(right) || (factId === 'f-shrink' && Number(value) === 1.2)
          fc.pre(!same)
          const { numbers } = zh(template.replace('{n}', value), factId)
          return numbers.status === 'block' && numbers.findings[0]?.code === 'number-differs-from-fact'
        },
      ),
      { numRuns: 500 },
    )
  })

  it('by a digit more, a digit less or another digit, anywhere in a whole listing', () => {
    const places = listingFields(LINEN_ZH).flatMap(({ path, spans }) =>
      spans.flatMap((span, index) =>
        [...span.text.matchAll(/\d/g)].map((match) => ({ path, index, at: match.index, span })),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('replace', 'insert'),
        (place, shift, how) => {
          const digit = Number(place.span.text[place.at])
          const changed = String((digit + shift) % 10)
          const tail = place.span.text.slice(how === 'replace' ? place.at + 1 : place.at)
          const text = place.span.text.slice(0, place.at) + changed + tail
          // A zero in front or behind the point leaves the value as it is; 1.8 and 1.2 are both in the fact.
          fc.pre(!(how === 'insert' && changed === '0') && !/1\.2%/.test(text))
          const mutated = withSpan(LINEN_ZH, place.path, place.index, { ...place.span, text })
          const { numbers } = check(mutated)
          expectOffsets(mutated, numbers.findings, 1)
          return numbers.status === 'block'
        },
      ),
      { numRuns: 400 },
    )
  })
})

function withSpan(text: ListingText, path: { field: string; index?: number }, at: number, span: Span): ListingText {
  const put = (spans: readonly Span[]): Span[] => spans.map((old, index) => (index === at ? span : old))
  const putIn = (fields: readonly (readonly Span[])[]) =>
    fields.map((spans, index) => (index === path.index ? put(spans) : spans))
  return {
    ...text,
    title: path.field === 'title' ? put(text.title) : text.title,
    sellingPoints: path.field === 'sellingPoints' ? putIn(text.sellingPoints) : text.sellingPoints,
    description: path.field === 'description' ? putIn(text.description) : text.description,
    adHeadline: path.field === 'adHeadline' ? put(text.adHeadline) : text.adHeadline,
    adBody: path.field === 'adBody' ? put(text.adBody) : text.adBody,
  }
}

describe('claims', () => {
  it('reads as on the review page when efficacy has no fact', () => {
    const { claims } = zh('不扎，天然抗菌')
    expect(claims.findings[0]).toMatchObject({ status: 'block', code: 'claim-without-fact', excerpt: '天然抗菌' })
    expect(claims.findings[0]?.message.zh).toMatch(/^「天然抗菌」没有事实。/)
  })

  it('catches a swapped material and offers the one that the facts have', () => {
    const fibres = [
      '真丝',
      '羊绒',
      '桑蚕丝',
      '美利奴羊毛',
      '有机棉',
      '苎麻',
      '聚酯纤维',
      '小牛皮',
      '头层牛皮',
      '白橡木',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...fibres), fc.constantFrom('', '细软的', '一身'), (fibre, before) => {
        const { claims } = zh(`${before}${fibre}55%，棉45%`, 'f-comp')
        return claims.findings.some((finding) => finding.excerpt.includes(fibre) || fibre.includes(finding.excerpt))
      }),
    )
    expect(zh('真丝短袖', 'f-comp').claims.findings[0]?.suggestion?.zh).toBe('亚麻')
  })

  it('catches swapped certificates, places and processes in both languages', () => {
    const inserted = [
      ['zh', '获OEKO-TEX认证'],
      ['zh', '国家专利铰链'],
      ['zh', '皮肤科医生测试'],
      ['zh', '新疆缝制'],
      ['zh', '法国诺曼底亚麻'],
      ['zh', '产自云雾镇'],
      ['zh', '手工缝制'],
      ['zh', '植物染'],
      ['zh', '可降解包装'],
      ['zh', '零碳生产'],
      ['zh', '婴儿可用'],
      ['zh', '包邮'],
      ['en', 'OEKO-TEX certified'],
      ['en', 'dermatologist approved'],
      ['en', 'made in Italy'],
      ['en', 'handmade'],
      ['en', 'organic cotton'],
      ['en', 'carbon neutral'],
      ['en', 'hypoallergenic'],
      ['en', 'free shipping'],
      ['en', 'antibacterial'],
    ] as const
    for (const [lang, text] of inserted) {
      const result = lang === 'zh' ? zh(text, 'f-comp', 'f-origin') : en(text, 'f-comp', 'f-origin')
      expect(result.claims.status, text).not.toBe('pass')
    }
  })

  it('accepts a fact in the other language', () => {
    expect(en('Linen and cotton', 'f-comp').claims.status).toBe('pass')
    expect(en('enzyme-washed', 'f-wash').claims.status).toBe('pass')
    expect(en('sewn in Jiangsu', 'f-origin').claims.status).toBe('pass')
  })

  it('counts a claim that only another fact of the product supports', () => {
    const text = oneLine('zh', [{ text: '南通的风', factIds: [] }])
    const pasted = traceClaims(text, LINEN_FACTS, { isoDate: '2026-11-24', citing: 'product' })
    expect(pasted.uncited).toBe(1)
    expect(pasted.claims.findings).toEqual([])
  })

  it('does not take words that are denied, compared or mere colours for claims', () => {
    for (const text of ['没有做过抗菌检测', '比羊毛轻', '像真丝一样垂', '橡木色', '胡桃木色的扣子', '请勿放入微波炉'])
      expect(zh(text).claims.findings, text).toEqual([])
    for (const text of ['lighter than wool', 'not waterproof', 'like silk', 'oak-coloured', 'a glass of water'])
      expect(en(text).claims.findings, text).toEqual([])
  })

  it('wants evidence under efficacy and green facts, not the word of the shop alone', () => {
    const facts = [
      provenFact(
        'g',
        'biodegradability',
        { kind: 'text', text: { zh: '可降解', en: 'biodegradable' } },
        {
          source: { kind: 'merchant', name: { zh: '店主填写' } },
          evidence: undefined,
        },
      ),
    ]
    const text = oneLine('zh', [{ text: '可降解', factIds: ['g'] }])
    expect(traceClaims(text, facts, OPTIONS).claims.findings[0]).toMatchObject({
      status: 'ask',
      code: 'claim-without-evidence',
    })
  })

  it('does not let an efficacy word in the product name pass as a fact', () => {
    const text = oneLine('zh', [{ text: '抗菌毛巾', factIds: [] }])
    expect(traceClaims(text, [], { isoDate: '2026-11-24', names: ['抗菌毛巾'] }).claims.status).toBe('block')
    const wooden = oneLine('zh', [{ text: '白橡木凳', factIds: [] }])
    expect(traceClaims(wooden, [], { isoDate: '2026-11-24', names: ['白橡木凳'] }).claims.status).toBe('pass')
  })
})

describe('any text', () => {
  it('never makes the tracer fail, and offsets always point at the excerpt', () => {
    const pieces = fc.constantFrom(
      '165克',
      '抗菌',
      '最好',
      '，',
      '。',
      '纯棉',
      ' ',
      '１２％',
      'made in Italy',
      '一百',
      '两遍',
      '¥9',
      '\n',
      '😀',
      'GB/T 5453',
      '2026年3月12日',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 12 }),
        fc.constantFrom('zh', 'en'),
        (parts, lang) => {
          const text = oneLine(
            lang,
            parts.map((part) => ({ text: part, factIds: [] })),
          )
          const { numbers, claims } = check(text)
          expectOffsets(text, [...numbers.findings, ...claims.findings])
          // What is not found fault with has passed, and nothing is counted twice.
          expect(numbers.findings.length).toBeLessThanOrEqual(numbers.checked)
          expect(claims.findings.length).toBeLessThanOrEqual(claims.checked)
          const has = (piece: string): boolean => parts.includes(piece)
          if (has('165克') || has('¥9')) expect(numbers.status).toBe('block')
          if (has('抗菌')) expect(claims.status).toBe('block')
        },
      ),
      { numRuns: 300 },
    )
  })
})
