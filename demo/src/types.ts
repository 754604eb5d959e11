import type { FactSource, FactValue, LocalizedText } from '@qianmian/kernel'

/** One fact of a demo product. Label and claim kind come from the vocabulary. */
export interface DemoFact {
  readonly attribute: string
  /** Only for `custom:` attributes or when the shop says it differently. */
  readonly label?: LocalizedText
  readonly value: FactValue
  readonly source: FactSource
  readonly evidence?: { readonly ref: string; readonly page?: number }
}

export interface DemoVariant {
  readonly sku: string
  /** One value index per option. */
  readonly values: readonly number[]
  readonly priceYuan: number
  readonly weightGrams: number
  /** Units in Kunshan, Tianjin, Chengdu, Foshan. */
  readonly stock: readonly [number, number, number, number]
}

/** Body or garment measures in centimetres, one row a size. */
export interface SizeChart {
  readonly unit: 'cm'
  readonly columns: readonly LocalizedText[]
  readonly rows: readonly { readonly size: string; readonly values: readonly number[] }[]
}

/** What a picture of the product may show, all of it covered by the facts. */
export interface ProductLook {
  /** Main visible material: linen, cotton, knit, boucle, fleece, oak, walnut, beech, ceramic, glass, plastic, matte-plastic, metal, rubber, paper, foam … */
  readonly material: string
  /** Hex colour of the main body, as the thing itself is coloured. */
  readonly colour: string
  /** Hex colour of the second part: cap, legs, ear pads, trim. */
  readonly accent?: string
  readonly accentMaterial?: string
  /** Text printed on the package. */
  readonly label?: {
    readonly title: string
    readonly lines: readonly string[]
    readonly colour: string
    readonly ink: string
  }
  /** Outer dimensions in millimetres: width, height, depth as it stands. */
  readonly sizeMm: readonly [number, number, number]
  /** Form parameters that the archetype understands (0..1 unless said otherwise). */
  readonly params?: Readonly<Record<string, number>>
  readonly backdrop?: string
}

export interface DemoProduct {
  readonly handle: string
  readonly category: string
  readonly productType: string
  readonly brand: 'suyu' | 'rijing' | 'tinglan'
  readonly name: LocalizedText
  readonly tags: readonly string[]
  readonly facts: readonly DemoFact[]
  readonly options: readonly {
    readonly name: LocalizedText
    readonly values: readonly (LocalizedText & { readonly swatch?: string })[]
  }[]
  readonly variants: readonly DemoVariant[]
  readonly sizeChart?: SizeChart
  readonly look: ProductLook
}
