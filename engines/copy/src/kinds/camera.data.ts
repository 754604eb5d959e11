import type { Camera } from './types.ts'
import type { Pair } from './weave.ts'

type Names<K extends string> = Readonly<Record<K, Pair<string>>>

/** Names of shot sizes, as crews say them. */
export const SHOT_SIZES: Names<Camera['size']> = {
  'extreme-close-up': { zh: '大特写', en: 'extreme close-up' },
  'close-up': { zh: '特写', en: 'close-up' },
  'medium-close-up': { zh: '近景', en: 'medium close-up' },
  medium: { zh: '中景', en: 'medium shot' },
  full: { zh: '全景', en: 'full shot' },
  wide: { zh: '远景', en: 'wide shot' },
}

export const SHOT_ANGLES: Names<Camera['angle']> = {
  'eye-level': { zh: '平视', en: 'eye level' },
  high: { zh: '俯拍', en: 'high angle' },
  'top-down': { zh: '顶拍', en: 'top-down' },
  low: { zh: '仰拍', en: 'low angle' },
  side: { zh: '侧拍', en: 'from the side' },
}

export const CAMERA_MOVES: Names<Camera['move']> = {
  static: { zh: '固定', en: 'static' },
  'push-in': { zh: '推', en: 'push in' },
  'pull-out': { zh: '拉', en: 'pull out' },
  track: { zh: '横移', en: 'track' },
  pan: { zh: '横摇', en: 'pan' },
  tilt: { zh: '竖摇', en: 'tilt' },
  follow: { zh: '跟拍', en: 'follow' },
  orbit: { zh: '环绕', en: 'orbit' },
}

/** A camera in words. @example cameraWords({ size: 'close-up', angle: 'side', move: 'push-in' }, 'zh') // '特写 · 侧拍 · 推' */
export const cameraWords = ({ size, angle, move }: Camera, lang: 'zh' | 'en'): string =>
  [SHOT_SIZES[size][lang], SHOT_ANGLES[angle][lang], CAMERA_MOVES[move][lang]].join(' · ')
