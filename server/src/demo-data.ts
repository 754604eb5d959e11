import { existsSync, readFileSync } from 'node:fs'
import type { DemoData } from './flows/seed-demo.ts'

const ROOT = new URL('../../', import.meta.url)

/** The demo shop's data and pictures, from the repository. */
export async function demoData(): Promise<DemoData> {
  const { BRANDS, DEMO_PRODUCTS, SHOP } = await import('@qianmian/demo')
  const folder = new URL('demo/pictures/', ROOT)
  const manifestFile = new URL('manifest.json', folder)
  const manifest = existsSync(manifestFile)
    ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as DemoData['pictures']['manifest'])
    : {}
  return { shop: SHOP, brands: BRANDS, products: DEMO_PRODUCTS, pictures: { manifest, folder } }
}
