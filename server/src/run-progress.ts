import type { RunProgress } from './flows/run-listings.ts'
import type { Metrics } from './platform/telemetry/metrics.ts'

/** What a run tells while it works: screens by `shown`, operators by the metrics. */
export function runProgress(metrics: Metrics, shown: Pick<RunProgress, 'onItem' | 'onPartial'>): RunProgress {
  return {
    ...shown,
    onPack: (pack) => metrics.packsWritten.inc({ generator: pack.provenance.generator }),
    onFallback: (reason) => metrics.modelFallbacks.inc({ reason }),
  }
}
