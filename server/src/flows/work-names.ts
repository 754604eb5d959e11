import type { LocalizedText } from '@qianmian/kernel'
import type { WorkKind } from '../modules/works/index.ts'

/** What kinds of works are called. */
export const WORK_NAMES: Readonly<Record<WorkKind, LocalizedText>> = {
  poster: { zh: '海报', en: 'Poster' },
  render: { zh: '渲染图', en: 'Render' },
  cutout: { zh: '抠图', en: 'Cut-out' },
  picture: { zh: '场景图', en: 'Scene picture' },
  speech: { zh: '语音', en: 'Speech' },
  film: { zh: '短片', en: 'Film' },
  storyboard: { zh: '分镜图', en: 'Storyboard' },
}
