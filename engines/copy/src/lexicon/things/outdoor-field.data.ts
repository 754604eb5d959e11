import type { GroupScenes } from './group-scenes.ts'

/** Bats and balls: what is carried to the field and back. */
export const FIELD_SCENES: readonly GroupScenes[] = [
  {
    groups: ['bat'],
    lines: [
      [
        '草上还有露水，球包放下，先拿出{noun}。 / 拉开球包，袜子底下<压|埋>着{noun}。',
        'Dew on the outfield, bag down, and first out (comes|come) the {noun}. / Unzip the bag: under the socks (lies|lie) the {noun}.',
      ],
      [
        '栏网外头有人骑车经过，{noun}在长凳<边|尽头>。 / 长凳坐满了，{noun}靠着栏网。',
        'Somebody cycles past behind the fence, and on the bench (waits|wait) the {noun}. / No room left on the bench, so the {noun} (leans|lean) by the fence.',
      ],
      [
        '训练完对着名单收器材，{noun}，<打勾|在>。 / 名单夹在板上，{noun}归箱，灯一盏盏关。',
        'After practice, list in hand: the {noun}, tick, into the bag. / Floodlights go off bank by bank, and the {noun} (is|are) back in the box.',
        'R',
      ],
      [
        '傍晚的操场人少了，{noun}还<没收|在外头>。 / 天暗到快看不见，喊的人拿着{noun}，再来。',
        'Too dark to see, nearly, and still the {noun} (is|are) out. / Once more, calls somebody with the {noun}, and nobody goes home.',
      ],
      [
        '红土蹭在膝盖上，{noun}夹在<腋下|胳膊弯>，往场边走。 / 膝盖上的土拍不掉，{noun}先放下。',
        'Dirt on the knee, the {noun} under the arm, back to the line. / Knock the dust off your trousers, put the {noun} down, breathe.',
      ],
      [
        '帽檐压低，{noun}<拿好|在手>，上场。 / 系鞋带，拿{noun}，<跑|就位>。',
        'Cap down, {noun} ready, on. / Laces, {noun}, run.',
        'A',
      ],
      [
        '爸爸教的时候不爱说话，把{noun}递过来，退后几步。 / 空地上一大一小，{noun}在当中传来传去的话里。',
        'Father, a man of few words, hands over the {noun} and walks back a few steps. / A tall shadow, a small shadow, and the {noun} handed across.',
        'E',
      ],
      [
        '雨停赛的那阵，都挤在棚里，{noun}搁在腿上。 / 雨布拉上场地，{noun}收进<棚里|袋里>，看天。',
        'Rain stops play, and you sit in the shed with the {noun} across your knees. / Covers on, {noun} in, all eyes on the sky.',
      ],
      [
        '车库角落的桶里插着扫把和旧雨伞，旁边是{noun}。 / 卷帘门升起来，光照到{noun}。',
        'In the garage, between the broom and an old umbrella, the {noun}. / Up goes the garage door, and light falls on the {noun}.',
      ],
      [
        '看台上只有几位家长，{noun}的主人还在找帽子。 / 有人隔着看台喊：{noun}忘了拿。',
        'A shout from the stand: you left the {noun}. / Some parents, a dog, and a player who looks for a cap, the {noun} already under the arm.',
      ],
      [
        '后备箱盖着，透过车窗看见{noun}和<折叠椅|水桶>。 / 折叠椅先卸，{noun}后卸，人散开去占位。',
        'Folding chairs first, then the {noun}, then the walk across the field. / Through the rear window of the car you can see the {noun}.',
      ],
      [
        '教练在沙地上画线，{noun}当记号。 / 沙地上的线还没干，孩子们围着{noun}蹲下。',
        'Coach draws the plan in the sand beside the {noun}. / Children crouch round a line in the dust, the {noun} in the middle.',
      ],
      [
        '暑假的下午长，{noun}往肩上一搭，挨家叫人。 / 楼下喊名字的，拿着{noun}。',
        'Long afternoon, no school, and a knock on every door with the {noun} in hand. / Names are shouted up from below by somebody with the {noun}.',
      ],
      [
        '擦去泥，晾一晾，{noun}再进柜。 / 旧毛巾搭在膝上，{noun}翻过来再擦一遍。',
        'Wipe off the mud, let (it|them) dry, put the {noun} away. / An old towel over the knee, and the {noun} turned for the other side.',
      ],
      [
        '更衣室的长凳吱一声，{noun}挨着坐下的人。 / 隔壁柜门砰地关上，{noun}还在手里。',
        'A locker bangs, and you sit a while longer with the {noun}. / Bench creaks, boots drop, the {noun} by your side.',
      ],
      [
        '记分牌翻了一页，{noun}换到下一个人手里。 / 轮到自己，吸口气，{noun}<在手|接过来>。',
        'Turn of the scoreboard, and the {noun} (passes|pass) to the next in line. / Your turn: a breath, the {noun}, the walk out.',
      ],
      [
        '邻居家的窗亮了，道歉的人藏起{noun}。 / 球飞过篱笆，几个人看看{noun}，看看天。',
        'Over the hedge it went, and everyone looks at the {noun} and then at the sky. / A window lights up next door, and the {noun} (goes|go) behind somebody’s back.',
      ],
      [
        '茶歇的哨子响了，{noun}留在草上，<点心|茶>在棚里。 / 地上一排影子，{noun}的影子在末尾。',
        'Tea is called, and the {noun} (stays|stay) on the grass. / Long shadows on the square, the last of them from the {noun}.',
      ],
      [
        '搬出老屋，别的都给了人，{noun}留下来。 / 阁楼里翻到旧队服，裹着{noun}。',
        'Up in the attic, wrapped in the old team shirt, the {noun}. / Most things were given away, and the {noun} stayed.',
        'E',
      ],
      [
        '铁门开了半边，晨练的人已经在场上，{noun}也在。 / 天刚亮，网笼里的灯下是{noun}。',
        'Half past dawn, a lamp in the nets, the {noun}. / Past the open gate you hear that somebody is at it, with the {noun}.',
      ],
      [
        '公交车后排站着队友，{noun}<搁在腿间|塞在包里>，背号歪着。 / 到站喊一声，一车的包，{noun}都下去了。',
        'Bus stop, a shout, and bags, teammates, the {noun}, all out. / Standing at the back of the bus, the {noun} in the bag between your feet.',
      ],
      [
        '旁边场地在踢球，这边<摆|拿>出{noun}，划一块空地。 / 地方还不够大，{noun}先摆上，人再往后退。',
        'Not quite enough room, but out (comes|come) the {noun} and everyone steps back. / Next to the footballers a patch of grass, and on it the {noun}.',
      ],
      [
        '手心搓了点土，{noun}<在旁|在手>，等。 / 风吹起一点土，眯眼，{noun}不动。',
        'Dust on the palms, the {noun}, and the wait. / Wind lifts some dust, eyes narrow, the {noun} (keeps|keep) still.',
      ],
      [
        '候补席上嗑着瓜子，脚边是{noun}，眼睛在场上。 / 瓜子壳吐进纸杯，{noun}随时拿起来。',
        'Sunflower seeds, a paper cup, the {noun} by the boot, eyes on the field. / From the dugout you watch, and keep the {noun} near.',
      ],
      [
        '清点：帽子，水，{noun}，<上车|走>。 / {noun}扔进后座，导航点开，<球场|集合>。',
        'Cap, water, {noun}: in the car. / Throw the {noun} on the back seat and find the ground.',
        'A',
      ],
      [
        '弟弟的手还小，{noun}是借的，还的时候带了张画。 / 一张蜡笔画跟{noun}一起还回来。',
        'Lent to the youngest, the {noun} (comes|come) back with a drawing. / A crayon picture is tucked in with the {noun}: thank you.',
      ],
      [
        '合影时前排蹲下，{noun}摆在<草地|脚>前。 / 快门按下前，有人把{noun}挪正。',
        'Team photo: front row down, the {noun} on the grass before them. / Before the shutter clicks somebody sets the {noun} straight.',
      ],
      [
        '冬训在体育馆，球鞋吱吱响，{noun}的回声也大。 / 体育馆的横幅没摘，底下放着{noun}。',
        'Winter practice indoors, shoes squeaking, the {noun} under last year’s banner. / Echoes from the rafters, breath, the {noun}.',
      ],
      [
        '挂衣钩上有旧校服，钩子底下是{noun}。 / 书包往里一甩，{noun}往外一抄。',
        'In goes the school bag, out (comes|come) the {noun}. / Under the hook with the uniform (stands|stand) the {noun}.',
      ],
      [
        '散场后一个人再练一会儿，{noun}，墙，影子。 / 影子拉到墙上，{noun}也拉长了。',
        'Everyone has left, and there (is|are) the wall, your shadow and the {noun}. / Up the wall climbs your shadow, and with it that of the {noun}.',
      ],
    ],
  },
  {
    groups: ['ball-team'],
    lines: [
      [
        '铁丝网外有人按车铃，场上的人顾不上，眼睛都在{noun}上。 / 路过的人停下车，隔着网看了一会儿{noun}。',
        'A bell rings beyond the fence, and nobody on the court looks away from the {noun}. / Somebody gets off a bicycle to watch the {noun} through the fence.',
      ],
      [
        '放学铃的尾音没断，{noun}已经<占住|盯上>了场地。 / 书包堆在场边，高高低低，人冲着{noun}去。',
        'School bags in a heap at the edge, and everyone off to the {noun}. / Before the bell has quite stopped there is a claim on the ground, and the {noun} (is|are) it.',
      ],
      [
        '水泥地上还有雨水，绕着水洼走到{noun}跟前。 / 扫帚推开积水，{noun}那头先<干|空>了。',
        'Puddles still, so you go round them to the {noun}. / With a broom the water is pushed aside, near the {noun} first.',
      ],
      [
        '看门的大爷拿着钥匙等，{noun}收好，<灯|锁>也好了。 / 锁门之前回头看一遍场地，{noun}，水瓶，外套。',
        'Keys jingle at the gate: put the {noun} in order and go. / A last look over the ground for bottles, jackets, the {noun}.',
        'R',
      ],
      [
        '分边，猜拳，{noun}，<开始|上>。 / 人齐了，{noun}，<热身|开打>。',
        'Pick sides, {noun}, play. / All here, {noun} ready, run.',
        'A',
      ],
      [
        '爸爸下班绕到球场，衬衫袖子一卷，{noun}边上多了个人。 / 公文包压在外套底下，爸爸也站到{noun}跟前。',
        'Father comes by after work, rolls up his sleeves, and joins you at the {noun}. / A briefcase under the coats, and one more player by the {noun}.',
        'E',
      ],
      [
        '路灯亮了一圈，飞虫绕着，底下还有{noun}。 / 楼上喊吃饭，喊到第几遍，{noun}才歇。',
        'Moths round the floodlight, and below it still the {noun}. / Supper is called, and called again, and then the {noun} (gets|get) a rest.',
      ],
      [
        '打气筒借了一圈，{noun}旁边蹲着好几个脑袋。 / 几个脑袋凑在{noun}上头，商量怎么办。',
        'Heads together over the {noun}, and everybody knows what to do. / Crouched round the {noun}, they all talk at once.',
      ],
      [
        '新来的孩子站在边线外，{noun}是个由头。 / 不知道名字没关系，{noun}那边缺人。',
        'What is your name can wait: they are short of a player at the {noun}. / New in the street, a child stands near the {noun} and waits to be asked.',
      ],
      [
        '雪化了头一回出来，鞋底打滑，{noun}还<认得|在>。 / 冬天过去，场上的线看不清了，{noun}照旧。',
        'Lines faded over the winter, players a little slow, the {noun} as before. / First day out after the snow, and soles slide on the way to the {noun}.',
      ],
      [
        '体育课的哨子挂在老师脖子上，{noun}<等着|在前头>，队伍还歪。 / 队伍站直，才许碰{noun}。',
        'Whistle round the neck, the teacher waits for a straight line before the {noun}. / Stand straight, and then you may go to the {noun}.',
      ],
      [
        '仓库门开着，垫子靠墙，{noun}在名册上勾了。 / 清点到架子底层，{noun}，写上，下一项。',
        'Store room, bottom shelf, the {noun}: ticked. / Mats along the wall, and in the register, the {noun}.',
      ],
      [
        '膝盖蹭破了不吭声，绕着{noun}跳了几下，接着来。 / 风吹过擦破的膝，{noun}那边在喊。',
        'A scraped knee, a hop or so, and back to the {noun}. / Somebody calls from the {noun}, and the knee is forgotten.',
      ],
      [
        '赢的输的都躺在地上，天很高，{noun}不动了。 / 喘匀了气，有人拿脚尖点点{noun}。',
        'All flat on their backs, winners, losers, and the {noun} quiet. / Breath comes back, and with it a look at the {noun}.',
      ],
      [
        '隔壁楼的窗台上有人数拍子，对着{noun}起哄。 / 阳台上的观众端着饭碗看{noun}。',
        'From a balcony, rice bowl in hand, a neighbour follows the {noun}. / Windows open all round, and opinions on the {noun}.',
      ],
      [
        '那年的队服还在，穿不下了，{noun}旁边合了张影。 / 多年后回到操场，找原来放{noun}的地方。',
        'Back at the old ground after years, you look for the place of the {noun}. / Nobody fits the old shirts, but there is the photo, with the {noun}.',
      ],
      [
        '车停在场边，车灯照过来，影子和{noun}都拉长。 / 车灯一闪，接人的来了，{noun}再玩一把。',
        'Headlights across the ground, long shadows, the {noun}. / Picked up, almost: once more with the {noun}, then the car.',
      ],
      [
        '队长点名，水放边上，{noun}，<练|走>。 / 绕场跑完，{noun}，<分组|上强度>。',
        'Water down, names called, the {noun}. / Lap run, groups made, {noun}.',
        'A',
      ],
      [
        '操场的喇叭在放进行曲，{noun}停了一停。 / 升旗的乐声响，人和{noun}都站住。',
        'Music from the loudspeaker, and for the length of it the {noun} (rests|rest). / Everyone stands still, beside the {noun}, until the song is over.',
      ],
      [
        '毛巾搭在脖子上，坐到地上，靠着书包看{noun}。 / 轮空的人嘴没空，对{noun}指指点点。',
        'Sitting out, towel round the neck, and full of advice about the {noun}. / On the ground against a school bag you watch the {noun}.',
      ],
      [
        '小的那个够不着，大的来举一把，看一眼{noun}。 / 轮到小的，大家让着，{noun}也慢了。',
        'Lifted up by the big ones, a little one gets a turn with the {noun}. / When it is a small one’s turn everything slows, even the {noun}.',
      ],
      [
        '海边的风把喊声吹散，脚陷在沙里，{noun}边上笑倒一片。 / 拖鞋插在沙上当门，{noun}，夕照。',
        'Slippers stuck in the sand for goalposts, and the {noun}. / Shouts blow away on the beach, and all you hear is the {noun}.',
      ],
      [
        '借场地的登记本上写着名字，时间，{noun}。 / 笔拴在绳上，登记完就往{noun}那边跑。',
        'Name, time, the {noun}, written with the pen on a string. / Sign the book, drop the pen, run to the {noun}.',
      ],
      [
        '搬走的邻居留下{noun}，附一张字条。 / 字条上说孩子大了，{noun}给你们。',
        'Gone to another town, the neighbours left a note, and the {noun}. / Ours are grown, says the note beside the {noun}.',
      ],
      [
        '跑累了换守门，换喊话，换坐着看{noun}。 / 嗓子喊哑，手还朝{noun}比画。',
        'Hoarse by now, you point at the {noun} instead. / Too tired to run, so you stand, then shout, then sit by the {noun}.',
      ],
      [
        '鞋带散了，单膝跪下系，耳朵听着{noun}。 / 蹲在边线上打结，{noun}的动静从背后过去。',
        'Down on a knee to tie a lace, an ear on the {noun}. / Behind you, while you tie the knot, they are at the {noun} again.',
      ],
      [
        '校队的横幅取下来叠好，{noun}收在<底下|边上>。 / 横幅的绳子缠了又缠，{noun}已经放稳。',
        'Fold the banner, wind the cord, see to the {noun}. / Cord in a tangle, banner down, the {noun} already put by.',
      ],
      [
        '电视里在转播，院子里也有人，{noun}跟着解说走。 / 解说喊什么，院子里就喊什么，{noun}忙不过来。',
        'Commentary through the open window, and in the yard the {noun} to go with it. / Whatever the television shouts, the yard shouts too, round the {noun}.',
      ],
      [
        '天边闷雷，大家看看天，看看{noun}。 / 头一滴雨落在手背，{noun}还没人管。',
        'A drop on the back of the hand, and nobody thinks yet of the {noun}. / Thunder far off, a look at the sky, a look at the {noun}.',
      ],
      [
        '休息日的早场，球衣还带着折痕，{noun}边上互相拍背。 / 折痕没抖开，人先到{noun}跟前。',
        'Shirts still creased from the drawer, and hands shaken beside the {noun}. / Early on the day off, before the dew is gone, the {noun}.',
      ],
    ],
  },
]
