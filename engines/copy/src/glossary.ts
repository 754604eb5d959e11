import type { Lang } from '@qianmian/kernel'
import { GLOSSARY } from './glossary.data.ts'

const TO_EN = new Map<string, string>()
const TO_ZH = new Map<string, string>()
for (const [zh, en] of GLOSSARY) {
  if (!TO_EN.has(zh)) TO_EN.set(zh, en)
  TO_ZH.set(en.toLowerCase(), zh)
}

/**
 * A value that is exactly one word of the glossary, in the other language; undefined for anything else.
 * @example translateValue('Linen', 'zh') // '亚麻'
 */
export function translateValue(text: string, to: Lang): string | undefined {
  const key = text.trim().toLowerCase()
  return to === 'en' ? TO_EN.get(key) : TO_ZH.get(key)
}
