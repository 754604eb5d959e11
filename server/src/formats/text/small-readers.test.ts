import { describe, expect, it } from 'vitest'
import { imageAddress } from './image-address.ts'
import { guessLang, localize } from './localize.ts'
import { parsePrice } from './parse-price.ts'
import { readCount, readGrams } from './read-figures.ts'
import { slug } from './slug.ts'

describe('readers of single cells', () => {
  it.each([
    ['239', 23_900],
    ['¥1,299.00', 129_900],
    ['￥239', 23_900],
    ['239元', 23_900],
    ['CNY 19.9', 1_990],
    ['２３９', 23_900],
    ['239.9000', 23_990],
  ])('price %s', (text, amount) =>
    expect(parsePrice(text, 'CNY')).toEqual({ ok: true, value: { amount, currency: 'CNY' } }),
  )

  it.each([
    ['−19.9', 'negative-price'],
    ['¥-5', 'negative-price'],
    ['19,90', 'bad-number'],
    ['约20', 'bad-number'],
    ['1e5', 'bad-number'],
    ['19.999', 'too-many-decimals'],
    ['1.500', 'too-many-decimals'],
    ['99999999999999999', 'number-too-large'],
    ['$19.99', 'other-currency'],
    ['USD 19.99', 'other-currency'],
  ])('a price that is not sure is not guessed: %s', (text, error) =>
    expect(parsePrice(text, 'CNY')).toEqual({ ok: false, error }),
  )

  it('takes a bare sign for the shop’s own', () => {
    expect(parsePrice('$19.99', 'USD').ok).toBe(true)
    expect(parsePrice('$19.9', 'HKD')).toMatchObject({ value: { currency: 'HKD' } })
    expect(parsePrice('¥1980', 'JPY')).toMatchObject({ value: { amount: 1_980, currency: 'JPY' } })
  })

  it('reads counts and weights exactly', () => {
    expect(readCount('1,200')).toEqual({ ok: true, value: 1_200 })
    expect(readCount('-3')).toEqual({ ok: false, error: 'negative-stock' })
    expect(readCount('1.5')).toEqual({ ok: false, error: 'bad-number' })
    expect(['165', '165.50 g', '0.5kg', '1.2公斤', '250mg', '0.1kg', '007 g'].map((t) => readGrams(t))).toEqual(
      ['165', '165.5', '500', '1200', '0.25', '100', '7'].map((value) => ({ ok: true, value })),
    )
    expect(readGrams('5 lb')).toEqual({ ok: false, error: 'bad-number' })
  })

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\a.jpg',
    'javascript:alert(1)',
    'data:image/png;base64,x',
    'file:///a',
    'a/../b.jpg',
    'https://',
    'a\nb',
  ])('a picture address cannot leave its folder or run: %j', (text) => expect(imageAddress(text)).toBeUndefined())

  it('keeps addresses that can be fetched', () => {
    expect(imageAddress(' https://img.example/a b.jpg?v=1 ')).toBe('https://img.example/a b.jpg?v=1')
    expect(imageAddress('//img.alicdn.com/a.jpg')).toBe('https://img.alicdn.com/a.jpg')
    expect(imageAddress('pictures/1.jpg')).toBe('pictures/1.jpg')
  })

  it('makes handles that are safe in a path', () => {
    expect(slug('../../Linen Tee')).toBe('linen-tee')
    expect(slug('亚麻 短袖T恤')).toBe('亚麻-短袖t恤')
    expect(slug('—!—')).toBe('')
  })

  it('tells the language of a text and of a file', () => {
    expect(localize('T恤')).toEqual({ zh: 'T恤' })
    expect(localize('T-shirt')).toEqual({ en: 'T-shirt' })
    expect(guessLang('Handle,Title\nlinen-tee,亚麻短袖T恤 https://cdn.example/very/long')).toBe('zh')
    expect(guessLang('Handle,Title\nlinen-tee,Linen tee')).toBe('en')
  })
})
