import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { OverviewView, ProposalView } from '../../../../server/src/contract/types.ts'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { DropZone } from '../drop-zone.tsx'
import { GateMark } from '../gate-mark.tsx'
import { useKeys } from '../keys.ts'

interface ProposalPage {
  readonly total: number
  readonly items: readonly ProposalView[]
}

const GROUPS = ['block', 'ask', 'pass'] as const

/** Everything that waits for a decision: what a gate holds up first. */
export function InboxPage() {
  const { shop, words, say, lang, toast, failed, undoLast } = useStudio()
  const [search, setSearch] = useSearchParams()
  const status = search.get('status') ?? 'open'
  const navigate = useNavigate()
  const client = useQueryClient()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(0)
  const page = useQuery({
    queryKey: ['proposals', shop.slug, 'inbox', status],
    queryFn: () => inShop<ProposalPage>(shop.slug, `/proposals?status=${status}&limit=300`),
    refetchInterval: 8000,
  })
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const items = useMemo(
    () => GROUPS.flatMap((gate) => (page.data?.items ?? []).filter((item) => item.gate === gate)),
    [page.data],
  )
  const chosen = items.filter((item) => selected.has(item.id))

  const decide = async (ids: readonly string[], decision: 'approve' | 'reject' | 'later' | 'undo') => {
    if (ids.length === 0) return
    try {
      const result = await inShop<{ done: string[]; refused: { id: string; message: { zh?: string; en?: string } }[] }>(
        shop.slug,
        '/proposals/decide',
        { json: { ids, decision } },
      )
      const refusal = result.refused[0]
      toast({
        text: `${decision === 'approve' ? words.approved : decision === 'undo' ? words.undone : words.decided}: ${result.done.length}${refusal ? `　${say(refusal.message)}` : ''}`,
        undo: decision === 'undo' || result.done.length === 0 ? undefined : () => void decide(result.done, 'undo'),
      })
      setSelected(new Set())
      await Promise.all([
        client.invalidateQueries({ queryKey: ['proposals'] }),
        client.invalidateQueries({ queryKey: ['overview'] }),
      ])
    } catch (error) {
      failed(error)
    }
  }
  const toggle = (id: string | undefined) => {
    if (!id) return
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  const current = items[at]
  const targets = () => (chosen.length > 0 ? chosen.map((item) => item.id) : current ? [current.id] : [])
  useKeys({
    j: () => setAt(Math.min(at + 1, items.length - 1)),
    k: () => setAt(Math.max(at - 1, 0)),
    x: () => toggle(current?.id),
    a: () => void decide(targets(), 'approve'),
    r: () => void decide(targets(), 'reject'),
    s: () => void decide(targets(), 'later'),
    z: undoLast,
    e: () => current && navigate(`/studio/review/${current.id}`),
  })
  const total = page.data?.total ?? 0
  return (
    <div className="ib">
      <header className="st-top">
        <h1>{words.inbox}</h1>
        <p className="t2">
          {page.data &&
            (total > 0 && status === 'open' ? words.waitForYou(total) : total === 0 ? words.nothingWaits : '')}
        </p>
        <div className="st-right row">
          {(['open', 'later', 'approved,rejected,undone'] as const).map((value) => (
            <button
              key={value}
              type="button"
              className={status === value ? 'chip line on' : 'chip line'}
              aria-pressed={status === value}
              onClick={() => setSearch(value === 'open' ? {} : { status: value })}
            >
              {{ open: words.open, later: words.later, 'approved,rejected,undone': words.decided }[value]}
            </button>
          ))}
        </div>
      </header>
      {overview.data?.products === 0 && <DropZone onFile={() => navigate('/studio/imports')} />}
      <div className="ib-list">
        {GROUPS.map((gate) => {
          const group = items.filter((item) => item.gate === gate)
          if (group.length === 0) return null
          return (
            <section key={gate}>
              <h2 className="ib-group">
                {{ block: words.blocked, ask: words.needYou, pass: words.allPassed }[gate]}{' '}
                <span className="num t3">{group.length}</span>
              </h2>
              {group.map((item) => {
                const index = items.indexOf(item)
                return (
                  <div
                    key={item.id}
                    className={`ib-row${index === at ? ' at' : ''}${selected.has(item.id) ? ' sel' : ''}`}
                  >
                    <input
                      type="checkbox"
                      checked={selected.has(item.id)}
                      onChange={() => toggle(item.id)}
                      aria-label={say(item.title)}
                    />
                    <CornerGlyph of={[item.corner]} lang={lang} size={15} />
                    <Link to={`/studio/review/${item.id}`} onFocus={() => setAt(index)}>
                      <b className="clip">{say(item.title)}</b>
                      <span className="t3 clip">{item.firstFinding ? say(item.firstFinding) : say(item.reason)}</span>
                    </Link>
                    <span className="t3 xs hide-sm">{lang === 'zh' ? '效果暂无数据' : 'no figure yet'}</span>
                    <span className="xs">
                      <GateMark status={item.gate} />
                    </span>
                    <time className="t3 xs num hide-sm">{new Date(item.createdAt).toLocaleDateString()}</time>
                  </div>
                )
              })}
            </section>
          )
        })}
      </div>
      <footer className="dock">
        {chosen.length > 0 ? (
          <>
            <span>{words.selected(chosen.length)}</span>
            <button type="button" className="btn primary" onClick={() => void decide(targets(), 'approve')}>
              {words.approve} <kbd className="kbd">A</kbd>
            </button>
            <button type="button" className="btn" onClick={() => void decide(targets(), 'reject')}>
              {words.refuse} <kbd className="kbd">R</kbd>
            </button>
          </>
        ) : (
          <span className="t3 xs hide-sm">{words.keys}</span>
        )}
      </footer>
    </div>
  )
}
