import { describe, expect, it } from 'vitest'
import { normalise } from '../text/normalise.ts'
import { CONCEPT_NAMES, conceptHits, familyOf, plainWord } from './concept-search.ts'
import { CONCEPTS } from './concepts.data.ts'
import { conceptNamesOf } from './features.ts'
import { reasonFor } from './reasons.data.ts'

describe('the concepts of a sentence', () => {
  it.each([
    ['多年的老寒腿好多了', ['disease_bone', 'outcome_gone']],
    ['三天见效', ['effect_fast', 'time_span']],
    ['3天见效', ['effect_fast', 'time_span']],
    ['血糖从十二降到六', ['body_reading']],
    ['蕞好的面料', ['best_quality']],
  ])('finds them by words, numbers and patterns: %s', (sentence, expected) => {
    expect(conceptNamesOf(sentence)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['最近更新', 'best'],
    ['最好先手洗', 'best'],
    ['王者荣耀手机壳', 'best'],
    ['治愈系小鹿', 'heal'],
  ])('takes an innocent word for no claim that it contains: %s', (sentence, family) => {
    const families = conceptHits(normalise(sentence).text).map(({ concept }) => familyOf(concept))
    expect(families).toContain('seeming')
    expect(families).not.toContain(family)
  })

  it('has words that are found in a normalised text', () => {
    const lost = CONCEPT_NAMES.flatMap((name) =>
      (CONCEPTS[name] ?? '')
        .split(/\s+/)
        .filter((word) => word !== '' && !/[#~]/.test(word) && plainWord(word) !== normalise(word).text),
    )
    expect(lost).toEqual([])
  })

  it('says each word of a concept once', () => {
    const twice = CONCEPT_NAMES.flatMap((name) => {
      const words = (CONCEPTS[name] ?? '').trim().split(/\s+/)
      return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${name}: ${word}`)
    })
    expect(twice).toEqual([])
  })

  it.each([
    'disease',
    'symptom',
    'heal',
    'outcome',
    'efficacy',
    'slim',
    'best',
    'beyond',
    'safe',
    'rivals',
    'press',
    'luck',
    'money',
  ])('has a reason for every concept of the family %s', (family) => {
    const concepts = CONCEPT_NAMES.filter((name) => name.startsWith(`${family}_`))
    expect(concepts.length).toBeGreaterThan(0)
    expect(concepts.filter((name) => reasonFor(name) === undefined)).toEqual([])
  })
})
