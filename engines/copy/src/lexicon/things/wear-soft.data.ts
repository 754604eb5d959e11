import type { GroupScenes } from './group-scenes.ts'

/** Slippers, knitwear, socks and nightclothes. */
export const SOFT_SCENES: readonly GroupScenes[] = [
  {
    groups: ['slippers'],
    lines: [
      [
        '听见敲门，脚先找到{noun}。 / 敲门声又响，{noun}<趿拉|套>着去应。',
        'A knock, and the feet find the {noun} first. / Another knock, and the {noun} (shuffles|shuffle) to the door.',
        'A',
      ],
      [
        '门垫旁边，{noun}头朝里摆着。 / 到家，鞋一脱，脚伸进<门边的|朝里摆着的>{noun}。',
        'By the doormat the {noun} (stands|stand), toes to the house. / Home, shoes off, and your feet go into the {noun} by the <mat|wall>.',
      ],
      [
        '晒衣服的人啪嗒啪嗒，{noun}从阳台回来。 / 阳台上啪嗒响，{noun}踩着<水印|叶子>过来。',
        'Slap, slap, back from the balcony (comes|come) the {noun}. / From among the washing you hear the {noun}, and a peg <drops|snaps>.',
      ],
      [
        '盐用完了，穿着{noun}去楼下买。 / 锅上等着盐，{noun}啪嗒啪嗒<下楼|跑回来>。',
        'Salt is missing, and the {noun} (goes|go) down to the corner shop. / A pan on the stove, and the {noun} (runs|run) down for salt.',
        'A',
      ],
      [
        '狗叼走{noun}，绕着茶几跑。 / 茶几底下，狗的下巴搁在{noun}上。',
        'Round the coffee table runs the dog with the {noun}. / Under the coffee table, the dog’s chin on the {noun}.',
        'E',
      ],
      [
        '水管浇花，{noun}站在湿砖上。 / 水淌过{noun}，花盆<一排|挨个>浇完。',
        'Watering with the hose, the {noun} on wet bricks. / A trickle runs past the {noun}, and the pots are <done|full>.',
      ],
      [
        '院子里乘凉，{noun}一前一后晃着。 / 竹椅上晃着{noun}，讲到一半，<月亮|蚊子>来了。',
        'Evening in the yard, the {noun} swinging from your toes. / From the bamboo chair (dangles|dangle) the {noun}, and the <moon|story> comes round.',
      ],
      [
        '地上的影子，{noun}踩着去关窗。 / 起风，{noun}跑过几间屋，<窗|门>都关了。',
        'Wind gets up, and the {noun} (goes|go) from window to window. / Past room after room (runs|run) the {noun}: shut, shut, shut.',
      ],
      [
        '客人来了，柜里拿出{noun}摆到脚前。 / 摆好{noun}，接过<水果|外套>，往里让。',
        'Guests, and the {noun} (is|are) set before their feet. / You put out the {noun}, take their coats and show them <in|through>.',
        'R',
      ],
      [
        '沙滩上{noun}提在手里，脚给浪追着。 / 浪退下去，{noun}放到<礁石|毛巾>边，往水里走。',
        'Along the sand, the {noun} in your hand and the waves after your feet. / Where the wave turns, you leave the {noun} on the <towel|rock> and walk in.',
      ],
      [
        '隔壁送来饺子，穿着{noun}站在门口说话。 / 碗捧在手里，{noun}在门槛上<站|靠>着聊。',
        'Dumplings from next door, and a chat on the threshold in the {noun}. / Bowl in both hands, the {noun} on the doorstep, and the talk goes on.',
      ],
      [
        '台阶上剥豆，{noun}脱了，脚踩着地。 / 豆壳落在{noun}边上，盆里<满|响>起来。',
        'Shelling peas on the step, the {noun} kicked off. / Pods drop round the {noun}, and the bowl <fills|rings>.',
      ],
      [
        '床沿坐了坐，脚在地上画圈，找{noun}。 / 天没亮，脚尖先碰到{noun}，再<够|摸>灯。',
        'Sitting on the edge of the bed, your feet go round looking for the {noun}. / Still dark: toes touch the {noun}, a hand goes out for the lamp.',
        'E',
      ],
      [
        '鞋柜上头晒了半排，{noun}翻个面。 / 窗台上，{noun}底朝上<晒|晾>着。',
        'Upside down on the sill (lies|lie) the {noun}. / Soles to the sun, the {noun} (waits|wait) on the <sill|balcony>.',
      ],
      [
        '夜里起来倒水，{noun}放轻了走。 / 过道有人睡，{noun}<提|踮>起来，一步一步。',
        'Up at night for water, the {noun} going softly. / Past the sleeping room (tiptoes|tiptoe) the {noun}.',
      ],
      [
        '溪边坐下，{noun}搁在石头上，腿伸进水里。 / 石头上摆着{noun}，脚边有<小鱼|虾>。',
        'A brook: you sit down, the {noun} on a stone, your legs in the water. / On the stone (stands|stand) the {noun}; at your feet, little fish.',
      ],
      [
        '楼上楼下，找了半天是{noun}在沙发底。 / 趴下来，扫帚柄够出{noun}，带出一团<灰|毛线>。',
        'All over the house, and the {noun} (turns|turn) up under the sofa. / Out (comes|come) the {noun} on a broom handle, and a ball of <dust|yarn>.',
      ],
      [
        '行李箱开着，{noun}用袋子包好塞边上。 / 旅馆房间，先翻出{noun}，<换|踩>上，再看窗外。',
        'Packed in a bag, the {noun} (goes|go) down the side of the suitcase. / In the hotel room you dig out the {noun} first, and then look out of the window.',
      ],
      [
        '泳池边一路水印，{noun}啪嗒到更衣室。 / 更衣室门口，{noun}里<控|倒>出水来。',
        'A wet trail from the pool, and the {noun} (slaps|slap) along it. / Outside the changing room you tip the water from the {noun}.',
      ],
      [
        '报纸丢在院门里，{noun}趟着露水去拿。 / 露水沾湿{noun}，报纸夹在<腋下|手里>回来。',
        'The newspaper lies inside the gate; out through the dew (goes|go) the {noun}. / Dew on the {noun}, the paper under your arm, and back to the <kitchen|door>.',
      ],
      [
        '小脚踩着大人的{noun}，跟着一步一步走。 / 抱住腿，站到{noun}上，<走到厨房|要去阳台>。',
        'Small feet stand on the grown-up’s {noun} and go along for the ride. / Hold on, up on the {noun}, and so to the <kitchen|balcony>.',
      ],
      [
        '夜市的塑料凳，{noun}踩着凳脚。 / 等着烤串，{noun}在凳子底下<晃|打拍子>。',
        'A plastic stool at the night market, the {noun} hooked on its leg. / Until the skewers come, the {noun} (beats|beat) time under the stool.',
      ],
      [
        '门铃坏了，窗口喊一声，{noun}下去开门。 / 听到喊，{noun}扶着栏杆<往下|转着圈>跑。',
        'Called from the street, you go down in the {noun} to open. / At the shout, the {noun} (runs|run) down, a hand on the banister.',
      ],
      [
        '站到椅子上换灯泡，{noun}脱在下面。 / 灯亮了，脚往下探，找{noun}。',
        'Up on the chair to change the bulb, the {noun} left below. / Light on, and a foot reaches down for the {noun}.',
      ],
      [
        '剪完脚边的枝子，{noun}上落了叶。 / 抖抖{noun}，叶子<掉|飞>了，剪刀收好。',
        'Clippings from the hedge, and leaves on the {noun}. / You shake the leaves from the {noun} and put the shears away.',
      ],
    ],
  },
  {
    groups: ['knit'],
    lines: [
      [
        '椅背上的{noun}，顺手披到肩上。 / 开窗做事，肩上披着{noun}。',
        'From the back of the chair the {noun} goes round your shoulders. / Window open, work begun, the {noun} over your shoulders.',
      ],
      [
        '线头露出来一点，拿钩针把{noun}挑好。 / 对着灯，把{noun}的线头<藏|挑>进去。',
        'A loop has come loose on the {noun}, and a hook puts it back. / Held to the lamp, the {noun} has its loose end hidden.',
        'R',
      ],
      [
        '毛巾上铺平，{noun}洗过晾着。 / 翻个面，{noun}在毛巾上<换边|摊平>再晾。',
        'Washed, the {noun} lies flat on a towel. / Turned over on its towel, the {noun} goes on drying.',
      ],
      [
        '办公室里，{noun}长住在椅子上。 / 下班走了，{noun}留着守<座位|椅子>。',
        'At the office the {noun} lives on the chair. / Everyone has gone, and the {noun} keeps the seat.',
      ],
      [
        '清早去拿牛奶，睡衣外面套{noun}。 / 门口的人裹着{noun}，牛奶<拿|提>进来。',
        'Milk at the door, the {noun} over your nightclothes. / Out on the step in the {noun}, and in again with the bottle.',
        'A',
      ],
      [
        '图书馆坐久了，从包里抽出{noun}。 / 穿好{noun}，接着翻到<折角|夹签>那页。',
        'A long sit in the library, and the {noun} comes out of the bag. / On with the {noun}, and back to the page with the fold.',
      ],
      [
        '落叶粘在{noun}上，进门才看见。 / 摘下{noun}上的叶子，夹进<书|报纸>里。',
        'A leaf has come home on the {noun}. / Picked from the {noun}, the leaf goes into a book.',
        'E',
      ],
      [
        '猫爪子勾住{noun}，不敢动，慢慢抬。 / 一根线勾着，猫和{noun}都停住。',
        'The cat’s claw is in the {noun}; hold still. / Caught by a thread, the {noun} and the cat both wait.',
      ],
      [
        '围着火锅，{noun}脱在沙发那头。 / 脸烫红了，{noun}早就<脱|扔>在一边。',
        'Round the hot pot, the {noun} thrown on the sofa. / Faces red over the pot, and the {noun} long since off.',
      ],
      [
        '外婆看看针脚，问{noun}在哪儿买的。 / 针脚摸了一遍，外婆把{noun}还回来。',
        'Grandma looks at the stitches of the {noun} and asks where it comes from. / Stitch by stitch she goes over the {noun}, and hands it back.',
        'E',
      ],
      [
        '行李箱缝里塞袜子，上面平放{noun}。 / 到了山里，先翻出{noun}，再看窗外。',
        'Socks down the sides of the case, and the {noun} flat on top. / Up in the hills you pull out the {noun} first.',
      ],
      [
        '衬衫领子翻到{noun}外面，照照镜子。 / 镜前把{noun}拉平，衬衫<露|翻>出一点。',
        'Shirt collar out over the {noun}, and a look in the mirror. / Before the mirror you pull the {noun} straight over the shirt.',
      ],
      [
        '渡口等船，{noun}裹紧一点，看对岸的灯。 / 船靠过来，{noun}上有水雾。',
        'Waiting for the ferry, you draw the {noun} closer and watch the far lamps. / Here comes the boat, and there is mist on the {noun}.',
      ],
      [
        '阳台浇花，{noun}上溅了水点。 / 放下水壶，掸掸{noun}，剪一片黄叶。',
        'Watering on the balcony, with a splash on the {noun}. / Can put down, the {noun} brushed off, a yellow leaf snipped.',
      ],
      [
        '午后热了，{noun}脱下来搭在车筐。 / 骑到坡顶停下，从车筐拿{noun}。',
        'Afternoon, and the {noun} rides in the bicycle basket. / Top of the hill: a stop, and the {noun} out of the basket.',
      ],
      [
        '电影院里，{noun}盖在腿上。 / 灯亮了，{noun}滑到座位底下，弯腰捡。',
        'During the film the {noun} lies across your knees. / Lights up, and the {noun} has slid beneath the seat.',
      ],
      [
        '抽屉里腾出空来，{noun}叠好，盖一层薄纸。 / 揭开薄纸，{noun}抖开，比在身上。',
        'Room is made in a drawer, and the {noun} folded in under tissue. / Lift the tissue, shake out the {noun}, hold it up to yourself.',
      ],
      [
        '站台上接人，远远先认出{noun}。 / 穿{noun}的人挥手，箱子<歪|倒>了。',
        'Meeting the train, you know the {noun} before the face. / Whoever wears the {noun} waves, and the suitcase tips.',
      ],
      [
        '弹吉他的手停下，把{noun}往后捋。 / {noun}挨着琴身，调音，又<弹|停>。',
        'A hand leaves the strings to push back the {noun}. / Up against the guitar, the {noun}; a string is tuned.',
      ],
      [
        '信写到天黑，{noun}肩头落着灯影。 / 站起来关窗，{noun}从椅子滑下去。',
        'Writing till dark, lamplight on the shoulder of the {noun}. / You get up for the window, and the {noun} slides from the chair.',
      ],
      [
        '面包店的早班，围裙底下是{noun}。 / 围裙解下，{noun}上一点面粉，拍掉。',
        'Early shift at the bakery: apron, and beneath it the {noun}. / Apron off, and flour patted from the {noun}.',
      ],
      [
        '露台上的宴席，起风了，有人去拿{noun}。 / 拿来{noun}，谁要谁披，酒<接着|又>倒上。',
        'Supper on the terrace, a wind, and somebody goes in for the {noun}. / Back with the {noun}: who wants it.',
      ],
      [
        '孩子钻进{noun}底下，只剩脚在外面。 / 掀开{noun}，底下的人说不算，再来。',
        'A child hides under the {noun}, all but the feet. / Up with the {noun}: not fair, says a voice, again.',
      ],
      [
        '柜台上抖开{noun}，对着门口的光看。 / 看过了，{noun}<叠|包>起来，付钱。',
        'Shaken out on the counter, the {noun} is taken to the door for the light. / Seen by daylight, the {noun} is folded and wrapped.',
      ],
    ],
  },
  {
    groups: ['underwear'],
    lines: [
      [
        '晾衣夹排开，{noun}在当中滴水。 / 水不滴了，{noun}翻个面<晒|晾>。',
        'A row of pegs, and the {noun} dripping in the middle. / No more drops; the {noun} (is|are) turned round on the line.',
        'R',
      ],
      [
        '抽屉推进去，{noun}又被夹住一角。 / 拉开重放，{noun}卷成<一卷|小卷>，合上了。',
        'The drawer shuts on a corner of the {noun}. / Open again; the {noun} rolled up, and now it closes.',
      ],
      [
        '洗完澡，{noun}搁在门外的凳子上。 / 门缝里伸出手，<够|拿>走{noun}。',
        'After the bath, the {noun} (is|are) on the stool outside. / A hand comes round the door and takes the {noun}.',
      ],
      [
        '闹钟响，摸黑换上{noun}。 / 灯还没开，{noun}换好了，找<眼镜|拖鞋>。',
        'Alarm; you change into the {noun} in the dark. / Before the lamp is on, so (is|are) the {noun}.',
        'A',
      ],
      [
        '雨天收进来，{noun}挂满浴室。 / 浴帘杆上{noun}挨着毛巾，推开才能洗脸。',
        'Rain brings the washing in, and the {noun} (hangs|hang) in the bathroom. / Along the rail the {noun} and a towel; you push them aside to wash.',
      ],
      [
        '行李里先放{noun}，塞在缝里。 / 到了旅馆，{noun}放进<上面|床边>的抽屉。',
        'Packing begins with the {noun}, down the sides of the case. / Hotel: the {noun} in the top drawer.',
      ],
      [
        '洗衣篮歪着，{noun}搭在边上。 / 篮子提起来，{noun}掉了，弯腰再捡。',
        'The basket leans, the {noun} over its edge. / Basket up, the {noun} down; you bend for (it|them).',
      ],
      [
        '电视开着，在沙发上叠{noun}。 / 叠到天气预报，{noun}<堆|摞>起来了。',
        'Folding the {noun} on the sofa with the television on. / By the weather forecast the {noun} (is|are) folded.',
      ],
      [
        '猫睡在干净衣服上，{noun}压在肚子下面。 / 拎起猫，抽出{noun}，猫又躺下。',
        'On the clean washing sleeps the cat, the {noun} beneath. / Cat lifted, the {noun} drawn out, cat down again.',
        'E',
      ],
      [
        '游完泳，更衣柜里先拿{noun}。 / 湿头发，{noun}穿好，鞋带<拖|散>着。',
        'Back from the pool, the {noun} first out of the locker. / Hair wet, the {noun} on, a lace undone.',
      ],
      [
        '衣柜换季，{noun}的抽屉没有动。 / 别的箱子收上去，{noun}还在老地方。',
        'Everything else changes with the weather; the {noun} (stays|stay) in the drawer. / Boxes go up, boxes come down, and the {noun} (keeps|keep) the same place.',
      ],
      [
        '包裹拆开，{noun}先下水过一遍。 / 盆里泡着{noun}，剪下的吊牌在桌上。',
        'Unpacked, the {noun} (goes|go) into the water first. / In the basin the {noun}, on the table the tag.',
      ],
      [
        '阳台起雾，{noun}摸着还潮，再等等。 / 等到中午，{noun}收下来，贴着脸<试|碰>一碰。',
        'Mist on the balcony; the {noun} (feels|feel) damp yet. / Noon, and the {noun} (comes|come) in, tried against the cheek.',
      ],
      [
        '搬进新屋，床还没铺，{noun}有了抽屉。 / 纸箱上写着名字，里面是{noun}和床单。',
        'Moved in, the bed not made, but the {noun} (has|have) a drawer. / A name on the box; inside, the {noun} and the sheets.',
      ],
      [
        '孩子帮忙收衣服，把{noun}顶在头上。 / 头上的{noun}拿下来，笑得<坐|蹲>下了。',
        'A child helps with the washing, the {noun} as a hat. / Hat off, says somebody, and the {noun} (goes|go) on the pile.',
        'E',
      ],
      [
        '列表上写着牙刷，{noun}，充电线。 / 划掉{noun}，再想想，还差什么。',
        'Toothbrush, says the list, the {noun}, a book. / You cross off the {noun} and think what is missing.',
      ],
      [
        '早班前夜，{noun}放在衣服堆的上头。 / 黑里伸手，先碰到{noun}。',
        'On top of tomorrow’s clothes (lies|lie) the {noun}. / Reaching out in the dark, you touch the {noun}.',
      ],
      [
        '针线盒开着，{noun}松了的线补一补。 / 剪断线头，{noun}翻过来看看针脚。',
        'Sewing box open, a loose thread on the {noun} to see to. / Thread snipped, the {noun} turned over for a look.',
      ],
      [
        '下雨淋了一路，进门从头换到{noun}。 / {noun}换过了，裹着毯子烧水。',
        'Soaked on the way, you change everything down to the {noun}. / Changed, the {noun} and all, you put the kettle on.',
      ],
      [
        '机器停了，{noun}缠在袖子里。 / 一件一件解，{noun}从袖子里抖出来。',
        'The machine stops, with the {noun} wound up in a sleeve. / Untangled, the {noun} (falls|fall) out of the sleeve.',
      ],
      [
        '床单绷好，{noun}叠在枕边等人洗澡。 / 水声停了，枕边的{noun}给拿走。',
        'Bed made, the {noun} folded by the pillow. / Water off next door, and somebody comes for the {noun}.',
      ],
      [
        '风把{noun}吹到楼下的树上。 / 竹竿够了半天，{noun}下来了，邻居鼓掌。',
        'Wind has put the {noun} in the tree below. / A long pole, some patience, and the {noun} (comes|come) down, to applause.',
      ],
      [
        '收据夹进本子，{noun}从纸袋倒出来。 / 纸袋折平，{noun}摊在床上看看。',
        'From the paper bag you tip the {noun}, and file the bill. / Bag folded flat, the {noun} on the bed.',
      ],
      [
        '露营的早上，帐篷里蜷着换{noun}。 / 头顶着帐篷布，{noun}换反了，重来。',
        'Inside the tent, bent double, you change the {noun}. / Head against the tent roof; the {noun} inside out, so again.',
      ],
    ],
  },
]
