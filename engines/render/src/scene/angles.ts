import type { LocalizedText } from '@qianmian/kernel'
import type { Stage } from './scene.ts'

/** Where a product is seen from. */
export const ANGLE_IDS = ['front', 'three-quarter', 'top', 'close-up'] as const
export type AngleId = (typeof ANGLE_IDS)[number]

export const ANGLE_NAMES: Readonly<Record<AngleId, LocalizedText>> = {
  front: { zh: '正面', en: 'Front' },
  'three-quarter': { zh: '斜侧', en: 'Three-quarter' },
  top: { zh: '俯拍', en: 'From above' },
  'close-up': { zh: '细节', en: 'Close-up' },
}

/** Closed packs that are photographed lying on their backs: nothing runs out, and their front is what matters. */
const LIES: ReadonlySet<string> = new Set([
  'serum',
  'cleanser',
  'toner',
  'sunscreen',
  'shampoo',
  'body-lotion',
  'perfume',
  'face-mask',
  'laundry-liquid',
  'dish-soap',
  'floor-cleaner',
  'hand-wash',
  'kitchen-cleaner',
  'coffee-beans',
  'nuts',
  'rice',
  'oats',
  'dried-fruit',
  'sport-bottle',
  'kids-bottle',
  'power-bank',
  'kids-backpack',
])

/** True when this view shows the product lying flat: clothes are taken off their hanger, packs lie on their backs. */
export const liesFlat = (productType: string, kind: Stage['kind'], angle: AngleId): boolean =>
  angle === 'top' && (kind === 'hang' ? productType !== 'curtain' : LIES.has(productType))

/** The stage turned and tilted for a view. @param flat as `liesFlat` says */
export function turnStage(base: Stage, angle: AngleId, flat: boolean): Stage {
  const hangs = base.kind === 'hang'
  const side = base.yaw < 0 ? -1 : 1
  switch (angle) {
    case 'front':
      return { ...base, yaw: 0, pitch: hangs ? base.pitch : Math.min(base.pitch, base.kind === 'room' ? 5 : 6) }
    case 'three-quarter':
      return { ...base, yaw: hangs ? 13 : side * Math.max(26, Math.abs(base.yaw)), pitch: base.pitch + (hangs ? 3 : 2) }
    case 'top':
      return {
        ...base,
        kind: hangs && flat ? 'sweep' : base.kind,
        yaw: flat ? -7 : base.yaw,
        pitch: flat ? 88 : hangs ? 12 : base.kind === 'room' ? 50 : 62,
        wallZ: hangs && !flat ? base.wallZ : 5,
        offset: [0, 0],
        span: flat ? Math.max(base.span, 0.74) : base.span,
      }
    case 'close-up':
      return { ...base, pitch: base.pitch + (hangs ? 0 : 4) }
  }
}
