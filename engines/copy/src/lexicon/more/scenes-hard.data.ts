import { type Entry, entries, type Row, type When } from '../entry.ts'

/**
 * Scenes of technology, beauty, home care, food, furniture and anything else; closes. A scene shows a moment and claims
 * nothing: no warmth, no quiet, no scent of its own, no effect. All frames of a row show the same moment.
 */

/** A row in short: product types with spaces between (none for all), Chinese frames, English frames, further constraints. */
type Brief = readonly [types: string, zh: readonly string[], en: readonly string[], when?: When]

const rows = (shared: When, briefs: readonly Brief[]): Row[] =>
  briefs.map(([types, zh, en, when]) => [
    '*',
    zh,
    en,
    { ...shared, ...(types ? { type: types.split(' ') } : {}), ...when },
  ])

const TECHNOLOGY_EMOTIONAL: readonly Brief[] = [
  [
    'headphones earbuds',
    ['末班车<空了一大半|上没几个人>，{noun}里还是那首老歌。', '<坐末班车回家|赶上末班车>，{noun}里又放到那首老歌。'],
    [
      'The last bus is half empty, and the old song is on in the {noun}.',
      'Riding the night bus home, you let the {noun} play the old song again.',
    ],
  ],
  [
    'headphones earbuds',
    ['雨点<斜着划过|一道道划过>车窗，{noun}里正唱到副歌。', '车窗上都是雨，{noun}里的歌刚到第二段。'],
    [
      'Rain runs across the carriage window as the chorus begins in the {noun}.',
      'Drops on the glass, the second verse in the {noun}.',
    ],
  ],
  [
    'headphones earbuds',
    ['午休的灯关了，{noun}里有人在<慢慢|>讲故事。', '办公室关灯午休，{noun}里一个故事讲到一半。'],
    [
      'Office lights go off for lunch, and <a voice|somebody> tells a story in the {noun}.',
      'At the midday break a story is half told in the {noun}.',
    ],
  ],
  [
    'earbuds',
    ['排到柜台前，摘下一边{noun}，报了杯子的大小。', '轮到你点咖啡，一边{noun}摘下来握在手里。'],
    [
      'Your turn at the coffee counter: one side comes out, and you give the order.',
      'With one earbud in your palm, you order the coffee.',
    ],
  ],
  [
    'headphones earbuds',
    ['为了把一首歌听完，<散步|回家的路上>多绕了一条街。', '歌还剩半首，戴着{noun}，从家门口又走了过去。'],
    [
      'One more <street|corner> on the way home, so that the song can end.',
      'Half a song is left, and with the {noun} on you walk past your own door.',
    ],
  ],
  [
    'headphones earbuds',
    ['图书馆闭馆的铃响了，摘下{noun}，才想起<没吃饭|还没吃饭|晚饭>。', '闭馆铃一响，收起{noun}和书，才觉得饿。'],
    [
      'The library bell rings; you put away the {noun} and remember dinner.',
      'Closing time among the shelves: books shut, {noun} away, dinner forgotten.',
    ],
  ],
  [
    'speaker',
    ['汤在灶上，{noun}里是去年夏天的歌单。', '灶上炖着汤，{noun}放<起|着>去年<夏天|八月>存下的歌。'],
    [
      "Soup on the stove, last summer's playlist on the {noun}.",
      'While the soup simmers, the {noun} plays songs saved last summer.',
    ],
  ],
  [
    'speaker',
    ['客人还在路上，头一首歌已经挑好了。', '门铃还没响，{noun}先放起头一首歌。'],
    [
      'The guests are on their way, and the first song is chosen.',
      'Before the doorbell rings, the {noun} starts the first song.',
    ],
  ],
  [
    'speaker',
    ['窗外下着雪，{noun}放着歌，<谁也不提|没人说要>出门。', '下雪的周末，家里放着音乐，出门的事往后推。'],
    [
      'Snow outside, music inside, and nobody <mentions|talks of> going out.',
      'A snowy weekend with the {noun} on; the errands can wait.',
    ],
    { season: ['winter'] },
  ],
  [
    'speaker',
    ['厨房的老收音机退休了，早饭换成听这台{noun}。', '吃早饭的时候，{noun}里<念着|说着>今天的天气。'],
    [
      'Since the kitchen radio retired, breakfast has listened to {this}.',
      'Toast, jam, and the weather read out by the {noun}.',
    ],
  ],
  [
    'keyboard',
    ['凌晨写一封信，结尾那句<打了又删|删了又打>。', '夜深了，信的结尾在{noun}上改了好几遍。'],
    [
      'A letter late at night: its last line typed, deleted, typed again.',
      'Past midnight the end of a letter is tried over and over on the {noun}.',
    ],
  ],
  [
    'keyboard',
    ['稿子发出去了，手还<搁|停>在{noun}上。', '点了发送，手指还停在{noun}上没动。'],
    [
      'The draft is sent, and your hands still rest on the {noun}.',
      'Sent at last; ten fingers stay where they were on the {noun}.',
    ],
  ],
  [
    'keyboard',
    ['外卖放凉了，代码还差一行。', '还差一行就写完，{noun}旁边的饭已经凉了。'],
    [
      'One more line of code, and dinner has gone cold beside the {noun}.',
      'The takeaway waits unopened next to the {noun}: a line is still missing.',
    ],
  ],
  [
    'mouse',
    ['<旧|老>照片一张张翻过去，握着{noun}的手停住了。', '翻到一张毕业那年的照片，{noun}停了一会儿。'],
    [
      'Old photographs go by on the screen, and the hand on the {noun} stops.',
      'At a picture from graduation, the {noun} stays still for a while.',
    ],
  ],
  [
    'mouse keyboard',
    ['猫把爪子搭在{noun}上，<抬头看你|不挪了>。', '文档写到一半，猫在{noun}旁边躺了下来。'],
    [
      'A cat lays one paw on the {noun} and <looks up|stays>.',
      'Halfway down the page, the cat settles beside the {noun}.',
    ],
  ],
  [
    'mouse keyboard laptop-stand',
    ['下班前，把{noun}往里推一推，桌上空出<一块|半边>。', '关了电脑，{noun}归到桌角，一天就算收好了。'],
    [
      'Before you leave, the {noun} goes back an inch and the front of the desk is clear.',
      'Computer off, {noun} in the corner of the desk: the day is put away.',
    ],
  ],
  [
    'power-bank',
    ['站台上风大，一只手拉着箱子，一只手去包里摸{noun}。', '车还没进站，先从包里摸出{noun}给手机接上。'],
    [
      'On a windy platform, one hand holds the case, the other feels for the {noun}.',
      'The train is not in yet, so the phone goes on the {noun}.',
    ],
  ],
  [
    'power-bank',
    ['一路上山一路拍，到顶上坐下，<给手机接上{noun}|手机接上{noun}>。', '山顶的石头上坐下，手机和{noun}并排放着。'],
    [
      'Photographs all the way up; at the top the phone is plugged into the {noun}.',
      'On a flat rock at the summit, phone and {noun} lie side by side.',
    ],
  ],
  [
    'power-bank',
    ['音乐节散场，朋友们围着{noun}，商量怎么回去。', '散场的人群里，手机接着{noun}，地图慢慢转过来。'],
    [
      'The festival is over, and friends stand round the {noun} working out the way <back|home>.',
      'In the crowd after the concert, the map turns slowly on a phone plugged into the {noun}.',
    ],
  ],
  [
    'power-bank charger',
    ['箱子扣上了，想起{noun}，又打开。', '<行李|箱子>合上又打开，为了塞进{noun}。'],
    [
      'The suitcase is shut, then opened again for the {noun}.',
      'You remember the {noun} just after the zip is closed.',
    ],
  ],
  [
    'desk-lamp',
    ['全家都睡了，书桌前还<亮|开>着{noun}。', '客厅的灯都关了，剩{noun}照着一张桌子。'],
    [
      'Everyone else is <asleep|in bed>, and the {noun} is on at the desk.',
      'One by one the rooms go dark; the {noun} stays on.',
    ],
  ],
  [
    'desk-lamp',
    ['信纸铺在{noun}下，写了称呼，笔<停住了|停在纸上>。', '{noun}下摊开一张信纸，头一句想了很久。'],
    [
      'Writing paper under the {noun}: the name is down, and the pen <stops|waits>.',
      'A blank sheet lies in the light of the {noun}, waiting for its first line.',
    ],
  ],
  [
    'desk-lamp',
    ['天黑得一天比一天早，放学回来先开{noun}。', '秋天的傍晚短，书包一放，{noun}就亮了。'],
    [
      'Dark a little earlier each day; the schoolbag drops and the {noun} goes on.',
      'Autumn evenings are short: home from school, on with the {noun}.',
    ],
    { season: ['autumn'] },
  ],
  [
    'desk-lamp',
    ['应用题卡住了，一大一小凑到{noun}下。', '一道题解了半天，大人也拉椅子坐到{noun}旁边。'],
    [
      'A hard sum, and two heads under the {noun}.',
      'Stuck on a question, the child makes room, and you pull a chair up to the {noun}.',
    ],
  ],
  [
    'desk-lamp',
    ['飞虫绕着窗纱转，{noun}下，西瓜切好了没人动。', '夏夜，{noun}下的书翻到后半本。'],
    [
      'Moths tap at the screen; in the light of the {noun} a book nears its end.',
      'A summer night, a plate of melon by the {noun}, and another chapter.',
    ],
    { season: ['summer'] },
  ],
  [
    'smart-watch',
    ['路口等绿灯，<低头|顺手>看了一眼{noun}。', '过马路之前，袖口往上拉，看一眼{noun}。'],
    [
      'At the crossing you wait for green and <glance|look> at the {noun}.',
      'Sleeve up, a look at the {noun}, then across the road.',
    ],
  ],
  [
    'smart-watch',
    ['清早河边没有人，跑到<桥头|渡口>，抬起手腕。', '跑到第二座桥，停下来喘口气，看看{noun}。'],
    [
      'Nobody by the river yet; at the bridge you raise your wrist.',
      'By the second bridge you stop for breath and check the {noun}.',
    ],
  ],
  [
    'smart-watch',
    ['会开得长，手腕在桌下<轻轻|悄悄>转过来。', '会议室里还在讨论，{noun}在桌子底下看了一眼。'],
    [
      'Such a long meeting: under the table a wrist <turns|tilts>.',
      'They are still talking, and you look at the {noun} below the table edge.',
    ],
  ],
  [
    'air-purifier',
    ['柳絮飘起来的日子，窗关着，{noun}开着。', '外面飞着柳絮，关上窗，<走过去|>打开{noun}。'],
    [
      'Willow fluff drifts past the shut window, and the {noun} is on.',
      'When the catkins fly, you close the window and switch on the {noun}.',
    ],
    { season: ['spring'] },
  ],
  [
    'air-purifier',
    ['猫坐在{noun}前面，盯着出风口<看了半天|不眨眼>。', '下午没人在家，猫和{noun}面对面。'],
    [
      'All afternoon the cat has been studying the vent of the {noun}.',
      'Facing the {noun}, the cat sits and <stares|waits>.',
    ],
  ],
  [
    'air-purifier',
    ['屋里擦了一遍，地板还湿着，<顺手|>按开{noun}。', '打扫完坐下来，脚边是刚打开的{noun}。'],
    [
      'Floors still wet from the mop, you press the switch of the {noun}.',
      'Housework over, you sit down with the {noun} running at your feet.',
    ],
  ],
  [
    'laptop-stand',
    ['咖啡馆靠窗的位子，先摆{noun}，再去点单。', '挑了靠窗的桌子，{noun}放下，菜单推到一边。'],
    [
      'A window seat in the café: first the {noun}, then the order.',
      'You take the table by the window, set down the {noun}, push the menu aside.',
    ],
  ],
  [
    'laptop-stand',
    ['电脑搁在{noun}上，那一头，妈妈凑近了镜头。', '和家里视频，{noun}上的屏幕里，厨房还是老样子。'],
    [
      'Mother leans in to the camera; your laptop is on the {noun}.',
      'On the call from home the kitchen looks as ever, there on the {noun}.',
    ],
  ],
  [
    'keyboard mouse laptop-stand desk-lamp',
    ['刚搬进来，纸箱还没拆完，{noun}已经<在桌上|摆上桌>了。', '新家的书桌上，先摆好的是{noun}。'],
    [
      'New flat, boxes everywhere, and the {noun} already on the desk.',
      'Of all the things from the move, the {noun} is out first.',
    ],
  ],
  [
    'charger',
    ['睡前，手机从{noun}上拔下来，换上平板。', '床头的插座归{noun}，手机和平板轮着来。'],
    [
      'Bedtime: the phone comes off the {noun}, the tablet goes on.',
      'Phone and tablet take turns at the {noun} by the bed.',
    ],
  ],
  [
    'charger',
    ['旅馆的插座藏在床后面，拿着{noun}找了<一会儿|一圈>。', '住进旅馆，行李还没开，先给{noun}找插座。'],
    [
      'The hotel socket hides behind the bed; you look for it, {noun} in hand.',
      'Checked in, cases unopened, and already looking for a socket for the {noun}.',
    ],
  ],
  [
    'headphones earbuds speaker',
    ['一张听了多年的专辑，又从头<一首|>放起。', '老专辑按着顺序放，下一首是什么，心里知道。'],
    [
      'An album you <know by heart|have had for years>, from track one.',
      'You know which song comes next, and the {noun} (plays|play) it.',
    ],
  ],
  [
    'headphones',
    ['飞机还在滑行，{noun}<先|已经>挂在脖子上。', '安全带扣好，{noun}挂着，等机长说完话。'],
    [
      'The plane is taxiing, and the {noun} hang round your neck.',
      'Seat belt fastened, headphones round the neck, the captain still talking.',
    ],
  ],
  [
    'earbuds',
    ['楼道里站定，两边{noun}塞好，推门去跑步。', '两边{noun}塞好，鞋带再紧一紧，天还没<大亮|亮透>。'],
    [
      'In the stairwell both earbuds go in; then the door, and the run.',
      'Laces done, earbuds in, the <sky|street> not yet light.',
    ],
  ],
  [
    'headphones earbuds speaker',
    ['夏夜的阳台，一把竹椅，{noun}里放着钢琴。', '阳台上乘凉，{noun}里的钢琴弹到慢板。'],
    [
      'Summer on the balcony, a cane chair, and piano from the {noun}.',
      'Late on the balcony, the {noun} (reaches|reach) the slow movement.',
    ],
    { season: ['summer'] },
  ],
  [
    'charger power-bank smart-watch earbuds',
    ['出门前摸一遍，钥匙，门卡，{noun}。', '锁门之前清点一遍，钥匙在，{noun}也在。'],
    ['Keys, pass, {noun}: a last check before the door.', 'Standing in the doorway, you count keys, pass and {noun}.'],
  ],
]

const TECHNOLOGY_ACTION: readonly Brief[] = [
  [
    'headphones earbuds',
    ['<挑|选>首歌，戴好{noun}，<走|出门>。', '{noun}戴好，点播放，迈步。'],
    ['Press play with the {noun} on, and <go|walk>.', 'Pick a song, put the {noun} on, walk.'],
  ],
  [
    'headphones earbuds speaker',
    ['手机蓝牙打开，先连{noun}，再放一首<试试|听听>。', '{noun}连上手机，先放一首熟的歌。'],
    ['Pair the {noun} with the phone and try one <song|track>.', 'Bluetooth on, {noun} paired, first song chosen.'],
    { also: 'bluetooth' },
  ],
  [
    'speaker',
    ['歌单选好，{noun}<搁|放>到台面上。', '给{noun}找个台面，放下，点歌。'],
    ['Choose a playlist and set the {noun} on the counter.', 'A shelf for the {noun}, and then a song.'],
  ],
  [
    'keyboard',
    ['手指搭上{noun}，先打<一行字|一句话>。', '{noun}摆正，打一句话试试手。'],
    ['Hands on the {noun}: type <a line|your name>.', 'Straighten the {noun} and type one sentence.'],
  ],
  [
    'mouse',
    ['茶杯挪开，{noun}放到顺手的一边。', '桌面空出一块，给{noun}。'],
    ['Move the cup, and put the {noun} on the side you like.', 'Give the {noun} a clear patch of desk.'],
  ],
  [
    'power-bank',
    ['睡前给{noun}充上，早上<带走|出门带上>。', '{noun}晚上充，早上放进包。'],
    ['Charge the {noun} at night, pack it in the morning.', 'On the cable tonight, in the bag tomorrow: the {noun}.'],
  ],
  [
    'power-bank',
    ['手机快没电了，接上{noun}，<话接着说|接着聊>。', '电量变红，掏出{noun}，接上。'],
    ['Phone running low: connect the {noun} and talk on.', 'When the battery turns red, out comes the {noun}.'],
  ],
  [
    'charger',
    ['找个插座，插好{noun}，<把|>手机放下。', '{noun}插上，线接上，人去吃饭。'],
    ['Find a socket, plug in the {noun}, put the phone down.', 'Socket, {noun}, cable; then go and eat.'],
  ],
  [
    'desk-lamp',
    ['<本子|书>翻开，{noun}按亮。', '坐下，开{noun}，翻到折角那一页。'],
    ['Open the <notebook|book>, turn on the {noun}.', 'Sit down, switch on the {noun}, find the page.'],
  ],
  [
    'desk-lamp',
    ['桌面清一清，{noun}放到照得见本子的地方。', '先挪{noun}，让光落在纸上。'],
    [
      'Clear the desk and stand the {noun} where it lights the page.',
      'Shift the {noun} until the light falls on the paper.',
    ],
  ],
  [
    'smart-watch',
    ['表带扣好，<出门|下楼>走一圈。', '{noun}戴上，先绕着小区走一圈。'],
    ['Fasten the strap, step out, walk one round.', 'Once round the block with the {noun} on.'],
  ],
  [
    'air-purifier',
    ['关窗，通电，按下{noun}的开关。', '窗<先|都>关上，再开{noun}。'],
    ['Shut the window, plug in the {noun}, switch on.', 'Windows first, then the {noun}.'],
  ],
  [
    'air-purifier',
    ['屋里挑个不贴墙的位置，放{noun}。', '先量墙角，给{noun}四面留出空。'],
    ['Find a spot away from the wall for the {noun}.', 'Leave some room round the {noun} on every side.'],
  ],
  [
    'laptop-stand',
    ['{noun}摆正，电脑放上去，看看<高低|高矮>。', '电脑合上，放到{noun}上，再打开。'],
    ['Set the {noun} straight, put the laptop on, look at the height.', 'Laptop shut, onto the {noun}, open again.'],
  ],
  [
    'keyboard mouse laptop-stand',
    ['桌子先擦，{noun}后摆。', '擦干净桌面，把{noun}摆上来。'],
    ['Wipe the desk, then set out the {noun}.', 'A clean desk first, the {noun} after.'],
  ],
  [
    'power-bank charger',
    ['出差前一晚，{noun}装进电脑包的侧袋。', '侧袋拉开，{noun}放进去，<明早|天一亮就>出发。'],
    [
      'The night before a trip, pack the {noun} in the side pocket.',
      'Side pocket open, {noun} in, off tomorrow morning.',
    ],
  ],
  [
    '',
    ['拆开盒子，照着清单<点|数>一遍。', '{noun}到手，先点配件。'],
    ['Open the box and count the parts.', 'Unboxing the {noun}, begin with the list of parts.'],
    { also: 'boxContents' },
  ],
]

