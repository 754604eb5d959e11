import { App } from '../app.ts'
import { tasks } from '../compute/tasks.ts'
import { demoData } from '../demo-data.ts'
import { firstShop } from '../flows/first-shop.ts'
import { seedDemo } from '../flows/seed-demo.ts'
import { MIGRATIONS } from '../migrations.ts'
import { inlineCompute } from '../platform/compute/compute.ts'
import type { Config } from '../platform/config.ts'
import type { Ctx } from '../platform/ctx.ts'
import { createModels } from '../platform/models/create-models.ts'
import { openPlatform } from '../platform/runtime.ts'

/** A shop of this installation, opened by the command line while no server runs on the same embedded database. */
export interface OpenShop {
  readonly ctx: Ctx
  close(): Promise<void>
}

/**
 * Opens the installation's first shop, or the one with a slug.
 * @returns nothing when no shop has that slug
 * @throws StartError when the database is taken or cannot be reached
 */
export async function openShop(config: Config, slug?: string): Promise<OpenShop | undefined> {
  const platform = await openPlatform(config, MIGRATIONS, inlineCompute(tasks))
  const app = new App(platform, createModels(config, platform.clock), 'http://localhost')
  if (config.DEMO) await seedDemo(app, await demoData())
  const first = await firstShop(app)
  const shop = slug === undefined ? first : (await app.shops()).find((one) => one.slug === slug)
  if (!shop) {
    await platform.close()
    return undefined
  }
  return {
    ctx: app.context(shop, { kind: 'system', name: 'command-line' }, 'zh', 'command-line'),
    close: () => platform.close(),
  }
}
