import { describe, expect, it } from 'vitest'
import { splitTexts } from './split-texts.ts'

describe('pasted texts', () => {
  it('are told apart by an empty line, and none is lost for being long', () => {
    expect(splitTexts(' 甲。\n乙。\n\n \n丙。')).toEqual(['甲。\n乙。', '丙。'])
    expect(splitTexts('')).toEqual([])
    expect(splitTexts('字'.repeat(45_000)).map((text) => text.length)).toEqual([20_000, 20_000, 5_000])
  })
})
