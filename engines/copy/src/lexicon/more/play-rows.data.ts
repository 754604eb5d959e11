import { type Entry, entries, type Row, type When } from '../entry.ts'

/** Sport equipment and children's goods: how their facts are told, what they mean, moments with them, headlines, closes. */

/** A row in short: frames divided by ' / '. */
type Brief = readonly [attributes: string, zh: string, en: string, when?: When]

const rows = (shared: When, briefs: readonly Brief[]): Row[] =>
  briefs.map(([attributes, zh, en, when]) => [attributes, zh.split(' / '), en.split(' / '), { ...shared, ...when }])

const BOTH = ['sport', 'children']
const NUMBER: When = { kind: ['number'], category: BOTH }
const OF_TYPE: When = { kind: ['number'] }
const BOTTLES = ['sport-bottle', 'kids-bottle']
const BAGS = ['gym-bag', 'kids-backpack']
const IRON = ['dumbbell', 'kettlebell']
const BLOCKS = ['arch-blocks', 'building-blocks']
const SOFT_SPORT = ['yoga-mat', 'resistance-band', 'foam-roller', 'gym-bag']
const FROM_AGE = /^(\d[\d.]* ?(岁|个?月)|出生)(起|以上|\+)?$/
const ONE_STANDARD = /^[A-Z]{1,4}(\/[A-Z]+)? ?\d[\d.]*(-\d+)?$/
const CLASS = /^[A-Z]{1,4}(\/[A-Z]+)? ?[\d.]+(-\d+)? ?(class )?[A-C](类)?$/
const FASTENED = /扣|拉链|抽绳|系带|拉绳|魔术贴|zip|button|stud|drawstring/i
const THREE = /^\d[\d.,]*\s?×\s?\d[\d.,]*\s?×\s?\d[\d.,]*\s?(mm|cm|m|毫米|厘米|米)$/

