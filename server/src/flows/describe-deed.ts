import { attribute, type LocalizedText, pick } from '@qianmian/kernel'
import type { AuditRow } from '../modules/activity/index.ts'

type Teller = (row: AuditRow) => LocalizedText

const titleOf = (row: AuditRow, lang: 'zh' | 'en') =>
  pick((row.summary.title ?? row.summary.name ?? {}) as LocalizedText, lang)
const attributeOf = (row: AuditRow, lang: 'zh' | 'en') => {
  const id = String(row.summary.attribute ?? '')
  return pick(attribute(id)?.label ?? { zh: id.replace(/^custom:/, ''), en: id.replace(/^custom:/, '') }, lang)
}
const n = (row: AuditRow, key: string) => String(row.summary[key] ?? '')

/** One sentence for each kind of deed in the audit trail. */
const TELLERS: Readonly<Record<string, Teller>> = {
  'proposal.approve': (row) => ({
    zh: `批准并发布：${titleOf(row, 'zh')}`,
    en: `Approved and published: ${titleOf(row, 'en')}`,
  }),
  'proposal.reject': (row) => ({
    zh: `退回：${titleOf(row, 'zh')}${note(row, '，')}`,
    en: `Rejected: ${titleOf(row, 'en')}${note(row, ', ')}`,
  }),
  'proposal.later': (row) => ({ zh: `先放着：${titleOf(row, 'zh')}`, en: `Set aside: ${titleOf(row, 'en')}` }),
  'proposal.reopen': (row) => ({ zh: `重新打开：${titleOf(row, 'zh')}`, en: `Reopened: ${titleOf(row, 'en')}` }),
  'proposal.undo': (row) => ({ zh: `撤销：${titleOf(row, 'zh')}`, en: `Undone: ${titleOf(row, 'en')}` }),
  'pack.edit': (row) => ({
    zh: `改了 ${n(row, 'fields')} 处文字`,
    en: `Changed the words in ${n(row, 'fields')} places`,
  }),
  'pack.rewrite': (row) => ({ zh: `退回重写${note(row, '：')}`, en: `Sent back to be written anew${note(row, ': ')}` }),
  'run.start': (row) => ({
    zh: `开始写 ${n(row, 'total')} 件商品的内容包`,
    en: `Started packs for ${n(row, 'total')} products`,
  }),
  'run.pause': () => ({ zh: '暂停写内容包', en: 'Paused writing packs' }),
  'run.resume': () => ({ zh: '继续写内容包', en: 'Went on writing packs' }),
  'run.cancel': () => ({ zh: '取消写内容包', en: 'Cancelled writing packs' }),
  'fact.add': (row) => ({ zh: `加了事实：${attributeOf(row, 'zh')}`, en: `Added a fact: ${attributeOf(row, 'en')}` }),
  'fact.correct': (row) => ({
    zh: `更正了事实：${attributeOf(row, 'zh')}`,
    en: `Corrected a fact: ${attributeOf(row, 'en')}`,
  }),
  'fact.disputed': (row) => ({
    zh: `对事实提出争议：${attributeOf(row, 'zh')}`,
    en: `Disputed a fact: ${attributeOf(row, 'en')}`,
  }),
  'fact.retired': (row) => ({
    zh: `停用了事实：${attributeOf(row, 'zh')}`,
    en: `Retired a fact: ${attributeOf(row, 'en')}`,
  }),
  'fact.active': (row) => ({
    zh: `恢复了事实：${attributeOf(row, 'zh')}`,
    en: `Restored a fact: ${attributeOf(row, 'en')}`,
  }),
  'brand.create': (row) => ({ zh: `建了品牌：${titleOf(row, 'zh')}`, en: `Created a brand: ${titleOf(row, 'en')}` }),
  'brand.change': (row) => ({ zh: `改了品牌：${titleOf(row, 'zh')}`, en: `Changed a brand: ${titleOf(row, 'en')}` }),
  'import.start': (row) => ({ zh: `开始导入 ${n(row, 'fileName')}`, en: `Started to import ${n(row, 'fileName')}` }),
  'import.done': (row) => ({
    zh: `导入完成：新增 ${n(row, 'created')} 件，更新 ${n(row, 'updated')} 件`,
    en: `Import done: ${n(row, 'created')} new, ${n(row, 'updated')} updated`,
  }),
  'member.invite': (row) => ({ zh: `邀请了 ${n(row, 'email')}`, en: `Invited ${n(row, 'email')}` }),
  'member.remove': (row) => ({ zh: `移除了 ${n(row, 'email')}`, en: `Removed ${n(row, 'email')}` }),
  'comment.shown': () => ({ zh: '放出一条评论', en: 'Showed a comment' }),
  'comment.refused': () => ({ zh: '退回一条评论', en: 'Refused a comment' }),
  'settings.change': () => ({ zh: '改了店铺设置', en: 'Changed shop settings' }),
  'shop.seed': (row) => ({
    zh: `建好演示店铺，${n(row, 'products')} 件商品`,
    en: `Set up the demo shop with ${n(row, 'products')} products`,
  }),
}

function note(row: AuditRow, lead: string): string {
  const text = row.summary.note
  return typeof text === 'string' && text ? `${lead}${text}` : ''
}

/** A deed in words, in both languages. Deeds that are not listed show their code. */
export function describeDeed(row: AuditRow): LocalizedText {
  return TELLERS[row.action]?.(row) ?? { zh: row.action, en: row.action }
}
