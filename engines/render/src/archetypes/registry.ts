import { APPAREL } from './apparel.ts'
import type { Archetype } from './archetype.ts'
import { carton } from './carton.ts'
import { CHILDREN } from './children.ts'
import { CONTAINERS } from './containers.ts'
import { FURNITURE } from './furniture.ts'
import { PACKS } from './packs.ts'
import { SPORT } from './sport.ts'
import { TECHNOLOGY } from './technology.ts'
import { TEXTILE } from './textile.ts'

const BY_TYPE: Readonly<Record<string, Archetype>> = {
  ...APPAREL,
  ...CHILDREN,
  ...CONTAINERS,
  ...FURNITURE,
  ...PACKS,
  ...SPORT,
  ...TECHNOLOGY,
  ...TEXTILE,
}

/** The archetype of a product type; a carton for types that nobody has drawn. */
export function archetypeOf(productType: string): Archetype {
  return Object.hasOwn(BY_TYPE, productType) ? BY_TYPE[productType]! : carton
}

/** Product types that have a form of their own. */
export const DRAWN_TYPES: readonly string[] = Object.keys(BY_TYPE)