const SAY: readonly Row[] = [
  ...rows(NUMBER, [
    [
      'width',
      '={this}[宽{value}] / ={noun}左右[有{value}] / =横着量{noun}，[{value}] / [宽{value}]',
      '=From side to side, {this} (measures|measure) [{value}] / =The {noun} (is|are) [{value} from left to right] / (is|are) [{value} wide]',
    ],
    [
      'height',
      '={this}[高{value}] / ={noun}立着[有{value}] / =从底到顶，{noun}[{value}] / [高{value}]',
      '=Standing, the {noun} (is|are) [{value} high] / =From base to top, {this} (measures|measure) [{value}] / (stands|stand) [{value} high]',
    ],
    [
      'height',
      '={noun}放在桌上，[高{value}] / =拿尺子竖着量{this}，[{value}] / =这{measure}{noun}的高，[{value}]',
      '=A ruler beside {this} reads [{value}] / =The {noun} (comes|come) up to [{value}] / =On a table, {this} (reaches|reach) [{value}]',
    ],
    [
      'diameter',
      '={noun}[直径{value}] / =从一边到对边，{this}[{value}] / =横过圆心量{noun}，[{value}] / =[直径{value}]',
      '=Straight across, {this} (measures|measure) [{value}] / =The round of the {noun} is [{value} wide] / (is|are) [{value} in diameter]',
    ],
    [
      'weight',
      '={this}[重{value}] / =拎起{noun}，[{value}] / =一{measure}{noun}[{value}重] / [重{value}]',
      '=Pick up the {noun}, and you have [{value}] in hand / =On a scale, {this} (comes|come) to [{value}] / (weighs|weigh) [{value}]',
    ],
    [
      'weight',
      '={noun}拿在手里，[是{value}] / =带上{this}，[多{value}] / =掂一掂{noun}，[{value}]',
      '=Carry {this}, and you carry [{value}] / =With the {noun} you take along [{value}] / =Feel the {noun} in your hand: [{value}]',
    ],
    [
      'weight',
      '={noun}放上秤，[{value}] / ={this}有多重，[{value}] / =论分量，{noun}[{value}]',
      '=The weight of {this} is [{value}] / =Put {this} on a scale: [{value}] / =The {noun} (has|have) [a weight of {value}]',
    ],
    [
      'capacity',
      '={noun}[能装{value}] / ={this}里面[有{value}] / =灌满装满，{noun}[是{value}] / [装{value}]',
      '=Filled up, {this} (holds|hold) [{value}] / =Into the {noun} (goes|go) [{value}] / (takes|take) [{value}]',
    ],
    [
      'fillWeight',
      '={noun}里填了[{value}] / ={this}肚子里[有{value}的填充] / =给{noun}[填{value}] / 填了[{value}]',
      '=Inside {this} there (is|are) [{value} of filling] / =Into the {noun} went [{value} of filling] / (has|have) [{value} of filling]',
      { category: ['children'] },
    ],
    [
      'fillWeight',
      '={this}的填充[重{value}] / =捏着{noun}，里面[是{value}] / =缝进{noun}的，[{value}]',
      '=The filling of {this} weighs [{value}] / =Sewn into the {noun}: [{value} of filling] / =[{Value} of filling] sits in the {noun}',
      { category: ['children'] },
    ],
    [
      'length',
      '={this}[长{value}] / =放平了，{noun}[{value}] / =从这头到那头，{noun}[{value}] / [长{value}]',
      '=End to end, {this} (measures|measure) [{value}] / =Laid out, the {noun} (measures|measure) [{value}] / (is|are) [{value} in length]',
      { category: ['sport'] },
    ],
    [
      'loadCapacity',
      '={noun}[承重{value}] / =压在{this}上的，[{value}以内] / ={this}[担得住{value}] / [承重{value}]',
      '=The load on {this} may be [up to {value}] / =The {noun} (takes|take) [up to {value}] / (bears|bear) [up to {value}]',
    ],
    [
      'loadCapacity',
      '=用{this}，[承重到{value}] / =加在{noun}上的，[别过{value}] / ={noun}[以{value}为限]',
      '=On the {noun}, put a load of [up to {value}] / =For {this} the load ends at [{value}] / =With the {noun}, keep the load [within {value}]',
    ],
    [
      'thickness',
      '={this}[厚{value}] / =捏住{noun}的边，[{value}] / ={noun}[有{value}厚]',
      '=At the edge, {this} (is|are) [{value} thick] / =The {noun} (has|have) [a thickness of {value}] / (is|are) [{value} through]',
    ],
    [
      'count',
      '={noun}这一套，[{value}] / =打开来数，[{value}] / =[一套{value}]',
      '={This} (comes|come) as [{value}] / =In all there are [{value}] / =[{Value} in the set]',
      { unit: ['piece', ''], kind: undefined },
    ],
  ]),
  ...rows(OF_TYPE, [
    [
      'thickness',
      '={noun}铺平，[厚{value}] / ={this}[厚{value}] / =卷边捏一捏，{noun}[{value}] / [厚{value}]',
      '=Laid flat, the {noun} (is|are) [{value} thick] / =Between you and the floor (lies|lie) [{value} of mat] / (has|have) [a thickness of {value}]',
      { type: ['yoga-mat'] },
    ],
    [
      'thickness',
      '=站上{noun}，脚下[有{value}] / =从侧面看{this}，[{value}] / =地板和你之间，{noun}[{value}]',
      '=Under your feet the {noun} (has|have) [{value}] / =Seen from the edge, {this} (measures|measure) [{value}] / =From face to face, the mat is [{value}]',
      { type: ['yoga-mat'] },
    ],
    [
      'diameter',
      '={noun}滚起来，[直径{value}] / ={this}[粗{value}] / =抱着{noun}量，[直径{value}] / =[直径{value}]',
      '=Look at the end of the roller: [{value} across] / =The roller is [{value} through] / (is|are) [{value} in diameter]',
      { type: ['foam-roller'] },
    ],
    [
      'diameter',
      '=从端面看{noun}，[{value}] / =地上放平，{this}[高{value}] / ={noun}这一圈，[直径{value}]',
      '=Lying on the floor, {this} (is|are) [{value} high] / =The end of {this} is a circle of [{value}] / =Across the end, the roller measures [{value}]',
      { type: ['foam-roller'] },
    ],
    [
      'height',
      '={noun}立着[高{value}] / =桌上放着{this}，[{value}] / ={noun}放进包里，[占{value}高] / [高{value}]',
      '=Put on a table, the bottle is [{value} tall] / =The bottle stands [{value} high] / (is|are) [{value} tall]',
      { type: BOTTLES, category: BOTH },
    ],
    [
      'height',
      '=从底到顶，{noun}[{value}] / =一{measure}[{value}高]的{noun} / =给{noun}[留{value}的高]',
      '=Base to top, {this} (measures|measure) [{value}] / =The {noun} (needs|need) [{value} of height] / =Beside a ruler, the bottle reads [{value}]',
      { type: BOTTLES, category: BOTH },
    ],
    [
      'height',
      '={this}[高{value}] / ={noun}的个头，[{value}] / =桌上立着{noun}，[高{value}]',
      '=Stand the {noun} on a shelf, and allow [{value}] / =Upright, the {noun} (is|are) [{value} high] / (stands|stand) [{value} tall]',
      { type: BOTTLES, category: BOTH },
    ],
    [
      'height',
      '={noun}站直了，[{value}] / ={this}[个头{value}] / =从脚到头，{noun}[{value}] / [高{value}]',
      '=From toe to top, {this} (measures|measure) [{value}] / =The toy is [{value} tall] when it stands / (is|are) [{value} tall]',
      { type: ['soft-toy'] },
    ],
    [
      'height',
      '=拉着{noun}的手量，[高{value}] / ={this}[有{value}高] / =靠墙画一道，{noun}[{value}]',
      '=Stand the {noun} by the wall like a child: [{value}] / =Head to foot: [{value}] / =The {noun} (grows|grow) no more: [{value} tall]',
      { type: ['soft-toy'] },
    ],
    [
      'capacity',
      '={noun}灌满[是{value}] / =往{this}里倒水，[{value}满] / ={noun}[装得下{value}] / [装{value}]',
      '=Fill the bottle, and it holds [{value}] / =As much as {this} (takes|take): [{value}] / =A full {noun} means [{value}] / (holds|hold) [{value}]',
      { type: BOTTLES },
    ],
    [
      'capacity',
      '=满满一{measure}{noun}，[{value}] / =带{noun}出门，[带{value}] / ={this}的肚子[有{value}]',
      '=Take the {noun} along, and you take [{value}] / =There is room in {this} for [{value}] / =The {noun} (carries|carry) [{value} of drink]',
      { type: BOTTLES },
    ],
    [
      'capacity',
      '=打开{noun}，里面[有{value}] / ={this}[能装{value}] / ={noun}塞满，[{value}] / [装{value}]',
      '=Open the {noun}: [{value}] of room / =Packed full, {this} (holds|hold) [{value}] / =You can put [{value}] into the {noun} / (holds|hold) [{value}]',
      { type: BAGS },
    ],
    [
      'capacity',
      '=书和衣服装进{noun}，[一共{value}] / ={this}的容量[是{value}] / =拉上{noun}，里面[{value}]',
      '=Zipped up, the {noun} (has|have) [{value}] inside / =The inside of {this} comes to [{value}] / =For your things there (is|are) [{value}] in the {noun}',
      { type: BAGS },
    ],
    [
      'loadCapacity',
      '=往{noun}里装，[{value}以内] / ={this}[背得动{value}] / =包里的东西，[加起来{value}以内] / =[承重{value}]',
      '=In the {noun}, pack [up to {value}] / =What you carry in {this} may weigh [up to {value}] / (takes|take) [up to {value}]',
      { type: ['gym-bag'] },
    ],
    [
      'loadCapacity',
      '=拎起{noun}，[{value}为限] / =装满{this}之前记着，[{value}] / ={noun}[吃得住{value}]',
      '=In the bag you can carry [up to {value}] / =In {this}, keep the contents [within {value}] / =The {noun} (is|are) good for [up to {value}]',
      { type: ['gym-bag'] },
    ],
    [
      'loadCapacity',
      '=骑{this}的孩子，[{value}以内] / ={noun}[载得了{value}] / =坐上{noun}的，[别过{value}] / =[承重{value}]',
      '=A rider of [up to {value}] may sit on the {noun} / =The {noun} (carries|carry) a child of [up to {value}] / (takes|take) a load of [up to {value}]',
      { type: ['balance-bike'] },
    ],
    [
      'loadCapacity',
      '=孩子连书包，[{value}以内] / =这辆车[承重{value}] / ={noun}上[坐得住{value}]',
      '=Child and bag together, [up to {value}] / =This bike takes [up to {value}] / =On the bike, put [no more than {value}]',
      { type: ['balance-bike'] },
    ],
    [
      'loadCapacity',
      '=长到[{value}]以前，骑得了{this} / =车架和轮子，[担{value}] / ={this}[以{value}为限]',
      '=Until your rider reaches [{value}], the bike will carry them / =Frame and wheels take [up to {value}] / =For this bike the limit is [{value}]',
      { type: ['balance-bike'] },
    ],
    [
      'seatHeight',
      '=孩子坐上{noun}，[离地{value}] / ={this}[坐高{value}] / =小凳的坐面[高{value}] / =[坐高{value}]',
      '=On the stool a child sits [{value} up] / =The seat of the stool is [{value} from the floor] / =[The seat is {value} up]',
      { type: ['kids-stool'] },
    ],
    [
      'seatHeight',
      '=踩上{noun}，[高{value}] / =从地面到{noun}的面，[{value}] / =小屁股坐的地方，[离地{value}]',
      '=Standing on the stool lifts you by [{value}] / =A tape from floor to seat reads [{value}] / =Small people sit at [{value}] here',
      { type: ['kids-stool'] },
    ],
    [
      'count',
      '=倒出来，[{value}] / ={this}[一共{value}] / =收的时候数到[{value}] / =[有{value}]',
      '=Tip them out and count: [{value}] / =A full set is [{value}] / =When you tidy up, count to [{value}]',
      { type: BLOCKS, unit: ['piece', ''], kind: undefined },
    ],
    [
      'count',
      '={noun}一块一块数，[{value}] / =桌上的{noun}，[{value}] / =大大小小[{value}]',
      '=Big and small, the {noun} come to [{value}] / =You get [{value}] to build with / =All told, [{value}]',
      { type: BLOCKS, unit: ['piece', ''], kind: undefined },
    ],
    [
      'weight',
      '={noun}空着，[{value}] / ={this}自己[重{value}] / =没装东西的{noun}，[{value}] / [重{value}]',
      '=Empty, the {noun} (weighs|weigh) [{value}] / =With nothing inside, {this} (comes|come) to [{value}] / (weighs|weigh) [{value}]',
      { type: [...BOTTLES] },
    ],
    [
      'weight',
      '=跳绳团在手里，[{value}] / ={this}[连柄{value}] / =整根{noun}，[{value}重]',
      '=Rope and handles together weigh [{value}] / =Coiled in your hand, the {noun} (is|are) [{value}] / =The whole rope comes to [{value}]',
      { type: ['jump-rope'] },
    ],
  ]),
  ...rows({ kind: ['range'] }, [
    [
      'weight',
      '={noun}[从{value}]挑 / =架子上的{noun}，[从{value}] / =[从{value}]，一只一只加 / [从{value}]都有',
      '=For your {noun}, choose [from {value}] / =From light to heavy: [{value}] / (is|are) to be had [from {value}]',
      { type: IRON },
    ],
    [
      'weight',
      '=轻的重的{noun}，[从{value}] / =选{noun}，[重量从{value}] / =按自己的力气挑{noun}，[从{value}]',
      '=Pick the weight of your {noun}, [{value}] / =The {noun} (comes|come) in weights [from {value}] / =Your {noun} may weigh [{value}]',
      { type: IRON },
    ],
    [
      'seatHeight',
      '={noun}的座[从{value}]可以调 / =孩子大了，{this}的座也升，[从{value}] / =[坐高从{value}] / =座管往上拔，[从{value}]',
      '=The saddle of the bike goes [from {value}] / =As the child grows, raise the saddle [from {value}] / =[Saddle height: from {value}]',
      { type: ['balance-bike'] },
    ],
    [
      'seatHeight',
      '=调{noun}的座，[离地从{value}] / ={this}[坐高从{value}] / =座放低，座升高，[从{value}]',
      '=You can set the saddle anywhere [from {value}] / =Low or high, the seat of this bike is [{value} from the ground] / =Between low and high the saddle moves [from {value}]',
      { type: ['balance-bike'] },
    ],
    [
      'ageRange',
      '={this}给[{value}]的孩子用 / =孩子[{value}]，用{noun} / ={noun}[适合{value}的孩子]',
      '=Children can have the {noun} at [ages {n}] / ={This} (is|are) made for [ages {n}] / =At [ages {n}], children use the {noun}',
      { category: ['children'] },
    ],
    [
      'ageRange',
      '=家里的孩子[{value}]，可以用{noun} / =给[{value}]的孩子买{noun} / =孩子在[{value}]，选{this}',
      '=For children of [ages {n}], the {noun} (suits|suit) / =For a child [aged {n}] choose {this} / =The {noun} (is|are) for [ages {n}]',
      { category: ['children'] },
    ],
  ]),
  ...rows({ kind: ['text'], category: ['children'], value: FROM_AGE }, [
    [
      'ageRange',
      '=[{value}]，孩子可以用{noun} / ={this}[{value}]能用 / =[{value}可用]',
      '?from:={This} can be used [{value}] / ?from:=Children may have the {noun} [{value}] / ?from:=The age for {this} is [{value}] / =Age: [{value}]',
    ],
    [
      'ageRange',
      '={noun}给[{value}]的孩子 / =[{value}]的孩子，可以给他{noun} / =孩子多大用{noun}，[{value}]',
      '?from:=The {noun} (is|are) for children [{value}] / ?from:=Give {this} to a child [{value}] / =The age for {this}: [{value}]',
    ],
  ]),
  ...rows({ kind: ['text'], value: ONE_STANDARD, category: [...BOTH, 'furniture'] }, [
    [
      'standard',
      '={noun}按{value}做 / ={this}执行{value} / =做{noun}照的是{value}',
      '=The {noun} (follows|follow) {value} / ={This} (is|are) made to {value} / =For {this} the standard is {value}',
    ],
    [
      'standard',
      '={value}，{noun}照着它做 / =翻标准查{noun}，查{value} / ={noun}对着的标准是{value}',
      '={Value} is the standard behind {this} / =Look up {value}: it is the standard of {this} / =Behind the {noun} stands {value}',
    ],
    [
      'standard',
      '=做{this}，守着{value} / ={noun}的标准，{value} / ={this}归{value}管',
      '=The rules for {this} are in {value} / =Made under {value}: {this} / =The {noun} (comes|come) under {value}',
    ],
  ]),
  ...rows({ kind: ['text'], value: CLASS }, [
    [
      'safetyClass',
      '={noun}属于{value} / ={this}按{value}做 / =按{value}，给{noun}分的级',
      '={This} (belongs|belong) to {value} / =The class of the {noun} is {value} / =By class, {this} (comes|come) under {value}',
    ],
    [
      'safetyClass',
      '={noun}的类别，{value} / =纺织品分类别，{noun}是{value} / ={this}归在{value}',
      '=Textiles are put in classes, and the {noun} (is|are) {value} / =The safety class of {this} is {value} / =For the {noun} the class reads {value}',
    ],
  ]),
  ...rows({ kind: ['text'], value: FASTENED, category: BOTH }, [
    [
      'closure',
      '={noun}怎么开：{value} / =打开{this}：{value} / ={noun}开和合：{value}',
      '=To open {this}: {value} / =How the {noun} (opens|open) and (closes|close): {value} / =Opening and closing the {noun}: {value}',
    ],
    [
      'closure',
      '={this}的盖和口：{value} / =手放在{noun}开口的地方：{value} / ={noun}的开口：{value}',
      '=The opening of {this}: {value} / =Where the {noun} (opens|open): {value} / =Put a hand to the opening of {this}: {value}',
    ],
  ]),
  ...rows({ category: ['sport'], type: SOFT_SPORT, shape: ['word', 'phrase'] }, [
    [
      'material',
      '={noun}用{value}做 / ={this}的料是{value} / =手下的{noun}，{value}',
      '=The material of {this} is {value} / =Under your hand the {noun} (is|are) {value} / ={This} (is|are) made out of {value}',
    ],
    [
      'material',
      '=做{noun}，拿的是{value} / =摸{this}，摸到的是{value} / ={value}做成了{noun}',
      '={Value} became {this} / =Take hold of the {noun}: {value} / =What you feel in {this} is {value}',
    ],
  ]),
  ...rows(
    {
      category: ['sport'],
      shape: ['word', 'phrase'],
      not: /^(底|台面|层板|瓶身|盖|内|外|面|柄|轮|耳|灯|柜|盘|手柄|握)/,
    },
    [
      [
        'material',
        '={this}是{value}做的 / =眼前的{noun}，{value} / =选{value}，做成{noun}',
        '={This} (consists|consist) of {value} / =The {noun} before you (is|are) {value} / =For the {noun} the material is {value}',
      ],
    ],
  ),
  ...rows({ category: BOTH, shape: ['clause'] }, [
    [
      'material',
      '={noun}一样一样的料：{value} / ={this}里里外外：{value} / =做{noun}用了：{value}',
      '={This}, piece by piece: {value} / =The parts of the {noun} and what they are: {value} / =What went into the {noun}: {value}',
    ],
    [
      'material',
      '=看{noun}的料：{value} / ={this}各处用料：{value} / =从外到里，{noun}：{value}',
      '=Inside and out, the {noun}: {value} / =To make {this}: {value} / =The stuff of {this}: {value}',
    ],
    [
      'surface',
      '={noun}面上：{value} / =看{this}的面：{value} / =手摸{noun}：{value}',
      '=The face of {this}: {value} / =Run a hand over the {noun}: {value} / =Touch the {noun}: {value}',
    ],
    [
      'surface',
      '={this}的表面是这样：{value} / =蹲下来看{noun}：{value} / =灯下的{noun}：{value}',
      '=On the surface of {this}: {value} / =Look at the {noun} up close: {value} / =The surface of the {noun}: {value}',
    ],
  ]),
  ...rows({ category: BOTH }, [
    [
      'finish',
      '={noun}外面：{value} / =给{this}收面：{value} / ={noun}上的这层：{value}',
      '=The outside of {this}: {value} / =The {noun}, finished: {value} / =The last layer on the {noun}: {value}',
    ],
    [
      'finish',
      '={this}怎么收的面：{value} / =摸{noun}，先摸到：{value} / ={noun}的表面：{value}',
      '=How the {noun} (was|were) finished: {value} / =What you touch first on {this}: {value} / =The finish of {this}: {value}',
    ],
    [
      'craft',
      '={noun}这样做：{value} / =动手做{this}：{value} / ={this}做的时候：{value}',
      '=The making of {this}: {value} / =How the {noun} came about: {value} / =When {this} (was|were) made: {value}',
      { category: ['sport', 'children', 'home-textile', 'apparel', 'home-care', 'technology'] },
    ],
    [
      'structure',
      '={noun}有这样的结构：{value} / ={this}的构造：{value} / =细看{noun}：{value}',
      '=The build of {this}: {value} / =The {noun} and its build: {value} / =Look at how {this} (is|are) built: {value}',
      { category: ['sport', 'technology', 'general'] },
    ],
    [
      'structure',
      '=拿着{noun}细看：{value} / ={this}有这几处：{value} / ={noun}各处：{value}',
      '=Look closely at {this}: {value} / =Part of the build of the {noun}: {value} / =In detail, {this}: {value}',
      { category: ['sport', 'technology', 'general'] },
    ],
    [
      'grip',
      '={noun}防滑防在哪里：{value} / ={this}不打滑靠这个：{value} / ={noun}防滑：{value}',
      '=What keeps the {noun} from slipping: {value} / =Against slipping, the {noun}: {value} / =Grip on {this}: {value}',
      { category: ['sport', 'children', 'technology', 'home-textile'] },
    ],
    [
      'grip',
      '=手握{noun}：{value} / =抓着{this}：{value} / =手心贴着的：{value}',
      '=Where the hand goes on {this}: {value} / =Take hold of the {noun}: {value} / =In the palm: {value}',
      { category: ['sport'], type: ['dumbbell', 'kettlebell', 'jump-rope', 'ab-wheel'] },
    ],
    [
      'grip',
      '=掌心这里：{value} / =握住{noun}的地方：{value} / =手掌下面，{noun}：{value}',
      '=On the handle: {value} / =Below the palm, the {noun}: {value} / =The handle of {this}: {value}',
      { category: ['sport'], type: ['dumbbell', 'kettlebell', 'jump-rope', 'ab-wheel'] },
    ],
  ]),
  ...rows({ kind: ['list'], category: ['technology', 'sport', 'children', 'food'] }, [
    [
      'boxContents',
      '=拆开{noun}的盒子：{value} / ={this}一盒：{value} / =盒盖掀开：{value}',
      '=Lift the lid: {value} / =With the {noun} in the box: {value} / =The box of {this}: {value}',
    ],
    [
      'boxContents',
      '=和{noun}一起来的：{value} / =买{this}，拿到手的：{value} / =倒在桌上：{value}',
      '=What comes when you buy {this}: {value} / =On the table, out of the box: {value} / =Everything in the box of {this}: {value}',
    ],
  ]),
  ...rows({ value: THREE, category: BOTH }, [
    [
      'dimensions',
      '={this}[长宽高{value}] / =拿尺子量{noun}，[{value}] / =给{noun}留的地方，[{value}]',
      '=A ruler on {this} gives [{value}] / =Leave room for the {noun}: [{value}] / =Along its sides, {this} (measures|measure) [{value}]',
      { category: ['sport'] },
    ],
    [
      'dimensions',
      '=一面一面量{noun}，[{value}] / ={noun}的大小，[{value}] / =柜子里放{this}，[{value}]',
      '=The {noun} (takes|take) up [{value}] / =Length, width and height of {this}: [{value}] / =In the cupboard the {noun} (needs|need) [{value}]',
      { category: ['children', 'home-care', 'food', 'beauty'] },
    ],
    [
      'dimensions',
      '=比一比{this}的大小，[{value}] / ={noun}占的地方，[{value}] / =量{noun}，[{value}]',
      '=The size of {this}: [{value}] / =Measure {this}, and you get [{value}] / =The {noun} (comes|come) to [{value}]',
      { category: ['children', 'home-care', 'food', 'beauty'] },
    ],
  ]),
  ...rows({ category: ['apparel', 'home-textile', 'sport', 'children'], shape: ['word', 'phrase'] }, [
    [
      'filling',
      '={noun}肚子里是{value} / =捏一捏{this}，里面是{value} / =填{noun}的是{value}',
      '=Inside {this} there is {value} / =Squeeze the {noun}: {value} / =The {noun} (has|have) a filling of {value}',
      { category: ['children'] },
    ],
    [
      'filling',
      '={this}鼓鼓的，里面是{value} / ={noun}的芯，{value} / =缝起来之前，{noun}填了{value}',
      '=Before the last seam, the {noun} (was|were) filled with {value} / =What fills {this} is {value} / =The inside of the {noun} is {value}',
      { category: ['children'] },
    ],
    [
      'frameMaterial',
      '={noun}的车架，{value} / ={this}的架子是{value} / =骑的这根架子，{value}',
      '=The frame of the bike is {value} / =Between its wheels the bike has {value} / ={This} (rolls|roll) on a frame of {value}',
      { category: undefined, type: ['balance-bike'] },
    ],
    [
      'frameMaterial',
      '=车架用{value} / =提起{noun}，手里是{value} / =撑着{this}的，{value}',
      '=Lift the bike by its frame: {value} / =For the frame of {this}, {value} / =Take the wheels off, and what is left is {value}',
      { category: undefined, type: ['balance-bike'] },
    ],
  ]),
]

