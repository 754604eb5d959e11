/** One combination of Taobao's 销售属性组合, as text: figures are read by the caller. */
export interface TaobaoSku {
  readonly price: string
  readonly count: string
  readonly outerId: string
  /** `pid:vid` of each option, in the order of the file. */
  readonly props: readonly string[]
}

const PROP = /^\d+:-?\d+$/

/**
 * Reads `price:count:outerId:pid:vid;pid:vid;price:…`. The outer id may itself hold colons.
 * @returns undefined if any part does not fit: then nothing is guessed
 * @example parseSkuProps('239:12:ST-1:1627207:28320;20509:28314;')?.[0]?.props // ['1627207:28320', '20509:28314']
 */
export function parseSkuProps(text: string): readonly TaobaoSku[] | undefined {
  const skus: { price: string; count: string; outerId: string; props: string[] }[] = []
  for (const part of text.split(';').map((each) => each.trim())) {
    if (part === '') continue
    if (PROP.test(part)) {
      const current = skus.at(-1)
      if (!current) return undefined
      current.props.push(part)
      continue
    }
    const match = /^([^:]*):([^:]*):(.*):(\d+:-?\d+)$/.exec(part)
    if (!match) return undefined
    const [, price = '', count = '', outerId = '', prop = ''] = match
    skus.push({ price: price.trim(), count: count.trim(), outerId: outerId.trim(), props: [prop] })
  }
  const width = skus[0]?.props.length ?? 0
  return skus.length > 0 && skus.every((sku) => sku.props.length === width) ? skus : undefined
}

/** The inverse of `parseSkuProps`. */
export function writeSkuProps(skus: readonly TaobaoSku[]): string {
  return skus.map((sku) => `${sku.price}:${sku.count}:${sku.outerId}:${sku.props.join(';')};`).join('')
}

/**
 * Reads names of option values from 销售属性别名 and 自定义属性值: `pid:vid:name;…`.
 * @example parseAliases('1627207:28320:米白;').get('1627207:28320') // '米白'
 */
export function parseAliases(...texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const part of texts.flatMap((text) => text.split(';'))) {
    const match = /^(\d+:-?\d+):(.+)$/s.exec(part.trim())
    if (match?.[1] && match[2] && !names.has(match[1])) names.set(match[1], match[2].trim())
  }
  return names
}

/** One entry of 新图片. */
export interface TaobaoPicture {
  /** `file:kind:position:` with the option value where there is one: everything before the address. */
  readonly prefix: string
  /** The address, or the file's name in the folder beside the table. */
  readonly src: string
  /** `pid:vid` of the option value that the picture shows. */
  readonly prop?: string
}

/**
 * Reads `file:1:0:|https://…;file:2:0:1627207:28320|https://…;`.
 * @example parsePictures('abc:1:0:|https://img.example/a.jpg;')[0]?.src // 'https://img.example/a.jpg'
 */
export function parsePictures(text: string): readonly TaobaoPicture[] {
  return text.split(';').flatMap((part): TaobaoPicture[] => {
    const entry = part.trim()
    if (entry === '') return []
    const bar = entry.indexOf('|')
    const prefix = bar < 0 ? entry : entry.slice(0, bar)
    const address = bar < 0 ? '' : entry.slice(bar + 1).trim()
    const prop = /:(\d+:-?\d+)$/.exec(prefix)?.[1]
    const file = prefix.split(':')[0] ?? ''
    const isPropPicture = /:2:\d+:\d+:-?\d+$/.test(prefix)
    return [{ prefix, src: address === '' ? file : address, prop: isPropPicture ? prop : undefined }]
  })
}
