import type { LawRule } from '../law/rule.ts'
import { LAW } from './laws.data.ts'

const base = { jurisdictions: ['CN'], lang: 'zh', validFrom: '2021-04-29', suggestion: { zh: '', en: '' } } as const

/** State symbols, superstition, rivals, green words, money, alcohol. */
export const INTEGRITY_ZH: readonly LawRule[] = [
  {
    ...base,
    id: 'state-symbol',
    grade: 'P',
    law: LAW.ad9,
    source: '广告法第九条第一项、第二项',
    action: 'block',
    patterns: [
      /国旗|国歌|国徽|军旗|军歌|军徽|国家领导人|领导人(?:推荐|同款|专用)|人民大会堂|中南海|国务院|钓鱼台|国宴|国宾|(?:军队|部队|军区|公安|政府|机关)(?:专供|特供|专用|指定|采购)|特供|专供(?:机关|部队)|国家机关/g,
    ],
    message: {
      zh: '「{x}」用了国家机关或国家象征的名义{law}。删掉。',
      en: '"{x}" uses the state or its symbols{law}. Leave it out.',
    },
    tests: {
      bad: ['国家领导人推荐', '人民大会堂特供', '军队专供品质', '国宴用瓷'],
      good: ['国庆假期照常发货', '军绿色工装裤', '国货的一种做法', '符合国家标准'],
    },
  },
  {
    ...base,
    id: 'superstition',
    grade: 'P',
    law: LAW.ad9,
    source: '广告法第九条第八项：迷信',
    action: 'block',
    patterns: [
      /转运|招财|辟邪|开过?光|旺夫|旺(?:财|事业|桃花)|改运|风水(?:局|摆|阵)|驱邪|镇宅|护身符|桃花运|挡煞|消灾|聚财|保平安|财运|算命|灵验|显灵|锦鲤附体/g,
    ],
    exceptions: [/招财猫/g],
    message: {
      zh: '「{x}」有迷信内容{law}。删掉，或写寓意。',
      en: '"{x}" is superstition{law}. Leave it out.',
    },
    tests: {
      bad: ['招财辟邪手串', '开过光的手串，保平安转运', '聚财旺事业'],
      good: ['寓意吉祥的手串', '开盖能看见光泽', '招财猫图案'],
    },
  },
  {
    ...base,
    id: 'disparagement',
    grade: 'P',
    law: LAW.ad13,
    source: '广告法第十三条：不得贬低其他生产经营者的商品或者服务',
    action: 'block',
    patterns: [
      /秒杀(?:同行|全场|一切|所有|大牌|友商|竞品|一众)|吊打|碾压|完胜|甩[^，。\n]{0,6}几条街/g,
      /比(?:某[宝东猫团]|别家|其他家|同行|其他品牌|大牌|友商|竞品|淘宝|京东|拼多多|专柜)[^，。\n]{0,8}(?:好|便宜|强|耐|省|轻|快)/g,
      /(?:别家|同行|其他(?:品牌|商家|店)|市面上(?:的)?[^，。\n]{0,6})(?:都)?(?:是|用)?[^，。\n]{0,3}(?:劣质|差|假|坑|糊弄|偷工|垃圾)|智商税|山寨|黑心/g,
    ],
    message: {
      zh: '「{x}」贬低了别家{law}。删掉，只写自己测到的。',
      en: '"{x}" runs down other sellers{law}. Leave it out and write what you measured.',
    },
    tests: {
      bad: ['秒杀同行', '比某宝同款质量好十倍', '别家都是劣质料', '吊打一众大牌'],
      good: ['比常见棉T轻约一成', '比上一款多一个口袋', '不输给冷风', '别在领口也好看'],
    },
  },
  {
    ...base,
    id: 'green-claim',
    grade: 'P',
    law: LAW.ad28,
    source: '广告法第二十八条；市场惯例按证据等级写',
    action: 'evidence',
    patterns: [
      /零碳|碳中和|净零|低碳|减碳|(?:可|易|生物|全)降解|环保|绿色(?:产品|环保|制造|材料)|可回收|再生(?:料|塑料|纤维|棉|聚酯)|有机(?!玻璃|硅|会)|无毒无害/g,
    ],
    clearedBy: { claimKinds: ['green', 'award'], proven: true },
    message: {
      zh: '「{x}」要有同等级的证据{law}。补上证书编号和范围，或删掉。',
      en: '"{x}" needs evidence of the same level{law}. Add certificate and scope or leave it out.',
    },
    tests: {
      bad: ['环保可降解包装', '零碳洗衣液', '碳中和系列卫衣', '有机认证的生茶'],
      good: ['绿色的封面', '有机会再来', '少用一点水', '降温了'],
    },
  },
  {
    ...base,
    id: 'green-boundless',
    grade: 'P',
    law: LAW.ad28,
    source: '广告法第二十八条：引人误解的内容',
    action: 'block',
    patterns: [/拯救地球|零污染|零排放|对环境(?:完全)?(?:无害|零)|100%环保|无污染|地球友好|零甲醛|0甲醛/g],
    message: {
      zh: '「{x}」说得没有边界{law}。删掉，或写出测得的一项。',
      en: '"{x}" knows no bounds{law}. Leave it out or write the one thing that was measured.',
    },
    tests: {
      bad: ['拯救地球的洗衣液', '零排放工厂', '全屋零甲醛'],
      good: ['瓶身含50%再生塑料', '甲醛释放量有检测报告', '水性漆'],
    },
  },
  {
    ...base,
    id: 'patent-number',
    grade: 'P',
    law: LAW.ad12,
    source: '广告法第十二条：应当标明专利号和专利种类',
    action: 'disclose',
    patterns: [/专利/g],
    exceptions: [/专利号[^，。\n]{0,4}(?:zl|\d)/g],
    clearedBy: { attributes: ['patent'], proven: true },
    message: {
      zh: '「{x}」要写明专利号和种类{law}。补上，或删掉。',
      en: '"{x}" needs the patent number and kind{law}. Add them or leave it out.',
    },
    tests: {
      bad: ['获得国家发明专利', '专利铰链', '采用专利技术'],
      good: ['实用新型，专利号ZL202310001', '专门做铰链', '便利的铰链'],
    },
  },
  {
    ...base,
    id: 'investment',
    grade: 'P',
    law: LAW.ad25,
    source: '广告法第二十五条：不得对收益作保证性承诺',
    action: 'block',
    patterns: [/稳赚|保本|高回报|躺赚|升值(?:空间|潜力)|保值|只赚不赔|不赔/g],
    message: {
      zh: '「{x}」许诺了收益{law}。删掉。',
      en: '"{x}" promises a return{law}. Leave it out.',
    },
    tests: {
      bad: ['稳赚不赔', '升值空间大', '保本收藏'],
      good: ['保温六小时', '赚到一个好觉', '本色棉布'],
    },
  },
  {
    ...base,
    id: 'alcohol',
    grade: 'P',
    law: LAW.ad23,
    source: '广告法第二十三条：不得诱导、怂恿饮酒',
    action: 'block',
    patterns: [/不醉不归|一醉方休|尽情放纵|豪饮|酒后[^，。\n]{0,3}(?:开车|驾)|借酒[消浇]愁|壮胆/g],
    message: {
      zh: '「{x}」是在劝酒{law}。删掉。',
      en: '"{x}" urges drinking{law}. Leave it out.',
    },
    tests: {
      bad: ['喝一杯，尽情放纵', '今晚不醉不归', '借酒消愁'],
      good: ['酒精湿巾', '配一杯热茶', '适合装红酒'],
    },
  },
]
