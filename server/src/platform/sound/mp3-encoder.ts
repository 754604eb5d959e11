import { spawn } from 'node:child_process'
import { err, ok, type Result } from '@qianmian/kernel'

/** Makes MP3 of WAV where the machine has a program for it. */
export interface Mp3Encoder {
  /** @returns what the program said when it could not */
  encode(wav: Uint8Array, signal?: AbortSignal): Promise<Result<Uint8Array, string>>
}

const LIMIT_MS = 60_000

/** @param program the ffmpeg of this machine */
export const createMp3Encoder = (program: string): Mp3Encoder => ({
  encode: (wav, signal) => encode(program, wav, signal),
})

function encode(program: string, wav: Uint8Array, signal?: AbortSignal): Promise<Result<Uint8Array, string>> {
  return new Promise((resolve) => {
    const child = spawn(
      program,
      [
        '-hide_banner',
        '-loglevel',
        'error',
        '-f',
        'wav',
        '-i',
        'pipe:0',
        '-map_metadata',
        '-1',
        '-b:a',
        '96k',
        '-f',
        'mp3',
        'pipe:1',
      ],
      { stdio: ['pipe', 'pipe', 'pipe'], timeout: LIMIT_MS, ...(signal ? { signal } : {}) },
    )
    const out: Buffer[] = []
    let complaint = ''
    child.stdout.on('data', (data: Buffer) => out.push(data))
    child.stderr.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-500)
    })
    child.on('error', (error) => resolve(err(error.message)))
    child.on('close', (code) =>
      resolve(
        code === 0 && out.length > 0 ? ok(new Uint8Array(Buffer.concat(out))) : err(complaint || `ended with ${code}`),
      ),
    )
    // A program that ends early closes its input; its exit code then says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(wav)
  })
}
