import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanHtml, textToHtml } from './clean-html.ts'

describe('cleanHtml', () => {
  it.each([
    ['<p>a</p><script>alert(1)</script>', '<p>a</p>', ['script']],
    ['<p onclick="x()">a</p>', '<p>a</p>', ['onclick']],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>', ['href']],
    ['<a href=" java\nscript:alert(1)">a</a>', '<a>a</a>', ['href']],
    ['<img src="data:text/html;base64,xx">', '<img />', ['src']],
    ['<iframe src="https://x.example"></iframe>b', 'b', ['iframe']],
    ['<p style="position:fixed;color:red">a</p>', '<p style="color:red">a</p>', ['style']],
    ['<p style="background:url(https://x)">a</p>', '<p>a</p>', ['style']],
    ['<svg onload=alert(1)><p>a</p></svg>', '<p>a</p>', ['svg']],
    ['<form action="/x"><input name="card">a</form>', 'a', ['form', 'input']],
  ])('a script in a description never reaches a shopper: %s', (raw, html, removed) => {
    expect(cleanHtml(raw)).toEqual({ html, removed })
  })

  it.each([
    '<p style="color:#333; text-align:center">亚麻 <b>55%</b></p>',
    '<table border="1"><tbody><tr><td colspan="2">克重</td></tr></tbody></table>',
    '<img src="https://img.example/a.jpg" alt="正面" width="790" />',
    'Linen & cotton, no tags',
  ])('keeps what a description is made of: %s', (html) => expect(cleanHtml(html)).toEqual({ html, removed: [] }))

  it('is a fixed point, so that an export and import do not change it further', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '<',
      'a',
      '&',
      '&amp;',
      '&lt;',
      '"',
      ' onclick=x',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<img src=x>',
      "<a href='",
      '<style>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = cleanHtml(pieces.join('')).html
        expect(cleanHtml(once)).toEqual({ html: once, removed: [] })
        expect(once).not.toMatch(/<script|<style|<!--/i)
      }),
      { numRuns: 1_000 },
    )
  })

  it('makes paragraphs of plain text without reading marks into it', () => {
    expect(textToHtml('5 < 6\nlinen\n\nmade in Anhui').html).toBe('<p>5 &lt; 6<br />linen</p><p>made in Anhui</p>')
  })
})
