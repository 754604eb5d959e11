import { describe, expect, it } from 'vitest'
import { MAIL_KINDS, type OrderMailData } from './mail-kinds.ts'
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

describe('messages to customers', () => {
  it('says every kind in both languages, as HTML and as text, with the facts in both', () => {
    for (const kind of MAIL_KINDS) {
      for (const lang of ['zh', 'en'] as const) {
        const data = kind === 'sign-in-code' ? { code: '042137' } : ORDER
        const body = writeMail(kind, lang, data, '山隅')
        const html = renderMailHtml(body, { shop: '山隅', lang, accent: '#1E7B6A' })
        const text = renderMailText(body, { shop: '山隅' })
        const facts = kind === 'sign-in-code' ? ['042137', '10'] : ['Q381-004-277', 'SF1', '¥199', '¥368']
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

  it('runs and fetches nothing, whatever a name or a reason holds', () => {
    const body = writeMail('case-refused', 'zh', ORDER, '山<隅>')
    const html = renderMailHtml(body, { shop: '山<隅>', lang: 'zh', accent: '#1E7B6A' })
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('山<隅>')
    expect(html).toContain('亚麻衬衫 &lt;b&gt;')
    expect(html).not.toMatch(/<img|src=|url\(|<link/)
  })
})
