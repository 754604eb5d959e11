import { pick, showFactValue } from '@qianmian/kernel'
import { Link } from 'react-router'
import type { FindingView, GateResultView, ProposalDetailView } from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { useStudio } from './context.tsx'
import { GateMark } from './gate-mark.tsx'

interface InspectorProps {
  readonly detail: ProposalDetailView
  readonly picked?: string
  readonly onEdit: (
    edits: readonly { lang: 'zh' | 'en'; field: string; index?: number; text: string }[],
  ) => Promise<void>
}

/** The gates with the first that fails opened, and the fact under the chosen claim. */
export function Inspector({ detail, picked, onEdit }: InspectorProps) {
  const { words, lang, say } = useStudio()
  const { gates } = detail.pack
  const failing = gates.find((gate) => gate.status === 'block') ?? gates.find((gate) => gate.status === 'ask')
  const first = failing?.findings[0]
  const fact = detail.facts.find((candidate) => candidate.id === picked)
  const count = gates.reduce((sum, gate) => sum + gate.findings.length, 0)
  return (
    <aside className="rv-insp">
      <section className="sec">
        <h2>
          {words.gates}{' '}
          {count > 0 && <span className={`chip ${failing?.status === 'block' ? 'block' : 'ask'}`}>{count}</span>}
        </h2>
        {gates.map((gate) => (
          <GateLine key={gate.gate} gate={gate} />
        ))}
        {first && <Finding detail={detail} finding={first} onEdit={onEdit} />}
      </section>
      <section className="sec fact">
        <h2>
          {words.picked} <CornerGlyph of={['enterprise']} lang={lang} size={16} />
        </h2>
        {fact ? (
          <>
            <p className="v num">{showFactValue(fact.value as Parameters<typeof showFactValue>[0], lang)}</p>
            <dl className="l num">
              <dt>{words.facts}</dt>
              <dd>{say(fact.label)}</dd>
              <dt>{words.source}</dt>
              <dd>
                {say(fact.source.name)} {fact.source.date}
              </dd>
              <dt>{words.evidence}</dt>
              <dd>
                {fact.evidence
                  ? `${fact.evidence.ref}${fact.evidence.page ? `, ${fact.evidence.page}` : ''}`
                  : words.none}
              </dd>
              <dt>{words.validity}</dt>
              <dd>
                {fact.validFrom || fact.validTo ? `${fact.validFrom ?? ''} – ${fact.validTo ?? ''}` : words.always}
              </dd>
            </dl>
          </>
        ) : picked?.startsWith('price-') ? (
          <p className="t2 sm">{words.price}</p>
        ) : (
          <p className="t3 sm">{words.pickHint}</p>
        )}
      </section>
    </aside>
  )
}

function GateLine({ gate }: { gate: GateResultView }) {
  const { words } = useStudio()
  return (
    <p className="gate">
      <GateMark status={gate.status} />
      <span>{words[gate.gate]}</span>
      <span className="v num">
        {gate.passed} / {gate.checked}
      </span>
    </p>
  )
}

/** One sentence, and two ways out: the suggested words, or a fact. */
function Finding({
  detail,
  finding,
  onEdit,
}: {
  detail: ProposalDetailView
  finding: FindingView
  onEdit: InspectorProps['onEdit']
}) {
  const { words, say } = useStudio()
  const { path, start, end, suggestion } = finding
  const lang = finding.lang ?? 'zh'
  const replace = () => {
    if (!path || start === undefined || end === undefined || !suggestion) return
    const text = detail.pack[lang]
    const spans =
      path.field === 'sellingPoints' || path.field === 'description'
        ? text[path.field][path.index ?? 0]
        : text[path.field]
    const whole = (spans ?? []).map((span) => span.text).join('')
    void onEdit([
      {
        lang,
        field: path.field,
        index: path.index,
        text: whole.slice(0, start) + pick(suggestion, lang) + whole.slice(end),
      },
    ])
  }
  return (
    <div className={finding.status === 'block' ? 'fix blocked' : 'fix'}>
      <b className="m">{say(finding.message)}</b>
      {finding.law && <span className="t2"> {say(finding.law)}</span>}
      <p className="row">
        {suggestion && path && start !== undefined && (
          <button type="button" className="btn" onClick={replace}>
            {words.replaceWith(pick(suggestion, lang))}
          </button>
        )}
        <Link className="btn" to={`/studio/products/${detail.proposal.product.id}`}>
          {words.addFact}
        </Link>
      </p>
    </div>
  )
}
