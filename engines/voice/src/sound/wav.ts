/** A chunk of a WAV file that is neither format nor sound: where labels are written. */
export interface WavChunk {
  /** Four ASCII characters. */
  readonly id: string
  readonly bytes: Uint8Array
}

/**
 * A mono WAV file, 16 bit.
 * @param samples -1 to 1; beyond is cut off
 * @param chunks further chunks behind the sound: the hidden label (`AIGC`), `LIST` information
 * @example encodeWav(samples, 48_000)
 */
export function encodeWav(samples: Float32Array, sampleRate: number, chunks: readonly WavChunk[] = []): Uint8Array {
  const dataBytes = samples.length * 2
  const extra = chunks.reduce((sum, { bytes }) => sum + 8 + bytes.length + (bytes.length & 1), 0)
  const out = new Uint8Array(44 + dataBytes + extra)
  const view = new DataView(out.buffer)
  const ascii = (at: number, text: string) => {
    for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i)
  }
  ascii(0, 'RIFF')
  view.setUint32(4, out.length - 8, true)
  ascii(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  ascii(36, 'data')
  view.setUint32(40, dataBytes, true)
  for (let i = 0; i < samples.length; i++)
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32767), true)
  let at = 44 + dataBytes
  for (const { id, bytes } of chunks) {
    ascii(at, id.padEnd(4).slice(0, 4))
    view.setUint32(at + 4, bytes.length, true)
    out.set(bytes, at + 8)
    at += 8 + bytes.length + (bytes.length & 1)
  }
  return out
}

/** What a WAV file holds, or why it cannot be read. */
export type DecodedWav =
  | { readonly ok: true; readonly value: { readonly samples: Float32Array; readonly sampleRate: number } }
  | { readonly ok: false; readonly error: string }

/**
 * Reads 16-bit integer and 32-bit float WAV; several channels are mixed to one. Lengths that lie (streams write 0 or
 * 0xFFFFFFFF) end with the file.
 */
export function decodeWav(bytes: Uint8Array): DecodedWav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') return { ok: false, error: 'not a WAV file' }
  let format: { kind: number; channels: number; sampleRate: number; bits: number } | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8)
    if (tag(at) === 'fmt ' && length >= 16)
      format = {
        kind: view.getUint16(at + 8, true),
        channels: view.getUint16(at + 10, true),
        sampleRate: view.getUint32(at + 12, true),
        bits: view.getUint16(at + 22, true),
      }
    if (tag(at) === 'data') {
      if (!format) return { ok: false, error: 'sound before its format' }
      return decodeData(view, at + 8, length, format)
    }
    at += 8 + length + (length & 1)
  }
  return { ok: false, error: 'no sound in the file' }
}

function decodeData(
  view: DataView,
  at: number,
  length: number,
  { kind, channels, sampleRate, bits }: { kind: number; channels: number; sampleRate: number; bits: number },
): DecodedWav {
  const isFloat = kind === 3 && bits === 32
  if (!isFloat && !((kind === 1 || kind === 0xfffe) && bits === 16))
    return { ok: false, error: `${bits} bit of kind ${kind}` }
  if (channels < 1 || channels > 8 || sampleRate < 4000 || sampleRate > 384_000)
    return { ok: false, error: 'odd format' }
  const frame = channels * (bits / 8)
  const samples = new Float32Array(Math.floor(length / frame))
  for (let i = 0; i < samples.length; i++) {
    let sum = 0
    for (let c = 0; c < channels; c++) {
      const place = at + i * frame + (c * bits) / 8
      sum += isFloat ? view.getFloat32(place, true) : view.getInt16(place, true) / 32768
    }
    samples[i] = sum / channels
  }
  return { ok: true, value: { samples, sampleRate } }
}
