import type { Lang } from '@qianmian/kernel'

/**
 * Words by which a text promises something beside the price. An offer is the shop's own decision and stands in a brief, so
 * nobody who words a sentence may use them where the plan does not.
 */
export const OFFER_WORDS: Readonly<Record<Lang, RegExp>> = {
  zh: /优惠|折扣|打折|减价|降价|[一二三四五六七八九两几半]折|满减|立减|直降|秒杀|特价|特惠|半价|底价|包邮|免邮|免运费|免费|赠品|赠送|附赠|买一送|加赠|礼券|优惠券|代金券|领券|红包|返现|返利|限时|抢购|清仓|补贴|分期|免息/,
  en: /\bdiscount\w*|\bcoupons?\b|\bvouchers?\b|\brebates?\b|\bcash ?back\b|\bon sale\b|\bsale prices?\b|\bhalf[- ]price\b|\bprice cut\b|\bmarked down\b|\b(?:per ?cent|%) off\b|\bfor free\b|\bfree (?:shipping|delivery|gifts?|returns?|samples?|of charge)\b|\bcomplimentary\b|\bbuy one\b|\blimited[- ]time\b|\bflash sale\b|\bclearance\b|\bspecial offers?\b|\bdeals?\b|\bsavings?\b|\binstal?ments?\b/i,
}
