import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceWords } from './tidy-words.ts'

/** Takes the words out that stand between ‹ and ›. */
const without = (text: string, words = '') => {
  const [start, end] = [text.indexOf('‹'), text.indexOf('›') - 1]
  return replaceWords(text.replace(/[‹›]/g, ''), start, end, words)
}

describe('taking words out of a sentence', () => {
  it.each([
    ['轻薄，‹全网最凉爽›，好洗', '轻薄，好洗'],
    ['‹全网最凉爽›，好洗', '好洗'],
    ['轻薄，‹全网最凉爽›。', '轻薄。'],
    ['轻薄，‹全网最凉爽›', '轻薄'],
    ['轻薄。‹全网最凉爽›。好洗', '轻薄。好洗'],
    ['亚麻、‹最好的›棉', '亚麻、棉'],
    ['‹全网最›凉爽', '凉爽'],
    ['Light, ‹the coolest›, easy to wash', 'Light, easy to wash'],
    ['‹The coolest›, easy to wash', 'easy to wash'],
    ['Light, ‹the coolest›.', 'Light.'],
    ['A ‹best› shirt', 'A shirt'],
    ['Light. ‹The best›. Easy.', 'Light. Easy.'],
    ['‹全部›', ''],
  ])('%s', (text, rest) => {
    expect(without(text)).toBe(rest)
  })

  it('puts other words in as they are', () => {
    expect(without('轻薄，‹天然抗菌›，好洗', '不扎')).toBe('轻薄，不扎，好洗')
  })

  it('leaves no doubled mark, no leading comma and no two spaces, and takes nothing but marks and spaces besides', () => {
    const clause = fc.constantFrom('轻薄', '好洗', 'light', 'easy to wash', '165 克')
    const zh = fc.array(clause, { minLength: 2, maxLength: 5 }).map((parts) => `${parts.join('，')}。`)
    const en = fc.array(clause, { minLength: 2, maxLength: 5 }).map((parts) => `${parts.join(', ')}.`)
    fc.assert(
      fc.property(fc.oneof(zh, en), fc.nat(), (text, pick) => {
        const clauses = text.slice(0, -1).split(/[，,] ?/)
        const index = pick % clauses.length
        const words = clauses[index] ?? ''
        const start = clauses.slice(0, index).reduce((sum, part) => sum + part.length, 0) + sepLength(text) * index
        const rest = replaceWords(text, start, start + words.length, '')
        expect(rest).not.toMatch(/[，,、]\s*[，,、。.]/)
        expect(rest).not.toMatch(/^[，,、。.]/)
        expect(rest).not.toMatch(/ {2}/)
        const bare = (value: string) => value.replace(/[，,、。. ]/g, '')
        expect(bare(rest)).toBe(bare(text.slice(0, start) + text.slice(start + words.length)))
      }),
    )
  })
})

const sepLength = (text: string): number => (text.includes('，') ? 1 : 2)
