import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { LexiconDetailView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { attributeName, whenInWords } from './lexicon-words.ts'
import { Failure, RowSkeleton } from './states.tsx'

/** One row of the lexicon: when it is used, how it reads for a product of the shop, every way it has. */
export function LexiconDetail({ id, onClose }: { id: string; onClose: () => void }) {
  const studio = useStudio()
  const { shop, words, say, lang } = studio
  const { lx } = words
  const row = useQuery({
    queryKey: ['lexicon-row', shop.slug, id],
    queryFn: () => inShop<LexiconDetailView>(shop.slug, `/lexicon/${encodeURIComponent(id)}`),
  })
  const item = row.data
  return (
    <aside className="lx-side" aria-label={lx.allFrames}>
      <header>
        <h2 className="h">
          {item
            ? item.attributes.map((one) => attributeName(one, studio)).join(lang === 'zh' ? '、' : ', ') || lx.anyFact
            : ''}
          {item && <span className="t3 sm">{lx.roles[item.role as keyof typeof lx.roles] ?? item.role}</span>}
        </h2>
        <button type="button" className="icon-btn" aria-label={lx.close} title={lx.close} onClick={onClose}>
          ×
        </button>
      </header>
      {row.isLoading && <RowSkeleton rows={4} />}
      {row.isError && <Failure error={row.error} onRetry={() => void row.refetch()} />}
      {item && (
        <>
          <Conditions when={item.when} />
          <section>
            <h3>{lx.example}</h3>
            {item.example ? (
              <div className="lx-example">
                {item.example.zh && <p lang="zh-CN">{item.example.zh}</p>}
                {item.example.en && <p lang="en">{item.example.en}</p>}
                <p className="t3 sm">
                  <Link className="link" to={`/studio/products/${item.example.product.id}`}>
                    {say(item.example.product.name)}
                  </Link>
                </p>
              </div>
            ) : (
              <p className="t3 sm">{lx.noExample}</p>
            )}
          </section>
          {item.findings.length > 0 && (
            <section>
              <h3>{lx.findings}</h3>
              <ul className="lx-findings">
                {item.findings.map((finding) => (
                  <li key={`${finding.frame ?? ''} ${finding.message.en}`}>
                    <i className={finding.level === 'error' ? 'g bad' : 'g ask'} aria-hidden="true" />
                    <span>
                      {finding.frame && <b>{finding.frame}</b>} {say(finding.message)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>
              {lx.allFrames}{' '}
              <span className="t3 sm">{item.published > 0 ? lx.published(item.published) : lx.neverPublished}</span>
            </h3>
            {(['zh', 'en'] as const).map((one) => (
              <ul key={one} className="lx-frames" lang={one === 'zh' ? 'zh-CN' : 'en'}>
                {item.all[one].map(({ frame, published }) => (
                  <li key={frame}>
                    <span>{frame}</span>
                    {published > 0 && <span className="num t3">{published}</span>}
                  </li>
                ))}
              </ul>
            ))}
            <p className="t3 sm">
              {lx.readAs} {lx.publishedHint}
            </p>
          </section>
          <p className="mono t3 sm">{item.id}</p>
        </>
      )}
    </aside>
  )
}

/** The constraints of a row as chips. */
export function Conditions({ when }: { when: Readonly<Record<string, unknown>> }) {
  const studio = useStudio()
  const { lx } = studio.words
  const said = whenInWords(when, studio)
  return (
    <section>
      <h3>{lx.conditions}</h3>
      <p className="lx-chips">
        {said.length === 0 && <span className="t3 sm">{lx.always}</span>}
        {said.map((one) => (
          <span key={one} className="chip lx-chip">
            {one}
          </span>
        ))}
      </p>
    </section>
  )
}
