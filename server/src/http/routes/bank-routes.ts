import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { BankRow } from '@qianmian/copy'
import { entryOf, readFrame, shownFrame } from '@qianmian/copy'
import type { App } from '../../app.ts'
import * as contract from '../../contract/bank.ts'
import { gateStatus } from '../../contract/common.ts'
import { addBankRow, decideBankRows, editBankRow, eraseBank, exportBank, importBank } from '../../flows/change-bank.ts'
import { mineApproved, minePasted } from '../../flows/mine-texts.ts'
import { startAsk } from '../../flows/propose-clauses.ts'
import { browseLexicon, exampleFinder, lexiconCounts, readLexiconRow } from '../../flows/read-lexicon.ts'
import {
  type BankAsk,
  countBankRows,
  findAsk,
  listAsks,
  listBankRows,
  type StoredBankRow,
} from '../../modules/bank/index.ts'
import { listProducts } from '../../modules/catalog/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

type Draft = z.output<typeof contract.bankDraft>

/** A draft as the engine keeps it: a statement's subject is told by a mark of its own. */
const drafted = ({ role, attributes, zh, en, when }: Draft): Omit<BankRow, 'id'> => ({
  role,
  attributes: role === 'scene' || role === 'close' ? [] : attributes,
  zh: zh.map((frame) => readFrame(frame, role)),
  en: en.map((frame) => readFrame(frame, role)),
  when,
})

const askView = (ask: BankAsk) => ({
  ...ask,
  spots: [...ask.spots],
  refused: [...ask.refused],
  createdAt: ask.createdAt.toISOString(),
})

/** Rows with the names of the products that they were found at, and an example each. */
async function views(ctx: Ctx, rows: readonly StoredBankRow[]) {
  const ids = [...new Set(rows.flatMap((row) => row.sources.map((source) => source.productId)))]
  const names = new Map((await listProducts(ctx, { ids })).map((product) => [product.id, product.name]))
  const example = exampleFinder(ctx)
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      zh: row.zh.map((frame) => shownFrame(frame, row.role)),
      en: row.en.map((frame) => shownFrame(frame, row.role)),
      sources: row.sources.map((source) => ({ ...source, productName: names.get(source.productId) ?? {} })),
      example: await example(
        entryOf(row),
        row.sources.map((source) => source.productId),
      ),
      createdAt: row.createdAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    })),
  )
}

