import { describe, expect, it } from 'vitest'
import { markOwnWords, wordSet } from './own-words.ts'

const plain = (text: string) => ({ text, factIds: [] })
const fact = (text: string) => ({ text, factIds: ['f'] })

describe('words that only one telling uses', () => {
  it('are marked, and what both say is not', () => {
    const others = wordSet([[plain('The cloth is '), fact('165 g/m²'), plain(' and light')]], 'en')
    const marked = markOwnWords([plain('The cloth stays quiet and '), fact('165 g/m²')], others, 'en')
    expect(marked).toEqual([
      { kind: 'shared', text: 'The cloth ' },
      { kind: 'own', text: 'stays quiet ' },
      { kind: 'shared', text: 'and ' },
      { kind: 'fact', text: '165 g/m²' },
    ])
  })

  it('lose no character, in either language', () => {
    const spans = [plain('面料用的是'), fact('亚麻 100%'), plain('，慢慢晾干。')]
    const text = markOwnWords(spans, wordSet([[plain('慢慢')]], 'zh'), 'zh')
    expect(text.map((part) => part.text).join('')).toBe('面料用的是亚麻 100%，慢慢晾干。')
    expect(text.find((part) => part.text.includes('晾干'))?.kind).toBe('own')
  })
})
