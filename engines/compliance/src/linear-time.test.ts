import { plain } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '../../kernel/test/cpu-ms.ts'
import { extractFigures, looksLikeInstruction } from './index.ts'
import { checkLaw } from './law/check-law.ts'
import { oneLine } from './testing/texts.ts'
import { traceClaims } from './trace-claims.ts'

/** Texts of repeated pieces that make a pattern with two open ends start everywhere and run to the end. */
const PIECES = [
  '1',
  '1,',
  '1,111',
  ',111',
  '1.',
  '1-',
  ' ',
  'a',
  'a-',
  'b.',
  '165克',
  '一',
  '十',
  '三成',
  '半',
  '两半',
  '第一',
  '¥1',
  'GB/T ',
  'two ',
  'two and ',
  'half a ',
  '最好',
  '最*',
  '最近',
  '抗菌',
  '没有真丝、',
  '不含香精、',
  '全',
  'best ',
  'without ',
  'removes a ',
  '来源：',
  '产自中',
  'made in A Bb',
  '2026年3月12日',
  '😀',
  '\u200b',
  '165克，最*好 best 抗菌 12,000 ',
]
const CHECKS: Readonly<Record<string, (text: string) => unknown>> = {
  figures: extractFigures,
  'figures and claims': (text) =>
    traceClaims(oneLine('zh', [plain(text)]), [], { isoDate: '2026-11-25', names: ['风眼亚麻短袖'] }),
  law: (text) => checkLaw(oneLine('zh', [plain(text)]), { category: 'food', jurisdiction: 'CN', names: ['风眼'] }),
  instructions: looksLikeInstruction,
}
const SHORT = 1500
const TIMES = 8
/** Steps that grow with the length cost eight times as much, steps that grow with its square sixty-four times. */
const MOST = 28
/** Below this much work the clock measures other things. */
const NOISE_MS = 8

describe('a text of eight times the length costs about eight times as much', () => {
  it.each(Object.entries(CHECKS))('%s', { timeout: 180_000 }, (_name, check) => {
    for (const piece of PIECES) {
      const short = piece.repeat(Math.ceil(SHORT / piece.length))
      const long = piece.repeat(Math.ceil((SHORT * TIMES) / piece.length))
      const shortMs = Math.min(...[1, 2].map(() => cpuMs(() => check(short))))
      // One slow run may be the collector's; a square is slow every time.
      const limitMs = Math.max(NOISE_MS, shortMs) * MOST
      const first = cpuMs(() => check(long))
      const longMs =
        first < limitMs
          ? first
          : Math.min(
              first,
              cpuMs(() => check(long)),
            )
      expect(longMs, `${JSON.stringify(piece)}: ${shortMs.toFixed(1)} and ${longMs.toFixed(1)} ms`).toBeLessThan(
        limitMs,
      )
    }
  })
})
