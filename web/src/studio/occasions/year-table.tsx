import type { OccasionYearView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { shortDay } from './short-day.ts'

/** The same year as a table. */
export function YearTable({
  year,
  chosen,
  onChoose,
}: {
  year: OccasionYearView
  chosen?: string
  onChoose: (id: string) => void
}) {
  const { words, say, lang } = useStudio()
  return (
    <div className="oc-table">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.occasion}</th>
            <th scope="col" className="hide-sm">
              {words.window}
            </th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {year.occasions.map((one) => (
            <tr key={`${one.id} ${one.day}`} aria-current={one.id === chosen ? 'true' : undefined}>
              <td className="num nw">{shortDay(one.day, lang)}</td>
              <td>
                <button type="button" className="link" onClick={() => onChoose(one.id)}>
                  {say(one.name)}
                </button>{' '}
                <span className="t3 xs">{words.occasionClasses[one.class]}</span>
              </td>
              <td className="num t2 hide-sm">{`${shortDay(one.from, lang)} – ${shortDay(one.to, lang)}`}</td>
              <td className="xs">
                {one.isChosen && <span className="chip fact">{words.chosenOccasion}</span>}
                {!one.isSold && <span className="t3">{words.notSold}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
