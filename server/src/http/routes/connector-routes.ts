import type { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/connectors.ts'
import {
  connectMedusa,
  decideConflict,
  removeMedusa,
  startMedusaRun,
  steerMedusa,
  tryMedusa,
} from '../../flows/connectors/connect-medusa.ts'
import { readMedusa, type ShownRun, shownRun } from '../../flows/connectors/connector-view.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Env, problem } from '../request.ts'
import { studioRoute } from './define.ts'

const runView = ({ startedAt, endedAt, notes, ...run }: ShownRun) => ({
  ...run,
  counts: [...run.counts],
  notes: [...notes],
  startedAt: startedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
})

async function stateView(ctx: Ctx) {
  const connector = await readMedusa(ctx)
  if (!connector) return { connector: null }
  const { takes, run, nextAt, conflicts } = connector
  return {
    connector: {
      ...connector,
      takes: [...takes],
      nextAt: nextAt?.toISOString() ?? null,
      run: run && runView(run),
      conflicts: conflicts.map(({ at, ...conflict }) => ({ ...conflict, at: at.toISOString() })),
    },
  }
}

/** The Medusa that a shop is kept in step with. Its key goes in and never out. */
export function connectorRoutes(http: OpenAPIHono<Env>, app: App): void {
  const base = { tag: 'Connectors', permission: 'manage' } as const
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/connectors/medusa',
    summary: 'The connected Medusa, its last run, and what both sides changed',
    response: contract.medusaState,
    handle: async ({ ctx, c }) => c.json(await stateView(ctx)),
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/connectors/medusa/try',
    summary: 'Look whether a Medusa answers and takes the key; nothing is kept',
    body: contract.medusaTry,
    response: contract.medusaSeen,
    handle: async ({ ctx, c, body }) => {
      const seen = await tryMedusa(ctx, body)
      return seen.ok ? c.json({ ...seen.value, currencies: [...seen.value.currencies] }) : problem(c, seen.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'put',
    path: '/connectors/medusa',
    summary: 'Connect a Medusa, or change how; a run begins at once',
    body: contract.medusaSettings,
    response: contract.medusaState,
    handle: async ({ ctx, c, body }) => {
      const connected = await connectMedusa(ctx, body)
      if (!connected.ok) return problem(c, connected.error)
      if (connected.value.isOn) await startMedusaRun(ctx, false)
      return c.json(await stateView(ctx))
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'patch',
    path: '/connectors/medusa',
    summary: 'Pause the connector, or go on',
    body: contract.medusaSteer,
    response: contract.medusaState,
    handle: async ({ ctx, c, body }) => {
      const steered = await steerMedusa(ctx, body.isOn)
      return steered.ok ? c.json(await stateView(ctx)) : problem(c, steered.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'delete',
    path: '/connectors/medusa',
    summary: 'Take the connector away with its key; what came by it stays',
    handle: async ({ ctx, c }) => {
      const removed = await removeMedusa(ctx)
      return removed.ok ? c.body(null, 204) : problem(c, removed.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/connectors/medusa/run',
    summary: 'Bring both in step now; one that is under way is the answer',
    body: contract.medusaRunStart,
    response: contract.connectorRun,
    status: 202,
    handle: async ({ ctx, c, body }) => {
      const run = await startMedusaRun(ctx, body.isFull)
      return run.ok ? c.json(runView(shownRun(run.value)), 202) : problem(c, run.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/connectors/medusa/conflicts/{id}',
    summary: "Decide on a field that both sides changed: Medusa's stays, or ours is written",
    body: contract.conflictDecision,
    handle: async ({ ctx, c, param, body }) => {
      const decided = await decideConflict(ctx, param('id'), body.decision)
      return decided.ok ? c.body(null, 204) : problem(c, decided.error)
    },
  })
}
