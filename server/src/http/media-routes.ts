import type { OpenAPIHono } from '@hono/zod-openapi'
import sharp from 'sharp'
import type { App } from '../app.ts'
import { type Env, problemOf } from './request.ts'

/** Widths that a page may ask for: a closed list, so that nobody fills the store with sizes. */
const WIDTHS = new Set([96, 160, 320, 480, 640, 960])
const FOREVER = 'public, max-age=31536000, immutable'
const PICTURES = new Set(['image/webp', 'image/png', 'image/jpeg'])

/** Stored pictures by content hash, whole or at a fixed width. Smaller copies keep the metadata, and with it the AI label. */
export function mediaRoutes(http: OpenAPIHono<Env>, app: App): void {
  const small = new Map<string, Promise<{ bytes: Uint8Array; mime: string } | undefined>>()
  const resized = async (hash: string, width: number) => {
    const media = await app.platform.media.get(hash)
    if (!media || !PICTURES.has(media.mime)) return media
    const bytes = await sharp(media.bytes, { limitInputPixels: 50_000_000 })
      .resize({ width, withoutEnlargement: true })
      .keepMetadata()
      .webp({ quality: 80 })
      .toBuffer()
    return { bytes, mime: 'image/webp' }
  }
  http.get('/media/:hash{[0-9a-f]{64}}', async (c) => {
    const hash = c.req.param('hash')
    const etag = `"${hash.slice(0, 32)}"`
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    const width = Number(c.req.query('w') ?? 0)
    if (width !== 0 && !WIDTHS.has(width)) return problemOf(c, 'bad-request')
    let media: { bytes: Uint8Array; mime: string } | undefined
    if (width === 0) media = await app.platform.media.get(hash)
    else {
      const key = `${hash}/${width}`
      const making = small.get(key) ?? resized(hash, width)
      small.set(key, making)
      if (small.size > 1000) small.delete(small.keys().next().value ?? '')
      media = await making
    }
    if (!media) return problemOf(c, 'not-found')
    // Stored files are never run: no sniffing, no scripts in an SVG, downloads for everything that is not a picture.
    return c.body(new Uint8Array(media.bytes), 200, {
      'content-type': media.mime,
      'cache-control': FOREVER,
      etag,
      'content-security-policy': "default-src 'none'; sandbox",
      ...(PICTURES.has(media.mime) ? {} : { 'content-disposition': 'attachment' }),
    })
  })
}
