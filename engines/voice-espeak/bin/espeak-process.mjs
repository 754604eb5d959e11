// SPDX-License-Identifier: GPL-3.0-or-later
// espeak-ng behind messages; the protocol is in ../README.md.
import loadEspeak from '@echogarden/espeak-ng-emscripten'

const VARIANTS = '/usr/share/espeak-ng-data/voices/!v'
/** One order is a phrase: more than this is a mistake of the caller. */
const LONGEST_MARKUP = 20_000
/** Samples in a message: a second and a half. */
const PIECE = 32_768
const NAME = /^[a-z0-9-]{1,60}$/

const { eSpeakNGWorker, FS } = await loadEspeak()
const espeak = await new eSpeakNGWorker()
const written = new Map()

/** @param {{ voice: string, variant?: { name: string, text: string }, rate: number, pitch: number, range: number, markup: string, id: number }} order */
function speak(order) {
  const { id, voice, variant, markup } = order
  if (typeof markup !== 'string' || markup.length > LONGEST_MARKUP) throw new RangeError('markup is too long')
  if (variant) {
    if (!NAME.test(variant.name)) throw new RangeError(`not a name of a variant: ${variant.name}`)
    if (written.get(variant.name) !== variant.text) {
      FS.writeFile(`${VARIANTS}/${variant.name}`, variant.text)
      written.set(variant.name, variant.text)
    }
  }
  espeak.set_voice(variant ? `${voice}+${variant.name}` : voice)
  espeak.set_rate(order.rate)
  espeak.set_pitch(order.pitch)
  espeak.set_range(order.range)
  let [held, events] = [[], []]
  let length = 0
  const send = () => {
    const samples = new Int16Array(length)
    let at = 0
    for (const piece of held) {
      samples.set(piece, at)
      at += piece.length
    }
    process.send?.({ type: 'sound', id, samples, events })
    ;[held, events, length] = [[], [], 0]
  }
  espeak.synthesize(markup, (piece, heard) => {
    // espeak hands over 0.1 s at a time: a message each would cost more than the synthesis.
    if (piece?.length) held.push(piece)
    length += piece?.length ?? 0
    events.push(...heard)
    if (length > PIECE) send()
    return false
  })
  send()
}

process.on('message', (message) => {
  if (message?.type !== 'speak') return
  try {
    speak(message)
    process.send?.({ type: 'end', id: message.id })
  } catch (error) {
    process.send?.({ type: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) })
  }
})
process.on('disconnect', () => process.exit(0))
process.send?.({ type: 'ready', sampleRate: espeak.get_samplerate() })
