import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeLimits, DEFAULT_LIMITS } from '../read-limits.ts'
import { csvRow } from './csv-row.ts'
import { type CsvEvent, CsvTokenizer } from './csv-tokenizer.ts'
import { unguardFormula } from './formula-guard.ts'

function tokens(chunks: readonly string[], delimiter = ',', limits = DEFAULT_LIMITS): CsvEvent[] {
  const tokenizer = new CsvTokenizer(delimiter, limits)
  return [...chunks.flatMap((chunk) => tokenizer.push(chunk)), ...tokenizer.end()]
}

const cells = (events: readonly CsvEvent[]) => events.flatMap((event) => (event.kind === 'record' ? [event.cells] : []))
const cell = fc.oneof(
  fc.constantFrom('', 'a', 'a,b', 'say "x"', 'two\nlines', 'r\r\nn', ' pad '),
  fc.string({ maxLength: 6 }),
)

describe('CsvTokenizer', () => {
  it('reads every row that we write, cell for cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('minimal' as const, 'all' as const),
        (rows, delimiter, newline, quote) => {
          const clean = rows.map((row) => row.map((text) => text.replaceAll('\0', '')))
          const text = clean.map((row) => csvRow(row, { delimiter, newline, quote })).join('')
          // The writer guards formulas with an apostrophe; what it added is taken away again, and nothing else.
          expect(cells(tokens([text], delimiter)).map((row) => row.map(unguardFormula))).toEqual(clean)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('agrees with csv-parse on well-formed files', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('\0', '').replaceAll('"', '""')}"`).join(','))
          .join('\n')
        expect(cells(tokens([text]))).toEqual(parse(text, { record_delimiter: '\n' }))
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on how the stream was cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 }),
        fc.nat(7),
        (text, size) => {
          const chunks = Array.from({ length: Math.ceil(text.length / (size + 1)) }, (_, i) =>
            text.slice(i * (size + 1), (i + 1) * (size + 1)),
          )
          expect(tokens(chunks)).toEqual(tokens([text]))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('counts physical lines, so that the merchant finds the row in an editor', () => {
    const events = tokens(['a,b\r\n1,"x\r\ny\nz"\r\n\r\n2,c\n'])
    expect(events.map((event) => event.kind === 'record' && [event.line, event.lastLine, event.cells[0]])).toEqual([
      [1, 1, 'a'],
      [2, 4, '1'],
      [6, 6, '2'],
    ])
  })

  it('loses one row to an unpaired quotation mark, not the rest of the file', () => {
    const events = tokens(['a,b\n1,"open\n2,fine\n3,"also fine"\n'])
    expect(events).toContainEqual({
      kind: 'broken',
      line: 2,
      code: 'unclosed-quote',
      limit: 0,
      fatal: false,
      cells: ['1'],
    })
    expect(cells(events)).toEqual([
      ['a', 'b'],
      ['2', 'fine'],
      ['3', 'also fine'],
    ])
  })

  it('loses one row to an unpaired quotation mark in the last cell of the file', () => {
    const events = tokens(['a,b\n1,2\n3,"open'])
    expect(cells(events)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(events.at(-1)).toMatchObject({ kind: 'broken', line: 3 })
  })

  it('keeps inch marks in unquoted cells', () => {
    expect(cells(tokens(['name,size\nTube,5" wide\n']))[1]).toEqual(['Tube', '5" wide'])
  })

  it('stops at a cell, a row or a NUL byte that no product file has', () => {
    const limits = completeLimits({ cellChars: 1_000, recordChars: 3_000, columns: 10 })
    const last = (text: string) => tokens([text], ',', limits).at(-1)
    expect(last(`a,b\n1,${'x'.repeat(2_000)}\n`)).toMatchObject({ code: 'cell-too-large', line: 2, fatal: true })
    expect(last(`a,b\n1,"${'x'.repeat(2_000)}"\n`)).toMatchObject({ code: 'cell-too-large', line: 2, fatal: true })
    expect(last(`${'x,'.repeat(20)}\n`)).toMatchObject({ code: 'too-many-columns', fatal: true })
    expect(last('a,b\n1,2\n3,\0\n')).toMatchObject({ code: 'nul-byte', line: 4, fatal: true })
  })

  it('gives up on a file that is made of unpaired quotation marks instead of reading it again and again', () => {
    const tokenizer = new CsvTokenizer(',', DEFAULT_LIMITS)
    const line = `a,"${'x'.repeat(200)}\n`
    const started = process.cpuUsage().user
    let stopped = false
    for (let i = 0; i < 3_000 && !stopped; i++) {
      const events = tokenizer.push(line.repeat(100))
      stopped = events.some((event) => event.kind === 'broken' && event.fatal)
    }
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10)
  })
})