const TECHNOLOGY_RATIONAL: readonly Brief[] = [
  [
    '',
    ['先把{noun}的续航摆到前面。', '{noun}一次能用多久，从这里<看起|说起>。'],
    [
      'Running time is <the|a good> place to start with {this}.',
      'How long the {noun} (runs|run) on a charge: start there.',
    ],
    { also: 'batteryLife' },
  ],
  [
    '',
    ['{noun}跟手头的设备配不配，先<查|看>这一条。', '手机电脑是哪一种，对照{noun}的兼容项。'],
    [
      'Check what the {noun} (works|work) with <before anything else|first of all>.',
      'Look up your own devices in the compatibility line of {this}.',
    ],
    { also: 'compatibility' },
  ],
  [
    '',
    ['{noun}有<哪些|几个>接口，数一数。', '看{noun}，可以从接口数起。'],
    ['Count the ports of the {noun} <to begin with|first>.', 'Ports are a fair starting point for {this}.'],
    { also: 'ports' },
  ],
  [
    '',
    ['功率这一栏，是读{noun}的起点。', '{noun}功率多少，先<对一对|看一看>。'],
    ['Watts are the first <column|line> to read for {this}.', 'Begin the sheet of the {noun} at the power line.'],
    { also: 'power' },
  ],
  [
    'headphones earbuds mouse smart-watch power-bank charger keyboard laptop-stand',
    ['{noun}的分量，先<记个数|记下来>。', '要随身带的话，{noun}的重量先看。'],
    [
      'Note the weight of the {noun} <first|to begin with>.',
      'If (it travels|they travel) with you, read the weight of the {noun}.',
    ],
    { also: 'weight' },
  ],
  [
    'air-purifier',
    ['<屋子|房间>多大，心里有数，再看{noun}的洁净空气量。', '先量房间，后读{noun}的洁净空气量。'],
    [
      'Know the size of the room, then read the clean air rate of the {noun}.',
      'Room first, clean air rate of the {noun} second.',
    ],
    { also: 'cleanAirRate' },
  ],
]

const BEAUTY_EMOTIONAL: readonly Brief[] = [
  [
    'serum face-cream toner',
    ['窗帘<透进|漏进>一点<灰光|天光>，{noun}在洗手台上排在头一个。', '天刚亮，洗手台前站一会儿，伸手拿{noun}。'],
    [
      'Grey light through the blind, and the {noun} stands first by the basin.',
      'Day is only just breaking; half awake, you <reach|feel> for the {noun}.',
    ],
  ],
  [
    'serum face-cream hand-cream body-lotion',
    ['出差住的房间陌生，{noun}从家里带来。', '旅馆的洗手台上，认得的只有{noun}。'],
    [
      'A strange room on a work trip, with the {noun} from home.',
      'In the hotel bathroom, the {noun} is the one thing you know.',
    ],
  ],
  [
    'face-cream serum face-mask',
    ['外头风刮了<一天|一下午>，进门洗脸，坐到镜子前，打开{noun}。', '北风吹着窗缝，镜子前，{noun}的盖子拧开了。'],
    [
      'The wind has blown all <day|afternoon>; you wash your face, sit at the mirror and open the {noun}.',
      'North wind at the window, a lamp at the mirror, the lid off the {noun}.',
    ],
    { season: ['winter', 'autumn'] },
  ],
  [
    'face-mask',
    ['周日晚上，手机扣在沙发上，敷着{noun}听雨。', '星期一还没到，今晚先敷{noun}，什么也不回。'],
    [
      'Sunday <night|evening>: the phone lies face down, the {noun} is on, and it rains.',
      'Monday is tomorrow; tonight there is the {noun} and no replies.',
    ],
  ],
  [
    'face-mask',
    ['敷着{noun}，怕笑，偏偏电视里在放相声。', '电视里说到好笑处，敷着{noun}的人憋住了。'],
    [
      'With the {noun} on you must not laugh, and the comedy is on.',
      'Somebody on the television is funny, just when the {noun} is on.',
    ],
  ],
  [
    'face-mask',
    ['姐妹俩<并排|头挨头>躺着，一人一份{noun}，聊到熄灯。', '老同学来住一晚，睡前分着用{noun}。'],
    [
      'An old friend stays the night, and you share the {noun} before bed.',
      'Two friends, one sofa, the {noun} passed across.',
    ],
  ],
  [
    'cleanser',
    ['水还没放热，{noun}已经挤在手心。', '等<热水|水热>的工夫，挤一点{noun}在掌心。'],
    [
      'The tap <still runs|is still> cold, and the {noun} is in your palm.',
      'Waiting for the water to warm, you squeeze out some {noun}.',
    ],
  ],
  [
    'cleanser',
    ['散场回来，先把一天洗掉，镜子边是{noun}。', '夜里回到家，包还没放下，先去洗脸。'],
    [
      'Home late from the theatre, you go straight to the basin and the {noun}.',
      'Bag still on the shoulder, you are on your way to wash your face.',
    ],
  ],
  [
    'toner',
    ['{noun}倒在掌心，拍<一拍|两下>，听得见声音。', '镜子前轻轻拍几下，手心里是{noun}。'],
    ['A little {noun} in the palm, and the small sound of patting.', 'Pat, pat, at the mirror, with the {noun}.'],
  ],
  [
    'toner serum',
    ['晨光照到架子<第二层|上头>，正好照着{noun}。'],
    ['Morning sun reaches the <second|top> shelf and the {noun}.', 'On white tiles, the shadow of the {noun}.'],
  ],
  [
    'sunscreen',
    ['沙滩包摊在床上，{noun}放在毛巾上面。', '去海边的包<收|装>了一半，先塞{noun}。'],
    [
      'The beach bag lies open on the bed, the {noun} on top of the towel.',
      'Half packed for the <sea|beach>, and the {noun} is in.',
    ],
    { season: ['summer', 'spring'] },
  ],
  [
    'sunscreen',
    ['登山口，大家<轮着|都>伸手，{noun}传了一圈。', '爬山之前，{noun}在几双手里转了一圈。'],
    [
      'At the foot of the <path|hill>, the {noun} goes from hand to hand.',
      'Hands held out in a ring, and the {noun} passes round before the climb.',
    ],
  ],
  [
    'sunscreen',
    ['骑车出门，单脚撑地，补了一点{noun}。', '自行车停在<树荫|树>边，{noun}从车筐里拿出来。'],
    [
      'One foot on the <kerb|ground>, bicycle leaning, you put on some {noun}.',
      'The bicycle rests by a tree, and the {noun} comes out of the basket.',
    ],
    { season: ['summer', 'spring', 'autumn'] },
  ],
  [
    'lipstick',
    ['电梯慢慢往下走，够涂一遍{noun}。', '电梯门合上，对着镜面旋出{noun}。'],
    [
      'The lift takes its time, enough for the {noun}.',
      'As the lift doors close, you turn up the {noun} at the mirror.',
    ],
  ],
  [
    'lipstick',
    ['老同学在餐厅门口招手，{noun}刚放回包里。', '到得早了一点，包里摸出{noun}。'],
    [
      'Across the street <a friend|somebody> waves; the {noun} is just back in the bag.',
      'A little early, you find the {noun} in your bag.',
    ],
  ],
  [
    'lipstick',
    ['大衣、围巾、手套都穿戴好了，想起{noun}。', '外套扣到领口，<回头|转身>拿了{noun}才出门。'],
    [
      'Coat, scarf, gloves, and then you remember the {noun}.',
      'Buttoned up to the collar, you go back for the {noun}.',
    ],
    { season: ['winter', 'autumn'] },
  ],
  [
    'hand-cream',
    ['洗完一池子碗，<坐下|擦干手>，挤一点{noun}。', '碗洗好了，灶台擦了，轮到手，{noun}在窗台上。'],
    [
      'A sinkful of bowls is done, and you sit down with the {noun}.',
      'Dishes dried, counter wiped, and the {noun} on the sill.',
    ],
  ],
  [
    'hand-cream',
    ['<图书馆里|>翻书之前，先把{noun}抹匀。', '借来的书摊在膝上，先抹{noun}，再翻。'],
    [
      'A borrowed book waits on your knees while you see to the {noun}.',
      'Before turning the page, you rub in the {noun}.',
    ],
  ],
  [
    'hand-cream',
    ['挤多了，拉过旁边的手，分一半{noun}。', '{noun}挤多一点，匀给旁边的人。'],
    [
      'Too much {noun}, so <half|some> goes to the hand beside yours.',
      'You squeeze too hard, and share the {noun} with your neighbour.',
    ],
  ],
  [
    'hand-cream',
    ['摘下手套，手还是僵的，包里有{noun}。', '手套<放|烤>在暖气片上，桌上放着{noun}。'],
    [
      'Gloves off, fingers stiff with cold, and the {noun} in your bag.',
      'The gloves dry on the radiator; the {noun} lies beside them.',
    ],
    { season: ['winter'] },
  ],
  [
    'shampoo',
    ['游完泳，更衣室的凳子上，毛巾<裹|包>着{noun}。', '泳池关门前，拿着{noun}去冲澡。'],
    [
      'After the <swim|last length>, the {noun} lies rolled in a towel on the bench.',
      'The pool closes soon; you take the {noun} to the showers.',
    ],
  ],
  [
    'shampoo',
    ['洗头的时候想起一件事，睁不开眼，只好等着。', '头上是{noun}，眼睛闭着，忽然想起明天的事。'],
    [
      'Eyes shut under the shower, {noun} in your hair, you remember something for tomorrow.',
      'It comes to you while washing your hair, and must wait.',
    ],
  ],
  [
    'shampoo',
    ['小时候在院子里洗头，水一瓢一瓢浇，如今有花洒，有{noun}。', '花洒下洗头，想起<院子里|老家>那只水瓢。'],
    [
      'Hair was once washed in the yard with a ladle; now there is a shower and {this}.',
      'Under the shower you think of the ladle in the yard.',
    ],
  ],
  [
    'shampoo',
    ['头发剪短了，{noun}取一点就停。', '<新|刚>剪了短发，站在浴室里，{noun}少取一点。'],
    [
      'Short hair since yesterday: a smaller measure of {noun}.',
      'Just back from the hairdresser, you take less {noun}.',
    ],
  ],
  [
    'body-lotion',
    ['今年头一回开暖气，{noun}<搬|挪>到床边。', '换上长袖睡衣之前，先抹{noun}。'],
    ['First heating of the year, and the {noun} moves to the bedside.', 'Before the long-sleeved pyjamas, the {noun}.'],
    { season: ['autumn', 'winter'] },
  ],
  [
    'body-lotion',
    ['浴巾裹着，坐在床沿，{noun}从小腿抹起。', '坐在床沿上，一边抹{noun}，一边听隔壁练琴。'],
    [
      'Wrapped in a towel on the edge of the bed, you begin with the shins.',
      'Next door someone practises the piano while you rub in the {noun}.',
    ],
  ],
  [
    'body-lotion',
    ['夏天<的|>袖子短，洗完澡，{noun}抹到胳膊肘。', '吊扇慢慢转，胳膊上刚抹了{noun}。'],
    [
      'A ceiling fan turns while you rub the {noun} into your arms.',
      'Short sleeves again, and {noun} down to the elbows.',
    ],
    { season: ['summer'] },
  ],
  [
    'perfume',
    ['书里掉出一张票根，那<晚|天>用的是{noun}。', '旧票根夹在书里，一看就想起那个晚上，和{noun}。'],
    [
      'A ticket stub falls out of a book: the evening of the {noun}.',
      'You <find|come across> an old ticket stub and think of that evening, and of the {noun}.',
    ],
  ],
  [
    'perfume',
    ['梳妆台是奶奶留下的，{noun}放在原来放雪花膏的地方。', '老梳妆台的圆镜前，立着这瓶{noun}。'],
    [
      "Grandmother's dressing table, and the {noun} where her cold cream stood.",
      'In front of the <old round|spotted old> mirror stands {this}.',
    ],
  ],
  [
    'perfume',
    ['写完贺卡，喷一下{noun}，再<封上信封|写地址>。', '信封封口之前，{noun}在纸上落了一点。'],
    [
      'A card is written; one spray of {noun}, then the <envelope|address>.',
      'Before the letter is sealed, a drop of {noun} on the paper.',
    ],
  ],
  [
    'perfume',
    ['雨<停了|住了>，穿好鞋，手腕上点一点{noun}。', '袖口挽起来，手腕碰手腕，是{noun}。'],
    [
      'Shoes on, the <rain|shower> over, and a touch of {noun} at the wrist.',
      'Wrist against wrist, a touch of {noun}, sleeves down again.',
    ],
  ],
  [
    'serum',
    ['<安静的|自己的>一小会儿，{noun}在掌心捂着。', '几滴{noun}落在掌心，先合上手。'],
    ['Some {noun} in the palm, hands closed for a moment.', 'A moment to yourself, beginning with the {noun}.'],
  ],
  [
    'serum face-cream',
    ['闹钟调早了些，留给{noun}和一杯水。', '早起一会儿，喝水，洗脸，<再拿|轮到>{noun}。'],
    ['Earlier than usual: a glass of water, then the {noun}.', 'Up a little early, for water, washing and the {noun}.'],
  ],
  [
    'face-cream',
    ['指腹沿罐口一转，{noun}取到手背上。', '指尖在罐口转一圈，取<一点|些许>{noun}。'],
    [
      'A fingertip goes once round the jar of {noun}.',
      'One finger round the rim, and the {noun} on the back of your hand.',
    ],
  ],
  [
    'lipstick perfume hand-cream sunscreen',
    ['换了小包，东西倒出来挑，{noun}留下。', '小包装不了多少，钥匙，卡，{noun}。'],
    ['A smaller bag today: keys, card, {noun}.', 'Everything is tipped out on the bed, and the {noun} stays.'],
  ],
  [
    'hand-cream lipstick perfume',
    ['给<远方|外地>的朋友寄生日包裹，里面放了{noun}。', '生日包裹扎好丝带，拆开又放进一{measure}{noun}。'],
    [
      'A birthday parcel for a friend far away, with the {noun} in it.',
      'The <ribbon|string> is tied, then undone to add the {noun}.',
    ],
  ],
  [
    'body-lotion shampoo cleanser',
    ['健身房的储物柜里，{noun}立在毛巾旁边。', '柜门一开，毛巾，拖鞋，{noun}。'],
    ['Locker open: towel, slippers, {noun}.', 'In the gym locker the {noun} stands by the towel.'],
  ],
  [
    'toner face-cream face-mask cleanser',
    ['搬家头一晚，纸箱上写着浴室，先翻出{noun}。', '箱子拆到浴室那一只，{noun}拿出来放好。'],
    ['A box marked bathroom, and out of it the {noun}.', 'First night after moving, and you dig out the {noun}.'],
  ],
  [
    'sunscreen hand-cream lipstick',
    ['车停在校门口等春游的人，包里再摸一遍，{noun}带了。', '集合前数东西，水，帽子，{noun}。'],
    [
      'Water, hat, {noun}: counted before the coach comes.',
      'As the coach for the spring outing pulls up, you feel for the {noun}.',
    ],
    { season: ['spring'] },
  ],
]

