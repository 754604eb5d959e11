/** What a character is said like between these neighbours; undefined leaves it to words and dictionary. */
export type CharacterRule = (before: string, after: string) => string | undefined

const NUMBER = /[零一二三四五六七八九十百千万两半几每]$/
const PERSON = /^(?:您|你|我|他|她|它|咱|大家|孩子|宝宝|家人|爸|妈|老人|女|男|客户|用户|顾客|爱|生活|梦想)/

/** Characters whose reading hangs on the grammar round them. */
export const CHARACTER_RULES: Readonly<Record<string, CharacterRule>> = {
  得: (before, after) => {
    if (/^[零一二三四五六七八九十两几]/.test(after)) return 'de2'
    if (after === '') return /\p{Script=Han}$/u.test(before) ? 'de5' : 'dei3'
    if (
      /(?:^|[我你他她它们还都就总也可您谁])$/.test(before) &&
      /^[洗去来买先看用要有给让把多换等花带写做试再]/.test(after)
    )
      return 'dei3'
    return before === '' ? 'de2' : 'de5'
  },
  地: (before, after) => {
    if (after === '' || before.length < 2) return 'di4'
    // 慢慢地走, 一步步地, 高高兴兴地: a doubled word before it, or an adverb, and a verb after it
    const isDoubled = before.at(-1) === before.at(-2)
    const isVerb = /^[走跑说做看听想吃穿用享把给让来去展讲感拥呈保提帮贴包护释打开照陪睡玩笑呼长]/.test(after)
    return isDoubled || (isVerb && /[心真松由然断情雅柔匀分效信美胆渐速接面细意适静别巧准快实力]$/.test(before))
      ? 'de5'
      : 'di4'
  },
  还: (before, after) =>
    /^[了给]/.test(after) || (/[要没先得来]$/.test(before) && /^(?:钱|书|款|$)/.test(after)) ? 'huan2' : 'hai2',
  长: (before, after) =>
    (/(?:孩子|宝宝|[娃儿草苗芽人])$/.test(before) && /^(?:了|满|出)/.test(after)) || /[岁又刚]$/.test(before)
      ? 'zhang3'
      : 'chang2',
  为: (before, after) => {
    // 为夏天而生, 为爱而来
    if (PERSON.test(after) || /^.{1,4}而/.test(after)) return 'wei4'
    if (/^[零一二三四五六七八九十百千万两半]/.test(after)) return 'wei2'
    if (
      /[色质寸度料地牌号格量价位间期数例率比式型类级版名]$/.test(before) ||
      (/[\p{Script=Han}]$/u.test(before) && after.length <= 2)
    )
      return 'wei2'
    return before === '' ? 'wei4' : 'wei2'
  },
  只: (before) => (NUMBER.test(before) || /[这那哪整]$/.test(before) ? 'zhi1' : 'zhi3'),
  行: (before, after) => (/[零二三四五六七八九十两几]$/.test(before) && !/^[人程]/.test(after) ? 'hang2' : 'xing2'),
  着: (before, after) =>
    /[睡找点猜]不$|[睡找够]得$/.test(before) ? 'zhao2' : /^[急火凉迷慌]/.test(after) ? 'zhao2' : 'zhe5',
  没: () => 'mei2',
  了: (before) => (/[不得]$/.test(before) && before.length > 1 ? 'liao3' : 'le5'),
  重: (before, after) => (NUMBER.test(before) && /^[好优防保惊福礼享奏门守]/.test(after) ? 'chong2' : 'zhong4'),
  率: () => 'lv4',
  转: (_, after) => (/^(?:圈|盘|速|动|轮|椅|筒)/.test(after) ? 'zhuan4' : 'zhuan3'),
  种: (_, after) => (/^(?:下|上|花|草|树|菜|地|的是)/.test(after) ? 'zhong4' : 'zhong3'),
  干: (before, after) => (/[能巧实苦]$/.test(before) && !/^[净燥爽洗]/.test(after) ? 'gan4' : 'gan1'),
  量: (before, after) => (/^[出了一过得]/.test(after) && !/[数重容大少流销产质用]$/.test(before) ? 'liang2' : 'liang4'),
  教: (_, after) => (/^[你我他她您会]/.test(after) ? 'jiao1' : 'jiao4'),
  背: (_, after) => (/^[着上起]/.test(after) ? 'bei1' : 'bei4'),
  倒: (_, after) => (/^[出入进在掉水茶]/.test(after) ? 'dao4' : 'dao3'),
  系: (_, after) => (/^(?:带|上|好|紧|扣|绳|鞋|腰|领|围|丝|蝴)/.test(after) ? 'ji4' : 'xi4'),
}
