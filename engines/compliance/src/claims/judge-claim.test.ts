import type { Fact, FactValue } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provenFact } from '../testing/linen-tee.ts'
import { oneLine } from '../testing/texts.ts'
import { traceClaims } from '../trace-claims.ts'
import { isNegative } from './proof-rules.ts'

const grams = (amount: string | number): FactValue => ({ kind: 'number', amount: String(amount), unit: 'g' })
const words = (zh: string, en?: string): FactValue => ({ kind: 'text', text: { zh, en } })
const per100 = { label: { zh: '糖（每100克）', en: 'Sugar per 100 g' } }

const OPTIONS = { isoDate: '2026-11-25' }
const ids = (facts: readonly Fact[]) => facts.map((fact) => fact.id)
const zh = (text: string, facts: readonly Fact[], cites = ids(facts)) =>
  traceClaims(oneLine('zh', [{ text, factIds: cites }]), facts, OPTIONS).claims
const en = (text: string, facts: readonly Fact[], cites = ids(facts)) =>
  traceClaims(oneLine('en', [{ text, factIds: cites }]), facts, OPTIONS).claims
const codes = (result: ReturnType<typeof zh>) => result.findings.map((finding) => `${finding.status} ${finding.code}`)

describe('a fact proves a claim by its value, not by being there', () => {
  it('sugar of 12 g is the opposite of 无糖', () => {
    const facts = [provenFact('s', 'sugar', grams(12))]
    expect(codes(zh('无糖', facts))).toEqual(['block claim-contradicts-fact'])
    expect(codes(en('Sugar-free', facts))).toEqual(['block claim-contradicts-fact'])
  })

  it('无糖 ends at 0.5 g in 100 g, whatever the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (tenths) => {
        const facts = [provenFact('s', 'sugar', grams(tenths / 10), per100)]
        expect(zh('无糖', facts).status).toBe(tenths <= 5 ? 'pass' : 'block')
      }),
    )
  })

  it('a figure per serving is worked out for 100 g, and one per nothing proves nothing', () => {
    const label = { label: { zh: '每份糖', en: 'Sugar per serving' } }
    const serving = provenFact('v', 'serving', grams(40))
    expect(zh('无糖', [provenFact('s', 'sugar', grams('0.2'), label), serving]).status).toBe('pass')
    expect(zh('无糖', [provenFact('s', 'sugar', grams('0.3'), label), serving]).status).toBe('block')
    expect(zh('无糖', [provenFact('s', 'sugar', grams('0.3'))]).status).toBe('ask')
  })

  const rows: readonly (readonly [text: string, attribute: string, good: FactValue, bad: FactValue])[] = [
    ['高蛋白', 'protein', grams(12), grams('0.4')],
    ['零脂肪', 'fat', grams('0.5'), grams(3)],
    ['低脂', 'fat', grams(3), grams('3.1')],
    ['高纤', 'fibre', grams(6), grams('5.9')],
    ['防水', 'waterproof', words('IPX7'), words('IP20')],
    ['water-resistant', 'waterproof', words('IPX4'), words('IPX0')],
    [
      '不褪色',
      'colourFastness',
      { kind: 'number', amount: '4', unit: 'grade' },
      { kind: 'number', amount: '3', unit: 'grade' },
    ],
    ['可拆洗', 'removableCover', { kind: 'flag', is: true }, { kind: 'flag', is: false }],
    [
      '可降解',
      'biodegradability',
      { kind: 'number', amount: '96', unit: '%' },
      { kind: 'number', amount: '12', unit: '%' },
    ],
    ['快充', 'quickCharge', words('充10分钟，听4小时'), words('不支持')],
    ['专利', 'patent', words('ZL202310001'), words('申请中')],
    ['国标', 'standard', words('GB 6675'), words('Q/ABC 001')],
    ['A类', 'safetyClass', words('GB 18401 A类'), words('GB 18401 B类')],
    ['质保', 'warranty', { kind: 'number', amount: '2', unit: 'year' }, words('无')],
    ['敏感肌', 'skinType', words('敏感性肌肤'), words('油性')],
  ]
  it.each(rows)('%s', (text, attribute, good, bad) => {
    const label = { label: { zh: `${attribute}（每100克）`, en: `${attribute} per 100 g` } }
    const rated = ['sugar', 'fat', 'protein', 'fibre'].includes(attribute) ? label : {}
    expect(zh(text, [provenFact('f', attribute, good, rated)]).findings).toEqual([])
    expect(zh(text, [provenFact('f', attribute, bad, rated)]).status).not.toBe('pass')
  })

  it.each([
    ['快充', 'chargeTime', { kind: 'number', amount: '240', unit: 'min' }],
    ['次日达', 'delivery', words('下单后五天内发出')],
    ['包安装', 'assembly', words('需自行安装')],
    ['获奖', 'certificate', words('证书存档')],
  ] as const)('%s is not proven by a fact of the same subject', (text, attribute, value) => {
    expect(zh(text, [provenFact('f', attribute, value)]).status).not.toBe('pass')
  })

  it('a prize is no certificate, and a measurement of one’s own no test by others', () => {
    const prize = provenFact('f', 'custom:prize', words('设计奖'), { claimKind: 'award' })
    expect(zh('通过认证', [prize]).status).toBe('block')
    const own = provenFact('f', 'weight', grams(5), { source: { kind: 'measured', name: {} }, evidence: undefined })
    expect(zh('第三方检测', [own]).status).toBe('block')
  })

  it('a value that says no is a no, one that has a no in it is not', () => {
    for (const value of [words('无'), words('未检测'), words('不支持', 'not supported'), grams(0)])
      expect(isNegative(provenFact('f', 'grip', value)), JSON.stringify(value)).toBe(true)
    for (const value of [words('握把不喷亮漆', 'no gloss on the handle'), words('底面波纹'), grams(1)])
      expect(isNegative(provenFact('f', 'grip', value)), JSON.stringify(value)).toBe(false)
  })
})

