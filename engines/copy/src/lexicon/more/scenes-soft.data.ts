import type { Intent, SeasonName } from '../../types.ts'
import { type Entry, entries, type Row } from '../entry.ts'

/**
 * A scene of one category. `where` holds the intents it suits (E emotional, A action, R rational), the seasons if it has
 * any, and the product types, none for all of the category: 'E winter scarf'. Frames are divided by ' / '.
 */
type Moment = readonly [where: `${'E' | 'A' | 'R' | 'EA'}${'' | ` ${string}`}`, zh: string, en: string]

const INTENTS: Readonly<Record<string, Intent>> = { E: 'emotional', A: 'action', R: 'rational' }
const SEASONS: readonly SeasonName[] = ['spring', 'summer', 'autumn', 'winter']

/** The rows of a category's scenes. */
function moments(category: string, table: readonly Moment[]): Row[] {
  return table.map(([where, zh, en]) => {
    const [intents = '', ...rest] = where.split(' ')
    const intent = [...intents].flatMap((letter) => INTENTS[letter] ?? [])
    const season = SEASONS.filter((name) => rest.includes(name))
    const type = rest.filter((name) => !SEASONS.some((one) => one === name))
    const when = {
      category: [category],
      intent,
      ...(season.length > 0 ? { season } : {}),
      ...(type.length > 0 ? { type } : {}),
    }
    return ['*', zh.split(' / '), en.split(' / '), when]
  })
}