const SO: readonly Row[] = [
  ...rows({ unit: ['mm'], min: 1, max: 25, type: ['yoga-mat'] }, [
    [
      'thickness',
      '铺平了，从地面量到上面 / 量的时候上面没有人站 / 没踩下去的时候是这个数',
      'it is taken with nobody standing on it / that is the mat at rest, flat on the floor / floor to upper face, without a load',
    ],
    [
      'thickness',
      '硬币叠几枚，就知道有多厚 / 拿一摞硬币比一比 / 把尺子立在垫子边上看',
      'stack a few coins beside it to see / a pile of coins gives you an idea / hold a ruler upright at the edge',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 80, max: 250, type: ['foam-roller'] }, [
    [
      'diameter',
      '量的是圆的那一头 / 看端面，从这边到那边 / 滚筒的粗细，就是这个数',
      'it is taken at the round end / look at the end and measure across / that is how thick the roller is',
    ],
    [
      'diameter',
      '放进柜子，横着竖着都要这么宽 / 柜子的格子，先量一量 / 收在哪一格，量好再放',
      'measure the shelf that it will lie on / the shelf has to be deeper than that / see whether your shelf has the depth',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 100, max: 300, type: ['ab-wheel'] }, [
    [
      'diameter',
      '从地面到轮子的顶，就是直径 / 轮子立在地上，顶就在这么高 / 轮子有多高，看直径',
      'standing on the floor, the wheel is that high / from floor to top of the wheel is the same measure / for a wheel, height and diameter are one',
    ],
    [
      'diameter',
      '轴在圆心 / 握把和圆心一样高 / 手握着轴，高在轮子中间',
      'the axle sits in the middle of that / your hands are level with the middle of the wheel / look for the axle in the centre of the circle',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 40, max: 320, type: BOTTLES }, [
    [
      'height diameter',
      '车上的杯座，也比一比 / 看看杯架的口有多大 / 书包侧袋，拿出来比比',
      'compare it with the cup holder in the car / measure the cup holder / see how wide the pocket is',
    ],
  ]),
  ...rows({ unit: ['ml'], min: 150, max: 2500, type: BOTTLES }, [
    [
      'capacity',
      '家里的饭碗倒几碗，就知道了 / 拿家里的杯子倒一倒 / 倒进杯子，数数几杯',
      'pour it into your own cups and count them / count the cups that it fills / your own cups will tell you how much that is',
    ],
    [
      'capacity',
      '说的是里面装的，杯子有多大另看 / 毫升数的是肚子里的 / 容量是里面，尺寸是外面',
      'capacity is the inside, dimensions are the outside / millilitres count the room inside / that is what goes in, not how big it looks',
    ],
    [
      'capacity',
      '装了水有多重，毫升当克来看 / 装的是水，克数和毫升差不多 / 水的话，毫升数约等于克数',
      'for water, millilitres and grams are about the same / filled with water, read the millilitres as grams / with water in it, millilitres read much like grams',
    ],
  ]),
  ...rows({ unit: ['L'], min: 5, max: 100, type: BAGS }, [
    [
      'capacity',
      '想想大盒的牛奶，能摆几盒 / 升数可以当大盒牛奶来数 / 照着大盒牛奶的个头想',
      'think of litre cartons of milk side by side / a large carton of milk is a litre / picture as many large cartons of milk',
    ],
    [
      'capacity',
      '要装的东西先摆成一堆看看 / 把要带的堆在床上，比比大小 / 平时带的，先摊出来',
      'pile up what you carry and compare / lay out what you take with you and look / put your things in a heap on the bed first',
    ],
  ]),
  ...rows({ kind: ['number'], unit: ['g'], min: 50, max: 2500, type: [...BAGS, ...BOTTLES] }, [
    [
      'weight',
      '说的是空的 / 称的时候里面没有东西 / 什么都没装的时候',
      'that is empty / nothing is inside while it is weighed / it is weighed with nothing in it',
    ],
    [
      'weight',
      '装上东西再拎，又是一个数 / 装满了，再称一回 / 出门前连里面的一起称称',
      'packed, it is another figure / weigh it again when it is full / put it on the scale once more when it is packed',
    ],
  ]),
  ...rows({ kind: ['range'], unit: ['kg'], min: 0.5, max: 60, type: IRON }, [
    [
      'weight',
      '家里的米袋油桶，先拎一拎找感觉 / 拎拎家里的米，比一比 / 拿一袋米试试手',
      'lift a bag of rice to compare / try your hand at a bag of rice first / a sack of rice tells you what a weight feels like',
    ],
    [
      'weight',
      '看一眼重量再拿 / 拿之前，看清是哪一只 / 别拿错，先看数',
      'look which one you have before you lift it / read the figure, then lift / see that you have the one you mean',
    ],
  ]),
  ...rows({ unit: ['cm'], min: 150, max: 400, type: ['jump-rope'] }, [
    [
      'length',
      '踩住绳子中间往上拉，看手柄到哪里 / 站在绳子上，把两头提起来比 / 绳子对折，踩住，提到腋下看看',
      'stand on the middle and pull the ends up to see / step on it and lift the handles / with one foot on the middle, see where the handles reach',
    ],
    [
      'length',
      '长度从这头到那头 / 拉直了量的 / 绳子放在地上，拉直再量',
      'it is measured straight, end to end / lay it on the floor and pull it straight / from one end to the other, pulled straight',
    ],
  ]),
  ...rows({ unit: ['kg'], min: 10, max: 150, type: ['balance-bike', 'kids-stool'] }, [
    [
      'loadCapacity',
      '先给孩子称一称 / 孩子多重，站上秤看看 / 孩子上秤，衣服鞋子一起',
      'weigh the child first / put the child on a scale, shoes and all / see what your child weighs',
    ],
    [
      'loadCapacity',
      '大人别坐，先看自己的体重 / 大人想试，对一对这个数 / 爸爸想坐，先看秤',
      'a parent who wants a try should read the scale first / grown-ups should compare it with their own weight / if Dad wants a go, look at his weight',
    ],
  ]),
  ...rows({ unit: ['kg'], min: 1, max: 60, type: ['gym-bag'] }, [
    [
      'loadCapacity',
      '水和湿衣服都有分量 / 一壶水，一双鞋，都算 / 湿的比干的重，也算进去',
      'water and wet clothes have a weight / a full bottle and a pair of shoes count / wet things weigh more than dry ones, so count them',
    ],
    [
      'loadCapacity',
      '包自己的重不在里面 / 说的是装进去的 / 只算里面的东西',
      'the bag itself is not counted / what goes in counts, not the bag / that is the contents alone',
    ],
  ]),
  ...rows({ kind: ['range'], unit: ['mm'], min: 200, max: 600, type: ['balance-bike'] }, [
    [
      'seatHeight',
      '说的是座面离地 / 从地面到座上，量的是这一段 / 座的高，从地上算起',
      'that is from the ground to the top of the saddle / ground to saddle is what is measured / the saddle is measured from the ground up',
    ],
    [
      'seatHeight',
      '穿着鞋量腿，鞋底也算 / 让孩子穿鞋站直，再量 / 鞋底有厚度，穿着鞋量',
      'measure the leg with shoes on / let the child stand straight in shoes and measure / the sole of the shoe counts as well',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 100, max: 450, type: ['kids-stool'] }, [
    [
      'seatHeight',
      '从地面量到坐面 / 量到孩子坐的那个面 / 坐的面离地有多高',
      'it is measured from the floor to the seat / that is up to where the child sits / floor to seat is the measure',
    ],
    [
      'seatHeight',
      '量量孩子的小腿，比一比 / 孩子坐下，看脚够不够得着地 / 从孩子的膝弯量到地',
      'compare it with the lower leg of the child / let the child sit and see where the feet are / measure from the back of the knee to the floor',
    ],
    [
      'seatHeight',
      '踩着够洗手池，先量量池子 / 孩子的身高加上它，就是站上去的高 / 站上去，人就高这么多',
      'add it to the height of the child who stands on it / standing on it adds that much / with feet on it, the child is taller by that',
    ],
  ]),
  ...rows({ category: ['children'] }, [
    [
      'ageRange',
      '写的是实岁 / 年龄按生日算 / 过了生日，加一岁',
      'a year is added on each birthday / ages go by birthdays / count from the date of birth',
      { value: /\d ?岁/, not: /\.\d|月|month/ },
    ],
    [
      'ageRange',
      '月龄从出生那天数 / 月数从生下来算起 / 按月算，从生日数',
      'months are counted from the day of birth / count the months since birth / the count of months begins at birth',
      { value: /个?月|months?/i },
    ],
    [
      'ageRange',
      '从出生那天起算 / 生下来就在里面 / 新生儿也算在里面',
      'that begins on the day of birth / newborn children are included / it starts with the newborn',
      { value: /出生|from birth/i },
    ],
  ]),
  ...rows({ category: BOTH }, [
    [
      'material',
      '椴木取自椴树 / 椴树的木头，就叫椴木 / 椴木出自椴树属',
      'basswood comes from trees of the genus Tilia / lime trees and basswood are one genus / basswood is the wood of the linden',
      { value: /椴木|\b(basswood|linden|lime ?wood)\b/i },
    ],
    [
      'material',
      '硅胶的主链是硅和氧 / 硅胶是硅氧聚合物 / 硅胶这个名字来自硅',
      'silicone is a polymer of silicon and oxygen / silicon and oxygen make the chain of silicone / silicone is named after silicon',
      { value: /硅胶|\bsilicone\b/i },
    ],
    [
      'material',
      'PP是聚丙烯的缩写 / 聚丙烯就是PP / PP是一种塑料的缩写',
      'polypropylene is often written PP / polypropylene is the plastic with the letters PP / the letters PP stand for polypropylene',
      { value: /聚丙烯|polypropylene/i },
    ],
    [
      'material',
      '发泡是料里打进了气泡 / 发泡料里是一个个小气泡 / 里面有气泡，叫发泡',
      'foam is a material with bubbles of gas in it / foamed means full of small bubbles / bubbles make a foam of it',
      { value: /发泡|泡棉|\bfoam\b/i },
    ],
    [
      'material',
      '镀铬是在金属外面镀一层铬 / 亮的那层是铬 / 铬在外面，里面是别的金属',
      'chromed means plated with chromium / the layer outside is chromium / chromium lies over the metal',
      { value: /镀铬|\bchrom(ed|e[- ]plated)\b/i },
    ],
    [
      'material',
      '铝合金是铝加别的金属 / 铝里掺了别的金属 / 几种金属熔在一起，铝是大头',
      'an alloy is one metal melted with others / aluminium is melted with other metals / other metals are melted into the aluminium',
      { value: /铝合金|alumini?um alloy/i },
    ],
    [
      'finish',
      '水性的漆用水稀释 / 调漆用的是水 / 漆里的稀释剂是水',
      'water thins this paint / the paint is let down with water / it is a paint that is thinned with water',
      { value: /水性|water-?(based|borne)/i },
    ],
    [
      'finish',
      '先是粉，后是膜 / 粉末喷上去，进烘房烤 / 烤过以后，粉成了膜',
      'powder is sprayed on and baked / the powder turns to a film in the oven / spray first, then heat: that is powder coating',
      { value: /喷塑|粉末喷涂|powder[- ]coat/i },
    ],
    [
      'finish',
      '比毫米更小的单位叫微米 / 膜厚用微米来数 / 薄膜的厚，按微米数',
      'a micrometre is a small part of a millimetre / films are counted in micrometres / µm stands for micrometre',
      { value: /微米|µm|μm|micron/i },
    ],
    [
      'finish',
      '底漆先上，面漆后上 / 打底的在下，看到的在上 / 看得见的是面漆',
      'the undercoat lies below, the top coat is what you see / what you see is the top coat / first the undercoat, then what you see',
      { value: /两底|一底|底漆|undercoat/i },
    ],
    [
      'structure',
      '一体浇铸就是一次浇出来 / 料进模子，一回成形 / 浇一次，整个就有了',
      'one casting means poured in one go / metal runs into the mould once / one pour makes the whole',
      { value: /一次浇铸|in one casting/i },
    ],
    [
      'structure',
      '头上有平面，平的一面着地 / 六角的头，一面贴着地 / 六角的头不是圆的',
      'a hexagon has a flat side to lie on / one flat side of the head lies on the floor / a hexagonal head has flats, not a curve',
      { value: /六角头|hexagonal head/i },
    ],
    [
      'structure',
      '隔板把里面分成两边 / 隔板立在里面 / 隔板这边一格，那边一格',
      'a divider makes two spaces of one / the divider stands inside / one space on this side of the divider, one on that',
      { value: /隔板|\bdivider\b/i },
    ],
    [
      'grip',
      '泡棉套在手柄外面 / 泡棉在手和柄之间 / 手握着泡棉，泡棉里面是柄',
      'the foam lies between hand and handle / a foam sleeve is pushed over the handle / the sleeve sits round the handle',
      { value: /泡棉套|foam sleeve/i },
    ],
    [
      'grip',
      '滚花是滚轮在金属上压出来的 / 滚轮压过去，金属上留下菱形的小格 / 花纹压在金属里，不是贴上去的',
      'knurling is pressed into the metal by a wheel / a wheel rolls the pattern into the metal / the pattern is in the metal, not on it',
      { value: /滚花|knurl/i },
    ],
    [
      'grip',
      '吸盘压下去，空气挤出去 / 吸盘贴着面，里面的空气被挤走 / 要拿起来，先掀吸盘的边',
      'pressing pushes the air out from under the cup / lift the edge of the cup to let air in / air goes out as you press it down',
      { value: /吸盘|suction/i },
    ],
    [
      'surface',
      '压纹是模子压的 / 纹路是压进去的 / 指甲划过去，碰得到纹',
      'a mould presses the pattern in / the pattern is pressed, and a fingernail finds it / embossed means pressed in',
      { value: /压纹|emboss/i },
    ],
    [
      'surface',
      '铣平是刀在面上转着削平 / 铣刀走过，面就平了 / 铣是用转的刀削',
      'milling is cutting with a turning tool / a turning cutter takes the face down flat / milled means cut flat by a turning blade',
      { value: /铣平|铣削|\bmilled\b/i },
    ],
    [
      'closure',
      '拉头不止一个 / 从哪头拉都行 / 一条拉链上不止一个拉头',
      'it has more than one slider / one slider opens it from the top, another from below / you can open it from this end or from that',
      { value: /双头拉链|two-way zip/i },
    ],
    [
      'closure',
      '拉链的号是链牙合上的宽 / 号数说的是链牙 / 号越大，链牙越宽',
      'the number of a zip is the width of its closed teeth / zips are numbered by their teeth / a higher number means wider teeth',
      { value: /\d+号.*拉链|number \d+.*zip/i },
    ],
    [
      'closure',
      '扣上锁扣，盖子就锁住 / 锁扣管着盖子 / 要开，先松开锁扣',
      'close the lock and the lid stays shut / the lock holds the lid / to open it, undo the lock first',
      { value: /锁扣|\block\b/i, type: BOTTLES },
    ],
    [
      'craft',
      '整料是一块没拼过的木头 / 一块木头锯出来的，没有拼缝 / 整料，就是从一块料上来',
      'one piece means that no boards were joined / a single piece of wood is sawn, with no joint / the saw follows the curve in one block',
      { value: /整料/, category: ['children'] },
    ],
    [
      'craft',
      '绣上去的线穿过布 / 针带着线来回，绣出来的 / 绣的眼睛是线，不是扣子',
      'embroidery is thread that goes through the cloth / needle and thread make it / what you see is thread, not a button',
      { value: /眼.*绣|绣.*眼|eyes.*embroidered/i },
    ],
    [
      'craft',
      '激光切的边是烧出来的 / 光烧穿木头，切出边 / 切口上的烟痕来自激光',
      'a laser burns its way through the wood / the edge is burnt by light, not sawn / soot comes from the beam that cuts',
      { value: /激光切割.*烟|laser cut.*soot/i, category: ['children'] },
    ],
    [
      'boxContents',
      '一样一样拿出来，摆在桌上看 / 收到先点一遍 / 纸箱先别扔，点完再说',
      'take them out one by one and count / keep the box until you have checked / lay all of it on the table and look',
      { kind: ['list'], parts: [2, 8], category: undefined },
    ],
  ]),
  ...rows({ kind: ['number'], unit: ['piece', ''], min: 5, max: 2000, type: ['puzzle', ...BLOCKS] }, [
    [
      'count',
      '收的时候数一遍 / 玩完数数，看少没少 / 装回去之前，点一点',
      'count them when you tidy up / count again before they go back / a count at the end shows whether one is missing',
    ],
    [
      'count',
      '少一块，先看沙发底下 / 找不齐，看看地毯边 / 缺了的，多半在柜子底下',
      'if one is missing, look under the sofa / look along the edge of the rug for the last one / the last one is often under a cupboard',
    ],
  ]),
  ...rows({ kind: ['number'], unit: ['g'], min: 20, max: 2000, category: ['children'], type: ['soft-toy'] }, [
    [
      'fillWeight',
      '不算布，只算里面的 / 布另外称 / 称的是填进去的',
      'the cloth is not in it / that counts what is inside, not the cover / only what was put in is weighed',
    ],
  ]),
]

/** A moment: product types with spaces between, frames divided by ' / ', the intents it suits (E emotional, A action, R rational). */
type Moment = readonly [types: string, zh: string, en: string, intents?: 'E' | 'A' | 'R' | 'EA' | 'ER']

const INTENTS = { E: 'emotional', A: 'action', R: 'rational' } as const

const moments = (category: string, list: readonly Moment[]): Row[] =>
  list.map(([types, zh, en, intents = 'E']) => [
    '*',
    zh.split(' / '),
    en.split(' / '),
    {
      category: [category],
      type: types.split(' '),
      intent: [...intents].flatMap((letter) => INTENTS[letter as keyof typeof INTENTS] ?? []),
    },
  ])

const SPORT_SCENES: readonly Row[] = moments('sport', [
  [
    'yoga-mat',
    '刚铺开{noun}，狗先躺了上去，肚皮朝天。 / 你做下犬式，真的狗从{noun}底下钻过去。 / {noun}上一人一狗，谁也不让谁。',
    'You unroll the {noun}, and the dog lies down on it, belly up. / You are in the downward dog, and the real one walks under you along the {noun}. / One person, one dog, one {noun}, and no agreement.',
  ],
  [
    'yoga-mat',
    '视频里的老师说再坚持一下，{noun}上的人已经趴下了。 / 树式站到一半，人从{noun}上歪了出去。 / 老师还在数，{noun}上的人看天花板。',
    'Hold it, says the teacher on the screen; on the {noun} somebody has already lain down. / Halfway into the tree pose you topple off the {noun}. / The teacher counts on, and from the {noun} you look at the ceiling.',
  ],
  [
    'yoga-mat',
    '孩子把{noun}当滑雪坡，从这头滚到那头。 / {noun}上多了一双小脚，学着抬手。 / 妈妈在{noun}上弯腰，孩子从下面钻过去。',
    'A child rolls from one end of the {noun} to the other. / Next to your feet on the {noun} are two small ones, copying. / You bend over on the {noun}, and a child crawls through beneath.',
  ],
  [
    'dumbbell',
    '电视剧放片头，{noun}举到片头曲完。 / 看着新闻举{noun}，主持人换人了才放下。 / 等开水的工夫，厨房里有人举{noun}。',
    'The titles of the series run, and the {noun} (goes|go) up and down until they end. / While the news is read the {noun} (rises|rise) in time with it. / Waiting for the kettle, somebody lifts a {noun} in the kitchen.',
  ],
  [
    'dumbbell',
    '搬家那天，有个小箱子没人搬得动，里面是{noun}。 / 箱子上写着杂物，提起来才知道是{noun}。 / 搬家师傅看了看箱子，说，{noun}吧。',
    'On moving day nobody can lift a rather small box: the {noun} (is|are) in it. / It says odds and ends on the box, and the {noun} (is|are) inside. / The mover looks at the box and says: a {noun}, I suppose.',
  ],
  [
    'dumbbell kettlebell',
    '门老是被风吹上，拿{noun}顶着。 / {noun}先当了门挡，过了好些日子才举起来。 / 台风天，{noun}压着阳台上的纸箱。',
    'The wind keeps shutting the door, so the {noun} (stands|stand) against it. / For some days the {noun} held the door; today it is lifted. / Storm outside, and the {noun} (holds|hold) down a carton on the balcony.',
  ],
  [
    'kettlebell',
    '{noun}荡到胸前，楼下的猫抬头看了一眼。 / 院子里，{noun}一起一落，晾衣绳上的麻雀飞走了。 / {noun}放回草地，压出一个圆印。',
    'The {noun} swings up to the chest, and the cat below looks on. / In the yard the {noun} rises and falls, and the sparrows leave the line. / Set back on the lawn, the {noun} leaves a round mark.',
  ],
  [
    'kettlebell',
    '手上拍了粉，{noun}等在两脚中间。 / 两脚站开，{noun}在前，吸一口气。 / 手机靠墙录像，{noun}荡了半天，忘了按开始。',
    'Chalk on the hands, the {noun} between the feet. / Feet apart, the {noun} in front, a breath. / The phone stands by the wall to film the {noun}, and nobody has pressed start.',
    'EA',
  ],
  [
    'jump-rope',
    '数到一半，被门铃打断，{noun}搭在肩上去开门。 / {noun}啪地打在脚上，从头数。 / 数着数着忘了，{noun}接着摇。',
    'Halfway through the count the bell rings, and you go to the door with the {noun} over your shoulder. / The {noun} catches a foot, and the count begins again. / You have lost count; the {noun} goes on.',
  ],
  [
    'jump-rope',
    '两个人各拿{noun}一头，第三个在边上看准了钻进去。 / 放学的空地上，{noun}一甩，儿歌就起来了。 / {noun}甩过头顶，一群孩子排着队往里跳。',
    'One at each end of the {noun}, and another waits for the moment to run in. / School is over, the {noun} turns, and the rhyme begins. / Overhead goes the {noun}, and a queue of children jumps in one by one.',
  ],
  [
    'jump-rope',
    '出差的箱子里，{noun}塞在袜子旁边。 / 酒店楼下的停车场，清早有{noun}的声音。 / 旅馆门口转着{noun}，看门的大爷也来试。',
    'Packed for a trip: the {noun} beside the socks. / Early, in the hotel car park, the tick of a {noun}. / Outside the inn you turn the {noun}, and the porter wants a go.',
  ],
  [
    'resistance-band',
    '{noun}缠在椅子腿上，人坐着拉，眼睛看着屏幕。 / 午休，{noun}从抽屉里拿出来，绕在鞋底。 / 会议间隙，站起来，{noun}拉过头顶。',
    'Round the leg of the chair go the {noun}, and you pull with your eyes on the screen. / Lunch hour: the {noun} come out of the drawer and go under a shoe. / Between two meetings you stand up and stretch the {noun} overhead.',
    'EA',
  ],
  [
    'resistance-band',
    '孩子拉着{noun}的另一头，喊着一二，拔河。 / {noun}套在两个人腰上，一个往前跑，一个在后头笑。 / {noun}一头给爸爸，一头给孩子，谁也不松手。',
    'A child takes the other end of the {noun} and calls a tug of war. / Two waists in the {noun}: one runs, one laughs behind. / Dad has one end of the {noun}, the child the other, and neither lets go.',
  ],
  [
    'resistance-band',
    '飞机晚点，在候机厅的角落里，{noun}拉了起来。 / 行李箱的夹层里，{noun}卷成一小团。 / 火车过桥，铺位上的人用{noun}伸了伸腿。',
    'The plane is late; in a corner of the hall the {noun} come out. / Rolled up small, the {noun} travel in a pocket of the suitcase. / As the train crosses the bridge, somebody in a bunk stretches a leg with the {noun}.',
  ],
  [
    'foam-roller',
    '躺在{noun}上，天花板慢慢往后退，退回来。 / {noun}滚到小腿，人哎了一声。 / 滚着{noun}，看见床底下那只找了很久的袜子。',
    'On your back on the {noun} you see the ceiling go and come. / The {noun} reaches the calf, and you say ow. / Rolling on the {noun}, you spot the long-lost sock under the bed.',
  ],
  [
    'foam-roller',
    '{noun}滚到墙角，猫跟过去，拍了一下。 / 一推{noun}，猫跳起来老高。 / {noun}竖着，猫坐在上面，像尊石狮子。',
    'The {noun} rolls to the corner, and the cat goes after it and gives it a pat. / You push the {noun}, and the cat leaves the floor. / On end stands the {noun}, with the cat on top like a stone lion.',
  ],
  [
    'foam-roller',
    '长跑回来，鞋还没脱，先趴到{noun}上。 / 爬山的第二天，下楼扶着墙，晚上找{noun}。 / 半马跑完的人，在{noun}上滚来滚去，不说话。',
    'Back from a long run, you lie down across the {noun}, shoes still on. / The day after the mountain you take the stairs sideways, and fetch the {noun} at night. / After the race somebody rolls to and fro on the {noun} and says nothing.',
  ],
  [
    'ab-wheel',
    '推出去容易，{noun}停在半路，人也停在半路。 / {noun}推到沙发前，趴下了，笑了半天。 / 说好今天多推几个，{noun}刚推出去，电话来了。',
    'Out goes the {noun}, and halfway both of you stop. / At the sofa the {noun} halts, you lie flat and laugh. / A long set today, you said; the telephone rings, and the {noun} waits.',
  ],
  [
    'ab-wheel',
    '借来的{noun}，玩了一圈，全家都趴在地上。 / 过年，几个表兄弟轮流推{noun}，奶奶在旁边数。 / 谁推得远，{noun}在地砖上比了一个下午。',
    'A visit, one {noun}, and soon the whole family lies on the floor. / At New Year the cousins take turns with the {noun}, and Grandmother counts. / All afternoon the {noun} goes along the tiles: who reaches further?',
  ],
  [
    'sport-bottle',
    '球场边一排水壶，找了一圈，{noun}让队友拿错了。 / 拧开{noun}喝了一口，不是自己的。 / {noun}上贴个名字，下次就找得着了。',
    'A row of bottles by the pitch, and a team mate has the {noun} that is yours. / One mouthful from the {noun}, and it turns out to be somebody else’s. / Put a name on the {noun}, says the coach.',
  ],
  [
    'sport-bottle',
    '开了一上午会，{noun}里的水还是满的。 / {noun}立在显示器旁边，站起来才想起喝。 / 困了，拿起{noun}，去茶水间走一走。',
    'A morning of meetings, and the {noun} is still full. / Beside the screen stands the {noun}, and you remember it when you get up. / Sleepy at the desk, you take the {noun} for a walk to the tap.',
  ],
  [
    'sport-bottle',
    '山路边的泉水，{noun}伸过去接，手冻得通红。 / 蹲在溪边灌{noun}，对岸有人挥手。 / {noun}往石头上一放，先看云。',
    'At the spring by the path you hold out the {noun}, and your fingers go red. / Kneeling by the stream to fill the {noun}, you see somebody wave. / The {noun} is set down on a rock; first, the clouds.',
  ],
  [
    'gym-bag',
    '{noun}一打开，先掉出来一只孩子的袜子。 / 更衣室里翻{noun}，翻出一根香蕉，几张停车票。 / {noun}里找不到锁，找到去年的号码布。',
    'Open the {noun}, and out falls a child’s sock. / In the changing room the {noun} gives up a banana and some parking tickets. / No padlock in the {noun}, but last year’s race number.',
  ],
  [
    'gym-bag',
    '地铁上抱着{noun}睡着了，坐过了站。 / 健身房门口，背着{noun}站了一会儿，去吃了碗面。 / {noun}背了一天，练没练成，买了菜回来。',
    'Asleep on the underground, arms round the {noun}, and the stop has gone by. / Outside the gym you stand for a while with the {noun}, and go for noodles. / The {noun} went out for training and comes home with vegetables.',
  ],
  [
    'sport-tee',
    '接力交棒，前面的人只看见一件{noun}的背影。 / 操场一角，穿{noun}的人弯着腰，手撑在膝盖上。 / 冲过终点，{noun}前襟贴着号码，人坐到了地上。',
    'The baton is passed, and all you see ahead is the back of a {noun}. / At the edge of the track somebody in a {noun} bends over, hands on knees. / Past the line, number on the {noun}, and down on the grass.',
  ],
  [
    'leggings sport-tee',
    '周一说周二去，周二{noun}还叠在椅子上。 / {noun}找出来了，鞋也找出来了，外面下雨了。 / 穿好{noun}，先拍张照，再下楼。',
    'Tomorrow, you said on Monday; on Tuesday the {noun} still (lies|lie) folded on the chair. / You have found the {noun}, you have found the shoes, and now it rains. / In the {noun}, you take a picture first and go down after.',
  ],
  [
    'yoga-mat resistance-band foam-roller',
    '地扫好，手机静音，{noun}拿过来。 / 窗关上，音乐放小，先用{noun}。 / 时间留出来，{noun}放在看得到的地方。',
    'Floor swept, phone silent, over here with the {noun}. / Shut the window, turn the music down, begin with the {noun}. / Keep the time free, and the {noun} in sight.',
    'A',
  ],
  [
    'dumbbell kettlebell ab-wheel jump-rope',
    '鞋带系紧，看看周围，再拿{noun}。 / 先让猫出去，再拿{noun}。 / {noun}放手边，秒表清零，开始。',
    'Tie the laces, look about you, then take the {noun}. / Cat out of the room first, {noun} second. / The {noun} at hand, the watch at nought, begin.',
    'A',
  ],
  [
    'gym-bag sport-bottle',
    '忘了带毛巾，{noun}旁边坐着，等风吹干。 / 到了场馆，才想起今天休息，{noun}又拎了回来。 / {noun}占着长椅，人在跟看门的聊天。',
    'The towel is at home: you sit by the {noun} and let the wind do it. / At the door of the hall you remember that it is shut today, and the {noun} goes home again. / On the bench stands the {noun}; its owner chats with the porter.',
  ],
  [
    'jump-rope resistance-band',
    '教练喊集合，{noun}从各人的包里抽出来，哪根是谁的又分不清了。 / 体育课，{noun}缠成一团，全组解了半天。 / {noun}打了个结，解的人坐在台阶上。',
    'Games lesson: the {noun} are in a tangle, and the team sits down to undo it. / A knot in the {noun}, and somebody on the steps with patience. / Out of all the bags come the {noun}, and nobody knows whose is whose.',
  ],
  [
    'kettlebell dumbbell foam-roller',
    '邻居借走{noun}，还回来时附了一袋枇杷。 / 门口放着{noun}，底下压着一张谢谢。 / {noun}借出去一个夏天，秋天提回来。',
    'The neighbour borrows the {noun} and brings (it|them) back with a bag of loquats. / By the door (stands|stand) the {noun}, on top of a note that says thanks. / Lent for a summer, the {noun} (returns|return) in autumn.',
  ],
])

const CHILD_SCENES: readonly Row[] = moments('children', [
  [
    'arch-blocks',
    '{noun}对着一扣，成了一个洞，老鼠先生搬进去了。 / 洞口用{noun}拱着，弹珠一颗颗滚进来。 / 弹珠滚过{noun}底下，掉到茶几后面。',
    'Mr Mouse has moved in under the {noun}. / Marbles roll in through the gate of the {noun}, one by one. / Something small runs beneath the {noun} and off behind the table.',
  ],
  [
    'arch-blocks',
    '{noun}顶在头上，是发箍，也是彩虹。 / 拿一道{noun}罩着耳朵，说在打电话。 / {noun}一道道排开，孩子趴着从里面看出去。',
    'One of the {noun} is held to an ear: hello, who is there? / Lying flat, the child looks out through the {noun}. / On the head, the {noun} are a hairband, and then a roof.',
  ],
  [
    'building-blocks',
    '盖好了，请大家来看，看{noun}的人不许呼吸。 / 高楼旁边立着牌子，{noun}的主人写：勿碰。 / 奶奶绕着{noun}走，裙子还是扫到了塔。',
    'It is finished; you may look at the {noun}, but you must not breathe. / Beside the tower of {noun} stands a sign: do not touch. / Grandmother walks round the {noun}, and her skirt takes the spire.',
  ],
  [
    'building-blocks',
    '光脚踩到一块{noun}，大人跳着去关灯。 / 夜里起来喝水，脚底下是{noun}。 / 哎哟一声，就知道谁踩着了{noun}。',
    'Barefoot in the dark, a grown-up finds one of the {noun}. / Somebody went for a glass of water and met the {noun}. / Ouch, says the corridor; the {noun} have been found.',
  ],
  [
    'building-blocks puzzle',
    '吃饭喊了又喊，{noun}那边说，马上。 / 马上就好，孩子头也不抬，手里是{noun}。 / 饭凉了，爸爸也蹲到{noun}旁边去了。',
    'Dinner, called again and again; coming, says a voice over the {noun}. / In a minute, says the child, eyes on the {noun}. / The soup goes cold: Dad is on the floor with the {noun} too.',
  ],
  [
    'balance-bike',
    '遇到水坑，{noun}停了停，然后直直冲过去。 / 裤腿全是泥点，{noun}的轮子也是。 / 雨停了，{noun}一个水坑一个水坑地找。',
    'At the puddle the {noun} stops, thinks, and goes straight through. / Mud on the trousers, mud on the {noun}. / The rain is over, and the {noun} calls at every puddle.',
  ],
  [
    'balance-bike',
    '爸爸在后面跑，前面骑{noun}的人喊快点。 / {noun}先到了，大人扶着膝盖喘。 / 跟着{noun}跑过几条街，跑步的计划算完成了。',
    'Behind runs Dad; from the {noun} comes a shout: faster. / The {noun} gets there first, and the grown-up bends over to breathe. / Some streets behind a {noun}: that was today’s run.',
  ],
  [
    'balance-bike',
    '红灯，{noun}停在线后面，一只脚点着地。 / 路口，骑{noun}的孩子教大人看灯。 / 骑{noun}拐弯，右手伸出来，一本正经。',
    'Red light: the {noun} waits behind the line, one foot down. / At the crossing the rider of the {noun} explains the lights. / Before the corner, an arm goes out from the {noun}, quite in earnest.',
  ],
  [
    'kids-backpack',
    '{noun}里有一张皱巴巴的画，写着给妈妈。 / 周五，{noun}底下翻出好几块橡皮，没一块是自己的。 / 打开{noun}，一只蜗牛探出头。',
    'In the {noun} is a crumpled drawing: for Mum. / Friday, and the {noun} holds rubbers of every colour, none its owner’s. / You open the {noun}, and a snail looks out.',
  ],
  [
    'kids-backpack',
    '头一天上学，从后面看，一只长了腿的{noun}。 / 校门口，{noun}走远了，一次也没回头。 / 挥着手倒着走，{noun}撞上了老师。',
    'First day of school: from behind, a {noun} with legs. / At the gate the {noun} walks away and does not turn round once. / Waving and walking backwards, the {noun} bumps into the teacher.',
  ],
  [
    'kids-bottle',
    '动物园里，{noun}递给猴子看了看，没给。 / 坐在爸爸肩上喝{noun}，水滴在爸爸头上。 / 看完大象，{noun}空了。',
    'At the zoo the {noun} is shown to the monkeys, and kept. / Drinking from the {noun} on Dad’s shoulders: he feels the drops. / After the elephants the {noun} is empty.',
  ],
  [
    'kids-bottle',
    '幼儿园的架子上，{noun}挨着{noun}，每只挂一张照片。 / 放学，{noun}忘在了架子上，走到门口又跑回去。 / 老师一喊喝水，架子前排起队，{noun}一只只拿走。',
    'On the nursery shelf stands {noun} beside {noun}, each with a photograph. / Home time, and the {noun} is still on the shelf: back they run. / Water, calls the teacher, and one by one the bottles leave the shelf.',
  ],
  [
    'kids-toothbrush',
    '镜子里一嘴泡沫，拿{noun}当话筒，唱了起来。 / 先给恐龙刷，再用{noun}给自己刷。 / {noun}在嘴里，话还要讲，听不懂。',
    'A white moustache in the mirror, and the {noun} is a microphone. / The dinosaur has a go with the {noun} first, and then the child. / With the {noun} in the mouth, a long story, not a word of it clear.',
  ],
  [
    'kids-toothbrush',
    '去奶奶家过夜，{noun}包在小毛巾里。 / 露营，蹲在帐篷外面，一手{noun}，一手杯子。 / 爸爸的和孩子的，{noun}头靠着头。',
    'A night at Grandmother’s: the {noun} is rolled in a small towel. / Camping: outside the tent, the {noun} in one hand, a cup in the other. / On the shelf Dad’s brush leans on the {noun}.',
  ],
  [
    'kids-toothbrush',
    '照着歌刷，歌完了，{noun}才放下。 / 大人刷一边，孩子拿{noun}刷另一边。 / {noun}递过去，张嘴，啊。',
    'One song long, then the {noun} may rest. / Hand over the {noun}, and say ah. / You do one side with the {noun}, the child the other.',
    'A',
  ],
  [
    'puzzle',
    '剩一块，猫坐着。 / 找那一块找了一个晚上，在睡衣的兜里。 / {noun}差着一个角，全家趴在地上找。',
    'One piece of the {noun} is missing, and the cat will not get up. / All evening you look for it; it is in a pyjama pocket. / The {noun} lacks a corner, and the family is on hands and knees.',
  ],
  [
    'puzzle',
    '大的找边，小的找颜色，{noun}从两头往中间拼。 / 爷爷戴上眼镜，说这块{noun}一定是天。 / 拼好的{noun}舍不得拆，吃饭绕着走。',
    'The big one looks for edges, the small one for colours, and the {noun} meets in the middle. / Grandfather puts on his spectacles: this bit of the {noun} must be sky. / Nobody wants to take the {noun} apart, so you eat round it.',
  ],
  [
    'puzzle',
    '先把{noun}的边挑出来，角摆好。 / 倒出来，翻到正面，再拼{noun}。 / {noun}拼完，拆开，换人。',
    'Sort out the edges of the {noun}, set the corners. / Tip out the {noun}, turn all face up, begin. / When it is done, take the {noun} apart, next player.',
    'A',
  ],
  [
    'soft-toy',
    '洗衣机前坐着一个人，等{noun}转完。 / {noun}夹着耳朵晾在绳子上，孩子在底下陪着。 / 洗衣机里，{noun}转过来，孩子招一次手。',
    'In front of the washing machine somebody sits and waits for the {noun}. / Pegged to the line hangs the {noun}, and a child keeps it company below. / Each time the {noun} comes round in the drum, a hand waves.',
  ],
  [
    'soft-toy',
    '{noun}打了针，贴着胶布，别的病人在排队。 / 听诊器按在{noun}肚子上，医生还没上学。 / {noun}发烧了，要再盖一层毯子。',
    'The {noun} has had its injection; the next patient, please. / A stethoscope on the {noun}, and a doctor not yet at school. / The {noun} has a temperature and needs another blanket.',
  ],
  [
    'soft-toy',
    '车开出去很远，后座哭起来：{noun}忘了。 / 掉头回去，{noun}坐在旅馆的枕头上。 / 快递寄回来的{noun}，盒子拆开，抱着不放。',
    'Far along the road a wail from the back seat: the {noun} was left behind. / You turn round, and there on the hotel pillow sits the {noun}. / By post the {noun} comes home, and is not put down again all day.',
  ],
  [
    'kids-tableware',
    '胡萝卜从{noun}里挑出来，在边上排成一队。 / 青豆一粒粒数着吃，{noun}里还剩不少。 / {noun}里的西兰花是树，恐龙来吃了。',
    'Carrots leave the {noun} and form a line along the rim. / Peas are counted into the mouth, and the {noun} is still quite green. / Broccoli are trees on the {noun}, and here comes a dinosaur.',
  ],
  [
    'kids-tableware',
    '面条挂在下巴上，{noun}底朝了天，吃完了。 / 自己吃的头一顿，{noun}外面比里面多。 / 勺子敲着{noun}，厨房那头说，来了来了。',
    'Noodles on the chin, the {noun} upside down: finished. / The first meal alone, and more lies beside the {noun} than in it. / A spoon beats on the {noun}; coming, says the kitchen.',
  ],
  [
    'kids-stool',
    '{noun}搬到灶台边，是来帮忙的，也是来偷吃的。 / 站在{noun}上揉面，面粉到了眉毛。 / 妈妈打蛋，{noun}上的人数蛋壳。',
    'The {noun} is carried to the kitchen counter, to help and to nibble. / Up on the {noun} somebody kneads dough, flour to the eyebrows. / One breaks the eggs; the one on the {noun} counts the shells.',
  ],
  [
    'kids-stool',
    '{noun}排成一列，火车要开了，请上车。 / {noun}翻过来，是船，扫帚是桨。 / 坐在{noun}上理发，披着床单，不许动。',
    'The {noun} is the engine; all aboard, please. / Turned over, the {noun} is a boat, with a broom for an oar. / A haircut on the {noun}, in a bed sheet, and no wriggling.',
  ],
  [
    'kids-stool',
    '{noun}放到洗手池前，教一遍怎么上，怎么下。 / 先坐一坐{noun}，看脚放得平不平。 / {noun}用完，推回墙边。',
    'Set the {noun} by the basin and show how to get up and down. / Sit on the {noun} first and see where the feet go. / After use the {noun} goes back to the wall.',
    'A',
  ],
  [
    'kids-tee',
    '{noun}前面一片西瓜汁，人还在笑。 / 在沙坑里坐了一下午，{noun}一抖，半个沙坑。 / 捞蝌蚪的人，{noun}湿到胸口。',
    'Melon juice all down the {noun}, and a grin above it. / An afternoon in the sandpit: shake the {noun}, and there is the rest of it. / Tadpoles were caught, and the {noun} is wet to the chest.',
  ],
  [
    'kids-tee',
    '去年的{noun}套上身，肚脐露出来了。 / 姐姐的{noun}到了妹妹身上，一直到膝盖。 / 量身高的门框前，穿着{noun}站得笔直。',
    'Last year’s {noun} goes on, and a navel looks out. / Handed down from a sister, the {noun} reaches the knees. / By the marks on the door frame, in a {noun}, stands somebody very straight.',
  ],
  [
    'soft-toy building-blocks arch-blocks puzzle',
    '快递到了，孩子先抱走了箱子，{noun}在后头。 / 生日那天，礼物纸撕了一地，{noun}在中间。 / 蜡烛吹了，大家去切蛋糕，孩子已经在玩{noun}。',
    'Wrapping paper all over the floor, and in the middle the {noun}. / The parcel is here: the child takes the box and leaves you the {noun}. / Candles out, cake cut, and the child is already away with the {noun}.',
  ],
  [
    'kids-backpack kids-bottle',
    '春游的车开了，{noun}一排挤在窗边，唱着歌。 / 大巴上，{noun}抱在怀里，糖分了一路。 / 车还没出校门，就有人打开{noun}找零食。',
    'The school bus leaves, {noun} on every lap, and the singing begins. / Sweets go from seat to seat; the {noun} is held tight. / The bus is not out of the gate, and somebody has opened the {noun} to look.',
  ],
  [
    'kids-tableware kids-bottle',
    '搬了小桌到阳台，{noun}摆上，说是开饭店。 / 客人坐在{noun}对面，是外公。 / 点了一份空气，用{noun}端上来了。',
    'A small table on the balcony, the {noun} on top: the restaurant is open. / One guest has come, sits opposite the {noun} and is Grandfather. / One plate of air, he orders, and with the {noun} it comes.',
  ],
  [
    'kids-toothbrush kids-stool',
    '洗手池前排队，小的那个带着{noun}。 / 镜子里先看见头顶，再看见{noun}，再看见脸。 / 睡前的洗手池，{noun}，水声，一个哈欠。',
    'A queue at the basin, and the small one comes with the {noun}. / In the mirror first a tuft of hair, then the {noun}, then a face. / Bedtime at the basin: the {noun}, running water, a yawn.',
  ],
  [
    'balance-bike',
    '弟弟推着{noun}跟在后面，说等我长大。 / {noun}传到妹妹手里，铃铛是姐姐送的。 / {noun}后面绑着一只熊，路过的人都看熊。',
    'A bear is tied on behind the {noun}, and people look at the bear. / The {noun} goes to the little sister, with the bell as a present from the big one. / Not yet, says the big one, and the small one pushes the {noun} after.',
  ],
  [
    'soft-toy kids-backpack',
    '{noun}陪着去打针，先伸出了自己的胳膊。 / 医院走廊，{noun}坐在膝上，脚一晃一晃。 / 轮到号了，{noun}抱得紧了一点。',
    'In the corridor of the clinic the {noun} sits on a knee and swings along. / The number is called, and the {noun} is held a little tighter. / Along to the doctor goes the {noun}, and is told all about it.',
  ],
  [
    'puzzle building-blocks arch-blocks',
    '停电，一支手电，{noun}玩到来电。 / 台风天不上学，{noun}摊了一屋子。 / 发烧退了，坐在床上要{noun}。',
    'No school because of the storm, and the {noun} all over the room. / The temperature has gone, and the small patient asks for the {noun}. / The lights go out; by torchlight the {noun} (goes|go) on.',
  ],
])

const HEAD: readonly Row[] = [
  ...rows({ kind: ['number'] }, [
    [
      'thickness',
      '[{value}]，在你和地板之间 / 脚下[{value}] / 站上来，[厚{value}]',
      '[{value}] between you and the floor / Underfoot: [{value}] / Step on: [{value} thick]',
      { type: ['yoga-mat'], unit: ['mm'] },
    ],
    [
      'diameter',
      '滚起来，[直径{value}] / 一个[{value}]的圆 / [{value}粗]的一根',
      'Roll it: [{value} across] / [{value}] through / A round of [{value}]',
      { type: ['foam-roller'] },
    ],
    [
      'capacity',
      '带上[{value}]出门 / [{value}]，拧上盖 / 灌到[{value}]',
      'Off with [{value}] / [{value}], lid on / Fill it to [{value}]',
      { type: BOTTLES },
    ],
    [
      'capacity',
      '[{value}]，鞋和毛巾 / 往里装，[{value}] / 一包[{value}]',
      '[{value}] for shoes and a towel / Pack [{value}] / A bag of [{value}]',
      { type: ['gym-bag'] },
    ],
    [
      'capacity',
      '[{value}]，装课本和一块石头 / 背上，[{value}] / 上学，[{value}]',
      '[{value}] for books and one stone / On the back: [{value}] / Off to school with [{value}]',
      { type: ['kids-backpack'] },
    ],
    [
      'height',
      '[高{value}]，立着 / 竖起来，[{value}] / 和侧袋比，[{value}]',
      '[{value} tall], upright / Beside the pocket: [{value}] / Base to top: [{value}]',
      { type: BOTTLES },
    ],
    [
      'height',
      '[{value}]，抱一个 / 个头[{value}] / 站直了，[{value}]',
      'A friend of [{value}] / Standing up: [{value}] / [{value} tall], head to foot',
      { type: ['soft-toy'] },
    ],
    [
      'loadCapacity',
      '包里[{value}以内] / 拎起来，[{value}为限] / [承重{value}]，装吧',
      'Pack [up to {value}] / Lift the bag: [up to {value}] / In the bag: [up to {value}]',
      { type: ['gym-bag'] },
    ],
    [
      'count',
      '一共[{value}]，收的时候数 / 倒出来[{value}] / [{value}]，搭什么由你',
      '[{value}] to build with / Tip out [{value}] / Count them: [{value}]',
      { type: BLOCKS, unit: ['piece', ''], kind: ['number'], category: ['children'] },
    ],
    [
      'weight',
      '拎一拎，[{value}] / 拿在手上，[{value}] / 手里[{value}]',
      'In the hand: [{value}] / Lift it: [{value}] / [{value}] on the scale',
      { category: BOTH },
    ],
  ]),
  ...rows({ kind: ['range'] }, [
    [
      'weight',
      '[从{value}]，挑一只 / 今天拿哪一只，[{value}] / 轻的到重的，[{value}]',
      'Pick one: [{value}] / Which one today, [{value}] / From light to heavy: [{value}]',
      { type: IRON },
    ],
    [
      'seatHeight',
      '座往上升，[从{value}] / 孩子大一点，座高一点，[从{value}] / 座的高低，[从{value}]',
      'Raise the saddle: [{value}] / Saddle from [{value}] / Low to high: [{value}]',
      { type: ['balance-bike'] },
    ],
    [
      'ageRange',
      '家里有[{value}]的孩子 / [{value}]，来用 / [{value}]，归你了',
      'Somebody [aged {n}] at home / For somebody [aged {n}] / Yours at [ages {n}]',
      { category: ['children'] },
    ],
  ]),
  ...rows({ category: BOTH }, [
    [
      'boxContents',
      '一打开，{value} / 拆箱：{value} / 盒子里头：{value}',
      'Lid up: {value} / Out of the box: {value} / Box and all: {value}',
      { value: /^.{2,12}$/, kind: ['list'] },
    ],
    [
      'closure',
      '一开一合：{value} / 怎么开：{value} / 打开：{value}',
      'To open: {value} / Open, shut: {value} / How it shuts: {value}',
      { value: /扣，|链，|绳，/, kind: ['text'] },
    ],
    [
      'finish',
      '面上一层：{value} / 摸到的是{value} / 表面，{value}',
      'Finish: {value} / On the outside: {value} / What you touch: {value}',
      { value: /^.{2,11}$/, not: /^.{34,}$/ },
    ],
    [
      'surface',
      '看面上：{value} / 摸一摸：{value} / {value}',
      'Touch it: {value} / Up close: {value} / {Value}',
      { value: /^.{2,11}$/, not: /^.{34,}$/ },
    ],
    [
      'filling',
      '肚子里是{value} / 捏一捏，{value} / 芯是{value}',
      'Filled with {value} / Squeeze: {value} / At heart, {value}',
      { shape: ['word'] },
    ],
  ]),
]

const closes = (
  list: readonly (readonly [category: string, types: string, zh: string, en: string, intent: 'E' | 'A' | 'R'])[],
): Row[] =>
  list.map(([category, types, zh, en, intent]) => [
    '*',
    zh.split(' / '),
    en.split(' / '),
    { category: [category], ...(types ? { type: types.split(' ') } : {}), intent: [INTENTS[intent]] },
  ])

const CLOSE: readonly Row[] = closes([
  [
    'sport',
    '',
    '日历上圈一天，从那天起用{noun}。 / 想好每周哪几天练，再买{noun}。 / 约个伴，各买一{measure}{noun}。',
    'Ring a day in the calendar for the {noun}. / Settle which days you train, then buy the {noun}. / Ask a friend along, and think of the {noun} together.',
    'A',
  ],
  [
    'sport',
    'yoga-mat foam-roller dumbbell kettlebell ab-wheel',
    '{noun}放哪个角，回家看一眼再买。 / 量量家里的空地，再看{noun}。 / 看好{noun}放在哪里，再下单。',
    'Look for a corner at home before you buy the {noun}. / Measure the free floor, then look at the {noun} again. / Choose where the {noun} will live, then order.',
    'R',
  ],
  [
    'children',
    '',
    '问问孩子想不想要{noun}。 / 把{noun}的照片给孩子看看。 / 让孩子自己说，要不要这{measure}{noun}。',
    'Ask the child about the {noun}. / Show the picture of the {noun} to whoever it is for. / Let the child have a say about the {noun}.',
    'E',
  ],
  [
    'children',
    'soft-toy puzzle arch-blocks building-blocks',
    '生日快到的话，{noun}先藏起来。 / 包上纸，{noun}藏到柜子顶上。 / 写张卡片，和{noun}放一起。',
    'If a birthday is near, hide the {noun}. / Wrap the {noun} and put the parcel on top of the wardrobe. / Write a card to go with the {noun}.',
    'E',
  ],
  [
    'children',
    '',
    '对一对孩子的年龄，再买{noun}。 / 年龄对得上，就把{noun}放进购物车。 / 看清{noun}给多大的孩子，再下单。',
    'Check the age of your child, then buy the {noun}. / If the age is right, put the {noun} in the basket. / See which age the {noun} (is|are) for before you order.',
    'A',
  ],
])

export const PLAY_ROWS: readonly Entry[] = [
  ...entries('play.say', 'say', SAY),
  ...entries('play.so', 'so', SO),
  ...entries('play.scene', 'scene', [...SPORT_SCENES, ...CHILD_SCENES]),
  ...entries('play.head', 'head', HEAD),
  ...entries('play.close', 'close', CLOSE),
]
