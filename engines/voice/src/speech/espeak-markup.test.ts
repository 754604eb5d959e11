import { describe, expect, it } from 'vitest'
import { readText } from '../reading/read-text.ts'
import { styleById } from '../styles/choose-style.ts'
import { espeakOrder, espeakPinyin, espeakRate, espeakVariant } from './espeak-markup.ts'
import { planSpeech } from './plan-speech.ts'

const style = styleById('children')!
const markup = (text: string, lang?: 'zh' | 'en') =>
  planSpeech(readText(text, lang)).map((phrase) => espeakOrder(phrase, style).markup)

describe('espeak markup', () => {
  it('marks every token, gives Chinese as pinyin after sandhi and English to an English voice', () => {
    expect(markup('你好iPhone')).toEqual([
      '<speak><mark name="t0"/>ni2hao3 <mark name="t1"/><voice xml:lang="en-us">eye phone</voice></speak>',
    ])
  })

  it('never lets text become markup', () => {
    const [said = ''] = markup('Tom <break time="9s"/> & Jerry "x" </speak><audio/>', 'en')
    expect(said.match(/<(?!\/?(?:speak|mark|voice|prosody|say-as)\b)/g)).toBeNull()
    expect(said.match(/<\/speak>/g)).toHaveLength(1)
  })

  it('spells the syllables that espeak has no rule for', () => {
    expect(espeakPinyin('qiong2')).toBe(" [[tS;h'ioN35]] ")
    expect(espeakPinyin('lv4')).toBe('lv4')
    expect(espeakPinyin('?')).toBe('')
  })

  it('raises the end of a question and slows a figure', () => {
    expect(markup('好吗？')[0]).toMatch(/prosody pitch="\+8%"/)
    expect(markup('只要199元。')[0]).toMatch(/rate="93%">yi4bai2/)
  })

  it('keeps rates inside what espeak can do', () => {
    const load = { syllables: 10, letters: 30, phrases: 1 }
    expect(espeakRate('zh', 0.1, load)).toBe(80)
    expect(espeakRate('en', 99, load)).toBe(440)
    expect(espeakRate('zh', 4, { syllables: 0, letters: 0, phrases: 0 })).toBe(80)
    expect(espeakVariant(style, 'zh').text).toMatch(/^language variant\n/)
  })
})

describe('phrases', () => {
  it('cuts what is too long for one breath, and loses no word', () => {
    const text = '这款采用新疆长绒棉织成的宽松短袖上衣适合在炎热的夏天穿着出门散步和运动'
    const phrases = planSpeech(readText(text))
    expect(phrases.length).toBeGreaterThan(1)
    expect(phrases.flatMap(({ tokens }) => tokens.map(({ spoken }) => spoken)).join('')).toBe(text)
    for (const { tokens } of phrases)
      expect(tokens.reduce((sum, { syllables }) => sum + (syllables?.length ?? 0), 0)).toBeLessThanOrEqual(20)
  })

  it('lets a sentence fall and rests longer at its end than at a comma', () => {
    const [first, second] = planSpeech(readText('轻，又暖和。再来一件'))
    expect(first!.pitchPercent).toBeGreaterThan(second!.pitchPercent)
    expect(second!.restMs).toBeGreaterThan(first!.restMs)
  })

  it('has nothing to say of nothing', () => {
    expect(planSpeech(readText(''))).toEqual([])
    expect(planSpeech(readText('👍👍……！'))).toEqual([])
  })
})
