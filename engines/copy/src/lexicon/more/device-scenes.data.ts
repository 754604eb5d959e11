import type { Intent } from '../../types.ts'
import { type Entry, entries, type Row } from '../entry.ts'

/**
 * A day with a device, by product type, and what to do next. A line: its intent (E emotional, A action, R rational), Chinese
 * frames and English frames that show the same moment, divided by ' / '.
 */
type OfTypes = readonly [types: string, lines: readonly (readonly [intent: 'E' | 'A' | 'R', zh: string, en: string])[]]

const INTENTS: Readonly<Record<'E' | 'A' | 'R', Intent>> = { E: 'emotional', A: 'action', R: 'rational' }

const rows = (tables: readonly OfTypes[]): Row[] =>
  tables.flatMap(([types, lines]) =>
    lines.map(
      ([intent, zh, en]): Row => [
        '*',
        zh.split(' / '),
        en.split(' / '),
        { category: ['technology'], type: types.split(' '), intent: [INTENTS[intent]] },
      ],
    ),
  )

/** Moments that state nothing about the product. */
const SCENE: readonly OfTypes[] = [
  [
    'headphones',
    [
      [
        'E',
        '晚自习的灯一排排灭了，{noun}还戴着，笔没停。 / 教室没剩几个人，{noun}压着马尾辫，卷子翻到背面。 / 管理员来锁门，敲敲桌子，你才把{noun}推到脖子上。',
        'Row by row the study hall goes dark; the {noun} are still on, and the pen still moves. / Few are left in the classroom, the {noun} over a ponytail, the paper turned to its back. / The caretaker raps on the desk to lock up, and you push the {noun} down to your neck.',
      ],
      [
        'E',
        '妈妈在门口喊了又喊，你摘下{noun}，问她说什么。 / 菜都上桌了，房门推开，{noun}底下的人抬起头来。 / 饭桌边的人等着，{noun}还在放那首没完的歌。',
        'Again and again your mother calls dinner from the door; you lift the {noun} and ask what she said. / The dishes are on the table, the door opens, and under the {noun} a head looks up. / Everyone waits at the table while the {noun} play a song that will not end.',
      ],
      [
        'E',
        '搬家公司走了，空屋子里坐在箱子上，戴着{noun}。 / 新家还没有椅子，纸箱坐着，{noun}戴着，喝一瓶水。 / 窗帘还没挂，{noun}先从箱子里翻了出来。',
        'The movers have gone; you sit on a box in the empty room with the {noun} on. / No chairs in the new flat yet: a carton to sit on, the {noun}, a bottle of water. / The curtains are not up, and the {noun} are the first thing out of the boxes.',
      ],
      [
        'E',
        '爸爸也想听听，{noun}戴反了，笑着点头。 / 爷爷戴上{noun}，说话忽然大声起来。 / 把{noun}递给外婆，她听了一句，跟着哼。',
        'Your father wants a listen; the {noun} go on the wrong way round, and he nods. / With the {noun} on, grandfather suddenly talks loudly. / You hand grandmother the {noun}; one line, and she hums along.',
      ],
      [
        'A',
        '打开盒子，拿出{noun}，先戴一戴。 / {noun}戴好，歌放低一点，从头一句听起。 / 先把{noun}戴上，再去点播放。',
        'Open the box, take out the {noun}, try them on. / The {noun} on, the music low, and from the first line. / Put the {noun} on, and then press play.',
      ],
      [
        'A',
        '排练前，把{noun}挂上谱架，先数四拍。 / {noun}戴好，节拍器走起来，跟着弹。 / 坐到琴前，{noun}一戴，从第二小节来过。',
        'Before practice, hang the {noun} on the music stand and count in. / With the {noun} on and the metronome going, play along. / Sit down at the keys with the {noun} on and take it from the second bar.',
      ],
      [
        'A',
        '收工的时候，{noun}挂回显示器的角上。 / 下班，{noun}摘下来，放进抽屉。 / 关电脑之前，给{noun}找个钩子。',
        'At closing time, hang the {noun} on the corner of the screen. / Work done, take off the {noun} and lay them in the drawer. / Before you shut down, find the {noun} a hook.',
      ],
      [
        'R',
        '戴{noun}的钟点有多少，先在心里算一算。 / 上班路上戴，还是桌前戴{noun}，先想好。 / 拿一张纸，写下每天戴{noun}的几个地方。',
        'Reckon first how many hours a day the {noun} would be on. / On the train or at a desk: decide where you would wear the {noun}. / Take a sheet and write down the places where the {noun} would be worn.',
      ],
      [
        'R',
        '帽子和眼镜，跟{noun}一起戴不戴，想一想。 / 戴眼镜的人，先想想{noun}怎么戴。 / 头发扎着还是散着，挑{noun}的时候也想想。',
        'Think whether a hat or glasses would be worn with the {noun}. / If you wear glasses, picture the {noun} over them first. / Hair up or down: that too, when you choose the {noun}.',
      ],
      [
        'E',
        '剪片子剪到半夜，{noun}里老是同一句话，猫先睡了。 / 一句台词反反复复，{noun}底下的眉头慢慢松开。 / 屏幕上的波形停在一个字上，{noun}又倒回去一秒。',
        'Past midnight at the editing desk, one line over and over in the {noun}; the cat has gone to bed. / The same words again and again, and under the {noun} a frown slowly loosens. / The wave on the screen stops at one word, and the {noun} go back a second.',
      ],
    ],
  ],
  [
    'earbuds',
    [
      [
        'E',
        '两个人共一副{noun}，走路要走齐步子。 / 一人一边{noun}，过马路也得挨着。 / 左边给你，右边给我，{noun}里刚好是前奏。',
        'Two people share the {noun} and have to walk in step. / One side of the {noun} each, even across the street. / Left for you, right for me, and in the {noun} the song is just beginning.',
      ],
      [
        'E',
        '洗衣机转着，想起{noun}还在裤兜里。 / 翻遍柜里的外套，{noun}在上礼拜那条裤子里。 / 口袋一摸，{noun}，钥匙，一张皱了的小票。',
        'The machine is turning when you remember the {noun} in a pocket. / Every coat searched, and the {noun} are in last week’s trousers. / A hand in the pocket: the {noun}, the keys, a crumpled receipt.',
      ],
      [
        'E',
        '公交站牌下，{noun}里在教西班牙语，嘴唇跟着动。 / 等车的人看过来，你对着{noun}练了一句早上好。 / 车来了，{noun}里的外语老师还在说慢慢来。',
        'At the bus stop the {noun} teach Spanish, and lips move along. / Someone waiting looks over: you have just said good morning to the {noun}. / The bus comes, and the teacher in the {noun} is still saying take your time.',
      ],
      [
        'E',
        '洗碗的水开着，{noun}里的侦探正要说出凶手。 / 手套上全是泡沫，{noun}里到了紧要处，水停了。 / 洗过的碗又洗了一回，因为{noun}里的故事没完。',
        'The tap runs, and in the {noun} the detective is about to name the culprit. / Foam up to the gloves; in the {noun} comes the crucial page, and the water is turned off. / Clean dishes are washed again, because the story in the {noun} is not over.',
      ],
      [
        'A',
        '盒盖一掀，取{noun}，左右各一只。 / {noun}一左一右戴好，鞋带系上，出门。 / 先戴{noun}，再拿钥匙，关门。',
        'Flip the lid, take the {noun}, left and right. / The {noun} in, laces tied, out of the door. / The {noun} first, then the keys, then the door.',
      ],
      [
        'A',
        '左耳右耳，{noun}先认清再戴。 / 先看清哪边是左，再戴{noun}。 / 对着镜子，把{noun}转一转，戴正。',
        'Left ear, right ear: sort out the {noun} first. / See which side is left before the {noun} go in. / At the mirror, turn the {noun} a little until they sit.',
      ],
      [
        'A',
        '回到家，{noun}放回盒子，盒子放回门口。 / 进门先把{noun}收进盒里，再换鞋。 / {noun}归盒，盖子扣上，放到充电的地方。',
        'Home again: the {noun} into the case, the case by the door. / Put the {noun} away in the case first, then change your shoes. / The {noun} in the case, lid shut, and over to where things charge.',
      ],
      [
        'R',
        '{noun}常在哪里戴，路上还是床上，先分清。 / 一天戴几回{noun}，一回多久，先数数。 / 打电话多还是听歌多，挑{noun}之前想一想。',
        'On the road or in bed: be clear first where the {noun} would be worn. / Count how often a day the {noun} would go in, and how long. / More calls or more music? Think of it before choosing the {noun}.',
      ],
      [
        'R',
        '口袋深浅看一看，{noun}的盒子要待在里面。 / 常穿的外套有没有小口袋，给{noun}想个去处。 / {noun}的盒子放哪个兜，先比一比。',
        'Look at your pockets: the case of the {noun} has to live in one. / Think whether your usual coat has a small pocket for the {noun}. / Work out which pocket the case of the {noun} would go in.',
      ],
      [
        'E',
        '电梯里遇见邻居，{noun}摘下一边，说今天风大。 / 邻居先开的口，{noun}摘下一边，聊到一楼。 / 电梯门关上，{noun}又塞回去，歌走了半段。',
        'A neighbour in the lift: one side of the {noun} comes out, and you agree it is windy. / The neighbour speaks first, so one of the {noun} comes out until the ground floor. / The lift closes, the {noun} go back in, and the song has moved on.',
      ],
    ],
  ],
  [
    'speaker',
    [
      [
        'E',
        '包饺子的晚上，{noun}上沾了一个面粉手印。 / 擀面杖和{noun}挤在一张案板边。 / 谁用沾面的手碰了{noun}，没人承认。',
        'On dumpling night the {noun} gets a handprint of flour. / A rolling pin and the {noun} crowd at the edge of one board. / Someone touched the {noun} with floury fingers, and nobody owns up.',
      ],
      [
        'E',
        '孩子踩着沙发跳舞，{noun}里的歌又点了一遍。 / 同一首儿歌，{noun}放了又放，爸爸会唱了。 / 再来一遍，她指着{noun}说。',
        'A child dances on the sofa while the {noun} plays the song once more. / Round and round on the {noun}, and father knows the words. / Again, she says, and points at the {noun}.',
      ],
      [
        'E',
        '擦窗擦到一半，跟着{noun}唱了起来，对面楼有人笑。 / 抹布当话筒，{noun}伴奏，唱完接着擦。 / 拖把停住，{noun}里到了那段间奏，先弹一会儿空气吉他。',
        'Halfway through the windows you sing along with the {noun}, and someone across the yard laughs. / A cloth for a microphone, the {noun} for a band, then back to the panes. / The mop stops: in the {noun} comes the guitar solo, to be played on air.',
      ],
      [
        'A',
        '给{noun}挑个角落，放一首，站到对面听。 / {noun}摆好，放歌，在屋里走一圈。 / 先把{noun}放桌角，再挪到架子上，听听哪边合意。',
        'Find the {noun} a corner, play something, and listen from across the room. / Set up the {noun}, start a song, and walk round the room. / Try the {noun} on the desk, then on the shelf, and see which you like.',
      ],
      [
        'A',
        '客人进门之前，{noun}先放起来。 / 门铃响了，顺手把{noun}的歌调低。 / 椅子摆好，{noun}打开，去开门。',
        'Before the guests come in, start the {noun}. / The doorbell: turn the {noun} down on your way. / Chairs out, the {noun} on, then the door.',
      ],
      [
        'A',
        '周六早上，先开{noun}，再拉窗帘。 / 起床，烧水，开{noun}，找拖鞋。 / 被子叠好，走过去按一下{noun}。',
        'Saturday: first the {noun}, then the curtains. / Get up, put the kettle on, the {noun} on, look for slippers. / Make the bed, walk over, press the {noun}.',
      ],
      [
        'R',
        '屋子多大，{noun}放哪面墙，先走一步看看。 / 插座在哪儿，{noun}就得在哪儿，先找找。 / 拿尺量量架子，{noun}要站得下。',
        'How large the room, which wall: walk about once before you choose the {noun}. / Where the socket is, the {noun} will be: find it first. / Take a ruler to the shelf; the {noun} has to stand there.',
      ],
      [
        'R',
        '楼下住着谁，开{noun}的钟点先商量好。 / 几点以后不开{noun}，跟家里人说定。 / 听歌多还是听人说话多，挑{noun}前想想。',
        'Think who lives below, and agree on hours for the {noun}. / Settle with the family after what hour the {noun} stays off. / Music or voices: which would the {noun} play more? Think of that first.',
      ],
      [
        'E',
        '天气预报从{noun}里出来，手停在鞋架前。 / {noun}说下午有雨，伞又从柜子里拿了出来。 / 刷着牙，听{noun}报完今天的路况。',
        'The forecast comes from the {noun}, and a hand stops before the shoe rack. / Rain in the afternoon, says the {noun}, and the umbrella comes out again. / Toothbrush in mouth, you hear the traffic out on the {noun}.',
      ],
      [
        'E',
        '年三十，{noun}里放着老歌，厨房里有人跟着哼跑了调。 / 一家人挤在厨房里转，{noun}在冰箱顶上放着歌。 / 汤要溢出来了，{noun}里的歌没人管。',
        'New Year’s Eve: old songs on the {noun}, and someone in the kitchen hums off key. / Everyone turns round one another in the kitchen, with the {noun} on top of the fridge. / The soup is about to boil over, and nobody minds the {noun}.',
      ],
    ],
  ],
  [
    'keyboard',
    [
      [
        'E',
        '辞职信写好了，手指停在{noun}的回车上。 / 回车键上悬着一根手指，{noun}等着。 / 信从头读了又读，手才落到{noun}上。',
        'The letter of notice is written, and a finger rests over the return key of the {noun}. / One finger hovers, and the {noun} waits. / Over and over through the letter before a hand comes down on the {noun}.',
      ],
      [
        'E',
        '饼干屑掉进{noun}的缝里，翻过来敲两下。 / 倒扣{noun}，桌上落了半块饼干和一根猫毛。 / {noun}底下，找到了上礼拜丢的回形针。',
        'Biscuit crumbs in the {noun}: turn it over, two taps. / Upside down, the {noun} gives back half a biscuit and a cat hair. / Under the {noun} lies the paper clip that went missing last week.',
      ],
      [
        'E',
        '女儿在{noun}上打出一长串字母，说这是给奶奶的信。 / 小小的人爬上椅子，在{noun}上按了一整行的A。 / 屏幕上一大片乱码，小手还在{noun}上。',
        'A daughter types one long row of letters on the {noun} and says it is for grandmother. / Up on the chair climbs a very small person, and there is a whole line of A on the {noun}. / Nonsense across the screen, and small hands still on the {noun}.',
      ],
      [
        'E',
        '论文写到致谢，{noun}慢了下来。 / 参考文献排完，手从{noun}上拿开，甩了甩。 / 末了一个句号敲下，{noun}推到一边，趴一会儿。',
        'The thesis has come to its thanks, and the {noun} slows down. / References done, the hands come off the {noun} and are shaken out. / One more full stop, the {noun} is pushed aside, and a head goes down on the desk.',
      ],
      [
        'E',
        '弹幕刷过去，一只手在{noun}上，一只手抓薯片。 / 队友喊等等，{noun}前的人在擦手。 / 薯片袋见底了，{noun}边上换了一杯水。',
        'Comments fly by; one hand on the {noun}, one in the crisps. / Wait, call the team-mates: the person at the {noun} is wiping fingers. / The crisps are gone, and a glass of water stands by the {noun} instead.',
      ],
      [
        'A',
        '坐直，{noun}拉近一点，打开空白页。 / {noun}摆正，袖子卷起来，写头一句。 / 手腕放平，从{noun}上打一行自己的名字。',
        'Sit up, draw the {noun} closer, open a blank page. / Straighten the {noun}, roll up your sleeves, write the opening line. / Wrists level, type your own name on the {noun}.',
      ],
      [
        'A',
        '礼拜五下午，{noun}翻过来，刷一刷键缝。 / 找把旧牙刷，把{noun}的缝扫一遍。 / 先关机，再擦{noun}。',
        'Friday afternoon: tip up the {noun} and brush between the keys. / Find an old toothbrush and sweep the gaps of the {noun}. / Switch off first, then wipe the {noun}.',
      ],
      [
        'R',
        '桌面横着量一量，{noun}和鼠标都要有地方。 / 常打数字的人，先看{noun}的配列。 / 拿张报纸裁成{noun}那么大，铺桌上看看。',
        'Measure across the desk: the {noun} and a mouse both need room. / If you type figures a lot, look at the layout of the {noun} first. / Cut a newspaper to the size of the {noun} and lay it on the desk.',
      ],
      [
        'R',
        '办公室敲还是家里敲，买{noun}之前想清楚。 / 同屋的人睡得早不早，挑{noun}时也算一条。 / 一天在{noun}上打几个钟头，先估个数。',
        'At the office or at home: settle that before buying the {noun}. / Does the other person in the room go to bed early? Count that in when choosing the {noun}. / Make a guess how many hours a day you would type on the {noun}.',
      ],
      [
        'E',
        '老同学发来一句在吗，{noun}上的手停了一下，回了一个在。 / 半夜跳出一个旧名字，{noun}敲了又删。 / 打了三行，删到只剩一个字，{noun}按下回车。',
        'Are you there, writes an old classmate; the hands on the {noun} pause, and answer yes. / Late at night an old name pops up, and the {noun} types and deletes. / Three lines typed, all but one word deleted, then return on the {noun}.',
      ],
    ],
  ],
  [
    'mouse',
    [
      [
        'E',
        '抢票的早上，手握{noun}，眼睛盯着秒针。 / 还差十几秒，{noun}上的手指不敢动。 / 票没抢到，手从{noun}上松开，靠回椅背。',
        'The morning of the tickets: a hand on the {noun}, eyes on the second hand. / Moments to go, and the finger on the {noun} does not dare to move. / No ticket; the hand lets go of the {noun} and you lean back.',
      ],
      [
        'E',
        '购物车里加了又删，{noun}在皮鞋和球鞋之间来回。 / 表格拉到底，{noun}滚了半天，还有一页。 / 一页页翻租房的照片，{noun}停在有阳台的那张。',
        'Added, removed: the {noun} goes back and forth between brogues and trainers. / Down the sheet the {noun} scrolls and scrolls, and there is one more page. / Flats to let go by, and the {noun} stops at the one with a balcony.',
      ],
      [
        'E',
        '开会共享屏幕，{noun}不小心划过了桌面上的私人照片。 / 会议室里的眼睛都跟着{noun}走。 / {noun}一抖，点开了不该点的那个窗口。',
        'Sharing your screen, the {noun} strays across a private photograph. / Every eye in the meeting room follows the {noun}. / A twitch of the {noun}, and the wrong window opens.',
      ],
      [
        'E',
        '孩子坐到膝盖上，小手叠在握{noun}的大手上，画了一个圆。 / 一大一小两只手，握着{noun}画房子。 / 屋顶画歪了，{noun}又交回小手里。',
        'A child on your knee, a small hand over the one on the {noun}, and a circle is drawn. / Two hands, one large, one small, draw a house with the {noun}. / The roof came out crooked, so the {noun} goes back to the small hand.',
      ],
      [
        'E',
        '半夜排版，{noun}把一张图往左挪了一点，又挪回来。 / 版面看了一晚，{noun}没怎么动。 / 挪一个像素，{noun}边的咖啡凉了。',
        'Layout at midnight: the {noun} moves a picture left, and then back. / A whole evening over the page, and the {noun} hardly moved. / One pixel over, and the coffee by the {noun} has gone cold.',
      ],
      [
        'A',
        '垫子铺平，{noun}放上，划一圈试试手。 / 先给{noun}清出一块桌面，再开电脑。 / 手放上{noun}，点开头一封邮件。',
        'Smooth the mat, put the {noun} on it, draw a circle. / Clear a patch of desk for the {noun}, then switch on. / Hand on the {noun}: open the first message.',
      ],
      [
        'A',
        '出差收拾包，{noun}裹在袜子里。 / 去图书馆，{noun}和笔袋一起装。 / 进了会议室，{noun}先放到手边。',
        'Packing for a trip: the {noun} goes inside a sock. / For the library, pack the {noun} with the pens. / In the meeting room, lay the {noun} within reach.',
      ],
      [
        'R',
        '手掌摊开量一量，再看{noun}的尺寸。 / 手大手小，挑{noun}之前伸出来看看。 / 用惯的那只{noun}多长，拿尺量一下。',
        'Spread your palm, measure it, then look at the size of the {noun}. / Large hand or small: hold it out before choosing the {noun}. / Take a ruler to the mouse you are used to before you look at the {noun}.',
      ],
      [
        'R',
        '电脑还剩几个口，先看看再挑{noun}。 / 用{noun}做表格，还是做图，先想一想。 / 垫子上用还是桌面上用{noun}，看一眼自己的桌子。',
        'See how many ports the computer has left before you choose the {noun}. / Spreadsheets or drawings: think what the {noun} would be for. / On a mat or on the bare desk? Look at yours before you choose the {noun}.',
      ],
      [
        'E',
        '电话那头慢慢念，这头的{noun}一个字一个字找。 / 教爸爸网上挂号，{noun}点了三下才点中。 / 右键在右边，儿子对着话筒说，那头的{noun}咔哒一声。',
        'A voice reads slowly down the line, and at this end the {noun} hunts word by word. / Teaching father to book online: three tries with the {noun}. / The right button is on the right, says the son, and at the other end the {noun} clicks.',
      ],
    ],
  ],
  [
    'power-bank',
    [
      [
        'E',
        '露营的帐篷里，一圈人等着用{noun}，按电量排队。 / 谁的手机剩得少，{noun}先给谁。 / 篝火边，{noun}从左手传到右手。',
        'In the tent they queue for the {noun}, in order of battery left. / Whose phone has the least? The {noun} goes there first. / By the fire, the {noun} is passed from hand to hand.',
      ],
      [
        'E',
        '陌生人问能不能借一下{noun}，聊了一路。 / 候机楼的地上，{noun}和一根线，两个人共用。 / 还{noun}的时候，对方递来一颗糖。',
        'A stranger asks to borrow the {noun}, and you talk all the way. / On the floor of the terminal two people share the {noun} and a cable. / With the {noun} comes back a sweet.',
      ],
      [
        'E',
        '逛了一天展，手机和人都要坐下，{noun}拿出来。 / 长椅上歇脚，{noun}接上，鞋脱一半。 / 美术馆门口的台阶，一瓶水，一只{noun}，几双累了的脚。',
        'After a day of galleries, phone and feet both want to sit; out comes the {noun}. / A bench, the {noun} connected, heels out of the shoes. / On the museum steps: a bottle of water, the {noun}, tired feet in a row.',
      ],
      [
        'E',
        '妈妈出远门，包里塞了煮鸡蛋，也塞了{noun}。 / 临走，爸爸把{noun}递进车窗。 / 行李查了又查，{noun}是外婆塞进去的。',
        'Mother is off on a journey, with boiled eggs in the bag and the {noun}. / At the last minute father hands the {noun} through the car window. / The luggage was checked and checked again; it was grandmother who put in the {noun}.',
      ],
      [
        'E',
        '直播到一半，手机旁边有人递来{noun}。 / 台上还在唱，台下的手从包里摸{noun}。 / 镜头晃了一下，是在接{noun}。',
        'Halfway through the stream, a hand slides the {noun} up to the phone. / The band plays on, and a hand in the crowd feels for the {noun}. / The picture shook for a moment: somebody was connecting the {noun}.',
      ],
      [
        'A',
        '今晚插上{noun}，明早拔下来装包。 / 收拾行李，{noun}放随身的那只包。 / 线绕起来，跟{noun}一起进包。',
        'Plug in the {noun} tonight; unplug and pack it in the morning. / When packing, keep the {noun} in the bag you carry with you. / Wind up the cable, and into the bag with the {noun}.',
      ],
      [
        'A',
        '爬山前，{noun}装进离手近的口袋。 / 上了车，先给手机接上{noun}，再看风景。 / 导航开着，{noun}接上，往前走。',
        'Before the climb, put the {noun} in the pocket nearest your hand. / On the coach, connect the phone to the {noun}, then look out. / Map open, the {noun} connected, walk on.',
      ],
      [
        'R',
        '常坐飞机的话，{noun}的瓦时先看一眼。 / 一天在外面几个钟头，带不带{noun}，先想想。 / 手机、手表、相机，{noun}要给谁充，列一列。',
        'If you fly often, look at the watt-hours of the {noun} first. / How many hours out in a day? Think of that before the {noun}. / Phone, watch, camera: list what the {noun} would charge.',
      ],
      [
        'R',
        '包里那根线是什么头，对着{noun}的口看。 / 电池多大，翻翻手机的说明书，再看{noun}。 / 通勤带还是出差带{noun}，各想一遍。',
        'Which plug is on the cable in your bag? Hold it against the ports of the {noun}. / Look up the battery of your phone, then look at the {noun}. / For the commute or for trips: think of the {noun} in both.',
      ],
      [
        'E',
        '火车晚点，小孩看动画，{noun}在座位底下接着线。 / 广播说再等一会儿，{noun}从背包底翻出来。 / 一车厢的人在找插座，你摸出{noun}。',
        'The train is late; a child watches cartoons, and the {noun} is under the seat at the end of a cable. / A little longer, says the loudspeaker, and the {noun} comes up from the bottom of the bag. / All along the carriage they look for a socket, and you bring out the {noun}.',
      ],
    ],
  ],
  [
    'charger',
    [
      [
        'E',
        '宿舍一个插排，大家的{noun}挤在一起。 / 谁拔了谁的{noun}，熄灯后吵了两句。 / 插排满了，{noun}等着谁让位。',
        'One power strip in the dormitory, and everyone’s plugs elbow the {noun}. / Somebody unplugged the {noun}; two words about it after lights out. / The strip is full, and the {noun} waits for a gap.',
      ],
      [
        'E',
        '到了民宿，先放下行李，再找插座放{noun}。 / 民宿的插座在柜子后面，{noun}拿在手里弯腰找。 / 退房前，回头看一眼，{noun}还插着。',
        'At the guest house: luggage down, then a socket for the {noun}. / The socket is behind the wardrobe; you bend down with the {noun} in hand. / Checking out, one look back: the {noun} is still in the wall.',
      ],
      [
        'E',
        '抽屉里一团线，解到头，露出{noun}。 / 线缠着线，{noun}在当中。 / 拉出一根，带出一串，末了才是{noun}。',
        'A knot of cables in the drawer, and at the end of it the {noun}. / Cable over cable, and the {noun} in the middle. / You pull one out, a string of them comes along, and then the {noun}.',
      ],
      [
        'E',
        '候车厅的柱子边空出一个插座，{noun}插上，人蹲下。 / 检票了，拔{noun}，拎包，小跑。 / 坐在行李箱上，看着{noun}那头的手机。',
        'A socket by the pillar comes free: the {noun} goes in, and you squat beside it. / Boarding: pull out the {noun}, grab the bag, trot. / On your suitcase you sit and watch the phone at the end of the {noun}.',
      ],
      [
        'E',
        '奶奶把{noun}收进饼干盒，说这样不会丢。 / 爸爸在{noun}上贴了胶布，写了卧室。 / 床头那只{noun}，谁都不许拿走。',
        'Grandmother keeps the {noun} in a biscuit tin, where it cannot get lost. / Father has put tape on the {noun} and written bedroom on it. / Nobody may take away the {noun} by the bed.',
      ],
      [
        'A',
        '插上{noun}，线捋直，手机屏朝下放。 / {noun}插墙上，线接好，去洗澡。 / 先插{noun}，再倒水，再坐下。',
        'Plug in the {noun}, straighten the cable, phone face down. / The {noun} in the wall, cable connected, off to the shower. / First the {noun}, then a glass of water, then a seat.',
      ],
      [
        'A',
        '换个城市，{noun}先从箱子里拿出来。 / 进了房间，窗帘拉开，{noun}插上。 / 电脑和{noun}一起装，别落在会议室。',
        'Another town: take the {noun} out of the case first. / Into the room, curtains open, the {noun} in the wall. / Pack the {noun} with the laptop, and leave neither in the meeting room.',
      ],
      [
        'R',
        '数一数家里要充的东西，再看{noun}有几个口。 / 电脑、平板、手机，写下来，对着{noun}看。 / 出国的话，先查那边的插座，再看{noun}。',
        'Count what needs charging at home, then the ports of the {noun}. / Laptop, tablet, phone: write them down beside the {noun}. / Going abroad? Look up the sockets there, then the {noun}.',
      ],
      [
        'R',
        '原来那只多少瓦，翻过来看看小字，再挑{noun}。 / 手里的线能走多少瓦，挑{noun}时一起看。 / 插在床头还是带在路上，先给{noun}定个用处。',
        'How many watts has the old one? Read the small letters, then choose the {noun}. / See what your cable carries when you choose the {noun}. / By the bed or on the road: decide what the {noun} is for.',
      ],
      [
        'E',
        '沙发缝里摸到遥控器，没摸到{noun}。 / 全家找了一圈，{noun}在书桌底下插着。 / 谁用完{noun}没放回去，饭桌上问了一遍。',
        'Between the cushions lies the remote control, but not the {noun}. / The family searches all round, and the {noun} is in the socket under the desk. / Who did not put back the {noun}? The table is asked.',
      ],
    ],
  ],
  [
    'desk-lamp',
    [
      [
        'E',
        '补衣服的人把针举到{noun}底下，眯着眼穿线。 / 线头抿了抿，{noun}下穿了又穿。 / 一颗纽扣，一根针，{noun}开到深夜。',
        'A needle is held up under the {noun}, eyes narrowed for the thread. / The thread is wetted and tried again and again under the {noun}. / One button, one needle, and the {noun} on till late.',
      ],
      [
        'E',
        '拼图还差天空那一块，{noun}往左扭了扭。 / 桌上全是蓝的碎片，{noun}照着，谁也没去睡。 / 猫在{noun}下睡着，压住了几块天空。',
        'The sky of the puzzle is missing; the {noun} is turned to the left. / The table is all blue pieces under the {noun}, and nobody goes to bed. / A cat has fallen asleep under the {noun}, on some pieces of sky.',
      ],
      [
        'E',
        '日记写到一半，合上，{noun}还亮着。 / 门外脚步声近了，本子塞进抽屉，{noun}没来得及关。 / 小钥匙藏在{noun}后面。',
        'Half a page of diary, then it is shut, with the {noun} still on. / Steps outside: the diary goes into the drawer, and the {noun} is left on. / The little key is hidden behind the {noun}.',
      ],
      [
        'E',
        '刻章的人吹一口粉末，把石头凑近{noun}。 / 石屑落在{noun}底下，名字刻了一半。 / 章盖下去歪了，{noun}下又看了看，笑了。',
        'The seal carver blows away the dust and brings the stone up to the {noun}. / Stone dust under the {noun}, and half a name is cut. / The stamp came out crooked; another look under the {noun}, and a laugh.',
      ],
      [
        'E',
        '录取信拆开，{noun}下一家人轮着念。 / 题册都收走了，{noun}下只剩一只笔筒。 / 考完的晚上，{noun}底下摊着一张地图。',
        'The letter from the university is open, and the family take turns reading it under the {noun}. / The exercise books are gone, and a pen pot stands alone under the {noun}. / The night after the exam, a map lies open under the {noun}.',
      ],
      [
        'E',
        '飞蛾扑了扑{noun}，作业本上落了一点粉。 / 蚊子在{noun}底下绕，写字的手停住，啪。 / {noun}亮着，纱窗外头趴着一只壁虎。',
        'A moth bumps the {noun} and leaves a little dust on the homework. / A mosquito circles under the {noun}; the writing hand stops, and claps. / The {noun} is on, and outside the screen clings a gecko.',
      ],
      [
        'A',
        '坐下，{noun}拉过来一点，笔帽拔掉。 / 先开{noun}，再翻到折角的那页。 / 画纸钉好，{noun}转个方向，落笔。',
        'Sit down, draw the {noun} closer, uncap the pen. / First the {noun}, then the page with the folded corner. / Paper pinned, the {noun} turned, and begin.',
      ],
      [
        'A',
        '睡前关{noun}，明天的书包先装好。 / 作业收进书包，伸手关{noun}。 / 笔插回笔筒，{noun}一关，去刷牙。',
        'Bag packed for tomorrow, then the {noun} off. / Homework away, reach for the {noun}. / Pens back in the pot, the {noun} off, teeth.',
      ],
      [
        'R',
        '写字用哪只手，{noun}就放另一边，先摆摆看。 / 桌子靠窗还是靠墙，给{noun}定个位置。 / 插座离桌子多远，量一量再看{noun}。',
        'Which hand writes? The {noun} goes on the other side; try it out. / Desk by the window or the wall: find the {noun} its place. / Measure from the socket to the desk, then look at the {noun}.',
      ],
      [
        'R',
        '桌上摊开常用的本子，看{noun}要照多大一块。 / 看书多还是画图多，挑{noun}前想一想。 / 坐下来，手往前伸，{noun}的开关要够得着。',
        'Open your usual notebooks and see how much desk the {noun} has to light. / More reading or more drawing: think before choosing the {noun}. / Sit down and stretch out a hand: that is where the switch of the {noun} should be.',
      ],
    ],
  ],
  [
    'smart-watch',
    [
      [
        'E',
        '新郎看了一眼{noun}，花车堵在桥上。 / 仪式还有一刻，{noun}抬起来又放下。 / 袖口底下露出{noun}，司仪催了一声。',
        'The groom glances at the {noun}: the cars are stuck on the bridge. / Not long to the ceremony, and the {noun} is raised and lowered. / From under a cuff peeps the {noun}, and the usher calls.',
      ],
      [
        'E',
        '广场舞散了，阿姨低头看一眼{noun}，又绕了一圈。 / 太极拳收了势，手腕一翻，看看{noun}。 / 公园的长椅上，两位老人比着手上的{noun}。',
        'The dancing in the square is over; auntie looks at the {noun} and walks one more round. / Tai chi ends, a wrist turns, and there is the {noun}. / On a park bench two old friends compare wrists, the {noun} on one of them.',
      ],
      [
        'E',
        '面试官在看简历，你把{noun}往袖子里推了推。 / 等候室里，{noun}看了又看，才过去一会儿。 / 叫到名字，{noun}转正，站起来。',
        'They are reading your papers; you push the {noun} up under the sleeve. / In the waiting room you look at the {noun} again and again, and hardly any time has passed. / Your name is called: you straighten the {noun} and stand.',
      ],
      [
        'E',
        '孩子问几点了，你把{noun}伸过去让他自己认。 / 小手指点着{noun}，念出了几点。 / 还有一会儿才到家，{noun}凑到孩子眼前。',
        'What time is it, asks the child, and you hold out the {noun} for him to read. / A small finger on the {noun} spells out the hour. / Not home for a while yet: the {noun} is brought to a child’s nose.',
      ],
      [
        'E',
        '雪地里跑完，手套咬下来，露出{noun}。 / 哈气糊在{noun}上，袖子擦一擦。 / 冬天的清早，围巾、手套、{noun}，一样样戴。',
        'After a run in the snow a glove is pulled off with the teeth, and there is the {noun}. / Breath clouds the {noun}; a sleeve wipes it. / A winter morning: scarf, gloves, the {noun}, one after another.',
      ],
      [
        'E',
        '面团发着，手上都是粉，用鼻尖点了一下{noun}。 / 胳膊肘推开柜门，低头看{noun}，面还要等。 / 沾了面的手举着，叫人来看{noun}上几点。',
        'Dough is rising, hands all flour: the nose taps the {noun}. / An elbow opens the cupboard, a glance at the {noun}: the dough must wait. / Floury hands in the air, you ask someone to read the {noun}.',
      ],
      [
        'A',
        '{noun}扣上，鞋带系好，下楼。 / 戴上{noun}，先走到路口再说。 / 天亮了，抓起{noun}出门。',
        'The {noun} buckled, laces tied, downstairs. / Put on the {noun} and walk as far as the crossing. / Daylight: take the {noun} and go.',
      ],
      [
        'A',
        '洗碗之前，{noun}先摘下来放窗台。 / 睡前摘{noun}，搁在老地方。 / 挽起袖子，{noun}往上推推，干活。',
        'Before the dishes, lay the {noun} on the window sill. / Take off the {noun} at bedtime and put it in its place. / Roll up your sleeves, push the {noun} higher, to work.',
      ],
      [
        'R',
        '拿根线绕手腕一圈，量一量再看{noun}。 / 手腕多粗，量了再挑{noun}。 / 剪个圆纸片，搁手腕上，就是{noun}的样子。',
        'Put a string round your wrist, measure it, then look at the {noun}. / Measure your wrist before choosing the {noun}. / Cut out a circle of paper and lay it on your wrist for the {noun}.',
      ],
      [
        'R',
        '跑步看还是上班看，挑{noun}前先想想。 / 手机是哪一家的，先查它认不认{noun}。 / 隔几天想充一回{noun}，心里有个数。',
        'For running or for the office: think before choosing the {noun}. / Check whether your phone will talk to the {noun}. / Have an idea how often you would like to charge the {noun}.',
      ],
    ],
  ],
  [
    'air-purifier',
    [
      [
        'E',
        '油烟机关了，厨房门开着，顺手按了{noun}。 / 鱼煎好了，{noun}也开着，大家先动筷子。 / 煎完饼，窗开一条缝，{noun}转着，盘子端走。',
        'The hood is off, the kitchen door open, and a finger presses the {noun}. / The fish is fried, the {noun} is on, and chopsticks come out. / Pancakes done: the window ajar, the {noun} on, the plates carried away.',
      ],
      [
        'E',
        '小孩对着{noun}的风口喊了一声啊。 / 一张纸巾飘到{noun}边，孩子去追。 / 玩具车绕着{noun}开，撞了一下。',
        'A child says aah into the vent of the {noun}. / A paper tissue drifts by the {noun}, with a child after it. / A toy car goes round and round the {noun}, and hits it.',
      ],
      [
        'E',
        '狗换毛的季节，吸尘器收了，{noun}还开着。 / 一团狗毛滚到{noun}脚边，停住了。 / 梳完狗，洗了手，{noun}推到窝旁边。',
        'The dog is shedding; the vacuum is put away, the {noun} still on. / A ball of dog hair rolls up to the {noun} and stops. / Dog brushed, hands washed, the {noun} pushed over to the basket.',
      ],
      [
        'E',
        '搬新家，沙发没到，{noun}先到了，坐在箱子上看它。 / 空屋子里，一只灯泡，一台{noun}，一个人吃盒饭。 / 钥匙刚拿到，{noun}先进了门。',
        'The new flat: no sofa yet, but the {noun} is here, and you look at it from a box. / An empty room, a bulb, the {noun}, one person with a lunch box. / The keys are hours old, and the {noun} is the first through the door.',
      ],
      [
        'E',
        '客厅的灯关了，走过去，脚趾碰上了{noun}。 / 夜里起来喝水，绕过{noun}，没开灯。 / 黑里伸手，先摸到沙发，再摸到{noun}。',
        'Living room dark, and on the way a toe finds the {noun}. / Up for water at night, round the {noun} without a light. / A hand in the dark meets the sofa, and then the {noun}.',
      ],
      [
        'E',
        '绿萝长到{noun}边上，修了一枝。 / {noun}旁边的绿萝，叶子轻轻晃。 / 浇花的时候，壶绕过{noun}。',
        'The ivy has reached the {noun}, and a shoot is cut. / Beside the {noun} the leaves of a pot plant sway a little. / Watering the plants, the can goes round the {noun}.',
      ],
      [
        'A',
        '说明书翻到头一页，照着给{noun}通电。 / {noun}搬到屋里，先放一放，再插电。 / 挪开椅子，给{noun}留一圈空。',
        'Open the manual at page one and plug in the {noun} by it. / Carry the {noun} in, set it down, then plug in. / Move the chair and leave some space round the {noun}.',
      ],
      [
        'A',
        '礼拜天，拔了插头，给{noun}擦擦灰。 / 打扫到墙边，{noun}挪一挪，擦底下。 / 换季，翻开日历，记下哪天看{noun}的滤网。',
        'Sunday: unplug the {noun} and wipe off the dust. / Sweeping along the wall, move the {noun} and wipe beneath. / A new season: mark a day in the calendar for the filter of the {noun}.',
      ],
      [
        'R',
        '卧室和客厅，量一量哪间放{noun}。 / 屋顶多高，跟地面一乘，再看{noun}。 / 门开着用还是关着用{noun}，先想一想。',
        'Bedroom or living room: measure the one where the {noun} would stand. / Height of the ceiling by the floor, then look at the {noun}. / Doors open or shut when the {noun} is on? Think first.',
      ],
      [
        'R',
        '滤网换一张多少，跟{noun}一起算。 / 一天开几个钟头{noun}，先估一估。 / 插座离墙角多远，{noun}的线够不够，量一下。',
        'Count the price of a new filter in with the {noun}. / Estimate the hours a day that the {noun} would run. / Measure from the corner to the socket for the cable of the {noun}.',
      ],
      [
        'E',
        '楼下在装修，关了窗，{noun}开着，茶泡了第二道。 / 对面工地扬着灰，窗帘拉上，{noun}按开。 / 窗台擦过又是一层，手指画了个笑脸，回头开{noun}。',
        'They are renovating below: window shut, the {noun} on, a second pot of tea. / Dust over the building site; the curtains are drawn and the {noun} switched on. / The sill is dusty again; a finger draws a face, then presses the {noun}.',
      ],
    ],
  ],
  [
    'laptop-stand',
    [
      [
        'E',
        '视频会开着，{noun}底下垫着的那本字典终于还回书架。 / 从前垫电脑的旧书，{noun}来了，又有人看了。 / 字典从电脑底下抽出来，换上{noun}，翻了翻，读了一页。',
        'The dictionary that held up the laptop goes back to the shelf; the {noun} stands there now. / Books that used to prop the computer are being read again, since the {noun} came. / Out comes the dictionary, in goes the {noun}, and you end up reading a page.',
      ],
      [
        'E',
        '阳台上开会，{noun}摆在小圆桌，衬衫在背后晾着。 / 一只袖子飘进镜头，{noun}前的人伸手按住。 / 邻居在收被子，{noun}这边在讲季度报表。',
        'A call from the balcony: the {noun} on a small round table, shirts drying behind. / A sleeve floats into the picture, and the person at the {noun} catches it. / A neighbour takes in the quilts while at the {noun} the quarter is explained.',
      ],
      [
        'E',
        '猫以为{noun}是给它搭的桥，钻了过去。 / 电脑刚拿走，猫上了{noun}。 / {noun}底下蹲着一只猫，尾巴露在外面。',
        'The cat takes the {noun} for a bridge and goes under. / The laptop is hardly off before the cat is on the {noun}. / Under the {noun} sits a cat, its tail outside.',
      ],
      [
        'E',
        '租来的书桌矮，{noun}摆上去，椅子也跟着调了调。 / 桌子是房东的，{noun}是自己的。 / 退租那天，{noun}夹在毛衣中间。',
        'The rented desk is low; the {noun} goes on it, and the chair is adjusted. / The desk is the landlord’s, the {noun} your own. / On moving day the {noun} travels among the sweaters.',
      ],
      [
        'E',
        '视频那头在哄孩子睡，这头的{noun}前轻轻点头。 / 外公的脸凑得只剩额头，{noun}这边直笑。 / 老老小小挤进画面，{noun}前的人往后挪了挪。',
        'At the other end a child is being put to bed; at the {noun} someone nods. / Grandfather is all forehead on the screen, and at the {noun} they laugh. / Old and young squeeze into the picture, and whoever is at the {noun} moves back.',
      ],
      [
        'E',
        '食谱开在电脑上，{noun}站在灶台远远的那头。 / 切着洋葱，眯着眼，看{noun}上那一步。 / 手上是面，下巴点了点{noun}那边，叫人翻页。',
        'The recipe is open on the laptop, the {noun} at the far end of the counter. / Onions on the board, eyes narrowed at the step on the {noun}. / Hands full of dough, a chin points at the {noun}: turn the page.',
      ],
      [
        'A',
        '打开{noun}，放上电脑，坐下看看屏幕到哪儿。 / {noun}摆桌上，电脑放稳，键盘拉过来。 / 先摆{noun}，再接线，再坐。',
        'Set up the {noun}, put the laptop on, sit and see where the screen is. / The {noun} on the desk, the laptop on it, the keyboard drawn close. / First the {noun}, then the cables, then the chair.',
      ],
      [
        'A',
        '散会，电脑合上，{noun}收进抽屉。 / 换地方干活，{noun}夹在腋下就走。 / 下午换到窗边，电脑和{noun}一起搬。',
        'Meeting over: laptop shut, the {noun} into the drawer. / Another place to work: the {noun} under your arm, and go. / In the afternoon, move laptop and {noun} over to the window.',
      ],
      [
        'A',
        '桌面擦干净，{noun}往后靠一靠，前面留给本子。 / 杯子挪远些，{noun}放中间。 / 线理到{noun}后头，桌前空出来。',
        'Wipe the desk, set the {noun} back, leave the front for a notebook. / Cup further off, the {noun} in the middle. / Lead the cables behind the {noun} and clear the front of the desk.',
      ],
      [
        'R',
        '坐下，平视前方，记住那个高度，再看{noun}。 / 屏幕想抬多高，拿几本书垫一垫，再挑{noun}。 / 书垫到合意的高度，用尺量下来，对着{noun}看。',
        'Sit and look straight ahead; remember that height, then look at the {noun}. / Pile up books to see how high the screen should be, then choose the {noun}. / Measure the pile of books that suits you and hold it against the {noun}.',
      ],
      [
        'R',
        '电脑几英寸，底面多宽，量了再看{noun}。 / 桌子有多深，{noun}和键盘要一前一后。 / 另配键盘没有，用{noun}之前想一想。',
        'How many inches is the laptop, how wide its base? Measure, then look at the {noun}. / How deep is the desk? The {noun} and a keyboard stand one behind the other. / Do you have a separate keyboard? Think of it before the {noun}.',
      ],
    ],
  ],
]

