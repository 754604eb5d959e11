import { err } from '@qianmian/kernel'
import type { ImageModels } from './image-models.ts'

/** No address, no model: the embedded renders stand, and the screens do not offer the choice. */
export const noImageModels: ImageModels = {
  configured: false,
  label: '',
  canEdit: false,
  async draw() {
    return err({
      code: 'not-configured',
      message: {
        zh: '没有配置图片模型，用内置渲染图。',
        en: 'No image model is configured; the built-in renders stand.',
      },
    })
  },
  async account() {
    return { pictures: 0, costMicros: 0, budgetMicros: 0, mostPictures: 0 }
  },
}
