import type { LocalizedText } from '@qianmian/kernel'
import type { AuditRow } from '../modules/activity/index.ts'

const urlOf = ({ summary }: AuditRow): string => String(summary.url ?? '')
const FIELDS: Readonly<Record<string, LocalizedText>> = {
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '副标题', en: 'subtitle' },
  description: { zh: '描述', en: 'description' },
  price: { zh: '价格', en: 'price' },
}

/** What a run wrote, summed over its kinds. */
function writtenBy({ summary }: AuditRow): number {
  const counts = Object.values(summary).filter(
    (one): one is Record<string, number> => typeof one === 'object' && one !== null,
  )
  return counts.reduce((sum, { created = 0, changed = 0 }) => sum + created + changed, 0)
}

/** Sentences for what happens with connectors. */
export const CONNECTOR_TELLERS: Readonly<Record<string, (row: AuditRow) => LocalizedText>> = {
  'connector.save': (row) => ({ zh: `接上 Medusa：${urlOf(row)}`, en: `Connected the Medusa at ${urlOf(row)}` }),
  'connector.on': (row) => ({ zh: `继续同步 Medusa：${urlOf(row)}`, en: `Went on with the Medusa at ${urlOf(row)}` }),
  'connector.off': (row) => ({ zh: `暂停同步 Medusa：${urlOf(row)}`, en: `Paused the Medusa at ${urlOf(row)}` }),
  'connector.remove': (row) => ({ zh: `断开 Medusa：${urlOf(row)}`, en: `Disconnected the Medusa at ${urlOf(row)}` }),
  'connector.run': (row) => ({
    zh: `和 Medusa 同步：写了 ${writtenBy(row)} 条`,
    en: `Brought in step with Medusa: ${writtenBy(row)} records written`,
  }),
  'connector.decide': (row) => {
    const field = FIELDS[String(row.summary.field)] ?? {}
    return row.summary.decision === 'ours'
      ? { zh: `${field.zh}两边都改过：写我们的`, en: `Both sides changed the ${field.en}: ours is written` }
      : { zh: `${field.zh}两边都改过：留 Medusa 的`, en: `Both sides changed the ${field.en}: Medusa's stays` }
  },
}
