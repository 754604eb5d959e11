import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/supply.ts'
import * as asks from '../../contract/supply-asks.ts'
import { buildCsv } from '../../flows/supply/build-csv.ts'
import { cancelPlan, requestDemoPlan, requestPlan } from '../../flows/supply/make-plan.ts'
import { readDecisions, readMoves } from '../../flows/supply/read-decisions.ts'
import { readItem, readRows } from '../../flows/supply/read-items.ts'
import { planView, readTower } from '../../flows/supply/read-tower.ts'
import { weeklyReport } from '../../flows/supply/report.ts'
import { compareOpen } from '../../flows/supply/scenarios.ts'
import { changeSupplySettings } from '../../flows/supply/settings.ts'
import { rowsCsv } from '../../flows/supply/supply-csv.ts'
import { receivePurchase, receiveTransfer } from '../../flows/supply/supply-effects.ts'
import { answerWhatIf } from '../../flows/supply/what-if.ts'
import { listTransfers, newestPlan, supplySettingsOf } from '../../modules/supply/index.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const TAG = 'Prices and supply'

/** The control tower: what is foreseen, proposed, decided and on its way. */
export function supplyRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/supply',
    summary: 'The control tower at a glance: what the last plan found, and what stands now',
    tag: TAG,
    permission: 'read',
    response: contract.supplyView,
    handle: async ({ ctx, c }) => c.json(await readTower(ctx)),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/items/{variantId}',
    summary: 'An item: what it sold and will sell, at which price, and where it lies',
    tag: TAG,
    permission: 'read',
    response: contract.supplyItemView,
    handle: async ({ ctx, c, param }) => {
      const view = await readItem(ctx, param('variantId'))
      return view ? c.json(view) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/items/{variantId}/what-if',
    summary: 'What would become of an item at another price, with another demand, or with late suppliers',
    tag: TAG,
    permission: 'read',
    body: asks.whatIfQuery,
    response: asks.whatIfAnswer,
    handle: async ({ ctx, c, body, param }) => {
      const answer = await answerWhatIf(ctx, param('variantId'), body)
      return answer ? c.json(answer) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/rows',
    summary: 'Items of the plan with their decision of one kind, what waits first',
    tag: TAG,
    permission: 'read',
    query: asks.rowsQuery.shape,
    response: asks.supplyRows,
    handle: async ({ ctx, c, query }) => c.json(await readRows(ctx, query)),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/rows.csv',
    summary: 'The same rows as a table, all of them',
    tag: TAG,
    permission: 'read',
    query: { of: asks.rowsQuery.shape.of, only: asks.rowsQuery.shape.only },
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, query }) => {
      const { items } = await readRows(ctx, { ...query, limit: 100_000, offset: 0 })
      return c.body(rowsCsv(ctx, items), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${query.of}s.csv"`,
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/build.csv',
    summary: 'What has to be ordered before the next sales event, line by line',
    tag: TAG,
    permission: 'read',
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c }) =>
      c.body(await buildCsv(ctx), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="build.csv"',
      }),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/report',
    summary: 'The week on paper: what is urgent, proposed, decided, and what came of it',
    tag: TAG,
    permission: 'read',
    query: { lang: z.enum(['zh', 'en']).optional() },
    raw: { response: 'application/pdf' },
    handle: async ({ ctx, c, query }) => {
      const bytes = await weeklyReport(query.lang ? { ...ctx, locale: query.lang } : ctx)
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="supply-report.pdf"',
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/decisions',
    summary: 'What was decided, what it promised, and what came of it; the newest first',
    tag: TAG,
    permission: 'read',
    query: asks.decisionsQuery.shape,
    response: asks.supplyDecisions,
    handle: async ({ ctx, c, query }) => c.json(await readDecisions(ctx, query)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/scenarios',
    summary: 'What is open beside doing nothing, in the same futures, under a shock',
    tag: TAG,
    permission: 'read',
    body: asks.scenarioQuery,
    response: contract.scenarioComparison,
    handle: async ({ ctx, c, body }) => {
      const compared = await compareOpen(ctx, body)
      return compared.ok ? c.json(compared.value) : problem(c, compared.error)
    },
  })

  planRoutes(http, app)
  moveRoutes(http, app)

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/settings',
    summary: 'What the shop allows its plans',
    tag: TAG,
    permission: 'read',
    response: asks.supplySettings,
    handle: async ({ ctx, c }) => c.json(await supplySettingsOf(ctx)),
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/supply/settings',
    summary: 'Change what the shop allows its plans: guard-rails, rule, budget, stop switch',
    tag: TAG,
    permission: 'manage',
    body: asks.supplySettings,
    response: asks.supplySettings,
    handle: async ({ ctx, c, body }) => {
      const done = await changeSupplySettings(ctx, body)
      return done.ok ? c.json(done.value) : problem(c, done.error)
    },
  })
}

function planRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/supply/plan',
    summary: 'How the newest plan is getting on',
    tag: TAG,
    permission: 'read',
    response: contract.planProgress,
    handle: async ({ ctx, c }) => c.json(planView(await newestPlan(ctx))),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/plan',
    summary: 'Make a plan in the background; who asks while one is under way gets that one',
    tag: TAG,
    permission: 'edit',
    status: 202,
    response: contract.planProgress,
    handle: async ({ ctx, c }) => {
      const asked = await requestPlan(ctx)
      return asked.ok ? c.json(planView(asked.value), 202) : problem(c, asked.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/simulated-orders',
    summary: 'Lay made-up orders of fourteen months into the demo shop, marked as simulated, and plan from them',
    tag: TAG,
    permission: 'manage',
    status: 202,
    response: contract.planProgress,
    handle: async ({ ctx, c }) => {
      const asked = await requestDemoPlan(ctx)
      return asked.ok ? c.json(planView(asked.value), 202) : problem(c, asked.error)
    },
  })

  studioRoute(http, app, {
    method: 'delete',
    path: '/supply/plan',
    summary: 'Stop the plan that is under way; what the one before it found stays',
    tag: TAG,
    permission: 'edit',
    response: contract.planProgress,
    handle: async ({ ctx, c }) => {
      const stopped = await cancelPlan(ctx)
      return stopped.ok ? c.json(planView(stopped.value)) : problem(c, stopped.error)
    },
  })
}

function moveRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/supply/moves',
    summary: 'What suppliers still owe, and what is between two warehouses',
    tag: TAG,
    permission: 'read',
    response: asks.supplyMoves,
    handle: async ({ ctx, c }) => c.json(await readMoves(ctx)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/purchases/{id}/receive',
    summary: 'Take units of a purchase in',
    tag: TAG,
    permission: 'edit',
    body: z.strictObject({ units: z.number().int().min(1).max(10_000_000) }),
    response: asks.supplyMoves,
    handle: async ({ ctx, c, body, param }) => {
      const done = await receivePurchase(ctx, param('id'), body.units)
      return done.ok ? c.json(await readMoves(ctx)) : problem(c, done.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/transfers/{id}/receive',
    summary: 'Say that a transfer has arrived; otherwise it does on the day it is due',
    tag: TAG,
    permission: 'edit',
    response: asks.supplyMoves,
    handle: async ({ ctx, c, param }) => {
      const transfer = (await listTransfers(ctx, { state: 'sent' })).find(({ id }) => id === param('id'))
      if (!transfer) return problemOf(c, 'not-found')
      const done = await receiveTransfer(ctx, transfer)
      return done.ok ? c.json(await readMoves(ctx)) : problem(c, done.error)
    },
  })
}
