import { type Entry, entries, type Row } from '../entry.ts'

/** Moments with furniture, and what to do next. A scene shows a moment and claims nothing. */

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

const SCENE: readonly Row[] = moments('furniture', [
  [
    'sofa',
    '遥控器又不见了，人从{noun}上站起来，一个缝一个缝地摸。 / 手伸进{noun}的缝里，摸出几枚硬币，一颗糖，没有遥控器。 / 全家站着，把{noun}翻了一遍，遥控器在冰箱上。',
    'The remote is gone, and everybody gets up from the {noun} to search. / A hand goes down the side of the {noun} and comes up with some coins and a sweet. / You all stand round the {noun}; the remote is on the fridge.',
  ],
  [
    'sofa',
    '球赛加时，{noun}前沿坐了一排，谁也不往后靠。 / 临门一脚，{noun}上的人全站了起来。 / 邻居也来了，{noun}坐满，剩下的坐地上。',
    'Extra time, and a row of people on the front edge of the {noun}. / A shot at goal, and the whole {noun} is on its feet. / The neighbours have come; when the {noun} is full they sit on the floor.',
  ],
  [
    'sofa',
    '发烧的孩子裹着被子，在{noun}上过了一个白天。 / 今天不上学，{noun}上堆着被子、故事书和半杯水。 / 从{noun}的被窝里伸出一只手，要听刚才那一页。',
    'No school today: a quilt, picture books and half a glass of water on the {noun}. / Wrapped in a quilt, a child spends the day on the {noun}. / From the heap on the {noun} a hand comes out and asks for that page again.',
  ],
  [
    'sofa',
    '客人走了，{noun}上还留着几个坐过的窝。 / 抱枕拍一拍，一个个摆回{noun}上。 / 送完客，两个人往{noun}上一倒，鞋都没脱。',
    'The guests have gone, and you plump the cushions on the {noun}. / Coats fetched, goodbyes said, and both of you fall on the {noun}. / One by one the cushions go back on the {noun}.',
  ],
  [
    'sofa',
    '午觉醒来，{noun}上的书还摊在那一页，脸上有道印子。 / 读着读着睡着了，书滑到{noun}下面。 / 书盖着脸，人在{noun}上，叫也不应。',
    'You wake on the {noun} with the mark of a page on your cheek. / The book slides off the {noun}, and the reader sleeps on. / A book over the face, and no answer from the {noun}.',
  ],
  [
    'sofa',
    '空房间里先放{noun}，别的再说。 / 站在屋子中间想一想，{noun}面朝窗还是面朝门。 / {noun}先靠这面墙，坐下看看，再换那面。',
    'In an empty room, the {noun} first. / Stand in the middle and ask whether the {noun} should face the window or the door. / Try the {noun} against this wall, sit, and then against the other.',
    'A',
  ],
  [
    'armchair',
    '织到袖口了，毛线团从{noun}上滚下去，猫追。 / 坐在{noun}里数针，数到一半有人叫。 / 毛线团滚到{noun}底下，猫也跟着钻进去。',
    'The ball of yarn rolls off the {noun}, and the cat is after it. / Counting stitches in the {noun}, you are called away halfway. / Yarn under the {noun}, cat under the {noun}.',
  ],
  [
    'armchair',
    '收音机里播着老戏，{noun}上的人用手打拍子。 / 坐进{noun}，手指在扶手边敲着锣鼓点。 / 戏唱到要紧处，{noun}里的人闭着眼。',
    'An old opera on the radio, and somebody in the {noun} beats time. / Fingers drum along from the {noun}. / At the great scene the listener in the {noun} shuts both eyes.',
  ],
  [
    'armchair',
    '下班进门，包一放，先在{noun}里坐着，灯也不开。 / 钥匙放下，人陷在{noun}里，听楼上走来走去。 / 天暗下来了，{noun}里的人还没起来开灯。',
    'Home from work, bag down, a while in the {noun} without a light. / Keys on the hook, and from the {noun} you hear the steps upstairs. / It gets dark, and nobody rises from the {noun} to find the switch.',
  ],
  [
    'armchair',
    '孙女爬上{noun}，要听从前的事。 / 两个人挤一把{noun}，一本书，四只手翻。 / 讲到大灰狼，{noun}里的孩子往里缩了缩。',
    'A granddaughter climbs into the {noun} and wants to hear about the old days. / One {noun}, one book, two heads over it. / The wolf comes, and the child in the {noun} moves closer.',
  ],
  [
    'armchair',
    '把{noun}转个方向，看窗，或者看人。 / 挪{noun}，坐下，再挪一点。 / 搬到书架旁边坐坐，再定{noun}放哪里。',
    'Turn the {noun} to the window, or to the company. / Move the {noun}, sit, move it again. / Sit by the shelves for a while before you place the {noun}.',
    'A',
  ],
  [
    'coffee-table',
    '下棋下到一半去接电话，回来{noun}上少了一个马。 / 棋盘摆在{noun}上，旁边的人看得比下的人急。 / 一盘棋在{noun}上留了一夜，谁也不许动。',
    'You come back from the telephone, and a knight is missing from the {noun}. / Chess on the {noun}, and the onlookers suffer more than the players. / The game stays on the {noun} overnight, and nobody may touch it.',
  ],
  [
    'coffee-table',
    '快递的剪刀、指甲剪、一包瓜子，都在{noun}上。 / 瓜子壳堆成小山，{noun}那边还在讲。 / 电视没人看，{noun}上的瓜子见了底。',
    'Nail scissors, a parcel knife, a bag of seeds on the {noun}. / The shells pile up on the {noun}, and the story is not over. / Nobody watches the film; the bowl on the {noun} is empty.',
  ],
  [
    'coffee-table',
    '小的扶着{noun}，绕着走了头一圈。 / 手松开{noun}，迈出去，坐了个屁股墩。 / 扶着{noun}站起来的人，看见了一只遥控器。',
    'Holding on to the {noun}, somebody small goes all the way round. / Lets go of the {noun}, takes a step and sits down. / Upright at the {noun}, and there lies the remote.',
  ],
  [
    'coffee-table',
    '初二来拜年，{noun}上先端来糖和橘子。 / 果盘摆上{noun}，寒暄一圈，橘子少了好几个。 / 糖纸在{noun}上排成一行，是孩子干的。',
    'New Year visitors, and sweets and tangerines come to the {noun} first. / A round of greetings at the {noun}, and the bowl looks emptier. / In a row on the {noun} lie sweet papers, smoothed by a child.',
  ],
  [
    'dining-table',
    '账本、计算器、一叠小票，月底的{noun}。 / 晚饭撤了，{noun}上摊开这个月的小票。 / 两个人隔着{noun}，一个念，一个按计算器。',
    'End of the month: receipts all over the {noun}. / When the plates are gone, the bills come to the {noun}. / Across the {noun} one reads out, the other adds up.',
  ],
  [
    'dining-table',
    '孩子第一次自己煎蛋，端到{noun}前，掉了一块。 / 母亲节的早餐，从厨房到{noun}洒了一路牛奶。 / 盘子端到{noun}上，蛋焦了，人人说好。',
    'A first fried egg, carried to the {noun}, most of it at least. / From kitchen to {noun} runs a trail of milk: it is Mother’s Day. / The egg reaches the {noun} rather black, and all say how good.',
  ],
  [
    'dining-table',
    '雨天，{noun}就是乒乓球台，书排成网。 / 碗筷收走，一排书立在{noun}中间当球网。 / 球弹下{noun}，滚到柜子底下去了。',
    'Wet afternoon: a row of books across the {noun}, two bats, a ball. / Plates off, books up for a net, and the {noun} is a court. / The ball leaves the {noun} and goes under the cupboard.',
  ],
  [
    'dining-table',
    '半夜两个人都醒了，坐到{noun}边上吃西瓜。 / 时差没倒过来，凌晨的{noun}边有人煮面。 / 半夜，{noun}上一碗面，一人一双筷子。',
    'Both awake at night, you sit at the {noun} and eat melon. / Jet lag, and noodles at the {noun} before dawn. / One bowl of noodles on the {noun}, and chopsticks for both.',
  ],
  [
    'dining-table',
    '先想清楚，{noun}平时坐几个人，过年坐几个人。 / 椅子摆开，人坐下，再看{noun}边上剩多少地方。 / 把{noun}放在灯底下，灯线够不够，看一眼。',
    'Think how many sit at the {noun} on a weekday, and how many at New Year. / With the chairs out and people in them, see what room is left round the {noun}. / Look whether the lamp hangs over the place for the {noun}.',
    'A',
  ],
  [
    'chair',
    '音乐一停，大家抢{noun}，爷爷没抢到。 / 几把{noun}围成一圈，歌放起来，人绕着跑。 / 抢椅子的游戏，少了一把{noun}，多了一阵笑。',
    'The music stops, and Grandfather is left without a {noun}. / In a ring stand the chairs; the song starts, and all run round. / One {noun} too few, and a good deal of laughter.',
  ],
  [
    'chair',
    '书包挂上{noun}的背，外套也搭上去，一件，又一件。 / 挂钩满了，外套都搭在{noun}上。 / 开饭前，得有人把{noun}上的衣服收走。',
    'A schoolbag over the back of the {noun}, then a coat, then another. / The hooks are full, so the jackets go on the {noun}. / Somebody will have to clear that {noun} before dinner.',
  ],
  [
    'chair',
    '面试前一晚，把{noun}摆对面，对着它自我介绍。 / 台词背给{noun}听，{noun}没有意见。 / 对着一把空{noun}练了又练开场白。',
    'The night before the interview you introduce yourself to an empty {noun}. / Lines are rehearsed to a {noun}, which has no objections. / Opposite you stands the {noun}, and you begin again: good morning.',
  ],
  [
    'chair',
    '饭前，孩子把{noun}一把一把拖出来，响成一片。 / 谁坐哪把{noun}，孩子写了纸条摆好。 / 名字写在纸上，一张纸对一把{noun}。',
    'Before dinner a child writes names on slips and puts one on each {noun}. / This {noun} is for Grandmother: it says so on the paper. / With a scrape a small person pulls out {noun} after {noun}.',
  ],
  [
    'chair',
    '{noun}先摆一把，坐下，膝盖碰不碰桌，试一试。 / 数好人，再数{noun}。 / 把{noun}推进桌下，看看扶手过不过得去。',
    'Set down the {noun}, sit, and see whether the knees clear the table. / Count heads, then count chairs. / Push the {noun} under the table and look whether it goes.',
    'A',
  ],
  [
    'bookshelf',
    '朋友来家里，先站到{noun}前，歪着头看书脊。 / 一杯茶端过来，客人还站在{noun}那边。 / 歪着头看了半天，从{noun}上借走一本。',
    'A friend comes in and goes straight to the {noun}, head on one side. / The tea is poured, and the guest still stands by the {noun}. / One book leaves the {noun} on loan.',
  ],
  [
    'bookshelf',
    '明信片、石头、没拼完的船，都住在{noun}上。 / 旅行带回来的石头，搁在{noun}的书前面。 / {noun}的一角，放着海边捡的贝壳。',
    'Postcards, pebbles and half a model ship live on the {noun}. / A stone from a journey lies in front of the books on the {noun}. / In a corner of the {noun}: shells from that beach.',
  ],
  [
    'bookshelf',
    '猫侧着身从{noun}的书后面走过去，出来时带着灰。 / 一本书自己往外挪，{noun}后面有猫。 / 猫选了{noun}上诗集那一格。',
    'Behind the books on the {noun} somebody walks on four paws. / A book moves by itself, and the {noun} purrs. / On the {noun} the cat has settled among the poems.',
  ],
  [
    'bookshelf',
    '同一本书买重了，{noun}上并排站着两本。 / 借出去好几年的书还回来了，{noun}上给它让了个缝。 / 两个人的书合到一座{noun}上，有几本是一样的。',
    'The books of a couple meet on one {noun}, and some have met before. / A book comes back after years, and the {noun} makes a gap for it. / Side by side on the {noun}: the same novel and the same novel.',
  ],
  [
    'bookshelf',
    '书先按高矮分堆，再上{noun}。 / 箱子推到{noun}跟前，一层一层摆。 / 先摆常看的，{noun}齐眼的那层留给它们。',
    'Sort the books by height, then fill the {noun}. / Push the boxes up to the {noun} and go shelf by shelf. / What you read often goes on the {noun} at the height of your eyes.',
    'A',
  ],
  [
    'bed',
    '周日，两个人、一只猫、一份报纸，都在{noun}上。 / 面包屑掉在{noun}上，早饭接着吃。 / 托盘端到{noun}上，咖啡洒了一点。',
    'Sunday: two people, one cat and the paper, all in the {noun}. / Breakfast in {noun}, and nobody mentions the crumbs. / A tray comes to the {noun}, with some coffee still in the cup.',
  ],
  [
    'bed',
    '行李箱摊在{noun}上，东西拿出来又放进去。 / 明早的飞机，{noun}上排着袜子、护照、充电线。 / 收行李收到半夜，{noun}上没有躺的地方了。',
    'A suitcase lies open on the {noun}; things go in and come out again. / An early flight, and the {noun} is covered in socks and cables. / By midnight there is no room to lie on the {noun}.',
  ],
  [
    'bed',
    '新家的头一夜，{noun}对着一扇没挂帘子的窗。 / 灯还没装，两个人躺在{noun}上看对面楼的灯。 / 箱子围着{noun}，像一座城。',
    'First night in the flat: the {noun}, a window, no curtain. / From the {noun} you watch the lights across the street go out. / Boxes stand round the {noun} like a town.',
  ],
  [
    'bed',
    '孩子从门口助跑，扑上{noun}，被喊住了。 / 枕头大战打到一半，{noun}上飞出一只拖鞋。 / 谁在{noun}上蹦，下来。',
    'A pillow fight on the {noun}, and out flies a slipper. / A run from the door, a leap at the {noun}, a voice from the hall. / Who is jumping on that {noun}?',
  ],
  [
    'bed',
    '先量房门，再量{noun}拆开的那几块。 / {noun}两边留出走路的地方，再铺床单。 / 想一想，早上的太阳照不照得到{noun}。',
    'Measure the door, then think of the {noun} coming through it. / Leave room to walk on both sides of the {noun}, then make it up. / Ask where the morning sun will fall on the {noun}.',
    'A',
  ],
  [
    'nightstand',
    '闹钟响了，手在{noun}上拍了三下才拍到。 / 摸黑伸手，{noun}上的水杯先倒了。 / 手在{noun}上摸眼镜，摸到的是遥控器。',
    'The alarm rings, and a hand pats the {noun} until it finds it. / Reaching out in the dark, you meet the water on the {noun} first. / Feeling for spectacles on the {noun}, you find a comb.',
  ],
  [
    'nightstand',
    '戒指、发卡、一张电影票，睡前都放在{noun}上。 / 口袋掏空，{noun}上多了一把硬币。 / 手表摘下来，搁在{noun}上，表针还在走。',
    'Ring, hairpin, a cinema ticket: the {noun} at bedtime. / You empty your pockets, and coins lie on the {noun}. / The watch comes off and ticks on by itself on the {noun}.',
  ],
  [
    'nightstand',
    '打算看的书在{noun}上摞了一摞，看的还是手机。 / {noun}上的书签，停在去年的那一页。 / 又买了一本，{noun}上那摞高了一点。',
    'The pile of books on the {noun} grows; what you read is the phone. / On the {noun} a bookmark has been at the same page since last year. / Another novel for the pile on the {noun}.',
  ],
  [
    'nightstand',
    '牙掉了，用纸包好，放在{noun}上，等天亮。 / 孩子给牙仙写的信，压在{noun}的杯子底下。 / 病中的{noun}：体温计、橘子、一张画的卡片。',
    'A milk tooth in a twist of paper spends the night on the {noun}. / Under the cup on the {noun} is a letter to the tooth fairy. / Thermometer, tangerine, a drawn card: the {noun} of someone in bed.',
  ],
  [
    'nightstand',
    '躺下，手一伸，看{noun}够不够得到。 / 摆好{noun}，插座还露着，再放灯。 / 开门、开抽屉，看看{noun}会不会碰着床。',
    'Lie down, stretch out an arm, and see whether you reach the {noun}. / Place the {noun}, look for the socket, then bring a lamp. / Stand the {noun} by the bed and make the bed once, to see.',
    'A',
  ],
  [
    'floor-lamp',
    '墙上投出一只兔子，手在{noun}前面，耳朵动了动。 / 孩子说再来一只鸭子，手又伸到{noun}前。 / 停了大灯，{noun}照着，墙上演起皮影。',
    'A rabbit on the wall: two hands in front of the {noun}. / Now a duck, says the child, and the hands go back to the {noun}. / With the {noun} on, a theatre of shadows begins on the wall.',
  ],
  [
    'floor-lamp',
    '搬到新屋，吊灯还没装，先点着{noun}吃饭。 / 饭盒摆在箱子上，{noun}立在旁边。 / 屋里只有{noun}亮着，先这么过几天。',
    'No ceiling light yet, so you eat by the {noun}. / A box for a table, the {noun} beside it. / For some days the {noun} is all the light there is.',
  ],
  [
    'floor-lamp',
    '补一颗扣子，把{noun}拉近些，线穿了几次。 / 针眼对着{noun}，眯着眼。 / {noun}底下，有人缝，有人念报。',
    'A button to sew on: you stand near the {noun} and squint at the needle. / The eye of the needle is held against the {noun}. / Under the {noun} one sews, the other reads aloud.',
  ],
  [
    'floor-lamp',
    '窗外有人走过，看见{noun}亮着，知道家里有人。 / 楼下抬头一望，{noun}还亮着。 / 加班回来，远远认出窗里的{noun}。',
    'From the street you see the {noun} in the window and know that somebody is up. / You look up from below: the {noun} is still on. / Coming home late, you can tell the {noun} from afar.',
  ],
  [
    'floor-lamp',
    '先找插座，再定{noun}放哪里。 / 电线走墙边，{noun}站到角上。 / 坐下，打开{noun}，看看晃不晃眼。',
    'Find the socket, then a place for the {noun}. / Run the cable along the wall and stand the {noun} in the corner. / Sit down, switch on the {noun}, and look where the shadow falls.',
    'A',
  ],
  [
    'stool',
    '剥毛豆，{noun}一坐，盆夹在两膝中间。 / 院子里，{noun}围着一盆水，洗红薯。 / 老太太们一人一张{noun}，从早晨聊到饭点。',
    'Beans to shell, the {noun} in the yard, a bowl between the knees. / Neighbours bring a {noun} each, and talk until it is time to cook. / On the {noun}, sleeves up, washing sweet potatoes.',
  ],
  [
    'stool',
    '门口系鞋带，{noun}上坐一个，等的站一个。 / 换鞋换到一半，坐在{noun}上接了个电话。 / 靴子拔不下来，{noun}上的人喊人帮忙。',
    'At the front door one sits on the {noun} with a lace, one stands and waits. / Half into a shoe, on the {noun}, you take a call. / A boot will not come off, and a voice from the {noun} calls for help.',
  ],
  [
    'stool',
    '吉他抱起来，{noun}拖到屋中间，先调弦。 / 听众是一只狗，台是一张{noun}。 / 坐在{noun}上弹到副歌，楼下有人跟着唱。',
    'Guitar in arm, the {noun} in the middle of the room, first the tuning. / The audience is a dog, the stage is a {noun}. / At the chorus on the {noun}, someone downstairs joins in.',
  ],
  [
    'stool',
    '洗好的衣服先堆在{noun}上，一件件叠。 / {noun}上放着杯子和手机，人泡在浴缸里。 / 画架前支一张{noun}，画的是窗台那盆葱。',
    'Easel, brush, a {noun}, and the pot of chives on the sill for a model. / Clean washing waits on the {noun} to be folded. / Beside the bath stands the {noun}, with a cup and a book.',
  ],
  [
    'desk',
    '信写到第二页，{noun}上的茶凉了。 / {noun}上揉了几个纸团，开头还没写好。 / 邮票贴好，信靠着{noun}上的灯，等明天。',
    'A letter at its second page, and the tea on the {noun} is cold. / Paper balls on the {noun}, and still no opening line. / Stamped, the letter leans on the lamp on the {noun} until morning.',
  ],
  [
    'desk',
    '开会时镜头里是书墙，{noun}下是睡裤。 / 视频会议，猫从{noun}上走过，尾巴扫过镜头。 / 会还没完，{noun}底下有人递上来一幅画。',
    'On camera a wall of books, below the {noun} pyjamas. / A meeting, and along the {noun} comes the cat, tail past the lens. / The meeting goes on, and from under the {noun} a drawing is handed up.',
  ],
  [
    'desk',
    '台历翻到考试那页，{noun}上贴满了小纸条。 / 错题抄着抄着，趴在{noun}上睡着了。 / {noun}上的橡皮屑，吹一口，接着写。',
    'Slips of paper all over the {noun}, and the calendar open at the exam. / Blow the crumbs of the eraser off the {noun}, and on to the next sum. / Asleep on the {noun}, a pencil in the hand.',
  ],
  [
    'desk',
    '收拾{noun}收拾出一盒旧照片，活就停了。 / 先数数{noun}上有几个杯子，再拿去洗。 / 说好今天收{noun}，收到傍晚还在看旧信。',
    'Count the mugs on the {noun} before you wash up. / In the clutter on the {noun} lies a box of photographs, and work stops. / Today the {noun} will be tidied, you said this morning.',
  ],
  [
    'desk',
    '{noun}摆好，先把线理顺，再开机。 / 坐下，手放在{noun}上，椅子再调。 / 看看窗，看看灯，{noun}朝哪边就定了。',
    'Place the {noun}, sort out the cables, then switch on. / Sit down, hands on the {noun}, and set the chair. / Look at the window, look at the lamp, and turn the {noun} to suit.',
    'A',
  ],
  [
    'sofa bed dining-table bookshelf desk',
    '搬家工人站在门口，问{noun}放哪。 / 门拆下来，{noun}才进得去屋，邻居出来看。 / 楼道转角，{noun}竖过来，横过去，大家一起使劲。',
    'In the doorway stand the movers and ask where the {noun} should go. / The door is taken off its hinges for the {noun}, and a neighbour watches. / At the turn of the stairs the {noun} goes upright, then flat, then all together, lift.',
  ],
  [
    'sofa armchair bed desk dining-table bookshelf nightstand',
    '拆{noun}的纸箱归孩子，晚上成了一座城堡。 / 比起{noun}，猫更喜欢装它的箱子。 / {noun}立好了，箱子里坐着孩子和猫。',
    'The child gets the carton of the {noun}, and by evening it is a castle. / As so often, the cat prefers the box to the {noun}. / While you set up the {noun}, someone moves into the carton.',
  ],
  [
    'sofa armchair',
    '停水那天，一家人坐在{noun}上等，谁先听见水管响。 / 等快递，等水，等菜熟，都在{noun}上。 / 坐在{noun}上等人，听电梯一趟一趟地停。',
    'No water today, and all sit on the {noun} and listen to the pipes. / Waiting for a parcel, for rain to stop, for soup: all of it on the {noun}. / From the {noun} you hear the lift stop, but not for you.',
  ],
  [
    'chair stool',
    '院子里放电影，开演前先把{noun}摆好。 / 院子里看露天电影，自己带{noun}。 / 广场上放电影，{noun}一排排先占好。',
    'Open-air cinema in the square, and everyone brings a {noun}. / Before dark the {noun} is set down in the front row, with a cushion on top. / The film begins, and a child falls asleep across the {noun}.',
  ],
  [
    'bookshelf desk',
    '下过雨，窗关着，{noun}那边有人在找一句诗。 / 记得在左边一页，靠下，于是从{noun}前一直找到天黑。 / 一句诗想不起出处，{noun}上翻出一堆书。',
    'It was on a left-hand page, low down: you stand by the {noun} and look until dark. / Part of a line from a poem, and soon the books are all over the {noun}. / Rain outside; at the {noun} somebody hunts for a quotation.',
  ],
  [
    'bed nightstand',
    '灯关了，话还没完，{noun}上先没了一个人的声音。 / 灯关了，{noun}那边还有一句：门锁了吗。 / 躺下才想起来，{noun}旁边那位去看煤气。',
    'Lights off, and from the {noun} comes a question: did you lock the door. / In the dark a talk goes on by the {noun}, until one of you stops answering. / Once you lie down you remember the gas, and somebody leaves the {noun}.',
  ],
  [
    'dining-table',
    '花了一晚上包的饺子，一排排站在{noun}上，像要出操。 / 饺子皮擀得飞快，{noun}那头包不过来。 / {noun}上撒了面粉，孩子拿手指画了一只猫。',
    'Dumplings stand in rows along the {noun} like a school parade. / One rolls, and the far end of the {noun} cannot keep up. / In the flour on the {noun} a finger has drawn a cat.',
  ],
  [
    'coffee-table',
    '先把{noun}搬开，孩子要翻跟头。 / 地毯卷起来，{noun}推到墙边，客厅成了舞池。 / {noun}让到一边，奶奶教大家跳舞。',
    'Push back the {noun}: somebody wants to turn a somersault. / Rug up, {noun} to the wall, and there is a dance floor. / With the {noun} out of the way, Grandmother teaches a dance.',
  ],
  [
    'desk',
    '{noun}上摆个地球仪，转一转，手指停在海里。 / 拆了一只旧闹钟，螺丝在{noun}上排成行。 / 闹钟装回去了，{noun}上还多一颗螺丝。',
    'An old alarm clock is taken apart, screws in a row on the {noun}. / The clock is together again, and one screw is left on the {noun}. / A globe on the {noun}: a spin, and the finger lands in the sea.',
  ],
  [
    'floor-lamp armchair',
    '远处来的信，在{noun}旁边看了又看。 / 信封上的字看不清，凑到{noun}跟前。 / 老花镜在头上，人还在{noun}旁边找。',
    'The writing on the envelope is small, so it is carried over to the {noun}. / Looking for spectacles by the {noun}, with spectacles on the forehead. / A letter from far away, read by the {noun} and then read again.',
  ],
])

