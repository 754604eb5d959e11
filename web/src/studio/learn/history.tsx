import { useState } from 'react'
import { Link } from 'react-router'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { earned } from './figures.ts'
import { Frame, Nothing } from './frame.tsx'

/** What wants a look: each with its kind in a word and a sentence that says what to do. */
export function Alarms({ view }: { view: LearnView }) {
  const { words, say } = useStudio()
  if (view.alarms.length === 0) return null
  return (
    <section className="ln-alarms" aria-label={words.ln.alarms}>
      <ul>
        {view.alarms.map((alarm) => (
          <li key={`${alarm.kind} ${say(alarm.sentence)}`}>
            <i className={alarm.kind === 'ratio' || alarm.kind === 'bots' ? 'g bad' : 'g ask'} aria-hidden="true" />
            <b>{words.ln.alarmKinds[alarm.kind]}</b>
            <span>{say(alarm.sentence)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is proposed because of what was learned. */
export function Answers({ view }: { view: LearnView }) {
  const { words, say } = useStudio()
  if (view.answers.length === 0) return null
  return (
    <section className="ln-alarms" aria-label={words.ln.answers}>
      <ul>
        {view.answers.map(({ proposalId, title, reason }) => (
          <li key={proposalId}>
            <i className="g run" aria-hidden="true" />
            <b>{words.ln.answers}</b>
            <span>
              <Link to={`/studio/review/${proposalId}`}>{say(title)}</Link> <span className="t2">{say(reason)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const SHOWN = 8

/** What was changed because of what was learned, and what came of it. */
export function ChangeHistory({ view }: { view: LearnView }) {
  const { words, say, lang } = useStudio()
  const ln = words.ln
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? view.history : view.history.slice(0, SHOWN)
  const more = view.history.length - SHOWN
  return (
    <Frame title={ln.history} className="ln-c12">
      {view.history.length === 0 ? (
        <Nothing text={ln.historyEmpty} />
      ) : (
        <ul className="ln-history">
          {shown.map((one, i) => (
            <li key={`${one.at} ${i}`}>
              <time className="t3 num" dateTime={one.at}>
                {moment(one.at, lang)}
              </time>
              <span>
                {say(one.sentence)}
                {one.byPolicy && <span className="chip line ln-flat ln-byrule">{ln.byPolicy}</span>}
              </span>
              <b className={`num${(one.earnedMinor ?? 0) < 0 ? ' bad' : ''}`}>
                {one.earnedMinor !== null && earned(one.earnedMinor, view.currency, lang)}
              </b>
              {one.proposalId ? <Link to={`/studio/review/${one.proposalId}`}>{ln.why}</Link> : <span />}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className="btn quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? ln.fewer : ln.moreLines(more)}
        </button>
      )}
    </Frame>
  )
}
