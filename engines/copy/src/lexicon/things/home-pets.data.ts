import type { GroupScenes } from './group-scenes.ts'

/** The bakery, cats, dogs: what is waited for at home. */
export const PET_SCENES: readonly GroupScenes[] = [
  {
    groups: ['bakery'],
    lines: [
      [
        '纸袋底下透出热气，{noun}<抱在怀里|不敢压>。 / 抱着{noun}走回来，围巾上都是香味。',
        'Held against the coat all the way home, the {noun}. / Your scarf smells of the {noun} by the time you reach the door.',
      ],
      [
        '桌布铺平，{noun}摆正，<人还没齐|等人>。 / 等的人说在楼下了，{noun}往桌子当中推。',
        'Cloth smoothed, {noun} in the middle, somebody still missing. / Downstairs already, they say, so the {noun} (is|are) set straight.',
      ],
      [
        '切，分，{noun}递出去，<坐|倒茶>。 / 茶倒上，{noun}分好，<开动|坐下>。',
        'Tea poured, {noun} shared, sit. / Cut, pass the {noun}, pull up a chair.',
        'A',
      ],
      [
        '早班车还没来，站牌底下吃{noun}。 / 车灯转过街角，{noun}还剩一口。',
        'At the bus stop, before the first bus, the {noun}. / Headlights turn the corner, and a last bite of the {noun} (is|are) left.',
      ],
      [
        '分好份，{noun}用袋子装，<写上日期|挤出空气>，进冷冻层。 / 冷冻层里一格归{noun}，吃一份取一份。',
        'Bag the {noun}, write the date, freezer. / A drawer for the {noun}: take out what you need tonight.',
        'R',
      ],
      [
        '过节的厨房，{noun}一层一层，蒸汽到了天花板。 / 天花板上都是水珠，{noun}端出来了。',
        'Steam up to the ceiling, and out (comes|come) the {noun}. / Holiday kitchen, wet windows, the {noun} by the trayful.',
      ],
      [
        '外婆把{noun}掰开，大的那边给你。 / 掰{noun}的手背上有老人斑，大的那块推过来。',
        'Grandmother breaks the {noun} apart, and yours is the bigger piece. / Old hands, the {noun}, the larger part pushed across.',
        'E',
      ],
      [
        '橱窗里的灯还暗，门缝里先有{noun}的味。 / 推开店门，铃铛一响，{noun}就在左手边。',
        'Window dark, door ajar, and the smell of the {noun}. / Ring goes the bell over the door, and on the left, the {noun}.',
      ],
      [
        '孩子把{noun}捏成小团，<喂鸭子|一粒粒吃>。 / 池塘边撕着{noun}，鸭子游成一排。',
        'By the pond, bits of the {noun}, and the ducks in a line. / A child pinches the {noun} into small balls.',
      ],
      [
        '盘子里留了碎屑，指尖沾起来，{noun}没了。 / 指头按一按桌布，{noun}的渣也不放过。',
        'Fingertip to the plate for the last of the {noun}. / Crumbs are all that is left of the {noun}, and then not even those.',
      ],
      [
        '热的，烫手，{noun}从左手倒到右手。 / 吹一口，咬一角，{noun}还是烫。',
        'Left hand, right hand, left: the {noun} just off the heat. / Blow, bite, wait: the {noun} (is|are) hot yet.',
      ],
      [
        '下午茶的碟子摞着，{noun}留了一份给晚到的。 / 晚到的人进门先看见{noun}。',
        'Whoever comes late sees the {noun} first. / Saucers stacked, and some of the {noun} kept for the latecomer.',
      ],
      [
        '蒸笼布湿了铺上，{noun}隔开摆，盖盖。 / 掀盖的人往后一仰，{noun}露出来。',
        'Lid up, head back, and through the steam the {noun}. / Spaced apart on the damp cloth, the {noun} under the lid.',
      ],
      [
        '晨跑绕过那家店，回程拎着{noun}。 / 跑步的人手里拎了{noun}，改走了。',
        'Out running, home walking, because of the {noun}. / A runner comes round the corner at a walk, with the {noun} in a bag.',
      ],
      [
        '邮局取了包裹，是{noun}，绳子打了好几个结。 / 结太紧，牙也用上，{noun}出来了。',
        'Knots upon knots round the parcel, and inside the {noun}. / With teeth and patience you come at the {noun}.',
      ],
      [
        '同事生日忘了买蜡烛，{noun}上插了<铅笔|火柴>。 / 灯关了，手机的光照着{noun}，唱起来。',
        'No candles in the office, so a pencil stands beside the {noun}. / Lights off, a phone for a flame, the {noun}, a song.',
      ],
      [
        '野餐毯上抖一抖，{noun}<先|接着>拿出来，蚂蚁也到了。 / 蚂蚁爬上毯子，{noun}举高一点。',
        'Ants on the rug, so the {noun} (is|are) held up higher. / Shake out the rug, unpack the {noun}, sit.',
      ],
      [
        '棋子落下，才想起旁边有{noun}。 / 茶杯边上放一碟{noun}，<棋|报>看得入神，忘了。',
        'A move on the board, and then the {noun} (is|are) remembered. / Tea, chess, the {noun} untouched.',
      ],
      [
        '夜班下来天亮了，{noun}，一杯豆浆，<睡觉|回家>。 / 换下制服，早点摊的灯还亮，{noun}。',
        'Uniform off, day breaking, the {noun}, bed. / Night shift over, and the lamp of the breakfast stall, and the {noun}.',
      ],
      [
        '带去聚会的{noun}放在副驾，带子也系上。 / 急刹车，手先扶{noun}。',
        'Brakes, and your hand goes to the {noun} first. / On the passenger seat, belted in, (rides|ride) the {noun}.',
        'R',
      ],
      [
        '旧饼干盒里存着扎{noun}的彩绳。 / 拆{noun}的绳子绕在手指上，舍不得扔。',
        'String from the {noun} is wound round a finger and kept. / Kept in a box with other ribbons: the one from the {noun}.',
      ],
      [
        '门铃响，邻居端着盘子，上面盖布，是{noun}。 / 布一掀，{noun}，<多做了|尝尝>。',
        'Under the cloth on the neighbour’s plate: the {noun}. / We made too many, says a voice at the door behind the {noun}.',
      ],
      [
        '早上谁也不说话，各吃各的{noun}，看各的报。 / 报纸翻面的声音，{noun}咬下去的声音。',
        'Pages turn, somebody bites into the {noun}, nobody speaks. / Each with a newspaper, each with some of the {noun}.',
      ],
      [
        '月亮从对面楼顶出来，{noun}切成小块摆在阳台。 / 阳台上搬了桌椅，{noun}，抬头。',
        'Table carried to the balcony, the {noun} on it, heads back. / Over the roof comes the moon, and the {noun} (is|are) cut small.',
      ],
    ],
  },
  {
    groups: ['cat'],
    lines: [
      [
        '纸箱还没放稳，猫先钻进去，{noun}<让到地上|自己出来>。 / 拆箱的刀刚划开，猫的脑袋挡住{noun}。',
        'Box barely down, and the cat is in it and the {noun} on the floor. / A cat’s head comes between the knife and the {noun}.',
      ],
      [
        '天没亮，胡子扫过脸，是催{noun}的来了。 / 被子上踩过来几只脚，{noun}，<知道了|这就起>。',
        'Whiskers on your cheek before dawn: somebody wishes to discuss the {noun}. / Paws cross the quilt, and you get up and see to the {noun}.',
      ],
      [
        '擦了地，{noun}<放回|推回>老位置，猫绕着闻一圈。 / 老位置挪了一掌，猫站着看{noun}，不走。',
        'Floor wiped, the {noun} back in place, and an inspection from the cat. / Moved by a hand’s width, the {noun} (is|are) stared at until you put (it|them) right.',
        'R',
      ],
      [
        '出差的箱子摊开，猫坐进去，{noun}交代给邻居了。 / 钥匙，字条，{noun}，都<交|留>给楼下。',
        'Keys, a note, the {noun}: all left with the neighbour. / While you pack, the cat sits in the suitcase, and someone is told about the {noun}.',
      ],
      [
        '尾巴尖从沙发背后经过，往{noun}那边去。 / 耳朵先转过来，然后是猫，然后到了{noun}跟前。',
        'Just a tail, passing behind the sofa on the way to the {noun}. / First the ears turn, then the cat, then all of it goes to the {noun}.',
      ],
      [
        '{noun}到了，<剪开|拆>，猫，<来|叫来>。 / 签收，上楼，{noun}，<摆好|备好>。',
        'Parcel, stairs, {noun}, cat. / Open the {noun}, call the cat, stand back.',
        'A',
      ],
      [
        '收留它的那个雨夜，家里什么都没有，天亮才去买{noun}。 / 起初躲在柜子底下，后来听见{noun}就出来。',
        'It came in with the rain, and next morning you went out for the {noun}. / At first it lived under the cupboard, and then came out for the {noun}.',
        'E',
      ],
      [
        '雨天的窗台，猫看鸟，人在<后头|身后>收拾{noun}。 / 鸟飞了，猫跳下窗台，想起{noun}。',
        'Gone is the bird, and the cat on the sill thinks of the {noun}. / Rain, a bird, a cat at the window, and you behind with the {noun}.',
      ],
      [
        '门锁一响，猫已经坐在{noun}旁边，<眯着眼|不说话>。 / 锁孔还转着，先听见{noun}那边的叫声。',
        'Key in the lock, and the cat is sitting by the {noun}, eyes half shut. / From beside the {noun} comes a long complaint: you are late.',
      ],
      [
        '客人弯腰叫了半天，猫只认{noun}。 / 想摸一把，客人得先去拿{noun}。',
        'Guests call and call, and the cat looks at the {noun}. / To be introduced, bring the {noun}.',
      ],
      [
        '深夜写东西，桌下有响动，是猫在<找|碰>{noun}。 / 台灯照不到的地方，猫和{noun}。',
        'Outside the circle of the lamp there is a cat, and the {noun}. / Under the desk something moves: the cat has found the {noun}.',
      ],
      [
        '孩子蹲着跟猫讲道理，{noun}不能<没完|老惦记着>。 / 讲道理的声音从{noun}那边传来，猫在舔爪子。',
        'Someone small is explaining the {noun} to the cat, who washes a paw. / Down on both knees by the {noun}, a child lays down the law to the cat.',
      ],
      [
        '搬家头一晚，灯还没装，{noun}先摆好，猫才肯出笼。 / 航空箱的门开着，{noun}放在看得见的地方。',
        'New flat, no lamps yet, but the {noun} in place, and the carrier open. / Leave the carrier door open and put the {noun} where the cat can see.',
      ],
      [
        '柜门里贴着猫的名字，底下一格是{noun}。 / 记账的本子上，{noun}记在<猫|它>名下。',
        'In the household book the {noun} (stands|stand) under the name of the cat. / A shelf in the cupboard bears the cat’s name, and there (is|are) the {noun}.',
        'R',
      ],
      [
        '光斑在地板上爬，猫追到{noun}边上，<忘了|停了>。 / 追着追着不追了，猫在{noun}旁边坐下。',
        'Halfway through the chase the cat sits down by the {noun} and forgets. / A spot of light crosses the floor, and the cat follows it as far as the {noun}.',
      ],
      [
        '视频会议里经过一条尾巴，接着是{noun}的响动。 / 麦克风关掉，去看{noun}那边出了什么事。',
        'Into the video call walks a tail, and then a noise from the {noun}. / Microphone off: what was that, over by the {noun}.',
      ],
      [
        '隔着纱窗，猫看猫，中间是{noun}。 / 纱窗那边的猫也听见了{noun}。',
        'Next door’s cat, behind its screen, has heard the {noun} too. / Through the window screen a stranger’s cat regards the {noun}.',
      ],
      [
        '午睡的猫摊成一条，{noun}挪过去也不睁眼。 / 胡子动了动，听见{noun}，<没起|又睡>。',
        'An eyelid lifts for the {noun} and falls again. / Stretched out long in the sun, the cat lets the {noun} wait.',
      ],
      [
        '暖气片上方挂着毛巾，底下是猫，旁边是{noun}。 / 冬夜的屋子，人，猫，{noun}，都在一间。',
        'On a winter night all in the same room: you, the cat, the {noun}. / Towels above the radiator, the cat below, the {noun} beside.',
      ],
      [
        '半夜厨房咚的一声，开灯，猫看天，{noun}在地上。 / 谁推的不用问，{noun}扶起来。',
        'Lights on: the cat studies the ceiling, the {noun} (is|are) on the floor. / Thump in the night, and no need to ask who pushed the {noun}.',
      ],
      [
        '手提{noun}，脚挡猫，门<关上|带上>。 / 侧身进门，{noun}举高，猫在脚边打转。',
        'Foot against the cat, {noun} under the arm, door shut. / Sideways through the door, the {noun} held high, the cat about your ankles.',
        'A',
      ],
      [
        '老猫走得慢了，人等着，陪它到{noun}跟前。 / 走几步歇一歇，老猫还是自己去看{noun}。',
        'Old now, the cat takes its time to the {noun}, and you wait. / You walk slowly beside the old cat as far as the {noun}.',
        'E',
      ],
      [
        '快递单上收件人写的是猫，里头是{noun}。 / 门卫念了名字笑起来，箱子里装着{noun}。',
        'Addressed to the cat, says the label, and inside (is|are) the {noun}. / Reading the name on the parcel the porter laughs: it is the cat’s, the {noun}.',
      ],
      [
        '窝里空着，床上没有，猫在{noun}的<纸箱|袋子>里。 / 找了一屋，猫睡在装{noun}的纸箱里。',
        'Not on the bed, not on the chair: the cat is asleep in the box of the {noun}. / You look all over and find the cat in what the {noun} came in.',
      ],
    ],
  },
  {
    groups: ['dog'],
    lines: [
      [
        '钥匙串刚响，爪子就在地板上打滑，{noun}<拿出来|到手>。 / 走廊那头冲过来，在{noun}前刹住。',
        'Keys jingle, claws slide on the floor, and out (comes|come) the {noun}. / Down the corridor at full tilt, and a stop just before the {noun}.',
      ],
      [
        '尾巴打着柜门，等人<拆|开>{noun}。 / 柜门咚咚响，是尾巴，{noun}快好了。',
        'Thump, thump goes the tail on the cupboard while you open the {noun}. / A tail beats the door, and the {noun} (is|are) nearly ready.',
      ],
      [
        '门后的钩子，柜子的底格，{noun}<归一处|都认得>。 / 出门的东西放左边，{noun}也放左边，省得找。',
        'Behind the door, on the left, with all that is the dog’s: the {noun}. / Each thing in its place, the {noun} at the bottom by the door.',
        'R',
      ],
      [
        '雨还在下，狗在门口叹气，{noun}也放回去了。 / 雨小了，狗先知道，看看门，看看{noun}。',
        'Rain, a sigh at the door, and the {noun} put back. / Easing off, thinks the dog, and looks from the door to the {noun}.',
      ],
      [
        '公园长椅上，书摊开，狗趴下，{noun}在脚边。 / 翻了几页书，{noun}被鼻子拱到书上。',
        'Bench, book, dog, and the {noun} by your shoe. / A nose pushes the {noun} on to the open page.',
      ],
      [
        '{noun}备好，口哨一吹，<过来|出门>。 / 手一抬，{noun}，狗<坐|到>。',
        'Whistle, {noun}, dog. / Hand up, dog down, the {noun}.',
        'A',
      ],
      [
        '接它回家那天下着小雨，{noun}前一晚就备好了。 / 狗趴在后座不肯抬头，{noun}在旁边的袋子里。',
        'On the back seat it would not look up, and the {noun} lay in the bag beside it. / Ready since the evening before: the {noun}, a towel, a name.',
        'E',
      ],
      [
        '孩子的作业写得飞快，狗和{noun}在楼下等。 / 作业本一合，拿{noun}，找狗。',
        'Homework shut, {noun} in hand, where is the dog. / Sums done at a gallop: dog and {noun} are waiting.',
      ],
      [
        '满身泥回来，先擦脚，{noun}<再说|等会儿>。 / 毛巾包住爪子，一只一只来，眼睛望着{noun}。',
        'Muddy paws first, then the {noun}. / Each paw in the towel, and both eyes on the {noun}.',
      ],
      [
        '宠物店的门铃响，狗往里拽，冲着{noun}去了。 / 货架底层的{noun}，狗比人先看见。',
        'Bell over the shop door, and the dog pulls you to the {noun}. / Low on the shelf, at nose height, (is|are) the {noun}.',
      ],
      [
        '夜里打雷，狗挤到床边，{noun}也跟着挪进来。 / 雷声远了，狗的下巴还搁在{noun}上。',
        'Thunder, and dog and {noun} move in by the bed. / Far off by now, the storm, but the chin stays on the {noun}.',
      ],
      [
        '车窗摇下一截，耳朵往后飞，{noun}在后座。 / 后座垫好毯子，放好{noun}，狗跳上去。',
        'Ears streaming at the car window, the {noun} on the back seat. / Blanket down, {noun} in, and up jumps the dog.',
      ],
      [
        '邻居帮忙带一下午，门口递过去狗和{noun}。 / 交接在电梯口：狗，{noun}，几句嘱咐。',
        'Handed over at the lift: a dog, the {noun}, some advice. / For an afternoon next door takes the dog and the {noun}.',
      ],
      [
        '行李清单分左右，狗那栏写着{noun}。 / 后备箱给狗留半边，{noun}先上车。',
        'Packing list, right-hand column, under dog: the {noun}. / The dog has a corner of the boot, and the {noun} (goes|go) in first.',
        'R',
      ],
      [
        '落叶堆里只露出尾巴，唤一声，晃晃{noun}。 / 叫名字没用，{noun}一亮，回来了。',
        'Call the name, no answer, hold up the {noun}. / Just a tail above the leaves, until it hears of the {noun}.',
      ],
      [
        '清早的小区碰上老熟人，狗闻狗，人换手拿{noun}。 / 狗跟狗打招呼，人拿着{noun}点点头。',
        'Dogs say good morning first, then those who hold the {noun}. / Early, the same people, the same dogs, the {noun} in the other hand.',
      ],
      [
        '门缝底下一条影子走来走去，是为了{noun}。 / 关着门也听得见鼻子，它知道{noun}在里头。',
        'Sniffing under the door: it knows where the {noun} (is|are). / Up and down goes a shadow behind the door, on account of the {noun}.',
      ],
      [
        '沙发不许上，狗看看沙发，看看{noun}，<叹气|趴下>。 / 一只爪子搭上沙发，人指指{noun}。',
        'Paw on the sofa, a look, a finger pointed at the {noun}. / Not the sofa, says the finger, and the dog turns to the {noun}.',
      ],
      [
        '海滩上跑丢了鞋，没跑丢{noun}。 / 潮水边一串脚印，大的小的，还有{noun}。',
        'Prints along the tide line, large and small, and somebody carrying the {noun}. / Lost on the beach: a shoe. Found on the beach: a dog. In hand: the {noun}.',
      ],
      [
        '老狗睡得沉，{noun}轻轻放下，不叫它。 / 听见{noun}，老狗的尾巴在梦里动了动。',
        'Asleep, the old dog, so the {noun} (is|are) set down without a sound. / In a dream the old tail moves at the sound of the {noun}.',
        'E',
      ],
      [
        '快递箱刚拆开口，鼻子插进来，是不是{noun}。 / 纸屑撒了一地，狗坐在当中守着{noun}。',
        'Scraps of cardboard everywhere, and the dog on guard by the {noun}. / Nose in the parcel before the knife is: can it be the {noun}.',
      ],
      [
        '晚饭后，外套，{noun}，<下楼|绕一圈>。 / 电梯到了，{noun}在手，狗先出。',
        'After supper: coat, {noun}, round the block. / Lift open, dog out, {noun} in hand.',
        'A',
      ],
      [
        '视频里叫它的名字，狗歪着头找，碰翻了{noun}。 / 屏幕里的人笑，狗绕到背后看，踩着{noun}。',
        'The voice in the phone says its name, and the dog looks behind the {noun}. / Round the back of the screen goes the dog, over the {noun}.',
      ],
      [
        '老照片里狗还小，{noun}比它大似的。 / 翻到那张照片，狗凑过来，{noun}在它身后。',
        'Such a small dog in the photo, beside the {noun}. / Old photos on the floor, the dog among them, the {noun} behind.',
      ],
    ],
  },
]