/** Calls for a next step, without pressure. */
const CLOSE: readonly OfTypes[] = [
  [
    'headphones earbuds',
    [
      [
        'E',
        '想想这礼拜哪一段路，会带上{noun}。 / 明天出门的路上，想一想{noun}在哪一站戴。 / 歌单翻一翻，看看有没有想用{noun}重听的。',
        'Think which stretch of road this week would have the {noun} on. / On your way tomorrow, think at which stop you would put on the {noun}. / Look through your songs for one to hear again with the {noun}.',
      ],
      [
        'A',
        '手头那副先戴一天，记下哪里不合意，再看{noun}。 / 拿出旧的那副比一比，再定{noun}。 / 记下自己在意的，拿来对着{noun}看。',
        'Wear the pair you have for a day, note what bothers you, then look at the {noun}. / Put your old pair beside the pictures before deciding on the {noun}. / Note what you care about and hold them against the {noun}.',
      ],
    ],
  ],
  [
    'speaker',
    [
      [
        'A',
        '走到要放{noun}的地方，找找插座在哪边。 / 架子上先腾一块，看{noun}站不站得下。 / 拿张纸剪成{noun}的大小，搁架子上看看。',
        'Go to where the {noun} would stand and look for the socket. / Clear a bit of shelf and see whether the {noun} would fit. / Cut a paper to the size of the {noun} and set it on the shelf.',
      ],
    ],
  ],
  [
    'keyboard',
    [
      [
        'R',
        '去朋友桌上借来敲一敲，知道自己爱哪种轴，再定{noun}。 / 哪种轴合手，敲过才知道，{noun}不急。 / 同事桌上的先敲两下，回来再看{noun}。',
        'Try the keys on a friend’s desk, learn which switches you like, then decide on the {noun}. / Which switches suit your hands takes some typing; the {noun} can wait. / Type a line at a colleague’s desk and come back to the {noun}.',
      ],
    ],
  ],
  [
    'mouse',
    [
      [
        'R',
        '手放到桌上，摆成握{noun}的样子，量一量。 / 用尺量量手掌，对着{noun}的尺寸看一遍。 / 旧的那只量一量长宽，和{noun}比比。',
        'Lay your hand on the desk as if round the {noun}, and measure. / Measure your palm and look at the size of the {noun} again. / Take the length and width of your old one and compare the {noun}.',
      ],
    ],
  ],
  [
    'power-bank charger',
    [
      [
        'R',
        '翻翻抽屉，看看手边的线配不配{noun}。 / 把要充的东西排在桌上，再看{noun}的接口。 / 先查查手机的电池和充电功率，再定{noun}。',
        'Look in the drawer whether your cables fit the {noun}. / Line up what needs charging and look at the ports of the {noun}. / Look up the battery and the watts of your phone, then decide on the {noun}.',
      ],
    ],
  ],
  [
    'desk-lamp',
    [
      [
        'R',
        '从插座量到桌边，看看{noun}的线要走哪儿。 / 书桌上量一块，给{noun}的底座。 / 坐下写两行字，看看{noun}该站哪一边。',
        'Measure from socket to desk and see where the cable of the {noun} would run. / Measure out a spot on the desk for the foot of the {noun}. / Sit and write two lines, and see on which side the {noun} should stand.',
      ],
    ],
  ],
  [
    'smart-watch',
    [
      [
        'E',
        '手腕上比一比，想想{noun}配哪件外套。 / 剪个圆纸片，戴一天，再想{noun}。 / 抬起手腕看看，{noun}要不要，慢慢定。',
        'Look at your wrist and think which coat the {noun} would go with. / Cut out a paper circle, wear it for a day, then think of the {noun} again. / Raise your wrist and have a look; the {noun} can be decided in time.',
      ],
    ],
  ],
  [
    'air-purifier',
    [
      [
        'R',
        '屋子的长宽高量下来，再回来看{noun}。 / 拿尺进屋，长宽高量了，对着{noun}看。 / 量好房间，滤网的价钱也问一声，再定{noun}。',
        'Measure the room in three directions and come back to the {noun}. / Take a ruler into the room, and the figures back to the {noun}. / Measure the room, ask the price of filters too, then decide on the {noun}.',
      ],
    ],
  ],
  [
    'laptop-stand',
    [
      [
        'A',
        '今天先拿几本书把电脑垫起来，坐一下午，再定{noun}。 / 书垫一垫，坐一坐，看看要不要{noun}。 / 垫高了用一阵，再回来看{noun}。',
        'Prop the laptop on books today, sit for an afternoon, then decide on the {noun}. / Some books, some sitting, and you will know about the {noun}. / Work a while with it raised and come back to the {noun}.',
      ],
    ],
  ],
]

export const DEVICE_SCENES: readonly Entry[] = [
  ...entries('device-scenes.scene', 'scene', rows(SCENE)),
  ...entries('device-scenes.close', 'close', rows(CLOSE)),
]
