import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { SupplyDecisionView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { DecideButton } from './decide-button.tsx'
import { DotBar, type spanScale } from './dot-bar.tsx'
import { Evidence } from './evidence.tsx'
import { fine, gain, price, units } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'

/** A pair as a card: both products, what is taken off, how often both are bought, what it brings, and why. */
export function BundleCard({
  decision,
  currency,
  scale,
  settle,
}: {
  decision: SupplyDecisionView
  currency: string
  scale: ReturnType<typeof spanScale>
  settle: Settle
}) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { bundle, expected } = decision
  if (!bundle) return null
  const title = say(decision.title)
  const status = settle.statusOf(decision.proposalId, decision.status)
  const isWaiting = status === 'open' || status === 'later'
  return (
    <li className="sp-bundle">
      <div className="pair">
        <Swatch src={bundle.withPicture} name={say(bundle.with.name)} />
        <Icon of={Plus} size={15} />
        <Swatch src={bundle.picture} name={say(decision.item.name)} />
      </div>
      <div className="what">
        <h3>{title}</h3>
        <p className="t2 sm num">
          {decision.from !== null && `${price(decision.from, currency)} → `}
          <b>{price(decision.to, currency)}</b>
          {sp.comma}
          {sp.bundleLasts(bundle.days)}
        </p>
      </div>
      <dl className="num">
        <div>
          <dt>{sp.attachHead}</dt>
          <dd>
            {fine(bundle.attach.before)} → <b>{fine(bundle.attach.after)}</b>
            <small className="t3">{sp.range(fine(bundle.attach.low), fine(bundle.attach.high))}</small>
          </dd>
        </div>
        <div>
          <dt>{sp.bundleUnits}</dt>
          <dd>
            <b>{sp.pieces(units(bundle.units))}</b>
          </dd>
        </div>
        {expected && (
          <div>
            <dt>{sp.bundleProfit(bundle.days)}</dt>
            <dd>
              <span className="sp-span">
                <DotBar scale={scale} span={expected} />
                <b>{gain(expected.mean, currency, lang)}</b>
              </span>
              <small className="t3">
                {sp.range(gain(expected.low, currency, lang), gain(expected.high, currency, lang))}
              </small>
            </dd>
          </div>
        )}
      </dl>
      <p className="row st-wraps acts">
        <DecideButton decision={{ ...decision, title }} label={sp.bundleApprove} settle={settle} />
        {isWaiting && settle.mayDecide && (
          <button
            type="button"
            className="btn quiet"
            disabled={settle.isBusy(decision.proposalId)}
            onClick={() => void settle.settle([{ proposalId: decision.proposalId, title }], 'reject')}
          >
            {sp.reject}
          </button>
        )}
        <button
          type="button"
          className="btn quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? sp.hideEvidence : sp.evidence}
        </button>
      </p>
      <div id={id} className="why" hidden={!isOpen}>
        {isOpen && <Evidence decision={decision} currency={currency} />}
      </div>
    </li>
  )
}

/** A small picture, or the first sign of the name where there is none. */
function Swatch({ src, name }: { src: string | null; name: string }) {
  return src ? (
    <img
      src={`${src}${src.startsWith('/media/') && !src.includes('?') ? '?w=160' : ''}`}
      alt={name}
      title={name}
      width={56}
      height={70}
      loading="lazy"
    />
  ) : (
    <span className="ph" role="img" aria-label={name} title={name}>
      {[...name][0] ?? ''}
    </span>
  )
}
