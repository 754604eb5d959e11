import { type LocalizedText, spansText } from '@qianmian/kernel'
import type { CampaignKind } from '../campaign-kind.ts'
import type { TemplateId } from '../composition.ts'
import type { FormatId, PosterFormat } from '../poster-format.ts'
import type { PosterSlots } from '../poster-slots.ts'
import { canBeVertical } from '../type/fit-vertical.ts'
import { almanac } from './almanac.ts'
import {
  bannerLeft,
  bannerRightOnBrand,
  bannerRightOnDark,
  bannerRightOnTint,
  bannerTypeOnBrand,
  bannerTypeOnDark,
  bannerTypeOnTint,
  centre,
} from './banners.ts'
import { caption } from './caption.ts'
import { grid, stagger, strip } from './collection.ts'
import { contact } from './contact.ts'
import { couplet } from './couplet.ts'
import { cover } from './cover.ts'
import { diagonalOnBrand, diagonalOnPaper } from './diagonal.ts'
import { figure } from './figure.ts'
import { framed } from './framed.ts'
import { quiet, vertical } from './full-bleed.ts'
import { horizon } from './horizon.ts'
import { indexCard } from './index-card.ts'
import { linesOnDark, linesOnPaper } from './lines.ts'
import { masthead } from './masthead.ts'
import { measured } from './measured.ts'
import { medallion } from './medallion.ts'
import { moonOnBrand, moonOnPaper } from './moon-window.ts'
import { museum } from './museum.ts'
import { brandPanel, darkPanel } from './panel.ts'
import { plate } from './plate.ts'
import { priceOnBrand, priceOnTint } from './price-numeral.ts'
import { quoteOnDark, quoteOnPaper } from './quote.ts'
import { receipt } from './receipt.ts'
import { season } from './season.ts'
import { split } from './split.ts'
import { sun } from './sun.ts'
import type { Template } from './template.ts'
import { ticket } from './ticket.ts'
import { towerOnDark, towerOnTint } from './tower.ts'
import { trio } from './trio.ts'
import { typeOnBrand, typeOnDark, typeOnTint, typeVertical } from './type-only.ts'
import { versus } from './versus.ts'

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
  'price-numeral': {
    name: { zh: '价格为主', en: 'Price first' },
    campaigns: ['price'],
    picture: 'either',
    needs: ['price'],
    makes: [priceOnBrand, priceOnTint],
  },
  ticket: {
    name: { zh: '票券', en: 'Ticket' },
    campaigns: ['price', 'festival'],
    picture: 'either',
    needs: ['price'],
    makes: [ticket],
  },
  receipt: {
    name: { zh: '小票', en: 'Receipt' },
    campaigns: ['price', 'comparison'],
    picture: 'either',
    needs: ['price', 'facts'],
    formats: NOT_BANNER,
    makes: [receipt],
  },
  medallion: {
    name: { zh: '圆章价', en: 'Medallion' },
    campaigns: ['price', 'launch'],
    picture: 'needs',
    needs: ['price'],
    makes: [medallion],
  },
  couplet: {
    name: { zh: '对联', en: 'Couplet' },
    campaigns: ['festival'],
    picture: 'needs',
    needs: ['vertical'],
    formats: NOT_BANNER,
    makes: [couplet],
  },
  almanac: {
    name: { zh: '日历页', en: 'Calendar leaf' },
    campaigns: ['festival', 'launch', 'price'],
    picture: 'either',
    needs: ['date'],
    makes: [almanac],
  },
  season: {
    name: { zh: '节气', en: 'Season' },
    campaigns: ['festival', 'story'],
    picture: 'needs',
    needs: ['kicker'],
    makes: [season],
  },
  'moon-window': {
    name: { zh: '月洞窗', en: 'Moon window' },
    campaigns: ['festival', 'launch', 'story'],
    picture: 'needs',
    makes: [moonOnBrand, moonOnPaper],
  },
  sun: {
    name: { zh: '剪纸日', en: 'Paper sun' },
    campaigns: ['festival', 'story'],
    picture: 'without',
    makes: [sun],
  },
  versus: {
    name: { zh: '对照表', en: 'Side by side' },
    campaigns: ['comparison'],
    picture: 'either',
    needs: ['comparison'],
    makes: [versus],
  },
  'index-card': {
    name: { zh: '目录卡', en: 'Index card' },
    campaigns: ['comparison', 'launch'],
    picture: 'either',
    needs: ['facts'],
    makes: [indexCard],
  },
  trio: {
    name: { zh: '三个数', en: 'Figures in a row' },
    campaigns: ['comparison', 'launch'],
    picture: 'either',
    needs: ['facts'],
    makes: [trio],
  },
  measured: {
    name: { zh: '尺寸图', en: 'Measured drawing' },
    campaigns: ['comparison', 'launch'],
    picture: 'needs',
    needs: ['facts'],
    makes: [measured],
  },
  lines: {
    name: { zh: '一行一事', en: 'Line by line' },
    campaigns: ['comparison', 'launch', 'price'],
    picture: 'without',
    needs: ['facts'],
    makes: [linesOnPaper, linesOnDark],
  },
  grid: {
    name: { zh: '格子', en: 'Grid' },
    campaigns: ['collection'],
    picture: 'needs',
    needs: ['pictures'],
    formats: NOT_BANNER,
    makes: [grid],
  },
  strip: {
    name: { zh: '一排', en: 'Row' },
    campaigns: ['collection'],
    picture: 'needs',
    needs: ['pictures'],
    makes: [strip],
  },
  stagger: {
    name: { zh: '错落', en: 'Staggered' },
    campaigns: ['collection'],
    picture: 'needs',
    needs: ['pictures'],
    makes: [stagger],
  },
  cover: {
    name: { zh: '杂志封面', en: 'Magazine cover' },
    campaigns: ['story', 'launch'],
    picture: 'needs',
    formats: UPRIGHT,
    makes: [cover],
  },
  contact: {
    name: { zh: '印样', en: 'Contact strip' },
    campaigns: ['story', 'launch'],
    picture: 'needs',
    makes: [contact],
  },
  diagonal: {
    name: { zh: '斜裁', en: 'Diagonal cut' },
    campaigns: ['launch', 'price'],
    picture: 'needs',
    makes: [diagonalOnBrand, diagonalOnPaper],
  },
  quote: {
    name: { zh: '一句话', en: 'One sentence' },
    campaigns: ['story'],
    picture: 'either',
    makes: [quoteOnPaper, quoteOnDark],
  },
  framed: {
    name: { zh: '双线框', en: 'Title page' },
    campaigns: ['story', 'festival'],
    picture: 'either',
    makes: [framed],
  },
  horizon: {
    name: { zh: '地平线', en: 'Horizon' },
    campaigns: ['launch', 'story', 'festival'],
    picture: 'needs',
    formats: UPRIGHT,
    makes: [horizon],
  },
  tower: {
    name: { zh: '窄幅', en: 'Tall slip' },
    campaigns: ['story', 'launch'],
    picture: 'needs',
    makes: [towerOnTint, towerOnDark],
  },
  centre: {
    name: { zh: '居中', en: 'Centre' },
    campaigns: ['launch', 'comparison'],
    picture: 'needs',
    formats: ['landscape', 'banner'],
    makes: [centre],
  },
  'banner-left': {
    name: { zh: '横幅图左', en: 'Banner, picture left' },
    campaigns: ['launch', 'price', 'story', 'festival'],
    picture: 'needs',
    formats: ['banner'],
    makes: [bannerLeft],
  },
  'banner-right': {
    name: { zh: '横幅图右', en: 'Banner, picture right' },
    campaigns: ['launch', 'story', 'festival', 'price'],
    picture: 'needs',
    formats: ['banner'],
    makes: [bannerRightOnBrand, bannerRightOnDark, bannerRightOnTint],
  },
  'banner-type': {
    name: { zh: '横幅文字', en: 'Banner of type' },
    campaigns: ['launch', 'price', 'story', 'festival', 'comparison'],
    picture: 'without',
    formats: ['banner'],
    makes: [bannerTypeOnBrand, bannerTypeOnTint, bannerTypeOnDark],
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

/** The slots as a caller gives them; a picture may be there and undefined. */
type Shown = Omit<PosterSlots, 'picture'> & { readonly picture?: PosterSlots['picture'] | undefined }

/**
 * The arrangements that suit slots and format, without measuring any text: one of them may still find no room for a long
 * headline (`layoutPoster` says so). With `must`, only those made to show it.
 * @param campaign only those made for it; all where absent
 * @example templatesFor(slots, POSTER_FORMATS.banner, 'launch')
 */
export function templatesFor(slots: Shown, format: PosterFormat, campaign?: CampaignKind): TemplateId[] {
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
      (row.needs ?? []).every((need) => has[need]) &&
      (!slots.must || (row.needs?.includes(slots.must) ?? false))
    )
  })
}
