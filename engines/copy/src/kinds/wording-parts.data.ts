import type { PART_NAMES } from './outline.data.ts'
import type { PieceKind } from './types.ts'

/** Sentences of a kind that may be put into other words. Everything else of a piece is structure, figure or house rule. */
export interface WordingRow {
  /** Addresses of such sentences. */
  readonly at: RegExp
  /** What the part is called. */
  readonly part: keyof typeof PART_NAMES
  /** For a writer: what the sentence is for. */
  readonly job: string
  /** True: a sentence without facts says what the house does or does not know, and keeps its words. */
  readonly needsFacts?: true
  /** True: colleagues and crew read it, no shopper ever does. */
  readonly isNote?: true
}

const row = (
  at: RegExp,
  part: WordingRow['part'],
  job: string,
  more: Pick<WordingRow, 'needsFacts' | 'isNote'> = {},
) => ({
  at,
  part,
  job,
  ...more,
})

/**
 * What may be put into other words, by kind. Not among them: labels, signatures and ways to refuse, prices and offers that
 * stand alone, guard-rails, channels, assets, steps, measures, risks, headings, and what is said when nothing is on file.
 */
export const WORDING_ROWS: Readonly<Record<PieceKind, readonly WordingRow[]>> = {
  push: [
    row(/^title$/, 'title', 'title on a locked screen: names the product'),
    row(/^body$/, 'body', 'body on a locked screen: the facts, then the price'),
  ],
  sms: [row(/^message$/, 'message', 'the message between signature and label: the product, its facts, the price')],
  'short-description': [row(/^text$/, 'text', 'one or two sentences under a product card')],
  'poster-slots': [
    row(/^kicker$/, 'kicker', 'small line above the headline: brand or occasion'),
    row(/^headline$/, 'headline', 'large line of a poster: one fact'),
    row(/^subline$/, 'subline', 'line under the headline: further facts'),
    row(/^callToAction$/, 'callToAction', 'two to four words on what to do, without pressure'),
  ],
  campaign: [
    row(/^trigger$/, 'trigger', 'why this campaign, and why now', { isNote: true }),
    row(/^objective$/, 'objective', 'what the campaign is to reach, without a figure', { isNote: true }),
    row(/^audience$/, 'audience', 'who is spoken to, and how', { isNote: true }),
    row(/^message\.\d+$/, 'messages', 'what is said of one product: its name, its facts, its price'),
  ],
  'shot-list': [
    row(/^shots\.\d+\.scene$/, 'scene', 'where the shot is filmed; shots with the same scene keep one', {
      isNote: true,
    }),
    row(/^shots\.\d+\.action$/, 'action', 'what is seen happening; it shows and proves nothing', { isNote: true }),
    row(/^shots\.\d+\.voice$/, 'voice', 'what the voice-over says during the shot'),
    row(/^shots\.\d+\.sound$/, 'sound', 'what is heard beside the voice', { isNote: true }),
  ],
  'live-script': [
    // The notice and the rule of the house, which stand between and after them, keep their words.
    row(/^opening\.[02]\.text$/, 'opening', 'spoken: greets, or says what comes'),
    row(/^products\.\d+\.bridge\.text$/, 'bridge', 'spoken: leads to the product'),
    row(/^products\.\d+\.pain\.text$/, 'pain', 'spoken: a question that a buyer has; claims nothing'),
    row(/^products\.\d+\.demonstration\.action$/, 'demonstration', 'what the presenter does; it proves nothing', {
      isNote: true,
    }),
    row(/^products\.\d+\.demonstration\.line\.text$/, 'demonstration', 'spoken while it is shown; claims nothing'),
    row(/^products\.\d+\.facts\.\d+\.text$/, 'facts', 'spoken: tells the fact in one breath'),
    row(/^products\.\d+\.price\.\d+\.text$/, 'priceAndRights', 'spoken: price, stock, warranty', { needsFacts: true }),
    row(/^products\.\d+\.questions\.\d+\.question$/, 'questions', 'a question as a viewer types it'),
    row(/^products\.\d+\.questions\.\d+\.answer$/, 'questions', 'spoken: the answer, from the fact alone', {
      needsFacts: true,
    }),
    row(/^cues\.\d+\.line\.text$/, 'cues', 'spoken: asks the viewers something, without urgency'),
    row(/^closing\.\d+\.text$/, 'closing', 'spoken: how the live room ends'),
  ],
  'after-sales': [
    row(/^intro$/, 'intro', 'opens a guide for somebody who has bought the product'),
    row(/^sections\.\d+\.lines\.\d+$/, 'facts', 'one piece of advice that rests on the fact', { needsFacts: true }),
  ],
}

/** A line that says that a machine speaks keeps its words. */
export const SAYS_MACHINE = /AI/
