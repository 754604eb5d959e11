import { checkLaw, traceClaims } from '@qianmian/compliance'
import { LANGS, type Lang, type ListingText, plain } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { splitGuards } from '../frame-guards.ts'
import { LEXICON } from './index.ts'

/** The fixed words of a frame, with something without meaning where the fact goes. */
function literal(frame: string, lang: Lang): string {
  const body = splitGuards(frame).body.replace(/^=/, '').replace(/[[\]]/g, '')
  return body.replace(/\(([^()|]*)\|([^()|]*)\)/g, '$1').replace(/\{[^{}]*\}/g, lang === 'zh' ? '甲' : 'it')
}

const listing = (lang: Lang, said: readonly string[]): ListingText => ({
  lang,
  title: [],
  sellingPoints: [],
  description: said.map((text) => [plain(text)]),
  adHeadline: [],
  adBody: [],
})

const AT_A_TIME = 400
const CATEGORIES = ['general', 'children', 'food', 'beauty'] as const

describe('the fixed words of the lexicon', () => {
  it.each(LANGS)('hold no figure without a fact and nothing that the law refuses, %s', (lang) => {
    const said = [...new Set(LEXICON.flatMap((entry) => entry[lang].map((frame) => literal(frame, lang))))]
    const wrong: string[] = []
    for (let at = 0; at < said.length; at += AT_A_TIME) {
      const part = said.slice(at, at + AT_A_TIME)
      const text = listing(lang, part)
      const findings = [
        ...traceClaims(text, [], { isoDate: '2026-11-25' }).numbers.findings,
        ...CATEGORIES.flatMap((category) =>
          checkLaw(text, { category, jurisdiction: 'CN', isoDate: '2026-11-25' }).findings.filter(
            ({ status }) => status === 'block',
          ),
        ),
      ]
      for (const { code, excerpt, path } of findings) wrong.push(`${code} ${excerpt}: ${part[path?.index ?? 0]}`)
    }
    expect([...new Set(wrong)]).toEqual([])
  })
})
