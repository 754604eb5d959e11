import { type Entry, entries, type Row, type When } from '../entry.ts'
import { moments, told } from './care-lines.ts'

const BEAUTY = ['beauty']
const CARE = ['beauty', 'home-care']
const SEVERAL = /[、和与]|, | and /
const DENIAL = /^[无不未没]|^(no|not|without)\b|未检出|not detected/i
const UNSCENTED = /^[不无没免]|free|unscented|^no /i
const SCENT_WORD = /[香味气调]|^[不无没免]|free|unscented|^no /i
const E = { intent: ['emotional'] } as const
const A = { intent: ['action'] } as const
const feeling: When = { ...E, category: BEAUTY }
const doing: When = { ...A, category: BEAUTY }

/** Moments before a mirror, in a bag, by a bath. Nothing is said of the thing but that it is there. */
const MOMENTS: readonly Row[] = [
  ...moments('serum', feeling, [
    [
      '镜子左上角贴着课程表，{noun}立在镜子下面。 / 课程表贴在镜子上，头一节是数学，{noun}先来。 / 对着镜子上的课程表，手里是{noun}。',
      'A school timetable is taped to the mirror; under it, the {noun}. / First lesson, maths; before it, the {noun}. / You read the timetable on the mirror with the {noun} in your hand.',
    ],
    [
      '隔壁的小提琴又拉到那一句，{noun}还没拧开。 / 隔壁练琴，卡在同一句，你握着{noun}等他过去。 / 小提琴从墙那边传来，{noun}在手里停了停。',
      'Next door the violin comes to that bar again, and the {noun} (is|are) still closed. / The neighbour is stuck at one bar; {noun} in hand, you wait for it. / A violin through the wall: the {noun} can wait for the end of the phrase.',
    ],
    [
      '{noun}刚拧开，猫从浴缸边探出头。 / 浴缸里坐着猫，台面上放着{noun}。 / 猫占了浴缸，人站着用{noun}。',
      'You open the {noun}, and a cat looks over the rim of the bath. / A cat in the bath, the {noun} on the shelf. / The cat has the bathtub; you stand with the {noun}.',
    ],
    [
      '夜班回来，别人起床，你洗脸，拿{noun}。 / 楼上有人出门上班，你才开始用{noun}。 / 天亮了才到家，{noun}在灯下等着。',
      'Home from the night shift: others get up, and you reach for the {noun}. / Upstairs someone leaves for work as you open the {noun}. / It is light when you come home, and there (is|are) the {noun}.',
    ],
  ]),
  ...moments('face-cream', feeling, [
    [
      '外婆也有这么一罐，盖子拧开总要转三圈，{noun}让人想起她。 / 拧{noun}的盖子，学外婆的样子，多转一圈。 / 手上转着{noun}的盖子，想起外婆的梳妆台。',
      'Grandmother had a jar too, and turned the lid the way you turn that of the {noun}. / Turning the lid of the {noun}, you do it as she did, once too often. / The lid of the {noun} goes round, and you think of her dressing table.',
    ],
    [
      '孩子把{noun}点在鼻尖上，说自己是雪人。 / 鼻尖一点{noun}，浴室里多了个雪人。 / 一个小雪人从浴室跑出来，鼻尖上是{noun}。',
      'A dot of {noun} on the nose: I am a snowman, says the child. / There is a snowman in the bathroom, by virtue of the {noun}. / Out of the bathroom runs a snowman with {noun} on its nose.',
    ],
    [
      '火车卧铺的小桌板上，水杯旁边是{noun}。 / 熄灯前，卧铺上坐着，摸出{noun}。 / 车厢灯暗下来，{noun}的盖子轻轻一响。',
      'On the little table of the sleeper: a cup, and the {noun}. / Before lights out you sit up in the berth and find the {noun}. / The carriage dims; a small click from the lid of the {noun}.',
    ],
  ]),
  ...moments('face-cream serum toner', doing, [
    [
      '洗手台擦干，{noun}从左到右排好。 / 台面先擦一遍，{noun}放回原位。 / 水渍擦掉，{noun}摆正。',
      'Wipe the shelf and line up the {noun}. / A cloth over the basin first, then the {noun} back in place. / Dry the shelf; set the {noun} straight.',
    ],
    [
      '刘海夹起来，再拿{noun}。 / 先找发夹，后开{noun}。 / 头发拢到耳后，拿起{noun}。',
      'Pin back the fringe, then take the {noun}. / Find a hair clip before you open the {noun}. / Hair behind the ears, {noun} in hand.',
    ],
  ]),
  ...moments('toner', feeling, [
    [
      '窗外卖豆腐的铃响过去，{noun}倒在手心。 / 巷子里豆腐铃摇着，你在拍{noun}。 / 听见豆腐车的铃，手心里还是{noun}。',
      'The tofu bell goes by outside, and there is {noun} in your palm. / A tofu cart rings down the lane as you pat on the {noun}. / You hear the cart go past with your hands full of {noun}.',
    ],
    [
      '牙刷和杯子成对，旁边是{noun}。 / 牙刷杯挪过去一点，给{noun}让位。 / 台上挤了，牙刷杯和{noun}挨着。',
      'Cups and brushes in pairs, and the {noun} beside them. / The tooth mug moves over for the {noun}. / It is a crowded shelf: mug and {noun} stand touching.',
    ],
    [
      '灯管闪了几下才亮，{noun}在镜子里先看见。 / 镜前灯犹豫了一会儿，照到{noun}。 / 开灯，等它想明白，拿{noun}。',
      'The tube flickers before it lights up the {noun}. / The lamp over the mirror thinks it over, then shows the {noun}. / Switch on, let the lamp make up its mind, take the {noun}.',
    ],
  ]),
  ...moments('cleanser', feeling, [
    [
      '戏散了，油彩还在脸上，后台水池边放着{noun}。 / 唱完一出，凤冠先摘，再找{noun}。 / 后台排队洗脸，{noun}传了一圈。',
      'The play is over, the paint still on, and by the backstage basin (stands|stand) the {noun}. / Crown off first, then a search for the {noun}. / A queue at the basin behind the stage, and the {noun} (goes|go) down it.',
    ],
    [
      '孩子画了一脸胡子，端着凳子来找{noun}。 / 脸上一圈水彩胡子，站到凳子上，够{noun}。 / 水彩胡子画好了，接下来轮到{noun}。',
      'A child with a painted beard brings a stool and asks for the {noun}. / Beard in watercolour, up on the stool, one arm out for the {noun}. / The beard is finished; now for the {noun}.',
    ],
    [
      '打完球，水龙头一排，{noun}从这头传到那头。 / 操场边的水池，{noun}在几个人手里转。 / 球场边洗脸，谁带了{noun}就找谁。',
      'After the match, a row of taps, and the {noun} going along it. / At the basin by the pitch the {noun} (goes|go) from hand to hand. / Washing by the court: ask whoever brought the {noun}.',
    ],
    [
      '摘下眼镜，镜子里的人糊成一团，伸手摸{noun}。 / 没戴眼镜，洗手台上摸了半天，摸到{noun}。 / 眼镜搁在架上，凭手感找{noun}。',
      'Spectacles off, the mirror is a blur, and you feel for the {noun}. / Without glasses it takes some groping to find the {noun}. / With the glasses on the shelf, the {noun} (is|are) found by touch.',
    ],
  ]),
  ...moments('cleanser shampoo', doing, [
    [
      '袖子挽到手肘，水开小一点，拿{noun}。 / 先挽袖子，再碰{noun}。 / 毛巾搭在肩上，打开{noun}。',
      'Sleeves to the elbow, water turned down, then the {noun}. / Roll up your sleeves before you touch the {noun}. / Towel over the shoulder, open the {noun}.',
    ],
  ]),
  ...moments('sunscreen', feeling, [
    [
      '运动会，看台上坐满了，{noun}往后传。 / 看台上{noun}传丢了，传回来一包瓜子。 / 发令枪响之前，{noun}在看台上走了一排。',
      'Sports day: along the stand goes the {noun}. / The {noun} (goes|go) off along the row, and what comes back is a bag of sunflower seeds. / Before the starting gun the {noun} (has|have) been down a whole row.',
    ],
    [
      '钓鱼的人坐定了，想起{noun}在车里。 / 鱼竿架好，{noun}没带，走回去一趟。 / 浮漂动了，手上全是{noun}。',
      'The angler is settled, and the {noun} (is|are) in the car. / Rod in place, {noun} forgotten, one walk back. / The float moves, and your hands are covered in {noun}.',
    ],
    [
      '婚礼在草坪上，新郎的哥哥兜里揣着{noun}。 / 草坪上摆椅子，有人递来{noun}。 / 仪式前，一排伴郎传着{noun}。',
      "A wedding on the lawn, and the groom's brother has the {noun} in his pocket. / Chairs go out on the grass; somebody hands round the {noun}. / Before the vows a row of ushers passes the {noun} along.",
    ],
    [
      '摘草莓，先蹲下，又站起来找{noun}。 / 草莓地头，篮子里先放了{noun}。 / 篮子空着来，里面只有{noun}。',
      'Strawberry picking: you crouch, then stand up again for the {noun}. / At the edge of the strawberry field the basket holds only the {noun}. / An empty basket, but for the {noun}.',
    ],
    [
      '滑梯底下喊他下来，手里是{noun}。 / 一喊就跑远，{noun}还举着。 / 滑梯下面站着，手里举着{noun}。',
      'Come down, calls a voice from below the slide, {noun} in hand. / Called, and off again: the {noun} (is|are) still held up. / At the foot of the slide somebody stands with the {noun} held up.',
    ],
  ]),
  ...moments('sunscreen', doing, [
    [
      '鞋柜上留个位置，放{noun}。 / 钥匙边上放一{measure}{noun}。 / 出门要拿的都摆一起，有{noun}。',
      'Leave a place by the door for the {noun}. / Keep the {noun} next to the keys. / Put what goes out with you in one spot, the {noun} too.',
    ],
  ]),
  ...moments('lipstick', feeling, [
    [
      '拍证件照之前，借来镜子，找{noun}。 / 照相馆的帘子后面，翻包找{noun}。 / 摄影师调灯，你背过身去用{noun}。',
      'Behind the curtain at the photo studio you look for the {noun}. / The photographer sets his lamp, and you turn away with the {noun}. / Passport pictures: a borrowed mirror, and the {noun}.',
    ],
    [
      '女儿踮脚看，说她也要，{noun}只给碰了碰手背。 / {noun}在孩子手背上点了一下，她举着手走了一天。 / 手背上一点{noun}，洗澡时不肯洗。',
      'Me too, says the child, and gets a dot of {noun} on the back of the hand. / One dot of {noun}, carried about on a hand all day. / A dot of {noun} on the hand, and at bath time it must stay.',
    ],
    [
      '出租车拐弯，{noun}停在半空，等它拐完。 / 红灯亮了，趁这会儿用{noun}。 / 车在桥上堵着，摸出{noun}。',
      'The taxi turns; the {noun} (waits|wait) in mid-air. / A red light: time for the {noun}. / Stuck on the bridge, you find the {noun}.',
    ],
    [
      '包里翻到半块饼干，还有{noun}。 / 找钥匙，先找到{noun}。 / 包里摸到一个圆筒，是{noun}，不是笔。',
      'In the bag there is a biscuit, most of one, and the {noun}. / Looking for the keys, you find the {noun}. / Something round in the bag: the {noun}, not a pen.',
    ],
    [
      '视频里母亲凑近屏幕，问用的哪{measure}{noun}。 / 屏幕那头，母亲也拿起她的{noun}。 / 打视频前，顺手用了一下{noun}。',
      'On the screen your mother leans in and asks about the {noun}. / At the other end of the call she holds up a {noun} of her own. / Before the call, a moment with the {noun}.',
    ],
  ]),
  ...moments('hand-cream', feeling, [
    [
      '公交车上摘了手套抹{noun}，一只手套滑到前座底下。 / {noun}抹好了，少了一只手套。 / 弯腰找手套，{noun}还夹在腋下。',
      'On the bus the gloves come off for the {noun}, and one goes under the seat in front. / The {noun} (is|are) on, and one glove is missing. / You bend down for the glove with the {noun} under your arm.',
    ],
    [
      '包饺子歇下来，面粉洗掉，桌上传着{noun}。 / 饺子下了锅，几双手等着{noun}。 / 面案收拾了，轮到{noun}。',
      'Dumplings are in the pot; flour washed off, the {noun} (goes|go) round. / Several hands wait for the {noun} while the water boils. / The board is scrubbed, and now the {noun}.',
    ],
    [
      '弹完一遍，琴盖合上，拿{noun}。 / 琴谱翻到头，手放下来，旁边是{noun}。 / 节拍器停了，{noun}还没盖。',
      'The piece is played, the lid goes down, and you take the {noun}. / At the end of the score, two hands and the {noun}. / The metronome has stopped; the {noun} (is|are) still open.',
    ],
  ]),
  ...moments('hand-cream body-lotion', doing, [
    [
      '手表摘下来，{noun}抹到手腕。 / 戒指放进小碟，再拿{noun}。 / 先把手链解了，再用{noun}。',
      'Off with the watch, then the {noun} as far as the wrist. / Rings in the saucer before the {noun}. / Undo the bracelet first, then take the {noun}.',
    ],
  ]),
  ...moments('shampoo', feeling, [
    [
      '洗头洗到一半没热水了，隔着门喊。 / 头上一团泡，站在花洒下等热水，手边是{noun}。 / 水忽然凉了，{noun}还没冲，人跳了一下。',
      'In the middle of it the hot water goes, and you shout through the door. / A head of lather, a cold shower, the {noun} by your hand: you wait. / Suddenly the water is cold, and somebody with {noun} on the head jumps.',
    ],
    [
      '孩子用泡沫捏了一对角，{noun}搁在一旁。 / 头上长出一对泡沫角，浴室里有头小牛，旁边是{noun}。 / 洗头变成捏角，{noun}放在一边等。',
      'Two horns of lather, and there is a calf in the bath beside the {noun}. / The child models horns; the {noun} (waits|wait) on the rim. / Hair washing turns into sculpture, {noun} to one side.',
    ],
    [
      '理发店回来，脖子里还扎，先去洗，拿{noun}。 / 剪完头，领口里都是碎发，站到花洒下找{noun}。 / 碎头发扎得慌，{noun}在架子上。',
      'Back from the barber with prickles down the neck, you go for the {noun}. / Clippings in the collar: straight to the shower and the {noun}. / It prickles; the {noun} (is|are) on the shelf.',
    ],
    [
      '架子上瓶子并排，眯着眼认哪瓶是{noun}。 / 水流进眼睛，只好凭手摸{noun}。 / 眯着眼，把{noun}转过来看字。',
      'Bottle next to bottle: you squint to see which is the {noun}. / Water in the eyes, so the {noun} must be found by hand. / Eyes half shut, you turn the {noun} to see the front.',
    ],
  ]),
  ...moments('body-lotion', feeling, [
    [
      '后背够不着，喊人来帮忙，{noun}举过肩头。 / {noun}举过肩膀，等一只手来接。 / 后背那一块，轮流帮，{noun}传来传去。',
      'You cannot reach your back, so the {noun} (is|are) held up over the shoulder. / The {noun} over one shoulder, waiting for a hand to take (it|them). / For the middle of the back you take turns with the {noun}.',
    ],
    [
      '洗完澡站在电扇前，{noun}还没抹匀。 / 电扇摇头，吹一下停一下，手里是{noun}。 / 电扇转过去的空当，抹一把{noun}。',
      'In front of the fan after a bath, {noun} half rubbed in. / The fan looks away and comes back; you have the {noun}. / While the fan is turned the other way, some {noun}.',
    ],
    [
      '睡衣袖子挽不住，滑下来，{noun}还在手里。 / 挽好袖子，抹{noun}，袖子又滑下来。 / 睡衣太大，{noun}抹到一半，袖子盖住了手。',
      'The pyjama sleeve will not stay up, and the {noun} (is|are) in your other hand. / Sleeve up, {noun} on, sleeve down again. / The pyjamas are too big: in the middle of the {noun}, a hand disappears.',
    ],
    [
      '箱子里留了一个角，{noun}竖着放。 / 收行李，{noun}塞在袜子中间。 / 行李箱的角上，正好放下{noun}。',
      'A corner is kept in the suitcase, and the {noun} (stands|stand) upright in it. / Packing: the {noun} in among the socks. / The case is full but for one corner, and that is for the {noun}.',
    ],
  ]),
  ...moments('perfume', feeling, [
    [
      '电梯里有别人的香味，低头闻闻自己的{noun}。 / 前一位刚下电梯，抬起手腕，是{noun}。 / 电梯门合上，手腕上是{noun}。',
      'In the lift somebody has left a scent behind; on your wrist is the {noun}. / The lift empties, and you lean down to your own {noun}. / Doors close: you, the mirror, the {noun}.',
    ],
    [
      '试香纸夹进书里当书签，旁边立着{noun}。 / 书签是一条试香纸，翻到那页，想起{noun}。 / 随手拿试香纸做了书签，桌上是{noun}。',
      'A paper strip from the {noun} marks the page in a novel. / Your bookmark is a strip of scent paper, and the {noun} (stands|stand) by. / The book opens at the strip, and you think of the {noun}.',
    ],
    [
      '歌剧院的厚帘子前，人等着，手腕上是{noun}。 / 灯暗之前，坐好，手腕凑近，是{noun}。 / 幕布前静下来，袖口是{noun}。',
      'In front of the heavy curtain you wait with the {noun} on your wrist. / Seated, lights going down, wrist raised: the {noun}. / The house falls quiet; at the cuff, the {noun}.',
    ],
    [
      '等着面试，坐着，闻一下袖口的{noun}，再背一遍词。 / 走廊长椅上，背着开场白，袖口是{noun}。 / 门里叫到前面那位，手腕上是{noun}。',
      'Waiting on the bench, you smell the {noun} at your cuff and go over the words again. / Another name is called; you have your lines, and the {noun}. / A corridor, a chair, an opening sentence, the {noun}.',
    ],
    [
      '信纸铺开，{noun}先放远一点，怕滴上去。 / 写信的桌上，{noun}和墨水隔开。 / 一边墨水，一边{noun}，中间是信。',
      'Letter paper out, the {noun} moved away from it. / On the desk the {noun} and the ink stand well apart. / Ink to the left, {noun} to the right, the letter in between.',
    ],
  ]),
  ...moments('perfume lipstick', doing, [
    [
      '包里的小袋掏出来，{noun}放进去。 / 换包之前，先找出{noun}。 / 晚上要出门，{noun}先放到包边。',
      'Out with the small pouch, in with the {noun}. / Before you change bags, find the {noun}. / Going out tonight: put the {noun} next to the bag.',
    ],
  ]),
  ...moments('face-mask', feeling, [
    [
      '快递员敲门，敷着{noun}的人只开一条缝。 / 敷着{noun}去开门，对面愣了一下。 / 门铃响了，{noun}还敷着，伸出一只手接。',
      'A knock at the door, and one with a {noun} on opens it a crack. / You answer the door in the {noun}; a short silence. / The bell rings mid-{noun}, and one hand comes out for the parcel.',
    ],
    [
      '狗认不出敷着{noun}的主人，退到了沙发后面。 / 敷着{noun}走出来，狗先叫了一声。 / 狗绕着敷{noun}的人转了一圈，坐下了。',
      'The dog does not know its owner in the {noun} and goes behind the sofa. / You come out in the {noun}; the dog barks once. / Round and round the {noun} (goes|go) the dog, then sits.',
    ],
    [
      '父亲也敷了{noun}，一本正经看新闻。 / 新闻联播开始，父亲敷着{noun}坐得笔直。 / 一家三口敷着{noun}看新闻，谁也不说话。',
      'Father has a {noun} on too, and watches the news with great dignity. / The news begins, and he sits up straight in the {noun}. / Three of you in front of the news, each with a {noun}, not a word.',
    ],
    [
      '敷着{noun}喝水，用吸管。 / 想起来渴，敷着{noun}找吸管。 / 一根吸管，一杯水，一份{noun}。',
      'In the {noun}, water goes down through a straw. / Thirsty now: with the {noun} on you look for a straw. / A straw, some water, a {noun}.',
    ],
  ]),
  ...moments('face-mask', doing, [
    [
      '手机静音，门关上，拿{noun}。 / 先把水烧上，再敷{noun}。 / 枕头垫高，打开{noun}。',
      'Phone on silent, door shut, then the {noun}. / Put the kettle on before the {noun}. / Raise the pillow and open the {noun}.',
    ],
  ]),
  ...moments('serum', feeling, [
    [
      '梳妆台抽屉卡住了，拉了好几下，{noun}在里头滚。 / 抽屉拉开一条缝，看得见{noun}，手伸不进去。 / 抽屉里骨碌一声，是{noun}。',
      'The drawer sticks; you tug, and the {noun} (rolls|roll) about inside. / Through the gap in the drawer you see the {noun} and cannot reach. / Something rolls in the drawer: the {noun}.',
    ],
  ]),
  ...moments('face-cream', feeling, [
    [
      '合租的浴室，架子一人一层，{noun}在你那层。 / 架子上贴着名字，你的名字后面是{noun}。 / 室友问借吹风机，顺手把{noun}扶正。',
      'A shared bathroom, a shelf each, and on yours the {noun}. / There are names on the shelf; next to yours (stands|stand) the {noun}. / Your flatmate borrows the dryer and sets the {noun} straight in passing.',
    ],
    [
      '收音机里念着小说，听到断章，{noun}还没盖。 / 小说念到要紧处，手指停在{noun}里。 / 明天同一时间再续，{noun}盖好。',
      'The serial breaks off at the worst moment, the {noun} still open. / The story on the radio gets tense, and a finger rests in the {noun}. / To be continued, says the radio; you close the {noun}.',
    ],
  ]),
  ...moments('toner', feeling, [
    [
      '爸爸问这是水吗，闻了闻{noun}，放回去。 / 他把{noun}当成水，举起来看了看。 / {noun}被挪了位置，问是谁，没人答。',
      'Is this water, asks Father, smells the {noun}, puts (it|them) back. / He takes the {noun} for water and holds (it|them) to the light. / Someone has moved the {noun}; nobody says who.',
    ],
  ]),
  ...moments('sunscreen', feeling, [
    [
      '采茶的人歇脚，竹篓边上露出{noun}。 / 茶山上，草帽扇着风，{noun}从篓里摸出来。 / 歇到树荫下，{noun}传给旁边那垄的人。',
      'Tea pickers rest; from one of the baskets (peeps|peep) the {noun}. / On the tea hill a hat is a fan, and the {noun} (comes|come) out of the basket. / In the shade the {noun} (is|are) handed to the next row.',
    ],
    [
      '排队坐摩天轮，前面还有一圈人，翻出{noun}。 / 队伍拐了几道弯，{noun}用上了。 / 票捏在手里，队还长，先找{noun}。',
      'The queue for the big wheel is long; you dig out the {noun}. / Round several bends goes the queue, and there is time for the {noun}. / Ticket in hand, a crowd ahead, the {noun} first.',
    ],
  ]),
  ...moments('lipstick', feeling, [
    [
      '广场舞开始前，长椅上一排人，传着小镜子和{noun}。 / 音乐还没放，阿姨从手袋里拿出{noun}。 / 队伍站好了，{noun}也收进手袋了。',
      'Before the dancing in the square, a small mirror and the {noun} go along the bench. / No music yet; out of a handbag (comes|come) the {noun}. / The rows are formed, and the {noun} (goes|go) back into the bag.',
    ],
    [
      '毕业合影，学士帽歪着，有人递来{noun}。 / 帽子扶正了，{noun}在几个人手里转。 / 摄影老师喊看这里，{noun}往袖子里一塞。',
      'A graduation picture, caps askew, and somebody hands on the {noun}. / The caps are straight; the {noun} (goes|go) from hand to hand. / Look this way, calls the photographer, and the {noun} (goes|go) up a sleeve.',
    ],
  ]),
  ...moments('hand-cream', feeling, [
    [
      '织毛衣的针停下，毛线团滚远了，手里是{noun}。 / 猫抱走了毛线，趁这会儿用{noun}。 / 数到第几针忘了，放下针，拿{noun}。',
      'The needles rest, the ball of yarn rolls off, and you have the {noun}. / The cat has the yarn, so there is time for the {noun}. / You have lost count of the stitches: needles down, the {noun}.',
    ],
    [
      '花市回来，一盆杜鹃搁在玄关，先洗手，再找{noun}。 / 换完盆，剪子放好，坐下来开{noun}。 / 花盆挪到窗边，手空了，去拿{noun}。',
      'Back from the flower market: the azalea in the hall, hands washed, the {noun}. / Repotted, shears away, you sit down with the {noun}. / The pot is at the window, your hands are free: the {noun}.',
    ],
  ]),
  ...moments('body-lotion', feeling, [
    [
      '电话夹在肩上，一边听一边抹{noun}。 / 开着免提，那头说婚礼，这头抹{noun}。 / 电话讲了很久，{noun}抹到了脚踝。',
      'Phone on the shoulder, you listen and rub in the {noun}. / On speaker they talk of a wedding; at this end, the {noun}. / It is a long call: the {noun} (has|have) got as far as the ankles.',
    ],
    [
      '民宿的浴室没有架子，{noun}立在窗台的贝壳边。 / 窗外是海，窗台上是贝壳和{noun}。 / 头一晚，{noun}找了个靠贝壳的位置。',
      'No shelf in the guest house: the {noun} (stands|stand) on the sill by a shell. / The sea outside; on the sill a shell and the {noun}. / Your first night there, and the {noun} (has|have) a place by the shells.',
    ],
  ]),
  ...moments('shampoo', feeling, [
    [
      '给狗洗澡洗到一半，狗跑了，{noun}还在人的架子上。 / 狗在走廊甩水，人回来拿自己的{noun}。 / 狗洗完了，轮到人，伸手拿{noun}。',
      'The dog has had its bath and shakes in the hall; now for your own, and the {noun}. / First the dog, then you: a hand goes up for the {noun}. / One wet dog in the corridor, and you go back for the {noun}.',
    ],
    [
      '打完雪仗，帽子底下全是汗，进门先找{noun}。 / 雪化在领子里，一路跑到浴室，{noun}在架上。 / 雪人堆好了，人去洗头，拿{noun}。',
      'After the snowball fight a wet hat comes off, and you look for the {noun}. / Snow down the collar, a run to the bathroom, the {noun} on the shelf. / The snowman is done; its maker goes off with the {noun}.',
    ],
  ]),
  ...moments('perfume', feeling, [
    [
      '母亲的手提包里有块手帕，小时候总要闻，如今自己有了{noun}。 / 手帕叠成方块，旁边是{noun}。 / 学母亲的样子，手帕上点一下{noun}。',
      "A handkerchief in your mother's bag, smelt as a child; now there is a {noun} of your own. / The handkerchief is folded square, next to the {noun}. / As she did, you put a drop of the {noun} on a handkerchief.",
    ],
    [
      '跳完一支舞，坐下喘气，袖口一抬，是{noun}。 / 换舞伴的空当，理理袖口，{noun}在包里。 / 舞会散场，手袋里碰着{noun}，叮的一声。',
      'The dance is over; you sit, lift a cuff, and there is the {noun}. / Between partners you straighten a sleeve, the {noun} in your bag. / The ball ends; in the bag the keys touch the {noun}, a small ring.',
    ],
  ]),
  ...moments('face-mask', feeling, [
    [
      '停电了，点上蜡烛，敷着{noun}的人把大家吓了一跳。 / 烛光里一张敷着{noun}的脸，笑声一片。 / 来电那一下，敷着{noun}的人还举着蜡烛。',
      'The power fails, and by candlelight one with a {noun} on gives everyone a start. / A face in a {noun} over a candle: laughter all round. / The light comes back to find the one in the {noun} still holding the candle.',
    ],
  ]),
]

