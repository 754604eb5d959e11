import type { LocalizedText } from '@qianmian/kernel'

/** Places that a product can stand in. */
export const SCENE_IDS = ['studio', 'beach', 'desk', 'living-room', 'kitchen', 'bathroom'] as const
export type SceneId = (typeof SCENE_IDS)[number]

export const SCENE_NAMES: Readonly<Record<SceneId, LocalizedText>> = {
  studio: { zh: '棚拍', en: 'Studio' },
  beach: { zh: '海边', en: 'Beach' },
  desk: { zh: '书桌', en: 'Desk' },
  'living-room': { zh: '客厅', en: 'Living room' },
  kitchen: { zh: '厨房', en: 'Kitchen' },
  bathroom: { zh: '浴室', en: 'Bathroom' },
}
