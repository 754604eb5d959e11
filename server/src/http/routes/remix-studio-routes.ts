import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/remixes.ts'
import { answerQuestion } from '../../flows/answer-question.ts'
import { hideRemix } from '../../flows/hide-remix.ts'
import { readRemix, remixPage } from '../../flows/read-remixes.ts'
import { tryRemix } from '../../flows/try-remix.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

/** Shoppers' remixes in the studio. What is decided about them goes through their proposals. */
export function remixStudioRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/remixes',
    summary: "Shoppers' remixes by state, with lineage, gates and proposal",
    tag: 'Audience',
    permission: 'read',
    query: {
      state: contract.remixState.default('waiting'),
      kind: contract.remixKind.optional(),
      ...page,
    },
    response: contract.studioRemixList,
    handle: async ({ ctx, c, query }) => c.json(await remixPage(ctx, query)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/remixes/{id}/hide',
    summary: 'Take a shown remix off the shop, however long ago it was approved',
    tag: 'Audience',
    permission: 'publish',
    body: contract.remixHide,
    handle: async ({ ctx, c, param, body }) => {
      const result = await hideRemix(ctx, param('id'), body.note)
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/remixes/{id}/try',
    summary: "Try a shopper's words as the headline, beside the shop's own",
    tag: 'Audience',
    permission: 'publish',
    response: z.object({ proposalId: z.string() }),
    handle: async ({ ctx, c, param }) => {
      const result = await tryRemix(ctx, param('id'))
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/remixes/{id}/answer',
    summary: "Answer a shopper's question, or take the answer back",
    tag: 'Audience',
    permission: 'publish',
    body: contract.remixAnswer,
    response: contract.studioRemix,
    handle: async ({ ctx, c, param, body }) => {
      const result = await answerQuestion(ctx, param('id'), body.text)
      if (!result.ok) return problem(c, result.error)
      const remix = await readRemix(ctx, result.value.id)
      return remix ? c.json(remix) : problemOf(c, 'not-found')
    },
  })
}
