import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partialWords } from './partial-words.ts'

it('shows the words of an answer wherever it breaks off, and never its braces', () => {
  const word = fc.constantFrom('亚麻', '165 克', 'a "quoted" word', 'line\nbreak', 'tab\t', 'back\\slash', '😀')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, cut) => {
      const json = JSON.stringify({ zh: { title: words.map((text) => ({ text, factIds: ['f1'] })) } })
      const shown = partialWords(json.slice(0, cut % (json.length + 1)))
      expect(words.join('').startsWith(shown)).toBe(true)
      expect(partialWords(json)).toBe(words.join(''))
    }),
  )
})
