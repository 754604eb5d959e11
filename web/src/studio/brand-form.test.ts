import { expect, it } from 'vitest'
import { readBrand, wordList } from './brand-form.ts'

it('reads a brand from a form: words once each, colours only as such and at most eight, empty languages left out', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['name-zh', ' 素屿 '],
    ['name-en', ''],
    ['strategy', 'narrative'],
    ['prefer', '亚麻、棉，亚麻\nlinen, cotton'],
    ['samples-zh', '第一句\n\n第二句'],
    ['colour', 'red'],
    ...Array.from({ length: 9 }, (_, i) => ['colour', `#00000${i}`] as const),
  ] as const)
    form.append(name, value)
  const brand = readBrand(form)
  expect(brand.name).toEqual({ zh: '素屿' })
  expect(brand.strategy).toBe('narrative')
  expect(brand.words.prefer).toEqual(['亚麻', '棉', 'linen', 'cotton'])
  expect(brand.samples.zh).toEqual(['第一句', '第二句'])
  expect(brand.palette).toHaveLength(8)
  expect(brand.palette[0]).toBe('#000000')
  expect(wordList('')).toEqual([])
})
