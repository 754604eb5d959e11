import CircleStop from 'lucide-react/icons/circle-stop'
import Images from 'lucide-react/icons/images'
import PenLine from 'lucide-react/icons/pen-line'
import { useState } from 'react'
import { Link } from 'react-router'
import type { LeaderboardRowView, LearnView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { Thumb } from '../thumb.tsx'
import { count, earned, percent, roughly } from './figures.ts'
import { Frame, Nothing } from './frame.tsx'
import { RateAxis, RateDot, rateScale } from './rate-dot.tsx'
import { StopDialog, useTryOthers } from './variant-deeds.tsx'

const SHOWN = 8

const TONES = {
  baseline: 'plain',
  leads: 'leads',
  unclear: 'plain',
  trying: 'plain',
  loses: 'grey',
  stopped: 'grey',
} as const
const CHIPS = { baseline: 'line', leads: 'fact', unclear: 'line', trying: 'line', loses: '', stopped: '' } as const

const toneOf = (row: LeaderboardRowView) =>
  row.origin === 'remix' && TONES[row.standing] === 'plain' ? 'user' : TONES[row.standing]

/** Ways of saying it, best first: how often each leads to what is counted, how sure that is, what it earned. */
export function Leaderboard({ view }: { view: LearnView }) {
  const { words, say, lang } = useStudio()
  const ln = words.ln
  const { rows, outcome, holdoutShare, ratioP } = view.leaderboard
  const [isWhole, setIsWhole] = useState(false)
  const scale = rateScale(rows)
  const baselines = new Map(rows.filter((row) => row.standing === 'baseline').map((row) => [row.product.id, row.rate]))
  const products = new Set(rows.map((row) => row.product.id))
  const shown = isWhole ? rows : rows.slice(0, SHOWN)
  return (
    <Frame
      title={ln.board}
      unit={ln.outcomes[outcome]}
      className="ln-c8 ln-boardcell"
      aside={
        <>
          <span>{ln.baselineIs}</span>
          <span className="hide-sm">{ln.intervalIs}</span>
        </>
      }
      table={rows.length > 0 && <BoardTable view={view} />}
    >
      {rows.length === 0 ? (
        <Nothing text={ln.boardEmpty} />
      ) : (
        <>
          <div className="ln-lh num" aria-hidden="true">
            <span />
            <span>{ln.content}</span>
            <RateAxis scale={scale} />
            <span className="r">{ln.earned}</span>
            <span />
          </div>
          <ul className="ln-board">
            {shown.map((row) => (
              <li key={row.variantId} className="ln-lr">
                <Thumb url={row.product.pictureUrl} size={36} />
                <div className="ln-what">
                  <Link className="clip m" to={`/studio/products/${row.product.id}`} title={say(row.headline)}>
                    {say(row.headline)}
                  </Link>
                  <p className="t3 xs clip">
                    {[
                      products.size > 1 && say(row.product.name),
                      row.credit ? ln.credit(row.credit) : row.origin !== 'published' && ln.origins[row.origin],
                      row.traits.map(say).join(' · '),
                      ln.seen(count(row.impressions)),
                    ]
                      .filter(Boolean)
                      .join(lang === 'zh' ? '，' : ', ')}
                  </p>
                </div>
                <RateDot scale={scale} rate={row} baseline={baselines.get(row.product.id)} tone={toneOf(row)} />
                <span className="vh">{`${percent(row.rate)}, ${ln.range(percent(row.low), percent(row.high))}`}</span>
                <span className={`num r m${(row.earnedMinor ?? 0) < 0 ? ' bad' : ''}`}>
                  {row.earnedMinor === null
                    ? row.standing === 'baseline'
                      ? ln.standings.baseline
                      : '–'
                    : earned(row.earnedMinor, view.currency, lang)}
                </span>
                <span className="ln-verdict">
                  {row.standing !== 'baseline' && (
                    <span className={`chip ${CHIPS[row.standing]} ln-flat`}>{ln.standings[row.standing]}</span>
                  )}
                  <RowDeeds row={row} />
                </span>
              </li>
            ))}
          </ul>
          {rows.length > SHOWN && (
            <button type="button" className="btn quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? ln.fewer : ln.more(rows.length - SHOWN)}
            </button>
          )}
        </>
      )}
      <p className="t3 xs ln-foot">
        {[
          holdoutShare > 0 && ln.holdout(roughly(holdoutShare)),
          ratioP === null
            ? ln.ratioThin
            : ratioP < 0.001
              ? ln.ratioBad(ratioP.toPrecision(2))
              : ln.ratioFine(ratioP.toFixed(2)),
        ]
          .filter(Boolean)
          .join(lang === 'zh' ? '' : ' ')}
      </p>
    </Frame>
  )
}

function RowDeeds({ row }: { row: LeaderboardRowView }) {
  const { shop, words, say } = useStudio()
  const [isStopping, setIsStopping] = useState(false)
  const others = useTryOthers(row)
  if (shop.role === 'viewer') return null
  const canStop = row.standing !== 'stopped' && row.standing !== 'baseline'
  return (
    <span className="ln-deeds">
      <button
        type="button"
        className="icon-btn"
        disabled={others.isPending}
        aria-label={`${words.ln.tryOthers}: ${say(row.headline)}`}
        title={words.ln.tryOthers}
        onClick={() => others.mutate('words')}
      >
        <Icon of={PenLine} size={15} />
      </button>
      <button
        type="button"
        className="icon-btn"
        disabled={others.isPending}
        aria-label={`${words.ln.tryPictures}: ${say(row.headline)}`}
        title={words.ln.tryPictures}
        onClick={() => others.mutate('pictures')}
      >
        <Icon of={Images} size={15} />
      </button>
      <button
        type="button"
        className="icon-btn"
        disabled={!canStop}
        aria-label={`${words.ln.stop}: ${say(row.headline)}`}
        title={words.ln.stop}
        onClick={() => setIsStopping(true)}
      >
        <Icon of={CircleStop} size={15} />
      </button>
      {isStopping && <StopDialog row={row} onClose={() => setIsStopping(false)} />}
    </span>
  )
}

function BoardTable({ view }: { view: LearnView }) {
  const { words, say, lang } = useStudio()
  const ln = words.ln
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{ln.content}</th>
          <th scope="col">{ln.product}</th>
          <th scope="col" className="r">
            {ln.seenTimes}
          </th>
          <th scope="col" className="r">
            {ln.rate}
          </th>
          <th scope="col" className="r">
            {ln.interval}
          </th>
          <th scope="col" className="r">
            {ln.earned}
          </th>
          <th scope="col">{ln.standing}</th>
        </tr>
      </thead>
      <tbody>
        {view.leaderboard.rows.map((row) => (
          <tr key={row.variantId}>
            <th scope="row">{say(row.headline)}</th>
            <td>{say(row.product.name)}</td>
            <td className="r num">{count(row.impressions)}</td>
            <td className="r num">{percent(row.rate)}</td>
            <td className="r num nw">{ln.range(percent(row.low), percent(row.high))}</td>
            <td className="r num">{row.earnedMinor === null ? '–' : earned(row.earnedMinor, view.currency, lang)}</td>
            <td>{ln.standings[row.standing]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
