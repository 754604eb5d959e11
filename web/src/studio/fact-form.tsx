import { type LocalizedText, pick } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { FactInputView, FactView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { factWords } from './fact-card.tsx'
import { keptOrTyped, shownValue } from './fact-value.ts'
import { needsEvidence, SOURCE_WORDS, SOURCES } from './source-words.ts'

interface Vocabulary {
  readonly attributes: readonly { id: string; label: { zh: string; en: string }; claimKind: string; unit?: string }[]
  readonly units: readonly { code: string; table: string; zh: string; en: string }[]
}

/** Stands for an attribute that the vocabulary does not have. */
const OWN = 'custom'

/** Who said it: as it was where nothing else was typed, what was typed, or the kind of the source in words. */
function sourceName(
  typed: string,
  kind: (typeof SOURCES)[number],
  kept: LocalizedText | undefined,
  lang: 'zh' | 'en',
): LocalizedText {
  if (kept && typed === pick(kept, lang)) return kept
  return typed ? { zh: typed, en: typed } : { zh: SOURCE_WORDS.zh[kind], en: SOURCE_WORDS.en[kind] }
}

/** Adds or corrects a fact: what, how much, from where, on what evidence. */
export function FactForm({
  title,
  fact,
  onSave,
  onClose,
}: {
  title: string
  fact?: FactView
  onSave: (draft: FactInputView) => Promise<void>
  onClose: () => void
}) {
  const { shop, words, lang } = useStudio()
  const vocabulary = useQuery({
    queryKey: ['vocabulary', shop.slug],
    queryFn: () => inShop<Vocabulary>(shop.slug, '/vocabulary'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [attribute, setAttribute] = useState(fact?.attribute ?? 'material')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const isOwn = !fact && attribute === OWN
  const known = vocabulary.data?.attributes.find((entry) => entry.id === attribute)
  const claimKind = fact?.claimKind ?? known?.claimKind
  const before = shownValue(fact?.value, (lang) => (fact ? factWords(fact, lang) : ''))
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const value = keptOrTyped(fact?.value, before, { zh: text('zh'), en: text('en'), unit: text('unit') })
    const kind = SOURCES.find((source) => source === text('source')) ?? 'merchant'
    const [ref, page, date, validTo] = [text('evidence'), text('page'), text('date'), text('validTo')]
    if (!value) return setProblem(words.valueNeeded)
    if (needsEvidence(claimKind) && !ref) return setProblem(words.evidenceNeeded)
    const label = text('label')
    if (isOwn && !label) return setProblem(words.ownAttributeName)
    setBusy(true)
    const name = text('sourceName')
    await onSave({
      attribute: isOwn ? `custom:${label}` : attribute,
      ...(isOwn ? { label: { zh: label, en: label } } : {}),
      value,
      source: {
        kind,
        name: sourceName(name, kind, fact?.source.name, lang),
        ...(date ? { date } : {}),
      },
      ...(ref ? { evidence: { ref, ...(page ? { page: Number(page) } : {}) } } : {}),
      ...(fact?.validFrom ? { validFrom: fact.validFrom } : {}),
      ...(validTo ? { validTo } : {}),
    })
    setBusy(false)
  }
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form className="st-form" onSubmit={(event) => void submit(event)} noValidate>
        {problem && (
          <p className="fix" role="alert">
            {problem}
          </p>
        )}
        {!fact && (
          <label>
            <span>{words.attribute}</span>
            <select value={attribute} onChange={(event) => setAttribute(event.target.value)}>
              {vocabulary.data?.attributes.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {entry.label[lang]}
                </option>
              ))}
              <option value={OWN}>{words.ownAttribute}</option>
            </select>
          </label>
        )}
        {isOwn && (
          <label>
            <span>{words.ownAttributeName}</span>
            <input name="label" maxLength={60} required />
          </label>
        )}
        <div className="pair">
          <label>
            <span>{words.valueZh}</span>
            <input name="zh" lang="zh-CN" defaultValue={before.zh} />
          </label>
          <label>
            <span>{words.valueEn}</span>
            <input name="en" lang="en" defaultValue={before.en} />
          </label>
        </div>
        <label>
          <span>{words.unit}</span>
          <select
            name="unit"
            key={`${attribute}${vocabulary.isSuccess}`}
            defaultValue={fact ? before.unit : (known?.unit ?? '')}
          >
            <option value="">–</option>
            {vocabulary.data?.units.map((entry) => (
              <option key={entry.code} value={entry.code}>
                {entry[lang] || entry.code}
              </option>
            ))}
          </select>
        </label>
        <div className="pair">
          <label>
            <span>{words.source}</span>
            <select name="source" defaultValue={SOURCES.find((kind) => kind === fact?.source.kind) ?? 'merchant'}>
              {SOURCES.map((kind) => (
                <option key={kind} value={kind}>
                  {SOURCE_WORDS[lang][kind]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.sourceDate}</span>
            <input name="date" type="date" defaultValue={fact?.source.date} />
          </label>
        </div>
        <label>
          <span>{words.sourceName}</span>
          <input name="sourceName" maxLength={200} defaultValue={fact && pick(fact.source.name, lang)} />
        </label>
        <div className="pair">
          <label>
            <span>{words.evidence}</span>
            <input
              name="evidence"
              maxLength={300}
              defaultValue={fact?.evidence?.ref}
              aria-describedby="fact-evidence"
            />
            <small id="fact-evidence" className="t3">
              {needsEvidence(claimKind) ? words.evidenceNeeded : words.evidenceHint}
            </small>
          </label>
          <label>
            <span>{words.page}</span>
            <input name="page" type="number" min={1} defaultValue={fact?.evidence?.page} />
          </label>
        </div>
        <label>
          <span>{words.validTo}</span>
          <input name="validTo" type="date" defaultValue={fact?.validTo} />
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink" disabled={busy}>
            {words.save}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
