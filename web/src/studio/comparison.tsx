import { type FormEvent, useState } from 'react'
import type { FindingView, ListingTextView, ProposalDetailView, SpanView } from '../../../server/src/contract/types.ts'
import { AiLabel } from '../design/ai-label.tsx'
import { ClaimSpans } from './claim-spans.tsx'
import { useStudio } from './context.tsx'
import { difference } from './difference.ts'

type Tab = 'zh' | 'en' | 'posters' | 'history'

interface ComparisonProps {
  readonly detail: ProposalDetailView
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  readonly picked?: string
  readonly onPick: (factIds: readonly string[]) => void
  readonly editing?: string
  readonly onEditing: (field: string | undefined) => void
  readonly onEdit: (
    edits: readonly { lang: 'zh' | 'en'; field: string; index?: number; text: string }[],
  ) => Promise<void>
}

const textOf = (spans: readonly SpanView[] | undefined): string => (spans ?? []).map((span) => span.text).join('')

/** Old left, new right, field by field; claims with their threads; each field can be changed in place. */
export function Comparison(props: ComparisonProps) {
  const { detail, tab, onTab } = props
  const { words, say } = useStudio()
  const { pack } = detail
  const engine =
    pack.provenance.generator === 'model'
      ? pack.provenance.engine
      : `${words.builtIn} ${pack.provenance.engine} ${pack.provenance.version}`
  return (
    <>
      <header className="mh">
        <div className="row between">
          <h1>{say(detail.proposal.product.name)}</h1>
          <p className="row t3 xs">
            <span>{engine}</span>
            {pack.provenance.fallback && (
              <span className="chip note st-wrap">{say(pack.provenance.fallback.reason)}</span>
            )}
          </p>
        </div>
        <div className="tabs" role="tablist">
          {(['zh', 'en', 'posters', 'history'] as const).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              className={tab === name ? 'on' : undefined}
              onClick={() => onTab(name)}
            >
              {
                {
                  zh: '中文',
                  en: 'English',
                  posters: `${words.posters} ${pack.posters.length || ''}`,
                  history: words.history,
                }[name]
              }
            </button>
          ))}
        </div>
      </header>
      <div className="cmp">
        {tab === 'posters' && <Posters detail={detail} />}
        {tab === 'history' && (
          <ul className="st-history">
            {detail.history.map((row) => (
              <li key={row.at + row.by}>
                <time className="num t3">{new Date(row.at).toLocaleString()}</time> <span>{say(row.what)}</span>{' '}
                <span className="t3">{row.by}</span>
              </li>
            ))}
          </ul>
        )}
        {(tab === 'zh' || tab === 'en') && <Fields {...props} lang={tab} />}
      </div>
    </>
  )
}

function Fields({ detail, lang, ...rest }: ComparisonProps & { lang: 'zh' | 'en' }) {
  const { words, say } = useStudio()
  const now = pack(detail)?.[lang]
  const next = detail.pack[lang]
  const own = detail.current.kind === 'own' ? detail.current : undefined
  const findings = detail.pack.gates
    .flatMap((gate) => gate.findings)
    .filter((finding) => (finding.lang ?? lang) === lang)
  const shared = { lang, findings, ...rest }
  const points = Math.max(next.sellingPoints.length, now?.sellingPoints.length ?? 0)
  return (
    <div lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <div className="fl hd2">
        <span />
        <span>{words.now}</span>
        <span>{words.proposed}</span>
      </div>
      <Row
        name={words.title}
        field="title"
        before={now ? textOf(now.title) : say(own?.title)}
        spans={next.title}
        limit={lang === 'zh' ? 30 : 80}
        {...shared}
      />
      {Array.from({ length: points }, (_, i) => (
        <Row
          key={i}
          name={i === 0 ? words.points : ''}
          field="sellingPoints"
          index={i}
          before={textOf(now?.sellingPoints[i])}
          spans={next.sellingPoints[i] ?? []}
          {...shared}
        />
      ))}
      {next.description.map((paragraph, i) => (
        <Row
          key={i}
          name={i === 0 ? words.description : ''}
          field="description"
          index={i}
          before={now ? textOf(now.description[i]) : i === 0 ? say(own?.descriptionText) : ''}
          spans={paragraph}
          {...shared}
        />
      ))}
      <Row name={words.ad} field="adHeadline" before={textOf(now?.adHeadline)} spans={next.adHeadline} {...shared} />
      <Row name="" field="adBody" before={textOf(now?.adBody)} spans={next.adBody} {...shared} />
    </div>
  )
}

