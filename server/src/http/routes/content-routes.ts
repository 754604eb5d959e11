import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { gateStatus } from '../../contract/common.ts'
import * as contract from '../../contract/content.ts'
import type { VerdictView } from '../../contract/types.ts'
import { packView, runView } from '../../contract/views.ts'
import { checkEdit } from '../../flows/check-edit.ts'
import { compareWriters } from '../../flows/compare-writers.ts'
import { decideMany, decideProposal } from '../../flows/decide-proposals.ts'
import { editPack, rewrite } from '../../flows/edit-pack.ts'
import { previewVoices } from '../../flows/preview-voices.ts'
import { proposalPage, readProposal } from '../../flows/read-proposals.ts'
import { startListingRun, steerRun } from '../../flows/run-listings.ts'
import { listProducts } from '../../modules/catalog/index.ts'
import { recentPacks } from '../../modules/content/index.ts'
import { failedItems, findRun, listRuns, type Run } from '../../modules/runs/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { spentOnRun } from '../../platform/models/model-account.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

const statuses = z
  .string()
  .max(100)
  .default('open')
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.enum(['open', 'later', 'approved', 'rejected', 'undone', 'superseded'])))

/** How often a screen that watches a run is told of it without being asked by a note. */
const LOOK_MS = 5_000

