// biome-ignore lint/suspicious/noExplicitAny: records of a foreign program, looked at by tests only
export type Foreign = any

/** A Medusa that a test drives as its merchant and its shoppers would: a real one, or one that behaves like it. */
export interface MedusaUnderTest {
  readonly url: string
  /** `127.0.0.1:port`, as the option of the server under test names it. */
  readonly host: string
  /** A secret API key. */
  readonly key: string
  readonly shirt: MedusaProductUnderTest
  readonly mug: MedusaProductUnderTest
  /** Names of the two stock locations. */
  readonly places: readonly [string, string]
  product(id: string): Promise<Foreign>
  changeProduct(id: string, patch: Readonly<Record<string, unknown>>): Promise<void>
  /** Changes the price in yuan alone, as the admin does: the others stay. */
  changePrice(productId: string, variantId: string, amount: number): Promise<void>
  changeUnits(variantId: string, place: string, units: number): Promise<void>
  addProducts(products: readonly { readonly handle: string; readonly title: string }[]): Promise<void>
  /** Two shirts and a mug, not paid yet. @returns the order's id */
  placeOrder(email: string): Promise<string>
  /** Takes the money, sends everything in one parcel, and has it delivered. */
  deliver(orderId: string, tracking: string): Promise<void>
  refund(orderId: string, amount: number): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

export interface MedusaProductUnderTest {
  readonly id: string
  readonly variantIds: readonly string[]
}

/** What both kinds begin with. */
export const SHIRT = {
  handle: 'linen-shirt',
  title: '亚麻短袖衬衫',
  subtitle: '夏天穿的',
  description: '领口有一粒扣子。\n机洗 30 度。',
  material: '亚麻',
  origin_country: 'cn',
  images: ['https://images.example/linen-1.jpg', 'https://images.example/linen-2.jpg'],
  options: { 颜色: ['白', '靛青'], 尺码: ['S', 'M'] },
  variants: [
    { sku: 'LS-W-S', options: { 颜色: '白', 尺码: 'S' }, amount: 239 },
    { sku: 'LS-W-M', options: { 颜色: '白', 尺码: 'M' }, amount: 239 },
    { sku: 'LS-B-M', options: { 颜色: '靛青', 尺码: 'M' }, amount: 259.5 },
  ],
}
export const MUG = {
  handle: 'stoneware-mug',
  title: 'Stoneware mug',
  subtitle: null,
  description: 'Holds 350 ml. Made for the dishwasher.',
  material: null,
  origin_country: null,
  images: [],
  options: { Colour: ['Ash'] },
  variants: [{ sku: 'MUG-ASH', options: { Colour: 'Ash' }, amount: 68.9 }],
}
export const PLACES = ['杭州仓', '成都仓'] as const
export const UNITS = [40, 7] as const
/** Prices in euro beside those in yuan: nothing that we write may touch them. */
export const euro = (amount: number): number => Math.round(amount * 10) / 100
export const ADDRESS = {
  first_name: '知夏',
  last_name: '沈',
  company: null,
  address_1: '龙井路 1 号',
  address_2: null,
  city: '杭州市',
  province: '浙江省',
  postal_code: '310013',
  country_code: 'cn',
  phone: '13800000001',
}
