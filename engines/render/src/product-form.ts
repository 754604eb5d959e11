/** What facts say of a product's form. What is absent is not known, and is drawn in the way that claims least. */
export interface ProductForm {
  readonly neck?: 'crew' | 'v' | 'boat'
  readonly sleeves?: 'none' | 'short' | 'three-quarter' | 'long'
  readonly fit?: 'slim' | 'regular' | 'loose'
  /** A pocket that is seen from the front. */
  readonly pocket?: 'chest' | 'kangaroo' | 'front'
  readonly drawstring?: boolean
  readonly closure?: 'zip' | 'buttons'
  readonly cuffs?: boolean
  /** A measuring spoon comes with it. */
  readonly scoop?: boolean
  readonly fringe?: boolean
}

/** Printed or woven pattern of a product. */
export interface Print {
  readonly kind: 'stripes' | 'vertical-stripes' | 'checks' | 'dots'
  /** Hex colour of the figure; the body's colour is the ground. */
  readonly colour: string
  /** Distance from one figure to the next. */
  readonly pitchMm: number
}

/** Details that a picture can show and that a shopper would take for a statement. */
export const FEATURES = [
  'pocket',
  'drawstring',
  'hood',
  'collar',
  'buttons',
  'zip',
  'ribbed-cuffs',
  'baffles',
  'belt',
  'fringe',
  'straps',
  'handles',
  'scoop',
  'sleeves',
  'neckline',
  'label',
  'print',
  'second-colour',
] as const
export type Feature = (typeof FEATURES)[number]
