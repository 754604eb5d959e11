import { useQuery } from '@tanstack/react-query'
import Undo2 from 'lucide-react/icons/undo-2'
import { Link } from 'react-router'
import type {
  ChangeProposalDetailView,
  ProposalDetailView,
  ProposalView,
  RemixProposalDetailView,
  WorkProposalDetailView,
} from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { Icon } from '../design/icon.tsx'
import { moment } from './ago.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { textOf } from './fields.tsx'
import { GateMark } from './gate-mark.tsx'
import { ProposedWork } from './media/proposed-work.tsx'
import { RemixDetail } from './remixes/remix-detail.tsx'
import { RowSkeleton } from './states.tsx'
import { useUndoDays } from './use-undo-days.ts'

interface InboxSideProps {
  readonly item: ProposalView
  readonly onApprove: () => void
  readonly onReject: () => void
  readonly onClose: () => void
}

/** Where a proposal is looked at whole: a text beside the one in the shop, a work among those of its product, a remix among remixes. */
export const placeOf = (item: ProposalView): string =>
  item.orderId
    ? `/studio/orders/${item.orderId}`
    : item.kind === 'write-promotion'
      ? '/studio/orders/selling'
      : item.kind === 'open-bundle'
        ? '/studio/supply/bundles'
        : item.kind === 'change-price' || item.kind === 'change-stock'
          ? `/studio/products/${item.product?.id}`
          : item.remixId
            ? `/studio/remixes?at=${item.remixId}`
            : item.workId
              ? `/studio/products/${item.product?.id}?tab=media&at=${item.workId}`
              : `/studio/review/${item.id}`

/** What one proposal would put in place, on what evidence, and until when it can be undone. */
export function InboxSide({ item, onApprove, onReject, onClose }: InboxSideProps) {
  const { shop, words, say, lang } = useStudio()
  const undoDays = useUndoDays()
  const detail = useQuery({
    queryKey: ['proposal', shop.slug, item.id],
    queryFn: () =>
      inShop<ProposalDetailView | WorkProposalDetailView | RemixProposalDetailView | ChangeProposalDetailView>(
        shop.slug,
        `/proposals/${item.id}`,
      ),
  })
  const proposed = detail.data
  const work = proposed && 'work' in proposed ? proposed : undefined
  const pack = proposed && 'pack' in proposed ? proposed.pack : undefined
  const remix = proposed && 'remix' in proposed ? proposed.remix : undefined
  const change = proposed && 'change' in proposed ? proposed.change : undefined
  const gates = work?.work.gates ?? pack?.gates ?? []
  const cited = (work?.work ?? pack)?.provenance.factIds.length ?? 0
  const text = pack?.[lang]
  const poster = pack?.posters.find((candidate) => candidate.lang === lang) ?? pack?.posters[0]
  const isOpen = shop.role !== 'viewer' && (item.status === 'open' || item.status === 'later')
  return (
    <aside className="ib-side" aria-label={say(item.title)}>
      <div className="bd">
        <p className="row t2 xs">
          <CornerGlyph of={[item.corner]} lang={lang} size={15} />{' '}
          {item.isByKey ? words.cn.keyProposes : item.corner === 'user' ? words.rx.proposes : words.algorithmProposes}
          <button type="button" className="icon-btn st-right" aria-label={words.close} onClick={onClose}>
            ×
          </button>
        </p>
        <h2 className="big">{say(item.title)}</h2>
        {detail.isLoading && <RowSkeleton rows={3} tall />}
        {text && (
          <section>
            <h3>{words.whatChanged}</h3>
            <p className="m">{textOf(text.title)}</p>
            <ol className="pts">
              {text.sellingPoints.slice(0, 3).map((spans) => (
                <li key={textOf(spans)}>{textOf(spans)}</li>
              ))}
            </ol>
          </section>
        )}
        {poster && (
          <img
            className="ib-poster"
            src={`${poster.url}?w=480`}
            width={poster.width / 4}
            height={poster.height / 4}
            alt={poster.alt}
            lang={poster.lang === 'zh' ? 'zh-CN' : 'en'}
          />
        )}
        {item.isByKey && <p className="t2 st-reading">{say(item.reason)}</p>}
        {change && (
          <section>
            <h3>{words.cn.whatChanges}</h3>
            <dl className="cn-change">
              {change.map((row) => (
                <div key={say(row.label ?? row.after)}>
                  {row.label && <dt>{say(row.label)}</dt>}
                  <dd className="num">
                    {row.before && (
                      <>
                        <s className="t3">{say(row.before)}</s> <span aria-hidden="true">→</span>{' '}
                      </>
                    )}
                    <b>{say(row.after)}</b>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {remix && <RemixDetail remix={remix} />}
        {work && <ProposedWork work={work.work} current={work.current} />}
        {!change && (
          <section>
            <h3>{words.expected}</h3>
            <p className="m">{words.noFigure}</p>
            <p className="t3 xs st-reading">{words.noFigureWhy}</p>
          </section>
        )}
        {(pack || work) && (
          <section>
            <h3>{words.evidenceHead}</h3>
            <dl className="ev num">
              <dt>{words.factsCited}</dt>
              <dd>{cited}</dd>
              {gates.map((gate) => (
                <div key={gate.gate}>
                  <dt>
                    <GateMark status={gate.status} /> {words[gate.gate]}
                  </dt>
                  <dd>
                    {gate.passed} / {gate.checked}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <p className="un">
          <Icon of={Undo2} size={15} />
          <span>
            {item.isFinal
              ? words.cn.noUndo
              : item.undoUntil
                ? words.undoUntil(moment(item.undoUntil, lang))
                : undoDays === undefined
                  ? words.undoTerm
                  : words.undoWithin(undoDays)}
          </span>
        </p>
      </div>
      <footer className="ft">
        {isOpen && (
          <button type="button" className="btn primary" disabled={item.gate === 'block'} onClick={onApprove}>
            {words.keyApproveDo} <kbd className="kbd">A</kbd>
          </button>
        )}
        <Link className="btn" to={placeOf(item)}>
          {change
            ? words.cn.openThing
            : item.workId
              ? words.md.openWork
              : item.remixId
                ? words.rx.openHere
                : words.openReview}{' '}
          <kbd className="kbd">E</kbd>
        </Link>
        {isOpen && (
          <button type="button" className="btn" onClick={onReject}>
            {words.rejectOnly} <kbd className="kbd">R</kbd>
          </button>
        )}
      </footer>
    </aside>
  )
}
