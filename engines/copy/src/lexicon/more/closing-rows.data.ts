import type { Intent, SeasonName } from '../../types.ts'
import { type Entry, entries, type Row, type When } from '../entry.ts'

/**
 * Calls that close a text: what a person really does before buying such a thing. Calm for a reader who compares, warm for
 * one who dreams, short for one who acts. No pressure and no promise.
 */

/**
 * A line that rests on no fact. `where` holds words with spaces between: intents (E emotional, A action, R rational), seasons,
 * `+attribute` that the product must have too, `@group` of things, categories, product types. Frames are divided by ' / '.
 */
export type PlacedLine = readonly [where: string, zh: string, en: string]

const INTENTS: Readonly<Record<string, Intent>> = { E: 'emotional', A: 'action', R: 'rational' }
const SEASONS: readonly SeasonName[] = ['spring', 'summer', 'autumn', 'winter']
const HOMES = new Set(
  'apparel children technology beauty home-care food sport furniture home-textile general'.split(' '),
)

/** The rows of a table of lines that rest on no fact. A line for types and for groups makes two rows: a row asks for both. */
export const placedRows = (table: readonly PlacedLine[]): Row[] =>
  table.flatMap(([where, zh, en]) => placesOf(where).map((when): Row => ['*', zh.split(' / '), en.split(' / '), when]))

function placesOf(where: string): When[] {
  const words = where.split(' ').filter((word) => word !== '')
  const intent = words.filter((word) => /^[EAR]+$/.test(word)).flatMap((word) => [...word])
  const group = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1))
  const also = words.find((word) => word.startsWith('+'))?.slice(1)
  const season = SEASONS.filter((name) => words.includes(name))
  const category = words.filter((word) => HOMES.has(word))
  const type = words.filter((word) => /^[a-z]/.test(word) && !SEASONS.some((one) => one === word) && !HOMES.has(word))
  const shared: When = {
    ...(intent.length > 0 ? { intent: intent.flatMap((letter) => INTENTS[letter] ?? []) } : {}),
    ...(season.length > 0 ? { season } : {}),
    ...(category.length > 0 ? { category } : {}),
    ...(also ? { also } : {}),
  }
  const placed = [
    ...(type.length > 0 ? [{ ...shared, type }] : []),
    ...(group.length > 0 ? [{ ...shared, group }] : []),
  ]
  return placed.length > 0 ? placed : [shared]
}

const TOPS = 'tee shirt polo hoodie sweater jacket down-jacket coat shell-jacket sun-jacket sport-tee'
const CLOTHES = `${TOPS} dress trousers shorts scarf`
const TOYS = 'arch-blocks building-blocks puzzle soft-toy'
const FLOOR_SPORT = 'yoga-mat dumbbell kettlebell jump-rope resistance-band foam-roller ab-wheel'
const LARGE = 'sofa armchair coffee-table dining-table bookshelf bed desk'
const SKIN = 'serum face-cream cleanser toner sunscreen body-lotion hand-cream'
const SHELF_FOOD = 'tea coffee-beans nuts honey olive-oil rice oats chocolate dried-fruit'
const CLEANERS = 'laundry-liquid dish-soap floor-cleaner hand-wash kitchen-cleaner toilet-cleaner'

const ANY: readonly PlacedLine[] = [
  [
    'E',
    '今天先看到这儿，{noun}<改天|回头>再想。 / {noun}的事不急，<喝口水|起来走走>再说。',
    'Enough for today; the {noun} can wait. / No rush about the {noun}: <have a glass of water|take a short walk> first.',
  ],
  [
    'E',
    '想一想，这阵子哪几回<念叨过|想到过>{noun}。 / 想想这几回惦记{noun}，都在<哪里|什么时候>。',
    'Think back to the times you wished for the {noun}. / Ask yourself <where|when> the {noun} last came to mind.',
  ],
  [
    'E',
    '截一张图，下回逛街时对着看看{noun}。 / {noun}存一张图，<出门|逛街>时拿出来比一比。',
    'Keep a picture of the {noun} for your next <walk|turn> round the shops. / Take a screenshot of the {noun} and have it with you when you are next in town.',
  ],
  [
    'E',
    '要是给别人挑的，先想想那个人的样子，再看{noun}。 / {noun}若是<送人|给别人>的，先想想那个人平时怎么过日子。',
    'If it is for someone else, picture them first, then the {noun}. / Choosing for another: think how they <spend their days|live>, then look at the {noun}.',
  ],
  [
    'A',
    '收件人和电话对一遍，{noun}就<下单|订下>。 / 电话号码没填错，{noun}就可以<下单|订了>。',
    'Check name and telephone number, then order the {noun}. / With the right telephone number in the form, order the {noun}.',
  ],
  [
    'A',
    '要开发票的，订{noun}时把抬头填好。 / 发票抬头先<备好|问清>，再订{noun}。',
    'If you need an invoice, fill in the name when you order the {noun}. / Have the name for the invoice ready, then order the {noun}.',
  ],
  [
    'A',
    '给谁买的，地址就填谁的，<看好|核对>再订{noun}。 / {noun}送到别处，地址换成那边的。',
    'For someone else, enter their address when you order the {noun}. / Should the {noun} go elsewhere, change the address first.',
  ],
  [
    'A',
    '购物袋里看一眼，{noun}的数目对不对。 / {noun}放进购物袋，数目<核一下|看一眼>再付款。',
    'See in the bag that the number is right for the {noun}. / Check the quantity of the {noun}, then pay.',
  ],
  [
    'R',
    '不认得的词先查一查，再回来看{noun}。 / 关于{noun}，有个词拿不准，<搜一搜|查一查>再定。',
    'Look up the word you do not know, then come back to the {noun}. / One term unclear: find out what it means before you decide on the {noun}.',
  ],
  [
    'R',
    '换作朋友来问{noun}，你会怎么说，<想一想|先想想>。 / 假如是朋友要买{noun}，你会<劝|提醒>他看什么。',
    'Suppose a friend asked about the {noun}, and think of your answer. / Think what you would tell a friend who was choosing the {noun}.',
  ],
  [
    'R',
    '要的条件写在纸上，{noun}合一条就划一条。 / 拿张纸，写下要求，对着{noun}<一条条|逐条>划。',
    'Put your needs on paper and cross off what the {noun} (meets|meet). / Paper, pen, a list of needs; then go through the {noun} line by line.',
  ],
  [
    'R',
    '一个人拿不定，就把{noun}的<几个数|那几条>念给家里人听。 / {noun}的数念一遍给家里人，听听他们问什么。',
    'Undecided, read the figures of the {noun} out at home. / Read them the figures of the {noun}, and hear what they ask.',
  ],
]

