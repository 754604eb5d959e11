import { type Entry, entries, type Row, type When } from '../entry.ts'

/** Furniture: how its measures, materials and making are told, what they mean, and headlines. */

/** A row in short: frames divided by ' / '. */
type Brief = readonly [attributes: string, zh: string, en: string, when?: When]

const rows = (shared: When, briefs: readonly Brief[]): Row[] =>
  briefs.map(([attributes, zh, en, when]) => [attributes, zh.split(' / '), en.split(' / '), { ...shared, ...when }])

const NUMBER: When = { kind: ['number'], category: ['furniture'] }
const RANGE: When = { kind: ['range'], category: ['furniture'] }
const SEATS = ['chair', 'armchair', 'stool', 'sofa', 'kids-stool']
const TABLES = ['dining-table', 'coffee-table', 'desk', 'nightstand']
const SOLID = /[橡榉榆松杉桦樟桃]木|蜡木|山毛榉|实木|\b(oak|ash|beech|elm|pine|walnut|cherry|birch|larch|maple)\b/i
const NOT_SOLID = /胶合|贴面|板|veneer|plywood|[，,;；]/i
const PARTS = /^(底|台面|层板|瓶身|盖|内|外|面|柄|轮|耳|灯|柜|盘|手柄|握)/
const OILED = /^(\w+|\d+) coats? of\b.*\b(oil|wax)\b/i
const WHOLE = /整装|assembled|one piece/i
const NOTHING_TO_DO = /^整装|^(arrives )?(fully )?(pre-?)?assembled(?! by)|^arrives in one piece/i
const SCREWS = /^(\d+|[一二三四五六七八九十两]+)[颗个枚]螺/

