import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/preferences.ts'
import { notePick, readTaste, setTasteOn } from '../../flows/read-taste.ts'
import { findBrand } from '../../modules/brands/index.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

/** What is learned from the picks, edits and decisions of the shop's own people. */
export function preferenceRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/preferences',
    summary: "What was learned of the shop's taste, or of a brand's, with its evidence",
    tag: 'Content',
    permission: 'read',
    query: { brandId: z.string().max(60).optional() },
    response: contract.taste,
    handle: async ({ ctx, c, query }) => {
      if (query.brandId && !(await findBrand(ctx, { id: query.brandId }))) return problemOf(c, 'not-found')
      return c.json(await readTaste(ctx, query.brandId ?? null))
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/preferences',
    summary: 'Switch off what was learned, or on again',
    tag: 'Content',
    permission: 'manage',
    body: contract.tasteSwitch,
    handle: async ({ ctx, c, body }) => {
      await setTasteOn(ctx, body.isOn)
      return c.body(null, 204)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/picks',
    summary: 'Note which of the candidates side by side was taken',
    tag: 'Content',
    permission: 'edit',
    body: contract.pick,
    handle: async ({ ctx, c, param, body }) => {
      const result = await notePick(ctx, param('id'), {
        from: body.from,
        picked: given(body.picked),
        over: body.over.map(given),
      })
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })
}

/** Features that are there. */
const given = (features: z.output<typeof contract.textFeatures>): Record<string, string> =>
  Object.fromEntries(Object.entries(features).filter((entry): entry is [string, string] => entry[1] !== undefined))
