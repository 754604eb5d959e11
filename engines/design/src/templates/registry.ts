import { type LocalizedText, spansText } from '@qianmian/kernel'
import type { CampaignKind } from '../campaign-kind.ts'
import type { TemplateId } from '../composition.ts'
import type { FormatId, PosterFormat } from '../poster-format.ts'
import type { PosterSlots } from '../poster-slots.ts'
import { canBeVertical } from '../type/fit-vertical.ts'
import { caption } from './caption.ts'
import { figure } from './figure.ts'
import { quiet, vertical } from './full-bleed.ts'
import { masthead } from './masthead.ts'
import { museum } from './museum.ts'
import { brandPanel, darkPanel } from './panel.ts'
import { plate } from './plate.ts'
import { split } from './split.ts'
import type { Template } from './template.ts'
import { typeOnBrand, typeOnDark, typeOnTint, typeVertical } from './type-only.ts'

/** One arrangement: what it is called, what it is for, what it cannot do without. */
export interface TemplateRow {
  readonly name: LocalizedText
  readonly campaigns: readonly CampaignKind[]
  /** With a picture, without one, or either way. */
  readonly picture: 'needs' | 'without' | 'either'
  /** Slots without which it does not exist; `vertical` is a title that can be set upright, `pictures` at least two. */
  readonly needs?: readonly (
    | 'price'
    | 'facts'
    | 'date'
    | 'comparison'
    | 'pictures'
    | 'vertical'
    | 'subline'
    | 'kicker'
  )[]
  /** Formats that it suits; all where absent. */
  readonly formats?: readonly FormatId[]
  /** The same arrangement in several colours is several functions. */
  readonly makes: readonly Template[]
}

const UPRIGHT = ['square', 'portrait', 'fourFive', 'story'] as const
const NOT_BANNER = [...UPRIGHT, 'landscape'] as const

/** All arrangements by id. */
export const TEMPLATES: Readonly<Record<TemplateId, TemplateRow>> = {
  vertical: {
    name: { zh: '竖题', en: 'Upright title' },
    campaigns: ['festival', 'story'],
    picture: 'needs',
    needs: ['vertical'],
    formats: NOT_BANNER,
    makes: [vertical],
  },
  quiet: {
    name: { zh: '静处题字', en: 'Quiet corner' },
    campaigns: ['launch', 'story', 'festival'],
    picture: 'needs',
    formats: NOT_BANNER,
    makes: [quiet],
  },
  caption: {
    name: { zh: '图下小注', en: 'Caption' },
    campaigns: ['launch', 'story'],
    picture: 'needs',
    formats: NOT_BANNER,
    makes: [caption],
  },
  panel: {
    name: { zh: '色块', en: 'Panel' },
    campaigns: ['launch', 'price', 'festival'],
    picture: 'needs',
    formats: NOT_BANNER,
    makes: [darkPanel, brandPanel],
  },
  split: {
    name: { zh: '左右分栏', en: 'Split' },
    campaigns: ['launch', 'story'],
    picture: 'needs',
    formats: NOT_BANNER,
    makes: [split],
  },
  figure: {
    name: { zh: '大数字', en: 'One figure' },
    campaigns: ['launch', 'comparison', 'story'],
    picture: 'either',
    formats: NOT_BANNER,
    makes: [figure],
  },
  plate: {
    name: { zh: '压角纸片', en: 'Plate' },
    campaigns: ['launch', 'price'],
    picture: 'needs',
    formats: NOT_BANNER,
    makes: [plate],
  },
  museum: {
    name: { zh: '展签', en: 'Museum label' },
    campaigns: ['story', 'launch'],
    picture: 'needs',
    formats: NOT_BANNER,
    makes: [museum],
  },
  masthead: {
    name: { zh: '报头', en: 'Masthead' },
    campaigns: ['launch', 'story'],
    picture: 'needs',
    formats: UPRIGHT,
    makes: [masthead],
  },
  type: {
    name: { zh: '纯文字', en: 'Type only' },
    campaigns: ['launch', 'price', 'story', 'comparison'],
    picture: 'without',
    formats: NOT_BANNER,
    makes: [typeOnTint, typeOnDark, typeOnBrand],
  },
  'type-vertical': {
    name: { zh: '纯文字竖题', en: 'Upright type' },
    campaigns: ['festival', 'story'],
    picture: 'without',
    needs: ['vertical'],
    formats: NOT_BANNER,
    makes: [typeVertical],
  },
}

const IDS = Object.keys(TEMPLATES) as TemplateId[]

/** The names of all arrangements for people, in both languages. */
export const TEMPLATE_NAMES = Object.fromEntries(IDS.map((id) => [id, TEMPLATES[id].name])) as Readonly<
  Record<TemplateId, LocalizedText>
>

/** What each arrangement is for. */
export const TEMPLATE_CAMPAIGNS = Object.fromEntries(IDS.map((id) => [id, TEMPLATES[id].campaigns])) as Readonly<
  Record<TemplateId, readonly CampaignKind[]>
>

/**
 * The arrangements that suit slots and format, without measuring any text: one of them may still find no room for a long
 * headline (`layoutPoster` says so).
 * @param campaign only those made for it; all where absent
 * @example templatesFor(slots, POSTER_FORMATS.banner, 'launch')
 */
export function templatesFor(slots: PosterSlots, format: PosterFormat, campaign?: CampaignKind): TemplateId[] {
  const pictured = slots.picture !== undefined || (slots.pictures?.length ?? 0) > 0
  const has: Readonly<Record<NonNullable<TemplateRow['needs']>[number], boolean>> = {
    price: (slots.price ?? '') !== '',
    facts: (slots.facts?.length ?? 0) > 0,
    date: slots.date !== undefined,
    comparison: (slots.comparison?.rows.length ?? 0) > 0,
    pictures: (slots.pictures?.length ?? 0) >= 2,
    vertical: canBeVertical(spansText(slots.headline).trim(), 'zh'),
    subline: slots.subline !== undefined && spansText(slots.subline).trim() !== '',
    kicker: slots.kicker !== undefined && spansText(slots.kicker).trim() !== '',
  }
  return IDS.filter((id) => {
    const row = TEMPLATES[id]
    return (
      (!campaign || row.campaigns.includes(campaign)) &&
      (row.picture === 'either' || (row.picture === 'needs') === pictured) &&
      (row.formats?.includes(format.id) ?? true) &&
      (row.needs ?? []).every((need) => has[need])
    )
  })
}
