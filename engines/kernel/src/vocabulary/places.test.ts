import { describe, expect, it } from 'vitest'
import { PROVINCES } from './places.data.ts'
import { translatePlace } from './places.ts'

describe('places', () => {
  it.each([
    ['浙江绍兴', 'Shaoxing, Zhejiang'],
    ['浙江省绍兴市', 'Shaoxing, Zhejiang'],
    ['中国·江苏南通', 'Nantong, Jiangsu'],
    ['广西壮族自治区横州', 'Hengzhou, Guangxi'],
    ['云南', 'Yunnan'],
    ['上海市', 'Shanghai'],
    ['景德镇', 'Jingdezhen'],
  ])('%s is %s', (zh, en) => expect(translatePlace(zh, 'en')).toBe(en))

  it.each([
    ['Shaoxing, Zhejiang', '浙江绍兴'],
    ['Jingdezhen', '景德镇'],
    ["Xi'an, Shaanxi, China", '陕西西安'],
  ])('%s is %s', (en, zh) => expect(translatePlace(en, 'zh')).toBe(zh))

  it('does not guess', () => {
    expect(translatePlace('Taizhou', 'zh')).toBeUndefined()
    expect(translatePlace('Taizhou, Zhejiang', 'zh')).toBe('浙江台州')
    expect(translatePlace('浙江和江苏', 'en')).toBeUndefined()
    expect(translatePlace('法国诺曼底', 'en')).toBeUndefined()
    expect(translatePlace('江苏绍兴', 'en')).toBeUndefined()
  })

  it('has each province once, and each city of it once and with a name in both scripts', () => {
    expect(new Set(PROVINCES.map(([zh]) => zh)).size).toBe(34)
    for (const [zh, , cities] of PROVINCES) {
      const words = cities.split(' ').filter(Boolean)
      expect(words.length % 2, zh).toBe(0)
      for (const [i, word] of words.entries())
        expect(/^\p{Script=Han}+$/u.test(word), `${zh} ${word}`).toBe(i % 2 === 0)
      expect(new Set(words.filter((_, i) => i % 2 === 0)).size, zh).toBe(words.length / 2)
    }
  })
})