/** The lexicon to read, and the shop's own bank of words. */
export function bankRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/lexicon',
    summary: 'Rows of the lexicon, the house’s and the shop’s own approved ones',
    tag: 'Words',
    permission: 'read',
    query: { ...contract.lexiconQuery, limit: page.limit, offset: page.offset },
    response: contract.lexiconList,
    handle: async ({ ctx, c, query }) => {
      const { limit, offset, ...filter } = query
      return c.json(await browseLexicon(ctx, filter, { limit, offset }))
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/lexicon/counts',
    summary: 'How many ways state each attribute in each category, and how many products need them',
    tag: 'Words',
    permission: 'read',
    response: z.object({ cells: z.array(contract.lexiconCell) }),
    handle: async ({ ctx, c }) => c.json({ cells: await lexiconCounts(ctx) }),
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/lexicon/{id}',
    summary: 'One row written out, with an example and what the linter says',
    tag: 'Words',
    permission: 'read',
    response: contract.lexiconDetail,
    handle: async ({ ctx, c, param }) => {
      const row = await readLexiconRow(ctx, param('id'))
      return row ? c.json(row) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/bank',
    summary: 'Rows of the shop’s own bank',
    tag: 'Words',
    permission: 'read',
    query: {
      status: z.enum(['waiting', 'approved', 'refused']).default('waiting'),
      gate: gateStatus.optional(),
      origin: contract.bankRow.shape.origin.optional(),
      category: z.string().max(80).optional(),
      text: z.string().max(200).optional(),
      limit: page.limit,
      offset: page.offset,
    },
    response: contract.bankList,
    handle: async ({ ctx, c, query }) => {
      const { limit, offset, status, ...filter } = query
      const counts = await countBankRows(ctx, filter)
      const rows = await listBankRows(ctx, { ...filter, status }, { limit: Math.min(limit, 100), offset })
      return c.json({ total: counts[status], counts, items: await views(ctx, rows) })
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank',
    summary: 'Write a row; it waits for approval',
    tag: 'Words',
    permission: 'edit',
    body: contract.bankDraft,
    response: contract.bankRow,
    handle: async ({ ctx, c, body }) => {
      const result = await addBankRow(ctx, drafted(body))
      return result.ok ? c.json((await views(ctx, [result.value]))[0]) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'put',
    path: '/bank/{id}',
    summary: 'Change a row; it waits again',
    tag: 'Words',
    permission: 'edit',
    body: contract.bankEdit,
    response: contract.bankRow,
    handle: async ({ ctx, c, param, body }) => {
      const result = await editBankRow(ctx, param('id'), drafted(body), body.version)
      return result.ok ? c.json((await views(ctx, [result.value]))[0]) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank/decide',
    summary: 'Approve rows, refuse them, or let them wait again',
    tag: 'Words',
    permission: 'publish',
    body: contract.bankDecision,
    response: z.object({ changed: z.array(z.string()) }),
    handle: async ({ ctx, c, body }) => {
      const result = await decideBankRows(ctx, body.ids, body.verdict)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank/mine',
    summary: 'Take pasted texts apart into rows that wait',
    tag: 'Words',
    permission: 'edit',
    body: contract.minePasted,
    response: contract.minedTexts,
    handle: async ({ ctx, c, body }) => {
      const result = await minePasted(ctx, body.texts)
      return result.ok ? c.json({ ...result.value, refused: [...result.value.refused] }) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank/mine-approved',
    summary: 'Take the shop’s published listings apart into rows that wait',
    tag: 'Words',
    permission: 'edit',
    response: contract.minedTexts,
    handle: async ({ ctx, c }) => {
      const result = await mineApproved(ctx)
      return result.ok ? c.json({ ...result.value, refused: [...result.value.refused] }) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/bank/table',
    summary: 'The bank as a table with tabs',
    tag: 'Words',
    permission: 'read',
    query: { status: z.enum(['waiting', 'approved', 'refused']).optional() },
    raw: { response: 'text/tab-separated-values' },
    handle: async ({ ctx, c, query }) =>
      c.body(`\ufeff${await exportBank(ctx, query)}`, 200, {
        'content-type': 'text/tab-separated-values; charset=utf-8',
        'content-disposition': `attachment; filename="${ctx.shop.slug}-words.tsv"`,
      }),
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank/table',
    summary: 'Read a table; new rows wait',
    tag: 'Words',
    permission: 'edit',
    body: contract.bankTable,
    response: contract.bankTableRead,
    handle: async ({ ctx, c, body }) => {
      const result = await importBank(ctx, body.text)
      return result.ok ? c.json({ ...result.value, problems: [...result.value.problems] }) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank/erase',
    summary: 'Erase rows for good, or the whole bank',
    tag: 'Words',
    permission: 'manage',
    body: contract.bankErase,
    response: z.object({ erased: z.number() }),
    handle: async ({ ctx, c, body }) => {
      const result = await eraseBank(ctx, body.ids)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/bank/asks',
    summary: 'The newest askings of a model for clauses',
    tag: 'Words',
    permission: 'read',
    response: z.object({ items: z.array(contract.bankAsk) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listAsks(ctx)).map(askView) }),
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/bank/asks',
    summary: 'Ask the model for clauses where the lexicon is thin',
    tag: 'Words',
    permission: 'edit',
    body: contract.bankAskStart,
    response: contract.bankAsk,
    handle: async ({ ctx, c, body }) => {
      const result = await startAsk(ctx, body.spots)
      return result.ok ? c.json(askView(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/bank/asks/{id}',
    summary: 'How far an asking is',
    tag: 'Words',
    permission: 'read',
    response: contract.bankAsk,
    handle: async ({ ctx, c, param }) => {
      const ask = await findAsk(ctx, param('id'))
      return ask ? c.json(askView(ask)) : problemOf(c, 'not-found')
    },
  })
}
