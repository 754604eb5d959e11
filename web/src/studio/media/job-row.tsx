import X from 'lucide-react/icons/x'
import type { MediaChoicesView, MediaJobView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { KindIcon } from './kind-icon.tsx'
import { workTitle } from './recipe-words.ts'
import { isGoing } from './use-media.ts'

interface JobRowProps {
  readonly job: MediaJobView
  /** Name of its product, where a list is over several. */
  readonly of?: string
  readonly choices?: MediaChoicesView
  readonly isAt: boolean
  readonly canEdit: boolean
  readonly onOpen: () => void
  readonly onCancel: (name: string) => void
  /** Takes one that failed out of the list. */
  readonly onHide?: () => void
}

/** What the job does now, in words. */
export function useJobSays() {
  const { words, say } = useStudio()
  const { md } = words
  return (job: MediaJobView): string => {
    if (job.state === 'queued') return md.jobQueued
    if (job.state === 'failed') return say(job.error ?? undefined) || md.jobFailed
    if (job.state !== 'running') return md.jobStates[job.state]
    return say(job.note ?? undefined) || md.jobStates.running
  }
}

/** A work in the making: what, how far in words and as a bar, and the way to stop it. */
export function JobRow({ job, of, choices, isAt, canEdit, onOpen, onCancel, onHide }: JobRowProps) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const says = useJobSays()
  const title = workTitle(job.recipe, words, say, lang, choices)
  return (
    <li className={isAt ? 'md-it on' : 'md-it'}>
      <button type="button" className="md-open" aria-current={isAt ? 'true' : undefined} onClick={onOpen}>
        {job.previewUrl ? (
          <span className="md-thumb">
            <img src={job.previewUrl} alt="" />
          </span>
        ) : (
          <span className="md-thumb sign" aria-hidden="true">
            <KindIcon of={job.kind} size={17} />
          </span>
        )}
        <span className="md-tx">
          <b className="clip">{of ? `${of}${lang === 'zh' ? '，' : ', '}${title}` : title}</b>
          <span className="st">
            <i className={job.state === 'failed' ? 'g bad' : 'g run'} />
            <span className="clip">{says(job)}</span>
          </span>
          {job.state === 'running' && job.total > 0 && (
            <progress className="st-progress" max={job.total} value={job.done} aria-label={title} />
          )}
        </span>
      </button>
      {onHide && job.state === 'failed' && (
        <button
          type="button"
          className="icon-btn"
          aria-label={`${md.jobHide}: ${title}`}
          title={md.jobHide}
          onClick={onHide}
        >
          <Icon of={X} size={15} />
        </button>
      )}
      {canEdit && isGoing(job) && (
        <button
          type="button"
          className="icon-btn"
          aria-label={`${md.jobCancel}: ${title}`}
          title={md.jobCancel}
          onClick={() => onCancel(title)}
        >
          <Icon of={X} size={15} />
        </button>
      )}
    </li>
  )
}
