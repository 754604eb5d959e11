import type { LocalizedText } from '@qianmian/kernel'
import type { ClaimTermKind } from './claim-term.ts'

/** What to say when a claim of this kind has no fact. `{x}` is the word, `{y}` the replacement. */
export interface ClaimMessage {
  readonly status: 'ask' | 'block'
  readonly withReplacement: LocalizedText
  readonly without: LocalizedText
}

const message = (status: ClaimMessage['status'], needZh: string, needEn: string): ClaimMessage => ({
  status,
  withReplacement: {
    zh: `「{x}」没有事实。${needZh}，或换成「{y}」。`,
    en: `"{x}" has no fact. ${needEn} or write "{y}".`,
  },
  without: {
    zh: `「{x}」没有事实。${needZh}，或删掉这个词。`,
    en: `"{x}" has no fact. ${needEn} or leave the word out.`,
  },
})

export const CLAIM_MESSAGES: Readonly<Record<ClaimTermKind, ClaimMessage>> = {
  material: message('ask', '补一条成分', 'Add the material as a fact'),
  process: message('ask', '补一条工艺', 'Add the process as a fact'),
  origin: message('block', '补一条产地', 'Add the origin as a fact'),
  certificate: message('block', '补一份证书或报告', 'Add the certificate or report'),
  award: message('block', '补一份获奖证明', 'Add proof of the award'),
  efficacy: message('block', '补一份报告', 'Add a report'),
  green: message('block', '补一份同等级的证据', 'Add evidence of the same level'),
  safety: message('ask', '补一份安全检测', 'Add a safety report'),
  function: message('ask', '补一条事实', 'Add a fact'),
  service: message('ask', '补一条店铺服务', 'Add the service as a fact'),
}

/** Kinds whose fact also needs a document behind it. */
export const NEEDS_EVIDENCE: ReadonlySet<ClaimTermKind> = new Set(['efficacy', 'green', 'award', 'certificate'])

export const NO_EVIDENCE: LocalizedText = {
  zh: '「{x}」有事实，但没有证据。补一份报告，或请人确认。',
  en: '"{x}" has a fact but no evidence. Add a report or have it confirmed.',
}

export const CONTRADICTED: LocalizedText = {
  zh: '「{x}」和事实「{y}」相反。删掉，或改成事实的说法。',
  en: '"{x}" says the opposite of the fact "{y}". Leave it out or write what the fact says.',
}

export const CITES_NOTHING: LocalizedText = {
  zh: '「{x}」没有连上事实。把这句连到「{y}」，或删掉。',
  en: '"{x}" cites no fact. Link the phrase to "{y}" or leave it out.',
}

export const CITES_OTHER: LocalizedText = {
  zh: '「{x}」连的事实证明不了它。改连「{y}」，或删掉。',
  en: '"{x}" cites a fact that does not prove it. Link the phrase to "{y}" instead or leave it out.',
}
