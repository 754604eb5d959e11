import { pick } from '@qianmian/kernel'
import { Link } from 'react-router'
import type { FindingView, GateResultView, ProposalDetailView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { type FieldEdit, textOf } from './fields.tsx'
import { GateMark } from './gate-mark.tsx'
import { replaceWords } from './tidy-words.ts'

interface GatePanelProps {
  readonly detail: ProposalDetailView
  readonly readOnly: boolean
  readonly onEdit: (edits: readonly FieldEdit[]) => Promise<void>
  readonly onGo: (finding: FindingView) => void
}

/** The gates. The first that fails is open; each finding says what is wrong and offers two ways out. */
export function GatePanel({ detail, readOnly, onEdit, onGo }: GatePanelProps) {
  const { words } = useStudio()
  const { gates } = detail.pack
  const failing = gates.find((gate) => gate.status === 'block') ?? gates.find((gate) => gate.status === 'ask')
  const count = gates.reduce((sum, gate) => sum + gate.findings.length, 0)
  return (
    <section className="sec">
      <h2>
        {words.gates}
        {failing ? (
          <span className={`chip ${failing.status}`}>
            {failing.status === 'block' ? words.blocked : words.needYou} {words.places(count)}
          </span>
        ) : (
          <span className="chip passed">{words.allGatesPass}</span>
        )}
      </h2>
      {gates.map((gate) =>
        gate.findings.length === 0 ? (
          <details key={gate.gate} className="gate-open">
            <summary className="gate">
              <GateLine gate={gate} />
            </summary>
            <p className="gate-said">{words.checked[gate.gate]}</p>
          </details>
        ) : (
          <details key={`${detail.pack.id}${gate.gate}`} className="gate-open" open={gate === failing}>
            <summary className="gate">
              <GateLine gate={gate} />
            </summary>
            <p className="gate-said">{words.checked[gate.gate]}</p>
            {gate.findings.map((finding, i) => (
              <Finding
                key={i}
                isLast={i === gate.findings.length - 1}
                detail={detail}
                finding={finding}
                readOnly={readOnly}
                onEdit={onEdit}
                onGo={onGo}
              />
            ))}
          </details>
        ),
      )}
    </section>
  )
}

function GateLine({ gate }: { gate: GateResultView }) {
  const { words } = useStudio()
  return (
    <>
      <GateMark status={gate.status} />
      <span>{words[gate.gate]}</span>
      <span className="v num">
        {gate.passed} / {gate.checked}
      </span>
    </>
  )
}

function Finding({
  detail,
  finding,
  isLast,
  readOnly,
  onEdit,
  onGo,
}: GatePanelProps & { finding: FindingView; isLast: boolean }) {
  const { words, say, lang } = useStudio()
  const { path, start, end, suggestion } = finding
  const textLang = finding.lang ?? 'zh'
  const canReplace = !readOnly && path && start !== undefined && end !== undefined && suggestion
  const needsFact = finding.code.includes('fact') || finding.code.includes('claim') || finding.code.includes('evidence')
  const replace = () => {
    if (!canReplace) return
    const text = detail.pack[textLang]
    const spans =
      path.field === 'sellingPoints' || path.field === 'description'
        ? text[path.field][path.index ?? 0]
        : text[path.field]
    const whole = textOf(spans)
    const next = replaceWords(whole, start, end, pick(suggestion, textLang))
    void onEdit([{ lang: textLang, field: path.field, index: path.index, text: next }])
  }
  return (
    <div className={finding.status === 'block' ? 'fix blocked' : 'fix'}>
      <b className="m">{say(finding.message)}</b>
      {finding.law && <span className="t2"> {say(finding.law)}</span>}
      {!canReplace && suggestion && <span className="t2"> {say(suggestion)}</span>}
      <p className="row">
        {canReplace && (
          <button type="button" className="btn" onClick={replace}>
            {words.replaceWith(pick(suggestion, textLang))}
          </button>
        )}
        {path && (
          <button type="button" className="btn" onClick={() => onGo(finding)}>
            {words.edit}
            {finding.lang && finding.lang !== lang ? ` ${finding.lang === 'zh' ? '中文' : 'English'}` : ''}
          </button>
        )}
        {!path && isLast && (
          <button type="button" className="btn" onClick={() => onGo(finding)}>
            {words.posters}
          </button>
        )}
        {(needsFact || (!path && isLast)) && (
          <Link className="btn" to={`/studio/products/${detail.proposal.product.id}?add=1`}>
            {path ? words.addFact : words.seeProduct}
          </Link>
        )}
      </p>
    </div>
  )
}
