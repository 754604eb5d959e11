import Maximize2 from 'lucide-react/icons/maximize-2'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { AiLabel } from '../../design/ai-label.tsx'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { FilmPlayer } from './film-player.tsx'
import { SpeechPlayer } from './speech-player.tsx'

/** A work large: a picture whole on its ground, a sound with its words, a film with its captions. */
export function WorkStage({ work, title }: { work: WorkView; title: string }) {
  const { words, say, lang } = useStudio()
  const { md } = words
  // Posters carry their label in the picture, large; on the others the words stand beside it as text.
  const label = work.kind !== 'poster' && <AiLabel lang={lang} words={md.labelWords[work.kind]} />
  if (work.kind === 'speech')
    return (
      <div className="md-stage sound">
        {label}
        <SpeechPlayer key={work.id} work={work} title={title} />
      </div>
    )
  if (work.kind === 'film')
    return (
      <div className="md-stage">
        {label}
        <FilmPlayer key={work.id} work={work} title={title} />
      </div>
    )
  return (
    <div className="md-stage">
      <figure className={work.kind === 'cutout' ? 'md-whole see-through' : 'md-whole'}>
        <img
          key={work.url}
          src={work.url}
          width={work.width ?? 1080}
          height={work.height ?? 1080}
          alt={say(work.alt) || title}
          lang={work.lang === 'en' ? 'en' : 'zh-CN'}
        />
        {label}
      </figure>
      <a
        className="icon-btn md-large"
        href={work.url}
        target="_blank"
        rel="noreferrer"
        aria-label={md.open}
        title={md.open}
      >
        <Icon of={Maximize2} size={16} />
      </a>
    </div>
  )
}
