import type { LocalizedText } from '@qianmian/kernel'

/** Why a payment did not come about: a closed list, whatever words a provider has. */
export const DECLINE_REASONS = [
  'no-funds',
  'over-limit',
  'expired-card',
  'wrong-details',
  'not-supported',
  'not-confirmed',
  'ask-bank',
  'try-again',
  'declined',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** What the customer reads. None says more than she may know: a card that is reported as stolen is declined, no more. */
export const DECLINE_WORDS: Readonly<Record<DeclineReason, LocalizedText>> = {
  'no-funds': {
    zh: '卡里的余额或额度不够，没有扣款。换一张卡，或换一种付款方式。',
    en: 'There is not enough money on this card. Nothing was charged: take another card or another way to pay.',
  },
  'over-limit': {
    zh: '超过了这张卡的限额或次数，没有扣款。请换一张卡，或问问发卡行。',
    en: 'This is over the limit of the card. Nothing was charged: take another card, or ask your bank.',
  },
  'expired-card': {
    zh: '这张卡过期了，没有扣款。请换一张卡。',
    en: 'This card has expired. Nothing was charged: take another card.',
  },
  'wrong-details': {
    zh: '卡号、有效期、安全码或邮编里有一处不对，没有扣款。请核对后再试。',
    en: 'Number, date, security code or postcode of the card is not right. Nothing was charged: check them and try again.',
  },
  'not-supported': {
    zh: '这张卡不能这样付（卡种、币种，或发卡行不许网上付款），没有扣款。请换一张卡。',
    en: 'This card cannot be used for this payment or this currency. Nothing was charged: take another card.',
  },
  'not-confirmed': {
    zh: '发卡行的验证没有完成，没有扣款。请再试一次，并完成验证。',
    en: 'The bank’s check was not completed. Nothing was charged: try again and complete it.',
  },
  'ask-bank': {
    zh: '发卡行没有同意，也没有说原因，没有扣款。请问问发卡行，或换一张卡。',
    en: 'The bank did not agree and did not say why. Nothing was charged: ask your bank, or take another card.',
  },
  'try-again': {
    zh: '发卡行这会儿没有回应，没有扣款。请过一会儿再试。',
    en: 'The bank does not answer right now. Nothing was charged: try again in a while.',
  },
  declined: { zh: '银行拒绝了这张卡，没有扣款。', en: 'The bank declined this card. Nothing was charged.' },
}

/** Source: docs.stripe.com/declines/codes and docs.stripe.com/error-codes. */
const STRIPE: Readonly<Record<Exclude<DeclineReason, 'declined'>, readonly string[]>> = {
  'no-funds': ['insufficient_funds'],
  'over-limit': ['card_velocity_exceeded', 'withdrawal_count_limit_exceeded', 'pin_try_exceeded'],
  'expired-card': ['expired_card'],
  'wrong-details': [
    'incorrect_number',
    'invalid_number',
    'incorrect_cvc',
    'invalid_cvc',
    'incorrect_zip',
    'incorrect_address',
    'invalid_expiry_month',
    'invalid_expiry_year',
    'invalid_account',
    'incorrect_pin',
    'invalid_pin',
    'new_account_information_available',
  ],
  'not-supported': [
    'card_not_supported',
    'currency_not_supported',
    'transaction_not_allowed',
    'service_not_allowed',
    'not_permitted',
    'restricted_card',
    'invalid_amount',
  ],
  'not-confirmed': [
    'authentication_required',
    'authentication_not_handled',
    'payment_intent_authentication_failure',
    'online_or_offline_pin_required',
    'offline_pin_required',
    'mobile_device_authentication_required',
    'approve_with_id',
  ],
  'ask-bank': [
    'call_issuer',
    'do_not_honor',
    'do_not_try_again',
    'no_action_taken',
    'revocation_of_all_authorizations',
    'revocation_of_authorization',
    'security_violation',
    'stop_payment_order',
  ],
  'try-again': ['issuer_not_available', 'processing_error', 'reenter_transaction', 'try_again_later'],
}
const REASONS = new Map(
  Object.entries(STRIPE).flatMap(([reason, codes]) => codes.map((code) => [code, reason as DeclineReason] as const)),
)

/**
 * The reason behind a provider's codes: the narrower one first. Everything that is not in the list is `declined`.
 * @example reasonOf('insufficient_funds', 'card_declined') // 'no-funds'
 */
export function reasonOf(...codes: readonly (string | null | undefined)[]): DeclineReason {
  for (const code of codes) {
    const known = code && REASONS.get(code)
    if (known) return known
  }
  return 'declined'
}

export const isDeclineReason = (text: unknown): text is DeclineReason =>
  DECLINE_REASONS.some((reason) => reason === text)
