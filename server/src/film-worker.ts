import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { rhythmCue } from '@qianmian/compliance'
import { drawFrame, FPS, mixFilm, planFilm, type Stereo } from '@qianmian/film'
import { isStorageFull } from './platform/errors.ts'
import { ffmpegArguments } from './platform/video/ffmpeg-arguments.ts'
import type { FilmNews, FilmTask } from './platform/video/film-protocol.ts'
import { readFilmFonts } from './platform/video/read-film-fonts.ts'

/** Peak of the cue, and the peak of everything: about -20 and -1.5 dBFS. */
const CUE_LEVEL = 0.1
const CEILING = 0.841

/** A process that makes one film: it draws frame after frame into ffmpeg, says how far it is, and ends. */
const tell = (news: FilmNews) => process.send?.(news)

function interleaved({ left, right }: Stereo): Uint8Array {
  const both = new Float32Array(left.length * 2)
  for (let i = 0; i < left.length; i++) {
    both[i * 2] = left[i]!
    both[i * 2 + 1] = right[i]!
  }
  return new Uint8Array(both.buffer)
}

/** The rhythm of the AI notice, soft, at the very start (GB 45438-2025, 5.3): the picture says it in words all the time. */
function withCue(sound: Stereo): Stereo {
  const cue = rhythmCue(sound.sampleRate, CUE_LEVEL)
  for (const channel of [sound.left, sound.right])
    for (let i = 0; i < Math.min(cue.length, channel.length); i++)
      channel[i] = Math.max(-CEILING, Math.min(CEILING, channel[i]! + cue[i]!))
  return sound
}

/** An error of the pipe is no error here: how ffmpeg ended says more. */
const drained = (pipe: Writable): Promise<void> => new Promise((resolve) => void pipe.once('drain', resolve))

async function make({ order, ffmpeg, outFile }: FilmTask): Promise<void> {
  readFilmFonts()
  const planned = planFilm(order)
  if (!planned.ok) {
    tell({ type: 'problem', problem: planned.error })
    return
  }
  const plan = planned.value
  const { width, height, frames } = plan
  const sound = withCue(mixFilm(plan))
  const soundFile = join(dirname(outFile), 'sound.f32')
  await writeFile(soundFile, interleaved(sound))
  const args = ffmpegArguments({
    width,
    height,
    fps: FPS,
    sampleRate: sound.sampleRate,
    seconds: frames / FPS,
    soundFile,
    outFile,
  })
  const encoder = spawn(ffmpeg, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  encoder.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000)
  })
  const ended = new Promise<number | string>((resolve) => {
    encoder.on('error', (error) => resolve(error.message))
    encoder.on('close', (code, signal) => resolve(code ?? signal ?? 'ended'))
  })
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  // A closed pipe is told by how ffmpeg ends.
  encoder.stdin.on('error', () => undefined)
  if (encoder.pid !== undefined) tell({ type: 'encoder', pid: encoder.pid })
  for (let n = 0; n < frames && !isOver; n++) {
    // The canvas uses its memory again for the next frame.
    const frame = Buffer.from(drawFrame(plan, n))
    if (!encoder.stdin.write(frame)) await Promise.race([drained(encoder.stdin), ended])
    if (n % 5 === 0) tell({ type: 'progress', done: n, of: frames })
  }
  encoder.stdin.end()
  const code = await ended
  if (code !== 0) {
    tell({
      type: 'failed',
      detail: said.trim().split('\n').at(-1) || String(code),
      isFull: /No space left|ENOSPC|Disk quota/i.test(said),
    })
    return
  }
  tell({
    type: 'done',
    width,
    height,
    durationMs: (frames / FPS) * 1000,
    captions: plan.captions.map(({ shot, fromMs, toMs, set }) => ({
      shot,
      fromMs,
      toMs,
      text: set.lines.join(order.lang === 'zh' ? '' : ' '),
    })),
    shots: plan.shots.map(({ from, to }) => ({ fromMs: (from / FPS) * 1000, toMs: (to / FPS) * 1000 })),
  })
}

process.on('message', (task: FilmTask) => {
  make(task)
    .catch((error: unknown) =>
      tell({
        type: 'failed',
        detail: error instanceof Error ? error.message : String(error),
        isFull: isStorageFull(error),
      }),
    )
    .finally(() => process.disconnect())
})
// Whoever asked is gone: nobody would take the film.
process.on('disconnect', () => process.exit())