const SAY_SIZE: readonly Row[] = [
  ...rows(NUMBER, [
    [
      'width',
      '={this}左右[有{value}宽] / =这{measure}{noun}占[{value}的宽] / ={noun}从左边到右边[是{value}] / [{value}宽]',
      '=Side to side, {this} (takes|take) [{value}] / =The {noun} (measures|measure) [{value} from one side to the other] / (is|are) [{value} from side to side]',
    ],
    [
      'width',
      '=放{this}，[宽度要留出{value}] / =给{noun}[留{value}的宽] / =横着量{noun}，[{value}]',
      '=For {this}, allow [{value} of width] / =For the {noun}, leave [a width of {value}] / =From left to right the {noun} (takes|take) up [{value}]',
    ],
    [
      'width',
      '={noun}横着放，[占{value}] / =两侧之间，{this}[有{value}] / =摆开{noun}，[宽{value}]',
      '=Between its two sides {this} has [{value}] / =You need [{value} of width] for the {noun} / =Stretch a tape across {this}, and it reads [{value}]',
    ],
    [
      'width',
      '=这是一{measure}[{value}宽]的{noun} / ={noun}做成[{value}宽] / =这{measure}{noun}的宽，[{value}]',
      '={This} (was|were) made [{value} wide] / =The {noun} (is|are) built to [a width of {value}] / =In width the {noun} (comes|come) to [{value}]',
    ],
    [
      'width',
      '=量一量{noun}，[左右{value}] / =站到{noun}前面看，[宽{value}] / =卷尺从{noun}左边拉到右边，[{value}]',
      '=Straight across, {this} (comes|come) to [{value}] / =[{Value}] from left to right: so wide (is|are) the {noun} / =Across the front the {noun} (measures|measure) [{value}]',
    ],
    [
      'depth',
      '={this}[深{value}] / ={noun}从前到后[是{value}] / =前后量{this}，[{value}] / [深{value}]',
      '=Front to back, {this} (measures|measure) [{value}] / =From its front to its back the {noun} (takes|take) [{value}] / (goes|go) [{value} deep]',
    ],
    [
      'depth',
      '={noun}摆好，往外[占{value}] / =放{this}，[前后要留{value}] / =给{noun}[留{value}的深]',
      '=For {this}, allow [a depth of {value}] / =Into the room the {noun} (takes|take) [{value}] / =For the {noun}, leave [{value} from front to back]',
    ],
    [
      'depth',
      '=侧面看{noun}，[深{value}] / ={this}的侧面[有{value}] / =从侧面量{this}，[前后{value}]',
      '=Seen from the side, {this} (is|are) [{value} deep] / =Along its side the {noun} (measures|measure) [{value}] / =A tape along the side of {this} reads [{value}]',
    ],
    [
      'height',
      '={this}[高{value}] / ={noun}立在地上，[高{value}] / =从地面到顶，{noun}[有{value}] / [高{value}]',
      '=From the floor up, {this} (measures|measure) [{value}] / =The {noun} (reaches|reach) [a height of {value}] / (rises|rise) [{value} from the floor]',
    ],
    [
      'height',
      '=站在{noun}旁边量，[高{value}] / =这{measure}{noun}的顶，[离地{value}] / =竖着量{this}，[{value}]',
      '=The top of {this} is [{value} above the floor] / =Bottom to top, {this} (comes|come) to [{value}] / =Floor to top, the {noun} (measures|measure) [{value}]',
    ],
    [
      'height',
      '=放{this}的地方，[往上留{value}] / ={noun}从脚底到顶[一共{value}] / =卷尺从地上拉起，{noun}[到{value}]',
      '=For the {noun}, allow [{value} of height] / =Pull a tape up beside {this}: [{value}] / =The {noun} (comes|come) up to [{value}]',
    ],
    [
      'height',
      '=书架靠墙站好，[高{value}] / =从踢脚线往上，{noun}[有{value}] / =底下到顶板，{this}[{value}]',
      '=Against the wall, {this} (stands|stand) [{value} tall] / =Bottom to top the {noun} (measures|measure) [{value}] / =The {noun} (goes|go) [{value} up the wall]',
      { type: ['bookshelf'] },
    ],
    [
      'height',
      '={this}[有{value}高] / =搬来就是[{value}高]的{noun} / =靠着墙，{noun}的顶[在{value}处]',
      '=This is how tall the {noun} (is|are): [{value}] / =The upper edge of the {noun} is [{value} up] / (is|are) [{value} tall]',
      { type: ['bookshelf'] },
    ],
    [
      'height',
      '=仰头看{noun}，[{value}高] / =搭把梯子量{this}，[高{value}] / ={noun}连顶带脚[{value}]',
      '=A tape from the floor to the top of {this} reads [{value}] / =The {noun} (takes|take) [{value} of wall, upwards] / =Feet and top included, the {noun} (has|have) [{value} of height]',
      { type: ['bookshelf'] },
    ],
    [
      'height',
      '={noun}立起来[{value}] / =从底座到灯顶，{noun}[高{value}] / ={this}[立着{value}]',
      '=From base to top, {this} (measures|measure) [{value}] / =Upright, the {noun} (comes|come) to [{value}] / =The {noun} (stands|stand) [{value}] tall',
      { type: ['floor-lamp'], category: undefined },
    ],
    [
      'height',
      '=灯放在地上，[顶端到{value}] / =一{measure}[{value}高]的{noun} / ={noun}的顶，[离地{value}]',
      '=Put on the floor, the {noun} (ends|end) at [{value}] / =The top of {this} is [{value} above the floor] / (stands|stand) [{value}] high',
      { type: ['floor-lamp'], category: undefined },
    ],
    [
      'seatHeight',
      '={noun}的坐面[离地{value}] / ={this}[坐高{value}] / =从地面到坐面，{noun}[是{value}] / =[坐高{value}]',
      '=The seat of {this} is [{value} above the floor] / =On {this} you sit [{value} up] / =[The seat is {value} up] / =From floor to seat, {this} (has|have) [{value}]',
    ],
    [
      'seatHeight',
      '=坐上{noun}，[离地{value}] / ={this}的坐面[高{value}] / =量到{noun}的坐面，[{value}]',
      '=Sit down on the {noun}, and you are [{value} off the floor] / =The {noun} (has|have) its seat [at {value}] / =Up to the seat, the {noun} (measures|measure) [{value}]',
    ],
    [
      'seatHeight',
      '={noun}坐着[有{value}高] / =坐面到地面，{this}[有{value}] / =卷尺从地上拉到{noun}的坐面，[{value}]',
      '=[{Value}] is how high you sit on {this} / =Between the floor and the seat of the {noun}: [{value}] / =A tape up to the seat of {this} reads [{value}]',
    ],
    [
      'seatDepth',
      '={noun}的坐面[深{value}] / ={this}[坐深{value}] / =从前沿到靠背，{noun}[有{value}] / =[坐深{value}]',
      '=The seat of {this} goes [{value} back] / =From the front edge to the back, the {noun} (has|have) [{value} of seat] / =[The seat is {value} deep]',
    ],
    [
      'seatDepth',
      '=坐到{noun}里头，[深{value}] / =靠着{noun}的背往前量，[坐面{value}] / ={this}[坐下去有{value}深]',
      '=Sit back in {this}: [the seat is {value} deep] / =From the back forward, the seat of the {noun} is [{value}] / =You have [{value} of seat] on {this}, front to back',
    ],
    [
      'seatDepth',
      '={this}[前后能坐{value}] / ={noun}坐的那一段，[前后{value}] / =侧着量{noun}的坐面，[{value}]',
      '=[{Value}] of {this} is seat, from front to back / =The seat of the {noun} takes up [{value}] of its depth / =Along the seat of {this} a tape reads [{value}]',
    ],
    [
      'thickness',
      '={noun}[厚{value}] / =捏住{noun}的边，[厚{value}] / ={this}[有{value}厚] / [厚{value}]',
      '={This} (is|are) [{value} through] / =At the edge the {noun} (measures|measure) [{value}] / (has|have) [a thickness of {value}]',
    ],
    [
      'thickness',
      '=从边上量{this}，[厚{value}] / =上面到下面，{noun}[{value}] / ={noun}的厚，[{value}]',
      '=Top face to under face, the {noun} (has|have) [{value}] / =Look at {this} from the edge: [{value} thick] / =The {noun} (comes|come) in [a thickness of {value}]',
    ],
    [
      'weight',
      '={this}[重{value}] / ={noun}抬起来，[{value}] / =一{measure}{noun}[重{value}] / [重{value}]',
      '=Lift {this}, and you lift [{value}] / =The {noun} (comes|come) to [{value}] / =On the scale, {this} (weighs|weigh) [{value}] / (weighs|weigh) [{value}]',
    ],
    [
      'weight',
      '=搬{this}，[手上是{value}] / ={noun}自己[有{value}重] / =称一称{noun}，[{value}]',
      '=To carry the {noun} is to carry [{value}] / =The {noun} by itself (weighs|weigh) [{value}] / =[{Value}] is what you carry with {this}',
    ],
    [
      'weight',
      '=抬{noun}的人，[抬的是{value}] / =把{this}搬进屋，[一共{value}] / ={noun}整个[重{value}]',
      '=Whoever carries {this} has [{value}] in hand / =The whole {noun} (weighs|weigh) [{value}] / =As the {noun} (stands|stand) there, [{value}]',
    ],
    [
      'weight',
      '=挪一挪{noun}，[{value}的分量] / ={this}[{value}重] / ={noun}的重，[{value}]',
      '=Shift {this}, and you shift [{value}] / =[{Value} of weight] to move, that is the {noun} / =Ask the scale about the {noun}: [{value}]',
    ],
    [
      'loadCapacity',
      '={noun}[能放{value}以内的东西] / =往{noun}上放，[到{value}为止] / ={this}[承重{value}] / [承重{value}]',
      '=The {noun} (takes|take) [up to {value}] / ={This} may be loaded with [up to {value}] / =[Up to {value}] may go on the {noun} / (bears|bear) [up to {value}]',
      { type: TABLES, category: undefined },
    ],
    [
      'loadCapacity',
      '=摆在{noun}上的，[一共{value}以内] / =桌上的东西加起来，[{value}以内] / ={this}上面[能压{value}]',
      '=On {this}, put [no more than {value}] / =Whatever you set on the {noun}, keep it [within {value}] / =For the top of {this} the limit is [{value}]',
      { type: TABLES, category: undefined },
    ],
    [
      'loadCapacity',
      '={noun}上[放得下{value}的重量] / =东西往{this}上摞，[{value}打住] / ={this}台面上，[承重{value}]',
      '=On the {noun}, stack things [up to {value}] / =[{Value}] is as much as {this} should carry / =You may load the {noun} [as far as {value}]',
      { type: TABLES, category: undefined },
    ],
    [
      'loadCapacity',
      '={noun}[坐得住{value}] / =坐上{this}，[{value}以内] / ={this}[能承{value}] / [承重{value}]',
      '=As a seat, {this} (takes|take) [up to {value}] / =The {noun} (is|are) made to hold [{value}] / =[{Value}] is the load for {this} / (holds|hold) [up to {value}]',
      { type: SEATS, category: undefined },
    ],
    [
      'loadCapacity',
      '={noun}上的人和东西，[一共{value}以内] / =压在{noun}上的，[别过{value}] / ={this}[吃得住{value}]',
      '=The seat of {this} takes [up to {value}] / =On the {noun}, keep the load [within {value}] / =Sitters and all, the {noun} (holds|hold) [up to {value}]',
      { type: SEATS, category: undefined },
    ],
    [
      'loadCapacity',
      '={this}[撑得住{value}] / =坐在{noun}上，[承重到{value}] / ={noun}[担得起{value}]',
      '=The {noun} (carries|carry) [up to {value}] / =For sitting on {this}, the limit is [{value}] / =The load on {this} may go [up to {value}]',
      { type: ['chair', 'armchair', 'stool', 'sofa'], category: undefined },
    ],
    [
      'loadCapacity',
      '={this}[承得住{value}] / =床上的，[加起来{value}以内] / ={noun}[一共承重{value}]',
      '=All together, the bed carries [up to {value}] / =This bed takes [up to {value}] / =On this bed, keep the load [within {value}]',
      { type: ['bed'], category: undefined },
    ],
    [
      'loadCapacity',
      '={noun}[承重{value}] / =躺在{this}上的，连床垫[算{value}以内] / =压在床板上的，[到{value}为止]',
      '=Mattress and sleepers together, this bed takes [up to {value}] / (holds|hold) [up to {value}] / =[{Value}] is what the bed may carry',
      { type: ['bed'], category: undefined },
    ],
    [
      'loadCapacity',
      '=这张床[能担{value}] / =床架子上面，[{value}封顶] / [能承{value}]',
      '=For this bed the load ends at [{value}] / =The frame of the bed bears [up to {value}] / (bears|bear) [up to {value}]',
      { type: ['bed'], category: undefined },
    ],
    [
      'loadCapacity',
      '=书往{this}上放，[到{value}为止] / ={noun}[一共承重{value}] / [承重{value}]',
      '=On this bookshelf, put [up to {value}] / =The bookshelf takes [{value} in all] / (carries|carry) [up to {value}]',
      { type: ['bookshelf'], category: undefined, kind: ['number'] },
    ],
    [
      'loadCapacity',
      '={this}[放得住{value}的书] / =书上架，[加起来{value}以内] / [承得住{value}]',
      '=Up to [{value}] of books may stand on this bookshelf / =On the bookshelf, keep the books [within {value}] / (holds|hold) [up to {value}]',
      { type: ['bookshelf'], category: undefined },
    ],
    [
      'loadCapacity',
      '=压在{this}上的书，[别过{value}] / =摆满{noun}，[{value}打住] / [载得动{value}]',
      '=[{Value}] is the load for this bookshelf / =Books, boxes and all, the bookshelf takes [up to {value}] / (bears|bear) [up to {value}]',
      { type: ['bookshelf'], category: undefined },
    ],
    [
      'diameter',
      '={this}是圆的，[直径{value}] / =圆圆一{measure}{noun}，[{value}] / =从一边到对边，{noun}[{value}] / =[直径{value}]',
      '=The {noun} (is|are) round and [{value} across] / =Edge to edge, the round of {this} measures [{value}] / (is|are) [{value}] in diameter',
      { type: ['coffee-table', 'stool'], category: undefined },
    ],
    [
      'diameter',
      '={noun}的面[直径{value}] / =拿尺子过{noun}的圆心，[{value}] / ={noun}这个圆，[横过去{value}]',
      '=Through the middle of {this} a ruler reads [{value}] / =The circle of the {noun} is [{value} wide] / =Straight across, {this} (measures|measure) [{value}]',
      { type: ['coffee-table', 'stool'], category: undefined },
    ],
    [
      'diameter',
      '=一{measure}[直径{value}]的{noun} / =从上往下看{noun}，[是个{value}的圆] / =转着圈看{this}，[直径{value}]',
      '=Seen from above, the {noun} (is|are) a circle of [{value}] / =You could draw the {noun} as a circle [{value} across] / =Whichever way you turn {this}, (it measures|they measure) [{value}]',
      { type: ['coffee-table', 'stool'], category: undefined },
    ],
  ]),
  ...rows(RANGE, [
    [
      'height',
      '={this}[高度从{value}] / ={noun}升降，[从{value}] / ={noun}的高可以调，[从{value}]',
      '=The {noun} can be set [at any height from {value}] / =The desk can be raised and lowered [from {value}] / =The height of {this} is yours to set, [from {value}]',
      { type: ['desk'] },
    ],
    [
      'height',
      '=把{noun}升起来降下去，[从{value}] / ={this}的桌面，[离地从{value}] / =桌面[从{value}]，随你停',
      '=Up and down, the top of {this} goes [from {value}] / =The top of the desk is [{value} above the floor], as you set it / =This desk moves [from {value}]',
      { type: ['desk'] },
    ],
    [
      'height',
      '=坐着用站着用，{noun}[从{value}] / ={noun}的升降，[从{value}] / =调{this}，[高从{value}]',
      '=Sitting or standing, you set the desk [from {value}] / =The travel of {this}: [{value}] / =At this desk, any height [from {value}] can be set',
      { type: ['desk'] },
    ],
    [
      'seatHeight',
      '={noun}的坐面[从{value}]可以调 / ={this}[坐高从{value}] / =坐高自己定，[从{value}]',
      '=The seat of {this} can be set [from {value}] / =You choose the seat height of {this}, [from {value}] / =[The seat height goes from {value}]',
    ],
    [
      'seatHeight',
      '=坐着调{noun}，[离地从{value}] / =升上去降下来，{noun}的坐面[从{value}] / =[坐高的范围，从{value}]',
      '=On the {noun}, raise or lower the seat [from {value}] / =Between low and high, the seat of {this} covers [{value}] / =[The seat goes from {value}]',
    ],
    [
      'seatHeight',
      '=调{noun}的坐面，[高从{value}] / ={noun}坐高坐低，[从{value}] / =[坐高能调，从{value}]',
      '=Find your height on the {noun}, [from {value}] / =How high you sit on {this} is for you to set, [from {value}] / =[You can set the seat from {value}]',
    ],
    [
      'width depth',
      '={this}[从{value}]，看选哪一款 / ={noun}的尺寸，[从{value}] / =[从{value}]，按房间选',
      '=The {noun} can be had [from {value}] / =For {this} there is [a span from {value}] / =Choose {this} by the room, [from {value}]',
    ],
    [
      'width depth',
      '=房间多大，{noun}就选多大，[从{value}] / =选{noun}，[从{value}] / =[从{value}]都有',
      '=Measure the room first: {this} (goes|go) [from {value}] / =The span of the {noun} is [{value}] / =Between small and large, {this} (covers|cover) [{value}]',
    ],
  ]),
  ...rows({ kind: ['number'], ownLabel: true }, [
    [
      'loadCapacity thickness width depth height diameter seatHeight seatDepth',
      '={this}[{label}{value}] / ={noun}的[{label}是{value}] / =[{label}{value}]',
      '?one:=[For {this}, the {label} is {value}] / =[{Label}: {value}] / =[{This}: {label} {value}] / ?one:=[The {label} of {this} is {value}]',
    ],
    [
      'loadCapacity thickness width depth height diameter seatHeight seatDepth',
      '=每{measure}{noun}[{label}{value}] / =这{measure}{noun}，[{label}{value}] / =[{label}，{value}]',
      '?one:=[On {this} the {label} comes to {value}] / =[{Label}, {value}] / =[{Label} of {this}: {value}]',
    ],
    [
      'loadCapacity',
      '=看清{this}的[{label}，{value}] / ={noun}，[{label}到{value}] / =[{label}到{value}为止]',
      '?one:=[Of {this}, remember the {label}: {value}] / =[{Label}: up to {value}] / ?one:=[The {label} for {this} is {value}]',
    ],
    [
      'loadCapacity',
      '={this}，[{label}以{value}为限] / =一{measure}{noun}，[{label}{value}] / =记住{noun}的[{label}，{value}]',
      '=[{Label} of the {noun}: {value}] / ?one:=[Keep to the {label}: {value}] / ?one:=[{This} (has|have) a limit: {label} {value}]',
    ],
  ]),
]

