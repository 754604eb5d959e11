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
