import { type ListingText, plain } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '../../../copy/src/text-limit.ts'
import { oneLine } from '../testing/texts.ts'
import { type ChannelLimits, channelLength, checkChannel } from './check-channel.ts'

const TAOBAO: ChannelLimits = {
  id: 'taobao',
  name: { zh: '淘宝', en: 'Taobao' },
  title: { zh: { max: 60, count: 'gbk-bytes' }, en: { max: 60, count: 'gbk-bytes' } },
}
const AMAZON: ChannelLimits = {
  id: 'amazon',
  name: { zh: '亚马逊', en: 'Amazon' },
  title: { zh: { max: 200, count: 'characters' }, en: { max: 200, count: 'characters' } },
  description: { max: 50, count: 'characters' },
  forbiddenInTitle: '!$?_{}^¬¦',
}
const titled = (title: string, lang: 'zh' | 'en' = 'zh') => ({
  ...oneLine(lang, []),
  title: [plain(title)],
  sellingPoints: [[plain(lang === 'zh' ? '放进行李' : 'For the suitcase')]],
})

describe('lengths as the channel counts them', () => {
  it('takes thirty Chinese characters for sixty bytes, and not one more', () => {
    expect(checkChannel(titled('棉'.repeat(30)), TAOBAO).status).toBe('pass')
    const result = checkChannel(titled(`${'棉'.repeat(30)}a`), TAOBAO)
    expect(result.findings[0]).toMatchObject({ code: 'too-long', status: 'block', start: 30, end: 31, excerpt: 'a' })
  })

  it('counts Latin letters once and Chinese twice', () => {
    expect(channelLength('亚麻T恤165', 'gbk-bytes')).toBe(10)
    expect(channelLength('亚麻T恤165', 'characters')).toBe(7)
  })

  it('counts as the writer of the text counts, or every second title would be sent back', () => {
    expect(channelLength('Bouclé 25°', 'gbk-bytes')).toBe(12)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('characters', 'gbk-bytes'), (text, count) => {
        expect(channelLength(text, count)).toBe(measure(text, { max: 60, count }))
      }),
    )
  })

  it('never cuts a title in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
        const finding = checkChannel(titled(title), TAOBAO).findings.find((item) => item.code === 'too-long')
        if (!finding) return channelLength(title, 'gbk-bytes') <= 60
        const kept = title.slice(0, finding.start)
        return (
          channelLength(kept, 'gbk-bytes') <= 60 &&
          title.slice(finding.start, finding.end) === finding.excerpt &&
          !/[\ud800-\udbff]$/.test(kept)
        )
      }),
    )
  })

  it('adds the paragraphs of a description up', () => {
    const text = { ...titled('Linen tee', 'en'), description: [[plain('a'.repeat(30))], [plain('b'.repeat(30))]] }
    expect(checkChannel(text, AMAZON).findings.map((finding) => finding.code)).toEqual(['too-long'])
  })
})

describe('what a title may not contain', () => {
  it('names the forbidden character and where it stands', () => {
    const result = checkChannel(titled('Linen tee!', 'en'), AMAZON)
    expect(result.findings[0]).toMatchObject({ code: 'forbidden-character', excerpt: '!', start: 9, end: 10 })
  })

  it('asks about a word that stands three times', () => {
    const result = checkChannel(titled('Linen tee, linen shirt, linen for summer', 'en'), AMAZON)
    expect(result.findings[0]).toMatchObject({ code: 'repeated-word', status: 'ask', excerpt: 'linen' })
    expect(checkChannel(titled('亚麻 短袖 亚麻 宽松 亚麻'), TAOBAO).status).toBe('ask')
    expect(checkChannel(titled('亚麻 短袖 亚麻 宽松'), TAOBAO).status).toBe('pass')
  })

  it('blocks an empty title', () => {
    expect(checkChannel(titled(''), TAOBAO).findings[0]?.code).toBe('empty-title')
  })
})

describe('the language of a text', () => {
  const codes = (text: ListingText) => checkChannel(text, AMAZON).findings.map(({ code, excerpt }) => [code, excerpt])

  it('is asked about where a shopper could not read it', () => {
    expect(codes(titled('Suyu 夏季休闲短袖', 'en'))).toEqual([['other-language', '夏季休闲短袖']])
    expect(codes(titled('Linen tee for the summer', 'zh'))).toEqual([['other-language', 'Linen tee for the summer']])
  })

  it('may hold names and codes of the other', () => {
    for (const title of ['素屿 Wind Eye 短袖', 'GB 18401 B', 'Sony WH-1000XM5'])
      expect(codes(titled(title))).toEqual([])
    expect(codes(titled('Linen tee, 165 g/m²', 'en'))).toEqual([])
  })

  it('says something at all', () => {
    expect(codes({ ...titled('亚麻短袖'), sellingPoints: [] })).toEqual([['no-selling-points', '']])
  })
})