const APPAREL: readonly PlacedLine[] = [
  [
    `R ${TOPS} +option:size`,
    '找一件合身的平铺，量<肩宽和胸围|肩和胸>，再对{noun}的尺码。 / {noun}挑哪个码，拿自己合身的那件量一量。',
    'Lay flat one that fits you, measure it, and compare the sizes of the {noun}. / For the size of the {noun}, measure one at home that fits.',
  ],
  [
    'R trousers shorts leggings +option:size',
    '常穿的那条裤子，腰和裤长量好，再看{noun}的<码|尺码>。 / 先量一条穿惯的裤子，{noun}的码就<好挑|知道>了。',
    'Measure waist and leg of a pair you wear, then look at the sizes of the {noun}. / Tape along the pair you know, then <choose|pick> the size of the {noun}.',
  ],
  [
    `R ${CLOTHES} +option:colour`,
    '衣柜里同一个颜色有几件，数完再看{noun}。 / 打开衣柜数颜色，<重了|多了>的那个，{noun}就不挑了。',
    'Count what you own in that colour, then look at the {noun} again. / Go through the wardrobe by colour before you choose the {noun}.',
  ],
  [
    `R ${CLOTHES} +care`,
    '{noun}的洗法，对一对自己<平时怎么洗|洗衣服的习惯>。 / 平时是手洗还是机洗，想好再看{noun}的洗法。',
    'Hold the care of the {noun} against the way you wash at home. / By hand or by machine: think how you wash, then read the care of the {noun}.',
  ],
  [
    `R ${CLOTHES} +composition`,
    '翻翻<身上|柜子里>那件的成分标，和{noun}对一对。 / 衣服里侧的小标看一看，再比{noun}的成分。',
    'Read the label in what you are wearing and compare it with the {noun}. / Turn out the label of one you own, then compare the {noun}.',
  ],
  [
    'R @shoes @shoes-everyday @heels @slippers',
    '傍晚量一量脚长，再挑{noun}的<码|尺码>。 / 两只脚都踩在纸上画一圈，量好再看{noun}。',
    'Measure your feet in the evening, then choose the size of the {noun}. / Stand on paper, draw round both feet, and measure before you look at the {noun}.',
  ],
  [
    'A @shoes @shoes-everyday',
    '穿上常穿的袜子再量脚，{noun}的码就<定|挑>了。 / 袜子厚薄<算上|想好>，再订{noun}。',
    'Measure in the socks you wear, then order the {noun}. / Socks on, feet measured, and the size of the {noun} is settled.',
  ],
  [
    'E @shoes @shoes-everyday @heels',
    '想想穿着{noun}头一回<走到哪里|去哪儿>。 / {noun}先穿给<哪条路|哪一天>，心里挑一挑。',
    'Think where the {noun} would take you first. / Choose the <street|day> you would keep for the first walk in the {noun}.',
  ],
  [
    `E ${CLOTHES}`,
    '看看日历，下个月哪几天会穿{noun}。 / 下个月有几天穿得上{noun}，<翻翻|看看>日历。',
    'Look through next month for the days on which you would wear the {noun}. / Which days would be days for the {noun}: the calendar knows.',
  ],
  [
    `E ${CLOTHES}`,
    '站到镜子前，想想{noun}配哪双鞋。 / 鞋柜打开，<想想|看看>哪双鞋和{noun}一起出门。',
    'Stand at the mirror and think which shoes would go with the {noun}. / Open the shoe cupboard and find the {noun} some company.',
  ],
  [
    `E ${CLOTHES}`,
    '问问常见面的<朋友|那个人>，{noun}像不像你。 / {noun}像不像自己会穿的，<想一想|问一声>。',
    'Ask a friend whether the {noun} (looks|look) like you. / Would people know you in the {noun}: ask one of them.',
  ],
  [
    `E ${CLOTHES} +option:colour`,
    '翻翻相册，看自己常穿什么颜色，再想{noun}。 / 照片里穿得<多|勤>的是哪个颜色，看完再挑{noun}。',
    'Leaf through your photographs for the colours you wear, then think about the {noun}. / Old pictures tell which colours are yours; then choose the {noun}.',
  ],
  [
    `A ${CLOTHES}`,
    '先空一个衣架出来，再<订|买>{noun}。 / 衣柜里挪一挪，有地方了再<订|买>{noun}。',
    'Free a hanger, then order the {noun}. / Make a gap in the wardrobe, then order the {noun}.',
  ],
  [
    `A ${CLOTHES}`,
    '不穿的先收一袋<捐了|送人>，再订{noun}。 / {noun}进来一{measure}，旧的<出去|送走>一{measure}，想好再订。',
    'Give away what you no longer wear, then order the {noun}. / Something old goes out first; then order the {noun}.',
  ],
  [
    'A @accessory scarf',
    '要配的那身衣服摆在床上，看好再订{noun}。 / 先把衣服摆出来，想着{noun}<搭一搭|配一配>再订。',
    'Lay out the clothes the {noun} would go with, then order. / Clothes on the bed, the {noun} in mind, then <order|decide>.',
  ],
  [
    'R @underwear',
    '抽屉先理一遍，能穿的数一数，再看{noun}。 / {noun}要几{measure}，理完抽屉<就知道|再定>。',
    'Sort the drawer and count what is still good, then look at the {noun}. / How many the drawer lacks: count, then decide on the {noun}.',
  ],
  [
    'R @jewellery',
    '首饰盒打开，看看有没有相近的，再定{noun}。 / 和{noun}差不多的，盒子里<有没有|是不是有了>，先翻一翻。',
    'Go through the jewellery box for something similar, then decide on the {noun}. / Is there one like the {noun} in the box already: look first.',
  ],
  [
    'E @jewellery',
    '想想哪一天戴{noun}，和谁<吃饭|见面>。 / {noun}留给哪一天，心里<挑一挑|先有个日子>。',
    'Think of the day on which you would put on the {noun}, and who would be there. / Choose a day for the {noun} before you choose the {noun}.',
  ],
  [
    'A @jewellery',
    '送人的话，先留意对方平时戴什么，再订{noun}。 / 看清对方<常戴的|平时戴的>，再订{noun}。',
    'For a present, notice what the other person wears, then order the {noun}. / See what is worn every day by the one you give to, then order the {noun}.',
  ],
]

const BAGS: readonly PlacedLine[] = [
  [
    'R @bag @luggage gym-bag kids-backpack',
    '每天要带的东西摆在桌上，再看{noun}的<大小|尺寸>。 / 要装的先堆成一堆，量一量，再看{noun}。',
    'Put what you carry on the table, then look at the size of the {noun}. / Make a heap of what goes in, measure it, and compare the {noun}.',
  ],
  [
    'E @bag gym-bag',
    '把旧包里的东西倒在床上看看，再想{noun}。 / 旧包先清一清，看看<底下|夹层里>有什么，再想{noun}。',
    'Empty the old bag on the bed, and then think about the {noun}. / Turn out the old bag, see what lies at the bottom, and then think of the {noun}.',
  ],
  [
    'A @bag gym-bag kids-backpack',
    '要装什么，列个单子，再订{noun}。 / 单子列好，<大小|装法>想明白，再订{noun}。',
    'List what goes in, then order the {noun}. / A list first, then the {noun}.',
  ],
  [
    'A @luggage',
    '先查航空公司的行李尺寸，再订{noun}。 / 行程和行李规定<看一遍|对一遍>，再订{noun}。',
    'Look up the luggage rules of the airline, then order the {noun}. / Trip and baggage rules checked, order the {noun}.',
  ],
]

