import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FilmOrder } from '@qianmian/film'
import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { isStorageFull, type Refusal, refuse } from '../errors.ts'
import type { FilmCaption, FilmNews, FilmTask } from './film-protocol.ts'
import { findFfmpeg } from './find-ffmpeg.ts'

/** A finished film, not yet sealed. */
export interface MadeFilm {
  readonly bytes: Uint8Array
  readonly mime: 'video/mp4'
  readonly width: number
  readonly height: number
  readonly durationMs: number
  readonly captions: readonly FilmCaption[]
  /** When each shot of the list stands. */
  readonly shots: readonly { readonly fromMs: number; readonly toMs: number }[]
}

export interface FilmOptions {
  readonly signal?: AbortSignal
  /** Called with frames done and frames in all. */
  readonly onProgress?: (done: number, of: number) => void
  /** Given up after so long. */
  readonly timeoutMs?: number
  /** From `findFfmpeg` unless given; `null` says that there is none. */
  readonly ffmpeg?: string | null
  /** Where it works; the folder that it makes there is gone afterwards. */
  readonly folder?: string
}

export const FILM_REFUSALS = {
  'no-ffmpeg': {
    zh: '这台机器上没有 ffmpeg，做不了影片。装上它（apt install ffmpeg，或 npm install @ffmpeg-installer/ffmpeg），或用 FFMPEG_PATH 指出它在哪。',
    en: 'There is no ffmpeg on this machine, so no film can be made. Install it (apt install ffmpeg, or npm install @ffmpeg-installer/ffmpeg) or name it with FFMPEG_PATH.',
  },
  cancelled: { zh: '已取消，没有留下文件。', en: 'Cancelled. No file was left.' },
  timeout: {
    zh: '影片太久没有做完，已停下，没有留下文件。',
    en: 'The film took too long and was stopped. No file was left.',
  },
} as const satisfies Record<string, LocalizedText>

/** In the built server beside its entry, in the source two folders up. */
function workerFile(): string {
  const built = fileURLToPath(new URL('./film-worker.js', import.meta.url))
  return existsSync(built) ? built : fileURLToPath(new URL('../../film-worker.ts', import.meta.url))
}

/**
 * Makes a film in a process of its own, so that this one stays free; ffmpeg is a process too and is only talked to.
 * Cancelling, a time-out or a death of either leaves neither process nor file.
 * @returns the film, or a refusal: `unavailable` without ffmpeg, when cancelled or too slow; `unprocessable` for an order that
 * cannot be filmed; `storage-full`
 * @example const film = await makeFilm(order, { signal, onProgress: (done, of) => say(done / of) })
 */
export async function makeFilm(order: FilmOrder, options: FilmOptions = {}): Promise<Result<MadeFilm, Refusal>> {
  const { signal, onProgress, timeoutMs = 600_000, folder = tmpdir() } = options
  const ffmpeg = options.ffmpeg === undefined ? findFfmpeg() : (options.ffmpeg ?? undefined)
  if (ffmpeg === undefined) return refuse('unavailable', FILM_REFUSALS['no-ffmpeg'])
  if (signal?.aborted) return refuse('unavailable', FILM_REFUSALS.cancelled)
  let place: string | undefined
  try {
    place = await mkdtemp(join(folder, 'qianmian-film-'))
    const outFile = join(place, 'film.mp4')
    const made = await runWorker({ order, ffmpeg, outFile }, { signal, onProgress, timeoutMs })
    if (!made.ok) return made
    const bytes = new Uint8Array(await readFile(outFile))
    const { width, height, durationMs, captions, shots } = made.value
    return ok({ bytes, mime: 'video/mp4', width, height, durationMs, captions, shots })
  } catch (error) {
    if (isStorageFull(error)) return refuse('storage-full')
    throw error
  } finally {
    if (place !== undefined) await rm(place, { recursive: true, force: true, maxRetries: 3 })
  }
}

type Done = Extract<FilmNews, { type: 'done' }>

function runWorker(
  task: FilmTask,
  { signal, onProgress, timeoutMs }: FilmOptions & { timeoutMs: number },
): Promise<Result<Done, Refusal>> {
  return new Promise((resolve) => {
    const file = workerFile()
    const worker = fork(file, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // From the source it needs the loader, whoever asks.
      execArgv: file.endsWith('.ts') ? ['--import', 'tsx', '--conditions=@qianmian/source'] : [],
    })
    let encoder: number | undefined
    let answer: Result<Done, Refusal> | undefined
    let said = ''
    worker.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
    })
    const stop = (why: LocalizedText) => {
      answer = refuse('unavailable', why)
      end(worker, encoder)
    }
    const cancel = () => stop(FILM_REFUSALS.cancelled)
    const timer = setTimeout(() => stop(FILM_REFUSALS.timeout), timeoutMs)
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (news: FilmNews) => {
      if (news.type === 'encoder') encoder = news.pid
      else if (news.type === 'progress') onProgress?.(news.done, news.of)
      else answer ??= answerOf(news)
    })
    // What went wrong is told when the process is gone.
    worker.on('error', (error) => {
      answer ??= failed(error.message)
    })
    worker.on('close', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      end(undefined, answer?.ok ? undefined : encoder)
      resolve(answer ?? failed(said.trim().split('\n').at(-1) ?? ''))
    })
    worker.send(task)
  })
}

/** Kills both; either may be gone already. */
function end(worker: ChildProcess | undefined, encoder: number | undefined): void {
  worker?.kill('SIGKILL')
  if (encoder === undefined) return
  try {
    process.kill(encoder, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function answerOf(news: Exclude<FilmNews, { type: 'encoder' | 'progress' }>): Result<Done, Refusal> {
  if (news.type === 'done') return ok(news)
  if (news.type === 'problem') return refuse('unprocessable', news.problem.message)
  return news.isFull ? refuse('storage-full') : failed(news.detail)
}

const failed = (detail: string): Result<never, Refusal> =>
  err({ code: 'internal', message: { zh: `影片没有做成：${detail}`, en: `The film could not be made: ${detail}` } })
