import { type RefObject, useEffect, useState } from 'react'

/** Where a sound or film is while it plays. */
export interface Playback {
  readonly isPlaying: boolean
  readonly atMs: number
  readonly hasFailed: boolean
  toggle(): void
  seek(ms: number): void
}

/**
 * Follows a media element frame by frame while it plays, so that words light up with the voice and not a quarter of a second
 * later, as `timeupdate` would have it.
 */
export function usePlayback(element: RefObject<HTMLMediaElement | null>, url: string): Playback {
  const [isPlaying, setIsPlaying] = useState(false)
  const [atMs, setAtMs] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    const media = element.current
    if (!media || !url) return
    setAtMs(0)
    setHasFailed(false)
    let frame = 0
    const look = () => setAtMs(media.currentTime * 1000)
    const follow = () => {
      look()
      frame = requestAnimationFrame(follow)
    }
    const onPlay = () => {
      setIsPlaying(true)
      cancelAnimationFrame(frame)
      follow()
    }
    const onPause = () => {
      setIsPlaying(false)
      cancelAnimationFrame(frame)
      look()
    }
    const onError = () => setHasFailed(true)
    const events = [
      ['play', onPlay],
      ['pause', onPause],
      ['ended', onPause],
      ['seeked', look],
      ['error', onError],
    ] as const
    for (const [name, run] of events) media.addEventListener(name, run)
    return () => {
      cancelAnimationFrame(frame)
      for (const [name, run] of events) media.removeEventListener(name, run)
    }
  }, [element, url])
  return {
    isPlaying,
    atMs,
    hasFailed,
    toggle() {
      const media = element.current
      if (!media) return
      // A browser may refuse to play; then the element stays paused, and the button says so.
      if (media.paused) media.play().catch(() => setIsPlaying(false))
      else media.pause()
    },
    seek(ms) {
      if (element.current) element.current.currentTime = ms / 1000
    },
  }
}
