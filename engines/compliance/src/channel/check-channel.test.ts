import { plain } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
const titled = (title: string, lang: 'zh' | 'en' = 'zh') => ({ ...oneLine(lang, []), title: [plain(title)] })

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