const APPAREL: readonly Moment[] = [
  [
    'E tee',
    '楼下的豆浆摊刚支起来，穿{noun}下去<买|端>一碗。 / 趿着拖鞋，穿着{noun}，去楼下<买|端>一碗豆浆。',
    'The soya milk stall is setting up, and you go down in the {noun} for <a bowl|a cup>. / Slippers, the {noun}, and down to the soya milk stall.',
  ],
  [
    'E summer tee',
    '西瓜切好端上来，穿着{noun}坐到风扇<前|边上>。 / 风扇转着，西瓜切开，身上是一件{noun}。',
    'The watermelon is cut, and you sit down by the fan in <the|a> {noun}. / A fan turning, a melon cut open, and you in the {noun}.',
  ],
  [
    'E tee',
    '唱片放到背面，穿着{noun}在地板上<躺|坐>着听。 / 一张唱片，一件{noun}，在地板上<躺|坐>到天黑。',
    'The record is turned over, and you <lie|sit> on the floor in the {noun}. / One record, one {noun}, and the floor until dark.',
  ],
  [
    'EA tee',
    '门铃响了，套上{noun}去<开门|拿快递>。 / 套上{noun}，去<门口|楼下>签收一个箱子。',
    'The bell rings; you pull on the {noun} and <answer|open> the door. / Pull on the {noun}: there is a parcel at the door.',
  ],
  [
    'E spring tee',
    '外套脱了拿在手里，{noun}头一回<自己出门|单独上街>。 / 暖和起来的那天，外套留在家里，{noun}<自己出门|上了街>。',
    'Coat over the arm, and the {noun} has its first <walk|outing> of the year. / One warm day, and the coat stays home; the {noun} goes out.',
  ],
  [
    'E tee shorts',
    '傍晚遛狗，穿{noun}绕着<小区|池塘>走一圈。 / 狗走在前面，穿{noun}的人<跟|落>在后头。',
    'The dog is walked at dusk, once around the <block|pond>, in the {noun}. / A dog ahead on the lead, and you behind in the {noun}.',
  ],
  [
    'E shirt',
    '会还没开始，把{noun}的袖子<翻一道|挽起来>。 / 袖子挽了一道，穿{noun}去开<上午|下午>的会。',
    'Before the meeting, you turn the sleeves of the {noun} <back|up> once. / Sleeves turned back on the {noun}, and into the <morning|afternoon> meeting.',
  ],
  [
    'E shirt',
    '熨斗放下，{noun}搭在手臂上，屋里还有<水汽|一点蒸汽>。 / 水汽散开一点，刚熨过的{noun}<挂|搭>到门把手上。',
    'The iron is set down, and the {noun} lies over your arm in <the|a little> steam. / Just ironed, the {noun} hangs on the door handle.',
  ],
  [
    'E shirt',
    '信写到一半，{noun}的袖子<蹭|沾>了一点墨。 / 写信的那个下午，墨水<蹭|沾>在{noun}的袖子上。',
    'Ink on the sleeve of the {noun}: the afternoon of a letter.',
  ],
  [
    'A shirt',
    '扣到领口下一颗，{noun}穿好了，<走|出发>。 / {noun}<一粒一粒|从下往上>扣好，拿包，出门。',
    'Button the {noun}, take the bag, <go|leave>. / Buttons done on the {noun}, <bag in hand|keys in hand>, and out.',
  ],
  [
    'E shirt polo',
    '散了会，穿着{noun}去天台上<站一会儿|吹吹风>。 / 天台上有风，穿{noun}的人<靠着栏杆|端着咖啡>。',
    'After the meeting, a while on the roof in the {noun}, with <the wind|a coffee>. / High on the roof, the <wind|breeze> gets into the {noun}.',
  ],
  [
    'E polo',
    '球打完了，{noun}搭在长椅的<靠背|扶手>上。 / 场边的长椅上，<毛巾|球拍>旁边搭着{noun}。',
    'The match is over, and the {noun} hangs on the <bench|back of the bench>. / Beside the racket on the bench <lies|hangs> the {noun}.',
  ],
  [
    'E polo',
    '老同学约在江边，穿{noun}<早到了一会儿|先到一步>。 / 江边等人，{noun}的领子<翻好|理了理>，先看船。',
    'Old classmates meet by the river, and you are early, in the {noun}. / Waiting by the river in the {noun}, you <watch the boats|count the boats>.',
  ],
  [
    'A polo',
    '{noun}套上，领子翻好，<上班|出门>。 / 领子一翻，{noun}穿好，去<赶车|上班>。',
    'The {noun} on, the collar <folded|turned> down, and off to work. / Collar straight, {noun} on, <go|off you go>.',
  ],
  [
    'E hoodie',
    '图书馆关门前，把书<抱|夹>在{noun}胸前往外走。 / 抱着几本书，穿着{noun}，<走下台阶|穿过操场>。',
    'The library closes, and the books are held against the {noun}. / Some books in your arms, the {noun} on, down the <library|stone> steps.',
  ],
  [
    'E autumn hoodie jacket',
    '烤红薯递过来，拿{noun}的袖子<垫|托>一下。 / 袖子拉长一点，隔着{noun}<接|捧>一个烤红薯。',
    'A baked sweet potato is handed over, and the sleeve of the {noun} <comes between|goes under it>. / Sleeves pulled down, you take the hot sweet potato in the {noun}.',
  ],
  [
    'E hoodie',
    '字幕走到一半，人还窝在{noun}里<没动|不想动>。 / 电影<放完|演完>了，手缩进{noun}的袖子，坐到字幕走完。',
    'The credits roll, and you are still curled up in the {noun}. / Hands in the sleeves of the {noun}, you stay <until|till> the credits end.',
  ],
  [
    'EA hoodie',
    '赶早班车，{noun}从头上一套就<走|出门>。 / {noun}一套，书包一背，去<赶|追>早班车。',
    'Over the head goes the {noun}, and <out|off> to the early bus. / For the early bus: the {noun}, the bag, <the door|out>.',
  ],
  [
    'E sweater',
    '毛线筐边上，猫枕着{noun}的一只袖子<睡了|打盹>。 / 猫占了椅子，<睡|趴>在{noun}的袖子上。',
    'The cat has taken the chair, asleep on a sleeve of the {noun}. / A sleeve of the {noun} hangs down, and the cat <sleeps on it|has noticed>.',
  ],
  [
    'E autumn winter sweater',
    '炉子上煨着汤，{noun}的袖子<推|撸>到手肘。 / 袖子推到手肘，穿着{noun}<守|看>着一锅汤。',
    'A soup simmers, the sleeves of the {noun} pushed <up|to the elbow>. / Sleeves up, in the {noun}, you <watch|wait for> the soup.',
  ],
  [
    'E sweater',
    '手缩进{noun}的袖口，<捧|握>着杯子听人说话。 / 听人讲一个长故事，杯子<捧|握>在{noun}的袖口里。',
    'Half in the sleeves of the {noun}, your hands are <round|on> a cup as you listen. / A cup between the cuffs of the {noun}, and someone telling a <long|slow> story.',
  ],
  [
    'E autumn sweater',
    '银杏叶夹进书里，书搁在叠好的{noun}上。 / 叠好的{noun}上放着一本书，书里夹着<银杏叶|一片叶子>。',
    'A ginkgo leaf goes into the book, and the book on the folded {noun}. / On the folded {noun}, a book with a <yellow|ginkgo> leaf in it.',
  ],
  [
    'A sweater',
    '{noun}先铺平，袖子<折进去|往里收>，再叠一次。 / 叠{noun}，袖子<先往里收|先折过来>，放进抽屉。',
    'Spread the {noun} flat, sleeves in, and fold it <once more|over>. / To fold the {noun}: sleeves <in|across>, then once over, then the drawer.',
  ],
  [
    'E dress',
    '台阶上坐下之前，先把{noun}<拢一拢|理一理>。 / 先拢一拢{noun}，再在<石阶|台阶>上坐下来看河。',
    'Before you sit on the steps, you gather the {noun} <a little|in one hand>. / You gather the {noun}, sit on the stone steps and watch the river.',
  ],
  [
    'E summer dress',
    '荷花开到桥边，穿{noun}的人从<栏杆|桥栏>旁走过去。 / 桥栏边站一会儿，荷叶挨着桥，{noun}<挨着|靠着>栏杆。',
    'The lotus has reached the bridge, and someone in the {noun} walks along the <railing|rail>. / A while on the bridge: lotus leaves below, the {noun} by the <railing|rail>.',
  ],
  [
    'E dress',
    '转了一圈又一圈，{noun}<停下来|落下来>，曲子也完了。 / 曲子一停，{noun}<还在转|慢了半拍才停>。',
    'One turn and then another; the {noun} stops, and so does the <tune|music>. / The music ends, and the {noun} still <turns|swings> a little.',
  ],
  [
    'E dress',
    '靠窗的咖啡座，{noun}垂在椅子<边上|一侧>。 / 坐到<窗边|靠窗>的位子，{noun}从椅边垂下来。',
    'The café has a window seat free, and the {noun} falls <over|past> the edge of the chair. / By the café window, the {noun} <hangs|falls> down beside the chair.',
  ],
  [
    'EA dress',
    '包挎上肩，{noun}一穿，赶<下午场|早场>的电影。 / 穿上{noun}，去看一场<下午|早场>的电影。',
    'Into the {noun}, bag on the shoulder, off to the <early|afternoon> film. / A film this afternoon: the {noun}, the bag, <go|the tickets>.',
  ],
  [
    'E spring dress scarf',
    '樱花落了一肩，{noun}上也<沾|停>了几瓣。 / 几片花瓣<停|落>在{noun}上，走出公园才看见。',
    'Cherry petals on the shoulders, and a few on the {noun}. / A few petals have <landed|settled> on the {noun}, seen when you are out of the park.',
  ],
  [
    'E trousers',
    '跨过一条浅水沟，先把{noun}<卷|挽>起来。 / {noun}卷到小腿，<蹚|走>过一段浅水。',
    'A shallow stream; the {noun} are rolled <up first|up to the calf>. / Trouser legs rolled, you <wade|step> across the stream in the {noun}.',
  ],
  [
    'E trousers',
    '候车室里，膝上摊着地图，{noun}上落了<饼干屑|几粒面包屑>。 / 饼干屑<掉|落>在{noun}上，地图还摊在膝头。',
    'A map across your knees, biscuit crumbs on the {noun}, and <no train in sight|time to wait>. / Crumbs on the {noun}, a map on top, in the <waiting room|station>.',
  ],
  [
    'E trousers',
    '花盆搬完，拍拍{noun}上的<土|泥点>。 / 拍掉{noun}上的土，<看看|数数>换好的花盆。',
    'The flowerpots are moved, and you brush the soil from the {noun}. / You brush <some|a little> soil from the {noun} and look at the new pots.',
  ],
  [
    'A trousers',
    '{noun}穿好，钥匙放进<包里|口袋里>，走路去上班。 / 走路上班的日子，穿{noun}，<早点|提前>出门。',
    'No bus today: the {noun}, and a walk to work. / A day to walk to work: <put on the|into the> {noun} and leave early.',
  ],
  [
    'R trousers shorts',
    '试{noun}，先<坐下|蹲下>，再走几步。 / 穿上{noun}，<坐一坐|蹲一蹲>，走一走，再看镜子。',
    'Try on the {noun}: <sit|squat>, then take a few steps. / To try the {noun}, sit down, walk about, <then|and then> see the mirror.',
  ],
  [
    'E summer shorts',
    '海水刚没过脚踝，{noun}边上<沾|溅>了沙。 / 沙子<粘|落>在{noun}边上，潮水退了一截。',
    'The sea comes over the ankles, and there is sand on the hem of the {noun}. / Sand on the {noun}, and the tide some way <out|down the beach>.',
  ],
  [
    'E summer shorts',
    '井里冰着汽水，穿{noun}的人在<树下|屋檐下>等。 / 穿着{noun}坐在门槛上，等<汽水|西瓜>从井里提上来。',
    'Lemonade hangs in the well, and you sit <in the shade|and wait> in the {noun}. / On the doorstep in the {noun}, <waiting for|watching> the bucket come up from the well.',
  ],
  [
    'A shorts',
    '球拍一拎，{noun}一换，去<球场|打球>。 / {noun}换好，<约人|叫上人>，下楼打球。',
    'Racket, {noun}, <court|and to the court>. / Change into the {noun}, <call|fetch> a friend, go down to the court.',
  ],
  [
    'E jacket',
    '夜班电车上，把{noun}<盖|搭>在膝上看窗外。 / 电车开得慢，{noun}搭在膝上，<灯|站牌>一个一个过去。',
    'The night tram is slow; the {noun} lies across your knees. / Across the knees the {noun}, beyond the window one <lamp|stop> after another.',
  ],
  [
    'E jacket coat',
    '从{noun}里摸出一张<旧车票|电影票根>，是去年的。 / 去年的<车票|票根>还在{noun}里，摸出来看了一眼。',
    "From inside the {noun} comes an old <train|film> ticket, from last year. / Last year's ticket is still in the {noun}; you look at it <once|for a while>.",
  ],
  [
    'EA jacket shell-jacket',
    '背包装好，{noun}<绑在包上|塞在侧面>，上山。 / 上山之前，{noun}<系在背包外面|绑到背包上>。',
    'Rucksack packed, the {noun} tied <on|to it>, and up the hill you go. / Before the climb, the {noun} is tied to the rucksack.',
  ],
  [
    'E autumn jacket coat',
    '梧桐叶踩出声，{noun}<搭|挽>在手臂上走了半条街。 / 半条街的梧桐叶，走一段，把{noun}从<手臂|臂弯>上取下来穿好。',
    'Plane leaves <crackle|crunch> underfoot, and the {noun} hangs over your arm. / Half a street of fallen leaves, and the {noun} moves from arm to <shoulders|back>.',
  ],
  [
    'A jacket coat shell-jacket',
    '抓起{noun}，边穿边<下楼|锁门>。 / 边下楼边穿{noun}，<车还有一站|楼下有人等>。',
    'Grab the {noun} and dress <down the stairs|on the way down>. / One arm in the {noun}, the other <locking|on> the door.',
  ],
  [
    'E winter down-jacket',
    '站台上呵出白气，手<插|缩>在{noun}里等车。 / 等<头班车|早班车>，白气从{noun}领口上方飘过去。',
    'Breath shows white on the platform, and your hands are in the {noun}. / While you wait for the <early|first> train, a white breath above the collar of the {noun}.',
  ],
  [
    'E winter down-jacket',
    '雪停了，{noun}的肩上还<落|留>着几片没化。 / 几片雪落在{noun}肩头，进门前<抖一抖|拍一拍>。',
    'The snow has stopped, a few flakes still on the shoulders of the {noun}. / Before going in, you shake <some|the> snow from the {noun}.',
  ],
  [
    'E winter down-jacket coat',
    '年货买齐，穿着{noun}，两手提满，<侧身|慢慢>进门。 / 两手提满年货，<用胳膊肘推门|侧身进门>，{noun}还没脱。',
    'Both hands full of New Year shopping, the {noun} still on, you push the door. / Into the house sideways, in the {noun}, with the New Year <bags|shopping>.',
  ],
  [
    'E winter down-jacket',
    '雪人堆好了，穿着{noun}站在旁边<拍|照>一张。 / 和雪人合影，{noun}上还<沾|落>着雪。',
    'The snowman is done, and you stand beside it in the {noun} for a photograph. / One photograph with the snowman, <snow|some snow> still on the {noun}.',
  ],
  [
    'A winter down-jacket coat scarf',
    '出门前看一眼气温，<拿上|带上>{noun}。 / 气温又低了，{noun}<从柜里拿出来|取下来再走>。',
    'A look at the thermometer, then the {noun}. / Colder again today; <take|fetch> the {noun} before you leave.',
  ],
  [
    'E coat',
    '剧场散场，{noun}<从寄存处|隔着柜台>递过来。 / 寄存处的牌子换回{noun}，戏还在<心里|嘴边>。',
    'The play is over, and the {noun} comes back across the <counter|cloakroom desk>. / A cloakroom tag for the {noun}, and the play still <on your mind|in your ears>.',
  ],
  [
    'E winter coat',
    '花店门口，一枝<腊梅|梅花>从{noun}前襟探出来。 / 抱一枝<腊梅|梅花>走回家，花枝<挨|靠>着{noun}。',
    "Outside the florist's, a branch of <wintersweet|plum> against the {noun}. / You carry a branch of <wintersweet|plum> home, held against the {noun}.",
  ],
  [
    'EA autumn winter coat',
    '钥匙、手套、{noun}，<齐了|拿好>，走。 / 手套塞进{noun}，<关灯|锁门>，走。',
    'Keys, gloves, {noun}: <go|out>. / Gloves into the {noun}, <lights off|door shut>, away.',
  ],
  [
    'E spring coat jacket',
    '樟树换叶的时候，{noun}<上午|早上>穿着，中午就拿在手里。 / 中午<热|暖>起来，{noun}脱下来搭在臂弯。',
    'Spring, and the {noun} is worn in the morning and carried <at noon|by noon>. / By noon the {noun} has <moved to|found> the crook of your arm.',
  ],
  [
    'E shell-jacket',
    '垭口有云过来，把{noun}的拉链<往上提|拉到领口>。 / 站在垭口看云，{noun}在风里<哗哗响|抖了抖>。',
    'Cloud comes over the pass, and the zip of the {noun} goes <up|higher>. / On the pass, the {noun} flaps in the wind and you watch the cloud.',
  ],
  [
    'E shell-jacket',
    '帐篷里点起灯，{noun}<卷|叠>起来垫在脑后。 / 营地安静了，留一盏灯，头枕着<叠好|卷好>的{noun}。',
    'A lamp is lit in the tent, and the {noun}, rolled up, goes <under|behind> your head. / The camp is quiet, one lamp is on, and your head is <on|upon> the {noun}.',
  ],
  [
    'A shell-jacket',
    '鞋带打好结，{noun}<穿上|拉好>，动身。 / 路牌下系好鞋带，{noun}<穿好|拉好>，上步道。',
    'Bootlaces tied, the {noun} zipped, <start|set off>. / Laces tied by the signpost, then the {noun}, then the <trail|path>.',
  ],
  [
    'E summer sun-jacket',
    '单车停在堤上，{noun}的袖子<鼓|飘>起来一点。 / 堤上骑了一段，停下来<喝水|看江>，{noun}还穿着。',
    'The bicycle stands on the dyke, and the sleeves of the {noun} <fill a little|stir>. / A stop on the dyke for <water|the view>, the {noun} still on.',
  ],
  [
    'E summer sun-jacket',
    '摘一篮<草莓|杨梅>，{noun}的袖口<染|沾>了一点红。 / 果园里走到头，篮子满了，{noun}的<袖口|袖子>也红了一点。',
    'A basket of berries, and <a little|some> red on the cuff of the {noun}. / At the end of the orchard row the basket is full, the cuff of the {noun} <a little|somewhat> red.',
  ],
  [
    'EA spring summer sun-jacket',
    '公园的湖边租好船，{noun}<穿上|带上>再下水。 / 租好船，<先|再>穿上{noun}，慢慢划。',
    'A boat is hired on the lake; the {noun} <comes along|goes on>, and you row. / A rowing boat for the afternoon: the {noun} on, and then the oars.',
  ],
  [
    'R sun-jacket shell-jacket down-jacket',
    '挑{noun}，先想<哪一季|什么天气>穿。 / 先想好<在哪里|什么时候>穿，再挑{noun}。',
    'Before choosing the {noun}, think of the <season|weather>. / First <where|when> it will be worn, then the {noun}.',
  ],
  [
    'E scarf',
    '琴盒放在脚边等人，{noun}<绕|围>了两圈。 / 琴盒立着，人还没来，{noun}绕一圈又<松开|放下>。',
    'Nobody comes yet; beside the violin case you wind the {noun} <once more|again>.',
  ],
  [
    'E winter scarf',
    '公交车窗上起了雾，用{noun}的一角<擦|抹>出一块。 / 车窗的雾擦开一块，{noun}<落|滑>下来一头。',
    'The bus window is misted; a corner of the {noun} clears a <patch|circle>. / A patch wiped clear on the bus window, one end of the {noun} slipping <down|off>.',
  ],
  [
    'E scarf',
    '书店里待久了，{noun}解下来<搭|放>在书堆上。 / 解下{noun}，在书店<角落|地上>坐下来读一章。',
    'Long enough in the bookshop that the {noun} comes off and lies on the books. / You take off the {noun} and read a chapter in <a|the> corner of the bookshop.',
  ],
  [
    'E winter scarf',
    '外婆的院子里，{noun}<挂|搭>在柿子树下的绳上。 / 柿子<还挂|红>在枝上，{noun}搭在树下的绳子上。',
    "In Grandmother's yard, the {noun} is on the line under the persimmon tree. / Persimmons on the branch, and the {noun} on the line <below|beneath>.",
  ],
  [
    'EA scarf',
    '{noun}绕好，<手套戴上|包背好>，去赶早市。 / 早市开了，{noun}一<围|绕>就出门。',
    'The {noun} around the neck, and off to the <early|morning> market. / For the morning market: wind the {noun} and <go|leave>.',
  ],
  [
    'E',
    '雨刚停，<收|拿>进来的{noun}先挂在门后。 / 把{noun}从阳台<收|拿>进来，雨点才落下。',
    'Rain has just passed, and the {noun}, brought in, (hangs|hang) behind the door. / In from the balcony with the {noun}, just before the rain.',
  ],
  [
    'E',
    '搬家的箱子刚打开，{noun}放在<上面一层|靠边的地方>。 / {noun}从搬家的箱子里<拿|取>出来，衣架还没找到。',
    'The moving boxes are open, with the {noun} <on|near the> top. / A moving box gives back the {noun}, and no hanger is <in sight|to be found>.',
  ],
  [
    'E tee shirt polo dress',
    '旅馆的窗对着巷子，{noun}<挂|晾>在窗钩上过夜。 / 到旅馆先开窗，把{noun}<抖开|取出来>挂好。',
    'The hotel window gives on an alley, and the {noun} hangs there <overnight|for the night>. / At the hotel you open the window and hang up the {noun}.',
  ],
  [
    'E',
    '晚上把明天要穿的{noun}<找|拿>出来，放在椅子上。 / 明天穿{noun}，<睡前|今晚>先拿出来。',
    'In the evening you lay out the {noun} for <tomorrow|the next day>. / Tomorrow it is the {noun}; tonight (it waits|they wait) on the chair.',
  ],
  [
    'E shirt jacket coat trousers',
    '针线盒打开，给{noun}<补|钉>一粒扣子，线头咬断。 / 灯下<穿针|找线>，{noun}摊在膝上，扣子在旁边。',
    'The sewing box is open, and a button goes back on the {noun}. / Under the lamp a needle is threaded, the {noun} across your <knees|lap>.',
  ],
  [
    'A tee shirt polo hoodie sweater dress trousers shorts jacket down-jacket coat',
    '{noun}拿下来，<标签剪掉|吊牌摘了>，今天就穿。 / 剪掉{noun}的吊牌，<马上|今天>就穿上。',
    'Cut the tag off the {noun} and wear (it|them) <today|now>. / Tag off, {noun} on, <today|straight away>.',
  ],
  [
    'A tee shirt polo shorts trousers',
    '{noun}洗好，抖一抖，<挂起来|晾出去>。 / 洗完的{noun}，<抖平|拉平>，晾到阳台上。',
    'Shake out the washed {noun} and hang (it|them) <up|out>. / Washed and shaken <out|well>, the {noun} (goes|go) on the line.',
  ],
  [
    'A tee polo hoodie jacket',
    '背包只<装|放>三样：水、书、{noun}。 / 水、书、{noun}，装进背包，<出城|出发>。',
    'Three things in the rucksack: water, a book, the {noun}. / Water, book, {noun}, and out of <town|the city>.',
  ],
  [
    'EA tee shirt polo hoodie sweater dress trousers shorts',
    '闹钟响过，坐起来<找|拿>{noun}，天还没亮透。 / 天还没亮透，<摸到|拿起>床尾的{noun}穿上。',
    'The alarm has gone, it is half dark, and you <reach|feel> for the {noun}. / Half awake and half light: the {noun} from the <end|foot> of the bed.',
  ],
  [
    'R tee shirt polo hoodie sweater dress trousers shorts jacket down-jacket coat shell-jacket sun-jacket',
    '{noun}选哪个码，先拿家里<合身|常穿>的一件量一量。',
    'Measure something at home that fits, then <choose|pick> the size of the {noun}. / To pick the size of the {noun}, first measure <something|a piece> you already wear.',
  ],
  [
    'R',
    '先把{noun}翻过来，看<里面|缝线>。 / 看{noun}，从<里面|反面>看起。',
    'Turn the {noun} inside out and look at the <seams|stitching>. / Inspect the {noun}, starting from the <inside|back of the cloth>.',
  ],
  [
    'E spring tee shirt trousers',
    '清明过后，<换季|理柜子>，{noun}摆到了手边。 / 柜子理到一半，<翻出|找到>{noun}，阳光正好进来。',
    'In April the wardrobe is sorted, and the {noun} (moves|move) to the front. / The wardrobe half sorted, the {noun} found, and the sun <comes in|on the floor>.',
  ],
  [
    'E autumn scarf sweater coat',
    '中秋那晚风大，阳台上看月亮，<加|添>了{noun}。 / 月亮<上来了|升到楼顶>，披着{noun}站在阳台上看。',
    'Full moon and a wind: you add the {noun} and go out on the balcony. / You <stand|wait> on the balcony with the {noun} about you until the moon is over the roof.',
  ],
  [
    'E tee hoodie sweater',
    '借来的{noun}洗好，<一直|还是>忘了还。 / {noun}是从姐姐那里借的，<借|一借>就借到了换季。',
    'Borrowed from a sister, the {noun} has been washed and not yet given <back|up>. / A borrowed {noun}, kept <until|till> the season turned.',
  ],
  [
    'E shirt sweater jacket coat',
    '公交上邻座睡着了，<头|脑袋>挨着{noun}的肩。 / 夜车上有人打盹，<慢慢|一点点>靠到{noun}的肩上。',
    'On the night bus a stranger falls asleep against the shoulder of the {noun}. / Someone dozes on the bus, a head <on|against> the shoulder of the {noun}.',
  ],
  [
    'E dress trousers shirt',
    '量裤脚和袖长的软尺<还|又>搭着，{noun}平铺在桌上。 / 裁缝铺里，{noun}<铺|放>在长桌上，粉笔画了一道。',
    "At the tailor's, the {noun} (lies|lie) on the long table, a chalk line across (it|them). / A tape measure, a piece of chalk, and the {noun} flat on the table.",
  ],
  [
    'E winter sweater scarf',
    '圣诞集市上，{noun}沾了<肉桂|烤栗子>的气味回家。 / 逛完冬天的集市，{noun}里<裹|带>着一点肉桂味。',
    'From the winter market the {noun} comes home smelling of <cinnamon|chestnuts>. / A walk round the winter market, and a little cinnamon in the {noun}.',
  ],
  [
    'EA summer shorts tee polo',
    '冰棍化得快，<低头|侧身>吃，离{noun}远一点。 / 冰棍举到一边，别滴到{noun}上，<走快些|先咬一口>。',
    'Eat the ice lolly leaning <forward|over>, well away from the {noun}. / An ice lolly in the sun: a bite before it drips on the {noun}.',
  ],
  [
    'E hoodie jacket coat',
    '看台上风大，<拉紧|拢一拢>{noun}，比分还没变。 / 比赛踢到下半场，{noun}<拢|裹>紧了些，没人离开看台。',
    'Wind in the stands, the {noun} pulled <close|closer>, the score unchanged. / Second half, nobody leaves, and the {noun} is pulled <tight|close>.',
  ],
  [
    'E coat down-jacket jacket',
    '衣帽架满了，{noun}<叠|压>在客人的外衣上面。 / 客人都到了，{noun}在衣帽架上<让|挪>了个位置。',
    "The coat stand is full, and the {noun} hangs over a visitor's. / All the visitors are here, and the {noun} makes room on the <coat stand|hooks>.",
  ],
  [
    'A dress shirt',
    '{noun}挂进衣袋，<拉好|扣好>，去赶火车。 / 婚礼在外地，{noun}先<挂|装>进衣袋。',
    'The {noun} into its garment bag, and <off|away> to the train. / A wedding in another town: first the {noun} into the garment bag.',
  ],
  [
    'E trousers jacket',
    '自行车修好，洗了手，{noun}才<拿|取>下挂钩。 / 擦掉手上的链条油，<再|才>碰{noun}。',
    'Chain oil off the hands <first|before all>, and then the {noun}. / The bicycle is mended, the hands are washed, and the {noun} (comes|come) off the hook.',
  ],
]

