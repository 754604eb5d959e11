import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeWav } from '@qianmian/voice'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/cli/inspect.ts'
import type {
  MediaChoicesView,
  MediaJobView,
  PosterDraftView,
  ProposalView,
  RecipeView,
  WorkListView,
  WorkProposalDetailView,
  WorkView,
} from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const POSTER: RecipeView = { kind: 'poster', lang: 'zh', format: 'square', seed: 'a' }
const SPEECH: RecipeView = { kind: 'speech', lang: 'zh', from: { field: 'adHeadline' } }

type Refused = { error: { message: { zh: string }; fields?: Record<string, unknown> } }

/** Generated media over the API: queue, drafts, exports, the way to the shop and back. */
describe('works', () => {
  let server: TestServer
  let tee: string
  const idOf = async (text: string) => {
    const found = await server.api<{ items: { id: string }[] }>(`/products?text=${encodeURIComponent(text)}`)
    return found.body.items[0]?.id ?? ''
  }
  const order = (json: unknown, headers: Record<string, string> = {}, id = tee) =>
    server.api<{ job: MediaJobView } & Refused>(`/products/${id}/works`, { method: 'POST', json, headers })
  const jobOf = async (id: string) => (await server.api<MediaJobView>(`/media-jobs/${id}`)).body
  const ended = (id: string) =>
    until(
      () => jobOf(id),
      (job) => !['queued', 'running'].includes(job.state),
      120_000,
    )
  const workOf = async (id: string) => (await server.api<WorkView>(`/works/${id}`)).body
  const make = async (recipe: RecipeView, more = {}) => {
    const { status, body } = await order({ recipe, ...more })
    if (status !== 202) throw new Error(JSON.stringify(body))
    const job = await ended(body.job.id)
    if (job.state !== 'done' || !job.workId) throw new Error(JSON.stringify(job))
    return workOf(job.workId)
  }
  const file = async (id: string, as: string) => {
    const response = await fetch(`${server.url}/api/shops/shanyu/works/${id}/file?as=${as}`, {
      headers: { cookie: server.cookie },
    })
    return {
      status: response.status,
      mime: response.headers.get('content-type'),
      name: response.headers.get('content-disposition') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    }
  }
  beforeAll(async () => {
    server = await testServer()
    tee = await idOf('风眼亚麻短袖')
  })
  afterAll(() => server?.stop())

  it('makes a poster and a recording, with gates, label and facts', async () => {
    const [poster, speech] = [await make(POSTER), await make(SPEECH)]
    expect(poster).toMatchObject({
      kind: 'poster',
      mime: 'image/webp',
      width: 1080,
      height: 1080,
      version: 1,
      state: 'draft',
    })
    expect(poster.status).toBe('pass')
    expect(poster.gates.map(({ gate }) => gate).sort()).toEqual(['claims', 'label', 'law', 'layout', 'numbers'])
    expect(poster.provenance.factIds.length).toBeGreaterThan(0)
    expect(speech).toMatchObject({ kind: 'speech', mime: 'audio/wav', lang: 'zh', status: 'pass' })
    expect(speech.captions[0]?.text).toContain('人工智能合成')
    expect(speech.captions.length).toBeGreaterThan(1)
    const { items, jobs } = (await server.api<WorkListView>(`/products/${tee}/works`)).body
    expect(items.map(({ id }) => id)).toEqual([speech.id, poster.id])
    expect(jobs).toEqual([])
  })
})
