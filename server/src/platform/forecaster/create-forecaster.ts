import type { Clock } from '@qianmian/kernel'
import type { Config } from '../config.ts'
import { CircuitBreaker } from '../models/circuit-breaker.ts'
import type { Forecaster } from './forecaster.ts'
import { HttpForecaster } from './http-forecaster.ts'
import { noForecaster } from './no-forecaster.ts'

/** The forecasting service that the options name, else none. */
export function createForecaster(
  config: Pick<Config, 'FORECASTER_URL' | 'FORECASTER_KEY' | 'FORECASTER_TIMEOUT_MS'>,
  clock: Clock,
): Forecaster {
  const { FORECASTER_URL: url, FORECASTER_KEY: key, FORECASTER_TIMEOUT_MS: timeoutMs } = config
  return url ? new HttpForecaster({ url, key, timeoutMs, breaker: new CircuitBreaker(clock) }) : noForecaster
}
