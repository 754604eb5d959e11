import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { mediaJobView, workView } from '../../contract/work-views.ts'
import * as contract from '../../contract/works.ts'
import { exportWork } from '../../flows/export-work.ts'
import { cancelWork, startWork } from '../../flows/make-work.ts'
import { mediaChoices } from '../../flows/media-choices.ts'
import { draftOfPoster } from '../../flows/poster-draft.ts'
import { proposeWork, withdrawWork } from '../../flows/propose-work.ts'
import { setSpeechStyle } from '../../flows/set-speech-style.ts'
import { findProduct } from '../../modules/catalog/index.ts'
import {
  findMediaJob,
  findWork,
  listMediaJobs,
  listWorks,
  type MediaJobState,
  type Recipe,
  type Work,
} from '../../modules/works/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { mediaTopic } from '../../progress-hub.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

const UNDER_WAY: readonly MediaJobState[] = ['queued', 'running']
/** Jobs that a list shows beside the works: those under way, and the newest that ended. */
const JOBS = 100
/** How often a screen that watches jobs is told of them without being asked by a note. */
const LOOK_MS = 5_000
const WAKE_MS = 150
/** The caller's name for a request, so that one that is sent twice makes one work. */
const REQUEST_KEY = /^[\w-]{8,80}$/
const BAD_KEY = {
  zh: 'Idempotency-Key 要 8 到 80 个字母、数字、- 或 _。',
  en: 'Idempotency-Key takes 8 to 80 letters, digits, - or _.',
} as const
const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|"/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** Generated media: what can be made, making it, its jobs, drafts, export, the way to the shop. */
export function workRoutes(http: OpenAPIHono<Env>, app: App): void {
  const view = (ctx: Ctx, work: Work) => workView(work, ctx.services.mp3 !== undefined)

  studioRoute(http, app, {
    method: 'get',
    path: '/media-choices',
    summary: 'What can be made of a product: kinds, formats, templates, scenes, voices, films',
    tag: 'Works',
    permission: 'read',
    query: { productId: z.string().max(80) },
    response: contract.mediaChoices,
    handle: async ({ ctx, c, query }) => {
      const result = await mediaChoices(ctx, query.productId)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/products/{id}/works',
    summary: 'Works of a product, newest first, and the jobs under way',
    tag: 'Works',
    permission: 'read',
    query: { kind: contract.workKind.optional(), ...page },
    response: contract.workList,
    handle: async ({ ctx, c, param, query }) => {
      const productId = param('id')
      if (!(await findProduct(ctx, { id: productId }))) return problemOf(c, 'not-found')
      const works = await listWorks(ctx, productId, query)
      const jobs = await listMediaJobs(ctx, { productId, states: UNDER_WAY, limit: JOBS })
      return c.json({ items: works.map((work) => view(ctx, work)), jobs: jobs.map(mediaJobView) })
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/works',
    summary: 'Queue the making of a work; with the header Idempotency-Key a request that is sent twice makes one',
    tag: 'Works',
    permission: 'edit',
    body: contract.workStart,
    response: contract.jobAnswer,
    status: 202,
    handle: async ({ ctx, c, param, body }) => {
      const key = c.req.header('idempotency-key')
      if (key !== undefined && !REQUEST_KEY.test(key)) return problem(c, refuse('bad-request', BAD_KEY).error)
      const result = await startWork(ctx, param('id'), { ...body, recipe: body.recipe as Recipe }, key)
      return result.ok ? c.json({ job: mediaJobView(result.value) }, 202) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/poster-draft',
    summary: 'A poster as it would be: laid out and judged at once, kept nowhere',
    tag: 'Works',
    permission: 'edit',
    body: contract.posterDraftStart,
    response: contract.posterDraft,
    handle: async ({ ctx, c, param, body }) => {
      const result = await draftOfPoster(ctx, param('id'), body.recipe)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/works/{id}',
    summary: 'One work',
    tag: 'Works',
    permission: 'read',
    response: contract.work,
    handle: async ({ ctx, c, param }) => {
      const work = await findWork(ctx, param('id'))
      return work ? c.json(view(ctx, work)) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/works/{id}/file',
    summary: 'A work as a file, in its own format or another, with its label',
    tag: 'Works',
    permission: 'read',
    query: { as: contract.exportFormat },
    raw: { response: 'application/octet-stream' },
    handle: async ({ ctx, c, param, query }) => {
      const result = await exportWork(ctx, param('id'), query.as)
      if (!result.ok) return problem(c, result.error)
      const { file, name } = result.value
      return c.body(new Uint8Array(file.bytes), 200, {
        'content-type': file.mime,
        'content-disposition': disposition(name),
      })
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/works/{id}/propose',
    summary: 'Propose to show a work on its product; it then waits in the inbox',
    tag: 'Works',
    permission: 'edit',
    response: contract.work,
    handle: async ({ ctx, c, param }) => {
      const result = await proposeWork(ctx, param('id'))
      return result.ok ? c.json(view(ctx, result.value)) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/works/{id}/withdraw',
    summary: 'Take a work off the shop, or its proposal back',
    tag: 'Works',
    permission: 'publish',
    response: contract.work,
    handle: async ({ ctx, c, param }) => {
      const result = await withdrawWork(ctx, param('id'))
      return result.ok ? c.json(view(ctx, result.value)) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/media-jobs',
    summary: 'Newest jobs of the shop or of a product',
    tag: 'Works',
    permission: 'read',
    query: { productId: z.string().max(80).optional() },
    response: contract.jobList,
    handle: async ({ ctx, c, query }) => {
      const jobs = await listMediaJobs(ctx, { ...query, limit: JOBS })
      return c.json({ items: jobs.map(mediaJobView) })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/media-jobs/stream',
    summary: 'Progress of jobs as server-sent events: `jobs` holds the newest of the shop or of a product',
    tag: 'Works',
    permission: 'read',
    query: { productId: z.string().max(80).optional() },
    raw: { response: 'text/event-stream' },
    handle: async ({ ctx, c, query }) => {
      const { productId } = query
      if (productId !== undefined && !(await findProduct(ctx, { id: productId }))) return problemOf(c, 'not-found')
      return streamSSE(c, async (stream) => {
        let changed = false
        let open = true
        let wake: (() => void) | undefined
        const stop = app.progress.listen(mediaTopic(ctx.shop.id), (note) => {
          if (note === 'end') open = false
          else changed = true
          wake?.()
        })
        stream.onAbort(() => {
          open = false
          wake?.()
        })
        let sent = ''
        try {
          while (open) {
            changed = false
            const jobs = await listMediaJobs(ctx, { ...query, limit: JOBS })
            const data = JSON.stringify({ items: jobs.map(mediaJobView) })
            // The other event is a sign of life. Notes come from this process alone: the jobs are looked at besides.
            await stream.writeSSE(data === sent ? { event: 'still', data: '' } : { event: 'jobs', data })
            sent = data
            if (open && !changed)
              await new Promise<void>((resolve) => {
                const timer = setTimeout(resolve, LOOK_MS)
                wake = () => {
                  clearTimeout(timer)
                  setTimeout(resolve, WAKE_MS)
                }
              })
            wake = undefined
          }
        } finally {
          stop()
        }
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/media-jobs/{id}',
    summary: 'One job',
    tag: 'Works',
    permission: 'read',
    response: contract.mediaJob,
    handle: async ({ ctx, c, param }) => {
      const job = await findMediaJob(ctx, param('id'))
      return job ? c.json(mediaJobView(job)) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/media-jobs/{id}/cancel',
    summary: 'Cancel a job that has not ended',
    tag: 'Works',
    permission: 'edit',
    response: contract.jobAnswer,
    handle: async ({ ctx, c, param }) => {
      const result = await cancelWork(ctx, param('id'))
      if (!result.ok) return problem(c, result.error)
      app.progress.emit(mediaTopic(ctx.shop.id), { kind: 'changed' })
      return c.json({ job: mediaJobView(result.value) })
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/brands/{id}/speech-style',
    summary: "Choose who speaks for a brand's products, or leave it to the category",
    tag: 'Works',
    permission: 'edit',
    body: contract.brandStyle,
    response: contract.brandStyle,
    handle: async ({ ctx, c, param, body }) => {
      const result = await setSpeechStyle(ctx, param('id'), body.style)
      return result.ok ? c.json({ style: result.value }) : problem(c, result.error)
    },
  })
}
