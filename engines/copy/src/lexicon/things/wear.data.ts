import type { GroupScenes } from './group-scenes.ts'

/** Watches and glasses: what one puts on last. */
export const WEAR_SCENES: readonly GroupScenes[] = [
  {
    groups: ['watch'],
    lines: [
      [
        '出门前看一眼{noun}，还来得及<吃完这片吐司|喝完这杯水>。 / 钥匙，钱包，{noun}，<门一带上|灯一关>，出发。',
        'A look at the {noun} before you leave: there is time to finish the <toast|cup of water>. / Keys, wallet, {noun}, and the door falls shut.',
      ],
      [
        '会开到一半，袖口底下露出{noun}的一角。 / 翻文件的手上戴着{noun}，<窗外|楼下>有车<经过|按喇叭>。',
        'Halfway through the meeting a corner of the {noun} shows below the cuff. / A hand turns the pages, the {noun} above it, and a car <passes|sounds its horn> outside.',
      ],
      [
        '洗碗的时候，{noun}摘下来放在窗台上。 / 窗台上搁着{noun}，水槽里<泡着碗|堆着盘子>。',
        'Washing-up time: the {noun} comes off and waits on the sill. / On the sill lies the {noun}; in the sink, the <plates|bowls>.',
        'R',
      ],
      [
        '站台上的人一齐抬头看钟，又低头看{noun}。 / 列车还没影，{noun}看过了，再<看|望>铁轨。',
        'Everyone on the platform looks up at the clock and you look down at the {noun}. / No train yet; you have looked at the {noun}, and now along the <track|rails>.',
      ],
      [
        '抬手拦车，袖子滑下去，露出{noun}。 / 路边举着手，{noun}从袖子里<滑|露>出来，车停了。',
        'You raise an arm for a taxi, and the sleeve slips back from the {noun}. / Arm up at the kerb, the {noun} out of its sleeve, and a car <stops|pulls in>.',
        'A',
      ],
      [
        '床头柜上，书压着书，{noun}压着书签。 / 合上书，摘下{noun}，<灯|门>也关了。',
        'By the bed, a book on a book, and the {noun} on the bookmark. / Book closed, the {noun} off, then the <lamp|light>.',
        'E',
      ],
      [
        '孩子抓住手腕，想看{noun}上走到哪儿了。 / 抱着孩子排队，小手够到了{noun}，<摸|拍>了又拍。',
        'A child takes hold of the wrist to see what the {noun} says. / In the queue with a child on your arm; a small hand finds the {noun} and <pats|taps> it.',
        'E',
      ],
      [
        '敲了很久键盘，{noun}往手腕上<推一推|松一松>。 / 邮件发出去，{noun}转正，站起来<倒水|伸腰>。',
        'Long at the keyboard, you push the {noun} up the wrist. / The mail is sent, the {noun} set straight, and you get up to <stretch|fetch water>.',
      ],
      [
        '擀面杖放下，{noun}从柜子上拿回来戴好。 / 手上的面粉冲干净，再去戴{noun}，<扣|系>上。',
        'The rolling pin is put down, and the {noun} fetched from the cupboard. / Flour rinsed off, hands dried, and then the {noun} <goes back on|again>.',
      ],
      [
        '夜车上都睡了，{noun}凑到小灯底下看一看。 / 小灯底下，{noun}照亮了一下，窗外是<桥|站牌>。',
        'The night train is asleep; you hold the {noun} to the little lamp. / Under the reading lamp you tilt the {noun}, and outside goes a <bridge|station sign>.',
      ],
      [
        '左手换到右手，{noun}戴了又摘，还是<左边|原来那边>。 / 试了试右手，{noun}又<回到|戴回>左手上。',
        'Right hand, then left: the {noun} goes back to where it was. / You try the {noun} on the other wrist and <change it back|shake your head>.',
        'R',
      ],
      [
        '雨停在傍晚，抹掉{noun}上的水点，收伞。 / 收了伞，{noun}上还有<几点雨|一点水>，拿袖口擦掉。',
        'Towards evening the rain stops; you wipe the drops from the {noun} and fold the umbrella. / Umbrella shut, and on the {noun} a little rain, which the <cuff|sleeve> takes off.',
      ],
      [
        '约的人从街角跑过来，指指{noun}，直说<抱歉|路上堵>。 / 远远看见人跑，放下抬起的手，{noun}缩进袖口。',
        'Your friend runs round the corner, pointing at the {noun}: <sorry|the traffic>. / Somebody runs towards you, and the {noun} slides back into the cuff, unread.',
      ],
      [
        '考场里发着卷子，{noun}摘下来，摆在桌角。 / 桌角摆着{noun}，<铅笔|尺子>在旁边，铃响了。',
        'Papers are handed out, and the {noun} is laid on the corner of the desk. / Next to the <ruler|pencil> on the desk lies the {noun}, and the bell rings.',
      ],
      [
        '衬衫扣好了，{noun}从抽屉里拿出来，贴上手腕。 / 抽屉拉开，<袖扣|手帕>旁边躺着{noun}，戴上。',
        'Shirt buttoned, the {noun} comes out of the drawer and onto the wrist. / Among the ties, beside the <cufflinks|handkerchiefs>, lies the {noun}; on it goes.',
      ],
      [
        '跑到桥头停下，撑着膝盖看{noun}。 / 桥头喘口气，{noun}看过，再跑<回去|到码头>。',
        'At the bridge you stop, hands on knees, and look at the {noun}. / Out of breath by the bridge, a look at the {noun}, and on to the <pier|park>.',
        'A',
      ],
      [
        '盒子打开，{noun}躺在中间，先不去碰。 / 盖子掀起来，{noun}露出来，<屋里|身边>的人都凑近了。',
        'The lid comes up, and there lies the {noun}; nobody touches it yet. / Box open on the table, the {noun} inside, and heads come <closer|together>.',
      ],
      [
        '老人教怎么看钟，把自己的{noun}凑过来。 / 长针，短针，手指顺着钟面走，大人抬起{noun}对一对。',
        'A grandparent explains the clock and holds the {noun} beside it. / Long hand, short hand, a finger goes round the clock, and somebody checks it with the {noun}.',
      ],
      [
        '系围裙以前，先解下{noun}放到高处。 / 高处的架子上放着{noun}，灶上的油<热了|响了>。',
        'Before the apron goes on, the {noun} comes off and goes up high. / High on the shelf lies the {noun}, and the oil in the pan begins to <spit|sing>.',
      ],
      [
        '飞机落地，一排人都在拨{noun}，对当地的钟。 / 过了时区，低头<拨|看>一下{noun}，对上机场的钟。',
        'After landing, the whole row looks at the wrist, and you set the {noun} by the airport clock. / Across the time zones: the {noun} is looked at beside the clock in the <hall|terminal>.',
      ],
      [
        '图书馆要关门了，{noun}旁边的书还摊着。 / 摊开的书压着手臂，{noun}露在<灯下|书边>，广播响了。',
        'Closing time at the library, and beside the {noun} the book is still open. / An arm across the open book, the {noun} in the lamplight, and the <bell|loudspeaker>.',
      ],
      [
        '电影开场前，转一下手腕，{noun}借着银幕的光看。 / 银幕亮了，{noun}藏进<袖子|外套>，不看了。',
        'Just before the film you turn the wrist to read the {noun} by the screen. / Screen alight, the {noun} goes up the <sleeve|cuff>, done with for now.',
      ],
      [
        '握过手坐下，{noun}碰着桌沿，轻轻一响。 / 桌沿上轻轻一响，是落座时碰到了{noun}。',
        'You shake hands, sit, and the {noun} taps the edge of the table. / A small tap at the table’s edge: the {noun}, as you <sit down|take your seat>.',
      ],
      [
        '渡船鸣了一声笛，甲板上有人低头看{noun}。 / 靠着栏杆看水，{noun}上落了<雾|水花>，船要靠岸了。',
        'The ferry sounds its horn, and on deck you look down at the {noun}. / Leaning on the rail, <mist|spray> on the {noun}, you watch the landing stage come near.',
      ],
      [
        '花浇完了，{noun}上沾着泥点，拿拇指抹开。 / 拇指抹过{noun}，泥点没了，<花盆|水壶>放回墙边。',
        'Pots watered, a speck of soil on the {noun}, and a thumb to wipe it. / A thumb goes over the {noun}, the soil is gone, and the <can|pot> goes back to the wall.',
      ],
      [
        '清早的菜市，摊主看看{noun}，开始吆喝。 / 卷帘门拉上去，{noun}看过，<秤|筐>摆出来。',
        'Early at the market the stallholder looks at the {noun} and begins to call. / Up goes the shutter; a look at the {noun}, and out come the <scales|baskets>.',
      ],
      [
        '被叫去合影，理理头发，正一正{noun}，站进去。 / 快门响以前，{noun}<转正了|露出一点>，肩膀挨着肩膀。',
        'Called into the picture, you smooth your hair, straighten the {noun} and step in. / Before anyone says cheese, the {noun} is turned the right way, shoulder to shoulder.',
      ],
      [
        '方向盘上搭着手，红灯，{noun}在光里亮一亮。 / 等红灯，手指敲着方向盘，{noun}<一晃一晃|跟着动>。',
        'Hands on the steering wheel, a red light, a glint from the {noun}. / Waiting for the light, fingers drum on the wheel, and the {noun} <stirs|moves> with them.',
      ],
      [
        '泳池边，{noun}裹在毛巾里，跟钥匙放在一起。 / 毛巾抖开，{noun}在里面，<钥匙|发绳>也在。',
        'Poolside, the {noun} is wrapped in a towel with the keys. / Shake out the towel: here is the {noun}, and the <keys|hair tie>.',
      ],
      [
        '礼堂安静下来，台侧的人看着{noun}，抬起手。 / 幕布后面，有人望一眼{noun}，<点头|抬手>，灯亮了。',
        'The hall goes quiet; in the wings somebody watches the {noun} and raises a hand. / Behind the curtain, eyes on the {noun}, a <nod|hand>, and then the lights.',
      ],
      [
        '脱毛衣脱到一半，袖口勾在{noun}上。 / 袖口勾住{noun}，手<停在半空|缩回来>，慢慢解。',
        'Half out of a jumper, the {noun} catches in the cuff. / Caught in the cuff, the {noun} holds you up; <slowly|gently>, and it is free.',
      ],
      [
        '末班车走了，看看{noun}，决定走回去。 / 站牌下抬起{noun}，又放下，迈开<步子|腿>。',
        'The last bus has gone; a look at the {noun}, and you walk. / Beneath the bus sign you raise the {noun}, lower it, and set <off|out>.',
      ],
      [
        '信封封好，邮筒上写着开箱的钟点，对一对{noun}。 / 信投进邮筒，{noun}擦着筒口，<咚|嗒>的一声。',
        'A letter sealed, collection times on the box, and the {noun} to compare. / Letter into the box, the {noun} against the slot, and a small <clink|knock>.',
      ],
      [
        '周末的早上，{noun}留在碟子里，没人看。 / 碟子里放着{noun}，人<又睡了|去阳台了>。',
        'Weekend morning, and the {noun} stays in its dish, unread. / Left in the dish, the {noun} stays; you have gone <back to bed|out to the balcony>.',
      ],
    ],
  },
  {
    groups: ['glasses'],
    lines: [
      [
        '端汤上桌，{noun}往头顶一推，才看清台阶。 / 汤碗放稳了，{noun}从头顶<拉|扶>下来，坐下吃。',
        'Soup is carried in, the {noun} pushed up on your head for the steps. / Bowl on the table, you pull down the {noun} and sit to eat.',
      ],
      [
        '摘下{noun}，衣角擦一擦，对着灯看看。 / 对着灯举起{noun}，再<擦|哈>一下。',
        'Off (comes|come) the {noun}; a corner of the shirt, a look at the lamp. / Held to the lamp, the {noun} (gets|get) another <wipe|breath>.',
      ],
      [
        '找了一圈，{noun}推在头顶上。 / 满屋子找{noun}，镜子里一抬头，在<头顶|发间>。',
        'You look everywhere, and the {noun} (is|are) on top of your head. / All through the house for the {noun}, and then a <mirror|laugh>.',
        'E',
      ],
      [
        '书翻到睡着，{noun}滑到鼻尖。 / 有人进来关灯，轻轻取下那{measure}{noun}，放到书上。',
        'Asleep over the book, the {noun} at the tip of the nose. / Somebody comes in for the light, lifts the {noun} off and lays (it|them) on the <page|book>.',
        'E',
      ],
      [
        '车一转弯，仪表台上的{noun}滑了过来。 / 红灯，从仪表台上捞起{noun}，<戴上|搁好>。',
        'Round the bend, and the {noun} (slides|slide) along the dashboard. / Red light: you catch the {noun} on the dashboard and put (it|them) <on|straight>.',
        'A',
      ],
      [
        '眼镜盒啪地合上，{noun}进了包。 / 啪的一声，{noun}收好，<票|书>也收好。',
        'Snap goes the case, and the {noun} (is|are) in the bag. / A snap, the {noun} put away, the <ticket|book> too.',
        'R',
      ],
      [
        '孩子把{noun}戴倒了，装作大人看报。 / 小脸上架着{noun}，报纸举得<高高的|很正经>。',
        'A child puts the {noun} on upside down and reads the paper. / On a small face (sits|sit) the {noun}, behind a newspaper held very <high|still>.',
      ],
      [
        '照相前喊等等，{noun}摘了，又戴上。 / 快门前，{noun}<摘还是戴|戴还是摘>，众人等着。',
        'Wait, says someone before the picture: {noun} off, then on again. / With or without the {noun}; the photographer waits for an <answer|end of it>.',
      ],
      [
        '风吹过堤岸，扶了扶{noun}，接着往前走。 / 堤上的风一阵一阵，{noun}扶正，<帽子|头发>不管了。',
        'Wind on the embankment; you push the {noun} straight and walk on. / Gust after gust, a hand for the {noun}, and none left for the <hat|hair>.',
      ],
      [
        '镜子前侧一侧脸，{noun}换到这边看看。 / 店里的小镜子，{noun}里<照出|映着>身后的人。',
        'A small mirror in the shop, the {noun}, a face turned this way and that. / In the mirror, besides the {noun}, somebody behind you <nods|smiles>.',
      ],
      [
        '汗流到鼻梁，{noun}往上推了推。 / 蹲着拔草，{noun}滑下来，用手背<推|顶>上去。',
        'Weeding, you push the {noun} up with the back of the hand. / Down (slides|slide) the {noun} again; soil on the fingers, so the <wrist|sleeve> does it.',
      ],
      [
        '海鸥叫，{noun}放在毛巾上，人往水边去了。 / 毛巾上压着{noun}，一角给风<掀|吹>起来。',
        'Gulls; the {noun} (waits|wait) on the towel while you go down to the water. / Weighed down by the {noun}, the towel lifts a corner in the <breeze|wind>.',
      ],
      [
        '报纸摊在桌上，{noun}压着，人去接电话了。 / 回来坐下，拿起{noun}，找<那一行|那一段>。',
        'On the newspaper (lies|lie) the {noun}; the reader has gone to the telephone. / Back in the chair, you take up the {noun} and look for the <line|paragraph>.',
      ],
      [
        '雨丝飘过来，{noun}上星星点点，腾不出手擦。 / 走到廊下，才摘{noun}，拿<纸巾|手帕>吸掉雨点。',
        'Fine rain, specks on the {noun}, and no hand free. / Under the porch roof you take off the {noun} and blot (it|them) with a <tissue|handkerchief>.',
      ],
      [
        '渔船靠岸，{noun}推上额头，看人卸筐。 / 筐里的鱼还跳，{noun}上<溅了|落着>水。',
        'Boats come in; the {noun} (goes|go) up to the forehead, and you watch the baskets. / Fish jump in the basket, and there is a <drop|splash> on the {noun}.',
      ],
      [
        '镜腿折起来，{noun}挂到领口上。 / 领口挂着{noun}，低头<点菜|付钱>，轻轻一晃。',
        'Folded, the {noun} (hangs|hang) at your collar. / At the collar the {noun} (swings|swing) as you bend to <pay|order>.',
      ],
      [
        '谁从{noun}上方看过来，扬了扬眉。 / 眉毛扬到{noun}上边，<等|听>你往下讲。',
        'Somebody looks at you over the {noun}, eyebrows up. / Eyebrows rise above the {noun}, and you had better <go on|explain>.',
      ],
      [
        '滑梯底下接孩子，{noun}撞歪了，笑着扶。 / 怀里扑进来一个人，{noun}歪到<耳边|一边>。',
        'Off the slide flies a child, and your {noun} (goes|go) crooked. / Caught in a hug, the {noun} (ends|end) up by the ear.',
      ],
      [
        '阳台上看云，{noun}搁在肚子上，跟着呼吸动。 / 躺椅里睡着了，{noun}在<手里|肚子上>。',
        'Cloud-watching on the balcony, the {noun} resting on your stomach. / Asleep in the deckchair, with the {noun} in your <hand|lap>.',
      ],
      [
        '地图摊在车头，{noun}压住一角，商量往哪儿走。 / 手指沿着路走，{noun}压着地图的<一角|折痕>。',
        'A map on the bonnet, the {noun} on one corner, and a talk about the way. / Along the road goes a finger; on the fold of the map (lies|lie) the {noun}.',
        'A',
      ],
      [
        '店主递来擦布，{noun}擦完，又照一照。 / 擦布叠好放回盒里，{noun}<搁|躺>在上面。',
        'The optician hands you a cloth; the {noun} (is|are) wiped and looked through. / Cloth folded in the case, the {noun} (goes|go) on top.',
      ],
      [
        '巷子尽头亮起来，伸手进包里找{noun}。 / 包里翻到票根，翻到糖，翻到{noun}。',
        'Bright at the end of the lane; a hand goes into the bag for the {noun}. / Ticket stub, sweets, and at the bottom of the bag the {noun}.',
      ],
      [
        '阅览室里有人打了个喷嚏，{noun}掉在书页上。 / 喷嚏打完，捡起{noun}，<左右|四下>看看。',
        'A sneeze in the reading room, and the {noun} (lands|land) on the page. / After the sneeze you pick up the {noun} and look <round|about>.',
      ],
      [
        '亲一下脸，{noun}碰到了{noun}。 / 站台上拥抱，{noun}<硌|碰>了一下，又都笑了。',
        'A kiss on the cheek, and the {noun} (gets|get) in the way. / A hug on the platform, a bump of the {noun}, and then the <laugh|train>.',
      ],
      [
        '游船上浪大，{noun}拿手按着，话说给风听。 / 浪花打上来，先护{noun}，后护<相机|背包>。',
        'Spray on deck; a hand stays on the {noun}. / When the wave comes over, you cover the {noun} and then the <bag|camera>.',
      ],
      [
        '球赛僵着，{noun}摘下来，揉揉眉心。 / 眉心刚揉过，看台一喊，{noun}又<戴|推>上去。',
        'No goals yet; off (comes|come) the {noun}, and you rub your brow. / A roar from the stand, and the {noun} (goes|go) back on.',
      ],
      [
        '梯子上修灯，朝下伸手，{noun}递给底下的人。 / 底下的人接过{noun}，揣进<衬衣|围裙>口袋。',
        'From up the ladder the {noun} (is|are) handed down. / Below, somebody takes the {noun} and puts (it|them) in an <apron|inside> pocket.',
      ],
      [
        '玄关的碗里，{noun}和钥匙缠在一起。 / 拎出钥匙，{noun}也跟着<出来|上来>了。',
        'Tangled in the bowl by the door: the {noun} and the keys. / Lift the keys, and up (comes|come) the {noun} as well.',
      ],
    ],
  },
]
