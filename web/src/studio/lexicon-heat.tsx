import { ATTRIBUTES, CATEGORIES } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { LexiconCellView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { attributeName, categoryName } from './lexicon-words.ts'
import { Empty, Failure, RowSkeleton } from './states.tsx'
import { useAsk } from './use-ask.ts'

const least = ({ zh, en }: LexiconCellView) => Math.min(zh, en)
const need = (cell: LexiconCellView) => cell.products / (1 + least(cell))

/** Six steps of shade: from so many ways on. */
const STEPS = [0, 3, 8, 16, 32, 64]
const shade = (ways: number): number => STEPS.filter((from) => ways >= from).length

/** In how many ways each attribute can be stated in each category: pale is thin. */
export function LexiconHeat() {
  const studio = useStudio()
  const { shop, words, say } = studio
  const { lx } = words
  const navigate = useNavigate()
  const [isAll, setIsAll] = useState(false)
  const { ask, canAsk, status } = useAsk()
  const counts = useQuery({
    queryKey: ['lexicon-counts', shop.slug],
    queryFn: () => inShop<{ cells: LexiconCellView[] }>(shop.slug, '/lexicon/counts'),
  })
  const cells = counts.data?.cells ?? []
  const at = new Map(cells.map((cell) => [`${cell.category} ${cell.attribute}`, cell]))
  const having = cells.filter((cell) => cell.products > 0)
  const [worst] = [...having].filter((cell) => cell.attribute !== 'price').sort((a, b) => need(b) - need(a))
  const shown = isAll ? cells : having
  const columns = CATEGORIES.filter(({ id }) => shown.some((cell) => cell.category === id))
  const weight = (attribute: string) => Math.max(0, ...having.filter((cell) => cell.attribute === attribute).map(need))
  const lines = ATTRIBUTES.filter(({ id }) => shown.some((cell) => cell.attribute === id)).sort(
    (a, b) => weight(b.id) - weight(a.id),
  )
  if (counts.isLoading) return <RowSkeleton rows={12} />
  if (counts.isError) return <Failure error={counts.error} onRetry={() => void counts.refetch()} />
  return (
    <div className="lx-heat">
      <div className="lx-heat-head">
        <p className="statement">
          {worst
            ? lx.thinSentence(
                attributeName(worst.attribute, studio),
                categoryName(worst.category, say),
                worst.products.toLocaleString('en'),
                String(least(worst)),
              )
            : lx.thinNone}
        </p>
        <p className="t2 sm">{lx.thinHint}</p>
        <p className="row st-wraps">
          <span className="lx-legend" aria-hidden="true">
            {lx.legendThin}
            {STEPS.map((from, step) => (
              <i key={from} className={`s${step + 1}`} />
            ))}
            {lx.legendThick}
          </span>
          {[false, true].map((all) => (
            <button
              key={String(all)}
              type="button"
              className={isAll === all ? 'chip line on' : 'chip line'}
              aria-pressed={isAll === all}
              onClick={() => setIsAll(all)}
            >
              {all ? lx.everyAttribute : lx.onlyShop}
            </button>
          ))}
          {worst && (
            <button
              type="button"
              className="btn primary"
              disabled={!canAsk}
              title={canAsk ? undefined : lx.noModel}
              onClick={ask}
            >
              {lx.askModel}
            </button>
          )}
          {status && (
            <span className="t2 sm" role="status">
              {status}
            </span>
          )}
        </p>
      </div>
      {lines.length === 0 ? (
        <Empty text={lx.thinNone} />
      ) : (
        // A table that is wider than its place is scrolled by keys too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
        <section className="lx-heat-scroll" aria-label={lx.tabs.thin} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{lx.attributeColumn}</th>
                {columns.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {say(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id: attribute }) => (
                <tr key={attribute}>
                  <th scope="row">{attributeName(attribute, studio)}</th>
                  {columns.map(({ id: category }) => {
                    const cell = at.get(`${category} ${attribute}`)
                    if (!cell || (!isAll && cell.products === 0)) return <td key={category} />
                    const name = lx.cell(
                      categoryName(category, say),
                      attributeName(attribute, studio),
                      cell.zh,
                      cell.en,
                      cell.products,
                    )
                    return (
                      <td key={category}>
                        <button
                          type="button"
                          className={`s${shade(least(cell))}${cell.general ? ' wide' : ''}`}
                          title={name}
                          onClick={() =>
                            navigate(
                              `/studio/lexicon?role=say&attribute=${attribute}${cell.general ? '' : `&category=${category}`}`,
                            )
                          }
                        >
                          <span className="st-unseen">{name}</span>
                          <b className="num" aria-hidden="true">
                            {least(cell)}
                          </b>
                          {cell.products > 0 && (
                            <span className="num" aria-hidden="true">
                              {cell.products}
                            </span>
                          )}
                        </button>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