const SAY_MATTER: readonly Row[] = [
  ...rows({ value: SOLID, not: NOT_SOLID, shape: ['word', 'phrase'], category: ['furniture', 'children'] }, [
    [
      'material',
      '={this}用的木头是{value} / ={noun}是{value}做的 / =做{noun}，用的是{value} / 用{value}做成',
      '=The wood of {this} is {value} / ={This} (is|are) cut from {value} / =For the {noun} the maker took {value} / (is|are) made of {value}',
    ],
    [
      'material',
      '=摸一摸{noun}，{value} / =一{measure}{value}做的{noun} / =木料选了{value}，做成{noun}',
      '=Lay a hand on the {noun}: {value} / ={This} (was|were) made out of {value} / =Under your hand, the {noun} (is|are) {value}',
      { category: ['furniture'] },
    ],
    [
      'material',
      '={noun}从木头讲起，{value} / =拿{value}做了{this} / =锯开刨好，做成{noun}的，是{value}',
      '=Out of {value} came {this} / =Begin with the wood, and the wood of the {noun} is {value} / =What became {this} was {value}',
      { category: ['furniture'] },
    ],
    [
      'material',
      '={noun}看得见木头，{value} / =选{value}，做成{this} / =要看木头，{noun}用的是{value}',
      '=In the {noun} you see {value} / =Somebody chose {value} and made {this} / =Look for the wood in {this}: {value}',
      { category: ['furniture'] },
    ],
  ]),
  ...rows({ category: ['furniture'] }, [
    [
      'material',
      '={this}用的是{value} / ={noun}的料子是{value} / =做{noun}的材料，{value}',
      '={This} (is|are) made from {value} / =The material of the {noun} is {value} / =For {this} the choice was {value}',
      { shape: ['word', 'phrase'], not: PARTS },
    ],
    [
      'material',
      '={noun}拿{value}做 / ={this}选的料，{value} / =手摸到的{noun}，是{value}',
      '=Touch the {noun}, and you touch {value} / =The maker of {this} used {value} / =Into the {noun} (goes|go) {value}',
      { shape: ['word', 'phrase'], not: PARTS },
    ],
    [
      'material',
      '={this}的料子：{value} / =看看{noun}是什么做的：{value} / ={noun}的用料：{value}',
      '=What the {noun} (is|are) made of: {value} / =The materials of {this}: {value} / =Look over the {noun}: {value}',
      { shape: ['clause'] },
    ],
    [
      'material',
      '=看{noun}的料：{value} / =做{this}用到的：{value} / ={noun}里外的料：{value}',
      '=What went into {this}: {value} / =The {noun} and what (it is|they are) made of: {value} / =To make {this}: {value}',
      { shape: ['clause'] },
    ],
    [
      'frameMaterial',
      '={noun}的骨架是{value} / ={this}的架子，{value} / =撑着{noun}的是{value}',
      '=The frame of {this} is {value} / =In the {noun}, {value} does the carrying / =What carries {this} is {value}',
      { shape: ['word', 'phrase'], not: /柱|upright/i },
    ],
    [
      'frameMaterial',
      '={noun}的架子用{value}做 / =搭{noun}的框，用了{value} / =看{noun}先看架子，架子是{value}',
      '=For its frame {this} (has|have) {value} / =The maker built the frame of the {noun} in {value} / =Begin with the frame of the {noun}: {value}',
      { shape: ['word', 'phrase'], not: /柱|upright/i },
    ],
    [
      'frameMaterial',
      '={this}的筋骨，{value} / =先有{value}的框，再有{noun} / =看{noun}的框，{value}',
      '=First came the frame of {this}, {value} / =The bones of {this} are {value} / =Look at the frame of the {noun}: {value}',
      { shape: ['word', 'phrase'], not: /柱|upright/i },
    ],
    [
      'frameMaterial',
      '={noun}的架子：{value} / ={this}的框：{value} / =撑起{noun}的：{value}',
      '=The frame of {this}: {value} / =Holding up the {noun}: {value} / =Frame first, then the {noun}: {value}',
      { shape: ['clause'], type: ['sofa', 'armchair'], category: undefined },
    ],
    [
      'legMaterial',
      '={noun}的脚是{value} / ={this}站在{value}的脚上 / =着地的是{value}',
      '=The legs of {this} are {value} / ={This} (stands|stand) on legs of {value} / =Where the {noun} (meets|meet) the floor, the legs are {value}',
      { shape: ['word'] },
    ],
    [
      'legMaterial',
      '={noun}底下，脚用{value} / =低头看{noun}，脚是{value} / =撑着{this}的脚，{value}',
      '=Underneath {this}, legs of {value} / =The {noun} (has|have) its legs in {value} / =Look below the {noun}: the legs are {value}',
      { shape: ['word'] },
    ],
    [
      'legMaterial',
      '={noun}的脚：{value} / =往{this}底下看：{value} / ={this}怎么站住：{value}',
      '=The legs of {this}: {value} / =Below the {noun}: {value} / =What {this} (stands|stand) on: {value}',
      { shape: ['phrase', 'clause'] },
    ],
    [
      'legMaterial',
      '=托着{noun}的：{value} / ={noun}下半截：{value} / =蹲下来看{noun}：{value}',
      '=Kneel down and look under the {noun}: {value} / =Carrying {this}: {value} / =The lower part of the {noun}: {value}',
      { shape: ['phrase', 'clause'] },
    ],
    [
      'coverMaterial',
      '={noun}外面的布，{value} / =包着{this}的是{value} / ={noun}的面料是{value}',
      '=The cloth on {this} is {value} / =The cover of the {noun} is {value} / =The {noun} (wears|wear) {value}',
      { kind: ['composition'] },
    ],
    [
      'coverMaterial',
      '=手摸到的这层布，{value} / ={noun}外头这层，{value} / =给{this}做罩子的布，{value}',
      '=The fabric you touch on {this} is {value} / =Round the {noun} goes {value} / =Over the {noun} lies {value}',
      { kind: ['composition'] },
    ],
    [
      'coverMaterial',
      '=罩在{noun}外面的，{value} / =织{noun}罩子的纱，{value} / ={this}的外罩，{value}',
      '=The yarn in the cover of {this} is {value} / =For the cover of the {noun}, {value} / =Covering {this} is {value}',
      { kind: ['composition'] },
    ],
    [
      'coverMaterial',
      '={noun}的罩子：{value} / ={noun}面上包{value} / ={this}外头，{value} / =外面这层：{value}',
      '=The cover of {this}: {value} / =On the outside, the {noun}: {value} / =Covering {this}: {value} / =The cover: {value}',
      { kind: ['text'] },
    ],
    [
      'coverMaterial',
      '=包着{noun}的：{value} / ={this}的面，{value} / =手碰到{noun}，先碰到{value}',
      '=Round {this}: {value} / =What you touch on the {noun}: {value} / =Over the {noun}: {value}',
      { kind: ['text'] },
    ],
    [
      'filling',
      '={noun}里面填的是{value} / ={this}的芯子：{value} / =里面：{value}',
      '=Inside {this}: {value} / =The filling of the {noun}: {value} / =Inside: {value}',
      { kind: ['text'] },
    ],
    [
      'filling',
      '=外面一层下面，{noun}填了{value} / =填{this}用的：{value} / ={noun}包着的：{value}',
      '=Below the cover of the {noun}: {value} / =What fills {this}: {value} / =For the inside of the {noun}: {value}',
      { kind: ['text'] },
    ],
    [
      'filling',
      '={noun}芯里：{value} / =从外往里，到{noun}的芯：{value} / =按下去，{noun}里头：{value}',
      '=The inside of {this}: {value} / =Going in from the cover of the {noun}: {value} / =Press a hand into the {noun}, and what gives is this: {value}',
      { kind: ['text'] },
    ],
    [
      'surface',
      '={noun}的表面：{value} / =看{this}的面：{value} / =面上：{value}',
      '=The face of {this}: {value} / =On the surface of the {noun}: {value} / =On the surface: {value}',
    ],
    [
      'surface',
      '={noun}面上：{value} / =细看{noun}的面：{value} / =手放在{noun}上：{value}',
      '=The surface of the {noun}: {value} / =Put a hand on {this}: {value} / =What the surface of the {noun} shows: {value}',
    ],
    [
      'surface',
      '=走近看{noun}：{value} / =手拂过{this}：{value} / =灯下看{noun}的面：{value}',
      '=Look at {this} up close: {value} / =Run a hand over the {noun}: {value} / =Close to, {this}: {value}',
      { shape: ['clause'], category: ['furniture', 'children'] },
    ],
    [
      'finish',
      '={noun}上了{value} / ={this}外面做了{value} / =木头做好，再上{value}',
      '=The maker gave {this} {value} / =On its wood the {noun} (has|have) {value} / =Over the wood of {this}, {value}',
      { value: OILED },
    ],
    [
      'finish',
      '=给{noun}擦上{value} / ={noun}表面，{value} / =面上是{value}，底下是木头',
      '=The wood of {this} was given {value} / =The last work on the {noun} was {value} / =Whoever finished {this} put on {value}',
      { value: OILED },
    ],
    [
      'finish',
      '={this}的表面，{value} / ={noun}收尾，{value} / =做{noun}到后来，{value}',
      '=The finish on {this} is {value} / =To finish the {noun}, {value} / ={This} (has|have) a finish of {value}',
      { value: OILED },
    ],
    [
      'finish',
      '={noun}的面做了{value} / =手上摸到的{noun}：{value} / ={this}面上：{value}',
      '=The finish of {this}: {value} / =Finishing the {noun}: {value} / =On the outside of {this}: {value}',
      {},
    ],
    [
      'finish',
      '={noun}外面这层：{value} / =给{this}收面：{value} / =灯照着{noun}，面上：{value}',
      '=The outside of the {noun}: {value} / =Last step for {this}: {value} / =The {noun}, on the surface: {value}',
      {},
    ],
    [
      'structure',
      '={noun}有这样的结构：{value} / ={this}的构造：{value} / =细看{noun}：{value}',
      '=The build of {this}: {value} / =Of the build of the {noun}: {value} / =In the build of the {noun}: {value}',
      { category: ['furniture', 'children'] },
    ],
    [
      'structure',
      '=绕着{noun}看一圈：{value} / =把{this}从上看到下：{value} / ={noun}有这些地方：{value}',
      '=Walk round {this} and see: {value} / =The {noun} from top to bottom: {value} / =How {this} (is|are) built: {value}',
      { category: ['furniture', 'children'] },
    ],
    [
      'structure',
      '=细看{this}：{value} / ={noun}各处是这样：{value} / =看{noun}的细处：{value}',
      '=Look into {this}: {value} / =The {noun} (was|were) built like this: {value} / =Details of the {noun}: {value}',
    ],
  ]),
  ...rows({ category: ['furniture'] }, [
    [
      'craft',
      '={noun}这么做出来：{value} / =做{this}，有这一步：{value} / ={this}是怎么做的：{value}',
      '=The making of {this}: {value} / =How the {noun} came about: {value} / =Made this way, the {noun}: {value}',
    ],
    [
      'craft',
      '=做{noun}的人这样做：{value} / =做成{this}之前：{value} / =看{noun}的做工：{value}',
      '=Work on the {noun}: {value} / =What was done to make {this}: {value} / =A step in making the {noun}: {value}',
      {},
    ],
    [
      'removableCover',
      '={noun}的外罩拆得下来 / ={this}的罩子能拆，拆下来洗 / =外罩从{noun}上脱得下来，可以洗 / =外罩能拆能洗',
      '=The cover of {this} comes off for the wash / =You can take the cover off the {noun} and wash it / =Off comes the cover of {this}, to be washed / =The cover can be taken off and washed',
      { kind: ['flag'], category: ['furniture', 'home-textile'] },
    ],
    [
      'removableCover',
      '=洗的时候，把{noun}的外罩拆下来 / ={noun}换洗，拆的是外罩 / =罩子拆下来洗，{noun}留在原处',
      '=On washing day the cover of {this} comes off / =Wash the cover of the {noun}: it comes away / =The {noun} (stays|stay) where (it is|they are), the cover goes to the wash',
      { kind: ['flag'], category: ['furniture', 'home-textile'] },
    ],
  ]),
  ...rows({ value: WHOLE }, [
    [
      'assembly',
      '={noun}送来的样子：{value} / =送到门口的{noun}：{value} / ={this}到货：{value}',
      '?verb:={This} {value} / =On arrival, the {noun}: {value} / =At your door, {this}: {value}',
    ],
    [
      'assembly',
      '=收{noun}这天：{value} / =箱子打开，{noun}：{value} / =交到手上的{noun}：{value}',
      '?verb:=The {noun} {value} / =On the day {this} (comes|come): {value} / =Out of the box, the {noun}: {value}',
    ],
    [
      'assembly',
      '=安装{noun}：{value} / =怎么装{this}：{value} / =装{noun}的事：{value}',
      '?verb:=To your door: the {noun} {value} / =Setting up {this}: {value} / =Assembly of the {noun}: {value}',
    ],
  ]),
  ...rows({ value: SCREWS }, [
    [
      'assembly',
      '=装{this}要{value} / =把{noun}装起来：{value} / ={noun}装好，{value}',
      '=To put up {this} you need {value} / =Between the parts and the {noun}: {value} / =The {noun} (goes|go) together with {value}',
    ],
    [
      'assembly',
      '=螺丝刀拿来装{noun}：{value} / =拧{this}，{value} / ={noun}要拧的，{value}',
      '=Fetch a screwdriver for {this}: {value} / =What there is to turn on the {noun}: {value} / =Putting the {noun} together takes {value}',
    ],
    [
      'assembly',
      '=部件摊开，{noun}：{value} / =照着图装{noun}，{value} / =从一堆部件到{noun}，{value}',
      '=Parts on the floor, then this for the {noun}: {value} / =From parts to {noun}: {value} / ={This} (takes|take) {value}',
    ],
  ]),
  ...rows({ not: WHOLE, category: ['furniture', 'children', 'sport'] }, [
    [
      'assembly',
      '=装{noun}：{value} / ={this}这样装：{value} / =把{noun}装起来：{value}',
      '=Getting {this} together: {value} / =How the {noun} (is|are) put together: {value} / =Assembling {this}: {value}',
    ],
    [
      'assembly',
      '=动手装{this}：{value} / ={noun}到家，还要装：{value} / =装一{measure}{noun}：{value}',
      '=To set up the {noun}: {value} / =Once {this} (is|are) home: {value} / =Work to do on the {noun}: {value}',
    ],
  ]),
  ...rows({ value: /^适配.*床垫|^for mattresses/, type: ['bed'] }, [
    [
      'size',
      '={noun}[{value}] / =选床垫看这里，[{value}] / =这张床[{value}]',
      '=This bed is [{value}] / =The bed is made [{value}] / =By its size the bed is [{value}]',
    ],
  ]),
]

