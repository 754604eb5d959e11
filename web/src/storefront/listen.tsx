import Play from 'lucide-react/icons/play'
import { AiLabel } from '../design/ai-label.tsx'
import { Icon } from '../design/icon.tsx'
import type { Lang, SpeechView } from './view.ts'
import { WORDS } from './words.ts'

const clock = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`

/**
 * Reads the story aloud: the shop's own recording, or, where there is none, a voice of the browser under its own name.
 * The second is hidden until the script has found one.
 */
export function Listen({ speech, lang }: { speech?: SpeechView; lang: Lang }) {
  const words = WORDS[lang]
  if (!speech)
    return (
      <p className="listen" data-listen-browser hidden>
        <button type="button" className="btn">
          <Icon of={Play} size={15} /> <span data-listen-name />
        </button>
      </p>
    )
  return (
    <div className="listen" data-listen>
      <button type="button" className="btn needs-js" aria-pressed="false">
        <Icon of={Play} size={15} /> <span className="num">{words.listenFor(clock(speech.durationMs))}</span>
      </button>
      <AiLabel lang={lang} tone="sunk" words={words.aiSpeech} />
      {/* biome-ignore lint/a11y/useMediaCaption: the words stand below as text. */}
      <audio src={speech.src} preload="none" />
      <noscript>
        <a className="link" href={speech.src}>
          {words.listenFor(clock(speech.durationMs))}
        </a>
      </noscript>
    </div>
  )
}
