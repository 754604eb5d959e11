import { kindName, PIECE_KINDS } from '@qianmian/copy'
import { attribute, type LocalizedText, pick } from '@qianmian/kernel'
import type { AuditRow } from '../modules/activity/index.ts'
import { CONNECTOR_TELLERS } from './describe-connector-deed.ts'
import { ORDER_TELLERS } from './describe-order-deed.ts'
import { PRICING_TELLERS } from './describe-pricing-deed.ts'
import { SUPPLY_TELLERS } from './describe-supply-deed.ts'
import { WORK_NAMES } from './work-names.ts'

type Teller = (row: AuditRow) => LocalizedText

const titleOf = (row: AuditRow, lang: 'zh' | 'en') =>
  pick((row.summary.title ?? row.summary.name ?? {}) as LocalizedText, lang)
const attributeOf = (row: AuditRow, lang: 'zh' | 'en') => {
  const id = String(row.summary.attribute ?? '')
  return pick(attribute(id)?.label ?? { zh: id.replace(/^custom:/, ''), en: id.replace(/^custom:/, '') }, lang)
}
const ROLES: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>> = {
  zh: { owner: '店主', editor: '编辑', viewer: '只看' },
  en: { owner: 'an owner', editor: 'an editor', viewer: 'a viewer' },
}
const DIMENSION: Readonly<Record<string, LocalizedText>> = {
  warmth: { zh: '亲近', en: 'warmth' },
  formality: { zh: '正式', en: 'formality' },
  energy: { zh: '劲头', en: 'energy' },
  luxury: { zh: '讲究', en: 'refinement' },
  playfulness: { zh: '俏皮', en: 'playfulness' },
  technicality: { zh: '技术', en: 'technicality' },
}
const dimensionOf = (row: AuditRow, lang: 'zh' | 'en') => {
  const id = String(row.summary.dimension ?? '')
  return pick(DIMENSION[id] ?? { zh: id, en: id }, lang)
}
const kindOf = (row: AuditRow, lang: 'zh' | 'en') => {
  const known = PIECE_KINDS.find((kind) => kind === row.summary.kind)
  return known ? kindName(known, lang) : String(row.summary.kind ?? '')
}
const workOf = (row: AuditRow, lang: 'zh' | 'en') =>
  pick(WORK_NAMES[row.summary.kind as keyof typeof WORK_NAMES] ?? {}, lang)
const REMIX_NAMES: Readonly<Record<string, { zh: string; en: string }>> = {
  caption: { zh: '一句改写', en: 'words of her own' },
  poster: { zh: '一张重排的海报', en: 'a poster arranged anew' },
  question: { zh: '一个问题', en: 'a question' },
}
const remixOf = (row: AuditRow, lang: 'zh' | 'en') => REMIX_NAMES[String(row.summary.kind)]?.[lang] ?? ''
const reasonOf = (row: AuditRow, lang: 'zh' | 'en', lead: string) => {
  const text = pick((row.summary.reason ?? {}) as LocalizedText, lang)
  return text ? lead + text : ''
}
const rankingOf = (row: AuditRow, lang: 'zh' | 'en') =>
  row.summary.surface === 'discover'
    ? { zh: '推荐「没看过的」', en: 'Recommendations of new things' }[lang]
    : { zh: '推荐「接着看」', en: 'Recommendations to go on with' }[lang]
const mrr = (row: AuditRow, key: string) => Number(row.summary[key] ?? 0).toFixed(3)
const n = (row: AuditRow, key: string) => String(row.summary[key] ?? '')

