import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesMarkdown } from '../../src/http/routes-markdown.ts'
import { createSite } from '../../src/http/site.ts'
import { CLIENT, type TestServer, testServer } from '../support/server.ts'

const LIST = new URL('../../src/contract/ROUTES.md', import.meta.url)

describe('the API document', () => {
  let server: TestServer
  let document: { openapi: string; paths: Record<string, Record<string, { 'x-permission'?: string }>> }
  beforeAll(async () => {
    server = await testServer({ DEMO: '0' })
    document = await (await fetch(`${server.url}/api/openapi.json`)).json()
  })
  afterAll(() => server?.stop())

  it('names every route that is served, and no other', () => {
    const served = createSite(server.app, CLIENT)
      .routes.filter((route) => route.method !== 'ALL')
      // `:name{pattern}` and `*` in the router's way of writing.
      .map(
        ({ method, path }) =>
          `${method} ${path.replace(/:(\w+)(?:\{(?:[^{}]|\{\d+\})+\})?/g, '{$1}').replace(/\*$/, '{rest}')}`,
      )
    const written = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) =>
          `${method.toUpperCase()} ${path.replace(/^(\/assets|\/studio|.*\{lang\})\/\{(?:file|page)\}$/, '$1/{rest}')}`,
      ),
    )
    expect(document.openapi).toBe('3.1.0')
    expect([...new Set(written)].sort()).toEqual([...new Set(served)].sort())
  })

  it('asks for a session at every route of the studio, and for a right', async () => {
    const studio = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/shops/'))
    expect(studio.length).toBeGreaterThan(30)
    for (const [path, operations] of studio) {
      for (const [method, operation] of Object.entries(operations)) {
        expect(['read', 'edit', 'publish', 'manage'], path).toContain(operation['x-permission'])
        const address = path.replace('{shop}', 'shop').replace(/\{\w+\}/g, 'x')
        const answer = await server.api<{ error?: { code: string } }>(address, {
          as: null,
          method: method.toUpperCase(),
          ...(method === 'get' ? {} : { json: {} }),
        })
        // Input is checked before the person is: what was wrong with it may be said to anybody.
        expect([401, 422], `${method} ${path}`).toContain(answer.status)
        // Reading changes nothing, and a stream of progress would not end.
        if (method === 'get') continue
        const foreign = await server.api(address, {
          method: method.toUpperCase(),
          headers: { origin: 'https://evil.example' },
          json: {},
        })
        expect(foreign.status, `${method} ${path}`).toBe(403)
      }
    }
  })

  it('takes no unknown field in any JSON body', () => {
    type Schema = { $ref?: string; type?: string; additionalProperties?: unknown; anyOf?: Schema[] }
    const full = document as unknown as { components: { schemas: Record<string, Schema> } }
    const closed = (schema: Schema): boolean =>
      schema.$ref
        ? closed(full.components.schemas[schema.$ref.split('/').pop() ?? ''] ?? {})
        : schema.anyOf
          ? schema.anyOf.every(closed)
          : schema.type !== 'object' || schema.additionalProperties === false
    const open: string[] = []
    for (const [path, operations] of Object.entries(document.paths)) {
      // Better Auth checks its own bodies.
      if (path.startsWith('/api/auth/')) continue
      for (const [method, operation] of Object.entries(operations)) {
        const body = (operation as { requestBody?: { content: Record<string, { schema: Schema }> } }).requestBody
        const schema = body?.content['application/json']?.schema
        if (schema && !closed(schema)) open.push(`${method} ${path}`)
      }
    }
    expect(open).toEqual([])
  })

  it('is what ROUTES.md lists', () => {
    const text = routesMarkdown(document)
    if (process.env.WRITE_ROUTES) writeFileSync(LIST, text)
    // The formatter aligns the columns.
    const plain = (markdown: string) => markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---')
    expect(plain(readFileSync(LIST, 'utf8'))).toBe(plain(text))
  })

  it('can be read as a page', async () => {
    const page = await fetch(`${server.url}/api`)
    expect(page.status).toBe(200)
    const html = await page.text()
    for (const path of Object.keys(document.paths)) expect(html).toContain(`<code>${path}</code>`)
  })
})
