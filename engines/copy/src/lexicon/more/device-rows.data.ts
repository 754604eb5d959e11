import { type Entry, entries, type Row, type When } from '../entry.ts'

/**
 * Devices, told with the name of the product: sound, power, ports, light, air, keys. Rows that say one fact under the same
 * constraints stand together; in a row, frames are divided by ' / '.
 */
type Telling = readonly [attributes: string, when: When, ...lines: readonly (readonly [zh: string, en: string])[]]

const TECH = ['technology']
const SOUND = ['headphones', 'earbuds', 'speaker']
const ON_EARS = ['headphones', 'earbuds']
const KEYS = ['keyboard', 'mouse']

const rows = (tellings: readonly Telling[]): Row[] =>
  tellings.flatMap(([attributes, when, ...lines]) =>
    lines.map(([zh, en]): Row => [attributes, zh.split(' / '), en.split(' / '), when]),
  )

/** How facts are stated. */
const SAY: readonly Telling[] = [
  [
    'noiseReduction',
    { kind: ['number'], category: TECH },
    [
      '={this}能把噪声降低[{value}] / ={noun}能降下[{value}]的噪声 / =<靠|用>{this}能降[{value}]的噪声 / 能把噪声降低[{value}]',
      '={This} (lowers|lower) noise [by {value}] / =The {noun} (brings|bring) noise down [by {value}] / ={This} (takes|take) [{value}] off the noise / (reduces|reduce) noise [by {value}]',
    ],
    [
      '={this}带着[{value}]的降噪 / ={noun}的降噪有[{value}] / ={this}降噪有[{value}]那么深 / 有[{value}]的降噪',
      '={This} (has|have) [{value} of noise reduction] / =The {noun} (comes|come) with [{value} of noise reduction] / =Noise reduction in {this} goes [{value}] deep / (offers|offer) [{value} of noise reduction]',
    ],
    [
      '={noun}压下去的噪声有[{value}] / =噪声到了{noun}这里[减{value}] / ={this}拦下的噪声有[{value}] / 拦得下[{value}]的噪声',
      '=The {noun} (holds|hold) back [{value} of noise] / =Noise drops [by {value}] with {this} / ={This} (keeps|keep) out [{value} of noise] / (holds|hold) back [{value} of noise]',
    ],
  ],
  [
    'noiseReduction',
    { kind: ['range'], category: TECH },
    [
      '={this}的降噪在[{value}]之间 / ={noun}能降的噪声从[{value}] / ={this}降噪从[{value}]',
      '={This} (lowers|lower) noise by [{value}] / =The {noun} (has|have) noise reduction of [{value}] / =Noise reduction in {this} runs from [{value}]',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], type: [...SOUND, ...KEYS, 'smart-watch'] },
    [
      '={this}充满一回能用[{value}] / =充满电的{noun}能用[{value}] / ={noun}充一回电用[{value}] / 充满一回能用[{value}]',
      '={This} (runs|run) [for {value}] on a full charge / =A full charge keeps the {noun} going [for {value}] / =Once charged, {this} (lasts|last) [{value}] / (keeps|keep) going [for {value}] on a full charge',
    ],
    [
      '={noun}的电池能<撑|管>[{value}] / ={this}的电能用[{value}] / =电池够{noun}用[{value}] / 电池能撑[{value}]',
      '={This} (has|have) [{value} of battery life] / =The battery keeps {this} on [for {value}] / =The {noun} (comes|come) with [{value} of battery life] / (has|have) [{value} of battery life]',
    ],
    [
      '={noun}用[{value}]才要再充 / =充好的{noun}隔[{value}]再充 / ={this}[用{value}]充一次 / 用[{value}]充一次',
      '={This} (needs|need) the cable again [after {value}] / =Use the {noun} [for {value}], then charge / =The next charge of {this} is due [after {value}] / (goes|go) back on the cable [after {value}]',
    ],
    [
      '=拔了线{noun}能用[{value}] / =离了充电线{this}能用[{value}] / ={noun}不接线用[{value}] / 不接线能用[{value}]',
      '=Unplugged, {this} (runs|run) [for {value}] / =The {noun} (lasts|last) [{value}] away from the cable / ={This} (does|do) without a cable [for {value}] / (lasts|last) [{value}] off the cable',
    ],
    [
      '=一回电{noun}能用[{value}] / =一回电够{this}用[{value}] / =充一回电够{noun}[用{value}]',
      '=One charge carries {this} through [{value}] / =One charge is enough for [{value}] with the {noun} / =The {noun} (gets|get) [{value}] out of one charge',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], type: SOUND },
    [
      '={noun}能连着用[{value}] / ={this}一口气能用[{value}] / 能连着用[{value}] / =电没了之前{noun}用[{value}]',
      '={This} (can|can) be used [for {value}] on end / =The {noun} (stays|stay) on [for {value}] before the battery runs out / (stays|stay) on [for {value}] at a stretch / ={This} (holds|hold) out [for {value}]',
    ],
    [
      '={noun}电量见底要[{value}] / =把{this}的电用完要[{value}] / =从满电用到没电{noun}走[{value}]',
      '=It takes [{value}] to empty the battery of {this} / =The battery of the {noun} is empty [after {value}] / =From full to empty, {this} (takes|take) [{value}]',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], type: KEYS },
    [
      '=桌上的{noun}充一回用[{value}] / ={this}在桌上能用[{value}] / 充一回在桌上用[{value}]',
      '=On the desk, {this} (runs|run) [for {value}] per charge / ={This} (spends|spend) [{value}] on the desk between charges / (works|work) at the desk [for {value}] per charge',
    ],
    [
      '={noun}[{value}]充一次 / =给{noun}充一次顶[{value}] / ={this}插一次线顶[{value}] / 插一次线顶[{value}]',
      '=The {noun} (is|are) charged once in [{value}] of use / =Plug {this} in once for [{value}] of work / ={This} (works|work) [for {value}] after one visit to the cable',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], type: ['smart-watch'] },
    [
      '={this}戴上能走[{value}] / ={noun}在手腕上能走[{value}] / ={this}充一回走[{value}] / 充一回走[{value}]',
      '=On the wrist, {this} (goes|go) [for {value}] / ={This} (ticks|tick) on [for {value}] per charge / =The {noun} (stays|stay) awake [for {value}] on one charge / (goes|go) [for {value}] on the wrist',
    ],
    [
      '={noun}上手以后用[{value}] / =戴着{noun}走[{value}]再充 / ={this}隔[{value}]摘下来充电',
      '=Wear the {noun} [for {value}], then charge / ={This} (comes|come) off for charging [after {value}] / =The {noun} (stays|stay) on the wrist [for {value}] between charges',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], category: TECH },
    [
      '={this}充满一回能用[{value}] / ={noun}的电池能<撑|管>[{value}] / =充满电的{noun}能用[{value}] / 充满能用[{value}]',
      '={This} (runs|run) [for {value}] on a full charge / =A full charge keeps the {noun} going [for {value}] / =The {noun} (has|have) [{value} of battery life] / (runs|run) [for {value}] when fully charged',
    ],
    [
      '=拔了线{noun}能用[{value}] / ={this}不接线用[{value}] / 不接线能用[{value}] / ={noun}用[{value}]才要再充',
      '=Unplugged, {this} (runs|run) [for {value}] / =The {noun} (lasts|last) [{value}] away from the socket / (lasts|last) [{value}] off the cable / ={This} (needs|need) charging again [after {value}]',
    ],
    [
      '=一回电{noun}能用[{value}] / ={this}充一次用[{value}] / 充一次用[{value}] / =一回电够{this}用[{value}]',
      '=One charge carries {this} through [{value}] / =The {noun} (gets|get) [{value}] out of one charge / (gets|get) [{value}] from one charge / =One charge is enough for [{value}] with {this}',
    ],
  ],
  [
    'batteryLife',
    { unit: ['d', 'min', 'month'], category: TECH },
    [
      '={this}充满一回能用[{value}] / ={noun}的电池能<撑|管>[{value}] / =充满电的{noun}能用[{value}] / 充满能用[{value}]',
      '={This} (runs|run) [for {value}] on a full charge / =A full charge keeps the {noun} going [for {value}] / =The {noun} (has|have) [{value} of battery life] / (runs|run) [for {value}] when fully charged',
    ],
    [
      '={noun}用[{value}]才要再充 / ={this}隔[{value}]充一次 / =充一次够{noun}用[{value}] / 隔[{value}]充一次',
      '={This} (needs|need) charging again [after {value}] / =The {noun} (goes|go) [{value}] from one charge to the next / =One charge is enough for [{value}] with {this} / (goes|go) [{value}] per charge',
    ],
  ],
  [
    'batteryCapacity',
    { kind: ['number'], category: TECH },
    [
      '={this}里是[{value}的电池] / ={noun}里装了[{value}的电池] / =给{noun}供电的电池有[{value}] / 里头是[{value}的电池]',
      '={This} (runs|run) on a battery of [{value}] / =The {noun} (has|have) a battery of [{value}] inside / =A battery of [{value}] powers {this} / (houses|house) a battery of [{value}]',
    ],
    [
      '={noun}的电池存[{value}] / ={this}的电池能存[{value}] / =充满电的{noun}存着[{value}] / 电池能存[{value}]',
      '=The battery of {this} stores [{value}] / =The {noun} (stores|store) [{value}] in (its|their) battery / =Charged up, {this} (holds|hold) [{value}] / (stores|store) [{value}] when full',
    ],
    [
      '={noun}配[{value}的电池] / ={this}配的电池有[{value}] / =装在{noun}里的电池有[{value}]',
      '={This} (comes|come) with a battery of [{value}] / =The battery in {this} has [{value}] / =Built into the {noun} is a battery of [{value}]',
    ],
  ],
  [
    'batteryCapacity',
    { kind: ['number'], type: ['power-bank'] },
    [
      '={this}是[{value}]的 / =这是[{value}]的{noun} / ={noun}的电芯一共[{value}] / 电芯一共[{value}]',
      '={This} is a [{mod}] one / =The cells of {this} add up to [{value}] / =This is a {noun} of [{value}] / has [{value}] in its cells',
    ],
    [
      '={noun}充满存[{value}] / ={this}存得下[{value}] / =装在{noun}里的电有[{value}] / 充满存[{value}]',
      '=Charged up, {this} stores [{value}] / =The {noun} takes in [{value}] / =There is room for [{value}] in {this} / takes in [{value}]',
    ],
    [
      '={noun}带着[{value}的电芯] / =包在{noun}里的电芯有[{value}] / ={this}的电芯容量有[{value}]',
      '=The {noun} carries cells of [{value}] / =Inside {this} are cells of [{value}] / ={This} has a cell capacity of [{value}]',
    ],
  ],
  [
    'chargeTime',
    { kind: ['number', 'range'], category: TECH },
    [
      '=给{noun}充电要[{value}] / ={this}充电要[{value}] / ={noun}充一回电要[{value}] / 充电要[{value}]',
      '=Charging {this} takes [{value}] / ={This} (takes|take) [{value}] to charge / =The {noun} (charges|charge) in [{value}] / (takes|take) [{value}] to charge',
    ],
    [
      '=插上线{noun}充[{value}] / ={noun}插着充[{value}] / =把{this}插上充[{value}] / 插着充[{value}]',
      '=Leave {this} on the cable [for {value}] / =The {noun} (spends|spend) [{value}] on the cable / =Plugged in, {this} (takes|take) [{value}] / (stays|stay) on the cable [for {value}]',
    ],
    [
      '={noun}充电花[{value}] / =给{this}充电得花[{value}] / =给{noun}充一回电得等[{value}] / 充一回等[{value}]',
      '=A charge of {this} takes [{value}] / =The {noun} (needs|need) [{value}] at the socket / =You wait [{value}] while {this} (charges|charge) / (needs|need) [{value}] at the socket',
    ],
    [
      '={this}充一回要[{value}] / =一回电{noun}要充[{value}] / ={noun}在插座边待[{value}]',
      '=Give the {noun} [{value}] at the socket / =One charge takes the {noun} [{value}] / =The {noun} (sits|sit) by the socket [for {value}]',
    ],
  ],
  [
    'quickCharge',
    { value: /充.*\d+ ?(分钟|min).*(听|用|播|戴|走)/, category: TECH },
    [
      '=赶时间的话{noun}{value} / ={this}快充起来{value} / =给{noun}快充的话{value}',
      '=In a rush, give {this} {value} / =Quick charging of {this} means {value} / =Charge the {noun} in a rush: {value}',
    ],
    [
      '=临出门给{noun}快充，{value} / ={this}没电了，{value} / =快没电的{noun}：{value}',
      '=On the way out, the {noun} (takes|take) a quick charge: {value} / =Battery low, {this} (offers|offer) {value} / =When the {noun} (runs|run) low: {value}',
    ],
  ],
  [
    'quickCharge',
    { kind: ['flag'], category: TECH },
    [
      '={this}能快充 / ={noun}支持快充 / =给{this}可以快充 / 能快充',
      '={This} (supports|support) quick charging / =The {noun} (allows|allow) quick charging / =Quick charging works with {this} / (takes|take) a quick charge',
    ],
  ],
  [
    'power',
    { kind: ['number'], category: TECH },
    [
      '={this}的功率有[{value}] / ={noun}有[{value}]的功率 / ={this}是[{value}]的 / 有[{value}]的功率',
      '={This} (has|have) a power of [{value}] / =The power of {this} is [{value}] / =The {noun} (is|are) a [{mod}] model / (has|have) a power of [{value}]',
    ],
    [
      '=买到手的{noun}有[{value}] / ={this}功率是[{value}] / =买的{noun}是[{value}]的',
      '=The {noun} (is|are) built for [{value}] / ={This} (works|work) with a power of [{value}] / =The {noun} (belongs|belong) to the [{mod}] class',
    ],
  ],
  [
    'power',
    { kind: ['number'], type: ['charger'] },
    [
      '={this}是[{value}]的 / =这是[{value}]的{noun} / ={noun}有[{value}] / 能给[{value}]',
      '={This} is a [{mod}] one / =This is a {noun} of [{value}] / =The {noun} gives [{value}] / gives [{value}]',
    ],
    [
      '={noun}的功率有[{value}] / ={this}有[{value}]的功率 / =插座上的{noun}有[{value}] / 有[{value}]的功率',
      '=The {noun} has a power of [{value}] / =From {this} you get [{value}] / =At the socket, {this} works with [{value}] / has a power of [{value}]',
    ],
    [
      '=用{noun}充电有[{value}] / ={this}充电有[{value}] / =从{noun}里出来的功率有[{value}]',
      '=Charging with {this} goes at [{value}] / ={This} charges at [{value}] / =What the {noun} delivers is [{value}]',
    ],
  ],
  [
    'power',
    { kind: ['number'], type: ['desk-lamp'] },
    [
      '={this}是[{value}]的 / =点亮{noun}要[{value}] / ={noun}亮着用[{value}] / 亮着用[{value}]',
      '=This is a [{mod}] {noun} / =Lighting {this} takes [{value}] / =Switched on, the {noun} uses [{value}] / uses [{value}] when lit',
    ],
    [
      '={noun}的功率有[{value}] / ={this}功率是[{value}] / =书桌上的{noun}是[{value}]的',
      '=The {noun} has a power of [{value}] / =The power of {this} is [{value}] / =On the desk, {this} draws [{value}]',
    ],
  ],
  [
    'power',
    { kind: ['number'], type: ['air-purifier'] },
    [
      '={noun}开着用[{value}] / ={this}转起来用[{value}] / =让{noun}转着要[{value}] / 转起来用[{value}]',
      '=Running, {this} uses [{value}] / =The {noun} draws [{value}] from the socket / =It takes [{value}] to run {this} / draws [{value}] while it runs',
    ],
    [
      '={noun}的功率有[{value}] / ={this}功率是[{value}] / ={noun}是[{value}]的',
      '=The {noun} has a power of [{value}] / =The power of {this} is [{value}] / =The {noun} runs on [{value}]',
    ],
  ],
  [
    'power',
    { kind: ['number'], type: ['speaker'] },
    [
      '={this}是[{value}]的 / =这是[{value}]的{noun} / ={noun}有[{value}] / 有[{value}]',
      '={This} is a [{mod}] one / =This is a {noun} of [{value}] / =The {noun} has [{value}] / has [{value}]',
    ],
    [
      '={noun}的功率有[{value}] / ={this}有[{value}]的功率 / =推动{noun}的功率有[{value}] / 有[{value}]的功率',
      '=The {noun} has a power of [{value}] / =The power behind {this} is [{value}] / ={This} works with [{value}] / has a power of [{value}]',
    ],
    [
      '=桌上这台{noun}有[{value}] / =买到的{noun}是[{value}]的 / ={noun}出声有[{value}]',
      '=On the shelf, {this} works with [{value}] / =The {noun} is built for [{value}] / =With {this} you get [{value}]',
    ],
  ],
  [
    'ports',
    { category: TECH },
    [
      '={this}上有{value} / ={noun}的接口有{value} / =给{noun}接线用{value} / 上面有{value}',
      '={This} (has|have) {value} / =Cables go into the {noun} by {value} / =On {this} you find {value} / (takes|take) cables by {value}',
    ],
    [
      '=插到{noun}上用{value} / ={noun}留着{value} / ={this}接线走{value} / 接线走{value}',
      '=Plug into {this} by {value} / =The {noun} (leaves|leave) room for {value} / =For cables, look for {value} on {this} / (connects|connect) by {value}',
    ],
  ],
  [
    'ports',
    { value: /^(USB-?C|Type-?C|Micro-?USB|Lightning)$/i, category: TECH, not: /双|两|[2-9]/ },
    [
      '={this}的口是{value} / ={noun}上是{value}口 / =给{noun}插线插{value} / 插线插{value}',
      '=The port on {this} is {value} / =The {noun} (takes|take) a {value} cable / =You plug the {noun} in by {value} / (takes|take) a {value} cable',
    ],
    [
      '={noun}认{value}的线 / ={this}用{value}线 / =找根{value}线给{noun} / 用{value}线',
      '=Any cable for {this} has to be {value} / =The {noun} (wants|want) a {value} cable / =Bring a {value} cable for {this} / (wants|want) a {value} cable',
    ],
    [
      '={noun}留了{value}口 / ={this}身上的口是{value} / =线插进{noun}的{value}口',
      '=There is a {value} port on {this} / =The {noun} (has|have) a {value} port / =The cable goes into the {value} port of the {noun}',
    ],
  ],
  [
    'ports',
    { value: /双口|单口|三口|四口|\b(two|three|four) USB/i, category: TECH },
    [
      '={this}上有{value} / ={noun}留着{value} / =插到{noun}上有{value} / 开着{value}',
      '={This} (has|have) {value} / =On the {noun} there are {value} / =You can plug into {value} on {this} / (offers|offer) {value}',
    ],
    [
      '=数数{noun}的口有{value} / ={noun}能插线的是{value} / ={this}配了{value} / 配了{value}',
      '=Count the ports of {this} and find {value} / =The {noun} (comes|come) with {value} / =Cables fit {value} on {this} / (comes|come) with {value}',
    ],
  ],
  [
    'bluetooth',
    { value: /^(Bluetooth )?\d(\.\d)?$/, category: TECH },
    [
      '={this}连接走[蓝牙{value}] / ={noun}用的是[蓝牙{value}] / =跟{noun}配对走[蓝牙{value}] / 走[蓝牙{value}]',
      '={This} (connects|connect) over [Bluetooth {value}] / =The {noun} (uses|use) [Bluetooth {value}] / =You pair {this} over [Bluetooth {value}] / (pairs|pair) over [Bluetooth {value}]',
    ],
    [
      '={noun}的无线是[蓝牙{value}] / ={this}不接线时走[蓝牙{value}] / =无线连{noun}用[蓝牙{value}]',
      '=The wireless side of {this} is [Bluetooth {value}] / =Without a cable, the {noun} (goes|go) by [Bluetooth {value}] / =The link to {this} is [Bluetooth {value}]',
    ],
    [
      '={this}支持[蓝牙{value}] / ={noun}带[蓝牙{value}] / =装在{noun}里的是[蓝牙{value}] / 带[蓝牙{value}]',
      '={This} (supports|support) [Bluetooth {value}] / =The {noun} (has|have) [Bluetooth {value}] on board / =Built into {this} is [Bluetooth {value}] / (has|have) [Bluetooth {value}]',
    ],
  ],
  [
    'bluetooth',
    { value: /^\d(\.\d)?[，,；;]/, category: TECH },
    [
      '={this}走[蓝牙{value}] / ={noun}用的是[蓝牙{value}] / =跟{noun}配对走[蓝牙{value}] / 走[蓝牙{value}]',
      '={This} (connects|connect) over [Bluetooth {value}] / =The {noun} (uses|use) [Bluetooth {value}] / =You pair {this} over [Bluetooth {value}] / (has|have) [Bluetooth {value}]',
    ],
    [
      '={noun}带[蓝牙{value}] / ={this}支持[蓝牙{value}] / =无线连{noun}用[蓝牙{value}]',
      '=The {noun} (has|have) [Bluetooth {value}] / ={This} (supports|support) [Bluetooth {value}] / =The link to {this} is [Bluetooth {value}]',
    ],
  ],
  [
    'bluetooth',
    { kind: ['flag'], category: TECH },
    [
      '={this}带蓝牙 / ={noun}能连蓝牙 / =连{noun}可以走蓝牙 / 能连蓝牙',
      '={This} (has|have) Bluetooth / =The {noun} (connects|connect) over Bluetooth / =You can pair {this} over Bluetooth / (pairs|pair) over Bluetooth',
    ],
  ],
  [
    'codec',
    { kind: ['list'], category: TECH },
    [
      '={noun}认得{value} / ={this}支持{value} / =给{noun}传歌可以走{value} / 认得{value}',
      '=The {noun} (understands|understand) {value} / ={This} (supports|support) {value} / =Music reaches the {noun} over {either} / (understands|understand) {value}',
    ],
    [
      '={noun}收得下{value} / ={this}能解{value} / =传到{noun}的声音走{either} / 能解{value}',
      '=The {noun} (receives|receive) {value} / ={This} (decodes|decode) {value} / =Sound travels to {this} over {either} / (decodes|decode) {value}',
    ],
    [
      '={this}的编码有{value} / ={noun}备着{value} / =编码方面{noun}有{value}',
      '=The codecs in {this} are {value} / =The {noun} (has|have) {value} on board / =Of codecs, {this} (has|have) {value}',
    ],
  ],
  [
    'codec',
    { kind: ['text'], shape: ['word', 'phrase'], category: TECH },
    [
      '={noun}认得{value} / ={this}支持{value} / =传到{noun}的声音走{value} / 认得{value}',
      '=The {noun} (understands|understand) {value} / ={This} (supports|support) {value} / =Sound travels to {this} over {value} / (understands|understand) {value}',
    ],
  ],
  [
    'driver',
    { kind: ['number'], unit: ['mm', 'cm'], type: ON_EARS },
    [
      '={this}里是[{value}的单元] / ={noun}用[{value}的发声单元] / =给{noun}发声的单元有[{value}] / 里头是[{value}的单元]',
      '={This} have [{value} drivers] inside / =The {noun} work with [{value} drivers] / =Drivers of [{value}] sit in {this} / have [{value} drivers] inside',
    ],
    [
      '={noun}的单元[{value}]宽 / ={this}的单元直径有[{value}] / =装进{noun}的单元有[{value}]',
      '=The drivers in {this} are [{value}] wide / =The {noun} hold drivers of [{value}] / =Across, the drivers of {this} are [{value}]',
    ],
    [
      '=声音从{noun}的[{value}单元]出来 / ={this}靠[{value}单元]发声 / ={noun}出声的是[{value}单元] / 靠[{value}单元]发声',
      '=Sound leaves {this} by [{value} drivers] / =The {noun} make sound with [{value} drivers] / =It is [{value} drivers] that you hear in {this} / make sound with [{value} drivers]',
    ],
  ],
  [
    'driver',
    { kind: ['number'], unit: ['mm', 'cm'], type: ['speaker'] },
    [
      '={this}里是[{value}的单元] / ={noun}用[{value}的单元]发声 / ={noun}的单元直径有[{value}] / 里头是[{value}的单元]',
      '={This} has a driver of [{value}] inside / =The {noun} works with a driver of [{value}] / =The driver in {this} is [{value}] wide / works with a driver of [{value}]',
    ],
    [
      '=网罩后面{noun}装了[{value}的单元] / ={this}装的单元有[{value}] / =给{noun}发声的单元有[{value}]',
      '=Behind the grille, {this} carries a driver of [{value}] / =The {noun} is fitted with a driver of [{value}] / =Sound comes from a driver of [{value}] in {this}',
    ],
    [
      '=声音从{noun}的[{value}单元]出来 / ={this}靠[{value}单元]出声 / 靠[{value}单元]出声 / ={noun}出声的单元有[{value}]',
      '=Sound leaves {this} by a driver of [{value}] / =The {noun} makes sound with a driver of [{value}] / makes sound with a driver of [{value}] / =A driver of [{value}] speaks for {this}',
    ],
  ],
  [
    'driver',
    { kind: ['text', 'list'], type: ['speaker'] },
    [
      '={this}里装了{value} / =给{noun}出声的是{value} / =装在{noun}里的是{value} / 里头装了{value}',
      '=Inside {this} sit {value} / =The {noun} plays through {value} / =Sound leaves {this} by way of {value} / plays through {value}',
    ],
    [
      '={noun}发声用{value} / ={this}发声靠{value} / =声音从{noun}的{value}出来',
      '=The {noun} makes its sound with {value} / ={This} works with {value} / =It is {value} that you hear in {this}',
    ],
  ],
  [
    'frequencyResponse',
    { kind: ['range'], category: TECH },
    [
      '={this}放得出[{value}]的声音 / ={noun}的声音从[{value}] / ={noun}能出的声从[{value}] / 放得出[{value}]',
      '={This} (plays|play) from [{value}] / =The sound of {this} spans [{value}] / =The {noun} (covers|cover) notes from [{value}] / (plays|play) from [{value}]',
    ],
    [
      '={this}的频响从[{value}] / ={noun}由低到高从[{value}] / =从低音到高音{noun}走[{value}]',
      '=The range of {this} goes from [{value}] / =From one end to the other, the {noun} (spans|span) [{value}] / =The {noun} (reaches|reach) from [{value}]',
    ],
    [
      '={noun}管着[{value}]这一段 / ={this}覆盖[{value}] / =低到高{noun}覆盖[{value}] / 覆盖[{value}]',
      '=The {noun} (handles|handle) [{value}] / ={This} (covers|cover) [{value}] / =Low to high, {this} (covers|cover) [{value}] / (covers|cover) [{value}]',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], type: SOUND },
    [
      '={noun}的声音晚[{value}]到 / =传到{noun}要[{value}] / ={this}出声晚[{value}] / 出声晚[{value}]',
      '=Sound reaches the {noun} [{value}] late / =It takes [{value}] for sound to reach {this} / ={This} (speaks|speak) [{value}] after the picture / (speaks|speak) [{value}] late',
    ],
    [
      '={noun}跟画面差[{value}] / =看片时{noun}比画面晚[{value}] / ={this}比画面慢[{value}] / 比画面慢[{value}]',
      '={This} (is|are) [{value}] behind the picture / =In a film, the {noun} (follows|follow) the picture by [{value}] / =The {noun} (trails|trail) the picture by [{value}] / (is|are) [{value}] behind the picture',
    ],
    [
      '={this}的延迟有[{value}] / ={noun}传声慢[{value}] / =无线传到{noun}慢[{value}]',
      '=The delay of {this} is [{value}] / =The {noun} (works|work) with a delay of [{value}] / ={This} (lags|lag) by [{value}]',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], type: KEYS },
    [
      '={noun}按下去[{value}]就有反应 / =按一下{noun}隔[{value}]响应 / ={this}响应隔[{value}] / 响应隔[{value}]',
      '=Press the {noun} and the signal follows [{value}] later / =A press on {this} is answered after [{value}] / ={This} responds [{value}] after the press / responds after [{value}]',
    ],
    [
      '={this}的延迟有[{value}] / ={noun}把信号送出去要[{value}] / =信号从{noun}出去要[{value}]',
      '=The delay of {this} is [{value}] / =The {noun} takes [{value}] to send a signal / =A signal leaves {this} after [{value}]',
    ],
  ],
  [
    'waterproof',
    { value: /^IP[X\d][X\d]?$/i },
    [
      '={this}的防水做到[{value}] / ={noun}防水有[{value}] / ={this}按[{value}]防水 / 防水做到[{value}]',
      '={This} (carries|carry) the water rating [{value}] / =For water, the {noun} (has|have) [{value}] / =The {noun} (meets|meet) [{value}] / (carries|carry) the rating [{value}]',
    ],
    [
      '=防水等级上{noun}是[{value}] / ={noun}属于[{value}这一级] / ={this}在防水上是[{value}] / 属于[{value}这一级]',
      '=The {noun} (belongs|belong) to class [{value}] / =On the water scale, {this} (is|are) [{value}] / =The rating of {this} against water is [{value}] / (belongs|belong) to class [{value}]',
    ],
  ],
  [
    'waterproof',
    { value: /^\d+ ?ATM$/i, type: ['smart-watch'] },
    [
      '={this}防水[{value}] / ={noun}的防水是[{value}] / =这是[{value}]的{noun} / 防水[{value}]',
      '={This} is water-rated at [{value}] / =The water rating of {this} is [{value}] / =This is a {noun} of [{value}] / is rated at [{value}]',
    ],
    [
      '={noun}耐得住[{value}]的压力 / ={this}耐压[{value}] / =按静水压力算{noun}是[{value}] / 耐压[{value}]',
      '={This} withstands a pressure of [{value}] / =The {noun} was made for [{value}] of pressure / =In still water, {this} stands [{value}] / withstands [{value}]',
    ],
    [
      '={this}的防水做到[{value}] / ={noun}防水有[{value}] / =防水等级上{noun}是[{value}]',
      '={This} carries the rating [{value}] / =For water, the {noun} has [{value}] / =On the water scale, {this} stands at [{value}]',
    ],
  ],
  [
    'display',
    { category: TECH },
    [
      '={this}上是{value} / ={noun}的屏是{value} / ={noun}用的屏是{value} / 屏是{value}',
      '?np:=On {this} you look at {avalue} / =The screen of {this}: {value} / ?np:={This} (has|have) {avalue} / ?np:=The {noun} (is|are) read from {avalue}',
    ],
  ],
  [
    'display',
    { type: ['smart-watch'] },
    [
      '={this}的屏是{value} / =抬手看到的是{noun}的{value} / ={noun}表面是{value} / 表面是{value}',
      '?np:=On the wrist, {this} shows {avalue} / =The face of {this}: {value} / ?np:={This} has {avalue} / =What you see on the {noun}: {value}',
    ],
    [
      '={noun}亮起来是{value} / =手腕上的{noun}是{value} / ={this}用{value}',
      '=Lit up, the {noun} shows {value} / ?np:=The {noun} tells the time on {avalue} / =The screen of {this}: {value}',
    ],
    [
      '={this}的表盘是{value} / =低头看到的是{noun}的{value} / ={noun}的屏用{value}',
      '?np:=Glance at {this} and see {avalue} / ?np:=The {noun} shows the time on {avalue} / =The dial of {this}: {value}',
    ],
  ],
  [
    'display',
    { value: /余量|剩余|charge|remaining/i, type: ['power-bank'] },
    [
      '={noun}还剩多少看{value} / ={this}带{value} / ={noun}身上是{value}',
      '=What is left in {this} is shown by {avalue} / ={This} has {avalue} / =The {noun} tells its charge on {avalue}',
    ],
    [
      '={noun}上有{value} / =拿起{noun}就看到{value} / ={this}身上有{value}',
      '=On {this} is {avalue} / =Pick up {this} and look at {avalue} / =The {noun} carries {avalue}',
    ],
  ],
  [
    'sensor',
    { kind: ['list'], type: ['smart-watch'] },
    [
      '={this}里装了{value} / ={noun}靠{value}读数 / =藏在{noun}里的有{value} / 装了{value}',
      '={This} has {value} on board / =The {noun} takes its readings from {value} / =Hidden in {this}: {value} / takes its readings from {value}',
    ],
    [
      '={noun}的传感器有{value} / ={this}量东西用{value} / =贴着手腕的{noun}里有{value}',
      '=The sensors of {this} are {value} / =The {noun} measures with {value} / =On the wrist, {this} works with {value}',
    ],
  ],
  [
    'sensor',
    { kind: ['text'], type: ['air-purifier'], shape: ['word', 'phrase'] },
    [
      '={this}用{value}看空气 / ={noun}靠{value}读空气 / =装在{noun}里的是{value} / 靠{value}读空气',
      '={This} reads the air with {avalue} / =The {noun} relies on {avalue} / =Inside {this} is {avalue} / reads the air with {avalue}',
    ],
    [
      '={noun}上的读数来自{value} / ={this}带{value} / =给{noun}报数的是{value}',
      '=The reading on {this} comes from {avalue} / =The {noun} has {avalue} / =What informs {this} is {avalue}',
    ],
  ],
  [
    'sensor',
    { kind: ['text'], type: ['mouse'] },
    [
      '={this}底下是{value} / =翻过{noun}来看是{value} / ={noun}的传感器是{value} / 底下是{value}',
      '=Under {this}: {value} / =Turn {this} over: {value} / =The sensor of the {noun}: {value} / =On the underside: {value}',
    ],
  ],
  [
    'resolution',
    { kind: ['range'], type: ['mouse'] },
    [
      '={this}的快慢从[{value}]可调 / ={noun}能调[{value}] / =给{noun}调快慢从[{value}] / 能调[{value}]',
      '={This} can be set anywhere from [{value}] / =The {noun} adjusts from [{value}] / =Set the pace of {this} from [{value}] / adjusts from [{value}]',
    ],
    [
      '={noun}慢到快是[{value}] / =指针跟着{noun}走的快慢是[{value}] / ={this}有[{value}]可选',
      '=From slow to fast, {this} offers [{value}] / =The pointer follows {this} at [{value}] / =You choose from [{value}] on {this}',
    ],
    [
      '={noun}的分辨率从[{value}] / ={this}分辨率在[{value}]之间 / =在{noun}上能选[{value}] / 分辨率在[{value}]之间',
      '=The resolution of {this} runs from [{value}] / ={This} works between the two ends of [{value}] / =On the {noun} you may choose [{value}] / runs from [{value}]',
    ],
  ],
  [
    'switchType',
    { category: TECH },
    [
      '={this}的轴是{value} / ={noun}键帽下面是{value} / =敲{noun}敲的是{value} / 键帽下面是{value}',
      '=Under the keycaps of {this}: {value} / =The switches of {this}: {value} / ?np:=Each key of {this} rests on {avalue} / =Under the caps: {value}',
    ],
    [
      '={noun}用{value} / =按{noun}的键按的是{value} / ={this}装的轴是{value}',
      '=The keys of {this} work with {value} / =What you press on {this}: {value} / =The {noun} (is|are) fitted with {value}',
    ],
    [
      '={noun}每个键底下都是{value} / =手指底下的{noun}用{value} / ={noun}的键走{value}',
      '=Under your fingers on {this}: {value} / =Every key of the {noun}: {value} / =Beneath each key, {this} (has|have) {value}',
    ],
  ],
  [
    'layout',
    { category: TECH },
    [
      '={this}是{value} / ={noun}按{value}排 / =桌上的{noun}是{value} / 按{value}排',
      '=The keys of {this} are set out so: {value} / =The layout of {this}: {value} / =The {noun} (follows|follow) this layout: {value} / =On the desk: {value}',
    ],
    [
      '={noun}的键位是{value} / ={this}的配列是{value} / =敲的{noun}是{value}',
      '=The rows of {this}: {value} / =How the {noun} (is|are) laid out: {value} / ?np:=The {noun} (has|have) {avalue}',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['range'], category: ['technology', 'furniture'] },
    [
      '={noun}的光从[{value}]可调 / ={this}能调[{value}] / =给{noun}调光色从[{value}] / 能调[{value}]',
      '=The light of {this} goes from [{value}] / ={This} can be set anywhere from [{value}] / =Set the {noun} from [{value}] / can be set from [{value}]',
    ],
    [
      '={noun}由黄到白是[{value}] / ={this}的光色从[{value}] / =开着{noun}能选[{value}]',
      '=From yellow to white, {this} (spans|span) [{value}] / =The colour of the light in {this} runs from [{value}] / =With {this} on, you choose from [{value}]',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['number'], category: ['technology', 'furniture'] },
    [
      '={noun}的光是[{value}] / ={this}亮起来是[{value}] / =开了{noun}光是[{value}] / 光是[{value}]的',
      '=The light of {this} is [{value}] / ={This} (shines|shine) at [{value}] / =Switched on, the {noun} (gives|give) light of [{value}] / (shines|shine) at [{value}]',
    ],
    [
      '={this}的光色在[{value}] / ={noun}色温有[{value}] / =点亮的{noun}是[{value}]',
      '=The light colour of {this} sits at [{value}] / =The {noun} (has|have) a colour temperature of [{value}] / =Lit, {this} (is|are) at [{value}]',
    ],
  ],
  [
    'colourRendering',
    { kind: ['number'], category: ['technology', 'furniture'] },
    [
      '={noun}照东西显色[{value}] / ={this}的显色指数有[{value}] / =在{noun}底下显色是[{value}] / 显色有[{value}]',
      '=Under {this}, the colour rendering index is [{value}] / ={This} (has|have) a CRI of [{value}] / =The light of {this} renders colour at [CRI {value}] / (has|have) a CRI of [{value}]',
    ],
    [
      '=用{noun}看颜色[显色{value}] / ={this}显色做到[{value}] / =拿{noun}照颜色[显色有{value}]',
      '=Colours under the {noun} are shown at [CRI {value}] / ={This} (reaches|reach) [CRI {value}] / =By the light of {this}, colours come out at [CRI {value}]',
    ],
    [
      '={this}的光[显色指数{value}] / ={noun}的光显色有[{value}] / =点亮{noun}显色是[{value}]',
      '=The light of {this} has [CRI {value}] / =Lit, the {noun} (has|have) [CRI {value}] / =The {noun} (shines|shine) with [CRI {value}]',
    ],
  ],
  [
    'illuminance',
    { kind: ['number'], category: TECH },
    [
      '={noun}照下来有[{value}] / ={this}照出[{value}] / =落在{noun}底下的光有[{value}] / 照下来有[{value}]',
      '={This} (throws|throw) [{value}] of light / =Under {this}, the light is [{value}] / =The light below the {noun} comes to [{value}] / (throws|throw) [{value}] of light',
    ],
    [
      '={noun}开着照度有[{value}] / ={this}的照度有[{value}] / =坐到{noun}底下有[{value}]',
      '=Switched on, the {noun} (gives|give) [{value}] / =The illuminance of {this} is [{value}] / =Sit down under the {noun} to [{value}]',
    ],
  ],
  [
    'cleanAirRate',
    { kind: ['number'], category: TECH, not: /^每小时/ },
    [
      '={noun}送出的洁净空气有[{value}] / ={this}出的洁净空气有[{value}] / =从{noun}出来的洁净空气有[{value}] / 送出洁净空气[{value}]',
      '={This} (sends|send) out [{value} of clean air] / =The clean air from {this} is [{value}] / =Out of the {noun} (comes|come) [{value} of clean air] / (sends|send) out [{value} of clean air]',
    ],
    [
      '={this}的洁净空气量有[{value}] / ={noun}换出来的洁净空气有[{value}] / =开着{noun}有洁净空气[{value}]',
      '=The clean air rate of {this} is [{value}] / =The {noun} (turns|turn) out [{value} of clean air] / =Switched on, {this} (delivers|deliver) [{value} of clean air]',
    ],
  ],
  [
    'noise',
    { kind: ['number'], category: TECH },
    [
      '={noun}开着有[{value}] / ={this}转起来有[{value}] / ={noun}的声音有[{value}] / 开着有[{value}]',
      '=Running, {this} (makes|make) [{value}] / =The sound of {this} is [{value}] / =You hear [{value}] from the {noun} / (makes|make) [{value} of noise]',
    ],
    [
      '={this}的噪声有[{value}] / ={noun}出的声有[{value}] / =开了{noun}声音是[{value}]',
      '=The noise of {this} is [{value}] / =The {noun} (gives|give) off [{value}] / =Switched on, the {noun} (is|are) heard at [{value}]',
    ],
  ],
  [
    'filter',
    { category: TECH },
    [
      '={this}里是{value} / =空气过{noun}要过{value} / ={noun}的滤网是{value} / 里头是{value}',
      '=Air in {this} goes through this filter: {value} / =The filter of {this}: {value} / ?np:=Inside {this} is {avalue} / =The filter inside: {value}',
    ],
    [
      '={noun}用{value} / =打开{noun}看得到{value} / ={this}过滤用{value} / 过滤用{value}',
      '=Open {this} and look: {value} / ?np:=The {noun} (works|work) with {avalue} / ?np:=The air in {this} passes {avalue} / =For filtering: {value}',
    ],
  ],
  [
    'compatibility',
    { shape: ['word', 'phrase'], category: TECH, not: /GHz|蓝牙|Bluetooth/ },
    [
      '={this}配{value} / ={noun}跟{value}能配 / =能用{noun}的有{value} / 跟{value}能配',
      '={This} (goes|go) with {value} / =The {noun} (is|are) made for {value} / =You can use {this} with {value} / (goes|go) with {value}',
    ],
    [
      '={noun}适合{value} / ={this}和{value}能一起用 / =手上是{value}就能用{noun} / 和{value}能一起用',
      '=The {noun} (suits|suit) {value} / ={This} and {value} work together / =If you have {value}, you can use {this} / (suits|suit) {value}',
    ],
  ],
  [
    'compatibility',
    { value: /GHz.*(蓝牙|Bluetooth)|(蓝牙|Bluetooth).*GHz/i, type: KEYS },
    [
      '={this}连电脑走{value} / ={noun}的连法有{value} / =给{noun}挑连法有{value} / 连电脑走{value}',
      '={This} connects by {value} / =To connect {this}: {value} / =The {noun} is joined to a computer by {value} / connects by {value}',
    ],
    [
      '={noun}能走{value} / =用{noun}可以走{value} / ={this}连接有{value}',
      '=The {noun} works by {value} / =You may use {this} by {value} / =Ways to connect the {noun}: {value}',
    ],
  ],
  [
    'compatibility',
    { value: /笔记本|平板|laptops?\b|tablets?\b/i, category: TECH, type: ['laptop-stand'] },
    [
      '={this}托{value} / ={noun}上面放{value} / =放到{noun}上的可以是{value} / 上面放{value}',
      '={This} holds {value} / =The {noun} takes {value} / =Stand {value} on {this} / takes {value}',
    ],
    [
      '={noun}是给{value}用的 / ={this}配{value} / =手上是{value}就能放上{noun}',
      '=The {noun} is meant for {value} / ={This} was made for {value} / =You can put {value} on {this}',
    ],
  ],
  [
    'boxContents',
    { kind: ['list'], category: TECH },
    [
      '=打开{noun}的盒子有{value} / =拆开{noun}的包装有{value} / ={this}的盒子里有{value} / 盒子里有{value}',
      '=Open the box of {this} and find {value} / =In the box of the {noun} lie {value} / =The box of {this} holds {value} / =You unpack {value}',
    ],
    [
      '=拆开来能看到{value} / ={noun}的盒子里放着{value} / =装{noun}的盒子里是{value} / ={this}的包装里有{value}',
      '=What comes out of the box: {value} / =Unpack the {noun} and you have {value} / =In the packing of {this}: {value} / =The packing of the {noun} contains {value}',
    ],
  ],
  [
    'weight',
    { kind: ['number'], category: TECH },
    [
      '={this}[{value}]重 / ={noun}搁到秤上是[{value}] / ={noun}有[{value}]那么重 / 有[{value}]那么重',
      '={This} (has|have) a weight of [{value}] / =Weighed, the {noun} (is|are) [{value}] / =The {noun} (is|are) [{value}] in weight / (has|have) a weight of [{value}]',
    ],
    [
      '={this}一共[{value}]重 / ={noun}放到秤上是[{value}] / =桌上的{noun}重[{value}]',
      '={This} (weighs|weigh) [{value}] in all / =Put {this} on the scale and read [{value}] / =The {noun} (weighs|weigh) [{value}]',
    ],
  ],
  [
    'weight',
    { kind: ['number'], type: ['mouse', 'power-bank', 'charger', 'smart-watch', 'headphones', 'earbuds'] },
    [
      '=带上{noun}多[{value}] / ={this}带在身上[{value}]重 / =随身的{noun}有[{value}] / 带在身上[{value}]重',
      '={This} (adds|add) [{value}] to what you carry / =Carry the {noun} and you carry [{value}] / =On the go, {this} (weighs|weigh) [{value}] / (adds|add) [{value}] to your load',
    ],
    [
      '={this}拿起来是[{value}] / ={noun}有[{value}]重 / =托在手上的{noun}重[{value}] / 拿起来是[{value}]',
      '=Picked up, {this} (weighs|weigh) [{value}] / =The {noun} (weighs|weigh) [{value}] / =In the palm, the {noun} (weighs|weigh) [{value}] / (weighs|weigh) [{value}] in the palm',
    ],
  ],
  [
    'loadCapacity',
    { kind: ['number'], type: ['laptop-stand'] },
    [
      '={this}上面能放[{value}] / ={noun}托得住[{value}] / =放到{noun}上的东西可以重[{value}] / 托得住[{value}]',
      '=You may put [{value}] on {this} / =The {noun} carries [{value}] / =What stands on {this} may weigh [{value}] / carries [{value}]',
    ],
    [
      '={noun}承得住[{value}] / ={this}能托[{value}] / =压在{noun}上的可以有[{value}] / 能托[{value}]',
      '=The {noun} takes a load of [{value}] / ={This} stands up to [{value}] / =Up to [{value}] can rest on the {noun} / takes a load of [{value}]',
    ],
  ],
  [
    'height',
    { kind: ['number'], type: ['desk-lamp'] },
    [
      '={this}站起来[{value}]高 / =从桌面到{noun}顶上有[{value}] / ={noun}有[{value}]高 / 站起来[{value}]高',
      '={This} stands [{value}] tall / =From desk to top, the {noun} is [{value}] / =The {noun} rises [{value}] from the desk / stands [{value}] tall',
    ],
  ],
  [
    'structure',
    { category: TECH },
    [
      '={this}的构造是{value} / ={noun}做成了{value} / ={noun}搭起来是{value}',
      '=How {this} (is|are) put together: {value} / =The construction of {this}: {value} / =The {noun} (has|have) this build: {value}',
    ],
  ],
  [
    'quickCharge',
    { kind: ['text', 'list'], category: TECH, not: /充.*\d+ ?(分钟|min).*(听|用|播|戴|走)/ },
    [
      '={this}的快充是{value} / ={noun}快充走{value} / =给{noun}快充是{value} / 快充走{value}',
      '=The quick charge of {this}: {value} / =Charged fast, the {noun} (goes|go) by {value} / =How the {noun} (is|are) charged fast: {value} / =For a quick charge: {value}',
    ],
  ],
  [
    'noiseReduction',
    { kind: ['text', 'list'], category: TECH },
    [
      '={this}的降噪是{value} / ={noun}降噪用{value} / =给{noun}降噪的是{value} / 降噪用{value}',
      '=Noise reduction in {this}: {value} / ?np:=The {noun} (has|have) {value} / =How the {noun} (keeps|keep) noise down: {value} / =Against noise: {value}',
    ],
  ],
  [
    'resolution',
    { kind: ['number', 'text'], category: TECH, shape: ['word', 'phrase'] },
    [
      '={this}的分辨率有{value} / ={noun}是{value}的 / =看{noun}的分辨率是{value} / 分辨率有{value}',
      '=The resolution of {this} is {value} / =The {noun} (works|work) at {value} / =At the {noun} you get {value} / (works|work) at {value}',
    ],
    [
      '={noun}做到{value} / ={this}有{value} / =用{noun}是{value} / 有{value}',
      '={This} (goes|go) up to a resolution of {value} / =The {noun} (has|have) {value} / =With {this}, the resolution is {value} / (has|have) a resolution of {value}',
    ],
  ],
  [
    'display',
    { category: TECH },
    [
      '={noun}亮起来是{value} / ={this}用{value} / =装在{noun}上的屏是{value} / 用{value}',
      '=Lit up, {this}: {value} / =What you see on the {noun}: {value} / ?np:=The {noun} (works|work) with {avalue} / =On the screen side: {value}',
    ],
  ],
  [
    'codec',
    { kind: ['text'], shape: ['word', 'phrase'], category: TECH },
    [
      '={this}能解{value} / ={noun}收得下{value} / =给{noun}传歌走{value} / 能解{value}',
      '={This} (decodes|decode) {value} / =The {noun} (receives|receive) {value} / =Music goes to the {noun} over {value} / (decodes|decode) {value}',
    ],
  ],
  [
    'thickness',
    {
      kind: ['number'],
      category: ['technology', 'furniture', 'home-textile', 'children', 'home-care', 'sport', 'general'],
    },
    [
      '={this}有[{value}厚] / ={noun}[{value}厚] / =侧着看{noun}有[{value}] / 有[{value}厚]',
      '={This} (is|are) [{value} thick] / =From the side, the {noun} (is|are) [{value}] / =The {noun} (has|have) a thickness of [{value}] / (is|are) [{value} thick]',
    ],
  ],
  [
    'diameter',
    { kind: ['number'], type: ['smart-watch'] },
    [
      '={this}的表盘有[{value}] / ={noun}横着量[{value}] / =戴在手上的{noun}宽[{value}] / 横着量[{value}]',
      '=The case of {this} is [{value}] across / =Across, the {noun} measures [{value}] / =On the wrist, the {noun} takes up [{value}] / is [{value}] across',
    ],
    [
      '={noun}的直径有[{value}] / ={this}圆面[{value}]宽 / =拿尺量{noun}是[{value}] / 直径有[{value}]',
      '=The diameter of {this} is [{value}] / =The {noun} is [{value}] wide / =Lay a ruler on {this} and read [{value}] / has a diameter of [{value}]',
    ],
  ],
  [
    'grip',
    { type: ['laptop-stand'] },
    [
      '={this}防滑用{value} / ={noun}垫着{value} / =不让{noun}滑的是{value} / 防滑用{value}',
      '=Against slipping, {this} has {value} / =The {noun} rests on {value} / =What keeps {this} in place: {value} / has {value} against slipping',
    ],
  ],
  [
    'illuminance',
    { kind: ['number'], category: TECH },
    [
      '=开了{noun}[有{value}] / ={this}亮着照出[{value}] / ={noun}给的光有[{value}] / 亮着照出[{value}]',
      '=With {this} on, you get [{value}] / =The {noun} (puts|put) out [{value}] / =Light of [{value}] comes from the {noun} / (shines|shine) with [{value}]',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['range'], category: ['technology', 'furniture'] },
    [
      '={this}的光[从{value}]都有 / ={noun}调得到[{value}] / =按你的意思{noun}能调[{value}] / 调得到[{value}]',
      '=The light of {this} may be set from [{value}] / =The {noun} (covers|cover) [{value}] / =As you like it, the {noun} (goes|go) from [{value}] / (covers|cover) [{value}]',
    ],
  ],
  [
    'batteryCapacity',
    { kind: ['number'], category: TECH },
    [
      '=电都存在{noun}的[{value}电池]里 / ={this}靠[{value}电池]供电 / =给{noun}出力的是[{value}电池] / 靠[{value}电池]供电',
      '={This} (draws|draw) on a [{mod}] battery / =The {noun} (keeps|keep) (its|their) charge in a [{mod}] battery / =A [{mod}] battery feeds {this} / (draws|draw) on a [{mod}] battery',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], type: KEYS },
    [
      '={noun}动一下到有反应是[{value}] / ={this}的反应晚[{value}] / ={noun}从手到屏幕要[{value}] / 从手到屏幕要[{value}]',
      '=Between hand and answer, {this} takes [{value}] / =The {noun} answers after [{value}] / =From hand to screen, the {noun} needs [{value}] / answers after [{value}]',
    ],
  ],
]

export const DEVICE_ROWS: readonly Entry[] = entries('device-rows.say', 'say', rows(SAY))
