import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { lang } from '../../contract/common.ts'
import * as contract from '../../contract/voice.ts'
import { brandVoiceView } from '../../contract/voice-view.ts'
import {
  addSamples,
  learnBrand,
  measureText,
  removeSamples,
  setDimension,
  setSampleKept,
  setWords,
  voicePage,
} from '../../flows/brand-voice.ts'
import { readPaste, readSampleFile, writeSamples } from '../../formats/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const BASE = '/brands/{id}/voice'

/** A brand's voice: samples, learning, dimensions, words, distance. */
export function voiceRoutes(http: OpenAPIHono<Env>, app: App): void {
  const view = async (ctx: Ctx, id: string) => {
    const found = await voicePage(ctx, id)
    return found && brandVoiceView(found.brand, found.samples, found.voice)
  }

  studioRoute(http, app, {
    method: 'get',
    path: BASE,
    summary: "A brand's voice: samples with their state, dimensions with the evidence, what a person set",
    tag: 'Brand voice',
    permission: 'read',
    response: contract.brandVoice,
    handle: async ({ ctx, c, param }) => {
      const found = await view(ctx, param('id'))
      return found ? c.json(found) : problemOf(c, 'not-found')
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: `${BASE}/samples`,
    summary: 'Paste samples, one a paragraph',
    tag: 'Brand voice',
    permission: 'edit',
    body: contract.addSamples,
    response: contract.samplesAdded,
    handle: async ({ ctx, c, param, body }) => {
      const result = await addSamples(ctx, param('id'), readPaste(body.text), 'paste')
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: `${BASE}/samples/file`,
    summary: 'Upload samples as .txt, .md or .csv (the body is the file)',
    tag: 'Brand voice',
    permission: 'edit',
    query: { fileName: z.string().min(1).max(200) },
    response: contract.samplesAdded,
    handle: async ({ ctx, c, param, query }) => {
      const read = readSampleFile(query.fileName, new Uint8Array(await c.req.arrayBuffer()))
      if (!read.ok) return problem(c, refuse('unsupported-file', read.error).error)
      const result = await addSamples(ctx, param('id'), read.value, query.fileName)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: `${BASE}/samples/export`,
    summary: 'Download the samples as a CSV file',
    tag: 'Brand voice',
    permission: 'read',
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, param }) => {
      const found = await voicePage(ctx, param('id'))
      if (!found) return problemOf(c, 'not-found')
      return c.body(writeSamples(found.samples), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="samples-${found.brand.handle}.csv"`,
      })
    },
  })
  studioRoute(http, app, {
    method: 'patch',
    path: `${BASE}/samples/{sample}`,
    summary: 'Keep a sample that the law rules hold back, or hold it back again',
    tag: 'Brand voice',
    permission: 'edit',
    body: z.object({ isKept: z.boolean() }).strict(),
    handle: async ({ ctx, c, param, body }) => {
      const result = await setSampleKept(ctx, param('id'), param('sample'), body.isKept)
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'delete',
    path: `${BASE}/samples/{sample}`,
    summary: 'Remove one sample',
    tag: 'Brand voice',
    permission: 'edit',
    handle: async ({ ctx, c, param }) => {
      const result = await removeSamples(ctx, param('id'), param('sample'))
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'delete',
    path: `${BASE}/samples`,
    summary: 'Erase every sample and what was learned from them',
    tag: 'Brand voice',
    permission: 'edit',
    handle: async ({ ctx, c, param }) => {
      const result = await removeSamples(ctx, param('id'))
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: `${BASE}/learn`,
    summary: 'Learn the voice from the samples as they are now',
    tag: 'Brand voice',
    permission: 'edit',
    response: contract.brandVoice,
    handle: async ({ ctx, c, param }) => {
      const result = await learnBrand(ctx, param('id'))
      if (!result.ok) return problem(c, result.error)
      const found = await view(ctx, param('id'))
      return found ? c.json(found) : problemOf(c, 'not-found')
    },
  })
  studioRoute(http, app, {
    method: 'put',
    path: `${BASE}/dimensions/{lang}/{dimension}`,
    summary: 'Set a dimension by hand; null sets it back to what was learned',
    tag: 'Brand voice',
    permission: 'edit',
    body: contract.setDimension,
    handle: async ({ ctx, c, param, body }) => {
      const place = z
        .object({ lang, dimension: contract.dimension })
        .safeParse({ lang: param('lang'), dimension: param('dimension') })
      if (!place.success) return problemOf(c, 'not-found')
      const result = await setDimension(ctx, param('id'), place.data.lang, place.data.dimension, body.value)
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'put',
    path: `${BASE}/words`,
    summary: 'Change the words that the brand likes, avoids and bans',
    tag: 'Brand voice',
    permission: 'edit',
    body: contract.brandWords,
    handle: async ({ ctx, c, param, body }) => {
      const result = await setWords(ctx, param('id'), body)
      return result.ok ? c.body(null, 204) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: `${BASE}/distance`,
    summary: "How far a text is from the brand's voice; nothing is kept",
    tag: 'Brand voice',
    permission: 'read',
    body: contract.measureText,
    response: contract.textDistance,
    handle: async ({ ctx, c, param, body }) => {
      const result = await measureText(ctx, param('id'), body.text)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
}
