import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Prometheus metrics of one server. Label values come from closed lists, never from what people type. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'qianmian_http_request_seconds',
      help: 'Time to answer, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    eventsTaken: new Counter({ name: 'qianmian_events_taken_total', help: 'Shopper events that were new', registers }),
    eventsRepeated: new Counter({
      name: 'qianmian_events_repeated_total',
      help: 'Shopper events that had been taken before',
      registers,
    }),
    sharesAsked: new Counter({
      name: 'qianmian_shares_asked_total',
      help: 'Questions to other processes for the sessions that they hold, by what came of it; all but answered were left out',
      labelNames: ['outcome'],
      registers,
    }),
    packsWritten: new Counter({
      name: 'qianmian_packs_written_total',
      help: 'Listing packs that runs wrote and confirmed, by generator',
      labelNames: ['generator'],
      registers,
    }),
    modelFallbacks: new Counter({
      name: 'qianmian_model_fallbacks_total',
      help: 'Packs for which the embedded engine stood in for the model, by reason',
      labelNames: ['reason'],
      registers,
    }),
    ready: new Gauge({ name: 'qianmian_ready', help: '1 when the server takes requests', registers }),
  }
}

export type Metrics = ReturnType<typeof createMetrics>
