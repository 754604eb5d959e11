import { useEffect, useState } from 'react'
import { peaks } from './peaks.ts'

const RATE = 8000

/** The outline of a sound file, `bars` values from 0 to 1; undefined until it is there, and when it cannot be decoded. */
export function usePeaks(url: string, bars: number): readonly number[] | undefined {
  const [heights, setHeights] = useState<readonly number[]>()
  useEffect(() => {
    const left = new AbortController()
    setHeights(undefined)
    const read = async () => {
      const response = await fetch(url, { signal: left.signal })
      if (!response.ok) return
      const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await response.arrayBuffer())
      if (!left.signal.aborted) setHeights(peaks(sound.getChannelData(0), bars))
    }
    // Without its outline a sound plays all the same: the player then draws a plain line.
    read().catch(() => setHeights(undefined))
    return () => left.abort()
  }, [url, bars])
  return heights
}
