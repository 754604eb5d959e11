// Builds the client (Vite) and the server (esbuild). Skips what is up to date.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, '.cache/build-stamp')

/** Names, sizes and times of every source file: cheap, and it changes whenever a file does. */
function stamp() {
  const hash = createHash('sha1')
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.includes('.test.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (/\.(ts|tsx|mjs|css|html|json|svg)$/.test(entry.name)) {
        const info = statSync(path)
        hash.update(`${path} ${info.size} ${Math.round(info.mtimeMs)}\n`)
      }
    }
  }
  for (const folder of ['engines', 'server/src', 'web', 'demo/src']) walk(join(root, folder))
  return hash.digest('hex')
}

/** Builds when something changed. @returns true when it built */
export async function build({ force = false, log = console.log } = {}) {
  const now = stamp()
  const outputs = ['server/dist/main.js', 'web/dist/client/.vite/manifest.json'].map((file) => join(root, file))
  if (
    !force &&
    outputs.every((file) => existsSync(file)) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === now
  )
    return false
  const started = Date.now()
  await buildServer()
  log(`  server built, ${Date.now() - started} ms`)
  const webStarted = Date.now()
  await buildWeb()
  log(`  client built, ${Date.now() - webStarted} ms`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stampFile, now)
  return true
}

async function buildServer() {
  const esbuild = await import('esbuild')
  const out = join(root, 'server/dist')
  rmSync(out, { recursive: true, force: true })
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      main: 'server/src/main.ts',
      cli: 'server/src/cli.ts',
      'compute-worker': 'server/src/compute-worker.ts',
      'film-worker': 'server/src/film-worker.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@qianmian/source'],
    sourcemap: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [
      {
        // Our own packages are bundled from source; everything from npm stays outside, except React and its icons: one copy, built for production.
        name: 'npm-outside',
        setup(builder) {
          builder.onResolve({ filter: /^[^./]/ }, (args) => {
            if (args.path.startsWith('@qianmian/') || args.kind === 'entry-point') return undefined
            if (/^(react|react-dom|lucide-react)(\/|$)/.test(args.path)) return undefined
            return { path: args.path, external: true }
          })
        },
      },
    ],
    banner: {
      js: "import { createRequire as qmRequire } from 'node:module'; const require = qmRequire(import.meta.url);",
    },
  })
  copyFileSync(join(root, 'server/src/platform/database/pglite-worker.mjs'), join(out, 'pglite-worker.mjs'))
}

async function buildWeb() {
  const vite = await import('vite')
  await vite.build({ root: join(root, 'web'), configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build({ force: process.argv.includes('--force') })
  console.log(built ? '  built' : '  up to date')
}
