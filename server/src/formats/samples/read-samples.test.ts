import { describe, expect, it } from 'vitest'
import { readPaste, readSampleFile, SAMPLE_CHARS } from './read-samples.ts'
import { writeSamples } from './write-samples.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const texts = (name: string, content: string | Uint8Array) => {
  const read = readSampleFile(name, typeof content === 'string' ? bytes(content) : content)
  return read.ok ? read.value.texts : read.error.zh
}

describe('pasted samples', () => {
  it('are one a paragraph: by blank lines where there are any, else by lines', () => {
    expect(readPaste('先喷。\n再擦。').texts).toEqual(['先喷。', '再擦。'])
    expect(readPaste('先喷，\n再擦。\r\n\r\n  \n冲净。').texts).toEqual(['先喷，\n再擦。', '冲净。'])
  })

  it('lose nothing but spaces, repeats and lines without a word', () => {
    expect(readPaste('  有风　的地方 \n———\n有风 的地方\n🙂\n好').texts).toEqual(['有风 的地方', '好'])
  })

  it('are refused when they are too long to be one text, and the rest is taken', () => {
    const read = readPaste(`${'长'.repeat(SAMPLE_CHARS + 1)}\n短的。`)
    expect(read.texts).toEqual(['短的。'])
    expect(read.problems[0]?.zh).toContain('1 段超过 2000 个字')
  })
})

describe('a file of samples', () => {
  it('in Markdown loses its marks, tables and code', () => {
    const file =
      '---\ntitle: x\n---\n# 语气\n\n有风的地方，**衣服**会[呼吸](https://x.example)。\n\n- 先洗两遍\n- 再裁\n\n| a | b |\n| - | - |\n\n```\ncode()\n```\n'
    expect(texts('voice.md', file)).toEqual(['语气', '有风的地方，衣服会呼吸。', '先洗两遍', '再裁'])
  })

  it('as CSV gives the column of texts, whichever it is', () => {
    expect(texts('a.csv', 'id,text\n1,"先喷，再擦。"\n2,冲净。\n')).toEqual(['先喷，再擦。', '冲净。'])
    expect(texts('a.csv', '1,先喷，等一分钟\n2,冲净再晾干\n')).toEqual(['先喷，等一分钟', '冲净再晾干'])
    expect(texts('a.csv', 'text\n"没有关上\n')).toContain('引号没有配对')
  })

  it('is read in the encodings that files come in', () => {
    const gbk = Uint8Array.from([0xcf, 0xc8, 0xc5, 0xe7, 0xa1, 0xa3]) // 先喷。
    expect(texts('a.txt', gbk)).toEqual(['先喷。'])
    expect(texts('a.txt', '\ufeff先喷。')).toEqual(['先喷。'])
  })

  it('that is something else is refused in one sentence', () => {
    expect(texts('a.docx', 'x')).toBe('样本文件要是 .txt、.md 或 .csv。')
    expect(texts('a.txt', '')).toBe('文件是空的。')
    expect(texts('a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff]))).toBe(
      '这个文件不是文字，读不出来。',
    )
  })

  it('comes back from its own export, formulas guarded', () => {
    const said = ['=1+1 这样的话', '先喷，"等一分钟"，\n再擦。', '冲净。']
    const sample = (text: string) => ({ text, source: 'paste', addedByName: '林岚', addedAt: new Date(0) })
    const file = writeSamples(said.map(sample))
    expect(file).toContain("'=1+1")
    expect(texts('samples.csv', file)).toEqual(said)
  })
})
