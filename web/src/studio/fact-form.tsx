import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { FactInputView, FactValueView, FactView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

export type FactDraft = FactInputView

interface Vocabulary {
  readonly attributes: readonly { id: string; label: { zh: string; en: string }; claimKind: string; unit?: string }[]
  readonly units: readonly { code: string; table: string; zh: string; en: string }[]
}

const SOURCES = ['merchant', 'measured', 'process-sheet', 'lab-report', 'certificate', 'supplier'] as const
const SOURCE_WORDS = {
  zh: {
    merchant: '店主填写',
    measured: '实测',
    'process-sheet': '工艺单',
    'lab-report': '检测报告',
    certificate: '证书',
    supplier: '供应商',
  },
  en: {
    merchant: 'Shop',
    measured: 'Measured',
    'process-sheet': 'Process sheet',
    'lab-report': 'Lab report',
    certificate: 'Certificate',
    supplier: 'Supplier',
  },
} as const
const NUMBER = /^-?\d+(\.\d+)?$/

/** Adds or corrects a fact; figures with a unit become numbers, anything else words in one or both languages. */
export function FactForm({
  fact,
  onSave,
  onStatus,
  onCancel,
}: {
  fact?: FactView
  onSave: (draft: FactDraft) => void
  onStatus?: (status: FactView['status'], reason: string) => void
  onCancel: () => void
}) {
  const { shop, words, lang } = useStudio()
  const vocabulary = useQuery({
    queryKey: ['vocabulary', shop.slug],
    queryFn: () => inShop<Vocabulary>(shop.slug, '/vocabulary'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [attribute, setAttribute] = useState(fact?.attribute ?? 'material')
  const [reason, setReason] = useState('')
  const known = vocabulary.data?.attributes.find((entry) => entry.id === attribute)
  const value = fact?.value
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const [zh, en, unit] = [text('zh'), text('en'), text('unit')]
    const next: FactValueView = NUMBER.test(zh)
      ? { kind: 'number', amount: zh, ...(unit ? { unit } : {}) }
      : { kind: 'text', text: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) } }
    const kind = text('source') as (typeof SOURCES)[number]
    const ref = text('evidence')
    onSave({
      attribute,
      value: next,
      source: {
        kind,
        name: { zh: text('sourceName') || SOURCE_WORDS.zh[kind], en: text('sourceName') || SOURCE_WORDS.en[kind] },
      },
      ...(ref ? { evidence: { ref } } : {}),
    })
  }
  return (
    <form className="st-form" onSubmit={submit}>
      {!fact && (
        <label>
          <span>{words.attribute}</span>
          <select value={attribute} onChange={(event) => setAttribute(event.target.value)}>
            {vocabulary.data?.attributes.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.label[lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{words.value}</span>
        <input
          name="zh"
          required
          defaultValue={
            value?.kind === 'number' ? value.amount : value?.kind === 'text' ? (value.text.zh ?? value.text.en) : ''
          }
        />
      </label>
      <label>
        <span>{words.value} (English)</span>
        <input name="en" defaultValue={value?.kind === 'text' ? value.text.en : ''} />
      </label>
      <label>
        <span>{words.unit}</span>
        <select name="unit" defaultValue={value?.kind === 'number' ? value.unit : (known?.unit ?? '')} key={attribute}>
          <option value="">–</option>
          {vocabulary.data?.units.map((entry) => (
            <option key={entry.code} value={entry.code}>
              {entry[lang] || entry.code}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.source}</span>
        <select
          name="source"
          defaultValue={fact && SOURCES.some((kind) => kind === fact.source.kind) ? fact.source.kind : 'merchant'}
        >
          {SOURCES.map((kind) => (
            <option key={kind} value={kind}>
              {SOURCE_WORDS[lang][kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.evidence}</span>
        <input
          name="evidence"
          defaultValue={fact?.evidence?.ref}
          required={['efficacy', 'green', 'award'].includes(fact?.claimKind ?? known?.claimKind ?? '')}
        />
      </label>
      <p className="row">
        <button type="submit" className="btn ink">
          {words.save}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      {fact && onStatus && (
        <p className="row st-wrap">
          <input
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            placeholder={words.reason}
            aria-label={words.reason}
          />
          {fact.status === 'active' ? (
            <>
              <button
                type="button"
                className="btn"
                disabled={reason.trim() === ''}
                onClick={() => onStatus('disputed', reason)}
              >
                {words.dispute}
              </button>
              <button type="button" className="btn" onClick={() => onStatus('retired', reason)}>
                {words.retire}
              </button>
            </>
          ) : (
            <button type="button" className="btn" onClick={() => onStatus('active', reason)}>
              {words.restore}
            </button>
          )}
        </p>
      )}
    </form>
  )
}
