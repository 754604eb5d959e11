import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ImportPreviewView, ImportView, RunView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { DropZone } from '../drop-zone.tsx'

const FORMATS = ['shopify-csv', 'taobao-csv', 'json', 'table-csv'] as const

/** A file becomes products: preview row by row, choose, watch, then write packs. */
export function ImportsPage() {
  const { shop, words, say, failed } = useStudio()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [preview, setPreview] = useState<ImportPreviewView>()
  const [running, setRunning] = useState<string>()
  const [busy, setBusy] = useState(false)
  const past = useQuery({
    queryKey: ['imports', shop.slug],
    queryFn: () => inShop<{ items: ImportView[] }>(shop.slug, '/imports'),
  })
  const state = useQuery({
    queryKey: ['import', running],
    queryFn: () => inShop<ImportView>(shop.slug, `/imports/${running}`),
    enabled: !!running,
    refetchInterval: (query) =>
      query.state.data && ['done', 'failed'].includes(query.state.data.status) ? false : 500,
  })

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      failed(error)
    }
    setBusy(false)
  }
  const take = (file: File) =>
    attempt(async () => {
      setRunning(undefined)
      setPreview(
        await inShop<ImportPreviewView>(shop.slug, `/imports?fileName=${encodeURIComponent(file.name)}`, {
          body: file,
        }),
      )
    })
  const remap = (mapping: Record<string, string>) =>
    attempt(async () => {
      if (preview)
        setPreview(await inShop<ImportPreviewView>(shop.slug, `/imports/${preview.id}/preview`, { json: { mapping } }))
    })
  const start = (mode: ImportView['mode'], saveMappingAs: string) =>
    attempt(async () => {
      if (!preview) return
      await inShop(shop.slug, `/imports/${preview.id}/start`, {
        json: { mode, ...(saveMappingAs ? { saveMappingAs } : {}) },
      })
      setRunning(preview.id)
      setPreview(undefined)
      await client.invalidateQueries({ queryKey: ['imports'] })
    })
  const write = () =>
    attempt(async () => {
      const run = await inShop<RunView>(shop.slug, '/runs', { json: { filter: {} } })
      navigate(`/studio/review?run=${run.id}`)
    })
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.imports}</h1>
        <div className="st-right row">
          <span className="t3 sm">{words.exportAs}</span>
          {FORMATS.map((format) => (
            <a key={format} className="chip line" href={`/api/shops/${shop.slug}/export?format=${format}`}>
              {{ 'shopify-csv': 'Shopify', 'taobao-csv': '淘宝', json: 'JSON', 'table-csv': 'CSV' }[format]}
            </a>
          ))}
        </div>
      </header>
      <div className="st-body">
        {!preview && !running && <DropZone onFile={(file) => void take(file)} busy={busy} />}
        {preview && (
          <Preview
            key={JSON.stringify(preview.columns)}
            preview={preview}
            busy={busy}
            onRemap={(mapping) => void remap(mapping)}
            onStart={(mode, name) => void start(mode, name)}
            onCancel={() => setPreview(undefined)}
          />
        )}
        {running && state.data && (
          <section className="st-result" aria-live="polite">
            <h2 className="statement">
              {state.data.status === 'done'
                ? words.importDone(state.data.counts.created, state.data.counts.updated)
                : say(state.data.issues[0]?.message) ||
                  `${state.data.counts.created + state.data.counts.updated} / ${state.data.counts.products}`}
            </h2>
            <progress
              className="st-progress"
              max={state.data.counts.products || 1}
              value={state.data.counts.created + state.data.counts.updated}
              aria-label={words.imports}
            />
            {state.data.status === 'done' && (
              <p className="row">
                <button type="button" className="btn primary" disabled={busy} onClick={() => void write()}>
                  {words.writePacks}
                </button>
                <button type="button" className="btn" onClick={() => setRunning(undefined)}>
                  {words.done}
                </button>
              </p>
            )}
          </section>
        )}
        {(past.data?.items.length ?? 0) > 0 && (
          <section>
            <h2 className="h">{words.past}</h2>
            <table className="tbl">
              <tbody>
                {past.data?.items.map((row) => (
                  <tr key={row.id}>
                    <td>{row.fileName}</td>
                    <td className="t3">{row.format.format}</td>
                    <td className="r num">{words.willDo(row.counts.created, row.counts.updated, row.counts.bad)}</td>
                    <td className="r t3 num">{new Date(row.createdAt).toLocaleString()}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </div>
    </div>
  )
}

interface PreviewProps {
  readonly preview: ImportPreviewView
  readonly busy: boolean
  readonly onRemap: (mapping: Record<string, string>) => void
  readonly onStart: (mode: ImportView['mode'], saveMappingAs: string) => void
  readonly onCancel: () => void
}

function Preview({ preview, busy, onRemap, onStart, onCancel }: PreviewProps) {
  const { words, say } = useStudio()
  const [mode, setMode] = useState<ImportView['mode']>('good-rows')
  const [name, setName] = useState('')
  const mapping = Object.fromEntries(preview.columns.map((column) => [column.name, column.target]))
  const groups = [...new Set(preview.targets.map((target) => say(target.group)))]
  return (
    <section>
      <h2 className="statement">
        {preview.fileName}
        {preview.format.format === 'table-csv' ? '' : ` · ${preview.format.variant}`}
        <br />
        {words.rowsFine(preview.counts.products, preview.counts.bad)}
      </h2>
      {preview.columns.length > 0 && (
        <details className="st-map" open={preview.counts.products === 0}>
          <summary>{words.mapping}</summary>
          {preview.savedMappings.length > 0 && (
            <p className="row">
              {preview.savedMappings.map((saved) => (
                <button
                  key={saved.name}
                  type="button"
                  className="chip line"
                  onClick={() => onRemap({ ...mapping, ...saved.mapping })}
                >
                  {saved.name}
                </button>
              ))}
            </p>
          )}
          <table className="tbl">
            <thead>
              <tr>
                <th>{words.column}</th>
                <th>{words.example}</th>
                <th>{words.means}</th>
              </tr>
            </thead>
            <tbody>
              {preview.columns.map((column) => (
                <tr key={column.name}>
                  <td>{column.name}</td>
                  <td className="t3 clip">{column.examples.join(' · ')}</td>
                  <td>
                    <select
                      value={column.target}
                      disabled={busy}
                      aria-label={column.name}
                      onChange={(event) => onRemap({ ...mapping, [column.name]: event.target.value })}
                    >
                      {groups.map((group) => (
                        <optgroup key={group} label={group}>
                          {preview.targets
                            .filter((target) => say(target.group) === group)
                            .map((target) => (
                              <option key={target.value} value={target.value}>
                                {say(target.label)}
                              </option>
                            ))}
                        </optgroup>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <label className="st-inline">
            <span>{words.saveMappingAs}</span>
            <input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
          </label>
        </details>
      )}
      {preview.issues.length > 0 && (
        <details className="st-issues" open>
          <summary>
            {words.problems} <span className="num">{preview.issues.length}</span>
          </summary>
          <ul>
            {preview.issues.slice(0, 100).map((issue) => (
              <li key={`${issue.line}-${issue.code}-${issue.column}`}>
                <i className={`g ${issue.severity === 'error' ? 'bad' : 'ask'}`} aria-hidden="true" />{' '}
                {say(issue.message)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <table className="tbl">
        <tbody>
          {preview.sample.map((row) => (
            <tr key={row.line} className={row.outcome === 'bad' ? 'bad-row' : undefined}>
              <td className="num t3">
                {words.line} {row.line}
              </td>
              <td>{say(row.name) || row.handle}</td>
              <td className="num r">{row.price}</td>
              <td className="t3 clip">{row.facts.map((fact) => `${say(fact.label)} ${fact.value}`).join('，')}</td>
              <td>{{ create: words.create, update: words.update, bad: words.bad }[row.outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="st-actions row">
        <select
          value={mode}
          onChange={(event) => setMode(event.target.value as ImportView['mode'])}
          aria-label={words.goodRows}
        >
          <option value="good-rows">{words.goodRows}</option>
          <option value="all-or-nothing">{words.allOrNothing}</option>
        </select>
        <button
          type="button"
          className="btn primary"
          disabled={busy || preview.counts.products === 0}
          onClick={() => onStart(mode, name)}
        >
          {words.startImport}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}
