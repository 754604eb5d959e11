import { useEffect, useState } from 'react'
import { elsewhere, isSamePoster, type PosterEdit } from './poster-edit.ts'
import { goBack, goForth, goOn, startTimeline, type Timeline } from './timeline.ts'

/** An edit of one poster: what it is now, and the ways back and forth. */
export interface PosterEditor {
  readonly edit: PosterEdit
  readonly isChanged: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** @param kind steps of one kind in quick succession are undone as one */
  change(next: PosterEdit, kind?: string): void
  /** Another size, language or layout. */
  turn(to: Parameters<typeof elsewhere>[1]): void
  undo(): void
  redo(): void
  reset(): void
  /** What is saved from now on. */
  keep(saved: PosterEdit): void
}

/** Kept in the tab, so that a reload loses nothing; saved work drops it. */
function readKept(key: string): PosterEdit | undefined {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? (JSON.parse(kept) as PosterEdit) : undefined
  } catch {
    return undefined // storage is forbidden, or holds something else: the editor begins with what is saved
  }
}

function begin(saved: PosterEdit, key: string): Timeline<PosterEdit> {
  const kept = readKept(key)
  const line = startTimeline(saved)
  return kept && !isSamePoster(kept, saved) ? goOn(line, kept) : line
}

/** @param first what is saved, or the usual poster for a new one. @param key under which the tab keeps unsaved changes */
export function usePosterEditor(first: PosterEdit, key: string): PosterEditor {
  const [saved, setSaved] = useState(first)
  const [line, setLine] = useState(() => begin(first, key))
  const edit = line.now
  const isChanged = !isSamePoster(edit, saved)
  useEffect(() => {
    try {
      if (isChanged) sessionStorage.setItem(key, JSON.stringify(edit))
      else sessionStorage.removeItem(key)
    } catch {
      // Storage is forbidden or full: what is typed lives as long as the page.
    }
  }, [key, edit, isChanged])
  const change = (next: PosterEdit, kind?: string) => setLine((now) => goOn(now, next, kind, performance.now()))
  return {
    edit,
    isChanged,
    canUndo: line.past.length > 0,
    canRedo: line.future.length > 0,
    change,
    turn: (to) => change(elsewhere(edit, to)),
    undo: () => setLine(goBack),
    redo: () => setLine(goForth),
    reset: () => change(saved),
    keep: setSaved,
  }
}
