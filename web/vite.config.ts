import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'esbuild'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The event script is one plain file under a fixed name: other shops paste its address. */
function eventScript(): Plugin {
  return {
    name: 'event-script',
    apply: 'build',
    async closeBundle() {
      await build({
        entryPoints: [here('src/events/t.ts')],
        outfile: here('dist/client/t.js'),
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2020',
      })
    },
  }
}

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: here('public'),
  plugins: [react(), eventScript()],
  resolve: { conditions: ['@qianmian/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: here('dist/client'),
    emptyOutDir: true,
    manifest: true,
    // Inlined fonts would need a hole in the content security policy.
    assetsInlineLimit: 0,
    // The map's code is one chunk of 1,084 kB, loaded only where a style is configured.
    chunkSizeWarningLimit: 1100,
    target: 'es2022',
    rollupOptions: {
      input: {
        storefront: here('src/storefront/client.ts'),
        'storefront-style': here('src/storefront/storefront.css'),
        fonts: here('src/design/fonts.css'),
        ...(existsSync(here('studio.html')) ? { studio: here('studio.html') } : {}),
      },
    },
  },
})
