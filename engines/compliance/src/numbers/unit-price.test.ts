import type { Fact, FactValue } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { provenFact } from '../testing/linen-tee.ts'
import { oneLine } from '../testing/texts.ts'
import { traceClaims } from '../trace-claims.ts'

const number = (amount: string, unit?: string): FactValue => ({ kind: 'number', amount, unit })
const price = (text: string): Fact => ({
  ...provenFact('p', 'price', { kind: 'text', text: { zh: text, en: text } }),
  claimKind: 'price',
})
const trace = (lang: 'zh' | 'en', text: string, facts: readonly Fact[], cited: readonly Fact[] = facts) =>
  traceClaims(oneLine(lang, [{ text, factIds: cited.map((fact) => fact.id) }]), facts, { isoDate: '2026-11-26' })
    .numbers.status

const sheets = provenFact('n', 'count', number('60', 'sheet'))
const volume = provenFact('v', 'netContent', number('0.5', 'L'))
const servings = provenFact('s', 'count', number('30', 'times'))

describe('the price of a part', () => {
  it.each([
    ['zh', '按60张算，每张约¥0.67。', [price('¥39.90'), sheets]],
    ['en', 'That works out at about ¥0.67 a sheet.', [price('¥39.90'), sheets]],
    ['zh', '每张¥0.5。', [price('¥30'), sheets]],
    ['zh', '每100毫升¥7.98。', [price('¥39.90'), volume]],
    ['en', 'About $7.98 per 100 ml.', [price('$39.90'), volume]],
    ['zh', '算下来每份约¥6.63。', [price('¥199'), servings]],
  ] as const)('%s %s is reckoned from two cited facts', (lang, text, facts) => {
    expect(trace(lang, text, facts)).toBe('pass')
  })

  it.each([
    ['a wrong quotient', 'zh', '每张约¥0.66。', [price('¥39.90'), sheets]],
    ['a rounded one without 约', 'zh', '每张¥0.67。', [price('¥39.90'), sheets]],
    ['rounding to a whole yuan', 'zh', '每张约¥1。', [price('¥39.90'), sheets]],
    ['rounding to a tenth', 'zh', '每张约¥0.7。', [price('¥39.90'), sheets]],
    ['another currency', 'en', 'About $0.67 a sheet.', [price('¥39.90'), sheets]],
    ['a bound', 'zh', '每张不到¥0.67。', [price('¥39.90'), sheets]],
    ['uses out of sheets', 'zh', '每次约¥0.67。', [price('¥39.90'), sheets]],
    ['millilitres out of sheets', 'zh', '每100毫升约¥0.67。', [price('¥39.90'), sheets]],
    ['no part at all', 'zh', '只要约¥0.67。', [price('¥39.90'), sheets]],
    ['no price', 'zh', '每张约¥0.67。', [sheets]],
  ] as const)('%s is refused', (_why, lang, text, facts) => {
    expect(trace(lang, text, facts)).toBe('block')
  })

  it('needs both facts under the very words', () => {
    const facts = [price('¥39.90'), sheets]
    expect(trace('zh', '每张约¥0.67。', facts, [sheets])).toBe('block')
    expect(trace('zh', '每张约¥0.67。', facts, [facts[0] as Fact])).toBe('block')
  })

  it('lets 100 ml measure a price, never a bottle', () => {
    expect(trace('zh', '每100毫升一瓶。', [price('¥39.90'), volume])).toBe('block')
    expect(trace('zh', '净含量100毫升。', [price('¥39.90'), volume])).toBe('block')
  })
})
