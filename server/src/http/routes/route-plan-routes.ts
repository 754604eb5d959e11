import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { lang } from '../../contract/common.ts'
import * as contract from '../../contract/supply-routes.ts'
import { arrangeRoutes, dispatchRoutes, undoDispatch } from '../../flows/routing/arrange-routes.ts'
import { changeRouteRules, readFleet, removeVehicle, saveVehicle } from '../../flows/routing/fleet.ts'
import { cancelRoutes, reoptimiseRoutes, requestRoutes } from '../../flows/routing/make-routes.ts'
import { jobView, readRoutes, routePlanView } from '../../flows/routing/read-routes.ts'
import { routesCsv } from '../../flows/routing/routes-csv.ts'
import { findRoutes } from '../../modules/routing/index.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const TAG = 'Prices and supply'

/** The fleet, and which of its vehicles brings what where. */
export function routePlanRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/supply/routes',
    summary: 'The newest delivery routes, how a plan that is being made is getting on, and those before',
    tag: TAG,
    permission: 'read',
    response: contract.routesView,
    handle: async ({ ctx, c }) => c.json(await readRoutes(ctx)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/routes',
    summary: 'Plan routes for what waits, in the background; who asks while one is under way gets that one',
    tag: TAG,
    permission: 'edit',
    status: 202,
    body: contract.routesAsk,
    response: contract.routeJob,
    handle: async ({ ctx, c, body }) => {
      const asked = await requestRoutes(ctx, body.day)
      return asked.ok ? c.json(jobView(asked.value), 202) : problem(c, asked.error)
    },
  })

  studioRoute(http, app, {
    method: 'delete',
    path: '/supply/routes',
    summary: 'End the search that is under way; the best routes found so far are kept',
    tag: TAG,
    permission: 'edit',
    response: contract.routeJob,
    handle: async ({ ctx, c }) => {
      const stopped = await cancelRoutes(ctx)
      return stopped.ok ? c.json(jobView(stopped.value)) : problem(c, stopped.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/routes/{id}',
    summary: 'Routes of one plan: stops in order, hours, loads, costs, and what is on none',
    tag: TAG,
    permission: 'read',
    response: contract.routePlan,
    handle: async ({ ctx, c, param }) => {
      const plan = await findRoutes(ctx, param('id'))
      const view = plan && (await routePlanView(ctx, plan))
      return view ? c.json(view) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/routes/{id}/routes.csv',
    summary: 'The same as a table; orders by their numbers alone',
    tag: TAG,
    permission: 'read',
    query: { lang: lang.optional() },
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, param, query }) => {
      const plan = await findRoutes(ctx, param('id'))
      const view = plan && (await routePlanView(ctx, plan))
      if (!view) return problemOf(c, 'not-found')
      return c.body(routesCsv({ ...ctx, locale: query.lang ?? ctx.locale }, view), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="routes-${view.day}${view.isSimulated ? '-simulated' : ''}.csv"`,
        'cache-control': 'no-store',
      })
    },
  })

  deedRoutes(http, app)
  fleetRoutes(http, app)
}

function deedRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'put',
    path: '/supply/routes/{id}/arrangement',
    summary:
      'Move, order, pin and drop stops; what cannot be driven is refused. The arrangement before is the way back',
    tag: TAG,
    permission: 'edit',
    body: contract.arrangement,
    response: contract.routePlan,
    handle: async ({ ctx, c, param, body }) => {
      const done = await arrangeRoutes(ctx, param('id'), body)
      return done.ok ? c.json(await routePlanView(ctx, done.value)) : problem(c, done.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/routes/{id}/reoptimise',
    summary: 'Improve routes around their pinned stops, in the background',
    tag: TAG,
    permission: 'edit',
    status: 202,
    body: contract.routesVersion,
    response: contract.routeJob,
    handle: async ({ ctx, c, param, body }) => {
      const asked = await reoptimiseRoutes(ctx, param('id'), body.version)
      return asked.ok ? c.json(jobView(asked.value), 202) : problem(c, asked.error)
    },
  })

  for (const [path, summary, deed] of [
    ['dispatch', 'Send the vehicles off: orders on these routes are not planned again', dispatchRoutes],
    ['undo-dispatch', 'Take a dispatch back: its orders wait again', undoDispatch],
  ] as const)
    studioRoute(http, app, {
      method: 'post',
      path: `/supply/routes/{id}/${path}`,
      summary,
      tag: TAG,
      permission: 'edit',
      body: contract.routesVersion,
      response: contract.routePlan,
      handle: async ({ ctx, c, param, body }) => {
        const done = await deed(ctx, param('id'), body.version)
        return done.ok ? c.json(await routePlanView(ctx, done.value)) : problem(c, done.error)
      },
    })
}

function fleetRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/supply/fleet',
    summary: 'Kinds of vehicles, the warehouses that they can leave from, and what is assumed of their way',
    tag: TAG,
    permission: 'read',
    response: contract.fleet,
    handle: async ({ ctx, c }) => c.json(await readFleet(ctx)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/fleet',
    summary: 'Add a kind of vehicles',
    tag: TAG,
    permission: 'edit',
    body: contract.vehicleInput,
    response: contract.fleet,
    handle: async ({ ctx, c, body }) => {
      const saved = await saveVehicle(ctx, body)
      return saved.ok ? c.json(saved.value) : problem(c, saved.error)
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/supply/fleet/{id}',
    summary: 'Say anew what a kind of vehicles is',
    tag: TAG,
    permission: 'edit',
    body: contract.vehicleInput,
    response: contract.fleet,
    handle: async ({ ctx, c, param, body }) => {
      const saved = await saveVehicle(ctx, body, param('id'))
      return saved.ok ? c.json(saved.value) : problem(c, saved.error)
    },
  })

  studioRoute(http, app, {
    method: 'delete',
    path: '/supply/fleet/{id}',
    summary: 'Take a kind out of the fleet; routes that were planned with it keep it',
    tag: TAG,
    permission: 'edit',
    response: contract.fleet,
    handle: async ({ ctx, c, param }) => {
      const removed = await removeVehicle(ctx, param('id'), true)
      return removed.ok ? c.json(removed.value) : problem(c, removed.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/fleet/{id}/restore',
    summary: 'Bring a kind back that was taken out of the fleet',
    tag: TAG,
    permission: 'edit',
    body: z.strictObject({}),
    response: contract.fleet,
    handle: async ({ ctx, c, param }) => {
      const restored = await removeVehicle(ctx, param('id'), false)
      return restored.ok ? c.json(restored.value) : problem(c, restored.error)
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/supply/route-rules',
    summary: 'Say how far vehicles go, how fast, and how long unloading takes',
    tag: TAG,
    permission: 'edit',
    body: contract.routeRules,
    response: contract.fleet,
    handle: async ({ ctx, c, body }) => {
      const saved = await changeRouteRules(ctx, body)
      return saved.ok ? c.json(saved.value) : problem(c, saved.error)
    },
  })
}