const CHILDREN: readonly PlacedLine[] = [
  [
    'R children +ageRange',
    '孩子几岁，对着{noun}的适用年龄看一看。 / {noun}的适用年龄，和<孩子的岁数|家里那位的岁数>对一对。',
    'Compare the age range of the {noun} with the age of the child. / How old is the child: hold that against the age range of the {noun}.',
  ],
  [
    'R kids-tee +option:size',
    '在门框上量一量孩子的身高，再挑{noun}的<码|尺码>。 / 孩子背靠墙站好，量完<身高|高矮>再看{noun}。',
    'Measure the child against the door frame, then choose the size of the {noun}. / Back to the wall, pencil on the head: then look at the sizes of the {noun}.',
  ],
  [
    `R ${TOYS} @toy`,
    '玩具箱翻到底，看看<有什么|缺什么>，再定{noun}。 / 和{noun}差不多的，玩具箱里有没有，翻一翻。',
    'Go to the bottom of the toy box before you decide on the {noun}. / Is something like the {noun} in the box already: have a look.',
  ],
  [
    `E ${TOYS} balance-bike kids-backpack kids-bottle kids-stool @toy`,
    '给孩子看看{noun}的照片，听他怎么说。 / {noun}的照片拿给孩子看，<看他笑不笑|等他开口>。',
    'Show the child a picture of the {noun} and hear what is said. / Hold up a picture of the {noun} and watch the face.',
  ],
  [
    `E ${TOYS}`,
    '想想{noun}会和哪几样玩具<摆|住>在一起。 / 架子上给{noun}留一格，问孩子放<哪一层|哪一头>。',
    'Think which toys the {noun} would live with. / Ask the child which <shelf|end of the shelf> the {noun} would have.',
  ],
  [
    `E ${TOYS} @toy`,
    '和孩子说好，{noun}来了，先洗手再打开。 / 先和孩子约好{noun}归<谁收拾|哪里放>。',
    'Agree with the child: hands washed first, then the {noun} (is|are) opened. / Settle with the child who puts the {noun} away.',
  ],
  [
    'A kids-backpack kids-bottle',
    '问问老师学校有没有要求，再订{noun}。 / 学校的通知<再看|再读>一遍，然后订{noun}。',
    'Ask the teacher whether the school has rules, then order the {noun}. / Read the note from school once more, then order the {noun}.',
  ],
  [
    'A balance-bike',
    '量一量孩子的腿长，再订{noun}。 / 孩子靠墙站直，量好<腿长|腿的高>，再订{noun}。',
    'Measure the inside leg of the child, then order the {noun}. / Child against the wall, tape along the leg, and then order the {noun}.',
  ],
  [
    `A ${TOYS} balance-bike @toy`,
    '送别人家孩子的，先问大人<一声|一句>，再订{noun}。 / 问清楚人家有没有了，再订{noun}。',
    'For another child, ask the parents first, then order the {noun}. / Find out whether they have one already, then order the {noun}.',
  ],
  [
    'A kids-toothbrush',
    '牙刷杯里看一眼，该换了就订{noun}。 / 毛分叉了没有，<看一看|看过>再订{noun}。',
    'Look into the tooth mug, and order the {noun} if it is time. / See whether the bristles have spread, then order the {noun}.',
  ],
  [
    'A kids-stool',
    '量一量桌面到地有多高，再订{noun}。 / 孩子要在哪张桌边坐，先<量|看>好，再订{noun}。',
    'Measure from floor to table top, then order the {noun}. / At which table would the child sit: measure there, then order the {noun}.',
  ],
  [
    'R @book',
    '书架上找一找，别买重了{noun}。 / 先看看家里有没有，<借没借出去|放哪儿了>，再定{noun}。',
    'Look along the shelf, so that you do not buy the {noun} again. / Is the {noun} at home already, or lent to a friend: check.',
  ],
  [
    'E @book',
    '想想{noun}放在床头，还是<包里|沙发边>。 / {noun}要是来了，哪个晚上翻开，先想一想。',
    'Bedside or bag: think where the {noun} would lie. / Choose the evening on which you would open the {noun}.',
  ],
]

