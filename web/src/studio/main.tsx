import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import '../design/fonts.css'
import '../design/tokens.css'
import '../design/base.css'
import './studio.css'
import { Refused, readSession } from './api.ts'
import { Boundary } from './boundary.tsx'
import { keptLang, StudioProvider } from './context.tsx'
import { applyDensity } from './density.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { Shell } from './shell.tsx'
import { applyTheme } from './theme.ts'
import { WORDS } from './words.ts'

const ReviewPage = lazy(() => import('./pages/review.tsx').then((m) => ({ default: m.ReviewPage })))
const InboxPage = lazy(() => import('./pages/inbox.tsx').then((m) => ({ default: m.InboxPage })))
const ProductsPage = lazy(() => import('./pages/products.tsx').then((m) => ({ default: m.ProductsPage })))
const ProductPage = lazy(() => import('./pages/product.tsx').then((m) => ({ default: m.ProductPage })))
const PosterPage = lazy(() => import('./pages/poster.tsx').then((m) => ({ default: m.PosterPage })))
const ImportsPage = lazy(() => import('./pages/imports.tsx').then((m) => ({ default: m.ImportsPage })))
const BrandsPage = lazy(() => import('./pages/brands.tsx').then((m) => ({ default: m.BrandsPage })))
const BrandVoicePage = lazy(() => import('./pages/brand-voice.tsx').then((m) => ({ default: m.BrandVoicePage })))
const ActivityPage = lazy(() => import('./pages/activity.tsx').then((m) => ({ default: m.ActivityPage })))
const WorksPage = lazy(() => import('./pages/works.tsx').then((m) => ({ default: m.WorksPage })))
const OccasionsPage = lazy(() => import('./pages/occasions.tsx').then((m) => ({ default: m.OccasionsPage })))
const RemixesPage = lazy(() => import('./pages/remixes.tsx').then((m) => ({ default: m.RemixesPage })))
const SettingsPage = lazy(() => import('./pages/settings.tsx').then((m) => ({ default: m.SettingsPage })))
const LexiconPage = lazy(() => import('./pages/lexicon.tsx').then((m) => ({ default: m.LexiconPage })))
const LearnPage = lazy(() => import('./pages/learn.tsx').then((m) => ({ default: m.LearnPage })))
const RouteSheetPage = lazy(() => import('./pages/route-sheet.tsx').then((m) => ({ default: m.RouteSheetPage })))
const SupplyPage = lazy(() => import('./pages/supply.tsx').then((m) => ({ default: m.SupplyPage })))
const OrdersPage = lazy(() => import('./pages/orders.tsx').then((m) => ({ default: m.OrdersPage })))
const OrderPage = lazy(() => import('./pages/order.tsx').then((m) => ({ default: m.OrderPage })))
const PickListPage = lazy(() => import('./pages/pick-list.tsx').then((m) => ({ default: m.PickListPage })))
const ReturnsPage = lazy(() => import('./pages/returns.tsx').then((m) => ({ default: m.ReturnsPage })))
const RefundsPage = lazy(() => import('./pages/refunds.tsx').then((m) => ({ default: m.RefundsPage })))
const OutboxPage = lazy(() => import('./pages/outbox.tsx').then((m) => ({ default: m.OutboxPage })))
const PeoplePage = lazy(() => import('./pages/people.tsx').then((m) => ({ default: m.PeoplePage })))
const PersonPage = lazy(() => import('./pages/person.tsx').then((m) => ({ default: m.PersonPage })))
const BringPage = lazy(() => import('./pages/bring.tsx').then((m) => ({ default: m.BringPage })))
const SellingPage = lazy(() => import('./pages/selling.tsx').then((m) => ({ default: m.SellingPage })))
const ConnectionsPage = lazy(() => import('./pages/connections.tsx').then((m) => ({ default: m.ConnectionsPage })))
const DeliveriesPage = lazy(() => import('./pages/deliveries.tsx').then((m) => ({ default: m.DeliveriesPage })))
const WelcomePage = lazy(() => import('./pages/welcome.tsx').then((m) => ({ default: m.WelcomePage })))

