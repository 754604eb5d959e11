import type { ClaimTermKind } from './claim-term.ts'

/** What the words before and after a claim word make of it. */
export type MentionContext = 'claimed' | 'denied' | 'compared'

const BEFORE = 48
const AFTER = 14

// Between a denial and the word that it denies stand only words of this kind, or a list of things denied together.
// 不含酒精但能美白 and 不含酒精美白 deny the alcohol and nothing else.
const LINK_ZH =
  '(?:[将把][^，。；]{1,6}(?=放|置|送)|(?:做|经|进行|通过|使用|采用|添加|加入|加|含|用|放入|放进|放到|放|置于|进|入|任何|半点|所谓|什么|人工|额外|真|具有|具备|声称|宣称|标榜|检测|拿|取得|获得|是|为|被|当作|作为|到|过|了|的){1,4}){0,2}'
const LIST_ZH = '(?:[^，。；！？\\s、]{1,8}(?:、|和|或|与|及|以及)){0,4}'
const DENIED_ZH = new RegExp(
  `(?:没有?|未|并非|不是|而非|不含|不添加|不加|不用|不做|不使用|不能|不可以?|不宜|不要|不会|不建议|请勿|切勿|勿|不再|不放|没放|省去|无需|无须|不必|避免|禁止|并不|绝非)(?!但|仅|只|光|单|止|得不)[:：]?${LINK_ZH}${LIST_ZH}$|(?<![不无])[无不非]$|(?:代替|替代)$`,
)
/** 没有做过抗菌检测 denies the test together with what was tested. */
const UNTESTED_ZH = /(?:没有?|未|不)(?:做|经|进行|通过|拿到|取得|获得)?过?[^，。；但却而也还能可就]{0,8}$/
const COMPARED_ZH =
  /(?:(?<![相对占之])比|不?像|如同|仿佛?|好似|宛如|胜过|类似|媲美|堪比|不输)(?:普通|一般|同款|常见|常规|纯|全|薄|厚|旧|老|新|的|那些?|这些?|一[块件层]|天然|传统){0,3}$/
const CLAUSE_ZH = /[，。；！？,;!?\s]|但|却|反而|因为|所以|靠|凭/
const LOOKS_LIKE_ZH =
  /^(?:色|灰[色调]|棕[色调]?|绿[色调]|白(?=色|调|款|[，。；、）\s]|$)|般|感(?!应)|似|风格|纹|香(?!精)|味|调|一样|衣夹|签)/

const LINK_EN =
  '(?:(?:a|an|any|the|been|be|made|of|from|to|in|into|for|with|use|used|using|put|place|contain|contains|containing|claim|claimed|tested|test|real|actual|added|have|has|had|undergone|it|is|as|your|recommended|suitable|safe|via|by)\\s+){0,5}'
const DENIED_EN = new RegExp(
  `\\b(?:no|not|without|isn't|aren't|wasn't|never|avoid|don't|doesn't|cannot|can't|free (?:of|from):?|instead of|rather than|leaves? out|left out|omits?|nor|neither)\\s+${LINK_EN}(?:[a-z]+ (?:or|nor)\\s+){0,3}$`,
  'i',
)
const COMPARED_EN =
  /\b(?:than|like|unlike|as (?:soft|light|smooth|warm|strong|cool) as)\s+(?:(?:a|an|the|plain|ordinary|regular|most|any|other|pure|raw|normal|thin|thick|fresh)\s+){0,2}$/i
const CLAUSE_EN = /[,.;!?\n]|\b(?:but|yet|because|however|while)\b/
const LOOKS_LIKE_EN =
  /^[- ](?:like|look|style|effect|coloured|colored|scented|flavou?red|free|tone|hue|print|notes?)\b|^ (?:white|grey|gray|brown|green|pink|blue)(?=\s*(?:[,.;)]|$))/i

/** Only things can be compared with or imitated; 比普通短袖更抗菌 claims to be antibacterial. */
const COMPARABLE: ReadonlySet<ClaimTermKind> = new Set(['material', 'origin'])
/** A dish or a breed is called after a place without coming from it. */
const CALLED_AFTER_ZH =
  /^(?:料理|菜|风味|风格|风(?!土)|口味|式|队长|梧桐|斗牛|牧羊犬|鸡饭|大盘鸡|烧烤|旅行|之旅|面(?!料)|地图|电影|歌)/

/**
 * Whether a claim word is claimed, denied (没有做过抗菌检测, not waterproof) or only compared with (比棉轻, like silk).
 * @param english language of the word, not of the text
 */
export function contextOf(
  text: string,
  start: number,
  end: number,
  kind: ClaimTermKind,
  english: boolean,
): MentionContext {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  const clause = before.split(english ? CLAUSE_EN : CLAUSE_ZH).at(-1) ?? ''
  if (english ? DENIED_EN.test(clause) : DENIED_ZH.test(clause)) return 'denied'
  if (!english && kind === 'certificate' && UNTESTED_ZH.test(clause)) return 'denied'
  if (!COMPARABLE.has(kind)) return 'claimed'
  if (english ? COMPARED_EN.test(clause) : COMPARED_ZH.test(clause)) return 'compared'
  if (kind === 'origin') return !english && CALLED_AFTER_ZH.test(after) ? 'compared' : 'claimed'
  return (english ? LOOKS_LIKE_EN : LOOKS_LIKE_ZH).test(after) ? 'compared' : 'claimed'
}

const WHOLE_ZH = /(?:纯|全|全部|完全|百分百|100 ?%)(?:使?用|由|是|采用)?的?$/
const WHOLE_EN = /\b(?:pure|all|fully|entirely|completely|nothing but|100 ?%)[- ](?:made (?:of|from) )?$/i

/** Where "pure", 全 or 100% before a word begins, undefined if nothing of the kind stands there. */
export function wholeStart(text: string, start: number, english: boolean): number | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  const match = (english ? WHOLE_EN : WHOLE_ZH).exec(before)
  return match ? start - match[0].length : undefined
}
