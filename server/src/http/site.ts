import type { App } from '../app.ts'
import { acpRoutes } from './agents/acp-routes.ts'
import { AgentLimits } from './agents/agent-limits.ts'
import { AgentDoor } from './agents/agent-request.ts'
import { mcpRoutes } from './agents/mcp-routes.ts'
import { merchantRoutes } from './agents/merchant-routes.ts'
import { ucpRoutes } from './agents/ucp-routes.ts'
import { apiDocument } from './api-document.ts'
import { authRoutes } from './auth-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { feedRoutes } from './feed-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { joinRoutes } from './join-routes.ts'
import { marketWebhook } from './market-webhook.ts'
import { mediaRoutes } from './media-routes.ts'
import { paymentRoutes } from './payment-routes.ts'
import { recommendRoutes } from './recommend-routes.ts'
import { remixRoutes } from './remix-routes.ts'
import { afterSaleRoutes } from './routes/after-sale-routes.ts'
import { agentRoutes } from './routes/agent-routes.ts'
import { bankRoutes } from './routes/bank-routes.ts'
import { catalogRoutes } from './routes/catalog-routes.ts'
import { connectorRoutes } from './routes/connector-routes.ts'
import { contentRoutes } from './routes/content-routes.ts'
import { importRoutes } from './routes/import-routes.ts'
import { learnRoutes } from './routes/learn-routes.ts'
import { memberRoutes } from './routes/member-routes.ts'
import { occasionRoutes } from './routes/occasion-routes.ts'
import { orderRoutes } from './routes/order-routes.ts'
import { personRoutes } from './routes/person-routes.ts'
import { pictureRoutes } from './routes/picture-routes.ts'
import { pieceRoutes } from './routes/piece-routes.ts'
import { preferenceRoutes } from './routes/preference-routes.ts'
import { pricingRoutes } from './routes/pricing-routes.ts'
import { remixStudioRoutes } from './routes/remix-studio-routes.ts'
import { routePlanRoutes } from './routes/route-plan-routes.ts'
import { sellingRoutes } from './routes/selling-routes.ts'
import { sessionRoutes } from './routes/session-routes.ts'
import { shopImportRoutes } from './routes/shop-import-routes.ts'
import { simulationRoutes } from './routes/simulation-routes.ts'
import { studioRoutes } from './routes/studio-routes.ts'
import { supplyInputRoutes } from './routes/supply-input-routes.ts'
import { supplyRoutes } from './routes/supply-routes.ts'
import { voiceRoutes } from './routes/voice-routes.ts'
import { workListRoutes } from './routes/work-list-routes.ts'
import { workRoutes } from './routes/work-routes.ts'
import { createHttp } from './server.ts'
import { shopperRoutes } from './shopper-routes.ts'
import { accountRoutes } from './shopping/account-routes.ts'
import { bagRoutes } from './shopping/bag-routes.ts'
import { cardRoutes } from './shopping/card-routes.ts'
import { checkoutRoutes } from './shopping/checkout-routes.ts'
import { hintRoutes } from './shopping/hint-routes.ts'
import { shopperOrderRoutes } from './shopping/shopper-order-routes.ts'
import { signInRoutes } from './shopping/sign-in-routes.ts'
import { storefrontRoutes } from './storefront-routes.ts'
import { tasteRoutes } from './taste-routes.ts'
import { readAssets, serveClient } from './web-assets.ts'

/** Everything on one port: storefront, studio, API and its document, feeds, media, events, health. */
export function createSite(app: App, clientFolder: string) {
  const http = createHttp(app)
  const { snapshots } = app
  healthRoutes(http, app)
  authRoutes(http, app)
  joinRoutes(http, app)
  sessionRoutes(http, app)
  studioRoutes(http, app)
  memberRoutes(http, app)
  agentRoutes(http, app)
  connectorRoutes(http, app)
  remixStudioRoutes(http, app)
  orderRoutes(http, app)
  personRoutes(http, app)
  shopImportRoutes(http, app)
  afterSaleRoutes(http, app)
  sellingRoutes(http, app)
  preferenceRoutes(http, app)
  catalogRoutes(http, app)
  pictureRoutes(http, app)
  contentRoutes(http, app)
  bankRoutes(http, app)
  importRoutes(http, app)
  voiceRoutes(http, app)
  occasionRoutes(http, app)
  pieceRoutes(http, app)
  workRoutes(http, app)
  workListRoutes(http, app)
  simulationRoutes(http, app)
  learnRoutes(http, app)
  supplyRoutes(http, app)
  supplyInputRoutes(http, app)
  routePlanRoutes(http, app)
  pricingRoutes(http, app)
  eventRoutes(http, app)
  paymentRoutes(http, app)
  marketWebhook(http, app)
  recommendRoutes(http, app)
  mediaRoutes(http, app)
  const assets = readAssets(clientFolder)
  const limits = new AgentLimits()
  const door = new AgentDoor(app, assets, limits)
  ucpRoutes(http, door)
  acpRoutes(http, door)
  mcpRoutes(http, door)
  merchantRoutes(http, app, limits)
  apiDocument(http)
  serveClient(http, clientFolder)
  feedRoutes(http, app, snapshots, assets)
  shopperRoutes(http, app, snapshots)
  remixRoutes(http, app, snapshots, assets)
  tasteRoutes(http, app)
  bagRoutes(http, app, assets)
  checkoutRoutes(http, app, assets)
  cardRoutes(http, app, assets)
  signInRoutes(http, app, assets)
  shopperOrderRoutes(http, app, assets)
  accountRoutes(http, app, assets)
  hintRoutes(http, app, assets)
  storefrontRoutes(http, app, snapshots, assets)
  return http
}
