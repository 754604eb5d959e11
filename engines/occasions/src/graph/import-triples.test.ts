import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTriples, readTriples } from './import-triples.ts'
import { GRAPH, paths } from './index.ts'

const HEAD = 'subject,predicate,object,source,licence'
const codes = (text: string, format: 'csv' | 'tsv' | 'json' = 'csv') =>
  readTriples(text, format).problems.map(({ line, code }) => `${line} ${code}`)

describe('triple files', () => {
  it('are read with ids as Wikidata writes them, from CSV, TSV and JSON', () => {
    const csv = `${HEAD}\nQ165044,P186,"Q28823, flax",https://www.wikidata.org/wiki/Q165044,CC0-1.0\n`
    expect(readTriples(csv, 'csv')).toEqual({
      rows: [
        {
          line: 2,
          subject: 'Q165044',
          predicate: 'P186',
          object: 'Q28823, flax',
          source: 'https://www.wikidata.org/wiki/Q165044',
          licence: 'CC0-1.0',
        },
      ],
      problems: [],
    })
    expect(readTriples('主语\t关系\t宾语\t来源\t许可\n苎麻\t产于\t湖南\t自己写的\t自有', 'tsv').rows).toHaveLength(1)
    const json = JSON.stringify([{ subject: 'a', predicate: 'b', object: 'c', source: 'd', license: 'e' }])
    expect(readTriples(json, 'json').rows).toHaveLength(1)
    expect(
      readTriples('{"subject":"a","predicate":"b","object":"c","source":"d","licence":"e"}\n', 'json').rows,
    ).toHaveLength(1)
  })

  it('name each bad row, and the good ones are taken all the same', () => {
    const text = `${HEAD}\na,b,c,d,e\na,b,,d,e\na,b,c,d,\na,b,A,d,e\na,b,c,x,y\n"a,b,c\n`
    expect(readTriples(text, 'csv').rows).toHaveLength(1)
    expect(codes(text)).toEqual(['3 missing', '4 missing', '5 same-ends', '6 twice', '7 quote'])
    expect(readTriples(text, 'csv').problems[0]?.message.zh).toBe('第 3 行缺「object」。')
    expect(codes('a,b,c\n1,2,3')).toEqual(['1 unknown-column'])
    expect(codes('[1, {"subject": 5}]', 'json')).toEqual([
      '1 not-a-triple',
      '2 missing',
      '2 missing',
      '2 missing',
      '2 missing',
      '2 missing',
    ])
    expect(codes('nonsense', 'json')).toEqual(['1 not-json'])
    expect(codes(`${HEAD}\n${'x'.repeat(200)},b,c,d,e`)).toEqual(['2 too-long'])
    expect(codes(`${HEAD}\na\u0000,b,c,d,e`)).toEqual(['2 bad-character'])
  })

  it('never break the reader, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.constantFrom('csv', 'tsv', 'json'), (text, format) => {
        const { rows, problems } = readTriples(format === 'json' ? text : `${HEAD}\n${text}`, format)
        for (const row of rows) expect(row.subject && row.source && row.licence).toBeTruthy()
        for (const { line, message } of problems) expect(line > 0 && message.zh && message.en).toBeTruthy()
      }),
    )
  })
})

describe('joined triples', () => {
  const row = (subject: string, predicate: string, object: string) => ({
    line: 2,
    subject,
    predicate,
    object,
    source: 'wikidata.org',
    licence: 'CC0-1.0',
  })

  it('reach what the graph knows by its names', () => {
    const { graph, problems } = joinTriples([row('苎麻', 'P1056', 'Q1234'), row('Q1234', 'P1535', '夏夜')])
    expect(problems).toEqual([])
    const [path] = paths(graph, 'material:ramie', 'scene:summer-night', 2)
    expect(path?.map(({ to }) => to)).toEqual(['x:q1234', 'scene:summer-night'])
    expect(path?.[0]?.triple.origin).toMatchObject({ kind: 'imported', predicate: 'P1056', licence: 'CC0-1.0' })
    // The house's own graph stays as it is.
    expect(paths(GRAPH, 'material:ramie', 'x:q1234', 3)).toEqual([])
  })

  it('may use a predicate of the house only between what it joins', () => {
    expect(joinTriples([row('亚麻', 'hasProperty', '从没听过')]).problems.map(({ code }) => code)).toEqual([
      'wrong-kind',
    ])
    expect(joinTriples([row('亚麻', 'hasProperty', '小暑')]).problems.map(({ code }) => code)).toEqual(['wrong-kind'])
    expect(joinTriples([row('汉麻', 'hasProperty', '柔软')]).problems).toEqual([])
  })
})
