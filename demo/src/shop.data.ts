import type { Lang, LocalizedText } from '@qianmian/kernel'

export interface DemoWarehouse {
  readonly code: 'KS' | 'TJ' | 'CD' | 'FS'
  readonly name: LocalizedText
  readonly city: LocalizedText
  readonly province: LocalizedText
  /** City centre in degrees, WGS 84, two decimals. */
  readonly latitude: number
  readonly longitude: number
}

export interface DemoShop {
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly about: LocalizedText
  readonly currency: string
  readonly locales: readonly Lang[]
  readonly defaultLocale: Lang
  readonly timeZone: string
  /** In the order of `DemoVariant.stock`. */
  readonly warehouses: readonly DemoWarehouse[]
  /** Category ids in the order of the navigation. */
  readonly nav: readonly string[]
}

/** The demo shop. Its name means a corner of the hills. */
export const SHOP: DemoShop = {
  slug: 'shanyu',
  name: { zh: '山隅', en: 'Shanyu' },
  tagline: {
    zh: '把家过得慢一点，也说得清楚一点。',
    en: 'A home at its own pace, told plainly.',
  },
  about: {
    zh: '山隅卖衣着、家具、茶与日用，三个品牌，一份商品事实。价格对所有人相同，写出来的每个数都能点开看出处。',
    en: 'Shanyu sells clothing, furniture, tea and daily goods: three brands, one record of product facts. Prices are the same for everyone, and every figure opens its source.',
  },
  currency: 'CNY',
  locales: ['zh', 'en'],
  defaultLocale: 'zh',
  timeZone: 'Asia/Shanghai',
  warehouses: [
    {
      code: 'KS',
      name: { zh: '昆山仓', en: 'Kunshan warehouse' },
      city: { zh: '昆山', en: 'Kunshan' },
      province: { zh: '江苏', en: 'Jiangsu' },
      latitude: 31.39,
      longitude: 120.98,
    },
    {
      code: 'TJ',
      name: { zh: '天津仓', en: 'Tianjin warehouse' },
      city: { zh: '天津', en: 'Tianjin' },
      province: { zh: '天津', en: 'Tianjin' },
      latitude: 39.13,
      longitude: 117.2,
    },
    {
      code: 'CD',
      name: { zh: '成都仓', en: 'Chengdu warehouse' },
      city: { zh: '成都', en: 'Chengdu' },
      province: { zh: '四川', en: 'Sichuan' },
      latitude: 30.67,
      longitude: 104.07,
    },
    {
      code: 'FS',
      name: { zh: '佛山仓', en: 'Foshan warehouse' },
      city: { zh: '佛山', en: 'Foshan' },
      province: { zh: '广东', en: 'Guangdong' },
      latitude: 23.02,
      longitude: 113.12,
    },
  ],
  nav: ['furniture', 'apparel', 'beauty', 'sport', 'children', 'food', 'home-textile', 'home-care', 'technology'],
}