const TECHNOLOGY: readonly PlacedLine[] = [
  [
    'R keyboard mouse',
    '电脑上空着的接口数一数，再定{noun}。 / {noun}插哪个口，先看看电脑<侧面|背后>。',
    'Count the free ports on your computer, then decide on the {noun}. / Look at the side of the computer before you choose the {noun}.',
  ],
  [
    'R @phone @tablet',
    '手上那{measure}缺什么，写下来，对着看{noun}。 / 旧的哪里不顺手，<列几条|记几笔>，再比{noun}。',
    'Write down what the one you have lacks, and hold the {noun} against the list. / What bothers you about the old one: <a few lines|a short list>, then the {noun}.',
  ],
  [
    'A @phone @tablet',
    '照片和通讯录先备份，再订{noun}。 / 旧机里的东西<存好|导出来>，再订{noun}。',
    'Back up photographs and contacts, then order the {noun}. / Save what is on the old one, then order the {noun}.',
  ],
  [
    'E @phone @camera',
    '想想用{noun}拍的头一张会是什么。 / 要是有了{noun}，头一张照片<拍谁|拍哪里>。',
    'Think what would be in the first picture taken with the {noun}. / Whom would you photograph first with the {noun}; a thing to think over.',
  ],
  [
    'R @phone-extra power-bank charger',
    '先看手机设置里的型号，再挑{noun}。 / 手机是哪一款，<查清楚|看清楚>，再定{noun}。',
    'Look up the model in the settings of your phone, then choose the {noun}. / Which phone do you have, exactly: find out, then decide on the {noun}.',
  ],
  [
    'A @phone-extra charger power-bank',
    '装线的抽屉先理一理，缺了再订{noun}。 / 抽屉<翻一遍|理清楚>，真没有再订{noun}。',
    'Tidy the drawer of cables, then order the {noun}. / See what the drawer holds, and order the {noun} if there is none.',
  ],
  [
    'R @large-appliance',
    '要放{noun}的空当，宽、深、高各量一遍。 / 门洞、走廊、空当都<量过|量到>，再定{noun}。',
    'Measure width, depth and height of the gap for the {noun}. / Door, hall and gap <measured|written down>, decide on the {noun}.',
  ],
  [
    'A @large-appliance @television',
    '旧的怎么搬走，先问好，再订{noun}。 / 哪天有人在家接，<说定|约好>，再订{noun}。',
    'Ask how the old one leaves the house, then order the {noun}. / Agree at home who waits for it, then order the {noun}.',
  ],
  [
    'R air-purifier @climate',
    '房间多大，插座在哪，看好再定{noun}。 / {noun}放哪个角落，<拿尺量一量|走过去看看>。',
    'See how large the room is and where the socket is, then decide on the {noun}. / Walk to the corner meant for the {noun} and look for the socket.',
  ],
  [
    'R technology @small-appliance @oven @coffee @stove',
    '台面上量一块地方，插头够不够得着也看看，再定{noun}。 / 厨房台面还有多宽，<量好|比好>再看{noun}。',
    'Measure a place on the worktop and see whether the lead reaches, then decide on the {noun}. / How much worktop is free: measure, then look at the {noun}.',
  ],
  [
    'E technology @small-appliance @oven @coffee @stove',
    '想想周末早上，厨房里多了{noun}是什么样。 / {noun}来了先做什么，和家里人<说说|商量商量>。',
    'Picture the kitchen on a Saturday morning with the {noun} in it. / Talk over at home what you would make first with the {noun}.',
  ],
  [
    'A @stove',
    '家里几口人吃饭，数好再订{noun}。 / 做一个人的还是一家的，想好再<订|挑>{noun}。',
    'Count who sits down to dinner, then order the {noun}. / For one or for a family: settle that, then order the {noun}.',
  ],
  [
    'R headphones earbuds',
    '平时在哪儿听、听什么，想清楚再看{noun}。 / 路上听还是家里听，<分清|想好>再比{noun}。',
    'What do you listen to, and where: think, then look at the {noun}. / On the way or at home: settle where you listen, then compare the {noun}.',
  ],
  [
    'R speaker @television',
    '从常坐的位置到墙，量一量，再定{noun}。 / 坐的地方离{noun}多远，拿尺<拉|量>一下。',
    'Measure from your seat to the wall, then decide on the {noun}. / How far from the {noun} would you sit: take a tape to it.',
  ],
  [
    'R smart-watch @watch',
    '软尺绕手腕一圈，量好再看{noun}。 / 手腕多粗，<拿纸条|用软尺>量一量，再挑{noun}。',
    'Put a tape round the wrist, then look at the {noun}. / A strip of paper round the wrist gives the size; then choose the {noun}.',
  ],
  [
    'A desk-lamp floor-lamp',
    '插座在哪一边，看好再订{noun}。 / 先看{noun}的线要<从哪边|往哪边>走，再订。',
    'See on which side the socket is, then order the {noun}. / Work out where the lead of the {noun} would run, then order.',
  ],
  [
    'E keyboard mouse laptop-stand desk-lamp',
    '桌面清空，坐下来想想{noun}放哪儿。 / 桌上<擦一遍|收一收>，再想{noun}的位置。',
    'Clear the desk, sit down, and think where the {noun} would go. / Wipe the desk first, then find the place for the {noun}.',
  ],
  [
    'A @vacuum',
    '先扫一遍地，看看<哪儿难扫|床底够不够得着>，再订{noun}。 / 床底有多高，量一量再订{noun}。',
    'Sweep once and see which corners are awkward, then order the {noun}. / Measure the space under the bed, then order the {noun}.',
  ],
]

const BEAUTY: readonly PlacedLine[] = [
  [
    `R ${SKIN} shampoo @bath @lotion`,
    '架子上的瓶子排一排，看看缺不缺{noun}。 / 开了封的<数一数|排成一排>，再定{noun}。',
    'Line up the bottles on the shelf and see whether the {noun} (is|are) missing. / Count what is open, then decide on the {noun}.',
  ],
  [
    `R ${SKIN} shampoo lipstick face-mask +ingredients`,
    '自己不能用的成分写下来，再看{noun}的成分。 / {noun}的成分从头<读|看>到尾，有不认得的查一查。',
    'Write down what you cannot use, then read the ingredients of the {noun}. / Read the ingredients of the {noun} to the end and look up the strange ones.',
  ],
  [
    'R face-mask sunscreen hand-cream body-lotion',
    '一周用几回，算一算，再定{noun}要几{measure}。 / {noun}用得勤不勤，照<上个月|平时>的样子估一估。',
    'Reckon how often a week you use such a thing, then decide on the {noun}. / Go by last month and estimate how much of the {noun} you would use.',
  ],
  [
    'E lipstick perfume hand-cream @make-up @fragrance',
    '想想{noun}放在镜子前，还是<包里|外套口袋里>。 / 梳妆台上挪一挪，看{noun}站在哪里。',
    'By the mirror or in the bag: think where the {noun} would live. / Move a few things on the dressing table and see where the {noun} would stand.',
  ],
  [
    'E lipstick sunscreen hand-cream perfume @make-up',
    '以前买的哪一支用到了底，想想再看{noun}。 / 抽屉里有没有<只用过一回|忘了用>的，看过再想{noun}。',
    'Think which of the old ones you used up, then look at the {noun} again. / See what lies forgotten in the drawer, then think about the {noun}.',
  ],
  [
    'E perfume reed-diffuser @fragrance',
    '平时喜欢闻什么，想一想，再看{noun}。 / <雨后、书店、厨房|书店、木头、橘子皮>，喜欢哪种气味，想好再看{noun}。',
    'Think which smells you like, then look at the {noun}. / Rain, a bookshop, orange peel: know what you like, then look at the {noun}.',
  ],
  [
    'A perfume @fragrance',
    '找家店喷在纸上闻一闻，再订{noun}。 / 纸条上闻过，<走一圈|隔一会儿>再闻，然后订{noun}。',
    'Smell it on paper in a shop, then order the {noun}. / Smell, walk a while, smell again; then order the {noun}.',
  ],
  [
    'A lipstick @make-up +option:colour',
    '色号拿到<窗边|日光下>对一对，再订{noun}。 / 手上有的颜色摆出来，不重的再订{noun}。',
    'Compare the shade by the window, then order the {noun}. / Lay out the shades you have, then order the {noun} in another.',
  ],
  [
    'A shampoo body-lotion @bath @lotion @soap hand-wash',
    '浴室里的瓶子<拎一拎|晃一晃>，快空了再订{noun}。 / 瓶子见了底，再订{noun}。',
    'Lift the bottle in the bathroom, and order the {noun} when it is nearly empty. / See how far the bottle has gone, then order the {noun}.',
  ],
  [
    'A serum face-cream toner cleanser',
    '开着的那{measure}先用完，再订{noun}。 / 旧的还剩几天，<看一眼|估一估>，再订{noun}。',
    'Finish the open one, then order the {noun}. / See how many days the old one has left, then order the {noun}.',
  ],
  [
    'A @teeth kids-toothbrush',
    '家里几个人用，数好再订{noun}。 / 牙杯里看一眼，缺<哪样|谁的>，再订{noun}。',
    'Count who uses one at home, then order the {noun}. / Look into the tooth mug, see what is missing, and order the {noun}.',
  ],
  [
    'R @nails lipstick',
    '看看自己常去哪些<场合|地方>，再定{noun}的颜色。 / 哪种颜色用得多，翻一翻再看{noun}。',
    'Think where you go most weeks, then settle the colour of the {noun}. / Which colour do you reach for: look, then consider the {noun}.',
  ],
]