const HOME_TEXTILE: readonly Moment[] = [
  [
    'E quilt',
    '天还黑着，<一只脚|一只手>先伸出{noun}，又缩回去。 / 闹钟按掉，人又往{noun}里<缩|钻>了一点。',
    'Still dark: one <foot|hand> comes out of the {noun} and goes back. / The alarm is off, and you slide <back|down> under the {noun}.',
  ],
  [
    'E summer quilt',
    '夏天夜里落了雨，<迷迷糊糊|半梦半醒>把{noun}拉上来。 / 雨声里醒了一下，{noun}<拉到|盖到>肩上又睡了。',
    'Rain in a summer night, and half asleep you pull up the {noun}. / The rain wakes you for a moment; the {noun} comes <up|over the shoulder>.',
  ],
  [
    'E quilt',
    '孩子的冷脚丫<伸|钻>进{noun}另一头。 / 一大一小分一床{noun}，<故事|书>讲到第二页。',
    'A pair of small cold feet <come in|arrive> at the other end of the {noun}. / Two under one {noun}, one big, one small, and a story at <its|the> second page.',
  ],
  [
    'E autumn quilt',
    '起风那天，把{noun}<从柜顶|从箱底>抱下来，拍了拍。 / {noun}收了一夏，抱出来先<拍一拍|抖一抖>。',
    'The day the wind turns, the {noun} comes down from the cupboard. / A summer in the cupboard, and now the {noun} is <shaken|patted> out.',
  ],
  [
    'A quilt',
    '起床，{noun}<掀开|掀到床尾>，窗打开。 / 推开窗，<抖|拍>一下{noun}，再叠。',
    'Up, the {noun} <thrown back|folded back>, the window open. / Open the window, <shake|air> the {noun}, fold it.',
  ],
  [
    'EA spring autumn quilt',
    '换季的早上，<旧的|上一床>收进柜，{noun}铺开。 / 原来那床收走，{noun}<上床|铺上来>，换季了。',
    'A new season: the other one goes away, the {noun} <goes on|on the bed>. / Seasons change, and on the bed it is the {noun} now.',
  ],
  [
    'R quilt bedding-set',
    '新添{noun}，先量<床|床垫>的长和宽。 / 尺子放到床上，<长宽|两边>量好，再选{noun}。',
    'Before buying the {noun}, measure the <bed|mattress> both ways. / Tape on the bed, length and width, <and then|then> choose the {noun}.',
  ],
  [
    'E bedding-set',
    '新换的{noun}，躺下去先<不动|不说话>，听一会儿雨。 / 换过{noun}的头一晚，听着雨，书看了<两页|几行>就合上。',
    'The {noun} is fresh tonight, and you lie still and hear the rain. / First night with the fresh {noun}: rain, and the book shut after <a page|some lines>.',
  ],
  [
    'E bedding-set',
    '两个人各<扯|拉>一头，把{noun}抖开，太阳斜进来。 / 床的两边各站一个人，{noun}<抖|甩>起来又落下。',
    'One at each side of the bed, you shake out the {noun}, and the sun <slants|comes> in. / Two people, two corners each, and the {noun} <rises|lifts> and comes down.',
  ],
  [
    'E bedding-set',
    '客房收拾好了，{noun}铺平，床头<放一杯水|留一盏灯>。 / 客人晚上到，{noun}先<铺|换>上，灯留一盏。',
    'For the guest: the {noun} made up, a <glass of water|lamp> by the bed. / A guest comes tonight; the {noun} is on, and one lamp is left lit.',
  ],
  [
    'E spring summer bedding-set',
    '晾了一下午的{noun}收进来，床<还空着|光着>。 / 床垫光着，{noun}还在<阳台|院里>的绳上。',
    'The bed is bare, and the {noun} still on the line in the <yard|garden>. / After an afternoon on the line, the {noun} is carried to a bare bed.',
  ],
  [
    'A bedding-set',
    '礼拜天换{noun}，旧的<卷|抱>进洗衣机。 / {noun}拆下来，<进桶|进洗衣机>，新的一套铺上。',
    'Sunday afternoon: off with the old, on with the {noun}. / Strip the bed, load the machine, <spread|lay> the {noun}.',
  ],
  [
    'EA bedding-set',
    '枕套套好，四角拉平，{noun}<换完了|就位>。 / 拉平四角，<掸|拍>两下枕头，{noun}铺好了。',
    'Pillows in their cases, corners pulled <flat|straight>, and the {noun} is on. / Pull the corners straight, pat the pillows: the {noun} is <made up|done>.',
  ],
  [
    'E pillow',
    '翻个身，把{noun}也翻到<另一面|背面>。 / 半夜翻身，{noun}<翻过来|调个头>，钟敲了一下。',
    'You turn over, and turn the {noun} over <too|as well>. / A turn in the night, a turn of the {noun}, and the clock <strikes|goes on>.',
  ],
  [
    'E pillow',
    '病了一天，{noun}竖起来<靠着|垫在背后>喝粥。 / 一碗粥端到床边，<垫高|竖起>{noun}坐起来喝。',
    'A bowl of <soup|porridge> comes to the bed, and the {noun} is set upright behind you. / A day in bed, the {noun} against the headboard, and soup on a <tray|spoon>.',
  ],
  [
    'E pillow',
    '门缝里进来一道光，<横|斜>在{noun}上。 / 早晨的光<先|刚>落到{noun}的一角。',
    'Morning light reaches a corner of the {noun} <first|before you>. / A strip of light from the door lies <across|over> the {noun}.',
  ],
  [
    'E pillow',
    '关了灯，<脸|头>靠在{noun}上，把今天的事再说一遍。',
    'The light is out, heads on the {noun}, and the day is told <again|over>. / Whispers cross from the {noun} to the one <beside|next to> it.',
  ],
  [
    'EA pillow',
    '拍两下{noun}，<放正|摆正>，关灯。 / 关灯，{noun}<拍松|放正>，躺下。',
    'Lamp off, the {noun} straight, <lie down|good night>.',
  ],
  [
    'R pillow',
    '选{noun}，先看平时<侧睡|平躺>多不多。 / 侧着睡还是平躺，<想清楚|看清楚>再选{noun}。',
    'Ask yourself, before choosing the {noun}, whether you sleep on your <side|back>. / Side or back: know how you <sleep|lie>, then choose the {noun}.',
  ],
  [
    'E pillow cushion',
    '床上<摆|码>出一座小城，{noun}是城墙。 / 孩子用{noun}<垒|搭>一道墙，自己躲在后面。',
    'A small fort stands on the bed, and the {noun} is a wall. / The child builds a wall with the {noun} and <hides|sits> behind.',
  ],
  [
    'E throw',
    '午后在躺椅上睡着，有人<轻轻|悄悄>搭上{noun}。 / 醒来时身上多了{noun}，<报纸|书>落在地上。',
    'Asleep in the deckchair; someone lays the {noun} over you. / You wake with the {noun} over you and the <newspaper|book> on the floor.',
  ],
  [
    'E throw',
    '片头还没<放完|播完>，{noun}已经一人一半。 / 一条{noun}两个人，<电影|片子>才刚开头。',
    'One {noun}, two people, and the opening <credits|titles>.',
  ],
  [
    'E autumn winter throw',
    '阳台上等流星，把{noun}<裹|披>在肩上。 / {noun}披在肩上，<仰|抬>着头数了几颗星。',
    'Out on the balcony for the <meteors|shooting stars>, the {noun} around the shoulders. / Shoulders wrapped in the {noun}, you <count|watch for> stars.',
  ],
  [
    'E throw',
    '院子里的秋千椅上，{noun}<搭|垂>着一角。 / 秋千椅<晃|荡>得慢，{noun}有一角拖在外头。',
    'Over the garden swing, a corner of the {noun} hangs <down|loose>. / The porch swing moves slowly, the {noun} over <one|the> arm.',
  ],
  [
    'EA spring summer throw',
    '野餐的地方选好，{noun}<铺|抖>开，鞋子放一边。 / 草地上<铺|展>开{noun}，水果先拿出来。',
    'A place for the picnic: the {noun} is spread, the shoes beside it. / On the grass, spread the {noun} and take out the <fruit|bread>.',
  ],
  [
    'A throw',
    '沙发收拾好，{noun}<对折|叠好>，搭回扶手。 / {noun}一叠，往沙发背上<一搭|一放>，客厅收好了。',
    'Tidy the sofa, fold the {noun}, <lay|hang> it over the arm. / One fold, and the {noun} is back <on|over> the sofa.',
  ],
  [
    'E winter throw quilt',
    '除夕守岁，{noun}盖着几个人的<膝盖|脚>。 / 炮仗声远远的，{noun}下面<挤|凑>着几双脚。',
    "New Year's Eve, and the {noun} lies over several <knees|laps>. / Far off there are fireworks; under the {noun} there are several pairs of feet.",
  ],
  [
    'E towel',
    '洗完脸，{noun}捂在脸上<停了一会儿|站了一会儿>。 / 脸埋在{noun}里，<数|停>了几秒才抬头。',
    'The face is washed, and stays <a moment|a while> in the {noun}. / You press your face into the {noun} and <count|wait> a little.',
  ],
  [
    'E summer towel',
    '泳池边，椅背上的{noun}<递|拿>过来，先擦耳朵。 / 从水里上来，<接过|抓过>{noun}先擦耳朵。',
    'At the poolside someone hands you the {noun} from <a|the> chair. / Up from the water, you take the {noun} and dry your ears <first|at once>.',
  ],
  [
    'E towel',
    '孩子洗完头，{noun}包成<一个尖角|一座小山>。 / 湿头发<裹|包>在{noun}里，在屋里跑了一圈。',
    'Hair washed, and the child wears the {noun} as a <turban|hat>. / Wet hair wrapped in the {noun}, one <lap|round> of the flat.',
  ],
  [
    'E towel',
    '并排几只挂钩，靠<窗|里>一只挂着新来的{noun}。 / 浴室的钩子上<多|添>了一条{noun}，还没沾过水。',
    'One more on the bathroom hooks: the {noun}, not yet <used|wet>. / On the hook by the <window|door> hangs the {noun}, new to the row.',
  ],
  [
    'A towel',
    '早上洗脸，{noun}<拿|抽>一条，擦干就走。 / 水关上，{noun}<擦脸|擦手>，挂好。',
    'Tap off, the {noun}, <hands|face>, done. / Wash, take the {noun}, dry <off|your face>, go.',
  ],
  [
    'A towel',
    '跑完步进浴室，{noun}先<搭|放>在手边。 / 洗澡之前，{noun}<搭在架上|备在门口>。',
    'Before the shower, hang the {noun} <within reach|on the rail>. / After a run: first the {noun} on the rail, then the <water|shower>.',
  ],
  [
    'E towel bathrobe',
    '温泉旅馆的走廊上，手臂上搭着{noun}，<木屐|拖鞋>响。 / 走廊<很长|有些暗>，抱着{noun}去泡汤。',
    'Down the corridor of the hot-spring inn, the {noun} over your arm. / A <long|dim> corridor to the hot spring, and you carry the {noun}.',
  ],
  [
    'E bath-mat',
    '湿脚印从浴室门口<往外|出来>，到{noun}就没了。 / 一串湿脚印，<断|停>在{noun}上。',
    'Wet footprints lead from the shower and <end|stop> at the {noun}. / A row of wet footprints, as far as the {noun}.',
  ],
  [
    'E bath-mat',
    '刷牙的时候，两只脚在{noun}上<踮一踮|换一换>。 / 光着脚<站|踩>在{noun}上刷牙，镜子里是早晨。',
    'Brushing your teeth, you shift from foot to foot on the {noun}. / Barefoot on the {noun}, toothbrush in hand, a <grey|new> morning in the window.',
  ],
  [
    'E bath-mat',
    '猫<等|蹲>在{noun}上，不肯进浴室。 / 浴室门一开，猫<占|霸占>了{noun}。',
    'The cat waits on the {noun} and will not come further. / The bathroom door opens, and the cat has the {noun}.',
  ],
  [
    'E bath-mat',
    '给孩子擦脚，一只，再一只，都<踩|站>在{noun}上。 / 孩子站在{noun}上，<数|伸>着脚趾等人擦。',
    'One small foot dried, then the other, both on the {noun}. / The child stands on the {noun} and <counts|wiggles> the toes.',
  ],
  [
    'A bath-mat',
    '{noun}铺在淋浴间外，<对齐|摆正>，再去淋浴。 / 放水之前，先把{noun}<铺平|摆好>。',
    'First comes the {noun}, laid <straight|flat>; then the water goes on. / By the shower door the {noun}, and then the water.',
  ],
  [
    'A bath-mat',
    '洗完澡，{noun}<提起来|拎起来>，搭到浴缸边上。 / 浴室收尾，{noun}<搭|挂>起来晾着。',
    'After the bath, hang the {noun} over the <tub|edge>. / To finish the bathroom, lift the {noun} and hang it to dry.',
  ],
  [
    'R bath-mat rug',
    '门从{noun}上面开不开得过去，先量<门缝|门下>。 / 先量门下的高度，再<挑|选>{noun}。',
    'Will the door pass over the {noun}: measure the gap <first|below>. / Check the gap under the door, then choose the {noun}.',
  ],
  [
    'E curtain',
    '还有人睡着，{noun}<只|先>开了一道缝。',
    "Someone sleeps on, so the {noun} opens by a <crack|hand's breadth>.",
  ],
  [
    'E curtain',
    '捉迷藏，{noun}底下<露出|伸出>一双小脚。 / 数到十，{noun}后面有人<笑|憋不住>了。',
    'Hide and seek, and a pair of small feet <below|under> the {noun}. / At the count of ten, a giggle behind the {noun}.',
  ],
  [
    'E curtain',
    '对面的灯一盏盏<亮|暗>了，{noun}还没拉。 / {noun}没拉，<看|数>对面楼里的灯。',
    'Across the way the lamps go on, and the {noun} is not yet drawn. / You leave the {noun} open to <watch|count> the lamps over there.',
  ],
  [
    'E summer curtain',
    '午觉时间，{noun}拉上，<蝉|知了>在外面叫。 / {noun}一合，鞋一脱，<躺下|睡下>。',
    'Time for a nap; the {noun} is drawn, the cicadas are outside. / The {noun} closes on the afternoon, and you lie down for <an hour|a while>.',
  ],
  [
    'E curtain',
    '下雪没有声音，<拉开|掀开>{noun}才看见。 / 掀{noun}的一角，看看外面<下了没有|落了多少>。',
    'You lift a corner of the {noun} to see whether <it still snows|the snow lies>. / A corner of the {noun} lifted, and the <street|yard> is white.',
  ],
  [
    'A curtain',
    '天亮了，{noun}<拉到头|拉开>，起床。 / 起床头一件事，{noun}<往两边|向两边>拉开。',
    'Daylight: <draw|pull> back the {noun} and get up. / Up, and the {noun} drawn to <both sides|either side>.',
  ],
  [
    'A curtain',
    '踩上梯子，{noun}<挂|装>上杆，两边拉齐。',
    'Climb the ladder, hang the {noun}, pull it <straight|even>. / The {noun} up, <a step|some steps> back, a look.',
  ],
  [
    'R curtain',
    '量窗，先量杆的<长度|宽度>，再量{noun}要垂多低。 / 选{noun}，卷尺先<量杆|量窗>，再量到地面。',
    'First the length of the rail, then how far the {noun} is to fall. / Choosing the {noun}, measure the rail and then down to the <floor|sill>.',
  ],
  [
    'E rug',
    '搬空的房间里先铺{noun}，两个人<坐|躺>下来吃外卖。 / 家具还没到，<坐|躺>在{noun}上吃头一顿饭。',
    'An empty flat: dinner from a box, <sitting|cross-legged> on the {noun}. / In the empty room the {noun} is laid first, and you <sit|eat> on it.',
  ],
  [
    'E rug',
    '棋盘摆在{noun}上，<趴着|盘腿>下到天黑。 / 一盘棋，在{noun}上<下|摆>了一个下午。',
    'The chessboard lies on the {noun}, and the game goes on till dusk. / A whole afternoon on the {noun}, over one game of <chess|draughts>.',
  ],
  [
    'E rug',
    '狗<转|绕>了三圈，在{noun}正中趴下。 / {noun}刚铺好，狗先<趴下|躺上去>了。',
    'The dog turns about and lies down <right|just> in the middle of the {noun}. / As soon as the {noun} is down, the dog <has it|is on it>.',
  ],
  [
    'E rug',
    '阳光<挪|移>到{noun}的边上，茶也凉了。 / 一块阳光从{noun}这头<走|移>到那头。',
    'A square of sun crosses the {noun} from end to end. / Sun has reached the edge of the {noun}, and the tea is cold.',
  ],
  [
    'E winter autumn rug',
    '进门脱了鞋，袜子<踩|落>在{noun}上。 / 鞋留在门口，穿着袜子<走|踩>上{noun}。',
    'Shoes off at the door, and socks on the {noun}. / The shoes stay outside, and you <cross|step on> the {noun} in your socks.',
  ],
  [
    'A rug',
    '茶几抬起来，{noun}<铺平|铺正>，再放下。',
    'Lift the coffee table, lay the {noun}, set it down <again|on top>. / Two people, one at each <end|side>, unroll the {noun}.',
  ],
  [
    'A rug',
    '{noun}卷起来，扫一遍地，再<铺|放>回去。 / 周六扫地，{noun}先<卷到一边|卷起来>。',
    'Up with the {noun}, sweep, unroll. / Saturday: the {noun} <rolled|taken> up, the floor swept.',
  ],
  [
    'R rug',
    '在地上<贴|框>出{noun}的大小，走一圈再定。 / {noun}多大合适，先在地上<贴|摆>个框。',
    'Mark the size of the {noun} on the floor with tape and walk <round|around> it. / How large the {noun} should be: tape the outline on the floor first.',
  ],
  [
    'E cushion',
    '打电话的时候，怀里<抱|搂>着{noun}，一直捏着角。 / {noun}抱在怀里，<电话|话>讲了很久。',
    'On the telephone, you hold the {noun} and pinch <its|a> corner. / The call is long, and the {noun} is in your arms.',
  ],
  [
    'E cushion',
    '窗台不高，放上{noun}就能<坐|靠>着看街。 / 窗台上放着{noun}，坐下来<看|听>街上的雨。',
    'The low window sill, the {noun} on it, and the street <below|outside>. / You put the {noun} on the sill and sit watching the <rain|street>.',
  ],
  [
    'E cushion',
    '挑电影挑了半天，{noun}<抢来抢去|换来换去>。 / 沙发上三个人，<抢|争>一只{noun}。',
    'Three on the sofa, and all want the {noun}. / Nobody agrees on the film, and the {noun} <changes hands|goes round>.',
  ],
  [
    'E cushion',
    '织毛线的人往后一<靠|仰>，{noun}就在背后。 / 毛线放下，<靠|倚>在{noun}上歇一歇眼睛。',
    'The knitting goes down, and you lean back on the {noun} to rest your eyes. / Knitting in the lap, the {noun} behind the <back|shoulders>.',
  ],
  [
    'EA cushion',
    '客人来之前，{noun}<拍一拍|立起来>，摆回沙发。 / 沙发上的{noun}，<一拍|一扶>，门铃响了。',
    'Before the guests come, pat the {noun} and set it <upright|straight>. / A pat for the {noun}, and there is the doorbell.',
  ],
  [
    'A cushion',
    '<垫|放>上{noun}，坐下来写字。 / 坐下之前，{noun}先<放到|垫到>腰后。',
    'A chair, the {noun}, and <an hour|a page> of writing. / Sit down, the {noun} at your back, <begin|and begin>.',
  ],
  [
    'E tablecloth',
    '茶壶<转|挪>了半圈，{noun}上落着一片茶叶。 / 一片茶叶<掉|落>在{noun}上，壶嘴朝外转了转。',
    'The teapot is turned, and a tea leaf <lies|falls> on the {noun}. / One tea leaf on the {noun}, and the spout turned <aside|away>.',
  ],
  [
    'E summer tablecloth',
    '粽叶、糯米、剪刀，都<摆|摊>在{noun}上。 / {noun}上摊开粽叶，<三代人|一家人>围着包粽子。',
    'Bamboo leaves, rice and scissors lie <about|spread> on the {noun}. / The family sits round the {noun}, <wrapping|filling> rice dumplings.',
  ],
  [
    'E tablecloth',
    '蜡烛吹灭，{noun}上<落|掉>了一点蛋糕屑。 / 生日过完，{noun}上剩<蛋糕屑|几根蜡烛>。',
    'Candles out, and cake crumbs on the {noun}. / The birthday is over: <crumbs|candles> on the {noun}, a ribbon on a chair.',
  ],
  [
    'E spring tablecloth',
    '<折|剪>来的油菜花插进瓶里，花粉落在{noun}上。 / 一瓶春花，<摆|放>在{noun}正中。',
    'A jar of spring flowers, <set|placed> in the middle of the {noun}. / Yellow pollen from the flowers falls on the {noun}.',
  ],
  [
    'E tablecloth',
    '作业写完了，<橡皮屑|铅笔屑>从{noun}上扫到手心。 / 灯下写作业，{noun}上<都|全>是橡皮屑。',
    'Homework done, the rubber crumbs are brushed from the {noun} into a hand. / Homework by lamplight, and rubber <crumbs|dust> on the {noun}.',
  ],
  [
    'A tablecloth',
    '饭前，桌子擦干，{noun}<抖开|铺好>，摆碗。 / {noun}一<抖|铺>，碗筷跟上。',
    'Table wiped, <shake|lay> out the {noun}, set the bowls. / Out comes the {noun}, and the bowls <follow|after it>.',
  ],
  [
    'A tablecloth',
    '吃完，{noun}<兜起来|收拢>，到阳台抖一抖。 / 收碗，<提|拎>起{noun}四角，去抖碎屑。',
    'Clear the bowls, gather up the {noun}, shake it <outside|over the balcony>. / Four corners of the {noun} in your hands, and the crumbs <go outside|are shaken out>.',
  ],
  [
    'R tablecloth',
    '桌长之外，{noun}两边<还要|再>垂多少，先想好。 / 买{noun}，先量桌面，再<加|算>上垂下来的边。',
    'Table length, then how far the {noun} should hang <over|down>: settle both. / To buy the {noun}, measure the table and add the <drop|overhang>.',
  ],
  [
    'E bathrobe',
    '系着{noun}的腰带去<关|拉>窗，楼下有人卖花。 / 清早，穿着{noun}在窗边<听|看>楼下卖花。',
    'You go in the {noun} to close the window; someone <sells|is selling> flowers below. / Early, at the window in the {noun}, with a flower <seller|cart> in the street.',
  ],
  [
    'E bathrobe',
    '水烧上，{noun}的带子<松|散>着，等壶响。 / 壶嘴还没响，<裹|披>着{noun}翻一页报纸。',
    'The kettle is on, and you wait for it in the {noun}. / Water on the stove, you read a page of the <paper|newspaper>, in the {noun}.',
  ],
  [
    'E bathrobe',
    '头发还滴水，<披|穿>着{noun}接了一个电话。 / 电话响，<裹|披>上{noun}，踩着水出来接。',
    'The telephone rings, and you answer it in the {noun}, hair <dripping|wet>. / Hair still wet, the {noun} on, you take a call.',
  ],
  [
    'E bathrobe',
    '周日的早饭不赶，{noun}一直<穿|披>到十点。 / {noun}还没换，<早饭|咖啡>已经吃到十点。',
    'Ten on a Sunday morning, and still the {noun}. / A Sunday breakfast goes on <till|until> ten, in the {noun}.',
  ],
  [
    'E winter bathrobe',
    '浴室到卧室<几步|一小段>路，{noun}裹紧了走。 / 裹紧{noun}，<小跑|快步>穿过走廊。',
    'The {noun} pulled close, a few quick steps down the <hall|corridor>. / A short way from bath to bedroom, in the {noun}.',
  ],
  [
    'A bathrobe',
    '水一关，{noun}<套上|系好>，出来。 / 关了水，{noun}<穿好|系上>，再去吹头发。',
    'Water off, the {noun} on, <out|door open>. / Turn off the water, tie the {noun}, dry your hair.',
  ],
  [
    'E tablecloth bedding-set',
    '熨好的{noun}叠成<方块|一摞>，放进带樟木味的柜子。 / 樟木柜拉开，{noun}<放进去|搁进去>，压一下。',
    'Into the camphor chest (goes|go) the {noun}, folded square. / The camphor chest is open, and the {noun} (is|are) laid <in|inside>.',
  ],
  [
    'E rug cushion throw',
    '先在光底下<看看|摸摸>{noun}，再想放在家里哪一处。 / 抱回{noun}，在屋里<走|转>了一圈，才定下地方。',
    'Round the house you carry the {noun} before a place is <found|settled>. / By daylight you look at the {noun}, then <about|around> the room.',
  ],
  [
    'EA towel bath-mat bedding-set tablecloth bathrobe',
    '开包，抖开{noun}，<剪线头|剪吊牌>，下水。 / 新{noun}，<剪掉吊牌|拆了包>先洗一遍。',
    'Open the bag, shake out the {noun}, cut off the <tag|label>, wash. / New {noun}: off with the tag, and into the wash.',
  ],
  [
    'R',
    '{noun}旁边放一张白纸，<看|看看>颜色。 / 看{noun}的颜色，<站|走>到窗边看。',
    'At the window, look once more at the colour of the {noun}. / Lay a white sheet beside the {noun} and look at the colour.',
  ],
  [
    'E quilt throw',
    '阁楼上的旧床，<铺|搭>上{noun}，就有人要睡那儿。 / 阁楼收拾出来，{noun}<抱|搬>上去，孩子抢着睡。',
    'The attic bed gets the {noun}, and everyone wants to sleep up there. / Up to the attic with the {noun}; the children <draw lots|have a plan>.',
  ],
  [
    'E spring rug curtain tablecloth',
    '大扫除那天，{noun}<晒|搭>在院子的竹竿上。 / 竹竿架起来，{noun}<先|头一个>上去。',
    'Spring cleaning, and the {noun} hangs over a pole in the <yard|garden>. / A bamboo pole is put up, and the {noun} goes on it <first|before the rest>.',
  ],
  [
    'E winter towel bath-mat bathrobe',
    '浴霸亮着，水还没热，{noun}先<备好|放好>。 / 冬天洗澡，{noun}<摆好|备好>了才放水。',
    'A winter bath: the {noun} is ready before the tap is <turned|on>. / The water runs, not yet warm, and the {noun} waits.',
  ],
  [
    'E pillow bedding-set quilt',
    '夜里才到家，<摸黑|轻手轻脚>躺下，是自家的{noun}。 / 箱子还没开，人先<倒|躺>在自家的{noun}上。',
    'Journey over, the case unopened, and your own {noun} again. / In the dark, quietly, you lie down: home, and the {noun} you know.',
  ],
  [
    'E cushion rug',
    '雨声里读完一本，{noun}旁边<散|摊>着几本没读的。 / 几本书围着{noun}，<挑|抽>一本从中间读起。',
    'Some books lie round the {noun}, and you open one in the middle. / Rain, one book finished, others <waiting|lying> by the {noun}.',
  ],
  [
    'E towel',
    '面包出炉前，{noun}搭在<烤箱把手|肩头>上。 / 和面的人肩上<搭|披>着{noun}，回头看一眼烤箱。',
    'A baker looks at the oven, the {noun} over one shoulder. / Bread in the oven, and the {noun} over the <handle|shoulder>.',
  ],
  [
    'A curtain tablecloth',
    '褶子从上<捋|理>到下，{noun}垂好了，做下一件。 / {noun}一褶一褶<理|捋>平，再忙别的。',
    'One hand down the folds of the {noun}, then <on to|see to> the next thing. / Fold by fold, straighten the {noun}, and on to the next.',
  ],
  [
    'EA autumn winter throw cushion rug',
    '<落地窗|阳台>前收拾出一角，{noun}摆上。 / 给冬天<留|腾>个角落，{noun}先放过去。',
    'Make room by the tall window and put the {noun} there. / A corner for the winter: the {noun} <first|goes first>, a lamp next.',
  ],
  [
    'E tablecloth curtain',
    '外婆<摸|翻>着{noun}的边，看了看自己的缝纫机。 / 缝纫机还在，{noun}的边外婆<看了又看|摸了又摸>。',
    'Grandmother looks at the hem of the {noun} and then at her sewing machine. / The old sewing machine stands there; Grandmother turns the hem of the {noun} in her <hand|fingers>.',
  ],
]

