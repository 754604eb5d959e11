import { describe, expect, it } from 'vitest'
import { gateListing } from './gate-listing.ts'
import { LINEN_EN, LINEN_FACTS, LINEN_NAMES, LINEN_ZH } from './testing/linen-tee.ts'

const CONTEXT = { isoDate: '2026-11-24', category: 'apparel', jurisdiction: 'CN', names: LINEN_NAMES } as const
const CHANNEL = {
  id: 'shop',
  name: { zh: '自己的店', en: 'Own shop' },
  title: { zh: { max: 30, count: 'characters' }, en: { max: 80, count: 'characters' } },
} as const

describe('a listing in both languages', () => {
  it('passes all gates, one result a gate over both', () => {
    const results = gateListing([LINEN_ZH, LINEN_EN], LINEN_FACTS, { ...CONTEXT, channel: CHANNEL })
    expect(results.map((result) => [result.gate, result.status])).toEqual([
      ['numbers', 'pass'],
      ['claims', 'pass'],
      ['law', 'pass'],
      ['channel', 'pass'],
    ])
  })

  it('says in which language and field something is wrong', () => {
    const zh = { ...LINEN_ZH, adHeadline: [{ text: '史低直降，手慢无', factIds: [] }] }
    const law = gateListing([zh, LINEN_EN], LINEN_FACTS, CONTEXT).find((result) => result.gate === 'law')
    expect(law?.status).toBe('block')
    expect(law?.findings[0]).toMatchObject({ lang: 'zh', path: { field: 'adHeadline' } })
  })
})