describe('whole and part', () => {
  const fibres = (percent: string) =>
    provenFact('c', 'composition', { kind: 'composition', parts: [{ name: { zh: '棉', en: 'cotton' }, percent }] })

  it('纯棉 and "pure cotton" need all of it', () => {
    for (const text of ['纯棉', '全棉面料']) {
      expect(zh(text, [fibres('45')]).status, text).toBe('ask')
      expect(zh(text, [fibres('100')]).status, text).toBe('pass')
    }
    expect(en('Pure cotton', [fibres('45')]).status).toBe('ask')
    expect(en('Pure cotton', [fibres('100')]).status).toBe('pass')
  })

  it('a share of the bottle says nothing about the packaging', () => {
    const value = { kind: 'number', amount: '50', unit: '%' } as const
    const bottle = provenFact('r', 'recycledShare', value, { label: { zh: '瓶身再生料占比', en: 'Recycled bottle' } })
    expect(zh('瓶身用再生料', [bottle]).status).toBe('pass')
    expect(zh('包装用再生料', [bottle]).status).toBe('block')
    expect(en('fully recycled', [bottle]).status).toBe('block')
  })

  it('what a care or use fact mentions is not what the product is made of', () => {
    const care = provenFact('w', 'care', words('可与羊毛衣物一起手洗'))
    expect(zh('柔软的羊毛', [care]).status).toBe('ask')
    expect(zh('可与羊毛衣物一起手洗', [care]).status).toBe('pass')
  })
})

describe('free from', () => {
  const free = provenFact('f', 'freeFrom', { kind: 'list', items: [{ zh: '香精', en: 'fragrance' }] })

  it('needs a fact about that very substance', () => {
    expect(zh('不含香精', [free]).status).toBe('pass')
    expect(en('fragrance-free', [free]).status).toBe('pass')
    expect(zh('不含酒精', [free]).status).toBe('ask')
    expect(zh('不含酒精', [provenFact('k', 'ingredients', words('含酒精，无香精'))]).status).toBe('block')
    expect(zh('不含香精和防腐剂', [free]).findings.map((finding) => finding.excerpt)).toEqual(['和防腐剂'])
  })
})

describe('the cited fact has to be the one', () => {
  const cotton = provenFact('c', 'material', words('棉', 'cotton'))
  const origin = provenFact('o', 'origin', words('江苏南通', 'Nantong, Jiangsu'))

  it.each([
    ['the right one', ['c'], []],
    ['another', ['o'], ['ask claim-cites-other-fact']],
    ['nothing', [], ['ask claim-cites-no-fact']],
  ])('cites %s', (_case, cites, expected) => {
    expect(codes(zh('棉的手感', [cotton, origin], cites))).toEqual(expected)
  })

  it('a lead-in rests on the fact that its own clause cites', () => {
    const spans = [
      { text: '用的是棉，', factIds: [] },
      { text: '江苏南通做', factIds: ['o'] },
    ]
    const led = [
      { text: '棉的', factIds: [] },
      { text: '料子', factIds: ['c'] },
    ]
    const trace = (line: typeof spans) => traceClaims(oneLine('zh', line), [cotton, origin], OPTIONS).claims
    expect(codes(trace(spans))).toEqual(['ask claim-cites-no-fact'])
    expect(codes(trace(led))).toEqual([])
  })
})

