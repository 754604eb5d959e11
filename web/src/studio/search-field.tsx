import { useEffect, useRef, useState } from 'react'
import { useStudio } from './context.tsx'

const PAUSE_MS = 250

/**
 * A search box that asks when the person pauses: not for every letter, and not for the pinyin of a word that is still
 * being composed. What is set from elsewhere (a filter taken off) shows in the box.
 */
export function SearchField({
  className,
  value,
  name,
  onSearch,
}: {
  className: string
  /** What is sought; products where absent. */
  name?: string
  value: string
  onSearch: (text: string) => void
}) {
  const { words } = useStudio()
  const [typed, setTyped] = useState(value)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(onSearch)
  latest.current = onSearch
  const asked = useRef(value)
  useEffect(() => {
    if (value === asked.current) return
    asked.current = value
    clearTimeout(pause.current)
    setTyped(value)
  }, [value])
  useEffect(() => () => clearTimeout(pause.current), [])
  const ask = (text: string) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => {
      asked.current = text.trim()
      latest.current(asked.current)
    }, PAUSE_MS)
  }
  return (
    <input
      className={className}
      type="search"
      placeholder={name ?? words.search}
      aria-label={name ?? words.search}
      maxLength={200}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        if (!(event.nativeEvent as InputEvent).isComposing) ask(event.target.value)
      }}
      onCompositionEnd={(event) => ask(event.currentTarget.value)}
    />
  )
}
