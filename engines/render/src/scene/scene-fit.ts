import { categoryOfType, type LocalizedText } from '@qianmian/kernel'
import type { SceneId } from './scene-ids.ts'
import { SCENE_IDS } from './scene-ids.ts'

/** What a picture is about, as far as places care. */
export interface Placed {
  readonly productType: string
  readonly category: string
  readonly sizeMm: readonly [number, number, number]
}

interface Rule {
  /** Categories that may stand here whole. */
  readonly categories: readonly string[]
  /** Types of other categories that may too. */
  readonly types: readonly string[]
  /** Types of the named categories that may not. */
  readonly except: readonly string[]
  /** Larger things do not stand here. */
  readonly longestMm: number
  readonly why: LocalizedText
}

const ANY = Number.POSITIVE_INFINITY

/**
 * Where what may be shown. A place says something: electronics on sand say that they stand water, food beside bath tiles is
 * kept where nobody keeps it, indoor furniture outdoors says that it may stay there.
 */
const RULES: Readonly<Record<Exclude<SceneId, 'studio'>, Rule>> = {
  beach: {
    categories: ['apparel', 'children', 'beauty', 'food', 'sport', 'general'],
    types: ['throw', 'towel', 'bathrobe', 'laundry-liquid', 'laundry-capsules', 'dish-soap', 'hand-wash', 'tissues'],
    except: ['kids-toothbrush', 'gaiwan', 'down-jacket', 'foam-roller', 'ab-wheel', 'perfume', 'lipstick'],
    longestMm: 2000,
    why: {
      zh: '放在海边会让人以为它不怕水、沙或日晒，事实里没有这一条。',
      en: 'On a beach it would look proof against water, sand or sun, and no fact says so.',
    },
  },
  desk: {
    categories: ['technology', 'beauty', 'children', 'food', 'general'],
    types: [
      'sport-bottle',
      'reed-diffuser',
      'tissues',
      'tee',
      'shirt',
      'polo',
      'sweater',
      'hoodie',
      'scarf',
      'sport-tee',
    ],
    except: [
      'balance-bike',
      'kids-stool',
      'air-purifier',
      'rice',
      'olive-oil',
      'kids-toothbrush',
      'shampoo',
      'body-lotion',
    ],
    longestMm: 900,
    why: { zh: '这样东西不在书桌上用。', en: 'This is not a thing that is used at a desk.' },
  },
  'living-room': {
    categories: [
      'apparel',
      'technology',
      'beauty',
      'children',
      'food',
      'furniture',
      'home-textile',
      'sport',
      'general',
    ],
    types: ['tissues', 'reed-diffuser'],
    except: ['bath-mat', 'kids-toothbrush', 'shampoo', 'cleanser', 'rice'],
    longestMm: ANY,
    why: { zh: '这样东西不放在客厅里。', en: 'This is not a thing that is kept in a living room.' },
  },
  kitchen: {
    categories: ['food'],
    types: [
      'dish-soap',
      'kitchen-cleaner',
      'sponge',
      'tissues',
      'bin-bags',
      'hand-wash',
      'kids-tableware',
      'kids-bottle',
      'sport-bottle',
      'tablecloth',
    ],
    except: [],
    longestMm: 700,
    why: {
      zh: '厨房里只放吃的、餐具和厨房清洁用品。',
      en: 'In a kitchen stand food, tableware and what cleans a kitchen.',
    },
  },
  bathroom: {
    categories: ['beauty'],
    types: [
      'hand-wash',
      'laundry-liquid',
      'laundry-capsules',
      'toilet-cleaner',
      'floor-cleaner',
      'tissues',
      'reed-diffuser',
      'towel',
      'bath-mat',
      'bathrobe',
      'kids-toothbrush',
    ],
    except: [],
    longestMm: 1600,
    why: {
      zh: '浴室里潮湿：食物、电器和这样东西不放在那里。',
      en: 'A bathroom is damp: food, electrics and this thing are not kept there.',
    },
  },
}

const HUNG_AT_DESK: LocalizedText = {
  zh: '书桌上的衣服只有平铺俯拍。',
  en: 'Clothes at a desk are only shown lying flat, from above.',
}

const isClothing = (productType: string): boolean =>
  ['apparel'].includes(categoryOfType(productType)?.id ?? '') || productType === 'sport-tee'

/**
 * Why a product may not be shown in a place, or nothing when it may.
 * @param angle as in `ANGLE_IDS`; some places allow a thing only as it lies there
 * @example sceneProblem({ productType: 'honey', category: 'food', sizeMm: [80, 96, 80] }, 'bathroom') // a sentence
 */
export function sceneProblem(subject: Placed, scene: SceneId, angle?: string): LocalizedText | undefined {
  if (scene === 'studio') return undefined
  const rule = RULES[scene]
  const category = categoryOfType(subject.productType)?.id ?? subject.category
  const named =
    rule.types.includes(subject.productType) ||
    (rule.categories.includes(category) && !rule.except.includes(subject.productType))
  if (!named) return rule.why
  if (Math.max(...subject.sizeMm) > rule.longestMm)
    return {
      zh: `它最长有 ${Math.round(Math.max(...subject.sizeMm))} 毫米，放不进这个场景。`,
      en: `Its longest side is ${Math.round(Math.max(...subject.sizeMm))} mm: it does not fit into this scene.`,
    }
  if (scene === 'desk' && isClothing(subject.productType) && angle !== undefined && angle !== 'top') return HUNG_AT_DESK
  return undefined
}

/** The places that suit a product, the studio first. */
export const scenesFor = (subject: Placed): SceneId[] =>
  SCENE_IDS.filter((scene) => sceneProblem(subject, scene, 'top') === undefined)
