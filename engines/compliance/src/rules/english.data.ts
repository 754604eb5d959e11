import type { LawRule } from '../law/rule.ts'
import { LAW } from './laws.data.ts'

const base = { lang: 'en', validFrom: '2023-02-25', suggestion: { zh: '', en: '' } } as const
const ALL = ['CN', 'EU', 'US'] as const
const WEST = ['EU', 'US'] as const

const SUPERLATIVES =
  /\b(?:best|finest|greatest|coolest|lightest|softest|strongest|fastest|thinnest|warmest|safest|cheapest|lowest|highest|purest|freshest|smartest|quietest|smallest|largest|biggest|brightest|toughest|healthiest|loudest|sharpest|cleanest|gentlest|toughest|most (?:advanced|comfortable|popular|effective|powerful|durable|beautiful|trusted|loved|reliable|luxurious|breathable|sustainable))\b/g
const NOT_PRAISE = [
  /\bbest (?:before|served|enjoyed|kept|stored|brewed|washed|used|by (?=\d)|worn|left(?! in)|with (?=milk|a |an |honey|ice|cold|warm|hot|bread)|at (?=\d|room|its|their))(?:\b|(?<= ))/g,
  /\bat (?:its|their|your) (?:best|lowest|highest|softest|brightest)\b|\bat best\b|\bdo (?:its|our|your) best\b|\bbest friend\b/g,
  /\b(?:lowest|highest|largest|smallest|biggest|brightest|loudest|fastest|strongest) (?:setting|size|level|speed|step|side|part|drawer|shelf|volume|notch|temperature|point|shoe|book|mug|plate|pan)s?\b/g,
  /\b(?:hottest|coldest|warmest|longest|shortest|busiest|quietest|brightest) (?:days?|nights?|mornings?|weeks?|months?|hours?|afternoons?|evenings?|corner|part of)\b/g,
]

