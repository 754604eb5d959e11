import type { GroupScenes } from './group-scenes.ts'

/** What stands in the kitchen and what is packed there: racks and boxes, lunch, cups. */
export const KITCHEN_MORE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['kitchen-store'],
    lines: [
      [
        '挪开{noun}，擦一擦<底下|下面>那圈水印。 / 抹布绕着{noun}走一圈，再把它推回墙边。',
        '<Shift|Move> the {noun}, and wipe the ring of water underneath. / The cloth goes round the {noun}, which (is|are) then pushed back to the wall.',
        'A',
      ],
      [
        '买菜的袋子倒空，手在{noun}前停了一下，<左边还是右边|放哪儿呢>。 / 袋子瘪下去，东西一样一样往{noun}那边归。',
        'Shopping bags are emptied, and your hand stops before the {noun}: left or right. / The bags go limp as things move over to the {noun}.',
      ],
      [
        '搬来的<头一晚|头一夜>，厨房里只有灯和{noun}。 / 空厨房有回声，{noun}<放下|搁下>的时候听得见。',
        'Bare kitchen, moving day: a lamp and the {noun}. / An empty kitchen has an echo, and the {noun} (makes|make) it speak.',
        'R',
      ],
      [
        '合住的人商量好了，{noun}摆在谁都够得着的地方。 / 室友挪了挪{noun}，问这样行不行。',
        'The flatmates agree where to put the {noun}: where all can reach. / A <flatmate|housemate> moves the {noun} a little and asks if that will do.',
      ],
      [
        '灶台右手边，油瓶<旁边|边上>，{noun}。 / 闭着眼也知道，伸手过去就是{noun}。',
        'Right of the stove, past the oil, (is|are) the {noun}. / Eyes shut, you reach out, and there (is|are) the {noun}.',
      ],
      [
        '门边探进一个小脑袋，问{noun}后面藏了什么。 / 饼干藏到{noun}<后头|后面>，谁也不许说。',
        'A <small|little> head looks round the door and asks what is hidden behind the {noun}. / Behind the {noun} <somebody|someone> has hidden the biscuits, and nobody tells.',
        'E',
      ],
      [
        '外卖袋里的调料包攒了一把，都塞到{noun}<旁边|边上>。 / 酱包、牙签、皮筋，不知怎么都聚在{noun}<跟前|面前>。',
        'Takeaway sauce packets pile up <beside|next to> the {noun}. / Toothpicks, string, sauce packets: somehow they gather round the {noun}.',
      ],
      [
        '大扫除做到厨房，{noun}先请到餐桌上。 / 餐桌上摆着从厨房撤出来的{noun}，地还没干。',
        'Spring cleaning reaches the kitchen, and the {noun} (moves|move) out to the dining table. / While the floor dries, the {noun} (sits|sit) out on the dining table.',
      ],
      [
        '水开了，在{noun}<那头|那边>找茶叶的人应了一声。 / 壶在响，{noun}<跟前|面前>的人没回头。',
        'The water boils, and whoever is busy at the {noun} calls out. / A kettle whistles; nobody at the {noun} turns round.',
      ],
      [
        '<夜里|深夜>起来喝水，没开灯，绕开了{noun}。 / 借着冰箱的光，看得见{noun}的轮廓。',
        'Dark kitchen, late: you find the tap and steer round the {noun}. / By the light of the fridge the {noun} (throws|throw) a shadow.',
      ],
      [
        '量过台面，手掌比了比，{noun}放这儿。 / 卷尺收回去，啪的一声，{noun}的位置定了。',
        'Hands measure the <counter|worktop>, and the {noun} (goes|go) here. / The tape measure snaps back: that is the spot for the {noun}.',
        'R',
      ],
      [
        '客人帮着收拾，问这个是不是归到{noun}那儿。 / 头一回来的人，也找着了{noun}。',
        'A <guest|visitor> helps to tidy up and asks if this belongs with the {noun}. / Even <somebody|someone> new to the kitchen finds the {noun}.',
      ],
      [
        '锅里咕嘟着，人倚在{noun}<旁边|边上>看手机。 / 菜还没好，{noun}<边上|旁边>立着手机，放到第几集了。',
        'Something simmers, and you lean <beside|next to> the {noun} with the phone. / Dinner takes its time; a series plays on the phone propped by the {noun}.',
      ],
      [
        '窗台上的蒜苗长出来了，影子落在{noun}上。 / 午后的厨房没人，光慢慢移到{noun}上。',
        'Garlic shoots on the <sill|ledge> throw their shadow over the {noun}. / Nobody in the kitchen after lunch; the light travels across to the {noun}.',
        'E',
      ],
      [
        '周末把{noun}清一清，过期的小票也<翻出|找出>来了。 / 东西都腾出来，{noun}空着，先擦。',
        'A weekend job: clear the {noun}, and find an old receipt behind (it|them). / Emptied out, the {noun} (is|are) wiped before anything goes back.',
        'A',
      ],
      [
        '快递盒还在地上，{noun}已经上岗。 / 剪刀还没<放下|搁下>，{noun}先摆出来看看。',
        'The parcel is still on the floor, and already the {noun} (is|are) at work. / Scissors in hand, you stand the {noun} up to have a look.',
        'R',
      ],
      [
        '猫从窗台踱下来，在{noun}<边上|旁边>蹭了蹭。 / 尾巴扫过{noun}，什么也没碰倒。',
        'Down from the <sill|ledge> comes the cat and rubs along the {noun}. / A tail brushes past the {noun}, and nothing falls.',
      ],
      [
        '饭后擦到{noun}这儿，收音机正好放完一首。 / 收音机放在{noun}<旁边|边上>，天线歪着。',
        'After <dinner|supper> the wiping gets as far as the {noun} just as the song ends. / Beside the {noun} stands a radio with a crooked aerial.',
      ],
      [
        '上一任房客留了个钉子，{noun}摆在它<底下|下面>。 / 租来的厨房，{noun}是自己带的。',
        'Under a nail left by the last tenant (stands|stand) the {noun}. / It is a rented kitchen, but the {noun} came along.',
      ],
      [
        '<妈|爸>来住几天，把{noun}换了个地方。 / 找了一早上，{noun}被挪到了窗边。',
        '<Mother|Father> comes to stay, and the {noun} (moves|move) to a new place. / You hunt about in the morning: the {noun} went to the window.',
        'E',
      ],
      [
        '早饭赶时间，柜门开着，{noun}前头一阵忙。 / 闹钟响过了，人在{noun}和灶台之间来回。',
        'Breakfast in haste, doors open, and much ado around the {noun}. / The alarm has gone, and you run between the stove and the {noun}.',
        'A',
      ],
      [
        '量米的声音，倒水的声音，再就是{noun}轻轻一响。 / 厨房不大，{noun}碰一下墙，隔壁都<听见|听到>。',
        'Rice is poured, then water, then comes a small knock from the {noun}. / Such a small kitchen: when the {noun} (touches|touch) the wall, next door hears it.',
      ],
      [
        '便利贴写着盐没了，贴在{noun}上。 / 要买的东西写在{noun}<旁边|边上>那张纸上，字越写越小。',
        'Out of salt, says the sticky note on the {noun}. / Beside the {noun} hangs the shopping list, its letters getting smaller.',
      ],
      [
        '灯关了又开，回来把{noun}摆正。 / 临睡前看一眼厨房，{noun}歪了，推一推。',
        'Lights off, then on again, because the {noun} (stands|stand) crooked. / A last look at the kitchen, a nudge to the {noun}, and bed.',
      ],
    ],
  },
  {
    groups: ['lunch'],
    lines: [
      [
        '早上的厨房，饭盛好，{noun}扣上，塞进包底。 / 扣好{noun}，再套一个布袋，鞋已经穿了一只脚。',
        'Morning: rice in, the {noun} shut, and down into the bag. / Shut the {noun}, slip on the cloth bag; a shoe is on already.',
        'A',
      ],
      [
        '早班车上抱着包，<里头|底下>是{noun}，不敢歪。 / 车厢晃了一下，手先按住装{noun}的袋子。',
        'On the train you hold the bag level, because of the {noun}. / The carriage sways, and a hand goes to the bag with the {noun}.',
      ],
      [
        '午休铃响，椅子都往后退，{noun}摆上桌。 / 会议室借来吃饭，{noun}一个挨一个。',
        'Chairs scrape back for lunch, and out (comes|come) the {noun}. / The meeting room turns canteen, and the {noun} (opens|open) <beside|next to> the projector.',
      ],
      [
        '同事探过头，看{noun}里今天是什么。 / 隔着屏风飘过来一点香，谁打开了{noun}。',
        'A colleague leans over to see what is in the {noun}. / Over the partition drifts a smell: <somebody|someone> has opened the {noun}.',
      ],
      [
        '昨晚多做的那份，装进了{noun}。 / 晚饭还没上桌，先给{noun}留出来。',
        'Last night’s extra helping goes into the {noun}. / Before <dinner|supper> is served, a portion is put by in the {noun}.',
        'R',
      ],
      [
        '公园长椅，{noun}<搁在|放在>膝上，鸽子凑过来。 / 鸽子越走越近，{noun}往怀里收一收。',
        'On a park bench, the {noun} on your knees, and pigeons coming up. / Pigeons step closer, so the {noun} (is|are) drawn in.',
      ],
      [
        '回家头一件事，把{noun}泡进<水槽|水池>。 / 外套还没脱，{noun}先从包里掏出来。',
        'Home, and before anything the {noun} (goes|go) into the sink. / Coat still on, you take the {noun} out of the bag.',
        'A',
      ],
      [
        '字条压在{noun}底下，写着<多吃点|记得吃完>。 / 打开{noun}之前，先<看见|瞧见>一张折好的纸。',
        'Under the {noun} lies a note: eat up. / Before the {noun} (is|are) opened, a folded slip falls out.',
        'E',
      ],
      [
        '火车过了隧道，腿上的{noun}打开了。 / 靠窗的位子，小桌板放下来，{noun}摆正。',
        'The train comes out of the tunnel, and on your lap the {noun} (is|are) opened. / Window seat, table down, the {noun} squared up on it.',
      ],
      [
        '工地上歇晌，找个背阴的地方，各自打开{noun}。 / 头盔倒扣在地上，<旁边|边上>是{noun}。',
        'At noon on the site they look for shade and open what they brought; here, the {noun}. / A hard hat lies upturned on the ground <beside|next to> the {noun}.',
      ],
      [
        '食堂窗口排着队，拿{noun}的手跟着往前挪。 / 排到窗口，{noun}<递过去|交过去>，多要一勺汤。',
        'A <queue|line> at the canteen hatch, and the {noun} (moves|move) up with it. / Your turn: the {noun} (goes|go) through the hatch, and a bit more sauce, please.',
      ],
      [
        '书包侧面鼓着，是{noun}。 / 校门口一路小跑，{noun}在书包里磕着铅笔盒。',
        'That bulge in the school bag is the {noun}. / Running for the gate, with the {noun} knocking against the pencil case.',
        'E',
      ],
      [
        '切好的橙子挤在{noun}边角。 / 还剩一点空，往{noun}里塞几颗小番茄。',
        'Orange slices are tucked into a corner of the {noun}. / Some room is left in the {noun}, so a few tomatoes go in.',
      ],
      [
        '加班到天黑，抽屉里的{noun}还没动。 / 楼层灯灭了一排，<桌上|桌面上>的{noun}这才打开。',
        'Working late, and the {noun} in the drawer (is|are) not touched yet. / A row of lights goes out, and at the desk the {noun} (is|are) opened <at last|finally>.',
      ],
      [
        '洗碗的水声里，有人问{noun}放哪儿。 / 架子上晾着碗，空出一格给{noun}。',
        'Over the noise of the tap <somebody|someone> asks where the {noun} (goes|go). / Bowls on the rack move over for the {noun}.',
      ],
      [
        '山路走到亭子，背包<放下|搁下>，{noun}递过来。 / 亭子里风大，{noun}打开，纸巾压在<底下|下面>。',
        'The path reaches a pavilion; packs off, and the {noun} (is|are) passed round. / Windy up here: a napkin is held down by the {noun}.',
      ],
      [
        '起晚了，{noun}空着出的门。 / 路口的早点摊前，{noun}才装上东西。',
        'By the breakfast stall at the corner the {noun} (is|are) filled <at last|finally>. / Overslept, so the {noun} (leaves|leave) the house empty, to be filled on the way.',
      ],
      [
        '筷子忘带了，对着{noun}坐了一会儿。 / 跟邻桌借了双筷子，{noun}才动。',
        'Chopsticks forgotten, you sit and look at the {noun}. / Spare chopsticks from the next desk, and the {noun} can be opened.',
      ],
      [
        '玉米先夹到同事碗里，{noun}转了个方向。 / 你的豆角换我的土豆，{noun}往中间推。',
        'Sweetcorn for a colleague, and the {noun} (is|are) turned about. / My potatoes for your beans: the {noun} (moves|move) to the middle of the table.',
      ],
      [
        '冰箱门上贴着今天的菜，{noun}排在牛奶前面。 / <夜里|深夜>备好，{noun}在冰箱里等早上。',
        'Packed the night before, the {noun} (waits|wait) in the fridge. / In front of the milk (stands|stand) the {noun}, ready for tomorrow.',
        'R',
      ],
      [
        '值班室的窗朝着操场，{noun}摆在窗台上。 / 哨声远了，窗台上{noun}打开。',
        'From the duty room you see the playground; the {noun} (stands|stand) on the <sill|ledge>. / A whistle far off, and on the window sill the {noun} (is|are) opened.',
      ],
      [
        '老花镜推到头顶，慢慢打开{noun}。 / 棋下到一步，{noun}送来了，先吃。',
        'Reading glasses pushed up, <somebody|someone> opens the {noun} without haste. / In the middle of the chess game (arrives|arrive) the {noun}: eat now, play later.',
        'E',
      ],
      [
        '下车前摸一摸袋子，{noun}在，伞在。 / 座位<底下|下面>落了东西，回头，是{noun}。',
        'Before getting off you feel for the {noun}, then for the umbrella. / Something is left under the seat; you turn back for the {noun}.',
      ],
      [
        '吃完了，{noun}合上，趴着眯一会儿。 / 窗帘拉了一截，{noun}收好，打个盹。',
        'Finished: you shut the {noun} and put your head on your arms. / The blind comes down some way, the {noun} (is|are) put by, and eyes close.',
      ],
    ],
  },
  {
    groups: ['cup'],
    lines: [
      [
        '水倒好，{noun}端到桌边，椅子还没拉开。 / 一手{noun}，一手报纸，拿脚把椅子勾出来。',
        'Water poured, you carry the {noun} over; the chair is still under the table. / The {noun} in this hand, the newspaper in that, and a foot for the chair.',
      ],
      [
        '书翻过去一页，手不看就摸到{noun}。 / 眼睛在书上，{noun}在手边，页码在往后走。',
        'A page is turned, and without a look the hand finds the {noun}. / Eyes on the book, fingers on the {noun}.',
      ],
      [
        '客人坐下，{noun}往那边推一推。 / <门口|门边>在换鞋，这边{noun}已经摆上。',
        'The <guest|visitor> sits down, and the {noun} (slides|slide) across the table. / Shoes come off in the hall; in here the {noun} (is|are) set out.',
      ],
      [
        '窗台上放着{noun}，雨点一颗颗落在<外头|外面>。 / 下雨，靠窗站着，{noun}捧在<手里|手上>。',
        'Rain runs down the pane, and on the <sill|ledge> (stands|stand) the {noun}. / You stand at the window, the {noun} held close, and watch umbrellas.',
        'E',
      ],
      [
        '会开长了，{noun}见了底，没人<起身|站起来>。 / 屏幕上还在讲，<手里|手上>转着{noun}。',
        'A long meeting: the {noun} (is|are) empty, and nobody gets up. / The talk goes on; you turn the {noun} round and round.',
      ],
      [
        '<桌上|桌面上>留着一圈水印，{noun}刚拿走。 / 端起{noun}，<底下|下面>的便条湿了个角。',
        'A ring on the table shows where the {noun} stood. / Lift the {noun}, and the note underneath has a wet corner.',
      ],
      [
        '搬家时{noun}裹了几层报纸，写上轻放。 / <纸箱|箱子>里摸到一团报纸，剥开是{noun}。',
        'For the move the {noun} (is|are) rolled in newspaper and marked with care. / A ball of newsprint in the <box|carton>: unroll it, and there (is|are) the {noun}.',
        'R',
      ],
      [
        '深夜改稿，{noun}挨着键盘，添了几回水。 / 键盘声停了，去厨房给{noun}添水。',
        'Late over a draft, with the {noun} <beside|next to> the keyboard. / The typing stops, and you go to fill the {noun}.',
      ],
      [
        '厨房里有人问谁要喝水，举起{noun}应一声。 / 我也要，{noun}从沙发<那头|那边>递过来。',
        'Anyone for water, asks the kitchen, and the {noun} (goes|go) up in answer. / Me too: the {noun} (is|are) handed over the back of the <sofa|couch>.',
      ],
      [
        '洗好倒扣在布上，{noun}<边上|旁边>淌下一点水。 / 茶巾铺开，{noun}倒过来晾着。',
        'Washed and upside down, the {noun} (drains|drain) on a cloth. / Spread a tea towel; the {noun} can dry there.',
        'A',
      ],
      [
        '老友对坐，话断了，就碰一下{noun}。 / 聊到没话，各自低头看{noun}。',
        'Old friends run out of words and clink, and the {noun} (goes|go) back to the table. / Talk dries up, and each looks somewhere: the window, the {noun}.',
        'E',
      ],
      [
        '起床后的头一件事，光着脚去拿{noun}。 / 头发还翘着，人已经站在<水池|水槽>边，手里是{noun}。',
        'Out of bed, barefoot, to get the {noun}. / Hair on end, you stand at the sink with the {noun}.',
      ],
      [
        '表格填到看不懂的一栏，先端起{noun}。 / 收据铺开一桌，算到半路，伸手去够{noun}。',
        'There is a box on the form that makes no sense, so you lift the {noun}. / Receipts cover the table; you add, frown and <reach|feel> for the {noun}.',
        'R',
      ],
      [
        '阳台的小桌只放得下花和{noun}。 / 浇完花坐下，{noun}搁在花盆<旁边|边上>。',
        'Flowers and the {noun} take up all of the balcony table. / After watering you sit down, the {noun} <beside|next to> the pots.',
        'E',
      ],
      [
        '遥控器<找到|找着>了，在{noun}后面。 / 眼镜、遥控器、{noun}，茶几上还缺个人。',
        'Behind the {noun} lies the remote. / Spectacles, remote control, the {noun}: the coffee table is ready for <somebody|someone>.',
      ],
      [
        '画笔又伸错了地方，差点进了{noun}。 / 洗笔的罐子挪远点，{noun}挪近点。',
        '<Nearly|Almost>, the paintbrush went into the {noun}. / Move the brush jar away, and the {noun} closer.',
      ],
      [
        '猫的胡子碰到了{noun}边，抬头装没事。 / 盖上手掌，免得猫把鼻子伸进{noun}。',
        'Whiskers touch the rim of the {noun}, and the cat looks up as if nothing had happened. / A palm over the {noun} keeps the cat’s nose out.',
      ],
      [
        '壶提起来，水声由低到高，{noun}满了。 / 倒水的人慢下来，眼看着{noun}。',
        'Pouring has its tune, and it climbs as the {noun} (fills|fill). / Whoever pours slows down, eyes on the {noun}.',
      ],
      [
        '柜门一开，手指越过别的，停在{noun}上。 / 一柜子碗盘，挑来挑去还是拿{noun}。',
        'In the <cupboard|cabinet> the fingers pass over the rest and stop at the {noun}. / So much on the shelf, and you take the {noun} again.',
      ],
      [
        '散席了，<桌上|桌面上>一片狼藉，{noun}先收。 / 灯还亮着，客人走了，{noun}里剩一点底。',
        'The <guests|visitors> are gone, and the {noun} (goes|go) to the sink before the plates. / Lamps on, coats gone, a last drop in the {noun}.',
      ],
      [
        '打电话的人踱到窗边，又踱回来拿{noun}。 / 电话那头在想，这头喝了一口，<放下|搁下>{noun}。',
        'Pacing with the phone, you come back for the {noun}. / Silence on the line; you take a sip and <put|set> down the {noun}.',
      ],
      [
        '胶布撕下来，{noun}上的纸屑冲掉。 / 拆开盒子，{noun}对着灯看了看，去洗。',
        'Unwrapped, the {noun} (is|are) held to the <lamp|light> and then washed. / Tape, tissue, the {noun}; then the tap.',
        'R',
      ],
      [
        '笔帽滚过桌面，被{noun}挡住。 / 作业本摊开，{noun}挪到够不着本子的地方。',
        'A pen cap rolls over the table and stops at the {noun}. / Homework is spread out, and the {noun} (moves|move) well away from it.',
      ],
      [
        '<清早|一早>的办公室只有饮水机在响，{noun}接在下面。 / 工位还空着，{noun}先到。',
        'An empty office, early: the dispenser gurgles into the {noun}. / Nobody at the desks yet, only a coat and the {noun}.',
        'A',
      ],
    ],
  },
]
