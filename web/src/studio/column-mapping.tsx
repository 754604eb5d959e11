import type { ImportPreviewView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'

/** What each column of a table is; a mapping that worked can be kept under a name. */
export function ColumnMapping({
  preview,
  busy,
  name,
  onName,
  onRemap,
}: {
  preview: ImportPreviewView
  busy: boolean
  name: string
  onName: (name: string) => void
  onRemap: (mapping: Record<string, string>) => void
}) {
  const { words, say, lang } = useStudio()
  const mapping = Object.fromEntries(preview.columns.map((column) => [column.name, column.target]))
  const groups = [...new Set(preview.targets.map((target) => say(target.group)))]
  return (
    <details className="st-map" open={preview.counts.products === 0}>
      <summary>
        {words.mapping} <span className="t3 num">{preview.columns.length}</span>
        {preview.counts.products === 0 && <span className="bad sm">　{words.notMapped}</span>}
      </summary>
      {preview.savedMappings.length > 0 && (
        <p className="st-inline">
          <span>{words.savedMappings}</span>
          {preview.savedMappings.map((saved) => (
            <button
              key={saved.name}
              type="button"
              className="chip line"
              disabled={busy}
              onClick={() => onRemap({ ...mapping, ...saved.mapping })}
            >
              {saved.name}
            </button>
          ))}
        </p>
      )}
      <div className="st-scroll">
        <table className="tbl">
          <thead>
            <tr>
              <th>{words.column}</th>
              <th className="hide-sm">{words.example}</th>
              <th>{words.means}</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map((column) => (
              <tr key={column.name}>
                <td>{column.name}</td>
                <td className="t3 clip hide-sm">{column.examples.join(lang === 'zh' ? '，' : ', ')}</td>
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
      </div>
      <label className="st-inline">
        <span>{words.saveMappingAs}</span>
        <input value={name} maxLength={80} onChange={(event) => onName(event.target.value)} />
      </label>
    </details>
  )
}
