import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { ProductDetailView, RecipeView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { KeyBar } from '../key-bar.tsx'
import { useKeys } from '../keys.ts'
import { Failure, RowSkeleton } from '../states.tsx'
import { WORK_KINDS, type WorkKind } from './default-recipe.ts'
import { keepHidden, readHidden } from './hidden-jobs.ts'
import { JobStage } from './job-stage.tsx'
import { families } from './lineage.ts'
import { MakeDesk } from './make-desk.tsx'
import { MediaList } from './media-list.tsx'
import { workTitle } from './recipe-words.ts'
import { useJobs } from './use-jobs.ts'
import { canPropose, isGoing, useChoices, useMediaDeeds, useWorks } from './use-media.ts'
import { WorkSide } from './work-side.tsx'
import { WorkStage } from './work-stage.tsx'

const isKind = (text: string | null): text is WorkKind => (WORK_KINDS as readonly string[]).includes(text ?? '')

/**
 * Pictures and sound of a product: what there is, what is in the making, and making something new. The address keeps what
 * is open, so that a reload leads back to it.
 */
export function MediaDesk({ view }: { view: ProductDetailView }) {
  const { shop, words, say, lang, undoLast } = useStudio()
  const { md } = words
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const works = useWorks(view.id)
  const known = useJobs(view.id)
  const [hidden, setHidden] = useState(readHidden)
  const choices = useChoices(view.id)
  const { busy, start, cancel, propose } = useMediaDeeds()
  const canEdit = shop.role !== 'viewer'
  const go = (to: { at?: string; make?: WorkKind; after?: string }, replace = false) =>
    setSearch({ tab: 'media', ...to }, { replace })

  const all = works.data?.items ?? []
  const jobs = (known.data?.items ?? []).filter(
    (one) => isGoing(one) || (one.state === 'failed' && !hidden.includes(one.id)),
  )
  const ordered = WORK_KINDS.flatMap((kind) => families(all.filter((work) => work.kind === kind)))
  const at = search.get('at')
  const make = search.get('make')
  const isEmpty = works.isSuccess && known.isSuccess && all.length === 0 && jobs.length === 0
  const isMaking = canEdit && (make !== null || isEmpty)
  const job = (known.data?.items ?? []).find(({ id }) => at === `job-${id}`)
  const current = isMaking || job ? undefined : (all.find(({ id }) => id === at) ?? ordered[0]?.newest)
  const title = current ? workTitle(current.recipe, words, say, lang, choices.data) : ''
  const line = ordered
    .map(({ newest, older }) => [newest, ...older])
    .find((members) => members.some(({ id }) => id === current?.id))

  // Whoever watches a job sees the work as soon as it is there.
  const finished = job?.workId
  useEffect(() => {
    if (finished && all.some(({ id }) => id === finished)) setSearch({ tab: 'media', at: finished }, { replace: true })
  }, [finished, all, setSearch])

  const begin = async (recipe: RecipeView, parentId?: string) => {
    const begun = await start(view.id, recipe, parentId)
    if (begun) go({ at: `job-${begun.id}` })
  }
  const step = (by: number) => {
    const ids = ordered.map(({ newest }) => newest.id)
    const from = line?.[0] ? ids.indexOf(line[0].id) : 0
    const next = ids[Math.min(Math.max(from + by, 0), ids.length - 1)]
    if (next) go({ at: next }, true)
  }
  useKeys({
    n: () => canEdit && go({ make: 'poster' }),
    j: () => step(1),
    k: () => step(-1),
    p: () => {
      if (canEdit && current && current.status !== 'block' && canPropose(current)) void propose(current, title)
    },
    e: () => canEdit && current?.kind === 'poster' && navigate(`/studio/products/${view.id}/poster/${current.id}`),
    z: undoLast,
  })

  if (works.isError) return <Failure error={works.error} onRetry={() => void works.refetch()} />
  if (choices.isError) return <Failure error={choices.error} onRetry={() => void choices.refetch()} />
  const going = jobs.filter(isGoing).length
  const inShop = all.filter(({ state }) => state === 'published').length
  const waiting = all.filter(({ state }) => state === 'proposed').length
  return (
    <div className="md">
      <p className="md-sentence num" role="status">
        {works.isSuccess && (isEmpty ? md.nothingYet : md.sentence(all.length, inShop, waiting))}
        {going > 0 && <span className="t2"> {md.making(going)}</span>}
        {isEmpty && canEdit && <span className="t2"> {md.nothingYetHint}</span>}
      </p>
      <div className={current ? 'md-three' : 'md-three two'}>
        {!isEmpty && (
          <MediaList
            works={all}
            jobs={jobs}
            choices={choices.data}
            at={isMaking ? undefined : (at ?? current?.id)}
            isMaking={isMaking}
            canEdit={canEdit}
            onOpen={(id) => go({ at: id })}
            onMake={() => go({ make: 'poster' })}
            onCancel={(one, name) => void cancel(one, name)}
            onHide={(one) => setHidden(keepHidden(one.id))}
          />
        )}
        {(works.isLoading || choices.isLoading) && <RowSkeleton rows={4} tall />}
        {isMaking && choices.data && (
          <MakeDesk
            key={search.get('after') ?? 'new'}
            view={view}
            choices={choices.data}
            works={all}
            kind={isKind(make) ? make : 'poster'}
            after={all.find(({ id }) => id === search.get('after'))}
            busy={busy}
            onKind={(kind) => go({ make: kind }, true)}
            onMake={(recipe, parentId) => void begin(recipe, parentId)}
          />
        )}
        {!isMaking && job && (
          <JobStage
            job={job}
            choices={choices.data}
            canEdit={canEdit}
            busy={busy}
            onCancel={(name) => void cancel(job, name)}
            onAgain={() => void begin(job.recipe, job.parentId ?? undefined)}
          />
        )}
        {current && (
          <>
            <WorkStage work={current} title={title} />
            <WorkSide
              work={current}
              title={title}
              line={line ?? [current]}
              all={all}
              facts={view.facts}
              pictures={view.pictures}
              choices={choices.data}
              canEdit={canEdit}
              onOpen={(id) => go({ at: id })}
              onAnother={() => go({ make: current.kind, after: current.id })}
            />
          </>
        )}
      </div>
      <footer className="dock low">
        <KeyBar
          keys={[
            ['J K', md.keyNext],
            ...(canEdit
              ? ([
                  ['N', md.keyMake],
                  ['E', md.keyEditPoster],
                  ['P', md.keyPropose],
                ] as const)
              : []),
            ['L', md.keyPlay],
            ['Z', words.keyUndo],
          ]}
        />
      </footer>
    </div>
  )
}
