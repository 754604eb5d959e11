import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { BrandSampleView, BrandVoiceView } from '../../../server/src/contract/types.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

const STATES = ['all', 'new', 'used', 'held', 'duplicate', 'unread'] as const
type State = (typeof STATES)[number]
/** So many are drawn at first. */
const SHOWN = 14

/** The samples with what became of each; adding, keeping, removing, exporting, erasing. */
export function VoiceSamples({
  page,
  of,
  brandSentences,
  exportUrl,
  canEdit,
  onAdd,
  onFile,
  onKeep,
  onRemove,
  onErase,
}: {
  page: BrandVoiceView
  /** Samples in the other language are left out; those that were not learned yet stand in both. */
  of: 'zh' | 'en'
  /** Sentences of the brand page that are no samples yet. */
  brandSentences: readonly string[]
  exportUrl: string
  canEdit: boolean
  onAdd: (text: string) => Promise<boolean>
  onFile: (file: File) => Promise<void>
  onKeep: (id: string, isKept: boolean) => void
  onRemove: (id: string) => void
  onErase: () => Promise<void>
}) {
  const { words, say } = useStudio()
  const [state, setState] = useState<State>('all')
  const [more, setMore] = useState(false)
  const [isErasing, setErasing] = useState(false)
  const { hash } = useLocation()
  // A quote leads here: whatever the filter, its sample must be seen.
  const isAsked = hash.startsWith('#sample-')
  const samples = page.samples.filter((sample) => sample.lang === null || sample.lang === of)
  const count = (of: State) => samples.filter((sample) => of === 'all' || sample.state === of).length
  const found = samples.filter((sample) => isAsked || state === 'all' || sample.state === state)
  const shown = more || isAsked ? found : found.slice(0, SHOWN)
  const nameOf = (of: State) => (of === 'all' ? words.sampleAll : words.sampleStates[of])
  return (
    <section aria-labelledby="voice-samples" className="vo-samples">
      <div className="row between st-wraps">
        <h2 className="h" id="voice-samples">
          {words.voiceSamples} <span className="t3 num">{words.samplesCount(samples.length, count('used'))}</span>
        </h2>
        {page.samples.length > 0 && (
          <span className="row">
            <a className="link" href={exportUrl} download>
              {words.exportSamples}
            </a>
            {canEdit && (
              <button type="button" className="link" onClick={() => setErasing(true)}>
                {words.eraseSamples}
              </button>
            )}
          </span>
        )}
      </div>
      {canEdit && (
        <AddSamples isEmpty={page.samples.length === 0} brandSentences={brandSentences} onAdd={onAdd} onFile={onFile} />
      )}
      {samples.length === 0 ? (
        <p className="t2">{words.noSamples}</p>
      ) : (
        <Choice
          name={words.voiceSamples}
          options={STATES.filter((of) => of === 'all' || count(of) > 0).map(
            (of) => [of, `${nameOf(of)} ${count(of)}`] as const,
          )}
          value={state}
          onPick={(value) => setState(STATES.find((known) => known === value) ?? 'all')}
        />
      )}
      {samples.length > 0 && found.length === 0 && <p className="t2">{words.noSamplesIn}</p>}
      <ol className="vo-list">
        {shown.map((sample) => (
          <Sample
            key={sample.id}
            sample={sample}
            isAsked={hash === `#sample-${sample.id}`}
            canEdit={canEdit}
            onKeep={onKeep}
            onRemove={onRemove}
          />
        ))}
      </ol>
      {found.length > shown.length && (
        <button type="button" className="btn" onClick={() => setMore(true)}>
          {words.allOfThem(found.length)}
        </button>
      )}
      {isErasing && (
        <Dialog title={words.eraseTitle(say(page.brand.name))} onClose={() => setErasing(false)}>
          <p>{words.eraseHint(page.samples.length)}</p>
          <footer>
            <button type="button" className="btn" onClick={() => setErasing(false)}>
              {words.cancel}
            </button>
            <button type="button" className="btn danger" onClick={() => void onErase().then(() => setErasing(false))}>
              {words.eraseSamples}
            </button>
          </footer>
        </Dialog>
      )}
    </section>
  )
}

