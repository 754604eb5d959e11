import type { GroupScenes } from './group-scenes.ts'

/** Keeping house: ironing, weighing, wiping. */
export const HOUSEHOLD_SCENES: readonly GroupScenes[] = [
  {
    groups: ['ironing'],
    lines: [
      [
        '衬衫从柜子里取出来，{noun}已经<接上电|等着了>。 / 趁{noun}还没好，先把领子<抻|捋>平。',
        'The shirt comes out of the wardrobe; the {noun} (is|are) plugged in. / While the {noun} (gets|get) ready, you smooth the <collar|cuffs> by hand.',
        'A',
      ],
      [
        '面试在上午，天没亮就有<放下|拿起>{noun}的响动。 / 明天穿的挂在门上，{noun}等在<一旁|门边>。',
        'Interview day, and before dawn <somebody|someone> is up with the {noun}. / On the door hangs what you will wear, and the {noun} (waits|wait) <below|beside the door>.',
      ],
      [
        '袖子翻过来，{noun}绕开<扣子|袖口那粒扣>。 / 扣子一粒粒让过去，{noun}走得慢。',
        'Round each button (goes|go) the {noun}, and down to the <cuff|hem>. / Sleeve turned, the {noun} (comes|come) back the other <way|side>.',
      ],
      [
        '电视开着，拿{noun}的手停了，<主角|球>到了要紧处。 / 剧情一紧，{noun}就<放下|立在那儿>。',
        'Television on; at the turn of the plot the hand with the {noun} <stops|waits>. / When the match gets close, the {noun} (is|are) put <down|aside>.',
      ],
      [
        '出差的箱子开着口，{noun}还在<忙|用>。 / 折好一件放进箱子，再回到{noun}<这边|跟前>。',
        'The suitcase lies open while you are busy with the {noun}. / A shirt goes into the case, and you go back to the {noun} for the <next|rest>.',
        'R',
      ],
      [
        '校服领子皱了，校车快来了，{noun}呢。 / 孩子站着不敢动，等{noun}<忙完|收走>。',
        'Crumpled collar, school bus at the corner, and where (is|are) the {noun}. / The child stands in a vest and waits for the {noun} to be <done|put down>.',
      ],
      [
        '阳台上收回来的衣服堆成小山，<旁边|边上>是{noun}。 / 从山尖上拿起一件，{noun}<开工|动了>。',
        'Washing from the line makes a hill on the bed, and <beside|next to> the hill (is|are) the {noun}. / From the top of the pile comes a blouse, and the {noun} (goes|go) to <work|meet it>.',
      ],
      [
        '婚礼那天，伴娘拿着{noun}，新娘<站|笑>着。 / 裙摆铺了一床，{noun}从边上<开始|走起>。',
        'On the wedding morning a bridesmaid has the {noun}, and the bride <stands|laughs>. / A skirt covers the whole bed; the {noun} (begins|begin) at the <edge|hem>.',
        'E',
      ],
      [
        '插座在床头，{noun}的线<刚够到|绕过枕头>。 / 床单铺平，拿床当台面，插上{noun}。',
        'The socket is <by|near> the bed, so that is where you take the {noun}. / Spread a sheet over the bed and plug in the {noun}.',
      ],
      [
        '奶奶含一口水喷在布上，{noun}<跟着过去|随后就到>。 / 老办法是垫块湿布，再<拿|用>{noun}。',
        '<Grandmother|Grandma> sprinkles water from the fingertips, and after it (comes|come) the {noun}. / The old way was a damp cloth between, and then the {noun}.',
        'E',
      ],
      [
        '口袋里翻出一张电影票，{noun}先<停下|放放>。 / 裤兜翻过来，掉出硬币，再轮到{noun}。',
        'A cinema ticket in the pocket, and the {noun} (is|are) <put|set> down. / Turn out the pockets, <pick|take> up the coins, then take the {noun}.',
      ],
      [
        '周日晚上的歌单，一件衣服一首歌，{noun}<跟着拍子|慢慢来>。 / 耳机里在讲故事，<手里|手上>是{noun}。',
        'Sunday night, a song for each shirt, and the {noun} in your hand. / <Somebody|Someone> tells a story in your earphones while you mind the {noun}.',
      ],
      [
        '门缝里看，爸爸在客厅对付{noun}，<皱着眉|很认真>。 / 头一回自己拿{noun}，先在旧手帕上试。',
        'Through the door you see father struggle with the {noun}, <frowning|tongue out>. / Trying the {noun} yourself, you begin with an old handkerchief.',
      ],
      [
        '手机响，把{noun}放稳，才去<接|看>。 / 接着电话，眼睛没离开{noun}。',
        'Phone: you set down the {noun} with care before you <answer|look>. / Talking on the phone, you keep an eye on the {noun}.',
        'A',
      ],
      [
        '纸箱拆开，{noun}的线解开，先<看图|认按钮>。 / 说明书压在{noun}<底下|下面>，翻到画着衬衫的那页。',
        'Unpacked, its cord untied, the {noun} (sits|sit) <beside|next to> the booklet. / You look for the page with the shirt in it, the {noun} at your elbow.',
        'R',
      ],
      [
        '台布上有叠痕，客人<快来了|在路上>，{noun}拿来。 / 餐桌还光着，台布在{noun}那边。',
        'Creases in the tablecloth, <guests|visitors> on the way, and quick, the {noun}. / The dining table is bare; its cloth is spread before the {noun}.',
      ],
      [
        '演出前的后台，戏服挂了一排，{noun}从头<走到尾|来过>。 / 幕布<那头|那边>在调音，这头{noun}没停。',
        'Backstage a row of costumes hangs waiting for the {noun}. / Beyond the curtain they tune up; back here <somebody|someone> works with the {noun}.',
      ],
      [
        '窗台上的猫眯着眼，看{noun}<来来回回|过来过去>。 / 刚弄好的衬衫，猫要坐，举着{noun}把它赶开。',
        'Eyes narrowed, the cat watches the {noun} <come and go|at work>. / That shirt is not for sitting on, you tell the cat, the {noun} in hand.',
      ],
      [
        '收工，拔了插头，{noun}还得<晾一晾|等一等>。 / {noun}立在窗台边，线先不绕。',
        'Unplugged, the {noun} (stays|stay) out a little before going away. / Work over; leave the {noun} <by|near> the window, cord and all, for now.',
        'R',
      ],
      [
        '雨点打着窗，屋里一股布料味，{noun}<刚停|放下了>。 / 外头湿着，<里头|里面>{noun}忙了一下午。',
        'Rain on the pane, the smell of cloth, and the {noun} just <put|set> down. / It pours outside; in here you have been at it with the {noun} since lunch.',
        'E',
      ],
      [
        '一家人的衬衫排在椅背上，等{noun}。 / 椅背、门把手、窗帘杆，挂满了等{noun}的衣服。',
        'Shirts of the whole family hang over chairs and wait for the {noun}. / Chair backs, door handles, curtain rail: all is hung with work for the {noun}.',
      ],
      [
        '裤线对齐，深吸一口气，<拿起|放下>{noun}。 / 对着灯看裤线，{noun}再补一下。',
        'Crease on crease, a deep breath, and the {noun} (goes|go) to work. / You hold the trousers to the lamp and <reach|feel> for the {noun} again.',
        'A',
      ],
      [
        '毕业典礼要穿的袍子<抖开|展开>，找{noun}。 / 合影在中午，宿舍里传着{noun}。',
        'The graduation gown is shaken out, and where (is|are) the {noun}. / Photographs are at noon; all along the dormitory they pass the {noun}.',
        'E',
      ],
      [
        '邻居来还{noun}，手臂上搭着新<裙子|外套>。 / 借{noun}的人站在<门口|门边>，说马上就还。',
        'Back (comes|come) the {noun} from next door, with thanks. / May I borrow the {noun}, asks <somebody|someone> at the door, dress over the arm.',
      ],
      [
        '搬来才想起，衣服都压在箱底，{noun}在<另外的|哪个>箱子。 / 箱子开到衣服那只，{noun}夹在毛衣里。',
        'After the move the clothes turn up crushed, and the {noun} in <some|another> box. / The <box|carton> of clothes at last, and between the sweaters the {noun}.',
        'R',
      ],
    ],
  },
  {
    groups: ['scale'],
    lines: [
      [
        '猫踩上{noun}，<坐下|回头看>，不肯下来。 / 一只爪子先按按{noun}，再整只上去。',
        'The cat steps onto the {noun} and <sits|stares>. / A paw tries the {noun}, and the rest of the cat follows.',
      ],
      [
        '西瓜从集市抱回来，先放到{noun}上<瞧瞧|比比>。 / 瓜在{noun}上<滚|晃>了一下，赶紧扶住。',
        'The melon from the market goes on the {noun} before it goes in the fridge. / The melon rolls on the {noun}, and a hand steadies it.',
      ],
      [
        '要寄的包裹封好了，往{noun}上一<放|搁>。 / 胶带还挂在手上，包裹已经<放|搁>上{noun}。',
        'Parcel taped, you set it on the {noun}. / Tape still stuck to a thumb, you lift the parcel onto the {noun}.',
        'R',
      ],
      [
        '孩子拿什么都想放上{noun}，<拖鞋|枕头>也放。 / 先是小熊，再是书包，{noun}前排起队。',
        'A child puts all sorts on the {noun}: a <slipper|bear>, a shoe. / Teddy bear, satchel, grandmother’s handbag: they queue for the {noun}.',
        'E',
      ],
      [
        '弯下腰，等{noun}<停住|定下来>，才念出声。 / 念出来的人，眯着眼凑近{noun}。',
        'You bend down and wait for the {noun} to <settle|make up its mind>. / Squinting at the {noun}, <somebody|someone> reads it out.',
      ],
      [
        '墙角的{noun}挪开，底下一枚<发卡|硬币>。 / 拖地拖到{noun}，抬起来，放回去。',
        'Shift the {noun}, and there is a <hairpin|coin> beneath. / Mop up to the {noun}, lift (it|them), put (it|them) back.',
      ],
      [
        '{noun}从盒子里出来，先找块<平地|平的台面>。 / 垫纸抽出来，{noun}摆正，左右看看。',
        'Out of the <box|carton>, and you look for a level place for the {noun}. / Away with the wrapping; the {noun} (is|are) set straight, then a bit more to the left.',
        'R',
      ],
      [
        '清早的灯光里，{noun}亮着一<角|边>，人还没<醒|睡>透。 / 打着哈欠经过{noun}，又退回来。',
        'Early, yawning, you walk past the {noun} and come back. / In the lamp light an edge of the {noun} shines, and nobody is quite awake.',
      ],
      [
        '朋友来家里，看见{noun}，<绕着走|笑了>。 / 谁先来，大家都看着{noun}，谁也不动。',
        'Visitors see the {noun} and walk round (it|them). / Who is to start: they look at the {noun}, and nobody moves.',
      ],
      [
        '记在本子上，笔夹进去，{noun}推回<柜底|墙边>。 / 本子翻到今天，再看{noun}。',
        'Note it in the book, clip in the pen, and push back the {noun}. / Open the notebook at today, and then to the {noun}.',
        'R',
      ],
      [
        '行李收拾到一截，想到{noun}，<跑去|转身>拿。 / 摊了一床的东西，{noun}在床边候着。',
        'Packing for the trip, you think of the {noun}. / Things for the journey cover the bed, and on the floor (waits|wait) the {noun}.',
      ],
      [
        '奶奶买了鸡回来，先放上{noun}<看看|瞧瞧>。 / 老人用手掂一掂，报个数，再看{noun}。',
        'An old hand weighs it in the palm before it goes on the {noun}. / <Grandmother|Grandma> lifts the bag, names a figure, and looks down at the {noun}.',
        'E',
      ],
      [
        '狗被抱着，尾巴还在摇，{noun}<等|晃>着。 / 小狗不肯站稳，{noun}也跟着摇摆。',
        'The puppy wags, and the {noun} cannot settle. / Hold still, you tell the dog, and look at the {noun}.',
      ],
      [
        '合租屋的{noun}，放在谁都<路过|看得见>的地方。 / 室友问，谁动了{noun}。',
        'Sharing a flat, you pass the {noun} on the way to the kettle. / Who has moved the {noun}, asks a <flatmate|housemate>.',
      ],
      [
        '装着毛线的篮子放上{noun}，够不够织<袖子|领子>。 / 毛线团滚下{noun}，满地跑。',
        'Is there enough yarn for a sleeve: the basket goes on the {noun}. / A ball of yarn rolls off the {noun} and across the floor.',
      ],
      [
        '栗子捡了一袋回来，往{noun}上一放，各猜各的。 / 猜数的人围着{noun}，<说多|说少>的都有。',
        'A bag of chestnuts from the walk goes on the {noun}, and they all guess. / Guesses are called out round the {noun}, some <high|low>.',
      ],
      [
        '旧书捆成一摞，放上{noun}，收废品的在<楼下|门口>。 / 报纸捆好，先过一下{noun}，心里有数。',
        'Old books are tied up and set on the {noun} before the dealer comes. / Newspapers in a bundle, a look at the {noun}, and down the <stairs|staircase>.',
      ],
      [
        '电话来得不巧，{noun}上还<搁|放>着东西。 / 听着电话，眼睛还在{noun}那边。',
        'Awkward time for a call: something is still on the {noun}. / Voices on the phone go on, and you look over at the {noun}.',
      ],
      [
        '搬家时{noun}竖着塞进<箱缝|书堆>。 / 箱子太沉了，先把{noun}找出来。',
        'On moving day the {noun} (slips|slip) in between the books. / That box is heavy: where (is|are) the {noun}.',
      ],
      [
        '渔具<放下|搁下>，{noun}摆在院子里，都围过来。 / 钓上来的鱼甩了甩尾，水溅到{noun}边上。',
        'Back from the lake, they put the {noun} out in the <yard|courtyard> and gather. / The catch flips its tail, and water lands beside the {noun}.',
      ],
      [
        '擦一擦{noun}，顺手把<窗台|地>也擦了。 / 抹布绕{noun}一圈，角上多停一下。',
        'Wipe the {noun}, and hang up the cloth. / Round the {noun} goes the cloth, and into the corners.',
        'A',
      ],
      [
        '一盆桃子放上{noun}，要做果酱的人<算着|念着>。 / 果酱要熬了，桃子、纸、笔、{noun}。',
        'Peaches for jam: the bowl goes on the {noun}, and <somebody|someone> does sums. / Pencil, slip, peaches, the {noun}: jam is on the way.',
      ],
      [
        '看一眼{noun}，想说什么，又<没说|算了>。 / <屋里|房里>的人都不说话，看着{noun}。',
        'A look at the {noun}, an open mouth, and not a word. / Nobody says a word, and they all look at the {noun}.',
      ],
      [
        '关灯前碰到{noun}，往里<挪|推>一点。 / 黑里伸手摸开关，先摸着了{noun}。',
        'Feeling for the switch in the dark, a hand finds the {noun}. / Lights out, a thump, a word: <somebody|someone> has met the {noun}.',
        'A',
      ],
    ],
  },
  {
    groups: ['cleaning'],
    lines: [
      [
        '门后挂着{noun}，一推门就<晃|动>。 / 钩子空着，{noun}<在谁手里|还没回来>。',
        'Behind the door hangs a coat, and beside it (hangs|hang) the {noun}. / An empty hook: <somebody|someone> has taken the {noun}.',
      ],
      [
        '窗户都打开，袖子卷好，拿{noun}。 / 头发包起来，音乐开大，{noun}<上场|开工>。',
        'Windows open, sleeves up, and out (comes|come) the {noun}. / Hair tied up, music on, and you take the {noun}.',
        'A',
      ],
      [
        '哗啦一声，不知什么撒了，喊的人多，拿{noun}的<少|只有自己>。 / 先别踩，我去拿{noun}。',
        'A crash next door; many call out, and <somebody|someone> fetches the {noun}. / Don’t step there, you say, and run for the {noun}.',
      ],
      [
        '搬走之前，屋里空了，<手里|手上>还有{noun}。 / 交钥匙前，{noun}从里屋<走|用>到门口。',
        'Rooms empty, keys on the <sill|ledge>, and you with the {noun} for the last round. / Before handing over the keys you go from room to room with the {noun}.',
        'R',
      ],
      [
        '鼻子先打个喷嚏，{noun}才<动|举>起来。 / 光柱里有灰在飘，{noun}停了停。',
        'A sneeze, and then you lift the {noun}. / Dust hangs in the light, and for a while the {noun} (rests|rest).',
      ],
      [
        '孩子抢着要{noun}，<挥|拿>起来比自己还威风。 / {noun}成了旗，绕着屋子跑。',
        'In a child’s hand the {noun} (becomes|become) a flag. / Give me the {noun}, somebody small insists, and sets about the floor.',
        'E',
      ],
      [
        '<奶奶|外婆>说先里后外，{noun}照办。 / 老人接过{noun}，<示范|做>了一遍，递回来。',
        'From the inside out, says <grandmother|grandma>, and the {noun} (obeys|obey). / Old hands take the {noun}, show how, and give (it|them) back.',
        'E',
      ],
      [
        '过道的灯坏了，摸黑放{noun}，碰响了<桶|盆>。 / 桶和盆都收好，{noun}挂在上头。',
        'Putting back the {noun} in the dark, you knock against the <pail|basin>. / Bucket and basin stacked, and above (is|are) the {noun}.',
      ],
      [
        '客人刚走，椅子还没推回去，{noun}先<拿来|动了>。 / 笑声下楼去了，<屋里|房里>拿起{noun}。',
        'Laughter goes off down the <stairs|staircase>, and up here you take the {noun}. / They have just left; chairs stand about, and out (comes|come) the {noun}.',
      ],
      [
        '值日表轮到自己，粉笔灰，桌椅，{noun}。 / 放学铃响过，教室里有人拿着{noun}聊天。',
        'Chalk dust, chairs on desks, and your turn with the {noun}. / Long after the bell classmates chat, leaning on the desks, the {noun} idle.',
      ],
      [
        '做到一个角落，蹲下来，{noun}换了个<拿法|方向>。 / 床脚那条缝，趴下看看，再<拿|换>{noun}。',
        'For the corner you crouch and hold the {noun} another way. / That gap by the skirting: lie down, look in, then try the {noun}.',
      ],
      [
        '跟着收音机哼，{noun}打着<拍子|节奏>。 / 歌放完，{noun}正好到窗边。',
        'Humming with the radio, you keep time with the {noun}. / As the song ends you have reached the window, the {noun} in hand.',
      ],
      [
        '猫扑过来，把{noun}当成<玩具|敌人>。 / 躲在帘子<后头|后面>，猫等着{noun}过去。',
        'Out springs the cat and attacks the {noun}. / From behind the curtain a paw waits for the {noun} to pass.',
      ],
      [
        '阳台栏杆上<搭|挂>着{noun}，楼下有人遛狗。 / 风一吹，{noun}在<绳|栏杆>上晃。',
        'Over the balcony rail (hangs|hang) the {noun}; down in the <yard|courtyard> a dog is walked. / A bit of wind, and the {noun} (sways|sway) on the line.',
      ],
      [
        '说好一起收拾，{noun}在这个人手里，手机在那个人手里。 / 猜拳，输了的拿{noun}。',
        'Let’s tidy up together: you have the {noun}, <somebody|someone> has the phone. / Straws are drawn, and the short straw gets the {noun}.',
      ],
      [
        '年底的下午，里屋外屋，都<等着|要>{noun}。 / 站在椅子上往下看，喊人递{noun}。',
        'Room after room, at the end of the year, asks for the {noun}. / Up on a chair you call down for the {noun}.',
      ],
      [
        '超市袋子里伸出一截葱，还有{noun}。 / 拆了包装，{noun}往厨房门口一放。',
        'Out of the shopping bag look leeks and the {noun}. / Wrapper off, the {noun} (goes|go) to the kitchen door.',
        'R',
      ],
      [
        '店门还没开，老板拿着{noun}，<先|慢慢>忙门口那一块。 / 卷帘门升上去，台阶上有人<放下|搁下>{noun}。',
        'Before opening, the shopkeeper is out on the step with the {noun}. / Up goes the shutter; <somebody|someone> sets the {noun} aside.',
      ],
      [
        '转个身回来，地上多了<脚印|爪印>，看看{noun}。 / 谁踩的，举着{noun}问一屋子人。',
        'Turn your back, and there are <footprints|paw prints>; you look at the {noun}. / Who walked here, you ask the room, the {noun} raised.',
      ],
      [
        '墙刷完了，旧报纸揭起来，该{noun}了。 / 报纸<外头|外面>落了白灰，去找{noun}。',
        'Walls painted, newspaper up: now for the {noun}. / White dust has got past the newspaper, so you go for the {noun}.',
        'A',
      ],
      [
        '楼道归几家轮着，这周{noun}在自家<手里|手上>。 / 楼梯上遇见邻居，一个拎菜，一个拿{noun}。',
        'On the <stairs|staircase> you meet: a neighbour with greens, and you with the {noun}. / The landing is shared out by turns, and this week it is you and the {noun}.',
      ],
      [
        '抽屉里翻出一张旧照片，{noun}<放下|搁在一边>了。 / 坐在地上看信，{noun}躺在<旁边|边上>。',
        'A photograph turns up, and the {noun} (is|are) put aside. / Sitting on the floor with old letters, the {noun} beside you.',
        'E',
      ],
      [
        '腰直起来，{noun}换到<左手|右手>，看看走过的地方。 / 歇一歇，{noun}也歇一歇，<窗外|外面>有人晒被子。',
        'You straighten up, the {noun} in the other hand, and look back. / A rest for you and for the {noun}; over there <somebody|someone> airs a quilt.',
      ],
      [
        '收拾停当，{noun}归位，手上还有<水|皂>味。 / 垃圾倒了，{noun}挂好，坐下来喝水。',
        'All put away, the {noun} too, and you sit down with your feet up. / Empty the bin, hang up the {noun}, drink some water.',
        'R',
      ],
    ],
  },
]
