import { describe, expect, it } from 'vitest'
import { readBrandYaml } from './read-brand-yaml.ts'

const GOOD = `name: { zh: 素屿, en: Suyu }
strategy: narrative
promise:
  zh: 把材料的来处说清楚。
palette: ["#8A6B4E", "#D9CBB4"]
words:
  prefer: [亚麻, linen]
  avoid: [爆款]
  ban: [奢华]
samples:
  zh:
    - 有风的地方，衣服会自己呼吸。
`
const issuesOf = (text: string) => {
  const read = readBrandYaml(text)
  return read.ok ? [] : read.error.map((issue) => [issue.line, issue.code, issue.column, issue.message.zh])
}

describe('readBrandYaml', () => {
  it('reads a brand', () => {
    expect(readBrandYaml(GOOD)).toEqual({
      ok: true,
      value: {
        name: { zh: '素屿', en: 'Suyu' },
        strategy: 'narrative',
        promise: { zh: '把材料的来处说清楚。' },
        palette: ['#8A6B4E', '#D9CBB4'],
        words: { prefer: ['亚麻', 'linen'], avoid: ['爆款'], ban: ['奢华'] },
        samples: { zh: ['有风的地方，衣服会自己呼吸。'], en: [] },
      },
    })
  })

  it('needs only a name, a strategy and a palette', () => {
    expect(readBrandYaml('name: { en: Suyu }\nstrategy: action\npalette: ["#000000"]').ok).toBe(true)
  })

  it('says for every wrong place its line and what belongs there', () => {
    const text = GOOD.replace('strategy: narrative', 'strategy: loud')
      .replace('words:', 'word:')
      .replace('"#D9CBB4"', 'beige')
      .replace('promise:\n  zh', 'promise:\n  de')
    expect(issuesOf(text)).toEqual([
      [2, 'bad-value', 'strategy', '第 2 行的「strategy」要是 narrative、action 或 rational'],
      [4, 'unknown-key', 'promise.de', '第 4 行的「promise.de」不认识，可以写：zh、en'],
      [5, 'bad-value', 'palette.1', '第 5 行的「palette.1」要是一到十二个颜色，写成 #RRGGBB'],
      [
        6,
        'unknown-key',
        'word',
        '第 6 行的「word」不认识，可以写：name、strategy、promise、story、palette、words、samples',
      ],
    ])
    expect(issuesOf('name: { zh: 素屿 }\npalette: ["#000000"]\n')).toEqual([
      [1, 'missing-key', 'strategy', '缺少「strategy」：要是 narrative、action 或 rational'],
    ])
  })

  it('refuses what is no brand file', () => {
    expect(issuesOf('just text')[0]?.slice(0, 2)).toEqual([1, 'not-a-brand'])
    expect(issuesOf('name: [unclosed\nstrategy')[0]?.[1]).toBe('bad-yaml')
    expect(issuesOf('name: { en: A }\nname: { en: B }')[0]?.slice(0, 2)).toEqual([2, 'duplicate-key'])
    expect(
      issuesOf(
        `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(30)}]`).join('\n')}`,
      )[0]?.[1],
    ).toBe('bad-yaml')
    expect(issuesOf('x'.repeat(300_000))[0]?.[1]).toBe('too-long')
  })
})
