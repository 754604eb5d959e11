import { useEffect, useRef } from 'react'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { keepInView } from './keep-in-view.ts'
import { isSpaced, spokenAt } from './spoken-word.ts'

/** Timed by phrases, a reading is set line by line; timed by words, as running text. */
const LONG_WORD = 12

/** Spoken words; the one being heard lights up, what was said stays dark, and a word leads to its moment. */
export function SpokenWords({
  words,
  atMs,
  lang,
  label,
  onSeek,
}: {
  words: WorkView['captions']
  atMs: number
  lang: 'zh' | 'en'
  label: string
  onSeek: (ms: number) => void
}) {
  // Before it begins, nothing is being said.
  const at = atMs > 0 ? spokenAt(words, atMs) : -1
  const areLines = words.some(({ text }) => text.length > LONG_WORD)
  const list = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const word = at >= 0 && list.current?.children[at]
    if (word && list.current) keepInView(list.current, word)
  }, [at])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form, this is a text.
    <p
      ref={list}
      className={areLines ? 'md-words lines' : 'md-words'}
      role="group"
      aria-label={label}
      lang={lang === 'zh' ? 'zh-CN' : 'en'}
    >
      {words.map((word, index) => (
        <button
          key={word.startMs}
          type="button"
          tabIndex={-1}
          className={index === at ? 'now' : index < at ? 'said' : undefined}
          onClick={() => onSeek(word.startMs)}
        >
          {word.text}
          {words[index + 1] && isSpaced(word.text, words[index + 1]!.text) ? ' ' : ''}
        </button>
      ))}
    </p>
  )
}
