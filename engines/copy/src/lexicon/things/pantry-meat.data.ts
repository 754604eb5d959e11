import type { GroupScenes } from './group-scenes.ts'

/** Meat, seafood, eggs: what the cook has in hand. */
export const MEAT_SCENES: readonly GroupScenes[] = [
  {
    groups: ['meat'],
    lines: [
      [
        '刀在磨刀棒上<来回几下|蹭了蹭>，{noun}摆上案板。 / 案板擦干，刀磨过，{noun}<放正|落案>。',
        'A few strokes of the blade, and then the {noun} on the board. / Board dry, knife ready, and the {noun} laid straight.',
      ],
      [
        '锅热了，{noun}放下去，滋啦一声，<谁都往厨房看|话停了>。 / 听见{noun}下锅，客厅里的人<放下手机|探过头来>。',
        'A hiss from the pan: the {noun} (has|have) gone in, and heads turn. / Hearing the {noun} in the pan, somebody puts the phone down.',
      ],
      [
        '冷藏层拉开，{noun}挪到<前排|盘子里>，晚上用。 / 早上出门前，把{noun}<换到下层|挪到前面>。',
        'Before work the {noun} (is|are) moved to the front shelf for tonight. / Fridge open, the {noun} set on a plate for later, fridge shut.',
        'R',
      ],
      [
        '刚切好的{noun}扣上碟子，<等锅热|等人齐>。 / 碗上扣个碟子，里头是{noun}，人去<洗菜|剥蒜>。',
        'A saucer on top of the {noun}, and you see to the greens. / Cut, and under a saucer, the {noun} (waits|wait) for the pan.',
      ],
      [
        '爷爷往每个人碗里<夹|拨>{noun}，自己的筷子<停着|还是干的>。 / 筷子伸过来，又是一块{noun}，碗里<堆尖了|放不下了>。',
        'Grandfather puts some of the {noun} into every bowl but his own. / Another piece of the {noun} lands in your bowl before you can move it.',
        'E',
      ],
      [
        '砂锅咕嘟着，{noun}在里头，<窗上|镜子上>起了雾。 / 窗户雾了，写个字，{noun}还<炖|焖>着。',
        'A pot mutters to itself with the {noun} inside, and the window clouds over. / On the misted window a child draws a fish while the {noun} (simmers|simmer).',
      ],
      [
        '院子里炭刚红，{noun}<端|排>出来，扇子递到手上。 / 扇几下，炭红了，{noun}上<架|网>。',
        'Charcoal glows, and the {noun} (is|are) carried out to the yard. / Someone fans the coals, someone brings the {noun}.',
      ],
      [
        '开火，放{noun}，<计时|翻面>。 / 夹子拿来，{noun}翻面，<关火|装盘>。',
        'Heat on, {noun} in, clock running. / Tongs, turn the {noun}, plate.',
        'A',
      ],
      [
        '灶台上溅了油，顺手拿纸一抹，{noun}<出锅|起锅>。 / 纸吸着油，{noun}<躺|摊>在上面，手指被烫了一下。',
        'Grease on the hob, a wipe in passing, and the {noun} (leaves|leave) the pan. / You lift the {noun} out and burn a fingertip, as one does.',
      ],
      [
        '米饭刚跳闸，{noun}也<好了|能起锅了>，碗筷响成一片。 / 饭香和{noun}一起<出来|上桌>，碗在手里传。',
        'Just as the rice cooker clicks off, the {noun} (is|are) done too, and bowls begin to clatter. / Rice and the {noun} come to the table together, and the bowls go round.',
      ],
      [
        '厨房门关着，{noun}的味道<从门缝出来|还是到了书房>。 / 书看不进去了，隔壁在<烧|做>{noun}。',
        'Under the kitchen door comes the smell of the {noun}, and the book is put down. / Next door they are cooking the {noun}, and you read the same line again.',
      ],
      [
        '菜单定了：{noun}，一个汤，一个青菜，<写在纸上|贴上冰箱>。 / 铅笔圈住{noun}，<旁边|底下>写着葱姜。',
        'Settled: the {noun}, a soup, something green, and it goes on the fridge door. / Circled in pencil on the list (is|are) the {noun}, with ginger beside (it|them).',
      ],
      [
        '雪夜里车开得慢，到家时{noun}还<温在锅里|给留着>。 / 门一开，屋里亮着，锅里留着{noun}。',
        'Slow roads tonight, and the {noun} kept in the pot for you. / You open the door to a light, a pot, and the {noun}.',
      ],
      [
        '周末市集逛回来，{noun}压在<布袋|篮子>底下，香菜在上头。 / 布袋一放，先<取|拿>香菜，再取{noun}。',
        'Back from the market, coriander on top of the bag and the {noun} below. / Out of the bag: herbs, a receipt, the {noun}.',
      ],
      [
        '拿锅盖当扇子，{noun}的热气<赶不走|绕着灯>。 / 灯罩底下一团热气，{noun}刚<揭盖|端来>。',
        'Steam climbs to the lamp as the lid comes off the {noun}. / Lamp above the table, steam under the lamp, and the {noun} just set down.',
      ],
      [
        '狗坐在厨房门口，眼睛<跟着|不离>{noun}，尾巴扫地。 / 尾巴拍着地，{noun}从<狗头上|眼前>过，没它的份。',
        'The dog sits at the kitchen door and follows the {noun} with its eyes. / Tail thumping, and the {noun} (passes|pass) overhead to the table.',
      ],
      [
        '外套搭在椅背，先看一眼锅里的{noun}，再<洗手|换鞋>。 / 锅盖掀开一条缝，{noun}还要一会儿，<去换衣服|去洗手>。',
        'Coat over a chair, a look at the {noun} in the pot, then the slippers. / Lid up a crack: the {noun} (needs|need) a while yet.',
      ],
      [
        '在外头的人都回来了，{noun}转到<门口那位|说话的人>跟前，停一停。 / 转盘慢慢走，{noun}到了谁面前，谁就<先动筷|夹一块>。',
        'All the family at one table, and the {noun} (goes|go) round on the turntable. / Slowly the turntable brings the {noun} to whoever is talking.',
      ],
      [
        '锅边放了小碟盐，{noun}<切一角|夹一点>，吹了尝。 / 吹一吹，尝{noun}的边，再<添点盐|盖上盖>。',
        'Blow on it, taste the edge of the {noun}, reach for the salt. / Beside the pan a little dish of salt, and a corner of the {noun} on the fork.',
      ],
      [
        '加热的铃叮一声，办公室的茶水间<全是|飘着>{noun}味。 / 茶水间排着队，前面那位的饭盒里是{noun}。',
        'Ping, and the office kitchen smells of the {noun}. / In the office queue the lunch box ahead of you holds the {noun}.',
      ],
      [
        '汤面上撒葱，{noun}<沉在碗底|藏在面下>，筷子翻出来。 / 往碗底一翻，{noun}<找到|露出来>了。',
        'Spring onion on top, the {noun} at the bottom of the bowl, found by chopsticks. / Dig under the noodles: there (is|are) the {noun}.',
      ],
      [
        '煤气灶的火调成一圈蓝，{noun}<慢慢来|焖上>，人去晾衣服。 / 衣服晾着晾着，想起{noun}，<跑回厨房|喊人看火>。',
        'A low blue ring under the pot with the {noun}, and you go and hang up the washing. / Pegs in your mouth, you remember the {noun} and run.',
      ],
      [
        '左边青椒，右边{noun}，<一起|先后>下锅。 / 食材摆齐，{noun}归{noun}，葱归葱，<点火|动手>。',
        'Peppers left, {noun} right, pan in the middle. / Lay it all out, {noun} here and onions there, then light the ring.',
        'A',
      ],
      [
        '考完试的孩子点了菜，就要{noun}，<书包往地上一扔|鞋都没换>。 / 问想吃什么，答得很快：{noun}。',
        'Exams over, and the answer to what is for supper comes at once: the {noun}. / Down goes the school bag, and a voice asks for the {noun}.',
      ],
      [
        '收工的工地食堂，{noun}<打在饭上|盖在饭上>，手套摘在一边。 / 饭勺一扣，{noun}连汤<浇|落>在饭上。',
        'Lunch at the long table, and the {noun} ladled over rice. / The spoon turns, and the {noun} (lands|land) on the rice, gravy and all.',
      ],
      [
        '春联还没贴好，浆糊在桌上，{noun}<在灶上|也快好了>。 / 贴春联的人下了梯子，循着{noun}的味进厨房。',
        'Paste on the table, banners to hang, and the {noun} on the stove. / Down from the ladder, and after the smell of the {noun} into the kitchen.',
      ],
      [
        '叉子按住，刀切下去，{noun}<分成小块|推到孩子盘里>。 / 孩子的盘子里，{noun}切得<小|碎>，叉子反着拿。',
        'Fork down, knife across, and the {noun} (is|are) cut small for the child. / Small plate, small fork, and the {noun} in little pieces.',
      ],
      [
        '收拾完厨房，剩下的{noun}<装进盒子|盖好>，留给<明早|晚归的人>。 / 灯关之前，{noun}用碗扣住，<放好|进冰箱>。',
        'Kitchen wiped, and what is left of the {noun} (goes|go) in a box for whoever comes late. / Before the light goes off the {noun} (gets|get) a bowl on top.',
      ],
    ],
  },
  {
    groups: ['seafood'],
    lines: [
      [
        '蒸锅上了汽，{noun}<滑|端>进去，盖子扣上。 / 锅盖边冒着白汽，{noun}在里头，姜丝<切好了|等在碟里>。',
        'Steam under the lid, and the {noun} (goes|go) in. / While the steamer mutters over the {noun} you cut the ginger fine.',
      ],
      [
        '桌布换成旧报纸，{noun}<摆在|端到>当中，人围过来。 / 袖子挽好，旧报纸垫着，{noun}的盘子<放下|落桌>。',
        'Newspaper for a tablecloth, the {noun} in the middle, everyone closer. / Sleeves up, old papers spread, and the {noun} (is|are) brought.',
      ],
      [
        '泡沫箱的胶带划开，碎冰拨到一边，{noun}<拿出来|进盆>。 / 冰袋搬进水池，{noun}<分装|归到冷冻层>，箱子留着装杂物。',
        'Cut the tape, push the ice aside, lift out the {noun}. / Ice packs in the sink, {noun} in the freezer, the box kept for odds and ends.',
        'R',
      ],
      [
        '海风从堤上过来，小馆子的灯下，{noun}<刚上桌|端过来>。 / 塑料凳挪一挪，{noun}放下，盘子底下<垫着湿布|还晃>。',
        'Wind off the harbour, a bare bulb, and the {noun} set down. / Stools shuffle up to make room for the plate with the {noun}.',
      ],
      [
        '柠檬挤在手心，汁顺着指缝滴到{noun}上。 / 盘边一角柠檬，{noun}上<挤几滴|先淋一圈>。',
        'Lemon in the fist, and the juice runs between the fingers on to the {noun}. / A wedge at the edge of the plate, a squeeze over the {noun}.',
      ],
      [
        '外公挑了半天，把{noun}<夹到|放进>小碗，吹一吹。 / 小碗推过来，里头是{noun}，外公的手<擦着围裙|还沾着姜>。',
        'Grandfather picks at the {noun} for a long time, then slides the small bowl across. / Blown on and put in your bowl: some of the {noun}, from Grandfather.',
        'E',
      ],
      [
        '料碟一圈摆开，醋，姜末，{noun}还在<锅里|路上>。 / 醋倒好了，就等{noun}<出锅|端来>。',
        'Vinegar, ginger, little dishes all round, and the {noun} still in the pot. / Every saucer is filled, and now for the {noun}.',
      ],
      [
        '解冻，擦干，下锅：{noun}，<好了|出锅>。 / 油热，{noun}下，盖子<拿稳|一挡>。',
        'Thaw, pat dry, pan: the {noun}, done. / Hot oil, the {noun}, the lid held in front of you.',
        'A',
      ],
      [
        '拎着{noun}进门，先喊人<接一下|拿盆来>。 / 袋子还在滴水，{noun}从门口<一路|直接>送到水池。',
        'Dripping bag, open door, and a call for somebody to take the {noun}. / From the doormat to the sink the {noun} (leaves|leave) a line of drops.',
      ],
      [
        '潮水退了，拖着小桶的孩子问：晚上是不是吃{noun}。 / 海边租的小屋，厨房只有一口锅，<煮|蒸>{noun}。',
        'Tide out, sandy feet, and a child asks if it is the {noun} tonight. / A rented house by the sea with a single pot, and in it the {noun}.',
      ],
      [
        '葱丝堆上去，热油一浇，{noun}<响了一声|冒起一阵烟>。 / 小锅里油冒烟，往{noun}上一淋，厨房里<都是葱味|嗞的一声>。',
        'Spring onion on top, hot oil over it, and the {noun} (answers|answer). / A small pan of smoking oil is tipped over the {noun}.',
      ],
      [
        '窗外在下雪，桌上的砂锅里是{noun}和<豆腐|白菜>。 / 砂锅盖掀开，豆腐挨着{noun}，汤还在<跳|滚>。',
        'Snow at the window, and in the clay pot the {noun} and some tofu. / Lid off: tofu, the {noun}, and the broth still jumping.',
      ],
      [
        '菜谱写着{noun}擦干，于是找<厨房纸|干净的布>。 / 照着菜谱来，{noun}先<擦干|摆盘>，再数调料。',
        'Pat the {noun} dry, says the recipe, and you look for a cloth. / Follow the page: the {noun} first, the seasoning after.',
        'R',
      ],
      [
        '猫从阳台赶回来，蹲在水池边看{noun}。 / 刚打开{noun}的袋子，猫<就到了脚边|叫起来了>。',
        'Round the door comes the cat, called by the {noun}. / Open the bag with the {noun} and there is a tail about your ankles.',
      ],
      [
        '除夕的圆桌转着转着，{noun}<停在|到了>老人跟前。 / 老人先动了筷，{noun}的盘子<这才|再>往下转。',
        'Nobody touches the {noun} until the oldest at the table has begun. / Turntable stopped, the {noun} before the eldest, and then the chopsticks.',
      ],
      [
        '烤网架在<阳台|院子里>，{noun}刷一层酱，翻过来。 / 刷子在碗沿抹一抹，再往{noun}上<刷|补>几下。',
        'Brush the {noun}, turn, brush again, on the grill in the yard. / The brush is wiped on the rim, and the {noun} (gets|get) another coat of sauce.',
      ],
      [
        '冰面上码着{noun}，隔着柜台<指一指|弯腰看>。 / 隔壁摊的吆喝还没停，{noun}已经<过秤|装好>。',
        'You bend over the crushed ice to look at the {noun}. / Behind the counter somebody weighs the {noun} and keeps on talking.',
      ],
      [
        '面煮上，{noun}另起一口锅，<前后脚|一起>出锅。 / 锅里的面绕上叉子，底下<翻出|压着>{noun}。',
        'Pasta in one pot, the {noun} in another, and both done together. / Turn the fork, and under the pasta (is|are) the {noun}.',
      ],
      [
        '白天的船票还在口袋里，晚饭是{noun}。 / 换下湿透的鞋，坐到{noun}<面前|跟前>。',
        'Ferry ticket still in the pocket, and supper (is|are) the {noun}. / Wet shoes off, you sit down to the {noun}.',
      ],
      [
        '饭盒里铺了米饭，{noun}<斜放着|盖在上头>，海苔剪成条。 / 便当盖合上前，{noun}再<挪正|压一压>。',
        'Rice first, then the {noun}, then strips of seaweed, then the lid. / Before the lunch box shuts the {noun} (is|are) pushed straight.',
      ],
      [
        '灶上的锅不用看，听声音就知道{noun}<好了|该翻了>。 / 靠着厨房门听，{noun}在锅里<渐渐小声|滋滋响>。',
        'By the sound alone you know the {noun} (wants|want) turning. / Leaning in the kitchen doorway, you listen to the {noun} in the pan.',
      ],
      [
        '客人问是怎么做的，主人笑笑，再给添了{noun}。 / 锅底还有，{noun}又<盛了一勺|添一轮>。',
        'Asked how it was done, the cook smiles and hands round more of the {noun}. / There is more in the pot, and the {noun} (goes|go) round again.',
      ],
      [
        '洗手的时候闻闻指尖，还有{noun}的味，再<搓一遍|挤点柠檬>。 / 盘子叠起来，{noun}<吃完了|就剩一点汁>，话还没说完。',
        'Hands washed, and the fingertips still tell of the {noun}. / Plates stacked, the {noun} eaten, the talk not nearly over.',
      ],
      [
        '出海的那天没钓着，回来路上<买|带>了{noun}。 / 钓竿靠在墙角，桌上的{noun}是<买来|店里拿>的。',
        'Nothing on the hook all day, so on the way back you bought the {noun}. / Rod in the corner, and on the table the {noun}, from a shop.',
        'E',
      ],
    ],
  },
  {
    groups: ['eggs'],
    lines: [
      [
        '盒盖掀开，{noun}一个个躺着，先<挑|拿>靠边的。 / 手指在盒子上点过去，点到哪，拿哪里的{noun}。',
        'Lid up, the {noun} in (its|their) hollows, and you take from the corner. / A finger wanders over the box of the {noun} and chooses.',
      ],
      [
        '水烧开，碗备好，{noun}<拿来|上>。 / 锅，水，火，{noun}，<早饭|开工>。',
        'Water on, bowl out, {noun} in reach. / Pot, flame, {noun}: breakfast.',
        'A',
      ],
      [
        '公交上人挤人，装{noun}的袋子<举到胸前|护在怀里>。 / 车一晃，先顾{noun}，<再|才>顾自己。',
        'Packed bus, and the bag with the {noun} is held high against the chest. / When the bus sways you think of the {noun} first.',
      ],
      [
        '白粥盛出来，碟子里<是|剥好了>{noun}，还有几根咸菜。 / 粥太烫，先<收拾|剥>{noun}，壳落在手心。',
        'Too hot yet, the congee, so you begin with the shells of the {noun}. / White congee, some pickles, and the {noun} in a dish.',
      ],
      [
        '乡下寄来的箱子填满稻壳，{noun}<藏|埋>在里头。 / 手伸进稻壳里摸，<摸到|掏出>{noun}，像寻宝。',
        'A box comes from the country, packed with husks, and in it the {noun}. / Feel about in the husks, and find the {noun}.',
        'E',
      ],
      [
        '冰箱门上那一格空着，{noun}正好<补上|放进去>。 / 旧盒子挪到前头，这盒{noun}<靠后|排后面>。',
        'On the door of the fridge a row of hollows waits for the {noun}. / Old box to the front, and this box of the {noun} behind it.',
        'R',
      ],
      [
        '壳在碗沿上磕一下，{noun}<裂了条缝|开了口>。 / 桌角轻轻一磕，{noun}在手里<转着剥|滚一滚>。',
        'A tap on the rim of the bowl, and the {noun} (opens|open). / Rolled on the table under the palm, the shell of the {noun} gives.',
      ],
      [
        '孩子要自己剥{noun}，壳碎成<一地|小片>，谁也不催。 / 剥下来的壳摆成一排，{noun}<坑坑洼洼|滑溜溜的>，举起来看。',
        'A child insists on peeling the {noun}, and nobody hurries. / Bits of shell in a row, and the {noun} held up for all to see.',
      ],
      [
        '火车要坐一夜，妈妈塞来一袋{noun}，还<有一小包盐|拿毛巾裹着>。 / 站台上递进车窗的，是{noun}。',
        'Night train, and a bag of the {noun} from Mother, wrapped in a towel. / Something is passed up from the platform at the last whistle: the {noun}.',
      ],
      [
        '下雨的端午，<粽子边上|盘子里>堆着{noun}。 / 网兜挂在脖子上，里头装着{noun}，孩子们<碰来碰去|满院跑>。',
        'Little nets hang round the children’s necks with the {noun} inside. / Rain on the holiday, and beside the dumplings (is|are) the {noun}.',
      ],
      [
        '灯光下把{noun}转一圈，看看，<放回去|搁下>。 / 对着灯照一照{noun}，奶奶眯起<眼|一只眼>。',
        'Grandmother holds the {noun} up to the lamp and narrows an eye. / Against the light, a turn of the wrist, and the {noun} (goes|go) back.',
      ],
      [
        '找钥匙的工夫，{noun}搁在<鞋柜|窗台>上，差点忘。 / 锁了门又开，{noun}还在<鞋柜|灶台>上。',
        'Door locked, door unlocked: the {noun} (is|are) still on the shelf in the hall. / While you look for your keys the {noun} (waits|wait) on the shoe cupboard.',
      ],
      [
        '路上颠，后座的人把{noun}<放在腿上|抱稳>，不敢睡。 / 过减速带，司机回头问{noun}。',
        'Speed bump, and the driver asks after the {noun}. / A passenger holds the {noun} and dares not doze.',
      ],
      [
        '单子上写：米，盐，{noun}，<买齐|划掉>。 / 结账时{noun}<放|码>在袋子顶上，米垫底。',
        'Rice at the bottom of the bag and the {noun} on top. / List: rice, salt, the {noun}, crossed off.',
      ],
      [
        '切葱的手停一停，{noun}<滚|挪>到案板边，挡住。 / 葱切好，{noun}也<端来了|备在碗里>，锅里冒着泡。',
        'Chopping stops, because the {noun} (is|are) rolling towards the edge. / Spring onions done, and the {noun} ready in a bowl.',
      ],
      [
        '有人敲厨房的窗，来借{noun}，手里<捧着面盆|端着碗>。 / 借{noun}的邻居一身面粉，<站在门口|顾不上坐>。',
        'Flour up to the elbows, the neighbour has come to borrow some of the {noun}. / Tap, tap at the kitchen window: could you spare some of the {noun}.',
      ],
      [
        '清早的摊子支起来，{noun}<拣|装>好，找零揣兜里。 / 天刚亮，拎着{noun}往回走，油条在<另一只手|嘴边>。',
        'Dawn at the stall, change in the pocket, the {noun} in a bag. / Walking back with the {noun} in one hand and breakfast in the other.',
      ],
      [
        '空盒子压扁，{noun}<转到|挪进>篮子里，篮子挂起来。 / 挂在厨房门后的篮子，晃着一篮{noun}。',
        'Emptied and flattened, the box goes, and the {noun} (hangs|hang) in the basket. / Behind the kitchen door the basket with the {noun} swings a little.',
      ],
      [
        '画了脸的{noun}在窗台上<排队|站着>，颜料还没干。 / 水彩笔洗了又洗，{noun}<长出眉毛|有了胡子>。',
        'Painted faces dry on the windowsill: the {noun}, all in a row. / Another eyebrow, another moustache, and the {noun} (is|are) done.',
      ],
      [
        '面前一碗长寿面，旁边碟子里是{noun}。 / 寿星先动筷，{noun}<切成瓣|摆成圈>，面别夹断。',
        'Birthday noodles, and the {noun} in a dish beside them. / The noodles must not break, says someone, and passes the {noun}.',
      ],
      [
        '闹钟没响人先醒，厨房里有人<收拾|剥>着{noun}。 / 早饭的动静隔着门，碗，勺，{noun}的壳。',
        'Through the door come the sounds of breakfast: a spoon, a bowl, the shells of the {noun}. / Still in bed while somebody peels the {noun} in the kitchen.',
      ],
      [
        '病好了胃口也回来，床头端来<粥|热汤>和{noun}。 / 托盘搁在被子上，{noun}，勺子，一杯水。',
        'Tray on the quilt: a spoon, some congee, the {noun}. / After days in bed there is an appetite, and here (is|are) the {noun}.',
      ],
      [
        '搬家车上的冰箱清空，{noun}<自己拎|单独抱着>走。 / 新家钥匙在左手，{noun}在右手。',
        'Moving day: new keys in one hand, the {noun} in the other. / Nobody trusts the van with the {noun}, so (it|they) will ride in front.',
      ],
      [
        '野餐篮里，{noun}用餐巾<裹了|包着>，搁在面包旁。 / 草地上敲{noun}，找不着硬的地方，敲在<石头|鞋跟>上。',
        'Out on the grass you look for something hard to crack the {noun} on. / Wrapped in a napkin, the {noun} (goes|go) into the picnic basket beside the bread.',
      ],
    ],
  },
]
