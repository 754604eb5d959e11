// The browser that the tests drive: the system's Chromium. On Debian as root it is installed when missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export function browserPath() {
  return process.env.QIANMIAN_BROWSER || PLACES.find((path) => existsSync(path))
}

const hasFonts = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0

/** Installs Chromium and a Chinese font by apt-get where that is possible; elsewhere says what to install. */
export function ensureBrowser() {
  const browser = browserPath()
  if (browser && hasFonts()) return
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) {
    if (!browser) {
      console.error(
        'The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk; macOS: Google Chrome), or set QIANMIAN_BROWSER to its path.',
      )
      process.exit(1)
    }
    return
  }
  console.log('  installing chromium and fonts-noto-cjk')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const result = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'],
    { stdio: ['ignore', 'ignore', 'inherit'], env },
  )
  if (result.status !== 0) {
    console.error('apt-get could not install chromium.')
    process.exit(1)
  }
}
