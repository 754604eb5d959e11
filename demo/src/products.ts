import { APPAREL } from './products/apparel.data.ts'
import { BEAUTY } from './products/beauty.data.ts'
import { CHILDREN } from './products/children.data.ts'
import { FOOD } from './products/food.data.ts'
import { FURNITURE } from './products/furniture.data.ts'
import { HOME_CARE } from './products/home-care.data.ts'
import { HOME_TEXTILE } from './products/home-textile.data.ts'
import { SPORT } from './products/sport.data.ts'
import { TECHNOLOGY } from './products/technology.data.ts'
import type { DemoProduct } from './types.ts'

/** Every product of the demo shop: one for each product type of the vocabulary. */
export const DEMO_PRODUCTS: readonly DemoProduct[] = [
  ...APPAREL,
  ...CHILDREN,
  ...TECHNOLOGY,
  ...BEAUTY,
  ...HOME_CARE,
  ...FOOD,
  ...SPORT,
  ...FURNITURE,
  ...HOME_TEXTILE,
]
