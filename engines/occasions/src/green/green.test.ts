import { gateListing } from '@qianmian/compliance'
import { DEMO_PRODUCTS } from '@qianmian/demo'
import { attribute, type Fact, LANGS, type Lang, type ListingText, spansText, worstStatus } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { greenLevel, greenLines, judgeGreen } from './index.ts'

const DAY = '2026-11-26'
/** The facts of a demo product as the shop holds them. */
const factsOf = (handle: string): Fact[] =>
  (DEMO_PRODUCTS.find((one) => one.handle === handle)?.facts ?? []).map((fact, i) => ({
    ...fact,
    id: `f${i}`,
    label: fact.label ?? attribute(fact.attribute)?.label ?? {},
    claimKind: attribute(fact.attribute)?.claimKind ?? 'spec',
    status: 'active',
  }))
const LIQUID = factsOf('plant-based-laundry-liquid')
const base: Fact = {
  id: 'g',
  attribute: 'custom:green',
  label: { zh: '碳中和认证（产品，摇篮到大门）', en: 'Carbon neutral certificate (product, cradle to gate)' },
  value: { kind: 'text', text: { zh: '碳中和', en: 'carbon neutral' } },
  claimKind: 'award',
  source: { kind: 'certificate', name: { zh: '认证机构', en: 'certifier' }, date: '2026-03-01' },
  evidence: { ref: 'CN-2026-018' },
  status: 'active',
}

describe('the level of green', () => {
  it('is the level of the evidence', () => {
    expect(greenLevel([], DAY).level).toBe('none')
    expect(
      greenLevel(
        LIQUID.filter(({ attribute: id }) => id === 'fragrance'),
        DAY,
      ).level,
    ).toBe('none')
    expect(
      greenLevel(
        LIQUID.filter(({ attribute: id }) => id === 'dose'),
        DAY,
      ).level,
    ).toBe('manner')
    expect(greenLevel(LIQUID, DAY).level).toBe('attribute')
    // A share that somebody only states is no proof of a share.
    const stated = LIQUID.filter(({ attribute: id }) => id === 'recycledShare').map((fact) => ({
      ...fact,
      source: { kind: 'merchant' as const, name: {} },
    }))
    expect(greenLevel(stated, DAY).level).toBe('none')
    expect(
      greenLevel(
        LIQUID.map((fact) => ({ ...fact, status: 'disputed' as const })),
        DAY,
      ).level,
    ).toBe('none')
  })

  it('reaches neutrality only by a certificate with number, scope and date that still holds', () => {
    expect(greenLevel([base], DAY)).toMatchObject({
      level: 'certified',
      certified: [{ word: 'carbon-neutral', id: 'CN-2026-018', date: '2026-03-01' }],
    })
    const without = (change: Partial<Fact>) => greenLevel([{ ...base, ...change }], DAY)
    expect(without({ evidence: undefined }).lacking[0]?.lacks).toEqual(['id'])
    expect(without({ label: { zh: '碳中和认证' } }).lacking[0]?.lacks).toEqual(['scope'])
    expect(without({ source: { kind: 'certificate', name: {} } }).lacking[0]?.lacks).toEqual(['date'])
    expect(without({ source: { kind: 'merchant', name: {}, date: '2026-03-01' } }).lacking[0]?.lacks).toEqual([
      'certificate',
    ])
    expect(without({ validTo: '2026-06-01' })).toMatchObject({ level: 'none', lacking: [] })
  })
})

describe('green words', () => {
  const says = (text: string, facts: readonly Fact[] = LIQUID) =>
    judgeGreen(text, greenLevel(facts, DAY), ['植物源浓缩洗衣液']).map((one) => `${one.word} ${one.says}`)

  it('may name neutrality as what people speak of, and never fix it to the product', () => {
    expect(says('碳中和成了常听见的一个词。这瓶洗衣液，先说用量。')).toEqual(['碳中和 context'])
    expect(says('碳中和洗衣液')).toEqual(['碳中和 refused'])
    expect(says('穿上碳中和卫衣')).toEqual(['碳中和 refused'])
    expect(says('这瓶是零碳的')).toEqual(['零碳 refused'])
    expect(says('植物源浓缩洗衣液：净零')).toContain('净零 refused')
    expect(says('Carbon neutral is a phrase of the year. Our bottle is climate-neutral.')).toEqual([
      'Carbon neutral context',
      'climate-neutral refused',
    ])
    expect(says('这瓶是碳中和的', [base])).toEqual(['碳中和 allowed'])
    expect(says('可降解', [base])).toEqual(['可降解 refused'])
  })

  it('need the fact for an attribute, and a certificate for everything that is wider', () => {
    expect(says('瓶身再生料占50%')).toEqual(['再生 allowed'])
    expect(says('瓶身用再生料', [])).toEqual(['再生 refused'])
    expect(says('环保洗衣液')).toEqual(['环保 refused'])
    expect(says('生物降解度96%')).toEqual(['降解度 allowed'])
  })
})

describe('lines for the laundry liquid of the demo', () => {
  it.each(LANGS)('stand in the conversation about carbon and pass every gate, %s', (lang: Lang) => {
    const lines = greenLines(LIQUID, DAY, lang)
    expect(lines.length).toBeGreaterThanOrEqual(15)
    expect(new Set(lines.map(({ factId }) => factId)).size).toBeGreaterThanOrEqual(5)
    const standing = greenLevel(LIQUID, DAY)
    for (const { spans } of lines) {
      const text = spansText(spans)
      const listing: ListingText = {
        lang,
        title: [],
        sellingPoints: [],
        description: [[...spans]],
        adHeadline: [],
        adBody: [],
      }
      for (const jurisdiction of ['CN', 'EU', 'US'] as const) {
        const gates = gateListing([listing], LIQUID, { isoDate: DAY, category: 'home-care', jurisdiction })
        expect(
          worstStatus(gates),
          `${text} ${JSON.stringify(gates.flatMap(({ findings }) => findings.map(({ code, excerpt }) => `${code} ${excerpt}`)))}`,
        ).toBe('pass')
      }
      expect(
        judgeGreen(text, standing, []).filter(({ says }) => says !== 'allowed'),
        text,
      ).toEqual([])
      expect(text).not.toMatch(/中和|零碳|neutral|net zero/i)
    }
    expect(lines.map(({ spans }) => spansText(spans)).join('\n')).toMatch(lang === 'zh' ? /碳/ : /carbon/)
  })

  it('are none without a fact', () => {
    expect(greenLines([], DAY, 'zh')).toEqual([])
    expect(greenLines(factsOf('cloud-window-white-peony'), DAY, 'zh')).toEqual([])
  })
})
