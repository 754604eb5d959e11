import { useQueryClient } from '@tanstack/react-query'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import Unplug from 'lucide-react/icons/unplug'
import { useState } from 'react'
import type { RunView } from '../../../server/src/contract/types.ts'
import { Icon } from '../design/icon.tsx'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

/** Prices are counted in millionths of a US dollar. */
const MICRO = 1e6

/** n of m, time left in words, pause and cancel; survives a reload because the address names the run. */
export function RunBar({ run }: { run: RunView }) {
  const { shop, words, say, lang, failed } = useStudio()
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const steer = async (action: 'pause' | 'resume' | 'cancel') => {
    setIsAsking(false)
    try {
      const next = await inShop<RunView>(shop.slug, `/runs/${run.id}/${action}`, { method: 'POST', json: {} })
      client.setQueryData<RunView>(['run', shop.slug, run.id], next)
    } catch (error) {
      failed(error)
    }
  }
  const ended = run.done + run.failed
  const maySteer = shop.role !== 'viewer'
  const isGoing = run.status === 'running' || run.status === 'queued'
  const state = {
    queued: words.queued,
    running: run.secondsLeft === null ? '' : words.secondsLeft(run.secondsLeft),
    paused: words.paused,
    done: '',
    cancelled: words.cancelled,
  }[run.status]
  return (
    <>
      <div className="prog num">
        <span aria-live="polite">
          {run.status === 'done' ? words.runDone(run.done) : words.written(run.done, run.total)}
          {state && `${lang === 'zh' ? '，' : ', '}${state}`}
        </span>
        <span className="row">
          {maySteer && isGoing && (
            <button type="button" className="st-steer" onClick={() => void steer('pause')}>
              <Icon of={Pause} size={13} /> {words.pause}
            </button>
          )}
          {maySteer && run.status === 'paused' && (
            <button type="button" className="st-steer" onClick={() => void steer('resume')}>
              <Icon of={Play} size={13} /> {words.resume}
            </button>
          )}
          {maySteer && (isGoing || run.status === 'paused') && (
            <button type="button" className="st-steer t3" onClick={() => setIsAsking(true)}>
              {words.cancelRun}
            </button>
          )}
        </span>
        {run.status !== 'done' && (
          <progress className="st-progress" max={run.total} value={ended} aria-label={say(run.title)} />
        )}
      </div>
      {run.usage && (
        <p className="t3 xs num st-usage">
          {words.runUsage(
            run.usage.calls.toLocaleString('en'),
            (run.usage.inputTokens + run.usage.outputTokens).toLocaleString('en'),
            (run.usage.costMicros / MICRO).toFixed(4),
          )}
        </p>
      )}
      {run.notice && (
        <p className="chip note">
          <Icon of={Unplug} size={13} /> {say(run.notice)}
        </p>
      )}
      {run.failed > 0 && (
        <p className="fix">
          {words.runFailed(run.failed)}
          {run.failures?.[0] && `${lang === 'zh' ? '：' : ': '}${say(run.failures[0].error)}`}
        </p>
      )}
      {isAsking && (
        <Dialog title={words.cancelRunAsk(run.total - ended)} onClose={() => setIsAsking(false)}>
          <footer>
            <button type="button" className="btn" onClick={() => setIsAsking(false)}>
              {words.keepWriting}
            </button>
            <button type="button" className="btn danger" onClick={() => void steer('cancel')}>
              {words.cancelRun}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  )
}