const pack = (detail: ProposalDetailView): { zh: ListingTextView; en: ListingTextView } | undefined =>
  detail.current.kind === 'pack' ? detail.current.pack : undefined

interface RowProps extends Pick<ComparisonProps, 'picked' | 'onPick' | 'editing' | 'onEditing' | 'onEdit'> {
  readonly name: string
  readonly lang: 'zh' | 'en'
  readonly field: string
  readonly index?: number
  readonly before: string
  readonly spans: readonly SpanView[]
  readonly limit?: number
  readonly findings: readonly FindingView[]
}

function Row({
  name,
  lang,
  field,
  index,
  before,
  spans,
  limit,
  findings,
  picked,
  onPick,
  editing,
  onEditing,
  onEdit,
}: RowProps) {
  const { words } = useStudio()
  const key = `${lang}/${field}${index === undefined ? '' : `/${index}`}`
  const text = textOf(spans)
  const marks = findings.flatMap((finding) =>
    finding.path?.field === field &&
    (finding.path.index ?? 0) === (index ?? 0) &&
    finding.start !== undefined &&
    finding.end !== undefined
      ? [{ start: finding.start, end: finding.end, status: finding.status }]
      : [],
  )
  return (
    <div className="fl">
      <span className="k">{name}</span>
      <div className="o">
        {before ? (
          difference(before, text).map((part, i) =>
            part.kind === 'added' ? null : part.kind === 'removed' ? (
              <del key={`${i}-${part.text}`}>{part.text}</del>
            ) : (
              <span key={`${i}-${part.text}`}>{part.text}</span>
            ),
          )
        ) : (
          <span className="t3">—</span>
        )}
      </div>
      {editing === key ? (
        <Editor
          text={text}
          limit={limit}
          onCancel={() => onEditing(undefined)}
          onSave={(value) => onEdit([{ lang, field, index, text: value }])}
        />
      ) : (
        <div className="n">
          <ClaimSpans spans={spans} picked={picked} onPick={onPick} marks={marks} />
          <button type="button" className="st-edit link t3" onClick={() => onEditing(key)}>
            {words.edit}
          </button>
          {limit && (
            <span className={`ct num${text.length > limit ? ' bad' : ''}`}>
              {text.length} / {limit}
            </span>
          )}
        </div>
      )}
    </div>
  )
}

/** The person has just asked to type here. */
const focusOnce = (field: HTMLTextAreaElement | null): void => field?.focus()

function Editor({
  text,
  limit,
  onSave,
  onCancel,
}: {
  text: string
  limit?: number
  onSave: (text: string) => Promise<void>
  onCancel: () => void
}) {
  const { words } = useStudio()
  const [value, setValue] = useState(text)
  const [busy, setBusy] = useState(false)
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    setBusy(true)
    await onSave(value)
    setBusy(false)
  }
  return (
    <form className="n st-editor" onSubmit={(event) => void save(event)}>
      <textarea
        ref={focusOnce}
        value={value}
        rows={Math.max(2, Math.ceil(value.length / 40))}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) =>
          event.key === 'Escape'
            ? onCancel()
            : (event.metaKey || event.ctrlKey) && event.key === 'Enter'
              ? void save()
              : undefined
        }
      />
      <span className="row">
        <button type="submit" className="btn ink" disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        {limit && (
          <span className={`num xs st-right${value.length > limit ? ' bad' : ' t3'}`}>
            {value.length} / {limit}
          </span>
        )}
      </span>
    </form>
  )
}

function Posters({ detail }: { detail: ProposalDetailView }) {
  const { words, lang } = useStudio()
  const before = detail.current.kind === 'pack' ? detail.current.pack.posters : []
  if (detail.pack.posters.length === 0) return <p className="st-empty">{words.nothingShown}</p>
  return (
    <div className="st-posters">
      {[
        { name: words.proposed, posters: detail.pack.posters },
        { name: words.now, posters: before },
      ].map((group) =>
        group.posters.length === 0 ? null : (
          <section key={group.name}>
            <h2 className="k">{group.name}</h2>
            <div className="pos">
              {group.posters.map((poster) => (
                <a key={poster.url} href={poster.url} target="_blank" rel="noreferrer">
                  <img
                    src={`${poster.url}?w=480`}
                    width={poster.width / 4}
                    height={poster.height / 4}
                    alt={poster.alt}
                    loading="lazy"
                  />
                </a>
              ))}
            </div>
          </section>
        ),
      )}
      <AiLabel lang={lang} words={words.aiLabel} />
    </div>
  )
}
