import { type Refusal, refuse } from '../../platform/errors.ts'

const NO_CARDS = {
  zh: '这里不收卡号：请把卡交给付款服务，把它给的令牌发来。',
  en: 'Numbers of cards are not taken here: give the card to the payment service and send the token that it grants.',
}

/** Members that only a card itself has. */
const CARD_MEMBERS = ['number', 'card_number', 'cvc', 'cvv', 'cryptogram']

/**
 * Refuses a credential that is a card and not a token for one, so that it goes no further: not to a provider, a table or a log.
 * @example refuseCard({ type: 'card', number: '4242424242424242' }) // { ok: false, … }
 */
export function refuseCard(
  credential: Readonly<Record<string, unknown>> | undefined,
): { ok: false; error: Refusal } | undefined {
  if (!credential) return undefined
  const isCard =
    CARD_MEMBERS.some((name) => credential[name] !== undefined) ||
    (typeof credential.token === 'string' && isCardNumber(credential.token))
  return isCard ? refuse('unprocessable', NO_CARDS) : undefined
}

/** 12 to 19 digits whose check digit fits (ISO/IEC 7812-1, Luhn), with blanks or hyphens between. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '')
  if (!/^\d{12,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (n > 9 ? n - 9 : n)
  }, 0)
  return sum % 10 === 0
}