describe('places are whole words', () => {
  const at = (zhText: string, enText: string) => [provenFact('o', 'origin', words(zhText, enText))]

  it.each([
    '房子东南通透',
    '完美国货',
    '书法国画',
    '黄河南岸的风',
    '今日本店休息',
    '中山装立领',
    '意大利面',
    '上海南京路',
  ])('%s names no origin', (text) => {
    expect(zh(text, []).findings.filter((finding) => finding.status === 'block')).toEqual([])
  })

  it('a street, a part of a word or a part of a name is not the place', () => {
    expect(zh('产自中山', at('广东中山', 'Zhongshan')).status).toBe('pass')
    expect(zh('产自中山的毛巾', at('广东中山', 'Zhongshan')).status).toBe('pass')
    expect(zh('产自中山', at('中山路工厂', 'a street')).status).toBe('block')
    expect(en('Made in New York', at('约克', 'renewed in Yorkshire, a new mill')).status).toBe('block')
    expect(en('Made in York', at('约克', 'made in New York')).status).toBe('block')
    expect(en('Made in New York', at('纽约', 'made in New York')).status).toBe('pass')
  })
})

describe('denials and comparisons reach no further than they do', () => {
  it.each([
    '不含酒精但能美白',
    '不含酒精美白精华',
    '不仅防水',
    '不只是防水',
    '不是普通的防水',
    '没有异味因为抗菌',
    '比普通短袖更抗菌',
    '真丝白衬衫',
    '不闷热但能防紫外线',
  ])('%s still claims', (text) => {
    expect(zh(text, []).status).not.toBe('pass')
  })
  it.each([
    'not only waterproof',
    'It is not just antibacterial',
    'No alcohol but whitening',
    'without chemicals and antibacterial',
    'more antibacterial than wool',
    'silk white shirt',
    'No smell because it is antimicrobial',
  ])('%s still claims', (text) => {
    expect(en(text, []).status).not.toBe('pass')
  })
  it.each([
    '不是真丝、羊绒这类料子',
    '没有做过抗菌检测',
    '请勿将杯子放入微波炉',
    '不防水',
    '未经第三方检测',
    '比羊毛轻',
  ])('%s claims nothing', (text) => {
    expect(zh(text, []).findings).toEqual([])
  })
  it.each([
    'not waterproof',
    'lighter than wool',
    'do not use in a microwave',
    'never put it in a dishwasher',
    'like silk',
  ])('%s claims nothing', (text) => {
    expect(en(text, []).findings).toEqual([])
  })
})

describe('the other language in a text', () => {
  it('is read too', () => {
    expect(zh('这款 waterproof 外套', []).status).not.toBe('pass')
    expect(en('A jacket, 防水', []).status).not.toBe('pass')
  })
})

describe('disguised claims', () => {
  it.each([
    '抗*菌',
    '抗\u200b菌',
    '抗✨菌',
    '抑 菌',
    '抗jun',
    '無糖',
    '除 螨',
    'ａｎｔｉｂａｃｔｅｒｉａｌ',
    'аntibacterial',
  ])('%s', (text) => {
    const { findings } = zh(text, [])
    expect(findings).toHaveLength(1)
    expect(text.includes(findings[0]?.excerpt ?? '\n')).toBe(true)
  })
})

describe('words beside the fact that they explain', () => {
  const facts = [
    provenFact('c', 'composition', {
      kind: 'composition',
      parts: [
        { name: { zh: '锦纶', en: 'nylon' }, percent: '80' },
        { name: { zh: '氨纶', en: 'elastane' }, percent: '20' },
      ],
    }),
    provenFact('p', 'fillPower', { kind: 'number', amount: '700' }),
  ]
  const codes = (...spans: { text: string; factIds: string[] }[]) =>
    traceClaims(oneLine('zh', spans), facts, { isoDate: '2026-11-25', names: [] }).claims.findings.map(
      ({ code }) => code,
    )

  it('need no link of their own when their point cites the fact', () => {
    expect(
      codes({ text: '锦纶80%，氨纶20%', factIds: ['c'] }, { text: '。氨纶拉得长，也收得回', factIds: [] }),
    ).toEqual([])
    expect(codes({ text: '氨纶拉得长，也收得回', factIds: [] })).toEqual(['claim-cites-no-fact'])
  })

  it('may call down what has a fill power, which nothing else has', () => {
    expect(codes({ text: '羽绒蓬松度700', factIds: ['p'] })).toEqual([])
    expect(codes({ text: '里面是羽绒', factIds: ['c'] })).toEqual(['claim-cites-other-fact'])
  })
})