const BEAUTY_ACTION: readonly Brief[] = [
  [
    'serum face-cream toner',
    ['脸擦干，取<一点|些>{noun}。', '先擦脸，后用{noun}。'],
    ['Pat dry, then the {noun}.', 'Dry your face and take <a little|some> {noun}.'],
  ],
  [
    'cleanser',
    ['先<湿|打湿>脸，再挤{noun}。', '水打湿，{noun}挤一段。'],
    ['Wet your face<,| and> squeeze out the {noun}.', 'Water first, {noun} second.'],
  ],
  [
    'cleanser',
    ['毛巾搭好，袖子挽起，拿{noun}。', '挽袖子，开水，用{noun}。'],
    ['Sleeves up, tap on, {noun} in hand.', 'Hang the towel within reach, then take the {noun}.'],
  ],
  [
    'toner',
    ['化妆棉也行，手也行，倒一点{noun}。', '手心朝上，倒<一点|>{noun}。'],
    ['Cotton pad or palm, either will do for the {noun}.', 'Tip <a little|some> {noun} into your <hand|palm>.'],
  ],
  [
    'sunscreen',
    ['换鞋之前，先<抹|涂>{noun}。', '鞋先不穿，抹好{noun}再说。'],
    ['Shoes come second; the {noun} goes on first.', 'Keys can wait until you have put on the {noun}.'],
  ],
  [
    'sunscreen',
    ['脸、脖子、耳朵，{noun}挨着抹过去。', '别漏了耳朵，{noun}抹到脖子。'],
    ['Face, neck, ears: the {noun}, one after another.', 'Do not forget the ears when you put on {noun}.'],
  ],
  [
    'lipstick',
    ['旋出{noun}，<沿着唇边走一遍|对着镜子上色>。', '{noun}拔盖，旋出，上色。'],
    [
      '<Uncap the {noun}, turn|Cap off, turn the {noun}>, apply.',
      'Turn up the {noun} and follow the edge of the lips.',
    ],
  ],
  [
    'hand-cream',
    ['挤一截{noun}，手背对手背<推开|揉开>。', '{noun}先落在手背上。'],
    [
      'Squeeze some {noun} on the back of one hand and rub with the other.',
      'Back of the hand first, when you use the {noun}.',
    ],
  ],
  [
    'hand-cream',
    ['{noun}一{measure}放办公桌，一{measure}放床头。', '办公桌抽屉里，<留|放>一{measure}{noun}。'],
    ['Keep one {noun} at work and one by the bed.', 'A <place|corner> in the desk drawer for the {noun}.'],
  ],
  [
    'shampoo',
    ['头发先冲湿，{noun}后上。', '<冲湿|打湿>，取{noun}，搓匀。'],
    ['Wet the hair<,| and> take some {noun}, work it through.', 'Rinse first; the {noun} comes after.'],
  ],
  [
    'body-lotion',
    ['擦干身上的水，接着用{noun}。', '浴巾<放下|搭好>，拿起{noun}。'],
    ['Towel down, then take the {noun}.', 'Shower off, towel round, on with the {noun}.'],
  ],
  [
    'perfume',
    ['手腕一下，领口一下，出门。', '{noun}点在手腕和领口，走。'],
    ['One spray at the wrist, one at the collar, out.', 'Wrist, collar, and away with the cap back on the {noun}.'],
  ],
  [
    'face-mask',
    ['<定个闹钟|看好钟>，敷上{noun}，躺好。', '{noun}敷上，时间记好。'],
    ['<Set a timer|Note the time>, put on the {noun}, lie back.', 'On with the {noun}, eye on the clock.'],
  ],
  [
    'lipstick sunscreen hand-cream perfume',
    ['<包里|小包里>腾一格，放{noun}。', '{noun}装进随身的小包。'],
    ['Free a pocket of the bag for the {noun}.', 'Slip the {noun} into the bag you carry.'],
  ],
  [
    'serum toner face-cream shampoo body-lotion cleanser',
    ['旧的用完，洗了瓶子，换上{noun}。', '架子空出一格，{noun}<补上|放上去>。'],
    [
      'The old one is empty; the {noun} takes its place on the shelf.',
      'Fill the <gap|space> on the shelf with the {noun}.',
    ],
  ],
]

const BEAUTY_RATIONAL: readonly Brief[] = [
  [
    '',
    ['{noun}不含什么，<可以先查|先查一查>。', '有要避开的成分，先查{noun}不含哪些。'],
    [
      'Look up what the {noun} <leaves out|does not contain>.',
      'If there is something you avoid, start with what {this} does without.',
    ],
    { also: 'freeFrom' },
  ],
  [
    '',
    ['是什么肤质，心里有数，再读{noun}。', '{noun}给哪种肤质用，<先对一对|先看>。'],
    [
      'Know your skin type, <then|and> read about the {noun}.',
      'Begin with the skin type that {this} (was|were) meant for.',
    ],
    { also: 'skinType' },
  ],
  [
    '',
    ['酸碱度是{noun}的一个起点。', '读{noun}，<可以|>从酸碱度读起。'],
    ['The pH of the {noun} is <one place to begin|where to begin>.', 'Reading about the {noun} can begin with its pH.'],
    { also: 'ph' },
  ],
  [
    '',
    ['一{measure}{noun}有多少，先看净含量。', '净含量先<记下|看好>，再看{noun}别的几项。'],
    [
      'Net content first, then the other lines of {this}.',
      'How much is in the {noun}: read that <first|before the rest>.',
    ],
    { also: 'netContent' },
  ],
  [
    '',
    ['含量写明的成分，是读{noun}的头一站。', '{noun}里加了多少，<按数字看|看数字>。'],
    [
      '<Shares that are stated|Stated shares> come first in reading {this}.',
      'Read how much of each was put into the {noun}.',
    ],
    { also: 'ingredientShare' },
  ],
  [
    '',
    ['<什么样的|什么>质地，{noun}从这一条看起。', '质地合不合习惯，读{noun}时先想。'],
    [
      'What texture you are used to is a question to settle before the {noun}.',
      'Texture is the <opening|first> line on {this}.',
    ],
    { also: 'texture' },
  ],
]

const HOME_CARE_EMOTIONAL: readonly Brief[] = [
  [
    'laundry-liquid laundry-capsules',
    ['校服口袋里掏出一片叶子，再<丢|放>进洗衣机。', '洗之前先翻口袋，<翻|摸>出一张电影票。'],
    [
      'A leaf <comes|falls> out of the school jacket, and the jacket goes into the drum.',
      'You go through the pockets before the wash and find a cinema ticket.',
    ],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['洗衣机转着，坐在旁边的小凳上<看完|读了>一章书。', '等洗衣机停下来的工夫，书看了一章。'],
    [
      'While the drum turns, you read <a|another> chapter on the stool beside it.',
      'One wash takes a chapter, and the {noun} (stands|stand) on the shelf.',
    ],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['<梅雨|雨>下到第三天，洗好的衣服挂满一屋。', '外面一直下雨，绳子从客厅拉到阳台。'],
    [
      'Third day of <rain|drizzle>, and the <room|flat> is hung with washing.',
      'It will not stop raining; the line now runs from sitting room to balcony.',
    ],
    { season: ['summer', 'spring'] },
  ],
  [
    'laundry-liquid laundry-capsules',
    ['换季那天，床单被套<拆|堆>了一地，{noun}先备好。', '被套拆下来<抱去|抱到>阳台，{noun}跟在后面。'],
    [
      'The season turns, the bedding is off, and the {noun} (waits|wait).',
      'Covers off the quilts, a heap on the floor, the {noun} to hand.',
    ],
    { season: ['spring', 'autumn'] },
  ],
  [
    'laundry-liquid laundry-capsules',
    ['头一回自己住，打电话问妈妈，{noun}放在哪儿。', '电话里，妈妈<讲着|说着>衣服怎么分，{noun}拿在手上。'],
    [
      'First <time living alone|weeks alone>, and you ring home about where the {noun} (goes|go).',
      'On the phone your mother explains how to sort the washing; you hold the {noun}.',
    ],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['球衣上<全|都>是泥，泡在盆里，他还在讲那个进球。', '球衣的胳膊肘蹭绿了，先放进盆里。'],
    [
      'Mud all over the football shirt, and the goal is <being told|told> for the third time.',
      'A football shirt, green at the elbows, goes into the basin.',
    ],
  ],
  [
    'dish-soap sponge',
    ['饭后水声响着，<两个人|>一个洗一个擦。', '一个洗碗，一个擦碗，<说着|聊着>明天的事。'],
    [
      'One washes, one dries, and <tomorrow is talked over|they talk about tomorrow>.',
      'Water runs after dinner: you wash, someone else dries.',
    ],
  ],
  [
    'dish-soap sponge',
    ['节后的水池堆得高高的，袖子先<挽|卷>起来。', '一桌人刚散，盘子<摞成一摞|一只摞一只>，{noun}在旁边。'],
    [
      'The table has emptied, the plates are stacked, the {noun} is beside them.',
      'A tall pile in the sink after the feast, and <sleeves rolled up|you roll up your sleeves>.',
    ],
  ],
  [
    'dish-soap',
    ['午饭的饭盒带回来，先<倒|加>一点{noun}泡着。', '书包放下，饭盒拿出来，进水池。'],
    [
      'The lunch box comes home and goes <straight|right> into the sink.',
      'Lunch box out of the school bag, a drop of {noun} inside.',
    ],
  ],
  [
    'sponge',
    ['锅刷完倒扣在架上，{noun}拧干，<立|搁>在龙头边。', '水池擦亮了，{noun}拧一把放回去。'],
    [
      'The pan is turned over to dry, the {noun} wrung out and stood by the tap.',
      'Last <thing|job> in the kitchen: the {noun}, wrung out and put back.',
    ],
  ],
  [
    'floor-cleaner',
    ['赤脚的季节到了，地板先<拖一遍|拖了>。', '凉席拿出来之前，先拖地。'],
    [
      'Barefoot <weather|season> is here, so the floor comes first.',
      'Before the straw mats come out, the floors are mopped.',
    ],
    { season: ['summer'] },
  ],
  [
    'floor-cleaner',
    ['狗从雨里回来，一路<脚印|泥印>，从门口印到沙发。', '一串泥脚印进了客厅，水桶里加好{noun}。'],
    [
      'Paw prints from the door to the sofa: it has been raining.',
      'The dog comes in out of the rain, and you <fetch|fill> the bucket and the {noun}.',
    ],
  ],
  [
    'floor-cleaner',
    ['家具都挪开，才<看见|发现>沙发底下那颗玻璃珠。', '沙发推开，底下滚出一颗玻璃珠，拖把先等着。'],
    [
      'The sofa is pushed aside, and a marble rolls out <before|ahead of> the mop.',
      'Under the furniture lies a marble lost last year; then the mop.',
    ],
  ],
  [
    'floor-cleaner toilet-cleaner kitchen-cleaner',
    ['收音机放着评书，<扫除|打扫>从里屋开始。', '窗户全打开，袖子挽上，{noun}提在手里。'],
    [
      'Radio on, windows open, and the cleaning <begins|starts> in the back room.',
      'Sleeves rolled, every window up, the {noun} in one hand.',
    ],
  ],
  [
    'floor-cleaner kitchen-cleaner sponge',
    ['腊月里大扫除，梯子搬出来，{noun}也<拿|找>出来。', '过年前扫尘，一家人分了工，{noun}归你。'],
    [
      'The big clean before the new year: a ladder, a broom, the {noun}.',
      '<Everyone|Everybody> has a <task|job> before the holiday, and yours comes with the {noun}.',
    ],
    { season: ['winter'] },
  ],
  [
    'hand-wash',
    ['和面和到一半，门铃响了，两手都是<粉|面>。', '面粉沾到手腕，用胳膊肘开了水，按{noun}。'],
    [
      'Flour up to the wrists when the <doorbell|bell> rings.',
      'Dough on both hands, you open the tap with an elbow and press the {noun}.',
    ],
  ],
  [
    'hand-wash',
    ['阳台上换完盆土，指甲缝里<是黑的|都是土>，先去找{noun}。', '花盆里的土换好了，手伸到水龙头下。'],
    [
      'The pots are refilled, and there is earth under every nail.',
      'From the balcony, with earth on your hands, <straight|and so> to the tap.',
    ],
  ],
  [
    'hand-wash',
    ['开饭了，孩子踮着脚，自己按{noun}。', '喊一声吃饭，水池边<排起队|站成一排>，{noun}轮着按。'],
    [
      'Dinner is called, and a queue <forms|grows> at the basin and the {noun}.',
      'On tiptoe at the basin, a child presses the {noun}.',
    ],
  ],
  [
    'hand-wash',
    ['螃蟹吃完，手指头根根都要洗。', '剥完一盘虾，手举着，等<人|谁>帮忙按{noun}。'],
    [
      'A plate of prawns later, you hold up both hands until someone presses the {noun}.',
      'Crab for dinner, and every finger to wash.',
    ],
  ],
  [
    'kitchen-cleaner',
    ['红烧的香味散了，灶台上<还留着|留着>几点酱油。', '菜上了桌，灶台等会儿再擦，{noun}先放在手边。'],
    [
      'The dish is on the table; the hob has spots of soy sauce on it.',
      'Spots on the hob <can wait|must wait> till after dinner, the {noun} beside them.',
    ],
  ],
  [
    'kitchen-cleaner',
    ['鱼炸完了，墙上的瓷砖亮晶晶一片油点。', '炸了一锅鱼，瓷砖上<都|全>是油点子。'],
    [
      'After the frying, the tiles are <dotted|spotted> with oil.',
      'A panful of fish, and the tiles behind the hob show it.',
    ],
  ],
  [
    'kitchen-cleaner',
    ['抽油烟机上一层灰黄，踩上凳子，{noun}递上来。', '站<在凳子上|上凳子>擦油烟机，底下的人递{noun}。'],
    [
      'On a stool before the cooker hood, you reach <down|back> for the {noun}.',
      'Somebody hands up the {noun}, and the cooker hood is next.',
    ],
  ],
  [
    'tissues',
    ['电影演到后半段，{noun}往旁边<推了推|挪了挪>。', '片尾曲<响起|响了>，{noun}从沙发这头传到那头。'],
    [
      'Towards the <end|close> of the film, the {noun} are pushed along the sofa.',
      'Credits roll, and the box goes from one end of the sofa to the other.',
    ],
  ],
  [
    'tissues',
    ['火锅<咕嘟着|开了>，{noun}放在桌子中间。', '围着一锅辣汤，{noun}传了一圈。'],
    [
      '<Hotpot|A hotpot> on the table, the {noun} in the middle.',
      'The broth is red, and the {noun} make the round of the table.',
    ],
    { season: ['winter', 'autumn'] },
  ],
  [
    'tissues',
    ['水彩泼出来一点，{noun}<赶紧|马上>递过来。', '画笔一碰，水杯倒了，手已经伸向{noun}。'],
    [
      'The paint water <tips|goes> over, and somebody passes the {noun} at once.',
      'A knocked cup, a spreading pool, a hand at the {noun}.',
    ],
  ],
  [
    'tissues',
    ['花粉飞的日子，包里<换了新的|添了>{noun}。', '樱花开了，打着喷嚏拍照，手里攥着{noun}。'],
    ['Blossom overhead, a sneeze, the {noun} in one pocket.', 'When the pollen flies, some {noun} go into the bag.'],
    { season: ['spring'] },
  ],
  [
    'bin-bags',
    ['生日会散了，彩带、纸盘、蜡烛，<都|全>归{noun}。', '气球瘪了，纸盘收走，撑开一只{noun}。'],
    [
      'Party over: streamers, paper plates, candles, all into the {noun}.',
      'The balloons have sunk, and <somebody|someone> shakes open a bag.',
    ],
  ],
  [
    'bin-bags',
    ['院子扫干净，一堆黄叶，{noun}<撑开来装|撑开>。', '秋天的落叶扫成堆，一只手撑着{noun}。'],
    [
      'Leaves swept into <a heap|one pile>, and one hand holds the {noun} open.',
      'The yard is swept, and the yellow leaves go into the {noun}.',
    ],
    { season: ['autumn'] },
  ],
  [
    'bin-bags',
    ['晚饭后下楼，一手牵狗，一手提着{noun}。', '拎着垃圾下楼，<顺便|抬头>看看月亮。'],
    [
      'Down the stairs after dinner, the lead in one hand, the rubbish in the other.',
      'Taking the rubbish down, you stop <to look|and look> at the moon.',
    ],
  ],
  [
    'toilet-cleaner',
    ['客人明天来，先把卫生间<收拾|打扫>出来。', '约好了朋友来住，刷子和{noun}拿在手里。'],
    [
      'Guests tomorrow, so the bathroom <comes|is> first.',
      'Friends are coming to stay; you have the brush and the {noun}.',
    ],
  ],
  [
    'toilet-cleaner',
    ['周六上午轮到刷厕所，<抽签抽到的|抽到这根签>。', '家务转盘转到厕所，笑一笑，去拿{noun}。'],
    [
      '<You drew|Yours was> the short straw this Saturday: the toilet and the {noun}.',
      'The chore wheel stops at the toilet; you laugh and fetch the {noun}.',
    ],
  ],
  [
    'reed-diffuser',
    ['书房的门半掩着，{noun}<和|跟>几本旧书<作伴|放在一起>。'],
    [
      'The study door stands half open, the {noun} among old books.',
      '<Out of words|With nothing to write>, you look up at the reeds of the {noun}.',
    ],
  ],
  [
    'reed-diffuser',
    ['阴天，午睡醒来，<先|头一眼>看见的是床头那瓶{noun}。', '午睡醒了，窗帘没拉开，{noun}在床头。'],
    [
      'Waking from an afternoon nap, you see the {noun} first.',
      'A grey <afternoon|day>, curtains drawn, the {noun} by the bed.',
    ],
  ],
  [
    'tissues hand-wash dish-soap bin-bags',
    ['搬进空房子的头一天，窗台上<先放了|放的是>{noun}。', '新家还没有桌子，{noun}放在窗台上。'],
    [
      'The flat is empty, and on the sill (stands|stand) the {noun}.',
      'No table yet in the new home; the {noun} (stands|stand) on the windowsill.',
    ],
  ],
  [
    'dish-soap sponge kitchen-cleaner',
    ['蛋糕烤好了，厨房像下过一场面粉雪。', '烤箱叮的一声，台面上全是面粉和碗。'],
    [
      'The cake is done, and the kitchen lies under a snow of flour.',
      'A ping from the oven; the counter is all bowls and flour.',
    ],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['露营回来，帐篷和衣服都带着烟火味。', '从营地带回一包衣服，倒出来，还有松针。'],
    [
      'Home from camp, and everything smells of wood smoke.',
      'Pine needles fall out as you unpack the camp clothes for the wash.',
    ],
    { season: ['summer', 'autumn', 'spring'] },
  ],
]

