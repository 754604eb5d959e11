import type { Intent } from '../../types.ts'
import type { Row } from '../entry.ts'

/**
 * The scenes of one group of things (`group` in the kernel's things table). A line: Chinese frames and English frames that show
 * the same moment, divided by ' / '; then, where a line does not suit every reader, the intents it suits (E emotional, A action,
 * R rational).
 */
export interface GroupScenes {
  readonly groups: readonly string[]
  readonly lines: readonly (readonly [zh: string, en: string, intents?: 'E' | 'A' | 'R' | 'EA' | 'ER' | 'AR'])[]
}

const INTENTS: Readonly<Record<string, Intent>> = { E: 'emotional', A: 'action', R: 'rational' }

/** The rows of a table of scenes. */
export const groupRows = (tables: readonly GroupScenes[]): Row[] =>
  tables.flatMap(({ groups, lines }) =>
    lines.map(([zh, en, intents = '']): Row => {
      const intent = [...intents].flatMap((letter) => INTENTS[letter] ?? [])
      return ['*', zh.split(' / '), en.split(' / '), { group: groups, ...(intent.length > 0 ? { intent } : {}) }]
    }),
  )