const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (n, error) => n < 2 && !(error instanceof Refused && error.status >= 400 && error.status < 500),
      staleTime: 5_000,
      refetchOnWindowFocus: true,
    },
  },
})

/** Before a session there is no language choice but the kept one. */
function Offline() {
  const words = WORDS[keptLang()]
  return (
    <div className="st-failure" role="alert">
      <h2>{words.failedTitle}</h2>
      <p>{words.failedSafe}</p>
      <p>
        <button type="button" className="btn ink" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      </p>
    </div>
  )
}

function SignedIn() {
  const session = useQuery({ queryKey: ['session'], queryFn: readSession })
  if (session.isError && !(session.error instanceof Refused && session.error.status === 401)) return <Offline />
  if (!session.data) return <div className="st-wait" aria-busy="true" />
  return (
    <StudioProvider session={session.data}>
      <Suspense fallback={<div className="st-wait" aria-busy="true" />}>
        <Routes>
          <Route path="welcome" element={<WelcomePage />} />
          <Route element={<Shell />}>
            <Route
              index
              element={
                session.data.needsOwnKey ? (
                  <Navigate to="/studio/welcome" replace />
                ) : (
                  <Navigate to="/studio/inbox" replace />
                )
              }
            />
            <Route path="inbox" element={<InboxPage />} />
            <Route path="review/:id?" element={<ReviewPage />} />
            <Route path="products" element={<ProductsPage />} />
            <Route path="products/:id" element={<ProductPage />} />
            <Route path="products/:id/poster/:workId?" element={<PosterPage />} />
            <Route path="imports" element={<ImportsPage />} />
            <Route path="brands" element={<BrandsPage />} />
            <Route path="brands/:id/voice" element={<BrandVoicePage />} />
            <Route path="works" element={<WorksPage />} />
            <Route path="assets" element={<Navigate to="/studio/works?show=packs" replace />} />
            <Route path="occasions" element={<OccasionsPage />} />
            <Route path="remixes" element={<RemixesPage />} />
            <Route path="comments" element={<Navigate to="/studio/remixes?kind=comment" replace />} />
            <Route path="learn" element={<LearnPage />} />
            <Route path="supply/:tab?" element={<SupplyPage />} />
            <Route path="supply/routes/:id/sheet" element={<RouteSheetPage />} />
            <Route path="orders" element={<OrdersPage />} />
            <Route path="orders/pick-list" element={<PickListPage />} />
            <Route path="orders/returns" element={<ReturnsPage />} />
            <Route path="orders/refunds" element={<RefundsPage />} />
            <Route path="orders/mails" element={<OutboxPage />} />
            <Route path="orders/people" element={<PeoplePage />} />
            <Route path="orders/people/:id" element={<PersonPage />} />
            <Route path="orders/bring" element={<BringPage />} />
            <Route path="orders/selling" element={<SellingPage />} />
            <Route path="orders/:id" element={<OrderPage />} />
            <Route path="activity" element={<ActivityPage />} />
            <Route path="connections" element={<ConnectionsPage />} />
            <Route path="connections/:id" element={<DeliveriesPage />} />
            <Route path="settings" element={<SettingsPage />} />
            <Route path="lexicon" element={<LexiconPage />} />
            <Route path="*" element={<Navigate to="/studio/inbox" replace />} />
          </Route>
        </Routes>
      </Suspense>
    </StudioProvider>
  )
}

applyTheme()
applyDensity()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <Boundary fallback={<Offline />}>
            <Routes>
              <Route path="/studio/sign-in" element={<SignInPage />} />
              <Route path="/studio/*" element={<SignedIn />} />
            </Routes>
          </Boundary>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  )
}
