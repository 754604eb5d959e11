import type { GroupScenes } from './group-scenes.ts'

/** What is plugged in: on the counter, in the kitchen, in the rooms. */
export const APPLIANCE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['small-appliance'],
    lines: [
      [
        '{noun}一响，厨房里说话的人<提高了嗓门|停下来等>。 / 话说到一<截|处>，被{noun}盖过去了，等它停。',
        'Talk in the kitchen gets <louder|shorter> when the {noun} (starts|start). / Wait, you say, and point at the {noun}, which (has|have) just <begun|started>.',
      ],
      [
        '插头推进插座，{noun}摆<正|好>，围裙这才系上。 / 先腾出插座，{noun}的线绕过<糖罐|水果篮>。',
        'Plug in, the {noun} straightened, and only then the <apron|bowl> is fetched. / The cord of the {noun} goes round the <sugar jar|fruit bowl> to the socket.',
        'A',
      ],
      [
        '早上的台面，一边是<面包|饭团>，一边是{noun}。 / 面包还没拆袋，{noun}已经<洗好|擦过>待命。',
        'Breakfast: bread on this side of the counter, the {noun} on <that|the other>. / The bread is still in its bag; the {noun} (is|are) rinsed and <ready|standing by>.',
      ],
      [
        '睡眼惺忪，摸到{noun}的开关，<窗外|楼下>刚有鸟叫。 / 拖鞋声，水声，再就是{noun}的<动静|声音>。',
        'Hardly awake, you find the switch of the {noun}; a bird <calls|starts up> outside. / Slippers, the tap, then the {noun}: somebody is <up|about>.',
      ],
      [
        '孩子捂着耳朵，从指缝里看{noun}<转起来|动起来|响起来>。 / 准备好了吗，手指悬在{noun}的开关<上|前>。',
        'Hands over ears, a child watches the {noun} <start|go>. / Ready, asks a voice, with a finger <over|near> the switch of the {noun}.',
        'E',
      ],
      [
        '用完拔了插头，{noun}的线<绕好|盘好>，推到墙边。 / 湿布擦过<台面|底座旁>，{noun}推回老地方。',
        'Unplugged, its cord <wound up|coiled>, the {noun} (goes|go) back to the wall. / A damp cloth over the counter, and the {noun} (is|are) pushed back into <place|the corner>.',
        'R',
      ],
      [
        '门铃响的时候{noun}正<忙着|响着>，没人听见。 / 关掉{noun}才听见有人在<敲门|喊名字>。',
        'The bell rings just while the {noun} (is|are) <running|busy>, and nobody hears. / Only when you stop the {noun} do you hear the <knock|knocking>.',
      ],
      [
        '纸箱留在门厅，说明书摊在{noun}<旁边|前头>。 / 说明书折了角，照着它把{noun}<接好|装好>。',
        'In the hall lies the box; on the counter the booklet, open <beside|next to> the {noun}. / The booklet has a corner turned down, and the {noun} (is|are) put together <page by page|as it says>.',
        'R',
      ],
      [
        '租来的厨房插座少，{noun}和<台灯|收音机>轮着用。 / 拔下收音机，插上{noun}，<歌|新闻>停在中间。',
        'Few sockets in the rented kitchen: the {noun} and the radio take <turns|it in turns>. / Out goes the radio plug, in goes the plug of the {noun}, and the <song|news> stops short.',
      ],
      [
        '周末起得晚，{noun}在<快中午|太阳老高>的时候才响。 / 谁都没换睡衣，围着{noun}<站|等>。',
        'Late on Saturday the kitchen wakes, and with it the {noun}. / Still in pyjamas, they <stand|gather> round the {noun}.',
      ],
      [
        '猫一听{noun}响，<跳下|溜下>椅子走了。 / 声音停了，猫从门后看看{noun}，<又|才>进来。',
        'At the sound of the {noun} the cat <leaves|slides off> the chair. / Silence; the cat looks round the door at the {noun} and <returns|comes in>.',
      ],
      [
        '厨房里站着几个人，等{noun}<停|歇>。 / 等{noun}的工夫，聊起<周末|昨晚的球>。',
        'A few people stand about the kitchen, waiting for the {noun}. / While the {noun} (works|work), the talk turns to <the weekend|last night’s match>.',
      ],
      [
        '擦手，按下去，{noun}<开始干活|动了>。 / 袖子往上推，手在{noun}<上头|旁边>停了停，按。',
        'Dry your hands, press, and the {noun} (begins|begin). / Sleeve pushed up, a hand waits over the {noun}, then <presses|comes down>.',
        'A',
      ],
      [
        '楼上也在做饭，这边{noun}刚<停|歇>。 / 天花板上有脚步，台面上有{noun}的<响声|动静>。',
        'Footsteps overhead, and down here the {noun} (takes|take) <over|its turn>. / Upstairs they are cooking too; the {noun} (has|have) just <stopped|finished>.',
      ],
      [
        '想来点什么，先看看冰箱，再看看{noun}。 / 冰箱开着门，人站在<那儿|灯里>想，{noun}等着。',
        'What shall it be: you look in the fridge, then at the {noun}. / Fridge door open, you stand and think, and the {noun} (waits|wait).',
      ],
      [
        '奶奶说以前哪有{noun}，全靠<手|胳膊>。 / 老人凑近了看{noun}，手背在<后头|身后>。',
        'There was no such thing as the {noun}, says grandmother, only <elbows|arms>. / Hands behind the back, somebody old bends to look at the {noun}.',
        'E',
      ],
      [
        '洗衣机在阳台转，{noun}在厨房响，<电话|手机>也来了。 / 几样东西一起响，先关{noun}，再接<电话|手机>。',
        'Washing on, the {noun} going, and now the <phone|doorbell>. / So much noise at the same time: stop the {noun}, then <answer|pick up>.',
      ],
      [
        '搬家清单上，{noun}写在<厨房|易碎>那一页。 / 找来原来的盒子，{noun}<放回去|装进去>，封箱。',
        'Moving list, kitchen page: there (is|are) the {noun}, underlined. / The old box turns up, the {noun} (goes|go) in, and the tape goes <over|round>.',
        'R',
      ],
      [
        '橙子滚到{noun}脚下，<停住|不动了>。 / 捡起滚远的橙子，挨着{noun}<放|码>好。',
        'An orange rolls up to the {noun} and <stops|stays>. / Fetch the orange that rolled away and set it <by|next to> the {noun}.',
      ],
      [
        '灯还没全亮，{noun}旁边先<立|放>着一个碗。 / 碗在等，人也在等，{noun}<慢慢来|不着急>。',
        'A bowl stands ready <beside|next to> the {noun} before the lamps are all on. / The bowl waits, and you wait; the {noun} will <tell|let you know>.',
      ],
      [
        '客厅里喊，轻点，孩子刚睡，{noun}<等会儿再用|先停一停>。 / 孩子睡着了，{noun}先<不开|歇着>。',
        'Not now, they whisper from the next room, the baby sleeps; so the {noun} (waits|wait). / Baby asleep: hands <off|away from> the {noun}.',
        'E',
      ],
      [
        '露台的门开着，{noun}的声音<传|跑>到外头去。 / 邻居隔着栏杆问，{noun}里在<弄|做>什么。',
        'Through the open door the {noun} can be heard in the <garden|yard>. / Over the railing a neighbour asks what the {noun} (is|are) <up to|busy with>.',
      ],
      [
        '到家先进厨房，开了{noun}，<鞋|外套>晚点再说。 / 钥匙一扔，{noun}一开，人靠在<柜子|墙>上。',
        'Home and into the kitchen: the {noun} (goes|go) on before the coat comes off. / Keys down, the {noun} on, and your back against the <cupboard|wall>.',
      ],
      [
        '{noun}边上有滴水，抹布<一带|一抹>。 / 收拾到{noun}，抹布换了个<面|角>。',
        'A drop of water by the {noun}, and the cloth <takes|meets> it. / When the tidying gets to the {noun}, the cloth is turned to its other <side|face>.',
      ],
    ],
  },
  {
    groups: ['stove'],
    lines: [
      [
        '打开{noun}，水汽往上走，<眼镜|窗户>糊了。 / 眼镜擦好再戴上，{noun}上头还<白|冒>着一片汽。',
        'Steam climbs from the {noun}, and the <spectacles|window panes> mist over. / Spectacles wiped and on again; over the {noun} it is still <white|misty>.',
      ],
      [
        '菜篮子放下，先看{noun}<空不空|开没开>。 / 买菜回来，{noun}边上腾出一块<地方|台面>。',
        'Down goes the shopping, and you see if the {noun} (is|are) <free|on>. / Back from the market, you clear a space <beside|next to> the {noun}.',
      ],
      [
        '饭点快到了，{noun}前头的人<话少了|没空抬头>。 / 谁来都先往{noun}那边<看一眼|凑一凑>。',
        'Near dinner time, whoever minds the {noun} stops <talking|looking up>. / They all come in and <look|glance> over at the {noun}.',
      ],
      [
        '晚饭只有自己，{noun}照样<开着|忙着>。 / 一个人的碗摆好，去{noun}边上<等|站着>。',
        'Nobody else for dinner, yet the {noun} (is|are) <on|at work>. / With your bowl laid out, you wait <beside|near> the {noun}.',
        'E',
      ],
      [
        '作业本摊在餐桌上，抬头问{noun}里<做|炖>的什么。 / 铅笔停了，鼻子朝着{noun}<那边|的方向>。',
        'Homework on the table, and a question: what is on the {noun} <tonight|today>. / The pencil stops; a nose turns <toward|to> the {noun}.',
        'E',
      ],
      [
        '排风扇一关，听得见{noun}<轻轻响|咕嘟咕嘟>。 / 厨房门掩上，{noun}的声音<小了|远了>。',
        'Without the extractor you can hear the {noun} <murmur|at work>. / Pull the kitchen door to, and the {noun} (sounds|sound) <far away|further off>.',
      ],
      [
        '说好了看着{noun}，<转头|没一会儿>去看了手机。 / 闻着味不对，扔下手机往{noun}<跑|赶>。',
        'You promised to watch the {noun} and <looked|glanced> at the phone instead. / Something in the air, the phone dropped, and a dash to the {noun}.',
      ],
      [
        '擦{noun}的布洗了又拧，<拧|搭>在龙头上。 / 抹布绕着{noun}擦，碰到一粒<米|芝麻>。',
        'Wipe the {noun}, wring the cloth, hang it over the <tap|sink>. / The cloth goes round the {noun} and meets a grain of <rice|salt>.',
        'A',
      ],
      [
        '搬进来的晚上，{noun}接上了，<锅碗|油盐>还在箱子里。 / 行李没拆，{noun}先<开|用>起来了。',
        'On moving night the {noun} (is|are) connected while the <oil and salt are|bowls are> still packed. / Bags unopened, and the {noun} already <on|in use>.',
        'R',
      ],
      [
        '锅里的归锅里，{noun}边上的葱花归<汤|碗>。 / 撒一把葱，手上的水滴在{noun}<边|旁>，嗞一声。',
        'Spring onions are chopped <beside|next to> the {noun} and swept into a bowl. / A pinch of greens, a wet hand, a small hiss by the {noun}.',
      ],
      [
        '值完班到家，厨房灯留着，{noun}<旁边|边上>扣着菜。 / 盘子上又扣一个盘子，放在{noun}<边上|旁边>。',
        'After a late shift: the lamp is on, and by the {noun} stands a covered <plate|dish>. / Beside the {noun} waits a supper kept <covered|back> for you.',
      ],
      [
        '师傅装好走了，对着{noun}<念|翻>说明书。 / 说明书夹进抽屉，{noun}自己先<试了|用了>。',
        'The fitter is gone, the box is folded, and you read the booklet <before|in front of> the {noun}. / Into the drawer with the booklet; try the {noun} and <see|learn>.',
        'R',
      ],
      [
        '妈在<那头|那边>问，{noun}关了没有。 / 下到楼门口，想起{noun}，<上去看|又爬上去>。',
        'Did you turn off the {noun}, asks <mother|father> on the phone. / Down in the street you think of the {noun} and <climb back|go back up>.',
      ],
      [
        '米淘好了，<水|手>还滴着，去开{noun}。 / 手在围裙上抹抹，按开{noun}。',
        'Rice rinsed, hands dripping, you go to <start|switch on> the {noun}. / Wipe your hands on the apron and <turn|switch> on the {noun}.',
        'A',
      ],
      [
        '节前的厨房，{noun}从<早上|中午>就没停。 / 外屋来了客人，里屋{noun}<正忙|没空>。',
        'Before the holiday the {noun} (has|have) been busy since <morning|noon>. / Guests in there, and in here the {noun} going <strong|still>.',
      ],
      [
        '下雪了，有人在窗边喊，{noun}边上的人<应了一声|走不开>。 / 雪落在窗台，{noun}上的<水汽|白汽>贴着窗。',
        'Snow, calls somebody at the window; whoever minds the {noun} <stays|cannot leave>. / Flakes on the sill, and steam from the {noun} <on|against> the pane.',
        'E',
      ],
      [
        '合租的人在门口排{noun}，手里<拿着|抱着>菜。 / 你用完{noun}叫我，隔着<门|墙>喊。',
        'A <flatmate|housemate> with an armful of greens waits for the {noun}. / Call me when you are done with the {noun}, comes through the <wall|door>.',
      ],
      [
        '歌单放到<头|末尾>，{noun}这边也差不多了。 / 跟着唱了几首，{noun}那头<好了|有味儿了>。',
        'As the playlist ends, the {noun} (is|are) nearly <done|finished> too. / You sing along to some songs, and the {noun} (gets|get) <on|on with it>.',
      ],
      [
        '围着{noun}站了一圈人，<汤勺|筷子>传着尝。 / 咸了淡了，{noun}跟前<吵|议论>成一片。',
        'They stand around the {noun} and pass the <spoon|ladle>. / Too salty, not salty enough: opinions gather round the {noun}.',
      ],
      [
        '天刚擦亮，{noun}的小灯是厨房里<头一点|仅有的>光。 / 摸黑进厨房，先<开|看>{noun}，再开灯。',
        'Before dawn you go to the {noun} in the dark, then find the <lamp|light>. / Kitchen dark, window grey, and a hand on the {noun}.',
      ],
      [
        '爷爷爱守着{noun}，<报纸|蒲扇>也拿到厨房来。 / 报纸翻过一版，抬眼看看{noun}。',
        'Grandfather likes to sit by the {noun}, <newspaper|radio> and all. / A page of the newspaper, then a look over its edge at the {noun}.',
        'E',
      ],
      [
        '一袋<排骨|豆子>倒出来，泡上，{noun}先不急。 / 豆子泡着，{noun}空着，<出门|下楼>走走。',
        'Beans go in to soak; the {noun} can wait. / While the beans soak and the {noun} (rests|rest), you <walk|stroll> round the block.',
      ],
      [
        '台面量好，{noun}往里推，<留道缝|贴着墙>。 / 卷尺搭在{noun}上，铅笔别在<耳后|领口>。',
        'Measure the counter, then push the {noun} <in|back>. / A tape measure lies across the {noun}; the pencil is behind <somebody|someone>’s ear.',
        'R',
      ],
      [
        '收工，{noun}关掉，靠着水池<喝口水|站一站>。 / 围裙摘下来，回头看{noun}<关了|灭了>没有。',
        'Done: the {noun} off, and you lean on the sink and <drink|breathe>. / Apron off, and over the shoulder a look to see that the {noun} (is|are) off.',
      ],
    ],
  },
  {
    groups: ['oven'],
    lines: [
      [
        '{noun}一响，客厅里的人<都|全>抬起头。 / 听见{noun}那一声，遥控器<放下|扔开>，起身。',
        'At the sound of the {noun}, heads come up in the <living room|next room>. / There goes the {noun}: put down the remote and <get up|go>.',
      ],
      [
        '毛巾搭在肩上，人守着{noun}<不走|站着>。 / 盘子端在手里，{noun}前头<等|站>好。',
        'Towel over the shoulder, somebody <stands|keeps> guard by the {noun}. / Plate in hand, you <stand|wait> in front of the {noun}.',
        'A',
      ],
      [
        '盯着{noun}等，<肚子|窗外的雨>在响。 / 等{noun}的时候，把<勺子|桌子>擦了。',
        'You watch the {noun} and listen to <the rain|your stomach>. / Waiting for the {noun}, you wipe the <table|counter>.',
      ],
      [
        '香味先出来，{noun}还<没停|在忙>。 / 走廊那头有人问，{noun}里是<什么|谁的>。',
        'The smell is out before the {noun} (is|are) done. / Somebody down the hall asks what is in the {noun} <today|now>.',
      ],
      [
        '深夜到家，灯只开一盏，和{noun}一起<等|待着>。 / 脚步放轻，进厨房，{noun}<响|动>起来才知道饿了。',
        'Late home, a single lamp, and you keep the {noun} company. / On tiptoe into the kitchen, and the {noun} (tells|tell) how <hungry|late> it is.',
        'E',
      ],
      [
        '碎屑扫进手心，{noun}底下也<擦|抹>一把。 / 抹布伸到{noun}后头，带出来一<粒|撮>芝麻。',
        'Crumbs into the palm, and a wipe <under|below> the {noun}. / The cloth goes behind the {noun} and comes back with a <crumb|sesame seed>.',
        'R',
      ],
      [
        '面包切好码着，等{noun}<热|腾>出来。 / 厚一点还是薄一点，拿着面包站在{noun}<前|边上>。',
        'Bread is sliced and stacked, waiting for the {noun}. / Thick or thin, you ask, bread in hand, <before|beside> the {noun}.',
      ],
      [
        '周日早上谁都不急，{noun}也<慢慢来|晚起>。 / 报纸分着看，{noun}那边<飘|传>来香气。',
        'Sunday: nobody dresses, nobody rushes, and the {noun} can take all morning. / The newspaper is shared out while a smell comes from the {noun}.',
      ],
      [
        '小孩趴在台沿，脸<凑近|对着>{noun}，被拉远一点。 / 好了没有，对着{noun}问了<又问|好几回>。',
        'Chin on the counter, a child stares at the {noun} and is moved <back|away> a little. / Is it ready, somebody small asks the {noun} <again|over and over>.',
        'E',
      ],
      [
        '调到哪一档，<眯着眼|歪着头>看{noun}上的字。 / 手指在{noun}上<停住|点了点>，问，是这个吗。',
        'Squinting at the {noun}, you look for the <setting|right mark>. / A finger stops on the {noun}: <this|that> button, perhaps.',
      ],
      [
        '箱子太大，进电梯斜着，<里头|里面>是{noun}。 / 泡沫块<掰开|抽掉>，{noun}抬上台面。',
        'The <box|carton> goes into the lift at a slant; inside (is|are) the {noun}. / Out come the packing blocks, and up on the <counter|worktop> (goes|go) the {noun}.',
        'R',
      ],
      [
        '茶水间的{noun}上贴着纸条：<请擦干|用完擦擦>。 / 排在{noun}前头的人，手里<端着|托着>午饭，聊了起来。',
        'A note on the office {noun} says <please wipe|wipe after use>. / In the queue for the {noun} they <chat|yawn>, lunch in hand.',
      ],
      [
        '校服扣子还没扣，先跑去看{noun}。 / 书包在<门口|椅子上>，人在{noun}跟前跳脚。',
        'Shirt unbuttoned, a schoolchild runs to look at the {noun}. / The satchel is <at the door|packed>; its owner hops before the {noun}.',
        'A',
      ],
      [
        '盘子摆好，黄油拿出来，就等{noun}<了|那一声>。 / 黄油刀<搁在|放在>盘边，对面是{noun}。',
        'Plates out, butter out, and now it is up to the {noun}. / A butter knife on the plate, and you in front of the {noun}, <waiting|yawning>.',
      ],
      [
        '门铃和{noun}赶在一块儿响，先<顾|去>哪头。 / 开门收了件，回头{noun}已经<停了|好了>。',
        'Doorbell and the {noun} together, and which to see to <now|before the other>. / You sign at the door, and by then the {noun} (has|have) <stopped|finished>.',
      ],
      [
        '广告一到就<起身|站起来>，去看{noun}。 / 电视里在<吵架|唱歌>，厨房里{noun}快好了。',
        'In the commercial break you go to look at the {noun}. / People <quarrel|sing> on television; in the kitchen the {noun} (is|are) nearly done.',
      ],
      [
        '尾巴绕过椅子腿，猫在{noun}底下<坐|等>着。 / 鼻子动了动，猫朝{noun}叫了一声。',
        'Tail round its paws, the cat <sits|waits> below the {noun}. / A nose twitches, and the cat complains to the {noun}.',
      ],
      [
        '手机上的歌还没放完，{noun}先好了。 / 跟着歌<晃|跳>，从水池晃到{noun}跟前。',
        'Before the song is over, the {noun} (is|are) done. / Dancing from the sink to the {noun}, you <miss|lose> the beat.',
      ],
      [
        '老花镜戴上，一个字一个字念{noun}的说明。 / 儿女在电话里教，<按|看>{noun}左边那个。',
        'Reading glasses on, <somebody|someone> spells out the booklet of the {noun}. / On the phone they explain the {noun}: the knob on the <left|side>, mother.',
        'E',
      ],
      [
        '出远门，{noun}的插头也拔了，<垂|搭>在一边。 / 关窗，拔{noun}的插头，把花搬到<水池|盆>里。',
        'When you go away, the {noun} (is|are) unplugged too, and the cord hangs <down|loose>. / Windows shut, the {noun} unplugged, the plants in the <sink|bath>.',
        'R',
      ],
      [
        '隔壁闻着了，在阳台上问{noun}里<烤|热>的什么。 / 装了一小碟送过去，{noun}还<开着|忙着>。',
        'Next door has noticed: what is in the {noun}, they ask from the <balcony|window>. / You take a saucer next door while the {noun} (is|are) still <on|busy>.',
      ],
      [
        '雨天的窗户发灰，厨房里亮着灯，{noun}<开着|在响>。 / 伞撑在地上滴水，人先去开{noun}。',
        'Grey window, lamp lit, the {noun} <going|on>. / The umbrella drips in the hall while <somebody|someone> goes to start the {noun}.',
        'E',
      ],
      [
        '夜读读到饿，起身，{noun}<亮|响>了一下。 / 书扣在桌上，页码记着，去{noun}那儿<转转|看看>。',
        'Reading makes you hungry; you get up, and the {noun} (comes|come) <on|alive>. / Book face down, you wander <off|over> to the {noun}.',
      ],
      [
        '抹布、水盆、旧牙刷，轮到{noun}了。 / 拿旧牙刷刷{noun}的边角，<收音机|歌>开着。',
        'Cloth, old toothbrush, sleeves up: it is the turn of the {noun}. / With an old toothbrush along the edges of the {noun}, and the <radio|music> on.',
        'A',
      ],
    ],
  },
]
