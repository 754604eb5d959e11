import { formatNumber } from '@qianmian/kernel'
import { daysBetween } from '@qianmian/occasions'
import { lateProbability } from '@qianmian/supply'
import type { FoundWarning, PurchaseOrder } from '../../modules/supply/index.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { itemView } from './item-view.ts'
import { expectedIn, lateWords, leadOf } from './lead-times.ts'
import { dayWords } from './plan-words.ts'
import { itemName } from './planned-changes.ts'

const MOST = 3
/** Below so many deliveries a supplier has no name for being late. */
const FEWEST_ORDERS = 3
/** Under this chance nothing is said. */
const LIKELY = 0.4

/** Purchases under way that are overdue, or whose supplier has been late: those worth most, one an item. */
export function lateSuppliers(
  gathered: Gathered,
  items: readonly PlanItem[],
  remedyOf: (variantId: string, locationId: string) => Pick<FoundWarning, 'proposalId' | 'action'>,
): FoundWarning[] {
  return items
    .flatMap((item) => {
      const [worst] = item.purchases
        .flatMap((purchase) => lateness(gathered, item, purchase) ?? [])
        .sort((a, b) => b.valueMinor - a.valueMinor)
      return worst ? [worst] : []
    })
    .sort((a, b) => b.valueMinor - a.valueMinor)
    .slice(0, MOST)
    .map(({ item, purchase, warning }) => ({ ...warning, ...remedyOf(item.variantId, purchase.locationId) }))
}

interface Late {
  readonly item: PlanItem
  readonly purchase: PurchaseOrder
  readonly valueMinor: number
  readonly warning: FoundWarning
}

function lateness(gathered: Gathered, item: PlanItem, purchase: PurchaseOrder): Late | undefined {
  const { today } = gathered
  const delay = gathered.delayOf(purchase.supplier)
  const overdue = daysBetween(purchase.dueOn, today)
  const chance = lateProbability(delay, leadOf(item, gathered).deviationDays)
  const isKnownLate = delay.orders >= FEWEST_ORDERS && (delay.ownMeanDays ?? 0) >= 1 && chance >= LIKELY
  if (overdue < 1 && !isKnownLate) return undefined
  const missing = purchase.units - purchase.receivedUnits
  const units = formatNumber(missing, 0)
  const [was, expected] = [lateWords(delay), expectedIn(purchase.dueOn, delay, today)]
  const due = { zh: dayWords(purchase.dueOn, 'zh'), en: dayWords(purchase.dueOn, 'en') }
  const by = purchase.supplier
  const isOverdue = overdue >= 1
  return {
    item,
    purchase,
    valueMinor: missing * item.offer.priceMinor,
    warning: {
      id: `late-supplier/${purchase.id}`,
      kind: 'late-supplier',
      inDays: Math.max(0, -overdue),
      probability: isOverdue ? null : chance,
      title: isOverdue
        ? {
            zh: `${by ?? '供应商'}迟到：${itemName(item, 'zh')}`,
            en: `${by ?? 'A supplier'} is late: ${itemName(item, 'en')}`,
          }
        : {
            zh: `${by ?? '供应商'}多半迟到：${itemName(item, 'zh')}`,
            en: `${by ?? 'A supplier'} will probably be late: ${itemName(item, 'en')}`,
          },
      says: isOverdue
        ? {
            zh: `应 ${due.zh}到，已晚 ${overdue} 天，还差 ${units} 件。`,
            en: `Due ${due.en}, ${overdue} ${overdue === 1 ? 'day' : 'days'} ago; ${units} units are missing.`,
          }
        : {
            zh: `${was?.zh ?? ''}；这单 ${units} 件应 ${due.zh}到，按 ${expected} 天后算。`,
            en: `${capital(was?.en ?? '')}; this one of ${units} units is due ${due.en}, and reckoned with in ${expected} days.`,
          },
      item: itemView(item.offer, { productId: item.offer.productId, variantId: item.variantId }),
      locationId: purchase.locationId,
      lostMinor: null,
      proposalId: null,
      action: null,
    },
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
