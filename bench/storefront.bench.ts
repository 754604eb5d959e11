// Product pages, server-rendered: requests a second, and the 95th percentile at 50 a second
import autocannon from 'autocannon'
import { benchOptions, report } from './report.ts'
import { serve } from './serve.ts'

const startedAt = new Date()
const seconds = Number(benchOptions().seconds ?? 10)
const served = await serve({ env: { LOG_LEVEL: 'error' } })
try {
  const sitemap = await (await fetch(`${served.url}/sitemap.xml`)).text()
  const paths = [...sitemap.matchAll(/<loc>http[^<]*?(\/(?:zh|en)\/p\/[^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
  const requests = paths.map((path) => ({ method: 'GET' as const, path }))
  // Every page once, so that both figures are of a server that has been up for a minute.
  for (const path of paths) await (await fetch(served.url + path)).text()
  const full = await autocannon({ url: served.url, connections: 10, duration: seconds, requests })
  const paced = await autocannon({ url: served.url, connections: 10, duration: seconds, overallRate: 50, requests })
  const bad = full.non2xx + paced.non2xx + full.errors + paced.errors
  report('storefront', startedAt, [
    {
      id: 'requestsPerSecond',
      value: full.requests.average,
      unit: 'requests/s',
      must: '>= 250',
      note: `${paths.length} product pages, each rendered once per shop version and then kept in memory; client on the same machine`,
    },
    {
      id: 'p95Ms',
      value: paced.latency.p97_5,
      unit: 'ms',
      must: '<= 40',
      note: 'at 50 requests/s; the 97.5th percentile, which the tool reports, stands for the 95th',
    },
    { id: 'failed', value: bad, unit: 'requests', must: '= 0' },
  ])
} finally {
  await served.stop()
}
