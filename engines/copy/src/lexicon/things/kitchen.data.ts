import type { GroupScenes } from './group-scenes.ts'

/** The kitchen while somebody cooks: tools, baking, pots and pans. */
export const KITCHEN_SCENES: readonly GroupScenes[] = [
  {
    groups: ['kitchen-tool'],
    lines: [
      [
        '厨房的灯一亮，接着就是找{noun}的声响。 / 袖子刚卷到胳膊肘，{noun}已经有人递到<手边|跟前>。',
        'The kitchen light goes on, and then comes the sound of <somebody|someone> looking for the {noun}. / Sleeves barely up to the elbow, and <somebody|someone> holds out the {noun}.',
      ],
      [
        '米在锅里煮着，{noun}从架子上拿下来，等菜。 / 锅盖轻轻磕着，台面上先<摆好|放好>了{noun}。',
        'Rice is on the <stove|hob>, and the {noun} (comes|come) down from the shelf. / A lid rattles; the {noun} (lies|lie) ready on the <counter|worktop>.',
      ],
      [
        '水龙头拧开，{noun}翻个面再冲一冲。 / 甩掉{noun}上的水，毛巾就搭在<肩上|手腕上>。',
        'Under the running tap the {noun} (is|are) turned over and rinsed on the back. / Shake the drops from the {noun}; the towel hangs over your <shoulder|arm>.',
        'A',
      ],
      [
        '搬家的<纸箱|箱子>划开，{noun}裹在一件旧衬衫里。 / 新厨房还空着，{noun}先占了一格<架子|柜子>。',
        'The moving box is cut open, and there (is|are) the {noun}, <wrapped|rolled> in an old shirt. / In the bare new kitchen the {noun} (has|have) a shelf already.',
        'R',
      ],
      [
        '隔壁来敲门，借走{noun}，还回来时<多了|跟着>一碟小菜。 / {noun}借出去一个下午，回来时<旁边|边上>搁着一把葱。',
        'Next door comes to borrow the {noun} and brings back a saucer of pickles too. / Lent out for an afternoon, the {noun} (comes|come) home with a bunch of spring onions.',
      ],
      [
        '菜谱念着念着，才想起{noun}还在<水槽|水池>里。 / 书页老要合上，拿{noun}压住一角。',
        'Somewhere in the middle of the recipe you notice that the {noun} (is|are) still in the sink. / Pages keep turning over, so the {noun} (goes|go) on the <corner|edge> of the book.',
      ],
      [
        '帮厨的人排成一溜，{noun}从这头传到<那头|那边>。 / 来了客人也不闲着，{noun}塞到<手里|手上>。',
        'Helpers stand in a row along the <counter|worktop>, and the {noun} (goes|go) from hand to hand. / Guests get no rest: they are given the {noun} and a place at the <counter|worktop>.',
      ],
      [
        '小板凳上站着个<孩子|小孩>，盯着{noun}看大人怎么用。 / 大人的手握着<孩子|小孩>的手，一起够到{noun}。',
        'On the step stool stands a child, watching how the {noun} (is|are) used. / A <small|little> hand inside a big hand, and together they reach for the {noun}.',
        'E',
      ],
      [
        '电话夹在肩膀上，空着的手去够{noun}。 / 嘴上说着<马上就好|不用等我>，手里才刚拿起{noun}。',
        'With the phone between ear and shoulder, you stretch for the {noun}. / <Nearly|Almost> done, you say into the phone, and only now pick up the {noun}.',
      ],
      [
        '雨打在排风扇的罩子上，{noun}搁下了，听一会儿。 / 窗户蒙了一层水汽，看不见<外头|外面>，只看见台面上的{noun}。',
        'Rain taps on the hood of the vent; the {noun} (is|are) <put|set> down, and you listen. / Steam hides the street, and what is left to look at is the <counter|worktop> and the {noun}.',
        'E',
      ],
      [
        '围裙带子在背后打个结，转过身拿{noun}。 / 头发扎起来，围裙系上，{noun}<拿过来|取过来>。',
        'Apron strings are knotted behind the back, and you turn round for the {noun}. / Hair up, apron on, and over (comes|come) the {noun}.',
        'A',
      ],
      [
        '灶台擦过了，{noun}晾在<沥水架|架子>上，灯还留着一盏。 / 碗都收进柜子，{noun}还在滴水。',
        'After the stove is wiped, the {noun} (is|are) left to dry and a lamp is left burning. / Bowls are back in the <cupboard|cabinet>; the {noun} still (drips|drip) on the rack.',
      ],
      [
        '闹钟还没响，厨房里有人轻手轻脚找{noun}。 / 天没亮，<楼上|隔壁>的水管响了，这边{noun}也拿了出来。',
        'Before the alarm rings, <somebody|someone> on tiptoe is looking for the {noun}. / It is dark outside and pipes knock next door when the {noun} (comes|come) out.',
      ],
      [
        '清单写到厨房这一栏，{noun}排在油和盐后面。 / 笔停在{noun}上，打了个<勾|圈>，往下看。',
        'Oil, salt, then the {noun}: the list has got as far as the kitchen. / The pen stops at the {noun}, makes a <tick|circle> and moves down.',
        'R',
      ],
      [
        '视频<那头|那边>问放多少盐，这头举着{noun}比划。 / 手机靠在酱油瓶上，镜头里先露出{noun}。',
        'How much salt, asks the face on the screen, and the answer is waved with the {noun}. / Leaning on the soy sauce bottle, the phone shows the {noun} before it shows a face.',
      ],
      [
        '汤还要煮一阵，趁这会儿把{noun}洗了。 / 等水开的工夫，{noun}已经擦干放<好|回去>了。',
        'While the soup takes its time, the {noun} (gets|get) washed. / The water is slow to boil, and the {noun} (is|are) dried and put back meanwhile.',
        'A',
      ],
      [
        '<夜里|深夜>饿了，摸进厨房，胳膊碰响了{noun}。 / 嘘一声，谁把{noun}碰倒了，冰箱门还开着。',
        'Late and hungry, you feel your way into the kitchen and knock against the {noun}. / Hush: <somebody|someone> has bumped the {noun}, and the fridge door stands open.',
      ],
      [
        '胶带撕开，泡沫纸拨到一边，{noun}先拿去冲水。 / 箱子踩平，在灶台旁给{noun}腾个地方。',
        'Tape off, wrapping aside, and the {noun} (goes|go) to the tap. / Flatten the box, and find the {noun} a place <beside|next to> the stove.',
        'R',
      ],
      [
        '买菜回来，袋子还没放稳，手就伸向{noun}。 / 芹菜从布袋里探出头，<旁边|边上>是{noun}。',
        '<Back|Home> from the market, and the hand goes to the {noun} before the bags stand straight. / Celery looks out of the shopping bag, and <beside|next to> the bag (is|are) the {noun}.',
      ],
      [
        '收音机播到天气，拿{noun}的手停了一下。 / 台面上一个收音机，一个橘子，再就是{noun}。',
        'The radio comes to the weather, and the hand with the {noun} stops to listen. / A radio, an orange and the {noun} share the <counter|worktop>.',
      ],
      [
        '猫跳上台面，闻了闻{noun}，又跳下去。 / 别闹，{noun}<旁边|边上>多出一只爪子。',
        'A cat jumps up, sniffs at the {noun} and jumps down again. / Off the counter, please: there is a paw <beside|next to> the {noun}.',
      ],
      [
        '谁又把{noun}放到冰箱顶上去了。 / 找了一圈，{noun}在自己刚<放下|搁下>的地方。',
        '<Somebody|Someone> has put the {noun} on top of the fridge again. / You <search|look> all over, and the {noun} (is|are) where you set (it|them) down.',
      ],
      [
        '客人想搭把手，拉开柜门问{noun}在哪儿。 / 柜门开了又关，客人举起{noun}，找着了。',
        'Wanting to help, the guest opens a <cupboard|cabinet> and asks for the {noun}. / Cupboards open and shut until the <guest|visitor> holds up the {noun}.',
      ],
      [
        '阳台上掐了几片薄荷，回到<屋里|房里>{noun}已经摆好。 / 指尖还有薄荷味，{noun}挪过来一点。',
        'Some mint is picked on the balcony; indoors the {noun} (is|are) <laid|set> out. / Fingers still smell of mint as they pull the {noun} closer.',
        'E',
      ],
      [
        '地刚拖过，踮着脚去拿{noun}。 / 厨房门口一排湿脚印，通到{noun}<跟前|面前>。',
        'Across the wet floor you go on your toes to get the {noun}. / Wet footprints lead through the kitchen and stop at the {noun}.',
      ],
      [
        '奶奶在<旁边|边上>看着，说{noun}不是这么使的。 / 轮到老人做给你看，{noun}换了手，话也停了。',
        '<Grandmother|Grandma> looks on and says that is no way to use the {noun}. / The {noun} (changes|change) hands, the talking stops, and an old hand shows how.',
        'E',
      ],
      [
        '蒸汽糊了眼镜，凭手感摸到{noun}。 / 眼镜摘下来擦，{noun}先<搁在|放在>一边。',
        'Steam on the spectacles, so the hand finds the {noun} by feel. / Spectacles come off to be wiped; the {noun} (waits|wait) at the side.',
      ],
      [
        '洗的人在左边，擦的人在右边，{noun}从中间<递过去|交过去>。 / 水声停了，擦{noun}的人还在讲刚才的笑话。',
        'Whoever washes stands on the left, whoever dries on the right, and the {noun} (passes|pass) between. / The tap is off, but the joke goes on while the {noun} (is|are) dried.',
      ],
      [
        '<便条|字条>贴在冰箱上：{noun}记得拿回来。 / 冰箱门上一张纸，写着<买葱|买姜>，还写着找{noun}。',
        'A note on the fridge says to bring back the {noun}. / On the fridge hangs a slip: buy ginger, find the {noun}.',
        'R',
      ],
      [
        '去朋友家掌勺，{noun}裹好带在包里。 / 别人家的厨房，自己的{noun}，先问盐在哪里。',
        'To cook at a friend’s place, you bring the {noun} along in your bag. / A stranger’s kitchen, the {noun} from home, and where do they keep the salt.',
      ],
      [
        '门铃响的时候，{noun}还在手里，去开门前<放下|搁下>。 / 手上湿着，{noun}一搁，先去签收。',
        'The bell rings, and you <put|set> down the {noun} on the way to the door. / Hands wet, the {noun} left in the sink: the parcel comes before <dinner|supper>.',
      ],
      [
        '合租的冰箱贴着轮值表，{noun}归今天做饭的人。 / 室友探头问，{noun}用完了没有。',
        'Whoever is down on the rota for <dinner|supper> gets the {noun}. / A <flatmate|housemate> looks round the door to ask if the {noun} (is|are) free.',
      ],
      [
        '沿着台面一路收过来，抹布、盐罐，再是{noun}。 / 盐罐归位，{noun}归位，抹布<搭在|挂在>龙头上。',
        'Along the <counter|worktop> it goes: the cloth, the salt, the {noun}, each to its place. / Salt back on its shelf, the {noun} back too, the cloth over the tap.',
        'A',
      ],
      [
        '对面楼的厨房也亮了，这边正拿着{noun}。 / 隔着天井，听得见别人家的油锅，{noun}在自己<手里|手上>。',
        'Another kitchen lights up over the <yard|courtyard> while you stand with the {noun}. / Somebody else’s oil hisses across the courtyard, and you take up the {noun}.',
        'E',
      ],
    ],
  },
  {
    groups: ['bake-tool'],
    lines: [
      [
        '面粉袋剪开一个口，{noun}已经摆到<灯下|手边>。 / 台面上清出一块空地，先放{noun}。',
        'A corner is snipped off the flour bag, and the {noun} (waits|wait) under the <lamp|light>. / Clear a space on the <counter|worktop>: the {noun} (goes|go) down before anything else.',
      ],
      [
        '烤箱在预热，拿{noun}的手上沾着白。 / 手背上一道面粉，{noun}上也有一道。',
        'While the oven heats, there is flour on the hand and on the {noun}. / A white streak on the back of your hand, and another on the {noun}.',
      ],
      [
        '黄油在碗里慢慢变软，{noun}晾在一旁，不急。 / 等黄油的工夫，把{noun}再擦一擦。',
        'Butter softens in its bowl, and the {noun} can wait. / Nothing to do until the butter gives, so you wipe the {noun} again.',
      ],
      [
        '<孩子|小孩>凑过来问，能不能让我来拿{noun}。 / {noun}交到小<手里|手上>，大人扶着碗。',
        'May I hold the {noun}, asks a voice from the height of the table. / Small fingers take the {noun}, a grown-up steadies the bowl.',
        'E',
      ],
      [
        '下雨的星期天，找出{noun}，再看家里还有几个鸡蛋。 / <外头|外面>湿漉漉的，谁也不出门，{noun}拿了出来。',
        'Rain all Sunday; the {noun} (comes|come) out and the eggs are counted. / It pours, nobody is going anywhere, and out (comes|come) the {noun}.',
        'E',
      ],
      [
        '外婆的方子写在日历背面，{noun}压着它。 / 字迹淡了的方子，{noun}放在纸<边上|旁边>。',
        '<Grandmother|Grandma> wrote the recipe on the back of a calendar; the {noun} (keeps|keep) it flat. / The ink on the recipe is fading, and the {noun} (lies|lie) at its edge.',
        'E',
      ],
      [
        '油纸裁好，鸡蛋拿出来，{noun}洗净<擦干|抹干>。 / {noun}擦到没有水珠，才动面粉。',
        'Eggs out, sheets cut, the {noun} washed and dried. / Not a drop is left on the {noun} when the flour bag opens.',
        'A',
      ],
      [
        '门缝里飘出甜味，<水槽|水池>里泡着{noun}。 / 香味已经到了楼道，{noun}还没洗。',
        'Something sweet drifts under the door; in the sink (soaks|soak) the {noun}. / By now the stairwell smells of cake, and the {noun} still (needs|need) washing.',
      ],
      [
        '邻居的孩子生日，前一晚{noun}就<放在|搁在>台面上了。 / 蜡烛买好，{noun}备好，明天早起。',
        'On the eve of a birthday next door, the {noun} (is|are) set out on the <counter|worktop>. / Candles bought, the {noun} ready, and up early tomorrow.',
      ],
      [
        '袖口推到胳膊肘，{noun}在<手里|手上>掂一掂。 / 拿起{noun}之前，先把戒指摘下来。',
        'Cuffs up to the elbow, and the {noun} (is|are) weighed in the hand. / Before you <pick|take> up the {noun}, the ring comes off.',
        'A',
      ],
      [
        '视频暂停在那一步，湿手够不着，{noun}先<放下|搁下>。 / 屏幕上的人也拿着{noun}，只是不慌不忙。',
        'Paused at that very step, the video waits while the {noun} (is|are) <put|set> down. / <Somebody|Someone> on the screen holds the {noun} too, and takes all day about it.',
      ],
      [
        '料理台一角，{noun}和量杯挨着，<糖罐|牛奶>在后面。 / 糖罐的盖子开着，{noun}靠在<旁边|边上>。',
        'Measuring cup, sugar jar, the {noun}: they crowd a corner of the <counter|worktop>. / The lid is off the sugar, and the {noun} (leans|lean) nearby.',
      ],
      [
        '夜深了还想烤点什么，{noun}拿得很轻。 / 家里人都睡了，{noun}搁下时垫了块布。',
        'So late, and still you want to bake; the {noun} (is|are) lifted with care. / All asleep: a cloth goes down before the {noun} (is|are) set on it.',
      ],
      [
        '搬进来头一个周末，{noun}从箱子<底下|下面>翻了出来。 / 箱子拆到厨房那只，{noun}夹在几张旧报纸里。',
        'For the opening weekend in the <flat|apartment>, the {noun} (is|are) dug out of a box. / The kitchen box <at last|finally>, and in it the {noun} between sheets of newsprint.',
        'R',
      ],
      [
        '围裙口袋里塞着计时器，{noun}握在手上。 / 计时器滴答走着，{noun}靠边站。',
        'A timer ticks in the apron pocket while you <hold|grip> the {noun}. / Tick, tick goes the timer, and the {noun} (is|are) off duty.',
      ],
      [
        '面团在盆里盖着布，{noun}<洗好|洗完>等下一轮。 / 布掀开看看，又盖上，{noun}还用不着。',
        'Dough rests under its cloth, and the {noun} (is|are) washed for the next round. / You lift the cloth, look, lower it again; the {noun} can wait.',
      ],
      [
        '朋友学着做饼，把{noun}拿反了。 / 笑够了，接过{noun}，做给人看。',
        'Learning to make flatbread, a friend holds the {noun} the wrong way round. / When the laughing is over, you take the {noun} and show how.',
      ],
      [
        '柜子底层才是{noun}，得先搬开一摞碗。 / 蹲下去，挪开锅，{noun}在<后头|后面>。',
        'From the bottom of the <cupboard|cabinet>, after a stack of bowls, (comes|come) the {noun}. / Crouch, move the pots, and there at the back (is|are) the {noun}.',
        'R',
      ],
      [
        '勺子舔过了，碗刮过了，剩下{noun}归洗碗的人。 / 厨房里争着刮碗，没人管{noun}。',
        'Spoon licked, bowl scraped, and the {noun} left to whoever washes up. / They fight over the bowl, and nobody minds the {noun}.',
      ],
      [
        '窗台上晾着{noun}，下面垫一块格子布。 / 水珠落在布上，{noun}晾在窗边。',
        'On a check cloth <by|near> the window the {noun} (dries|dry). / Drops fall on the cloth, and the {noun} (is|are) left at the window.',
      ],
      [
        '<清早|一早>的厨房，先响的是碗，后响的是{noun}。 / 隔着门听见碗碰碗，再听见<放下|搁下>{noun}。',
        'Early in the kitchen, a bowl is heard, and after it the {noun}. / Through the door come the clink of bowls and the {noun} being <put|set> down.',
      ],
      [
        '购物单上还有酵母，{noun}划掉了。 / 酵母、糖粉、{noun}，一样一样对过去。',
        'Yeast is still on the list; the {noun} (is|are) crossed off. / Yeast, icing sugar, the {noun}: a finger goes down the list.',
        'R',
      ],
      [
        '提起{noun}，<桌上|桌面上>那层面粉里留了个印子。 / 桌上一层白，{noun}<挪开|移开>的地方是空的。',
        'Lift the {noun}, and a shape stays behind in the flour. / White lies all over the table except where the {noun} had been.',
      ],
      [
        '下午有人来喝茶，厨房从中午起就有{noun}的动静。 / 客人来之前，{noun}先收进柜子。',
        'Tea is for later, yet the {noun} (has|have) been busy since noon. / With guests on the way, the {noun} (goes|go) back into the <cupboard|cabinet>.',
      ],
    ],
  },
  {
    groups: ['cookware'],
    lines: [
      [
        '火拧小了，{noun}里的声音也低下去。 / 拧一下旋钮，{noun}不吵了，听得见<窗外|外面>。',
        'You turn the heat down, and the {noun} (begins|begin) to murmur. / A turn of the knob, and past the {noun} you can hear the street.',
      ],
      [
        '味道先到了楼道，{noun}还在灶上。 / 还没掏钥匙，就知道家里的{noun}没闲着。',
        'The smell has reached the stairs; the {noun} (is|are) still on the <stove|hob>. / Before the key is out you know that the {noun} (is|are) busy.',
      ],
      [
        '灶上给晚归的人留着{noun}，<旁边|边上>压一张字条。 / 进门先不开灯，借着楼道的光<看见|瞧见>灶上的{noun}。',
        'For whoever comes home late, the {noun} (stays|stay) on the <stove|hob> with a note. / Without a lamp you make out the {noun} on the <stove|hob>, by the light from the stairs.',
        'E',
      ],
      [
        '<桌上|桌面上>垫好布，{noun}端过来，大家挪碗。 / 让一让，{noun}要上桌，碗碟往<边上|旁边>靠。',
        'Bowls are <shifted|moved>, a cloth goes down, and the {noun} (comes|come) to the table. / Make room: here (comes|come) the {noun}, and the dishes move aside.',
        'A',
      ],
      [
        '菜心择好了，{noun}往灶上一坐。 / 水声一停，{noun}上灶，点火。',
        'Greens washed and picked over, the {noun} (goes|go) on the <stove|hob>. / Tap off, the {noun} on, and the flame is lit.',
        'A',
      ],
      [
        '<靠着|倚着>冰箱等，{noun}里慢慢有了响动。 / 手机看了几页，才<听见|听到>{noun}里有声音。',
        'Leaning on the fridge, you wait until something stirs in the {noun}. / A few pages on the phone, and <at last|finally> a sound from the {noun}.',
      ],
      [
        '隔着门帘问{noun}里是什么，<里头|里面>只说去洗手。 / 书包还背着，先到灶边看看{noun}。',
        'What is in the {noun}, asks <somebody|someone> at the door, and is sent to wash hands. / School bag still on, a child comes to <look|peer> into the {noun}.',
      ],
      [
        '菜谱上写小火，弯下腰去看{noun}<底下|下面>。 / 歪着头看火，脸快贴到{noun}<边上|旁边>了。',
        'Low heat, says the recipe, so you bend to look under the {noun}. / Head to the side, you check the heat under the {noun}.',
      ],
      [
        '<妈|爸>在电话里说，先别管{noun}，听我讲。 / 电话开着免提，立在{noun}<旁边|边上>，讲的是老家那道菜。',
        'Leave the {noun} alone and listen, says <mother|father> on the phone. / On loudspeaker <beside|next to> the {noun}, somebody from home explains the dish.',
        'E',
      ],
      [
        '放没放盐，谁也说不准，围着{noun}看。 / 几个人站在{noun}<跟前|面前>，争的是盐。',
        'Nobody knows about the salt, so all of them <look|peer> into the {noun}. / Around the {noun} they stand and argue about salt.',
      ],
      [
        '出远门前清冰箱，剩的菜都进了{noun}。 / 冰箱空了，灯照着隔板，东西都在{noun}里。',
        'Before the trip the fridge is emptied into the {noun}. / Bare shelves in the fridge; what was there is in the {noun} now.',
        'R',
      ],
      [
        '亲戚坐满一屋，{noun}刚刷完又上了灶。 / 客厅里在倒茶，厨房里在刷{noun}，还有菜没上。',
        'Relatives fill the room; the {noun} (is|are) scrubbed and put straight back on the <stove|hob>. / Tea is poured in there, the {noun} (is|are) washed in here, and more dishes are due.',
      ],
      [
        '刷{noun}的水声停了，才<听见|听到>电视在放什么。 / 挽着袖子刷{noun}，背后有人问要不要帮忙。',
        'When the scrubbing of the {noun} stops, you can hear what is on <television|TV>. / You scrub the {noun}, and behind you <somebody|someone> asks if you need a hand.',
      ],
      [
        '拎着{noun}走到<水槽|水池>，围裙上溅了一片。 / 水开大了，打在{noun}上，溅湿了袖口。',
        'Carried to the sink, the {noun} (meets|meet) the tap, and the apron is splashed. / Too much tap: it drums on the {noun} and wets a cuff.',
      ],
      [
        '窗户雾了，手指在上头画个圈，身后是{noun}的热气。 / 隔着{noun}冒的白汽，看不清谁进来了。',
        'A finger draws a ring on the misted window while steam comes off the {noun}. / Who came in is hard to tell through the steam from the {noun}.',
      ],
      [
        '独自吃晚饭，懒得盛，守着{noun}站着吃。 / 桌子也不摆了，一双筷子，守着{noun}。',
        'Dinner alone, standing up, straight from the {noun}. / Why lay a table: you eat <beside|next to> the stove, out of the {noun}.',
        'E',
      ],
      [
        '橱柜门一拉，碗碟跟着响，{noun}在<里头|里面>。 / 蹲着往外抽{noun}，上面的盘子晃了晃。',
        'Open the <cupboard|cabinet>, and things shift and clink before you get at the {noun}. / Crouching, you draw out the {noun} from under the plates.',
      ],
      [
        '夜班下来，天刚亮，摸到灶前放上{noun}。 / 别人去上班，这边刚把{noun}放到灶上。',
        'After the night shift, as the sky turns grey, you set the {noun} on the <stove|hob>. / Others leave for work as you put the {noun} on to cook.',
      ],
      [
        '<纸箱|箱子>划开，{noun}捧出来，先冲水。 / 垫在箱里的纸抽掉，{noun}落到台面上，咚的一声。',
        'The carton is cut open, and the {noun} (goes|go) under the tap before all else. / Out come the crumpled stuffing and the {noun}, set down on the <counter|worktop> with a thud.',
        'R',
      ],
      [
        '猫蹲在灶台边，鼻子朝着{noun}。 / 赶走了猫，转身猫又坐到{noun}<跟前|面前>。',
        'By the stove sits the cat, nose toward the {noun}. / Shooed away, the cat is back <beside|next to> the {noun} as soon as you turn.',
      ],
      [
        '姜切好了摊在手心，往{noun}里一撒。 / 手心里一撮葱，抬手，落进{noun}。',
        'Sliced ginger goes from the palm into the {noun}. / Spring onions in the hollow of a hand, then over the {noun}, and down.',
      ],
      [
        '小灶台挤着酱油、电话和{noun}。 / 酱油瓶往后退，{noun}才摆得下。',
        'Soy sauce, a phone and the {noun} crowd the little stove. / Back goes the soy sauce, to make room for the {noun}.',
      ],
      [
        '楼下有人喊吃饭，灶上的{noun}也差不多了。 / 喊了一嗓子，拖鞋声都往{noun}这边来。',
        'Down in the yard <somebody|someone> calls a child to dinner; up here the {noun} (is|are) nearly done. / You call, and slippers come shuffling toward the {noun}.',
      ],
      [
        '<擦干|抹干>{noun}，放回去，厨房的灯还要再亮一会儿。 / 抹布拧干，{noun}归位，电饭煲<旁边|边上>留着碗。',
        'Dry the {noun}, put (it|them) away, and leave the <lamp|light> on a little. / Cloth wrung out, the {noun} back in place, a bowl set aside for tomorrow.',
        'R',
      ],
    ],
  },
]
