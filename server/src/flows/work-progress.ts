import { tellMediaJob } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { WorkProgress } from './work-maker.ts'

/** The newest progress is written at most so often: a render tells of itself with every band. */
const WRITE_MS = 400

/** Keeps what a job tells of itself, and wakes the screens that watch it. */
export function workProgress(
  ctx: Ctx,
  jobId: string,
  onChange: () => void,
): { tell(progress: WorkProgress): void; end(): Promise<void> } {
  let newest: WorkProgress | undefined
  let writing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const write = async () => {
    const progress = newest
    newest = undefined
    if (!progress) return
    try {
      await tellMediaJob(ctx, jobId, progress)
      onChange()
    } catch (error) {
      // The work goes on without its figure on the screen.
      ctx.log.warn({ err: error, job: jobId }, 'the progress of a work could not be written')
    }
  }
  const later = () => {
    timer = setTimeout(() => {
      timer = undefined
      if (newest) begin()
    }, WRITE_MS)
    timer.unref()
  }
  const begin = () => {
    writing = write().finally(() => {
      writing = undefined
      if (!isOver) later()
    })
  }
  return {
    tell(progress) {
      newest = progress
      if (!isOver && !writing && !timer) begin()
    },
    async end() {
      isOver = true
      clearTimeout(timer)
      await writing
    },
  }
}
