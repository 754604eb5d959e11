import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OpenAPIHono } from '@hono/zod-openapi'
import { aiLabel, type HiddenLabel } from '@qianmian/compliance'
import sharp from 'sharp'
import type { App } from '../../app.ts'
import { generate } from '../../cli/generate.ts'
import { sealFile } from '../../compute/seal-file.ts'
import { takePicture } from '../../flows/take-picture.ts'
import { mediaRoutes } from '../../http/media-routes.ts'
import type { Env } from '../../http/request.ts'
import { FileMediaStore } from '../../platform/media/file-media-store.ts'
import type { SigningKey } from '../../platform/provenance/signing-keys.ts'

/** A file as somebody outside got it. */
export interface LeftFile {
  readonly exit: string
  readonly bytes: Uint8Array
  readonly mime: string
  /** Whether it must carry a manifest: finished works do, small copies and foreign works do not. */
  readonly isSigned: boolean
}

const WIDTHS = [96, 160, 320, 480, 640, 960]
const PICTURES = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const
const DEMO = fileURLToPath(new URL('../../../../demo/pictures/', import.meta.url))

export const testLabel = (produceId: string): HiddenLabel =>
  aiLabel('picture', 'CN', 'embedded', { producer: 'QIANMIAN', produceId, facts: ['f1'], parents: ['pic_1'] }).hidden

/** A picture with something to see, so that encoders have work. */
export const testPicture = async (format: keyof typeof PICTURES, side = 1200): Promise<Uint8Array> => {
  const noise = {
    create: {
      width: side,
      height: side,
      channels: 3 as const,
      background: '#a86',
      noise: { type: 'gaussian' as const, mean: 120, sigma: 20 },
    },
  }
  return new Uint8Array(await sharp(noise).blur(2).toFormat(format).toBuffer())
}

/** The media route over a store of its own. */
export function mediaSite() {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-exits-'))
  const store = new FileMediaStore(folder)
  const http = new OpenAPIHono<Env>()
  // The route uses nothing of the app but its store.
  mediaRoutes(http, { platform: { media: store } } as unknown as App)
  return { store, http, close: () => rmSync(folder, { recursive: true, force: true }) }
}

async function* throughRoute(key: SigningKey): AsyncGenerator<LeftFile> {
  const { store, http, close } = mediaSite()
  try {
    for (const [format, mime] of Object.entries(PICTURES)) {
      const bytes = await testPicture(format as keyof typeof PICTURES)
      const sealed = await sealFile({ bytes, mime, label: testLabel(`ast_${format}`), title: format, key })
      if (!sealed.ok) throw new Error(sealed.error.message.en)
      // Half of them as an older version stored them, when nothing said that they were generated.
      const { hash } = await store.put(sealed.value, mime, format === 'png' ? undefined : 'generated')
      for (const width of [undefined, ...WIDTHS]) {
        const response = await http.request(`/media/${hash}${width ? `?w=${width}` : ''}`)
        if (response.status !== 200) throw new Error(`media ${format} ${width}: ${response.status}`)
        yield {
          exit: `route /media ${format} ${width ?? 'whole'}`,
          bytes: new Uint8Array(await response.arrayBuffer()),
          mime: response.headers.get('content-type') ?? '',
          isSigned: width === undefined,
        }
      }
    }
  } finally {
    close()
  }
}

const PRODUCTS = `handle,name,price,material,colour\ntee,亚麻短袖,129,亚麻 100%,白\n`

async function* throughCommandLine(key: SigningKey): AsyncGenerator<LeftFile> {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-generate-'))
  try {
    const file = join(folder, 'products.csv')
    writeFileSync(file, PRODUCTS)
    const said: string[] = []
    const code = await generate(file, {
      outFolder: join(folder, 'out'),
      currency: 'CNY',
      posters: true,
      kinds: ['sms', 'shot-list'],
      key,
      print: (line) => said.push(line),
    })
    const out = existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : []
    if (code !== 0 || !out.some((name) => name.endsWith('.webp')))
      throw new Error(`generate: ${code} ${said.join(' ')}`)
    const mimes: Readonly<Record<string, string>> = {
      webp: 'image/webp',
      md: 'text/markdown',
      json: 'application/json',
      csv: 'text/csv',
    }
    for (const name of out) {
      const mime = mimes[name.slice(name.lastIndexOf('.') + 1)] ?? ''
      yield {
        exit: `generate ${name}`,
        bytes: new Uint8Array(readFileSync(join(folder, 'out', name))),
        mime,
        isSigned: mime === 'image/webp',
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* throughUpload(): AsyncGenerator<LeftFile> {
  const taken = await takePicture(await testPicture('jpeg', 400), true, 'pic_9')
  if (taken.ok) yield { exit: 'upload declared generated', ...taken.value, isSigned: false }
}

async function* throughSeed(): AsyncGenerator<LeftFile> {
  for (const name of readdirSync(DEMO).filter((file) => file.endsWith('.webp')))
    yield {
      exit: `seed ${name}`,
      bytes: new Uint8Array(readFileSync(join(DEMO, name))),
      mime: 'image/webp',
      isSigned: false,
    }
}

/** Sends a file through every exit and gives what arrives outside. */
export async function* walkExits(key: SigningKey): AsyncGenerator<LeftFile> {
  yield* throughRoute(key)
  yield* throughCommandLine(key)
  yield* throughUpload()
  yield* throughSeed()
}
