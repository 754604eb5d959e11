import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { ForecastChart } from './forecast-chart.tsx'
import { chartDays } from './forecast-shape.ts'
import { ItemPicker } from './item-picker.tsx'
import { LearnedFrom } from './learned-from.tsx'
import { PartsCharts } from './parts-charts.tsx'
import { dayAt, dayText, share, signed, units } from './supply-figures.ts'

const TABLE_PAST = 28
/** What is moved by less is not worth a word. */
const SEEN = 0.01

/** What the item will sell, with the parts that make it. */
export function ForecastFrame({ item, onPick }: { item: SupplyItemView; onPick: (variantId: string) => void }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  return (
    <Frame
      title={sp.forecast}
      unit={sp.forecastUnit([say(item.item.name), ...item.item.options.map(say)].filter(Boolean).join(' '))}
      className="sp-c8 sp-forecastcell"
      aside={
        <>
          <ItemPicker onPick={onPick} />
          <span className="sp-keys hide-sm" aria-hidden="true">
            <span className="k-actual">{sp.actual}</span>
            <span className="k-median">{sp.median}</span>
            <span className="k-fan">{sp.fan}</span>
          </span>
        </>
      }
      table={<ForecastTable item={item} />}
    >
      <p className="sp-find">
        {say(item.says ?? item.noForecast ?? undefined) || sp.forecastEmpty}
        {lang === 'zh' ? '' : ' '}
        <span className="t3">
          {sp.demandKind(sp.kinds[item.kind])}
          {sp.stop}
        </span>
      </p>
      {item.because && <LearnedFrom because={item.because} onPick={onPick} />}
      {item.history.length > 0 || item.forecast ? <ForecastChart item={item} /> : <Nothing text={sp.forecastEmpty} />}
      <PartsCharts item={item} />
      {item.members.length > 0 && (
        <p className="t3 xs sp-how">
          {item.members.length === 1
            ? sp.modelAlone(item.members[0]?.name ?? '')
            : sp.modelOf(
                item.members.map(({ name, weight }) => `${name} ${share(weight)}`).join(lang === 'zh' ? '、' : ', '),
              )}
          {item.moved !== null && Math.abs(item.moved) >= SEEN && sp.modelMoved(`${signed(100 * item.moved)}%`)}
        </p>
      )}
    </Frame>
  )
}

function ForecastTable({ item }: { item: SupplyItemView }) {
  const { words, lang } = useStudio()
  const { sp } = words
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{sp.day}</th>
          <th scope="col" className="r">
            {sp.actual}
          </th>
          <th scope="col" className="r">
            {sp.median}
          </th>
          <th scope="col" className="r">
            80%
          </th>
          <th scope="col" className="r">
            95%
          </th>
        </tr>
      </thead>
      <tbody>
        {chartDays(item, TABLE_PAST, Number.POSITIVE_INFINITY).map(({ day, sold, ahead }) => (
          <tr key={day}>
            <th scope="row" className="num nw">
              {dayText(dayAt(day), lang)}
            </th>
            <td className="r num">
              {sold?.isOut ? `${sp.outFilled} ${units(sold.filled ?? 0)}` : sold?.units != null && units(sold.units)}
            </td>
            <td className="r num">{ahead && units(ahead.median)}</td>
            <td className="r num nw">{ahead && sp.range(units(ahead.q10), units(ahead.q90))}</td>
            <td className="r num nw">{ahead && sp.range(units(ahead.q025), units(ahead.q975))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
