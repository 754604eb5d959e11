import { minorDigits } from '@qianmian/kernel'
import { useState } from 'react'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { DecideButton } from './decide-button.tsx'
import { ElasticityChart } from './elasticity-chart.tsx'
import { PriceLadder } from './price-ladder.tsx'
import { money, price, ratio, share, signed, units } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'

/** What a price does, which one is best within the rules, and the button that sets it. */
export function PriceFrame({ item, settle, className }: { item: SupplyItemView; settle: Settle; className: string }) {
  const { words } = useStudio()
  const { sp } = words
  const { elasticity } = item
  return (
    <Frame
      title={sp.elasticity}
      unit={
        elasticity
          ? sp.elasticityUnit(ratio(elasticity.mean), ratio(elasticity.lower), ratio(elasticity.upper))
          : undefined
      }
      className={`${className} sp-pricecell`}
      table={<PriceTables item={item} />}
    >
      {elasticity ? (
        <>
          <p className="sp-find">
            {elasticity.isIdentified
              ? sp.identified(elasticity.weeks, share(elasticity.ownShare))
              : sp.unidentified(elasticity.reason ? sp.whyUnidentified[elasticity.reason] : sp.partNone)}
          </p>
          <ElasticityChart item={item} />
        </>
      ) : (
        <Nothing text={sp.elasticityEmpty} />
      )}
      <LadderPart item={item} settle={settle} />
    </Frame>
  )
}

/** Ladder, guards and the decision; the prices page shows the same in its rows. */
export function LadderPart({ item, settle }: { item: SupplyItemView; settle: Settle }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const [asked, setAsked] = useState<number>()
  const { currency, ladder } = item
  const decision = item.decisions.find(({ kind }) => kind === 'price')
  const proposed = ladder.find(({ isProposed }) => isProposed)
  // The neighbour on the far side of the proposal is what people ask about first.
  const farther = ladder.filter(({ isProposed, isCurrent }) => !isProposed && !isCurrent)
  const neighbour = farther.reduce<(typeof farther)[number] | undefined>((best, step) => {
    if (!proposed) return best
    const beyond = (one: typeof step) =>
      Math.abs(one.priceMinor - proposed.priceMinor) +
      (Math.sign(one.priceMinor - proposed.priceMinor) === Math.sign(item.priceMinor - proposed.priceMinor) ? 1e12 : 0)
    return !best || beyond(step) < beyond(best) ? step : best
  }, undefined)
  const step = ladder.find(({ priceMinor }) => priceMinor === asked)
  const to = decision?.to ?? proposed?.priceMinor
  return (
    <>
      <div className="ln-fh sp-sub">
        <h3>{sp.ladder}</h3>
        <span className="t2 sm">{sp.ladderUnit(currency)}</span>
      </div>
      {ladder.length === 0 ? (
        <Nothing text={sp.ladderEmpty} />
      ) : (
        <PriceLadder item={item} asked={asked} onAsk={setAsked} />
      )}
      {step && (
        <p className="sp-why sm" role="status">
          <WhyNot item={item} step={step} />
        </p>
      )}
      <ul className="sp-rails num" aria-label={sp.guards}>
        {item.guards.map((guard) => (
          <li key={guard.rule}>
            <i className={guard.isKept ? 'g ok' : 'g ask'} aria-hidden="true" />
            <span>
              {say(guard.says)}
              <span className="vh">{guard.isKept ? sp.kept : sp.notKept}</span>
            </span>
            <span className="t3">{say(guard.value)}</span>
          </li>
        ))}
        <li>
          <i className={item.reference.priceMinor === null ? 'g ask' : 'g ok'} aria-hidden="true" />
          <span>{sp.reference}</span>
          <span className="t3">
            {[
              item.reference.priceMinor !== null && price(item.reference.priceMinor, currency),
              say(item.reference.says),
            ]
              .filter(Boolean)
              .join(sp.comma)}
          </span>
        </li>
        {item.competitors.length > 0 && (
          <li>
            <i
              className={item.competitors.some(({ isBelieved }) => isBelieved) ? 'g ok' : 'g ask'}
              aria-hidden="true"
            />
            <span>{sp.competitors}</span>
            <span className="t3">
              {item.competitors
                .slice(0, 2)
                .map(
                  (rival) =>
                    `${rival.name} ${price(rival.priceMinor, currency)}${rival.isBelieved ? (rival.isInStock ? '' : ` ${sp.outOfStock}`) : ` ${sp.notBelieved}`}`,
                )
                .join(lang === 'zh' ? '、' : ', ')}
            </span>
          </li>
        )}
      </ul>
      <div className="sp-dec">
        {decision && to !== undefined ? (
          <DecideButton
            decision={{ ...decision, title: say(decision.title) }}
            label={to < item.priceMinor ? sp.lower(price(to, currency)) : sp.raise(price(to, currency))}
            settle={settle}
          />
        ) : (
          ladder.length > 0 && <p className="t2 sm">{sp.keepPrice}</p>
        )}
        {neighbour && (
          <button
            type="button"
            className="btn quiet"
            aria-expanded={asked === neighbour.priceMinor}
            onClick={() => setAsked(asked === neighbour.priceMinor ? undefined : neighbour.priceMinor)}
          >
            {sp.whyNot(price(neighbour.priceMinor, currency))}
          </button>
        )}
        <span className="t3 xs st-right">{sp.everybody}</span>
      </div>
    </>
  )
}