const HOME_CARE: readonly PlacedLine[] = [
  [
    'R laundry-liquid laundry-capsules',
    '一个月洗几桶衣服，数一数，再看{noun}。 / 洗衣机一周转几回，<记一记|算一算>，再定{noun}。',
    'Count the loads of a month, then look at the {noun}. / How often a week does the machine run: note it, then decide on the {noun}.',
  ],
  [
    'R floor-cleaner',
    '家里是木地板还是砖，看清再定{noun}。 / 地面是什么料，<查一查|问一问>，再看{noun}的用法。',
    'Wood or tile: see what your floor is, then decide on the {noun}. / Find out what the floor is made of, then read the directions of the {noun}.',
  ],
  [
    'R kitchen-cleaner toilet-cleaner dish-soap',
    '要擦的地方是什么材质，看一眼再定{noun}。 / 先看清台面、水槽是什么做的，再<看|读>{noun}的用法。',
    'See what the surface is made of, then decide on the {noun}. / Worktop, sink, tiles: know what they are, then read the directions of the {noun}.',
  ],
  [
    `E ${CLEANERS} laundry-capsules`,
    '问问家里管这些的人，{noun}<还够不够|缺不缺>。 / {noun}归谁用，就让谁来挑。',
    'Ask whoever keeps the cupboard about the {noun}. / Let the one who uses the {noun} do the choosing.',
  ],
  [
    'E hand-wash reed-diffuser tissues @tissue @soap',
    '想想{noun}摆在<台面哪一边|屋里哪个地方>。 / 走到要放{noun}的地方看看，旁边都有什么。',
    'Think on which side the {noun} would stand. / Go to the spot meant for the {noun} and see what (its|their) neighbours would be.',
  ],
  [
    `E ${CLEANERS} sponge`,
    '周末大扫除之前，{noun}<想起来|记得>再看。 / 打扫的日子定了，再想{noun}也不迟。',
    'Come back to the {noun} before the next big clean. / Fix the day for cleaning; the {noun} can be thought of then.',
  ],
  [
    `A ${CLEANERS} laundry-capsules tissues bin-bags sponge`,
    '冰箱上的购物单，添一行{noun}。 / 购物单上<写|添>一笔{noun}，下回一起买。',
    'Add a line for the {noun} to the list on the fridge. / Write the {noun} on the list for the next shopping.',
  ],
  [
    `A ${CLEANERS} tissues bin-bags sponge`,
    '下回补日用品，把{noun}一起带上。 / 等别的也缺了，{noun}<凑成一单|一道买>。',
    'Take the {noun} along when you next stock up. / Wait until other things are short too, and order the {noun} with them.',
  ],
  [
    'A bin-bags',
    '家里的桶量一量口径，再订{noun}。 / 桶有多大，<看桶底|量一量>，再订{noun}。',
    'Measure the rim of your bin, then order the {noun}. / See how large the bin is, then order the {noun}.',
  ],
  [
    'R @cookware',
    '先看家里的灶是明火还是电磁，再定{noun}。 / 家里是哪种灶，<看清楚|弄明白>再挑{noun}。',
    'Gas or induction: check your hob, then decide on the {noun}. / Know what kind of hob you have, then choose the {noun}.',
  ],
  [
    'A @cookware',
    '柜子里的锅盖量一量，再订{noun}。 / 挂锅的地方还有没有，<看看|比一比>再订{noun}。',
    'Measure the lids in the cupboard, then order the {noun}. / See whether there is a hook or a shelf free, then order the {noun}.',
  ],
  [
    'E @cookware',
    '想想头一道菜用{noun}做什么。 / {noun}来了先做哪道菜，问问<吃饭的人|家里人>。',
    'Think what you would cook first in the {noun}. / Ask the eaters what should come first out of the {noun}.',
  ],
  [
    'R @kitchen-tool @bake-tool',
    '抽屉拉开看看有没有差不多的，再定{noun}。 / {noun}一个月用几回，<估一估|想一想>再定。',
    'Pull out the drawer and look for something like the {noun}. / Guess how often a month you would use the {noun}, then decide.',
  ],
  [
    'A @tableware @cup',
    '碗柜里数一数，缺几{measure}就订几{measure}{noun}。 / 数好<吃饭的人|客人>，再订{noun}。',
    'Count what is in the cupboard, and order the {noun} to match. / Count the guests, then order the {noun}.',
  ],
  [
    'E @cup @tea-ware',
    '想想{noun}摆上桌，旁边放什么。 / <端|捧>着{noun}坐在哪儿，心里先坐一坐。',
    'Think what would stand beside the {noun} on the table. / Picture where you would sit with the {noun}.',
  ],
  [
    'R @storage @kitchen-store',
    '要放{noun}的地方，长、宽、高各量一遍。 / 先量地方，再量要<收|放>的东西，然后定{noun}。',
    'Measure length, width and height of the place for the {noun}. / Measure the place, <measure|count> what is to go in, then decide on the {noun}.',
  ],
]

