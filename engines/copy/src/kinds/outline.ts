import { formatMoney, formatNumber, type Lang, plain, spansText } from '@qianmian/kernel'
import { dayInWords } from './brief-facts.ts'
import { cameraWords } from './camera.data.ts'
import { limitedFields, pushBody, smsLength, smsWhole } from './limits.ts'
import { KIND_NAMES, NOTES, PART_NAMES, PHASES } from './outline.data.ts'
import type {
  AfterSalesGuide,
  CampaignPlan,
  LiveScript,
  PieceKind,
  PieceText,
  PosterSlots,
  ShotList,
  Spans,
  SpokenLine,
} from './types.ts'

/** One row of a piece as people read it: a label, the words with their facts, and a note from the formatters. */
export interface OutlineRow {
  readonly label?: string
  readonly spans: Spans
  readonly note?: string
  /** The words are bound to facts that are read again before they are said. */
  readonly live?: true
}

export interface OutlineSection {
  readonly heading: string
  readonly note?: string
  readonly rows: readonly OutlineRow[]
}

type Part = keyof typeof PART_NAMES

const note = (id: keyof typeof NOTES, lang: Lang, n: number | string, m: number | string = ''): string =>
  NOTES[id][lang].replace('{n}', String(n)).replace('{m}', String(m))

const row = (part: Part, lang: Lang, spans: Spans, more: Omit<OutlineRow, 'label' | 'spans'> = {}): OutlineRow[] =>
  spans.length === 0 ? [] : [{ label: PART_NAMES[part][lang], spans, ...more }]

const section = (part: Part, lang: Lang, rows: readonly OutlineRow[]): OutlineSection[] =>
  rows.length === 0 ? [] : [{ heading: PART_NAMES[part][lang], rows }]

/** What a kind is called. @example kindName('shot-list', 'zh') // '分镜' */
export const kindName = (kind: PieceKind | 'listing' | 'poster', lang: Lang): string => KIND_NAMES[kind][lang]

/**
 * A piece as sections of rows, for a screen, a Markdown file or a printer. All figures in notes come from formatters.
 * @example outlinePiece(text).flatMap(({ rows }) => rows.map(({ spans }) => spansText(spans)))
 */
export function outlinePiece(text: PieceText, channel?: string): OutlineSection[] {
  const { lang } = text
  const heading = KIND_NAMES[text.kind][lang]
  const counted = (field: string): { note?: string } => {
    const found = limitedFields(text, channel).find((one) => one.field === field)
    return found ? { note: note('of', lang, found.length, found.limit.max) } : {}
  }
  switch (text.kind) {
    case 'push':
      return [
        {
          heading,
          rows: [
            ...row('title', lang, text.title, counted('title')),
            ...row('body', lang, pushBody(text), counted('body')),
          ],
        },
      ]
    case 'sms': {
      const whole = smsWhole(text)
      const { segments, units } = smsLength(spansText(whole))
      return [{ heading, rows: row('message', lang, whole, { note: note('segments', lang, segments, units) }) }]
    }
    case 'short-description':
      return [{ heading, rows: row('text', lang, text.text, counted('text')) }]
    case 'poster-slots':
      return [{ heading, rows: posterRows(text, counted) }]
    case 'campaign':
      return campaignSections(text)
    case 'shot-list':
      return shotSections(text)
    case 'live-script':
      return liveSections(text)
    case 'after-sales':
      return guideSections(text)
  }
}

function posterRows(text: PosterSlots, counted: (field: string) => { note?: string }): OutlineRow[] {
  const { lang } = text
  const figure = text.figure.length > 0 ? [...text.figure, plain(lang === 'zh' ? '　' : '  '), ...text.figureLabel] : []
  return [
    ...row('kicker', lang, text.kicker, counted('kicker')),
    ...row('headline', lang, text.headline, counted('headline')),
    ...row('subline', lang, text.subline, counted('subline')),
    ...row('figure', lang, figure, counted('figure')),
    ...row('price', lang, text.price, counted('price')),
    ...row('callToAction', lang, text.callToAction, counted('callToAction')),
  ]
}

