import type { GroupScenes } from './group-scenes.ts'

/** Washing and wiping: laundry, tissues, soap. */
export const HOUSEHOLD_MORE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['laundry'],
    lines: [
      [
        '洗衣机停了，去阳台找{noun}，<楼下|对面>也在晾。 / 湿衣服抱满怀，{noun}在<等着|那头>。',
        'The washing machine stops, and you go for the {noun}. / An armful of wet washing, and over there <is|waits> what you need: the {noun}.',
        'A',
      ],
      [
        '天阴下来，衬衫和{noun}一起往<屋里|门里>收。 / 雨点落到栏杆上，先抢衣服，再顾{noun}。',
        'Clouds come up, and in (comes|come) the washing with the {noun}. / Drops on the rail: rescue the shirts, then the {noun}.',
      ],
      [
        '袜子总凑不成双，在{noun}边上<找|翻>。 / 床底<找到|找着>的袜子，送回{noun}那里。',
        'Socks will not pair up, so you search <round|about> the {noun}. / From under the bed a sock goes <back|home> to the {noun}.',
      ],
      [
        '头一晚，衣服堆在床上，{noun}还在<箱子里|楼下>。 / 搬家的箱子开了，{noun}先进卧室。',
        'Clothes on the bed, the {noun} still <packed|downstairs>: moving night. / Open the <box|carton>, and before the rest the {noun} (goes|go) into the bedroom.',
        'R',
      ],
      [
        '<孩子|小孩>要帮忙，抱着自己的小衫去{noun}那儿。 / 我来我来，小手先<摸|够>到{noun}。',
        'To help, a child carries a small vest to the {noun}. / Let me, let me: a small hand gets to the {noun} <before you|already>.',
        'E',
      ],
      [
        '起风了，阳台门砰的一声，{noun}<动了动|晃了晃>。 / 窗帘鼓进来，盖住{noun}，又退回去。',
        'Wind bangs the balcony door, and the {noun} (stirs|stir). / A curtain blows in, covers the {noun} and draws back.',
      ],
      [
        '毛衣还滴着水，{noun}先<摆好|备好>。 / 手指冻得发红，从盆边走到{noun}边。',
        'A sweater drips, and the {noun} (is|are) got ready. / Red fingers, from the basin over to the {noun}.',
      ],
      [
        '睡前把明天穿的理出来，{noun}在<床边|灯下>。 / 椅背腾空了，衣服归了{noun}。',
        'Before bed you sort out tomorrow’s clothes, the {noun} beside you. / The chair is empty again: the clothes went to the {noun}.',
        'R',
      ],
      [
        '猫钻进衣服堆，{noun}跟前<露着|摇着>一条尾巴。 / <挪开|移开>猫，再挪{noun}。',
        'A tail shows in the pile of clothes <beside|next to> the {noun}. / <Shift|Move> the cat, then the {noun}.',
      ],
      [
        '床单一人扯一头，抖开，{noun}在脚边<等|候>着。 / 抖床单带起的风，吹动了{noun}。',
        'You take this end of the sheet, <somebody|someone> takes that; the {noun} (waits|wait). / A sheet is shaken out, and its wind moves the {noun}.',
      ],
      [
        '合租屋的阳台，各人认各人的{noun}。 / 谁的衣服还占着{noun}，<敲门|喊一声>问问。',
        'In the shared flat you know the {noun} by sight. / Whose shirts are still with the {noun}, <somebody|someone> asks through the door.',
      ],
      [
        '出差回来，箱子一开，<直接|先>去找{noun}。 / 行李里掏出一团衬衫，{noun}<拿过来|取过来>。',
        'Back from a trip: open the case and <fetch|bring> the {noun}. / A ball of shirts comes out of the <luggage|case>, and over (comes|come) the {noun}.',
      ],
      [
        '换季的衣服从柜顶下来，{noun}<忙|没空>了。 / 大衣<收走|拿走>，衬衫出来，{noun}跟着忙。',
        'Light clothes come down, coats go up, and in between (is|are) the {noun}. / Coats away, shirts out, and work for the {noun}.',
      ],
      [
        '晚上的阳台，收衣服的手碰着{noun}，<轻轻响|晃了晃>。 / 对面窗里也有人在收，举着手，<旁边|边上>是{noun}。',
        'Night on the balcony: a hand feels for the shirts and meets the {noun}. / Across the yard they are taking in the washing too; you <reach|feel> for the {noun}.',
        'E',
      ],
      [
        '奶奶把衣服<拍平|抻直>，再交给{noun}。 / 衣领要拉正，老人说着，手已经到了{noun}上。',
        '<Grandmother|Grandma> smooths each piece before it goes to the {noun}. / Pull the collar straight, says an old voice, and an old hand is at the {noun}.',
        'E',
      ],
      [
        '口袋里洗烂的纸条，抖在{noun}<旁边|边上>。 / 硬币从裤兜掉出来，滚到{noun}<底下|下面>。',
        'A note, washed to crumbs, falls out of a pocket <beside|next to> the {noun}. / Coins drop from a trouser leg and roll past the {noun}.',
      ],
      [
        '柜门开着，床上摊着，{noun}<夹|站>在中间。 / 卧室让衣服占满了，{noun}<边上|旁边>还能落脚。',
        'Wardrobe open, bed covered, and in the midst of it the {noun}. / Clothes all over; there is room to stand only by the {noun}.',
      ],
      [
        '校服明早要穿，<临睡|夜里>又去看{noun}。 / 摸摸校服的领口，再看看{noun}。',
        'School shirt for tomorrow: before bed you go to look at the {noun}. / You feel the collar of the school shirt and turn to the {noun}.',
      ],
      [
        '拆开纸箱，{noun}<靠墙|在床上>放着，人先歇歇。 / 剪刀、<纸箱|箱子>、{noun}，先清出一块地方。',
        'Cut the tape, out with the {noun}, and clear a space. / Scissors, cardboard, the {noun}: the bedroom floor is busy.',
        'R',
      ],
      [
        '晨跑回来，背心一脱，<扔|交>给{noun}。 / 鞋放门外，湿衣服去{noun}那边。',
        'In from a run, and the vest goes to the {noun}. / Shoes outside the door, wet things over to the {noun}.',
        'A',
      ],
      [
        '耳机里放着书，手上叠衣服，{noun}空了。 / 故事讲到头，{noun}<边上|旁边>的也收完了。',
        'A story in the earphones, folding in the hands, and the {noun} (empties|empty). / When the chapter is over, you are done with the {noun}.',
      ],
      [
        '婴儿的衣服小，<一排|一堆>过去，{noun}还有空。 / 小袜子落在{noun}旁，捡起来吹吹。',
        'Such small clothes: they hardly fill the {noun}. / A baby sock drops by the {noun} and is picked up.',
        'E',
      ],
      [
        '退租前清阳台，{noun}<搬|收>进屋。 / 带走的写一张单子，{noun}在<里头|里面>。',
        'Clearing the balcony before moving out, you bring in the {noun}. / What comes along is on a list, and so (is|are) the {noun}.',
        'R',
      ],
      [
        '衣服都叠好了，{noun}空着，<天黑了|灯开了>。 / 叠到末一件，{noun}收回门后。',
        'All folded, the <lamp|light> on, and the {noun} empty. / Fold the last shirt and put away the {noun}.',
        'A',
      ],
    ],
  },
  {
    groups: ['tissue'],
    lines: [
      [
        '电影放到那一段，有人在黑里摸{noun}。 / 谁也没说话，{noun}从沙发这头<递|传>到那头。',
        'At that scene in the film <somebody|someone> feels for the {noun} in the dark. / Nobody speaks; along the <sofa|couch> (goes|go) the {noun}.',
        'E',
      ],
      [
        '水杯倒了，先<抢|救>书，再去够{noun}。 / 茶顺着桌沿往下滴，{noun}呢。',
        'Over goes the cup: save the book, then <reach|feel> for the {noun}. / Tea drips from the table edge, and where (is|are) the {noun}.',
        'A',
      ],
      [
        '炸鸡才打开，手指油了，{noun}<推过来|在那头>。 / 啃玉米的人伸着手要{noun}。',
        'Greasy fingers, and the {noun} at the far end of the table. / With butter on the chin, <somebody|someone> asks for the {noun}.',
      ],
      [
        '鼻子痒，仰着头，手在<桌上|床头>乱摸{noun}。 / 喷嚏来得快，{noun}在隔壁屋。',
        'Head back, eyes shut, a hand hunts for the {noun}. / The sneeze is quick, and the {noun} (is|are) in the next room.',
      ],
      [
        '后座喊要{noun}，前座<侧过身|伸手>递过去。 / 堵在路上，<孩子|小孩>的冰棍化了，找{noun}。',
        'From the back seat they call for the {noun}, and a hand reaches back. / In the traffic jam an ice lolly melts, and you look for the {noun}.',
      ],
      [
        '买回来的堆在冰箱前，<底下|后头>是{noun}。 / <单子|清单>上写：牛奶，鸡蛋，{noun}。',
        'Milk, eggs, the {noun}, says the list on the fridge. / Behind a heap of shopping by the fridge (is|are) the {noun}.',
        'R',
      ],
      [
        '下班路过小店，拎上{noun}，<还有|再拿>一把葱。 / 胳膊<底下|下面>夹着{noun}，腾出手开门。',
        'On the way home you pick up leeks and the {noun}. / The {noun} under an arm, and a hand free for the key.',
        'R',
      ],
      [
        '行李塞满了，{noun}<挤|填>进空当。 / 拉链拉上又拉开，{noun}忘了。',
        'The case is full, and into the gap (goes|go) the {noun}. / Zip shut, zip open again: the {noun} (was|were) forgotten.',
      ],
      [
        '野餐的风掀翻了<盘子|帽子>，石头压着{noun}。 / 草莓汁滴到裙子上，{noun}传过来。',
        'At the picnic a stone holds down the {noun}. / Strawberry juice on a skirt, and from hand to hand (comes|come) the {noun}.',
      ],
      [
        '眼镜上一个指印，<哈|吹>口气，去拿{noun}。 / 镜片擦过了，{noun}还捏在<手里|手上>。',
        'A thumb mark on the spectacles: breathe on it and go for the {noun}. / Spectacles on again, you still hold some of the {noun}.',
      ],
      [
        '妆花了一点，对着小镜子，拿{noun}<按按|擦一角>。 / 婚礼上，伴娘的<手里|手上>攥着{noun}。',
        'A smudge under the eye: the small mirror, the {noun}. / At weddings the bridesmaid is the keeper of the {noun}.',
        'E',
      ],
      [
        '猫拆了{noun}，客厅里<下了雪|白了一片>。 / 罪证在爪子上，{noun}在地上。',
        'The cat has found the {noun}, and it has snowed in the living room. / Evidence on its paws, the {noun} all over the floor.',
      ],
      [
        '收银台前，鞋带开了，把{noun}<搁|放>地上系。 / 排队的人怀里，有橘子，有{noun}。',
        'In the queue <somebody|someone> holds oranges and the {noun}. / You <put|set> down the {noun} to tie a lace.',
      ],
      [
        '孩子哭着进门，膝盖沾着土，先<拿|找>{noun}。 / 眼泪鼻涕，{noun}，然后才是怎么回事。',
        'Muddy knees and tears at the door: the {noun}, please. / Tears, the {noun}, and only after that the story.',
        'E',
      ],
      [
        '桌脚晃，撕一角{noun}垫垫，<先这样|凑合着>。 / 服务员走远了，想要{noun}，又不好喊。',
        'A table leg wobbles, so some of the {noun}, folded small, will do. / The waiter is gone, and you wanted the {noun}.',
      ],
      [
        '画水彩的人腿上摊着{noun}，笔尖<点|吸>一下。 / 颜料盒、水罐、{noun}，坐在河边。',
        'Brush, water, a dab at the {noun}, then the sky. / Paintbox and the {noun} on the grass by the river.',
      ],
      [
        '新家还没窗帘，<地板上|窗台上>有{noun}和外卖。 / 坐在箱子上吃面，{noun}<放在|搁在>脚边。',
        'Bare windows, a takeaway and the {noun} on the floor. / Noodles on a packing <case|crate>, the {noun} at your feet.',
      ],
      [
        '会议桌中间是水和{noun}，<没人动|各看各的>。 / 感冒的同事抱着{noun}进来，坐远了些。',
        'Meeting table, jugs of water, and in the <middle|centre> the {noun}. / A colleague with a cold comes in with the {noun} and sits apart.',
      ],
      [
        '雨里跑进门，头发滴水，{noun}<抓|扯>一把。 / 伞收了，手机湿了，{noun}。',
        'Out of the rain, hair dripping, and where (is|are) the {noun}. / Umbrella down, phone wet: the {noun}.',
        'A',
      ],
      [
        '送菜的说少了<姜|蒜>，多了{noun}。 / <门口|门边>的袋子，探头出来的是葱和{noun}。',
        'The delivery forgot the ginger but brought the {noun}. / At the door stands a bag; on top (is|are) the {noun}.',
        'R',
      ],
      [
        '聊到伤心处，{noun}往对面推，<没说话|不看>。 / 茶添过了，{noun}挪到手边。',
        'No word, only a hand that pushes the {noun} across the table. / Tea is poured, and the {noun} (is|are) moved a little closer.',
        'E',
      ],
      [
        '柜子角落里有{noun}，<松了口气|关上门>。 / 隔着门喊，谁给拿一下{noun}。',
        'Through the bathroom door <somebody|someone> calls for the {noun}. / You look in the <cupboard|cabinet>: there (is|are) the {noun}, and you breathe again.',
      ],
      [
        '蛋糕切完，奶油到处都是，{noun}<够不够|在哪>。 / 寿星鼻尖上一点白，笑着找{noun}。',
        'Cream on the nose of the birthday child, and laughter, and the {noun}. / The cake is cut, fingers are licked; then comes the turn of the {noun}.',
      ],
      [
        '临出门摸口袋，钥匙，卡，{noun}<带一点|呢>。 / 包底揉皱的收据里，<翻出|找出>一点{noun}。',
        'Keys, card, a bit of the {noun}: pat your pockets. / At the bottom of the bag, among receipts, some of the {noun}.',
      ],
    ],
  },
  {
    groups: ['soap'],
    lines: [
      [
        '进门先洗手，{noun}在<水池边|龙头旁>，包还背着。 / <外头|外面>的手，别碰苹果，去用{noun}。',
        'Home: bag on the shoulder, <straight|right> to the tap and the {noun}. / Not the apples, not with those hands; the {noun} (is|are) over there.',
        'A',
      ],
      [
        '揉面的手伸到龙头下，面疙瘩<沾|粘>在{noun}上。 / 指缝里还有面，{noun}拿近<些|点>。',
        'Dough on the fingers, dough on the {noun}. / There is flour between the fingers yet; closer with the {noun}.',
      ],
      [
        '孩子踩上小凳，去够{noun}，袖子<湿了|没卷>。 / 一首歌唱完才许<放下|搁下>{noun}。',
        'Up on the stool a child reaches for the {noun}, cuffs in the water. / Sing the song to its end, then <put|set> down the {noun}.',
        'E',
      ],
      [
        '种完花，指甲缝里有土，去找{noun}。 / 园艺手套还是破了，{noun}在水池<等|那儿>。',
        'Soil under the nails after planting, and off to the {noun}. / A hole in the garden glove, so now it is tap and the {noun}.',
      ],
      [
        '修完自行车，手背推开龙头，<胳膊肘|手腕>碰着{noun}。 / 链条油黑，{noun}先别摸，喊人开水。',
        'Bicycle mended, you turn on the tap with a wrist and <reach|feel> for the {noun}. / Black with oil, the hand stops short of the {noun}: would <somebody|someone> run the water.',
      ],
      [
        '客人问洗手间在哪，主人补一句，{noun}在<左边|镜子下>。 / 镜子前，{noun}<旁边|边上>摆好了毛巾。',
        'The guest asks for the bathroom; the {noun} (is|are) by the mirror, says the host. / By the mirror a towel is <laid|set> out next to the {noun}.',
      ],
      [
        '戒指摘下来，放在{noun}旁边，<叮的一声|记得拿>。 / 洗完手，戒指差点忘在{noun}<边上|旁边>。',
        'A ring comes off and is laid <beside|next to> the {noun}. / Hands dried, ring on; it was <nearly|almost> left by the {noun}.',
      ],
      [
        '早上的镜子前挤着几个人，{noun}<传着用|轮着来>。 / 让一让，牙刷靠边，{noun}递我。',
        'In the morning they crowd the mirror and pass the {noun}. / Move over, says <somebody|someone> with a toothbrush, and pass the {noun}.',
      ],
      [
        '新搬的浴室，架子空着，先放{noun}。 / 纸箱里翻出毛巾和{noun}，今晚<够了|就这样>。',
        'Bare bathroom, a shelf, and on the shelf the {noun}. / Towel and the {noun} out of the <box|carton>: enough for tonight.',
        'R',
      ],
      [
        '水声隔着墙，停了，谁<放下|搁下>{noun}。 / 隔壁洗手的人在哼歌，{noun}磕了一下。',
        'Through the wall you hear the tap stop and the {noun} <put|set> down. / <Somebody|Someone> sings while washing, and the {noun} (knocks|knock) against the basin.',
      ],
      [
        '切完辣椒，手举着不敢乱放，<先|快>找{noun}。 / 蒜味还在指尖，{noun}再来一点。',
        'Chillies chopped, hands held well away, and off to the {noun}. / Garlic on the fingertips, and a little more of the {noun}.',
      ],
      [
        '窗台上的{noun}，对着楼下的<树|路灯>。 / 洗着手看窗外，{noun}忘了<放下|搁下>。',
        'From the <sill|ledge> the {noun} (looks|look) out on the tree. / Washing your hands, you watch the street and forget the {noun}.',
        'E',
      ],
      [
        '教室后头的水池，颜料还没洗，{noun}<排队|轮着>。 / 手上蓝一块黄一块，挤到{noun}<跟前|面前>。',
        'At the back of the classroom they line up for the {noun}. / Blue and yellow to the wrists, <somebody|someone> squeezes in by the {noun}.',
      ],
      [
        '超市回来，洗手间那份是{noun}，<拆了|摆上>。 / 购物单翻面，背后还有{noun}。',
        'Turn over the shopping list: on the back there (is|are) the {noun}. / Groceries to the kitchen, the {noun} to the bathroom.',
        'R',
      ],
      [
        '泡沫沾到鼻尖，对着镜子<笑|看>，{noun}还在手里。 / 手心搓出沫子，{noun}搁回去。',
        'Lather on the nose, a face in the mirror, the {noun} in your hand. / Work up a lather, and put back the {noun}.',
      ],
      [
        '饭前点名，手呢，<翻过来看看|伸出来>，{noun}用了没有。 / 看袖口湿没湿，就知道碰没碰过{noun}。',
        'Show me your hands, says <somebody|someone> at the table: was it only water, or the {noun}. / Wet cuffs tell who has been at the {noun}.',
        'E',
      ],
      [
        '跑完步，汗还没落，低头凑近龙头，<旁边|手边>是{noun}。 / 护腕摘了，表摘了，{noun}拿来。',
        'After the run you bend over the tap, the {noun} at hand. / Watch off, wristband off, and over (comes|come) the {noun}.',
        'A',
      ],
      [
        '擦水池台，{noun}拿起来，底下一圈<水|印>。 / 毛巾换了，{noun}归位，镜子也擦了。',
        'Lift the {noun}, and there is a ring on the ledge. / New towel up, ledge wiped, the {noun} back in place.',
        'A',
      ],
      [
        '停水通知贴在门上，看看{noun}，看看<桶|盆>。 / 龙头空响，拿着{noun}的人愣在那儿。',
        'No water till evening, says the notice; you look at the {noun}. / The tap coughs, and there you stand with the {noun}.',
      ],
      [
        '刚抱过<狗|猫>，毛沾了一袖子，{noun}在里屋。 / 小狗跟到<水池|水槽>边，看人用{noun}。',
        'Dog hair on the sleeves, and next stop the {noun}. / A puppy follows to the basin and watches you with the {noun}.',
      ],
      [
        '值夜的人洗手，{noun}，水，<镜子|毛巾>，天亮了。 / 走廊尽头的<水池|水槽>，放着{noun}，灯常亮着。',
        'Down the corridor: a basin, a lamp, the {noun}. / Night duty over, <somebody|someone> washes with the {noun} as the windows turn grey.',
        'E',
      ],
      [
        '打包的时候{noun}裹在<袋里|毛巾里>，塞进箱角。 / 行李摊开，牙刷，毛巾，{noun}。',
        'Toothbrush, towel, the {noun}: the case fills up. / Rolled in a bag, the {noun} (goes|go) into a corner of the case.',
        'R',
      ],
      [
        '写完毛笔字，手指上有墨，去<找|拿>{noun}。 / 砚台洗了，笔挂起来，再拿{noun}。',
        'Ink on the fingers after practice, and you turn to the {noun}. / Rinse the inkstone, hang up the brush, then take the {noun}.',
      ],
      [
        '包完饺子，一家人排着洗手，{noun}在<中间|前头>。 / 围裙没解，手先伸向{noun}。',
        'Dumplings done, and the family takes turns at the tap with the {noun}. / Apron still on, a floury hand goes out to the {noun}.',
      ],
    ],
  },
]
