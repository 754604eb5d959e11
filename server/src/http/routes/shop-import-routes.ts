import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Result } from '@qianmian/kernel'
import { pick } from '@qianmian/kernel'
import type { App } from '../../app.ts'
import * as contract from '../../contract/shop-imports.ts'
import { giveUpBringing, lookAtFiles, type SentFile, startBringing } from '../../flows/orders/bring-files.ts'
import { csvRow } from '../../formats/csv/csv-row.ts'
import { findShopImport, listShopImports, type ShopImport } from '../../modules/shop-imports/index.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const SHOWN_ISSUES = 100
const LISTED = 20
const STYLE = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const
const NOT_A_FORM = {
  zh: '请用表单上传文件（multipart/form-data，字段 files）。',
  en: 'Send the files as a form (multipart/form-data, field files).',
}

/** Orders, customers, stock and products of a running shop: dropped, looked at, brought in. */
export function shopImportRoutes(http: OpenAPIHono<Env>, app: App): void {
  const base = { tag: 'Orders', permission: 'edit' } as const
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/order-imports',
    summary:
      'Upload files of a running shop as a form (field files, ten at most); the answer says what bringing them in would do',
    response: contract.shopImport,
    handle: async ({ ctx, c }) => {
      const sent = await filesOf(c.req.raw)
      if (!sent.ok) return problem(c, sent.error)
      const looked = await lookAtFiles(ctx, sent.value)
      return looked.ok ? c.json(view(looked.value)) : problem(c, looked.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/order-imports',
    summary: 'Newest uploads of a running shop, without their problems',
    response: contract.shopImportList,
    handle: async ({ ctx, c }) =>
      c.json({ items: (await listShopImports(ctx, LISTED)).map((row) => view({ ...row, issues: [] })) }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/order-imports/{id}',
    summary: 'One upload: how far it is, and what could not be read',
    response: contract.shopImport,
    handle: async ({ ctx, c, param }) => {
      const row = await findShopImport(ctx, param('id'))
      c.header('cache-control', 'no-store')
      return row ? c.json(view(row)) : problemOf(c, 'not-found')
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/order-imports/{id}/start',
    summary: 'Bring in what was looked at',
    body: z.strictObject({}),
    response: contract.shopImport,
    handle: async ({ ctx, c, param }) => {
      const started = await startBringing(ctx, param('id'))
      return started.ok ? c.json(view(started.value)) : problem(c, started.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/order-imports/{id}/cancel',
    summary: 'Give an upload up; what is written stays',
    body: z.strictObject({}),
    response: contract.shopImport,
    handle: async ({ ctx, c, param }) => {
      const ended = await giveUpBringing(ctx, param('id'))
      return ended.ok ? c.json(view(ended.value)) : problem(c, ended.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/order-imports/{id}/problems',
    summary: 'What could not be read, as a table: place, severity, sentence',
    query: { lang: z.enum(['zh', 'en']).default('zh') },
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, param, query }) => {
      const row = await findShopImport(ctx, param('id'))
      if (!row) return problemOf(c, 'not-found')
      const cells = row.issues.map(({ place, severity, message }) => [place, severity, pick(message, query.lang)])
      const table = [['place', 'severity', 'sentence'], ...cells].map((cell) => csvRow(cell, STYLE)).join('')
      return c.body(`\uFEFF${table}`, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="problems-${row.id}.csv"`,
        'cache-control': 'no-store',
      })
    },
  })
}

/** The files of a form that has nothing else in it. */
async function filesOf(request: Request): Promise<Result<SentFile[], Refusal>> {
  if (!/^multipart\/form-data;/i.test(request.headers.get('content-type') ?? ''))
    return refuse('bad-request', NOT_A_FORM)
  let form: FormData
  try {
    form = await request.formData()
  } catch (error) {
    // A broken form throws a TypeError; a body above the limit has an error of its own, with its own answer.
    if (error instanceof TypeError) return refuse('bad-request', NOT_A_FORM)
    throw error
  }
  const parts = [...form.entries()]
  if (parts.some(([name, part]) => name !== 'files' || typeof part === 'string'))
    return refuse('bad-request', NOT_A_FORM)
  const files = parts.flatMap(([, part]) => (typeof part === 'string' ? [] : [part]))
  const empty = files.find((file) => file.size === 0)
  if (empty) return refuse('unsupported-file', { zh: `「${empty.name}」是空的。`, en: `"${empty.name}" is empty.` })
  const sent = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  return { ok: true, value: await Promise.all(sent) }
}

const view = (row: ShopImport): z.input<typeof contract.shopImport> => ({
  ...row,
  files: [...row.files],
  issues: row.issues.slice(0, SHOWN_ISSUES),
  createdAt: row.createdAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
})
