import type { GroupScenes } from './group-scenes.ts'

/** Before the mirror: shaving, hair, and more of the teeth. */
export const MIRROR_SCENES: readonly GroupScenes[] = [
  {
    groups: ['shave'],
    lines: [
      [
        '镜子蒙着汽，抹出一块圆的，刚好照见下巴和{noun}。 / 手掌在镜上抹开一道，{noun}在手边。',
        'Rub a hole in the mist on the mirror: room for a chin and the {noun}. / A hand clears the glass, and the {noun} (waits|wait) by the tap.',
      ],
      [
        '闹钟响过好几遍，人站在水池前，眼睛闭着找{noun}。 / 脸埋在毛巾里醒一醒，再去拿{noun}。',
        'After the alarm, and after the alarm again, you stand at the basin and feel for the {noun}. / A face in a warm towel, awake by degrees, and then the {noun}.',
      ],
      [
        '热水，毛巾，{noun}，<刮|下巴抬起来>。 / 领子翻进去，{noun}，<镜子|开灯>。',
        'Hot water, towel, {noun}, chin up. / Collar in, {noun}, mirror.',
        'A',
      ],
      [
        '儿子站在旁边，拿牙刷柄学爸爸用{noun}的样子。 / 凳子上的小人仰着脸，也要{noun}，给了他一把梳子。',
        'On a stool a small boy does with a comb what Father does with the {noun}. / Chin up like Father’s, and instead of the {noun} a toothbrush.',
        'E',
      ],
      [
        '毛巾挂好，台面擦干，{noun}放回通风的架上。 / 擦一遍水池，{noun}归位，灯关掉。',
        'Towel up, shelf dry, and the {noun} back where the air gets to (it|them). / Wipe round the basin, the {noun} in place, light off.',
        'R',
      ],
      [
        '面试这天起得早，西装挂在门上，{noun}在水池边。 / 对着镜子练自我介绍，练到一半拿起{noun}。',
        'Interview today: the suit on the door, the {noun} by the basin. / Good morning, my name is, you tell the mirror, the {noun} in your hand.',
      ],
      [
        '出差忘带了，下楼去便利店找{noun}，店员指指里头那排。 / 便利店的灯太亮，睡衣外头套着大衣，买{noun}。',
        'Forgotten at home, so down to the late shop for the {noun}. / Coat over pyjamas, under hard white lights, you ask where to find the {noun}.',
      ],
      [
        '山里住了几天，回来照镜子，认了半天，去拿{noun}。 / 背包扔在门口，胡子拉碴的人在抽屉里翻{noun}。',
        'Days in the hills, a stranger in the mirror, and you reach for the {noun}. / Rucksack in the hall, and a bearded somebody goes through the drawers for the {noun}.',
      ],
      [
        '婚礼前一晚，伴郎们挤在一间浴室，各找各的{noun}。 / 领带打歪了，{noun}不知被谁收走了，楼下车在按喇叭。',
        'All the ushers in one bathroom, and where (has|have) the {noun} gone. / Tie crooked, the {noun} packed away by somebody, and below they sound the horn.',
        'E',
      ],
      [
        '收音机报着路况，拿{noun}的手停了停。 / 说到堵车，手里的{noun}快了些。',
        'Traffic news on the radio, and the hand with the {noun} stops. / Queues on the ring road, says the radio, and you get on with the {noun}.',
      ],
      [
        '爷爷仰着头，爸爸弯着腰，{noun}走得很轻。 / 爷爷闭上眼，由着儿子拿{noun}，屋里只有水声。',
        'Grandfather leans back, Father bends over, and goes gently with the {noun}. / Eyes shut, an old man trusts his son with the {noun}; nothing but the sound of water.',
        'E',
      ],
      [
        '猫蹲在马桶盖上，尾巴一摆一摆，看{noun}。 / 水珠滴到地上，猫闻闻，抬头看{noun}。',
        'The cat sits on the lid and follows the {noun} with its eyes. / A drop on the tiles: the cat sniffs, and looks up at the {noun}.',
      ],
      [
        '一面镜子分成两边，那边刷牙，这边拿着{noun}。 / 并排站着，一个照左边，一个照右边，中间搁着{noun}。',
        'One side of the mirror brushes teeth, the other side is busy with the {noun}. / Side by side at the glass, and between the elbows, the {noun}.',
      ],
      [
        '大学宿舍的水房，回声很大，有人哼歌，有人找{noun}。 / 水房里一排脑袋，唱到副歌，{noun}举成话筒。',
        'Washroom in the hall of residence: echoes, a song, the {noun} held up like a microphone. / Along the row of basins someone hums, and someone asks after the {noun}.',
      ],
      [
        '父亲节的盒子拆开，爸爸说买这干嘛，拿着{noun}进了浴室。 / 浴室门关了好一会儿，爸爸出来，把{noun}放回盒里摆正。',
        'What did you buy that for, says Father, and takes the {noun} into the bathroom. / Father comes out after a while and puts the {noun} back in the box, straight.',
        'E',
      ],
      [
        '擦脸，收{noun}，<衬衫|走>。 / 水关上，{noun}归架，<领带|出门>。',
        'Face dry, {noun} up, shirt. / Water off, {noun} on the shelf, tie.',
        'A',
      ],
      [
        '洗漱包的拉链坏了，拿皮筋捆着，{noun}从边上露出来。 / 候车的长椅上，包一歪，{noun}探出头来。',
        'Its zip long broken, a rubber band about it, the wash bag with the {noun}. / On the station bench the bag tips over, and out (looks|look) the {noun}.',
      ],
      [
        '家里断了热水，冷水一激，{noun}差点掉了。 / 烧一壶热水兑上，端着盆，{noun}等着。',
        'No hot water, and you nearly drop the {noun}. / A kettle is boiled and a basin filled, and the {noun} must wait.',
      ],
      [
        '柜子里排着：洗面奶，毛巾，{noun}，少了哪样写在门背后。 / 月头清点一次，{noun}写在要买的那栏。',
        'Behind the cabinet door a list of what runs out: soap, towels, the {noun}. / Beginning of the month: you look along the shelf and put down the {noun}.',
        'R',
      ],
      [
        '视频会议快开了，上身衬衫，下身睡裤，手里{noun}。 / 会议的铃声响到浴室，{noun}一放，人跑过去。',
        'Meeting soon: shirt above, pyjamas below, the {noun} in hand. / A ring from the laptop, down (goes|go) the {noun}, and you run.',
      ],
      [
        '理发店的老椅子放倒，师傅不紧不慢，先擦手，再拿{noun}。 / 热毛巾盖着脸，听得见师傅在那边取{noun}。',
        'The old chair tips back, and the barber dries his hands before he takes the {noun}. / Under the hot towel you hear him reach for the {noun}.',
      ],
      [
        '女朋友说留着也好看，{noun}拿起来，又放下。 / 刮还是不刮，对着镜子左看右看，{noun}等个准信。',
        'Keep it, she says from the door, and the {noun} (is|are) put down again. / To shave or not to shave: you turn your head this way and that, and the {noun} (waits|wait).',
      ],
      [
        '周末不出门，{noun}也放假。 / 星期天的下巴归自己，{noun}在架上歇着。',
        'Nobody to see, nowhere to go: a day off for the {noun}. / Sunday, and chin and {noun} both rest.',
      ],
      [
        '搬家的箱子一个没拆，明天要上班，为找{noun}翻到深夜。 / 写着“浴室”的纸箱里是书，{noun}在“厨房”那箱。',
        'Work tomorrow, nothing unpacked, and most of the night goes in search of the {noun}. / Books in the box marked bathroom, and in the kitchen box, the {noun}.',
      ],
    ],
  },
  {
    groups: ['hair-tool'],
    lines: [
      [
        '姐姐占着浴室，门外的人敲门，只要{noun}，不要人。 / 门开一道缝，伸出来一只手，递出{noun}。',
        'Just the {noun}, please, says the knock at the bathroom door. / The door opens a crack, and a hand passes out the {noun}.',
      ],
      [
        '妈妈站在身后，一缕一缕地来，镜子里看得见她和{noun}。 / 小时候坐的那张凳子，如今换你拿着{noun}，妈妈坐着。',
        'In the mirror Mother, behind you, and strand by strand the {noun}. / The same stool, but now she sits, and you hold the {noun}.',
        'E',
      ],
      [
        '镜子，皮筋，{noun}，<出门|好了>。 / 刘海，{noun}，外套，<走|电梯>。',
        'Mirror, {noun}, coat. / Fringe, {noun}, keys, lift.',
        'A',
      ],
      [
        '枕头压了一夜，后脑勺翘着，{noun}在哪。 / 睡歪的那一撮谁的话都不听，去请{noun}。',
        'A night on the pillow, a tuft that stands up, and where (is|are) the {noun}. / That one lock listens to nobody: fetch the {noun}.',
      ],
      [
        '抽屉里留了一格给{noun}，发夹和皮筋另放。 / 用完拢一拢落发，{noun}收好，台面擦一把。',
        'One compartment for the {noun}, another for pins and bands. / Pick up the stray hairs, put away the {noun}, wipe the shelf.',
        'R',
      ],
      [
        '舞台后头一排灯泡，人人都忙，{noun}传来传去。 / 报幕声从帘子那边过来，手里的{noun}加快了。',
        'Backstage, bulbs round the mirrors, and the {noun} passed from chair to chair. / The curtain stirs, a name is called, and you are quicker with the {noun}.',
      ],
      [
        '小女孩要跟电影里的一样，坐得直直的，不许{noun}停。 / 坐不住了，扭一下，{noun}跟着歪一下。',
        'As in the film, she says, and sits up straight for the {noun}. / A wriggle, and the {noun} (goes|go) crooked too.',
      ],
      [
        '合租的人各有各的钟点，她出来，轮到你和{noun}。 / 浴室里换了人，镜子上还蒙着汽，{noun}在台上。',
        'They share a bathroom by the clock, and your time with the {noun} comes after hers. / Out she goes and in you come, and by the mirror still (lies|lie) the {noun}.',
      ],
      [
        '理发师转过椅子，让你看看后面，放下{noun}。 / 围布一抖，{noun}搁下，镜子举到脑后。',
        'The chair is turned, the {noun} laid down: have a look at the back. / With a shake of the cape and the {noun} put by, a mirror is held up behind you.',
      ],
      [
        '约会还有一会儿，头发试了好几种样子，{noun}都陪着。 / 散下来，扎起来，又散下来，{noun}没歇过。',
        'A while yet before you meet, and up it goes, and down, and up, and never a rest for the {noun}. / You try it this way, then that way, and the {noun} (comes|come) along for all of them.',
        'E',
      ],
      [
        '旅馆的浴室灯暗，搬到窗边，{noun}，天光。 / 行李里翻出{noun}，坐到床沿，外头的海在响。',
        'Dim light in the hotel bathroom, so you and the {noun} move to the window. / Out of the suitcase (comes|come) the {noun}, and you sit on the bed and hear the sea.',
      ],
      [
        '狗看见{noun}就躲到床底，以为是给它的。 / 床底露着一截尾巴，{noun}拿开了，尾巴才摇。',
        'One look at the {noun}, and under the bed goes the dog, in case. / A tail beneath the bed: put away the {noun}, and it wags.',
      ],
      [
        '拍证件照前，照相师傅说等等，指了指镜子旁的{noun}。 / 头往左偏一点，{noun}放下，别笑，好。',
        'Wait, says the photographer, and points to the mirror and the {noun}. / Put down the {noun}, head to the left, and do not laugh.',
      ],
      [
        '外婆的头发白了，软软的，{noun}到她那儿就慢下来。 / 外婆说够了够了，手却没推开{noun}。',
        'Grandmother’s hair is white and soft, and the {noun} (goes|go) slowly. / Enough, she says, enough, and does not push away the {noun}.',
        'E',
      ],
      [
        '头发，{noun}，耳环，<香水|走>。 / {noun}放下，照一眼，<出门|下楼>。',
        'Hair, {noun}, earrings. / Down with the {noun}, one look, stairs.',
        'A',
      ],
      [
        '爸爸学扎辫子，视频放一句，手动一下，{noun}放在手边。 / 辫子一高一低，女儿说好看，爸爸对着{noun}松了口气。',
        'Father learns to plait from a film, the {noun} within reach. / A plait up here, a plait down there: lovely, says the daughter, and Father puts down the {noun}.',
        'E',
      ],
      [
        '宿舍熄灯前的那阵，走廊里有人举着{noun}串门。 / 上铺探下一颗头，问{noun}轮到谁了。',
        'Before lights-out they go from room to room, one of them with the {noun}. / From the upper bunk a head looks down and asks whose turn it is with the {noun}.',
      ],
      [
        '邻居家传来广播体操，你在窗边弄头发，{noun}跟着拍子。 / 一个八拍一个八拍，{noun}走到发尾。',
        'Morning exercises on a radio across the yard, and the {noun} (keeps|keep) time. / Left, and right, says the radio, and at the window you follow with the {noun}.',
      ],
      [
        '出门旅行的清单分几栏，浴室那栏头一行是{noun}。 / 东西摆在床上拍张照，{noun}，衣服，回来也照着收。',
        'For the journey a list by rooms, and under bathroom, the {noun}. / Lay it all out on the bed and take a picture: the {noun}, the clothes, so that all of it comes home.',
        'R',
      ],
      [
        '婚礼的早晨，一屋子女人，{noun}，茶，有人哭了又笑。 / 新娘不许低头，{noun}从身后过来，窗外放起鞭炮。',
        'Wedding morning, a room full of women, tea, the {noun}, somebody in tears and then laughing. / Keep your head up, they tell the bride, and come with the {noun}; firecrackers in the street.',
        'E',
      ],
      [
        '风大的一天，进门先照镜子，笑出来，去拿{noun}。 / 帽子摘下，头发都站着，{noun}呢。',
        'Such a wind: you see yourself in the hall mirror, laugh, and go for the {noun}. / Off comes the hat, up stands the hair, and where (is|are) the {noun}.',
      ],
      [
        '娃娃也要做头发，排在妹妹后面，妈妈的{noun}忙不过来。 / 妹妹给娃娃围上毛巾，一起等妈妈的{noun}。',
        'After the little sister it is the doll’s turn with Mother and the {noun}. / A towel round the doll, and both of them wait for Mother and the {noun}.',
      ],
      [
        '借你的{noun}，隔着帘子说，游泳馆的更衣室雾蒙蒙的。 / 更衣室的长镜前，认识不认识，{noun}都借一借。',
        'May I borrow the {noun}, says a voice through the steam of the changing room. / At the long mirror after the pool, friend or stranger, one asks for the {noun}.',
      ],
      [
        '睡前收拾梳妆台，瓶盖盖好，{noun}放左边，明早好找。 / 台面空出来，{noun}，镜子，一杯水。',
        'Lids on, the {noun} to the left, and tomorrow nothing to hunt for. / A cleared dressing table: the {noun}, the mirror, a glass of water.',
        'R',
      ],
    ],
  },
  {
    groups: ['teeth'],
    lines: [
      [
        '爸爸妈妈一人一边，唱完一首歌才算完，{noun}跟着节拍。 / 歌还没唱完，{noun}不许放，规矩是孩子定的。',
        'A song for as long as it takes, Mother left, Father right, and the {noun} in time. / Not before the song is over may anyone put down the {noun}: a child made the rule.',
        'E',
      ],
      [
        '超市的架子从头走到尾，又走回来，拿了{noun}。 / 推车停在{noun}跟前，孩子说要有鲸鱼的那个。',
        'Along the shelf and back along the shelf, and then the {noun}. / The trolley halts at the {noun}, and a child would like one with a whale.',
      ],
      [
        '被窝，拖鞋，{noun}，<醒了|早>。 / 睡衣，{noun}，灯，<晚安|床>。',
        'Slippers, {noun}, morning. / Pyjamas, {noun}, lamp, bed.',
        'A',
      ],
      [
        '开封日期写在小条上，贴到{noun}旁边。 / 换季理浴室，{noun}看一眼，该换的换。',
        'On a strip of paper beside the {noun}: opened on, and the date. / New season, a look through the bathroom, and a look at the {noun}.',
        'R',
      ],
      [
        '夜车到站前，过道里睡眼对睡眼，都攥着{noun}。 / 列车员报站，有人叼着毛巾去找{noun}。',
        'Nearly there, and in the corridor of the night train sleepy people hold the {noun}. / Next stop, calls the guard, and someone with a towel round the neck looks for the {noun}.',
      ],
      [
        '宿舍的脸盆里，毛巾，杯子，{noun}，一路叮叮当当去水房。 / 水房的水凉，哆嗦着掏出{noun}，谁也不说话。',
        'A basin with a mug, a towel, the {noun}, rattles down the corridor to the washroom. / Cold water, no talk, and the {noun} out of the basin.',
      ],
      [
        '掉了门牙的孩子咧嘴给镜子看，手里是{noun}。 / 门牙说掉就掉，照照，笑笑，{noun}还是照旧。',
        'A gap in front, shown to the mirror with pride, and the {noun} in hand. / Tooth gone, big grin, and the {noun} as every evening.',
        'E',
      ],
      [
        '外公的杯子上画着熊猫，旁边是{noun}，谁都不许挪。 / 住到外公家，浴室里多摆了{noun}，位置是他特意腾的。',
        'Grandfather’s mug has a panda on it, and next to it (is|are) the {noun}. / Staying with Grandfather, you find that he has cleared a place for the {noun}.',
        'E',
      ],
      [
        '聚餐回来，话还没说完，一个在客厅，一个在浴室，隔着{noun}聊。 / 含混的一句，再说一遍，先放下{noun}。',
        'The evening is talked over through the bathroom door, past the {noun}. / What was that, asks the sitting room, so you put down the {noun} and say it again.',
      ],
      [
        '拉开浴室抽屉看一看，{noun}该补了没。 / 购物单挂在厨房，浴室这边喊一声：{noun}。',
        'Write down the {noun}, comes a voice from the bathroom. / On the shopping list by the fridge, in wet ink, the {noun}.',
        'R',
      ],
      [
        '窗外还是黑的，楼对面也亮着一格，有人也拿着{noun}。 / 隔着一条街，那扇窗也亮了，那个人也拿着{noun}。',
        'Dark yet, but a bathroom across the way is lit, and somebody there has the {noun} too. / Over the street a window lights up: good morning, fellow holder of the {noun}.',
      ],
    ],
  },
]