const FOOD: readonly PlacedLine[] = [
  [
    'E tea gaiwan coffee-beans',
    '想想头一杯请谁来喝，再看{noun}。 / 哪个下午有空坐下来，<翻翻|看看>日历，再想{noun}。',
    'Think whom you would ask in for the first cup, then look at the {noun}. / Find a free afternoon in the calendar, then think about the {noun}.',
  ],
  [
    'E chocolate nuts dried-fruit @snack',
    '问问家里人爱不爱吃{noun}。 / 想好和谁分着吃，再<看|挑>{noun}。',
    'Ask at home who likes the {noun}. / Think whom you would share with, then look at the {noun}.',
  ],
  [
    'E @fruit @vegetable',
    '这一周饭桌上<有没有|缺不缺>{noun}，想一想。 / 问问家里人，{noun}想怎么吃。',
    'Think whether this week’s table has room for the {noun}. / Ask at home how they would like the {noun}.',
  ],
  [
    'R @fruit @vegetable @meat @seafood @dairy @eggs',
    '冰箱打开看看，放不放得下{noun}。 / 冰箱里<还剩什么|缺什么>，看过再定{noun}。',
    'Open the fridge and see whether there is room for the {noun}. / See what the fridge still holds, then decide on the {noun}.',
  ],
  [
    'A @fruit @vegetable @meat @seafood @eggs',
    '这几天在家吃几顿，数好再订{noun}。 / 家里几个人吃，<算一算|想一想>再订{noun}。',
    'Count the meals you will eat at home, then order the {noun}. / How many will be eating: work it out, then order the {noun}.',
  ],
  [
    'A @meat @seafood @vegetable @staple @oil-sauce',
    '菜单写好，用得上再订{noun}。 / 先想<今晚|这周>做什么菜，再订{noun}。',
    'Write the menu, and order the {noun} if it calls for (it|them). / Decide what to cook, then order the {noun}.',
  ],
  [
    'R rice oats olive-oil @staple @oil-sauce',
    '一家人一个月吃多少，估一估，再定{noun}。 / 上回那{measure}吃了多久，<想一想|记一记>，再看{noun}。',
    'Estimate what the household eats in a month, then decide on the {noun}. / How long did you need for the last one: think, then look at the {noun}.',
  ],
  [
    `R ${SHELF_FOOD} +netContent`,
    '净含量对着家里的罐子看看，{noun}装不装得下。 / {noun}的净含量，和<平时买的|家里剩的>比一比。',
    'Hold the net content against the jar at home: would the {noun} go in. / Compare the net content of the {noun} with what you usually buy.',
  ],
  [
    `R ${SHELF_FOOD} +storage`,
    '家里哪里合适放，看看{noun}的储存要求。 / 先读{noun}怎么存，再看橱柜里<有没有地方|哪一格空着>。',
    'Read how the {noun} (wants|want) to be kept, and see whether you have the place. / Storage first: read it, then look for a shelf for the {noun}.',
  ],
  [
    'R protein-powder oats +serving',
    '看清一份多少，再算{noun}够吃几回。 / 净含量除以一份的量，就知道{noun}是<几份|几回的量>。',
    'Read the serving, then work out how many the {noun} would give. / Divide the pack by the serving, and you know how far the {noun} (goes|go).',
  ],
  [
    'A honey olive-oil @honey @oil-sauce',
    '旧的那瓶用到底，再订{noun}。 / 瓶子倒过来看看还有没有，没有再<订|添>{noun}。',
    'Finish the old bottle, then order the {noun}. / Turn the bottle upside down; if nothing comes, order the {noun}.',
  ],
  [
    'A tea coffee-beans',
    '罐子里还够泡几天，看一眼，再订{noun}。 / 打开罐子看看<还有没有|剩多少>，再订{noun}。',
    'See how many days the tin will do, then order the {noun}. / Lift the lid of the tin, then order the {noun}.',
  ],
  [
    'A nuts dried-fruit chocolate @snack',
    '要带去办公室的，和同事的口味对一对，再订{noun}。 / <有没有忌口|忌不忌口>，问过一起吃的人，再订{noun}。',
    'For the office, ask what the others eat, then order the {noun}. / Ask those who will share about allergies, then order the {noun}.',
  ],
  [
    'E gaiwan @tea-ware',
    '茶柜打开看看，{noun}和哪只杯子放一起。 / 手上<空拿|比划>一下，想想端着{noun}的样子。',
    'Open the tea cupboard and see which cup the {noun} would stand beside. / Hold out an empty hand and imagine the {noun} in it.',
  ],
  [
    'A @drink @water',
    '来几个人，数好再订{noun}。 / 冰箱门上还有几格，<看看|数数>再订{noun}。',
    'Count the people, then order the {noun}. / See how much room the fridge door has, then order the {noun}.',
  ],
]

const SPORT: readonly PlacedLine[] = [
  [
    'R yoga-mat +dimensions',
    '躺在地上，头脚两头做个记号，再看{noun}的<长|尺寸>。 / 先在地板上躺一躺，量好再看{noun}。',
    'Lie on the floor, mark head and heels, and compare the {noun}. / Stretch out on the floor, measure yourself, then look at the size of the {noun}.',
  ],
  [
    'R dumbbell kettlebell resistance-band',
    '先去健身房<试一试|举一举>自己用哪一档，再定{noun}。 / 问问教练该从哪一档练，再看{noun}。',
    'Try at a gym which one you can handle, then decide on the {noun}. / Ask a coach where to begin, then look at the {noun}.',
  ],
  [
    `R ${FLOOR_SPORT} sport-tee leggings gym-bag sport-bottle`,
    '一周练几天，照实写下来，再看{noun}。 / 上个月练了几回，<翻翻记录|数一数>，再定{noun}。',
    'Write down honestly how many days a week you train, then look at the {noun}. / How often did you train last month: count, then decide on the {noun}.',
  ],
  [
    `E ${FLOOR_SPORT} sport-tee gym-bag`,
    '想想和谁一起练，{noun}也<问他一声|让他看看>。 / 一起练的人怎么说{noun}，听一听。',
    'Think who trains with you, and ask what they make of the {noun}. / Let your training partner see the {noun} too.',
  ],
  [
    `E ${FLOOR_SPORT}`,
    '把练的地方腾出来，站一会儿，再想{noun}。 / 客厅里<挪开茶几|卷起地毯>看看，{noun}放不放得开。',
    'Clear the spot, stand there a while, and think about the {noun}. / Push the table aside and see whether the {noun} would have room.',
  ],
  [
    `E ${FLOOR_SPORT} @gym`,
    '先空着手练几天，还想练，再看{noun}。 / 练过一个星期，<还有劲头|还想接着练>，再想{noun}。',
    'Train a few days without it; still keen, look at the {noun} again. / After a week of practice, see whether you still think of the {noun}.',
  ],
  [
    'A jump-rope',
    '量好自己的身高，再订{noun}。 / 在哪儿跳，<头顶|楼下>有没有妨碍，看好再订{noun}。',
    'Check your height, then order the {noun}. / Look up and around the place where you would skip, then order the {noun}.',
  ],
  [
    'A sport-bottle kids-bottle @thermos',
    '包的侧袋量一量，再订{noun}。 / <车上的杯架|背包的侧袋>比一比，再订{noun}。',
    'Measure the side pocket of the bag, then order the {noun}. / Take a ruler to the cup holder, then order the {noun}.',
  ],
  [
    'A foam-roller ab-wheel yoga-mat',
    '收在哪个角落，看好再订{noun}。 / 门后、柜边，给{noun}<找个|留个>地方，再订。',
    'Find the corner it would live in, then order the {noun}. / Behind the door or by the cupboard: choose a place for the {noun}, then order.',
  ],
  [
    'A @ball-team @racket @bat @golf',
    '问问球友平时用哪种，再订{noun}。 / 球队里<说一声|问一圈>，再订{noun}。',
    'Ask the others what they play with, then order the {noun}. / A word with the team, then order the {noun}.',
  ],
  [
    'E @ball-team @racket @bat @golf',
    '先约好下一场球，再想{noun}。 / 哪天有场地，和谁打，<定了|约好了>再看{noun}。',
    'Fix the next game, then think about the {noun}. / Know when and with whom you play; then look at the {noun}.',
  ],
  [
    'R @ball-team @racket @bat @golf @cycling',
    '家里那套翻出来看看还能不能用，再定{noun}。 / 旧的<擦一擦|试一试>，不行了再看{noun}。',
    'Bring out the old gear and see whether it will do, then decide on the {noun}. / Clean the old one, try it, and only then look at the {noun}.',
  ],
  [
    'A @cycling',
    '骑哪条路、骑多远，想好再订{noun}。 / 平时<停哪儿|骑去哪儿>，想清楚再订{noun}。',
    'Which road, how far: settle that, then order the {noun}. / Know where you would ride, then order the {noun}.',
  ],
  [
    'A @camping',
    '营地先定下来，再订{noun}。 / 几个人去，<睡几晚|住几天>，数好再订{noun}。',
    'Choose the camp site, then order the {noun}. / How many people, how many nights: count, then order the {noun}.',
  ],
  [
    'A @fishing',
    '问好哪个塘能钓，再订{noun}。 / 在河边钓还是塘边钓，<想好|说定>再订{noun}。',
    'Ask which pond is open to anglers, then order the {noun}. / River or pond: settle that, then order the {noun}.',
  ],
]