const HOME_CARE_ACTION: readonly Brief[] = [
  [
    'laundry-liquid',
    ['深浅分开，<量好|量>{noun}，开机。', '先分衣服，再量{noun}。'],
    ['Sort the <clothes|washing>, measure the {noun}, start.', 'Darks here, lights there; then the {noun}.'],
  ],
  [
    'laundry-capsules',
    ['手<擦干|先擦干>，取一颗{noun}，放进筒底，再放衣服。', '先放{noun}，后放衣服。'],
    ['Dry hands, one capsule in the drum, clothes on top.', 'Capsule first, clothes after.'],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['袖口领口翻出来，再<关上|合上>机门。', '领子翻平，袖口翻出，{noun}备好。'],
    ['Cuffs out, collars flat, the {noun} ready.', 'Turn out cuffs and collars, then shut the door.'],
  ],
  [
    'dish-soap sponge',
    ['碗碟按大小<摞|叠>好，拿起{noun}。', '剩菜收好，杯子先洗，{noun}在手。'],
    ['Glasses <first|before plates>, pans last, {noun} in hand.', 'Stack the plates by size and take the {noun}.'],
  ],
  [
    'sponge',
    ['{noun}<浸湿|泡湿>，捏一把，开始。', '湿了水，{noun}就上手。'],
    ['Soak the {noun}, squeeze, begin.', 'Held under the tap, squeezed once, the {noun} is ready.'],
  ],
  [
    'floor-cleaner',
    ['先<扫地|把地扫了>，后兑{noun}。', '水桶接半桶水，倒{noun}。'],
    ['Sweep first, then <mix|measure> the {noun}.', 'Half a bucket of water, then the {noun}.'],
  ],
  [
    'floor-cleaner',
    ['椅子<翻|架>上桌，从里往外拖。', '椅子先上桌，{noun}后下桶。'],
    ['Chairs up on the table, and mop towards the door.', 'Chairs first on the table, then the {noun} in the bucket.'],
  ],
  [
    'kitchen-cleaner',
    ['火关了，灶台<放凉|凉了>，再拿{noun}。', '先等灶台凉，后喷{noun}。'],
    ['Flame off, hob <cooled|cold>, now the {noun}.', 'Let the hob cool before you reach for the {noun}.'],
  ],
  [
    'kitchen-cleaner',
    ['锅和调料瓶挪开，{noun}拿来。', '灶台<东西|上的锅>挪开，用{noun}擦一遍。'],
    [
      '<Move|Push> the pans aside and go over the hob with the {noun}.',
      'Pans and jars out of the way, then the {noun}.',
    ],
  ],
  [
    'toilet-cleaner',
    ['马桶盖<掀起|翻起>，{noun}沿着边圈挤一圈。', '{noun}走一圈，刷子跟上。'],
    ['Lift the lid<,| and> run the {noun} round the rim.', 'Brush ready, you take the {noun} once round the rim.'],
  ],
  [
    'hand-wash',
    ['手打湿，按{noun}，搓手心手背。', '开水，按{noun}，十指交叉搓一搓。'],
    ['Wet hands, <press|pump> the {noun}, rub palms and backs.', 'Tap on, one press of {noun}, fingers laced.'],
  ],
  [
    'tissues',
    ['开饭前，{noun}跟碗筷一起摆好。', '饭桌上，先<摆|放>一{measure}{noun}。'],
    ['Put a pack of {noun} on the table before dinner.', 'Set out the {noun} <with|beside> the bowls and spoons.'],
  ],
  [
    'bin-bags',
    ['<撕下|扯下>一只{noun}，抖开，套上桶沿。', '抖开{noun}，沿着桶边翻下去。'],
    ['Tear off <a bag|one>, shake it open, fold it over the rim.', 'Shake, line, fold over: a clean bag in the bin.'],
  ],
  [
    'reed-diffuser',
    ['<拔掉|取下>内塞，藤条插进去，{noun}放到高处。', '{noun}开封，插藤条，找个平稳的地方。'],
    ['Stopper out, reeds in, the {noun} up high.', 'Reeds in the {noun}, and a level place to stand.'],
  ],
  [
    'laundry-liquid laundry-capsules dish-soap hand-wash tissues bin-bags toilet-cleaner',
    ['柜门打开，{noun}摆到看得见的一格。', '拉开柜门，{noun}放在<靠前|靠外>的一格。'],
    [
      'Open the cupboard and put the {noun} where you can see (it|them).',
      'The front of the cupboard is the place for the {noun}.',
    ],
  ],
  [
    'laundry-liquid laundry-capsules dish-soap hand-wash tissues bin-bags toilet-cleaner floor-cleaner kitchen-cleaner',
    ['<新买的|新来的>{noun}，放到旧的后面。', '旧的还没用完，{noun}先排在后头。'],
    ['Line up the {noun} behind what is already open.', 'The open one stays in front, the {noun} behind.'],
  ],
  [
    'laundry-liquid laundry-capsules dish-soap hand-wash tissues bin-bags toilet-cleaner floor-cleaner kitchen-cleaner sponge',
    ['购物袋拎进门，先把{noun}归位。', '袋子里头一样拿出来的，是{noun}。'],
    ['Bags on the kitchen floor, and the {noun} put away first.', 'First out of the shopping bag (is|are) the {noun}.'],
  ],
  [
    'laundry-liquid laundry-capsules dish-soap hand-wash toilet-cleaner floor-cleaner kitchen-cleaner',
    ['用之前，看一眼{noun}的背面。', '{noun}拿到手，先翻到背面看用法。'],
    ['Before you start, a look at the back of the {noun}.', 'Turn over the {noun} and read how to use (it|them).'],
  ],
  [
    'sponge kitchen-cleaner floor-cleaner toilet-cleaner bin-bags',
    ['家务分一分，{noun}归谁，先说好。', '谁拿{noun}，谁拿抹布，分好就干。'],
    [
      'Share out the chores: somebody takes the {noun}.',
      'Who takes the {noun}, who takes the cloth: settle it and begin.',
    ],
  ],
  [
    'bin-bags',
    ['桶满了，提起来，换{noun}。', '扎口，提走，套上{noun}。'],
    ['The bin is full: lift, tie, and a clean bag in.', 'Tie the neck, lift out, fit the next bag.'],
  ],
  [
    'bin-bags',
    ['厨余一只，纸盒一只，{noun}先分开套。', '垃圾先分类，{noun}后套上。'],
    ['Scraps here, cartons there: a bag for each.', 'Sort the rubbish before you fit the {noun}.'],
  ],
  [
    'tissues',
    ['{noun}放床头一{measure}，餐桌一{measure}。', '床头，餐桌，各放一{measure}{noun}。'],
    ['One pack of {noun} by the bed, one on the table.', 'Bedside and table: {noun} for both.'],
  ],
  [
    'tissues',
    ['撕开封口，抽出头一张{noun}。', '沿着虚线撕开，{noun}露出一角。'],
    ['Tear along the line and pull out the first sheet.', 'Open the slot, and a corner of the {noun} shows.'],
  ],
  [
    'sponge',
    ['杯子底，碗沿，锅把，{noun}一处处过。', '{noun}捏在手里，从杯口擦到杯底。'],
    ['Cup, rim, handle: round with the {noun}.', 'From the lip of the cup to the bottom goes the {noun}.'],
  ],
  [
    'dish-soap',
    ['锅里放热水，滴几滴{noun}，先泡。', '先泡锅，后洗碗，{noun}倒一点。'],
    [
      'Hot water in the pan, a few drops of {noun}, let it stand.',
      'Pan to soak with some {noun}, bowls in the meantime.',
    ],
  ],
  [
    'toilet-cleaner',
    ['戴好手套，开窗，拿{noun}。', '窗先开，手套戴上，再开{noun}。'],
    ['Gloves on, window open, then the {noun}.', 'Open a window and pull on gloves before you take the {noun}.'],
  ],
  [
    'floor-cleaner',
    ['地毯卷起，凳子搬走，{noun}兑好。', '先清场，再拿{noun}和拖把。'],
    ['Roll up the rug, carry out the stools, mix the {noun}.', 'A bare floor first, then mop and {noun}.'],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['看一眼洗标，再拿{noun}。', '衣服里子翻出来，洗标先读。'],
    ['Read the care label, then take the {noun}.', 'Inside out, label read, now the {noun}.'],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['白的一篮，深的一篮，{noun}放在旁边。', '衣篮分开放，洗哪只先拎哪只。'],
    [
      'Two baskets, whites and darks, the {noun} beside them.',
      'Whites in one basket, darks in another; pick one and begin.',
    ],
  ],
  [
    'hand-wash',
    ['进门，放包，<去按|按>{noun}。', '钥匙搁下，袖子一卷，去按{noun}。'],
    ['In the door, bag down, to the {noun}.', 'Keys on the hook, sleeves up, a press of {noun}.'],
  ],
  [
    'hand-wash',
    ['饭前，一个接一个，去水池边按{noun}。', '菜上桌之前，先去按{noun}。'],
    ['Before the meal, one after another to the {noun}.', 'Dishes are coming: first, everyone to the {noun}.'],
  ],
  [
    'laundry-liquid laundry-capsules',
    ['翻口袋，拉拉链，拿{noun}。', '硬币掏出来，拉链拉到头，再放{noun}。'],
    ['Empty the pockets, <close|do up> the zips, take the {noun}.', 'Coins out, zips shut, {noun} in hand.'],
  ],
  [
    'kitchen-cleaner',
    ['抹布叠四折，{noun}喷上，从上往下擦。', '瓷砖从高处擦起，{noun}喷一段擦一段。'],
    ['Fold a cloth, spray the {noun}, wipe downwards.', 'Top row of tiles first: spray some {noun}, wipe, move down.'],
  ],
  [
    'floor-cleaner',
    ['从屋角拖起，退着走到门口。', '拖把从里屋往外，一步一步退。'],
    [
      '<Start|Begin> in the far corner and work back to the door.',
      'Backwards, step by step, mop from the inner room out.',
    ],
  ],
]

const HOME_CARE_RATIONAL: readonly Brief[] = [
  [
    '',
    ['{noun}一份<有|是>多少，先看净含量。', '净含量放在前面，{noun}的别的几项跟着。'],
    [
      'Net content <leads|goes first>, and the rest of the {noun} follows.',
      'How much {this} (gives|give) you is a matter of net content.',
    ],
    { also: 'netContent' },
  ],
  [
    '',
    ['用在什么<材料|东西>上，先想好，再读{noun}的用法。', '读{noun}，先翻到用法那一行。'],
    [
      'Think of the surface or load first, then read how to use the {noun}.',
      '<Turn|Go> first to the line on how to use the {noun}.',
    ],
    { also: 'usage' },
  ],
  [
    '',
    ['表面活性剂是哪一种，读{noun}从它读起。', '先问{noun}里的表面活性剂<是什么|是哪种>。'],
    [
      'Which surfactants are in the {noun} is the first <question|thing to ask>.',
      'Surfactants make a sensible first line for {this}.',
    ],
    { also: 'surfactant' },
  ],
  [
    '',
    ['{noun}偏酸偏碱，一个数<说得清|就知道>。', '酸碱度先找出来，再看{noun}别的几项。'],
    ['Acid or alkaline: one figure says which for the {noun}.', 'Find the pH of {this} before the rest.'],
    { also: 'ph' },
  ],
  [
    '',
    ['<闻惯|习惯>哪种味道，先对{noun}的香型。', '香型这一栏，买{noun}前看一看。'],
    [
      'Scent is a matter of habit, so check that line of the {noun}.',
      'Read the scent of the {noun} before the figures.',
    ],
    { also: 'fragrance' },
  ],
  [
    'tissues bin-bags sponge laundry-capsules',
    ['一份里有<几个|多少>，数量先看。', '{noun}论数量，先看这一行。'],
    [
      '<Counted goods|Things that are counted>: the number comes first.',
      'How many pieces is the first thing to read about the {noun}.',
    ],
    { also: 'count' },
  ],
]

const FOOD_EMOTIONAL: readonly Brief[] = [
  [
    'tea',
    ['爸爸的搪瓷缸<摆|拿>出来，头一撮放的是{noun}。', '老搪瓷缸洗好，撮一点{noun}进去。'],
    [
      "Father's enamel mug comes out, and a pinch of {noun} goes in.",
      'A pinch of {noun} in <the|his> old enamel mug, then the water.',
    ],
  ],
  [
    'tea',
    ['棋下到中盘，{noun}续了第二道水。', '两个人<对着|盯着>棋盘不说话，{noun}又添了一道水。'],
    [
      'Halfway through the game of chess, the {noun} gets its second water.',
      'Two players say nothing, and the pot of {noun} is filled again.',
    ],
  ],
  [
    'tea',
    ['雨<打|落>在瓦上，{noun}倒好，一杯给对面。', '雨里没有人来，对面还是摆了杯子，泡的是{noun}。'],
    [
      'Rain on the <tiles|roof>, and a cup of {noun} for the other side of the table.',
      'No visitors in this rain, and still a second cup is set out for the {noun}.',
    ],
  ],
  [
    'tea',
    ['<加班|忙>到窗外没了灯，去茶水间换一杯{noun}。', '夜里的办公室，杯口冒着热气，是刚冲的{noun}。'],
    [
      'The windows opposite have gone dark, and you make another cup of {noun}.',
      'Late at the office, steam over a cup of {noun}.',
    ],
  ],
  [
    'tea gaiwan',
    ['桂花<落|飘落>在窗台上，{noun}正好摆开。', '窗外桂花落着，桌上是{noun}。'],
    [
      'Osmanthus <drops|falls> on the sill, and the {noun} is set out.',
      'Small yellow petals outside, the {noun} on the table inside.',
    ],
    { season: ['autumn'] },
  ],
  [
    'tea gaiwan',
    ['雪压着竹枝，炉上的水<快|就要>开了，{noun}摆在托盘里。', '围着小炉子坐，{noun}放在手边等水。'],
    [
      'Snow bends the bamboo; the kettle is nearly there, the {noun} on the tray.',
      'Round a small stove, <waiting|you wait> for water, the {noun} at your elbow.',
    ],
    { season: ['winter'] },
  ],
  [
    'gaiwan',
    ['盖子轻轻一碰，叮的一声，头一泡<好|成>了。', '揭开盖子，茶叶贴着{noun}的壁，慢慢沉下去。'],
    [
      'Lid touches rim with a <small|little> clink, and the first steep is done.',
      'You lift the lid of the {noun} and watch the leaves sink.',
    ],
  ],
  [
    'gaiwan',
    ['老友带来一包茶，话不多<说|>，先烫{noun}。', '客人解开茶包的绳子，主人去拿{noun}。'],
    [
      'Tea from an old friend; <few|not many> words, and the {noun} is rinsed.',
      'Your guest unties the packet while you fetch the {noun}.',
    ],
  ],
  [
    'gaiwan',
    ['阳台的小桌擦干净，{noun}和一碟瓜子。', '一碟瓜子，一只{noun}，看楼下<的人走来走去|人来人往>。'],
    [
      'A dish of melon seeds, the {noun}, and people <passing|going by> below.',
      'The balcony table is wiped, the {noun} set down with some seeds.',
    ],
  ],
  [
    'coffee-beans',
    ['手冲壶在磨好的{noun}上画着圈。', '水<线|流>绕着圈往下走，厨房里没人说话。'],
    [
      'Round and round goes the thin stream of water; <nobody|no one> speaks.',
      'The kettle draws circles over the ground {noun}.',
    ],
  ],
  [
    'coffee-beans',
    ['周六不<设|定>闹钟，醒了先去找{noun}。', '睡到自然醒，光着脚去厨房拿{noun}。'],
    [
      'No alarm <on|this> Saturday; barefoot to the kitchen for the {noun}.',
      'You wake when you wake, and go to find the {noun}.',
    ],
  ],
  [
    'coffee-beans',
    ['露营的早晨，帐篷拉链一响，有人在磨{noun}。', '草上还有露水，手摇磨<转着|咯咯响>，里面是{noun}。'],
    [
      'Dew on the grass, a hand grinder turning, the {noun} inside.',
      'Someone is up <before|earlier than> you at the campsite, grinding the {noun}.',
    ],
    { season: ['spring', 'summer', 'autumn'] },
  ],
  [
    'coffee-beans',
    ['舀{noun}的勺子，是旅行<带|买>回来的那把。', '旅行买的小木勺，如今用来量{noun}。'],
    ['A spoon brought <back|home> from a journey now measures the {noun}.'],
  ],
  [
    'coffee-beans',
    ['报告写完了，给自己磨<一份|一点>{noun}。', '邮件都回完，起身去磨{noun}。'],
    [
      'All the mail is <answered|done>; you get up and grind some {noun}.',
      'The report is in, and the grinder is next.',
    ],
  ],
  [
    'nuts',
    ['棋牌桌边，一碗{noun}，又来一局。', '聊着聊着，<碗里的|一碗>{noun}见了底。'],
    [
      'Talk goes on, and the <bowl|dish> of {noun} comes to its end.',
      'A card table, a bowl of {noun}, <another|one more> round.',
    ],
  ],
  [
    'nuts dried-fruit',
    ['爬到半山的亭子，背包打开，{noun}<分|传>一圈。', '亭子里歇脚，{noun}从这双手传到那双手。'],
    [
      'At the pavilion halfway up, the {noun} (goes|go) round.',
      '<A rest|You rest> on the stone bench, the pack open, {noun} for everyone.',
    ],
  ],
  [
    'nuts dried-fruit chocolate',
    ['火车过了一个又一个隧道，小桌板上是{noun}。', '绿皮车慢悠悠，对面的人<推|递>过来一点{noun}。'],
    [
      'Tunnel after tunnel, and the {noun} on the folding table.',
      'A slow train, <a stranger|someone> opposite, the {noun} shared.',
    ],
  ],
  [
    'nuts chocolate dried-fruit',
    ['年货买回来，{noun}先<摆|装>进果盘。', '果盘的格子一格一格装，轮到{noun}。'],
    [
      'New year shopping is home, and the {noun} (goes|go) into the party tray.',
      'The sections of the tray fill up; now the {noun}.',
    ],
    { season: ['winter'] },
  ],
  [
    'honey',
    ['外婆的规矩，<客人|谁>进门，先冲一杯蜂蜜水。', '一勺{noun}，慢慢在杯子里转开。'],
    ["Grandmother's rule: honey water for whoever comes in."],
  ],
  [
    'honey',
    ['<烤好的|>吐司立在架上，{noun}从勺子上拉出一条线。', '勺子举高，{noun}落到吐司上。'],
    [
      'Toast in the rack, and a <thread|line> of {noun} from the spoon.',
      'From a raised spoon the {noun} falls on the toast.',
    ],
  ],
  [
    'honey',
    ['柚子皮<切|片>成丝，{noun}已经量好了。', '腌一罐柚子，案板上是皮丝、冰糖和{noun}。'],
    [
      'Pomelo peel in <fine|thin> strips, and the {noun} measured out.',
      'On the board lie peel, sugar and the {noun}: a jar for winter.',
    ],
    { season: ['autumn', 'winter'] },
  ],
  [
    'honey oats',
    ['早饭吃得早，窗外的鸟<也刚醒|刚叫>，{noun}摆上桌。', '天光还淡，桌上一只碗，一{measure}{noun}。'],
    [
      'Birds are up, and so is breakfast: the {noun} on the table.',
      '<Pale|Early> light, one bowl, the {noun} beside it.',
    ],
  ],
  [
    'olive-oil',
    ['番茄切<厚片|片>，撒<点|>盐，{noun}绕着淋一圈。', '一盘番茄，一撮盐，{noun}拿在手里。'],
    [
      '<Thick slices of tomato|Tomatoes in thick slices>, a pinch of salt, and the {noun} in your hand.',
      'Over the tomatoes goes a circle of {noun}.',
    ],
    { season: ['summer', 'spring'] },
  ],
  [
    'olive-oil',
    ['锅<还没热|还凉着>，{noun}先放在灶边。', '蒜片切好，{noun}就在灶台上。'],
    ['Garlic is <sliced|cut>, the {noun} by the hob.', 'Still cold, the pan waits beside the {noun}.'],
  ],
  [
    'olive-oil',
    ['朋友带来刚出炉的面包，小碟里倒一点{noun}。', '小碟子倒上{noun}，面包<掰|蘸>着吃，话慢慢说。'],
    [
      'Friends bring a loaf from the baker, and you pour some {noun} in a saucer.',
      'Torn bread, a saucer of {noun}, plenty of time.',
    ],
  ],
  [
    'olive-oil rice',
    ['菜市场逛完，菜篮<搁|放>在地上，{noun}还剩半{measure}。', '买完菜回来，先看看家里的{noun}。'],
    [
      'Home from the market, you <set|put> down the basket and look at the {noun}.',
      'The vegetables are bought; some {noun} is left in the cupboard.',
    ],
  ],
  [
    'rice',
    ['电饭锅跳了，锅盖先别<揭|掀>，叫人来吃饭。', '饭焖着，喊了又喊，大家才洗手上桌。'],
    [
      'The cooker clicks; leave the lid on and call <everyone|them all>.',
      'Dinner has been called again and again, and hands are being washed.',
    ],
  ],
  [
    'rice',
    ['头一回离家住，电话里问，{noun}放多少水。', '水没过{noun}一个指节，妈妈在电话里说。'],
    [
      'Away from home for the first time, you ask on the phone how much water the {noun} needs.',
      'A knuckle of water above the {noun}, says your mother on the phone.',
    ],
  ],
  [
    'rice',
    ['秋收过后，厨房里的米缸又满了，{noun}倒得沙沙响。', '米缸<擦干|擦净>，{noun}倒进去，抹平。'],
    [
      'The rice jar is wiped out and filled <to the brim|to the top>.',
      'Poured into the jar, the {noun} makes a sound like rain.',
    ],
    { season: ['autumn'] },
  ],
  [
    'rice',
    ['一个人的晚饭，焖小半锅{noun}。', '一个人吃饭，<也|照样>淘一小碗{noun}。'],
    ['<Dinner|Supper> for one: a small bowl of {noun} to rinse.', 'Alone tonight, you still cook {noun}.'],
  ],
  [
    'oats',
    ['冬天的早晨，玻璃上<结着雾|蒙着水汽>，{noun}在小锅里。', '厨房窗上一层雾气，小锅里煮着{noun}。'],
    [
      '<Mist|Steam> on the kitchen window, and the {noun} in the small pan.',
      'A winter morning begins with a small pan and the {noun}.',
    ],
    { season: ['winter'] },
  ],
  [
    'oats',
    ['冰箱门轻轻合上，里面泡着明早的{noun}。'],
    [
      "Tomorrow's breakfast goes into the fridge: {noun}, milk, a jar.",
      'Before bed you pour milk over the {noun} and <shut|close> the fridge.',
    ],
  ],
  [
    'oats',
    ['孩子<自己|来>摆蓝莓，一颗一颗，在{noun}上排成笑脸。', '{noun}盛好了，蓝莓由孩子来放。'],
    [
      'Blueberry by blueberry, a face appears on the {noun}.',
      'You fill the bowl with {noun}; the child <is in charge of|sees to> the berries.',
    ],
  ],
  [
    'chocolate',
    ['看完<夜场|晚场>电影，走回家的路上掰了一块{noun}。', '散场后不想打车，边走边分{noun}。'],
    [
      '<Walking|On foot> home after the late film, you share the {noun}.',
      'From the cinema it is a long street home, with a piece of {noun}.',
    ],
  ],
  [
    'chocolate',
    ['盒盖掀开，先<挑|拿>哪一块，想了<一会儿|想>。', '{noun}打开了，先问旁边的人要哪块。'],
    ['Lid up, and some thought about which piece.', 'Which piece of the {noun} is yours, somebody asks.'],
  ],
  [
    'chocolate',
    ['藏在书架后面的{noun}，少了一块，谁也不承认。', '{noun}放在书后面，还是<让|给>人找到了。'],
    [
      'A piece is missing from the {noun} behind the books, and <nobody|no one> owns up.',
      'Behind the dictionary, where you hid the {noun}, somebody has been.',
    ],
  ],
  [
    'protein-powder',
    ['更衣室里，摇杯<晃|摇>两下，下一组的人正在热身。', '练完靠着柜门，手里摇着{noun}。'],
    [
      'The locker room, a shaker, the next class warming up.',
      '<Leaning on|Back against> the locker, you shake the {noun}.',
    ],
  ],
  [
    'protein-powder',
    ['早班前的厨房，<灯开一盏|开一盏灯>，{noun}舀进杯里。', '五点的厨房，{noun}一勺，水一杯。'],
    [
      'Up before the early shift: one lamp, one scoop of {noun}.',
      'A <dark|half-lit> kitchen, a cup, a scoop of {noun}.',
    ],
  ],
  [
    'dried-fruit',
    ['午后的茶歇，白瓷碟里几片{noun}。', '会<开到|开了一>下午，中间那碟{noun}慢慢空了。'],
    [
      'A white saucer of {noun} for the afternoon break.',
      'The meeting <goes|drags> on, and the dish of {noun} slowly empties.',
    ],
  ],
  [
    'dried-fruit nuts',
    ['揉好的面团上，<撒|铺>一把{noun}，对折。', '烤箱预热着，{noun}切碎备用。'],
    [
      'A handful of {noun} over the dough, <folded in|then fold>.',
      'While the oven heats, the {noun} (is|are) chopped.',
    ],
  ],
]

