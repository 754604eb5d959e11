import type { GroupScenes } from './group-scenes.ts'

/** The big machines, the air of a room, the floor. */
export const APPLIANCE_MORE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['large-appliance'],
    lines: [
      [
        '师傅量了量门框，{noun}<侧着|斜着>进来。 / 楼道里喊着<慢点|抬高>，{noun}过了转角。',
        'They measure the door frame, and the {noun} (comes|come) in <sideways|at a slant>. / Easy now, says somebody on the stairs, and the {noun} (gets|get) round the <corner|bend>.',
        'R',
      ],
      [
        '夜里屋子静了，{noun}还在忙，人<翻了个身|睡沉了>。 / 关了电视，才听出{noun}在<响|转>。',
        'At night the house is still, but for the {noun}; somebody <turns over|sleeps on>. / With the television off, you notice the {noun} <humming|at work>.',
      ],
      [
        '打开{noun}之前，先把手里的<袋子|篮子>放下。 / 抱着满怀的东西，用胳膊肘去碰{noun}。',
        'You put down the <bag|basket> before you open the {noun}. / Arms full, you nudge the {noun} with an <elbow|arm>.',
      ],
      [
        '小孩在{noun}上贴了张<画|字条>，够得着的高度。 / 画换了新的，还贴在{noun}那儿。',
        'A drawing is taped to the {noun}, as high as a child can <reach|stretch>. / New week, new drawing on the {noun}.',
        'E',
      ],
      [
        '周末的<头一件|要紧>事，{noun}清一清。 / 袖子卷好，{noun}里头擦到<角上|门边>。',
        'On Saturday, before anything else, you clear out the {noun}. / Sleeves rolled, you wipe inside the {noun}, <corners|edges> and all.',
        'A',
      ],
      [
        '靠着{noun}打电话，打到<站累了|电快没了>。 / 背抵着{noun}，脚尖点着地，听那边<说|笑>。',
        'Leaning on the {noun}, you talk on the phone until your <feet|arms> tire. / Back against the {noun}, you listen to somebody <talk|laugh>.',
      ],
      [
        '空房子，<回声|灰尘>，{noun}先进场。 / 地板还铺着报纸，{noun}已经站好<位置|地方>。',
        'Echo, dust, bare bulbs, and before the rest the {noun}. / Newspaper on the floor, and the {noun} in <place|position> already.',
        'R',
      ],
      [
        '丢了东西，围着{noun}转了<一圈|个圈>。 / 手电照照{noun}后头，照见一枚<硬币|扣子>。',
        'Something is missing, and you walk round the {noun}. / A torch behind the {noun} finds a <coin|button>.',
      ],
      [
        '门关上，手在{noun}上<按|停>了一下。 / 膝盖一顶，{noun}关严了。',
        'Close the door of the {noun}, and the hand <stays|rests> there a little. / A knee closes the {noun}; there was no hand <free|left>.',
        'A',
      ],
      [
        '合租的人用<便条|字条>说话，都贴在{noun}上。 / 便条越贴越多，{noun}像块<布告栏|黑板>。',
        'Flatmates talk by notes, and the notes are on the {noun}. / More notes each week: the {noun} (turns|turn) into a notice board.',
      ],
      [
        '奶奶掀开罩布，{noun}<露出来|见了光>。 / 老人给{noun}盖了块钩花的布，垂下一圈<边|穗>。',
        '<Grandmother|Grandma> lifts the cover off the {noun}. / On top of the {noun} lies a crocheted cloth with a <fringe|border>.',
        'E',
      ],
      [
        '雨连着下，阳台进不去，人在{noun}旁边<发愁|叹气>。 / 外头哗哗的雨，里头{noun}嗡嗡地<响|应>。',
        'Rain without end, and you stand by the {noun} and <sigh|wait>. / Pouring outside, humming inside: that is the {noun}.',
      ],
      [
        '跳闸了，摸黑先去看{noun}。 / 灯一亮，{noun}跟着<醒了|响了>。',
        'The fuse goes, and in the dark you feel your way to the {noun}. / Lights again, and with them (wakes|wake) the {noun}.',
      ],
      [
        '下班进门，包还在肩上，先<开|看>{noun}。 / 拖鞋没换，站在{noun}前头<想|愣>了一会儿。',
        'Home from work, bag on the shoulder, and <straight|right> to the {noun}. / Shoes still on, you stand and <think|wonder> in front of the {noun}.',
      ],
      [
        '墙角量了又量，{noun}<刚放下|推到位>，卷尺收起来。 / 铅笔在地上画了线，{noun}<贴着|压着>线。',
        'Corner measured, measured again, and the {noun} (slides|slide) in. / A pencil line on the floor, and the {noun} right <along|behind> it.',
        'R',
      ],
      [
        '猫<跳上|爬到>{noun}顶上，往下看。 / 高处是猫的，{noun}<底下|下面>也是猫的。',
        'Up on the {noun} sits the cat and looks <down|round>. / To the cat belong the top of the {noun} and all that is under.',
      ],
      [
        '躲猫猫，{noun}后头露出一截<袖子|鞋带>。 / 数到头了，从{noun}这边找起。',
        'Hide and seek: beside the {noun} shows a <foot|sleeve>. / Ready or not, and the search begins at the {noun}.',
        'E',
      ],
      [
        '合上门，{noun}应了一声，人<走开了|去忙别的>。 / 转身要走，{noun}<动|响>了一下，又回头。',
        'Shut the door, the {noun} (answers|answer), and you <walk off|turn to other things>. / You are about to go when the {noun} (stirs|stir), and you look round.',
      ],
      [
        '刚拖完地，{noun}底下还<湿着|亮着>。 / 拖到{noun}跟前，弯腰往里<够|推>。',
        'The floor round the {noun} is still <wet|shiny> from the mop. / Mopping, you bend to get under the {noun}.',
      ],
      [
        '聚会散场，该进{noun}的<都进|进>{noun}。 / 杯盘收拢，{noun}打开又关上，灯<灭了|暗了>。',
        'After the party there is much to put into the {noun}. / Dishes gathered, the {noun} opened and shut, the lamp <off|low>.',
      ],
      [
        '早饭桌空了，{noun}自己在屋里<转|响>。 / 出门前听一听，{noun}还<转|响>着。',
        'They have all left, and the {noun} (hums|hum) on alone. / Hand on the latch, you listen: the {noun} (is|are) still <on|going>.',
      ],
      [
        '租房的清单上写着：床，桌子，{noun}。 / 房东交钥匙，顺口说{noun}怎么<开|用>。',
        'Bed, table, the {noun}, says the list of the <flat|apartment>. / With the keys comes a word from the landlord on how to <open|use> the {noun}.',
        'R',
      ],
      [
        '厨房里谁在哼歌，{noun}打着<拍子|节奏>。 / 歌停了，{noun}还在嗡嗡。',
        '<Somebody|Someone> sings in there, and the {noun} (keeps|keep) time. / The song ends; the {noun} (goes|go) on humming.',
      ],
      [
        '电梯口贴了通知，停电到<傍晚|中午>，去看看{noun}。 / 来电前的屋子没声音，连{noun}也<歇了|不响>。',
        'Power off till <evening|noon>, says the notice, and you think of the {noun}. / Such a hush without power: even the {noun} (is|are) <still|at rest>.',
      ],
    ],
  },
  {
    groups: ['climate'],
    lines: [
      [
        '进门放下包，开了{noun}，才去<洗手|换鞋>。 / 鞋还没换，先走过去开{noun}。',
        'Bag down, the {noun} on, and only then you <wash your hands|change your shoes>. / Shoes on, straight across the room to start the {noun}.',
        'A',
      ],
      [
        '睡前关灯，留着{noun}，<翻了几页书|听了会儿雨>。 / 灯灭了，{noun}的声音还在<屋里|房里>。',
        'Lamp off, the {noun} on, and <rain|traffic> outside. / In the dark you can hear the {noun} and <your own breath|a late bus>.',
      ],
      [
        '谁开的{noun}，谁去关，被窝里<推来推去|没人动>。 / 缩在床上，用脚趾指指{noun}。',
        'Whoever turned on the {noun} should turn (it|them) off, and nobody <moves|stirs>. / From under the quilt a toe points at the {noun}.',
      ],
      [
        '沙发上商量着，{noun}开还是不开。 / 这个说开{noun}，那个说<等等|再坐坐>。',
        'On the sofa they discuss the {noun}: <on, off|off, on>. / Turn on the {noun}, says somebody; <later|wait>, says somebody else.',
      ],
      [
        '月历翻过一页，想起了{noun}。 / 换季那天，把{noun}<擦一擦|理一理>，开了试试。',
        'A page of the calendar is turned, and you think of the {noun}. / The season changes: you look the {noun} over and try (it|them) <out|again>.',
        'R',
      ],
      [
        '写到深夜，{noun}和台灯<陪着|开着>。 / 笔停下，<屋里|房里>就剩{noun}在响。',
        'Writing late, with a lamp and the {noun} for <company|neighbours>. / When the pen stops, you hear the {noun}.',
        'E',
      ],
      [
        '孩子睡了，{noun}<调小|转开>一点，门掩上。 / 踮脚进屋，看看{noun}开着没有，被角掖一掖。',
        'The child is asleep; you turn the {noun} <down|low> and pull the door to. / On tiptoe you see to the {noun} and tuck in a corner of the quilt.',
        'E',
      ],
      [
        '一家人为{noun}分成几派，<靠窗的|看报的>先开口。 / 有人开{noun}，有人披外套。',
        'The family is split over the {noun}, and <the window seat|the newspaper> speaks up. / Somebody turns on the {noun}, <somebody|someone> reaches for a cardigan.',
      ],
      [
        '说明书上的图转了个方向，{noun}<才看懂|对上了>。 / 说明书、胶带、{noun}，在屋里<摊|排>开。',
        'You turn the diagram round, and now the {noun} (makes|make) sense. / Packing, booklet and the {noun} lie <about|spread> on the floor.',
        'R',
      ],
      [
        '猫听见开{noun}，<伸个懒腰|换个姿势>。 / 床尾归猫，{noun}归人，谁也不动。',
        'The cat hears you turn on the {noun} and <stretches|yawns>. / Cat at the foot of the bed, the {noun} on, and nobody moves.',
      ],
      [
        '窗外的树梢不动了，伸手<开|够>{noun}。 / 天气预报念完，看了看{noun}。',
        'Nothing stirs in the trees, and a hand goes to the {noun}. / After the forecast you look over at the {noun}.',
      ],
      [
        '客人落座，问一句要不要开{noun}。 / 寒暄还没完，主人起身去<开|调>{noun}。',
        'A <guest|visitor> sits down and is asked about the {noun}: on or off. / While they sit down, the host goes to <turn on|see to> the {noun}.',
      ],
      [
        '钥匙交到<手里|手上>，屋子还空，先试试{noun}。 / 头一晚，箱子没拆，{noun}先<开着|通了电>。',
        'Keys in hand, rooms bare, you try the {noun}. / Boxes all round on moving night, and the {noun} on <already|before dark>.',
        'R',
      ],
      [
        '片尾字幕往上走，<起身|站起来>去关{noun}。 / 电影放完，客厅里只有{noun}和<空碗|一堆瓜子壳>。',
        'Credits roll, and you get up to turn off the {noun}. / After the film there is only the {noun} and an empty <bowl|sofa>.',
      ],
      [
        '走到楼下，想起{noun}没关，<折回去|又上楼>。 / 锁孔转了又转，回去看{noun}。',
        'Down in the street you remember the {noun} and <turn round|climb back up>. / Key in, key out, and in again to look at the {noun}.',
      ],
      [
        '书盖在脸上，{noun}开着，外头<下雨|有蝉>。 / 午睡醒来，书掉在地上，{noun}还开着。',
        'Book over the face, the {noun} on, <rain|birds> in the yard. / Waking from a nap: the book on the floor, the {noun} still on.',
        'E',
      ],
      [
        '孙子要来，奶奶<早早|提前>开了{noun}。 / 平时舍不得，客人一来就开{noun}。',
        'Grandchildren are coming, so grandmother turns on the {noun} <early|beforehand>. / On ordinary days the {noun} (stays|stay) off; today there are <guests|visitors>.',
        'E',
      ],
      [
        '天亮了，关掉{noun}，推窗，<有人在扫地|有鸟>。 / 窗一开，{noun}就关了，街上的声音进来。',
        'Day breaks: the {noun} off, the window open, <a broom|birds> outside. / Open the window, turn off the {noun}, and let the street in.',
        'A',
      ],
      [
        '作业写到应用题，起来开{noun}，又<坐下|喝水>。 / 铅笔咬在嘴里，去看看{noun}。',
        'Sums go badly; a child gets up to see to the {noun} and <sits down|yawns>. / Pencil between the teeth, <somebody|someone> goes to look at the {noun}.',
      ],
      [
        '迷迷糊糊醒来，摸到{noun}的开关，接着睡。 / 夜里谁起来动了{noun}，早上<没人认|都摇头>。',
        'Not really awake, you feel for the switch of the {noun} and sleep on. / Somebody got up in the night to see to the {noun}; at breakfast nobody <owns up|knows>.',
      ],
      [
        '出差回来，推开门，先把{noun}打开，再拆<信|行李>。 / 行李箱立在<门口|门边>，人在{noun}那儿。',
        'Back from a trip, you open the door, start the {noun}, then open the <post|bags>. / In the hall stands the suitcase, and you are seeing to the {noun}.',
        'A',
      ],
      [
        '牌刚发完，有人喊开{noun}。 / 洗牌的空当，谁去把{noun}<开了|关了>。',
        'Cards are dealt, and <somebody|someone> calls for the {noun}. / While the cards are shuffled, somebody turns the {noun} <on|off>.',
      ],
      [
        '遇上停电，{noun}一停，才觉出屋子<大|空>。 / 灯闪了闪，{noun}不响了，满楼都是开门声。',
        'Without power, without the {noun}, the room feels <large|empty>. / A flicker, the {noun} off, and doors open all over the <stairs|staircase>.',
      ],
      [
        '电话打到很晚，{noun}开着，<脚|腿>搁在椅子上。 / <那头|那边>问什么声音，说是{noun}。',
        'Such a long call, feet up, the {noun} on. / What is that noise, asks the phone, and you say: the {noun}.',
      ],
    ],
  },
  {
    groups: ['vacuum'],
    lines: [
      [
        '椅子都倒扣到<桌上|桌面上>，该开{noun}了。 / 桌布卷起来，椅子挪开，{noun}<出场|上>。',
        'Chairs go up on the table: time for the {noun}. / Roll back the rug, <shift|move> the chairs, and here (comes|come) the {noun}.',
        'A',
      ],
      [
        '{noun}一响，猫已经在<柜顶|窗台>上了。 / 尾巴炸开，猫隔着门缝看{noun}。',
        'By the time the {noun} (starts|start), the cat is on top of the <cupboard|shelf>. / Through the crack of the door the cat watches the {noun}.',
      ],
      [
        '饼干渣从沙发一路掉到<门口|门边>，去找{noun}。 / 谁在沙发上吃的，{noun}<听见|听到>了没说。',
        'A trail of crumbs leads from the sofa to the door; <fetch|bring> the {noun}. / Who ate biscuits on the <sofa|couch>: ask the {noun}.',
      ],
      [
        '客人说快到了，{noun}还没<收|停>。 / 门铃响之前，{noun}收回角落。',
        '<Guests|Visitors> are on their way, and the {noun} (is|are) still out. / Before the bell rings, the {noun} (goes|go) back to the corner.',
        'A',
      ],
      [
        '床底下拖出<袜子|拖鞋>，再轮到{noun}。 / 趴在地上看床底，{noun}在<旁边|边上>等。',
        'A <sock|slipper> is pulled from under the bed, and then it is the turn of the {noun}. / Flat on the floor you look under the bed, and the {noun} (waits|wait).',
      ],
      [
        '音乐开大一点，好盖过{noun}。 / 跟着歌走，{noun}也<走|转>到了窗边。',
        'Music up, to be heard over the {noun}. / Song by song the {noun} (gets|get) to the <window|far wall>.',
      ],
      [
        '楼下老人午睡，{noun}等到<傍晚|茶后>再开。 / 看看钟，这会儿不开{noun}。',
        'Downstairs they nap, so the {noun} can wait until <later|tea>. / A look at the clock: not now, not with the {noun}.',
      ],
      [
        '一辆玩具车挡住路，{noun}停了。 / 弯腰捡玩具，捡完再<开|动>{noun}。',
        'A toy car stands in the way, and the {noun} (stops|stop). / Pick up the toys, then on with the {noun}.',
        'E',
      ],
      [
        '纸箱刚拆，泡沫屑满地，正好<试试|用上>{noun}。 / 地上是包{noun}的碎屑，<手里|手上>是{noun}。',
        'The <box|carton> is open, bits of packing all over the floor, and there (is|are) the {noun}. / You unpack the {noun} and look at the scraps on the floor.',
        'R',
      ],
      [
        '窗帘撩起来<搭在|挂在>椅背上，给{noun}让路。 / 花盆搬开，{noun}<过去|过来>，再搬回来。',
        'Curtains over the back of a chair, to let the {noun} pass. / Away with the plant, on with the {noun}, back with the plant.',
      ],
      [
        '剪完头发，碎发落了一圈，{noun}在门后。 / 围布抖一抖，镜子收了，去拿{noun}。',
        'After the haircut, a ring of hair on the floor and the {noun} <behind the door|in the corner>. / Shake out the cape, put by the mirror, bring the {noun}.',
      ],
      [
        '电话来了没听见，{noun}<正忙|开着>。 / 关了{noun}，屏幕上好些未接来电。',
        'You missed the phone because of the {noun}. / Stop the {noun}, and the screen shows who called.',
      ],
      [
        '搬空的屋子，声音都有回响，{noun}<也是|更是>。 / 退租那天，<屋里|房里>剩一把钥匙，还有{noun}。',
        'Empty rooms give back each sound, and the {noun} (makes|make) plenty. / Moving out: the keys on the <sill|ledge>, and the {noun} still at work.',
        'R',
      ],
      [
        '晚饭后地上有米粒，孩子<指|喊>着要开{noun}。 / 小手按了开关，{noun}响，人往后退。',
        'Rice under the high chair, and a <small|little> voice asks for the {noun}. / A small finger on the switch: the {noun} (starts|start), the child jumps.',
        'E',
      ],
      [
        '鞋都拎到门外，玄关交给{noun}。 / 门垫掀起来，{noun}到了<门口|门边>。',
        'All shoes outside, and the hall is left to the {noun}. / Lift the mat: the {noun} (has|have) come to the door.',
      ],
      [
        '沙发推开，找到遥控器，{noun}<先别急|等等>。 / 硬币、发夹、瓜子壳，{noun}还没开就有收获。',
        'Push back the sofa: there is the remote, and the {noun} can <wait|rest>. / Coins, a hairpin, a pen cap, and the {noun} not even on.',
      ],
      [
        '架子装好了，灰落在灯下，{noun}<待命|等着>。 / 钻完孔，墙根一道白灰，去拿{noun}。',
        'Holes drilled, white dust along the wall, and you go for the {noun}. / The shelf is up; what remains is dust and the {noun}.',
        'A',
      ],
      [
        '雨天出不了门，<屋里|房里>转着{noun}的声音。 / 听着雨，也听着{noun}，<午后|上午>慢慢过去。',
        'Rain, nowhere to go, and the {noun} humming through the rooms. / Rain outside, the {noun} inside, and the <afternoon|morning> wears on.',
      ],
      [
        '狗叼来<拖鞋|球>，放在{noun}跟前。 / 尾巴摇到{noun}<旁边|边上>，又不敢碰。',
        'The dog brings a <slipper|ball> and lays it before the {noun}. / Wagging, but not too close, the dog looks at the {noun}.',
      ],
      [
        '歇口气，坐到地板上，{noun}在<身边|一旁>。 / {noun}停了，耳朵里还嗡嗡的。',
        'A rest on the floorboards with the {noun} beside you. / The {noun} (is|are) off; the ears still hum.',
      ],
      [
        '<墙角|角落>的插座上，一边是台灯，一边是{noun}。 / 台灯拔下来，插座让给{noun}。',
        'Lamp and the {noun} share a socket in the corner. / Unplug the <lamp|light>: the socket is for the {noun}.',
      ],
      [
        '大扫除分工写在纸上，{noun}旁边<画|打>了个圈。 / 抓阄抓到{noun}，拍手的是别人。',
        'Chores on a sheet, and a ring <drawn|round> beside the {noun}. / You draw the slip that says the {noun}, and the others clap.',
        'R',
      ],
      [
        '瓜子嗑完了，球赛也完了，看看地，看看{noun}。 / 比赛散场，茶几<底下|下面>该{noun}去了。',
        'The match is over; you look at the floor and then at the {noun}. / Final whistle, nutshells under the table, and over to the {noun}.',
      ],
      [
        '清早阳台门一开，{noun}从<里屋|卧室>开始。 / 被子晾出去，{noun}进来。',
        'Balcony door open, quilts out, the {noun} in. / Bedroom before kitchen: that is how the {noun} (goes|go) round.',
        'A',
      ],
      [
        '妈来电话，<听见|听到>{noun}，说你忙你的。 / 我过会儿打给你，手指着{noun}，对方也看不见。',
        'I hear the {noun}, says <mother|father> on the phone; call me later. / Pointing at the {noun}, you say you will ring back; nobody can see it.',
        'E',
      ],
      [
        '收好{noun}，光脚在地板上<走几步|踩一踩>。 / 把{noun}放回去，坐下来才发现一身汗。',
        'The {noun} put away, you walk about <barefoot|in socks>. / Only after putting back the {noun} do you sit down.',
      ],
    ],
  },
]
