import type { PosterView, ProposalDetailView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { Empty } from './states.tsx'

/** Posters now in the shop beside those proposed. Their AI label is part of the picture. */
export function Posters({ detail }: { detail: ProposalDetailView }) {
  const { words } = useStudio()
  const before = detail.current.kind === 'pack' ? detail.current.pack.posters : []
  if (detail.pack.posters.length === 0 && before.length === 0) return <Empty text={words.nothingShown} />
  return (
    <div className="st-posters">
      <PosterRow name={words.proposed} posters={detail.pack.posters} />
      {before.length > 0 && <PosterRow name={words.now} posters={before} />}
    </div>
  )
}

function PosterRow({ name, posters }: { name: string; posters: readonly PosterView[] }) {
  return (
    <section>
      <h2>{name}</h2>
      <div className="pos">
        {posters.map((poster) => (
          <figure key={poster.url}>
            <a href={poster.url} target="_blank" rel="noreferrer">
              <img
                src={`${poster.url}?w=480`}
                width={poster.width / 4}
                height={poster.height / 4}
                alt={poster.alt}
                lang={poster.lang === 'zh' ? 'zh-CN' : 'en'}
                loading="lazy"
              />
            </a>
            <figcaption className="t3 xs num">
              {poster.lang === 'zh' ? '中文' : 'English'}, {poster.width} × {poster.height}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}

/** The posters of one language as a line of the comparison: now in the shop, and proposed. */
export function PosterLine({ detail, lang }: { detail: ProposalDetailView; lang: 'zh' | 'en' }) {
  const { words } = useStudio()
  const of = (posters: readonly PosterView[]) => posters.filter((poster) => poster.lang === lang)
  const before = detail.current.kind === 'pack' ? of(detail.current.pack.posters) : []
  const after = of(detail.pack.posters)
  if (before.length === 0 && after.length === 0) return null
  return (
    <div className={detail.current.kind === 'none' ? 'fields solo' : 'fields'}>
      <div className="fl f-posters">
        <span className="k">{words.posters}</span>
        <div className={before.length > 0 ? 'o' : 'o none'}>
          {before.map((poster) => (
            <Small key={poster.url} poster={poster} />
          ))}
        </div>
        <div className="n">
          {after.map((poster) => (
            <Small key={poster.url} poster={poster} />
          ))}
        </div>
      </div>
    </div>
  )
}

function Small({ poster }: { poster: PosterView }) {
  return (
    <a href={poster.url} target="_blank" rel="noreferrer">
      <img
        src={`${poster.url}?w=480`}
        width={poster.width / 4}
        height={poster.height / 4}
        alt={poster.alt}
        lang={poster.lang === 'zh' ? 'zh-CN' : 'en'}
        loading="lazy"
      />
    </a>
  )
}
