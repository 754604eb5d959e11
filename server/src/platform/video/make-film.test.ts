import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planFilm } from '@qianmian/film'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOrder } from '../../../../engines/film/src/testing/sample-order.ts'
import { findFfmpeg } from './find-ffmpeg.ts'
import { FILM_REFUSALS, makeFilm } from './make-film.ts'
import { readFilmFonts } from './read-film-fonts.ts'

const folder = mkdtempSync(join(tmpdir(), 'films-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A stand-in for ffmpeg that swallows frames and ends as it is told. */
function fake(name: string, script: string): string {
  const file = join(folder, `${name}.sh`)
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return file
}
const work = () => mkdtempSync(join(folder, 'work-'))

describe('makeFilm', () => {
  it('says in one sentence that there is no ffmpeg', async () => {
    const place = work()
    const made = await makeFilm(sampleOrder(), { ffmpeg: null, folder: place })
    expect(!made.ok && made.error.message).toEqual(FILM_REFUSALS['no-ffmpeg'])
    expect(readdirSync(place)).toEqual([])
  })

  it('leaves neither file nor process when it is cancelled', async () => {
    const place = work()
    const stop = new AbortController()
    const pidFile = join(folder, 'pid')
    const slow = fake('slow', `echo $$ > ${pidFile}; touch "${place}/seen"; exec cat > /dev/null`)
    const made = await makeFilm(sampleOrder(), {
      ffmpeg: slow,
      folder: place,
      signal: stop.signal,
      onProgress: (done) => done > 4 && stop.abort(),
    })
    expect(!made.ok && made.error.message).toEqual(FILM_REFUSALS.cancelled)
    expect(readdirSync(place)).toEqual(['seen'])
    const pid = execFileSync('cat', [pidFile]).toString().trim()
    // A killed child may be a zombie for a moment before it is gone.
    await expect.poll(() => isAlive(Number(pid)), { timeout: 10_000 }).toBe(false)
  })

  it('gives up after its time', async () => {
    const place = work()
    const made = await makeFilm(sampleOrder(), { ffmpeg: fake('hangs', 'sleep 60'), folder: place, timeoutMs: 1500 })
    expect(!made.ok && made.error.message).toEqual(FILM_REFUSALS.timeout)
    expect(readdirSync(place)).toEqual([])
  })

  it.each([
    ['a full disk', 'echo "av_interleaved_write_frame(): No space left on device" >&2; exit 1', 'storage-full'],
    ['an encoder that fails', 'echo "Unknown encoder" >&2; exit 1', 'internal'],
  ])('answers %s with a sentence and leaves nothing', async (_, script, code) => {
    const place = work()
    const made = await makeFilm(sampleOrder(), { ffmpeg: fake(code, script), folder: place })
    expect(made.ok ? 'made' : made.error.code).toBe(code)
    expect(readdirSync(place)).toEqual([])
  })

  it.skipIf(!findFfmpeg())(
    'makes a film that plays at once, with its label on the first and the last frame',
    { timeout: 600_000 },
    async () => {
      const made = await makeFilm(sampleOrder(), { folder: work() })
      if (!made.ok) throw new Error(made.error.message.en)
      const { bytes, durationMs, captions, shots } = made.value
      expect([durationMs, shots.length]).toEqual([15_000, 4])
      expect(captions.length).toBeGreaterThan(1)
      const names = boxNames(bytes)
      expect(names.indexOf('moov')).toBeLessThan(names.indexOf('mdat'))
      const file = join(folder, 'made.mp4')
      writeFileSync(file, bytes)
      const { box } = label()
      for (const n of [0, 374]) {
        const filter = `select=eq(n\\,${n}),crop=${Math.round(box.width)}:${Math.round(box.height)}:${box.x}:${box.y}`
        const args = [
          '-loglevel',
          'error',
          '-i',
          file,
          '-vf',
          filter,
          '-frames:v',
          '1',
          '-pix_fmt',
          'gray',
          '-f',
          'rawvideo',
          '-',
        ]
        const grey = execFileSync(findFfmpeg()!, args)
        expect(grey.length, `frame ${n}`).toBe(Math.round(box.width) * Math.round(box.height))
        // Paper with ink on it, whatever the picture shows.
        expect(grey.filter((value) => value > 225).length, `frame ${n}`).toBeGreaterThan(grey.length * 0.4)
        expect(grey.filter((value) => value < 70).length, `frame ${n}`).toBeGreaterThan(grey.length * 0.08)
      }
    },
  )

  it('refuses an order that contradicts its facts before it draws anything', async () => {
    const order = sampleOrder()
    const made = await makeFilm(
      { ...order, end: { ...order.end, price: '¥1' } },
      { ffmpeg: fake('none', 'exit 1'), folder: work() },
    )
    expect(made.ok ? 'made' : made.error.code).toBe('unprocessable')
  }, 240_000)
})

function label() {
  readFilmFonts()
  const plan = planFilm(sampleOrder())
  if (!plan.ok) throw new Error(plan.error.message.en)
  return plan.value.label
}

/** Names of the file's outer boxes, in order. */
function boxNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))
    at += Math.max(8, view.getUint32(at))
  }
  return names
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('findFfmpeg', () => {
  let known: string
  beforeAll(() => {
    known = fake('known', 'exit 0')
  })
  it('takes the one that an option names, and no other', () => {
    expect(findFfmpeg({ given: known })).toBe(known)
    expect(findFfmpeg({ given: join(folder, 'missing'), path: '/usr/bin' })).toBeUndefined()
  })
  it('looks on the path, then for the package, and else finds none', () => {
    expect(findFfmpeg({ path: folder, installed: () => known })).toBe(known)
    expect(findFfmpeg({ path: '', installed: () => undefined })).toBeUndefined()
  })
})