const FURNITURE: readonly PlacedLine[] = [
  [
    'R chair stool armchair @office-chair',
    '家里的桌子有多高，量好再看{noun}。 / 先量桌面到地的高，再比{noun}的<坐高|高矮>。',
    'Measure the height of your table, then look at the {noun}. / From floor to table top: measure, then compare the {noun}.',
  ],
  [
    'R bookshelf',
    '把书立起来量一量，再看{noun}。 / 大开本的书有几本，<挑出来|找出来>量一量，再定{noun}。',
    'Stand your books up and measure them, then look at the {noun}. / Take out the tall books, measure, then decide on the {noun}.',
  ],
  [
    'R bed @bed',
    '床垫和床架的尺寸对上，再定{noun}。 / 卧室里<铺报纸|拉卷尺>量出大小，再看{noun}。',
    'See that mattress and frame agree in size, then decide on the {noun}. / Mark the size on the bedroom floor, then look at the {noun}.',
  ],
  [
    `E ${LARGE}`,
    '画一张房间的草图，把{noun}画进去。 / 拿铅笔在纸上画画屋子，{noun}<挪|摆>来摆去看看。',
    'Draw the room on a sheet of paper and draw the {noun} in. / Pencil and paper: sketch the room and move the {noun} about.',
  ],
  [
    'E armchair sofa chair',
    '搬把椅子到窗边坐坐，想想{noun}放不放<这儿|这里>。 / 在要放{noun}的地方坐一会儿，看看眼前是什么。',
    'Carry a chair to the window, sit, and think whether the {noun} would go there. / Sit for a while where the {noun} would stand and see what you would see.',
  ],
  [
    'E dining-table sofa @table',
    '家里人各自坐哪边，围着{noun}想一想。 / {noun}边上谁<挨着谁|坐哪头>，吃饭时聊一聊。',
    'Think which place each of you would have at the {noun}. / Talk over at dinner who would sit where at the {noun}.',
  ],
  [
    `A ${LARGE} @bed @table`,
    '旧的送给谁，说好了，再订{noun}。 / 屋里那{measure}先找到下家，再<订|买>{noun}。',
    'Find the old one a home, then order the {noun}. / Settle who takes the old one, then order the {noun}.',
  ],
  [
    `A ${LARGE}`,
    '问好物业几点能搬东西，再订{noun}。 / 楼下<能不能停车|有没有电梯>，看好再订{noun}。',
    'Ask when the building lets furniture in, then order the {noun}. / See where a van could stop, then order the {noun}.',
  ],
  [
    `A ${LARGE} nightstand stool chair +assembly`,
    '螺丝刀先找出来，再订{noun}。 / 谁来装，<哪天装|在哪儿装>，说好再订{noun}。',
    'Find the screwdriver, then order the {noun}. / Agree who puts (it|them) together, then order the {noun}.',
  ],
  [
    'R @plant',
    '看看哪个窗台白天有光，再定{noun}。 / {noun}放阳台还是屋里，<早晚|早上和下午>各看一回光。',
    'Find the sill that has daylight, then decide on the {noun}. / Balcony or room: look at the light in the morning and again in the afternoon, then the {noun}.',
  ],
  [
    'E @mirror @photo @clock',
    '墙上贴张报纸比一比，再想{noun}。 / 退到门口看看那面墙，想想{noun}挂<多高|哪里>。',
    'Tape a newspaper to the wall and step back, then think about the {noun}. / From the door, look at the wall and think how high the {noun} would hang.',
  ],
  [
    'A nightstand coffee-table stool floor-lamp',
    '纸箱摆在那个位置走一走，再订{noun}。 / 用纸箱<占|比>个位置，不碍事再订{noun}。',
    'Put a box in the place, walk round it, then order the {noun}. / Let a cardboard box stand in for the {noun} for a day, then order.',
  ],
  [
    'R desk dining-table',
    '桌上要放的东西量一量，再看{noun}的<大小|台面>。 / 平时桌上摊多大一片，比一比，再定{noun}。',
    'Measure what is to stand on it, then look at the size of the {noun}. / See how far you spread things, then decide on the {noun}.',
  ],
]

