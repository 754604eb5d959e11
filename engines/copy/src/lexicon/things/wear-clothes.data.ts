import type { GroupScenes } from './group-scenes.ts'

/** Shirts, dresses, suits. */
export const CLOTHES_SCENES: readonly GroupScenes[] = [
  {
    groups: ['shirt'],
    lines: [
      [
        '衣架轻轻一晃，{noun}已经拿走了。 / 取下{noun}，空衣架还在<晃|荡>。',
        'The hanger swings a little; the {noun} is gone from it. / Taken from the rail, the {noun} leaves an empty hanger <rocking|behind>.',
      ],
      [
        '阳台上收衣服，{noun}先拿下来，抖一抖。 / 夹子松开，{noun}落进臂弯，<天色|雨云>暗下来了。',
        'In comes the washing, the {noun} with a shake. / Pegs off, the {noun} over your arm, and <rain|dusk> on the way.',
      ],
      [
        '洗过脸，换上{noun}，去<厨房|阳台>看看早饭。 / 穿着{noun}走进厨房，锅盖已经在跳。',
        'Face washed, the {noun} on, and into the kitchen, where the lid is <rattling|dancing>. / You come into the kitchen in the {noun}, and the pan lid jumps.',
      ],
      [
        '下摆掖进裤腰，{noun}前面抹一抹，开门。 / 对着门后的镜子，把{noun}的下摆<掖|拉>好。',
        'Tucked in, smoothed in front, the {noun} is ready for the door. / Behind the door hangs a mirror, and the hem of the {noun} is put <in|straight>.',
        'A',
      ],
      [
        '箱子搬完，{noun}背后湿了一片，坐在台阶上喝水。 / 搬家的车开走了，穿着{noun}在空屋里<坐|站>一会儿。',
        'Boxes all in, you sit on the step in the {noun} and drink. / The van drives off, and you stand about the empty room in the {noun}.',
        'A',
      ],
      [
        '熨衣板支在床边，{noun}铺开，<收音机|电视>开着。 / 熨斗来回走，{noun}慢慢铺平，广播讲到<天气|路况>。',
        'By the bed stands the board, the {noun} across it, the <radio|television> on. / To and fro goes the iron over the {noun}, and the radio is at the <weather|traffic>.',
        'R',
      ],
      [
        '粉笔搁下，{noun}上沾着一点灰。 / 拍掉粉笔灰，穿{noun}的人接着往下<讲|写>。',
        'Chalk dust on the {noun}, and the lesson goes on. / You pat the chalk from the {noun} and turn back to the <board|class>.',
      ],
      [
        '理发店的围布解开，{noun}上还落着碎头发。 / 从理发店出来，在风里<掸|抖>了抖{noun}。',
        'At the barber’s the cape comes off, and there are clippings on the {noun}. / Out of the barber’s, you brush the {noun} down in the wind.',
      ],
      [
        '篮子里挑番茄，{noun}蹭到了摊上的水。 / 菜摊前弯着腰，{noun}挨着一筐<番茄|豆角>。',
        'Choosing tomatoes, you lean in, and the {noun} brushes the wet stall. / Bent over a crate of <tomatoes|beans>, you keep the {noun} out of the drips.',
      ],
      [
        '朋友的吉他弹错一个音，穿{noun}的人先笑了。 / 屋顶上坐成一圈，{noun}外面搭着<外套|毯子>。',
        'Someone plays a wrong note, and whoever has the {noun} on laughs before the rest. / Round in a ring on the roof, a <blanket|jacket> over the {noun}.',
        'E',
      ],
      [
        '行李箱快满了，{noun}放在上面。 / 卷起{noun}，塞进鞋子旁边的<空当|缝里>。',
        'Packing: the {noun} goes in last, on top. / Rolled up, the {noun} fits in beside the <shoes|washbag>.',
        'R',
      ],
      [
        '吃西瓜的时候弯着腰，怕滴到{noun}上。 / 西瓜汁滴下来，差一点到{noun}，赶紧往后<躲|缩>。',
        'Melon is eaten bent forward, away from the {noun}. / A drip of melon, just short of the {noun}, and you <jump|lean> back.',
      ],
      [
        '骑车下坡，{noun}被风灌得鼓起来。 / 坡到底了，{noun}落回背上，脚又<踩|蹬>起来。',
        'Downhill on the bicycle, the wind gets inside the {noun}. / The hill ends, the {noun} settles on your back, and you pedal <on|again>.',
      ],
      [
        '午睡起来，{noun}睡得皱皱的。 / 揉着眼睛坐起来，{noun}<歪着|卷到腰上>，窗外有蝉。',
        'Up from a nap, with the {noun} all creased. / Rubbing your eyes, the {noun} askew, you hear the <cicadas|neighbours> outside.',
        'E',
      ],
      [
        '合影的人往中间靠，{noun}给挤歪了。 / 摄影的人喊靠拢，整一整{noun}，往里<站|挪>。',
        'Everyone squeezes in for the picture, and the {noun} is pulled straight. / Closer, says whoever holds the camera, and you tug at the {noun} and move <in|up>.',
      ],
      [
        '外套搭上椅背，穿着{noun}坐到窗口那桌。 / 进门脱外套，里面是{noun}，<菜单|茶>已经在桌上。',
        'Coat over the chair, you sit by the window in the {noun}. / Inside the door the coat comes off, and it is the {noun} and the <menu|tea> now.',
      ],
      [
        '缝纫箱翻出针线，就着灯补{noun}的线头。 / 线头剪掉，{noun}翻回正面，针插回<布包|线团>。',
        'Needle threaded under the lamp, and a loose end on the {noun} seen to. / A loose end snipped, the {noun} turned right side out, the needle back in its <cushion|tin>.',
      ],
      [
        '刷墙之前挑了挑，没舍得穿{noun}。 / 油漆桶打开，{noun}留在<柜子|卧室>里，穿旧的去刷墙。',
        'Before painting the wall, you look at the {noun} and put on something older. / Paint tin open, and the {noun} stays in the <drawer|bedroom>.',
      ],
      [
        '猫从晒着的衣服底下钻过，{noun}动了一下。 / 晾衣绳低下来，猫抬爪去<够|碰>{noun}。',
        'A cat walks under the washing, and the {noun} stirs. / The line hangs low, and a paw goes up to the {noun}.',
      ],
      [
        '面试的前夜，{noun}挂在门把手上，鞋摆在底下。 / 关灯前再看一眼挂着的{noun}，<材料|简历>在桌上。',
        'The night before the interview, the {noun} hangs on the door handle, shoes below. / Lights out, but first a look at the {noun} on its hook and the <papers|letter> on the table.',
      ],
      [
        '到家先换下{noun}，再去看信箱。 / 换下来的{noun}扔进筐里，水龙头<打开|响了>。',
        'Home, and off comes the {noun} before the post is read. / Into the basket goes the {noun}, and the tap <runs|is turned on>.',
      ],
      [
        '路灯亮起来，穿{noun}的人沿河慢慢走。 / 河边走着，{noun}给风贴在身上，对岸在<放歌|开灯>。',
        'Street lamps on, and a slow walk by the river in the {noun}. / Along the water the wind presses the {noun} to you, and someone <sings|plays> on the far bank.',
      ],
      [
        '抽屉拉出来重新叠，{noun}也摊到床上。 / 摊了一床衣服，先把{noun}叠<好|平>。',
        'Drawer out, everything on the bed, the {noun} among the rest. / All over the bed lie clothes; you begin by folding the {noun}.',
      ],
      [
        '打翻的酱油没溅到{noun}，众人松一口气。 / 瓶子一倒，手先护住{noun}，再去<扶|擦>。',
        'Soy sauce goes over, misses the {noun}, and the table laughs. / Down goes the bottle; a hand covers the {noun}, then reaches for the <cloth|tissues>.',
      ],
      [
        '球滚到脚边，穿着{noun}就踢了回去。 / 路过球场，停下来，{noun}一拽，<踢|扔>回一个球。',
        'A ball rolls up, and you kick it back in the {noun}. / Past the playground in the {noun}, a stop, and the ball goes back over the <fence|line>.',
      ],
      [
        '听见锅响，擦着手出来，围裙底下是{noun}。 / 围裙解了，{noun}上留着<一道印|一点面粉>。',
        'Wiping your hands, you come out: apron, and the {noun} underneath. / Apron off, there is a trace of <flour|soup> on the {noun}.',
      ],
      [
        '背包的带子在{noun}肩头压出褶子。 / 放下背包，把{noun}肩上的褶子<抹|拉>平。',
        'Creases on the shoulders of the {noun}, where the rucksack has been. / Rucksack down, you smooth the shoulders of the {noun}.',
      ],
      [
        '早班的人交了钥匙，换回{noun}，走进太阳里。 / 下了班，工服挂起来，{noun}穿回身上，<天|街>正亮。',
        'Shift over, you hand in the keys and change back into the {noun}. / Overalls on the hook, the {noun} on again, and out into the <street|light>.',
      ],
      [
        '火车过隧道，窗上映出{noun}和一盏灯。 / 隧道里，车窗照着人，照着{noun}，<忽然|接着>又是田野。',
        'A tunnel, and the window shows a lamp and the {noun}. / Then the tunnel ends; where the {noun} was in the window there are <fields|houses>.',
      ],
      [
        '试衣间的帘子拉开，穿着{noun}转过身来。 / 帘子后面窸窸窣窣，{noun}换上，<探头|出来>问一句。',
        'The curtain is drawn back, and you turn round in the {noun}. / Some rustling behind the curtain, the {noun} is on, and a head looks <out|round it>.',
      ],
    ],
  },
  {
    groups: ['dress'],
    lines: [
      [
        '衣橱门开着，{noun}先挂到门上，想一想鞋。 / 挂在橱门上的{noun}，底下摆了鞋，又换了<鞋|一双>。',
        'Wardrobe open, the {noun} on the door, and some thought for the shoes. / Below the {noun} on the door you set out shoes, and then <others|change them>.',
      ],
      [
        '楼梯上让开半步，{noun}从旁边过去。 / 楼梯窄，{noun}擦着<扶手|墙边>下去了。',
        'On the stairs somebody stands aside, and the {noun} goes by. / A narrow staircase, and the {noun} brushes the <rail|wall> all the way down.',
      ],
      [
        '转身去拿包，{noun}跟着转了半圈。 / 包拿上，灯关掉，{noun}出了<门|镜子>。',
        'You turn for the bag, and the {noun} turns after you. / Bag in hand, lamp off, and the {noun} is out of the <mirror|door>.',
        'A',
      ],
      [
        '请柬立在梳妆台上，{noun}搭在椅背。 / 椅背上搭着{noun}，请柬翻过来，再看一遍<地址|钟点>。',
        'An invitation stands against the mirror; over the chair hangs the {noun}. / Over the chair, the {noun}; in your hand, the invitation, for the <address|time>.',
        'R',
      ],
      [
        '石板路不平，提一提{noun}，跨过积水。 / 雨刚停，{noun}提起一点，绕开<水洼|水沟>。',
        'Puddles on the paving; you lift the {noun} a little and step over. / The rain has stopped; you gather the {noun} and go round the <puddle|gutter>.',
      ],
      [
        '野餐布铺好，{noun}拢一拢，坐下来剥橘子。 / 坐到草地上，{noun}里落了<橘子瓣|草籽>。',
        'The picnic cloth is down; you gather the {noun}, sit, and peel an orange. / Down on the grass, with <crumbs|petals> in the lap of the {noun}.',
        'E',
      ],
      [
        '地铁门要关了，拢住{noun}，侧身进去。 / 门合上，低头看看，{noun}没给<夹|绊>住。',
        'The doors are closing; {noun} gathered, you slip in sideways. / Doors shut, a look down, and the {noun} (is|are) all inside.',
        'A',
      ],
      [
        '弹琴的人坐下，先把{noun}理到琴凳一边。 / 琴盖掀开，{noun}理好，手放到<膝上|键上>。',
        'At the piano you put the {noun} to one side of the stool. / Lid up, the {noun} arranged, hands in the lap or on the <keys|edge>.',
      ],
      [
        '干洗店的罩子掀开，{noun}挂到阳台上透气。 / 罩子取下来，{noun}在风里<吹吹|挂挂>。',
        'Dry cleaner’s cover off, the {noun} (is|are) hung out on the balcony. / The cover comes off, and the {noun} (hangs|hang) in the <breeze|open window>.',
        'R',
      ],
      [
        '舞池空了一会儿，{noun}旁边的椅子拉开了。 / 音乐又起，放下杯子，{noun}离了座。',
        'The floor is empty for a song; beside the {noun} a chair is pulled out. / Music again: the drink is put down, and the {noun} (is|are) off the chair.',
      ],
      [
        '晾衣绳上{noun}被风兜住，飘到栏杆外面。 / 起风了，跑去阳台<按|抓>住{noun}。',
        'Wind fills the {noun} on the line and lifts (it|them) over the rail. / You run to the balcony and catch the {noun} as the <wind|storm> gets up.',
      ],
      [
        '放学的孩子扑过来，脸埋进{noun}里。 / 校门口蹲下去，{noun}铺在地上，<抱|接>住一个书包。',
        'School is out, and a child runs up and hides its face in the {noun}. / Down you crouch at the school gate, the {noun} on the ground, and take the <satchel|drawing>.',
        'E',
      ],
      [
        '旅馆的衣柜里，{noun}挂在一排空衣架中间。 / 打开箱子，先挂{noun}，再找<拖鞋|插座>。',
        'A hotel wardrobe: the {noun} among the empty hangers. / Suitcase open, you hang the {noun} up and then look for the <slippers|socket>.',
      ],
      [
        '湖边租了船，{noun}掖好，脚才踏上船板。 / 桨划起来，{noun}拢在膝上，水花<溅|落>在船边。',
        'A boat is hired; you tuck in the {noun} before you step aboard. / Oars in the water, the {noun} held on the knees, and a splash along the <side|boards>.',
      ],
      [
        '裁缝含着别针，在{noun}上比一比，退后看。 / 站在矮凳上，{noun}别着针，<不敢|没>动。',
        'Pins between the lips, the tailor measures the {noun} and stands back. / Up on the stool, the {noun} full of pins, you keep <still|quiet>.',
      ],
      [
        '花店门口，挑花的人弯腰，{noun}碰到水桶。 / 一束花抱在胸前，{noun}上<滴了水|蹭了花粉>。',
        'Outside the florist’s you bend to choose, and the {noun} (touches|touch) a bucket. / With the flowers held close, there is <water|pollen> on the {noun}.',
      ],
      [
        '灯光暗下去，一排人侧过膝盖，{noun}蹭着过去。 / 找到座位，按住{noun}坐下，幕<拉开了|动了>。',
        'House lights down; knees turn aside, and the {noun} (goes|go) along the row. / Your seat found, you hold the {noun} and sit, and the curtain <stirs|opens>.',
      ],
      [
        '海边的台阶上沙子多，抖了抖{noun}再上车。 / 车门开着，{noun}抖过了，沙还在<脚垫|座位>上。',
        'Steps up from the beach, a shake of the {noun}, then the car. / Car door open, the {noun} shaken out, and sand on the <mat|seat> even so.',
      ],
      [
        '相机架在对面，自己跑回去，{noun}还在晃。 / 定时的红灯一闪，赶回来站好，{noun}<没停稳|慢半拍>。',
        'The camera is set, you run back, and the {noun} (is|are) still swinging. / A red light blinks; you are back in your place, the {noun} a beat <late|behind>.',
      ],
      [
        '朋友在楼下按铃，头发还湿，{noun}已经穿好。 / 铃又响了，提着鞋，穿着{noun}<跑下楼|去开门>。',
        'Friends ring below; hair wet, but the {noun} (is|are) on. / Again the bell; shoes in hand, in the {noun}, you run <down|to the door>.',
      ],
      [
        '换衣服的时候耳环勾住{noun}，只好慢慢来。 / 耳环从{noun}上解下来，抬头，<出租车|接的人>到了。',
        'An earring catches in the {noun}, and everything slows down. / Unhooked from the {noun}, the earring goes back in, and the <taxi|lift> is here.',
      ],
      [
        '巷口卖栀子花，停下来买，别在{noun}上。 / 别上一朵花，{noun}边走边<香|晃>。',
        'Gardenias are sold at the corner, and a flower is pinned to the {noun}. / Pinned to the {noun}, the flower comes along <home|to dinner>.',
      ],
      [
        '蹲下系鞋带，把{noun}先夹到膝弯里。 / 鞋带系好，站起来，{noun}拍<一拍|平>。',
        'To tie a lace you crouch and tuck the {noun} behind the knees. / Lace tied, up you get, and pat the {noun} <down|straight>.',
      ],
      [
        '夜里到家，鞋在门口脱了，{noun}还没舍得换。 / 客厅只开一盏灯，穿着{noun}<倒水|拆信>。',
        'Home late, shoes off at the door, the {noun} still on. / Under a single lamp, in the {noun}, you <pour water|open the post>.',
      ],
      [
        '镜子前转到侧面，{noun}也看了看背后。 / 扭头看背后，{noun}拉一拉，<可以|好了>。',
        'Sideways to the mirror, then a look at the back of the {noun}. / A glance over the shoulder: you give the {noun} a tug, and <nod|go>.',
      ],
      [
        '宴席的长桌上传着面包，{noun}上铺好餐巾。 / 餐巾抖开，盖住{noun}，有人站起来<举杯|讲话>。',
        'Bread goes down the long table, and a napkin across the {noun}. / A napkin is shaken out over the {noun}, and somebody stands to <speak|raise a toast>.',
      ],
      [
        '画前站久了，坐到长椅上，{noun}垂在椅边。 / 展厅安静，{noun}在地板上<扫过|走动>，停到下一幅。',
        'After a long look at a picture you sit, the {noun} over the edge of the bench. / The gallery is quiet; the {noun} (moves|move) on and (stops|stop) at the next <picture|frame>.',
      ],
      [
        '洗衣袋拉好，{noun}隔着网眼转起来。 / 放进洗衣袋，{noun}贴着机门<转|翻>过去。',
        'Into the wash bag, and round goes the {noun} behind the door. / Zipped into its wash bag, the {noun} can be seen going <round|past>.',
      ],
      [
        '屋里试鞋跟的高低，{noun}在地板上走过来。 / 走到窗边，走回来，{noun}<停|站>在镜子前。',
        'Trying shoes, you walk the {noun} across the floor. / To the window and back, and the {noun} (stops|stop) at the mirror.',
      ],
      [
        '伞收在门外，{noun}沾了雨点，先站一站。 / 门垫上停一停，{noun}上的雨点<慢慢干|弹掉>了。',
        'Umbrella shut outside; there is rain on the {noun}, and you wait on the mat. / You stand on the mat and flick the rain from the {noun}.',
      ],
    ],
  },
  {
    groups: ['suit'],
    lines: [
      [
        '衣架上取下{noun}，拍一拍肩头。 / 肩头的线头捻掉，{noun}<穿好|扣上>了。',
        'Down from the hanger comes the {noun}, with a brush of the hand across the shoulder. / A thread is picked from the shoulder, and the {noun} is on.',
      ],
      [
        '名片夹放进{noun}里面的口袋，再摸一次。 / 出门前摸摸{noun}的口袋，名片，<钥匙|车票>。',
        'The cards go into the {noun}, and a hand makes sure. / Before the door, a pat on the {noun}: cards, keys.',
        'A',
      ],
      [
        '高铁上，{noun}挂在窗边的钩上晃。 / 车到站，从钩上取{noun}，边走边穿。',
        'By the train window the {noun} swings on its hook. / The station: you unhook the {noun} and put it on as you walk.',
        'A',
      ],
      [
        '会前在洗手间，湿手抚平{noun}的前襟。 / 擦干手，{noun}扣好，<推门|进去>。',
        'The meeting is about to begin: a damp hand down the front of the {noun}. / Hands dried, the {noun} buttoned, the door pushed open.',
      ],
      [
        '散会以后，{noun}搭上椅背，袖子挽起来。 / 椅背上搭着{noun}，盒饭打开了。',
        'Meeting over: the {noun} on the chair, sleeves rolled. / Over the chair hangs the {noun}, and the lunch boxes are opened.',
      ],
      [
        '婚宴上敬完酒，{noun}披到了别人肩上。 / 夜里风起，{noun}脱下来，给旁边的人披着。',
        'Late at the wedding the {noun} is round somebody else’s shoulders. / A wind gets up, and off comes the {noun} for whoever sits beside you.',
        'E',
      ],
      [
        '裁缝量着袖长，粉笔在{noun}上一划。 / 袖口别了针，穿着{noun}不敢弯手。',
        'Chalk in hand, the tailor marks the sleeve of the {noun}. / Pins in the cuff; in the {noun} you hold your arm out straight.',
      ],
      [
        '上台前有人替你翻好{noun}的领子。 / 领子翻好，{noun}上挨了一掌，去吧。',
        'Somebody turns down the collar of the {noun} before you go on stage. / Collar down, a slap on the back of the {noun}: go.',
        'E',
      ],
      [
        '干洗的票夹在{noun}的袋口。 / 塑料罩撕开，票扯掉，{noun}挂回原处。',
        'Pinned to the {noun} is the ticket from the cleaner’s. / Cover torn off, ticket too, and the {noun} goes back on the rail.',
        'R',
      ],
      [
        '雨伞让给了{noun}，公文包举在头上跑。 / 跑到门廊，掸一掸{noun}上的雨。',
        'Running from the car, you shield the {noun} and let the shoes take the puddles. / Under the porch you flick the rain from the {noun}.',
      ],
      [
        '毕业照的台阶，{noun}还带着折痕。 / 折痕对着镜头，穿{noun}的人站得笔直。',
        'Graduation steps, and the {noun} still creased from its bag. / Creases and all, the {noun} stands up straight for the picture.',
      ],
      [
        '旅馆浴室放着热水，{noun}挂在门后。 / 水汽里挂了一晚，早上摘下{noun}穿。',
        'Behind the hotel bathroom door hangs the {noun}, and the hot tap is running. / Steam fades, morning comes, and the {noun} is taken off its hook.',
      ],
      [
        '电梯镜里，{noun}转到侧面看了看。 / 门快开了，{noun}的下摆<拉|抻>一把。',
        'In the mirror of the lift, a look at the side of the {noun}. / Doors opening: one tug at the {noun}.',
      ],
      [
        '发言稿折好，塞进{noun}，又掏出来念。 / 掌声里，纸从{noun}口袋里抽出来。',
        'The speech is folded into the {noun}, and taken out, and read again. / Applause, and out of the {noun} comes the paper.',
      ],
      [
        '孩子骑上肩，{noun}先脱给别人拿着。 / 抱着孩子进门，{noun}肩上一块口水印。',
        'A child wants a ride; the {noun} is handed to someone first. / In you come with the baby, a wet patch on the shoulder of the {noun}.',
      ],
      [
        '面馆里，先脱{noun}，再端碗。 / {noun}挂得远远的，辣油碗端<上来|近了>。',
        'At the noodle shop the {noun} comes off before the bowl comes. / Well away from the chilli oil hangs the {noun}.',
      ],
      [
        '走廊里等面试，{noun}的扣子解开，又扣上。 / 叫到名字，起身，{noun}扣好。',
        'Waiting in the corridor, you undo the {noun} and do it up. / Your name; you stand and button the {noun}.',
      ],
      [
        '剧院衣帽间，{noun}留下，大衣交出去。 / 大衣递过柜台，只剩{noun}，往里走。',
        'Coats over the counter; the {noun} goes in. / Down to the {noun}, a number in your hand, you look for the row.',
      ],
      [
        '天热，地铁里{noun}搭在臂弯。 / 出站口，{noun}从臂弯抖开，<穿|套>上。',
        'On the underground the {noun} hangs over your arm. / Up at street level you shake out the {noun} and put it on.',
      ],
      [
        '衣柜里留出宽一点的空，挂{noun}。 / 柜门关上，{noun}在暗里站着。',
        'A wider gap is left on the rail for the {noun}. / Wardrobe shut, and the {noun} stands in the dark.',
      ],
      [
        '合同签完，笔插回{noun}，握手。 / 握过手，把{noun}脱了，<去吃饭|松口气>。',
        'Signed; the pen goes back into the {noun}, and hands are shaken. / Handshakes over, the {noun} comes off, and it is lunch.',
      ],
      [
        '胸花别了半天，{noun}的领子换人来别。 / 针收好，花稳了，{noun}站到门口迎客。',
        'The buttonhole will not stay; someone else tries the collar of the {noun}. / Flower pinned at last, the {noun} goes to stand at the door.',
      ],
      [
        '清早的路口，提着豆浆，穿着{noun}等灯。 / 豆浆离{noun}远远地拿着，绿灯了。',
        'Early at the crossing, in the {noun}, with a cup of soya milk. / Held well away from the {noun}, the cup goes over on green.',
      ],
      [
        '下班路上松了领口，{noun}敞着走。 / 桥上敞开{noun}，风<灌|吹>进来。',
        'Collar loosened on the way home, the {noun} open. / Crossing the bridge, the {noun} flaps in the wind.',
      ],
      [
        '椅子不够坐，穿{noun}的人靠着窗台听。 / 窗台上有灰，起身拍拍{noun}。',
        'No chairs left; you listen from the sill in the {noun}. / Dust on the sill, and a pat at the back of the {noun}.',
      ],
    ],
  },
]