const MARK = { new: 'run', used: 'ok', duplicate: 'run', held: 'bad', unread: 'ask' } as const

function Sample({
  sample,
  isAsked,
  canEdit,
  onKeep,
  onRemove,
}: {
  sample: BrandSampleView
  isAsked: boolean
  canEdit: boolean
  onKeep: (id: string, isKept: boolean) => void
  onRemove: (id: string) => void
}) {
  const { words, say } = useStudio()
  const blocked = sample.findings.some((finding) => finding.status === 'block')
  return (
    <li id={`sample-${sample.id}`} className={isAsked ? 'at' : undefined} tabIndex={-1}>
      <i className={`g ${MARK[sample.state]}`} role="img" aria-label={words.sampleStates[sample.state]} />
      <div>
        <p className="text" lang={sample.lang === 'en' ? 'en' : sample.lang === 'zh' ? 'zh-CN' : undefined}>
          <Found sample={sample} />
        </p>
        {sample.reason && <p className="t2 xs">{say(sample.reason)}</p>}
        {sample.findings.map((finding) => (
          <p key={finding.start} className={finding.status === 'block' ? 'bad xs' : 't2 xs'}>
            {say(finding.message)}
          </p>
        ))}
        <p className="t3 xs row st-wraps">
          <span>
            {words.sampleStates[sample.state]}
            {' · '}
            {words.sampleFrom(sample.source)}
          </span>
          {canEdit && blocked && (
            <button
              type="button"
              className="link"
              title={words.keepHint}
              onClick={() => onKeep(sample.id, !sample.isKept)}
            >
              {sample.isKept ? words.holdSample : words.keepSample}
            </button>
          )}
          {canEdit && (
            <button type="button" className="link" onClick={() => onRemove(sample.id)}>
              {words.removeSample}
            </button>
          )}
        </p>
      </div>
    </li>
  )
}

/** The text with what the law rules found marked in it. */
function Found({ sample }: { sample: BrandSampleView }) {
  const parts: { text: string; isFound: boolean }[] = []
  let at = 0
  for (const { start, end } of [...sample.findings].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    parts.push(
      { text: sample.text.slice(at, start), isFound: false },
      { text: sample.text.slice(start, end), isFound: true },
    )
    at = end
  }
  parts.push({ text: sample.text.slice(at), isFound: false })
  return parts.map(({ text, isFound }, i) =>
    isFound ? (
      <mark key={i} className="vo-found">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}

function AddSamples({
  isEmpty,
  brandSentences,
  onAdd,
  onFile,
}: {
  isEmpty: boolean
  brandSentences: readonly string[]
  onAdd: (text: string) => Promise<boolean>
  onFile: (file: File) => Promise<void>
}) {
  const { words } = useStudio()
  const [isOpen, setOpen] = useState(isEmpty)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const add = async (what: string) => {
    setBusy(true)
    if (await onAdd(what)) setText('')
    setBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add(text)
  }
  if (!isOpen)
    return (
      <p>
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {words.addSamples}
        </button>
      </p>
    )
  return (
    <form className="vo-add" onSubmit={submit}>
      <label>
        <span className="sm">{words.pasteSamples}</span>
        <textarea
          rows={5}
          value={text}
          aria-describedby="paste-hint"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <small id="paste-hint" className="t3">
        {words.pasteHint}
      </small>
      <p className="row st-wraps">
        <button type="submit" className="btn ink" disabled={busy || text.trim() === ''}>
          {words.addThese}
        </button>
        <button type="button" className="btn quiet" disabled={busy} onClick={() => field.current?.click()}>
          {words.orSampleFile}
        </button>
        {brandSentences.length > 0 && (
          <button
            type="button"
            className="btn quiet"
            disabled={busy}
            onClick={() => void add(brandSentences.join('\n\n'))}
          >
            {words.takeBrandSentences(brandSentences.length)}
          </button>
        )}
      </p>
      <input
        ref={field}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={words.orSampleFile}
        accept=".txt,.md,.csv,.tsv"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void onFile(file)
        }}
      />
    </form>
  )
}
