import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MedusaConnectorView, MedusaStateView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { MedusaConflicts } from './medusa-conflicts.tsx'
import { MedusaDialog } from './medusa-dialog.tsx'
import { MedusaRun } from './medusa-run.tsx'

const LOOK_MS = 2_000
const CHIPS = {
  running: 'chip ask',
  done: 'chip fact',
  failed: 'chip block',
  stopped: 'chip ask',
  paused: 'chip line',
  waiting: 'chip ask',
} as const

/** A Medusa that the shop is kept in step with: how it stands, what the last run did, what both sides changed. */
export function MedusaPart() {
  const { shop, words, toast, failed } = useStudio()
  const { mu } = words
  const client = useQueryClient()
  const [isEditing, setIsEditing] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const key = ['medusa', shop.slug]
  const state = useQuery({
    queryKey: key,
    queryFn: () => inShop<MedusaStateView>(shop.slug, '/connectors/medusa'),
    refetchInterval: ({ state }) => (state.data?.connector?.run?.state === 'running' ? LOOK_MS : false),
  })
  const refresh = () => client.invalidateQueries({ queryKey: key })
  const remove = useMutation({
    mutationFn: () => inShop(shop.slug, '/connectors/medusa', { method: 'DELETE' }),
    onSuccess: () => {
      toast({ text: mu.removed })
      setIsLeaving(false)
      return refresh()
    },
    onError: failed,
  })
  const connector = state.data?.connector
  return (
    <section aria-labelledby="cn-medusa">
      <header className="cn-head">
        <div>
          <h2 className="h" id="cn-medusa">
            {mu.title}
          </h2>
          <p className="t2 sm">{mu.hint}</p>
        </div>
        {state.data && (
          <button type="button" className="btn" onClick={() => setIsEditing(true)}>
            {connector ? mu.change : mu.connect}
          </button>
        )}
      </header>
      {state.isLoading && <RowSkeleton rows={2} />}
      {state.isError && <Failure error={state.error} onRetry={() => void state.refetch()} />}
      {state.data?.connector === null && (
        <div className="cn-none">
          <b className="m">{mu.none}</b>
          <p className="t2 sm">{mu.noneHint}</p>
        </div>
      )}
      {connector && (
        <>
          <MedusaState connector={connector} onChanged={refresh} onLeave={() => setIsLeaving(true)} />
          {connector.run && <MedusaRun run={connector.run} />}
          {connector.conflicts.length > 0 && <MedusaConflicts conflicts={connector.conflicts} onChanged={refresh} />}
        </>
      )}
      {isEditing && (
        <MedusaDialog
          connector={connector ?? undefined}
          onClose={() => setIsEditing(false)}
          onSaved={(saved) => {
            setIsEditing(false)
            toast({ text: mu.saved })
            client.setQueryData(key, saved)
          }}
        />
      )}
      {isLeaving && (
        <AskDialog
          title={mu.removeAsk}
          hint={mu.removeHint}
          deed={mu.remove}
          isBusy={remove.isPending}
          onYes={() => remove.mutate()}
          onClose={() => setIsLeaving(false)}
        />
      )}
    </section>
  )
}

function MedusaState({
  connector,
  onChanged,
  onLeave,
}: {
  connector: MedusaConnectorView
  onChanged: () => Promise<unknown>
  onLeave: () => void
}) {
  const { shop, words, lang, failed } = useStudio()
  const { mu, cn } = words
  const { url, keyHint, takes, everyMinutes, isOn, nextAt, run } = connector
  const start = useMutation({
    mutationFn: (isFull: boolean) => inShop(shop.slug, '/connectors/medusa/run', { json: { isFull } }),
    onSuccess: onChanged,
    onError: failed,
  })
  const steer = useMutation({
    mutationFn: (next: boolean) => inShop(shop.slug, '/connectors/medusa', { method: 'PATCH', json: { isOn: next } }),
    onSuccess: onChanged,
    onError: failed,
  })
  const isRunning = run?.state === 'running'
  const shown = isRunning ? 'running' : !isOn ? 'paused' : (run?.state ?? 'waiting')
  return (
    <div className="cn-shop">
      <div className="cn-what cn-url">
        <b className="m mono">{url}</b>
        <span className="t3 sm mono">{keyHint}</span>
      </div>
      <div className="cn-may">
        <span className="t2 sm">{takes.map((take) => mu.take[take]).join(cn.comma)}</span>
        <span className="t3 sm num">
          {mu.every2(mu.minutes(everyMinutes))}
          {nextAt && !isRunning && ` · ${mu.nextAt(moment(nextAt, lang))}`}
        </span>
      </div>
      <span role="status">
        <span className={CHIPS[shown]}>{mu.states[shown]}</span>
      </span>
      <div className="cn-deeds">
        <button
          type="button"
          className="btn ink"
          disabled={isRunning || start.isPending}
          onClick={() => start.mutate(false)}
        >
          {mu.runNow}
        </button>
        <button
          type="button"
          className="btn"
          disabled={isRunning || start.isPending}
          onClick={() => start.mutate(true)}
        >
          {mu.runFull}
        </button>
        <button type="button" className="btn" disabled={steer.isPending} onClick={() => steer.mutate(!isOn)}>
          {isOn ? mu.pause : mu.resume}
        </button>
        <button type="button" className="btn quiet" onClick={onLeave}>
          {mu.remove}
        </button>
      </div>
    </div>
  )
}
