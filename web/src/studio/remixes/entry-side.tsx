import { Link } from 'react-router'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { Entry } from './entry.ts'
import { RemixDetail } from './remix-detail.tsx'
import type { useRemixDeeds } from './use-remix-deeds.ts'

/** Whoever's words are chosen in the list, whole, with what can be done about them. */
export function EntrySide({
  entry,
  deeds,
  mayDecide,
  onRefuse,
  onClose,
}: {
  entry: Entry
  deeds: ReturnType<typeof useRemixDeeds>
  mayDecide: boolean
  onRefuse: () => void
  onClose: () => void
}) {
  const { shop, words, say, lang } = useStudio()
  const { rx } = words
  const product = entry.is === 'remix' ? entry.remix.product : entry.comment.product
  return (
    <aside className="ib-side" aria-label={rx.place}>
      <div className="bd">
        <p className="row t2 xs">
          <CornerGlyph of={['user']} lang={lang} size={15} />
          {entry.is === 'remix' ? rx.kinds[entry.remix.kind] : rx.kinds.comment}
          {lang === 'zh' ? '，' : ', '}
          <Link className="link" to={`/studio/products/${product.id}`}>
            {say(product.name)}
          </Link>
          <button type="button" className="icon-btn st-right" aria-label={words.close} onClick={onClose}>
            ×
          </button>
        </p>
        {entry.is === 'remix' ? (
          <>
            <RemixDetail remix={entry.remix} />
            {entry.remix.kind === 'question' && mayDecide && (
              <AnswerForm
                key={`${entry.id}${entry.remix.answer?.at ?? ''}`}
                remix={entry.remix}
                onAnswer={(text) => deeds.answer(entry.remix, text)}
              />
            )}
          </>
        ) : (
          <>
            <blockquote className="rx-said">{entry.comment.body}</blockquote>
            <p className="t2 sm">
              {entry.comment.nickname}
              {lang === 'zh' ? '，' : ', '}
              {moment(entry.comment.createdAt, lang)}
            </p>
          </>
        )}
      </div>
      <footer className="ft">
        {mayDecide && entry.is === 'comment' && (
          <>
            {entry.comment.status !== 'shown' && (
              <button type="button" className="btn primary" onClick={() => void deeds.judge(entry.comment, 'shown')}>
                {words.show} <kbd className="kbd">A</kbd>
              </button>
            )}
            {entry.comment.status !== 'refused' && (
              <button type="button" className="btn" onClick={() => void deeds.judge(entry.comment, 'refused')}>
                {words.refuse} <kbd className="kbd">R</kbd>
              </button>
            )}
          </>
        )}
        {mayDecide && entry.is === 'remix' && <RemixActs entry={entry} deeds={deeds} onRefuse={onRefuse} />}
        {entry.is === 'remix' && entry.remix.state === 'shown' && (
          <a
            className="btn"
            href={`${shop.prefix}/${entry.remix.lang}/p/${entry.remix.product.handle}#${entry.remix.id}`}
            target="_blank"
            rel="noreferrer"
          >
            {rx.page}
          </a>
        )}
      </footer>
    </aside>
  )
}

function RemixActs({
  entry: { remix },
  deeds,
  onRefuse,
}: {
  entry: Extract<Entry, { is: 'remix' }>
  deeds: ReturnType<typeof useRemixDeeds>
  onRefuse: () => void
}) {
  const { words } = useStudio()
  const { rx } = words
  const isDrawn = remix.poster === null || remix.poster.state === 'done'
  if (remix.state === 'withdrawn') return null
  if (remix.state === 'shown')
    return (
      <>
        {canTry(remix) && (
          <button type="button" className="btn primary" onClick={() => void deeds.tryOnly(remix)}>
            {rx.tryOnly} <kbd className="kbd">T</kbd>
          </button>
        )}
        <button type="button" className="btn" onClick={onRefuse}>
          {rx.hide} <kbd className="kbd">R</kbd>
        </button>
      </>
    )
  return (
    <>
      <button type="button" className="btn primary" disabled={!isDrawn} onClick={() => void deeds.show(remix, false)}>
        {rx.show} <kbd className="kbd">A</kbd>
      </button>
      {canTry(remix) && (
        <button type="button" className="btn" onClick={() => void deeds.show(remix, true)}>
          {rx.tryIt} <kbd className="kbd">T</kbd>
        </button>
      )}
      {remix.state === 'waiting' && (
        <button type="button" className="btn" onClick={onRefuse}>
          {rx.refuse} <kbd className="kbd">R</kbd>
        </button>
      )}
    </>
  )
}

/** Words that are being tried, or wait to be, are not tried twice. */
export const canTry = (remix: Extract<Entry, { is: 'remix' }>['remix']): boolean =>
  remix.canTry && (remix.trial === null || remix.trial.state === 'stopped')
