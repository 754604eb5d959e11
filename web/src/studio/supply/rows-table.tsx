import ChevronRight from 'lucide-react/icons/chevron-right'
import { Fragment, type ReactNode, useState } from 'react'
import type { SupplyRowView, SupplyView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { DecideButton } from './decide-button.tsx'
import { DotBar, spanScale } from './dot-bar.tsx'
import { RowDetail } from './row-detail.tsx'
import type { RowsOf } from './rows-tab.tsx'
import { dayText, gain, money, price, ratio, share, units } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'

interface Column {
  readonly id: string
  readonly head: string
  readonly isRight?: boolean
  readonly cell: (row: SupplyRowView) => ReactNode
}

/** Rows of one page; each opens to its evidence. */
export function RowsTable({
  of,
  rows,
  view,
  settle,
  selectable,
  selected,
  onToggle,
  onAll,
}: {
  of: RowsOf
  rows: readonly SupplyRowView[]
  view: SupplyView
  settle: Settle
  selectable: readonly string[]
  selected: ReadonlySet<string>
  onToggle: (proposalId: string) => void
  onAll: (isOn: boolean) => void
}) {
  const { words, say } = useStudio()
  const { sp } = words
  const [opened, setOpened] = useState<string>()
  const columns = useColumns(of, rows, view)
  const isAll = selectable.length > 0 && selectable.every((id) => selected.has(id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
    <section className="sp-tablebox" tabIndex={0} aria-label={sp.rows[of].title}>
      <table className="tbl sp-table">
        <thead>
          <tr>
            <th scope="col" className="x" data-head={selectable.length > 0 ? sp.selectAll : undefined}>
              {selectable.length > 0 && (
                <input
                  type="checkbox"
                  aria-label={sp.selectAll}
                  checked={isAll}
                  onChange={(event) => onAll(event.target.checked)}
                />
              )}
            </th>
            <th scope="col">{sp.item}</th>
            {columns.map(({ id, head, isRight }) => (
              <th key={id} scope="col" className={isRight ? 'r' : undefined}>
                {head}
              </th>
            ))}
            <th scope="col">{sp.stand}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { item, decision } = row
            const key = decision?.proposalId ?? item.variantId
            const name = [say(item.name), ...item.options.map(say)].join(' ')
            const isOpen = opened === key
            const canSelect = decision !== null && selectable.includes(decision.proposalId)
            return (
              <Fragment key={key}>
                <tr className={canSelect && selected.has(key) ? 'sel' : undefined}>
                  <td className="x">
                    {canSelect && (
                      <input
                        type="checkbox"
                        aria-label={sp.select(name)}
                        checked={selected.has(key)}
                        onChange={() => onToggle(key)}
                      />
                    )}
                  </td>
                  <th scope="row">
                    <button
                      type="button"
                      className="sp-open"
                      aria-expanded={isOpen}
                      title={isOpen ? sp.close(name) : sp.open(name)}
                      onClick={() => setOpened(isOpen ? undefined : key)}
                    >
                      <Icon of={ChevronRight} size={14} />
                      <span>
                        <b>{name}</b>
                        <small className="t3 num">
                          {[item.sku, sp.kinds[row.kind], sp.wide(units(row.weekUnits))].filter(Boolean).join(' · ')}
                        </small>
                      </span>
                    </button>
                  </th>
                  {columns.map(({ id, head, isRight, cell }) => (
                    <td key={id} data-head={head} className={isRight ? 'num r' : 'num'}>
                      {cell(row)}
                    </td>
                  ))}
                  <td className="stand">
                    {decision ? (
                      <DecideButton
                        decision={{ ...decision, title: say(decision.title) }}
                        label={sp.approve}
                        settle={settle}
                      />
                    ) : (
                      <span className="t3">{sp.noDecision}</span>
                    )}
                  </td>
                </tr>
                {isOpen && (
                  <tr className="detail">
                    <td />
                    <td colSpan={columns.length + 2}>
                      <RowDetail row={row} of={of} currency={view.currency} settle={settle} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function useColumns(of: RowsOf, rows: readonly SupplyRowView[], view: SupplyView): readonly Column[] {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const { currency } = view
  const place = (id: string | null) => say(view.warehouses.find((one) => one.id === id)?.name) || '–'
  const profits = spanScale(rows.flatMap(({ decision }) => (decision?.expected ? [decision.expected] : [])))
  const elasticities = spanScale(
    rows.flatMap(({ elasticity }) =>
      elasticity ? [{ mean: elasticity.mean, low: elasticity.lower, high: elasticity.upper }] : [],
    ),
  )
  const profit: Column = {
    id: 'profit',
    head: sp.profitPlan,
    cell: ({ decision }) =>
      decision?.expected ? (
        <span className="sp-span">
          <DotBar scale={profits} span={decision.expected} />
          <span>{gain(decision.expected.mean, currency, lang)}</span>
          <span className="vh">
            {sp.range(gain(decision.expected.low, currency, lang), gain(decision.expected.high, currency, lang))}
          </span>
        </span>
      ) : null,
  }
  const risk: Column = {
    id: 'risk',
    head: sp.riskHead,
    isRight: true,
    cell: ({ decision, stockOutProbability }) =>
      decision?.stockOut ? (
        <>
          <span className={decision.stockOut.now >= 0.4 ? 'bad' : undefined}>{share(decision.stockOut.now)}</span>
          <span className="t3"> → {share(decision.stockOut.after)}</span>
        </>
      ) : stockOutProbability === null ? (
        '–'
      ) : (
        share(stockOutProbability)
      ),
  }
  if (of === 'price')
    return [
      {
        id: 'price',
        head: sp.nowTo,
        cell: ({ priceMinor, decision }) => (
          <span className="nw">
            {price(priceMinor, currency)}
            {decision && (
              <>
                {' → '}
                <b>{price(decision.to, currency)}</b>
              </>
            )}
          </span>
        ),
      },
      {
        id: 'elasticity',
        head: sp.elasticityHead,
        cell: ({ elasticity }) =>
          elasticity ? (
            <span className={elasticity.isIdentified ? 'sp-span' : 'sp-span borrowed'}>
              <DotBar
                scale={elasticities}
                span={{ mean: elasticity.mean, low: elasticity.lower, high: elasticity.upper }}
              />
              <span>{ratio(elasticity.mean)}</span>
              <span className="vh">{sp.range(ratio(elasticity.lower), ratio(elasticity.upper))}</span>
            </span>
          ) : (
            <span className="t3">–</span>
          ),
      },
      profit,
    ]
  if (of === 'purchase')
    return [
      {
        id: 'stock',
        head: sp.stockHead,
        isRight: true,
        cell: ({ onHand, underWay }) => `${units(onHand)} · ${units(underWay)}`,
      },
      {
        id: 'days',
        head: sp.daysHead,
        isRight: true,
        cell: ({ daysOfStock }) => (daysOfStock === null ? '–' : sp.daysLeft(units(daysOfStock))),
      },
      risk,
      {
        id: 'order',
        head: sp.orderHead,
        isRight: true,
        cell: ({ decision }) =>
          decision ? (
            <>
              <b>{sp.pieces(units(decision.to))}</b>
              <small className="t3 sp-under">
                {[
                  decision.costMinor !== null && money(decision.costMinor, currency, lang),
                  decision.arrivesOn && sp.arrivesOn(dayText(decision.arrivesOn, lang)),
                ]
                  .filter(Boolean)
                  .join(sp.comma)}
              </small>
            </>
          ) : null,
      },
      profit,
    ]
  return [
    {
      id: 'lane',
      head: sp.laneHead,
      cell: ({ decision }) => decision && `${place(decision.fromLocationId)} → ${place(decision.toLocationId)}`,
    },
    {
      id: 'units',
      head: sp.moveHead,
      isRight: true,
      cell: ({ decision }) => decision && <b>{units(decision.to)}</b>,
    },
    {
      id: 'cost',
      head: sp.costHead,
      isRight: true,
      cell: ({ decision }) =>
        decision &&
        [
          decision.costMinor !== null && money(decision.costMinor, currency, lang),
          decision.days !== null && sp.daysOf(decision.days),
        ]
          .filter(Boolean)
          .join(sp.comma),
    },
    risk,
    profit,
  ]
}
