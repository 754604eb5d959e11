import type { ReactNode } from 'react'
import type {
  FindingView,
  ListingTextView,
  ProposalDetailView,
  SpanView,
  VerdictView,
} from '../../../server/src/contract/types.ts'
import { ClaimSpans } from './claim-spans.tsx'
import { useStudio } from './context.tsx'
import { difference } from './difference.ts'
import { draftKey } from './drafts.ts'
import { type Clash, FieldEditor } from './field-editor.tsx'
import type { Mark } from './segments.ts'

export interface FieldEdit {
  readonly lang: 'zh' | 'en'
  readonly field: FieldName
  readonly index?: number
  readonly text: string
}
type FieldName = NonNullable<FindingView['path']>['field']

export interface FieldsProps {
  readonly detail: ProposalDetailView
  readonly lang: 'zh' | 'en'
  readonly picked?: string
  readonly onPick: (factIds: readonly string[]) => void
  readonly editing?: string
  readonly onEditing: (field: string | undefined) => void
  readonly onEdit: (edits: readonly FieldEdit[]) => Promise<void>
  /** What the gates would say; nothing is kept. */
  readonly check: (edits: readonly FieldEdit[]) => Promise<VerdictView>
  /** Somebody else changed the field that is being edited. */
  readonly clash?: Clash
  readonly readOnly: boolean
}

/** Channels count a title so; the gate says which channel refuses it. Latin letters are half as wide as Hanzi. */
const TITLE_LIMIT = {
  zh: { max: 30, count: hanziWidth },
  en: { max: 80, count: (text: string) => text.length },
} as const

function hanziWidth(text: string): number {
  return Math.ceil([...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x80 ? 0.5 : 1), 0))
}

export const textOf = (spans: readonly SpanView[] | undefined): string =>
  (spans ?? []).map((span) => span.text).join('')

interface Line {
  readonly field: FieldName
  readonly index?: number
  readonly before: string
  readonly spans: readonly SpanView[]
}

/** Old left in third ink, new right; what did not change folds into one line. */
export function Fields(props: FieldsProps) {
  const { detail, lang } = props
  const { words, say } = useStudio()
  const shown = detail.current
  const now = shown.kind === 'pack' ? shown.pack[lang] : undefined
  const own = shown.kind === 'own' ? shown : undefined
  const groups = fieldGroups(detail.pack[lang], now, own && { title: say(own.title), text: say(own.descriptionText) })
  const findings = detail.pack.gates.flatMap((gate) => gate.findings)
  const isChanged = (lines: readonly Line[]) =>
    !now ||
    lines.some(
      (line) =>
        line.before !== textOf(line.spans) ||
        findings.some((finding) => finding.path?.field === line.field && (finding.lang ?? lang) === lang),
    )
  const same = groups.filter((group) => !isChanged(group.lines))
  const group = (entry: Group) => (
    <FieldGroup key={entry.name} {...props} group={entry} findings={findings} hasBefore={shown.kind !== 'none'} />
  )
  return (
    <div lang={lang === 'zh' ? 'zh-CN' : 'en'} className={shown.kind === 'none' ? 'fields solo' : 'fields'}>
      <div className="fl hd2">
        <span />
        {shown.kind === 'none' ? <span className="o-none">{words.onlyProposed}</span> : <span>{words.now}</span>}
        <span className="n-head">{words.proposed}</span>
      </div>
      {groups.filter((entry) => isChanged(entry.lines)).map(group)}
      {same.length > 0 && (
        <details className="fl-same">
          <summary>
            {words.unchanged(same.length)}
            <span className="t3">　{same.map((entry) => words[entry.name]).join(lang === 'zh' ? '、' : ', ')}</span>
          </summary>
          {same.map(group)}
        </details>
      )}
    </div>
  )
}

interface Group {
  readonly name: 'title' | 'points' | 'description' | 'ad'
  readonly lines: readonly Line[]
}

