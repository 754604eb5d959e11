import { writeListing } from '@qianmian/copy'
import { err, type LocalizedText, ok, type Result, seededRandom } from '@qianmian/kernel'
import { gateTexts, SHOP_CHANNEL } from './gate-texts.ts'
import type { WriteOrder, WrittenText } from './orders.ts'

/** The embedded engine writes and the gates judge. @returns the text, or why there is nothing to write from */
export async function writeText(order: WriteOrder): Promise<Result<WrittenText, LocalizedText>> {
  const written = writeListing(
    order.subject,
    { intent: order.intent, channel: SHOP_CHANNEL, isoDate: order.isoDate },
    seededRandom(order.seed),
  )
  if (!written.ok) return err(written.error.message)
  const { zh, en, plan, engine } = written.value
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
    parameters: { intent: plan.intent, schema: plan.schema },
  })
}
