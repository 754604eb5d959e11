import type { LocalizedText } from '@qianmian/kernel'

/** Why there is no cut-out. */
export interface CutOutProblem {
  readonly code: 'no-clear-product' | 'bad-picture'
  readonly reason: 'nothing' | 'leaves-picture' | 'unsure' | 'too-small' | 'bad-pixels'
  /** How sure it was, 0..1. */
  readonly confidence: number
  readonly message: LocalizedText
}

const MESSAGES: Readonly<Record<CutOutProblem['reason'], LocalizedText>> = {
  nothing: {
    zh: '没找到清楚的商品：画面里没有一样东西从背景里突出来。换一张背景简单的照片。',
    en: 'No clear product: nothing stands out from the background. Take a photograph with a simpler background.',
  },
  'leaves-picture': {
    zh: '没找到清楚的商品：主体被画面边缘切掉太多。换一张四周留白的照片。',
    en: 'No clear product: too much of it is cut off by the edge. Take a photograph with room around the product.',
  },
  unsure: {
    zh: '没找到清楚的商品：商品和背景分不开。换一张背景简单、颜色不同的照片。',
    en: 'No clear product: it cannot be told from the background. Take a photograph with a plain background of another colour.',
  },
  'too-small': {
    zh: '图片太小，抠不了图：短边至少 32 像素。',
    en: 'The picture is too small to cut out of: its shorter side needs 32 pixels.',
  },
  'bad-pixels': { zh: '图片数据和尺寸对不上。', en: 'The pixels do not match the size of the picture.' },
}

/** A refusal with its sentence. */
export const cutOutProblem = (reason: CutOutProblem['reason'], confidence = 0): CutOutProblem => ({
  code: reason === 'bad-pixels' || reason === 'too-small' ? 'bad-picture' : 'no-clear-product',
  reason,
  confidence,
  message: MESSAGES[reason],
})
