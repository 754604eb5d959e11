import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairJson } from './repair-json.ts'

const value = (text: string) => {
  const read = repairJson(text)
  return read.ok ? read.value : undefined
}
const problem = (text: string) => {
  const read = repairJson(text)
  return read.ok ? undefined : read.error
}

describe('repairJson', () => {
  it.each([
    ['bare', '{"a":1}'],
    ['padded', '  \n{"a":1}\n '],
    ['fenced', '```json\n{"a":1}\n```'],
    ['fenced without a language', '```\n{"a":1}\n```'],
    ['between words', 'Sure, here it is: {"a":1}. Anything else?'],
    ['fenced between words', 'Here you go:\n```json\n{"a":1}\n```\nBye {you}'],
    ['fenced and never closed', '```json\n{"a":1}'],
    ['with a trailing comma', '{"a":1,\n}'],
    ['after spoken thoughts', '<think>maybe {"a":2}? no</think>\n{"a":1}'],
  ])('reads an answer that is %s', (_, text) => {
    expect(value(text)).toEqual({ a: 1 })
  })

  it('reads an object in which a string holds a fence', () => {
    expect(value('Here: {"a":"use ```code``` here"}')).toEqual({ a: 'use ```code``` here' })
  })

  it('never changes words of the answer when it takes a trailing comma away', () => {
    expect(value('{"a":"面料，里料,]和\\",}","b":[1,2,],}')).toEqual({ a: '面料，里料,]和",}', b: [1, 2] })
  })

  it.each([
    ['', 'the answer was empty'],
    ['   \n ', 'the answer was empty'],
    ['<think>hm</think>', 'the answer was empty'],
    ['{"zh":{"title":[{"text":"山岚', 'the JSON was cut off; answer more briefly'],
    ['```json\n{"zh":{"title":[', 'the JSON was cut off; answer more briefly'],
    ['I cannot do that.', 'the answer was not a JSON object'],
    ['"text"', 'the answer was not a JSON object'],
    ['[1,2]', 'the answer was not a JSON object'],
    ['null', 'the answer was not a JSON object'],
    ['{a:1}', 'the answer was not a JSON object'],
  ])('tells the model what was wrong with %j', (text, words) => {
    expect(problem(text)).toBe(words)
  })

  it('gives back every object whole, bare and fenced, and never throws on noise', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const json = JSON.stringify(object)
        expect(value(json)).toEqual(JSON.parse(json))
        if (!json.includes('```')) expect(value(`Here:\n\`\`\`json\n${json}\n\`\`\``)).toEqual(JSON.parse(json))
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => typeof repairJson(text).ok === 'boolean'))
  })
})
