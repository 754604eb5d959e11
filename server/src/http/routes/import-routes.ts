import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/imports.ts'
import { importView } from '../../contract/views.ts'
import { exportProducts } from '../../flows/export-products.ts'
import { previewImport, remapImport, startImport } from '../../flows/import-products.ts'
import { findImport, listImports } from '../../modules/imports/index.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { streamOf } from '../stream-of.ts'
import { studioRoute } from './define.ts'

/** Files in and out. */
export function importRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'post',
    path: '/imports',
    summary: 'Upload a product file; the answer says what an import would do',
    tag: 'Imports',
    permission: 'edit',
    query: { fileName: z.string().min(1).max(200) },
    response: contract.importPreview,
    handle: async ({ ctx, c, query }) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      if (bytes.length === 0)
        return problem(c, refuse('unsupported-file', { zh: '文件是空的。', en: 'The file is empty.' }).error)
      const result = await previewImport(ctx, { name: query.fileName, bytes })
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/imports/{id}/preview',
    summary: 'Preview again with another mapping of the columns',
    tag: 'Imports',
    permission: 'edit',
    body: z.object({ mapping: z.record(z.string().max(300), z.string().max(120)) }).strict(),
    response: contract.importPreview,
    handle: async ({ ctx, c, param, body }) => {
      const result = await remapImport(ctx, param('id'), body.mapping)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/imports/{id}/start',
    summary: 'Start an import that was previewed',
    tag: 'Imports',
    permission: 'edit',
    body: contract.importStart,
    response: contract.importView,
    handle: async ({ ctx, c, param, body }) => {
      const result = await startImport(ctx, param('id'), body)
      return result.ok ? c.json(importView(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/imports',
    summary: 'Newest imports',
    tag: 'Imports',
    permission: 'read',
    response: z.object({ items: z.array(contract.importView) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listImports(ctx)).map(importView) }),
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/imports/{id}',
    summary: 'One import',
    tag: 'Imports',
    permission: 'read',
    response: contract.importView,
    handle: async ({ ctx, c, param }) => {
      const row = await findImport(ctx, param('id'))
      return row ? c.json(importView(row)) : problemOf(c, 'not-found')
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/export',
    summary: 'Download the catalogue as a file',
    tag: 'Imports',
    permission: 'read',
    query: {
      format: z.enum(['shopify-csv', 'taobao-csv', 'json', 'table-csv']).default('shopify-csv'),
      category: z.string().max(60).optional(),
    },
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, query }) => {
      const file = await exportProducts(ctx, query.format, { category: query.category })
      return c.body(streamOf(file.chunks), 200, {
        'content-type': file.mime,
        'content-disposition': `attachment; filename="${file.fileName}"`,
      })
    },
  })
}
