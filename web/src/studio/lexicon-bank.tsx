import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { BankListView, BankRowView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { LexiconBankRow } from './lexicon-bank-row.tsx'
import { type BankDialog, LexiconDialogs } from './lexicon-dialogs.tsx'
import { Empty, Failure, RowSkeleton } from './states.tsx'
import { useAsk } from './use-ask.ts'
import { useBankDecision } from './use-bank-decision.ts'

const PAGE = 50
const STATUSES = ['waiting', 'approved', 'refused'] as const
const GATES = ['pass', 'ask'] as const

/** The shop's own words: what waits, what is in use, what was refused; where new ones come from. */
export function LexiconBank() {
  const { shop, session, words } = useStudio()
  const { lx } = words
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<BankDialog>()
  const { ask, canAsk, status: asking } = useAsk()
  const decide = useBankDecision(() => setSelected(new Set()))
  const status = STATUSES.find((known) => known === search.get('status')) ?? 'waiting'
  const gate = GATES.find((known) => known === search.get('gate'))
  const page = Math.max(0, Number(search.get('page') ?? 0) || 0)
  const canEdit = shop.role !== 'viewer'
  const query = new URLSearchParams({
    status,
    limit: String(PAGE),
    offset: String(page * PAGE),
    ...(gate ? { gate } : {}),
  }).toString()
  const list = useQuery({
    queryKey: ['bank', shop.slug, query],
    queryFn: () => inShop<BankListView>(shop.slug, `/bank?${query}`),
    placeholderData: keepPreviousData,
  })
  const items = list.data?.items ?? []
  const total = list.data?.total ?? 0
  const counts = list.data?.counts
  const all = counts ? counts.waiting + counts.approved + counts.refused : 0
  const show = (key: string, value: string) => {
    const next = new URLSearchParams({ tab: 'bank', ...(key === 'gate' ? { status } : {}) })
    if (value) next.set(key, value)
    if (key === 'page' && gate) next.set('gate', gate)
    if (key === 'page') next.set('status', status)
    setSelected(new Set())
    setSearch(next, { replace: true })
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  const chosen = items.filter((item) => selected.has(item.id))
  const passed = items.filter((item) => item.gate === 'pass')
  const ids = (rows: readonly BankRowView[]) => rows.map((row) => row.id)
  const nothing = { waiting: lx.nothingWaiting, approved: lx.nothingApproved, refused: lx.nothingRefused }[status]
  return (
    <>
      <div className="lx-bank">
        <div className="lx-bank-head">
          <p className="statement">
            {counts && all > 0
              ? lx.bankSentence(String(counts.waiting), String(counts.approved))
              : lx.bankEmptySentence}
          </p>
          <p className="t2 sm">{lx.bankHint}</p>
          {canEdit && (
            <p className="row st-wraps">
              <button type="button" className="btn ink" onClick={() => setDialog({ kind: 'paste' })}>
                {lx.paste}
              </button>
              <button type="button" className="btn" onClick={() => setDialog({ kind: 'approved' })}>
                {lx.mineApproved}
              </button>
              <button type="button" className="btn" onClick={() => setDialog({ kind: 'row' })}>
                {lx.addRow}
              </button>
              <button
                type="button"
                className="btn"
                disabled={!canAsk}
                title={session.model.configured ? undefined : lx.noModel}
                onClick={ask}
              >
                {session.model.configured ? lx.askModel : lx.noModel}
              </button>
              <button type="button" className="btn quiet" onClick={() => setDialog({ kind: 'table' })}>
                {lx.importTable}
              </button>
              {all > 0 && (
                <a className="btn quiet" href={`/api/shops/${shop.slug}/bank/table`} download>
                  {lx.exportTable}
                </a>
              )}
              {all > 0 && shop.role === 'owner' && (
                <button type="button" className="btn quiet" onClick={() => setDialog({ kind: 'erase', rows: all })}>
                  {lx.erase}
                </button>
              )}
            </p>
          )}
          {asking && (
            <p className="t2 sm" role="status">
              {asking}
            </p>
          )}
        </div>
        <div className="fb">
          {STATUSES.map((known) => (
            <button
              key={known}
              type="button"
              className={known === status ? 'chip line on' : 'chip line'}
              aria-pressed={known === status}
              onClick={() => show('status', known)}
            >
              {lx.statuses[known]} <span className="num">{counts?.[known] ?? ''}</span>
            </button>
          ))}
          <span className="lx-gates">
            {[undefined, ...GATES].map((known) => (
              <button
                key={known ?? 'all'}
                type="button"
                className={known === gate ? 'chip line on' : 'chip line'}
                aria-pressed={known === gate}
                onClick={() => show('gate', known ?? '')}
              >
                {known === 'pass' ? lx.passOnly : known === 'ask' ? lx.needsLook : lx.allGates}
              </button>
            ))}
          </span>
        </div>
        {list.isLoading && <RowSkeleton rows={6} tall />}
        {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && <Empty text={nothing} />}
        <ul className="lx-cards">
          {items.map((item) => (
            <LexiconBankRow
              key={item.id}
              item={item}
              isSelected={selected.has(item.id)}
              onToggle={canEdit ? () => toggle(item.id) : undefined}
              onDecide={canEdit ? (verdict) => decide([item.id], verdict) : undefined}
              onEdit={canEdit ? () => setDialog({ kind: 'row', row: item }) : undefined}
            />
          ))}
        </ul>
        {total > PAGE && (
          <p className="lx-pages row">
            <button type="button" className="btn" disabled={page === 0} onClick={() => show('page', String(page - 1))}>
              ←
            </button>
            <span className="num t2">
              {page * PAGE + 1}–{Math.min(total, (page + 1) * PAGE)} / {total}
            </span>
            <button
              type="button"
              className="btn"
              disabled={(page + 1) * PAGE >= total}
              onClick={() => show('page', String(page + 1))}
            >
              →
            </button>
          </p>
        )}
      </div>
      {canEdit && items.length > 0 && (
        <footer className="dock">
          <label className="lx-all">
            <input
              type="checkbox"
              checked={chosen.length === items.length}
              onChange={() => setSelected(chosen.length === items.length ? new Set() : new Set(ids(items)))}
            />
            {lx.selectAll}
          </label>
          {chosen.length > 0 ? (
            <>
              <span className="num m">{words.selected(chosen.length)}</span>
              {status !== 'approved' && (
                <button type="button" className="btn primary" onClick={() => decide(ids(chosen), 'approve')}>
                  {lx.approve}
                </button>
              )}
              {status !== 'refused' && (
                <button type="button" className="btn" onClick={() => decide(ids(chosen), 'refuse')}>
                  {lx.refuse}
                </button>
              )}
              {status !== 'waiting' && (
                <button type="button" className="btn" onClick={() => decide(ids(chosen), 'reopen')}>
                  {lx.reopen}
                </button>
              )}
            </>
          ) : (
            status === 'waiting' &&
            passed.length > 0 && (
              <button type="button" className="btn primary" onClick={() => decide(ids(passed), 'approve')}>
                {lx.approvePassed(passed.length)}
              </button>
            )
          )}
        </footer>
      )}
      {dialog && (
        <LexiconDialogs
          dialog={dialog}
          onClose={(changed) => {
            setDialog(undefined)
            if (changed) void client.invalidateQueries({ queryKey: ['bank'] })
          }}
        />
      )}
    </>
  )
}
