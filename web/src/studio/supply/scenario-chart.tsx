import { minorDigits } from '@qianmian/kernel'
import { scaleLinear } from 'd3-scale'
import type { ScenarioComparisonView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { fine, gain, money, units } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

const [ROW, TOP, AXIS] = [27, 6, 20] as const

/** How policies fare over the same futures: profit with its interval, the mean of the worst, and the fill rate. */
export function ScenarioChart({ comparison, currency }: { comparison: ScenarioComparisonView; currency: string }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const [box, width] = useWidth(352)
  const { rows } = comparison
  const names = lang === 'zh' ? 84 : 104
  const right = width - 58
  const ends = rows.flatMap(({ profit, worstMinor }) => [profit.low, profit.high, worstMinor])
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const x = scaleLinear([low, high > low ? high : low + 1], [names + 8, right - 8])
  const bottom = TOP + rows.length * ROW
  const ticks = x.ticks(width > 420 ? 4 : 2)
  const digits = 10 ** minorDigits(currency)
  return (
    <div ref={box}>
      <svg
        className="sp-chart sp-scenario"
        width={width}
        height={bottom + AXIS}
        role="img"
        aria-label={rows
          .map((row) => `${say(row.name)} ${gain(row.profit.mean, currency, lang)}`)
          .join(lang === 'zh' ? '，' : ', ')}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="tick" x1={x(tick)} x2={x(tick)} y1={TOP} y2={bottom} />
            <text x={x(tick)} y={bottom + 14} textAnchor="middle">
              {Math.abs(tick) < digits ? '0' : gain(tick, currency, lang)}
            </text>
          </g>
        ))}
        {rows.map((row, i) => {
          const y = TOP + i * ROW + ROW / 2
          const tone = row.policy === 'all' ? 'all' : row.policy === 'nothing' ? 'nothing' : 'part'
          return (
            <g key={row.policy} className={tone}>
              <text className="name" x={0} y={y + 4}>
                {say(row.name)}
              </text>
              <line className="bar" x1={x(row.profit.low)} x2={x(row.profit.high)} y1={y} y2={y} />
              <line className="worst" x1={x(row.worstMinor)} x2={x(row.worstMinor)} y1={y - 5} y2={y + 5} />
              <circle cx={x(row.profit.mean)} cy={y} r={4.5} />
              <text x={width} y={y + 4} textAnchor="end">
                {fine(row.fillRate)}
              </text>
            </g>
          )
        })}
        <text x={width} y={bottom + 14} textAnchor="end">
          {sp.fillRate}
        </text>
      </svg>
    </div>
  )
}

/** The same with everything that was counted. */
export function ScenarioTable({ comparison, currency }: { comparison: ScenarioComparisonView; currency: string }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{sp.policy}</th>
          <th scope="col" className="r">
            {sp.beyond}
          </th>
          <th scope="col" className="r">
            {sp.interval}
          </th>
          <th scope="col" className="r">
            {sp.worst}
          </th>
          <th scope="col" className="r">
            {sp.fillRate}
          </th>
          <th scope="col" className="r">
            {sp.cash}
          </th>
          <th scope="col" className="r">
            {sp.stockOuts}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.rows.map((row) => (
          <tr key={row.policy}>
            <th scope="row">{say(row.name)}</th>
            <td className="r num nw">{gain(row.profit.mean, currency, lang)}</td>
            <td className="r num nw">
              {sp.range(gain(row.profit.low, currency, lang), gain(row.profit.high, currency, lang))}
            </td>
            <td className={`r num nw${row.worstMinor < 0 ? ' bad' : ''}`}>{gain(row.worstMinor, currency, lang)}</td>
            <td className="r num">{fine(row.fillRate)}</td>
            <td className="r num nw">{money(row.cashMinor, currency, lang)}</td>
            <td className="r num">{units(row.stockOuts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
