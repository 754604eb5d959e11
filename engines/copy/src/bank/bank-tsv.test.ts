import { describe, expect, it } from 'vitest'
import { type BankRow, likeness, readFrame } from './bank-row.ts'
import { readBankTsv, writeBankTsv } from './bank-tsv.ts'

const ROWS: readonly BankRow[] = [
  {
    id: 'b1',
    role: 'say',
    attributes: ['fit'],
    zh: ['走的是{value}的路子', '=版型取{value}'],
    en: ['(keeps|keep) to {avalue} cut'],
    when: { kind: ['text'], shape: ['word'], category: ['apparel'], type: ['tee', 'shirt'] },
  },
  { id: 'b2', role: 'so', attributes: ['fit'], zh: ['肩线往外放'], en: [], when: { values: ['宽松', 'relaxed'] } },
  {
    id: 'b3',
    role: 'scene',
    attributes: [],
    zh: ['夏天的早上，先看窗帘。'],
    en: [],
    when: { season: ['summer'], intent: ['emotional'] },
  },
  {
    id: 'b4',
    role: 'say',
    attributes: ['weight'],
    zh: ['=-{value}'],
    en: [],
    when: { unit: ['g'], min: 1, max: 9.5, parts: [2, 3], ownLabel: true },
  },
]

describe('the table of a bank', () => {
  it('comes back as it was written', () => {
    const read = readBankTsv(writeBankTsv(ROWS))
    expect(read).toEqual({ ok: true, value: { rows: ROWS, lines: [2, 3, 4, 5], problems: [] } })
  })

  it('holds no cell that a table program runs as a formula', () => {
    for (const line of writeBankTsv(ROWS).split('\n').slice(1))
      for (const cell of line.split('\t')) expect(cell).not.toMatch(/^[=+\-@]/)
  })

  it('reads what a copywriter writes: Chinese column names, columns in any order, no id', () => {
    const read = readBankTsv('中文\t属性\t用处\t品类\t货\n…走的是{value}的路子\t版型\t陈述\t服饰\t短袖\n')
    if (!read.ok) throw new Error(read.error.en)
    expect(read.value.problems).toEqual([])
    expect(read.value.rows[0]).toMatchObject({ role: 'say', attributes: ['fit'], zh: ['走的是{value}的路子'] })
    expect(read.value.rows[0]?.when.category).toEqual(['apparel'])
  })

  it('names the line that cannot be read and reads the others', () => {
    const read = readBankTsv(
      'zh\trole\tattributes\tmin\n好\tsing\tfit\t\n走{value}\tsay\t\t\n走{value}\tsay\tfit\tx\n走{value}\tsay\tfit\t\n',
    )
    if (!read.ok) throw new Error(read.error.en)
    expect(read.value.problems.map(({ line }) => line)).toEqual([2, 3, 4])
    expect(read.value.rows).toHaveLength(1)
  })

  it('refuses what is no such table with one sentence', () => {
    for (const text of ['', 'hello', 'zh\tcolour of the moon\nx\ty', `zh${'\nx'.repeat(5001)}`]) {
      const read = readBankTsv(text)
      expect(read.ok ? '' : read.error.zh).toMatch(/。$/)
    }
  })
})

describe('a frame as a copywriter writes it', () => {
  it('begins with … where the product is the subject, however that is typed', () => {
    for (const typed of ['…用{value}织成', '……用{value}织成', '... 用{value}织成'])
      expect(readFrame(typed, 'say')).toBe('用{value}织成')
    expect(readFrame('布料取{value}', 'say')).toBe('=布料取{value}')
    expect(readFrame('…夏天的早上。', 'scene')).toBe('夏天的早上。')
  })
})

describe('likeness', () => {
  it('is one for the same words under other marks, and small for other words', () => {
    expect(likeness('=面料是{value}', '面料，是{value}', 'zh')).toBe(1)
    expect(likeness('走的是{value}的路子', '称出来{value}', 'zh')).toBeLessThan(0.4)
  })
})
