import { pick } from '@qianmian/kernel'
import type { StudioRemixView } from '../../../../server/src/contract/types.ts'
import { AiLabel } from '../../design/ai-label.tsx'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { GateMark } from '../gate-mark.tsx'

/** What a shopper made, out of what, and what is known of it: the same in the inbox and on its own page. */
export function RemixDetail({ remix }: { remix: StudioRemixView }) {
  const { words, say, lang } = useStudio()
  const { rx } = words
  const { poster, original, lineage, consent, proposal } = remix
  const findings = remix.gates.flatMap((gate) => gate.findings)
  return (
    <>
      <blockquote className="rx-said" lang={remix.lang === 'zh' ? 'zh-CN' : 'en'}>
        {remix.words}
      </blockquote>
      <p className="t2 sm">
        {remix.nickname ? `@${remix.nickname}` : rx.anonymous}
        {remix.isSimulated && <span className="chip ask"> {rx.simulated}</span>}
      </p>
      {poster && (
        <section>
          {poster.url ? (
            <figure className="rx-pic">
              <img
                src={`${poster.url}?w=480`}
                width={poster.width ?? 480}
                height={poster.height ?? 600}
                alt={say(poster.alt)}
              />
            </figure>
          ) : (
            <p className={poster.state === 'failed' ? 'bad sm' : 't2 sm'} role="status">
              {poster.state === 'failed' ? (poster.error && pick(poster.error, lang)) || rx.failed : rx.drawing}
            </p>
          )}
          {poster.facts.length > 0 && (
            <p className="t3 xs">
              {rx.posterFacts}
              {lang === 'zh' ? '：' : ': '}
              {poster.facts.join(lang === 'zh' ? '、' : ', ')}
            </p>
          )}
        </section>
      )}
      <section>
        <h3>{remix.kind === 'question' && original.comment ? rx.aboutComment : rx.original}</h3>
        <p className="sm st-reading" lang={remix.lang === 'zh' ? 'zh-CN' : 'en'}>
          {remix.kind === 'question' && original.comment ? original.comment : original.text}
        </p>
        {original.posterUrl && (
          <figure className="rx-pic small">
            <img src={`${original.posterUrl}?w=320`} width={160} height={200} alt={rx.originalPoster} />
            <AiLabel lang={lang} words={rx.originalPoster} />
          </figure>
        )}
      </section>
      {(lineage.length > 0 || remix.children > 0) && (
        <section>
          <h3>{rx.lineage}</h3>
          <ol className="rx-line">
            {lineage.map((step) => (
              <li key={step.id}>
                <span>{step.words ?? rx.gone}</span> <span className="t3">{say(step.credit)}</span>
              </li>
            ))}
            <li className="m">{remix.words}</li>
          </ol>
          {remix.children > 0 && <p className="t3 xs num">{rx.children(remix.children)}</p>}
        </section>
      )}
      <section>
        <h3>{rx.gates}</h3>
        <dl className="ev num">
          {remix.gates.map((gate) => (
            <div key={gate.gate}>
              <dt>
                <GateMark status={gate.status} /> {words[gate.gate]}
              </dt>
              <dd>
                {gate.passed} / {gate.checked}
              </dd>
            </div>
          ))}
        </dl>
        {findings.map((finding) => (
          <p key={`${finding.code}${finding.start}`} className="fix">
            {say(finding.message)}
          </p>
        ))}
      </section>
      <section>
        <h3>{rx.figures}</h3>
        <p className="sm num">{rx.likes(remix.likes, remix.shares)}</p>
        {remix.trial && <p className="sm">{rx.trials[remix.trial.state]}</p>}
      </section>
      <section>
        <h3>{rx.consent}</h3>
        <details className="rx-consent">
          <summary className="sm num">
            {rx.consentText(consent.version)}
            {lang === 'zh' ? '，' : ', '}
            {moment(consent.at, lang)}
          </summary>
          {consent.text && <p className="t2 xs st-reading">{consent.text}</p>}
        </details>
        <p className="t3 xs">{remix.isKnown ? rx.known : rx.unknown}</p>
        {proposal?.decidedBy && proposal.status !== 'open' && (
          <p className="t3 xs">
            {rx.decidedBy(proposal.decidedBy)}
            {proposal.note && `${lang === 'zh' ? '：' : ': '}${proposal.note}`}
          </p>
        )}
      </section>
    </>
  )
}
