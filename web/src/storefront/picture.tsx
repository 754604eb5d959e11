import { AiLabel } from '../design/ai-label.tsx'
import type { Lang, PictureView } from './view.ts'
import { WORDS } from './words.ts'

export interface PictureProps {
  picture: PictureView
  lang: Lang
  /** CSS `sizes` for the srcset. */
  sizes: string
  /** Loads at once; for what stands on the first screen. */
  eager?: boolean
  /** Words of the AI label; by default the short ones. `false` when a label stands elsewhere on the same group. */
  label?: string | false
  labelTone?: 'on-dark'
}

/** A picture in its box: width and height reserve the room, the AI label is real text in the lower left corner. */
export function Picture({ picture, lang, sizes, eager, label, labelTone }: PictureProps) {
  return (
    <>
      <img
        src={picture.src}
        srcSet={picture.srcset}
        sizes={picture.srcset ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        className={picture.focus && picture.focus !== 'centre' ? `f-${picture.focus}` : undefined}
        loading={eager ? undefined : 'lazy'}
        decoding="async"
        fetchPriority={eager ? 'high' : undefined}
      />
      {picture.isRender && label !== false && (
        <AiLabel lang={lang} words={label ?? picture.label ?? WORDS[lang].render} tone={labelTone} />
      )}
    </>
  )
}
