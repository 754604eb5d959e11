import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Result } from '@qianmian/kernel'
import sharp from 'sharp'
import type { App } from '../app.ts'
import type { Refusal } from '../platform/errors.ts'
import { type ReleasedFile, releaseCopy, releaseFile } from '../provenance/release-file.ts'
import { ByteCache } from './byte-cache.ts'
import { byteRange } from './byte-range.ts'
import { documented } from './documented.ts'
import { type Env, problem, problemOf } from './request.ts'

/** Widths that a page may ask for: a closed list, so that nobody fills the store with sizes. */
const WIDTHS = new Set([96, 160, 320, 480, 640, 960])
const FOREVER = 'public, max-age=31536000, immutable'
const PICTURES = new Set(['image/webp', 'image/png', 'image/jpeg'])
const SMALL_BYTES = 64 * 1024 * 1024

type Media = Result<ReleasedFile, Refusal>

/** Stored pictures by content hash, whole or at a fixed width. Both leave with their AI label, or not at all. */
export function mediaRoutes(http: OpenAPIHono<Env>, app: App): void {
  const small = new ByteCache<Media>(SMALL_BYTES)
  /** Work under way, so that a picture that many ask for at once is made once. It ends here, well or badly. */
  const making = new Map<string, Promise<Media | undefined>>()

  const resized = async (hash: string, width: number): Promise<Media | undefined> => {
    const media = await app.platform.media.get(hash)
    if (!media) return undefined
    if (!PICTURES.has(media.mime)) return releaseFile(media)
    const bytes = await sharp(media.bytes, { limitInputPixels: 50_000_000 })
      .resize({ width, withoutEnlargement: true })
      .keepMetadata()
      .webp({ quality: 80 })
      .toBuffer()
    return releaseCopy(media, { bytes: new Uint8Array(bytes), mime: 'image/webp' })
  }
  const whole = async (hash: string): Promise<Media | undefined> => {
    const media = await app.platform.media.get(hash)
    return media && releaseFile(media)
  }
  const smallCopy = async (hash: string, width: number): Promise<Media | undefined> => {
    const key = `${hash}/${width}`
    const kept = small.get(key)
    // What a person had erased is gone in every size.
    if (kept) return (await app.platform.media.has(hash)) ? kept : undefined
    const work = making.get(key) ?? resized(hash, width).finally(() => making.delete(key))
    making.set(key, work)
    const media = await work
    // A miss is not kept: the picture may be stored in the next moment. Nor is a failure: it was thrown above.
    if (media?.ok) small.set(key, media, media.value.bytes.length)
    return media
  }

  documented(http, {
    method: 'get',
    path: '/media/{hash}',
    summary: 'A stored picture by the SHA-256 of its content, at a fixed width if asked for',
    tag: 'Pages',
    query: { w: z.enum([...WIDTHS].map(String)).optional() },
    responseType: 'image/webp',
  })
  http.get('/media/:hash{[0-9a-f]{64}}', async (c) => {
    const hash = c.req.param('hash')
    const etag = `"${hash.slice(0, 32)}"`
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    const width = Number(c.req.query('w') ?? 0)
    if (width !== 0 && !WIDTHS.has(width)) return problemOf(c, 'bad-request')
    const leaving = width === 0 ? await whole(hash) : await smallCopy(hash, width)
    if (!leaving) return problemOf(c, 'not-found')
    if (!leaving.ok) return problem(c, leaving.error)
    const media = leaving.value
    // Stored files are never run: no sniffing, no scripts in an SVG, downloads for everything that is not a picture.
    const headers = {
      'content-type': media.mime,
      'cache-control': FOREVER,
      etag,
      'content-security-policy': "default-src 'none'; sandbox",
      ...(PICTURES.has(media.mime) ? {} : { 'content-disposition': 'attachment', 'accept-ranges': 'bytes' }),
    }
    // Players of sound and film ask for parts: without them nobody could jump to a moment.
    const size = media.bytes.length
    const range = PICTURES.has(media.mime) ? undefined : byteRange(c.req.header('range'), size)
    if (range === 'unsatisfiable') return c.body(null, 416, { 'content-range': `bytes */${size}` })
    if (range)
      return c.body(new Uint8Array(media.bytes.subarray(range.first, range.last + 1)), 206, {
        ...headers,
        'content-range': `bytes ${range.first}-${range.last}/${size}`,
      })
    return c.body(new Uint8Array(media.bytes), 200, headers)
  })
}
