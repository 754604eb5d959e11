import { err } from '@qianmian/kernel'
import type { Forecaster } from './forecaster.ts'

/** No address, no service: the embedded ensemble forecasts, and no screen speaks of anything else. */
export const noForecaster: Forecaster = {
  configured: false,
  label: '',
  async forecast() {
    return err({
      code: 'not-configured',
      message: {
        zh: '没有配置预测服务，用内置预测。',
        en: 'No forecasting service is configured; the built-in forecast stands.',
      },
    })
  },
}