const CHILDREN: readonly Moment[] = [
  [
    'E kids-tee',
    '穿反了的{noun}，孩子说是<故意|特意>的。 / {noun}前后<穿|套>反了，照样跑出门。',
    'Inside out or back to front: the {noun} is worn <on purpose|as planned>, the child says. / The child runs out <all the same|anyway>, the {noun} back to front.',
  ],
  [
    'E kids-tee',
    '{noun}套过头，<只露出|先露出>两只眼睛。',
    'Halfway into the {noun}, two eyes <look out|appear>, and then a laugh. / A head stays <a while|a moment> inside the {noun} before it comes out laughing.',
  ],
  [
    'E summer kids-tee',
    '浇完花，{noun}前襟也湿了<一片|一块>。 / 小水壶提回来，{noun}上<溅|沾>着水。',
    'The flowers are watered, and so is the <front|hem> of the {noun}. / A small watering can comes back, with water <on|down> the {noun}.',
  ],
  [
    'E kids-tee',
    '画完一张画，{noun}上也<多|添>了一道蓝。 / 颜料<蹭|抹>到{noun}上，孩子说那是海。',
    'A picture is painted, and there is a blue <line|stroke> on the {noun} too. / Blue paint on the {noun}: that is the sea, <the child says|we are told>.',
  ],
  [
    'A kids-tee',
    '{noun}自己套，裤子自己拉，<鞋子|袜子>要人帮一下。 / 早上<比一比|数到十>，看{noun}多快穿好。',
    'First the {noun}, alone; then <shoes|socks>, with help. / A race this morning: the {noun} on by the count of <ten|five>.',
  ],
  [
    'EA spring summer kids-tee',
    '春游的前一晚，{noun}和水壶放在一起。 / 明天去春游，{noun}<摆|放>在枕边。',
    'Before the school trip, the {noun} lies with the water bottle. / School trip tomorrow, and the {noun} is laid out by the <bed|pillow>.',
  ],
  [
    'R kids-tee',
    '量一量孩子的<身高|胸围>，再选{noun}的码。 / 选{noun}的码数，先让孩子靠墙<站直|量身高>。',
    "Measure the child's <height|chest>, then choose the size of the {noun}. / The size of the {noun}: stand the child against the wall and <mark|measure> the height.",
  ],
  [
    'E arch-blocks',
    '{noun}一道套一道，<排|摆>成一座桥，小车慢慢开过去。 / 小汽车从{noun}下面<钻|开>过去，又绕回来。',
    'The {noun} stand one behind another, and a toy car goes <through|under>. / A toy car rolls under the {noun} and <comes back|round again>.',
  ],
  [
    'E arch-blocks',
    '{noun}翻过来当<摇篮|小船>，里面睡着一只小熊。 / 一块{noun}，今天是<摇篮|小船>，昨天是山。',
    'Turned over, the {noun} are <cradles|boats>, with a small bear in one. / Yesterday the {noun} were hills; today they are <cradles|boats>.',
  ],
  [
    'E arch-blocks',
    '窗边的{noun}，影子在地上<叠|排>成几道弯。 / 太阳斜了，光穿过{noun}，地板上<落|画>下几道弧。',
    'Window light, and the shadows of the {noun} lie in curves on the floor. / Afternoon light goes through the {noun} and leaves curves on the <floor|boards>.',
  ],
  [
    'A arch-blocks',
    '先挑大的立住，再把{noun}<一道道|一层层>套进去。 / {noun}从大到小<排|摆>好，再从小到大收回来。',
    'Stand up the big one of the {noun}, and set the others <inside|under>. / Big to small, set out the {noun}; small to big, put them <back|away>.',
  ],
  [
    'E arch-blocks building-blocks',
    '<碰|撞>倒了，{noun}哗啦一声，两个人都笑了。 / {noun}塌下来，<安静|愣>了一秒，再来一遍。',
    'Down come the {noun}, and both of you laugh. / The {noun} fall, a second of surprise, and then <again|once more>.',
  ],
  [
    'E building-blocks',
    '城门留给爸爸<搭|放>，剩下的{noun}不许碰。 / 一座城快<搭|盖>好了，{noun}还差一扇门。',
    'Dad may build the gate; the rest of the {noun} are not for touching. / A city is nearly done, and the {noun} still want a <gate|door>.',
  ],
  [
    'E building-blocks',
    '再加一层，{noun}就<高过|超过>椅子了。',
    'One more layer, and the {noun} are <above|higher than> the chair.',
  ],
  [
    'E building-blocks',
    '沙发底下<摸|扫>出一块{noun}，是找了几天的。 / 找了几天的那块{noun}，<扫地|挪沙发>的时候出来了。',
    'From under the sofa comes the missing one of the {noun}. / Swept from under the sofa: the one that the {noun} <lacked|were missing>.',
  ],
  [
    'E building-blocks arch-blocks',
    '今天的{noun}是动物园，<长颈鹿|大象>住在靠里那间。 / {noun}围成动物园，<先|头一个>请进来的是大象。',
    'Today the {noun} are a zoo, and the <giraffe|elephant> lives at the far end. / A zoo is built of the {noun}, and the elephant moves in <first|early>.',
  ],
  [
    'A building-blocks',
    '{noun}倒出来，<挑颜色|分大小>，开工。 / 先<打|摆>一圈底，{noun}一层一层往上。',
    'Tip out the {noun}, sort by <colour|size>, start building. / A ring for the base, and the {noun} <go|come> up layer by layer.',
  ],
  [
    'A building-blocks arch-blocks',
    '睡觉前，{noun}<进盒|回盒>，一块一块数。 / 数着收{noun}，收完<关灯|讲故事>。',
    'Before bed, the {noun} go <back in|into> the box, counted one by one. / Count the {noun} into the box, then <a story|lights out>.',
  ],
  [
    'E balance-bike',
    '推着{noun}去接人，<先去|绕到>公园骑一圈。 / {noun}等在幼儿园门口，<放学|下课>去公园。',
    'At the nursery gate stands the {noun}, and the park comes <next|after>. / You push the {noun} to the nursery, and then you both go to the park.',
  ],
  [
    'E balance-bike',
    '公园的小路上，{noun}滑过去，<鸽子|麻雀>让了让。 / 两只脚一收，{noun}在草地边<滑|溜>了一小段。',
    'On the park path the {noun} rolls by, and the <pigeons|sparrows> step aside. / Both feet up, and the {noun} rolls a little way <along|past> the grass.',
  ],
  [
    'E spring balance-bike',
    '蒲公英开了，{noun}停在草地边，<人|孩子>蹲着吹。',
    'Beside the grass stands the {noun}, and the child <blows|is blowing> a dandelion. / Some way, a stop, some way: beside the {noun} there is another dandelion.',
  ],
  [
    'E autumn balance-bike',
    '{noun}轧过一地落叶，<沙沙|嚓嚓>地响。 / 一地银杏叶，{noun}绕着树<转|骑>圈。',
    'Across the fallen leaves goes the {noun}, <round|once round> the tree. / Leaves crackle, and the {noun} goes round the <ginkgo|maple>.',
  ],
  [
    'E balance-bike',
    '给{noun}起了名字，<睡前|晚上>还要说一声晚安。 / {noun}有名字了，写在车把的<贴纸|胶布>上。',
    'A name for the {noun}, written on a <sticker|label>. / Good night, says the child to the {noun}, <by name|as to a friend>.',
  ],
  [
    'A balance-bike',
    '头盔扣好，推出{noun}，去<公园|广场>。 / 先戴头盔，再<推|扶>{noun}，大人跟着走。',
    'Helmet on, the {noun} out, and to the park. / First the helmet, then the {noun}, and a grown-up <beside|alongside>.',
  ],
  [
    'A balance-bike',
    '{noun}的坐垫照着腿长<调好|调低>，坐上去试试。 / 坐上{noun}，两脚<着地|踩平>，先走几步。',
    'Both feet on the ground, sit on the {noun} and walk <a little|a few steps>. / Set the saddle of the {noun} to the leg, and try.',
  ],
  [
    'R balance-bike',
    '挑{noun}之前，先量孩子的<腿长|内侧腿长>。 / 腿长量过，再看{noun}的<座高|坐垫高低>。',
    "Know the child's inside leg before you <choose|look at> the {noun}. / The inside leg first, then the saddle height of the {noun}.",
  ],
  [
    'E kids-backpack',
    '石头、松果和一封信，都<装|藏>在{noun}里背回家。 / {noun}打开，<倒|掏>出松果、石子和半块饼干。',
    'From the {noun} come pine cones, pebbles and half a biscuit. / Pebbles, a pine cone and a letter: that is what the {noun} held today.',
  ],
  [
    'E kids-backpack',
    '放学了，{noun}往沙发上一<放|扔>，先去看金鱼。 / {noun}还背着，就<趴|蹲>到鱼缸前面。',
    'School is over, the {noun} still on, and straight to the <goldfish|fish tank>. / The {noun} lands on the sofa; the goldfish come first.',
  ],
  [
    'E kids-backpack',
    '牵着手过桥，{noun}<跟着|随着>步子一跳一跳。 / 小桥走到<一半|中间>，{noun}在前面晃。',
    'Across the bridge, hand in hand, the {noun} hops at every step. / The {noun} bobs ahead on the way <across|over> the bridge.',
  ],
  [
    'E kids-backpack',
    '玩偶从{noun}里探出头，<一起|跟着>去上学。 / {noun}的拉链留一道缝，<兔子|小熊>要看路。',
    'A toy rabbit looks out of the {noun} on the way to school. / Someone leaves the {noun} open a little, so that the <rabbit|bear> can see.',
  ],
  [
    'A kids-backpack',
    '本子、彩笔、{noun}，<数一遍|点一遍>，走。 / {noun}自己<收|装>，大人看一眼。',
    'Exercise book, crayons, {noun}: <check|count>, and go. / The child packs the {noun}; a grown-up takes one look.',
  ],
  [
    'A kids-backpack',
    '周五下午，{noun}倒空，<抖一抖|拍一拍>，擦一遍。 / 回家先把{noun}<掏空|倒空>，饭盒拿出来。',
    'On Friday, empty the {noun}, shake it, wipe it. / Home: empty the {noun} <first|at once>, and out with the lunch box.',
  ],
  [
    'EA autumn kids-backpack',
    '九月头一天，{noun}<背上|扣好>，校门口回头挥挥手。 / 校门口<挥|摆>过手，{noun}自己走进去了。',
    'September, the school gate, and a wave from the child with the {noun}. / At the gate a wave, and in <walks|goes> the {noun}, not looking back.',
  ],
  [
    'R kids-backpack',
    '选{noun}，先拿一本<课本|图画书>比一比大小。 / 课本有多大，量一量，再<挑|选>{noun}。',
    'How large are the books: measure them, then choose the {noun}.',
  ],
  [
    'E kids-bottle',
    '滑梯旁边的长椅上，{noun}<排|站>成一排，有一只是自家的。 / 玩渴了跑回来，<抱起|抓起>{noun}喝几口又跑。',
    'On a bench by the slide the {noun} stands in a row with <others|the rest>. / Down the slide, a drink from the {noun}, and away.',
  ],
  [
    'E kids-bottle',
    '上坡走到一半，停下来，<拧开|打开>{noun}喝几口。 / 喝了几口，{noun}盖好，<山顶|凉亭>就在前面。',
    'Halfway up the hill you stop, and the {noun} is opened. / Some water from the {noun}, and the <top|pavilion> is in sight.',
  ],
  [
    'E summer kids-bottle',
    '沙坑边，{noun}<插|立>在沙里，像一座塔。 / 城堡旁边立着{noun}，它也<算|当>一座塔。',
    'In the sandpit the {noun} stands like a tower. / Close to the sandcastle <stands|rises> the {noun}, a tower too.',
  ],
  [
    'E kids-bottle',
    '姓名贴歪了一点，<贴|粘>在{noun}上，是他自己写的。 / {noun}上的名字，<一笔|一个字>写得比一个大。',
    'A crooked name sticker on the {noun}, <written|lettered> by its owner. / The name on the {noun} grows larger with every letter.',
  ],
  [
    'A kids-bottle',
    '倒水，拧紧，{noun}<装进侧袋|放进书包>。 / {noun}灌好，<倒过来|摇一摇>看看，出门。',
    'First fill the {noun}, then screw it shut, then the bag. / Tap on, the {noun} full, the lid <turned|tight>, and out.',
  ],
  [
    'A kids-bottle',
    '放学回来，{noun}先拆开洗，再<倒扣|晾>着。 / 晚上的{noun}，杯身和盖子<拆开|分开>洗。',
    'Home from school, take the {noun} apart and wash it. / At night wash the {noun}, <lid and all|the lid too>.',
  ],
  [
    'R kids-bottle',
    '书包侧袋有多宽，<量过|比过>再挑{noun}。 / 挑{noun}，<带|拿>上书包，量量侧袋。',
    'Measure the side pocket of the school bag before choosing the {noun}. / To choose the {noun}, see how wide the side pocket is.',
  ],
  [
    'E kids-toothbrush',
    '小凳子推到水池前，{noun}<拿|握>在左手，又换到右手。 / 镜子前，{noun}从左手<换|交>到右手。',
    'Before the mirror the {noun} <goes|moves> from hand to hand. / From the left hand to the right goes the {noun}, and the water runs.',
  ],
  [
    'E kids-toothbrush',
    '小熊也要刷，{noun}先<借|给>它比划两下。 / {noun}<拿|举>起来，先给小熊刷，再刷自己。',
    'First the bear has a <turn|go> with the {noun}, then its owner. / For a <moment|while> the {noun} is lent to the bear.',
  ],
  [
    'E kids-toothbrush',
    '歌<唱|哼>到第二遍，{noun}还在左边。',
    'The song begins again, and the {noun} is still on the left.',
  ],
  [
    'E kids-toothbrush',
    '外婆家的杯子里，也<插|站>着一支{noun}。 / 去外婆家过夜，{noun}<单独|自己>装一个小袋。',
    "A night at Grandma's, and the {noun} has a small bag of its own. / In a cup at Grandma's the {noun} stands with the others.",
  ],
  [
    'A kids-toothbrush',
    '挤一点牙膏，{noun}<给他|递过去>，慢慢数。 / {noun}<蘸水|拿好>，先上牙，再下牙。',
    'A little toothpaste, the {noun} <handed over|passed on>, and count. / Some water on the {noun}: the upper teeth, then the lower.',
  ],
  [
    'A kids-toothbrush',
    '刷完，{noun}冲一冲，<头朝上|刷头朝上>放回杯里。 / {noun}冲干净，<甩一甩|磕一磕>，插回杯子。',
    'Tap on, rinse the {noun}, and stand it in the cup, head up. / Teeth done; rinse the {noun}, shake it, <back in|into> the cup.',
  ],
  [
    'R kids-toothbrush',
    '换{noun}的日子，在<日历|月历>上圈出来。 / {noun}用到哪天，<写|记>在月历上。',
    'Mark on the calendar the day to change the {noun}. / Ringed in the calendar: the day for a new {noun}.',
  ],
  [
    'E puzzle',
    '{noun}先拼边框，<天空|大海>留到明天。 / 边框连上了，{noun}中间还<空|缺>着一片天。',
    'Edges first: the sky in the {noun} can wait <for|until> tomorrow. / The four edges of the {noun} meet, and the sky is still missing.',
  ],
  [
    'E puzzle',
    '奶奶戴上眼镜，<帮|替>他在{noun}里找一块红的。 / 祖孙俩<对|看>着{noun}，一个找红的，一个找蓝的。',
    'Grandma puts on her glasses and <looks for|finds> a red piece of the {noun}. / One looks for red, one for blue, over the {noun}.',
  ],
  [
    'E winter puzzle',
    '外面下着雪，{noun}摊在<矮桌上|窗边>。 / 雪天不出门，{noun}从早<拼|摆>到晚。',
    'It snows, and the {noun} is spread over the table from morning on. / A day of snow, a table, the {noun}.',
  ],
  [
    'E puzzle',
    '猫从{noun}上<走|踩>过去，带走了一块。 / {noun}拼到一半，猫来<坐|躺>下了。',
    'The cat walks across the {noun}, and one piece goes with it. / Midway through the {noun}, the cat <sits|lies> down on it.',
  ],
  [
    'A puzzle',
    '{noun}倒在托盘上，<正面|有图的一面>朝上，先找角。',
    'Empty the {noun} on a tray, faces up, and look for the corners. / Find the four corners, and the {noun} has begun.',
  ],
  [
    'A puzzle',
    '拼完的{noun}，<看一晚|拍一张>，再拆回盒里。 / {noun}拆开，<装|收>回盒子，下次换人拼。',
    'The finished {noun}: one photograph, then back in the box. / Apart comes the {noun}, and into the box; <next time|tomorrow> another goes first.',
  ],
  [
    'R puzzle',
    '桌面放不放得下{noun}，先量<长宽|两边>。 / 开始拼之前，给{noun}<腾|找>一张放得下的桌子。',
    'Is there a table for the {noun}: measure <both sides|length and width>. / Before starting the {noun}, find a table that it fits.',
  ],
  [
    'E soft-toy',
    '<过家家|开茶会>，{noun}坐主位，先给它倒水。 / 小茶会开始了，{noun}面前<摆|放>着一只空杯。',
    'A tea party, the {noun} at the head of the table with an empty cup. / First cup to the {noun}: the tea party begins.',
  ],
  [
    'E soft-toy',
    '<火车|动车>靠窗的座位上，{noun}脸贴着车窗。 / {noun}抱到车窗边，也<看看|数数>外面的牛。',
    'At the train window, the {noun} looks out too. / You hold the {noun} up to the train window to <see|count> the cows.',
  ],
  [
    'E soft-toy',
    '{noun}打了一针，<贴|缠>上胶布，说明天就好。 / 小医生听了听{noun}，<开|写>了一张药方。',
    'The small doctor listens to the {noun} and <writes|draws> a note. / A plaster on the {noun}: well again tomorrow, the doctor says.',
  ],
  [
    'E soft-toy',
    '行李箱合不上，<因为|只因>{noun}也要去海边。 / 海边度假的箱子里，{noun}<占|躺>了半边。',
    'The suitcase will not shut: the {noun} is coming to the sea.',
  ],
  [
    'E winter soft-toy',
    '圣诞树下面拆出{noun}，<先|马上>抱给奶奶看。 / 拆开纸，<先|只>露出{noun}的一角。',
    'Torn paper, and one corner of the {noun} looks out. / Unwrapped under the tree, the {noun} is carried to Grandma <first|at once>.',
  ],
  [
    'A soft-toy',
    '{noun}坐好，书翻开，<今天|这回>由孩子念。 / 把{noun}<放|摆>在床头，故事开始。',
    'Sit the {noun} down, open the book, and the child reads. / The {noun} against the headboard, and the story begins.',
  ],
  [
    'A soft-toy',
    '出门过夜，先<装|收>{noun}，再收衣服。 / 箱子打开，{noun}先<进|放>，牙刷后进。',
    'A night away: pack the {noun}, then the <clothes|pyjamas>. / Into the case goes the {noun}, then the toothbrush.',
  ],
  [
    'E soft-toy kids-stool',
    '{noun}摆到门口，等爸爸<下班|回来>。 / 六点钟，孩子带着{noun}<守|等>在门后。',
    'At six the child waits behind the door with the {noun}. / Someone is coming home, and the {noun} is <carried|taken> to the door.',
  ],
  [
    'E kids-tableware',
    '{noun}摆好，豌豆<一颗一颗|挨个>数着吃。 / 豌豆数到第七颗，{noun}旁边<掉了|滚出>一颗。',
    'Peas beside the {noun}, counted <one by one|as they go>. / At the seventh pea, one <rolls|drops> beside the {noun}.',
  ],
  [
    'E kids-tableware',
    '面条当头发，胡萝卜当鼻子，{noun}<摆好了|就位>。 / {noun}刚摆上，胡萝卜做的鼻子先<吃掉了|没了>。',
    'Supper has a face tonight, noodles for hair, and the {noun} is <ready|laid>. / A carrot nose is <eaten|gone> as soon as the {noun} is set.',
  ],
  [
    'E kids-tableware',
    '饭桌边多了一套{noun}，<和|跟>大人的并排。 / 大碗旁边是{noun}，<开饭|吃饭>要说请。',
    'Beside the big bowls <stands|is> the {noun}, and one says please. / At the table tonight there is one more place, with the {noun}.',
  ],
  [
    'E summer kids-tableware',
    '绿豆汤放凉了，{noun}<拿|端>到院子里。 / 院子里摆开{noun}，<桃子|西瓜>切成小块。',
    'The {noun} goes out to the yard, and a <peach|melon> is cut small. / Out in the yard the {noun} is laid, with fruit in small pieces.',
  ],
  [
    'A kids-tableware',
    '{noun}摆好，围兜系上，<开饭|吃饭>。 / 手洗了，{noun}<自己端|端上来>，坐下。',
    'Bib on, the {noun} on the table, <eat|and supper>. / Hands washed: fetch the {noun} and sit down.',
  ],
  [
    'A kids-tableware',
    '吃完，{noun}自己<送|端>到水池。 / {noun}<放进水池|冲一冲>，小手也洗了。',
    'Supper done: the {noun} goes to the sink. / To the sink with the {noun}, and wash your hands.',
  ],
  [
    'EA kids-tableware',
    '{noun}先摆好，薄饼煎一张<小的|小一号的>。 / 周日的薄饼，小的那张<归|给>孩子，{noun}先摆好。',
    'Lay out the {noun}: pancakes today, and one is small. / Sunday pancakes, a small one too, and the {noun} is <out|ready>.',
  ],
  [
    'E kids-stool',
    '剥豆子，奶奶坐藤椅，孩子坐{noun}，<中间|当中>放个盆。 / {noun}搬到奶奶<旁边|脚边>，一起剥毛豆。',
    "Grandma shells beans, and the {noun} is set beside her. / The beans stand between Grandma's chair and the {noun}.",
  ],
  [
    'E kids-stool',
    '坐在{noun}上，<自己|慢慢>系鞋带，系了三回。 / 鞋带系了三回，才从{noun}上<站起来|起身>。',
    'Seated at the door on the {noun}, laces tied at the third try. / Three tries at the laces, and the child gets up from the {noun}.',
  ],
  [
    'E kids-stool',
    '{noun}当火车，<后面|末尾>还坐着布偶。 / 今天{noun}是<火车|火车头>，明天再当凳子。',
    'Today a train, tomorrow a seat <again|once more>: the {noun}. / All aboard: the {noun} is a train, with a bear at the back.',
  ],
  [
    'E kids-stool',
    '面粉飞起来，{noun}挨着<案板|桌子>，小手也揉一团。 / 包饺子的桌边，{noun}<加|添>在爸爸旁边。',
    'Dumplings are made, and the {noun} is pulled up next to Dad. / Flour in the air, the {noun} at the <table|board>, and a small hand in the dough.',
  ],
  [
    'A kids-stool',
    '{noun}搬到书架前，<挑一本|抽一本>，坐下看。 / 抱上书，<拖|搬>来{noun}，坐下。',
    'Over to the bookcase with the {noun}, <pick|choose> one, sit down. / A book, the {noun}, and down you sit.',
  ],
  [
    'A kids-stool',
    '穿鞋之前，先<坐到|坐在>{noun}上，左右脚分清。 / 门口放{noun}，<换鞋|穿袜子>自己来。',
    'Sit down on the {noun}: left shoe, right shoe. / Shoes by the door, the {noun} <beside|near> them, and sit down to change.',
  ],
  [
    'R kids-stool',
    '量小腿的高度，再<看|选>{noun}。 / 坐下来脚能不能<着地|踩平>，先在{noun}上试试。',
    'Measure from knee to floor, then look at the {noun}. / Have the child sit on the {noun}: do the feet reach the floor.',
  ],
  [
    'E arch-blocks building-blocks balance-bike puzzle kids-stool kids-tableware',
    '装{noun}的盒子先当成<城堡|船>，再看里面。 / {noun}刚到家，箱子先成了<小屋|山洞>。',
    'Before anything else, the box of the {noun} is a <castle|ship>. / Home (comes|come) the {noun}, and the box is a cave.',
  ],
  [
    'E arch-blocks building-blocks balance-bike puzzle soft-toy kids-backpack',
    '生日那天早上，{noun}<藏|放>在门后，等人来找。 / {noun}<包|藏>好了，小寿星还<没醒|睡着>。',
    'On the birthday morning the {noun} (is|are) hidden behind the door. / The birthday child sleeps on, and the {noun} (is|are) wrapped.',
  ],
  [
    'EA kids-tee arch-blocks building-blocks puzzle soft-toy kids-backpack kids-tableware kids-bottle',
    '爷爷奶奶寄来一个<箱子|包裹>，里面是{noun}。 / <剪|拆>开奶奶寄的包裹，是{noun}。',
    "A parcel from Grandma, and inside, the {noun}. / You open Grandma's parcel, and there (is|are) the {noun}.",
  ],
  [
    'E arch-blocks building-blocks balance-bike puzzle soft-toy kids-stool',
    '弟弟妹妹也要<摸一摸|看一看>，{noun}轮着来。 / {noun}轮到妹妹，她<不肯|舍不得>放手。',
    'The little sister has her turn with the {noun}. / Turn and turn about with the {noun}, the <small|little> brother too.',
  ],
  [
    'A',
    '{noun}拿出来，和孩子一起<看一遍|认一遍>。 / 和孩子一起<取出|打开>{noun}，慢慢说给他听。',
    'Unpack together, and look the {noun} over. / Together with the child, <open|unpack> the {noun}.',
  ],
  [
    'R',
    '<带|叫>上孩子，一起挑{noun}。 / 选{noun}也问问孩子，<让|请>他自己说。',
    'Ask the child too before you choose the {noun}. / When you choose the {noun}, let the child look on.',
  ],
  [
    'E arch-blocks building-blocks puzzle',
    '爸爸趴在地上，说{noun}<交给他|归他>管，大家都笑。 / 大人比孩子还<认真|起劲>，{noun}摆了一地。',
    'Dad lies on the floor with the {noun}, more <serious|eager> than the child. / Grown-up and child on the floor, and the {noun} all over it.',
  ],
  [
    'E spring kids-backpack kids-bottle',
    '大巴停在校门口，{noun}<跟着|随着>队伍上车。 / 排好队，{noun}一个挨一个，<去看油菜花|去植物园>。',
    'The school outing lines up, one {noun} behind another. / A coach at the gate, and the {noun} gets on with its <owner|child>.',
  ],
  [
    'E winter kids-tableware kids-bottle',
    '外面下雪，{noun}<摆|放>在靠窗的桌上。 / 玻璃上画了一只猫，<画完|随后>回到{noun}跟前。',
    'A child draws a cat on the misted window and comes back to the {noun}. / Snow outside, and the {noun} on the table by the window.',
  ],
  [
    'E soft-toy puzzle building-blocks',
    '发烧在家的那天，{noun}陪在<床边|枕边>。 / 请了一天假，{noun}<摊|放>在被子上。',
    'Home with a cold, and the {noun} on the bed. / No school today: the {noun} by the pillow, and <tea|soup> on a tray.',
  ],
  [
    'E kids-stool',
    '外公做木工，{noun}<摆|放>在一边，孩子坐着看。 / 工具收好，木屑<扫净|扫了>，{noun}还在旁边。',
    'Grandpa planes a board, and the child <watches|looks on> from the {noun}. / Tools away, shavings swept, the {noun} still beside the <bench|saw horse>.',
  ],
  [
    'E kids-tee kids-backpack',
    '合影那天，{noun}<排|站>在前排左边。 / 班级照片里，<顺着|认着>{noun}找，找到他了。',
    'In the class photograph you look for the {noun}, and there it is. / Photograph day, and the {noun} in the front row.',
  ],
  [
    'A balance-bike kids-stool',
    '{noun}的螺丝，大人<看|拧>一遍，孩子再用。 / 装好{noun}，大人先<摇|试>一下。',
    'A grown-up goes over the screws of the {noun} first. / Screws tight on the {noun}, and a grown-up tries it <first|before the child>.',
  ],
  [
    'EA kids-toothbrush kids-tableware kids-bottle',
    '外出过夜的小包里，{noun}<占|放>一格。 / 去露营，{noun}单独<装|包>一袋。',
    'For the camping trip the {noun} has a pouch of its own. / One pocket of the overnight bag is for the {noun}.',
  ],
  [
    'E autumn arch-blocks building-blocks',
    '窗外收稻子，孩子<搬|抱>来{noun}，摆成一个小村。 / {noun}旁边堆了橡果，说是<村里|过冬>的粮。',
    'Acorns beside the {noun}: food for the winter, says the child. / A heap of acorns grows next to the {noun}, <grain|stores> for the village.',
  ],
]

