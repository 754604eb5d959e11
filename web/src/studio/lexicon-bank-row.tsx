import type { BankRowView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { GateMark } from './gate-mark.tsx'
import { attributeName, whenInWords } from './lexicon-words.ts'
import type { BankVerdict } from './use-bank-decision.ts'

/** One row of the bank: its words, how it reads, where it was found, what the gates said, and what to do with it. */
export function LexiconBankRow({
  item,
  isSelected,
  onToggle,
  onDecide,
  onEdit,
}: {
  item: BankRowView
  isSelected: boolean
  onToggle?: () => void
  onDecide?: (verdict: BankVerdict) => void
  onEdit?: () => void
}) {
  const studio = useStudio()
  const { words, say, lang } = studio
  const { lx } = words
  const comma = lang === 'zh' ? '、' : ', '
  const about = item.attributes.map((id) => attributeName(id, studio)).join(comma) || lx.anyFact
  const frame = item.zh[0] ?? item.en[0] ?? ''
  const [source] = item.sources
  const bare = (text: string | undefined) => (text ?? '').replace(/[。.…]/g, '')
  const said = [item.example?.zh, item.example?.en].filter(
    (text): text is string => !!text && bare(text) !== bare(frame),
  )
  return (
    <li className={isSelected ? 'lx-card sel' : 'lx-card'}>
      {onToggle && <input type="checkbox" checked={isSelected} onChange={onToggle} aria-label={lx.selectRow(frame)} />}
      <div className="lx-card-words">
        <p className="lx-card-head">
          <GateMark status={item.gate} />
          <span className="t2">
            {lx.roles[item.role]}
            {lang === 'zh' ? '，' : ', '}
            {about}
          </span>
          <span className="t3">{whenInWords(item.when, studio).join(lang === 'zh' ? '，' : ', ')}</span>
        </p>
        {(['zh', 'en'] as const).flatMap((one) =>
          item[one].map((words) => (
            <p key={one + words} className="lx-frame" lang={one === 'zh' ? 'zh-CN' : 'en'}>
              <Frame text={words} />
            </p>
          )),
        )}
        {said.length > 0 && (
          <p className="lx-said-as t2">
            <span className="t3">{lx.examplePieces}</span> {said.join(' ')}
          </p>
        )}
        <p className="t3 sm">
          {source
            ? `${lx.foundAt(say(source.productName))}${lang === 'zh' ? '：' : ': '}${source.words.replace(/[。.]$/, '')}${item.sources.length > 1 ? ` ${lx.moreSources(item.sources.length)}` : ''}`
            : lx.origins[item.origin]}
          {lang === 'zh' ? '。' : '. '}
          {item.checkedOn > 0 && lx.tried(item.checkedOn)}
        </p>
        {item.findings.length > 0 && (
          <ul className="lx-findings">
            {item.findings.map((finding) => (
              <li key={finding.en ?? finding.zh}>{say(finding)}</li>
            ))}
          </ul>
        )}
      </div>
      {onDecide && (
        <p className="lx-acts">
          {item.status !== 'approved' && item.gate !== 'block' && (
            <button type="button" className="btn" onClick={() => onDecide('approve')}>
              {lx.approve}
            </button>
          )}
          {item.status === 'waiting' && (
            <button type="button" className="btn quiet" onClick={() => onDecide('refuse')}>
              {lx.refuse}
            </button>
          )}
          {item.status !== 'waiting' && (
            <button type="button" className="btn quiet" onClick={() => onDecide('reopen')}>
              {lx.reopen}
            </button>
          )}
          {onEdit && (
            <button type="button" className="btn quiet" onClick={onEdit}>
              {lx.edit}
            </button>
          )}
        </p>
      )}
    </li>
  )
}

/** A frame with its slots as marks, so that the place of the fact is seen at once. */
export function Frame({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\{[^{}]*\})/).map((part, at) =>
        part.startsWith('{') ? (
          <i key={at} className="lx-slot">
            {part.slice(1, -1)}
          </i>
        ) : (
          part
        ),
      )}
    </>
  )
}
