import { useEffect, useRef } from 'react'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { keepInView } from './keep-in-view.ts'
import { isSpaced, singleWords, spokenAt } from './spoken-word.ts'

/** Captions longer than this are phrases: each stands on a line of its own. */
const LONG_WORD = 12

/** Spoken words; the one being heard lights up, what was said stays dark, and a word leads to its moment. */
export function SpokenWords({
  captions,
  atMs,
  lang,
  label,
  onSeek,
}: {
  captions: WorkView['captions']
  atMs: number
  lang: 'zh' | 'en'
  label: string
  onSeek: (ms: number) => void
}) {
  const words = singleWords(captions)
  // Before it begins, nothing is being said.
  const at = atMs > 0 ? spokenAt(words, atMs) : -1
  const areLines = captions.some((caption) => caption.words || caption.text.length > LONG_WORD)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const word = at >= 0 && list.current?.querySelector('.now')
    if (word && list.current) keepInView(list.current, word)
  }, [at])
  const Line = areLines ? 'p' : 'span'
  let next = 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form, this is a text.
    <div
      ref={list}
      className={areLines ? 'md-words lines' : 'md-words'}
      role="group"
      aria-label={label}
      lang={lang === 'zh' ? 'zh-CN' : 'en'}
    >
      {captions.map((caption, i) => (
        <Line key={i}>
          {(caption.words ?? [caption]).map((word) => {
            const index = next++
            const after = words[index + 1]
            return (
              <button
                key={index}
                type="button"
                tabIndex={-1}
                className={index === at ? 'now' : index < at ? 'said' : undefined}
                onClick={() => onSeek(word.startMs)}
              >
                {word.text}
                {!caption.words && after && isSpaced(word.text, after.text) ? ' ' : ''}
              </button>
            )
          })}
        </Line>
      ))}
    </div>
  )
}
