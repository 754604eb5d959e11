import type { GroupScenes } from './group-scenes.ts'

/** Ornaments, swings, mirrors. */
export const CORNER_SCENES: readonly GroupScenes[] = [
  {
    groups: ['ornament'],
    lines: [
      [
        '掸子绕到书架中层停住，先把{noun}<拿开|请下来>。 / 书架空出一格，{noun}还在手里。',
        'Duster in one hand, the {noun} in the other, you do the shelf. / For now the shelf is bare, and the {noun} in your hand.',
      ],
      [
        '客人等茶的工夫，弯腰看{noun}。 / 茶端出来，客人还站在{noun}前面。',
        'While the tea draws a guest bends to look at the {noun}. / Tea is served, and the guest has not left the {noun}.',
      ],
      [
        '填充纸抽出来，{noun}捧在手里，先找个平的地方。 / 纸团滚了一地，{noun}立在鞋柜上。',
        'Paper out, {noun} out, and a level place to set (it|them) down. / Balls of paper all over the hall, and on the shoe cupboard the {noun}.',
        'R',
      ],
      [
        '猫的尾巴扫过{noun}，全家吸了口气。 / 跳上柜子的猫，绕开{noun}，坐下了。',
        'Round the {noun} goes the cat, and breath is held. / A tail brushes the {noun}, and nothing happens.',
      ],
      [
        '搬进来好些天，缺点什么，{noun}往窗台一放，对了。 / 窗台一直空着，{noun}来了。',
        'Something was missing on the sill, and then came the {noun}. / Days after moving in you put the {noun} by the window, and there.',
      ],
      [
        '左边，高一点，{noun}，<停|好>。 / 擦柜面，放{noun}，<退后|看>。',
        'Wipe the top, place the {noun}, step back. / Left, up, stop: the {noun}.',
        'A',
      ],
      [
        '妈妈来电话问{noun}摆哪了，拍给她看。 / 照片发过去，妈妈回：{noun}再往右点。',
        'Where did you put the {noun}, asks Mother, so you send a picture. / A bit to the right, comes the answer about the {noun}.',
        'E',
      ],
      [
        '傍晚的光移到柜面，{noun}拖着长影。 / 影子拉长，{noun}，台灯，一摞书。',
        'Evening, and a long shadow from the {noun} across the cupboard. / Books, a lamp, the {noun}, and all their shadows.',
      ],
      [
        '孩子的手背在身后，只许看{noun}，不许摸。 / 看够了吗，孩子对着{noun}点头，又摇头。',
        'Hands behind the back, a child looks at the {noun}. / Seen enough, they ask, and the child by the {noun} nods and does not move.',
      ],
      [
        '会议室换了人坐，{noun}还在那头。 / 开会走神，眼睛落到{noun}上。',
        'The meeting goes on, and your eyes wander to the {noun}. / New faces at the table, the {noun} at the end as before.',
      ],
      [
        '旅馆似的新家，头一个像自己的角落，是{noun}那边。 / 箱子还没拆完，{noun}先露面。',
        'Boxes up to the ceiling, and already the {noun} out. / One corner feels like home: the one with the {noun}.',
      ],
      [
        '防震纸收好，{noun}放里侧，外头留一掌宽。 / 玄关的台面，钥匙靠外，{noun}靠里。',
        'Keys at the front, the {noun} at the back, the hall table in order. / A hand’s width from the edge, no less, for the {noun}.',
      ],
      [
        '雨下得长，屋里挪挪这个，挪挪{noun}。 / 闲下来，给{noun}换个位置，又换回去。',
        'Long rain, so you move this, and that, and the {noun}. / With nothing to do you try the {noun} elsewhere, and carry (it|them) back.',
      ],
      [
        '拍照的人蹲下，把{noun}和窗帘一起框进去。 / 镜头往下移，{noun}入画了。',
        'Crouch, tilt, and the {noun} (is|are) in the picture with the curtain. / Through the lens: a curtain, the {noun}, a bit of wall.',
      ],
      [
        '外公修好的钟停了，{noun}挨着钟，没人去动。 / 老物件在柜子那头，{noun}在这头，隔着一张合影。',
        'Beside Grandfather’s stopped clock, by common consent, the {noun}. / At this end the {noun}, at that end the old things, a photograph between.',
        'E',
      ],
      [
        '电话讲得久，手指绕着{noun}画圈。 / 嗯，嗯，手边的{noun}转了个身。',
        'Hm, yes, says somebody on the phone, and turns the {noun} round. / On a long call a finger traces the edge of the {noun}.',
      ],
      [
        '圣诞的彩灯绕了一圈，绕到{noun}旁边没线了。 / 彩灯一闪，{noun}亮一下，暗一下。',
        'Fairy lights wink, and the {noun} (comes|come) and (goes|go). / No more cable: the lights end just at the {noun}.',
      ],
      [
        '大扫除：书下架，{noun}下架，<擦|开工>。 / {noun}，花，书，<照原样|回位>。',
        'Books down, {noun} down, cloth. / Back in order: flowers, {noun}, books.',
        'A',
      ],
      [
        '邻居家孩子来玩，回去跟妈妈讲{noun}。 / 走到门口又折回来，再看一眼{noun}。',
        'At home the neighbour’s child tells all about the {noun}. / On the threshold a small visitor turns for another look at the {noun}.',
      ],
      [
        '夜里起风，窗吱呀一声，去看看{noun}。 / 关好窗，{noun}没事，回去睡。',
        'Wind in the night, a window bangs, and you go and look at the {noun}. / Window latched, {noun} in place, back to bed.',
      ],
      [
        '书房的灯亮着，字写不下去，对着{noun}发呆。 / 墨干了，{noun}看着空白的纸。',
        'No words come, so you look at the {noun}. / Blank page, dry pen, and opposite them the {noun}.',
      ],
      [
        '旧货市场逛回来的旧书，靠着{noun}站。 / 书立不够，{noun}旁边又倒了几本。',
        'Lean the old books from the flea market beside the {noun}. / Volumes topple over near the {noun}.',
      ],
      [
        '清单写到客厅：窗帘，地毯，{noun}，<划掉|齐了>。 / 一间一间核，客厅那行是{noun}。',
        'Room by room down the list, and in the sitting room the {noun}. / Curtains, rug, {noun}: crossed off.',
      ],
      [
        '散了席，灯关到一盏，{noun}陪着剩下的人。 / 剩下的人不说话，看着{noun}，茶凉了。',
        'Guests gone, a single lamp, whoever stayed, the {noun}. / Nobody talks now, tea cold, eyes on the {noun}.',
        'E',
      ],
    ],
  },
  {
    groups: ['swing'],
    lines: [
      [
        '脚尖一点地，{noun}动起来，书翻到夹书签的那页。 / 书签夹好，脚点一下，{noun}又晃。',
        'A toe to the floor, and the {noun} (stirs|stir), and the book opens at the marker. / Marker in, push off, and the {noun} (goes|go) on rocking.',
      ],
      [
        '傍晚的院子，衣服收了，人坐到{noun}里。 / 晾衣绳空了，风去推{noun}。',
        'Washing in, evening out, and you on the {noun}. / Nothing on the line now, so the wind moves the {noun}.',
      ],
      [
        '孩子排队，轮到了就不肯下{noun}。 / 再晃一下就下来，{noun}上的声音说了好几遍。',
        'Once more, says the voice on the {noun}, and once more. / In line for the {noun} they hop from foot to foot.',
      ],
      [
        '先看好位置，留出前后，{noun}再放。 / 绕着走一圈，够宽，{noun}放这儿。',
        'Walk round it first: room before, room behind, the {noun} here. / Pace it out, move the chairs, set up the {noun}.',
        'R',
      ],
      [
        '茶搁在地上，伸手刚够，{noun}慢慢停。 / 停稳了再端茶，{noun}等人。',
        'Tea on the floor, within reach whenever the {noun} (stops|stop). / Let the {noun} come to rest, then lift the cup.',
      ],
      [
        '外婆闭着眼，{noun}轻轻的，膝上的毛线滚远了。 / 毛线球滚到门口，{noun}还在晃。',
        'Eyes shut, knitting sliding off the knee, Grandmother on the {noun}. / As far as the door rolls the ball of yarn, and the {noun} (rocks|rock).',
        'E',
      ],
      [
        '午后的蝉停了一阵，{noun}也停了，人睡着了。 / 草帽盖在脸上，{noun}里一只脚垂下来。',
        'Straw hat over the face, a foot hanging from the {noun}. / Cicadas fall silent, the {noun} (is|are) still, somebody sleeps.',
      ],
      [
        '踢掉鞋，坐上{noun}，<晃|走>。 / {noun}，耳机，抱枕，<下午|歌>。',
        'Shoes off, on to the {noun}, push. / Cushion, headphones, {noun}.',
        'A',
      ],
      [
        '阳台看得见江，{noun}朝着船来的那边。 / 船拉汽笛，{noun}上的人抬头。',
        'A ship’s horn, and a head lifts on the {noun}. / On the balcony the {noun} (looks|look) towards the river.',
      ],
      [
        '猫跳上来，{noun}动了，爪子张开趴低。 / 晃着晃着，猫在{noun}里眯了眼。',
        'Up jumps the cat, the {noun} (moves|move), and every claw comes out. / Little by little the cat on the {noun} closes its eyes.',
      ],
      [
        '电话打到手机发烫，{noun}晃到天黑。 / 说着说着天黑了，{noun}上只看见屏幕的光。',
        'Dark by the end of the call, and from the {noun} just the light of a screen. / You talk and rock, you on the {noun} and a friend far away.',
      ],
      [
        '雨后先拿布擦，{noun}<干了|擦过>再坐。 / 叶子上的水滴到{noun}，肩头也一点。',
        'After the rain a cloth for the {noun}, and then you. / Drops from the leaves fall on the {noun} and on your shoulder.',
      ],
      [
        '季节过了，{noun}擦净，拿布罩上，绳头系好。 / 布罩掀开，{noun}还在，拍拍灰。',
        'Season over: wipe the {noun}, cover, tie the corners. / Off comes the cover, and the {noun} (wants|want) a dusting.',
      ],
      [
        '吉他靠在{noun}边上，弹的人去开门了。 / 和弦按不准，在{noun}里重来。',
        'The guitar leans by the {noun}, and the player has gone to the door. / Wrong chord: again from the top, on the {noun}.',
      ],
      [
        '写完辞职信的晚上，坐在{noun}里，谁也没打。 / 夜深了，{noun}一前一后，主意慢慢定了。',
        'To and fro on the {noun}, late, until the mind is made up. / Letter sent, telephone off, you sit on the {noun}.',
      ],
      [
        '妈妈抱着小的，坐在{noun}里哼，调子走了。 / 哼到小的睡着，{noun}不敢停。',
        'Humming out of tune, the small one in your arms, you on the {noun}. / Fast asleep at last, and nobody dares to stop the {noun}.',
      ],
      [
        '夜里的萤火虫，院灯关了，{noun}旁边一点一点。 / 关灯的人走回{noun}，脚步轻。',
        'Yard light off, and round the {noun} the fireflies begin. / Softly back to the {noun}, so as not to scare them.',
      ],
      [
        '周日的报纸分着看，{noun}归手快的那个。 / 手慢的坐台阶，看着{noun}。',
        'Whoever is quick has the {noun}, and the paper. / Slow ones sit on the step and eye the {noun}.',
      ],
      [
        '露台扫净，{noun}摆好，<客人到|开灯>。 / 毯子，{noun}，星星，<不说了|躺>。',
        'Sweep, light, {noun}, guests. / Blanket, {noun}, stars.',
        'A',
      ],
      [
        '洗好的头发披着晾，{noun}在风口。 / 梳子放在膝上，{noun}一下一下。',
        'Hair washed and loose, the {noun} where the breeze is. / Comb in your lap, you and the {noun}, to and fro.',
      ],
      [
        '画板支在旁边，画的是{noun}和空着的院子。 / 颜料没干，{noun}在纸上先晃起来。',
        'Wet paint: the {noun} and an empty yard. / Easel in the grass, and on the paper the {noun}.',
      ],
      [
        '果子熟了落下来，砸在{noun}边上。 / 捡起落果，坐回{noun}，擦擦就看云。',
        'Something falls from the tree beside the {noun}. / Pick up the windfall, back to the {noun}, look at clouds.',
      ],
      [
        '说明收进抽屉，{noun}试坐，再请别人。 / 先压一压，坐稳，{noun}这才轮到孩子。',
        'Leaflet in the drawer, the {noun} tried by you before anyone. / Press down, sit, get up: then the {noun} (is|are) for the children.',
      ],
      [
        '老宅的院子改了样，留着{noun}的那棵树还在。 / 回来的人先到院里，碰了碰{noun}。',
        'Home after years, first into the yard, and a hand on the {noun}. / Much has changed about the house, but there (is|are) the {noun}.',
      ],
    ],
  },
  {
    groups: ['mirror'],
    lines: [
      [
        '领子翻好，侧过身，{noun}里的人也侧过身。 / 转身，回头，{noun}里看一眼背后。',
        'Collar down, a turn, and the one in the {noun} turns too. / Over the shoulder, a last look in the {noun}.',
      ],
      [
        '口红停在半路，{noun}里门开了。 / {noun}里先看见门动，再听见声音。',
        'In the {noun} the door opens before you hear it. / Lipstick halted, eyes on the door behind, in the {noun}.',
      ],
      [
        '布揉软，呵一口气，{noun}从上擦到下。 / 斜着看，还有一道，{noun}再来一遍。',
        'Breathe on the {noun}, wipe, top to bottom. / Seen from the side there is a streak yet, so once more over the {noun}.',
        'R',
      ],
      [
        '孩子对着{noun}换牙，舌头舔那个洞。 / 张大嘴，凑近{noun}，数牙。',
        'Mouth open, nose to the {noun}: a tooth is gone. / Tongue in the gap, a child studies the {noun}.',
      ],
      [
        '水汽散了，{noun}里慢慢出来一张脸。 / 手掌抹开一块，{noun}露出眼睛。',
        'Steam clears, and a face arrives in the {noun}. / A palm across the {noun}, and there are your eyes.',
      ],
      [
        '梳头，看{noun}，<拿包|钥匙>，走。 / 站到{noun}前，扣好，<出门|行>。',
        'Comb, {noun}, keys, go. / Stand before the {noun}, button up, leave.',
        'A',
      ],
      [
        '面试那天早上，对着{noun}把开头念了好几遍。 / 念完了，{noun}里的人点点头。',
        'Before the interview you say the first line to the {noun}. / You will do, nods the one in the {noun}.',
        'E',
      ],
      [
        '猫拍拍{noun}，绕到后头找。 / 后头没有，猫又回到{noun}跟前。',
        'Behind the {noun} there is no cat, so the cat comes back. / Paw on the {noun}: who is that.',
      ],
      [
        '睡衣，牙刷，{noun}里头发站着。 / 头发压了又起来，{noun}不说话。',
        'Pyjamas, toothbrush, and hair on end in the {noun}. / Press it flat, up it comes again, and the {noun} (says|say) nothing.',
      ],
      [
        '窗外的树在{noun}里摇，屋里也起了风。 / 云从窗里过，窗在{noun}里。',
        'Cloud in the window, and the window in the {noun}. / Trees move in the {noun}, and it is windy then.',
      ],
      [
        '奶奶还是那把梳子，对着{noun}，一下一下。 / 银白的发丝落在{noun}边，捻起来。',
        'With the same old comb Grandmother sits at the {noun}. / White hair on the ledge by the {noun}, picked up between the fingers.',
      ],
      [
        '纸护角拆下，{noun}靠墙放稳，再收纸箱。 / 泡沫拿开，{noun}里先照出天花板。',
        'Corners off, the {noun} set down by the wall, the box away. / Lift the paper, and in the {noun} you see the ceiling.',
        'R',
      ],
      [
        '头一回打领带，{noun}里外都笨，爸爸站到身后。 / 身后伸过来一双手，{noun}里教。',
        'Hands come from behind and show you, in the {noun}, how it goes. / Left over right, and in the {noun} everything is the other way round.',
      ],
      [
        '派对的外套堆了一床，{noun}前面排队。 / 借个角，{noun}里挤进几张脸。',
        'Coats on the bed, a queue for the {noun}. / Room for me, please, and another face comes into the {noun}.',
      ],
      [
        '剪短了，手摸到后颈，再去看{noun}。 / 走过{noun}又退回来，短发，是自己。',
        'Short now, says the hand on the neck, and you go to the {noun}. / Past the {noun}, a step back: that is you, with the new hair.',
        'E',
      ],
      [
        '练舞的人数着拍子，眼睛不离{noun}。 / 汗滴在地上，{noun}里的再来一遍。',
        'Again, from the top, eyes on the {noun}. / Counting under your breath you watch your feet in the {noun}.',
      ],
      [
        '夜里经过，{noun}里有人，是自己。 / 没开灯，{noun}亮着一点月色。',
        'Somebody in the {noun}, at night: you. / No lamp lit, and a little moon in the {noun}.',
      ],
      [
        '小人儿踩着凳子，泡沫糊一脸，{noun}里当爸爸。 / 梳子当剃刀，{noun}前面刮得认真。',
        'Comb for a razor, face all lather, a child before the {noun}. / On the stool, chin up, shaving in the {noun} like Father.',
      ],
      [
        '擦亮{noun}，开灯，<化妆|开始>。 / 快递到，新衣服，{noun}，<转一圈|看看>。',
        'Lights, {noun}, brushes. / New coat, {noun}, a turn.',
        'A',
      ],
      [
        '电话夹着，手在{noun}里理刘海。 / 嗯，到楼下了，{noun}里再看一眼。',
        'Downstairs already, they say, and you look in the {noun} again. / Phone on the shoulder, fingers in your fringe, the {noun} before you.',
      ],
      [
        '搬进新屋，挪来挪去，{noun}里换了好几处风景。 / 放下{noun}，里头是窗，转一转，里头是门。',
        'Turn the {noun} a little: now a window, now a door. / Here, or there: the view in the {noun} changes with each try.',
      ],
      [
        '出门前的次序：灯，气，窗，{noun}，锁。 / 灯关了才想起没看{noun}，又开。',
        'Gas, windows, the {noun}, lock. / Light off, light on again: you forgot the {noun}.',
      ],
      [
        '洗完脸抬头，水从下巴滴着，{noun}里笑一下。 / 毛巾捂住脸，再放下，看{noun}。',
        'Water drips from your chin, and you smile at the {noun}. / Face in the towel, face out of the towel, the {noun}.',
      ],
      [
        '婚礼那早，屋里都是人，{noun}前面忽然静了。 / 头纱放下来，{noun}里看见妈妈的眼睛。',
        'All at once it is quiet before the {noun}. / Over your shoulder in the {noun}: Mother’s eyes.',
      ],
    ],
  },
]