function WhyNot({ item, step }: { item: SupplyItemView; step: SupplyItemView['ladder'][number] }) {
  const { words, lang } = useStudio()
  const { sp } = words
  const { currency } = item
  const label = price(step.priceMinor, currency)
  const proposed = item.ladder.find(({ isProposed }) => isProposed)
  const whole = 10 ** minorDigits(currency)
  const [mean, low, high] = [step.profit.mean, step.profit.low, step.profit.high].map((value) => signed(value / whole))
  const less = proposed ? proposed.profit.mean - step.profit.mean : 0
  return (
    <>
      {[
        step.blockedBy.length > 0 &&
          sp.whyNotBlocked(label, step.blockedBy.map((rule) => sp.rules[rule]).join(lang === 'zh' ? '，' : ', ')),
        less > 0
          ? sp.whyNotLess(label, mean ?? '', low ?? '', high ?? '', money(less, currency, lang))
          : sp.whyNotSame(label, mean ?? '', low ?? '', high ?? ''),
      ]
        .filter(Boolean)
        .join(lang === 'zh' ? '' : ' ')}
    </>
  )
}

function PriceTables({ item }: { item: SupplyItemView }) {
  const { words } = useStudio()
  const { sp } = words
  const whole = 10 ** minorDigits(item.currency)
  return (
    <>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{sp.priceHead}</th>
            <th scope="col" className="r">
              {sp.profitHead}
            </th>
            <th scope="col" className="r">
              {sp.interval}
            </th>
            <th scope="col">{sp.blockedHead}</th>
          </tr>
        </thead>
        <tbody>
          {item.ladder.map((step) => (
            <tr key={step.priceMinor}>
              <th scope="row" className="num">
                {price(step.priceMinor, item.currency)}
              </th>
              <td className="r num">{signed(step.profit.mean / whole)}</td>
              <td className="r num nw">
                {sp.range(signed(step.profit.low / whole), signed(step.profit.high / whole))}
              </td>
              <td>{step.blockedBy.map((rule) => sp.rules[rule]).join(sp.comma)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{sp.priceHead}</th>
            <th scope="col" className="r">
              {sp.weekUnits}
            </th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {(item.elasticity?.points ?? []).map((point, i) => (
            <tr key={i}>
              <th scope="row" className="num">
                {price(point.priceMinor, item.currency)}
              </th>
              <td className="r num">{units(point.units)}</td>
              <td className="t3">{point.isPromoted && sp.promoted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