const HOME_TEXTILE: readonly PlacedLine[] = [
  [
    'R bedding-set',
    '被子和床垫都量一遍，再挑{noun}的尺寸。 / 床垫<有多厚|的厚度>也量上，再定{noun}。',
    'Measure quilt and mattress, then choose the size of the {noun}. / Measure the thickness of the mattress as well, then decide on the {noun}.',
  ],
  [
    'R quilt pillow cushion',
    '套子翻出来量一量，再定{noun}。 / {noun}配哪个套，<量好|看好>尺寸再挑。',
    'Take out the cover, measure it, then decide on the {noun}. / Which cover would the {noun} go into: measure that one.',
  ],
  [
    'R curtain',
    '窗框和轨道各量一遍，再定{noun}。 / 从轨道<量到窗台|量到地面>，再看{noun}的长。',
    'Measure the window and the rail, then decide on the {noun}. / From rail to floor or to sill: measure, then look at the length of the {noun}.',
  ],
  [
    'R rug bath-mat',
    '报纸拼出{noun}的大小，在上面<踩一踩|走一走>。 / 门打开会不会刮到{noun}，先量门缝。',
    'Lay out the size of the {noun} in newspaper and walk over it. / Would the door clear the {noun}: measure the gap below it.',
  ],
  [
    'R tablecloth',
    '桌面量好，四边垂多少自己定，再看{noun}。 / 先量桌子，再想<垂多长|边上垂下多少>，然后挑{noun}。',
    'Measure the table, decide how far the cloth should hang, then look at the {noun}. / Table first, drop next, then the {noun}.',
  ],
  [
    'E curtain rug cushion throw',
    '在窗边站一会儿，看光从哪边来，再想{noun}。 / <早上|傍晚>的光照到哪里，看过再想{noun}。',
    'Stand by the window, see where the light comes from, then think about the {noun}. / Watch how far the evening light reaches into the room, then consider the {noun}.',
  ],
  [
    'E throw cushion',
    '沙发上常坐哪个角，想想{noun}搁哪儿。 / 坐到沙发上，手往旁边一<放|搭>，想想那里是{noun}。',
    'Which corner of the sofa is yours: think where the {noun} would be. / Sit down, let a hand drop beside you, and imagine the {noun} there.',
  ],
  [
    'E bedding-set quilt +option:colour',
    '睡前看看卧室的墙，想想{noun}要哪个颜色。 / 关灯前<扫一眼|看一圈>卧室，再挑{noun}的颜色。',
    'Before you sleep, look at the bedroom wall and think which colour of {noun}. / One look round the bedroom before the light goes out, then the colour of the {noun}.',
  ],
  [
    'E towel bathrobe bath-mat',
    '洗完澡出来，想想手边、脚下有没有{noun}的位置。 / 浴室门后<看一看|比一比>，{noun}放哪儿顺手。',
    'After your bath, see whether there is a place at hand for the {noun}. / Look behind the bathroom door for a place for the {noun}.',
  ],
  [
    'A quilt bedding-set throw towel bathrobe',
    '柜子里先腾一格，再订{noun}。 / 旧的洗好叠好，<收起来|送出去>，再订{noun}。',
    'Clear a shelf in the cupboard, then order the {noun}. / Wash, fold and put away the old one, then order the {noun}.',
  ],
  [
    'A quilt bedding-set throw rug curtain +care',
    '看看自家洗衣机装得下多大的，再订{noun}。 / 在家洗还是送洗，<想好|看过洗法>再订{noun}。',
    'See what your washing machine takes, then order the {noun}. / Washed at home or at the laundry: settle that, then order the {noun}.',
  ],
  [
    'A towel bathrobe pillow',
    '家里几个人用，数好再订{noun}。 / 客人来住的也算上，<数清|算好>再订{noun}。',
    'Count who needs one, then order the {noun}. / Reckon in the guests, then order the {noun}.',
  ],
  [
    'A cushion rug curtain tablecloth +option:colour',
    '屋里拍张照，对着照片挑{noun}的颜色。 / 墙和家具的颜色<看一遍|记一记>，再订{noun}。',
    'Photograph the room, and choose the colour of the {noun} with the picture beside it. / Note the colours of wall and furniture, then order the {noun}.',
  ],
]

const GENERAL: readonly PlacedLine[] = [
  [
    'R @car @motorcycle',
    '停的地方先量一量，再定{noun}。 / 每天开几公里、停在哪儿，<算一算|想一想>再看{noun}。',
    'Measure the place where it would stand, then decide on the {noun}. / How far a day, and parked where: work it out, then look at the {noun}.',
  ],
  [
    'E @car @motorcycle',
    '约个时间去坐一坐，再想{noun}。 / 先在店里<坐上去|摸一摸>，{noun}的事回家慢慢想。',
    'Make an appointment and try the seat, then think about the {noun}. / Go and see one at a dealer’s; the thinking about the {noun} can be done at home.',
  ],
  [
    'R @cat @dog',
    '一天喂多少，算一算，再定{noun}。 / 现在吃的那{measure}，拿来和{noun}<对一对|比一比>。',
    'Work out what you feed in a day, then decide on the {noun}. / Fetch the bag you have now and <compare it|lay it side by side> with the {noun}.',
  ],
  [
    'E @cat',
    '{noun}先来一{measure}，吃不吃由猫定。 / 一{measure}{noun}先试着，猫<点头|开口>了再说。',
    'Begin with a single bag, and leave the verdict on the {noun} to the cat. / Try a little of the {noun} and let the cat decide.',
  ],
  [
    'E @dog',
    '{noun}先来一{measure}，看狗<摇不摇尾巴|吃不吃>。 / 一{measure}{noun}先试着，狗说了算。',
    'Begin with a single bag, and watch the tail before you order more of the {noun}. / Try a little of the {noun} and let the dog decide.',
  ],
  [
    'A @umbrella',
    '伞桶里数一数还有几把，再订{noun}。 / 办公室和家里<各有没有|缺不缺>，看过再订{noun}。',
    'Count what stands in the umbrella stand, then order the {noun}. / One at home, one at work: see which is missing, then order the {noun}.',
  ],
  [
    'E @instrument',
    '找家琴行摸一摸，再想{noun}。 / 头一支想学的曲子<听一遍|哼一遍>，再看{noun}。',
    'Go to a music shop and touch one, then think about the {noun}. / Listen to the tune you would learn first, then look at the {noun}.',
  ],
  [
    'A @instrument',
    '几点练琴，先跟邻居打声招呼，再订{noun}。 / 放在哪间屋里练，<看好|说好>再订{noun}。',
    'A word with the neighbours about practice hours, then order the {noun}. / Choose the room for practice, then order the {noun}.',
  ],
  [
    'A @stationery',
    '笔筒和抽屉先清一遍，缺了再订{noun}。 / 桌上<翻一翻|理一理>，真没有了再订{noun}。',
    'Go through the desk drawer, then order the {noun}. / Sort the desk first, and order the {noun} if there is none left.',
  ],
  [
    'R @glasses',
    '旧眼镜腿里侧的数抄下来，再看{noun}。 / 镜框多宽合脸，拿旧的那副<量一量|比一比>，再定{noun}。',
    'Copy the figures from the arm of your old glasses, then look at the {noun}. / Measure the frame you wear now, then decide on the {noun}.',
  ],
  [
    'R @tool',
    '家里要修的几样列出来，再定{noun}。 / 储物间翻一翻，<有没有|缺不缺>{noun}里的那几样。',
    'List what needs mending at home, then decide on the {noun}. / Search the store room first, then look at the {noun}.',
  ],
]

export const CLOSING_ROWS: readonly Entry[] = [
  ...entries('closing-rows.any', 'close', placedRows(ANY)),
  ...entries('closing-rows.apparel', 'close', placedRows(APPAREL)),
  ...entries('closing-rows.bags', 'close', placedRows(BAGS)),
  ...entries('closing-rows.children', 'close', placedRows(CHILDREN)),
  ...entries('closing-rows.technology', 'close', placedRows(TECHNOLOGY)),
  ...entries('closing-rows.beauty', 'close', placedRows(BEAUTY)),
  ...entries('closing-rows.home-care', 'close', placedRows(HOME_CARE)),
  ...entries('closing-rows.food', 'close', placedRows(FOOD)),
  ...entries('closing-rows.sport', 'close', placedRows(SPORT)),
  ...entries('closing-rows.furniture', 'close', placedRows(FURNITURE)),
  ...entries('closing-rows.home-textile', 'close', placedRows(HOME_TEXTILE)),
  ...entries('closing-rows.general', 'close', placedRows(GENERAL)),
]