const HEADS: readonly Row[] = [
  ...told('keyIngredient', { shape: ['word', 'phrase'], category: CARE }, [
    [
      '{noun}里的{value} / 一{measure}{noun}，用了{value} / 做{noun}，用{value}',
      'The {noun} with {value} / {Value} in {this} / {This}, made with {value}',
    ],
    [
      '配方里：{value} / {this}用了{value} / 翻到成分表，{value}',
      'What is in {this}: {value} / In {this}: {value} / Look at the ingredients: {value}',
    ],
  ]),
  ...told('ingredientShare', { ownLabel: true, category: CARE }, [
    [
      '{noun}，[{label}{value}] / {this}，[{label}{value}] / {noun}里，[{label}{value}]',
      '{This}: [{label} {value}] / In {this}: [{label} {value}] / The {noun}, with [{label} {value}]',
    ],
  ]),
  ...told('freeFrom', { kind: ['list'], parts: [2, 3], category: CARE, not: DENIAL }, [
    [
      '{noun}，不加{value} / {this}不含{value} / {noun}里没有{value}',
      'No {either} in {this} / {This} without {either} / The {noun}: no {either}',
    ],
  ]),
  ...told('freeFrom', { shape: ['word'], category: CARE, not: SEVERAL }, [
    [
      '{noun}，不加{value} / {this}不含{value} / {noun}里没有{value}',
      'No {either} in {this} / {This} without {either} / The {noun}: no {either}',
    ],
  ]),
  ...told('ph', { kind: ['number', 'range'], category: CARE }, [
    [
      '{noun}的酸碱，[pH {value}] / {this}，[pH {value}] / 调到[pH {value}]',
      'The pH of {this}: [{value}] / {This} at [pH {value}] / Set to [pH {value}]',
    ],
  ]),
  ...told('fragrance', { shape: ['word'], category: CARE, not: SCENT_WORD }, [
    [
      '{noun}，闻着是{value} / {value}味的{noun} / {this}，{value}的香',
      '{This}, with a scent of {value} / Smell {this}: {value} / The {noun}: a scent of {value}',
    ],
    [
      '打开{noun}，{value} / 凑近{noun}，{value} / {noun}里的{value}',
      'Open {this}: {value} / Close to the {noun}: {value} / {Value}, in {this}',
    ],
  ]),
  ...told('fragrance', { shape: ['word', 'phrase'], category: CARE, not: UNSCENTED }, [
    [
      '{this}，闻着是{value} / {noun}的香：{value} / 闻{noun}：{value}',
      'Smell {this}: {value} / The scent of {this}: {value} / {This}, by scent: {value}',
    ],
  ]),
  ...told('texture', { shape: ['word', 'phrase'], category: BEAUTY }, [
    [
      '{noun}，{value}质地 / {this}的质地：{value} / 摸摸{noun}：{value}',
      '{This}: {value} / The texture of {this}: {value} / Touch the {noun}: {value}',
    ],
  ]),
  ...told('finishLook', { shape: ['word'], type: ['lipstick'] }, [
    [
      '{noun}，{value}妆效 / {this}：{value} / 画上{noun}，{value}',
      '{This}: {value} / The finish of {this}: {value} / With the {noun} on: {value}',
    ],
  ]),
  ...told('spf', { kind: ['number'], category: BEAUTY }, [
    [
      '{noun}，[SPF {value}] / {this}是[SPF {value}] / 挑{noun}看这里：[SPF {value}]',
      '{This}: [SPF {value}] / The {noun} at [SPF {value}] / The {noun}, [SPF {value}]',
    ],
    [
      '[SPF {value}]，{noun} / 带上{noun}，[SPF {value}] / {noun}的指数：[SPF {value}]',
      '[SPF {value}], {this} / Bring the {noun}: [SPF {value}] / The factor of {this}: [SPF {value}]',
    ],
  ]),
  ...told('pa', { value: /^PA/, category: BEAUTY }, [
    [
      '{noun}，{value} / UVA看这里：{value} / {this}的PA：{value}',
      '{This}: {value} / UVA, by plus signs: {value} / The PA of {this}: {value}',
    ],
    [
      '数加号，{value} / {this}是{value} / 加号几个：{value}',
      'Count the plus signs: {value} / {This} (is|are) {value} / How many plus signs: {value}',
    ],
  ]),
  ...told('skinType', { value: /^.{1,7}性$/, category: BEAUTY }, [
    [
      '{value}皮肤的{noun} / {this}，给{value}皮肤 / {noun}给{value}皮肤用',
      '{This} for {value} skin / Here for {value} skin: {this} / For {value} skin: {this}',
    ],
    [
      '皮肤{value}，看{this} / 给{value}皮肤做的{noun} / {noun}，{value}皮肤用',
      'If your skin is {value}: {this} / Made for {value} skin: {this} / The {noun}, for {value} skin',
    ],
  ]),
  ...told('surfactant', { shape: ['word'], category: BEAUTY, not: SEVERAL }, [
    [
      '{noun}靠{value}起泡 / {this}的泡，来自{value} / {noun}：{value}',
      '{This} (foams|foam) with {value} / What makes {this} lather: {value} / In {this}: {value}',
    ],
  ]),
  ...told('packaging', { value: /(瓶|盒|袋|罐|管|箱|筒|套)$/, shape: ['word'], category: CARE }, [
    [
      '{noun}，装在{value}里 / {value}装的{noun} / {this}用{value}装',
      '{This}, packed in {avalue} / {Value}: the pack of {this} / The {noun} in {avalue}',
    ],
  ]),
  ...told('netContent', { kind: ['number'], category: CARE }, [
    [
      '一{measure}{noun}，[{value}] / {this}[{value}] / {noun}，[{value}]装',
      '{This}: [{value}] / [{value}] of {noun} / The {noun}, [{value}] net',
    ],
    [
      '{noun}里有[{value}] / 打开{noun}，[{value}] / {this}装了[{value}]',
      'Inside {this}: [{value}] / Open {this}: [{value}] / {This} holds [{value}]',
    ],
  ]),
  ...told('shelfLife', { kind: ['number'], category: CARE }, [
    [
      '{noun}没开封，[{value}] / {this}不开封，[{value}] / 放着不拆，[{value}]',
      '{This}, unopened: [{value}] / {This} (keeps|keep) [for {value}] / Sealed, the {noun}: [{value}]',
    ],
  ]),
]

/** Scenes and headlines of the dressing table. */
export const VANITY_SCENES: readonly Entry[] = [
  ...entries('vanity-scenes.scene', 'scene', MOMENTS),
  ...entries('vanity-scenes.head', 'head', HEADS),
]
