import { scaleLinear } from 'd3-scale'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { count, percent } from './figures.ts'
import { Frame } from './frame.tsx'

/** How many visits come to each step; bars begin at zero. */
export function Funnel({ view }: { view: LearnView }) {
  const { words } = useStudio()
  const ln = words.ln
  const steps = view.funnel.map((step, i) => {
    const before = view.funnel[i - 1]?.sessions
    return { ...step, share: before ? step.sessions / before : undefined }
  })
  const width = scaleLinear([0, Math.max(1, ...steps.map((step) => step.sessions))], [0, 100])
  return (
    <Frame
      title={ln.funnel}
      unit={ln.funnelUnit}
      className="ln-c4"
      table={
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{ln.step}</th>
              <th scope="col" className="r">
                {ln.sessions}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.step}>
                <th scope="row">{ln.steps[step.step]}</th>
                <td className="r num">{count(step.sessions)}</td>
                <td className="num t2">{step.share !== undefined && ln.stepShare(percent(step.share))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ol className="ln-funnel" id="ln-funnel">
        {steps.map((step) => (
          <li key={step.step}>
            <span>{ln.steps[step.step]}</span>
            <b className="num">{count(step.sessions)}</b>
            <i style={{ width: `${width(step.sessions)}%` }} />
            <small className="t3 num">{step.share !== undefined && ln.stepShare(percent(step.share))}</small>
          </li>
        ))}
      </ol>
    </Frame>
  )
}
