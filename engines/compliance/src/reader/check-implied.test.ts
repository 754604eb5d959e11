import { claim, type ListingText, plain, type Span } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gateListing } from '../gate-listing.ts'
import { checkImplied } from './check-implied.ts'
import { readSentence } from './read-sentence.ts'

const listing = (...spans: Span[]): ListingText => ({
  lang: 'zh',
  title: [],
  sellingPoints: [],
  description: [spans],
  adHeadline: [],
  adBody: [],
})
const NOTHING = { law: [], others: [] }
const implied = (text: ListingText, category: string, names?: readonly string[]) =>
  checkImplied(text, { category, jurisdiction: 'CN', ...(names ? { names } : {}) }, NOTHING).implied

describe('the reader of implied claims', () => {
  it.each([
    ['home-textile', '枕了半个月，多年的颈椎病再也没犯过'],
    ['sport', '贴上这片膏贴，老寒腿第二天就不疼了'],
    ['food', '连喝一周，血糖降下来，药都停了'],
    ['general', '戴上这串珠子，生意当月就旺起来'],
  ])('stops a promise that no word list has, %s: %s', (category, sentence) => {
    const [finding] = implied(listing(plain(`${sentence}。`)), category)
    expect(finding?.code).toBe('implied-violation')
    expect(finding?.excerpt).toBe(sentence)
    expect(finding?.message.zh).toMatch(/。改法：/)
    expect(finding?.message.en).toMatch(/^This sentence speaks of .+\. Instead, .+\.$/)
  })

  it.each([
    ['home-textile', '枕头拍一拍，放回床头'],
    ['apparel', '下摆到胯，袖口可以卷两道'],
    ['food', '水开以后放面，三分钟捞出来'],
    ['furniture', '桌面擦一擦，四个角对齐再拧螺丝'],
  ])('lets an innocent sentence pass, %s: %s', (category, sentence) => {
    expect(implied(listing(plain(`${sentence}。`)), category)).toEqual([])
  })

  it('asks for no proof where the sentence cites its fact', () => {
    const said = '面料成分：100%羊毛'
    expect(implied(listing(plain(`${said}。`)), 'apparel')[0]?.code).toBe('implied-claim')
    expect(implied(listing(claim(`${said}。`, 'f1')), 'apparel')).toEqual([])
  })

  it('does not read a name as a claim', () => {
    expect(implied(listing(plain('安神枕')), 'home-textile', ['安神枕'])).toEqual([])
  })

  it('prints an article only of a law whose wording was read, and none outside China', () => {
    const text = listing(plain('连喝一周，血糖降下来，药都停了。'))
    expect(implied(text, 'food')[0]?.law?.zh).toMatch(/^广告法第十七条$/)
    expect(checkImplied(text, { category: 'food', jurisdiction: 'EU' }, NOTHING).implied).toEqual([])
  })

  it('joins the gates of a listing', () => {
    const gates = gateListing([listing(plain('贴上睡一觉，腰就不酸了。'))], [], {
      isoDate: '2026-11-25',
      category: 'general',
      jurisdiction: 'CN',
    })
    expect(gates.find(({ gate }) => gate === 'law')?.status).toBe('ask')
  })

  it('gives shares of any text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('beauty', 'food', 'x'), (text, category) => {
        const { violation, evidence, fine } = readSentence(text, { category, found: [] })
        expect(violation + evidence + fine).toBeCloseTo(1)
        expect(Math.min(violation, evidence, fine)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
