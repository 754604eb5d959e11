import { describe, expect, it } from 'vitest'
import { MAIL_KINDS, type OrderMailData, type PaymentMailData } from './mail-kinds.ts'
import { renderMailHtml, renderMailText } from './render-mail.ts'
import { writeMail } from './write-mail.ts'

const ORDER: OrderMailData = {
  orderId: 'ord_1',
  number: 'Q381-004-277',
  currency: 'CNY',
  goods: [
    {
      name: { zh: '亚麻衬衫 <b>', en: 'Linen shirt <b>' },
      options: [{ zh: '米白', en: 'Cream' }],
      units: 2,
      totalMinor: 39_800,
    },
  ],
  totals: {
    listMinor: 39_800,
    discountMinor: 3000,
    deliveryMinor: 0,
    taxMinor: 4233,
    totalMinor: 36_800,
    isTaxIncluded: true,
  },
  parcel: { carrier: '顺丰', tracking: 'SF1', isLast: false },
  money: [{ kind: 'refund', amountMinor: 19_900, method: '礼品卡' }],
  reason: '"><script>alert(1)</script>',
  delivery: { zh: '快递', en: 'Standard' },
  address: '浙江省杭州市西湖区龙井路 1 号，沈知夏',
}

const RETURNED: PaymentMailData = { amountMinor: 19_900, currency: 'CNY', reason: 'sold-out' }

describe('messages to customers', () => {
  it('says every kind in both languages, as HTML and as text, with the facts in both', () => {
    for (const kind of MAIL_KINDS) {
      for (const lang of ['zh', 'en'] as const) {
        const data = kind === 'sign-in-code' ? { code: '042137' } : kind === 'payment-returned' ? RETURNED : ORDER
        const body = writeMail(kind, lang, data, '山隅')
        const html = renderMailHtml(body, { shop: '山隅', lang, accent: '#1E7B6A' })
        const text = renderMailText(body, { shop: '山隅' })
        const facts =
          kind === 'sign-in-code'
            ? ['042137', '10']
            : kind === 'payment-returned'
              ? ['¥199', lang === 'zh' ? '卖完' : 'sold out']
              : ['Q381-004-277', 'SF1', '¥199', '¥368']
        for (const fact of facts) {
          expect(html, `${kind} ${lang}`).toContain(fact)
          expect(text, `${kind} ${lang}`).toContain(fact)
        }
        expect(body.subject).not.toMatch(/[{}\r\n]/)
        expect(`${html}${text}`).not.toMatch(/undefined|\{number\}|\{shop\}|\{minutes\}/)
        if (lang === 'en') expect(body.heading).not.toMatch(/\p{Script=Han}/u)
      }
    }
  })

  it('says how to look after things, and what goes with them only with the way to end it', () => {
    const care = [{ name: '亚麻衬衫 <b>', facts: [{ label: '洗', value: '30 ℃' }] }]
    const hints = {
      things: [{ name: '椴木衣架', why: '和「亚麻衬衫」一起用。', url: 'https://shop.example/zh/p/hanger' }],
      stopUrl: 'https://shop.example/zh/hints/stop?c=cus_1&p=x',
    }
    for (const lang of ['zh', 'en'] as const) {
      const of = (data: OrderMailData) => {
        const body = writeMail('order-delivered', lang, data, '山隅')
        return renderMailHtml(body, { shop: '山隅', lang, accent: '#1E7B6A' }) + renderMailText(body, { shop: '山隅' })
      }
      const plain = of(ORDER)
      const cared = of({ ...ORDER, care })
      const both = of({ ...ORDER, care, hints })
      expect(plain).not.toContain('30 ℃')
      expect(cared.match(/30 ℃/g)).toHaveLength(2)
      expect(cared).toContain('亚麻衬衫 &lt;b&gt;')
      expect(cared).not.toContain('hints/stop')
      expect(both.match(/hints\/stop/g)).toHaveLength(2)
      expect(both).toContain(lang === 'zh' ? '算法' : 'algorithm')
      // What she asked for is there: then it is not true that the letter tells of nothing but the order.
      expect(plain).toMatch(/不是广告|no advertising|not advertising|advert/)
      expect(both).not.toMatch(/不是广告|advert/)
    }
  })

  it('runs and fetches nothing, whatever a name or a reason holds', () => {
    const body = writeMail('case-refused', 'zh', ORDER, '山<隅>')
    const html = renderMailHtml(body, { shop: '山<隅>', lang: 'zh', accent: '#1E7B6A' })
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('山<隅>')
    expect(html).toContain('亚麻衬衫 &lt;b&gt;')
    expect(html).not.toMatch(/<img|src=|url\(|<link/)
  })
})
