import { pick, showFactValue, spansText } from '@qianmian/kernel'
import type { PageItem } from '@qianmian/recommend'
import type { MailHints, OrderMailData } from '../flows/orders/mail/mail-kinds.ts'
import { materialLine } from './cards.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import type { Planned } from './plan-sections.ts'
import { reasonView } from './reason-words.ts'
import { shownSubject } from './shown-subject.ts'
import type { ShownProduct } from './snapshot.ts'

/** What a message is made from: no browser, no cookies. */
export type MailRequest = Pick<PageRequest, 'lang' | 'snapshot' | 'publicUrl' | 'prefix'>

const MOST_THINGS = 3
const MOST_FACTS = 4

/**
 * What a message says once things have come: how to look after them, by their facts; and, where she asked for it, what goes
 * with them, each with its reason. Prices are left to the page: a letter is read when they may be others.
 * @param stopUrl where she ends the hints; without it there are none
 */
export function mailBlock(
  request: MailRequest,
  planned: Planned,
  stopUrl: string | undefined,
): Pick<OrderMailData, 'care' | 'hints'> {
  const { lang } = request
  const blocksOf = (...kinds: readonly string[]) => planned.plan.blocks.filter(({ kind }) => kinds.includes(kind))
  const care = blocksOf('care').flatMap(({ items }) =>
    items.flatMap(({ productId, reason }) => {
      const product = planned.product(productId)
      if (!product) return []
      const subject = shownSubject(request, product)
      const facts = reason.factIds.flatMap((id) => subject.facts.find((fact) => fact.id === id) ?? [])
      const told = facts
        .slice(0, MOST_FACTS)
        .map(({ label, value }) => ({ label: pick(label, lang), value: showFactValue(value, lang) }))
      return told.length > 0 ? [{ name: pick(product.detail.name, lang), facts: told }] : []
    }),
  )
  return { care, ...(stopUrl ? { hints: { things: hintsOf(request, planned), stopUrl } } : {}) }
}

function hintsOf(request: MailRequest, planned: Planned): MailHints['things'] {
  const { lang } = request
  const fitting = planned.plan.blocks.filter(({ kind }) => kind === 'complements')
  const blocks = fitting.length > 0 ? fitting : planned.plan.blocks.filter(({ kind }) => kind === 'intent')
  return blocks
    .flatMap((block) => block.items)
    .flatMap((item) => {
      const product = planned.product(item.productId)
      if (!product) return []
      return [
        {
          name: pick(product.detail.name, lang),
          why: whyOf(request, planned, product, item),
          url: `${request.publicUrl}${hrefOf(request, `/p/${product.detail.handle}`)}`,
        },
      ]
    })
    .slice(0, MOST_THINGS)
}

/** What it is for and the best that its facts say of it; its reason alone where they say nothing. */
function whyOf(request: MailRequest, planned: Planned, product: ShownProduct, item: PageItem): string {
  const { lang } = request
  const point = product.pack?.[lang].sellingPoints[0]
  const said = [item.does ? pick(item.does, lang) : '', point ? spansText(point) : materialLine(product, lang)]
    .map((part) => part.replace(/[。.；;]$/, ''))
    .filter(Boolean)
  if (said.length > 0) return said.join(lang === 'zh' ? '。' : '. ')
  return reasonView(request, item.reason, planned.names, product)?.text ?? ''
}
