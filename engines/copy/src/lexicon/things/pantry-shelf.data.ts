import type { GroupScenes } from './group-scenes.ts'

/** Oil and seasoning, staples, snacks: what stands on the kitchen shelf. */
export const SHELF_SCENES: readonly GroupScenes[] = [
  {
    groups: ['oil-sauce'],
    lines: [
      [
        '灶台边伸手就是{noun}，眼睛还看着锅。 / 眼不离锅，手往旁边一摸，{noun}。',
        'Eyes on the pan, you reach to the side, and there (is|are) the {noun}. / Without looking, the hand finds the {noun} by the stove.',
      ],
      [
        '勺子悬在锅上，{noun}<再添一点|先少放>，尝尝看。 / 尝一口，咂咂嘴，{noun}<够了|还差一点>。',
        'A taste, a pause, a little more of the {noun}. / Spoon over the pan: some of the {noun} now, more later.',
      ],
      [
        '调料架转一圈，{noun}<归位|放回>，瓶盖擦一擦。 / 柜门内侧贴着单子：{noun}，<快见底|记得买>。',
        'Wipe the caps, turn the rack, put the {noun} back. / Inside the cupboard door a list, and on it the {noun}.',
        'R',
      ],
      [
        '对门又来借{noun}，这回端着<一碗饺子|热菜>来还。 / 敲门的人举着小碗：{noun}，借一点。',
        'A small bowl at the door: a little of the {noun}, please. / Lent last week, the {noun} (comes|come) back as a plate of dumplings.',
      ],
      [
        '锅热，{noun}，葱，<快炒|翻锅>。 / 菜备齐，{noun}拿手边，<开火|下锅>。',
        'Pan hot, {noun}, onions, turn. / All cut, the {noun} in reach, flame.',
        'A',
      ],
      [
        '电话里问妈妈，{noun}放多少，答<看着办|适量>。 / 妈妈说的适量，落到手上就是抖一抖{noun}。',
        'How much of the {noun}, you ask Mother on the phone, and the answer is: some. / Some, said Mother, and you shake the {noun} and hope.',
      ],
      [
        '小碟一人一只，{noun}<传着倒|转一圈>，自己调。 / 蘸碟调好了，还要往里加{noun}。',
        'Little dishes all round, and the {noun} handed along. / Mix your own dip, with the {noun} or without.',
      ],
      [
        '刚搬进来，厨房空空，先<摆上|站着>{noun}。 / 空架子上放了{noun}，这才像个厨房。',
        'Bare shelves on moving day, until the {noun} (is|are) put there. / First night, and the kitchen owns a pot and the {noun}.',
      ],
      [
        '离家的行李里，妈妈塞了{noun}，怕那边<买不到|没有>。 / 宿舍的书架上，{noun}站在词典旁边。',
        'On the dormitory shelf the {noun} (stands|stand) beside the dictionary. / Mother packs the {noun}, in case they have no such thing there.',
        'E',
      ],
      [
        '锅铲停一停，{noun}沿着锅边<下去|走一圈>，一阵白烟。 / 白烟起来，{noun}的味道到了<楼道|客厅>。',
        'Round the edge of the pan (goes|go) the {noun}, and up goes the steam. / Steam, a hiss, and all the flat knows about the {noun}.',
      ],
      [
        '超市货架前站了一会儿，照着手机里的照片找{noun}。 / 照片里是家里那种{noun}，货架上<一排排|对着认>。',
        'Before the shelf you hold up a photo and look for the {noun}. / So many labels, and the picture on your phone shows the {noun}.',
      ],
      [
        '凉菜拌着拌着，喊：{noun}<呢|在谁那>。 / 手套上沾满了，用胳膊肘指{noun}。',
        'Salad in both hands, you point at the {noun} with an elbow. / In the middle of tossing the bowl: where (is|are) the {noun}.',
      ],
      [
        '雨天煮面，碗底先放{noun}，<再冲汤|汤一冲>。 / 汤冲下去，碗底的{noun}散开。',
        'Into the bottom of the bowl (goes|go) the {noun}, then the broth. / Pour, and the {noun} (spreads|spread) through the soup.',
      ],
      [
        '露营的调料包摊开，小瓶小袋，{noun}<没忘|忘了>。 / 山脚下支锅，{noun}从<袜子|饭盒>里翻出来。',
        'Somebody remembered the {noun}, and it is fished out from among the socks. / At the foot of the hill: a pot, a fire, the {noun} in a small bag.',
      ],
      [
        '炊烟早没了，老灶台上还是那个位置，放{noun}。 / 换了新灶，{noun}还放左手边。',
        'New stove, same old place for the {noun}, at the left. / Left of the hob, where else, (stands|stand) the {noun}.',
      ],
      [
        '跟着菜谱念：{noun}，适量，<念完|翻页>，手已经动了。 / 手沾着面粉翻菜谱，{noun}那一行糊了。',
        'Floury thumb on the page, just where it says the {noun}. / You read the line with the {noun} aloud and do it.',
      ],
      [
        '夜宵摊上每张桌都立着{noun}，<自己加|随便添>。 / 坐下先把{noun}挪到中间。',
        'On every table of the night stall (stands|stand) the {noun}. / Sit down, pull the {noun} to the middle, order.',
      ],
      [
        '孩子闻一闻{noun}，皱起鼻子，<又闻一遍|再凑近>。 / 小凳上的帮手递过来{noun}，递得很郑重。',
        'The helper on the stool hands up the {noun} with a serious face. / Sniff, frown, sniff again: a child with the {noun}.',
      ],
      [
        '整箱拆开，{noun}<留一份|先拿一份>在灶边，其余进柜。 / 柜子里头码好，灶边只放一份{noun}。',
        'Most of the {noun} to the cupboard, a little by the stove. / Unpack, stack, keep some of the {noun} at hand.',
        'R',
      ],
      [
        '除夕的厨房，喊一声{noun}，<从几双手里|隔着人>递过来。 / 厨房挤，{noun}从头顶传到灶前。',
        'Over the heads of the cooks (comes|come) the {noun}. / Call for the {noun}, and several hands pass (it|them) on.',
      ],
      [
        '储物罐贴上标签，写{noun}，<字写歪了|再描一遍>。 / 笔帽咬在嘴里，往罐子上写：{noun}。',
        'Cap of the pen between your teeth, you write {noun} on the jar. / A crooked label, and on it the word {noun}.',
      ],
      [
        '面馆的桌子刚擦，{noun}<摆回|挪回>醋壶旁。 / 抹布一过，筷筒，{noun}，原样摆好。',
        'Cloth over the table, chopsticks and the {noun} back in place. / Wiped, set, ready for the next: the {noun} by the wall.',
      ],
      [
        '客人嫌淡不说，手往{noun}那边<挪|伸>。 / 主人看见了，把{noun}递过去，都笑。',
        'A guest says nothing and looks towards the {noun}. / Seen, says the cook, and passes the {noun}.',
      ],
      [
        '晚饭只有一盘青菜，{noun}放得<仔细|小心>。 / 锅里一点热气，一点{noun}，一把青菜。',
        'Just greens tonight, so you are careful with the {noun}. / Some greens, some of the {noun}, the pan.',
      ],
      [
        '视频里的外国朋友举着{noun}，问怎么<念|用>。 / 隔着时差学做菜，镜头凑近{noun}。',
        'Smiling on the screen, a friend abroad holds up the {noun} and asks how to say it. / Closer to the camera with the {noun}, please.',
      ],
      [
        '小碗不够用，{noun}装在茶杯里。 / 蒜末，葱花，{noun}，小碗排到<窗台|椅子>上。',
        'Out of small bowls, so the {noun} (goes|go) in a teacup. / Bowl by bowl along the sill: garlic, onion, the {noun}.',
      ],
      [
        '早饭摊的老板记得，谁要{noun}，谁不要。 / 煎饼折起来之前，{noun}，<多来点|少来点>。',
        'With the {noun} or without, the woman at the pancake stall remembers. / Just before the pancake is folded: the {noun}, a little.',
      ],
      [
        '洗了碗，关了灯，{noun}在黑里站着。 / 临睡进厨房喝水，顺手把{noun}放回架上。',
        'Last thing at night you put the {noun} back on the shelf. / Dishes done, light out, the {noun} on the shelf in the dark.',
      ],
    ],
  },
  {
    groups: ['staple'],
    lines: [
      [
        '袋口剪开一个角，{noun}<沙沙地|慢慢>倒进罐子。 / 罐子满到肩，{noun}的袋子折一折，夹住。',
        'Snip the corner, and the {noun} (rustles|rustle) into the jar. / Jar full to the shoulder, the bag of the {noun} folded and clipped.',
      ],
      [
        '扛上楼的先是{noun}，歇一口气，<再拿菜|再下去拿水>。 / 楼道灯亮了，{noun}换到另一边肩上。',
        'On the stairs the light comes on, and the {noun} (moves|move) to the other shoulder. / First trip the {noun}, second trip the rest.',
        'R',
      ],
      [
        '水开了，{noun}下去，筷子<搅|拨>一圈。 / 锅里翻着白沫，{noun}<沉下去|浮上来>，火拧小。',
        'Boiling, so in (goes|go) the {noun}, and the chopsticks after. / Bubbles to the rim, flame down, the {noun} below.',
      ],
      [
        '半夜肚子叫，厨房灯一开，找到{noun}。 / 拖鞋啪嗒啪嗒，{noun}，小锅，一屋子人都醒了。',
        'Past midnight, a growl, the kitchen light, the {noun}. / Slippers slap, the small pot rings, and soon all are up for the {noun}.',
      ],
      [
        '妈妈电话里问，{noun}还有没有，<没有就寄|别光吃外面>。 / 寄来的箱子里先看见{noun}，底下才是信。',
        'Is there any of the {noun} left, asks Mother on the phone. / On top in the box from home, the {noun}, and below, a letter.',
        'E',
      ],
      [
        '下雪路难走，翻翻柜子，还有{noun}。 / 柜子底下摸到{noun}，今晚不出门了。',
        'Snow on the road, and in the cupboard, still, the {noun}. / Far back on the shelf you find the {noun}: nobody goes out tonight.',
      ],
      [
        '烧水，放{noun}，盖盖，<摆碗|洗菜>。 / 灶点着，{noun}备好，<下锅|来>。',
        'Water, {noun}, lid, bowls. / Ring lit, {noun} ready, in.',
        'A',
      ],
      [
        '孩子把手伸进{noun}袋里抓，被叫住。 / 小手松开，{noun}落回去，<沙沙|簌簌>地响。',
        'Small hand in the bag of the {noun}, and somebody says no. / Fingers open, and back (goes|go) the {noun}.',
      ],
      [
        '锅边守着，雾气糊了眼镜，{noun}在里头<翻|滚>。 / 眼镜摘下来擦，{noun}接着煮。',
        'Spectacles off and wiped, and the {noun} (cooks|cook) on. / You stand over the pot with the {noun} and see nothing for steam.',
      ],
      [
        '碗底热着，{noun}盛到碗沿，递出去<一碗|头一碗>。 / 坐下的先接碗，{noun}从灶边一路传过来。',
        'Bowls are passed from the stove, the {noun} up to the rim. / Mind your fingers: here (is|are) the {noun}.',
      ],
      [
        '出差回来冰箱空着，只有{noun}，够了。 / 行李箱没打开，{noun}先下锅。',
        'Back from a trip to an empty fridge, and there (is|are) the {noun}. / Suitcase not opened yet, the {noun} in the pot.',
      ],
      [
        '麻绳扎住袋口，{noun}<立|靠>在米桶旁。 / 找不着夹子，{noun}拿晾衣夹夹上了。',
        'No clip to be found, so a clothes peg shuts the {noun}. / String round the neck of the bag, the {noun} in the corner.',
      ],
      [
        '爷爷只会拿{noun}做那一样，<家里都爱|谁也不嫌>。 / 爷爷系上围裙，{noun}搬出来，一家人都知道吃什么。',
        'Grandfather ties the apron, gets out the {noun}, and all know what it will be. / One dish is all Grandfather makes, and it begins with the {noun}.',
        'E',
      ],
      [
        '宿舍走廊有人敲门，问谁有{noun}。 / 敲一圈门，借到{noun}，碗还带着。',
        'Knock at each door, bowl in hand, until somebody has the {noun}. / All along the corridor the same question: who has the {noun}.',
      ],
      [
        '葱切好，碗摆开，{noun}<在锅边|还没下>，没人说话。 / 电视开着没人看，都在等{noun}。',
        'Bowls out, onions cut, and everyone waiting on the {noun}. / Television on, nobody watching, all waiting for the {noun}.',
      ],
      [
        '周日的面案上撒了粉，{noun}摆<一边|好>，人围上来。 / 擀的擀，捏的捏，{noun}，收音机，一下午。',
        'Board floured, the {noun} to one side, everyone round the table. / Hands white, radio on, and the {noun} for an afternoon.',
      ],
      [
        '购物车的轮子有点歪，{noun}压在<底下|前头>。 / 结账时抱起{noun}，后面的人让一让。',
        'Wonky trolley, the {noun} at the bottom. / At the till you lift out the {noun} with both arms.',
      ],
      [
        '量杯放在{noun}袋里，勺子也在，<取用|下回用>顺手。 / 贴着开封日期的{noun}，排在前头。',
        'Write the date on the bag, and the {noun} to the front. / Kept in the bag with the {noun}: a cup and a scoop.',
        'R',
      ],
      [
        '便条写了步骤，{noun}放哪，水<放哪|多少>。 / 照着便条自己下厨，孩子先找{noun}。',
        'A note explains to the child where the {noun} (is|are) and how much water. / Cooking alone, one eye on the note, the other on the {noun}.',
      ],
      [
        '雨点打着棚顶，棚底下一口锅，一袋{noun}。 / 摊主掀锅，{noun}的热气把灯罩住。',
        'Rain on the roof of the stall, and under it a pot and the {noun}. / When the lid comes up the steam of the {noun} swallows the lamp.',
      ],
      [
        '饿着肚子找说明，{noun}要煮多久，<字太小|先煮再说>。 / 包装翻过来，{noun}下锅，边煮边看。',
        'How long for the {noun}, and the print so small. / Turn the packet over, put the {noun} in, read while it boils.',
      ],
      [
        '家里来的人比说好的多，{noun}再<添|下>一把。 / 门又响，厨房里喊：{noun}不够，加水。',
        'More guests than chairs, so some more of the {noun}. / Another ring at the door, another handful of the {noun}.',
      ],
      [
        '清早的厨房只有{noun}在锅里响。 / 天没亮透，{noun}的锅盖一跳一跳。',
        'Day not quite begun, and the lid jumps over the {noun}. / Hardly a sound but the pot with the {noun}.',
      ],
      [
        '上山前扎好背包，炉头，气罐，{noun}。 / 背包底下垫{noun}，上面塞衣服。',
        'Deep in the rucksack the {noun}, on top the jumper. / Stove, gas, the {noun}: pack.',
      ],
    ],
  },
  {
    groups: ['snack'],
    lines: [
      [
        '抽屉拉开一条缝，手伸进去拿{noun}，眼睛看着屏幕。 / 屏幕上在算数，手在抽屉里找{noun}。',
        'Drawer open a crack, eyes on the screen, a hand after the {noun}. / Numbers load, and meanwhile the fingers find the {noun}.',
      ],
      [
        '追剧追到半夜，{noun}摸到<底|空>了。 / 手指在袋底转一圈，{noun}没了，下一集开始。',
        'Next episode, and the hand meets the bottom of the {noun}. / Just crumbs now where the {noun} (was|were), and the titles roll.',
      ],
      [
        '车上的人轮着要{noun}，传到<司机|前排>就停了。 / 前排伸出一只手，往后要{noun}。',
        'From the back seat to the front (travels|travel) the {noun}, and there (stays|stay). / A hand comes round the headrest and asks for the {noun}.',
      ],
      [
        '拆袋的声音再轻，孩子都听见是{noun}。 / 隔着门，孩子问：是不是{noun}。',
        'However softly you open the {noun}, a child hears. / Behind the door a voice asks if that is the {noun}.',
      ],
      [
        '零食筐里，开过的{noun}<夹好|先吃>，新的垫底。 / 夹子夹住袋口，{noun}<收进筐|摆回柜>，擦桌。',
        'Clip the opened {noun}, new ones below, basket back. / Table wiped, the {noun} in the cupboard, a clip on the bag.',
        'R',
      ],
      [
        '毯子底下伸出手，{noun}就在<地毯|扶手>上。 / 沙发上挤满了腿，{noun}在人堆当中。',
        'Out from under the blanket comes a hand for the {noun}. / Legs all over the sofa, and in the middle the {noun}.',
      ],
      [
        '同桌从书本底下推过来{noun}，老师在写板书。 / 粉笔声一停，{noun}含在嘴里不敢动。',
        'While the teacher writes, some of the {noun} (is|are) pushed along the bench. / Chalk stops, and nobody dares to chew the {noun}.',
        'E',
      ],
      [
        '火车开了，{noun}拆开，<分|聊>。 / 坐稳，{noun}，<牌|闲话>，出发。',
        'Train moving, {noun} open, cards out. / Seats found, {noun} shared, off.',
        'A',
      ],
      [
        '爷爷的外套口袋里总有{noun}，<纸都皱了|摸一摸就有>。 / 小手往大口袋里探，摸到{noun}。',
        'A small hand goes into the big pocket and comes out with the {noun}. / In Grandfather’s coat, among keys and tickets, the {noun}.',
      ],
      [
        '排队上山的缆车前，{noun}从背包侧面抽出来。 / 队伍挪一步，{noun}吃一口。',
        'The queue takes a step, you take some of the {noun}. / Waiting for the cable car, somebody remembers the {noun}.',
      ],
      [
        '牌桌上拿{noun}当筹码，输的人<眼看着|先吃了>。 / 桌上赌的是{noun}，越赌越少。',
        'They play for the {noun}, and the pot is getting smaller. / Losing at cards, you eat your stake of the {noun}.',
      ],
      [
        '办公室的快递拆了，{noun}走了一圈，剩个空<袋|盒>。 / 空盒子回到桌上，{noun}不知道谁吃的。',
        'Once round the office, and the {noun} (is|are) a memory and a wrapper. / An empty wrapper returns to the desk without the {noun}.',
      ],
      [
        '小卖部的窗口很高，递钱，接{noun}。 / 硬币捏得发热，换了{noun}。',
        'High little window, coin up, {noun} down. / Hot coins from the fist buy the {noun}.',
      ],
      [
        '雨停在半路，躲雨的人分了{noun}才走。 / 屋檐下不认识的人，也接了{noun}。',
        'Under the eaves even strangers take some of the {noun}. / By the time the rain stops the {noun} (is|are) shared out.',
      ],
      [
        '图书馆不许吃，{noun}在书包里响了一声。 / 书包一动，{noun}出卖了人。',
        'Inside the bag the {noun} (rustles|rustle), and the reading room looks up. / Not in the library, says the sign, so the {noun} (waits|wait).',
      ],
      [
        '茶又续了一道，{noun}的碟子往客人那边<转|推>。 / 客人说不吃了，手又去拿{noun}。',
        'No more, says the guest, and reaches for the {noun}. / Tea poured again, the dish with the {noun} turned to the guest.',
      ],
      [
        '除夕的茶几上，{noun}堆得<看不见|盖住>果盘。 / 拜年的孩子口袋鼓着，是{noun}。',
        'Pockets bulge on New Year’s morning with the {noun}. / You can hardly see the tray for the {noun}.',
      ],
      [
        '装书包：水壶，纸巾，{noun}，<拉上|检查>拉链。 / 春游的清单念一遍，{noun}，有。',
        'School trip: water, tissues, the {noun}, tick. / Zip closed over the {noun}, list folded, shoes on.',
        'R',
      ],
      [
        '半集没看完，狗的下巴搁上膝盖，看着{noun}。 / 狗不叫，只是看{noun}，看人，再看{noun}。',
        'Chin on your knee, the dog considers the {noun}. / Dog looks at you, then the {noun}, then you.',
      ],
      [
        '藏在柜顶的{noun}，搬椅子的声音说明一切。 / 椅子拖过地板，有人要够{noun}。',
        'Chair legs scrape: somebody is after the {noun} on top of the cupboard. / Up on the top shelf, so they thought, the {noun} would last.',
      ],
      [
        '夜车到站还早，邻座递来{noun}，话从这开了头。 / 邻座问去哪，{noun}先递过来。',
        'Some of the {noun} offered across the aisle, and so the talk begins. / Where are you going, asks your neighbour, holding out the {noun}.',
      ],
      [
        '写稿写不动，起身，{noun}，坐下，<再起身|还是空白>。 / 光标一闪一闪，{noun}少了一角。',
        'Cursor blinking, page blank, the {noun} nearly gone. / Up for the {noun}, down to write, up again.',
      ],
      [
        '键盘推开，{noun}挪近，<邮件|报表>等一等。 / 回完这封信再拿{noun}，手不听。',
        'Push the keyboard back, draw the {noun} nearer. / One more letter before the {noun}, but the hand does not listen.',
      ],
      [
        '吃一口就想起校门外那家小店，{noun}，放学，下雨。 / 纸袋上的字没变过似的，{noun}，旧操场。',
        'One bite of the {noun}, and there is the shop outside the school gate. / After school, rain, a shared umbrella, the {noun}.',
        'E',
      ],
    ],
  },
]