const FOOD_ACTION: readonly Brief[] = [
  [
    'tea',
    ['烧水，温杯，<放|下>{noun}。', '水<先|>烧上，再<量|取>{noun}。'],
    ['Boil the water, warm the cup, add the {noun}.', 'Kettle on, {noun} measured.'],
  ],
  [
    'gaiwan',
    ['先烫{noun}，后投茶。', '{noun}<冲一遍热水|用热水冲一遍>，再放茶叶。'],
    ['Rinse the {noun} with hot water, then add the leaves.', 'Hot water first, leaves second, into the {noun}.'],
  ],
  [
    'coffee-beans',
    ['称{noun}，<磨粉|磨好>，烧水。', '现磨一份{noun}，水同时烧上。'],
    [
      'Weigh the {noun}, grind, <boil the water|put the kettle on>.',
      'Grind one portion of {noun} while the kettle heats.',
    ],
  ],
  [
    'coffee-beans tea',
    ['封口夹找出来，{noun}用完夹好。', '取一份{noun}，袋口罐口随手合上。'],
    ['Take a portion of {noun} and close up the rest.', 'Measure out the {noun}, then shut the lid.'],
  ],
  [
    'nuts',
    ['小碗装一把{noun}，<余下的|剩下的>收好。', '分一小碗{noun}，端到书桌边。'],
    [
      'A small bowl of {noun}, the rest <put away|back in the cupboard>.',
      'Fill a small bowl with {noun} and carry it to the desk.',
    ],
  ],
  [
    'nuts dried-fruit oats',
    ['酸奶<盛|舀>好，撒上{noun}。', '碗里先放酸奶，再放{noun}。'],
    ['Yogurt in <a|the> bowl, {noun} on top.', 'Spoon out the yogurt, then add the {noun}.'],
  ],
  [
    'honey',
    ['干勺子<取|舀>{noun}，盖子拧紧。', '舀一勺{noun}，兑温水，搅开。'],
    [
      'One spoon of {noun}, lukewarm water, <stir|a stir>.',
      'Use a dry spoon for the {noun} and screw the lid on again.',
    ],
  ],
  [
    'olive-oil',
    ['生菜沥干，淋{noun}，撒盐，拌。', '洗菜，沥水，<淋|浇>{noun}。'],
    ['<Drain|Dry> the lettuce, pour the {noun}, salt, toss.', 'Leaves washed, leaves dried, on with the {noun}.'],
  ],
  [
    'olive-oil',
    ['锅里<倒|下>{noun}，<下|放>蒜片。', '{noun}下锅，蒜跟着下。'],
    ['Pour the {noun} into the pan; garlic next.', 'Pan, {noun}, garlic, in that order.'],
  ],
  [
    'rice',
    ['淘{noun}，加水，按下煮饭键。', '一杯{noun}，淘<好|净>，<进|下>锅。'],
    ['Water clear, {noun} drained, press the switch.', 'Cup by cup, the {noun} goes into the pot.'],
  ],
  [
    'oats',
    ['{noun}倒进碗，冲热牛奶。', '碗，{noun}，牛奶，勺子。'],
    ['Tip the {noun} into a bowl and pour on hot milk.', 'Bowl, {noun}, milk, spoon.'],
  ],
  [
    'protein-powder',
    ['先<倒|接>水，后放{noun}，盖紧，摇。', '摇杯里加水，舀{noun}，摇匀。'],
    ['Water in first, then the {noun}; close and shake.', 'Fill the shaker, add a scoop of {noun}, shake.'],
  ],
  [
    'chocolate',
    ['{noun}摆上桌，水也倒好，请人坐下。', '打开{noun}，一人一块。'],
    ['Lid off the {noun}, and round it goes.', 'A piece of {noun} for each cup on the tray.'],
  ],
  [
    'dried-fruit',
    ['{noun}剪成小块，撒进面糊。', '面糊调好，{noun}切碎了拌进去。'],
    ['Cut the {noun} small and stir into the batter.', 'Batter mixed, {noun} chopped, in it goes.'],
  ],
  [
    'nuts chocolate dried-fruit protein-powder',
    ['今晚<就|>把{noun}装进明天的包。', '明早要带的{noun}，睡前分好。'],
    ['Tonight, pack some {noun} for <tomorrow|the morning>.', "Portion the {noun} before bed for tomorrow's bag."],
  ],
  [
    'dried-fruit nuts',
    ['剪开<袋口|袋子>，倒一小碟{noun}。', '小碟子摆出来，倒上{noun}。'],
    ['Snip the bag and fill a saucer with {noun}.', 'Saucer out, {noun} in.'],
  ],
  [
    'oats',
    ['睡前泡上{noun}，早上端出来。', '罐子里倒{noun}，加牛奶，放进冰箱过夜。'],
    ['Left to soak tonight, the {noun} (is|are) tomorrow’s breakfast.', 'Jar, milk, {noun}: into the fridge tonight.'],
  ],
  [
    'oats',
    ['小锅烧水，{noun}下锅，勺子搅着。', '水滚了，撒{noun}，边撒边搅。'],
    ['Small pan, boiling water, {noun}; keep stirring.', 'When it bubbles, sprinkle in the {noun} and stir.'],
  ],
  [
    'rice',
    ['米桶掀开，舀{noun}，先量后淘。', '人几个，{noun}几杯，先数好。'],
    ['So many people, so many cups of {noun}.', 'Count heads, then scoop the {noun}.'],
  ],
  [
    'rice',
    ['晚上吃什么没定，{noun}先煮上。', '菜慢慢想，{noun}先下锅。'],
    ['Dinner is undecided; put the {noun} on.', 'Think about the dishes while the {noun} (cooks|cook).'],
  ],
  [
    'nuts',
    ['{noun}敲碎，撒在沙拉上。', '生菜洗好，拍碎一把{noun}撒上。'],
    ['Crush a handful of {noun} over the salad.', 'Salad washed, {noun} chopped, scatter.'],
  ],
  [
    'chocolate',
    ['小锅隔水，放{noun}，慢慢搅。', '{noun}掰碎，隔水化开。'],
    ['Break up the {noun} and melt over hot water.', 'A bowl over a pan, the {noun} in it, a slow spoon.'],
  ],
  [
    'chocolate',
    ['背包侧袋里塞一块{noun}，去爬山。', '登山包收好，{noun}压在上头。'],
    ['Rucksack packed, {noun} at the top.', 'Off to the hills with some {noun} in the side pocket.'],
  ],
  [
    'dried-fruit',
    ['一把{noun}，一壶热水，泡着喝。', '壶里放几片{noun}，冲水。'],
    ['A few pieces of {noun} in the pot, hot water on.', 'Teapot out, {noun} in, pour.'],
  ],
  [
    'protein-powder',
    ['{noun}一勺，牛奶一杯，香蕉半根，打匀。', '料理杯里放牛奶和{noun}，打开。'],
    ['Half a banana, milk, a scoop of {noun}; blend.', 'Into the blender: milk, then the {noun}.'],
  ],
  [
    'protein-powder',
    ['取一勺{noun}，刮平，盖好。', '{noun}刮平一勺，随手合盖。'],
    ['Level the scoop, then close the {noun}.', 'Scoop, level, lid on: the {noun} can wait till tomorrow.'],
  ],
]

const FOOD_RATIONAL: readonly Brief[] = [
  [
    '',
    ['{noun}能放多久，<先|>看保质期。', '家里吃得快还是慢，对着{noun}的保质期想。'],
    [
      'Keeping time is a good first line for the {noun}.',
      'Set the pace of your kitchen against the shelf life of {this}.',
    ],
    { also: 'shelfLife' },
  ],
  [
    '',
    ['蛋白质多少，读{noun}从这个数读起。', '营养成分表里，{noun}的蛋白质先找出来。'],
    ['Protein is the first figure to find for {this}.', 'In the nutrition table of the {noun}, start at protein.'],
    { also: 'protein' },
  ],
  [
    '',
    ['一份{noun}是多少，先记住这个单位。', '读营养表之前，先看{noun}一份算多少。'],
    [
      'What counts as one serving of {noun} comes before the table.',
      'Before the nutrition table, see how large a serving is.',
    ],
    { also: 'serving' },
  ],
  [
    '',
    ['{noun}里糖有多少，翻到这一行。', '数一数{noun}的糖，<是个起点|从这里起>。'],
    ['Sugar has a line of its own for {this}.', '<Turn|Go> to the sugar line of the {noun} first.'],
    { also: 'sugar' },
  ],
  [
    'coffee-beans',
    ['烘得深还是浅，挑{noun}先定这个。', '先<定|选>烘焙度，再挑{noun}。'],
    [
      '<Dark or light|Light or dark>: settle the roast before the {noun}.',
      'Decide on the roast, then read about the {noun}.',
    ],
    { also: 'roast' },
  ],
  [
    '',
    ['{noun}净重多少，先看袋上罐上的数。', '净含量是{noun}的头一个数。'],
    ['Net content is the first number on the {noun}.', 'How much {noun} you get: begin with net content.'],
    { also: 'netContent' },
  ],
]

