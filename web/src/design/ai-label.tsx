import type { Lang } from '@qianmian/kernel'
import { CornerGlyph } from './corner-glyph.tsx'

/** The label that everything generated carries: cut corner, glyph and words as real text. */
export function AiLabel({ lang, words, tone }: { lang: Lang; words: string; tone?: 'sunk' | 'on-dark' }) {
  return (
    <span className={tone ? `ai ${tone}` : 'ai'}>
      <CornerGlyph of={['algorithm']} lang={lang} />
      {words}
    </span>
  )
}
