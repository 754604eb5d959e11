import { formatMoney, type LocalizedText } from '@qianmian/kernel'
import type { AuditRow } from '../modules/activity/index.ts'

type Teller = (row: AuditRow) => LocalizedText
const text = (row: AuditRow, key: string): string => String(row.summary[key] ?? '')
const money = (row: AuditRow, lang: 'zh' | 'en'): string =>
  typeof row.summary.amountMinor === 'number' && typeof row.summary.currency === 'string'
    ? formatMoney({ amount: Math.abs(row.summary.amountMinor), currency: row.summary.currency }, lang)
    : ''
const plain = (zh: string, en: string): Teller => {
  const said = { zh, en }
  return () => said
}
const because = (row: AuditRow, lead: string): string => (text(row, 'reason') ? lead + text(row, 'reason') : '')
const reference = (row: AuditRow, lead: string): string => (text(row, 'reference') ? lead + text(row, 'reference') : '')

/** Records that an import made, and counts of stock that it took over. */
const brought = (row: AuditRow): number =>
  Object.entries(row.summary).reduce((sum, [kind, of]) => {
    const { created = 0, changed = 0 } = (of ?? {}) as { created?: number; changed?: number }
    return sum + created + (kind === 'stock' ? changed : 0)
  }, 0)

/** One sentence for each kind of deed on orders. */
export const ORDER_TELLERS: Readonly<Record<string, Teller>> = {
  'order.packing': plain('开始备货', 'Began to pack'),
  'order.shipped': (row) => ({ zh: `发出包裹 ${text(row, 'tracking')}`, en: `Sent parcel ${text(row, 'tracking')}` }),
  'order.delivered': plain('记为送达', 'Marked as delivered'),
  'order.cancel-order': plain('取消订单', 'Cancelled the order'),
  'order.change-address': plain('改了收货地址', 'Changed the address'),
  'order.change-payment': plain('换了付款方式', 'Changed the payment'),
  'order.change-items': plain('换了商品规格', 'Changed the items'),
  'order.return-items': plain('申请退货', 'Asked to return'),
  'order.exchange-items': plain('申请换货', 'Asked to exchange'),
  'order.change-default-address': plain('改了默认地址', 'Changed the default address'),
  'order.return-received': plain('收到退货', 'The return arrived'),
  'order.exchange-received': plain('收到换货的旧货', 'The goods to exchange arrived'),
  'order.return-settled': plain('验过退货，已退款', 'Looked at the return and refunded it'),
  'order.exchange-settled': plain('验过旧货，已换货', 'Looked at the goods and sent the new ones'),
  'order.return-refused': (row) => ({
    zh: `不收退货${because(row, '：')}`,
    en: `Refused the return${because(row, ': ')}`,
  }),
  'order.exchange-refused': (row) => ({
    zh: `不收换货${because(row, '：')}`,
    en: `Refused the exchange${because(row, ': ')}`,
  }),
  'order.refund-done': (row) => ({
    zh: `手工退了 ${money(row, 'zh')}${reference(row, '，凭证 ')}`,
    en: `Refunded ${money(row, 'en')} by hand${reference(row, ', reference ')}`,
  }),
  'order.charge-done': (row) => ({
    zh: `手工收到 ${money(row, 'zh')}${reference(row, '，凭证 ')}`,
    en: `Received ${money(row, 'en')} by hand${reference(row, ', reference ')}`,
  }),
  'order.refund-noted': (row) => ({
    zh: `在付款服务那里退了 ${money(row, 'zh')}`,
    en: `${money(row, 'en')} was refunded at the payment service`,
  }),
  'selling.change': plain('改了售卖设置', 'Changed how the shop sells'),
  'selling.promotion-add': plain('加了一条优惠', 'Added a promotion'),
  'selling.promotion-change': plain('改了一条优惠', 'Changed a promotion'),
  'orders.import-start': plain('开始把别处的店带进来', 'Began to bring another shop along'),
  'orders.import': (row) => ({ zh: `带进来 ${brought(row)} 条记录`, en: `Brought ${brought(row)} records along` }),
  'person.export': plain('导出了顾客的资料', 'Exported the data of the person'),
  'person.erase': plain('删除了顾客的资料', 'Erased the data of the person'),
  'mail.retry': plain('重发了一封邮件', 'Sent a message again'),
}
