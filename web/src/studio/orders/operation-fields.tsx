import { formatMoney } from '@qianmian/kernel'
import type { StudioOrderView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'

/** By line: how many units, and for a change which variant instead. */
export type LinePicks = Readonly<Record<string, { readonly units: number; readonly to: string }>>

/** Chooses lines of an order, some of their units, and what they become. */
export function LinePicker({
  lines,
  kind,
  currency,
  picks,
  onPick,
}: {
  lines: StudioOrderView['lines']
  kind: 'change-items' | 'return-items' | 'exchange-items'
  currency: string
  picks: LinePicks
  onPick: (picks: LinePicks) => void
}) {
  const { words, say, lang } = useStudio()
  const { od } = words
  const isChange = kind !== 'return-items'
  return (
    <ul className="od-picker">
      {lines.map((line) => {
        const most = line.units - line.returnedUnits
        const others = line.others.filter((other) => kind === 'exchange-items' || other.id !== line.variantId)
        const pick = picks[line.id] ?? { units: isChange ? most : 0, to: '' }
        const isOut = most === 0 || (isChange && others.length === 0)
        const put = (next: Partial<typeof pick>) => onPick({ ...picks, [line.id]: { ...pick, ...next } })
        return (
          <li key={line.id} className={isOut ? 't3' : undefined}>
            <span className="od-who">
              <b className="m">{say(line.name)}</b>
              <span className="t3 sm">
                {line.options.map(say).join(' / ')} × {line.units}
              </span>
            </span>
            {isOut ? (
              <span className="sm">{od.none}</span>
            ) : (
              <>
                {isChange && (
                  <select
                    aria-label={`${od.chooseTo} ${say(line.name)}`}
                    value={pick.to}
                    onChange={(event) => put({ to: event.target.value })}
                  >
                    <option value="">{od.keepAs}</option>
                    {others.map((other) => (
                      <option key={other.id} value={other.id} disabled={other.freeUnits === 0}>
                        {[
                          other.options.map(say).join(' / '),
                          formatMoney({ amount: other.priceMinor, currency }, lang),
                          other.freeUnits === null ? '' : od.free(other.freeUnits),
                        ]
                          .filter(Boolean)
                          .join('　')}
                      </option>
                    ))}
                  </select>
                )}
                <input
                  type="number"
                  className="od-units"
                  min={isChange ? 1 : 0}
                  max={most}
                  aria-label={`${od.chooseUnits} ${say(line.name)}`}
                  value={pick.units}
                  onChange={(event) => put({ units: Number(event.target.value) })}
                />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** How a difference is paid or refunded. */
export function MethodChoice({
  label,
  methods,
  say,
  value,
  onPick,
}: {
  label: string
  methods: StudioOrderView['methods']
  say: (method: StudioOrderView['methods'][number]) => string
  value: string
  onPick: (id: string) => void
}) {
  return (
    <label>
      <span>{label}</span>
      <select required value={value} onChange={(event) => onPick(event.target.value)}>
        {methods.map((method) => (
          <option key={method.id} value={method.id}>
            {say(method)}
          </option>
        ))}
      </select>
    </label>
  )
}
