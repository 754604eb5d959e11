import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { assetsFromManifest, type Manifest } from '@qianmian/web/storefront'
import type { ShellAssets } from '@qianmian/web/view'
import { documented } from './documented.ts'
import { type Env, problemOf } from './request.ts'

const MIME: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  // The map's worker is a module that its package names so.
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Addresses of the built files. @param folder where Vite put them */
export function readAssets(folder: string): ShellAssets {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest
  return assetsFromManifest(manifest)
}

/** Serves the built client: hashed files for ever, the event script for an hour, the studio's page for all its addresses. */
export function serveClient(http: OpenAPIHono<Env>, folder: string): void {
  const kept = new Map<string, { bytes: Uint8Array<ArrayBuffer>; etag: string; mtimeMs: number }>()
  const send = async (file: string) => {
    const path = normalize(join(folder, file))
    if (!path.startsWith(folder + sep)) return undefined
    const info = await stat(path).catch(() => undefined)
    if (!info?.isFile()) return undefined
    const known = kept.get(path)
    if (known && known.mtimeMs === info.mtimeMs)
      return { ...known, type: MIME[extname(path)] ?? 'application/octet-stream' }
    const bytes = new Uint8Array(await readFile(path))
    const entry = { bytes, etag: `"${createHash('sha1').update(bytes).digest('base64url')}"`, mtimeMs: info.mtimeMs }
    if (bytes.length < 1_000_000) kept.set(path, entry)
    return { ...entry, type: MIME[extname(path)] ?? 'application/octet-stream' }
  }
  documented(http, {
    method: 'get',
    path: '/assets/{file}',
    summary: 'A built file, named by its hash',
    tag: 'Pages',
    responseType: 'application/octet-stream',
  })
  http.get('/assets/*', async (c) => {
    // Hashed names are plain ASCII: what would have to be decoded is not ours.
    const file = await send(c.req.path.slice(1))
    if (!file) return problemOf(c, 'not-found')
    return c.body(file.bytes, 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  documented(http, {
    method: 'get',
    path: '/t.js',
    summary: 'The event script, for any page',
    tag: 'Pages',
    responseType: 'text/javascript',
  })
  http.get('/t.js', async (c) => {
    const file = await send('t.js')
    if (!file) return problemOf(c, 'not-found')
    // Other shops' pages load it too.
    return c.body(file.bytes, 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=3600',
      etag: file.etag,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
  documented(http, {
    method: 'get',
    path: '/favicon.svg',
    summary: 'The mark',
    tag: 'Pages',
    responseType: 'image/svg+xml',
  })
  http.get('/favicon.svg', async (c) => {
    const file = await send('favicon.svg')
    return file
      ? c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': 'public, max-age=86400' })
      : problemOf(c, 'not-found')
  })
  const studio = async () => (await send('studio.html')) ?? undefined
  documented(http, { method: 'get', path: '/studio', summary: 'The studio', tag: 'Pages', responseType: 'text/html' })
  http.get('/studio', async (c) => {
    const file = await studio()
    return file
      ? c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': 'no-cache' })
      : problemOf(c, 'not-found')
  })
  documented(http, {
    method: 'get',
    path: '/studio/{page}',
    summary: 'The studio, at one of its addresses',
    tag: 'Pages',
    responseType: 'text/html',
  })
  http.get('/studio/*', async (c) => {
    const file = await studio()
    return file
      ? c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': 'no-cache' })
      : problemOf(c, 'not-found')
  })
}
