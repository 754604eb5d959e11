import ArrowRight from 'lucide-react/icons/arrow-right'
import { Link } from 'react-router'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { count } from './figures.ts'
import { Frame } from './frame.tsx'

/** How thick an arrow is drawn: by the order of magnitude of what flows along it. */
const widthOf = (n: number): number => 1.3 + Math.log10(1 + n) * 0.55

/** What each corner did, as a picture: every figure leads to the things behind it. */
export function Triangle({ view }: { view: LearnView }) {
  const { words, lang } = useStudio()
  const ln = words.ln
  const { enterprise, algorithm, user, flows, remix } = view.triangle
  const approved = <Link to="/studio/inbox?status=approved">{ln.approved(count(enterprise.approved))}</Link>
  const comma = lang === 'zh' ? '，' : ', '
  return (
    <Frame title={ln.triangle} className="ln-c4">
      <div className="ln-tri">
        <p className="top">
          <b>{words.enterprise}</b>
          <span className="t3">
            <Link to="/studio/activity">{ln.factsChanged(count(enterprise.factsChanged))}</Link>
            {comma}
            {approved}
            {comma}
            <Link to="/studio/inbox?status=rejected">{ln.rejected(count(enterprise.rejected))}</Link>
          </span>
        </p>
        <svg viewBox="0 0 340 268" role="img" aria-label={ln.triangleName}>
          <path d="M170 8 232 128 170 168 108 128z" className="c-enterprise" />
          <path d="M108 128 170 168V248H46z" className="c-algorithm" />
          <path d="M232 128 294 248H170v-80z" className="c-user" />
          <g className="seams">
            <path d="M170 168 232 128" />
            <path d="M170 168 108 128" />
            <path d="M170 168V248" />
          </g>
          <g className="flows">
            <path d="M92 118 60 180" strokeWidth={widthOf(flows.facts)} />
            <path d="M248 118l32 62" strokeWidth={widthOf(flows.remixes)} />
            <path d="M120 262h100" strokeWidth={widthOf(flows.events)} />
          </g>
          <g className="heads">
            <path d="M55 190l1-11 8 4.200z" />
            <path d="M243 108l9 6-8 4.400z" />
            <path d="M110 262l11-5v10z" />
          </g>
          <text x={64} y={138} textAnchor="end">
            {ln.flowFacts(count(flows.facts))}
          </text>
          <text x={276} y={138}>
            {ln.flowRemixes(count(flows.remixes))}
          </text>
        </svg>
        <p className="flow t2">{ln.flowEvents(count(flows.events))}</p>
        <p className="left">
          <b>{words.algorithm}</b>
          <span className="t3">
            <Link to="/studio/works?show=packs">{ln.written(count(algorithm.written))}</Link>
            {comma}
            <Link to="/studio/inbox?gate=pass">{ln.passed(count(algorithm.passed))}</Link>
          </span>
          <a className="t3" href="#ln-board">
            {ln.decisions(count(algorithm.decisions))}
          </a>
        </p>
        <p className="right">
          <b>{words.user}</b>
          <a className="t3" href="#ln-funnel">
            {ln.events(count(user.events))}
          </a>
          <span className="t3">
            <Link to="/studio/comments">{ln.remixes(count(user.remixes))}</Link>
            {comma}
            <a href="#ln-board">{ln.adopted(count(user.adopted))}</a>
          </span>
        </p>
      </div>
      {remix && (
        <Link className="row sm ln-remix" to={`/studio/products/${remix.productId}`}>
          <CornerGlyph of={['user']} lang={lang} size={15} /> {ln.remixTried(remix.credit)}
          <Icon of={ArrowRight} size={15} />
        </Link>
      )}
    </Frame>
  )
}
