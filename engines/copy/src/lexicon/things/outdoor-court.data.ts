import type { GroupScenes } from './group-scenes.ts'

/** Rackets and golf: what is carried to the court and the course. */
export const COURT_SCENES: readonly GroupScenes[] = [
  {
    groups: ['racket'],
    lines: [
      [
        '球网还没拉紧，人在底线外转{noun}。 / 拉网的绳子吱吱响，{noun}先<放|搁>在凳上。',
        'While the net is wound up, the {noun} (waits|wait) on the bench. / Crank turning, net rising, and you with the {noun} behind the line.',
      ],
      [
        '灯管嗡的一声亮了，场馆里有{noun}，有脚步。 / 脚步吱吱，灯嗡嗡，{noun}在中间。',
        'A hum from the lamps, squeaks from the soles, and the {noun} between. / Lights flicker on in the hall, and the bag with the {noun} is opened.',
      ],
      [
        '换鞋，{noun}，<发球|站位>。 / 包一放，{noun}<拿出来|上手>，开局。',
        'Shoes changed, {noun} out, serve. / Bag down, {noun} up, on court.',
        'A',
      ],
      [
        '擦汗的毛巾搭在网柱上，{noun}<靠着|放在>脚边。 / 歇一局，{noun}放下，水拧开。',
        'Towel on the net post, the {noun} at your feet. / Between games the {noun} (is|are) put down and a bottle opened.',
      ],
      [
        '球包的夹层，左边{noun}，右边<护腕|袜子>，拉好。 / 每次打完，{noun}归左边夹层。',
        'Left pocket the {noun}, right pocket the socks, zip. / After play the {noun} (goes|go) back to the left-hand pocket.',
        'R',
      ],
      [
        '公园里没有网，拿书包排一排，{noun}照样。 / 各站一头，风大，都赖{noun}。',
        'No net in the park, so the bags lie in a row, and out (comes|come) the {noun}. / Wind takes a hand in it, and everyone laughs at the {noun}.',
      ],
      [
        '爷爷穿着老布鞋上场，{noun}到他手里话就多了。 / 布鞋擦着地，爷爷讲起他那时候的{noun}。',
        'In old soft shoes Grandfather steps up, and talks of the {noun} of his day. / Put the {noun} in Grandfather’s hand and the stories begin.',
        'E',
      ],
      [
        '排队等场，前面那对还在数分，{noun}夹在腋下。 / 墙上的钟走得慢，等场的人握着{noun}。',
        'Waiting for a court, the {noun} under an arm, you keep score for strangers. / The clock on the wall is slow, and everyone in the queue holds the {noun}.',
      ],
      [
        '球滚到邻场，举手喊一声，{noun}停下。 / 隔壁场的人弯腰，扔过来，{noun}接着打。',
        'Sorry, you call to the next court, and the {noun} (pauses|pause). / A stranger bends, throws, and you go on with the {noun}.',
      ],
      [
        '车筐里竖着长长的包，红灯，手扶一下{noun}。 / 骑车去球馆，{noun}在背后一颠一颠。',
        'On the bicycle, {noun} on your back, to the hall. / Red light, one foot down, a hand behind you for the {noun}.',
      ],
      [
        '下班的衬衫塞进柜子，换上短裤，{noun}<等急了|在手>。 / 柜门合上，领带在里头，{noun}在外头。',
        'Tie in the locker, {noun} out of it. / Shirt off, shorts on, and after a day at the desk, the {noun}.',
      ],
      [
        '窗外飘雨，馆里的人不知道，只管{noun}。 / 打完出门才见地湿，{noun}往外套里藏。',
        'It has rained, you see on coming out, and the {noun} (goes|go) inside the coat. / No one in the hall hears the rain for the {noun}.',
      ],
      [
        '双打的搭档迟到，先对着墙，{noun}，墙，{noun}。 / 一墙的印子，等人的时候都跟{noun}练。',
        'Your partner is late, so it is the wall, the {noun}, the wall. / Marks all over the wall, from everybody who waited here with the {noun}.',
      ],
      [
        '借出登记：{noun}，名字，<归还|几点回>。 / 前台的格子里，{noun}一格一格，钥匙挂着。',
        'Sign here for the {noun}, says the desk. / Pigeonholes behind the counter, keys on hooks, the {noun}.',
      ],
      [
        '孩子的手把握得太靠前，教练蹲下挪，再试{noun}。 / 教练在身后扶着肩，眼睛盯{noun}。',
        'Coach kneels to move the small fingers, and then once more with the {noun}. / Eyes on the {noun}, says a voice behind the shoulder.',
      ],
      [
        '长椅上的毛巾，秒表，{noun}，比分写在手背。 / 手背上的比分糊了，{noun}还在手里。',
        'Score in pen on the back of a hand, gone blurred, and the {noun} in the other. / A stopwatch, a towel, the {noun}: the bench between games.',
      ],
      [
        '傍晚楼下的空地，拖鞋也能上，{noun}来回。 / 饭后下楼，拿着{noun}，喊一声谁来。',
        'After supper down to the yard with the {noun}: who plays. / In slippers, at dusk, between the parked bikes, the {noun}.',
      ],
      [
        '赛点，场边没人嗑瓜子了，{noun}停在半空似的。 / 观众屏着气，{noun}那声格外响。',
        'Match point, and nobody on the bench breathes until the {noun}. / So quiet round the court that the {noun} (sounds|sound) loud.',
      ],
      [
        '大学同学隔了很多年，约在老球馆，{noun}都带了。 / 头发少了，话没少，{noun}旁边坐到熄灯。',
        'Old friends, the old hall, and each has brought the {noun}. / Less hair, as much talk, and the {noun} on the bench until lights out.',
        'E',
      ],
      [
        '网前隔着手握一握，{noun}换到左手。 / 握手，笑，{noun}收进包，下周还来。',
        'Over the net a handshake, the {noun} in the other hand. / Well played, and the {noun} (goes|go) back in the bag.',
      ],
      [
        '球桌从墙边推出来，轮子响，{noun}在口袋里。 / 地下室的灯拉绳一拽，找到{noun}。',
        'Pull the cord of the cellar light and look for the {noun}. / Out from the wall rolls the table, and from a pocket (comes|come) the {noun}.',
      ],
      [
        '手腕转几圈，脖子转几圈，再拿{noun}。 / 热身的人对着镜子比动作，手里空着，{noun}在旁边。',
        'Wrists round, neck round, and then the {noun}. / Before the mirror you go through the stroke, without the {noun} at first.',
      ],
      [
        '早上占场，一人一边，{noun}，<走起|快>。 / 场次打印在墙上，找到号，{noun}，进。',
        'Dawn, free court, {noun}, go. / Find the court, find the partner, find the {noun}.',
        'A',
      ],
      [
        '旅馆后院有张旧球台，前台给了{noun}。 / 度假的午后，前台抽屉里有{noun}可借。',
        'From a drawer at the desk of the inn (comes|come) the {noun}. / Behind the guest house stands an old table, and you ask for the {noun}.',
      ],
      [
        '树枝上卡着什么，几个人仰头，手里拿{noun}。 / 摇树，扔鞋，够不着，{noun}先歇着。',
        'Something is stuck in the tree, and all look up, {noun} in hand. / Shake the branch, throw a shoe, put the {noun} down, think.',
      ],
      [
        '捡球的弟弟跑得满头汗，也想碰{noun}。 / 弟弟捡了一下午，轮到拿{noun}。',
        'All afternoon the small brother ran after it, and now gets the {noun}. / Fetch for us, they said, and then you may have the {noun}.',
      ],
      [
        '体育频道的声音开着，客厅里有人空手比画，{noun}在门后。 / 看完转播，去门后找{noun}。',
        'After the final on television somebody goes to look for the {noun}. / Last set on the screen, and the {noun} already out from behind the door.',
      ],
      [
        '换季理柜子，{noun}擦干，装袋，写个签。 / 衣柜顶上的袋子，签上写着{noun}。',
        'A label on the bag on top of the wardrobe reads: {noun}. / Dust off the {noun}, bag, label, top shelf.',
      ],
      [
        '哈欠打了好几个，还是被{noun}拖出了门。 / 闹钟响了，搭档的消息也到：{noun}带上。',
        'Bring the {noun}, says the message, and the alarm has not rung yet. / Yawning, you are led out of the house by the {noun}.',
      ],
      [
        '输给小孩不丢人，笑着把{noun}交过去。 / 小孩赢了，抱着{noun}绕场跑。',
        'Beaten by a child, you hand over the {noun} and laugh. / The winner, aged small, runs round the court with the {noun}.',
      ],
    ],
  },
  {
    groups: ['golf'],
    lines: [
      [
        '草尖上一层露水，鞋印跟着{noun}往前。 / 雾还贴着地，走到{noun}跟前才看清旗子。',
        'Dew on the grass, and a line of footprints to the {noun}. / Fog lies low, and from where the {noun} (is|are) you can just see the flag.',
      ],
      [
        '球包的拉链一格格查，{noun}在侧边。 / 后备箱打开，先抱出球包，{noun}在里头响。',
        'Zip by zip through the bag, and the {noun} in the side pocket. / Boot open, bag out, a small noise from the {noun}.',
      ],
      [
        '手套，{noun}，站位，<静|看>。 / 到了，{noun}，<热身|先推几杆>。',
        'Glove, {noun}, stance, hush. / Arrive, take the {noun}, putt a little.',
        'A',
      ],
      [
        '同组的人停住话，风也停，{noun}。 / 话停在半路，都看着{noun}。',
        'Talk breaks off, and all look at the {noun}. / Even the wind holds, for the sake of the {noun}.',
      ],
      [
        '记分卡夹在帽檐上，{noun}擦一把，走下一洞。 / 铅笔头夹在耳后，{noun}放好，再记。',
        'Pencil behind the ear, the {noun} wiped, the card filled in. / Before the next tee you put the {noun} right and write down the score.',
        'R',
      ],
      [
        '沙坑耙平，抖抖鞋里的沙，{noun}在草上。 / 倒出鞋里的沙，{noun}先<搁着|等等>。',
        'Sand out of the shoe first, then the {noun}. / Rake the bunker, stamp, pick up the {noun}.',
      ],
      [
        '父亲教的头一样是等，然后才是{noun}。 / 陪父亲走这一圈，{noun}不{noun}，都在其次。',
        'Father taught you to wait before anything else, and after that the {noun}. / A walk with Father across the grass, with the {noun} for a reason.',
        'E',
      ],
      [
        '球车停在树底下，座上一顶帽子，旁边{noun}。 / 刹车一踩，帽子滑下来，{noun}没动。',
        'Cart under the trees, a cap on the seat, the {noun} beside it. / Brake, and the cap slides, but not the {noun}.',
      ],
      [
        '池塘里的蛙先叫，岸上的人看看水，看看{noun}。 / 水面一圈圈散开，手里<握|拿>着{noun}，不出声。',
        'Rings spread on the pond, and you stand there with the {noun}. / Frogs comment, and the player considers the {noun}.',
      ],
      [
        '客厅的地毯卷起边，一只杯子横着，{noun}，试一下。 / 夜里的走廊静，{noun}轻轻一声。',
        'At night in the corridor, the {noun}, softly. / A cup on its side on the carpet, and you with the {noun}.',
      ],
      [
        '练习场一排背影，各看各的远处，{noun}，再{noun}。 / 灯照着草坪，飞虫，背影，{noun}。',
        'A row of backs at the range, each alone with the {noun}. / Under the lamps, moths, grass, the {noun}.',
      ],
      [
        '云从山那边压过来，会所的人收伞，{noun}还在外面。 / 雨前的光发黄，抓紧，{noun}。',
        'Clouds over the hill, umbrellas in, and you still out with the {noun}. / Yellow light before the rain, time for the {noun} once more.',
      ],
      [
        '进门先刷鞋，再擦{noun}，毛巾晾在柱上。 / 毛巾湿的那头擦{noun}，干的那头再过一遍。',
        'Wet end of the towel for the {noun}, then the dry end. / Brush the shoes, wipe the {noun}, hang the towel on the post.',
      ],
      [
        '草里找了半天，拨开，是{noun}。 / 弯着腰一路拨草，{noun}，找着了。',
        'Stooping along the rough, parting the grass: the {noun}. / You look, and look again, and there in the long grass (is|are) the {noun}.',
      ],
      [
        '下午茶的盘子收了，人又望向窗外，手边是{noun}。 / 会所的窗很大，{noun}靠在门边，主人还在聊。',
        'Tea is cleared, and all eyes go to the window, and yours to the {noun}. / Still talking in the clubhouse, with the {noun} by the door.',
      ],
      [
        '新手的帽子歪着，{noun}拿得小心。 / 头一回下场，手心出汗，{noun}握紧。',
        'Damp palms, crooked cap, the {noun}: the first time out. / Held with great care, the {noun}, by somebody new to it.',
      ],
      [
        '早组，脚步快，{noun}跟着走。 / 发令，挥手，{noun}，<前进|下一洞>。',
        'Early group, quick steps, the {noun} along with you. / On to the next, {noun} in hand.',
        'A',
      ],
      [
        '推车的轮子沾满草屑，{noun}归原处。 / 草屑刷掉，轮子干了，{noun}也收齐。',
        'Grass on the wheels of the trolley, and the {noun} back in place. / Clean the trolley and gather up the {noun}.',
      ],
      [
        '朋友不懂规矩，问这问那，拿着{noun}翻来覆去。 / 外行看热闹，抱着{noun}在后头跟。',
        'A guest who knows nothing of it carries the {noun} and asks. / What is this for, asks your friend, holding the {noun}.',
      ],
      [
        '机场传送带转过来一个长箱子，{noun}到了。 / 托运单贴着易碎，里头有{noun}。',
        'Fragile, says the tag, and inside (is|are) the {noun}. / Round the belt comes a long case, and with it the {noun}.',
      ],
      [
        '退休的欢送会散了，车里放着同事给的卡片和{noun}。 / 往后的星期一有了去处，门口放着{noun}。',
        'Monday, and no office: by the door (is|are) the {noun}. / Cards from the office on the seat, and the {noun} beside them.',
      ],
      [
        '旗子取出来靠在肩上，一圈人看{noun}。 / 影子退开，别落在线上，{noun}。',
        'Flag out, leaning on a shoulder, eyes on the {noun}. / Move your shadow off the line, they say, and then the {noun}.',
      ],
      [
        '车库墙上的架子，扫把，风筝，{noun}。 / 洗车的水溅到墙根，{noun}挪高一层。',
        'On the garage wall a broom, a kite, the {noun}. / Washing the car, you move the {noun} out of the spray.',
      ],
      [
        '乌鸦落在果岭边，歪头打量{noun}。 / 鸟先到，人后到，{noun}在中间。',
        'Crow at the edge of the green, with an eye to the {noun}. / Birds first, players after, and between them the {noun}.',
      ],
      [
        '孩子拖着比自己长的包，非要拿{noun}。 / 小帽子，小手套，{noun}拿在身后。',
        'Small cap, small glove, and the {noun} held behind the back. / Dragging a bag as tall as it is, a child asks for the {noun}.',
      ],
      [
        '日头偏西，影子先到旗杆，人和{noun}后到。 / 走回会所的路上，{noun}搭着夕光。',
        'Your shadow reaches the flag before you do, and before the {noun}. / Low sun on the way in, tired feet, the {noun}.',
      ],
    ],
  },
]
