import Plus from 'lucide-react/icons/plus'
import type { MediaChoicesView, MediaJobView, WorkView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { ago } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { WORK_KINDS } from './default-recipe.ts'
import { JobRow } from './job-row.tsx'
import { type Family, families } from './lineage.ts'
import { recipeWords, workTitle } from './recipe-words.ts'
import { isGoing } from './use-media.ts'
import { WorkThumb } from './work-thumb.tsx'

interface MediaListProps {
  readonly works: readonly WorkView[]
  readonly jobs: readonly MediaJobView[]
  readonly choices?: MediaChoicesView
  /** Id of the work, or `job-` and the id of the job, that the stage shows. */
  readonly at?: string
  readonly isMaking: boolean
  readonly canEdit: boolean
  readonly onOpen: (at: string) => void
  readonly onMake: () => void
  readonly onCancel: (job: MediaJobView, name: string) => void
  readonly onHide: (job: MediaJobView) => void
}

/** What is being made on top, then the works by kind, newest first, older versions folded under the newest. */
export function MediaList(props: MediaListProps) {
  const { works, jobs, choices, at, isMaking, canEdit, onOpen, onMake, onCancel, onHide } = props
  const { words } = useStudio()
  const { md } = words
  return (
    <nav className="md-list" aria-label={md.list}>
      {canEdit && (
        <button type="button" className={isMaking ? 'md-new on' : 'md-new'} aria-pressed={isMaking} onClick={onMake}>
          <Icon of={Plus} size={16} /> {md.makeNew} <kbd className="kbd hide-sm">N</kbd>
        </button>
      )}
      {jobs.length > 0 && (
        <section aria-live="polite">
          <h2 className="md-group">
            {jobs.some(isGoing) ? md.queue : md.failedGroup} <span className="num t3">{jobs.length}</span>
          </h2>
          <ul>
            {jobs.map((job) => (
              <JobRow
                key={job.id}
                job={job}
                choices={choices}
                isAt={at === `job-${job.id}`}
                canEdit={canEdit}
                onOpen={() => onOpen(`job-${job.id}`)}
                onCancel={(name) => onCancel(job, name)}
                onHide={() => onHide(job)}
              />
            ))}
          </ul>
        </section>
      )}
      {WORK_KINDS.map((kind) => {
        const lines = families(works.filter((work) => work.kind === kind))
        if (lines.length === 0) return null
        return (
          <section key={kind}>
            <h2 className="md-group">
              {md.kinds[kind]} <span className="num t3">{lines.length}</span>
            </h2>
            <ul>
              {lines.map((line) => (
                <FamilyRow key={line.newest.id} line={line} choices={choices} at={at} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

function FamilyRow({
  line: { newest, older },
  choices,
  at,
  onOpen,
}: {
  line: Family<WorkView>
  choices?: MediaChoicesView
  at?: string
  onOpen: (at: string) => void
}) {
  const { words } = useStudio()
  const { md } = words
  return (
    <>
      <WorkRow work={newest} choices={choices} isAt={newest.id === at} onOpen={() => onOpen(newest.id)} />
      {older.length > 0 && (
        <li className="md-older">
          <details open={older.some((work) => work.id === at)}>
            <summary className="t3 xs num">{md.older(older.length)}</summary>
            <ul>
              {older.map((work) => (
                <WorkRow
                  key={work.id}
                  work={work}
                  choices={choices}
                  isAt={work.id === at}
                  onOpen={() => onOpen(work.id)}
                />
              ))}
            </ul>
          </details>
        </li>
      )}
    </>
  )
}

function WorkRow({
  work,
  choices,
  isAt,
  onOpen,
}: {
  work: WorkView
  choices?: MediaChoicesView
  isAt: boolean
  onOpen: () => void
}) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const name =
    recipeWords(work.recipe, words, say, choices).join(lang === 'zh' ? '，' : ', ') ||
    workTitle(work.recipe, words, say, lang, choices)
  return (
    <li className={isAt ? 'md-it on' : 'md-it'} data-work={work.id}>
      <button type="button" className="md-open" aria-current={isAt ? 'true' : undefined} onClick={onOpen}>
        <WorkThumb work={work} />
        <span className="md-tx">
          <b className="clip">
            <span className="vh">
              {md.kinds[work.kind]}
              {lang === 'zh' ? '，' : ', '}
            </span>
            {name}
          </b>
          <span className="st">
            <i className={`md-state ${work.state}`} aria-hidden="true" />
            <span className="clip num">
              {md.states[work.state]}
              {lang === 'zh' ? '，' : ', '}
              {ago(work.createdAt, Date.now(), words)}
            </span>
          </span>
        </span>
        {work.version > 1 && (
          <span className="num t3 xs" title={md.version(work.version)}>
            {work.version}
          </span>
        )}
      </button>
    </li>
  )
}