function fieldGroups(
  next: ListingTextView,
  now: ListingTextView | undefined,
  own: { title: string; text: string } | undefined,
): Group[] {
  const list = (field: 'sellingPoints' | 'description'): Line[] =>
    Array.from({ length: Math.max(next[field].length, now?.[field].length ?? 0) }, (_, index) => ({
      field,
      index,
      before: now ? textOf(now[field][index]) : field === 'description' && index === 0 ? (own?.text ?? '') : '',
      spans: next[field][index] ?? [],
    }))
  return [
    {
      name: 'title',
      lines: [{ field: 'title', before: now ? textOf(now.title) : (own?.title ?? ''), spans: next.title }],
    },
    { name: 'points', lines: list('sellingPoints') },
    { name: 'description', lines: list('description') },
    {
      name: 'ad',
      lines: (['adHeadline', 'adBody'] as const).map((field) => ({
        field,
        before: textOf(now?.[field]),
        spans: next[field],
      })),
    },
  ]
}

function FieldGroup({
  group,
  findings,
  hasBefore,
  ...props
}: FieldsProps & { group: Group; findings: readonly FindingView[]; hasBefore: boolean }) {
  const { words } = useStudio()
  const isList = group.name === 'points'
  const before = group.lines.map((line) => <Before key={`${line.field}${line.index}`} line={line} />)
  const after = group.lines.map((line) => (
    <After key={`${line.field}${line.index}`} line={line} findings={findings} {...props} />
  ))
  const hasAny = group.lines.some((line) => line.before !== '')
  return (
    <div className={`fl f-${group.name}`}>
      <span className="k">{words[group.name]}</span>
      {hasAny ? <Side name="o" isList={isList} lines={before} /> : <div className="o none">{hasBefore ? '—' : ''}</div>}
      <Side name="n" isList={isList} lines={after} />
    </div>
  )
}

function Side({ name, isList, lines }: { name: 'o' | 'n'; isList: boolean; lines: readonly ReactNode[] }) {
  if (!isList) return <div className={name}>{lines}</div>
  return (
    <ol className={`${name} pts`}>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ol>
  )
}

function Before({ line }: { line: Line }) {
  if (!line.before) return <p className="ln">—</p>
  return (
    <p className="ln">
      {difference(line.before, textOf(line.spans)).map((part, i) =>
        part.kind === 'added' ? null : part.kind === 'removed' ? (
          <del key={i}>{part.text}</del>
        ) : (
          <span key={i}>{part.text}</span>
        ),
      )}
    </p>
  )
}

function After({
  detail,
  line,
  lang,
  findings,
  picked,
  onPick,
  editing,
  onEditing,
  onEdit,
  check,
  clash,
  readOnly,
}: FieldsProps & { line: Line; findings: readonly FindingView[] }) {
  const { words } = useStudio()
  const key = `${lang}/${line.field}${line.index === undefined ? '' : `/${line.index}`}`
  const text = textOf(line.spans)
  const limit = line.field === 'title' ? TITLE_LIMIT[lang] : undefined
  const label = { title: words.title, sellingPoints: words.points, description: words.description }[
    line.field as 'title'
  ]
  if (editing === key)
    return (
      <FieldEditor
        label={label ?? words.ad}
        draft={draftKey(detail.proposal.id, { lang, field: line.field, index: line.index })}
        text={text}
        limit={limit}
        clash={clash}
        check={(value) => check([{ lang, field: line.field, index: line.index, text: value }])}
        isAbout={(finding) =>
          (finding.lang ?? lang) === lang &&
          finding.path?.field === line.field &&
          (finding.path.index ?? 0) === (line.index ?? 0)
        }
        onCancel={() => onEditing(undefined)}
        onSave={(value) => onEdit([{ lang, field: line.field, index: line.index, text: value }])}
      />
    )
  const marks = findings.flatMap((finding): Mark[] =>
    (finding.lang ?? lang) === lang &&
    finding.path?.field === line.field &&
    (finding.path.index ?? 0) === (line.index ?? 0) &&
    finding.start !== undefined &&
    finding.end !== undefined
      ? [{ start: finding.start, end: finding.end, status: finding.status }]
      : [],
  )
  return (
    <p className={line.field === 'adHeadline' ? 'ln m' : 'ln'}>
      <ClaimSpans spans={line.spans} before={line.before} picked={picked} onPick={onPick} marks={marks} />
      {!readOnly && (
        <button type="button" className="st-edit" onClick={() => onEditing(key)}>
          {words.edit}
        </button>
      )}
      {limit && (
        <span
          className={`ct num${limit.count(text) > limit.max ? ' bad' : ''}`}
        >{`${limit.count(text)} / ${limit.max}`}</span>
      )}
    </p>
  )
}
