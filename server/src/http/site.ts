import type { App } from '../app.ts'
import { Snapshots } from '../storefront/snapshot.ts'
import { apiDocument } from './api-document.ts'
import { eventRoutes } from './event-routes.ts'
import { feedRoutes } from './feed-routes.ts'
import { mediaRoutes } from './media-routes.ts'
import { catalogRoutes } from './routes/catalog-routes.ts'
import { contentRoutes } from './routes/content-routes.ts'
import { importRoutes } from './routes/import-routes.ts'
import { studioRoutes } from './routes/studio-routes.ts'
import { createHttp } from './server.ts'
import { storefrontRoutes } from './storefront-routes.ts'
import { readAssets, serveClient } from './web-assets.ts'

/** Everything on one port: storefront, studio, API and its document, feeds, media, events, health. */
export function createSite(app: App, clientFolder: string) {
  const http = createHttp(app)
  const snapshots = new Snapshots()
  studioRoutes(http, app)
  catalogRoutes(http, app)
  contentRoutes(http, app)
  importRoutes(http, app)
  eventRoutes(http, app)
  mediaRoutes(http, app)
  apiDocument(http)
  serveClient(http, clientFolder)
  const assets = readAssets(clientFolder)
  feedRoutes(http, app, snapshots, assets)
  storefrontRoutes(http, app, snapshots, assets)
  return http
}
