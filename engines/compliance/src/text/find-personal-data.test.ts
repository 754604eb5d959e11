import { describe, expect, it } from 'vitest'
import { cpuMs } from '../../../kernel/test/cpu-ms.ts'
import { findPersonalData } from './find-personal-data.ts'

describe('personal data in words that everybody can read', () => {
  it.each([
    ['phone', '打我电话13812345678问'],
    ['phone', '138 1234 5678 找我'],
    ['phone', '１３８-１２３４-５６７８'],
    ['phone', '一三八一二三四五六七八'],
    ['phone', '座机 021-55667788'],
    ['phone', 'call +44 20 7946 0958'],
    ['email', '写信到 xiaoman@example.com'],
    ['email', 'mail me: man (at) example.org'],
    ['link', '看 https://evil.example/x'],
    ['link', '更便宜的在 cheaper-shop.com'],
    ['link', '去 www.other.example 看'],
    ['contact', '微信号：xiaoman_88'],
    ['contact', '加我微信，便宜'],
    ['contact', 'my wechat is xiaoman88'],
    ['contact', 'QQ 12345678'],
    ['address', '寄到上海市徐汇区天平路38号'],
    ['address', '我家在3栋2单元501室'],
    ['address', 'send it to 12 Baker Street'],
    ['number', '身份证 310101199003071234'],
  ] as const)('finds %s in %s', (kind, text) => {
    const found = findPersonalData(text)
    expect(found?.kind).toBe(kind)
    expect(text.slice(found!.start, found!.end)).toBe(found!.excerpt)
  })

  it.each([
    '一件不用熨的亚麻，等于每天多睡十分钟',
    '165克每平方米，三伏天也不粘',
    '2026-11-24 买的，穿到现在',
    '身高172 体重60，M码正好',
    '240×185 的被套，1.8米床',
    '¥239，值',
    'I sleep ten more minutes a day.',
    'size 38, worn 2 years',
    '走在街上有人问我',
    '第3号色最好看',
    '@小满 说得对',
  ])('leaves %s alone', (text) => {
    expect(findPersonalData(text)).toBeUndefined()
  })

  it('takes time in proportion to the text', () => {
    const spent = cpuMs(() => {
      for (const part of ['1 ', 'a.', '一', '路', '@a ', '0-']) findPersonalData(part.repeat(20_000))
    })
    expect(spent).toBeLessThan(4000)
  })
})
