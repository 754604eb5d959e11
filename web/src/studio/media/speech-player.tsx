import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useRef } from 'react'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { clock } from './spoken-word.ts'
import { SpokenWords } from './spoken-words.tsx'
import { usePeaks } from './use-peaks.ts'
import { usePlayback } from './use-playback.ts'

const BARS = 132

/** A reading: its outline, where it is, and its words as they are heard. */
export function SpeechPlayer({ work, title, hasKey = true }: { work: WorkView; title: string; hasKey?: boolean }) {
  const { words, lang } = useStudio()
  const { md } = words
  const audio = useRef<HTMLAudioElement>(null)
  const playback = usePlayback(audio, work.url)
  const heights = usePeaks(work.url, BARS)
  const durationMs = work.durationMs ?? 0
  useKeys(hasKey ? { l: playback.toggle } : {})
  const share = durationMs > 0 ? playback.atMs / durationMs : 0
  return (
    <div className="md-speech">
      {/* biome-ignore lint/a11y/useMediaCaption: every word stands below as text and lights up while it is said. */}
      <audio ref={audio} src={work.url} preload="metadata" />
      <div className="md-wave">
        <button
          type="button"
          className="md-play"
          aria-label={playback.isPlaying ? md.pause : md.play}
          onClick={playback.toggle}
        >
          <Icon of={playback.isPlaying ? Pause : Play} size={22} />
        </button>
        <div className="md-wave-line">
          <svg viewBox={`0 0 ${BARS * 4} 64`} preserveAspectRatio="none" aria-hidden="true">
            {(heights ?? Array.from({ length: BARS }, () => 0)).map((height, bar) => {
              const tall = Math.max(2, height * 60)
              return (
                <rect
                  key={bar}
                  className={bar / BARS < share ? 'said' : undefined}
                  x={bar * 4}
                  y={32 - tall / 2}
                  width={2.4}
                  height={tall}
                />
              )
            })}
          </svg>
          <input
            type="range"
            min={0}
            max={durationMs}
            step={50}
            value={Math.min(playback.atMs, durationMs)}
            aria-label={`${md.seek}, ${title}`}
            aria-valuetext={`${clock(playback.atMs)} / ${clock(durationMs)}`}
            onChange={(event) => playback.seek(Number(event.target.value))}
          />
        </div>
        <span className="num t2 sm">
          {clock(playback.atMs)} / {clock(durationMs)}
        </span>
      </div>
      {playback.hasFailed && <p className="fix">{md.mediaFailed}</p>}
      <SpokenWords
        captions={work.captions}
        atMs={playback.atMs}
        lang={work.lang ?? lang}
        label={md.willSay}
        onSeek={playback.seek}
      />
    </div>
  )
}
