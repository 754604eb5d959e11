import type { FittingProductView, PathPointView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'

/** The way from a fact to an occasion, to be read like a sentence: the fact under its thread, then step by step. */
export function ReasonPath({ path }: { path: readonly PathPointView[] }) {
  const { words, say } = useStudio()
  return (
    <ol className="oc-path">
      {path.map((point, i) => (
        <li key={i} className={point.kind}>
          {point.by && <i>{say(point.by)}</i>}
          {point.kind === 'fact' ? <b className="claim">{say(point.text)}</b> : <b>{say(point.text)}</b>}
          {point.source && (
            <small className="chip note" title={words.importedStep(point.source)}>
              {point.source.slice(0, 24)}
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The best reason, and the others behind one line. */
export function Reasons({ fits }: { fits: FittingProductView['fits'] }) {
  const { words } = useStudio()
  const [best, ...others] = fits
  if (!best) return null
  return (
    <>
      <ReasonPath path={best.path} />
      {others.length > 0 && (
        <details className="oc-more">
          <summary className="link">{words.otherReasons(others.length)}</summary>
          {others.map((fit) => (
            <ReasonPath key={fit.factId} path={fit.path} />
          ))}
        </details>
      )}
    </>
  )
}
