import type { GroupScenes } from './group-scenes.ts'

/** Nails, lotion, bath. */
export const CARE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['nails'],
    lines: [
      [
        '指尖张开，{noun}晾着，电话响了。 / 铃响着，{noun}还没干，只好用<手肘|指节>按。',
        'Fingers spread, the {noun} drying, and the telephone rings. / It rings on; the {noun} is wet, so an elbow will have to do.',
      ],
      [
        '报纸铺上桌，{noun}拧开，小指先来。 / 从小指开始，{noun}一路涂到<拇指|食指>。',
        'Newspaper on the table, the {noun} open, the little finger to begin with. / From the little finger the {noun} goes along to the <thumb|ring>.',
        'A',
      ],
      [
        '右手给左手涂，{noun}走得<顺|稳>，换手就抖。 / 换到左手拿{noun}，屏住气，<慢|轻>一点。',
        'Right hand does the left, and the {noun} goes on; then you change, and it shakes. / With the left hand holding the {noun}, you hold your breath as well.',
      ],
      [
        '窗台上脚趾排开，{noun}还亮着湿光。 / 脚趾缝里夹着纸巾，{noun}慢慢干。',
        'Feet on the sill, toes apart, the {noun} still wet. / Tissue between the toes, and the {noun} takes its time.',
      ],
      [
        '朋友伸手搁在膝上，{noun}涂着，话讲着。 / 涂到讲不下去，{noun}停在半空，都笑了。',
        'A friend’s hand on your knee, the {noun} going on, and the talk as well. / Laughing too hard, you hold the {noun} in the air and wait.',
        'E',
      ],
      [
        '小抽屉里站成一排，{noun}拿出来对着手比。 / 比了这瓶比那瓶，{noun}<留|拿>下来。',
        'Out of the row in the drawer you take the {noun} and hold it to your hand. / This one, that one, and the {noun} stays out.',
        'R',
      ],
      [
        '吹一口气，{noun}还湿着。 / 对着指尖吹气，{noun}再等<一首歌|一会儿>。',
        'A breath over the nails, and the {noun} is still wet. / You blow on your fingers: the {noun} wants another song.',
      ],
      [
        '翻书的手翘着指头，{noun}没干透。 / 书页是用指节翻的，{noun}还<湿|软>。',
        'Pages are turned with stiff fingers until the {noun} is dry. / A knuckle turns the page; the {noun} is not to be trusted yet.',
      ],
      [
        '刷子在瓶口刮了刮，{noun}落成一笔。 / 瓶口刮一刮，{noun}从甲根推到<甲尖|指尖>。',
        'The brush is drawn along the rim, and the {noun} laid in a stroke. / Base to tip runs the {noun}, and the brush goes back.',
      ],
      [
        '涂出边了，拿牙签把{noun}拨回来。 / 灯下看指边，{noun}<歪|出>了一点，拨回来。',
        'Over the edge with the {noun}; a toothpick puts it right. / Under the lamp you look along the {noun} and tidy the side.',
      ],
      [
        '晚会的前夜，{noun}摆在裙子旁边。 / 裙子熨好挂着，{noun}<拧开|拿起>，电视开着。',
        'The night before the party, the {noun} stands beside the dress. / Dress ironed and hung, the {noun} open, the television on.',
      ],
      [
        '茶几上空出一角，{noun}，纸巾，一部老电影。 / 电影放到哭戏，{noun}涂到<无名指|拇指>。',
        'A cleared corner of the table: tissues, the {noun}, an old film. / The film gets to the tears, and the {noun} to the thumb.',
        'E',
      ],
      [
        '猫蹭过来，举高手，护着{noun}。 / 手举过头，{noun}没蹭着，猫<走了|躺下了>。',
        'The cat comes by; up go the hands, away with the {noun}. / Hands in the air, the {noun} unharmed, and the cat lies down.',
      ],
      [
        '门铃响，谁去开，{noun}还没干。 / 喊一声门没锁，{noun}<晾着|没干>，推吧。',
        'The bell: somebody else must go, the {noun} is wet. / It is open, you call, hands out, the {noun} drying.',
        'A',
      ],
      [
        '修好指甲，锉下的粉吹掉，才拿{noun}。 / 锉刀放下，{noun}在手心滚一滚。',
        'Nails filed, the dust blown off, and now the {noun}. / Down with the file; the {noun} is rolled between the palms.',
      ],
      [
        '火车上的小桌不稳，{noun}又拧上了。 / 车进了站停稳，{noun}<再|才>拧开。',
        'The table on the train shakes, and the {noun} is closed again. / At the station, while nothing moves, the {noun} is opened.',
      ],
      [
        '旅行袋的侧兜，{noun}用袜子裹着。 / 袜子里倒出{noun}，旅馆的桌灯<拧亮|挪近>。',
        'Side pocket of the bag: the {noun} in a sock. / Unrolled from the sock comes the {noun}, and the hotel lamp is moved closer.',
      ],
      [
        '弹琴的学生伸手，老师先看见{noun}。 / 琴键上，{noun}跟着手指跑。',
        'Piano lesson, and it is the {noun} that is noticed. / Along the keys runs the {noun}, up and down the scale.',
      ],
      [
        '剥橘子以前，低头看看{noun}，换指腹剥。 / 橘子剥开，{noun}没碰着，<香|汁>沾了一手。',
        'Before the orange, a look at the {noun}, and the soft of the fingers does the peeling. / The orange is peeled, the {noun} unscratched, the hand smells of it.',
      ],
      [
        '婚礼的早上，一圈人伸着手，{noun}轮着来。 / 一圈手摊开，{noun}从这头到那头。',
        'Morning of the wedding, a ring of hands, and the {noun} goes round. / Hands laid out round the table, and the {noun} passes from end to end.',
      ],
      [
        '键盘敲响，{noun}在字母上跳。 / 纪要打完，{noun}<停|歇>在空格键上。',
        'Keys clatter, and the {noun} hops over the letters. / All is typed, and the {noun} rests on the space bar.',
      ],
      [
        '公交拉环上，握着的手，{noun}新涂的。 / 拉环一晃，{noun}一晃，窗外换了街。',
        'On the strap of the bus a hand, the {noun} just done. / The strap swings, and the {noun} with it, and the street changes.',
      ],
      [
        '试色的纸片上画了一道{noun}，旁边写名字。 / 写上日子，{noun}的那一道在纸上干了。',
        'A stroke of the {noun} on a slip of paper, a name beside it. / Name and date in pencil, and the {noun} dries on the paper.',
      ],
      [
        '午饭后的楼梯间，摊开手让人看{noun}。 / 手背翻过来，{noun}给<同事|邻座>看了一圈。',
        'After lunch, on the stairs, you hold out a hand to show the {noun}. / Back of the hand, then the front, and the {noun} has been seen all round.',
      ],
      [
        '沙滩上挖坑，{noun}里嵌了沙。 / 冲一冲手，沙走了，{noun}<还|又>露出来。',
        'Digging on the beach, with sand round the {noun}. / A rinse in the sea, and from under the sand the {noun} again.',
      ],
    ],
  },
  {
    groups: ['lotion'],
    lines: [
      [
        '洗完澡，{noun}倒进手心，坐到床沿。 / 坐在床沿抹{noun}，头发的水滴到<肩上|毛巾上>。',
        'Out of the bath, you sit on the edge of the bed with the {noun} in your palm. / On the bed’s edge, rubbing in the {noun}, while your hair drips on a <towel|shoulder>.',
      ],
      [
        '掌心搓一搓，{noun}从手背抹到手腕。 / 手腕上的<手链|袖子>推上去，{noun}抹过来。',
        'Rubbed between the palms, the {noun} goes over the backs of the hands. / Sleeve pushed up, and the {noun} as far as the wrist.',
      ],
      [
        '门把手滑了一下，手上还有{noun}。 / 抹了{noun}的手去拧门，只好用<手腕|毛巾>。',
        'The door handle slips: the {noun} is still on your hands. / With {noun} on your fingers, the door has to be opened with a <towel|wrist>.',
        'E',
      ],
      [
        '浴巾裹着，弯腰抹小腿，{noun}搁在浴缸边。 / 浴缸边的{noun}，拿起来，<抹完|用过>放回去。',
        'Wrapped in a towel, you bend to the shins, the {noun} on the edge of the bath. / From the edge of the bath you take the {noun}, and there you put it back.',
      ],
      [
        '孩子抬起下巴，等着抹{noun}。 / 额头一点，下巴一点，{noun}<点|抹>好了，跑开。',
        'Chin up, a child waits for the {noun}. / A dab on the brow, a dab on the chin, the {noun} is on, and off runs the child.',
        'E',
      ],
      [
        '床头灯下，书翻开，先抹{noun}。 / 手上有{noun}，书页用<指节|手背>翻。',
        'Under the bedside lamp, first the {noun} and then the book. / Because of the {noun} a knuckle turns the page.',
      ],
      [
        '晒衣绳收空了，吹了一手风，去找{noun}。 / 收完衣服，在窗边站着抹{noun}。',
        'The line is empty, your hands full of wind, and you look for the {noun}. / Washing in, you stand by the window rubbing in the {noun}.',
      ],
      [
        '镜子上的雾退到一半，{noun}放下了。 / 雾退开，镜子里是脸，架上是{noun}。',
        'By the time the mirror is half clear, the {noun} is put down. / Mist draws off: a face in the mirror, the {noun} on the shelf.',
      ],
      [
        '猫闻闻手背，是{noun}，走开了。 / {noun}刚抹，猫凑过来，<鼻子|胡子>一抽。',
        'The cat sniffs your hand, finds the {noun}, and goes. / Just rubbed in, the {noun}, and a cat’s nose comes <near|to see>.',
      ],
      [
        '健身房的柜子，毛巾，衣服，{noun}。 / 淋浴出来，储物柜里摸到{noun}。',
        'In the locker: towel, clothes, the {noun}. / Hair still wet, you feel in the locker for the {noun}.',
        'A',
      ],
      [
        '水槽的碗洗完了，围裙擦手，再拿{noun}。 / 台面擦干，{noun}抹上，灯一盏盏关。',
        'Bowls washed, hands dried on the apron, and then the {noun}. / Worktop wiped, the {noun} rubbed in, the lamps put out.',
        'R',
      ],
      [
        '电影看到一半，递过来{noun}，顺手抹了。 / 沙发上传着{noun}，谁也没看<手|瓶子>，都盯着屏幕。',
        'Halfway through the film someone passes the {noun}. / Along the sofa goes the {noun}, and all eyes stay on the screen.',
      ],
      [
        '膝盖，手肘，脚跟，{noun}一处处轮到。 / 轮到脚跟，{noun}抹好，袜子<套|拉>上。',
        'Knees, elbows, heels: each has its turn of the {noun}. / Heels last; the {noun} on, then the socks.',
      ],
      [
        '瓶瓶罐罐当中，{noun}往外摆，够得着。 / 够得着的地方，{noun}，杯子，<梳子|牙刷>。',
        'Among all the bottles the {noun} stands in front, within reach. / Within reach: the {noun}, the cup, the comb.',
      ],
      [
        '飞机上灯暗了，邻座也在抹{noun}。 / 小桌板收起来，{noun}塞回<袋里|前座兜里>。',
        'Cabin lights down, and the next seat has taken out the {noun} too. / Tray table up, the {noun} goes back in the bag.',
      ],
      [
        '花园里拔完草，指甲刷干净，{noun}等着。 / 泥冲掉了，擦干手，把{noun}抹匀。',
        'Weeding done, nails scrubbed, and there waits the {noun}. / Soil rinsed away, hands dried, the {noun} spread even.',
        'A',
      ],
      [
        '蚊帐放下来，里头抹{noun}，外头虫叫。 / 虫声里，{noun}抹到<脚踝|肩头>，灯灭。',
        'Inside the net the {noun}; outside it the crickets. / Crickets, a lamp, the {noun} as far as the ankles, and then dark.',
      ],
      [
        '闹钟响前醒了，摸黑抹{noun}，赶头班车。 / 头班车上，手背还有一点{noun}没抹匀。',
        'Up before the alarm, you rub in the {noun} in the dark. / There is, on the early bus, a bit of {noun} on the back of your hand yet.',
      ],
      [
        '挤多了，拉过旁边的手，{noun}分一半。 / 手背贴手背，多的{noun}<蹭|匀>过去。',
        'Too much; you take the nearest hand and share the {noun}. / Back of hand to back of hand, the rest of the {noun} goes across.',
      ],
      [
        '洗漱袋拉上前，{noun}挤进毛巾和牙刷之间。 / 山里的旅店，洗漱袋倒开，{noun}先<立|摆>起来。',
        'Before the washbag closes, the {noun} goes in between towel and toothbrush. / A mountain inn, the washbag emptied, the {noun} stood on the shelf.',
      ],
      [
        '脖子仰起来，{noun}从锁骨往上抹。 / 仰着头，看见天花板的<灯|裂缝>，手上是{noun}。',
        'Head back, you take the {noun} up from the collarbone. / Looking at the ceiling, you go on with the {noun}.',
      ],
      [
        '挂了电话，才发现{noun}还在手心没抹。 / 电话讲了很久，手心捧着{noun}。',
        'You hang up, and the {noun} is still in your palm. / All through the call a little {noun} waits in the hand.',
      ],
      [
        '手套戴上之前，先抹{noun}，等一等。 / 手套套到一半，{noun}还没抹开，褪下来再搓。',
        'No gloves yet: the {noun}, and a little wait. / Glove half on, the {noun} not yet rubbed in: off with it again.',
      ],
      [
        '毛巾搭回杆上，{noun}旁边有一摊水，擦掉。 / 擦干台面，{noun}<挪|放>回墙边。',
        'Towel on the rail; a puddle beside the {noun}, wiped away. / The shelf is dried and the {noun} moved back to the wall.',
      ],
      [
        '握着奶奶的手，慢慢把{noun}抹开。 / 抹着{noun}，听奶奶讲从前的<渡口|集市>。',
        'Grandma’s hand in yours, and the {noun} goes on slowly. / While you rub in the {noun}, Grandma tells about the old <ferry|market>.',
      ],
      [
        '拆开纸盒，{noun}放上来，空的那个拿走。 / 换上{noun}，旧瓶子冲一冲，<插|留>花。',
        'The carton is opened, the {noun} put up, the empty one taken down. / Up goes the {noun}; the old jar is rinsed for <buttons|flowers>.',
      ],
      [
        '肩膀够不着，{noun}递过去，转过背。 / 背后有人接了{noun}，肩膀缩了一下。',
        'Shoulders are hard to reach; you hand over the {noun} and turn round. / Somebody behind you takes the {noun}, and you wait.',
      ],
    ],
  },
  {
    groups: ['bath'],
    lines: [
      [
        '眼睛闭着，水流里伸手摸{noun}。 / 摸到的是{noun}，还是<隔壁那瓶|洗脸的>，睁眼看看。',
        'Eyes shut under the water, a hand goes out for the {noun}. / Is it the {noun}, this one; you open an eye to see.',
      ],
      [
        '歌唱到高处，{noun}举起来，水声接着。 / 浴室里有回声，唱的人手上拿着{noun}。',
        'The song goes up, and so does the {noun}, over the running water. / The bathroom echoes, and the singer holds the {noun}.',
        'E',
      ],
      [
        '门开一条缝，{noun}递进来。 / 热气从门缝往外冒，{noun}接住了，门<关|合>上。',
        'The door opens a crack, and the {noun} is handed in. / Steam comes out of the gap, the {noun} goes in, the door shuts.',
      ],
      [
        '架子上的水珠往下走，绕过{noun}。 / 水珠停在{noun}边上，灯一关看不见了。',
        'Drops run along the shelf and round the {noun}. / Beside the {noun} a drop stands still, until the light goes out.',
      ],
      [
        '跑步回来，鞋踢掉，先找毛巾，再找{noun}。 / 汗湿的衣服扔进筐，水开了，{noun}<在手|拿好>。',
        'Back from a run: shoes off, a towel, the {noun}. / Wet clothes into the basket, water on, the {noun} in your hand.',
        'A',
      ],
      [
        '泡在浴缸里，脚趾碰一碰缸边的{noun}。 / 缸沿上一本书，一条毛巾，{noun}靠着墙。',
        'Lying in the bath, you touch the {noun} on the rim with a toe. / Along the rim a book, a towel, the {noun} against the tiles.',
        'E',
      ],
      [
        '旅馆的淋浴间小，{noun}放在皂架上。 / 从洗漱袋里拿{noun}，挂好毛巾，试水。',
        'A small hotel shower, and the {noun} in the soap dish. / The {noun} out of the washbag, a towel on the hook, a hand in the water.',
        'R',
      ],
      [
        '游泳馆的长排水龙头，{noun}递过去一段路。 / 隔着挡板问一声，{noun}从底下<推|滑>过来。',
        'A row of showers at the baths, and the {noun} travels along it. / Over the partition you ask, and from below slides the {noun}.',
      ],
      [
        '浴帘拉上，里面的影子去够{noun}。 / 影子弯下腰，捡掉在地上的{noun}。',
        'The curtain is drawn, and a shadow reaches for the {noun}. / Down bends the shadow: the {noun} has fallen.',
      ],
      [
        '孩子站在水里，大人的手里倒了{noun}。 / 仰头，闭眼，{noun}来了，<数|等>到冲水。',
        'A child stands in the water, and the {noun} is poured into a grown-up hand. / Head back, eyes shut, here comes the {noun}.',
      ],
      [
        '瓷砖上的水汽写了字，{noun}挡住一个。 / 写在水汽里的字往下淌，淌到{noun}背后。',
        'Words in the steam on the tiles, and the {noun} hides the end. / Letters drawn in the steam run down behind the {noun}.',
      ],
      [
        '下班的雨里走回来，水放热，{noun}放近。 / 湿伞撑在门外，浴室里开了水，{noun}<就位|拿下来>。',
        'Home through the rain: water running hot, the {noun} close by. / Umbrella dripping in the hall, the tap on, the {noun} taken down.',
        'A',
      ],
      [
        '水池下面的柜里，备着{noun}。 / 蹲下来，从柜子里换出{noun}，空的拿去扔。',
        'Under the basin there is the {noun}, put by. / Crouching, you bring out the {noun} and take the empty one away.',
      ],
      [
        '水还没热，抱着肩膀站在旁边，看{noun}上的字。 / 水热了，{noun}上的字看到<一半|背面>。',
        'Until the water is hot you stand, arms folded, and read the {noun}. / Hot at last, with the back of the {noun} half read.',
      ],
      [
        '露营地的浴室，门钩上挂衣服，地上放{noun}。 / 排队的人抱着毛巾和{noun}，脚上沾着草。',
        'At the campsite, clothes on the hook, the {noun} on the floor. / The queue holds its towels and the {noun}, grass on its feet.',
      ],
      [
        '手机在外面响，手上都是{noun}。 / 响完了，水声里听不见，{noun}冲到<脚下|水里>。',
        'A telephone rings outside, and your hands are full of {noun}. / Ringing over; the {noun} is rinsed away, and the floor runs with it.',
      ],
      [
        '宿舍走廊，盆里{noun}磕着牙杯，叮叮响。 / 端着盆，盆里是{noun}和毛巾，<哼着|赶着>去占位。',
        'Down the dormitory corridor the {noun} knocks against a mug in the basin. / A basin on your hip, in it the {noun} and a towel.',
      ],
      [
        '猫守在门外，水声停了，{noun}放下的那声它听得见。 / 门打开，猫进来闻一圈，闻到{noun}。',
        'Outside sits the cat; the water stops, and the {noun} is put down. / Door open, in walks the cat, as far as the {noun}.',
      ],
      [
        '灯泡嗡嗡响，水停了，{noun}盖好。 / 水停以后，只听见滴答，{noun}放回去。',
        'Water off; the {noun} is closed in the quiet. / Drip, drip, after the tap, and the {noun} goes back to its corner.',
      ],
      [
        '搬家头一晚，箱子没拆，先找出{noun}和毛巾。 / 空浴室里，{noun}站在窗台，毛巾搭着门。',
        'On the first night in new rooms, only the {noun} and a towel are unpacked. / An empty bathroom: the {noun} on the sill, a towel over the door.',
      ],
      [
        '洗狗溅了一身，轮到自己，去拿{noun}。 / 狗抖了水跑开，人站进浴缸，够{noun}。',
        'The dog is washed and you are wet; now your turn, with the {noun}. / Off runs the dog, and you step into the bath and reach for the {noun}.',
      ],
      [
        '赶早班，水声短短的，{noun}<放|搁>下就出来。 / 身后留下{noun}和一地水，人已经在系鞋带。',
        'Early shift: a short rush of water, and the {noun} is put down. / Left behind, the {noun} and a wet floor; you are tying your shoes.',
      ],
      [
        '晚风从气窗进来，吹着架上的{noun}。 / 气窗外有人炒菜，香味混进{noun}里。',
        'Through the little window the evening comes in over the {noun}. / Somebody is frying onions outside, and it mixes with the {noun}.',
      ],
      [
        '换了新浴帘，{noun}也跟着换了角落。 / 挪了挪，{noun}摆到<里侧|外侧>，伸手试试。',
        'With the curtain changed, the {noun} has changed its corner. / Moved along, the {noun} is tried for reach.',
      ],
      [
        '抹开镜子，湿头发，{noun}还在身后架上。 / 镜子里看得见{noun}，一条毛巾，半扇窗。',
        'You wipe the mirror: wet hair, and behind you the {noun}. / Seen in the mirror: the {noun}, a towel, half a window.',
      ],
      [
        '有人来过夜，毛巾叠好，{noun}往前摆。 / 客人在浴室喊，哪一瓶是{noun}。',
        'A guest for the night: towel folded, the {noun} moved to the front. / Which is the {noun}, calls the guest from the bathroom.',
      ],
    ],
  },
]
