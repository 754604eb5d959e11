import { type Bank, bankOf, entryOf, noveltyOf, writeListing } from '@qianmian/copy'
import { err, type LocalizedText, ok, type Result, seededRandom } from '@qianmian/kernel'
import { gateTexts, SHOP_CHANNEL } from './gate-texts.ts'
import type { WriteOrder, WrittenText } from './orders.ts'

/** Banks that this thread made ready, newest last. The key holds shop and state, so that no other shop's is ever taken. */
const ready = new Map<string, Bank>()
const MOST_READY = 12

function readyBank({ key, rows }: NonNullable<WriteOrder['bank']>): Bank {
  const known = ready.get(key)
  if (known) return known
  const made = bankOf(rows.map(entryOf))
  ready.set(key, made)
  for (const old of ready.keys()) {
    if (ready.size <= MOST_READY) break
    ready.delete(old)
  }
  return made
}

/** A text that its own gates stop is written again this often: words that are harmless alone may meet in a claim. */
const TRIES = 8

/**
 * The embedded engine writes and the gates judge; of several tries the first that passes, or else the least stopped one.
 * @returns the text, or why there is nothing to write from
 */
export async function writeText(order: WriteOrder): Promise<Result<WrittenText, LocalizedText>> {
  let best: WrittenText | undefined
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const written = writeOnce(order, attempt === 0 ? order.seed : `${order.seed}/${attempt}`)
    if (!written.ok) return written
    if (!best || stopped(written.value) < stopped(best)) best = written.value
    // What asks only because of the facts themselves asks in every wording: a few more tries tell.
    if (stopped(best) === 0 || (attempt > 4 && stopped(best) < BLOCK)) break
  }
  return best ? ok(best) : err({ zh: '没有写出来。', en: 'Nothing was written.' })
}

const BLOCK = 1000
/** How much the gates have against a text: nothing, things to ask about, or a block. */
const stopped = ({ gates }: WrittenText): number =>
  gates.reduce((sum, gate) => sum + (gate.status === 'block' ? BLOCK : 0) + gate.findings.length, 0)

function writeOnce(order: WriteOrder, seed: string): Result<WrittenText, LocalizedText> {
  const written = writeListing(
    order.subject,
    {
      intent: order.intent,
      channel: SHOP_CHANNEL,
      isoDate: order.isoDate,
      ...(order.voice ? { voice: order.voice } : {}),
      ...(order.occasion ? { occasion: order.occasion } : {}),
      ...(order.told ? { novelty: noveltyOf([], order.told) } : {}),
      ...(order.bank ? { bank: readyBank(order.bank) } : {}),
    },
    seededRandom(seed),
  )
  if (!written.ok) return err(written.error.message)
  const { zh, en, plan, engine, frames, own, distance } = written.value
  return ok({
    zh,
    en,
    gates: gateTexts(zh, en, {
      subject: order.subject,
      names: order.names,
      isoDate: order.isoDate,
    }),
    generator: 'embedded',
    engine: engine.name,
    version: engine.version,
    parameters: {
      intent: plan.intent,
      schema: plan.schema,
      ...(order.voice ? { voice: order.voice.print } : {}),
      ...(order.occasion ? { occasion: order.occasion.id } : {}),
    },
    frames,
    ...(own.length > 0 ? { ownRows: own } : {}),
    distance: Object.fromEntries(Object.entries(distance).map(([lang, { figure }]) => [lang, figure])),
  })
}
