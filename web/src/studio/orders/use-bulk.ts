import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { BulkResultView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

export interface ParcelDraft {
  readonly orderId: string
  readonly carrier: string
  readonly tracking: string
  readonly lines?: readonly { readonly lineId: string; readonly units: number }[]
}

/** Everything that hangs on orders is read anew. */
export function useRefreshOrders(): () => Promise<unknown> {
  const client = useQueryClient()
  return () =>
    Promise.all(
      ['orders', 'order', 'people', 'person', 'order-counts', 'returns', 'money-to-do', 'overview', 'mails'].map(
        (key) => client.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

/** Packs, ships and delivers many orders; says how many were done, and why the others were not. */
export function useBulk() {
  const { shop, words, say, toast, failed } = useStudio()
  const { od } = words
  const refresh = useRefreshOrders()
  const told = (result: BulkResultView, done: (n: number) => string) => {
    const refused = result.items.filter((item) => item.refusal !== null)
    const why = refused[0]?.refusal
    const parts = [
      result.done > 0 ? done(result.done) : '',
      why ? od.notDone(refused.length, say(why.message)) : '',
    ].filter(Boolean)
    toast({ text: parts.join('　'), isError: result.done === 0 })
  }
  const run = useMutation({
    mutationFn: async ({ path, json }: { path: string; json: unknown; done: (n: number) => string }) =>
      inShop<BulkResultView>(shop.slug, `/orders/${path}`, { json }),
    onSuccess: (result, { done }) => {
      told(result, done)
      return refresh()
    },
    onError: failed,
  })
  type Order = Parameters<typeof run.mutate>[0]
  const go = (order: Order, then?: () => void) => run.mutate(order, { onSuccess: then })
  return {
    isBusy: run.isPending,
    pack: (ids: readonly string[], then?: () => void) => go({ path: 'pack', json: { ids }, done: od.packed }, then),
    ship: (parcels: readonly ParcelDraft[], then?: () => void) =>
      go({ path: 'ship', json: { parcels }, done: od.shipped }, then),
    deliver: (ids: readonly string[], then?: () => void) =>
      go({ path: 'deliver', json: { ids }, done: od.delivered }, then),
  }
}