const closes = (list: readonly (readonly [types: string, zh: string, en: string, intents: 'E' | 'A' | 'R'])[]): Row[] =>
  list.map(([types, zh, en, intent]) => [
    '*',
    zh.split(' / '),
    en.split(' / '),
    {
      category: ['furniture'],
      ...(types ? { type: types.split(' ') } : {}),
      intent: [INTENTS[intent]],
    },
  ])

const CLOSE: readonly Row[] = closes([
  [
    'sofa armchair chair stool',
    '问问家里谁坐{noun}，再定一{measure}。 / 想想谁先坐上{noun}。 / 把{noun}的照片给家里人看看。',
    'Ask at home who will sit on the {noun}, then choose. / Think who will be first on the {noun}. / Show the picture of the {noun} to the others at home.',
    'E',
  ],
  [
    'sofa bed dining-table desk bookshelf',
    '门、走廊、电梯，量完了再订{noun}。 / 先把卷尺找出来，再下单{noun}。 / 记下墙有多长，回来订{noun}。',
    'Measure door, hall and lift, then order the {noun}. / Find the tape measure before you order the {noun}. / Write down the length of the wall and come back for the {noun}.',
    'A',
  ],
  [
    'nightstand floor-lamp stool coffee-table',
    '屋里哪个角还空着，给{noun}留着。 / 看一眼那个空角，再看一眼{noun}。 / 替{noun}想个地方。',
    'Think of a corner for the {noun}. / Look at the empty corner, then at the {noun} again. / Keep that corner for the {noun}.',
    'E',
  ],
  [
    'desk dining-table coffee-table nightstand bookshelf',
    '要放在{noun}上的东西，列个单子，再对着数看。 / 上面要放什么，先写下来，再看{noun}。 / 对着{noun}的尺寸，在纸上画一画。',
    'List what will stand on the {noun}, and read the figures again. / Write down what goes on it, then look at the {noun}. / Sketch the {noun} on paper with its measures.',
    'R',
  ],
  [
    '',
    '{noun}的尺寸抄下来，回家比一比。 / 把{noun}的长宽高发给家里人。 / {noun}放哪里，拿胶带先贴出来。',
    'Copy the measures of the {noun} and compare them at home. / Send the measures of the {noun} to whoever shares the room. / Tape out a place for the {noun} on the floor.',
    'A',
  ],
])

export const ROOM_MOMENTS: readonly Entry[] = [
  ...entries('room.scene', 'scene', SCENE),
  ...entries('room.close', 'close', CLOSE),
]