const FURNITURE_EMOTIONAL: readonly Brief[] = [
  [
    'sofa',
    ['片子放到一半，{noun}另一头<有人睡着了|有人打起了盹>。', '电影没看完，{noun}那头已经没人应声。'],
    [
      'The film is not over, and at the <far|other> end of the {noun} someone is asleep.',
      'You make a remark about the film, and no answer comes from the other end of the {noun}.',
    ],
  ],
  [
    'sofa',
    ['狗先占了{noun}的一角，人挤在旁边。', '回家一看，{noun}上<蜷着|卧着>一团毛，挪都不挪。'],
    [
      'The dog has taken one end of the {noun}, and you <take|have> what is left.',
      'Curled up on the {noun} is someone with four paws.',
    ],
  ],
  [
    'sofa',
    ['窗外化雪，一家人<挤|坐>在{noun}上剥橘子。', '橘子皮堆在碟子里，{noun}上坐满了人。'],
    [
      'Everyone is on the {noun}, and the <tangerine peel piles|heap of tangerine peel goes> up.',
      'Thaw outside, tangerines inside, all together on the {noun}.',
    ],
    { season: ['winter'] },
  ],
  [
    'sofa armchair',
    ['电话打了很久，人在{noun}上换了好几个姿势。', '接起老朋友的电话，往{noun}里<一靠|一坐>。'],
    [
      'A long <call from|talk with> an old friend, taken on the {noun}.',
      'You change position again and again on the {noun}, and the call goes on.',
    ],
  ],
  [
    'armchair',
    ['爷爷的报纸对折着，搁在{noun}上。', '报纸<读|翻>到副刊，老花镜推到头顶，人陷在{noun}里。'],
    [
      "Grandfather's newspaper lies folded on the {noun}.",
      'The paper is open at the back pages, and <someone|he> sits deep in the {noun}.',
    ],
  ],
  [
    'armchair',
    ['窗子朝西，{noun}搬过去，等太阳下去。', '把{noun}转向窗子，看云一朵一朵<走|飘>过去。'],
    ['At the west window the {noun} waits for sunset.', 'Sitting in the {noun} by the window, you watch the clouds.'],
  ],
  [
    'armchair',
    ['孩子睡下了，大人才回到自己的{noun}上。', '哄睡之后，{noun}边的茶<已经|都>凉了。'],
    [
      'With the children in bed, you <come|go> back to your own {noun}.',
      'Bedtime took a while; the tea by the {noun} is cold.',
    ],
  ],
  [
    'coffee-table',
    ['拼图摊在{noun}上，谁<路过|经过>谁拼一块。', '千片拼图占着{noun}，已经第四天。'],
    [
      'A jigsaw covers the {noun}, and whoever <passes|walks by> adds a piece.',
      'Day four of the puzzle on the {noun}.',
    ],
  ],
  [
    'coffee-table',
    ['遥控器、杂志、半个橙子，都在{noun}上。', '周日下午的{noun}，<放|摊>着杂志和半个橙子。'],
    [
      'Magazines, half an orange, the remote: a Sunday {noun}.',
      'Left on the {noun}: half an orange and an open magazine.',
    ],
  ],
  [
    'coffee-table',
    ['孩子盘腿坐在地上，<趴着|伏在>{noun}画恐龙。', '蜡笔从{noun}滚下来，恐龙还差一条尾巴。'],
    [
      'Cross-legged on the floor, a child draws dinosaurs at the {noun}.',
      'A crayon rolls off the {noun}; the dinosaur <has no tail yet|still lacks a tail>.',
    ],
  ],
  [
    'coffee-table',
    ['瓜果切好端来，{noun}上的书挪到一边。', '凉瓜切开，{noun}<当|做>了一会儿饭桌。'],
    [
      'Books aside: a cut melon takes the middle of the {noun}.',
      'For an hour, with sliced melon, the {noun} is a dining table.',
    ],
    { season: ['summer'] },
  ],
  [
    'dining-table',
    ['年夜饭，{noun}边<加|添>了几把椅子。', '亲戚都到齐了，{noun}四面坐得满满的。'],
    [
      '<All the relatives|Relatives near and far> are here, and more chairs go round the {noun}.',
      "New year's dinner: every side of the {noun} is taken.",
    ],
    { season: ['winter'] },
  ],
  [
    'dining-table',
    ['面团在{noun}一角醒着，包饺子的人陆续坐下。', '擀面杖一响，<全家|一家人>围到{noun}边。'],
    [
      'Dough rests on one corner of the {noun}, and the dumpling makers sit down.',
      'The rolling pin starts, and the <family|household> gathers round the {noun}.',
    ],
  ],
  [
    'dining-table',
    ['牛奶杯、钥匙、一张便条，清早的{noun}。', '早<走|出门>的人在{noun}上留了张便条。'],
    [
      'Whoever <left early|had to be off early> has put a note on the {noun}.',
      'Early morning: a glass of milk, a key, a note on the {noun}.',
    ],
  ],
  [
    'dining-table desk',
    ['缝纫机搬到{noun}上，窗帘<改短|裁短>一寸。', '改窗帘的那天，布从{noun}上垂到地板。'],
    [
      'A sewing machine on the {noun}, and curtains to be taken up.',
      'Cloth hangs from the {noun} to the floor: the curtains <are too long|want shortening>.',
    ],
  ],
  [
    'dining-table',
    ['四月的头一枝桃花，<插|摆>在{noun}中间。', '折枝桃花插瓶，{noun}上落了两瓣。'],
    [
      'Peach blossom in a jug, two petals on the {noun}.',
      '<A single|One> branch in flower stands in the middle of the {noun}.',
    ],
    { season: ['spring'] },
  ],
  [
    'chair',
    ['吃完饭，{noun}往后一推，话又说了一阵。', '话说到兴头上，{noun}往前<挪了挪|一拉>。'],
    [
      'Plates are empty, the {noun} is pushed back, and the story goes on.',
      'You <pull|draw> the {noun} closer to hear the end.',
    ],
  ],
  [
    'chair stool',
    ['来人了，从厨房搬来一{measure}{noun}。', '<多一个人|添个人>吃饭，{noun}加到桌角。'],
    [
      'One more for dinner, one more {noun} at the corner.',
      'Someone drops in, and the {noun} comes out of the kitchen.',
    ],
  ],
  [
    'chair',
    ['围裙搭在{noun}背上，菜还剩一个汤。', '汤还在锅里，做饭的人先在{noun}上<坐一下|歇一歇>。'],
    [
      'An apron hangs over the {noun}; there is still the soup to come.',
      'The cook sits down on the {noun} for a <minute|moment> before the soup.',
    ],
  ],
  [
    'stool',
    ['择豆角，搬{noun}到阳台，晒着背。', '{noun}搬到阳台，<一盆|一篮>豆角慢慢择。'],
    [
      'Beans to top and tail, the {noun} on the balcony, sun on your back.',
      'You carry the {noun} to the balcony with a bowl of beans.',
    ],
    { season: ['spring', 'summer', 'autumn'] },
  ],
  [
    'stool',
    ['花架不够用，这盆绿萝先站{noun}上。', '{noun}上坐着一盆绿萝，等人给它换地方。'],
    [
      'A pothos stands on the {noun} until there is <room|a place> elsewhere.',
      'For now the {noun} belongs to a potted plant.',
    ],
  ],
  [
    'stool',
    ['院子里剪头发，坐上{noun}，先别动。', '理发的围布一抖，{noun}<摆|放>在院子当中。'],
    [
      'Haircut at home: a sheet round the neck, the {noun} in the yard.',
      'In the middle of the yard stands the {noun}, and the scissors are <ready|out>.',
    ],
  ],
  [
    'bookshelf',
    ['书按颜色排了一遍，又按作者<排|摆>回去。', '雨天整理{noun}，翻着翻着坐下了。'],
    [
      'Sorting the {noun} on a wet day, you sit down with the third book.',
      'By colour, then by author again: an afternoon at the {noun}.',
    ],
  ],
  [
    'bookshelf',
    ['旧书里掉出一张借书卡，{noun}前站了很久。', '从{noun}上抽一本，里面夹着多年前的车票。'],
    [
      'A train ticket from years ago falls out of a book by the {noun}.',
      'You take down a book and find <a|an old> library card in it.',
    ],
  ],
  [
    'bookshelf',
    ['底下那层归孩子，绘本<横着竖着塞|横七竖八>。', '孩子坐在{noun}前的地板上，一本一本往外抽。'],
    [
      'The bottom row belongs to the children, books <at every angle|this way and that>.',
      'On the floor before the {noun}, a child pulls out one book after another.',
    ],
  ],
  [
    'bookshelf',
    ['搬家的书一箱箱拆，{noun}还空着一层。', '纸箱里的书一本本上了{noun}，天黑了<也没停|还在摆>。'],
    [
      'Box after box of books is unpacked, and one row of the {noun} is still empty.',
      'It grows dark, and <books|the books> are still going up on the {noun}.',
    ],
  ],
  [
    'bed',
    ['雷声滚过去，孩子<抱|夹>着枕头钻进{noun}中间。', '半夜打雷，{noun}上多了一个小的。'],
    [
      'Thunder in the night, and <there is|now there is> a third in the {noun}.',
      'After the thunder, a child with a pillow climbs into the {noun}.',
    ],
    { season: ['summer', 'spring'] },
  ],
  [
    'bed',
    ['新换的床单抖开，{noun}上鼓起一个大包又落下去。', '铺{noun}<的时候|时>，猫<总要|非要>钻进床单底下。'],
    [
      'Making <the|up the> {noun} takes longer with a cat under the sheet.',
      'The sheet billows over the {noun} and comes down.',
    ],
  ],
  [
    'bed',
    ['出完差到家，鞋一脱，横着倒在自己{noun}上。', '走了一星期，今晚<睡|躺回>自己的{noun}。'],
    [
      'Shoes off after a trip, and you fall across your own {noun}.',
      'A week <in hotels|away>, and tonight your own {noun}.',
    ],
  ],
  [
    'bed nightstand',
    ['闹钟响到第二遍，手<从|才从>被子里伸出来。', '天没亮，闹钟先响，{noun}边的灯摸了两下才开。'],
    [
      'Second ring of the alarm, and one hand comes out from under the quilt.',
      'It is not light yet; you <feel|grope> beside the {noun} for the switch.',
    ],
  ],
  [
    'nightstand',
    ['一杯水，一副眼镜，一本看了很久的书。', '眼镜摘下来搁在{noun}上，屋里的东西都<虚|模糊>了。'],
    [
      'A glass of water, <a pair of|your> spectacles, a book since spring.',
      'Spectacles go on the {noun}, and the <room|world> blurs.',
    ],
  ],
  [
    'nightstand',
    ['没写完的日记合上，搁在{noun}上。', '睡前写三行日记，本子放回{noun}上。'],
    [
      'Three lines of diary, and the notebook goes back on the {noun}.',
      'Not quite finished, the diary is shut and laid on the {noun}.',
    ],
  ],
  [
    'floor-lamp',
    ['夜归的人推开门，角落里{noun}还开着。', '给<晚回来|晚归>的人，留一{measure}{noun}。'],
    [
      'For <whoever|the one who> comes home late, the {noun} is left on.',
      'After midnight the door opens, and the {noun} is on in the corner.',
    ],
  ],
  [
    'floor-lamp',
    ['大灯关了，{noun}打开，吉他<弹得|>磕磕绊绊。', '{noun}下练一支曲子，错的还是那一小节。'],
    [
      'Main light off, {noun} on, and a guitar <that stumbles|finding its way>.',
      'Under the {noun} someone practises a tune, wrong at the same bar.',
    ],
  ],
  [
    'floor-lamp',
    ['四点多天就暗了，走过去打开{noun}。', '天色一沉，{noun}先亮，再<去|>拉窗帘。'],
    [
      '<Dusk|Dark> comes early; on goes the {noun}, then the curtains are drawn.',
      'By tea time it is dark, and somebody crosses the room to the {noun}.',
    ],
    { season: ['winter', 'autumn'] },
  ],
  [
    'desk',
    ['一沓旧信翻出来，铺在{noun}上读。', '收拾{noun}，收着收着<读起了|读开了>旧信。'],
    [
      'Tidying the {noun}, you <end up reading|find yourself reading> old letters.',
      'Old letters, spread out over the {noun}, and the tidying can wait.',
    ],
  ],
  [
    'desk',
    ['窗台的光挪到{noun}左角，该出门了。', '光走到{noun}边上，课文<也|刚好>抄完了。'],
    [
      'When the light reaches the left corner of the {noun}, it is time to go.',
      'The sun has crossed the {noun}, and the page is <copied out|done>.',
    ],
  ],
  [
    'desk',
    ['开学前夜，{noun}上摆好了新本子、新铅笔。', '新学期的课本包上书皮，在{noun}上<摞|码>好。'],
    [
      '<Night|Evening> before term: new notebooks, sharp pencils, a bare {noun}.',
      'New textbooks get their paper covers and are stacked on the {noun}.',
    ],
    { season: ['autumn', 'spring', 'summer'] },
  ],
  [
    'desk chair',
    ['猫跳上{noun}，先把位置坐了。', '去倒杯水的工夫，{noun}<给|让>猫占了。'],
    [
      'You go for a glass of water, and the cat <takes|has> the {noun}.',
      'Already on the {noun} when you come back: the cat.',
    ],
  ],
  [
    '',
    ['{noun}挪了个地方，屋里像换了季。', '换季了，家里<挪一挪|动一动>，{noun}换到窗边。'],
    [
      'A change of season, and the {noun} has changed its place.',
      '<Once a season|With the season> the room is rearranged, and the {noun} comes to the window.',
    ],
    { season: ['spring', 'autumn'] },
  ],
]

const FURNITURE_ACTION: readonly Brief[] = [
  [
    'sofa bed dining-table bookshelf desk',
    ['门宽、楼道、电梯，量<完|好>再订{noun}。', '先量门，再量电梯，{noun}要过得去。'],
    [
      'Door, stairs, lift: <measure all three|all three are measured> before the {noun}.',
      'Measure the way in first, then order the {noun}.',
    ],
  ],
  [
    'sofa bed desk dining-table coffee-table bookshelf',
    ['用纸胶带在地上贴出{noun}的大小。', '地上贴个框，当它是{noun}，<绕着|围着>走两圈。'],
    [
      'Tape the outline of the {noun} on the floor and walk round it.',
      'Mark out the {noun} with tape before it <comes|arrives>.',
    ],
  ],
  [
    'sofa armchair',
    ['先坐<一会儿|一坐>，再定{noun}靠哪面墙。', '{noun}放下，坐上去，左右看看。'],
    ['Sit for a <while|minute>, then choose a wall for the {noun}.', 'Set down the {noun}, sit, look left and right.'],
  ],
  [
    'coffee-table',
    ['{noun}离沙发一步，膝盖过得去。', '摆{noun}，先<留出|留>腿的地方。'],
    ['Leave <room|space> for knees between sofa and {noun}.', 'One step from the sofa: the place for the {noun}.'],
  ],
  [
    'dining-table',
    ['数一数家里几口人，再看{noun}多长。', '把椅子都拉开，看看{noun}周围还剩多少。'],
    [
      'Count the <people|family>, then look at the length of the {noun}.',
      'Pull out all the chairs and see what space the {noun} leaves.',
    ],
  ],
  [
    'chair',
    ['{noun}先<对|比>桌子的高。', '桌面多高，坐面多高，拿尺子量一量。'],
    ['Match the {noun} to the height of the table.', '<Ruler|Tape> out: table top, then the seat of the {noun}.'],
  ],
  [
    'stool',
    ['{noun}不用时推到桌下。', '要坐，拉出{noun}，<坐完|起身>推回去。'],
    ['Pull out the {noun}, sit<,| and> push it back.', 'Not in use, the {noun} goes under the table.'],
  ],
  [
    'bookshelf',
    ['大书放底下，小书放上头，{noun}从下往上摆。', '先<摆|放>重书，后<摆|放>轻书。'],
    ['Heavy books at the bottom of the {noun}, small ones on top.', 'Fill the {noun} from the bottom row upwards.'],
  ],
  [
    'bookshelf',
    ['{noun}立好，先固定，再上书。', '靠墙，固定，<然后|再>搬书。'],
    ['Stand the {noun} up, fix it to the wall, then bring the books.', 'Wall fixing first, books after.'],
  ],
  [
    'bed',
    ['{noun}放好，床头留出插座。', '先看插座在哪，再摆{noun}。'],
    ['See where the sockets are, then place the {noun}.', 'Choose a place for the {noun} that leaves one socket free.'],
  ],
  [
    'nightstand',
    ['{noun}对齐床垫的高，再放灯。', '床边量<一量|好>，给{noun}留个<空|位置>。'],
    [
      'Bring the {noun} level with the mattress, then add a lamp.',
      'Measure the <gap|space> by the bed for the {noun}.',
    ],
  ],
  [
    'floor-lamp',
    ['{noun}放到椅子斜后方，开灯，翻书。', '找插座，<摆|放>{noun}，试<一试|试>光。'],
    ['Behind the chair with the {noun}, switch on, read.', 'Socket, {noun}, switch: <try the light|light>.'],
  ],
  [
    'desk',
    ['{noun}侧对窗，坐下试写一行。', '先<定|看>窗，后定{noun}。'],
    ['Side-on to the window with the {noun}; write a line.', 'Find the window, then the place for the {noun}.'],
  ],
  [
    'desk',
    ['桌面空着，先放灯，<再|后>放本子。', '{noun}摆稳，放上灯和本子。'],
    ['A bare {noun}: <first|now> a lamp, then a notebook.', 'Steady the {noun}, then put out lamp and notebook.'],
  ],
  [
    'sofa bed desk dining-table bookshelf coffee-table armchair',
    ['两个人抬{noun}，走<慢一点|慢些>，<落|放>稳。', '找个人搭手，一头一个抬{noun}。'],
    [
      'Two people to the {noun}: walk slowly, set it down level.',
      'A hand at either end of the {noun}, and lift on the same word.',
    ],
  ],
  [
    '',
    ['{noun}抬起来走，别在地上拖。', '挪{noun}，先离地，再挪步。'],
    ['<Carry|Lift> the {noun} rather than drag it.', 'Moving the {noun}: up off the floor first, then across.'],
  ],
  [
    'chair stool nightstand floor-lamp',
    ['地上擦一擦，再放{noun}。', '灰先扫净，{noun}后落地。'],
    ['Wipe the floor before the {noun} is set down.', 'Sweep the spot, then put the {noun} on it.'],
  ],
]

const FURNITURE_RATIONAL: readonly Brief[] = [
  [
    '',
    ['{noun}用的什么料，从这里<读起|看起>。', '料子先认清，再谈{noun}的样子。'],
    ['What the {noun} is made of comes before how it looks.', 'Start <from|with> the material of the {noun}.'],
    { also: 'material' },
  ],
  [
    '',
    ['长，宽，高，<对着|比着>房间读{noun}。', '房间的尺寸写在手边，再看{noun}的尺寸。'],
    [
      'Read length, width and height of the {noun} against the room.',
      'Room measured, now read the size of the {noun}.',
    ],
    { also: 'dimensions' },
  ],
  [
    '',
    ['怎么装，几个人装，买{noun}前先看<清|>。', '{noun}到家要不要动手装，先翻这一条。'],
    [
      'How the {noun} goes together is <worth reading|to be read> first.',
      'Check the assembly line of the {noun} before the rest.',
    ],
    { also: 'assembly' },
  ],
  [
    'sofa armchair chair stool',
    ['坐高多少，拿家里的{noun}比着看。', '先量一量坐惯的高度，再看{noun}的坐高。'],
    [
      'Measure the seat you are used to, then read the seat height of the {noun}.',
      'Seat height is the number to compare when you choose the {noun}.',
    ],
    { also: 'seatHeight' },
  ],
  [
    '',
    ['承重这个数，是{noun}的一条底线。', '{noun}上打算放多重，<对着|照着>承重看。'],
    ['Weigh what will go on the {noun} against its load.', 'Load is the <line|figure> to find first for {this}.'],
    { also: 'loadCapacity' },
  ],
]

/** All categories, so that plain openings are found before those of no category. */
const EVERY = [
  'apparel',
  'children',
  'technology',
  'beauty',
  'home-care',
  'food',
  'sport',
  'furniture',
  'home-textile',
  'general',
]

