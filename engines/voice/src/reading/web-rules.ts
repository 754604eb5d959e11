import { sayLatin } from './spell.ts'
import type { ReadingRule, Said } from './types.ts'

/** Addresses are said word by word with their dots; what follows the first slash is not read out. */
export const WEB_RULES: readonly ReadingRule[] = [
  {
    at: /(?:https?:\/\/)?(?:[A-Za-z0-9-]{1,40}\.){1,4}(?:com|cn|net|org|io|shop|store)(?:\/[A-Za-z0-9/_.?=&%#-]{0,200})?(?![A-Za-z0-9])/y,
    say: ([address = '']) => {
      const host = address.replace(/^https?:\/\//, '').replace(/\/.*/, '')
      const parts = host
        .split('.')
        .map((part) => (/^[A-Za-z]+$/.test(part) ? sayLatin(part === 'cn' ? 'CN' : part) : [...part].join(' ')))
      return [{ spoken: parts.join(' dot '), lang: 'en' } satisfies Said]
    },
  },
]
