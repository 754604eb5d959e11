import { plain } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { checkLaw, matchesOf } from '../law/check-law.ts'
import type { LawRule, RuleExample } from '../law/rule.ts'
import { oneLine } from '../testing/texts.ts'
import { normalise } from '../text/normalise.ts'
import { RULES } from './rules.ts'

const textOf = (example: RuleExample): string => (typeof example === 'string' ? example : example.text)
const fires = (rule: LawRule, example: RuleExample): boolean =>
  matchesOf(rule, normalise(textOf(example)).text).length > 0

describe('every rule keeps what its own examples promise', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    expect(rule.tests.bad.length).toBeGreaterThanOrEqual(3)
    expect(rule.tests.good.length).toBeGreaterThanOrEqual(3)
    for (const example of rule.tests.bad)
      expect(fires(rule, example), `should be caught: ${textOf(example)}`).toBe(true)
    for (const example of rule.tests.good) expect(fires(rule, example), `should pass: ${textOf(example)}`).toBe(false)
  })

  it('has one id a rule, so that a finding can be traced to its rule', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
  })
})

describe('sentences that one rule calls good pass all rules', () => {
  const cases = RULES.flatMap((rule) =>
    rule.tests.good.map((example) => ({
      rule,
      text: textOf(example),
      category: typeof example === 'string' ? (rule.categories?.[0] ?? 'apparel') : example.category,
    })),
  )
  it.each(cases.map((item) => [item.text, item] as const))('%s', (_text, { rule, text, category }) => {
    const line = oneLine(rule.lang, [plain(text)])
    const result = checkLaw(line, { category, jurisdiction: rule.jurisdictions[0] ?? 'CN' })
    expect(result.findings.filter((finding) => finding.status === 'block')).toEqual([])
  })
})

describe('only laws whose wording was read are printed', () => {
  it('prints no article for rules of the house or from summaries', () => {
    for (const rule of RULES) if (rule.grade === 'R' || rule.grade === 'S') expect(rule.law, rule.id).toBeUndefined()
  })

  it('carries the article in the finding and in the sentence', () => {
    const result = checkLaw(oneLine('zh', [plain('全店最凉爽的短袖')]), { category: 'apparel', jurisdiction: 'CN' })
    expect(result.findings[0]?.law?.zh).toBe('广告法第九条')
    expect(result.findings[0]?.message.zh).toBe('「最凉爽」是绝对化用语（广告法第九条）。删掉，或换成能查证的数字。')
  })
})
