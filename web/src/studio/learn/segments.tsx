import type { LearnView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { count, percent } from './figures.ts'
import { Frame, Nothing } from './frame.tsx'
import { RateDot, rateScale } from './rate-dot.tsx'

/** Groups of shoppers by how they read and shop; one that is chosen holds for the whole page. */
export function Segments({
  view,
  chosen,
  onChoose,
}: {
  view: LearnView
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}) {
  const { words, say, lang } = useStudio()
  const ln = words.ln
  const scale = rateScale(view.segments.map((segment) => segment.basketRate))
  return (
    <Frame title={ln.segments} unit={ln.segmentsHint} className="ln-c8">
      {view.segments.length === 0 ? (
        <Nothing text={ln.segmentsEmpty} />
      ) : (
        <table className="tbl ln-segments">
          <thead>
            <tr>
              <th scope="col">{ln.segment}</th>
              <th scope="col" className="r">
                {ln.sessions}
              </th>
              <th scope="col">{ln.basketRate}</th>
              <th scope="col" className="hide-sm">
                {ln.likes}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.segments.map((segment) => {
              const isOn = segment.id === chosen
              const name = say(segment.name)
              return (
                <tr key={segment.id} aria-current={isOn ? 'true' : undefined} className={isOn ? 'on' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      aria-pressed={isOn}
                      title={isOn ? ln.chosen : ln.choose(name)}
                      onClick={() => onChoose(isOn ? undefined : segment.id)}
                    >
                      {name}
                    </button>
                  </th>
                  <td className="r num">{count(segment.sessions)}</td>
                  <td>
                    <RateDot scale={scale} rate={segment.basketRate} tone="plain" />
                    <span className="vh">
                      {`${percent(segment.basketRate.rate)}, ${ln.range(percent(segment.basketRate.low), percent(segment.basketRate.high))}`}
                    </span>
                  </td>
                  <td className="t2 hide-sm">{segment.likes.map(say).join(lang === 'zh' ? '、' : ', ')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Frame>
  )
}
