import type { GroupScenes } from './group-scenes.ts'

/** Bags, suitcases, umbrellas: what one takes along. */
export const CARRY_SCENES: readonly GroupScenes[] = [
  {
    groups: ['bag'],
    lines: [
      [
        '门口又折回来，{noun}还在桌上。 / 锁了门，下了楼，想起{noun}，<笑着|小跑着>回去。',
        'Back from the doorstep: the {noun} is still on the table. / Door locked, stairs down, and then the {noun}; <back up you go|up again>.',
        'A',
      ],
      [
        '电影票根塞进{noun}，过了很久又摸到。 / 票根还在{noun}里，字已经<淡了|看不清>。',
        'A ticket stub goes into the {noun} and is found again much later. / There it is in the {noun}, the ticket stub, its print gone <pale|grey>.',
        'E',
      ],
      [
        '地铁上睡着了，怀里搂着{noun}。 / 到站惊醒，先按一按{noun}，再看<站名|窗外>。',
        'Asleep on the underground, the {noun} held in both arms. / You wake at the station, feel for the {noun}, then read the <sign|name>.',
      ],
      [
        '收银台前，打开{noun}，后面的人往前挪了挪。 / 排到了，{noun}打开，零钱<叮当|哗啦>落在台面。',
        'At the till the {noun} is opened, and the queue moves up behind. / Your turn: the {noun} open, and coins <ring|roll> on the counter.',
      ],
      [
        '床单上倒空{noun}，东西排开，再挑回去。 / 旧票据拣出来，{noun}空了，<软下去|合上>。',
        'Emptied on the bed, the {noun} gives up its bits, and some go back. / Old receipts picked out, and the {noun} closes <flat|again>.',
        'R',
      ],
      [
        '窗边坐下，{noun}搁到桌上，外套往里推。 / 菜单打开，{noun}往<窗台|桌角>挪一挪。',
        'By the window you sit, the {noun} on the table, the coat pushed along. / You open the menu and move the {noun} towards the <sill|wall>.',
      ],
      [
        '雨大起来，{noun}藏进外套里面跑。 / 跑到檐下，先看{noun}，再拧<袖子|头发>。',
        'Heavier rain, and the {noun} goes inside the coat as you run. / Under the eaves at last, you look at the {noun} and then wring out the <sleeves|hair>.',
        'A',
      ],
      [
        '登机口叫名字，手伸进{noun}里找证件。 / 证件从{noun}里抽出来，<又|再>放回原处。',
        'Names are called at the gate, and a hand searches the {noun} for the passport. / Passport out of the {noun}, looked at, and back to its <place|corner>.',
      ],
      [
        '散席了，椅子上摸一遍，{noun}，围巾，手套。 / 围巾搭上，{noun}拿起，跟<主人|桌边的人>道别。',
        'Dinner is over; you feel along the chair: {noun}, scarf, gloves. / Scarf on, the {noun} picked up, and goodnight to the <table|hosts>.',
      ],
      [
        '小孩的手先伸进{noun}，摸到一颗糖。 / 糖纸在{noun}里窸窣，边上的孩子<抬头|凑过来>了。',
        'A small hand is in the {noun} already and has found a sweet. / Somewhere in the {noun} a sweet paper rustles, and a child looks <up|round>.',
        'E',
      ],
      [
        '火车晃了一下，小桌上的{noun}往窗边滑。 / 窗外过河，伸手把{noun}<按住|拉回来>。',
        'The train sways, and the {noun} slides across the little table. / A river goes by; you put a hand on the {noun} and <hold it|look out>.',
      ],
      [
        '纸条夹在{noun}里，上面写着牛奶，灯泡，邮票。 / 掏出{noun}里的纸条，划掉<灯泡|邮票>。',
        'Milk, bulbs, stamps, says the slip of paper in the {noun}. / From the {noun} comes the list, and <bulbs|stamps> can be crossed off.',
        'R',
      ],
      [
        '小照片剪开来，多的那张夹进{noun}。 / 打开{noun}，里面有人<笑着|板着脸>看过来，是张小照片。',
        'Passport photographs are cut apart, and the spare one goes into the {noun}. / Open the {noun}, and a small photograph looks out, <smiling|very serious>.',
      ],
      [
        '饭桌上争着结账，{noun}都举了起来。 / 手按住对方的{noun}，这顿<我来|算我的>。',
        'Everyone wants to pay, and every {noun} is in the air. / A hand comes down on your {noun}: <mine|let me>.',
      ],
      [
        '夜班车空着，{noun}搁在旁边的座位上。 / 邻座没有人，{noun}<靠着窗|跟着车>一路颠回家。',
        'Late bus, nobody about, the {noun} on the seat beside you. / With the next seat free, the {noun} rides home by the <window|aisle>.',
      ],
      [
        '图书证找不到，站在借书台前翻{noun}。 / 借书台上摆开{noun}，书签，糖，<车票|图书证>都出来了。',
        'No library card; you stand at the desk and go through the {noun}. / Out of the {noun} onto the library desk: bookmark, sweet, ticket and <the card|there it is>.',
      ],
      [
        '海滩上，{noun}盖在衣服下面，轮流去下水。 / 有人看着{noun}，有人<游远了|去买冰>。',
        'On the beach the {noun} lies under the clothes, and you swim in turns. / Somebody minds the {noun}, and somebody goes for <ice lollies|a swim>.',
      ],
      [
        '朋友说了句好玩的，笑得把{noun}掉在地上。 / 弯腰捡{noun}，桌底下还在<笑|说>。',
        'A joke, a laugh, and the {noun} is on the floor. / Reaching below the table for the {noun}, you can hear them still <laughing|at it>.',
      ],
      [
        '塑料筐推过来，{noun}放进去，跟鞋一起走。 / 传送带那头，穿好鞋，等{noun}<出来|转出来>。',
        'Into the tray goes the {noun}, and your shoes after it. / Where the belt ends, you put your shoes on and wait for the {noun}.',
      ],
      [
        '灯关了，{noun}摆在明早要拿的地方。 / 明早的衣服叠在椅上，{noun}<压|放>在上面。',
        'Lights out, and the {noun} lies where the morning will look for it. / Clothes for tomorrow on the chair, the {noun} on <top|the pile>.',
      ],
      [
        '店员抽掉里面的纸，{noun}合上，递过来。 / 纸抽出来，{noun}轻轻<合上|按一按>。',
        'The paper inside is pulled out, and the {noun} is closed and handed over. / Out comes the paper with a rustle, and the {noun} is <empty|pressed shut>.',
      ],
      [
        '集市上人挤人，手一直捂着{noun}。 / 挤出人群，{noun}挪回身前，去看<糖画|花灯>。',
        'Market day, shoulder to shoulder, a hand on the {noun}. / Free of the crush, you shift the {noun} and look at the <lanterns|stalls>.',
      ],
      [
        '老同学指着{noun}问，里面装些什么。 / 于是{noun}倒在桌上，一样一样<讲|数>来历。',
        'An old classmate points at the {noun}: what is in there. / So the {noun} is turned out on the table, and each thing has its <story|turn>.',
      ],
      [
        '加班的楼层暗了，{noun}拿上，按电梯。 / 椅子推回桌下，{noun}夹在手臂里，<灯|门>关上。',
        'Dark on the office floor; you take the {noun} and call the lift. / Chair pushed in, the {noun} under your arm, the <lamp|door> shut.',
      ],
      [
        '叶子落在{noun}上，坐在长椅上没去拿开。 / 长椅上，{noun}挨着一片<叶子|报纸>，人在听鸟。',
        'A leaf comes down on the {noun}, and nobody on the bench removes it. / Side by side on the bench: the {noun}, a leaf, and someone listening to the <birds|band>.',
      ],
      [
        '出租车开走以前，回头看座位上有没有{noun}。 / 车门还没关，{noun}，伞，<手机|手套>，都在手里了。',
        'Before the taxi drives off, a look along the seat for the {noun}. / Taxi door still open: {noun}, umbrella, gloves, all in hand.',
      ],
      [
        '开{noun}的手一抖，硬币掉了，滚到货架底下。 / 趴下去够硬币，{noun}先<搁地上|递给别人>。',
        'A coin falls from the {noun} and rolls under the shelf. / Down on the floor for a coin, the {noun} put <aside|by>.',
      ],
      [
        '早餐摊前烫手的饼倒来倒去，{noun}夹在腋下。 / 腋下夹着{noun}，咬着饼，<赶车|过街>。',
        'A hot pancake passed from hand to hand, the {noun} under your arm. / Holding the {noun} and a bite of pancake, you <cross|run for the bus>.',
      ],
      [
        '理发店的镜子前，{noun}放在膝上，盖到围布底下。 / 围布抖开，{noun}也<盖住|罩进去>了，剪刀响起来。',
        'A haircut: the {noun} goes on your knees, under the cape. / The cape is shaken out over you and the {noun}, and the scissors begin.',
      ],
      [
        '站在门前，{noun}翻了个遍，钥匙在大衣里。 / 大衣口袋一响，{noun}<白翻|又合上>了。',
        'On your own doorstep you search the {noun}; the keys are in the coat. / A jingle from the coat pocket, and the {noun} was turned out for nothing.',
      ],
      [
        '领了薪水那晚，{noun}放在桌上，商量吃什么。 / 商量好了，抓起{noun}，<下楼|出门>吃火锅。',
        'Pay day: the {noun} on the table, and a talk about dinner. / Agreed: you pick up the {noun} and go <out|down> to eat.',
      ],
    ],
  },
  {
    groups: ['luggage'],
    lines: [
      [
        '床边打开{noun}，袜子先找地方。 / 袜子塞进鞋里，鞋塞进{noun}。',
        'Open by the bed lies the {noun}, and the socks go in first. / Socks into shoes, shoes into the {noun}.',
        'R',
      ],
      [
        '膝盖压着{noun}，拉链走完后半圈。 / 坐到{noun}上，<笑着|屏着气>把它合上。',
        'A knee on the {noun}, and it closes the rest of the way. / Sit on it, somebody says, and you sit on the {noun}.',
      ],
      [
        '天没亮，{noun}在楼道里一级级往下。 / 楼道的灯亮了，{noun}停在<转角|门口>换手。',
        'Before daybreak the {noun} comes down the stairs, step by step. / The stair light comes on; you change hands on the {noun}.',
        'A',
      ],
      [
        '传送带转过来，像是{noun}，又不是。 / 认出{noun}，挤到前面，伸手。',
        'Round it comes on the belt, like the {noun}, and it is not. / There is the {noun}; you step forward and reach.',
      ],
      [
        '出租车后备箱砰地合上，{noun}在里面。 / 后备箱打开，先抱{noun}，再拿<伞|花>。',
        'Bang goes the boot, with the {noun} inside. / Boot open: the {noun} out first, and then the umbrella.',
      ],
      [
        '猫躺进{noun}里，压着叠好的衣服。 / 请猫出来，{noun}里留下<毛|一个窝>。',
        'In the {noun}, on the folded shirts, lies the cat. / Cat lifted out, and in the {noun} there is a hollow.',
        'E',
      ],
      [
        '旅馆走廊的地毯长，{noun}跟在身后。 / 房门一开，{noun}推到窗下，先<拉窗帘|看海>。',
        'Along the hotel carpet the {noun} follows. / Door open, the {noun} by the window, the curtain drawn back.',
      ],
      [
        '上车的人伸手，把{noun}接上去。 / 车门口一递一接，{noun}<上去|进去>了。',
        'Hands come down from the train and take the {noun}. / Passed up through the carriage door goes the {noun}, and after it you.',
        'A',
      ],
      [
        '候车室里，{noun}当了凳子。 / 坐在{noun}上剥鸡蛋，听报<站|车次>。',
        'The waiting room is full, and you lean on the {noun}. / Peeling an egg beside the {noun}, you listen for your train.',
      ],
      [
        '托运的标签贴好，{noun}倒下去，走了。 / 看着{noun}进了帘子，手里一下空了。',
        'Tagged, the {noun} tips over and is carried off. / Through the rubber flaps goes the {noun}, and your hands are empty.',
      ],
      [
        '沙发上摊着衣服，{noun}张着口等。 / 挑来挑去，{noun}里还是那几件。',
        'Clothes all over the sofa; the {noun} waits with its mouth open. / After much choosing, the {noun} holds what it did before.',
      ],
      [
        '孩子要自己推{noun}，推得歪歪扭扭。 / 推累了，孩子坐<上|到>{noun}，不走了。',
        'A child will push the {noun} alone, left and right across the hall. / Tired of pushing, the child stops and hugs the {noun}.',
        'E',
      ],
      [
        '送行的人敲敲{noun}，叮嘱了一遍。 / 叮嘱完，把{noun}的把手递过来。',
        'A knuckle on the {noun}, and all is said over again. / So much for advice; you are handed the {noun}.',
      ],
      [
        '夜车进站，{noun}声在站台上连成片。 / 人声散了，{noun}的声音剩在天桥上。',
        'Night train in, and the {noun} joins the rumble on the platform. / Voices thin out; the {noun} can be heard on the footbridge.',
      ],
      [
        '回到家，{noun}靠着门，先去开窗。 / 屋里通着风，{noun}还没打开，人躺下了。',
        'Home: the {noun} by the door, the windows opened. / Air in the rooms, the {noun} unopened, and you lie down.',
      ],
      [
        '柜顶拿下{noun}，湿布擦一圈。 / 擦过的{noun}<敞|立>在阳台，风吹吹。',
        'Down from the wardrobe comes the {noun}, and a damp cloth goes round it. / Wiped, the {noun} stands open on the balcony.',
      ],
      [
        '石板路上咯噔咯噔，{noun}过了桥。 / 过桥以后提起{noun}，<数|看>着门牌走。',
        'Rumbling on the cobbles, the {noun} is over the bridge. / Past the bridge you lift the {noun} and read the door numbers.',
      ],
      [
        '登机前打开{noun}，抽出毛衣，换出书。 / 毛衣穿上，{noun}又合得<上|拢>了。',
        'Before boarding you open the {noun}: a jumper out, a book in. / Jumper on, and the {noun} shuts.',
      ],
      [
        '邻座举着{noun}，找架上的空当。 / 有人搭了把手，{noun}推上行李架。',
        'Next to you someone lifts the {noun} and looks for a gap. / A stranger lends a hand, and the {noun} is up on the rack.',
      ],
      [
        '檐下躲雨，{noun}往里拉了拉。 / 雨小了，拖起{noun}，跨过积水。',
        'Sheltering from rain, you pull the {noun} in under the eaves. / Less rain; off you go, the {noun} over the puddles.',
      ],
      [
        '清单划到末一行，{noun}扣上。 / 扣上{noun}，清单折起来放口袋。',
        'Every line crossed off, and the {noun} is shut. / Click goes the {noun}, and the list into the pocket.',
      ],
      [
        '寝室的床搬空了，{noun}立在中间。 / 回头看看墙上的胶印，拉起{noun}。',
        'The dormitory bed is bare, the {noun} in the middle of the floor. / A look back at the tape marks on the wall, and you take the {noun}.',
      ],
      [
        '特产塞不下，{noun}重新理一遍。 / 茶叶挪到角上，{noun}总算合拢。',
        'Presents for home will not go in; the {noun} is packed again. / Tea into the corner, and at last the {noun} shuts.',
      ],
      [
        '民宿的楼梯陡，{noun}走一级歇一级。 / 房东在上面接{noun}，问路上<堵不堵|累不累>。',
        'Steep stairs at the guest house; the {noun} goes up with a rest on each. / From the top the landlady takes the {noun} and asks about the road.',
      ],
      [
        '火车启动，{noun}滑出来，脚挡住。 / 脚边的{noun}稳了，窗外站牌往后走。',
        'The train starts, the {noun} rolls, and a foot stops it. / With the {noun} at your feet, you watch the station names go by.',
      ],
    ],
  },
  {
    groups: ['umbrella'],
    lines: [
      [
        '门廊下，{noun}啪地撑开，走下台阶。 / 迈下台阶，{noun}先伸出去，人<再|才>出来。',
        'Up goes the {noun} on the porch, and down you go. / Down the steps, the {noun} first and you after.',
        'A',
      ],
      [
        '公车门要关，{noun}收到一半，挤上去。 / 挤上车，{noun}贴着裤腿，<滴着水|不敢动>。',
        'Bus doors closing; you squeeze in with the {noun} half shut. / Aboard, the {noun} held against your leg.',
        'A',
      ],
      [
        '街角风一转，{noun}往后仰。 / 攥紧{noun}，低头顶着风<走|拐弯>。',
        'At the corner the wind turns, and back leans the {noun}. / Gripping the {noun}, you lower your head to the wind.',
      ],
      [
        '往旁边偏过去，{noun}底下又进来一个人。 / 挤着{noun}走，步子慢慢<对上|齐>了。',
        'Tilted to the side, the {noun} takes in somebody else. / Under the {noun} together, and the steps fall in.',
        'E',
      ],
      [
        '面馆门口的桶里，{noun}插进别人的伞中间。 / 吃完面，在桶里认{noun}，抽出来。',
        'Into the stand at the noodle shop goes the {noun}, among the others. / Noodles eaten, you look for the {noun} in the stand.',
      ],
      [
        '看看天，{noun}还是塞进了包。 / 云厚起来，摸摸包里的{noun}，接着<逛|走>。',
        'A look at the sky, and the {noun} goes into the bag after all. / Clouds thicken; you feel for the {noun} and walk on.',
        'R',
      ],
      [
        '阳台上撑开{noun}，晾着，绕过去走。 / 晾好的{noun}一褶一褶理平，扣上。',
        'Open on the balcony the {noun} dries, and one walks round it. / Dry again, the {noun} is smoothed fold by fold and fastened.',
      ],
      [
        '校门口一片伞，孩子认出{noun}，跑过来。 / 钻到{noun}底下，书包先<递|卸>过来。',
        'So many umbrellas at the school gate; a child knows the {noun} and runs. / In under the {noun} comes a child and hands over the satchel.',
        'E',
      ],
      [
        '地铁座位上落下{noun}，走到出站口才想起。 / 折回去，{noun}还靠着<座位|扶手>。',
        'Left on the seat, the {noun} is remembered at the barrier. / Back down, and the {noun} still leans where you sat.',
      ],
      [
        '集市的棚子边，{noun}收了又撑。 / 逛过一排棚子，{noun}再撑起来过街。',
        'Between the market awnings the {noun} is shut and opened. / Past the stalls, up with the {noun} to cross the road.',
      ],
      [
        '猫在{noun}底下蹲着，看着门外。 / 撑在地上的{noun}，探出一截尾巴。',
        'Beneath the {noun}, open on the floor, sits the cat. / Out from beneath the {noun} sticks a tail.',
      ],
      [
        '菜篮换到左手，右手撑{noun}。 / 葱叶从{noun}底下探出来，上坡了。',
        'Shopping to the left hand, the {noun} to the right. / Leeks stick out from under the {noun}, up the hill.',
      ],
      [
        '玄关的桶里有{noun}，有长柄鞋拔。 / 出门抽错，抽出鞋拔，再抽{noun}。',
        'In the hall stand the {noun} and the long shoehorn. / Out comes the shoehorn; you want the {noun}.',
      ],
      [
        '站在檐下，把{noun}往外伸一伸，接着等。 / 等的人来了，{noun}举高一点，招手。',
        'Waiting under the eaves, you put the {noun} out and draw it in. / Whoever you wait for is here; up goes the {noun} like a hand.',
      ],
      [
        '散步的老人拿{noun}当手杖，点着地。 / 停下说话，{noun}在地上画了个圈。',
        'An old walker taps along with the {noun}. / Talking, he stops and draws a ring on the ground with the {noun}.',
      ],
      [
        '电话夹在肩上，{noun}换手，车钥匙找不着。 / 钥匙找到了，人进车，{noun}在外面抖抖。',
        'Telephone on the shoulder, the {noun} from hand to hand, and where are the keys. / Key found, you get in and shake the {noun} out of the car door.',
      ],
      [
        '桥上碰面，{noun}边擦着边，都往外让。 / 让过去，{noun}又端正了。',
        'Meeting on a narrow bridge, the {noun} tilts to let somebody by. / Once past, the {noun} is straight again.',
      ],
      [
        '办公室角落里立着{noun}，下班抬头看天。 / 拎上{noun}，按电梯，楼下有人等。',
        'Office corner: there stands the {noun}; you look up at the sky. / You take the {noun}, call the lift, and someone is waiting below.',
      ],
      [
        '车停在树下，{noun}从座椅底下拖出来。 / 推开车门，先探出{noun}，再探脚。',
        'Parked beneath a tree, you pull the {noun} from under the seat. / Car door ajar: the {noun} first, a foot after.',
      ],
      [
        '踩着水洼的孩子，{noun}扛在肩后。 / 水洼踩遍了，{noun}拖在地上回家。',
        'A child in the puddles carries the {noun} over the shoulder. / Puddles all done, the {noun} is dragged home.',
      ],
      [
        '远处打雷，收摊的人递来{noun}。 / 接过{noun}，谢了，明天还过来。',
        'Thunder far off, and the stallholder lends you the {noun}. / Thanks, you take the {noun}; back tomorrow.',
      ],
      [
        '旅行的侧袋里，插着水壶和{noun}。 / 抽{noun}，带出一张旧车票。',
        'Side pockets: a bottle, the {noun}. / Drawing out the {noun}, you bring along an old ticket.',
      ],
      [
        '画展门口，{noun}交给存包处，换块牌子。 / 牌子递回去，{noun}递出来，门外天变了。',
        'The gallery: you hand in the {noun} for a number. / Number given back, the {noun} comes over the counter, and the sky has changed.',
      ],
      [
        '路灯下收{noun}，抬头，没有了。 / 拍拍{noun}，卷起来，接着走夜路。',
        'Under a street lamp you close the {noun}, look up: over. / Rolled up, the {noun} goes along through the dark.',
      ],
      [
        '歌手把琴盒合上，看客里有人撑起{noun}。 / 唱完了，{noun}散开，地上一圈干的。',
        'The singer shuts the case, and in the ring somebody opens the {noun}. / Song over; the {noun} and the rest go their ways.',
      ],
    ],
  },
]
