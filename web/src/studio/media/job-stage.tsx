import type { MediaChoicesView, MediaJobView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { useJobSays } from './job-row.tsx'
import { KindIcon } from './kind-icon.tsx'
import { workTitle } from './recipe-words.ts'
import { isGoing } from './use-media.ts'

interface JobStageProps {
  readonly job: MediaJobView
  readonly choices?: MediaChoicesView
  readonly canEdit: boolean
  readonly busy: boolean
  readonly onCancel: (name: string) => void
  readonly onAgain: () => void
}

/** A work in the making, large: what is there of it so far, how far it is, how to stop it; or why it failed. */
export function JobStage({ job, choices, canEdit, busy, onCancel, onAgain }: JobStageProps) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const says = useJobSays()
  const title = workTitle(job.recipe, words, say, lang, choices)
  return (
    <div className="md-stage job">
      {job.previewUrl ? (
        <figure className="md-whole">
          <img src={job.previewUrl} alt="" width={480} height={600} />
        </figure>
      ) : (
        <span className="md-sign" aria-hidden="true">
          <KindIcon of={job.kind} size={40} />
        </span>
      )}
      <div className="md-far" role="status">
        <h2 className="big">{title}</h2>
        <p className={job.state === 'failed' ? 'fix blocked' : 't2'}>{says(job)}</p>
        {job.state === 'running' && job.total > 0 && (
          <p className="prog num">
            <progress className="st-progress" max={job.total} value={job.done} aria-label={title} />
            <span>{md.jobSteps(job.done, job.total)}</span>
          </p>
        )}
        {canEdit && (
          <p className="row">
            {isGoing(job) && (
              <button type="button" className="btn" disabled={busy} onClick={() => onCancel(title)}>
                {md.jobCancel}
              </button>
            )}
            {(job.state === 'failed' || job.state === 'cancelled') && (
              <button type="button" className="btn ink" disabled={busy} onClick={onAgain}>
                {md.jobAgain}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  )
}
