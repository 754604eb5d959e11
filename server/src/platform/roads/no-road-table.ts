import { err } from '@qianmian/kernel'
import type { RoadTable } from './road-table.ts'

/** No address, no service: straight lines with a detour, and no screen speaks of anything else. */
export const noRoadTable: RoadTable = {
  configured: false,
  label: '',
  async measure() {
    return err({
      code: 'not-configured',
      message: { zh: '没有配置道路服务，按直线估算。', en: 'No road service is configured; straight lines stand.' },
    })
  },
}
