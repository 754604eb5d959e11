import { useQuery } from '@tanstack/react-query'
import X from 'lucide-react/icons/x'
import { useRef } from 'react'
import type { RunView } from '../../../server/src/contract/types.ts'
import { Icon } from '../design/icon.tsx'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { GATES, type InboxFilters, STATUSES } from './filters.ts'
import { SearchField } from './search-field.tsx'

/** Filters as tokens that the address keeps; each can be taken off again. */
export function FilterBar({ filters, onChange }: { filters: InboxFilters; onChange: (filters: InboxFilters) => void }) {
  const { shop, words, say } = useStudio()
  const latest = useRef(filters)
  latest.current = filters
  const runs = useQuery({
    queryKey: ['runs', shop.slug],
    queryFn: () => inShop<{ items: RunView[] }>(shop.slug, '/runs'),
  })
  const statusNames = {
    open: words.open,
    later: words.later,
    approved: words.statusApproved,
    rejected: words.statusRejected,
    undone: words.statusUndone,
  }
  const gateNames = { block: words.blocked, ask: words.needYou, pass: words.allPassed }
  const runNames = (runs.data?.items ?? []).map((run) => ({ id: run.id, name: say(run.title) }))
  return (
    <div className="fb">
      <Token
        name={words.filterStatus}
        value={filters.status}
        options={STATUSES.map((status) => [status, statusNames[status]])}
        onPick={(value) => {
          const status = STATUSES.find((known) => known === value)
          if (status) onChange({ ...filters, status })
        }}
        onClear={filters.status === 'open' ? undefined : () => onChange({ ...filters, status: 'open' })}
      />
      <Token
        name={words.filterGate}
        value={filters.gate}
        options={GATES.map((gate) => [gate, gateNames[gate]])}
        onPick={(value) => onChange({ ...filters, gate: GATES.find((known) => known === value) })}
        onClear={filters.gate && (() => onChange({ ...filters, gate: undefined }))}
      />
      {(runNames.length > 0 || filters.run) && (
        <Token
          name={words.filterRun}
          value={filters.run}
          options={[
            ...runNames.map(({ id, name }): [string, string] => [id, name]),
            ...(filters.run && !runNames.some(({ id }) => id === filters.run)
              ? [[filters.run, filters.run] as [string, string]]
              : []),
          ]}
          onPick={(value) => onChange({ ...filters, run: value || undefined })}
          onClear={filters.run ? () => onChange({ ...filters, run: undefined }) : undefined}
        />
      )}
      <SearchField
        className="fb-text"
        value={filters.text ?? ''}
        onSearch={(text) => onChange({ ...latest.current, text: text || undefined })}
      />
      <span className="t3 st-right hide-sm">{words.sortedBy}</span>
    </div>
  )
}

function Token({
  name,
  value,
  options,
  onPick,
  onClear,
}: {
  name: string
  value?: string
  options: readonly (readonly [string, string])[]
  onPick: (value: string) => void
  onClear?: () => void
}) {
  const { words } = useStudio()
  return (
    <span className={value ? 'f' : 'f off'}>
      <label>
        <i>{name}</i>
        <select value={value ?? ''} onChange={(event) => onPick(event.target.value)}>
          {!value && <option value="">{words.filterAll}</option>}
          {options.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {onClear && (
        <button type="button" aria-label={words.clearFilter(name)} onClick={onClear}>
          <Icon of={X} size={12} />
        </button>
      )}
    </span>
  )
}
