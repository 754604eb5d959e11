import type { GroupScenes } from './group-scenes.ts'

/** The desk, the music stand, the workbench. */
export const HOBBY_SCENES: readonly GroupScenes[] = [
  {
    groups: ['stationery'],
    lines: [
      [
        '文具店里灯管嗡嗡响，{noun}拿起来又放下，又拿起来。 / 老板不催，由着人在架子前翻看{noun}。',
        'In the stationer’s, under a humming lamp, the {noun} (is|are) picked up, put down, picked up. / Take your time, says the owner’s silence, as you look at the {noun}.',
      ],
      [
        '开学前一晚，东西摆了一桌，{noun}也贴上名字。 / 书包拉链拉上又拉开，看看{noun}还在不在。',
        'The night before term, a table full of things, and a name on the {noun}. / Bag zipped, unzipped: the {noun} (is|are) still there.',
      ],
      [
        '灯，椅子，{noun}，<坐下|开工>。 / 窗关上，{noun}拿出来，<写|画>。',
        'Lamp, chair, {noun}. / Shut the window, out with the {noun}, begin.',
        'A',
      ],
      [
        '同桌伸过来一只手，借{noun}，眼睛还看着黑板。 / {noun}借出去，还回来时多了张笑脸。',
        'A hand comes over from the next desk to borrow the {noun}, eyes still on the board. / Back (comes|come) the {noun}, with a smiling face on a scrap of paper.',
        'E',
      ],
      [
        '电话那头报地址，这头夹着话筒，满桌找{noun}。 / 等等，等我拿{noun}，抽屉都拉开了。',
        'They give you the address, and with the phone under your chin you hunt for the {noun}. / Wait, wait, you say, opening every drawer for the {noun}.',
      ],
      [
        '抽屉分成几格，{noun}一格，橡皮一格，回形针自己一格。 / 理到{noun}，格子刚好，抽屉推上。',
        'A drawer with compartments: the {noun}, the rubbers, and the clips by themselves. / In (goes|go) the {noun}, just so, and the drawer slides shut.',
        'R',
      ],
      [
        '会还没散，有人的眼睛从{noun}上移到窗外去了。 / 轮到你说，{noun}一放，先咳一声。',
        'The meeting goes on, and somebody’s eyes move from the {noun} to the window. / Your turn: you put down the {noun} and clear your throat.',
      ],
      [
        '咖啡馆靠墙那桌，从早坐到晚的人，手边总有{noun}。 / 杯子空了也不走，{noun}摊在面前，发呆。',
        'At the table by the wall, all day long, someone with the {noun}. / Cup empty, the {noun} on the table, and a long look at nothing.',
      ],
      [
        '爷爷的字还是那么慢，{noun}摆正了才动手。 / 爷爷先擦桌子，再擦眼镜，再拿{noun}。',
        'Grandfather sets the {noun} straight before he begins, as he always did. / First he wipes the table, then his glasses, and then he takes up the {noun}.',
        'E',
      ],
      [
        '猫走过书桌，坐在{noun}上，交作业的人等它。 / 尾巴一扫，{noun}到了地上，猫看着窗外。',
        'Across the desk walks the cat and sits down on the {noun}. / A sweep of the tail, the {noun} on the floor, and a cat who looks out of the window.',
      ],
      [
        '灵感来的时候人在公交上，包里翻{noun}，翻出半包纸巾。 / 怕忘了，挤着站，也要把{noun}掏出来。',
        'The idea comes on the bus, and you dig for the {noun} and find tissues. / Before it is gone, standing in the crowd, you get out the {noun}.',
      ],
      [
        '旅馆的小桌，台灯罩歪着，{noun}，一杯白水。 / 下了一天雨，回屋打开灯，面前是{noun}。',
        'A small hotel desk, a crooked shade, the {noun}, a glass of water. / Rain all day, and in the evening the lamp and the {noun}.',
      ],
      [
        '小的那个也要写作业，爬上椅子，也要{noun}。 / 大的做功课，小的在边上，手里得有{noun}。',
        'The younger one wants homework too, climbs on a chair, and asks for the {noun}. / While the elder studies, the younger must also have the {noun}.',
      ],
      [
        '月底对账，计算器，收据，{noun}，茶凉了一杯又一杯。 / 收据按日子排开，{noun}在右手边。',
        'Month’s end: receipts, sums, the {noun}, and tea gone cold. / Receipts in order of date, and at the right hand the {noun}.',
        'R',
      ],
      [
        '毕业那天清课桌，倒出来的东西里有{noun}。 / 桌洞空了，{noun}抱在怀里，回头看了看黑板。',
        'Last day of school, desks emptied, and among it all the {noun}. / Nothing is left in the desk; the {noun} (is|are) in your arms.',
        'E',
      ],
      [
        '打翻了茶，先救{noun}，再救键盘。 / 水漫过来，{noun}被人一把举高。',
        'Tea over the desk: save the {noun} first and then the keyboard. / On comes the flood, and the {noun} (is|are) snatched into the air.',
      ],
      [
        '同事出差前把绿萝托给你，顺手留下了{noun}。 / 空了的工位上，一盆绿萝，还有{noun}。',
        'A colleague off on a journey leaves you a plant to water, and the {noun}. / On the empty desk, a plant and the {noun}.',
      ],
      [
        '礼物拆到{noun}，收礼的人马上就要用。 / 缎带还挂着，{noun}已经上了书桌。',
        'Out of the paper (comes|come) the {noun}, and must be tried at once. / Ribbon still trailing, the {noun} (is|are) on the desk.',
      ],
      [
        '天黑得早，作业没完，妈妈端来水果，把{noun}往边上挪一挪。 / 苹果切好了，碟子挤着{noun}放下。',
        'Dusk, homework, and Mother moves the {noun} to make room for a plate. / Slices of apple arrive and squeeze in beside the {noun}.',
      ],
      [
        '合上，收好，{noun}，<关灯|下班>。 / {noun}进包，椅子推回去，<走|回家>。',
        'Lamp off, {noun} away, chair in. / Pack up the {noun}, push in the chair, home.',
        'A',
      ],
      [
        '写信的人停了很久，{noun}在手边，邮票也贴好了。 / 信纸空着，{noun}陪着，不知道头一句写什么。',
        'Stamp on, the {noun} to hand, and a long silence before Dear. / How to begin, you wonder, with the {noun} and an empty sheet.',
        'E',
      ],
      [
        '窗台上晒着太阳，一盆薄荷，{noun}，一只空杯。 / 太阳移过来，薄荷的影子落在{noun}上。',
        'Sun on the sill: mint in a pot, the {noun}, an empty cup. / As the sun comes round, the shadow of the mint falls on the {noun}.',
      ],
      [
        '采购单是行政写的：{noun}，茶叶，垃圾袋。 / 快递拆开，{noun}点过数，分到各桌。',
        'On the office list: the {noun}, tea, bin bags. / Parcel opened, the {noun} checked against the list.',
        'R',
      ],
      [
        '自习室里一片沙沙声，只有一个人盯着{noun}出神。 / 前排回头借橡皮，看见后排对着{noun}笑。',
        'Rustling all over the study room, and one head that dreams over the {noun}. / Someone turns to borrow a rubber and finds the row behind smiling at the {noun}.',
      ],
    ],
  },
  {
    groups: ['instrument'],
    lines: [
      [
        '楼上天天那首，到老地方就错，今天有了自己的{noun}，才知道难。 / 听别人容易，{noun}归了自己，一开头就乱。',
        'How you smiled at the wrong notes upstairs, until you had your own {noun}. / With the {noun} in your charge, nothing sounds as it did through the ceiling.',
      ],
      [
        '关上门，拉上帘，{noun}，先来一遍慢的。 / 邻居上班去了，{noun}可以放开了练。',
        'Door shut, curtain drawn, and slowly, once through, on the {noun}. / The neighbours are at work, and you need not spare the {noun}.',
      ],
      [
        '谱子，椅子，{noun}，<吸气|起>。 / 水喝一口，{noun}，<从头|再来>。',
        'Music, chair, {noun}, breath. / A sip of water, {noun}, from the top.',
        'A',
      ],
      [
        '奶奶听不出对错，坐在旁边剥豆子，{noun}停了她就抬头。 / 豆子剥完了，奶奶说，{noun}再来一个。',
        'Grandmother shells peas, and looks up whenever the {noun} (stops|stop). / All the peas are done, and she asks for another on the {noun}.',
        'E',
      ],
      [
        '擦干净，盖上布，{noun}离窗远点放。 / 软布从左擦到右，{noun}收好，下回接着。',
        'Wipe (it|them) down, lay a cloth over, keep the {noun} away from the window. / A soft cloth, left to right, and the {noun} (is|are) put away until next time.',
        'R',
      ],
      [
        '一个小节过不去，{noun}停了，屋里听得见钟。 / 又错了，叹口气，{noun}从那个音接上。',
        'One bar will not come, the {noun} (falls|fall) silent, and you hear the clock. / Wrong again, a sigh, and on with the {noun} from that very note.',
      ],
      [
        '猫听到高音就走，{noun}一停，又回来了。 / {noun}刚响，猫跳下沙发，去了厨房。',
        'At the high notes the cat leaves the room, and when the {noun} (stops|stop) comes back. / Hardly (has|have) the {noun} begun when the cat goes off to the kitchen.',
      ],
      [
        '生日歌人人会唱，{noun}起的调高了，全屋唱破音。 / 灯灭了，蜡烛端出来，{noun}慢了半拍。',
        'Everyone can sing it, but the {noun} began too high, and the whole room cracks. / Candles come through the dark, and the {noun} (comes|come) in a little late.',
      ],
      [
        '老师的铅笔在谱上画个圈，{noun}就从圈那儿重来。 / 圈越画越多，{noun}走走停停，窗外下课了。',
        'A pencil ring on the page, and from the ring the {noun} (starts|start) again. / More rings, more stops for the {noun}, and outside the others have gone to play.',
      ],
      [
        '毕业的晚会散了，有人没走，角落里还有{noun}。 / 椅子都摞起来了，{noun}还在响，声音不大。',
        'Party over, chairs stacked, and from a corner still the {noun}. / Nearly everyone has gone, and, not loud, the {noun} (goes|go) on.',
        'E',
      ],
      [
        '送{noun}来的师傅轻手轻脚，问了句会什么曲子。 / 单子签完，师傅没走，问{noun}能不能听个响。',
        'Whoever delivers the {noun} asks what you can play. / Just a note, says the man with the delivery slip, and nods at the {noun}.',
      ],
      [
        '夏夜的阳台，楼下有人跟着{noun}哼。 / 隔着几层楼，一个唱，一个和，{noun}在当中。',
        'Summer night on the balcony, and below somebody hums along with the {noun}. / From floor to floor, a voice here, a voice there, and the {noun} between.',
      ],
      [
        '孩子学大人的样，{noun}冒出一个怪声，自己先笑倒。 / 响了，孩子回头看看大人，再看看{noun}。',
        'A child tries, a strange noise comes from the {noun}, and there is laughter on the floor. / It made a sound, and the child looks at you and then at the {noun}.',
      ],
      [
        '练习表贴在门上，今天音阶，明天{noun}合练。 / 打卡的格子涂黑，{noun}那一列又多了一格。',
        'Scales today, says the plan on the door, and tomorrow the {noun} with the others. / Another square filled in, in the column for the {noun}.',
        'R',
      ],
      [
        '多年没碰，居然还会，{noun}响了，自己先愣住。 / 谱子想不起来，调子还在，{noun}替人记着。',
        'Years since, and still it is there: you try the {noun}, and stop, surprised. / Forget the page: whatever you learnt on the {noun} has stayed.',
        'E',
      ],
      [
        '视频里的人快得看不清，进度条拖回去，{noun}跟着一个音一个音找。 / 暂停，找音，{noun}，再暂停。',
        'How fast they play on the screen: back, pause, and note by note on the {noun}. / Pause, look for it on the {noun}, play, pause.',
      ],
      [
        '爸爸年轻时会的就那一首，请他碰碰{noun}，他还推辞。 / 推让了一阵，爸爸坐直了，{noun}响起来是老歌。',
        'Father knows just that one song from his youth, and has to be asked before he turns to the {noun}. / Oh, well, he says, sits up, and on the {noun} plays something old.',
        'E',
      ],
      [
        '手机关了放在别的屋，今晚归{noun}。 / 手机在隔壁震，隔着门，{noun}没停。',
        'Phone off and in another room: the evening belongs to the {noun}. / Behind the door something buzzes, but the {noun} (takes|take) no notice.',
      ],
      [
        '咖啡馆老板请朋友来，桌子往后挪，腾地方给{noun}。 / 磨豆的声音停了，等{noun}开头。',
        'At the café they push back tables to make room for the {noun}. / The grinder stops, cups are put down, and all wait for the {noun}.',
      ],
      [
        '合上谱，{noun}归位，<洗手|吃饭>。 / 曲子停了，{noun}收好，<关灯|晚安>。',
        'Close the music, put the {noun} by, light off. / Thumbs stiff, {noun} covered, tea.',
        'A',
      ],
      [
        '窗外的雨打着空调外机，{noun}跟上了那个拍子。 / 雨敲一下，{noun}应一下，谁也不急。',
        'Rain drums on the sill, and the {noun} (falls|fall) in with it. / A drop, a note of the {noun}, a drop, and plenty of time.',
      ],
      [
        '头一支曲子是儿歌，{noun}翻来覆去就这几个音。 / 全家都会哼了，{noun}还磕磕绊绊。',
        'A beginner’s tune, over and over, on the {noun}. / By now all the family can hum it, and the {noun} still (stumbles|stumble).',
      ],
      [
        '录了一段发给外地的姐姐，{noun}的声音里混着炒菜声。 / 姐姐回信说，{noun}听见了，红烧肉也闻见了。',
        'A recording for a sister far away: the {noun}, and in the background the frying pan. / I heard the {noun}, she writes, but I could smell the dinner.',
      ],
      [
        '比赛的号码贴歪了，候场，{noun}安安静静的，心跳得响。 / 上台前搓搓手，看一眼{noun}。',
        'Backstage, a crooked number, a loud heart, and the {noun} quiet. / You rub your hands, look once at the {noun}, and go on.',
      ],
    ],
  },
  {
    groups: ['tool'],
    lines: [
      [
        '门响，是隔壁来借{noun}，手里端着一盘草莓。 / {noun}借出去，草莓留下，门没关，聊上了。',
        'Next door want to borrow the {noun}, and have brought strawberries. / Out (goes|go) the {noun}, in come the strawberries, and you talk on the doorstep.',
        'E',
      ],
      [
        '柜门掉了一边，全家看着爸爸，爸爸看着{noun}。 / 爸爸站起来，挽袖子，说：{noun}呢。',
        'A cupboard door hangs loose: the family looks at Father, and Father at the {noun}. / Up he gets, rolls his sleeves, and says: where (is|are) the {noun}.',
      ],
      [
        '量，画线，{noun}，<动手|慢慢来>。 / 灯打开，{noun}，<干活|开始>。',
        'Measure, mark, {noun}. / Light on, sleeves up, {noun}.',
        'A',
      ],
      [
        '楼梯底下黑咕隆咚，手机照着，找{noun}。 / 挪开吸尘器，挪开伞，{noun}在里头。',
        'Torch in your teeth, under the stairs, you look for the {noun}. / Past the vacuum cleaner, past the umbrellas: the {noun}.',
      ],
      [
        '用完擦一擦，{noun}放回老地方，下回闭着眼也找得到。 / 墙边贴了张小条，{noun}就归那儿。',
        'Wipe off the dust and put the {noun} back where (it|they) (lives|live). / A strip of tape by the wall says whose place this is: the {noun}.',
        'R',
      ],
      [
        '书架的说明书画得像连环画，看着看着，该用{noun}了。 / 木板摆了一地，多出一颗螺丝，{noun}在膝盖边上。',
        'Like a comic strip, the instructions, and here begins the part with the {noun}. / Parts all over the floor, a screw too many, the {noun} beside your knee.',
      ],
      [
        '奶奶说不用修，都响了这么多年了，你还是去拿{noun}。 / 院门吱呀一声，奶奶说听惯了，{noun}还是来了。',
        'No need to mend it, says Grandmother, and you fetch the {noun} all the same. / She is used to the creak of the gate, she says, and yet here (comes|come) the {noun}.',
        'E',
      ],
      [
        '一幅画，左一点右一点，拿着{noun}的人胳膊酸了。 / 沙发上的人眯着眼指挥，墙边的人和{noun}听着。',
        'Left a bit, says the sofa, and you wait with the {noun}. / From the armchair come orders, while you and the {noun} stand by the wall.',
      ],
      [
        '孩子戴着大人的手套，蹲在{noun}旁边，等一句“递给我”。 / 小帮手守着{noun}，谁也不许碰。',
        'In gloves much too large a child squats by the {noun} and waits to be of use. / The small assistant guards the {noun}.',
      ],
      [
        '合租的人都说自己不会，结果一找，{noun}在某人门后。 / 大家围着漏风的窗发愁，忽然有人想到{noun}。',
        'None of the flatmates knows how, and yet the {noun} (turns|turn) up behind somebody’s door. / All look at the draughty window, until someone thinks of the {noun}.',
      ],
      [
        '木屑落在拖鞋上，收音机开着，{noun}在手边。 / 院里搭了条凳，一下午，木头，{noun}，收音机。',
        'Sawdust on the slippers, the radio on, the {noun} to hand. / A bench in the yard, an afternoon, wood, the radio, the {noun}.',
      ],
      [
        '快递箱拆开先不扔，{noun}点一遍，对着清单。 / 清单在左手，{noun}在眼前，一样样看过去。',
        'Keep the box until the {noun} (is|are) checked against the slip. / Slip in the left hand, and the {noun} looked over from top to bottom.',
        'R',
      ],
      [
        '阳台要装花架，妈妈画了张图，图上连{noun}都画了。 / 按妈妈的图，花架在左，人在右，{noun}在脚边。',
        'For the flower stand Mother has made a drawing, with even the {noun} in it. / According to Mother’s plan: stand left, helper right, the {noun} at the helper’s feet.',
      ],
      [
        '猫从纸箱里探出头，看看{noun}，又缩回去。 / 一有动静猫就躲，{noun}放下了，它才出来闻。',
        'Out of the cardboard box the cat looks at the {noun} and withdraws. / Work over, the {noun} put down, and the cat comes to sniff.',
      ],
      [
        '车库门半开，几个老头围着一辆旧车，人人伸手要{noun}。 / 谁都说自己修过，{noun}还没用上，话先说了一车。',
        'Garage door half up, old friends about an old car, and a call for the {noun}. / Each has mended one before, and with the {noun} at hand there is more to tell.',
      ],
      [
        '擦手，扫地，{noun}，<收工|喝茶>。 / {noun}归位，灯一关，<洗手|歇>。',
        'Sweep up, {noun} back, hands, tea. / Done: {noun} put by, lamp off.',
        'A',
      ],
      [
        '搬进新家，头一夜睡床垫，床架和{noun}都等明天。 / 床还是一堆板子，{noun}在旁边，人在地上睡着了。',
        'First night in the new flat: the bed is a pile of boards, and the {noun} must wait for morning. / You sleep on the mattress, beside the boards and the {noun}.',
      ],
      [
        '外公留下的工作台，台面坑坑洼洼，今天边上多了{noun}。 / 台子是外公的，{noun}是自己的，站的地方是一样的。',
        'At Grandfather’s scarred bench, today, you and the {noun}. / His bench, your {noun}, and the same place to stand.',
        'E',
      ],
      [
        '视频教程看了好几遍，轮到自己，{noun}先拿反了。 / 教程里的人笑得轻松，这头的人对着{noun}挠头。',
        'How simply it is done in the film, and you begin with the {noun} the wrong way round. / On the screen a smile; on this side a frown at the {noun}.',
      ],
      [
        '下雨前赶着修鸡棚，鸡跟在{noun}后头踱步。 / 母鸡歪着头看{noun}，天边打了个雷。',
        'Mending the hen house before the rain, with hens all about the {noun}. / A hen puts her head on one side and considers the {noun}; thunder, far off.',
      ],
      [
        '租的房子不许乱动墙，{noun}拿出来又放回去，先打电话问房东。 / 房东在电话里说行，{noun}这才派上用场。',
        'Ask the landlord first: back (goes|go) the {noun} until he has said yes. / Yes, says the landlord, and out (comes|come) the {noun}.',
        'R',
      ],
      [
        '收拾车库，看见{noun}，想起答应过给狗修个窝。 / 狗趴在门口等，{noun}总算要出动了。',
        'Tidying the garage you see the {noun}, and remember a promise to the dog. / By the door lies the dog, patient, and at last it is time for the {noun}.',
      ],
      [
        '椅子还晃，垫了张纸片，晃，只好去拿{noun}。 / 纸片垫了又垫，{noun}来了，椅子不作声了。',
        'It wobbles, with paper under the leg it wobbles, and so you fetch the {noun}. / Paper, more paper, a bottle top, and then, with a sigh, the {noun}.',
      ],
      [
        '社区修理日，长桌上摆着收音机，小风扇，桌边是{noun}。 / 排队的人抱着坏了的东西，老师傅抬头，先问{noun}在哪。',
        'Repair day at the community hall: a radio and a fan on a long table, and beside it the {noun}. / People queue with what is broken, and the old hand asks first for the {noun}.',
      ],
    ],
  },
]
