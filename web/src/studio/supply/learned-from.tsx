import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { share } from './supply-figures.ts'

/** What a forecast without a past of its own rests on: the nearest items with their shares; each opens in its place. */
export function LearnedFrom({
  because,
  onPick,
}: {
  because: NonNullable<SupplyItemView['because']>
  onPick: (variantId: string) => void
}) {
  const { words, say } = useStudio()
  const { sp } = words
  const shown = because.nearest.reduce((sum, one) => sum + one.share, 0)
  const rest = 1 - shown - because.wholeShare
  return (
    <div className="sp-like">
      {because.nearest.length > 0 && (
        <>
          <p className="t3 xs">{sp.likeNearest}</p>
          <ul>
            {because.nearest.map(({ item, share: part }) => (
              <li key={item.variantId}>
                <button type="button" className="link clip" onClick={() => onPick(item.variantId)}>
                  {[say(item.name), ...item.options.map(say)].filter(Boolean).join(' ')}
                </button>
                <span className="num t3">{share(part)}</span>
              </li>
            ))}
            {rest >= 0.01 && because.of > because.nearest.length && (
              <li className="t3">
                <span>{sp.likeOthers(because.of - because.nearest.length)}</span>
                <span className="num">{share(rest)}</span>
              </li>
            )}
            {because.wholeShare >= 0.01 && (
              <li className="t3">
                <span>{sp.likeWhole}</span>
                <span className="num">{share(because.wholeShare)}</span>
              </li>
            )}
          </ul>
        </>
      )}
      <p className="t3 xs">{because.ownShare > 0 ? sp.likeOwn(share(because.ownShare)) : sp.likeNoOwn}</p>
    </div>
  )
}