/** Plain openings: no moment, a way to begin reading. Each row has a frame that does not name the product. */
const PLAIN: readonly Brief[] = [
  [
    '',
    ['拿支笔，边看边打勾。', '看一条，勾一条。', '看{noun}，手边放支笔，看一条勾一条。'],
    [
      'Take a pencil and tick as you read.',
      'Tick off the lines as you go.',
      'Pencil in hand, one tick for each line about the {noun}.',
    ],
  ],
  [
    '',
    ['谁用，什么时候用，先想好。', '先想一想，{noun}买来是谁用。', '{noun}给谁用，什么时候用，先想好。'],
    ['Who will use it, and when: think of that first.', 'Think who the {noun} (is|are) for, and when.'],
  ],
  [
    '',
    ['看法各有不同，数是同一个。', '对{noun}各有看法，数是同一个。'],
    ['Opinions differ; a figure is a figure.', 'People may differ about the {noun}; the numbers stay the same.'],
  ],
  [
    '',
    ['货比三家之前，先认清手上这一家。', '和别家比之前，先认清这{measure}{noun}。'],
    ['Before you compare three, know one.', 'Know {this} before you compare.'],
  ],
  [
    '',
    ['先问清，后下单。', '下单是后一步，问清是前一步。', '{noun}问清了，再谈下单。'],
    [
      'Ask first, order after.',
      'Ordering is the second step; asking is the first.',
      'Once the {noun} (is|are) clear to you, think of ordering.',
    ],
  ],
  [
    '',
    ['图片看过了，轮到字和数。', '照片看完了，该读字了。', '{noun}的照片看过了，轮到字和数。'],
    ['You have seen the pictures; now the words.', 'After the pictures of the {noun}, the words.'],
  ],
  [
    '',
    ['价格之外，还有几件事该知道。', '<光看|只看>价格，看不全{noun}。', '除了价格，{noun}还有几件事该知道。'],
    [
      'Besides the price, a few things to know.',
      'Beyond the price there is more to read about the {noun}.',
      'Price is one thing to know about the {noun}; there are others.',
    ],
  ],
  [
    '',
    ['翻开本子，记几个数。', '{noun}的几个数，抄在本子上。'],
    ['Open a notebook and copy the figures.', 'Copy a few figures of the {noun} into a notebook.'],
  ],
  [
    '',
    ['先写下需要什么。', '一张白纸，写下为什么要{noun}。', '需要什么先写下，再看{noun}。'],
    [
      'Write down what you need.',
      'On a blank sheet, say why you want the {noun}.',
      'Note your needs, then turn to the {noun}.',
    ],
  ],
  [
    '',
    ['一张表，一杯水，慢慢看。', '坐下来，慢慢<看|读>{noun}的条目。', '倒杯水，慢慢看{noun}的这张表。'],
    [
      'A table, a glass of water, no rush.',
      'Sit down to the list for the {noun}.',
      'Pour a glass of water and read about the {noun}.',
    ],
  ],
  [
    '',
    ['收藏了几天，今天把数看完。', '{noun}收藏了几天，今天把数看完。'],
    ['Days on the wish list; today, the figures.', 'Still on your list, the {noun}: read the figures today.'],
  ],
  [
    '',
    ['预算写在纸上，往下读。', '预算先写好，再看{noun}。'],
    ['Put the budget on paper and read on.', 'Budget on paper, eyes on the {noun}.'],
  ],
  [
    '',
    ['要是朋友问起，就从事实说起。', '朋友问起{noun}，先从事实说起。'],
    ['If a friend asked, you would start with facts.', 'A friend asks about the {noun}; facts make a start.'],
  ],
]

/** Moments that fit a thing of any kind; none names it, because the kind is not known. */
const ANY_EMOTIONAL: readonly Brief[] = [
  [
    '',
    ['包裹到了，先<放|搁>在玄关，等换了鞋再拆。', '门口放着一只纸箱，鞋还没换。'],
    [
      'The parcel waits in the hall until your shoes are off.',
      'A <cardboard|brown> box by the door, and you still in your coat.',
    ],
  ],
  [
    '',
    ['剪刀找了<一圈|半天>，原来就在手边。', '拆箱先找剪刀，剪刀在毛线筐里。'],
    [
      'You <look|hunt> all over for the scissors; they are right there.',
      'Scissors first, and they turn up in the knitting basket.',
    ],
  ],
  [
    '',
    ['纸箱拆开，猫比人先<坐|跳>进去。', '东西刚拿出来，箱子已经归了猫。'],
    ['Box <open|empty>, and the cat is in before anyone.', 'No sooner is it unpacked than the cat has the box.'],
  ],
  [
    '',
    ['送人的东西，包装纸<折了又折|折了好几回>。', '丝带打了又拆，这一遍才像样。'],
    ['A present, and the paper is folded over once more.', 'Another try at the bow, and this one <will do|holds>.'],
  ],
  [
    '',
    ['搬家的纸箱上写着字：常用。', '箱子上用粗笔写着常用两个字，<先拆这一只|这一只先拆>。'],
    ['Everyday, says the marker on the box: that one first.', 'In <thick|black> pen on the carton: things we use.'],
  ],
  [
    '',
    ['外面下雨，把柜子理一理，给它留个位置。', '雨下着，柜子理<到|了>一半，空出一格。'],
    [
      'Rain all day; you tidy the cupboard and leave a <space|gap>.',
      'Most of the cupboard is sorted, and one shelf stands empty.',
    ],
  ],
  [
    '',
    ['周六的早晨，门铃响了一声。', '门铃响的时候，早饭<刚|才>摆上。'],
    ['Saturday morning, and <one|a> ring at the door.', 'Breakfast is on the table when the bell rings.'],
  ],
  [
    '',
    ['信箱里<夹|放>着一张取件条。', '下班路上拐了个弯，去把包裹取了。'],
    ['A collection slip lies in the letter box.', 'On the way from work you turn off to <collect|fetch> the parcel.'],
  ],
  [
    '',
    ['便条贴在冰箱上，写着要买的东西，划掉一行。', '冰箱门上的单子，今天<又|再>划掉一行。'],
    ['A list on the fridge, and one line crossed out.', 'You <cross|strike> out one more line on the fridge door.'],
  ],
  [
    '',
    ['生日前一天，把要送的东西<看了又看|又看了一遍>。', '礼物先藏在衣柜顶上，踮脚推到里头。'],
    [
      'Tomorrow is the birthday; you take out the present and look again.',
      'On tiptoe, you push the present <to the back|right to the back> of the wardrobe.',
    ],
  ],
  [
    '',
    ['出门多日，箱子里的东西一件件归位。', '行李摊了一地，<先把常用的放回去|常用的先放回去>。'],
    [
      'Unpacking after a journey, one thing after another finds its place.',
      'Luggage all over the <floor|room>; what is used daily goes back first.',
    ],
  ],
  [
    '',
    ['太阳照进来，桌上的东西都有了影子。', '光移到桌上，一样样东西<拖着|有了>影子。'],
    [
      '<Sun|Sunlight> comes in, and everything on the table gets a shadow.',
      'As light reaches the table, each thing has its shadow.',
    ],
  ],
  [
    '',
    ['晚饭后的桌子收干净，把新买的东西摆上来看。', '碗筷撤下去，新东西<摆|放>到灯下。'],
    [
      'Plates cleared, the new thing is put under the lamp.',
      'After dinner you <set|put> what you bought in the middle of the table.',
    ],
  ],
  [
    '',
    ['店里灯要关了，手里还拿着它，又看一眼。', '店员已经在收门口的招牌，你还<站在|没离开>架子前。'],
    [
      'They are bringing in the sign, and you <still stand|are still> at the shelf.',
      'Closing time, the thing in your hand, another look.',
    ],
  ],
  [
    '',
    ['一家人围过来，都想先<拿一下|摸一摸>。', '东西放在桌上，几只手一起伸过来。'],
    ['Everyone wants to hold it first.', 'It lies on the table, and several hands <reach out|go out to it>.'],
  ],
  [
    '',
    ['翻旧照片，才发现那样东西用了这么多年。', '老照片的角落里，有一样东西<现在|如今>还在用。'],
    [
      'In the corner of an old photograph is a thing still in use.',
      'Looking at old pictures, you <notice|see> how long a thing has been around.',
    ],
  ],
  [
    '',
    ['天冷，送货的人搓着手，说了声慢走。', '楼下的货车冒着白气，有人<在|>喊门牌。'],
    [
      'Down in the street the van steams in the cold, and a number is called.',
      'The courier blows on his hands and wishes you a good evening.',
    ],
    { season: ['winter'] },
  ],
  [
    '',
    ['春天大扫除，用不着的装箱，用得着的擦干净。', '窗户全开着，<该留的擦一擦|留下的擦一擦>，该送的装箱。'],
    [
      'Spring cleaning: what stays is wiped, what goes is boxed.',
      'Windows <wide|open>, a cloth in hand, two piles on the floor.',
    ],
    { season: ['spring'] },
  ],
  [
    '',
    ['蝉叫得正响，快递<放|搁>在树荫里。', '午后太阳毒，包裹搁在门洞里等人。'],
    [
      'Cicadas, noon, a parcel in the shade of the doorway.',
      'The courier has left the parcel under the tree, out of the sun.',
    ],
    { season: ['summer'] },
  ],
  [
    '',
    ['落叶扫到一半，有人送来包裹。', '扫帚<靠|倚>在墙上，签收的笔递了过来。'],
    ['The broom leans on the wall while you sign.', 'Leaves half swept, <and|then> a parcel at the gate.'],
    { season: ['autumn'] },
  ],
  [
    '',
    ['清早，水还没开，昨天的包裹也没拆。', '等水开的<工夫|时候>，拆昨天的包裹。'],
    [
      'Until the kettle boils, you open what came yesterday.',
      "Yesterday's parcel is still taped up when the kettle goes on.",
    ],
  ],
  [
    '',
    ['一只手拆，一只手拿着电话。', '一边拆一边<讲|说>给电话那头听。'],
    [
      'You unpack with one hand and hold the phone with the other.',
      'Into the phone you describe it while taking off the paper.',
    ],
  ],
  [
    '',
    ['日历上圈着今天，写了一个字：到。', '日历翻到<圈起来|画了圈>的那一格。'],
    [
      'Today <is circled|has a circle round it> on the calendar.',
      'A ring in red pencil round the date, and the bell goes.',
    ],
  ],
  [
    '',
    ['夜里想起少了样东西，<摸黑|先>记在手机上。', '睡前想到要添什么，记一笔，再关灯。'],
    [
      'Something is missing at home, you remember in bed, and make a note.',
      'A note on the phone before <the light goes out|lights out>: one thing to buy.',
    ],
  ],
  [
    '',
    ['旧的那一个，漆掉了一半，还留在抽屉里。', '旧的那个用到掉漆，收进抽屉，<没舍得扔|舍不得扔>。'],
    [
      'Its paint gone, the old one is put in a drawer and kept.',
      'You cannot throw away the old one, so it <goes in|stays in> the drawer.',
    ],
  ],
]

const ANY_ACTION: readonly Brief[] = [
  [
    '',
    ['<划开|剪开>胶带，拿出来，摆上。', '胶带撕掉，箱子打开。'],
    ['<Cut|Slit> the tape, take it out, set it up.', 'Tape off, box open.'],
  ],
  ['', ['先腾个地方。', '腾<地方|个地方>，拆箱子。'], ['Make room first.', 'A clear <space|surface>, then the box.']],
  [
    '',
    ['说明书别扔，先翻一遍。', '<翻|看>说明书，再动手。'],
    ['Keep the leaflet and leaf through it once.', 'Leaflet first, <hands second|then begin>.'],
  ],
  [
    '',
    ['箱子先留几天，东西先用起来。', '纸箱靠墙<立着|放着>，东西拿出来用。'],
    ['Stand the box against the wall and start using what was in it.', 'Save the carton for a day or two; begin.'],
  ],
  [
    '',
    ['想好给谁用，就从这一步开始。', '给谁用，先<定下来|想好>。'],
    ['Decide who it is for, and begin there.', 'For whom: settle that.'],
  ],
  ['', ['今天拆，今天用。', '拆<完|好>就用。'], ['Unpacked today, used today.', '<Open|Unpack> it and use it.']],
  [
    '',
    ['列个单子，少什么补什么。', '<对着|照着>单子，补一样划一样。'],
    ['Make a list and fill the gaps.', 'One line on the list, one thing in the basket.'],
  ],
  [
    '',
    ['旧的收走，新的摆上。', '<换下|拿走>旧的，今晚就换。'],
    ['Out with the old one, tonight.', 'Old one away, this one in its place.'],
  ],
  [
    '',
    ['先试一回，再放到老地方。', '试<一试|一回>，放好。'],
    ['Try it once, then give it a place.', 'A trial run, then a place on the shelf.'],
  ],
  [
    '',
    ['动手之前，擦擦桌子。', '桌子擦<好|净>，东西摆开。'],
    ['Wipe the table before you begin.', 'Clean table, parts laid out.'],
  ],
  [
    '',
    ['找个顺手的地方，放下。', '放在<一伸手|手边>的地方。'],
    ['Put it where your hand goes anyway.', 'Somewhere within reach: there.'],
  ],
  [
    '',
    ['拍张照，发给家里人看。', '拿出来，先<拍张照|照张相>。'],
    ['Take a picture and send it home.', 'Photograph first, use after.'],
  ],
  [
    '',
    ['周末头一件事，把它安顿好。', '这个周末，<就|先>办这一件事。'],
    ['First job of the weekend: find it a place.', 'Keep one hour this weekend for it.'],
  ],
  ['', ['数一数，齐了就开始。', '东西点齐<，|了，>开始。'], ['Count everything, then begin.', 'All there, so begin.']],
  [
    '',
    ['早点写贺卡，和礼物放在一起。', '礼物包好，贺卡<别忘了|也写上>。'],
    ['Wrap the present and do not forget the card.', 'Write the card early and keep it with the present.'],
  ],
]

