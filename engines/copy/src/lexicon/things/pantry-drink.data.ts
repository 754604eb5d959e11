import type { GroupScenes } from './group-scenes.ts'

/** Drinks, water, coffee: what is poured, opened and passed on. */
export const DRINK_SCENES: readonly GroupScenes[] = [
  {
    groups: ['drink'],
    lines: [
      [
        '吸管在杯口转了转，{noun}<推开|放下>，话才说到正题。 / 服务员收走菜单，先来的是{noun}。',
        'Menus gone, elbows on the table, and first comes the {noun}. / A straw turns and turns in the {noun} before anyone gets to the point.',
      ],
      [
        '场边的毛巾堆里翻出{noun}，<仰头|拧开>就喝。 / 哨声一停，人往场边跑，{noun}<递|传>过来。',
        'From under the towels (comes|come) the {noun}, and back goes the head. / At the whistle everyone runs to the line, and the {noun} (is|are) handed out.',
      ],
      [
        '纸箱搬上楼，拆开，{noun}<码进|摆到>柜子底下。 / 柜子底层擦净，{noun}<靠墙|排齐>放，纸箱叠平。',
        'Box up the stairs, box open, the {noun} along the bottom of the cupboard. / Flatten the carton, and line up the {noun} by the wall.',
        'R',
      ],
      [
        '外卖到了，先摸出{noun}，再<找筷子|拆袋子>。 / 塑料袋打着结，{noun}<从侧面|先>抽出来。',
        'Before the chopsticks, out of the takeaway bag, (comes|come) the {noun}. / The knot will not open, so the {noun} (is|are) pulled out at the side.',
      ],
      [
        '高速服务区，车门敞着，喝{noun}，<看车流|活动腿脚>。 / 引擎盖还烫手，{noun}搁在<车顶|后视镜旁>。',
        'Motorway stop, doors open, legs stretched, the {noun}. / Roof of the car for a table, and on it the {noun}.',
      ],
      [
        '冰块进杯，倒{noun}，<举杯|碰杯>。 / 开{noun}，分杯子，<开场|坐>。',
        'Ice in the cups, {noun} on top, lift. / Cups out, {noun} open, sit.',
        'A',
      ],
      [
        '毕业那晚的天台，谁都有话，手里<晃|捏>着{noun}。 / 话都说完了，天台上的人<碰一碰|举着>{noun}，看远处的灯。',
        'On the roof that last night everybody has something to say, over the {noun}. / Far lights, no more words, and the {noun} going round.',
        'E',
      ],
      [
        '书店角落的小桌，{noun}离书<远一点|隔着一掌>。 / 翻页的手空出来，够到{noun}。',
        'Corner table of the bookshop, the {noun} at arm’s length from the book. / Between pages one hand finds the {noun}.',
      ],
      [
        '烧烤摊的烟飘过来，{noun}<磕|碰>了一下桌角。 / 串还没上，{noun}先<见底|分了>。',
        'Smoke drifts over from the grill, and the {noun} (is|are) set down on a corner of the table. / Nothing grilled yet, and the {noun} nearly gone.',
      ],
      [
        '杯壁上一圈水珠，{noun}在桌上留下印子。 / 手指抹开桌上的水印，{noun}又<挪个地方|添了>。',
        'A ring on the table where the {noun} stood. / Drops run down the cup of the {noun}, and a finger draws in them.',
      ],
      [
        '孩子捧着{noun}，<眼睛从杯沿上露出来|咕咚咕咚>。 / 嘴边一圈印子，{noun}喝完了，杯子倒过来<看|晃>。',
        'Behind the cup with the {noun} there is just a pair of eyes. / Upside down goes the cup: the {noun} (is|are) gone.',
      ],
      [
        '排队过安检前，把{noun}<喝完|分掉>，空瓶进桶。 / 候机厅的长椅，一张登机牌，一口{noun}。',
        'In the security queue you finish the {noun}. / Boarding pass, long bench, a sip of the {noun}.',
      ],
      [
        '雨把人留在屋檐下，买了{noun}，<慢慢喝|等雨>。 / 小卖部的雨棚滴水，手里的{noun}喝得很慢。',
        'Kept under the awning by the rain, you buy the {noun} and drink slowly. / Water runs off the shop front, and there is time for the {noun}.',
      ],
      [
        '下午开会，{noun}<传到|摆在>长桌中间，没人先动。 / 投影亮了，{noun}从长桌那头<滑|推>过来。',
        'Long table, long meeting, the {noun} in the middle. / Projector on, blinds down, and the {noun} (comes|come) sliding along the table.',
      ],
      [
        '自动贩卖机咚的一声，弯腰取{noun}。 / 硬币一枚枚投进去，等那声响，{noun}<落下来|到手>。',
        'Clunk, says the machine, and you bend for the {noun}. / Coin by coin, then a thud, then the {noun}.',
      ],
      [
        '外婆说{noun}是年轻人喝的，还是<倒了一杯|伸过杯子>。 / 给外婆也倒上{noun}，抿一口，<皱眉|笑了>。',
        'A thing for the young, says Grandmother of the {noun}, and holds out a cup. / You pour some of the {noun} for Grandmother, who sips and makes a face.',
        'E',
      ],
      [
        '电影散场，{noun}还剩个底，边走边<晃|喝>。 / 片尾字幕滚着，吸管在{noun}里响了一声。',
        'End titles rolling, and a straw finds the bottom of the {noun}. / Walking home from the film you finish the {noun}.',
      ],
      [
        '露营车的折叠桌上，{noun}压着<地图|菜单>的角。 / 地图被风掀起来，拿{noun}<镇|压>住。',
        'Wind under the map, so the {noun} (goes|go) on the corner. / A folding table, a road map, the {noun}.',
      ],
      [
        '楼下打球回来，门还没关，先<找|翻>{noun}。 / 球滚进鞋柜底下，人在冰箱前<开|拿>{noun}。',
        'Ball under the shoe cupboard, player at the fridge, the {noun} open. / Back from the court, door still wide, you look for the {noun}.',
      ],
      [
        '酒席上不喝酒的那桌，{noun}<转得快|先空>。 / 开车的人举起{noun}，<以此代酒|碰一圈>。',
        'Who is driving raises the {noun} and touches cups all round. / Where nobody drinks wine the {noun} (goes|go) fast.',
      ],
      [
        '麻将桌边的小凳上放着{noun}，伸手不用看。 / 摸牌的手<拐个弯|顺路>，拿了{noun}。',
        'Beside the card table, on a stool, the {noun}, found without looking. / On its way to the cards the hand takes in the {noun}.',
      ],
      [
        '跨年的倒数响起来，{noun}<举得高|都倒好了>。 / 窗外头一声烟花，屋里的{noun}碰在一起。',
        'Countdown on the television, the {noun} poured, arms up. / Outside the first rocket, inside the {noun} in every hand.',
      ],
      [
        '单子末尾添上{noun}，客人里有<小孩|开车的>。 / 数数客人，买{noun}，再<买冰|借杯子>。',
        'Guests who drive, guests who are small: the {noun} (goes|go) on the list. / Borrow cups, buy ice, bring the {noun}.',
      ],
      [
        '午后的理发店，围布底下伸出手，够镜子前的{noun}。 / 剪刀声停了，镜台上的{noun}<还没动|喝了一口>。',
        'A hand comes out from under the cape for the {noun}. / Scissors pause, and there is time for a sip of the {noun}.',
      ],
      [
        '车载收音机唱着，杯架里的{noun}跟着<过坎|颠>。 / 红灯，拿起{noun}，绿灯，<放回|插回>杯架。',
        'Red light, a sip of the {noun}, green light. / Over the cobbles the {noun} (trembles|tremble) in the cup holder.',
      ],
      [
        '搬家的朋友累瘫在地板上，{noun}一人<递|扔>一份。 / 沙发还裹着膜，坐在箱子上喝{noun}。',
        'Friends lie on the floor among the boxes, and the {noun} (goes|go) round. / Sofa still wrapped, so you sit on a box with the {noun}.',
      ],
      [
        '吃辣吃得直吸气，手<到处找|伸向>{noun}。 / 鼻尖冒汗，{noun}<赶紧|快>递过来。',
        'Chillies, tears, a hand that feels for the {noun}. / Nose shining, tongue out: pass the {noun}.',
      ],
      [
        '学校门口的铁栏里外，{noun}从缝里<递|塞>进去。 / 放学铃响，栏杆外头有人举着{noun}。',
        'Through the bars of the school gate somebody passes the {noun}. / School bell, and a raised hand with the {noun} in the crowd.',
      ],
    ],
  },
  {
    groups: ['water'],
    lines: [
      [
        '笔记本摊开，{noun}放在右手边，会<就要|这就>开始。 / 主席台上一排名牌，一排{noun}。',
        'Notebook open, the {noun} at your right hand, the meeting about to begin. / A row of names, a row of chairs, the {noun} before each.',
      ],
      [
        '拧开的那一声在安静的考场外面，{noun}只喝了一口。 / 等着进考场的人<捏|攥>着{noun}，不说话。',
        'Outside the exam room nobody speaks, and the {noun} (goes|go) from hand to hand. / Click of a cap, a mouthful of the {noun}, then the door opens.',
      ],
      [
        '山路转个弯，背包侧袋的{noun}<晃了晃|撞着腰>。 / 石阶上坐下，先掏{noun}，再<看地图|脱帽子>。',
        'Round the bend of the path the {noun} (knocks|knock) in the side pocket. / Sitting on the steps you take out the {noun}, then the map.',
      ],
      [
        '后备箱常备{noun}，靠着<备胎|工具包>。 / 出远门前，{noun}搬上车，<数了|检查>胎压再走。',
        'In the boot, beside the spare wheel, (rides|ride) the {noun}. / Load the {noun}, look at the tyres, go.',
        'R',
      ],
      [
        '跑到桥头折返，{noun}在栏杆<底下|边上>等着。 / 绕场一圈，路过{noun}，<没停|再一圈>。',
        'At the bridge you turn, and the {noun} (waits|wait) by the railing. / Lap done, past the {noun} without stopping.',
      ],
      [
        '夜里醒来渴了，摸黑够到床头的{noun}。 / 灯没开，{noun}在<老地方|床头>，一伸手就是。',
        'Awake and thirsty, you find the {noun} in the dark. / Lamp off, arm out, the {noun} beside the bed.',
      ],
      [
        '快递员站在门口擦汗，递过去{noun}，签字。 / 签完字，{noun}塞到<来人|对方>手里，门轻轻关上。',
        'You sign, and hand the courier the {noun}. / Sweat on the forehead of the courier at the door, so out comes the {noun}.',
      ],
      [
        '帽子，{noun}，走。 / 拿{noun}，系鞋带，<上山|开跑>。',
        'Cap, {noun}, off. / Laces tied, {noun} in hand, up the hill.',
        'A',
      ],
      [
        '候车室的广播念着站名，{noun}<立|搁>在行李箱上。 / 站名念到自己这趟，{noun}夹在胳膊底下就跑。',
        'Station names over the loudspeaker, the {noun} standing on the suitcase. / Yours is called, and you run with the {noun} under your arm.',
      ],
      [
        '锄头靠着篱笆，{noun}<喝空|见底>了。 / 手套摘下来，{noun}，再干一垄。',
        'Gloves off, the {noun}, and then the next row. / Digging stops while the {noun} (goes|go) round.',
      ],
      [
        '讲到嗓子发干，停一停，{noun}就在<讲台角|粉笔盒边>。 / 粉笔放下，喝口{noun}，台下翻页的声音。',
        'Chalk down, a sip of the {noun}, and pages turn in the rows. / When the voice gives out there (is|are) the {noun} on the corner of the desk.',
      ],
      [
        '药盒打开，{noun}<倒好|在旁边>，先把眼镜戴上看字。 / 看清说明上的小字，再去拿{noun}。',
        'Reading glasses first, then the small print, then the {noun}. / Beside the pill box (stands|stand) the {noun}.',
      ],
      [
        '狗趴在树荫里吐舌头，主人把{noun}倒进<帽子|手心>。 / 手心窝成小碗，{noun}倒进去，狗凑过来。',
        'Under a tree the dog pants, and the {noun} (is|are) poured into a cupped hand. / Cupped hands for a bowl, the {noun}, a busy tongue.',
      ],
      [
        '海边回来的脚上都是沙，{noun}<冲一冲|浇一点>。 / 沙子顺着{noun}流下去，拖鞋<踩出|印出>湿脚印。',
        'Sandy feet, and a little of the {noun} over each before the car. / Sand runs off the heels with the {noun}.',
      ],
      [
        '送到车站，想不出说什么，买了{noun}塞过去。 / 车窗外头的人比画着，记得喝{noun}。',
        'On the platform there are no words, so you buy the {noun} and push it through the door. / Through the train window somebody mimes it: drink the {noun}.',
        'E',
      ],
      [
        '画画的人涮笔，旁边喝的是{noun}，<别拿错|差点拿错>。 / 调色盘旁边立着{noun}，笔杆咬在嘴里。',
        'The painter reaches for the {noun} and not, this time, for the jar of brushes. / Brush between the teeth, palette on the arm, the {noun} near by.',
      ],
      [
        '办公桌下面还塞着{noun}，脚<踢到|碰到>才想起来。 / 键盘边上的{noun}，喝到下班<还有|剩了个底>。',
        'Under the desk a foot finds the {noun}. / By the keyboard all day, and still some of the {noun} left at dusk.',
      ],
      [
        '茶艺不讲究，{noun}倒进壶，<等响|点火>。 / 壶接上电，{noun}进去，<翻翻报|拿茶叶>。',
        'Into the kettle with the {noun}, and then the tea caddy. / Kettle on, the {noun} in, the paper unfolded.',
      ],
      [
        '会场散了，收椅子的人顺手<收|归拢>{noun}。 / 没开过的{noun}归到一处，椅子叠起来。',
        'Chairs stacked, and the {noun} that nobody opened put together. / Folding the tables away, somebody gathers up the {noun}.',
      ],
      [
        '孩子趴在车窗上数羊，{noun}<抱着不喝|举着忘了喝>。 / 坐长途的腿伸不直，{noun}<滚到脚边|夹在膝盖间>。',
        'Counting sheep at the car window, the child forgets the {noun}. / Knees against the seat in front, the {noun} between them.',
      ],
      [
        '打完羽毛球，拍子夹在腋下，腾出手开{noun}。 / 网那边扔过来{noun}，接住了。',
        'Racket under the arm, both hands on the cap of the {noun}. / Over the net (comes|come) the {noun}, and you catch (it|them).',
      ],
      [
        '停水通知贴在电梯里，{noun}<往家搬|多拿些>。 / 电梯里人人看通知，回头去拎{noun}。',
        'No water from the taps tomorrow, says the notice in the lift, so the {noun} (goes|go) up. / Everyone reads the notice and turns back for the {noun}.',
      ],
      [
        '野地里支起小炉，{noun}<倒|灌>进锅。 / 小炉的火苗<斜着|蓝着>，{noun}还没响。',
        'Small stove, bent flame, and the {noun} not singing yet. / Out on the hill the {noun} (goes|go) into the pot.',
      ],
      [
        '柜子里头看一眼日期，{noun}<换到外面|先用>。 / 地震包拉开，{noun}，手电，毯子，都在。',
        'Open the emergency bag: torch, blanket, the {noun}. / Read the date, move the {noun} to the front, close the cupboard.',
        'R',
      ],
    ],
  },
  {
    groups: ['coffee'],
    lines: [
      [
        '天还灰着，厨房里先亮一盏灯，照着{noun}。 / 脚在地板上找拖鞋，手已经在摸{noun}。',
        'Grey outside, a single light on, and under it the {noun}. / One foot in a slipper, one hand out for the {noun}.',
      ],
      [
        '闹钟按掉，水烧上，{noun}就在<台面|窗>边。 / 水壶开始响，{noun}挪到跟前，哈欠还没打完。',
        'Alarm off, kettle on, and the {noun} by the window. / A yawn, the kettle, the {noun} drawn nearer.',
      ],
      [
        '台面擦一遍，{noun}<归到|摆回>墙角，杯子扣好。 / 杯子冲干净倒扣，{noun}旁边的<碎末|水渍>抹掉。',
        'Wipe the counter, push the {noun} back to the wall, turn the cups over. / Rinsed cups on the rack, and the crumbs swept from round the {noun}.',
        'R',
      ],
      [
        '值班室的门半掩，<里头|桌上>是{noun}，记录本摊着。 / 记录本写到半夜，抬头先看{noun}。',
        'Night duty: a door ajar, an open logbook, the {noun}. / After midnight the pen stops, and you look at the {noun}.',
      ],
      [
        '开灯，{noun}，邮件，<开工|上工>。 / 袖子一挽，{noun}，<排期|清单>，走起。',
        'Light, {noun}, mail, work. / Sleeves up, the {noun}, the list.',
        'A',
      ],
      [
        '室友还没醒，动作放轻，从柜门后<取|挪>出{noun}。 / 柜门慢慢开，{noun}轻轻放，勺子还是响了。',
        'The flat is asleep, so the {noun} (is|are) brought out softly, and then the spoon rings. / Softly the cupboard opens, softly the {noun} (comes|come) down.',
      ],
      [
        '窗户哈一口气写个字，{noun}在<背后|台上>，雪没停。 / 雪落到窗台上，屋里围着{noun}站了一圈。',
        'Snow on the sill, and inside a ring of people round the {noun}. / With a finger you write on the window, and behind you the {noun} (waits|wait).',
      ],
      [
        '父亲不讲究，对着{noun}研究了一早上说明书。 / 眼镜推到额头，爸爸弯腰看{noun}，说不难。',
        'Father bends over the {noun} and the leaflet and says it is not hard. / A leaflet, a pair of spectacles pushed up, the {noun} and half a morning.',
        'E',
      ],
      [
        '打印机在吐纸，茶水间里有人在<摆弄|找>{noun}。 / 茶水间的门开了又关，人人都问{noun}<在哪|还有吗>。',
        'Printer running, and in the office kitchen somebody busy with the {noun}. / Everyone who comes in asks after the {noun}.',
      ],
      [
        '周末没有闹钟，{noun}和<报纸|拖鞋>等到快中午。 / 快中午了才走进厨房，跟{noun}打了个照面。',
        'Nearly noon when you walk into the kitchen and meet the {noun}. / No alarm today: the {noun} can wait, and the paper too.',
      ],
      [
        '论文写到注脚，桌角的{noun}<挪开|让位>，摊更多的书。 / 书越摊越多，{noun}退到<窗台|地板>上。',
        'As the books spread, the {noun} (retreats|retreat) to the windowsill. / Footnotes now, and the {noun} (has|have) to make room.',
      ],
      [
        '新同事站在{noun}前面，<等人教|不好意思问>。 / 入职那个早上，有人把{noun}指给你看。',
        'On the first morning somebody shows you where the {noun} (is|are). / New here, you stand before the {noun} and wait to be taught.',
      ],
      [
        '搬家的箱子上写着厨房，{noun}，<先拆|别压>。 / 箱子一字排开，先找写着{noun}的那个。',
        'Kitchen, {noun}, open first, says the writing on the box. / Of all the cartons the one you look for says {noun}.',
      ],
      [
        '客人落座，主人在厨房里探头：{noun}，<喝不喝|要不要糖>。 / 客厅聊得热闹，主人守着{noun}，听得见半句。',
        'Guests in the sitting room, host in the kitchen with the {noun}, hearing every word. / From behind the {noun} a head looks out: sugar, anyone.',
      ],
      [
        '出租车司机按了喇叭，{noun}<来不及了|改天>，抓起包跑。 / 楼下喇叭催，回头看一眼{noun}，跑了。',
        'A horn in the street: no time for the {noun}, run. / Taxi at the door, a last look at the {noun}.',
      ],
      [
        '阳台的门推开，椅子摆好，再回去<弄|拿>{noun}。 / 阳台上已经有一把椅子，等人从{noun}那边过来。',
        'Chair on the balcony, door open, and back inside to the {noun}. / An empty chair outside waits for whoever is busy with the {noun}.',
      ],
      [
        '清晨的面包店往外搬桌椅，后头有人<点着|照管>{noun}。 / 卷帘门升到腰那么高，弯腰进去，先看{noun}。',
        'Shutter up to the waist, you duck in and see to the {noun} first. / While chairs go out on the pavement somebody stays with the {noun}.',
      ],
      [
        '购物车里，{noun}挨着<滤纸|方糖>，单子少了一行。 / 小票对一遍，{noun}在，<方糖|饼干>忘了。',
        'Check the receipt: the {noun}, yes, the sugar, forgotten. / Sugar beside the {noun} in the trolley, and one line less on the list.',
        'R',
      ],
      [
        '下雨的周日，书扣在沙发扶手上，人起身去找{noun}。 / 沙发上留着个坑，人在{noun}跟前。',
        'Book face down on the arm of the sofa, reader gone to the {noun}. / Sunday rain, a dent in the cushions, and somebody up to see to the {noun}.',
      ],
      [
        '婴儿总算睡了，踮脚走到{noun}跟前，<不敢出声|先站一会儿>。 / 卧室门带上，大人们在{noun}旁边比手势。',
        'At last the baby sleeps, and you tiptoe to the {noun}. / With the bedroom door pulled to, the parents make signs over the {noun}.',
      ],
      [
        '露营的早晨，睡袋还没卷，有人翻出{noun}。 / 帐篷外的人喊：{noun}收在哪个包里。',
        'Which bag is the {noun} in, calls a voice outside the tent. / Camp waking up, and somebody rummages for the {noun}.',
      ],
      [
        '勺子在杯里<转|碰>了几圈，{noun}还没收，电话响了。 / 电话夹在肩上，一手把{noun}推回<原处|墙边>。',
        'Phone between ear and shoulder, you push the {noun} back to the wall. / Round and round goes the spoon, the {noun} not put away, and the phone rings.',
      ],
      [
        '考试周的宿舍，桌上堆着书和{noun}。 / 宿舍长把{noun}借了一圈，每张桌都亮着灯。',
        'Exam week, every desk lit, and the {noun} on loan from door to door. / Books to the left, books to the right, the {noun} between.',
      ],
      [
        '旧杯子的把手断过又粘好，摆在{noun}旁边。 / 杯架上挑一只旧杯，{noun}在一边等。',
        'Choose the old mug with the mended handle and set it by the {noun}. / Mended once, the mug keeps its place beside the {noun}.',
      ],
    ],
  },
]
