import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintWords } from './lint-words.ts'

function run(text?: string): { code: number; said: string } {
  const lines: string[] = []
  const file = text === undefined ? undefined : join(mkdtempSync(join(tmpdir(), 'qianmian-words-')), 'words.tsv')
  if (file && text !== undefined) writeFileSync(file, text)
  const code = lintWords(file, { print: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}

describe('qianmian lexicon lint', () => {
  it('finds no error in the lexicon of the house', () => {
    const { code, said } = run()
    expect(said).toMatch(/rows, \d+ frames: 0 errors/)
    expect(code).toBe(0)
  })

  it('names the line of a table that is wrong, in both languages', () => {
    const { code, said } = run('role\tattributes\tzh\nsay\tfit\t版型是{value}\nsay\tfit\t最好的{value}\nsing\tfit\tx\n')
    expect(code).toBe(1)
    expect(said).toMatch(/words\.tsv:3 .*「=最好的\{value\}」 「最」不能用。 "最" may not be used\./)
    expect(said).toMatch(/words\.tsv:4 .*没有叫「sing」的用处。/)
    expect(run('role\tattributes\tzh\nsay\tfit\t版型是{value}\n').code).toBe(0)
  })

  it('says that a file is no table, or not there', () => {
    expect(run('hello').code).toBe(65)
    expect(lintWords('/nowhere/words.tsv', { print: () => {} })).toBe(65)
  })
})