const CLOSE_EMOTIONAL: readonly Brief[] = [
  [
    '',
    ['想起谁会用得上，就把{noun}<转|发>给谁看看。', '把{noun}发给那个会用上的人看一眼。'],
    [
      'If <someone|somebody> comes to mind, send them the page about the {noun}.',
      'Let whoever came to mind have a look at the {noun}.',
    ],
  ],
  [
    '',
    ['先收藏，<哪天|几时>想起{noun}，再回来看。', '{noun}可以先收着，想起来再看。'],
    [
      'Save the {noun} and come back <some day|when you like>.',
      'You can keep the {noun} on your list until you think of (it|them) again.',
    ],
  ],
  [
    '',
    ['跟家里人<商量|说>一声，再定{noun}。', '{noun}要不要，晚饭时问问家里人。'],
    ['Talk it over <at dinner|at home>, then decide about the {noun}.', 'Ask at home what they think of the {noun}.'],
  ],
  [
    '',
    ['<闭上眼想一想|闭眼想想>，{noun}会放在哪里。', '想想{noun}到家那天，先放在哪儿。'],
    [
      'Close your eyes and <think|imagine> where the {noun} would go.',
      'Picture the day the {noun} (comes|come) home, and where you would put (it|them).',
    ],
    { category: ['technology', 'furniture', 'home-textile', 'sport'] },
  ],
  [
    '',
    ['喜欢就留下，犹豫就再等等，{noun}不催人。', '{noun}不催人，犹豫就<再等等|先放放>。'],
    ['Keep the {noun} in mind; nobody is pressing you.', '<If in doubt|In doubt>, wait; the {noun} will not mind.'],
  ],
  [
    '',
    ['合上手机，明早还想着{noun}，再来不迟。', '睡一觉，明早<要是|如果>还想着{noun}，再说。'],
    [
      'Sleep <on it|first>; if the {noun} (is|are) still on your mind, come back.',
      'Put the phone down, and see whether you think of the {noun} in the morning.',
    ],
  ],
  [
    '',
    ['这{measure}{noun}，送人还是自己留着，由你。', '{noun}送人也好，自己用也好，<慢慢|不急着>想。'],
    [
      'Give {this} away or keep (it|them); that is yours to say.',
      'A present or for yourself: take your time <over|about> the {noun}.',
    ],
    { category: ['beauty', 'food', 'technology', 'apparel', 'home-textile', 'children'] },
  ],
  [
    '',
    ['要送人的话，附一张手写的卡片，和{noun}一起。', '{noun}要送人，<别忘了写|记得写>几个字。'],
    [
      'If (it is|they are) a present, add a line in your own hand to the {noun}.',
      'For a present, <put|lay> a handwritten card with the {noun}.',
    ],
    { category: ['beauty', 'food', 'technology', 'apparel', 'home-textile', 'children'] },
  ],
  [
    '',
    ['翻到前面，再看一眼照片，想想{noun}是不是你要的。', '照片再看一遍，{noun}是不是<你|自己>想的那样。'],
    [
      'The pictures of the {noun} <bear|deserve> another look.',
      'Go back to the photographs and ask whether {this} (is|are) what you had in mind.',
    ],
    { category: ['technology', 'furniture', 'home-textile', 'apparel', 'sport', 'children'] },
  ],
  [
    'headphones earbuds speaker',
    ['挑一首歌，等{noun}到了头一个听。', '<想好|挑好>用{noun}听的头一首歌。'],
    [
      '<Have|Keep> a first song ready for the {noun}.',
      'Choose a song to keep for the day the {noun} (arrives|arrive).',
    ],
  ],
  [
    'desk-lamp floor-lamp',
    ['今晚坐到要放{noun}的地方，看看光从哪边来好。', '天黑以后，<去|到>要放{noun}的角落站一站。'],
    [
      'After dark, stand in the corner where the {noun} would go.',
      'Sit tonight where the {noun} would stand, and see which side wants light.',
    ],
  ],
  [
    'keyboard mouse laptop-stand',
    ['书桌先理一理，看看{noun}放哪边。', '给{noun}<留|空>一块桌面。'],
    ['Tidy the desk and see which side the {noun} would take.', 'Leave a <patch|corner> of desk for the {noun}.'],
  ],
  [
    'serum face-cream toner cleanser face-mask shampoo body-lotion',
    ['洗手台上看一看，有没有{noun}的位置。', '架子上挪一挪，给{noun}<空|腾>一格。'],
    [
      'See whether the bathroom shelf has <a place|room> for the {noun}.',
      'Move two things on the shelf, and there is room for the {noun}.',
    ],
  ],
  [
    'lipstick perfume',
    ['要是挑不定，问问常和你逛街的那个人，{noun}怎么样。', '拿不准的话，叫<上|个>朋友一起看{noun}。'],
    [
      'If you cannot decide, ask the friend you go shopping with about the {noun}.',
      'Let a friend <look|have a look> at the {noun} with you.',
    ],
  ],
  [
    'tea coffee-beans',
    ['杯子洗<好|净>，等{noun}来。', '把常用的杯子洗出来，留给{noun}。'],
    ['Wash your usual cup and keep it for the {noun}.', 'A clean cup can <wait|be kept> for the {noun}.'],
  ],
  [
    'chocolate nuts dried-fruit',
    ['想一想，头一块{noun}分给谁。', '{noun}到了，先问<身边|旁边>的人吃不吃。'],
    ['Think who <gets|is given> the first piece from the {noun}.', 'Offer the {noun} round before you take any.'],
  ],
  [
    'rice oats honey olive-oil',
    ['厨房里看一看，{noun}放哪一格。', '柜子里给{noun}<腾|留>一格。'],
    ['Find a shelf in the kitchen for the {noun}.', 'Make <a gap|room> in the cupboard for the {noun}.'],
  ],
  [
    'sofa armchair bed',
    ['晚上站在那面墙前，想想{noun}朝哪边。', '{noun}朝窗还是朝门，<今晚|睡前>想一想。'],
    [
      'Stand before that wall tonight and think which way the {noun} would face.',
      'Towards the window or the door: think about the {noun} this evening.',
    ],
  ],
  [
    '',
    ['想想{noun}边上会坐着谁。', '{noun}边上坐几个人，<心里|>数一数。'],
    ['Think who will sit by the {noun}.', 'Count <in your mind|for yourself> the people round the {noun}.'],
    { type: ['dining-table', 'coffee-table'] },
  ],
  [
    'bookshelf desk nightstand',
    ['想想头一本放上{noun}的书。', '挑<一本书|本书>，留着头一个放上{noun}。'],
    ['Think which book goes on the {noun} first.', 'Choose the book that will lie on the {noun} first.'],
  ],
  [
    'reed-diffuser',
    ['在屋里走一圈，看看{noun}放在哪个角落。', '从门口走到窗边，<替|给>{noun}挑个地方。'],
    ['Walk round the room and look for a corner for the {noun}.', 'From door to window, choose a spot for the {noun}.'],
  ],
  [
    'towel bathrobe bath-mat',
    ['浴室里看看，{noun}挂哪儿，铺哪儿。', '给{noun}在浴室里<留|找>个地方。'],
    ['Look round the bathroom for the place of the {noun}.', 'Some corner of the bathroom can be kept for the {noun}.'],
  ],
  [
    'cushion throw rug',
    ['找块布样放在沙发边，对一对{noun}的颜色。', '{noun}的颜色，拿到沙发旁边想一想。'],
    ['Imagine the {noun} next to your sofa.', 'Beside the sofa, ask yourself which colour of {noun}.'],
    { also: 'option:colour' },
  ],
  [
    'scarf coat sweater hoodie shirt dress',
    ['打开衣柜，看看{noun}<和|跟>哪一件搭。', '衣柜门拉开，想想{noun}挂在谁旁边。'],
    [
      'Open the wardrobe and <see|think> what would go with the {noun}.',
      'Look along the rail and think where the {noun} would hang.',
    ],
  ],
  [
    'serum face-cream hand-cream body-lotion perfume face-mask',
    ['哪个晚上有空，就哪个晚上打开{noun}。', '挑个没有事的晚上，再打开{noun}。'],
    ['An evening with nothing in it is one for the {noun}.', 'Choose an empty evening on which to open the {noun}.'],
  ],
  [
    'smart-watch power-bank headphones earbuds',
    ['下一趟出门之前，想想要不要带上{noun}。', '想一想下回出门的包里，有没有{noun}的位置。'],
    [
      'Ask whether the {noun} would come along on your next outing.',
      'The bag for your next trip may have a place for the {noun}; have a look.',
    ],
  ],
]

const CLOSE_ACTION: readonly Brief[] = [
  [
    '',
    ['<写下问题，问|有什么不明白，问>清楚再买{noun}。', '关于{noun}还有疑问，下单前先问客服。'],
    [
      'Any question about the {noun} is better asked <before the order|first>.',
      'Write to the shop first if something about the {noun} is unclear.',
    ],
  ],
  [
    '',
    ['送货地址<核|对>一遍，{noun}就下单。', '下单前看看地址对不对，{noun}好送上门。'],
    [
      'Check the <address|delivery address>, then order the {noun}.',
      'One look at the delivery address before you order the {noun}.',
    ],
  ],
  [
    '',
    ['一{measure}还是几{measure}，想好数目再买{noun}。', '{noun}要几{measure}，先<数|想>好。'],
    ['Decide how many, then order the {noun}.', '<Settle|Fix> the number before you order the {noun}.'],
  ],
  [
    '',
    ['先加进收藏，发了工资再看{noun}。', '{noun}先收藏，<算好|算清>账再来。'],
    ['On the list with the {noun}; do the sums later.', 'List the {noun} for now, and look again on payday.'],
    { category: ['technology', 'furniture', 'home-textile', 'apparel', 'sport'] },
  ],
  [
    '',
    ['读到这里，{noun}要不要，可以定了。', '{noun}要就下单，不要就<往下逛|接着逛>。'],
    ['Having read this far, say yes or no to the {noun}.', 'Order the {noun}, or <walk on|go on looking>.'],
  ],
  [
    '',
    ['选好款式，{noun}放进购物车。', '{noun}选<定|好>了，加进购物车。'],
    [
      'Choose the version and put the {noun} in the basket.',
      'Version <chosen|settled>, the {noun} can go in the basket.',
    ],
    { category: ['technology', 'furniture', 'home-textile', 'apparel', 'sport', 'children'] },
  ],
  [
    '',
    ['退换怎么办，先读一遍，再买{noun}。', '买{noun}之前，<看看|读读>退换那一条。'],
    ['Read the returns line before you order the {noun}.', 'Know how returns work, then order the {noun}.'],
    { also: 'returnDays' },
  ],
  [
    '',
    ['哪天送<到|来>方便，想好再订{noun}。', '{noun}哪天有人在家收，先想好。'],
    ['Think which day someone is at home, then order the {noun}.', 'Pick a day when you can take in the {noun}.'],
    { also: 'delivery' },
  ],
  [
    'headphones earbuds speaker keyboard mouse smart-watch',
    ['自己的手机电脑是什么系统，看一眼再订{noun}。', '先对手上设备的型号，后订{noun}。'],
    [
      'Check your own devices, then order the {noun}.',
      'Look up the model of your phone or computer before ordering the {noun}.',
    ],
    { also: 'compatibility' },
  ],
  [
    'power-bank charger',
    ['数数要充的东西有几样，再定{noun}。', '要充哪几样，列<一列|出来>，{noun}就好定了。'],
    ['Count what needs charging, then choose the {noun}.', 'List the things you charge; then decide on the {noun}.'],
  ],
  [
    'air-purifier',
    ['房间面积写下来，再来定{noun}。', '卷尺拿出来，量<完|好>房间定{noun}。'],
    ['Write down the size of the room, then decide on the {noun}.', 'Tape out, room measured, and then the {noun}.'],
  ],
  [
    'serum face-cream toner sunscreen body-lotion hand-cream face-mask',
    ['先在耳后试一点，再天天用{noun}。', '拿到{noun}，先在手腕内侧试一点。'],
    [
      'Try a little behind the ear before daily use of the {noun}.',
      'Test some of the {noun} on the inside of the wrist to begin with.',
    ],
  ],
  [
    'serum face-cream toner cleanser sunscreen shampoo body-lotion hand-cream perfume',
    ['家里那{measure}用到哪儿了，看一眼，再买{noun}。', '手上的没用完，{noun}就先不开。'],
    ['See how far the open one has got before you buy the {noun}.', 'Finish the one you have, then open the {noun}.'],
  ],
  [
    'laundry-liquid laundry-capsules dish-soap floor-cleaner kitchen-cleaner toilet-cleaner hand-wash',
    ['柜子里还有没有，翻一翻再买{noun}。', '水槽下的柜门<打开|拉开>看看，缺{noun}再补。'],
    ['Look under the sink before you buy the {noun}.', 'Check the cupboard, see what is left, then order the {noun}.'],
  ],
  [
    'tissues bin-bags sponge',
    ['家里几个人用，算一算，{noun}买几{measure}。', '{noun}用得快还是慢，<估一估|想一想>再买。'],
    [
      'Work out how fast the {noun} (goes|go) in your home, then order.',
      'How many people use the {noun} at home: count, then buy.',
    ],
  ],
  [
    '',
    ['口味合不合，先买一{measure}{noun}试试。', '{noun}先来一{measure}，合口再添。'],
    [
      'Begin with one, and see how you like the {noun}.',
      'A small start with the {noun}, and more if you take to (it|them).',
    ],
    { type: ['tea', 'honey', 'chocolate', 'coffee-beans'] },
  ],
  [
    'nuts oats chocolate protein-powder dried-fruit honey',
    ['有忌口的，先读配料，再买{noun}。', '买{noun}前，配料表<从头读到尾|读到底>。'],
    [
      'Read the ingredients to the end before you buy the {noun}.',
      'Anyone with something to avoid should check the ingredients of the {noun}.',
    ],
    { also: 'ingredients' },
  ],
  [
    'rice oats nuts coffee-beans tea',
    ['罐子<洗净|擦净>晾干，{noun}就可以订了。', '家里的罐子空了没有，看看再订{noun}。'],
    ['Look into the jar at home, then order the {noun}.', 'Jar washed and dried, the {noun} can be ordered.'],
  ],
  [
    'sofa bed bookshelf desk dining-table',
    ['门和楼道都量过，{noun}就可以订。', '电梯进不进得去，量<了|过>再订{noun}。'],
    ['With door and stairs measured, order the {noun}.', 'See that the lift is wide enough, then order the {noun}.'],
  ],
  [
    'coffee-table nightstand stool chair armchair floor-lamp',
    ['拿报纸铺一铺，看{noun}占多大，再订。', '地上<比划|量>一下，再订{noun}。'],
    [
      'Lay newspaper where the {noun} would stand, then order.',
      'Mark the spot on the floor before ordering the {noun}.',
    ],
  ],
  [
    '',
    ['想看实物，先去店里摸摸{noun}，再回来订。', '{noun}要是能在店里看到，看过再订。'],
    ['If a shop near you has the {noun}, look there first.', 'See the {noun} in a shop if you can, then order.'],
    { category: ['furniture', 'technology', 'home-textile', 'apparel'] },
  ],
  [
    'reed-diffuser perfume hand-wash shampoo laundry-liquid',
    ['闻惯了哪种味道，对一对，再订{noun}。', '味道合不合，先看香型，再订{noun}。'],
    ['Compare the scent with what you know, then order the {noun}.', 'Scent first: read it, then order the {noun}.'],
    { also: 'fragrance' },
  ],
]

const CLOSE_RATIONAL: readonly Brief[] = [
  [
    '',
    ['几条抄在纸上，和别的{noun}放在一起看。', '把{noun}的数<抄|记>下来，再看看别家。'],
    [
      'Copy the figures of the {noun} and see what other shops have.',
      'Take the figures of the {noun} along to the next shop.',
    ],
  ],
  [
    '',
    ['{noun}缺哪个数，下单前先问。', '{noun}还缺哪个数，问<了|清>再定。'],
    ['If a figure about the {noun} is missing, ask for it.', 'Missing a number: ask before you decide on the {noun}.'],
  ],
  [
    '',
    ['回头再对一遍开头列的需要，看{noun}合几条。', '需要的几条，{noun}合<了|得上>几条，数一数。'],
    [
      'Back to your list, and count what the {noun} (meets|meet).',
      'How many of your points (does|do) the {noun} meet: count.',
    ],
  ],
  [
    '',
    ['有数了，不急，{noun}放到明天再定。', '{noun}的数都看了，<隔|过>一天再定。'],
    ['You know the numbers; give the {noun} a day.', 'With the numbers of the {noun} read, let a day pass.'],
  ],
  [
    '',
    ['预算对一对，{noun}在里面就考虑，不在就放下。', '拿{noun}的价钱和预算对一对。'],
    [
      'Hold the price of the {noun} against the budget.',
      'Within the budget, consider the {noun}; outside it, leave (it|them).',
    ],
  ],
  [
    '',
    ['想要的和需要的分两栏，看{noun}落在哪一栏。', '{noun}是想要还是需要，<分一分|想一想>。'],
    [
      'Two columns, wants and needs: see where the {noun} (falls|fall).',
      'Want or need: put the {noun} in one of the two columns.',
    ],
  ],
  [
    '',
    ['一年会用几回{noun}，估个数再定。', '<估一估|算一算>，{noun}多久用上一回。'],
    [
      'Estimate how often you would use the {noun}, then decide.',
      'Put a number on how often the {noun} would be used.',
    ],
    { category: ['technology', 'sport', 'furniture', 'home-textile', 'children', 'apparel'] },
  ],
  [
    '',
    ['照片和数不一样的地方，以数为准，再看{noun}。', '看{noun}的大小，照片作不得准，看数。'],
    [
      'For the size of the {noun}, trust the figures and not the picture.',
      'Pictures can mislead about size; read the figures of the {noun}.',
    ],
    { also: 'dimensions' },
  ],
  [
    '',
    ['重量用家里的东西掂一掂，就知道{noun}是多少。', '找样差不多重的东西掂掂，当作{noun}。'],
    [
      'Lift something of the same weight and think of the {noun}.',
      'To know the weight of the {noun}, hold something that weighs as much.',
    ],
    { also: 'weight', category: ['technology', 'sport'] },
  ],
  [
    '',
    ['按每次的量算一算，{noun}能用几回。', '净含量除以一次的量，就是{noun}能用的次数。'],
    [
      'Divide net content by dose, and you have the number of uses.',
      'Work out from the dose how many times you can use the {noun}.',
    ],
    { also: 'dose', category: ['home-care'] },
  ],
  [
    '',
    ['{noun}怎么测的，报告里都写着。', '{noun}的测试，看看人数和天数。'],
    [
      'Read how the test of the {noun} was done.',
      'In the test of the {noun}, look at how it was done and for how long.',
    ],
    { also: 'efficacyTest', category: ['beauty'] },
  ],
  [
    '',
    ['看看日期，再看保质期，{noun}吃得完就买。', '算算吃完要多久，再看{noun}的保质期。'],
    [
      'Guess how soon you would finish the {noun}, then look at the date.',
      'Set the shelf life against your appetite, then decide about the {noun}.',
    ],
    { also: 'shelfLife', category: ['food'] },
  ],
  [
    '',
    ['单位先统一，再拿{noun}来比。', '把{noun}的单位换成自己<习惯|常用>的，再比。'],
    [
      'Put the units of the {noun} into those you use, then compare.',
      'Same units on both lines, and the {noun} can be compared.',
    ],
  ],
  [
    '',
    ['要紧的一条先对，对上了再看{noun}别的。', '自己看重哪一条，{noun}就先对哪一条。'],
    [
      'Test the {noun} on the line you care about, then read the others.',
      'Which line matters to you: hold the {noun} to that one.',
    ],
  ],
  [
    '',
    ['看不懂的一项圈出来，问了再定{noun}。', '{noun}有看不懂的地方，圈起来问。'],
    [
      'Ring what you do not understand about the {noun} and ask.',
      'Unclear lines first: ask about them, then decide on the {noun}.',
    ],
  ],
]

const E: When = { intent: ['emotional'] }
const A: When = { intent: ['action'] }
const R: When = { intent: ['rational'] }
const of = (intent: When, ...category: string[]): When => ({ ...intent, category })

const SCENE: readonly Row[] = [
  ...rows(of(E, 'technology'), TECHNOLOGY_EMOTIONAL),
  ...rows(of(A, 'technology'), TECHNOLOGY_ACTION),
  ...rows(of(R, 'technology'), TECHNOLOGY_RATIONAL),
  ...rows(of(E, 'beauty'), BEAUTY_EMOTIONAL),
  ...rows(of(A, 'beauty'), BEAUTY_ACTION),
  ...rows(of(R, 'beauty'), BEAUTY_RATIONAL),
  ...rows(of(E, 'home-care'), HOME_CARE_EMOTIONAL),
  ...rows(of(A, 'home-care'), HOME_CARE_ACTION),
  ...rows(of(R, 'home-care'), HOME_CARE_RATIONAL),
  ...rows(of(E, 'food'), FOOD_EMOTIONAL),
  ...rows(of(A, 'food'), FOOD_ACTION),
  ...rows(of(R, 'food'), FOOD_RATIONAL),
  ...rows(of(E, 'furniture'), FURNITURE_EMOTIONAL),
  ...rows(of(A, 'furniture'), FURNITURE_ACTION),
  ...rows(of(R, 'furniture'), FURNITURE_RATIONAL),
  ...rows(of(R, ...EVERY), PLAIN),
  ...rows(E, ANY_EMOTIONAL),
  ...rows(A, ANY_ACTION),
]

/** Lines that ask for a next step, without pressure. */
const CLOSE: readonly Row[] = [...rows(E, CLOSE_EMOTIONAL), ...rows(A, CLOSE_ACTION), ...rows(R, CLOSE_RATIONAL)]

export const SCENES_HARD: readonly Entry[] = [
  ...entries('scenes-hard.scene', 'scene', SCENE),
  ...entries('scenes-hard.close', 'close', CLOSE),
]