/** English wording: absolute terms, health, green, urgency, invented voices. */
export const ENGLISH: readonly LawRule[] = [
  {
    ...base,
    id: 'absolute-superlative-en',
    jurisdictions: ['CN'],
    grade: 'P',
    law: LAW.ad9,
    source: '广告法第九条第三项；广告绝对化用语执法指南（2023年第6号）',
    action: 'block',
    patterns: [SUPERLATIVES],
    exceptions: NOT_PRAISE,
    message: {
      zh: '「{x}」是绝对化用语{law}。删掉，或换成能查证的数字。',
      en: '"{x}" is an absolute claim{law}. Leave it out or write a figure that can be checked.',
    },
    tests: {
      bad: ['The coolest linen tee', 'our best serum', 'the most comfortable sofa'],
      good: ['best before 12 months', 'on the lowest setting', 'for the coldest mornings', 'most days start early'],
    },
  },
  {
    ...base,
    id: 'superlative-en',
    jurisdictions: WEST,
    grade: 'R',
    source: 'House rule: a superlative is a comparison with everybody and needs proof',
    action: 'review',
    patterns: [SUPERLATIVES],
    exceptions: NOT_PRAISE,
    message: {
      zh: '「{x}」和所有同类比较，要有依据。换成测得的数字。',
      en: '"{x}" compares with everything on the market. Have it confirmed or write a measured figure.',
    },
    tests: {
      bad: ['the lightest jacket', 'the best tea', 'the quietest fan'],
      good: ['best served warm', 'the largest size', 'at its softest after three washes'],
    },
  },
  {
    ...base,
    id: 'absolute-rank-en',
    jurisdictions: ALL,
    grade: 'R',
    source: 'House rule: rank claims are never generated',
    action: 'block',
    patterns: [
      /#1\b|\bno\. ?1\b|\bnumber one\b|\bworld[- ](?:class|leading|beating)\b|\bworld's (?:first|only|\w+est)\b|\bunbeatable\b|\bunrival+ed\b|\bunmatched\b|\bunparalleled\b|\bsecond to none\b|\bindustry[- ]leading\b|\bultimate\b|\bone of a kind\b|\bthe only\b(?! (?:thing|one|colour|color|part|difference|time|way|rule|drawback))|\bperfection\b|\bflawless\b/g,
    ],
    message: {
      zh: '「{x}」是排名或绝对的说法，没有依据。删掉。',
      en: '"{x}" is a rank that nothing supports. Leave it out.',
    },
    tests: {
      bad: ['The #1 desk lamp', 'world-class sound', 'unbeatable comfort', 'the ultimate gift'],
      good: ['one of two colours', 'first wash at 30', 'the only thing to plug in', 'matched to the lamp'],
    },
  },
  {
    ...base,
    id: 'guarantee-en',
    jurisdictions: ALL,
    grade: 'R',
    source: 'House rule: results are not promised',
    action: 'block',
    patterns: [
      /\bguaranteed? (?:results?|to|success|relief)\b|\bresults guaranteed\b|\b100 ?% (?:safe|effective|satisfaction|natural|risk)\b|\brisk[- ]free\b|\bno side[- ]effects?\b|\bnever (?:fades?|shrinks?|breaks?|wears? out|pills?)\b|\bmiracle\b|\bmagic(?:al)? (?:cure|formula|results?)\b|\bforever\b|\binstant(?:ly)? (?:results|relief|younger)\b/g,
    ],
    message: {
      zh: '「{x}」保证了做不到的事。删掉，或写测得的数字。',
      en: '"{x}" promises what nobody can. Leave it out or write the measured figure.',
    },
    tests: {
      bad: ['guaranteed results', '100% safe', 'never fades', 'a miracle serum'],
      good: ['100% linen', 'two-year warranty', 'shrinks less than 2 %', 'safe at 60 °C'],
    },
  },
  {
    ...base,
    id: 'medical-en',
    jurisdictions: ALL,
    grade: 'R',
    source: 'House rule: no medical effect for ordinary goods',
    action: 'block',
    patterns: [
      /\b(?:cures?|heals?|treats?|remed(?:y|ies)|therapeutic|therapy for)\b(?! (?:yourself|your (?:feet|home|self)|leather|wood|of|and))|\b(?:clinically|medically|scientifically) (?:proven|tested|shown)\b|\bdoctor[- ](?:recommended|approved)\b|\bdermatologist[- ](?:recommended|approved)\b|\bFDA[- ]approved\b|\bprevents? (?:disease|illness|colds?|infection|cancer)\b|\bkills? (?:viruses|all germs)\b|\b(?:arthritis|insomnia|eczema|diabetes|depression|anxiety) (?:relief|cure)\b|\breliev(?:es|ing) (?:back |neck |joint |chronic )?pain\b|\blowers? (?:blood (?:sugar|pressure)|cholesterol)\b|\bdetox(?:es|ifies|ifying)?\b|\bboosts? (?:your )?immun\w+\b|\banti-?inflammatory\b/gi,
    ],
    exceptions: [/\bheat[- ]treat\w*|\btreats? (?:for|box)|\bcured (?:ham|leather)|\bsweet treats?\b|\ba treat\b/g],
    message: {
      zh: '「{x}」是医疗说法，普通商品不能写。删掉。',
      en: '"{x}" is a medical claim that ordinary goods may not make. Leave it out.',
    },
    tests: {
      bad: ['cures insomnia', 'clinically proven to work', 'relieves back pain', 'boosts your immunity'],
      good: ['heat-treated oak', 'a treat for tea lovers', 'proven on our test bench', 'easy on the hands'],
    },
  },
  {
    ...base,
    id: 'green-generic-eu',
    jurisdictions: ['EU'],
    grade: 'Q',
    law: LAW.eu4a,
    source: 'Directive (EU) 2024/825, annex point 4a: generic environmental claims',
    validFrom: '2026-09-27',
    action: 'block',
    patterns: [
      /\beco-?friendly\b|\benvironment(?:ally)?[- ](?:friendly|safe)\b|\bgreen (?:product|choice|brand|living|clean\w*)\b|\bsustainab(?:le|ly)\b|\bplanet-?friendly\b|\bearth-?friendly\b|\beco-?conscious\b|\bclimate-?friendly\b|\bnature'?s friend\b|\beco\b/g,
    ],
    clearedBy: { claimKinds: ['award'], proven: true, cited: true },
    message: {
      zh: '「{x}」是笼统的环保说法{law}。换成具体的一项，例如再生料占比。',
      en: '"{x}" is a generic environmental claim{law}. Write the one thing that is true, for example the recycled share.',
    },
    tests: {
      bad: ['an eco-friendly bottle', 'sustainable fashion', 'a green choice'],
      good: ['grey green', 'bottle with 50 % recycled plastic', 'friendly to small hands'],
    },
  },
  {
    ...base,
    id: 'green-neutral-eu',
    jurisdictions: ['EU'],
    grade: 'Q',
    law: LAW.eu4c,
    source: 'Directive (EU) 2024/825, annex point 4c: claims based on offsetting',
    validFrom: '2026-09-27',
    action: 'block',
    patterns: [
      /\b(?:climate|carbon|co2)[- ](?:neutral|positive|negative|compensated|free)\b|\bnet[- ]zero\b|\bzero[- ]carbon\b|\boffset\w*\b/g,
    ],
    message: {
      zh: '「{x}」把补偿说成了产品的影响{law}。删掉。',
      en: '"{x}" presents offsetting as the product\'s own effect{law}. Leave it out.',
    },
    tests: {
      bad: ['climate neutral delivery', 'a carbon-neutral hoodie', 'net-zero soap'],
      good: ['neutral grey', 'zero added sugar', 'pH neutral'],
    },
  },
  {
    ...base,
    id: 'green-unqualified',
    jurisdictions: ['US', 'CN'],
    grade: 'Q',
    law: LAW.greenGuides,
    lawIn: 'US',
    source: '16 CFR 260.4: unqualified general environmental benefit claims',
    action: 'evidence',
    patterns: [
      /\beco-?friendly\b|\benvironment(?:ally)?[- ](?:friendly|safe)\b|\bsustainab(?:le|ly)\b|\bplanet-?friendly\b|\bearth-?friendly\b|\bgreen (?:product|choice|clean\w*)\b|\b(?:climate|carbon)[- ]neutral\b|\bnet[- ]zero\b|\bbio-?degradable\b|\bcompostable\b/g,
    ],
    clearedBy: { claimKinds: ['green', 'award'], proven: true, cited: true },
    message: {
      zh: '「{x}」是没有限定的环保说法。补上证据和范围，或删掉。',
      en: '"{x}" is an unqualified environmental claim{law}. Add evidence and scope or leave it out.',
    },
    tests: {
      bad: ['eco-friendly packaging', 'sustainable cotton', 'biodegradable wipes'],
      good: ['grey green', 'refill pack', 'made in small batches'],
    },
  },
  {
    ...base,
    id: 'urgency-en',
    jurisdictions: ALL,
    grade: 'R',
    source: 'House rule: urgency only from facts',
    action: 'block',
    patterns: [
      /\bhurry\b|\bdon't miss (?:out|it)\b|\bwon't last\b|\bselling (?:out )?fast\b|\bgoing fast\b|\bact (?:now|fast)\b|\bonce[- ]in[- ]a[- ]lifetime\b|\blast chance\b|\bbefore it'?s (?:gone|too late)\b|\bbuy now\b/g,
    ],
    message: {
      zh: '「{x}」催人下单，没有事实。写出截止时间或库存，或删掉。',
      en: '"{x}" presses without a fact. Write the end time or the stock, or leave it out.',
    },
    tests: {
      bad: ['Hurry, selling fast', "Don't miss out", 'last chance to buy'],
      good: ['take your time', 'lasts a season', 'the last button'],
    },
  },
  {
    ...base,
    id: 'deadline-en',
    jurisdictions: ALL,
    grade: 'Q',
    law: LAW.ucpd7,
    lawIn: 'EU',
    source: 'Directive 2005/29/EC, annex I, point 7: false limited availability',
    action: 'evidence',
    patterns: [
      /\blimited[- ](?:time|offer|stock|edition|quantit\w+)\b|\bonly \d{1,9} left\b|\bwhile (?:stocks?|supplies) lasts?\b|\btoday only\b|\bends (?:soon|today|tonight)\b|\bfew left\b/g,
    ],
    clearedBy: { claimKinds: ['stock', 'price'], cited: true },
    message: {
      zh: '「{x}」要有库存或期限的事实。连上事实，或删掉。',
      en: '"{x}" needs a stock or end-date fact{law}. Link it or leave it out.',
    },
    tests: {
      bad: ['limited time offer', 'only 3 left', 'today only'],
      good: ['limited to 30 °C', 'left pocket', 'ends at the hip'],
    },
  },
  {
    ...base,
    id: 'price-en',
    jurisdictions: ALL,
    grade: 'R',
    source: 'House rule: compared prices come from price facts',
    action: 'evidence',
    patterns: [
      /\bwas [$€£¥]\d|\boriginal(?:ly)? (?:price|[$€£¥]\d)|\b(?:lowest|rock[- ]bottom|unbeatable) prices?\b|\bRRP\b|\bsave \d{1,9} ?%|\b\d{1,9} ?% off\b|\bhalf price\b|\bclearance (?:sale|price|offer)s?\b|\bhot sale\b/gi,
    ],
    clearedBy: { claimKinds: ['price'], cited: true },
    message: {
      zh: '「{x}」要标明比较的是哪个价。连上价格事实，或删掉。',
      en: '"{x}" must say which price it compares with. Link the price fact or leave it out.',
    },
    tests: {
      bad: ['was $49', 'lowest price of the year', '30% off', 'Summer hot sale'],
      good: ['was woven in 2026', 'off-white', 'saves space'],
    },
  },
  {
    ...base,
    id: 'testimonial-en',
    jurisdictions: ALL,
    grade: 'Q',
    law: LAW.fakeReviews,
    lawIn: 'US',
    source: '16 CFR 465.2(a): testimonials of people who do not exist or did not use the product',
    action: 'block',
    patterns: [
      /\b(?:customers|users|buyers|everyone|reviewers|moms|people) (?:say|love|rave|agree|swear)s?\b|\bI(?:'ve| have)? (?:use|used|love|wear|tried|bought)\b|\b5[- ]star\b|\bfive[- ]star\b|\btop[- ]rated\b|\bbest[- ]?sell(?:ing|er)\b|\bas seen (?:on|in)\b|\bcelebrity\b/gi,
    ],
    message: {
      zh: '「{x}」是没有的使用体验。生成的文字不能替人作证，删掉。',
      en: '"{x}" is a testimonial that nobody gave{law}. Leave it out.',
    },
    tests: {
      bad: ['customers love it', 'I use it every day', 'five-star comfort'],
      good: ['for people who read at night', 'five pockets', 'you can use it daily'],
    },
  },
  {
    ...base,
    id: 'disparagement-en',
    jurisdictions: ALL,
    grade: 'R',
    source: 'House rule: no running down of others',
    action: 'block',
    patterns: [
      /\bbetter than (?:any other|other brands?|the competition|all|amazon|apple|dyson|ikea)\b|\bunlike (?:other|cheap) (?:brands?|products?)\b|\bbeats? the competition\b|\bcheap (?:knock-?offs?|imitations?)\b|\bcrush(?:es)? the competition\b/g,
    ],
    message: {
      zh: '「{x}」贬低了别家。删掉，只写自己测到的。',
      en: '"{x}" runs down others. Leave it out and write what you measured.',
    },
    tests: {
      bad: ['better than any other', 'unlike other brands', 'beats the competition'],
      good: ['lighter than our last one', 'better with a lid', 'unlike linen, it stretches'],
    },
  },
]