function campaignSections(text: CampaignPlan): OutlineSection[] {
  const { lang } = text
  const bare = (spans: Spans): OutlineRow => ({ spans })
  const amount = (channel: CampaignPlan['channels'][number]): string =>
    [note('share', lang, formatNumber(channel.share)), channel.amount ? formatMoney(channel.amount, lang) : '']
      .filter(Boolean)
      .join(' · ')
  return [
    ...section('trigger', lang, [bare(text.trigger)]),
    ...section('objective', lang, [bare(text.objective)]),
    ...section('audience', lang, [bare(text.audience)]),
    ...section('messages', lang, text.message.map(bare)),
    ...section('offer', lang, [bare(text.offer)]),
    ...section('guardRails', lang, text.guardRails.map(bare)),
    ...section(
      'assets',
      lang,
      text.assets.map(({ kind, what }) => ({ label: KIND_NAMES[kind][lang], spans: what })),
    ),
    ...section(
      'channels',
      lang,
      text.channels.map((channel) => ({
        label: spansText(channel.name),
        spans: channel.role,
        note: amount(channel),
      })),
    ),
    ...section(
      'schedule',
      lang,
      text.schedule.map(({ date, phase, what }) => ({
        label: PHASES[phase][lang],
        spans: what,
        note: dayInWords(date)[lang],
      })),
    ),
    ...section(
      'measures',
      lang,
      text.measures.map(({ name, definition }) => ({ label: spansText(name), spans: definition })),
    ),
    ...section(
      'risks',
      lang,
      text.risks.map(({ risk, handling }) => ({ label: spansText(risk), spans: handling })),
    ),
  ]
}

/** Where a shot stands in its film. @example shotTime({ t: 3, seconds: 4 }) // '3–7' */
export const shotTime = ({ t, seconds }: { readonly t: number; readonly seconds: number }): string =>
  `${formatNumber(t)}–${formatNumber(t + seconds)}`

function shotSections(text: ShotList): OutlineSection[] {
  const { lang } = text
  return text.shots.map((shot, i) => ({
    heading: `${PART_NAMES.shot[lang]} ${formatNumber(i + 1)}`,
    note: `${note('seconds', lang, shotTime(shot))} · ${cameraWords(shot.camera, lang)}`,
    rows: [
      ...row('scene', lang, shot.scene),
      ...row('action', lang, shot.action),
      ...row('fact', lang, shot.fact),
      ...row('voice', lang, shot.voice),
      ...row('screen', lang, shot.screen),
      ...row('sound', lang, shot.sound),
    ],
  }))
}

function liveSections(text: LiveScript): OutlineSection[] {
  const { lang } = text
  const spoken = (line: SpokenLine, label?: string): OutlineRow[] =>
    line.text.length === 0
      ? []
      : [
          {
            ...(label === undefined ? {} : { label }),
            spans: line.text,
            note: [note('seconds', lang, formatNumber(line.seconds)), ...(line.live ? [NOTES.live[lang]] : [])].join(
              ' · ',
            ),
            ...(line.live ? { live: true as const } : {}),
          },
        ]
  return [
    ...section(
      'opening',
      lang,
      text.opening.flatMap((line) => spoken(line)),
    ),
    ...text.products.map((product) => ({
      heading: spansText(product.name),
      note: note('seconds', lang, formatNumber(product.seconds)),
      rows: [
        ...spoken(product.bridge, PART_NAMES.bridge[lang]),
        ...spoken(product.pain, PART_NAMES.pain[lang]),
        ...row('demonstration', lang, product.demonstration.action),
        ...spoken(product.demonstration.line, PART_NAMES.demonstration[lang]),
        ...product.facts.flatMap((line) => spoken(line, PART_NAMES.facts[lang])),
        ...product.price.flatMap((line) => spoken(line, PART_NAMES.priceAndRights[lang])),
        ...product.questions.map(({ question, answer }) => ({ label: spansText(question), spans: answer })),
      ],
    })),
    ...section(
      'cues',
      lang,
      text.cues.flatMap(({ at, line }) => spoken(line, note('seconds', lang, formatNumber(at)))),
    ),
    ...section('unknown', lang, [{ spans: text.unknown }]),
    ...section(
      'closing',
      lang,
      text.closing.flatMap((line) => spoken(line)),
    ),
  ]
}

function guideSections(text: AfterSalesGuide): OutlineSection[] {
  const { lang } = text
  return [
    ...section('intro', lang, [{ spans: text.intro }]),
    ...text.sections.map(({ heading, lines }) => ({
      heading: spansText(heading),
      rows: lines.map((spans) => ({ spans })),
    })),
    ...section(
      'askService',
      lang,
      text.askService.map((spans) => ({ spans })),
    ),
  ]
}
