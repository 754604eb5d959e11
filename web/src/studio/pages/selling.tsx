import { useQuery } from '@tanstack/react-query'
import type { SellingSettingsView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { Promotions } from '../orders/promotions.tsx'
import { SellingForm } from '../orders/selling-form.tsx'
import { Failure, RowSkeleton } from '../states.tsx'

/** How the shop sells: delivery, tax, returns, promotions. */
export function SellingPage() {
  const { shop, words } = useStudio()
  const { od } = words
  const settings = useQuery({
    queryKey: ['selling', shop.slug],
    queryFn: () => inShop<SellingSettingsView>(shop.slug, '/selling'),
  })
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{od.tabs.selling}</h1>
        <p className="t2">{od.sell.sentence}</p>
        {shop.role !== 'owner' && <span className="t3 sm">{od.sell.onlyOwner}</span>}
      </header>
      <OrdersTabs />
      <div className="st-body od-selling">
        {settings.isLoading && <RowSkeleton rows={4} tall />}
        {settings.isError && <Failure error={settings.error} onRetry={() => void settings.refetch()} />}
        {settings.data && <SellingForm key={JSON.stringify(settings.data)} settings={settings.data} />}
        <Promotions />
      </div>
    </div>
  )
}
