import type { Lang, LocalizedText } from '@qianmian/kernel'

const HAN = /\p{Script=Han}/u

/**
 * A text with its language told by its script: any Han character makes it Chinese, everything else is filed under English.
 * @example localize('亚麻T恤') // { zh: '亚麻T恤' }
 */
export function localize(text: string): LocalizedText {
  return HAN.test(text) ? { zh: text } : { en: text }
}

/** The language in which a file is written, from a sample of its cells: Chinese from one Han letter in twenty on. */
export function guessLang(sample: string): Lang {
  const bare = sample.replace(/<[^<>]*>/g, ' ').replace(/https?:\S+/g, ' ')
  const letters = bare.match(/\p{L}/gu)?.length ?? 0
  const han = bare.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > 0 && han * 20 >= letters ? 'zh' : 'en'
}
