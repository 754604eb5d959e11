import { clientData } from './client-data.ts'
import { escapeJson } from './escape-json.ts'
import { AccountPage } from './pages/account.tsx'
import { BagPage } from './pages/bag.tsx'
import { BrandPage } from './pages/brand.tsx'
import { CardPage } from './pages/card.tsx'
import { CategoryPage } from './pages/category.tsx'
import { CheckoutPage } from './pages/checkout.tsx'
import { ErasePage } from './pages/erase.tsx'
import { ErrorPage } from './pages/error.tsx'
import { HintsPage } from './pages/hints.tsx'
import { HomePage } from './pages/home.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { OperationPage } from './pages/operation.tsx'
import { OrderPage } from './pages/order.tsx'
import { OrdersPage } from './pages/orders.tsx'
import { OwnRemixesPage } from './pages/own-remixes.tsx'
import { ProductPage } from './pages/product.tsx'
import { SearchPage } from './pages/search.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { TastePage } from './pages/taste.tsx'
import { Shell } from './shell.tsx'
import type { PageView, ShellView } from './view.ts'

/** Runs before the first paint: the person's own theme, and the class that shows what only works with script. */
const EARLY =
  "(function(d){d.classList.add('js');try{var t=localStorage.getItem('qm-theme');if(t==='light'||t==='dark')d.dataset.theme=t;else if(t==='system')delete d.dataset.theme}catch(e){}})(document.documentElement)"

/** The whole document around a page. */
export function Document({ view }: { view: PageView }) {
  const { shell } = view
  const { assets } = shell
  return (
    <html
      lang={shell.locale === 'zh' ? 'zh-CN' : 'en'}
      data-theme={shell.theme === 'system' ? undefined : shell.theme}
      data-consent={shell.consent}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <script nonce={shell.nonce} dangerouslySetInnerHTML={{ __html: EARLY }} />
        <title>{shell.title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta shell={shell} type={view.page === 'product' ? 'product' : 'website'} />
        {assets.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.preload.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {shell.jsonLd.map((json) => (
          <script
            key={json}
            type="application/ld+json"
            nonce={shell.nonce}
            dangerouslySetInnerHTML={{ __html: escapeJson(json) }}
          />
        ))}
      </head>
      <body className={`p-${view.page}`}>
        <Shell shell={shell} query={view.page === 'search' ? view.query : undefined}>
          <Page view={view} />
        </Shell>
        <script
          type="application/json"
          id="view"
          nonce={shell.nonce}
          dangerouslySetInnerHTML={{ __html: escapeJson(JSON.stringify(clientData(view))) }}
        />
        {assets.fontCss.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.track && (
          <script
            src={assets.track}
            nonce={shell.nonce}
            defer
            data-shop={shell.shopId}
            data-endpoint={shell.eventsEndpoint}
            data-product={view.page === 'product' ? view.id : undefined}
            data-qm-decision={shell.decision}
            data-look={shell.lookId}
            data-query={view.page === 'search' ? view.query : undefined}
          />
        )}
        <script type="module" src={assets.script} nonce={shell.nonce} />
      </body>
    </html>
  )
}

function Meta({ shell, type }: { shell: ShellView; type: string }) {
  return (
    <>
      <meta name="description" content={shell.description} />
      {shell.robots && <meta name="robots" content={shell.robots} />}
      <link rel="canonical" href={shell.canonical} />
      {shell.alternates.map((alternate) => (
        <link key={alternate.hreflang} rel="alternate" hrefLang={alternate.hreflang} href={alternate.href} />
      ))}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={shell.title} />
      <meta property="og:description" content={shell.description} />
      <meta property="og:url" content={shell.canonical} />
      <meta property="og:site_name" content={shell.shopName} />
      <meta property="og:locale" content={shell.locale === 'zh' ? 'zh_CN' : 'en_GB'} />
      {shell.shareImage && <meta property="og:image" content={shell.shareImage} />}
      <meta name="theme-color" content="#FBF7F0" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15120F" media="(prefers-color-scheme: dark)" />
    </>
  )
}

function Page({ view }: { view: PageView }) {
  switch (view.page) {
    case 'home':
      return <HomePage view={view} />
    case 'category':
      return <CategoryPage view={view} />
    case 'search':
      return <SearchPage view={view} />
    case 'taste':
      return <TastePage view={view} />
    case 'product':
      return <ProductPage view={view} />
    case 'brand':
      return <BrandPage view={view} />
    case 'remixes':
      return <OwnRemixesPage view={view} />
    case 'bag':
      return <BagPage view={view} />
    case 'checkout':
      return <CheckoutPage view={view} />
    case 'card':
      return <CardPage view={view} />
    case 'orders':
      return <OrdersPage view={view} />
    case 'order':
      return <OrderPage view={view} />
    case 'operation':
      return <OperationPage view={view} />
    case 'account':
      return <AccountPage view={view} />
    case 'erase':
      return <ErasePage view={view} />
    case 'hints':
      return <HintsPage view={view} />
    case 'sign-in':
      return <SignInPage view={view} />
    case 'not-found':
      return <NotFoundPage view={view} />
    case 'error':
      return <ErrorPage view={view} />
  }
}
