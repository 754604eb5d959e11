import { useEffect, useRef } from 'react'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { clock, spokenAt } from './spoken-word.ts'
import { usePlayback } from './use-playback.ts'

/** A film with its captions: as a track of the player, and as lines beside it that lead to their moment. */
export function FilmPlayer({ work, title, hasKey = true }: { work: WorkView; title: string; hasKey?: boolean }) {
  const { words, lang } = useStudio()
  const { md } = words
  const video = useRef<HTMLVideoElement>(null)
  const playback = usePlayback(video, work.url)
  const of = work.lang ?? lang
  useCaptions(video, work.captions, of, md.captions)
  useKeys(hasKey ? { l: playback.toggle } : {})
  const at = spokenAt(work.captions, playback.atMs)
  const isUpright = (work.height ?? 0) > (work.width ?? 0)
  return (
    <div className={isUpright ? 'md-film upright' : 'md-film'}>
      {/* biome-ignore lint/a11y/useMediaCaption: the captions are added as a text track, see useCaptions. */}
      <video
        ref={video}
        src={work.url}
        width={work.width ?? 720}
        height={work.height ?? 1280}
        controls
        playsInline
        preload="metadata"
        aria-label={title}
      />
      {playback.hasFailed && <p className="fix">{md.filmFailed}</p>}
      {work.captions.length > 0 && (
        <ol className="md-lines" aria-label={md.captions} lang={of === 'zh' ? 'zh-CN' : 'en'}>
          {work.captions.map((line, index) => (
            <li key={line.startMs}>
              <button
                type="button"
                className={index === at ? 'now' : undefined}
                onClick={() => playback.seek(line.startMs)}
              >
                <span className="num t3 xs">{clock(line.startMs)}</span> <span>{line.text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

/** Puts the captions into the player's own track: they are there in full screen, and the person switches them. */
function useCaptions(
  video: React.RefObject<HTMLVideoElement | null>,
  captions: WorkView['captions'],
  lang: 'zh' | 'en',
  name: string,
): void {
  useEffect(() => {
    const element = video.current
    if (!element || captions.length === 0) return
    const track = element.addTextTrack('captions', name, lang)
    for (const { startMs, endMs, text } of captions) track.addCue(new VTTCue(startMs / 1000, endMs / 1000, text))
    // The film may carry its captions in the picture: the track begins switched off.
    track.mode = 'disabled'
    return () => {
      track.mode = 'disabled'
      // A track that was added cannot be taken away again; without its lines it shows nothing.
      for (const cue of [...(track.cues ?? [])]) track.removeCue(cue)
    }
  }, [video, captions, lang, name])
}
