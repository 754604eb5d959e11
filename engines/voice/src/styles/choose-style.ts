import { STYLE_OF_CATEGORY, VOICE_STYLES, type VoiceStyleId } from './styles.data.ts'
import type { VoiceStyle } from './voice-style.ts'

/** What a style is chosen by; the first that says something wins, in this order. */
export interface StyleWish {
  /** The brand's own choice. */
  readonly brandStyle?: string
  /** Goods for children are told gently whatever they are. */
  readonly isForChildren?: boolean
  /** Category of the vocabulary. */
  readonly category?: string
}

/** @example styleById('children')?.medianHz // 242 */
export const styleById = (id: string): VoiceStyle | undefined => VOICE_STYLES.find((style) => style.id === id)

/**
 * The voice that suits a brand and a product.
 * @example chooseStyle({ category: 'technology' }).id // 'technology'
 */
export function chooseStyle({ brandStyle, isForChildren, category }: StyleWish): VoiceStyle {
  const id: VoiceStyleId = isForChildren ? 'children' : (STYLE_OF_CATEGORY[category ?? ''] ?? 'default')
  return (brandStyle && styleById(brandStyle)) || styleById(id) || VOICE_STYLES[0]
}
