import { describe, expect, it } from 'vitest'
import { shownMethod } from './method-names.ts'

describe('what a way to pay is called', () => {
  it.each([
    // What orders kept before: the name of the kind, in the language of the order.
    ['test', '测试付款（不扣钱）', 'en', 'Test payment'],
    ['test', 'Test payment (moves no money)', 'zh', '测试付款'],
    ['cash_on_delivery', '货到付款', 'en', 'Cash on delivery'],
    ['card', '银行卡', 'en', 'Card'],
    ['card', 'Card', 'zh', '银行卡'],
    ['gift_card', '礼品卡', 'en', 'Gift card'],
    ['gift_card', 'gift_card', 'zh', '礼品卡'],
    ['card', '', 'en', 'Card'],
    // Names of their own stay as they are.
    ['card', 'Visa ·· 4242', 'zh', 'Visa ·· 4242'],
    ['external', '支付宝', 'en', '支付宝'],
    ['gift_card', '生日礼品卡', 'en', '生日礼品卡'],
    ['barter', 'Eggs', 'en', 'Eggs'],
  ] as const)('%s kept as “%s”, read in %s: %s', (kind, label, lang, shown) => {
    expect(shownMethod({ kind, label }, lang)).toBe(shown)
  })
})
