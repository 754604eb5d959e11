import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '../../../kernel/test/cpu-ms.ts'
import { parseXml, readFeed, readTopicFile, XML_LIMITS, type XmlElement } from './index.ts'

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>本地生活</title><link>https://news.example/</link>
<item><title>小雪节气，该换厚被子了</title><media:title>不是这个</media:title><link>https://news.example/1</link><guid isPermaLink="false">a-1</guid>
<pubDate>Sun, 22 Nov 2026 08:00:00 +0800</pubDate><description>&lt;p&gt;早晚温差大，&lt;b&gt;添衣&lt;/b&gt;。&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description></item>
<item><description>没有标题</description></item>
<item><title><![CDATA[Refills & bottles]]></title><link>javascript:alert(1)</link></item>
<item><title>小雪节气，该换厚被子了</title><guid>a-1</guid></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Runs</title>
<entry><id>urn:1</id><title type="html">Marathon &amp;amp; rain</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><updated>2026-11-20T10:00:00Z</updated><summary>Ready</summary></entry></feed>`

const code = (text: string): string => {
  const read = parseXml(text)
  return read.ok ? 'ok' : read.error.code
}

describe('feeds', () => {
  it('are read as RSS, Atom and JSON Feed; markup falls away, addresses that are none are dropped', () => {
    const rss = readFeed(RSS)
    if (!rss.ok) throw new Error(rss.error.code)
    expect(rss.value).toMatchObject({ kind: 'rss', title: '本地生活', problems: [{ line: 2, code: 'no-title' }] })
    expect(rss.value.items).toEqual([
      {
        key: 'a-1',
        title: '小雪节气，该换厚被子了',
        summary: '早晚温差大， 添衣 。',
        url: 'https://news.example/1',
        publishedAt: '2026-11-22T00:00:00.000Z',
      },
      { key: 'Refills & bottles', title: 'Refills & bottles', summary: '' },
    ])
    const atom = readFeed(ATOM)
    expect(atom.ok && atom.value.items).toEqual([
      {
        key: 'urn:1',
        title: 'Marathon & rain',
        summary: 'Ready',
        url: 'https://x.example/1',
        publishedAt: '2026-11-20T10:00:00.000Z',
      },
    ])
    const json = readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [{ id: 7, content_text: 'Cold morning', date_published: 'never' }, 3],
      }),
    )
    expect(json.ok && json.value).toMatchObject({
      kind: 'json-feed',
      items: [{ key: '7', title: 'Cold morning' }],
      problems: [{ line: 2 }],
    })
  })

  it('are refused when they are something else', () => {
    for (const text of ['', 'hello', '<html><body>no</body></html>', '{"a":1}', '{', '<rss'])
      expect(readFeed(text).ok, text).toBe(false)
  })
})

describe('hostile XML', () => {
  it('brings no entities, no outside files, no depth and no size', () => {
    expect(code('<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>')).toBe('doctype')
    expect(code('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('doctype')
    expect(code('<a>&b;</a>')).toBe('entity')
    expect(code('<a b="&xxe;"/>')).toBe('entity')
    expect(code('<a>'.repeat(XML_LIMITS.depth + 1))).toBe('too-deep')
    expect(code(`<a>${'<b/>'.repeat(XML_LIMITS.elements + 1)}</a>`)).toBe('too-many')
    expect(code(`<a>${'x'.repeat(XML_LIMITS.chars)}</a>`)).toBe('too-large')
    for (const bad of [
      '<a>',
      '<a></b>',
      '<a b=1/>',
      '<a b="1" b="2"/>',
      'x<a/>',
      '<a/><b/>',
      '<a>&#0;</a>',
      '<a>& b</a>',
      '<a b="<"/>',
      '<!--',
    ])
      expect(code(bad), bad).toBe('malformed')
  })

  it('has no way to the prototype of anything', () => {
    const read = parseXml('<a __proto__="x" constructor="y"/>')
    expect(read.ok && Object.keys(read.value.attributes)).toEqual(['__proto__', 'constructor'])
    expect(({} as { x?: string }).x).toBeUndefined()
  })

  it('is read in time that grows with its length only', () => {
    const nasty = [
      `<a ${'b="c" '.repeat(30)}`,
      '<'.repeat(200_000),
      `<a>${'<!--'.repeat(50_000)}`,
      `<rss><channel><item><title>${'&lt;script&gt;&lt;'.repeat(60_000)}</title></item></channel></rss>`,
      `<a>${'&amp;'.repeat(300_000)}</a>`,
    ]
    for (const text of nasty) expect(cpuMs(() => readFeed(text))).toBeLessThan(1500)
  })

  it('comes back as it was written', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/)
    const words = fc
      .string({ maxLength: 20, unit: 'grapheme' })
      .map((text) => text.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff\ufeff]/gu, ''))
    const leaf = fc.record({ name, attribute: words, text: words, children: fc.constant<unknown[]>([]) })
    const tree = fc.letrec<{ node: { name: string; attribute: string; text: string; children: unknown[] } }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc.record({ name, attribute: words, text: words, children: fc.array(tie('node'), { maxLength: 3 }) }),
      ),
    })).node
    type Tree = { name: string; attribute: string; text: string; children: Tree[] }
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    const write = (one: Tree): string =>
      `<${one.name} k="${escaped(one.attribute)}"><!-- ${'>'} -->${escaped(one.text)}${one.children.map(write).join('')}</${one.name}>`
    const same = (read: XmlElement, one: Tree): void => {
      expect(read.name).toBe(one.name)
      expect(read.attributes.k).toBe(one.attribute)
      expect(read.text.startsWith(one.text)).toBe(true)
      expect(read.children.length).toBe(one.children.length)
      read.children.forEach((child, i) => {
        const other = one.children[i]
        if (other) same(child, other)
      })
    }
    fc.assert(
      fc.property(tree, (one) => {
        const read = parseXml(write(one as Tree))
        if (!read.ok) throw new Error(read.error.code)
        same(read.value, one as Tree)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws, whatever it is', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '"',
      '=',
      '&',
      ';',
      '#',
      '!',
      '-',
      '[CDATA[',
      ']]>',
      ' ',
      '?',
      'rss',
      '{',
      '[',
      'title,',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        parseXml(text)
        readFeed(text)
        readTopicFile(text, 'a.csv')
      }),
      { numRuns: 600 },
    )
  })
})

describe('uploaded topics', () => {
  it('are read from a table, a JSON array and lines of JSON, and bad rows are named', () => {
    const csv = readTopicFile(
      '标题,链接,日期\n夜跑的人多起来了,https://a.example/1,2026-11-20\n,https://a.example/2,\n"半开',
      'a.csv',
    )
    expect(csv.ok && csv.value.items).toEqual([
      {
        key: 'https://a.example/1',
        title: '夜跑的人多起来了',
        summary: '',
        url: 'https://a.example/1',
        publishedAt: '2026-11-20T00:00:00.000Z',
      },
    ])
    expect(csv.ok && csv.value.problems.map(({ line, code: what }) => `${line} ${what}`)).toEqual([
      '4 quote',
      '3 no-title',
    ])
    expect(readTopicFile('[{"title":"A b"},{"title":"A b"},{}]', 'a.json')).toMatchObject({
      ok: true,
      value: { items: [{ title: 'A b' }], problems: [{ line: 3 }] },
    })
    expect(readTopicFile('{"title":"A"}\nnot', 'a.jsonl')).toMatchObject({
      ok: true,
      value: { items: [{ title: 'A' }], problems: [{ line: 2, code: 'not-json' }] },
    })
    expect(readTopicFile('a,b\n1,2', 'a.csv')).toMatchObject({ ok: false, error: { code: 'unknown-column' } })
    expect(readTopicFile('', 'a.csv')).toMatchObject({ ok: false, error: { code: 'empty' } })
    expect(readTopicFile(RSS, 'saved.xml')).toMatchObject({ ok: true, value: { kind: 'rss' } })
  })
})
