import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { pieceView, pieceWriterView } from '../../contract/piece-view.ts'
import * as contract from '../../contract/pieces.ts'
import { comparePieces } from '../../flows/compare-pieces.ts'
import { occasionsNow, readPieces, removePiece, writePieceFor } from '../../flows/write-pieces.ts'
import { pieceMarkdown, shotListCsv } from '../../formats/piece-files.ts'
import { findProduct } from '../../modules/catalog/index.ts'
import { findPiece, listPieces, type Piece } from '../../modules/pieces/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { releaseFile } from '../../provenance/release-file.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

const NO_TABLE = {
  zh: '只有分镜能导出成表格。',
  en: 'Only a shot list can be exported as a table.',
} as const

/** Pieces of text about products: written, listed, read, exported, deleted. */
export function pieceRoutes(http: OpenAPIHono<Env>, app: App): void {
  const viewOf = async (ctx: Ctx, piece: Piece) => {
    const [read] = await readPieces(ctx, [piece])
    return read ? pieceView(read) : undefined
  }

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/pieces',
    summary: 'Write a notification, message, film, script, plan or guide from the facts, in both languages',
    tag: 'Pieces',
    permission: 'edit',
    body: contract.pieceStart,
    response: contract.piece,
    handle: async ({ ctx, c, param, body }) => {
      const result = await writePieceFor(ctx, param('id'), body, c.req.raw.signal)
      if (!result.ok) return problem(c, result.error)
      const view = await viewOf(ctx, result.value)
      return view ? c.json(view) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/pieces/compare',
    summary: 'One order by the built-in engine and by the model, side by side; nothing is kept',
    tag: 'Pieces',
    permission: 'edit',
    body: contract.pieceStart,
    response: z.object({ writers: z.array(contract.pieceWriter) }),
    handle: async ({ ctx, c, param, body }) => {
      const result = await comparePieces(ctx, param('id'), body, c.req.raw.signal)
      return result.ok ? c.json({ writers: result.value.map(pieceWriterView) }) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/products/{id}/pieces',
    summary: 'Pieces of a product, newest first, and the occasions that can be written for today',
    tag: 'Pieces',
    permission: 'read',
    query: { kind: contract.pieceKind.optional(), ...page },
    response: z.object({ items: z.array(contract.piece), occasions: z.array(contract.nearOccasion) }),
    handle: async ({ ctx, c, param, query }) => {
      const id = param('id')
      if (!(await findProduct(ctx, { id }))) return problemOf(c, 'not-found')
      const items = (await readPieces(ctx, await listPieces(ctx, id, query))).map(pieceView)
      const occasions = occasionsNow(ctx).map(({ occasion, day, inDays }) => ({
        id: occasion.id,
        name: occasion.name,
        day,
        inDays,
      }))
      return c.json({ items, occasions })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/pieces/{id}',
    summary: 'One piece',
    tag: 'Pieces',
    permission: 'read',
    response: contract.piece,
    handle: async ({ ctx, c, param }) => {
      const piece = await findPiece(ctx, param('id'))
      const view = piece && (await viewOf(ctx, piece))
      return view ? c.json(view) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'delete',
    path: '/pieces/{id}',
    summary: 'Delete a piece',
    tag: 'Pieces',
    permission: 'edit',
    response: z.object({ deleted: z.literal(true) }),
    handle: async ({ ctx, c, param }) => {
      const result = await removePiece(ctx, param('id'))
      return result.ok ? c.json({ deleted: true as const }) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/pieces/{id}/export',
    summary: 'A piece as Markdown, JSON with its spans, or, a shot list, as a table; each with its label',
    tag: 'Pieces',
    permission: 'read',
    query: {
      format: z.enum(['markdown', 'json', 'csv']).default('markdown'),
      lang: z.enum(['zh', 'en']).default('zh'),
    },
    raw: { response: 'text/markdown' },
    handle: async ({ ctx, c, param, query }) => {
      const piece = await findPiece(ctx, param('id'))
      if (!piece) return problemOf(c, 'not-found')
      const text = piece[query.lang]
      const name = `${piece.kind}-${piece.id}`
      const answer = (body: string, mime: string, ending: string) => {
        const file = releaseFile({ bytes: new TextEncoder().encode(body), mime, isGenerated: true })
        if (!file.ok) return problem(c, file.error)
        return c.body(new Uint8Array(file.value.bytes), 200, {
          'content-type': `${mime}; charset=utf-8`,
          'content-disposition': `attachment; filename="${name}.${ending}"`,
        })
      }
      if (query.format === 'csv')
        return text.kind === 'shot-list'
          ? answer(shotListCsv(text), 'text/csv', `${query.lang}.csv`)
          : problem(c, refuse('unprocessable', NO_TABLE).error)
      if (query.format === 'markdown')
        return answer(pieceMarkdown(text, piece.order.channel ?? undefined), 'text/markdown', `${query.lang}.md`)
      const { kind, zh, en, facts, gates, status, order, provenance } = piece
      const label = { zh: 'AI生成', en: 'AI-generated' }
      return answer(
        `${JSON.stringify({ label, kind, zh, en, facts, gates, status, order, provenance }, null, 2)}\n`,
        'application/json',
        'json',
      )
    },
  })
}