const SPORT: readonly Moment[] = [
  [
    'E yoga-mat',
    '茶几推到墙边，{noun}展开，窗外<还有人|有人>在叫卖。 / 早市的声音传上来，{noun}在窗边<铺|展>开。',
    'The coffee table is pushed aside, the {noun} unrolled, and the market <is heard|begins> below. / Market voices from the street, and the {noun} by the window.',
  ],
  [
    'E yoga-mat',
    '躺在{noun}上，<看|数>天花板上的一道光。 / 练完不急着起来，在{noun}上<躺|摊>着听钟。',
    'Lying on the {noun}, you <watch|follow> a strip of light across the ceiling. / Practice is over, and you lie on the {noun} and hear the clock.',
  ],
  [
    'E yoga-mat',
    '猫从下犬式底下<穿|走>过去，坐到{noun}中间。 / {noun}空着一头，猫<趴|坐>下了。',
    'A cat walks under the downward dog and sits in the middle of the {noun}. / One end of the {noun} is free, and the cat takes it.',
  ],
  [
    'E summer yoga-mat',
    '天台上铺{noun}，<云|燕子>从头顶过去。 / 傍晚的天台，{noun}旁边<搁|放>着一双拖鞋。',
    'The {noun} lies on the roof terrace, and swifts go over. / Dusk on the roof: the {noun}, and a pair of slippers beside it.',
  ],
  [
    'EA yoga-mat',
    '视频点开，{noun}<铺好|展平>，先坐下来。 / 跟着视频，在{noun}上<做|练>完一遍。',
    'Start the video, <unroll|lay> the {noun}, sit down. / With the video running, once through on the {noun}.',
  ],
  [
    'A yoga-mat',
    '{noun}卷紧，<背|夹>着去上课。 / 下课，{noun}<擦一遍|擦干净>，卷起来带走。',
    'The {noun} rolled and under one arm, off to class. / Class is over: wipe the {noun}, roll it, <go|off>.',
  ],
  [
    'R yoga-mat',
    '铺{noun}之前，先<量|看>一块能伸直手臂的地方。 / 在地上<躺平|伸开手脚>，量一量{noun}要多长。',
    'Before laying the {noun}, find a place where both arms can reach out. / Lie on the floor and measure how long the {noun} should be.',
  ],
  [
    'EA yoga-mat foam-roller',
    '练到收尾，关掉大灯，{noun}上<再待|多待>一会儿。 / 大灯关掉，{noun}边上<点|留>一盏小灯。',
    'Lamps down, one small light left, and the <rest of the|last of the> session on the {noun}. / A small lamp by the {noun}, and the <big|ceiling> light off.',
  ],
  [
    'E dumbbell',
    '书架下面一格，{noun}<挨着|靠着>字典。 / 字典旁边放着{noun}，<读累了|写累了>就举两下。',
    "On the lowest shelf the {noun} stands beside the dictionary. / The dictionary's neighbour is the {noun}, for <the pause|a pause> between chapters.",
  ],
  [
    'E dumbbell',
    '等水烧开的<工夫|空当>，拿起{noun}举了一组。 / 壶还没响，{noun}<先|已经>举过一组。',
    'Before the kettle boils there is time for a set with the {noun}. / The kettle has not <whistled|sung> yet, and one set with the {noun} is done.',
  ],
  [
    'E dumbbell',
    '练习本上，在{noun}那一行<画圈|打钩>。',
    'In the notebook goes a tick <for|beside> the {noun}. / A line in the notebook: the {noun}, <some sets|two sets>, rain.',
  ],
  [
    'E winter dumbbell kettlebell',
    '窗上结着霜，{noun}<握|拿>在手里，先握一会儿。 / 外面零下，屋里<数着|念着>数，{noun}起起落落。',
    'Frost on the pane, and a hand <around|on> the {noun}. / Freezing outside; inside you count, and the {noun} goes up and down.',
  ],
  [
    'A dumbbell',
    '站稳，{noun}握好，<慢起|慢慢举>，慢落。 / 肩放低，{noun}<举起来|推上去>，数四下。',
    'Feet apart, <grip|take> the {noun}, up slowly, down slowly. / Shoulders low, lift the {noun}, and count to four.',
  ],
  [
    'A dumbbell',
    '下班换衣服，{noun}<拿出来|摆好>，练几组。 / 几组{noun}，中间<喝口水|歇一歇>。',
    'Home, changed, <and now|then> the {noun}: three sets. / Three sets with the {noun}, a sip of water between.',
  ],
  [
    'R dumbbell kettlebell',
    '{noun}选多重，先<拎|提>着走几步试试。 / 试{noun}，<提起来|举一次>，看手腕直不直。',
    'To find the weight of the {noun}, carry one and walk <a little|some steps>. / Pick the {noun} up once and see whether the wrist stays straight.',
  ],
  [
    'EA dumbbell',
    '广播里报天气，{noun}<换到|交到>左手。 / 右手做完，{noun}<换手|换左手>，再来一组。',
    'The weather is read on the radio, and the {noun} changes hands. / Right hand done, the {noun} to the <left|other>, again.',
  ],
  [
    'E kettlebell',
    '阳台门开着，{noun}<立|蹲>在门边像个看门的。 / {noun}<蹲|站>在阳台门边，替人挡着门。',
    'At the balcony door squats the {noun}, like a small <watchman|doorman>. / The balcony door stands open, held by the {noun}.',
  ],
  [
    'E kettlebell',
    '粉笔在地上画两只脚印，中间<搁|放>{noun}。 / {noun}放在两脚当中，先<看|盯>着前面的墙。',
    'Two chalk footprints on the floor, the {noun} between <them|the two>. / The {noun} between your feet, you look at the wall ahead.',
  ],
  [
    'E kettlebell',
    '老车库改的健身房，<门|卷帘>拉起来，{noun}在角上。 / 卷帘门响，{noun}<落|照>上一道早晨的光。',
    'The garage door goes up, and morning falls on the {noun}. / In the old garage the shutter rises, the {noun} in <a|the> corner.',
  ],
  [
    'A kettlebell',
    '屈髋，背平，{noun}<提起来|拎起来>。 / {noun}放在脚前一步，<蹲下去|俯下身>握住。',
    'Hips back, back flat, lift the {noun}. / A step ahead of you, the {noun}; <reach|bend> down, take hold.',
  ],
  [
    'A kettlebell',
    '抬走一把椅子，给{noun}<留出|让出>一圈地方。 / 前后都没人，{noun}<再|才>摆起来。',
    'Move a chair away so that the {noun} has room <all round|to swing>. / Nobody in front, nobody behind: now swing the {noun}.',
  ],
  [
    'EA kettlebell',
    '上午的电话打完，去{noun}那边<提|摆>一组。 / 会议取消了，<空|省>下的时间归{noun}。',
    'The meeting is off, and the time goes to the {noun}. / Calls done, a set with the {noun} before <lunch|noon>.',
  ],
  [
    'E jump-rope',
    '楼下路灯亮了，{noun}<打|拍>在地上，一下一下。 / 路灯底下，{noun}的影子<转|画>成圈。',
    'Under the street lamp the shadow of the {noun} turns in a circle. / The lamps go on, and the {noun} taps the ground, tap after tap.',
  ],
  [
    'E jump-rope',
    '教女儿跳，{noun}<绊了又绊|绊住几回>，谁也不恼。 / 和女儿轮着跳，{noun}<递|传>过来又递过去。',
    "Your daughter's turn, and the {noun} is handed over <mid-count|with a laugh>. / You teach a daughter the trick; the {noun} catches, and catches again.",
  ],
  [
    'E spring jump-rope',
    '河边柳树发芽，{noun}从包里<掏|拿>出来。 / 开春头一回<下楼|到河边>，带着{noun}。',
    'Willows bud along the river, and the {noun} comes out of the bag. / First spring morning by the river, with the {noun}.',
  ],
  [
    'E jump-rope',
    '小时候院子里数的数，拿起{noun}又<想起来|数起来>。 / 童谣还记得，{noun}<一转|转起来>就跟着念。',
    'The old playground rhyme comes back with the {noun}. / You pick up the {noun} and count <aloud|out loud>, as in the schoolyard.',
  ],
  [
    'A jump-rope',
    '{noun}踩在脚下，手柄<提到|拉到>胸口，定好长度。 / 先<定|调>长度：{noun}踩住，手柄到腋下。',
    'Stand on the {noun}, pull up the handles, set the length. / The length first: step on the {noun}, handles to the <armpit|chest>.',
  ],
  [
    'A jump-rope',
    '计时开始，{noun}<转起来|甩起来>，停一停，再转。 / {noun}跳一轮，<走一圈|歇一轮>，再跳。',
    'Timer on, swing the {noun}, rest, <again|repeat>. / A round with the {noun}, a walk, another round.',
  ],
  [
    'R jump-rope',
    '抬头看看<灯|天花板>，再定在哪儿用{noun}。',
    'Look up at the ceiling before you <choose|pick> a place for the {noun}. / Overhead and around: check both before using the {noun}.',
  ],
  [
    'E resistance-band',
    '出差的行李箱里，{noun}<塞|卷>在袜子旁边。 / 旅馆房间，地毯窄窄的，<取|拿>出{noun}。',
    'In the suitcase the {noun} lie beside the socks. / A hotel room, a strip of carpet, and the {noun} from the <case|bag>.',
  ],
  [
    'E resistance-band',
    '外公坐在椅子上，跟着电视<拉|慢慢拉>{noun}。 / 电视里喊口令，{noun}在外公手里<一张|一拉>一合。',
    "Grandfather sits before the television and pulls the {noun} in <time|rhythm>. / The television counts; in Grandfather's hands the {noun} open and close.",
  ],
  [
    'E resistance-band',
    '排练厅的把杆上，<挂|搭>着一圈{noun}。 / 舞鞋系好之前，先用{noun}绷<一绷|几下>脚尖。',
    'Over the barre in the rehearsal room hang the {noun}. / Before the shoes are tied, the {noun} go round the <feet|toes>.',
  ],
  [
    'A resistance-band',
    '两脚踩住{noun}，手往上<拉|提>，再放下。 / {noun}踩住，<试|先试>拉一下，再开始。',
    'Feet on the {noun}, hands up, and down again. / A <short|test> pull on the {noun} underfoot, and begin.',
  ],
  [
    'A resistance-band',
    '{noun}拉到半程<停|顿>一下，慢慢放回。 / {noun}拉开，停一拍，<放回|收回>。',
    'Pull the {noun} apart, hold a beat, <let go|release> slowly.',
  ],
  [
    'R resistance-band',
    '从头到尾<摸|看>一遍{noun}，看有没有裂口。 / 每回拉{noun}，先<查|看>一眼两端。',
    'Run a hand along the {noun} for cracks before <use|you pull>. / Each time, look at both ends of the {noun} first.',
  ],
  [
    'EA resistance-band',
    '写两页，站起来，拿{noun}<拉|做>一组。 / 书桌的椅背<搭|挂>着{noun}，写完一段就站起来。',
    'Two pages written, stand up, one set with the {noun}. / Over the chair hang the {noun}, for the end of a <paragraph|page>.',
  ],
  [
    'E foam-roller',
    '球赛看到加时，小腿下面<垫|滚>着{noun}。 / 电视开着，{noun}在地板上<来回|慢慢>滚。',
    'Extra time on the television, the {noun} under your calves. / A match is on, and the {noun} rolls <slowly|to and fro> on the floor.',
  ],
  [
    'E foam-roller',
    '狗把{noun}当成<木头|大骨头>，守了一下午。 / {noun}滚到狗<面前|鼻子前>，它让了让。',
    'The dog takes the {noun} for a log and guards it <all afternoon|till supper>. / Towards the dog rolls the {noun}, and the dog steps aside.',
  ],
  [
    'E foam-roller',
    '跑完长距离，鞋<留|扔>在门口，人已经躺到{noun}上。 / 星期天跑完，{noun}<旁边|边上>是一杯水和一张成绩单。',
    'A long run done, shoes at the door, and you on the {noun}. / Sunday, after the run: the {noun}, a glass of water, a list of <times|splits>.',
  ],
  [
    'E foam-roller',
    '孩子骑在{noun}上，说这是<船|马>。 / {noun}今天<借|让>给孩子当船。',
    'For today the {noun} is a <boat|horse>, and the child is captain. / A child sits astride the {noun} and calls it a boat.',
  ],
  [
    'A foam-roller',
    '{noun}放到小腿下，<手撑地|两手撑住>，前后慢滚。 / 练完别急着洗澡，{noun}<先|再>滚一圈。',
    'Calves on the {noun}, hands on the floor, roll slowly. / Training done: before the shower, a <round|turn> on the {noun}.',
  ],
  [
    'A foam-roller',
    '靠墙站，{noun}<夹|放>在背后，慢慢下蹲。 / {noun}横过来放，<躺|仰>上去，数呼吸。',
    'Stand against the wall, the {noun} behind you, and bend slowly. / The {noun} crosswise, lie back, count <a few|your> breaths.',
  ],
  [
    'R foam-roller',
    '{noun}放在哪里，<墙角|床底>先量一量。 / 先试一试{noun}<横|竖>着收不收得进柜。',
    'Where will the {noun} be kept: measure the <corner|cupboard>. / Find out whether the {noun} goes into the cupboard upright.',
  ],
  [
    'E sport-bottle',
    '看台的台阶上，{noun}<投|拖>下一道影子。 / 比赛还没开始，{noun}<放|立>在看台的台阶上。',
    'On the steps of the stand the {noun} throws a shadow. / The game has not begun, and the {noun} stands on the terrace.',
  ],
  [
    'E sport-bottle',
    '骑到县界碑，<下来|停下>喝一口，{noun}插回车架。 / 县界碑下歇一歇，<拧开|举起>{noun}。',
    'At the county sign you get off the bicycle and open the {noun}. / Back in its cage goes the {noun}, and the county <border|line> is behind you.',
  ],
  [
    'E autumn sport-bottle',
    '爬到山顶坐下，{noun}旁边<摆|放>着剥开的橘子。 / 剥一个橘子，喝一口水，{noun}<对着|朝着>远处的湖。',
    'On a rock at the top, the {noun} and a peeled tangerine. / A tangerine, some water from the {noun}, a lake far <below|off>.',
  ],
  [
    'E sport-bottle',
    '自习室里只有翻书声，{noun}<在|立在>灯下。 / 习题做到第三页，{noun}<放|立>在左手边。',
    'In the reading room the {noun} stands under the lamp. / To the left of the books the {noun}, and page <after|by> page.',
  ],
  [
    'A sport-bottle',
    '{noun}灌满，盖子<拧上|拧紧>，放进侧袋。 / {noun}灌到瓶颈，拧好，<装包|进侧袋>。',
    'Water up to the neck of the {noun}, lid on, side pocket. / Fill at the tap, twist the lid, the {noun} into the <bag|side pocket>.',
  ],
  [
    'A sport-bottle',
    '哨响，<下场|换人>，先找{noun}。',
    'Whistle, bench, and the {noun} <first|at once>. / Between two sets, some steps, and a drink from the {noun}.',
  ],
  [
    'R sport-bottle',
    '车架的水壶座有多宽，<量好|量过>再选{noun}。 / {noun}要放哪个兜，<带|拿>那个包来比。',
    'Measure the bottle cage before <choosing|you choose> the {noun}. / Which pocket is the {noun} for: fetch the bag and measure it.',
  ],
  [
    'E spring summer sport-tee',
    '操场刚画过白线，穿{noun}<沿|贴>着跑道走一圈。 / 跑道的白线<还新|刚干>，{noun}和鞋都换好了。',
    'The lines on the track are freshly painted, and you walk a lap in the {noun}. / Fresh white lines, the {noun} on, one lap at a <walk|stroll>.',
  ],
  [
    'E sport-tee',
    '开跑前一晚，号码布<别|比>在{noun}上。',
    'The eve of the race: a number is pinned to the {noun}, a pin <at|to> each corner. / Four pins, one number, and the {noun} spread on the bed.',
  ],
  [
    'E sport-tee',
    '洗衣机停了，昨晚跑步的{noun}<拿出来|捞起来>晾上。 / 昨晚跑步穿的{noun}，<今早|早上>挂在阳台上。',
    "Last night's {noun} hangs on the balcony this morning. / The machine stops, and out comes the {noun} from last night's <run|lap>.",
  ],
  [
    'E sport-tee',
    '完赛的奖牌<挂|搭>在门把上，{noun}泡在盆里。 / 比赛回来，奖牌<摘|放>下，{noun}先不换。',
    'The medal hangs on the door handle, the {noun} is in the <wash|basin>. / Back from the race, medal off, the {noun} still on.',
  ],
  [
    'A sport-tee',
    '衬衫挂好，{noun}<套上|换上>，下楼跑三圈。 / 办公室抽屉里拿出{noun}，<午休|中午>去跑。',
    'Hang up the shirt, pull on the {noun}, three <rounds|laps> of the block. / From the office drawer comes the {noun}, for a run at noon.',
  ],
  [
    'A sport-tee leggings',
    '鞋<旁边|边上>放好{noun}，天亮就跑。 / {noun}、袜子、鞋，<晚上|睡前>摆成一排。',
    'At night put the {noun} by the running shoes. / Clothes for the morning: the {noun}, socks, shoes in <a row|line>.',
  ],
  [
    'E leggings',
    '舞蹈教室的木地板上，{noun}<映|照>进整面镜子。 / 老师数拍子，穿{noun}的一排人<起脚|抬手>。',
    'The teacher counts, and a row of dancers in {noun} <begins|starts>. / On the wooden floor of the dance room you stretch in the {noun}.',
  ],
  [
    'E leggings',
    '垫子上盘腿坐着，{noun}<沾|粘>了一根猫毛。 / 呼吸数到一半，<发现|看见>{noun}上有一根猫毛。',
    'A cat hair on the {noun}, and the <count|counting> of breaths half done. / Sitting cross-legged, you pick a cat hair off the {noun}.',
  ],
  [
    'E autumn winter leggings',
    '天亮得晚，{noun}外面<套|加>一条短裤去跑。 / 路灯没灭，穿好{noun}在门厅<压|拉>了压腿。',
    'Dawn is late; you stretch in the hall in the {noun}. / The street lamps still burn, and you go for a run in the {noun}.',
  ],
  [
    'E leggings',
    '瑜伽课下课，{noun}外头<罩|披>件大衬衫去买菜。 / {noun}没换，下了课<直接|顺路>去买菜。',
    "After yoga, a big shirt over the {noun}, and the <market|grocer's>. / Still in the {noun}, you buy vegetables on the way from class.",
  ],
  [
    'A leggings',
    '{noun}穿好，<蹲一下|抬抬腿>，开始。 / 柜门一关，{noun}<换好|穿上>，去垫子那边。',
    'One squat in the {noun}, and begin. / Locker shut, {noun} on, over to the mats.',
  ],
  [
    'R leggings sport-tee',
    '试{noun}，抬手，下蹲，<走动|转身>，都做一遍。',
    'Arms raised, knees bent, <a few|some> steps: try the {noun}. / Measure yourself, then find the size of the {noun} in the <chart|table>.',
  ],
  [
    'E ab-wheel',
    '{noun}推出去，收回来，地板上<一道|有一道>光跟着动。 / 早上的地板上，{noun}<去|出去>了又回来。',
    'Out goes the {noun} and back it comes, across the morning floor. / A stripe of sun on the floor, and the {noun} rolls through <it|and back>.',
  ],
  [
    'E ab-wheel',
    '侄子把{noun}当<方向盘|小车>，满屋转。 / {noun}被<小侄子|小外甥>借去当车轮。',
    'A small nephew takes the {noun} and <steers|pushes> it round the flat. / For the nephew the {noun} is a cart, and the flat is a road.',
  ],
  [
    'E ab-wheel',
    '跪垫摆好，雨<下着|敲着窗>，{noun}先推一下。 / 雨天不出门，屋里有{noun}<和|跟>一张垫子。',
    'Rain at the window, a mat for the knees, and the {noun}. / No going out in this rain: there is a mat and there is the {noun}.',
  ],
  [
    'E ab-wheel',
    '衣柜底下<滚|露>出{noun}，擦一擦，重新开始。 / 擦掉{noun}上的灰，<今天|这天>从三下做起。',
    'The {noun} rolls out from under the wardrobe, and you begin again. / You dust the {noun} and begin with <three|a few>.',
  ],
  [
    'A ab-wheel',
    '膝盖垫好，{noun}推<半程|一半>，收回。 / {noun}对着墙推，<碰墙|到墙>就回来。',
    'Push the {noun} towards the wall; touch, and return.',
  ],
  [
    'A ab-wheel',
    '早起五下{noun}，<刷牙|喝水>去。 / {noun}做五下，<停|歇>，再五下。',
    'Five with the {noun}, then <teeth|water>. / Do five with the {noun}, rest, do five.',
  ],
  [
    'R ab-wheel',
    '推{noun}之前，先<试|看>一下地板滑不滑。 / 量一量<身前|面前>有多少空地，再用{noun}。',
    'Check whether the floor is slippery before you push the {noun}. / How much floor there is in front of you: measure, then use the {noun}.',
  ],
  [
    'E gym-bag',
    '更衣室长凳上，{noun}张着口，<毛巾|鞋>先放进去。 / {noun}在长凳上<打开|敞着>，拖鞋压在底下。',
    'Open on the changing-room bench stands the {noun}, a towel <going|going back> in. / On the bench of the changing room, the {noun}, and the <shoes|slippers> in first.',
  ],
  [
    'E gym-bag',
    '周五的{noun}里还装着<一本书|一件毛衣>，练完直接去车站。 / 练完不回家，提着{noun}<去赶|赶>晚车。',
    'Friday, and in the {noun} there is also a <book|jumper>, for the train. / From training straight to the night train with the {noun}.',
  ],
  [
    'E gym-bag',
    '场边的包<堆|排>成一排，{noun}来得晚。 / 场边<多|添>了一只{noun}，人齐了。',
    'By the pitch lies a row of kit, the {noun} <at the end|last to come>. / One more at the touchline, the {noun}, and the <team|side> is complete.',
  ],
  [
    'E summer gym-bag',
    '游完泳，{noun}里<卷|裹>着湿毛巾，骑车慢慢回去。 / 湿泳帽<装|包>好，放进{noun}，路边吃根冰棍。',
    'Slowly back from the pool by bicycle, the {noun} over the shoulder. / The swim is over, cap and towel in the {noun}, and an ice lolly on the way.',
  ],
  [
    'E gym-bag',
    '{noun}底下<摸|翻>出半张课表，是去年春天的。 / 清{noun}，<掉|翻>出去年春天的半张课表。',
    "Cleaning out the {noun}, you find last spring's <timetable|class list>. / From the bottom of the {noun} comes half a timetable, <last spring's|a year old>.",
  ],
  [
    'A gym-bag',
    '今晚收{noun}：<鞋|衣服>、毛巾、水。 / 毛巾卷好，水灌好，{noun}<拉上|合上>。',
    'Pack the {noun} tonight: shoes, towel, water. / Towel rolled, bottle filled, the {noun} <shut|zipped>.',
  ],
  [
    'A gym-bag',
    '下班铃一响，{noun}<一拎|上肩>，去场馆。 / {noun}在工位底下，<六点|到点>拎起就走。',
    "Six o'clock: the {noun} from under the desk, and <off|go>. / Work ends, the {noun} goes over the shoulder, and the gym is <next|near>.",
  ],
  [
    'R gym-bag',
    '要装的东西<摆|摊>在床上，再比{noun}的大小。 / 鞋和毛巾先<放|摆>一起量，再选{noun}。',
    'Lay all that goes in on the bed and compare it with the {noun}. / Put shoes and towel together, measure, and then choose the {noun}.',
  ],
  [
    'EA dumbbell kettlebell resistance-band ab-wheel jump-rope',
    '歌单放到第二首，<轮到|该>{noun}了。 / 放一首<快歌|老歌>，{noun}练到歌停。',
    'A second song begins, and it is time for the {noun}. / One <fast|old> song, and the {noun} until the music ends.',
  ],
  [
    'E dumbbell kettlebell foam-roller ab-wheel yoga-mat',
    '停电的晚上，{noun}<摸|找>得到，练几下等来电。 / 电还没来，借着<烛光|月光>找到{noun}。',
    'The power is out, and by candlelight you find the {noun}. / A power cut, a candle, and some time with the {noun}.',
  ],
  [
    'A dumbbell kettlebell resistance-band ab-wheel yoga-mat jump-rope',
    '手机<扣过去|放远一点>，{noun}拿过来。 / {noun}放到眼前，<消息|手机>等会儿再看。',
    'Phone face down; fetch the {noun}. / Bring out the {noun} and leave the messages for <later|now>.',
  ],
  [
    'EA sport-tee leggings gym-bag sport-bottle',
    '七点约在<东门|东门口>，{noun}已经收拾好。 / 朋友在楼下<喊|等>，{noun}早就备着。',
    'Seven at the east gate, and the {noun} ready since <noon|five>. / A friend calls from below; the {noun} (is|are) ready.',
  ],
  [
    'E winter gym-bag sport-bottle sport-tee',
    '年后头一次训练，{noun}<重新|又>带上，互相说新年好。 / 球馆里都在说新年好，{noun}<搁|放>在老地方。',
    'First training of the year; you bring the {noun} and a new-year greeting. / New-year greetings in the sports hall, and the {noun} in the usual corner.',
  ],
  [
    'E yoga-mat dumbbell resistance-band foam-roller',
    '隔了几周，{noun}<擦一擦|拿出来>，今天再练。 / {noun}歇了一阵，今天<又|再>用上。',
    'After a pause of weeks, you fetch the {noun} <today|this morning>. / Some weeks of rest for the {noun}, and today you begin again.',
  ],
  [
    'A dumbbell kettlebell jump-rope resistance-band foam-roller ab-wheel',
    '练什么，先写在纸上，再<拿|找>{noun}。 / 纸上<列|写>三行，{noun}排在中间。',
    'Put the plan on paper, then <get|fetch> the {noun}. / Three lines on paper: warm up, the {noun}, stretch.',
  ],
  [
    'R',
    '{noun}用在家里还是外面，<先分清|先想好>。 / 先想{noun}一周用<几回|几次>，再挑。',
    'At home or away: settle where the {noun} will be used. / How often a week will the {noun} be used: count, then choose.',
  ],
  [
    'E yoga-mat foam-roller resistance-band',
    '听完天气预报，<关掉|拧掉>收音机，到{noun}那边去。 / 收音机<关|停>了，屋里剩下{noun}和呼吸声。',
    'The radio is off, and the room is left to the {noun} and <your breath|breathing>. / After the forecast you turn the radio off and go to the {noun}.',
  ],
  [
    'E dumbbell kettlebell ab-wheel',
    '爷爷路过，<试|拎>了一下{noun}，摇摇头走了。 / {noun}放在过道，家里人都<停下来|弯腰>试一下。',
    'Grandfather passes, tries the {noun}, shakes his head and <goes|walks on>. / Everyone who passes the {noun} in the hall has a <try|go>.',
  ],
  [
    'E summer jump-rope sport-bottle',
    '操场晒了一天，傍晚<带|拿>着{noun}下去。 / 太阳落到教学楼后面，{noun}<才|这才>下楼。',
    'The sun is behind the school, and the {noun} goes down to the yard. / Heat on the yard all day, and in the evening the {noun} comes <out|along>.',
  ],
  [
    'E gym-bag',
    '末班地铁空着，{noun}<搁|放>在邻座。 / 训练散得晚，末班车上<抱|守>着{noun}。',
    'On the last train, training over, the {noun} lies on the next seat. / An empty carriage after late training, the {noun} beside <you|the window>.',
  ],
  [
    'E autumn yoga-mat',
    '社区教室的窗<敞|开>着，{noun}对着一棵桂花。 / 桂花香飘到教室里，<理|拉>平{noun}，闭上眼。',
    'The windows of the community hall are open, and you smooth the {noun} and <close your eyes|listen>. / A tree in flower outside the hall, and inside, you on the {noun}.',
  ],
  [
    'E spring gym-bag sport-bottle',
    '堤上的樱花还剩一半，{noun}<靠|倚>在树下。 / 跑到樱花树下，<放下|搁下>{noun}，仰头看一会儿。',
    'At the cherry tree you put down the {noun} and look <up|upwards>.',
  ],
  [
    'A gym-bag sport-bottle sport-tee leggings',
    '训练表贴在冰箱上，<看一眼|对一眼>，拿{noun}。 / 今天练腿，训练表上写着，{noun}<备好|拿上>。',
    'The plan is on the fridge: a look, the {noun}, <go|out>. / Legs today, says the plan on the fridge; fetch the {noun}.',
  ],
  [
    'A yoga-mat ab-wheel foam-roller dumbbell',
    '地扫一遍，{noun}<摆正|放下>，窗开一条缝。 / 先开窗，<再|后>摆{noun}，手机静音。',
    'Sweep the floor, put down the {noun}, open the window a <crack|little>. / Air first, then the {noun}, and the telephone on silent.',
  ],
  [
    'EA autumn kettlebell dumbbell jump-rope',
    '落叶扫成一堆，<空|腾>出地方放{noun}。 / 扫完落叶，{noun}拿到院子里，<练|来>一组。',
    'Leaves are raked into a heap, and there is room for the {noun}. / Rake the yard, bring the {noun} out, one <set|round>.',
  ],
]

export const SCENES_SOFT: readonly Entry[] = [
  ...entries('scenes-soft.apparel', 'scene', moments('apparel', APPAREL)),
  ...entries('scenes-soft.home-textile', 'scene', moments('home-textile', HOME_TEXTILE)),
  ...entries('scenes-soft.children', 'scene', moments('children', CHILDREN)),
  ...entries('scenes-soft.sport', 'scene', moments('sport', SPORT)),
]
