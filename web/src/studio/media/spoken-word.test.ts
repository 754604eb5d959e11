import { describe, expect, it } from 'vitest'
import { clock, isSpaced, singleWords, spokenAt } from './spoken-word.ts'

const WORDS = [
  { startMs: 100, endMs: 400, text: '亚麻' },
  { startMs: 400, endMs: 700, text: '短袖' },
  { startMs: 1000, endMs: 1200, text: '239' },
]

describe('the word that lights up', () => {
  it('is the one being spoken, and stays through a breath', () => {
    expect(spokenAt(WORDS, 150)).toBe(0)
    expect(spokenAt(WORDS, 400)).toBe(1)
    expect(spokenAt(WORDS, 850)).toBe(1)
  })

  it('is none before the first word, after the last one, and without words', () => {
    expect(spokenAt(WORDS, 99)).toBe(-1)
    expect(spokenAt(WORDS, 1200)).toBe(-1)
    expect(spokenAt([], 5)).toBe(-1)
  })

  it('is one word of a phrase that is timed by words, and the whole phrase of one that is not', () => {
    const [first, second, third] = WORDS
    const words = [first!, second!]
    const captions = [{ startMs: 100, endMs: 700, text: '亚麻短袖', words }, third!]
    expect(singleWords(captions)).toEqual(WORDS)
    expect(spokenAt(singleWords(captions), 450)).toBe(1)
  })

  it('has a space before it in English and none in Chinese', () => {
    expect(isSpaced('linen', 'tee')).toBe(true)
    expect(isSpaced('linen,', '165')).toBe(true)
    expect(isSpaced('亚麻', '短袖')).toBe(false)
    expect(isSpaced('亚麻', '165')).toBe(false)
  })

  it('shows minutes and seconds', () => {
    expect(clock(0)).toBe('0:00')
    expect(clock(65_400)).toBe('1:05')
  })
})
