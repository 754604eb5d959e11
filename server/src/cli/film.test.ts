import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aiLabel } from '@qianmian/compliance'
import { ok, type Result } from '@qianmian/kernel'
import { afterAll, describe, expect, it } from 'vitest'
import { SAMPLE_FILES } from '../../../engines/compliance/src/label/testing/sample-files.ts'
import { sampleOrder } from '../../../engines/film/src/testing/sample-order.ts'
import { readLabel } from '../compute/labelled-picture.ts'
import type { ProductFilm } from '../flows/product-film.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { FILM_REFUSALS, type MadeFilm } from '../platform/video/make-film.ts'
import { film } from './film.ts'

const folder = mkdtempSync(join(tmpdir(), 'film-'))
afterAll(() => rmSync(folder, { recursive: true }))

const label = aiLabel('video', 'CN', 'embedded', { producer: 'QIANMIAN', produceId: 'film-1' }).hidden
const order = async () => ok<ProductFilm>({ order: sampleOrder(), label, title: '试样短袖' })
const mp4 = SAMPLE_FILES.find(({ name }) => name === 'mp4, moov first')!.make(new Uint8Array(64))
const make = async (): Promise<Result<MadeFilm, Refusal>> =>
  ok({ bytes: mp4, mime: 'video/mp4', width: 720, height: 1280, durationMs: 15_000, captions: [], shots: [] })

describe('qianmian film', () => {
  it('writes a labelled film and its storyboard', async () => {
    const lines: string[] = []
    const files = { outFile: join(folder, 'a.mp4'), storyboardFile: join(folder, 'a.pdf') }
    expect(await film({ order, make, ...files, print: (line) => lines.push(line) })).toBe(0)
    for (const file of Object.values(files))
      expect(readLabel(new Uint8Array(readFileSync(file)))?.AIGC.ProduceID).toBe('film-1')
    expect(lines.join()).toContain('AI-generated')
  })

  it.each([
    ['no ffmpeg', { make: async () => refuse('unavailable', FILM_REFUSALS['no-ffmpeg']) }, 69],
    ['no such product', { order: async () => refuse('not-found') }, 66],
    ['another kind of storyboard', { storyboardFile: join(folder, 'b.docx') }, 64],
    ['a film that is no film', { make: async () => ok({ ...(await taken(make())), bytes: new Uint8Array(9) }) }, 70],
    ['no such folder', { outFile: join(folder, 'no', 'b.mp4') }, 73],
  ])('ends with a sentence and leaves no file: %s', async (_, changed, code) => {
    const before = readdirSync(folder).sort()
    const lines: string[] = []
    const outFile = join(folder, 'b.mp4')
    expect(await film({ order, make, outFile, print: (line) => lines.push(line), ...changed })).toBe(code)
    expect(lines.length).toBeGreaterThan(0)
    expect(readdirSync(folder).sort()).toEqual(before)
    expect(existsSync(outFile)).toBe(false)
  })
})

async function taken<T>(result: Promise<Result<T, Refusal>>): Promise<T> {
  const answer = await result
  if (!answer.ok) throw new Error(answer.error.message.en)
  return answer.value
}
