import type { Print, ProductForm } from './product-form.ts'

/** RGBA bitmap, 8 bits a channel, rows from the top: a label drawn by the caller. */
export interface LabelBitmap {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array | Uint8ClampedArray
}

/** What a picture shows: the look of a product in facts, without a word of how it is drawn. */
export interface RenderSubject {
  /** A product type of the kernel vocabulary; anything else becomes a plain carton. */
  readonly productType: string
  readonly category: string
  /** Main visible material: linen, cotton, knit, boucle, oak, ceramic, glass, matte-plastic, metal, rubber, paper, foam … */
  readonly material: string
  /** Hex colour of the main body. */
  readonly colour: string
  /** Hex colour of the second part: cap, legs, ear pads, trim. */
  readonly accent?: string
  readonly accentMaterial?: string
  /** Drawn label; its aspect ratio is kept. */
  readonly label?: LabelBitmap
  /** Outer dimensions in millimetres: width, height, depth as it stands. */
  readonly sizeMm: readonly [number, number, number]
  /** Form parameters of the archetype, 0..1 unless said otherwise. */
  readonly params?: Readonly<Record<string, number>>
  /** Hex colour of the backdrop. */
  readonly backdrop?: string
  /** Details of form that are facts; without them nothing is drawn that would need one. */
  readonly form?: ProductForm
  /** Printed or woven pattern; without one the body is plain. */
  readonly print?: Print
}
