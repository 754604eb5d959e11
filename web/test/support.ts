import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** WebGL drawn by the processor: test machines have no graphics card. */
export const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] as const

/** The system's Chromium, as `npm test` found it. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.QIANMIAN_BROWSER || '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
}

/** The owner's session of a test server, as a browser keeps it. */
export const cookiesOf = ({ cookie, url }: { readonly cookie: string; readonly url: string }) =>
  cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })

export interface Watched {
  readonly page: Page
  /** Errors that the page wrote to its console or threw. */
  readonly problems: string[]
}

/** A page whose errors are collected. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text().slice(0, 300))
  })
  page.on('pageerror', (error) => problems.push(error.message))
  return { page, problems }
}

/** Where a page stands, for the log of a failed test: its address, what it waits for, and what it says. */
export async function whereabouts(page: Page): Promise<string> {
  const waiting = await page.evaluate(() => [
    location.pathname + location.search,
    document.visibilityState,
    ...performance
      .getEntriesByType('resource')
      .slice(-6)
      .map((entry) => `${entry.name} ${Math.round(entry.duration)} ms`),
    document.body.textContent.replace(/\s+/g, ' ').slice(0, 600),
  ])
  return waiting.join('\n  ')
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>
  readonly _audit: {
    readonly rules: readonly { readonly id: string; any: CheckRef[]; all: CheckRef[]; none: CheckRef[] }[]
    readonly checks: Readonly<Record<string, { readonly impact?: string }>>
  }
}
type CheckRef = string | { readonly id: string }

/** Serious and critical accessibility findings of axe, as "rule: element". */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Half a megabyte: given to a document once, however often it is looked at.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe }
    const { rules, checks } = axe._audit
    const isGrave = (check: CheckRef): boolean =>
      !['minor', 'moderate'].includes(checks[typeof check === 'string' ? check : check.id]?.impact ?? '')
    // A rule none of whose checks can find anything grave is not run: those are half of the time.
    const harmless = rules.filter((rule) => ![...rule.any, ...rule.all, ...rule.none].some(isGrave))
    const { violations } = await axe.run(document, {
      rules: Object.fromEntries(harmless.map(({ id }) => [id, { enabled: false }])),
      resultTypes: ['violations'],
      preload: false,
    })
    return violations
      .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
      .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`))
  })
}
