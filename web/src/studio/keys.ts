import { useEffect, useRef } from 'react'

export type KeyMap = Readonly<Record<string, () => void>>

/** What a key press says, without the DOM around it. */
export interface Press {
  readonly key: string
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
  readonly altKey?: boolean
  readonly shiftKey?: boolean
  readonly isComposing?: boolean
  /** The key is being held down. */
  readonly repeat?: boolean
  /** A field, or an open dialog, has the focus. */
  readonly isTyping: boolean
}

export const keysAreOn = (): boolean => localStorage.getItem('qm-keys') !== 'off'
export const keepKeys = (on: boolean): void => localStorage.setItem('qm-keys', on ? 'on' : 'off')

/**
 * The command of a press. None while somebody types, composes Chinese, or holds a modifier that belongs to the browser.
 * @example commandFor({ key: 'A', isTyping: false }, { a: approve }) // approve
 */
export function commandFor(press: Press, keys: KeyMap): (() => void) | undefined {
  if (press.metaKey || press.ctrlKey || press.altKey || press.isComposing || press.isTyping) return undefined
  const plain = press.key.toLowerCase()
  // A command of shift and a key goes before that of the key alone; without one, shift changes nothing.
  const key = press.shiftKey && Object.hasOwn(keys, `shift+${plain}`) ? `shift+${plain}` : plain
  // Held down, a key may move; it must not decide again and again.
  if (press.repeat && !MOVES.has(plain)) return undefined
  return Object.hasOwn(keys, key) ? keys[key] : undefined
}

const MOVES: ReadonlySet<string> = new Set(['j', 'k'])

const RESTING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog'

/**
 * Single-key commands of a page; they can be switched off in the settings (WCAG 2.1.4).
 * @param goesFirst a part of the page whose commands go before the page's own of the same key
 */
export function useKeys(keys: KeyMap, goesFirst = false): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!keysAreOn() || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      const run = commandFor(
        {
          key: event.key,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          altKey: event.altKey,
          shiftKey: event.shiftKey,
          isComposing: event.isComposing,
          repeat: event.repeat,
          isTyping: !!target?.closest(RESTING) || !!document.querySelector('dialog[open]'),
        },
        now.current,
      )
      if (!run) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', onKey, goesFirst)
    return () => removeEventListener('keydown', onKey, goesFirst)
  }, [goesFirst])
}

const SEQUENCE_MS = 1200

/**
 * Follows `g` and a letter within a moment.
 * @returns the step: feed it keys and times, it answers with the letter that ends a sequence
 * @example const step = sequence('g'); step('g', 0); step('i', 300) // 'i'
 */
export function sequence(lead: string): (key: string, atMs: number) => string | undefined {
  let ledAt: number | undefined
  return (key, atMs) => {
    if (ledAt !== undefined && atMs - ledAt <= SEQUENCE_MS && key !== lead) {
      ledAt = undefined
      return key
    }
    ledAt = key === lead ? atMs : undefined
    return undefined
  }
}

/** Calls `go` with the letter that follows `lead` within a moment; rests where single keys rest. */
export function usePlaces(lead: string, go: (letter: string) => void): void {
  const now = useRef(go)
  now.current = go
  useEffect(() => {
    const step = sequence(lead)
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (!keysAreOn() || event.metaKey || event.ctrlKey || event.altKey || target?.closest(RESTING)) return
      const letter = step(event.key.toLowerCase(), event.timeStamp)
      if (!letter) return
      // The letter belongs to the sequence, not to the page's own commands.
      event.preventDefault()
      event.stopImmediatePropagation()
      now.current(letter)
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [lead])
}

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** ⌘K and Ctrl K open the palette from anywhere, also out of a field: a modifier never types. */
export function usePaletteKey(open: () => void): void {
  const now = useRef(open)
  now.current = open
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) now.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
