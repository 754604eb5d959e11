import type { OrderRowView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'

const LOOK: Readonly<Record<OrderRowView['state'], string>> = {
  pending: 'ask',
  processing: 'note',
  shipped: 'line',
  delivered: 'fact',
  cancelled: 'gone',
}

/** Where an order stands, in a word. */
export function StateMark({ state }: { state: OrderRowView['state'] }) {
  const { words } = useStudio()
  return <span className={`chip od-state ${LOOK[state]}`}>{words.od.states[state]}</span>
}