/** One sentence for each kind of deed in the audit trail. */
const TELLERS: Readonly<Record<string, Teller>> = {
  ...ORDER_TELLERS,
  ...CONNECTOR_TELLERS,
  ...PRICING_TELLERS,
  ...SUPPLY_TELLERS,
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
  'proposal.by-key': (row) => ({
    zh: `密钥「${n(row, 'key')}」提议：${titleOf(row, 'zh')}`,
    en: `Key “${n(row, 'key')}” proposed: ${titleOf(row, 'en')}`,
  }),
  'pack.edit': (row) => ({
    zh: `改了 ${n(row, 'fields')} 处文字`,
    en: `Changed the words in ${n(row, 'fields')} places`,
  }),
  'pack.rewrite': (row) => ({ zh: `退回重写${note(row, '：')}`, en: `Sent back to be written anew${note(row, ': ')}` }),
  'piece.write': (row) => ({
    zh: `写了${kindOf(row, 'zh')}：${titleOf(row, 'zh')}`,
    en: `Wrote: ${kindOf(row, 'en')}, ${titleOf(row, 'en')}`,
  }),
  'piece.delete': (row) => ({ zh: `删了一份${kindOf(row, 'zh')}`, en: `Deleted: ${kindOf(row, 'en')}` }),
  'variant.propose': (row) => ({
    zh: `想试一种说法：${titleOf(row, 'zh')}${reasonOf(row, 'zh', '，')}`,
    en: `Proposed another way of saying it: ${titleOf(row, 'en')}${reasonOf(row, 'en', ', ')}`,
  }),
  'variant.ask': (row) => ({
    zh: `要了 ${n(row, 'count')} 种说法：${titleOf(row, 'zh')}`,
    en: `Asked for ${n(row, 'count')} ways of saying it: ${titleOf(row, 'en')}`,
  }),
  'variant.start': (row) => ({
    zh: `开始试一种说法：${titleOf(row, 'zh')}`,
    en: `Began to try another way of saying it: ${titleOf(row, 'en')}`,
  }),
  'variant.stop': (row) => ({
    zh: `停了一种说法：${titleOf(row, 'zh')}${reasonOf(row, 'zh', '，')}`,
    en: `Stopped a way of saying it: ${titleOf(row, 'en')}${reasonOf(row, 'en', ', ')}`,
  }),
  'variant.lose': (row) => ({
    zh: `一种说法输了：${titleOf(row, 'zh')}${reasonOf(row, 'zh', '，')}`,
    en: `A way of saying it lost: ${titleOf(row, 'en')}${reasonOf(row, 'en', ', ')}`,
  }),
  'ranking.learn': (row) => ({
    zh: `${rankingOf(row, 'zh')}换了学来的顺序：从 ${n(row, 'trained')} 次展示学，留出的 ${n(row, 'kept')} 次里 ${n(row, 'gain')}（平均倒数名次 ${mrr(row, 'mrrBefore')} → ${mrr(row, 'mrrAfter')}）`,
    en: `${rankingOf(row, 'en')} in a learned order: from ${n(row, 'trained')} impressions, ${n(row, 'gain')} on the ${n(row, 'kept')} kept aside (mean reciprocal rank ${mrr(row, 'mrrBefore')} → ${mrr(row, 'mrrAfter')})`,
  }),
  'ranking.undo': (row) => ({
    zh: `${rankingOf(row, 'zh')}换回了之前的顺序`,
    en: `${rankingOf(row, 'en')} back in the order of before`,
  }),
  'work.make': (row) => ({
    zh: `做好了${workOf(row, 'zh')}：${titleOf(row, 'zh')}`,
    en: `Made: ${workOf(row, 'en')}, ${titleOf(row, 'en')}`,
  }),
  'work.propose': (row) => ({
    zh: `提交了${workOf(row, 'zh')}：${titleOf(row, 'zh')}`,
    en: `Proposed: ${workOf(row, 'en')}, ${titleOf(row, 'en')}`,
  }),
  'work.withdraw': (row) => ({ zh: `撤下了${workOf(row, 'zh')}`, en: `Took off: ${workOf(row, 'en')}` }),
  'brand.speech-style': (row) => ({
    zh: `${titleOf(row, 'zh')}：声音用${pick((row.summary.style ?? {}) as LocalizedText, 'zh')}`,
    en: `${titleOf(row, 'en')}: speaks with ${pick((row.summary.style ?? {}) as LocalizedText, 'en')}`,
  }),
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
  'brand.words': (row) => ({ zh: `改了用词：${titleOf(row, 'zh')}`, en: `Changed the words of ${titleOf(row, 'en')}` }),
  'brand.samples-add': (row) => ({
    zh: `给${titleOf(row, 'zh')}加了 ${n(row, 'count')} 段语气样本`,
    en: `Added ${n(row, 'count')} voice samples to ${titleOf(row, 'en')}`,
  }),
  'brand.sample-keep': (row) => ({
    zh: `${titleOf(row, 'zh')}：留下一段不合规的样本，不学那几个字`,
    en: `${titleOf(row, 'en')}: kept a sample that breaks a rule, without the words that do`,
  }),
  'brand.sample-hold': (row) => ({
    zh: `${titleOf(row, 'zh')}：又不用一段不合规的样本`,
    en: `${titleOf(row, 'en')}: held a sample back again`,
  }),
  'brand.sample-remove': (row) => ({
    zh: `${titleOf(row, 'zh')}：删了一段语气样本`,
    en: `${titleOf(row, 'en')}: removed a voice sample`,
  }),
  'brand.samples-erase': (row) => ({
    zh: `${titleOf(row, 'zh')}：清空 ${n(row, 'count')} 段语气样本和学到的语气`,
    en: `${titleOf(row, 'en')}: erased ${n(row, 'count')} voice samples and what was learned`,
  }),
  'brand.voice-learn': (row) => ({
    zh: `学了${titleOf(row, 'zh')}的语气，用了 ${n(row, 'samples')} 段样本`,
    en: `Learned the voice of ${titleOf(row, 'en')} from ${n(row, 'samples')} samples`,
  }),
  'brand.voice-edit': (row) => ({
    zh: `${titleOf(row, 'zh')}：把「${dimensionOf(row, 'zh')}」改为 ${n(row, 'value')}`,
    en: `${titleOf(row, 'en')}: set ${dimensionOf(row, 'en')} to ${n(row, 'value')}`,
  }),
  'brand.voice-reset': (row) => ({
    zh: `${titleOf(row, 'zh')}：「${dimensionOf(row, 'zh')}」改回学到的 ${n(row, 'value')}`,
    en: `${titleOf(row, 'en')}: set ${dimensionOf(row, 'en')} back to the learned ${n(row, 'value')}`,
  }),
  'import.start': (row) => ({ zh: `开始导入 ${n(row, 'fileName')}`, en: `Started to import ${n(row, 'fileName')}` }),
  'import.done': (row) => ({
    zh: `导入完成：新增 ${n(row, 'created')} 件，更新 ${n(row, 'updated')} 件`,
    en: `Import done: ${n(row, 'created')} new, ${n(row, 'updated')} updated`,
  }),
  'picture.add': (row) => ({ zh: `加了图片：${titleOf(row, 'zh')}`, en: `Added a picture: ${titleOf(row, 'en')}` }),
  'picture.order': (row) => ({
    zh: `调了图片顺序：${titleOf(row, 'zh')}`,
    en: `Put pictures in another order: ${titleOf(row, 'en')}`,
  }),
  'picture.describe': (row) => ({
    zh: `改了图片说明：${titleOf(row, 'zh')}`,
    en: `Described a picture: ${titleOf(row, 'en')}`,
  }),
  'picture.restore': (row) => ({
    zh: `放回一张图片：${titleOf(row, 'zh')}`,
    en: `Put a picture back: ${titleOf(row, 'en')}`,
  }),
  'picture.remove': (row) => ({
    zh: `拿掉一张图片：${titleOf(row, 'zh')}`,
    en: `Took a picture off: ${titleOf(row, 'en')}`,
  }),
  'member.invite': (row) => ({ zh: `邀请了 ${n(row, 'email')}`, en: `Invited ${n(row, 'email')}` }),
  'member.join': (row) => ({ zh: `${n(row, 'email')} 加入了`, en: `${n(row, 'email')} joined` }),
  'member.role': (row) => ({
    zh: `把 ${n(row, 'email')} 的角色改为${ROLES.zh[n(row, 'role')] ?? n(row, 'role')}`,
    en: `Made ${n(row, 'email')} ${ROLES.en[n(row, 'role')] ?? n(row, 'role')}`,
  }),
  'member.remove': (row) => ({ zh: `移除了 ${n(row, 'email')}`, en: `Removed ${n(row, 'email')}` }),
  'comment.shown': () => ({ zh: '放出一条评论', en: 'Showed a comment' }),
  'comment.refused': () => ({ zh: '退回一条评论', en: 'Refused a comment' }),
  'comment.waiting': () => ({ zh: '把一条评论放回待看', en: 'Put a comment back to wait' }),
  'remix.submit': (row) => ({
    zh: `顾客发来${remixOf(row, 'zh')}：${titleOf(row, 'zh')}`,
    en: `A shopper sent ${remixOf(row, 'en')}: ${titleOf(row, 'en')}`,
  }),
  'remix.hide': (row) => ({
    zh: `撤下了顾客的改写${note(row, '，')}`,
    en: `Took a shopper's remix off the shop${note(row, ', ')}`,
  }),
  'remix.withdraw': () => ({ zh: '顾客撤回了自己的改写', en: 'A shopper took a remix back' }),
  'remix.erase': (row) => ({
    zh: `按顾客的要求删掉了 ${n(row, 'count')} 条改写`,
    en: `Erased ${n(row, 'count')} remixes as their author asked`,
  }),
  'remix.answer': () => ({ zh: '回答了顾客的问题', en: "Answered a shopper's question" }),
  'remix.unanswer': () => ({ zh: '收回了对顾客问题的回答', en: "Took back the answer to a shopper's question" }),
  'preference.on': () => ({ zh: '写内容包时又照偏好选', en: 'Choosing by taste again when packs are written' }),
  'preference.off': () => ({ zh: '写内容包时不再照偏好选', en: 'No longer choosing by taste when packs are written' }),
  'bank.mine': (row) => ({
    zh: `从 ${n(row, 'texts')} 篇文案里摘句子，${n(row, 'added')} 句待看`,
    en: `Took ${n(row, 'texts')} texts apart: ${n(row, 'added')} clauses to look at`,
  }),
  'bank.write': (row) => ({ zh: `给词库添了一行：${n(row, 'frame')}`, en: `Added a row of words: ${n(row, 'frame')}` }),
  'bank.edit': (row) => ({
    zh: `改了词库的一行：${n(row, 'frame')}`,
    en: `Changed a row of words: ${n(row, 'frame')}`,
  }),
  'bank.approve': (row) => ({
    zh: `批准了词库的 ${n(row, 'rows')} 行`,
    en: `Approved rows of words: ${n(row, 'rows')}`,
  }),
  'bank.refuse': (row) => ({
    zh: `退回了词库的 ${n(row, 'rows')} 行`,
    en: `Refused rows of words: ${n(row, 'rows')}`,
  }),
  'bank.reopen': (row) => ({
    zh: `词库的 ${n(row, 'rows')} 行放回待看`,
    en: `Put rows of words back to wait: ${n(row, 'rows')}`,
  }),
  'bank.import': (row) => ({
    zh: `从表格添了 ${n(row, 'added')} 行`,
    en: `Added ${n(row, 'added')} rows of words from a table`,
  }),
  'bank.erase': (row) => ({ zh: `删掉了词库的 ${n(row, 'rows')} 行`, en: `Erased rows of words: ${n(row, 'rows')}` }),
  'bank.ask': (row) => ({
    zh: `请模型给 ${n(row, 'spots')} 处薄的地方写句子`,
    en: `Asked a model for clauses in ${n(row, 'spots')} thin spots`,
  }),
  'settings.change': () => ({ zh: '改了店铺设置', en: 'Changed shop settings' }),
  'occasion.choose': (row) => ({
    zh: `定下时令：${titleOf(row, 'zh')}`,
    en: `Planned an occasion: ${titleOf(row, 'en')}`,
  }),
  'occasion.leave': (row) => ({
    zh: `不做时令：${titleOf(row, 'zh')}`,
    en: `Took an occasion off the plan: ${titleOf(row, 'en')}`,
  }),
  'topic.allow': (row) => ({
    zh: `放行话题：${titleOf(row, 'zh')}${note(row, '，')}`,
    en: `Allowed a topic: ${titleOf(row, 'en')}${note(row, ', ')}`,
  }),
  'topic.refuse': (row) => ({
    zh: `不用话题：${titleOf(row, 'zh')}${note(row, '，')}`,
    en: `Refused a topic: ${titleOf(row, 'en')}${note(row, ', ')}`,
  }),
  'topic.upload': (row) => ({
    zh: `上传话题 ${n(row, 'fileName')}，新的 ${n(row, 'added')} 条`,
    en: `Uploaded topics ${n(row, 'fileName')}, ${n(row, 'added')} new`,
  }),
  'feed.add': (row) => ({ zh: `加了话题源 ${n(row, 'url')}`, en: `Added the feed ${n(row, 'url')}` }),
  'feed.on': (row) => ({ zh: `打开话题源：${n(row, 'title')}`, en: `Switched a feed on: ${n(row, 'title')}` }),
  'feed.off': (row) => ({ zh: `停了话题源：${n(row, 'title')}`, en: `Switched a feed off: ${n(row, 'title')}` }),
  'feed.remove': (row) => ({ zh: `删了话题源：${n(row, 'title')}`, en: `Took a feed away: ${n(row, 'title')}` }),
  'triples.add': (row) => ({
    zh: `导入三元组 ${n(row, 'fileName')}，${n(row, 'rows')} 条`,
    en: `Imported triples ${n(row, 'fileName')}, ${n(row, 'rows')} rows`,
  }),
  'triples.remove': (row) => ({
    zh: `删了三元组 ${n(row, 'fileName')}`,
    en: `Took triples away: ${n(row, 'fileName')}`,
  }),
  'simulation.start': (row) => ({
    zh: `放进 ${n(row, 'shoppers')} 名模拟顾客，${n(row, 'days')} 天`,
    en: `Let ${n(row, 'shoppers')} simulated shoppers in, over ${n(row, 'days')} days`,
  }),
  'simulation.remove': (row) => ({
    zh: `拿掉模拟顾客：${n(row, 'events')} 条事件，${n(row, 'decisions')} 次决定`,
    en: `Removed the simulated shoppers: ${n(row, 'events')} events, ${n(row, 'decisions')} decisions`,
  }),
  'shop.create': () => ({ zh: '建好一家空店', en: 'Set up an empty shop' }),
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
