import { type Entry, entries, type Row, type When } from '../entry.ts'
import { type Pair, told } from './pantry-rows.data.ts'

/** Food and drink: headlines that rest on a fact, moments with the thing, closes. A moment claims nothing of it. */

const NUMBER = ['number', 'range'] as const
const SHORT_PLACE = /^\p{Script=Han}{2,7}$/u
const LONG_PLACE = /产自|来自|缝制|织造|组装|分装|制造|制作|蜂蜜|from |sewn|woven|packed|assembled|made |^[A-Z].{24,}$/i
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/
const CLAUSE = /[，,;；]/

const home = (type: string, ...pair: Pair): Row[] =>
  told('origin', { type: [type], value: SHORT_PLACE, not: LONG_PLACE }, [pair])

const HEAD: readonly Row[] = [
  ...home(
    'tea',
    '{noun}长在{value} / 从{value}来的{noun} / 这{measure}{noun}，{value}来的',
    '{noun} from {value} / This {noun} grew in {value} / From {value} to the teapot',
  ),
  ...home(
    'coffee-beans',
    '{noun}长在{value} / 从{value}来的{noun} / {value}，磨成一杯',
    '{noun} from {value} / These {noun} grew in {value} / From {value} to the grinder',
  ),
  ...home(
    'rice',
    '{value}种的{noun} / 从{value}来的{noun} / 锅里的饭，{value}的米',
    '{noun} from {value} / In the pot, {noun} from {value} / From {value} to the bowl',
  ),
  ...home(
    'oats',
    '{value}收的{noun} / 从{value}来的{noun} / 碗里的{noun}，{value}',
    '{noun} from {value} / In the bowl, {noun} from {value} / From {value} to breakfast',
  ),
  ...home(
    'honey',
    '{value}的花，{value}的蜜 / 从{value}来的{noun} / 蜂场在{value}',
    '{noun} from {value} / The hives are in {value} / Bees at work in {value}',
  ),
  ...home(
    'olive-oil',
    '{value}的橄榄榨的 / 从{value}来的{noun} / 橄榄树在{value}',
    '{noun} from {value} / Pressed from olives of {value} / The trees are in {value}',
  ),
  ...home(
    'nuts',
    '{noun}，来自{value} / 从{value}来的{noun} / 一把{noun}，{value}',
    '{noun} from {value} / A handful from {value} / These {noun} grew in {value}',
  ),
  ...home(
    'dried-fruit',
    '{noun}，来自{value} / 从{value}来的{noun} / 果子熟在{value}',
    '{noun} from {value} / The fruit grew in {value} / Ripe in {value}, then dried',
  ),
  ...home(
    'chocolate',
    '在{value}做的{noun} / 从{value}来的{noun} / {noun}，{value}做',
    '{noun} made in {value} / {noun} from {value} / They make it in {value}',
  ),
  ...home(
    'gaiwan',
    '{value}烧的{noun} / 从{value}来的{noun} / {noun}，{value}做',
    'A {noun} out of {value} / Fired in {value} / From a kiln in {value}',
  ),
  ...told('harvest', { type: ['tea'], value: MONTH, not: CLAUSE }, [
    [
      '{value}的{noun} / 叶子采于{value} / {value}，采茶',
      '{noun} of {value} / Off the bush in {value} / In {value} they picked',
    ],
  ]),
  ...told('harvest', { type: ['rice'], value: MONTH, not: CLAUSE }, [
    [
      '{value}的新收成 / {value}收的{noun} / 稻子割在{value}',
      'The crop of {value} / In from the field, {value} / {noun}, cut in {value}',
    ],
  ]),
  ...told('harvest', { type: ['oats'], value: MONTH, not: CLAUSE }, [
    [
      '{value}收的{noun} / {noun}收在{value} / 地里割下，{value}',
      '{noun}, cut in {value} / In from the field, {value} / The crop of {value}',
    ],
  ]),
  ...told('harvest', { type: ['honey'], value: MONTH, not: CLAUSE }, [
    [
      '{value}取的{noun} / {value}，开箱取蜜 / {noun}取在{value}',
      '{noun} of {value} / From the comb in {value} / The hives, {value}',
    ],
  ]),
  ...told('harvest', { type: ['olive-oil', 'coffee-beans', 'dried-fruit', 'nuts'], value: MONTH, not: CLAUSE }, [
    [
      '{value}的收成 / {noun}，{value}收 / 收下它，{value}',
      '{noun}, gathered in {value} / The harvest of {value} / Gathered in {value}',
    ],
  ]),
  ...told('flavour', { type: ['tea', 'coffee-beans'], not: /[，；;]|^.{31,}$/ }, [
    [
      '{noun}里有{value} / 一杯里有{value} / 倒出来，{value}',
      'In the {noun}: {value} / Pour, and taste {value} / One cup, {value}',
    ],
  ]),
  ...told('flavour', { type: ['chocolate', 'nuts', 'dried-fruit'], not: /[，；;]|^.{29,}$/ }, [
    [
      '{value}味的{noun} / {noun}，{value} / 打开是{value}',
      '{noun}, {value} / Open the pack: {value} / What you taste: {value}',
    ],
  ]),
  ...told('variety', { type: ['tea'], not: /[、，,;；]| and |^.{27,}$/ }, [
    [
      '{value}的叶子 / {noun}采自{value} / 树是{value}',
      '{noun} from {value} / The bushes are {value} / Leaf by leaf, {value}',
    ],
  ]),
  ...told('variety', { type: ['rice'], not: /[、，,;；]| and |^.{25,}$/ }, [
    [
      '锅里煮着{value} / {noun}是{value} / 今天吃{value}',
      'Tonight, {value} / In the pot, {value} / The grain is {value}',
    ],
  ]),
  ...told('variety', { type: ['olive-oil'], not: /[，,;；]|^.{27,}$/ }, [
    ['榨的是{value} / 橄榄是{value} / {value}榨的油', 'Pressed from {value} / The olives: {value} / Oil of {value}'],
  ]),
  ...told('variety', { type: ['coffee-beans'], not: /[，,;；]|^.{27,}$/ }, [
    [
      '豆种{value} / {noun}是{value} / 树上结的是{value}',
      'The variety: {value} / On the tree, {value} / {value}, roasted',
    ],
  ]),
  ...told('roast', { type: ['coffee-beans'], value: /烘$/, not: /roast/i }, [
    [
      '{noun}，{value} / 烘到{value} / 停在{value}',
      '{noun} at {value} roast / Stopped at {value} roast / From the drum: {value} roast',
    ],
  ]),
  ...told('grade', { type: ['olive-oil'], not: /grade|[，,；;]|^.{25,}$/i }, [
    [
      '{noun}，{value} / 拌菜用{value} / 桌上一瓶{value}',
      '{noun}, {value} / On the table, {value} / The grade: {value}',
    ],
  ]),
  ...told('grade', { type: ['tea', 'rice'], not: /grade|[，,；;（(]|^.{25,}$/i }, [
    ['{noun}，{value} / 评级，{value} / 级别是{value}', '{noun}, {value} / Graded as {value} / The grade: {value}'],
  ]),
  ...told('cocoa', { unit: ['%'] }, [
    [
      '[可可{value}]的{noun} / {noun}，[可可{value}] / 掰开，[{value}可可]',
      '{noun}, [{value} cocoa] / Snap: [{value} cocoa] / [Cocoa at {value}]',
    ],
  ]),
  ...told('protein energy fibre', { kind: NUMBER, ownLabel: true, min: 0.1 }, [
    [
      '{noun}，[{label}{value}] / [{label}{value}]的{noun} / [{label}{value}]，{noun}',
      '{noun}, [{label} {value}] / In the {noun}, [{label} {value}] / [{Label} {value}]',
    ],
  ]),
  ...told('altitude', { type: ['tea'], kind: NUMBER }, [
    [
      '{noun}长在[{value}] / 山上的{noun}，[{value}] / 园子在[海拔{value}]',
      '{noun} from [{value} up] / The bushes stand at [{value}] / A garden at [{value}]',
    ],
  ]),
  ...told('altitude', { type: ['coffee-beans'], kind: NUMBER }, [
    [
      '{noun}长在[{value}] / 山上的{noun}，[{value}] / 园子在[海拔{value}]',
      '{noun} from [{value} up] / The trees stand at [{value}] / A farm at [{value}]',
    ],
  ]),
  ...told('altitude', { type: ['honey'], kind: NUMBER }, [
    [
      '[{value}]的花 / 蜜来自[海拔{value}] / 山上的{noun}，[{value}]',
      '{noun} from [{value} up] / Bees at [{value}] / Blossom at [{value}]',
    ],
  ]),
  ...told('acidity', { type: ['olive-oil'], kind: NUMBER }, [
    [
      '{noun}，[酸度{value}] / [酸度{value}]的{noun} / 开瓶之前，[酸度{value}]',
      '{noun}, [acidity {value}] / In the bottle: [acidity {value}] / [{value} acidity]',
    ],
  ]),
  ...told('netContent', { kind: ['number'], unit: ['g', 'kg'] }, [
    [
      '{noun}，[{value}] / [{value}]的{noun} / [{value}{noun}]到家',
      '[{value} of {noun}] / {noun}, [{value}] / [{value}], and it is {noun}',
    ],
  ]),
  ...told('ingredients', { kind: ['list'], parts: [1, 1] }, [
    [
      '{noun}里就是{value} / 就{value}这一样 / 配料一样，{value}',
      'Just {value} / {value}, and the list ends / In the {noun}: {value}',
    ],
  ]),
  ...told('ingredients', { kind: ['list'], parts: [2, 4] }, [
    [
      '{noun}：{value} / 里面有{value} / 配料，{value}',
      'Inside: {value} / The {noun}: {value} / What goes in: {value}',
    ],
  ]),
  ...told('shelfLife', { kind: ['number'] }, [
    [
      '{noun}，[能放{value}] / 没拆，[能放{value}] / 收好，[放{value}]',
      '{noun}, [keeps for {value}] / Unopened, [good for {value}] / Put away: [{value}]',
    ],
  ]),
  ...told('craft', { not: /^.{26,}$/ }, [
    [
      '{noun}，{value} / {value}的{noun} / 做{noun}，{value}',
      'The {noun}: {value} / How it is made: {value} / Made so: {value}',
    ],
  ]),
  ...told('serving', { kind: NUMBER }, [
    [
      '{noun}，[一份{value}] / 取一份，[{value}] / [{value}]算一份',
      '{noun}, [{value} a serving] / Take one: [{value}] / [Portioned at {value}]',
    ],
  ]),
  ...told('material', { type: ['gaiwan'], not: /^.{27,}$/ }, [
    [
      '{noun}，{value} / {value}做的{noun} / 手里是{value}',
      'A {noun}, {value} / The {noun}: {value} / Lid and bowl: {value}',
    ],
  ]),
  ...told('packaging', { not: /[，,；;]|^.{25,}$/ }, [
    [
      '{noun}装在{value}里 / {value}，装{noun} / 打开{value}',
      '{noun}, packed: {value} / The pack: {value} / Open it: {value}',
    ],
  ]),
  ...told('composition', { kind: ['composition'], parts: [2, 3] }, [
    ['{noun}：{value} / 里面，{value} / 配比，{value}', 'Inside: {value} / The mix: {value} / The {noun}: {value}'],
  ]),
  ...told('count', { kind: ['number'], min: 2 }, [
    [
      '{noun}，[{value}] / 打开有[{value}] / 数一数，[{value}]',
      '{noun}, [{value}] / Inside: [{value}] / Count them: [{value}]',
    ],
  ]),
]

const INTENTS = { E: 'emotional', A: 'action', R: 'rational' } as const

/** A moment: product types, frames of both languages divided by ' / ', and what else must hold. */
type Moment = readonly [types: string, zh: string, en: string, when?: keyof typeof INTENTS | When]

const moments = (lines: readonly Moment[]): Row[] =>
  lines.map(([types, zh, en, when = {}]) => [
    '*',
    zh.split(' / '),
    en.split(' / '),
    {
      category: ['food'],
      ...(types ? { type: types.split(' ') } : {}),
      ...(typeof when === 'string' ? { intent: [INTENTS[when]] } : when),
    },
  ])

const CUP: readonly Moment[] = [
  [
    'tea',
    '快递员被爸爸叫住，先喝一杯{noun}再走。 / 快递员说还有好几家要送，{noun}已经递到手里了。 / 包裹签收了，爸爸还要留人喝口{noun}。',
    'The courier has more doors to knock on, and Father has poured him some {noun} all the same. / A parcel in one hand, a cup of {noun} in the other: the courier gives in. / Nobody leaves Father’s doorstep without a cup of {noun}, the courier included.',
  ],
  [
    'tea',
    '会议室里拧盖子的声音一个接一个，{noun}都泡上了。 / 主持人清嗓子，底下的人在泡{noun}。 / 会还没开，饮水机前排着队泡{noun}。',
    'Lid after lid comes off round the meeting table, and the {noun} is on. / The chair clears her throat while the back row sees to the {noun}. / A queue at the water machine before the meeting, all of it for {noun}.',
  ],
  [
    'tea',
    '酒店的小电壶响了，从箱子里翻出{noun}。 / 住进陌生的房间，先烧水，泡上自己带的{noun}。 / 出差的箱子里，袜子旁边塞着{noun}。',
    'The hotel kettle clicks, and the {noun} comes out of the suitcase. / An unknown room, and the first thing unpacked is the {noun}. / Packed between the socks for the business trip: the {noun}.',
  ],
  [
    'tea',
    '阳台晒着被子，旁边小凳上一杯{noun}。 / 被子翻个面，坐下来接着喝{noun}。 / 晾衣杆占满了，{noun}只好放在栏杆边。',
    'Quilts on the balcony line, a cup of {noun} on the stool beside them. / Turn the quilt, sit down again, back to the {noun}. / Washing has taken over the balcony; the {noun} gets the corner.',
    'E',
  ],
  [
    'tea',
    '宣纸铺开，{noun}放远一点，怕洒。 / 毛笔搁下，端着{noun}看自己写的字。 / 墨磨好了还不写，先喝口{noun}。',
    'The paper is spread, and the {noun} moved well away from it. / Brush down, {noun} in hand, you look at what you have written. / The ink is ground, and still you sip your {noun} and do not begin.',
    'E',
  ],
  [
    'tea',
    '收音机里唱着戏，外婆的{noun}凉了又续。 / 外婆跟着哼一段，{noun}搁在收音机旁边。 / 戏唱到要紧处，外婆端着{noun}忘了喝。',
    'Opera on the radio, and Grandmother’s {noun} goes cold and is filled again. / Grandmother hums along; her {noun} stands by the radio. / At the turn of the plot Grandmother holds her {noun} and forgets to drink.',
    'E',
  ],
  [
    'tea',
    '老师写完一黑板，回头喝口{noun}。 / 讲台上的杯子，上课前灌满了{noun}。 / 下课铃响，讲台上的{noun}也见了底。',
    'A board full of chalk, and the teacher turns round for some {noun}. / Filled before the lesson, the cup of {noun} waits on the teacher’s desk. / The bell goes, and so does the last of the teacher’s {noun}.',
  ],
  [
    'tea',
    '理发店没客人，老板在镜子前泡{noun}。 / 轮到自己之前，老板先递来一杯{noun}。 / 剪刀擦好放下，老板坐进客人的椅子喝{noun}。',
    'No customers at the barber’s, so he makes {noun} in front of his own mirror. / Before your turn in the chair you are handed some {noun}. / Scissors wiped, the barber sits in the customer’s seat with his {noun}.',
  ],
  [
    'tea',
    '女婿头一回上门，手里提着{noun}。 / 按门铃之前，{noun}从左手换到右手。 / 楼梯上到一半，又看一眼手里的{noun}。',
    'First visit to her parents, and on the stairs the {noun} changes hands. / Before he rings the bell he shifts the {noun} from left to right. / Halfway up he checks that he still has the {noun}.',
  ],
  [
    'tea',
    '猫绕着桌子打转，{noun}挪到了高处。 / 刚泡好的{noun}，猫先凑过来看。 / 猫占了椅子，人端着{noun}站着。',
    'The cat circles the table, and the {noun} moves to a higher place. / Barely poured, and the {noun} is inspected by the cat. / The cat has the chair; you stand with your {noun}.',
  ],
  [
    'tea',
    '新家没有桌子，纸箱上泡了头一杯{noun}。 / 搬家的人走了，坐在箱子上喝{noun}。 / 杯子还没拆出来，拿碗泡了{noun}。',
    'No table in the new flat yet: the first {noun} is made on a box. / The movers have gone; you sit on a crate with your {noun}. / The cups are still packed, so the {noun} is had from a bowl.',
    'E',
  ],
  [
    'tea',
    '视频那头爷爷举起杯子，这头也泡好了{noun}。 / 隔着屏幕碰个杯，两边都是{noun}。 / 信号断了又连上，{noun}还没凉。',
    'On the screen Grandfather lifts his cup; on this side the {noun} is ready too. / A cup of {noun} on either side of the screen, and they touch. / The line drops and comes back, and the {noun} is still warm.',
    'E',
  ],
  [
    'tea',
    '烧水，取{noun}，关掉手机提示音。 / 手机扣过去，水烧上，{noun}放进杯里。 / 先静音，再泡{noun}。',
    'Kettle on, {noun} out, phone on silent. / Turn the phone face down and put the {noun} in the cup. / Silence first, then {noun}.',
    'A',
  ],
  [
    'tea',
    '{noun}收好，放回架上，坐下。 / 取够这一回的{noun}，口封上。 / 封好口，{noun}归位，端杯子走人。',
    'Close the pack, {noun} back on the shelf, sit down. / Take what this pot needs, then close the {noun}. / Close the {noun}, pick up the cup, go.',
    'A',
  ],
  [
    'tea',
    '钟表师傅放下镊子，抿一口{noun}。 / 修表摊上，放大镜旁边是一杯{noun}。 / 齿轮对上了，师傅才想起手边的{noun}。',
    'The watchmaker puts down his tweezers for a sip of {noun}. / Beside the eyeglass on the repair bench stands some {noun}. / The wheels mesh at last, and the watchmaker remembers his {noun}.',
  ],
  [
    'tea',
    '一盆毛豆围着剥，{noun}轮流添。 / 豆荚堆成小山，中间空出来放{noun}。 / 剥豆子的手沾着绿，端{noun}翘着指头。',
    'A basin of beans to shell, and everyone takes a turn at pouring the {noun}. / Pods pile up round the one clear spot, which is for the {noun}. / Green fingers from shelling beans, so the {noun} is lifted with care.',
  ],

  [
    'gaiwan',
    '孩子也要学，小手捧着{noun}的盖。 / {noun}的盖子递给孩子拿，大人倒水。 / 小孩踮着脚看{noun}里的叶子转圈。',
    'A child wants to learn, and holds the lid of the {noun} in both hands. / You pour; the small helper has charge of the lid of the {noun}. / On tiptoe, somebody watches the leaves go round in the {noun}.',
  ],
  [
    'gaiwan',
    '停电的晚上，点根蜡烛，{noun}还在老位置。 / 蜡烛光里摸到{noun}，水壶还是热的。 / 屋里黑着，{noun}的盖子响了一下。',
    'A power cut, a candle, and the {noun} where it always is. / By candlelight the hand finds the {noun}; the flask still holds hot water. / In the dark room, the small sound of the {noun} closing.',
    'E',
  ],
  [
    'gaiwan',
    '茶巾叠好，{noun}扣过来，晾着。 / 客人走了，{noun}洗净倒扣。 / 一块布，{noun}擦干，收拾完了。',
    'Cloth folded, {noun} upside down to dry. / The guests have gone; the {noun} is rinsed and turned over. / One cloth, one {noun}, and the table is clear.',
    'A',
  ],
  [
    'gaiwan',
    '视频会议关了摄像头，{noun}悄悄端过来。 / 镜头外面，{noun}一直在手边。 / 会开着，话筒静音，才敢碰{noun}的盖子。',
    'Camera off, and the {noun} slides into reach. / Just outside the picture stands the {noun}. / Microphone muted first, and then the lid of the {noun}.',
  ],
  [
    'gaiwan',
    '头一回用{noun}，烫了手，笑一阵，再来。 / 手指还没学会拿{noun}，先学会了吹。 / 捏{noun}的架势，跟着视频练了一晚上。',
    'First time with the {noun}: hot fingers, some laughing, again. / Your fingers have yet to learn the {noun}; blowing on them comes first. / An evening of copying from a video how to hold the {noun}.',
  ],
  [
    'gaiwan',
    '外公回到茶桌前，先看{noun}动过没有。 / {noun}换了个方向，外公一眼看出来。 / 外公不说话，把{noun}转回原来那边。',
    'Grandfather knows if anyone has touched the {noun}. / Someone turned the {noun} round, and Grandfather sees it at once. / Without a word Grandfather turns the {noun} back.',
  ],
  [
    'gaiwan',
    '棋输了一盘，起身去添水，{noun}盖着等。 / 轮到对手想，我拿起{noun}。 / 棋盘边上，{noun}一直没挪过。',
    'One game lost; you get up for water, and the {noun} waits with its lid on. / His turn to think, my turn to lift the {noun}. / Pieces come and go, and the {noun} stays beside the board.',
  ],
  [
    'gaiwan',
    '书翻到折角的那页，先揭{noun}的盖。 / 读几页，倒一回，{noun}边上堆着书。 / 书签夹好，手才伸向{noun}。',
    'Find the turned-down page, and lift the lid of the {noun} first. / A few pages, a pour, a few more; books stand round the {noun}. / Bookmark in, and then a hand for the {noun}.',
    'E',
  ],
  [
    'gaiwan',
    '几只杯子围着{noun}，像开会。 / {noun}摆中间，杯子一只只排过去。 / 来几个人摆几只杯，{noun}还是那一只。',
    'Cups in a ring, the {noun} in the chair. / The {noun} goes in the middle and the cups fall in. / More guests mean more cups, and still the one {noun}.',
  ],
  [
    'gaiwan',
    '画室里，{noun}摆在布上，等人画。 / 静物摆好了，老师说{noun}往左一点。 / 画到{noun}的盖钮，橡皮擦了又擦。',
    'In the studio the {noun} is asked to move a little to the left. / Still life with {noun}, and the teacher drinks from it in the break. / The knob on the lid of the {noun} is rubbed out and drawn again.',
  ],
  [
    'gaiwan',
    '水烧开，揭盖，注水，盖上{noun}。 / 一手提壶，一手揭{noun}的盖。 / 壶嘴放低，绕着{noun}注水。',
    'Water boils: lid off, pour, lid on the {noun}. / Kettle in one hand, lid of the {noun} in the other. / Lower the spout and pour round the wall of the {noun}.',
    'A',
  ],
  [
    'gaiwan',
    '雨停了，院子里搬出小桌，{noun}跟着出来。 / 石阶还湿，垫块布，放下{noun}。 / 院里的桂树滴着水，桌上摆{noun}。',
    'The rain has stopped, and table and {noun} go out into the yard. / Steps still wet: a cloth first, then the {noun}. / Drops fall from the tree, and the {noun} is set a little to one side.',
    { intent: ['emotional'], season: ['spring', 'summer', 'autumn'] },
  ],

  [
    'coffee-beans',
    '楼下又在装修，你在楼上磨{noun}，算是回应。 / 电钻停了，轮到磨豆机，里面是{noun}。 / 左邻的电钻，右舍的钢琴，自己家磨{noun}。',
    'They are drilling downstairs; you answer by grinding the {noun}. / The drill pauses, and the grinder has its turn with the {noun}. / One neighbour drills, one plays scales, and you grind {noun}.',
  ],
  [
    'coffee-beans',
    '室友还睡着，捂着磨豆机磨{noun}。 / 用毛巾裹住磨豆机，{noun}慢慢转完。 / 门关好，背过身，才敢磨{noun}。',
    'Others are asleep, so a towel goes round the grinder and the {noun}. / Grinder wrapped, door shut, {noun} in. / With your back to the bedroom door you turn the handle on the {noun}.',
  ],
  [
    'coffee-beans',
    '一颗{noun}滚到冰箱底下，蹲着找了半天。 / 磨豆机旁边总有一两颗逃走的{noun}。 / 拖地的时候，扫出来一颗上个月的{noun}。',
    'One of the {noun} rolls under the fridge, and down you go after it. / Round the grinder lie the {noun} that got away. / Sweeping turns up one of last month’s {noun}.',
  ],
  [
    'coffee-beans',
    '朋友来家里，自称懂咖啡，先把{noun}递给他磨。 / 行家来做客，{noun}交给他，自己洗杯子。 / 朋友盯着{noun}看了半天，说，先烧水。',
    'A friend who knows about coffee is visiting; hand him the {noun}. / The expert looks at the {noun} for a long time and says: water first. / You wash the cups and leave the {noun} to the guest.',
  ],
  [
    'coffee-beans',
    '电子秤上，{noun}多了一颗，拿掉，少了，又放回去。 / 为了一颗{noun}，和秤较了半天劲。 / 秤上的数跳一跳，{noun}再添一颗。',
    'One bean too many on the scale; off it comes, and then it goes back. / You and the scale disagree about the {noun} by one. / The scale flickers, and the {noun} are one short.',
  ],
  [
    'coffee-beans',
    '闹钟响过了，先去厨房找{noun}。 / 眼睛还闭着，先去摸{noun}。 / 拖鞋穿反了，{noun}倒是没拿错。',
    'The alarm has gone, and your feet find the way to the {noun}. / Eyes shut still, a hand already on the {noun}. / Slippers on the wrong feet, but the right {noun}.',
    'E',
  ],
  [
    'coffee-beans',
    '办公室里谁新开了{noun}，大家都端着杯子过来。 / 开了新的{noun}，茶水间忽然热闹。 / 杯子排成一溜，等着{noun}磨完。',
    'Someone at the office has opened new {noun}, and the cups gather. / Word goes round about the {noun}, and the kitchen fills up. / A line of mugs waits while the {noun} are ground.',
  ],
  [
    'coffee-beans',
    '外面下雨，约会改到家里，{noun}拿出来。 / 说好去咖啡馆的，雨太大，在家磨{noun}。 / 伞放在门口，客人挽起袖子磨{noun}。',
    'Rain, so the café comes home: out with the {noun}. / Plans changed at the door; umbrella down, sleeves up, {noun} in the grinder. / Too wet for the café, and so you two grind the {noun} here.',
    'E',
  ],
  [
    'coffee-beans',
    '稿子卡住，起来磨{noun}。 / 头一句写不出来，{noun}先磨好了。 / 一页没写，{noun}又磨了一回。',
    'The page is empty; you get up and grind the {noun}. / The first sentence will not come, but the {noun} are ground. / Nothing written yet, and the {noun} (has|have) been ground again.',
  ],
  [
    'coffee-beans',
    '爸爸头一回喝手冲，看着{noun}问，为什么不用勺子冲。 / 爸爸围着磨豆机转，伸手摸了摸{noun}。 / 给爸爸讲{noun}怎么磨，他说，跟磨豆浆差不多。',
    'Father watches the {noun} go through the grinder and says that soya milk starts like that too. / First filter coffee for Father; he asks why the {noun} need all this. / Father walks round the grinder and tries one of the {noun} between two fingers.',
  ],
  [
    'coffee-beans',
    '剪开袋子，倒进罐里，{noun}标上日期。 / {noun}装罐，贴条，拧紧。 / 空罐洗净晾干，再倒{noun}。',
    'Cut the bag, fill the jar, date the {noun}. / Into the jar with the {noun}, label on, lid tight. / Wash and dry the jar before the {noun} go in.',
    'A',
  ],
  [
    'coffee-beans',
    '滤纸折好，{noun}磨好，水壶提起来。 / 折滤纸，烫壶，磨{noun}。 / 滤杯架上，{noun}的粉抖平。',
    'Fold the paper, grind the {noun}, lift the kettle. / Paper, pot, {noun}, in that order. / Set the cone, shake the ground {noun} level.',
    'A',
  ],
  [
    'coffee-beans',
    '星期一的早上，罐里的{noun}刚够一杯。 / 罐底的{noun}倒出来数了数，够一杯。 / 抖抖袋子，{noun}正好一份。',
    'Monday, and a handful of {noun} is left: just enough. / Shake out the bag, and the {noun} make one cup. / You count the {noun} at the bottom of the jar and breathe out.',
    'E',
  ],

  [
    'protein-powder',
    '摇杯的球叮叮当当，电梯里的人都看过来，里面是{noun}。 / 电梯里摇{noun}，摇到一半停下，有人进来了。 / 电梯门一开，手里的{noun}还在晃。',
    'The ball rattles in the shaker, and the whole lift looks at your {noun}. / Somebody steps into the lift, and you stop shaking the {noun}. / The lift opens on a person shaking {noun}.',
  ],
  [
    'protein-powder',
    '勺子埋在{noun}里，手伸进去找。 / 新开的罐子，勺子总在{noun}底下。 / 找勺子找到手腕，{noun}沾了一圈。',
    'Somewhere in the {noun} there is a scoop, and a hand goes in after it. / New tub, and the scoop is at the bottom of the {noun}. / Up to the wrist in {noun}, looking for the scoop.',
  ],
  [
    'protein-powder',
    '猫把{noun}的盖子扒到了地上。 / 盖子没扣，猫先闻了{noun}。 / 猫蹲在冰箱上，看你舀{noun}。',
    'The cat has had the lid of the {noun} on the floor. / Lid off for a moment, and the cat has its nose over the {noun}. / From the top of the fridge the cat watches you scoop the {noun}.',
  ],
  [
    'protein-powder',
    '合租的厨房，{noun}上贴着名字。 / 架子里头那罐{noun}，写着谁的名字。 / 室友问，{noun}能不能借一勺。',
    'In the shared kitchen the {noun} wears a name. / May I borrow a scoop of {noun}, asks the flatmate. / Each shelf has an owner, and so does the {noun}.',
  ],
  [
    'protein-powder',
    '烘焙的周末，{noun}混进面糊，孩子来搅。 / 鸡蛋打散，{noun}筛进去。 / 松饼的面糊里，加一勺{noun}。',
    'Baking on Sunday: {noun} goes in the batter, and a child stirs. / Eggs beaten, {noun} sifted in. / A scoop of {noun} for the pancake bowl.',
  ],
  [
    'protein-powder',
    '出差的箱子，{noun}分装在小袋里，过安检时讲了半天。 / 安检的人举起小袋，你说，是{noun}。 / 行李翻开，{noun}和袜子挨着。',
    'At security you explain that it is {noun}. / A small bag of {noun} is held up: yes, that is mine. / In the open case the {noun} lies by the socks.',
  ],
  [
    'protein-powder',
    '跑完回家，鞋没脱，先摇一杯{noun}。 / 汗还没擦，摇杯里放{noun}。 / 钥匙扔在桌上，去拿{noun}。',
    'Back from a run, shoes still on, shaking the {noun}. / Keys on the table, hand to the {noun}. / Towel round the neck, {noun} in the shaker.',
    'A',
  ],
  [
    'protein-powder',
    '摇杯晾在架上，{noun}在旁边。 / 摇杯洗净倒扣，{noun}盖好。 / 晚上洗摇杯，早上取{noun}。',
    'The shaker dries on the rack beside the {noun}. / Rinse the shaker, turn it over, close the {noun}. / Shaker tonight, {noun} in the morning.',
    'A',
  ],
  [
    'protein-powder',
    '教练问带了没有，包里摸出{noun}。 / 更衣柜的钥匙找不到，{noun}倒找到了。 / 健身包一倒，毛巾，水壶，{noun}。',
    'No locker key to be found, but here is the {noun}. / Tip out the gym bag: towel, bottle, {noun}. / Did you bring it, asks the coach, and you hold up the {noun}.',
  ],
  [
    'protein-powder',
    '周日下午，把一周的{noun}装进小盒。 / 小盒一排，{noun}一勺一格。 / 盒子排在台面上，{noun}分完。',
    'Sunday afternoon, small boxes, and the {noun} shared out for the week. / A row of boxes, a scoop of {noun} in each. / The {noun} for Monday, the {noun} for Tuesday, and so on.',
    'A',
  ],
  [
    'protein-powder',
    '爸爸把{noun}拿起来，问是谁买的。 / 妈妈擦柜子，拿着{noun}问，谁喝的。 / 一家人围着{noun}，轮流念上面的字。',
    'Father puts on his glasses and asks whose {noun} this is. / Mother dusts the shelf, holds up the {noun} and asks who it belongs to. / The family takes turns to read aloud from the {noun}.',
  ],
]

const SHELF: readonly Moment[] = [
  [
    'nuts',
    '毛线团边上一碗{noun}，织两行，吃一颗。 / 袖口织好了，{noun}也少了半碗。 / 两行毛线，一颗{noun}，外婆有她的节奏。',
    'A row of knitting, one of the {noun}, another row. / The sleeve grows, and the bowl of {noun} goes down. / Grandmother knits by {noun}: so many stitches to each.',
  ],
  [
    'nuts',
    '松鼠在公园的栏杆上，盯着你手里的{noun}。 / 长椅上打开{noun}，树上下来一位客人。 / 鸽子围过来，{noun}收进口袋。',
    'A squirrel on the park railing has seen the {noun}. / Open the {noun} on a bench, and a visitor comes down the tree. / Pigeons close in; the {noun} go back in the pocket.',
  ],
  [
    'nuts',
    '剥柚子的，掰橘子的，抓{noun}的，电视里在唱歌。 / 茶几上的{noun}，一家人伸手伸得很整齐。 / 遥控器找到了，压在{noun}下面。',
    'Songs on the television, and hands from all sides in the {noun}. / The remote has turned up under the {noun}. / Without looking away from the screen, the family reaches for the {noun}.',
  ],
  [
    'nuts',
    '时刻表看了又看，包里还有点{noun}。 / 站台上车还没来，{noun}先打开。 / 广播说晚点，{noun}拿出来。',
    'Delayed, says the loudspeaker, and out come the {noun}. / On the platform, no train yet, the {noun} open. / A bench, a timetable, the {noun} in your pocket.',
  ],
  [
    'nuts',
    '面试前坐在楼下，口袋里摸到几颗{noun}。 / 稿子背完，剩下的时间吃{noun}。 / 领带松一松，{noun}吃一颗，上楼。',
    'Far too early for the interview, with some {noun} in the pocket. / Lines learnt, time left over, a few {noun}. / Straighten the collar, finish the {noun}, go up.',
  ],
  [
    'nuts',
    '孩子把{noun}按大小排成队。 / 饭桌上，{noun}成了一列小火车。 / 孩子拿{noun}做算术，做一道吃一颗。',
    'The {noun} have been put in line by height. / Sums are done with {noun}, and somehow the total shrinks. / A train of {noun} crosses the table.',
  ],
  [
    'nuts',
    '蛋糕面上差一圈{noun}，手边正好有。 / {noun}切碎，撒在还没进炉的面包上。 / 面粉筛好，装{noun}的碗推过来。',
    'The cake still wants its ring of {noun}. / Chop the {noun}, scatter on the loaf, into the oven. / Among bowls of flour waits the one with the {noun}.',
    'A',
  ],
  [
    'nuts',
    '快递盒拆开，先数{noun}，再发给大家。 / {noun}到了，办公室每人桌上一小把。 / 隔板上递过来一把{noun}。',
    'A handful of {noun} comes over the partition. / The parcel is open, and each desk gets some {noun}. / Count heads, then hand round the {noun}.',
    'A',
  ],
  [
    'nuts',
    '书店的猫在打盹，柜台上一碟{noun}给店员。 / 收银台后面，店员翻着书吃{noun}。 / 没有客人，店员的书翻了半本，{noun}去了半碟。',
    'The bookshop cat naps; the assistant has a saucer of {noun} behind the till. / No customers, half a novel, half a dish of {noun}. / Page, page, one of the {noun}, page.',
    'E',
  ],
  [
    'nuts',
    '拿只小碗装{noun}，旁边放湿巾。 / {noun}倒出来，底下垫张纸。 / 碗摆好，{noun}打开，电影开始。',
    'A small bowl for the {noun}, a damp cloth beside it. / Bowls out, {noun} open, film on. / Set a dish, fill it with {noun}, press play.',
    'A',
  ],
  [
    'nuts',
    '外公把{noun}装进中山装的口袋，出门下棋。 / 棋摊上，外公一手捏子，一手捏{noun}。 / 赢了棋，外公请大家吃{noun}。',
    'Grandfather pockets some {noun} and goes out to play chess. / In one hand the knight, in the other the {noun}. / He has won, so {noun} for the whole bench.',
    'E',
  ],
  [
    'nuts',
    '画展逛到一半，坐下歇脚，包里有{noun}。 / 博物馆外的台阶上，一家人分{noun}。 / 导览图垫在膝上，{noun}倒在上面。',
    'On the museum steps a family shares the {noun}. / The floor plan on your knees serves as a plate for the {noun}. / Halfway round the gallery you sit outside with some {noun}.',
  ],

  [
    'honey',
    '感谢信写好了，和{noun}一起放在邻居门口。 / 邻居帮忙收了快递，回一{measure}{noun}。 / 门口一{measure}{noun}，压着一张字条。',
    'A note and the {noun} on the neighbour’s mat. / For taking in the parcels: the {noun}. / The {noun} on the doorstep holds down a slip of paper.',
    'E',
  ],
  [
    'honey',
    '勺子上的{noun}拉成细线，孩子想用嘴接。 / {noun}断不了线，勺子转了一圈又一圈。 / 线越拉越细，{noun}还连着。',
    'The {noun} comes off the spoon in a thread, and a child means to catch it. / Turn the spoon and turn it again: the {noun} will not break off. / Thinner and thinner, and still the {noun} holds on.',
  ],
  [
    'honey',
    '松饼叠好，{noun}从顶上往下走。 / {noun}在松饼边上停了一停，掉下去。 / 盘子里一叠松饼，{noun}慢慢下楼。',
    'Down the stack of pancakes walks the {noun}. / At the edge of the top pancake the {noun} stops, thinks, drops. / Pancakes in a pile, the {noun} on its way down.',
  ],
  [
    'honey',
    '标签贴歪了，手写两个字：{noun}。 / 一罐一罐认过去，找到{noun}。 / 架子擦净，{noun}转个身，字朝外。',
    'A crooked label in somebody’s hand says {noun}. / Along the shelf you go, jar by jar, to the {noun}. / Wipe the shelf and turn the {noun} to face you.',
  ],
  [
    'honey',
    '烤鸡翅之前，{noun}拿出来，刷子洗好。 / 刷子蘸{noun}，一只一只刷过去。 / 烤盘上一排鸡翅，等着{noun}。',
    'Chicken wings in a row, waiting for the brush and the {noun}. / Wash the brush and get out the {noun}. / Wing after wing gets its coat of {noun}.',
    'A',
  ],
  [
    'honey',
    '养蜂人的车停在路口，尾箱里一排{noun}。 / 回城的路上买的{noun}，副驾系着安全带。 / {noun}放副驾，安全带给它系上。',
    'Home from the country, the {noun} rides in front with its belt on. / You buckle the {noun} into the passenger seat. / Next to the driver sits the {noun}, belted.',
  ],
  [
    'honey',
    '蚂蚁排着队，{noun}的盖子没拧紧。 / 抓到一队蚂蚁，带头的朝{noun}去。 / 跟着蚂蚁走，走到{noun}跟前。',
    'Ants in single file: somebody left the {noun} open. / Follow the ants and you arrive at the {noun}. / The leader of the ants has found the {noun}.',
  ],
  [
    'honey',
    '柠檬切片，一层柠檬，一层{noun}。 / 罐子里码柠檬，{noun}浇到没过。 / 片切好，{noun}打开，罐子烫过了。',
    'A layer of lemon, a layer of {noun}, up to the rim. / Slice the lemons, open the {noun}, fill the jar. / Lemons in the jar, {noun} over them, lid.',
    'A',
  ],
  [
    'honey',
    '酸奶碗里画一个圈，用{noun}。 / {noun}在酸奶上写了个字，歪的。 / 用{noun}画的笑脸，吃之前先拍张照。',
    'With the {noun} somebody writes a name on the yogurt. / A face drawn in {noun}, photographed before it is eaten. / Round and round on the yogurt goes the {noun}.',
  ],
  [
    'honey',
    '下午的厨房，水开了，{noun}舀一勺。 / 杯子温着，{noun}沉在底下，慢慢搅。 / 勺子碰着杯壁，{noun}一点点化开。',
    'The spoon taps the cup, and the {noun} goes into the water. / At the bottom of the cup lies the {noun}; stir. / Afternoon, kettle, one spoon of {noun}.',
    'E',
  ],
  [
    'honey',
    '院子里喝下午茶，蜂子绕着{noun}转。 / 蜂从墙头飞过，墙这边桌上放着{noun}。 / 一只蜂停在{noun}的盖上，像来验货。',
    'A bee lands on the lid of the {noun}, as if to inspect it. / Bees cross the garden wall, above the table with the {noun}. / On the garden table the {noun} has a visitor with wings.',
    { season: ['spring', 'summer'] },
  ],
  [
    'honey',
    '爱吃甜的那个，把{noun}往自己这边挪了挪。 / 早饭桌上，{noun}悄悄换了边。 / 抹面包的人多，{noun}忙得很。',
    'Inch by inch the {noun} moves to one side of the breakfast table. / Everyone has toast, and the {noun} is kept busy. / Someone with a sweet tooth has drawn the {noun} closer.',
  ],

  [
    'olive-oil',
    '一盘番茄，各有各的刀法，一{measure}{noun}。 / 刀放下，{noun}拿起来，番茄已经等着了。 / 切番茄的人喊，{noun}呢。',
    'Where is the {noun}, calls the person with the tomatoes. / Knife down, {noun} up, tomatoes waiting. / Sliced by two people in two ways, the tomatoes await the {noun}.',
  ],
  [
    'olive-oil',
    '孩子负责倒{noun}，妈妈负责喊停。 / 倒{noun}的手很稳，喊停的人很急。 / 说好绕一圈，{noun}绕了两圈。',
    'The child pours the {noun}; the mother says when. / One circle of {noun}, they agreed, and now it is two. / A steady small hand on the {noun}, a worried voice beside it.',
  ],
  [
    'olive-oil',
    '跟着视频煮面，按了暂停去拿{noun}。 / 视频里的人说一点{noun}，倒了半天。 / 水滚着，面条下去，{noun}拿在手里。',
    'Pause the video: the cook has said {noun}. / A little {noun}, says the cook on the screen, and keeps pouring. / Pasta in, water rolling, {noun} in hand.',
  ],
  [
    'olive-oil',
    '新租的厨房，盐、锅、{noun}，其余慢慢来。 / 搬家的头一顿，煎蛋，用的是{noun}。 / 一只锅，一{measure}{noun}，算是开火了。',
    'A pan, some salt, the {noun}: the new kitchen is open. / First meal after the move, eggs in {noun}. / Everything else is in boxes, and the {noun} stands by the stove.',
    'E',
  ],
  [
    'olive-oil',
    '玉米架在炉上，刷子蘸点{noun}。 / 院子里架起炉子，{noun}和刷子摆一边。 / 茄子切开，{noun}刷上，翻面。',
    'A brush, a dish of {noun}, corn over the coals. / In the yard the grill is lit, and the {noun} stands ready with a brush. / Aubergines cut, {noun} on, turn.',
    { intent: ['action'], season: ['summer', 'autumn'] },
  ],
  [
    'olive-oil',
    '面团盖着布，碗壁先抹{noun}。 / 手心抹一点{noun}，面团就听话了。 / 烤盘铺好，{noun}抹一层，面团躺下。',
    'A little {noun} on the hands, and on to the dough. / Wipe the bowl with {noun} and let the dough lie in it. / Tin, {noun}, dough, cloth.',
    'A',
  ],
  [
    'olive-oil',
    '拌沙拉的碗太小，菜叶跑出来，{noun}还没放。 / 碗里的菜堆得比人高兴，{noun}从边上淋。 / 换一只大碗，{noun}重新来。',
    'The bowl is too small and the leaves escape before the {noun} is on. / A bigger bowl, the same leaves, and now the {noun}. / Round the edge of a heaped salad goes the {noun}.',
  ],
  [
    'olive-oil',
    '调料架上数过去，酱油，醋，{noun}。 / {noun}挨着醋站，像一对邻居。 / 架子靠右那头，留给{noun}。',
    'Soy sauce, vinegar, {noun}: the row by the stove. / Side by side like neighbours stand the vinegar and the {noun}. / The right end of the rack belongs to the {noun}.',
    'R',
  ],
  [
    'olive-oil',
    '一个人的午饭，面包，番茄，{noun}。 / 面包掰开，蘸{noun}，窗开着。 / 工作日在家吃，盘子里倒一点{noun}。',
    'Lunch for one: bread, a tomato, {noun}. / The window is open, the bread torn, the {noun} in a dish. / Working from home, you pour some {noun} on a plate at noon.',
    'E',
  ],
  [
    'olive-oil',
    '隔壁的外教来吃饭，拿着{noun}看了半天。 / 客人先看{noun}，再看主人，点点头。 / 饭前，客人把{noun}转了一圈。',
    'The guest turns the {noun} round in his hands before dinner. / A look at the {noun}, a look at the host, a nod. / Before the soup, the guest wants to see the {noun}.',
  ],
  [
    'olive-oil',
    '锅先热，{noun}下去，鸡蛋在碗沿上敲。 / 鸡蛋在手，{noun}在锅，孩子在凳子上等。 / 煎蛋的早晨，{noun}先拿出来。',
    'Pan warm, {noun} in, egg against the rim. / An egg in the hand, {noun} in the pan, a child on the stool. / Fried eggs this morning, so out comes the {noun}.',
    'A',
  ],
  [
    'olive-oil',
    '购物袋底下压着{noun}，上面是一把香菜。 / 拎着上楼，袋子里{noun}靠着醋。 / 放下菜，先把{noun}立起来。',
    'Up the stairs goes the shopping, {noun} leaning on the vinegar. / Under a bunch of herbs in the bag lies the {noun}. / Bags down, and the {noun} stood upright first.',
  ],

  [
    'rice',
    '快递员把{noun}放在门口，狗先出来闻一圈。 / {noun}到了，孩子抢着往厨房抱。 / 从门口到厨房，{noun}由孩子护送。',
    'The dog is first at the door to sniff the {noun}. / A child insists on carrying the {noun} to the kitchen. / From doormat to kitchen the {noun} travels under escort.',
  ],
  [
    'rice',
    '孩子把手埋进{noun}里，说这是沙滩。 / 小手在{noun}里挖隧道。 / {noun}撒了一地，小鸡一样蹲着捡。',
    'A small hand digs a tunnel in the {noun}. / The {noun} is on the floor, and the family picks like hens. / Up to the elbow in {noun}, a child looks for treasure.',
  ],
  [
    'rice',
    '饭团捏得一大一小，{noun}粘在鼻尖上。 / 包饭团，手沾水，{noun}还是粘一手。 / 明天春游，今晚量好{noun}。',
    'One rice ball large, one small, and some of the {noun} on a nose. / Wet hands for shaping, and still the {noun} sticks. / Tomorrow is the school trip; tonight the {noun} is measured.',
  ],
  [
    'rice',
    '砂锅坐上火，{noun}在里面，人不能走远。 / 听砂锅里的动静，{noun}快了。 / 锅盖边冒白汽，锅里是{noun}。',
    'The clay pot is on, the {noun} in it, and the cook stays near. / You listen to the pot: the {noun} is nearly there. / Steam at the rim of the lid, {noun} inside.',
    'E',
  ],
  [
    'rice',
    '弟弟数碗，姐姐量{noun}，锅等着。 / 多来了两口人，{noun}再添一把。 / 门铃响了，又多一位，{noun}加一把。',
    'The bell again, one more guest, one more handful of {noun}. / Brother counts bowls, sister measures {noun}. / Somebody brings a friend, and more {noun} goes in.',
    'A',
  ],
  [
    'rice',
    '剩饭炒一炒，明天再煮新的{noun}。 / 冰箱里没有剩饭，只好淘{noun}。 / 炒饭要隔夜的，今晚的{noun}多煮一碗。',
    'Fried rice tomorrow, so the {noun} tonight is a bowl more. / No leftovers in the fridge; rinse some {noun}. / An extra cup of {noun} tonight, with tomorrow in mind.',
  ],
  [
    'rice',
    '老灶里柴火噼啪，大锅里是{noun}。 / 回乡下，奶奶烧火，你淘{noun}。 / 灶膛里添根柴，锅里的{noun}咕嘟了一声。',
    'Grandmother feeds the fire; you rinse the {noun}. / One more log, and the {noun} in the big pot answers. / Wood crackles under the old stove, {noun} above it.',
    'E',
  ],
  [
    'rice',
    '电饭锅预约到早上，{noun}泡着水睡下。 / 睡前淘{noun}，按下预约。 / 粥是明早的事，{noun}今晚就下锅。',
    'Rinse the {noun} before bed and set the timer. / Porridge is for the morning; the {noun} goes in tonight. / The {noun} lies in water, the timer is set, lights out.',
    'A',
  ],
  [
    'rice',
    '米桶见底，量杯刮着桶，{noun}该添了。 / 量杯碰到桶底，响了一声，该买{noun}了。 / 新的{noun}拆开，倒进米桶。',
    'The cup scrapes the bottom of the bin: time for {noun}. / A hollow sound, and no {noun}. / Lift the new {noun} and tip it into the bin.',
    'A',
  ],
  [
    'rice',
    '麻雀在窗台上，撒一小撮{noun}给它们。 / 窗台上几粒{noun}，一会儿就没了。 / 孩子留出一把{noun}，说是给麻雀的。',
    'A pinch of {noun} on the sill, and the sparrows come. / A child keeps back a handful of {noun} for the sparrows. / On the window ledge lay some {noun}; now there are only feet marks.',
    'E',
  ],
  [
    'rice',
    '出国前的行李，妈妈硬塞了一小包{noun}。 / 行李超重，{noun}拿出来，又放回去。 / 秤上一称，妈妈说，{noun}不能拿。',
    'The case is too heavy; out goes the {noun}, and Mother puts it back. / Among the shirts for abroad lies a small bag of {noun}. / Take out the shoes, says Mother, the {noun} stays.',
  ],
  [
    'rice',
    '手一抖，{noun}倒多了，那就多请一个人。 / {noun}量多了，电话打给楼上，下来吃饭。 / 水和{noun}都放多了，那就多摆一副碗筷。',
    'Too much {noun} in the pot, so a call to the flat upstairs. / A slip of the hand, more {noun}, one more guest. / The {noun} has been overdone, and another bowl is set out.',
  ],

  [
    'oats',
    '孩子给{noun}挖了一条河，牛奶流过去。 / {noun}堆成山，牛奶从山顶下来。 / 勺子在{noun}里开运河。',
    'A channel is dug through the {noun}, and in comes the milk. / The {noun} make a mountain, the milk a river. / With a spoon you can build canals in {noun}.',
  ],
  [
    'oats',
    '赶早班车，{noun}装进带盖的杯子，边走边吃。 / 公交站上，拧开杯盖吃{noun}。 / 车来了，{noun}还有一口没吃。',
    'The bus is coming, and a spoonful of the {noun} is left. / {noun} in a lidded cup, eaten at the stop. / Run with a bag on one arm and the {noun} in the other.',
    'A',
  ],
  [
    'oats',
    '烤饼干，{noun}称好，黄油化开。 / 黄油和糖搅匀，{noun}倒下去，勺子就沉了。 / 烤盘上一团一团，都是{noun}。',
    'Butter melted, {noun} weighed, tray lined. / In go the {noun}, and the spoon grows heavy. / Small heaps of {noun} on the baking tray.',
    'A',
  ],
  [
    'oats',
    '小马看见桶，桶里是{noun}，其实是你的早饭。 / 孩子骑完马回来，问马吃不吃{noun}。 / 马厩里回来，看着碗里的{noun}笑了。',
    'Do horses have the same {noun}, asks the child from the riding lesson. / Back from the stables, one looks at the {noun} and laughs. / The pony gets a bucket; you get a bowl of {noun}.',
  ],
  [
    'oats',
    '锅里的{noun}冒泡，噗的一声，溅到灶台上。 / {noun}在锅里咕嘟，谁离得近谁搅。 / 转身接个电话，{noun}已经爬上锅沿。',
    'A phone call, and the {noun} climb the side of the pan. / Plop go the {noun}; whoever is nearest stirs. / The {noun} bubble, and a spot lands on the hob.',
  ],
  [
    'oats',
    '大碗中碗小碗，{noun}分得像童话里那家。 / 爸爸的碗大，孩子的碗小，都是{noun}。 / 讲到小熊一家，桌上正好是{noun}。',
    'Large bowl, middling bowl, small bowl, all of {noun}: they know that story. / The tale has reached the bears, and on the table are the {noun}. / Papa’s bowl is big and baby’s is small, and both hold {noun}.',
  ],
  [
    'oats',
    '露营炉子点着，风挡立好，锅里是{noun}。 / 帐篷外的小凳，捧着一碗{noun}看山。 / 睡袋里伸出手来，接过{noun}。',
    'Out of the sleeping bag comes a hand for the {noun}. / Camping stove lit, wind shield up, {noun} on. / On a stool before the tent, a bowl of {noun} and the hills.',
    { season: ['spring', 'summer', 'autumn'] },
  ],
  [
    'oats',
    '期末的宿舍，热水壶，一只碗，{noun}。 / 复习到后半夜，泡一碗{noun}。 / 桌上书堆里挖个坑，放{noun}。',
    'Exam week: a kettle, a bowl, the {noun}. / Among the books on the desk a hole is cleared for the {noun}. / One more chapter and a bowl of {noun}.',
  ],
  [
    'oats',
    '香蕉切片，{noun}打底，勺子递过来。 / {noun}先铺，香蕉后排，摆成一圈。 / 一根香蕉，一碗{noun}，早饭有了。',
    '{noun} at the bottom, banana on top, spoon, please. / Lay the banana in a ring on the {noun}. / One banana, one bowl of {noun}, breakfast.',
    'A',
  ],
  [
    'oats',
    '老两口的早饭，一人一碗{noun}，报纸一人一半。 / 报纸翻过来，{noun}也吃完了。 / 他念新闻，她搅{noun}。',
    'He reads out the news; she stirs the {noun}. / A bowl of {noun} each, and the newspaper shared out. / The back page and the last of the {noun} are reached together.',
    'E',
  ],
  [
    'oats',
    '早起的人煮{noun}，晚起的人洗锅。 / 家规：煮{noun}的不洗锅。 / 锅泡在水槽里，吃{noun}的人都走了。',
    'House rule: who cooks the {noun} does not wash the pan. / The early one makes the {noun}, the late one scrubs. / Everyone has eaten the {noun} and gone, and the pan soaks.',
  ],
]

const SWEET: readonly Moment[] = [
  [
    'chocolate',
    '说好一人一块，剩下那块{noun}在盘子里待了很久。 / 盘子里还有一块{noun}，谁都说不要。 / 那块{noun}推来推去，推到了孩子面前。',
    'One piece each, they agreed, and so one piece of {noun} sits there for a long time. / A piece of {noun} is left, and everybody says no, thank you. / Pushed from one to the other, the {noun} arrives in front of the child.',
  ],
  [
    'chocolate',
    '考卷交了，走廊里分{noun}。 / 考场门口，{noun}一人一块，不许提答案。 / 铅笔盒收好，{noun}传一圈。',
    'The papers are in; {noun} in the corridor. / Out of the exam, and no talk of answers before the {noun}. / Pencils away, {noun} round.',
  ],
  [
    'chocolate',
    '掰{noun}的声音，隔壁房间的人听见了。 / 轻轻掰一下{noun}，客厅里有人问，在吃什么。 / 包装一响，{noun}就不是一个人的了。',
    'The snap of the {noun} is heard in the next room. / A rustle, and the {noun} no longer belongs to one person. / What are you eating, comes a voice, though the {noun} was broken softly.',
  ],
  [
    'chocolate',
    '情书没写成，{noun}倒是买好了。 / {noun}在书包里背了一天，还没送出去。 / 放学的路口，{noun}换了只手拿。',
    'No letter yet, but the {noun} is bought. / All day the {noun} has been in the school bag, and it is still there. / At the corner after school the {noun} moves from hand to hand.',
    'E',
  ],
  [
    'chocolate',
    '圣诞集市的灯一盏盏亮，口袋里有{noun}。 / 手套摘一只，掰一块{noun}。 / 围巾里露出嘴来，吃一口{noun}。',
    'Lights come on at the market, and there is {noun} in the pocket. / One glove off for a piece of {noun}. / Out of the scarf comes a mouth for the {noun}.',
    { season: ['winter'] },
  ],
  [
    'chocolate',
    '切{noun}的案板，碎屑归切的人。 / {noun}切好，用刀背拨进碗里。 / 谁切{noun}，谁吃边上那点渣。',
    'Whoever chops the {noun} may have the crumbs. / Chop the {noun}, scrape it with the back of the knife into the bowl. / Crumbs of {noun} on the board, a finger near.',
    'A',
  ],
  [
    'chocolate',
    '拆{noun}之前，先问谁刷过牙了。 / 牙刷好了，才想起还有{noun}。 / {noun}递过来的时候，嘴里还是牙膏味。',
    'Whose teeth are clean already, somebody asks before opening the {noun}. / Teeth done, and only now you remember the {noun}. / The {noun} comes round while your mouth is still full of toothpaste.',
  ],
  [
    'chocolate',
    '楼下花店门口犹豫，买花还是{noun}。 / 值夜班的桌上，有人留了{noun}。 / 值班室的抽屉里，{noun}是大家的。',
    'On the night desk somebody has left {noun}. / In the drawer of the night shift the {noun} belongs to all. / Flowers or {noun}, wonders somebody outside the shop.',
  ],
  [
    'chocolate',
    '小手攥着{noun}，攥化了一角。 / 问他吃没吃{noun}，嘴角先回答了。 / {noun}攥得太紧，手指都要舔一遍。',
    'Asked about the {noun}, the child’s chin answers first. / A corner of {noun} has melted in a small fist. / Held on to for too long, the {noun} is licked from the fingers.',
  ],
  [
    'chocolate',
    '{noun}分好，一人一块。 / 打开{noun}，先给旁边的人。 / {noun}掰匀了，大的那块让出去。',
    'Break the {noun}, and give the larger piece away. / Open the {noun} and offer it first. / A piece of {noun} for each person at the table.',
    'A',
  ],
  [
    'chocolate',
    '长途车开了一路，{noun}留到看见海。 / 导航说快到了，{noun}拿出来。 / 后座在问到了没，前座递来{noun}。',
    'Are we there yet, asks the back seat; {noun}, says the front. / The {noun} is being kept for the first sight of the sea. / Nearly there, says the map, and out comes the {noun}.',
  ],
  [
    'chocolate',
    '牌局散了，{noun}的包装有人折成了小船。 / {noun}吃完了，包装还在手里叠。 / {noun}没了，包装纸叠出一只歪脖子鹤。',
    'The {noun} is gone, and somebody folds the wrapper into a boat. / The {noun} is eaten, and the hands go on folding its wrapper. / After the {noun} comes a paper crane with a crooked neck.',
    'E',
  ],
  [
    'chocolate',
    '备一份{noun}在抽屉，写好谁来了给谁。 / 客人的茶泡上，{noun}摆一小碟。 / 碟子，纸巾，{noun}，客人快到了。',
    'Saucer, napkins, {noun}: the guests are near. / Tea on, and a small plate of {noun}. / Lay out the {noun} before the bell rings.',
    'A',
  ],

  [
    'dried-fruit',
    '画画的孩子把{noun}摆成一朵花，画完再吃。 / {noun}先当模特，后当点心。 / 照着{noun}画，画完少了一片。',
    'First the {noun} sits for its portrait, then it is eaten. / A flower laid out in {noun}, drawn, and gone. / The still life is done, and a piece of {noun} is missing.',
  ],
  [
    'dried-fruit',
    '缆车上风大，{noun}一片一片传。 / 山顶的石头上坐一排，{noun}从左传到右。 / 歇脚的地方，{noun}比水先拿出来。',
    'On the rocks at the top they sit in a row, and the {noun} travels from left to right. / Wind in the cable car, and the {noun} handed on piece by piece. / At the resting place the {noun} is out before the water.',
  ],
  [
    'dried-fruit',
    '粥快好了，抓一把{noun}撒进去。 / 锅盖掀开，{noun}下去，再焖一会儿。 / 小火煮着粥，{noun}在碗里等。',
    'The porridge is nearly done: a handful of {noun}. / Lid off, {noun} in, lid on. / While the porridge cooks, the {noun} waits in a bowl.',
    'A',
  ],
  [
    'dried-fruit',
    '奶奶的铁盒，上面是针线，下面是{noun}。 / 打开饼干盒，不是饼干，是{noun}。 / 孩子都知道，{noun}在哪个铁盒里。',
    'In Grandmother’s tin there is thread on top and {noun} underneath. / It says biscuits on the tin, and inside is {noun}. / Every grandchild knows which tin has the {noun}.',
    'E',
  ],
  [
    'dried-fruit',
    '副驾拿着{noun}，一片一片往左边递。 / 堵在桥上，{noun}从副驾递过来。 / 红灯，伸手，{noun}。',
    'Stuck on the bridge, and {noun} comes from the passenger seat. / Red light, open hand, {noun}. / The passenger is in charge of the map and the {noun}.',
  ],
  [
    'dried-fruit',
    '火锅还没开，{noun}先摆上，聊着。 / 菜没上齐，{noun}垫一垫话头。 / 等人的桌上，一碟{noun}。',
    'The last guest is late, and there is a saucer of {noun} for the waiting. / Nothing is on the table yet but chopsticks and {noun}. / Before the pot boils, they talk over the {noun}.',
  ],
  [
    'dried-fruit',
    '{noun}切丁，冰糖称好，罐子擦干。 / 罐子排开，{noun}先铺底。 / 秤上放碗，碗里放{noun}。',
    'Dice the {noun}, weigh the sugar, dry the jar. / Bowl on the scale, {noun} in the bowl. / Jars in a row, and {noun} at the bottom of each.',
    'A',
  ],
  [
    'dried-fruit',
    '图书馆的台阶，书摊在膝上，指尖捏着{noun}。 / 翻一页，{noun}一片。 / 书读到悬念处，{noun}停在半空。',
    'A page, a piece of {noun}, a page. / At the turn of the plot the {noun} stops in mid-air. / On the library steps, a book on the knees and {noun} between the fingers.',
    'E',
  ],
  [
    'dried-fruit',
    '晒谷场的照片翻出来，桌上正好有{noun}。 / 看着老照片，外公抓了把{noun}，讲起来。 / 讲到从前的果树，外公手里捏着{noun}。',
    'Grandfather takes some {noun} and begins: there used to be a tree. / Old photographs on the table, and {noun} beside them. / Over the {noun} the talk turns to orchards of long ago.',
    'E',
  ],
  [
    'dried-fruit',
    '袋口卷一卷，夹好，{noun}进柜。 / 取一碟{noun}，袋子封上。 / {noun}倒够，封条捏一遍。',
    'Roll the top, clip it, and put away the {noun}. / A saucer of {noun}, and then close the bag. / Pour what you want of the {noun} and press the zip.',
    'A',
  ],
  [
    'dried-fruit',
    '孩子换了牙，{noun}嚼得格外认真。 / 门牙掉了，{noun}改用旁边的牙。 / 一片{noun}，嚼了一集动画片。',
    'A front tooth is missing, and the {noun} goes round by the side. / One piece of {noun} lasts a whole cartoon. / With a gap in the smile, the {noun} takes some thought.',
  ],

  [
    'nuts dried-fruit chocolate',
    '电影票根、钥匙、{noun}，口袋里就这些。 / 大衣口袋翻一翻，找出上回的{noun}。 / 换季收衣服，口袋里有{noun}。',
    'A ticket stub, a key, some {noun}: the pockets of last season’s coat. / Put away the coat, and out of the pocket (falls|fall) the {noun}. / Everyone empties pockets; one has {noun}.',
  ],
  [
    'nuts dried-fruit chocolate',
    '购物单写到{noun}，厨房里喊，多写一份。 / 单子上的{noun}，不知道谁又描了一遍。 / 购物单上，{noun}后面画了个星。',
    'On the shopping list there is a star beside the {noun}. / Someone has gone over the word {noun} on the list in red. / Two of those, calls a voice, as you write down {noun}.',
    'R',
  ],
  [
    'rice oats',
    '收拾柜子，{noun}靠墙，罐头靠外。 / 柜子擦净，{noun}先归位。 / 分格放，{noun}一格，面一格。',
    'Shelves wiped, {noun} at the back, tins in front. / A shelf for the {noun}, a shelf for the noodles. / Back to the wall with the {noun}, and the cupboard shuts.',
    'R',
  ],
  [
    'tea coffee-beans honey olive-oil',
    '照着清单点货，{noun}打个勾。 / 柜子里还有几样，{noun}记一笔。 / 清单从上往下，念到{noun}。',
    'Down the list goes the pencil, and the {noun} (gets|get) a tick. / Make a note of the {noun} while the cupboard is open. / Line by line, and now the {noun}.',
    'R',
  ],
]

const CLOSE: readonly Moment[] = [
  [
    'tea coffee-beans',
    '家里常喝的快见底了，就看看这{measure}{noun}。 / 打开柜子看看还剩多少，再定{noun}。 / 手上那{measure}喝到哪儿了，看一眼再买{noun}。',
    'If what you drink now is running low, look at the {noun}. / Open the cupboard, see what is left, then decide about the {noun}. / See how far down the open one is before you order the {noun}.',
    'E',
  ],
  [
    'gaiwan',
    '量量自己的手，想想{noun}拿着是大是小。 / 照尺寸拿个杯子比一比，再定{noun}。 / 想好摆在哪张桌上，再下单{noun}。',
    'Think of the table where the {noun} would stand, then order. / Hold a cup of about that size, and decide on the {noun}. / Look at your own hand, and then at the {noun}.',
    'A',
  ],
  [
    'rice oats',
    '家里几口人，一周吃多少，算一算再买{noun}。 / 掀开米桶柜门看一眼，{noun}缺了再补。 / 家里吃得快还是慢，想一想再买{noun}。',
    'Count the people at your table, then order the {noun}. / Look in the bin or the cupboard, and order {noun} if it is low. / Reckon how long you would take to finish the {noun}, and buy by that.',
    'A',
  ],
  [
    'honey olive-oil',
    '看看手上那{measure}还剩多少，再定{noun}。 / 家里的先用完，再开这{measure}{noun}。 / 柜子里要是还有，{noun}晚点再买也行。',
    'See how much is left at home, then decide about the {noun}. / Use up the open one before you open the {noun}. / If there is some in the cupboard, the {noun} can wait.',
    'A',
  ],
  [
    'nuts dried-fruit chocolate',
    '一家人各有各的口味，问一圈再买{noun}。 / 问问家里谁吃谁不吃，再定{noun}。 / 有人忌口的话，读完配料再下单{noun}。',
    'Ask round the table who eats what, then order the {noun}. / Tastes differ at home; ask before you buy the {noun}. / If someone avoids something, read the ingredients of the {noun} first.',
    'A',
  ],
  [
    'protein-powder',
    '看过{noun}的配料表再下单。 / 配料表读到末尾，想想{noun}合不合。 / 有忌口的，{noun}的配料先读到底。',
    'Read what is in the {noun} and how large a serving is, then decide. / Ingredients first, basket second, for the {noun}. / Anyone who avoids something should read the list of the {noun} to the end.',
    'R',
  ],
  [
    'tea honey chocolate nuts dried-fruit gaiwan',
    '要带去做客的话，算好日子再订{noun}。 / 送人的{noun}，先想想那一位喜欢什么。 / {noun}送谁，心里有了人再下单。',
    'If you mean to take the {noun} to someone’s house, order with the date in mind. / For a present, think of the person first and the {noun} second. / Have someone in mind before you order the {noun}.',
    'E',
  ],
  [
    '',
    '柜子里腾好地方，再请{noun}进门。 / 想想{noun}到家放哪一格。 / 先看看柜子有没有空，再下单{noun}。',
    'Clear a shelf, then let the {noun} in. / Think which shelf the {noun} would have. / See whether there is room in the cupboard, then order the {noun}.',
    'A',
  ],
  [
    '',
    '储存的那几句读一遍，家里合适再买{noun}。 / 看看家里有没有地方照着存{noun}。 / 先想好放哪儿，照储存的说法，再定{noun}。',
    'Read how to store the {noun} and see whether your kitchen has the place. / Look for a spot that suits the storage advice, then decide about the {noun}. / Storage first: is there a place for the {noun} at home.',
    { intent: ['rational'], also: 'storage' },
  ],
  [
    '',
    '产地和日期看过了，{noun}要不要，自己定。 / 从哪里来，什么时候收的，看完再定{noun}。 / {noun}的来处和时候都在上面，慢慢看。',
    'Where it is from and when it was gathered: read both, then decide about the {noun}. / Place and date first, and then yes or no to the {noun}. / Take your time over the place and the date of the {noun}.',
    { intent: ['rational'], also: 'harvest' },
  ],
]

export const PANTRY_MOMENTS: readonly Entry[] = [
  ...entries('pantry.head', 'head', HEAD),
  ...entries('pantry.scene', 'scene', [...moments(CUP), ...moments(SHELF), ...moments(SWEET)]),
  ...entries('pantry.close', 'close', moments(CLOSE)),
]
