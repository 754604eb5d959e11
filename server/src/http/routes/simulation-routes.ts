import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/simulation.ts'
import { simulationView } from '../../contract/simulation-view.ts'
import { maySimulate, removeSimulation, startSimulation, stopSimulation } from '../../flows/simulate-shop.ts'
import { may } from '../../modules/accounts/index.ts'
import { newestSimulation } from '../../modules/simulations/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Env, problem } from '../request.ts'
import { studioRoute } from './define.ts'

const view = async (ctx: Ctx) =>
  simulationView(await newestSimulation(ctx), may(ctx.actor, 'manage') && (await maySimulate(ctx)).ok)

/** Made-up shoppers of the demo shop: how far they are, letting them come, stopping them, taking them away. */
export function simulationRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/simulation',
    summary: 'Made-up shoppers of the demo shop: how far they are',
    tag: 'Learning',
    permission: 'read',
    response: contract.simulationView,
    handle: async ({ ctx, c }) => c.json(await view(ctx)),
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/simulation',
    summary: 'Let made-up shoppers come to the demo shop; refused for every other shop',
    tag: 'Learning',
    permission: 'manage',
    body: contract.startSimulation,
    response: contract.simulationView,
    status: 202,
    handle: async ({ ctx, c, body }) => {
      const result = await startSimulation(ctx, body)
      return result.ok ? c.json(await view(ctx), 202) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/simulation/stop',
    summary: 'Stop the made-up shoppers; what is written stays, and the same seed goes on from there',
    tag: 'Learning',
    permission: 'manage',
    response: contract.simulationView,
    handle: async ({ ctx, c }) => {
      await stopSimulation(ctx)
      return c.json(await view(ctx))
    },
  })
  studioRoute(http, app, {
    method: 'delete',
    path: '/simulation',
    summary: 'Take away everything that made-up shoppers left; what was learned is worked out anew',
    tag: 'Learning',
    permission: 'manage',
    response: z.object({ events: z.number(), decisions: z.number() }),
    handle: async ({ ctx, c }) => {
      const removed = await removeSimulation(ctx)
      // The log tells every process; this one has forgotten before it answers.
      await app.audience.forgetVisits(ctx)
      await app.learning.relearn(ctx, { all: true })
      return c.json(removed)
    },
  })
}
