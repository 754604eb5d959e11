import { kindName } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BrandView, ImportPreviewView, ImportStartView, ImportView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { ColumnMapping } from './column-mapping.tsx'
import { useStudio } from './context.tsx'
import { formatName } from './format-name.ts'

const LISTED = 100

/** What an import will do, row by row, before anything is written. */
export function ImportPreview({
  preview,
  busy,
  onRemap,
  onStart,
  onCancel,
}: {
  preview: ImportPreviewView
  busy: boolean
  onRemap: (mapping: Record<string, string>) => void
  onStart: (start: ImportStartView) => void
  onCancel: () => void
}) {
  const { shop, words, say, lang } = useStudio()
  const [mode, setMode] = useState<ImportView['mode']>('good-rows')
  const [brandId, setBrandId] = useState('')
  const [name, setName] = useState('')
  const brands = useQuery({
    queryKey: ['brands', shop.slug],
    queryFn: () => inShop<{ items: BrandView[] }>(shop.slug, '/brands'),
  })
  const outcome = { create: words.create, update: words.update, bad: words.bad }
  return (
    <section className="st-block">
      <div>
        <p className="t3 sm">{words.fileOf(preview.fileName, formatName(preview.format, words))}</p>
        <h2 className="statement">{words.rowsFine(preview.counts.products, preview.counts.bad)}</h2>
        <p className="t2">{words.nextImport}</p>
      </div>
      {preview.columns.length > 0 && (
        <ColumnMapping preview={preview} busy={busy} name={name} onName={setName} onRemap={onRemap} />
      )}
      {preview.issues.length > 0 && <Issues issues={preview.issues} />}
      <div className="st-scroll">
        <table className="tbl">
          <thead>
            <tr>
              <th>{words.line}</th>
              <th>{words.name2}</th>
              <th className="r">{words.price}</th>
              <th className="hide-sm">{words.kindOfThing}</th>
              <th className="r hide-sm">{words.variants}</th>
              <th className="hide-sm">{words.facts}</th>
              <th>{words.imported}</th>
            </tr>
          </thead>
          <tbody>
            {preview.sample.map((row) => (
              <tr key={row.line} className={row.outcome === 'bad' ? 'bad-row' : undefined}>
                <td className="num">{row.line}</td>
                <td>{say(row.name) || row.handle}</td>
                <td className="num r">{row.price ?? '–'}</td>
                <td className="hide-sm">{row.outcome === 'bad' ? '' : say(kindName(row.category, row.productType))}</td>
                <td className="num r hide-sm">{row.variants}</td>
                <td className="clip hide-sm">
                  {row.facts.map((fact) => `${say(fact.label)} ${fact.value}`).join(lang === 'zh' ? '，' : ', ')}
                </td>
                <td>{outcome[row.outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="st-actions row">
        <fieldset className="st-modes">
          <legend className="vh">{words.importMode}</legend>
          {(['good-rows', 'all-or-nothing'] as const).map((value) => (
            <label key={value}>
              <input type="radio" name="mode" checked={mode === value} onChange={() => setMode(value)} />
              {value === 'good-rows' ? words.goodRows : words.allOrNothing}
            </label>
          ))}
        </fieldset>
        <select value={brandId} onChange={(event) => setBrandId(event.target.value)} aria-label={words.brandFor}>
          <option value="">
            {words.brandFor} {words.brandFromFile}
          </option>
          {brands.data?.items.map((brand) => (
            <option key={brand.id} value={brand.id}>
              {say(brand.name)}
            </option>
          ))}
        </select>
        <span className="row st-right">
          <button type="button" className="btn" onClick={onCancel}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            disabled={busy || preview.counts.products === 0 || (mode === 'all-or-nothing' && preview.counts.bad > 0)}
            onClick={() =>
              onStart({ mode, ...(brandId ? { brandId } : {}), ...(name.trim() ? { saveMappingAs: name.trim() } : {}) })
            }
          >
            {words.startImport}
          </button>
        </span>
      </div>
    </section>
  )
}

/** By row and column, what was read and what is wrong with it. */
export function Issues({ issues }: { issues: ImportView['issues'] }) {
  const { words, say } = useStudio()
  return (
    <details className="st-issues" open>
      <summary>
        {words.problems} <span className="t3 num">{issues.length}</span>
      </summary>
      <div className="st-scroll">
        <table className="tbl">
          <thead>
            <tr>
              <th>{words.line}</th>
              <th>{words.column}</th>
              <th className="hide-sm">{words.issueValue}</th>
              <th>{words.issueWhat}</th>
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, LISTED).map((issue, i) => (
              <tr key={i}>
                <td className="num">{issue.line}</td>
                <td>{issue.column ?? '–'}</td>
                <td className="t3 clip hide-sm">{issue.value}</td>
                <td>
                  <i
                    className={`g ${issue.severity === 'error' ? 'bad' : 'ask'}`}
                    role="img"
                    aria-label={issue.severity === 'error' ? words.severityError : words.severityWarning}
                  />{' '}
                  {say(issue.message)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > LISTED && <p className="t3 sm num">{words.moreIssues(issues.length - LISTED)}</p>}
    </details>
  )
}
