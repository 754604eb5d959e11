import { useStudio } from '../../context.tsx'
import { useSupply } from '../use-supply.ts'
import { MarketSection } from './market-section.tsx'
import { TermsSection } from './terms-section.tsx'
import { WarehousesSection } from './warehouses-section.tsx'

/** What the merchant knows and a plan needs. It stands before the first plan, too. */
export function InputsTab() {
  const { shop, words } = useStudio()
  const { si } = words
  const currency = useSupply().data?.currency ?? 'CNY'
  return (
    <div className="st-body cn-body si-body">
      <p className="t2 st-reading">
        {si.sentence}
        {shop.role === 'viewer' ? ` ${si.viewer}` : ''}
      </p>
      <TermsSection />
      <MarketSection currency={currency} />
      <WarehousesSection />
    </div>
  )
}
