import type { ShellAssets } from './view.ts'

/** One entry of Vite's `manifest.json`, as far as the storefront reads it. */
export interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

export type Manifest = Readonly<Record<string, ManifestEntry>>

/** Keys of the storefront's entries in the manifest (paths relative to `web/`). */
export const STOREFRONT_SCRIPT = 'src/storefront/client.ts'
export const STOREFRONT_STYLE = 'src/storefront/storefront.css'
export const FONT_STYLE = 'src/design/fonts.css'
/** Address of the event script; fixed, because other shops paste it. */
export const TRACK_SCRIPT = 't.js'

/**
 * Addresses of the built storefront files.
 * @param manifest content of `web/dist/client/.vite/manifest.json`
 * @param base address under which `web/dist/client` is served, with a trailing slash
 * @throws if the manifest lacks one of the storefront's entries: the build is not the one this code belongs to
 * @example assetsFromManifest(JSON.parse(text)) // { css: ['/assets/storefront-….css'], … }
 */
export function assetsFromManifest(manifest: Manifest, base = '/'): ShellAssets {
  const entry = (key: string): ManifestEntry => {
    const found = manifest[key]
    if (!found) throw new Error(`web build has no entry "${key}"; run: npx vite build web`)
    return found
  }
  const script = entry(STOREFRONT_SCRIPT)
  return {
    css: [entry(STOREFRONT_STYLE).file, ...(script.css ?? [])].map((file) => base + file),
    fontCss: [base + entry(FONT_STYLE).file],
    script: base + script.file,
    preload: (script.imports ?? []).map((key) => base + entry(key).file),
    track: base + TRACK_SCRIPT,
  }
}