const MM: When = { unit: ['mm'], category: ['furniture'] }
const WOOD: When = { category: ['furniture'], not: /色|纹|贴面|贴皮|colou?r|look|effect|veneer/i }
const HOME: When = { category: ['furniture'] }

const SO_SIZE: readonly Row[] = [
  ...rows(
    { unit: ['mm'], min: 300, max: 4000, type: ['bookshelf', 'nightstand', 'desk', 'bed', 'dining-table', 'armchair'] },
    [
      [
        'width',
        '宽是左右的尺寸 / 宽，量的是横着的一边 / 横着的尺寸叫宽',
        'width is the measure from left to right / that is the measure from one side to the other / width runs from side to side',
      ],
      [
        'width',
        '拉一根这么长的绳子，放在地上看 / 拿绳子比出这么宽 / 绳子剪到这么长，贴墙放一放',
        'cut a string to that length and lay it on the floor / hold a string of that length against the wall / a string of that length on the floor shows how wide it is',
      ],
      [
        'width',
        '看看背后有没有插座和开关 / 墙上的插座在哪里，先看一眼 / 插座和开关，别挡住',
        'look where the sockets and switches are / see which sockets would be behind / note where the switches are first',
      ],
    ],
  ),
  ...rows({ ...MM, min: 200, max: 1500 }, [
    [
      'depth',
      '深是前后的尺寸 / 从前沿量到后背，就是深 / 深，量的是往墙里去的一边',
      'depth is the measure from front to back / that is how far it comes out from the wall / depth runs from the front to the back',
    ],
    [
      'depth',
      '门打开的时候扫到哪里，也看一看 / 门往里开的话，看门扇扫到哪里 / 房门能开多大，一起看',
      'see how far the door swings into the room / open the door and look how far it reaches / check the swing of the door as well',
    ],
    [
      'depth',
      '踢脚线有多厚，也算在里面 / 踢脚线会往外顶一点，记得加上 / 靠墙放，踢脚线要加进去',
      'add the thickness of the skirting board / the skirting board comes on top of that / a skirting board keeps it a little off the wall',
    ],
  ]),
  ...rows({ ...MM, min: 150, max: 2600 }, [
    [
      'height',
      '高，从地面往上量 / 量的是地面到顶上 / 从地板起，一直到顶',
      'height is counted from the floor up / it is taken from the floor to the top / that is from the ground to its top',
    ],
    [
      'height',
      '拿铅笔在墙上画一道，看看到哪里 / 照这个数在墙上做个记号 / 墙上点一个铅笔印，退远几步看',
      'make a pencil mark on the wall at that height / mark it on the wall and step back / a pencil mark on the wall shows where it ends',
    ],
    [
      'height',
      '地毯有厚度，铺了就加上 / 底下要铺地毯，连地毯一起算 / 地毯的厚，也垫在下面',
      'a rug underneath adds its own thickness / if it stands on a rug, add the rug / add the pile of the carpet if there is one',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 600, max: 2400, type: ['bookshelf'] }, [
    [
      'height',
      '搬进电梯的时候要斜过来，先量电梯 / 电梯门有多高，先去量 / 楼道转弯的地方，也量一量',
      'measure the door of the lift as well / check the corner of the stairs before it comes / see whether the lift takes it upright',
    ],
    [
      'height',
      '够书的时候手伸到哪里，比一比 / 抬手比一比，看够到哪一层 / 站在墙边举手，看到哪里',
      'raise a hand and see which shelf you reach / stand by the wall and stretch an arm to compare / see how high your hand goes',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 900, max: 2000, type: ['floor-lamp'] }, [
    [
      'height',
      '量到灯顶，底座也在里面 / 底座算进去，一直量到顶 / 从地面起，底座、灯杆、灯罩都算',
      'base, stem and shade all count / it is measured with the base, to the top of the lamp / that takes in the base and the shade',
    ],
    [
      'height',
      '头顶有吊柜的话，先量一量 / 看看上面有没有搁板 / 要放在搁板底下的，先量搁板',
      'see whether a shelf hangs above the spot / if there is a shelf overhead, measure up to it / look up first: there may be a beam',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 350, max: 700, type: ['chair', 'armchair', 'stool', 'sofa'] }, [
    [
      'seatHeight',
      '量的时候上面没有人坐 / 空着量的，坐下去会陷的另说 / 说的是没人坐的时候',
      'it is taken with nobody on the seat / that is the seat when it is empty / nobody sits on it while it is measured',
    ],
    [
      'seatHeight',
      '坐下，从地面量到自己的膝弯，比一比 / 量量自己小腿的长 / 脚放平，看膝弯离地多高',
      'measure from the floor to the back of your own knee / compare it with the length of your lower leg / feet flat, see how high your knee is',
    ],
    [
      'seatHeight',
      '配桌子，就拿桌高减它 / 桌子的高减掉坐高，剩下的是腿的地方 / 桌面离坐面多远，减一减',
      'take it from the height of your table / table height less seat height is the room for legs / subtract it from the table and see what is left',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 350, max: 1000, type: ['sofa', 'armchair', 'chair'] }, [
    [
      'seatDepth',
      '坐深只算坐的地方，靠背不算 / 靠背的厚不在里面 / 量的是坐的这一段',
      'only the seat counts, not the back / the thickness of the back is not in it / that leaves out the back itself',
    ],
    [
      'seatDepth',
      '量量自己大腿的长，比一比 / 从自己的膝弯量到背 / 坐着，从背量到膝弯',
      'measure from your own back to your knee / compare it with your upper leg / sit on a chair and measure from back to knee',
    ],
    [
      'seatDepth',
      '背后塞一个靠垫，剩下的就少一截 / 放靠垫的话，靠垫的厚要减掉 / 靠垫占去的，从里面减',
      'a cushion behind you takes some of it away / take off the thickness of any cushion / with a cushion in your back there is less of it',
    ],
  ]),
  ...rows({ unit: ['kg'], min: 5, max: 400, type: ['desk', 'dining-table', 'coffee-table', 'nightstand'] }, [
    [
      'loadCapacity',
      '桌子自己的重不算在里面 / {noun}自己多重，不算 / 说的是放上去的，{noun}自己不算',
      'the weight of the {noun} itself is not in it / what counts is what goes on top / the {noun} itself (does|do) not count',
    ],
    [
      'loadCapacity',
      '坐上去、踩上去，也是分量 / 人靠着、撑着，也算分量 / 手撑着的力气也算',
      'a person leaning on it is a load as well / an elbow counts like a book / standing on it counts too',
    ],
    [
      'loadCapacity',
      '家里的体重秤，能称要放的东西 / 拿不准的，先放到体重秤上 / 东西有多重，用家里的秤称',
      'a bathroom scale tells you what your things weigh / put the things on a bathroom scale first / what you mean to put there can go on a scale first',
    ],
  ]),
  ...rows({ unit: ['kg'], min: 50, max: 800, type: ['chair', 'armchair', 'stool', 'sofa'] }, [
    [
      'loadCapacity',
      '{noun}自己的重不算 / 算的是坐上来的，{noun}自己不算 / 只算坐的和放的',
      'the {noun} itself (is|are) not counted / what sits on it counts, not its own weight / its own weight is left out',
    ],
    [
      'loadCapacity',
      '孩子坐在大人腿上，两个人一起算 / 腿上坐着孩子，也加上 / 抱着的猫，也算一份',
      'a child on your knee is added / add the cat on your lap / two who share it are added up',
    ],
    [
      'loadCapacity',
      '跳上去和坐下去不是一回事 / 蹦上去的力，和坐着的重不一样 / 说的是坐，不是跳',
      'sitting is meant, not jumping / a jump is not the same as a weight at rest / that is for sitting, not for jumping on',
    ],
  ]),
  ...rows({ unit: ['kg'], min: 100, max: 800, type: ['bed'] }, [
    [
      'loadCapacity',
      '床垫也有分量，查一查再加 / 床垫多重，先问清楚 / 床垫先占去一份',
      'a mattress has a weight of its own, so look it up / the mattress takes its share first / find out what the mattress weighs',
    ],
    [
      'loadCapacity',
      '枕头被子猫，睡上去的都算 / 睡上去的，一样一样加 / 床上有什么，就加什么',
      'sleepers, quilts and the cat are added up / whatever lies on it is added / add up all that spends the night there',
    ],
  ]),
  ...rows({ unit: ['kg'], min: 5, max: 400, type: ['bookshelf'] }, [
    [
      'loadCapacity',
      '书也有分量，拿一摞去称称 / 抱一摞书上秤，心里就有数 / 一摞书有多重，称一下',
      'put a pile of your books on a scale / weigh an armful of books to get an idea / an armful of books on the scale tells you more',
    ],
    [
      'loadCapacity',
      '相框、花盆、箱子，也一起算 / 书以外的，花盆和相框也加上 / 摆件和书，都算',
      'flower pots and picture frames count as well / books are not all: add the plants / boxes and vases are added to the books',
    ],
  ]),
  ...rows({ kind: ['number'], unit: ['kg'], min: 2, max: 200, category: ['furniture'] }, [
    [
      'weight',
      '说的是{noun}自己的分量 / 只算{noun}，别的不算 / 就是一{measure}{noun}的分量',
      'that is the {noun} and nothing else / nothing but the {noun} is in that figure / it is the weight of the {noun} alone',
    ],
    [
      'weight',
      '换个房间放，先想好怎么搬 / 搬动之前，路上先清一清 / 从门口到房间，路先让出来',
      'clear the way before you move it / think how it gets from one room to the next / leave the way free when it comes',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 200, max: 2000, type: ['coffee-table', 'stool'] }, [
    [
      'diameter',
      '从边到边，穿过圆心 / 圆心到边叫半径，边到边叫直径 / 直径要从圆心上过',
      'from the middle to the edge is the radius, from edge to edge the diameter / the radius would be the way from the middle to the edge / it is counted from edge to edge, through the middle',
    ],
    [
      'diameter',
      '绳子一头按住，画个圆看看 / 拿根绳子当圆规，在地上比 / 绳子对折，一头按住转一圈',
      'fold a string of that length and use it as a compass / draw the circle on paper and see / a string and a pencil draw the circle for you',
    ],
  ]),
  ...rows({ unit: ['mm'], min: 3, max: 120, category: ['furniture'] }, [
    [
      'thickness',
      '厚，是上面到下面 / 量的是上下面之间 / 从上面的面量到下面的面',
      'thickness runs from the upper face to the lower / that is from face to face / it is the measure between the two faces',
    ],
    [
      'thickness',
      '拿书脊比一比厚薄 / 找一本一样厚的书，摆在旁边看 / 两指捏住，比一比',
      'find a book of that thickness and look / hold finger and thumb that far apart / compare it with the spine of a book',
    ],
    [
      'thickness',
      '要夹灯的，看夹口张得多大 / 夹式台灯的夹口，对一对 / 桌边要夹东西，先看夹子',
      'see whether the clamp of your lamp opens that far / check the jaws of a clamp against it / if you clamp something to it, look at the clamp',
    ],
  ]),
]

const MATTER = 'material frameMaterial legMaterial'

const SO_MATTER: readonly Row[] = [
  ...rows(WOOD, [
    [
      MATTER,
      '桦木出自桦木属的树 / 桦树的木头，就叫桦木 / 桦木来自白皮的桦树一类',
      'birch comes from trees of the genus Betula / the birches are the genus Betula / birch is the wood of the birch tree',
      { value: /桦木|\bbirch\b/i },
    ],
    [
      MATTER,
      '枫木出自槭属的树 / 枫木的树，植物学上归槭属 / 槭树的木头，叫枫木',
      'maple comes from trees of the genus Acer / the maples are the genus Acer / maple is the wood of the maple tree',
      { value: /枫木|\bmaple\b/i },
    ],
    [
      MATTER,
      '桐木取自泡桐 / 泡桐的木头叫桐木 / 桐木就是泡桐锯出来的板',
      'paulownia is the wood of the paulownia tree / the tree of that name gives the wood / paulownia wood comes from the genus Paulownia',
      { value: /桐木|\bpaulownia\b/i },
    ],
    [
      MATTER,
      '柚木出自柚木属的树 / 柚木是一种热带的树 / 柚木和吃的柚子不是一家',
      'teak comes from a tropical tree / teak is the wood of Tectona grandis / teak grows in the tropics',
      { value: /柚木|\bteak\b/i },
    ],
    [
      MATTER,
      '榆木出自榆属的树 / 榆树的木头，就是榆木 / 结榆钱的树，木头叫榆木',
      'elm comes from trees of the genus Ulmus / the elms are the genus Ulmus / elm is the wood of the elm tree',
      { value: /榆木|\belm\b/i },
    ],
    [
      MATTER,
      '樟木取自樟树 / 樟树锯成板，就是樟木 / 樟脑也出自樟树',
      'camphor wood comes from the camphor tree / the tree that gives camphor gives this wood too / camphor and camphor wood come from one tree',
      { value: /樟木|香樟|\bcamphor\b/i },
    ],
    [
      MATTER,
      '山毛榉就是水青冈 / 山毛榉也叫水青冈 / 水青冈是山毛榉的另一个名字',
      'beech is the wood of the beech tree / the beeches are the genus Fagus / beech mast is the nut of the same tree',
      { value: /山毛榉/ },
    ],
    [
      MATTER,
      '杉木是针叶木 / 杉树的叶子是针一样的 / 杉木出自针叶的杉树',
      'fir is a conifer / the tree has needles, not leaves / fir is the wood of a needle-leaved tree',
      { value: /杉木|\bfir\b/i, not: /色|纹|贴面|云杉|colou?r|look|veneer|spruce/i },
    ],
    [
      MATTER,
      '樱桃木就是樱桃树的木头 / 樱桃木出自李属的树 / 樱桃和桃、李同属，木头也这么叫',
      'cherry is the wood of a tree of the genus Prunus / cherry wood comes from the genus Prunus / plum and cherry are of one genus',
      { value: /樱桃木|\bcherry\b/i },
    ],
    [
      MATTER,
      '胡桃木出自胡桃属的树 / 胡桃木和核桃是同一个属的 / 结核桃的那一属，木头叫胡桃木',
      'walnut comes from trees of the genus Juglans / the nut and the wood share a genus / walnut is the wood of the walnut tree',
      { value: /胡桃木|\bwalnut\b/i, not: /油|oil|色|纹|贴面|veneer|colou?r|look/i },
    ],
    [
      MATTER,
      '橡木就是栎树的木头 / 结橡子的树，木头叫橡木 / 橡木出自栎属的树',
      'oak is the wood of the tree that bears acorns / oak comes from trees of the genus Quercus / the oaks are the genus Quercus',
      { value: /橡木|\boak\b/i },
    ],
    [
      MATTER,
      '白蜡树的木头，就叫白蜡木 / 白蜡木英文叫ash，和灰烬同字 / 白蜡木出自白蜡树',
      'ash is the wood of the ash tree / the ash tree has the same name as what fire leaves / ash trees and the olive share a family',
      { value: /白蜡木|\bash\b/i },
    ],
  ]),
  ...rows(HOME, [
    [
      MATTER,
      '纤维板是木头打成纤维再压成的 / 木纤维拌胶，热压成板 / 先打成纤维，后压成板',
      'fibreboard is wood fibre pressed with glue / wood is turned to fibre first, then pressed to board / the board is pressed from fibres of wood',
      { value: /纤维板|密度板|\bMDF\b|fibreboard/i },
    ],
    [
      MATTER,
      '颗粒板是木屑拌胶压成的 / 木头打成小颗粒，再压成板 / 板芯是压在一起的碎木',
      'particleboard is pressed from chips of wood / chips and glue go under the press / wood chips are pressed into a board',
      { value: /颗粒板|刨花板|particle ?board|chipboard/i },
    ],
    [
      MATTER,
      '岩板是矿物粉压成坯再烧的 / 石粉先压后烧，成了岩板 / 岩板进窑烧过',
      'sintered stone is pressed from mineral powder and fired / the powder is pressed, then fired / it goes through a kiln like a tile',
      { value: /岩板|sintered stone/i },
    ],
    [
      MATTER,
      '大理石是石灰岩变来的 / 大理石的纹是别的矿物留在里面 / 石头里的杂质成了纹',
      'marble is limestone changed by heat and pressure / other minerals drew the veins in marble / the veins come from other minerals in the stone',
      { value: /大理石(?!纹)|\bmarble\b(?! (look|effect|pattern))/i, not: /人造|仿|artificial|cultured|faux/i },
    ],
    [
      MATTER,
      '钢化是先烧热再急冷 / 玻璃烧热以后，用风急冷 / 钢化玻璃在炉子里走过一遍',
      'toughened glass is heated and cooled fast / the glass is heated, then air cools it quickly / to temper glass is to heat it and chill it at once',
      { value: /钢化玻璃|(tempered|toughened) glass/i },
    ],
    [
      MATTER,
      '亚克力是聚甲基丙烯酸甲酯的俗名 / 亚克力是一种透明的塑料 / 透明的塑料里，有一种叫亚克力',
      'acrylic is a clear plastic / acrylic is short for polymethyl methacrylate / the same plastic is known by the letters PMMA',
      { value: /亚克力|\bacrylic\b(?! (fibre|yarn))/i, not: /漆|paint/i, kind: ['text'] },
    ],
    [
      MATTER,
      '碳钢是铁和碳的合金 / 钢里主要是铁，还有一点碳 / 铁里加碳，就是碳钢',
      'carbon steel is iron with a little carbon / the carbon is what makes steel of iron / iron and carbon make this steel',
      { value: /碳钢|carbon steel/i },
    ],
    [
      MATTER,
      '不锈钢里有铬 / 钢里加了铬，叫不锈钢 / 铬是不锈钢里的一样',
      'stainless steel has chromium in it / the chromium in it makes it stainless steel / chromium belongs to every stainless steel',
      { value: /不锈钢|stainless/i },
    ],
    [
      MATTER,
      '铝合金是铝加别的金属 / 铝里掺了别的金属，叫铝合金 / 合金就是几种金属熔在一起',
      'an alloy is one metal melted with others / the aluminium is not alone, other metals are melted into it / the aluminium is melted with small parts of other metals',
      { value: /铝合金|alumini?um alloy/i },
    ],
    [
      'material coverMaterial',
      '头层皮带着毛孔那一面 / 一张皮剖成几层，带毛孔的叫头层 / 头层的面上还看得到毛孔',
      'top grain is the layer with the pores of the hide / a hide is split, and the upper layer is the grain / the pores you see were the animal’s',
      { value: /头层|(top|full)[- ]grain/i },
    ],
    [
      'material coverMaterial',
      '聚氨酯涂在布上，就是PU革 / PU革底下是布 / PU是聚氨酯的缩写',
      'PU leather is cloth with polyurethane on it / beneath the polyurethane there is cloth / PU is short for polyurethane',
      { value: /\bPU ?(皮|革|leather)|PU皮|PU革/i },
    ],
    [
      'material coverMaterial',
      '亚麻纱出自亚麻的茎 / 亚麻是茎里的纤维 / 麻秆里剥出纤维，再纺成纱',
      'the fibre of linen comes out of a stalk / linen is spun from the fibre of a stem / a plant with blue flowers gives linen',
      { value: /亚麻|\blinen\b/i, not: /亚麻(籽|色|油)|linseed|linen[- ]look/i },
    ],
    [
      'material coverMaterial',
      '棉是棉花籽上的绒毛 / 棉花摘下来，轧掉籽，纺成纱 / 棉长在棉桃里',
      'cotton grows round the seed of its plant / cotton is picked, ginned and spun / the fibre of cotton grows in a boll',
      { value: /棉(?!麻色)|\bcotton\b/i, not: /木浆棉|丝绵|海绵|填充|padding/i, kind: ['composition'] },
    ],
    [
      'material coverMaterial',
      '羊毛从绵羊身上剪下来 / 剪毛，洗毛，纺纱，织布 / 羊每年剪毛',
      'wool is shorn from sheep / the coat of the sheep is shorn, washed and spun / sheep are shorn for it',
      { value: /羊毛|\bwool\b/i, kind: ['composition'] },
    ],
    [
      'material coverMaterial',
      '聚酯纤维是合成的 / 聚酯纤维是熔了再抽成的丝 / 聚酯纤维不是地里长的',
      'polyester is a man-made fibre / polyester is melted and drawn into yarn / the fibre is drawn from a melt',
      { value: /聚酯纤维|\bpolyester\b/i, kind: ['composition'] },
    ],
    [
      'material coverMaterial',
      '雪尼尔纱中间是芯，外面一圈短绒 / 雪尼尔在法文里是毛毛虫 / 短绒夹在纱里，拧成雪尼尔',
      'chenille yarn has short pile round a core / chenille is French for caterpillar / short tufts are caught between twisted threads',
      { value: /雪尼尔|\bchenille\b/i },
    ],
    [
      'material coverMaterial',
      '丝绒的绒头是割开的 / 割断线圈，立起来的就是绒 / 绒有方向，顺着逆着颜色深浅不同',
      'velvet has a cut pile / loops are cut, and the ends stand up as pile / the pile has a direction, and the shade turns with it',
      { value: /丝绒|天鹅绒|\bvelvet\b/i, not: /羽丝绒/ },
    ],
    [
      'material coverMaterial',
      '灯芯绒上一条一条的是绒 / 灯芯绒一道绒一道沟 / 一条条绒像灯芯，所以叫这个名字',
      'corduroy has ridges of pile / ridge and furrow take turns in corduroy / each ridge is a line of pile',
      { value: /灯芯绒|\bcorduroy\b/i },
    ],
    [
      'filling',
      '数字说的是海绵的密度 / 密度是重量除以体积 / 这是海绵的密度，按体积算重量',
      'the figure is the density of the foam / that is what a cubic metre of the foam weighs / density is weight by volume',
      { value: /海绵.*(kg\/m³|千克每立方米|千克\/立方米)|foam.*kg\/m³/i },
    ],
    [
      'filling',
      '蛇形弹簧弯成波浪的样子 / 一根丝来回弯，叫蛇形弹簧 / 弯来弯去像条蛇，名字这么来的',
      'serpentine springs are wire bent in waves / one wire bent to and fro makes such a spring / the wire winds like a snake',
      { value: /蛇形?弹簧|serpentine spring|zigzag spring/i },
    ],
    [
      'filling',
      '袋装弹簧是一只弹簧一个布袋 / 每只弹簧缝在自己的布袋里 / 一格布袋装一只弹簧',
      'each pocket spring has a cloth pocket of its own / every coil is sewn into its own pocket / one pocket, one coil',
      { value: /(袋装|独立)弹簧|pocket(ed)? spring/i },
    ],
    [
      'filling',
      '羽丝绒不是羽毛 / 羽丝绒是化纤 / 叫羽丝绒，里面没有羽毛',
      'that wrap is a fine synthetic fibre, not feathers / microfibre is a fine man-made fibre / there are no feathers in microfibre',
      { value: /羽丝绒/ },
    ],
    [
      'filling',
      '椰棕取自椰子壳外面的纤维 / 椰子外壳上的纤维，叫椰棕 / 椰棕是椰壳上剥下来的',
      'coir is the fibre from the husk of the coconut / coconut husks give this fibre / between the shell and the skin of the coconut grows coir',
      { value: /椰棕|\bcoir\b/i },
    ],
    [
      'filling',
      '记忆棉按下去，慢慢回来 / 手按一下记忆棉，印子慢慢平 / 手拿开，印子过一会儿才平',
      'memory foam comes back slowly after a press / press it, and the mark goes slowly / a hand leaves a mark for a moment',
      { value: /记忆棉|memory foam/i },
    ],
  ]),
  ...rows(HOME, [
    [
      'finish',
      '木蜡油是植物油加蜡 / 油里有蜡，擦在木头上 / 木蜡油里一样是油，一样是蜡',
      'hard wax oil is oil with wax in it / the oil carries wax / it is oil and wax in one',
      { value: /木蜡油|hard[- ]?wax oil/i, not: /漆|lacquer/i },
    ],
    [
      'finish',
      '核桃油是核桃榨的 / 核桃仁榨出来的油 / 油来自核桃',
      'walnut oil is pressed from walnuts / the oil comes out of walnuts / walnuts are pressed for it',
      { value: /核桃油|walnut oil/i },
    ],
    [
      'finish',
      '桐油是桐树籽榨的 / 油桐的籽榨油，就是桐油 / 桐油干了会结一层膜',
      'tung oil is pressed from the seeds of the tung tree / seeds of the tung tree are pressed for it / tung oil dries to a film',
      { value: /桐油|tung oil/i },
    ],
    [
      'finish',
      '光泽度用仪器读，数越小光越暗 / 度数是光泽仪读的 / 读光泽的仪器给一个数',
      'gloss is read off with an instrument / a lower gloss number means a duller surface / the number is that of a gloss meter',
      { value: /\d+度|\d+ gloss/i, not: /弯|角|℃/ },
    ],
    [
      'finish',
      '烤漆是喷了漆再进烘房 / 漆喷好，送去烤干 / 漆在烘房里烤硬',
      'stoved paint is sprayed and then baked / the paint is baked after spraying / paint first, then an oven',
      { value: /烤漆|baked (paint|enamel|lacquer)|stove[- ]?enamel/i },
    ],
    [
      'finish',
      '刷一遍，等干，再来一遍 / 干一遍，上一遍 / 几遍就是刷了几回',
      'a coat goes on and dries, and the next one follows / the count is how often it was coated / one layer dries before the next',
      {
        value: /[两二三四五六2-6][遍道]|\b(two|three|four|five|[2-6]) coats\b/i,
        not: /漆|lacquer|电镀|氧化|拉丝|plated|anodi|brushed/i,
      },
    ],
    [
      'craft structure',
      '望板是桌面下连着四条腿的那一圈 / 桌面底下横着的板叫望板 / 望板在桌面下面，连着腿',
      'the apron is the rail beneath the top that joins the legs / an apron runs under the edge of the top / legs and top meet at the apron',
      { value: /望板|\bapron\b/i },
    ],
    [
      'craft structure',
      '穿带是板背面横着穿进去的木条 / 板背面开一道槽，木条推进去 / 穿带走的方向和木纹相横',
      'a sliding batten is pushed into a groove across the boards / the batten runs across the grain / a groove on the back takes the batten',
      { value: /穿带|sliding batten/i },
    ],
    [
      'craft structure',
      '木楔从榫头里打进去 / 楔子把榫头撑开 / 面上看到的小木条是楔子',
      'a wedge is driven into the end of the joint / the wedge spreads the end of the wood / the small strip you see is the wedge',
      { value: /木楔|\bwedges?\b/i },
    ],
    [
      'craft structure',
      '手刨是拿刨子一下下推 / 刨子推过去，刨花卷起来 / 刨子在手里，推一下出一片刨花',
      'a hand plane takes off one shaving at a time / shavings curl from a hand plane / the plane is pushed by hand',
      { value: /手刨|hand[- ]planed/i },
    ],
    [
      'craft structure',
      '砂纸从粗到细，一遍一遍来 / 打磨是用砂纸磨 / 砂纸磨过，再擦掉粉',
      'sanding goes from coarse paper to fine / sandpaper does that work / after the paper comes a cloth for the dust',
      { value: /打磨|砂\d|砂光|\bsanded\b/i },
    ],
    [
      'craft structure',
      '伸缩柱是一节套一节 / 一节管子滑进另一节 / 管子套着管子，一节节伸出来',
      'one tube slides inside another / the column is made of tubes, one in the other / each stage slides out of the one round it',
      { value: /[两二三]节.*(立柱|升降)|(two|three)-stage/i },
    ],
    [
      'assembly',
      '内六角是六边形的孔，要用六角扳手 / 扳手一头插进六角的孔里 / 孔是六角的，扳手也是',
      'a hex key fits a socket with as many sides / the key is six-sided, and so is the socket / the key for it is bent and six-sided',
      { value: /内六角|hex key|allen key/i },
    ],
    [
      'assembly',
      '脚是拧上去的，顺时针拧紧 / 把脚对准，转着拧进去 / 拧脚的时候，先翻过来放在毯子上',
      'turn each leg clockwise until it stops / lay it upside down on a blanket and turn in the legs / each leg has a thread and is turned in',
      { value: /脚旋入|legs (to )?screw (in|on)\b/i },
    ],
    [
      'assembly',
      '一个人扶，一个人拧 / 叫上一个人，装的时候搭把手 / 一个递，一个装',
      'one holds, the other turns / one hands over the parts, the other fits them / it takes a pair of people for this',
      { value: /两人|two people/i, not: /assembled/i },
    ],
    [
      'assembly',
      '装之前先把部件点一遍 / 小件先倒出来数 / 部件摊在布上，再动手',
      'count the parts before you begin / lay the parts out on a cloth first / see that every part is there',
      { value: /螺|旋|装脚|装四|安装|screw|fit the|bolt|inserts/i, not: WHOLE },
    ],
    [
      'assembly',
      '搬到要放的地方再拆箱 / 拆箱以后先看一圈 / 箱子从上面开',
      'take it to its place before you open the box / walk round it once it is unpacked / open the box from the top',
      { value: NOTHING_TO_DO },
    ],
  ]),
  ...rows({ kind: ['flag'], value: /./, category: ['furniture', 'home-textile'] }, [
    [
      'removableCover',
      '开口在哪里，先找一找 / 找到开口，从角上开始褪 / 拆之前看一眼怎么套的，好套回去',
      'look for the opening first / begin at a corner when you take it off / note how it sits, so that it goes back the same way',
    ],
    [
      'removableCover',
      '罩子洗，芯子不下水 / 下水的只有罩子 / 洗的是外罩，里面的留下',
      'only the cover goes into the water / the filling stays out of the wash / the cover is washed, the inside is not',
    ],
  ]),
]

/** Values short enough for a headline. */
const SHORT = /^.{2,11}$/
const LONG = /^.{34,}$/

const HEAD: readonly Row[] = [
  ...rows(NUMBER, [
    [
      'width',
      '[宽{value}]，放得下再说 / [左右{value}]，卷尺拿来 / [{value}]，看地方',
      '[{value} wide], tape in hand / Side to side: [{value}] / [{value} across], room permitting',
    ],
    [
      'depth',
      '[深{value}]，走道还剩多少 / [前后{value}] / 往屋里来[{value}]',
      'Front to back: [{value}] / [{value} deep], and the way round it / Into the room by [{value}]',
    ],
    [
      'height',
      '[高{value}]，立在屋里 / 从地上起，[{value}] / [{value}高]，墙上画一道',
      'From the floor up: [{value}] / [{value} high], a pencil mark on the wall / Standing at [{value}]',
    ],
    [
      'height',
      '[{value}]，一层一层往上 / 抬头看，[高{value}] / [高{value}]的一面书',
      'Shelf upon shelf: [{value}] / Look up: [{value} high] / [{value}] of books, upwards',
      { type: ['bookshelf'], category: undefined },
    ],
    [
      'height',
      '[{value}高]，一盏灯 / 立起来[{value}] / 灯在[{value}]处',
      'A lamp [{value} tall] / Upright: [{value}] / Light at [{value}]',
      { type: ['floor-lamp'], category: undefined },
    ],
    [
      'seatHeight',
      '坐下，[离地{value}] / [坐高{value}]，配桌子看 / 膝弯和[{value}]',
      'Sit at [{value}] / [{value} up]: the seat / Knees meet [{value}]',
    ],
    [
      'seatDepth',
      '往里坐，[{value}] / [坐深{value}]，量量大腿 / 前沿到靠背，[{value}]',
      'Sit all the way in: [{value}] / [{value} deep], the seat / From edge to back: [{value}]',
    ],
    [
      'loadCapacity',
      '坐，[{value}以内] / 坐得住[{value}] / [承重{value}]，坐吧',
      'Sit: [up to {value}] / A seat for [up to {value}] / [Up to {value}], so sit',
      { type: SEATS, category: undefined },
    ],
    [
      'loadCapacity',
      '往上放，[{value}以内] / 书、灯、花，[承重{value}] / 摆得下，[承得住{value}]',
      'Books, lamp, flowers: [up to {value}] / Set it down: [up to {value}] / A top for [up to {value}]',
      { type: ['desk', 'dining-table', 'coffee-table', 'nightstand'], category: undefined },
    ],
    [
      'diameter',
      '圆的，[直径{value}] / 转一圈，[直径{value}] / [{value}]，画一个圆',
      'Round, [{value} across] / Draw a circle: [{value}] / [{value}] from edge to edge',
      { type: ['coffee-table', 'stool'], category: undefined },
    ],
    [
      'weight',
      '[{value}]，搬一搬 / 抬起来，[{value}] / [重{value}]，想好放哪里',
      '[{value}] to carry / Lift it: [{value}] / [{value}], so choose the place first',
    ],
    [
      'thickness',
      '[厚{value}]，看边 / 从侧面看，[{value}] / 捏住边，[厚{value}]',
      'Look at the edge: [{value}] / [{value} thick], edge on / Between finger and thumb: [{value}]',
    ],
  ]),
  ...rows({ value: SOLID, not: NOT_SOLID, shape: ['word'], category: ['furniture', 'children'] }, [
    [
      'material frameMaterial',
      '{value}，摸得到木纹 / 木头是{value} / 锯开，是{value}',
      '{Value}, and you see the grain / The wood: {value} / Cut from {value}',
    ],
    [
      'material frameMaterial',
      '{value}做的 / 手底下是{value} / 选了{value}',
      'Made in {value} / Under the hand: {value} / The choice: {value}',
    ],
  ]),
  ...rows({ category: ['furniture'] }, [
    [
      'coverMaterial',
      '外面是{value} / 包着{value} / 坐上去，先碰到{value}',
      'Covered in {value} / The cover: {value} / Outside: {value}',
      { kind: ['text'], shape: ['word'] },
    ],
    [
      'legMaterial',
      '脚是{value} / 站在{value}上 / 低头看，{value}的脚',
      'Legs of {value} / Standing on {value} / Look down: {value}',
      { shape: ['word'] },
    ],
    [
      'finish',
      '面上：{value} / 手摸到的：{value} / 外面一层，{value}',
      'Outside: {value} / The outer layer: {value} / Finish: {value}',
      { value: SHORT, not: LONG },
    ],
    [
      'surface',
      '看表面：{value} / 近看：{value} / {value}',
      'Up close: {value} / On the surface: {value} / {Value}',
      { value: SHORT, not: LONG },
    ],
    [
      'removableCover',
      '罩子能脱下来洗 / 洗罩子的日子 / 拆下来，洗，套回去',
      'A cover you can take off / Off, into the wash, back on / The cover has a washing day',
      { kind: ['flag'], category: ['furniture', 'home-textile'] },
    ],
    [
      'assembly',
      '螺丝刀准备好：{value} / 装上它：{value} / 动手：{value}',
      'Screwdriver ready: {value} / To build it: {value} / Your part: {value}',
      { value: /[颗个枚]螺/, category: ['furniture', 'children', 'sport'] },
    ],
    [
      'assembly',
      '送来就是这样：{value} / 开门收货：{value} / 到家：{value}',
      '{Value} / To your door: {value} / Unpack it: {value}',
      { value: /^整装|^arrives (assembled|in one piece)/i, category: ['furniture', 'children'] },
    ],
  ]),
]

const SAY: readonly Row[] = [...SAY_SIZE, ...SAY_MATTER]
const SO: readonly Row[] = [...SO_SIZE, ...SO_MATTER]

export const ROOM_ROWS: readonly Entry[] = [
  ...entries('room.say', 'say', SAY),
  ...entries('room.so', 'so', SO),
  ...entries('room.head', 'head', HEAD),
]
