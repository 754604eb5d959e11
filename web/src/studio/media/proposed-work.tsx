import type { WorkView } from '../../../../server/src/contract/types.ts'
import { AiLabel } from '../../design/ai-label.tsx'
import { useStudio } from '../context.tsx'
import { FilmPlayer } from './film-player.tsx'
import { workTitle } from './recipe-words.ts'
import { SpeechPlayer } from './speech-player.tsx'

/** A work that waits for a decision: seen or heard right here, beside the one whose place it would take. */
export function ProposedWork({ work, current }: { work: WorkView; current: WorkView | null }) {
  const { words, say, lang } = useStudio()
  const { md } = words
  return (
    <section className="ib-work">
      <h3>{words.whatChanged}</h3>
      <p className="m num">{workTitle(work.recipe, words, say, lang)}</p>
      <Shown work={work} />
      {current ? (
        <>
          <h3>{md.nowShown}</h3>
          <Shown work={current} hasKey={false} />
        </>
      ) : (
        <p className="t3 xs">{md.wouldAdd}</p>
      )}
    </section>
  )
}

/** @param hasKey the proposed one answers to the key, not the one beside it */
function Shown({ work, hasKey = true }: { work: WorkView; hasKey?: boolean }) {
  const { words, say, lang } = useStudio()
  const title = workTitle(work.recipe, words, say, lang)
  if (work.kind === 'speech') return <SpeechPlayer key={work.id} work={work} title={title} hasKey={hasKey} />
  if (work.kind === 'film') return <FilmPlayer key={work.id} work={work} title={title} hasKey={hasKey} />
  return (
    <figure>
      <img
        src={work.url.startsWith('/media') ? `${work.url}?w=480` : work.url}
        width={work.width ?? 480}
        height={work.height ?? 600}
        alt={say(work.alt) || title}
        lang={work.lang === 'en' ? 'en' : 'zh-CN'}
      />
      {work.kind !== 'poster' && <AiLabel lang={lang} words={words.md.labelWords[work.kind]} />}
    </figure>
  )
}