/** Runs, proposals, packs. */
export function contentRoutes(http: OpenAPIHono<Env>, app: App): void {
  const now = () => app.platform.clock.now()
  const withUsage = async (ctx: Ctx, run: Run) => {
    const view = runView(run, now())
    if (!app.models.configured) return view
    const usage = await spentOnRun(ctx, run.id)
    return usage.calls > 0 ? { ...view, usage } : view
  }

  studioRoute(http, app, {
    method: 'post',
    path: '/runs',
    summary: 'Write listing packs for chosen products',
    tag: 'Content',
    permission: 'edit',
    body: contract.runStart,
    response: contract.run,
    handle: async ({ ctx, c, body }) => {
      const result = await startListingRun(ctx, body)
      return result.ok ? c.json(runView(result.value, now())) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/voices',
    summary: 'One product in three voices, to look at; nothing is kept',
    tag: 'Content',
    permission: 'edit',
    response: z.object({ voices: z.array(contract.voiceText) }),
    handle: async ({ ctx, c, param }) => {
      const result = await previewVoices(ctx, param('id'))
      return result.ok ? c.json({ voices: result.value }) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/compare',
    summary: 'One product by the built-in engine and by the model, side by side; nothing is kept',
    tag: 'Content',
    permission: 'edit',
    response: z.object({ writers: z.array(contract.writerText) }),
    handle: async ({ ctx, c, param }) => {
      const result = await compareWriters(ctx, param('id'), c.req.raw.signal)
      return result.ok ? c.json({ writers: result.value }) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/runs',
    summary: 'Newest runs',
    tag: 'Content',
    permission: 'read',
    response: z.object({ items: z.array(contract.run) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listRuns(ctx)).map((run) => runView(run, now())) }),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/runs/{id}',
    summary: 'One run with what failed',
    tag: 'Content',
    permission: 'read',
    response: contract.run,
    handle: async ({ ctx, c, param }) => {
      const run = await findRun(ctx, param('id'))
      if (!run) return problemOf(c, 'not-found')
      const failures = (await failedItems(ctx, run.id)).map((item) => ({
        productId: item.productId,
        error: item.error ?? {},
      }))
      return c.json({ ...(await withUsage(ctx, run)), failures })
    },
  })

  for (const action of ['pause', 'resume', 'cancel'] as const) {
    studioRoute(http, app, {
      method: 'post',
      path: `/runs/{id}/${action}`,
      summary: `${action[0]?.toUpperCase()}${action.slice(1)} a run`,
      tag: 'Content',
      permission: 'edit',
      response: contract.run,
      handle: async ({ ctx, c, param }) => {
        const result = await steerRun(ctx, param('id'), action)
        return result.ok ? c.json(runView(result.value, now())) : problem(c, result.error)
      },
    })
  }

  studioRoute(http, app, {
    method: 'get',
    path: '/runs/{id}/stream',
    summary: 'Progress of a run as server-sent events: `run` and `partial`',
    tag: 'Content',
    permission: 'read',
    raw: { response: 'text/event-stream' },
    handle: async ({ ctx, c, param }) => {
      const id = param('id')
      if (!(await findRun(ctx, id))) return problemOf(c, 'not-found')
      return streamSSE(c, async (stream) => {
        let changed = false
        let open = true
        let wake: (() => void) | undefined
        const stop = app.progress.listen(id, (note) => {
          if (note === 'end') open = false
          else if (note.kind === 'partial')
            void stream.writeSSE({
              event: 'partial',
              data: JSON.stringify({ productId: note.productId, text: note.text }),
            })
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
            const run = await findRun(ctx, id)
            if (!run) break
            const data = JSON.stringify(await withUsage(ctx, run))
            // The other event is a sign of life. Notes come from this process alone: the run itself is looked at besides.
            await stream.writeSSE(data === sent ? { event: 'still', data: '' } : { event: 'run', data })
            sent = data
            if (run.status === 'done' || run.status === 'cancelled') break
            // What was told while the answer was on its way is not slept over; several notes of a moment are one message.
            if (open && !changed)
              await new Promise<void>((resolve) => {
                const timer = setTimeout(resolve, LOOK_MS)
                wake = () => {
                  clearTimeout(timer)
                  setTimeout(resolve, 150)
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
    path: '/proposals',
    summary: 'Proposals, what a gate holds up first',
    tag: 'Proposals',
    permission: 'read',
    query: {
      status: statuses,
      gate: gateStatus.optional(),
      kind: contract.proposal.shape.kind.optional(),
      runId: z.string().max(60).optional(),
      productId: z.string().max(60).optional(),
      text: z.string().max(200).optional(),
      ...page,
    },
    response: z.object({
      total: z.number(),
      counts: z.object({ pass: z.number(), ask: z.number(), block: z.number() }),
      items: z.array(contract.proposal),
    }),
    handle: async ({ ctx, c, query }) => c.json(await proposalPage(ctx, query, query)),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/proposals/{id}',
    summary: 'One proposal: what is shown now beside what is proposed',
    tag: 'Proposals',
    permission: 'read',
    response: z.union([
      contract.proposalDetail,
      contract.workProposalDetail,
      contract.remixProposalDetail,
      contract.changeProposalDetail,
    ]),
    handle: async ({ ctx, c, param }) => {
      const detail = await readProposal(ctx, param('id'))
      return detail ? c.json(detail) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/proposals/{id}/decide',
    summary: 'Approve, reject, set aside, reopen or undo',
    tag: 'Proposals',
    permission: 'publish',
    body: contract.decision,
    response: contract.proposal,
    handle: async ({ ctx, c, param, body }) => {
      const result = await decideProposal(ctx, param('id'), body.decision, body)
      if (!result.ok) return problem(c, result.error)
      const detail = await readProposal(ctx, param('id'))
      return detail ? c.json(detail.proposal) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/proposals/decide',
    summary: 'Decide many at once',
    tag: 'Proposals',
    permission: 'publish',
    body: contract.bulkDecision,
    response: z.object({ done: z.array(z.string()), refused: z.array(z.object({ id: z.string(), message: z.any() })) }),
    handle: async ({ ctx, c, body }) => c.json(await decideMany(ctx, body.ids, body.decision, body.note)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/proposals/{id}/edit',
    summary: 'Change words of a proposed pack; the gates run again',
    tag: 'Proposals',
    permission: 'edit',
    body: contract.packEdit,
    response: contract.proposalDetail,
    handle: async ({ ctx, c, param, body }) => {
      const result = await editPack(ctx, param('id'), body.version, body.edits)
      if (!result.ok) return problem(c, result.error)
      const detail = await readProposal(ctx, param('id'))
      return detail ? c.json(detail) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/proposals/{id}/check',
    summary: 'What the gates would say of an edit; nothing is kept',
    tag: 'Proposals',
    permission: 'edit',
    body: contract.packEdit.omit({ version: true }),
    response: contract.verdict,
    handle: async ({ ctx, c, param, body }) => {
      const result = await checkEdit(ctx, param('id'), body.edits)
      return result.ok ? c.json(structuredClone(result.value) as VerdictView) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/proposals/{id}/rewrite',
    summary: 'Reject, and write anew with another seed',
    tag: 'Proposals',
    permission: 'edit',
    body: z.object({ note: z.string().max(2000).optional() }).strict(),
    response: contract.proposal,
    handle: async ({ ctx, c, param, body }) => {
      const result = await rewrite(ctx, param('id'), body.note)
      if (!result.ok) return problem(c, result.error)
      const detail = await readProposal(ctx, result.value)
      return detail ? c.json(detail.proposal) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/assets',
    summary: 'Everything generated, newest first',
    tag: 'Content',
    permission: 'read',
    query: page,
    response: z.object({ items: z.array(z.any()) }),
    handle: async ({ ctx, c, query }) => {
      const packs = await recentPacks(ctx, query)
      const names = new Map(
        (await listProducts(ctx, { ids: packs.map((pack) => pack.productId) })).map((product) => [
          product.id,
          product.name,
        ]),
      )
      return c.json({
        items: packs.map((pack) => ({
          ...packView(pack),
          product: { id: pack.productId, name: names.get(pack.productId) ?? {} },
        })),
      })
    },
  })
}
