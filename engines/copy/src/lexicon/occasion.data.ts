/**
 * Opening lines for occasions. A line names the occasion and shows a moment of it; it says nothing of the product, and what
 * follows in the next sentence is one fact of the product in the lexicon's own words. So a line must read well before any fact
 * of any thing: no promise, no sale, no figure, no weather that may not come. Days on which nothing is sold (graves, mourning)
 * have no lines.
 */
export type OccasionRow = readonly [occasionId: string, zh: readonly string[], en: readonly string[]]

export const OCCASION_ROWS: readonly OccasionRow[] = [
  [
    'new-year',
    ['元旦翻开新日历', '元旦那天什么都不急', '元旦，旧的收好，新的摆上'],
    [
      'A new calendar opens on New Year’s Day',
      'New Year’s Day begins late',
      'New Year puts the old away and the new in its place',
    ],
  ],
  [
    'laba',
    ['腊八的锅一早就在火上', '过了腊八，家里开始备年', '腊八这天，厨房先有了年味'],
    [
      'On Laba the pot is on the stove early',
      'After Laba the house begins to get ready for the year',
      'On Laba the kitchen is the first to feel like New Year',
    ],
  ],
  [
    'little-new-year',
    ['小年掸灰扫尘', '小年一到，家里从高处收拾起', '小年这天，柜门一扇扇打开'],
    [
      'Little New Year is for dusting the house',
      'At Little New Year the cleaning starts from the top shelf',
      'On Little New Year every cupboard is opened',
    ],
  ],
  [
    'new-years-eve',
    ['除夕的饭桌坐满了人', '除夕傍晚，门口的鞋多了几双', '除夕那天，厨房里一直有人'],
    [
      'On Lunar New Year’s Eve every chair is taken',
      'On Lunar New Year’s Eve there are more shoes by the door',
      'On Lunar New Year’s Eve somebody is always in the kitchen',
    ],
  ],
  [
    'spring-festival',
    ['春节串门，进门先问好', '春节在家，门铃响得勤', '春节几天，一家人都在'],
    [
      'At Spring Festival one visits and is visited',
      'At Spring Festival the doorbell rings often',
      'For the days of Spring Festival everyone is home',
    ],
  ],
  [
    'lantern',
    ['元宵的灯亮到很晚', '元宵晚上，一家人出门看灯', '元宵一过，年才算过完'],
    [
      'On Lantern Festival the lights stay on late',
      'On Lantern Festival the family goes out to see the lamps',
      'With Lantern Festival the New Year comes to its end',
    ],
  ],
  [
    'dragon-head',
    ['龙抬头，理发店门口排着队', '龙抬头这天剪个头', '龙抬头，年后先办这件小事'],
    [
      'When the Dragon Raises Its Head there is a queue at the barber’s',
      'On Dragon Raises Its Head one gets a haircut',
      'Dragon Raises Its Head is the first small errand of the year',
    ],
  ],
  [
    'dragon-boat',
    ['端午的粽叶泡了一夜', '端午这天，门口挂一把艾草', '端午，龙舟鼓声从河边传来'],
    [
      'For Dragon Boat Festival the leaves soak overnight',
      'On Dragon Boat Festival a bunch of mugwort hangs at the door',
      'At Dragon Boat Festival the drums come up from the river',
    ],
  ],
  [
    'qixi',
    ['七夕的晚上，两个人慢慢走', '七夕，话不用多', '七夕那晚，窗边留一盏灯'],
    ['On Qixi two people take the long way home', 'Qixi needs few words', 'On Qixi a lamp stays on at the window'],
  ],
  [
    'mid-autumn',
    ['中秋的月亮上了阳台', '中秋这晚，桌子搬到窗边', '中秋，茶和月饼都切成小块'],
    [
      'At Mid-Autumn the moon reaches the balcony',
      'On Mid-Autumn night the table moves to the window',
      'At Mid-Autumn both tea and cake are taken slowly',
    ],
  ],
  [
    'double-ninth',
    ['重阳那天往高处走', '重阳回去看看老人', '重阳，山上的风清了'],
    [
      'On Double Ninth one walks uphill',
      'Double Ninth is for seeing the old',
      'At Double Ninth the air on the hill is clear',
    ],
  ],
  [
    'womens-day',
    ['妇女节这天，时间留给自己', '妇女节，给自己倒一杯热的', '妇女节的下午，早一点收工'],
    [
      'Women’s Day leaves an hour to oneself',
      'On Women’s Day the first cup is one’s own',
      'On Women’s Day work ends a little early',
    ],
  ],
  [
    'arbor-day',
    ['植树节，种下去的要人照看', '植树节想到的是用久一点', '植树节这天，先看手边的东西'],
    [
      'Arbor Day: what is planted wants looking after',
      'Arbor Day brings to mind using things longer',
      'On Arbor Day one looks first at what is at hand',
    ],
  ],
  [
    'labour-day',
    ['劳动节出门几天，包先收好', '劳动节的路上人多', '劳动节不赶路，走到哪算哪'],
    ['For Labour Day the bag is packed first', 'On Labour Day the roads are full', 'Labour Day has no timetable'],
  ],
  [
    'youth-day',
    ['青年节，出去走走', '青年节这天，操场上人不少', '青年节，想做的事先做一件'],
    [
      'On Youth Day one goes out',
      'On Youth Day the playing field is busy',
      'On Youth Day one thing on the list gets done',
    ],
  ],
  [
    'childrens-day',
    ['儿童节这天，大人也坐到地上', '儿童节的下午留给玩', '儿童节，客厅归孩子'],
    [
      'On Children’s Day the grown-ups sit on the floor too',
      'The afternoon of Children’s Day is for play',
      'On Children’s Day the living room belongs to the children',
    ],
  ],
  [
    'teachers-day',
    ['教师节，一句谢谢写在卡片上', '教师节想起那间教室', '教师节这天，话说得简单些'],
    [
      'For Teachers’ Day a word of thanks goes on a card',
      'Teachers’ Day brings back a classroom',
      'On Teachers’ Day thanks can be short',
    ],
  ],
  [
    'national-day',
    ['国庆的行李前一晚就放在门口', '国庆几天，有人出门，有人在家', '国庆在路上，东西带少一点'],
    [
      'For National Day the bags stand by the door the night before',
      'Over National Day some travel and some stay in',
      'On the road at National Day, less is carried',
    ],
  ],
  [
    'valentine',
    ['情人节的晚饭吃得慢', '情人节，两个人一盏灯', '情人节那天，礼物不用大'],
    [
      'Dinner on Valentine’s Day is slow',
      'On Valentine’s Day one lamp is enough for two',
      'A present on Valentine’s Day need not be large',
    ],
  ],
  [
    'mothers-day',
    ['母亲节，先打个电话', '母亲节回家吃顿饭', '母亲节这天，她坐着就好'],
    ['On Mother’s Day the call comes first', 'Mother’s Day is a meal at home', 'On Mother’s Day she may stay seated'],
  ],
  [
    'fathers-day',
    ['父亲节，他说什么都不缺', '父亲节陪他坐一会儿', '父亲节的话不多'],
    [
      'On Father’s Day he says that he needs nothing',
      'Father’s Day is an hour in the next chair',
      'Father’s Day has few words',
    ],
  ],
  [
    'easter',
    ['复活节的院子里有人找彩蛋', '复活节，窗户全打开', '复活节的早饭吃得晚'],
    [
      'At Easter somebody looks for eggs in the garden',
      'At Easter the windows stand open',
      'Breakfast at Easter is late',
    ],
  ],
  [
    'halloween',
    ['万圣夜，门口摆一盏南瓜灯', '万圣夜的孩子一家家敲门', '万圣夜，糖放在门边'],
    [
      'On Halloween a lantern stands at the door',
      'On Halloween children knock from house to house',
      'On Halloween the sweets wait by the door',
    ],
  ],
  [
    'thanksgiving',
    ['感恩节的桌子拉长了', '感恩节，人到齐才开饭', '感恩节这天，锅一早就热着'],
    [
      'At Thanksgiving the table is made longer',
      'At Thanksgiving dinner waits until everyone is there',
      'On Thanksgiving the oven is warm from the morning',
    ],
  ],
  [
    'christmas',
    ['圣诞的灯一串串点起来', '圣诞早上，礼物堆在一角', '圣诞前夜，屋里只留小灯'],
    [
      'At Christmas the lights go up one string at a time',
      'On Christmas morning the presents lie in a corner',
      'On Christmas Eve only the small lamps are lit',
    ],
  ],
  [
    'stock-up',
    ['年货一样样搬进门', '备年货先列一张单子', '年货节，家里的柜子先腾空'],
    [
      'The New Year goods come in bag by bag',
      'Stocking up for New Year begins with a list',
      'For the New Year goods a shelf is cleared first',
    ],
  ],
  [
    '38-sale',
    ['妇女节前后，清单先写给自己', '妇女节那阵子，常用的先看一遍', '妇女节，缺什么记下来再买'],
    [
      'Around Women’s Day the list is written for oneself',
      'Around Women’s Day one checks what is used most',
      'For Women’s Day write down what is missing, then buy',
    ],
  ],
  [
    '618',
    ['年中大促，先看家里缺什么', '年中大促的清单，短一点好', '年中大促，买之前先看清楚'],
    [
      'Before the mid-year sales, look at what the house is missing',
      'A list for the mid-year sales is better short',
      'In the mid-year sales, read before buying',
    ],
  ],
  [
    '1111',
    ['双十一，购物车先放一晚', '双十一之前，把要用的列出来', '双十一，看清楚再下单'],
    [
      'Before Singles’ Day the basket can wait overnight',
      'Before Singles’ Day write down what will be used',
      'On Singles’ Day, read first and order then',
    ],
  ],
  [
    '1212',
    ['双十二，补的多是天天要用的', '双十二，把快用完的记下来', '双十二，缺一样补一样'],
    [
      'The December sales are mostly for what is used every day',
      'For the December sales note what is running out',
      'In the December sales replace one thing at a time',
    ],
  ],
  [
    'black-friday',
    ['黑色星期五，先想好要换哪一件', '黑色星期五，清单比手快', '黑色星期五，多看一眼说明'],
    [
      'Before Black Friday, decide which one thing to replace',
      'On Black Friday a list is quicker than a hand',
      'On Black Friday, read the details once more',
    ],
  ],
  [
    'cyber-monday',
    ['网购星期一，坐下来慢慢比', '网购星期一，屏幕前先看参数', '网购星期一，把想要的和要用的分开'],
    [
      'On Cyber Monday sit down and compare',
      'On Cyber Monday read the specification first',
      'On Cyber Monday keep wants and needs apart',
    ],
  ],
  [
    'term-spring',
    ['春季开学，书包重新收一遍', '春季开学的前一晚，桌子先理好', '春季开学，早起从这周开始'],
    [
      'For the spring term the bag is packed anew',
      'The night before the spring term the desk is cleared',
      'With the spring term early mornings begin',
    ],
  ],
  [
    'gaokao',
    ['高考前的晚上，屋里静一点', '高考那几天，照常吃照常睡', '高考前，书桌上只留要用的'],
    [
      'On the evenings before the university entrance examination the house is quiet',
      'In the days of the university entrance examination meals and sleep stay as they are',
      'Before the university entrance examination the desk holds only what is needed',
    ],
  ],
  [
    'summer-break',
    ['暑假的早上不用闹钟', '暑假出门，行李摊了一地', '暑假，下午长得很'],
    [
      'In the summer holidays no alarm is set',
      'For the summer holidays the luggage covers the floor',
      'Afternoons in the summer holidays are long',
    ],
  ],
  [
    'term-autumn',
    ['秋季开学，新本子还没写字', '秋季开学前，书桌收出一角', '秋季开学，书包背了又放下'],
    [
      'At the autumn term the new notebooks are still blank',
      'Before the autumn term a corner of the desk is cleared',
      'For the autumn term the bag is tried on and put down again',
    ],
  ],
  [
    'term-minor-cold',
    ['小寒，出门先看一眼窗外', '小寒前后，屋里屋外不一样', '小寒，水壶一直温着'],
    [
      'At Minor Cold one looks out before going out',
      'Around Minor Cold indoors and outdoors are two worlds',
      'At Minor Cold the kettle is kept warm',
    ],
  ],
  [
    'term-major-cold',
    ['大寒，年就在眼前了', '大寒前后，家里开始收拾', '大寒的早上，天亮得晚'],
    [
      'At Major Cold the New Year is close',
      'Around Major Cold the house is put in order',
      'On a Major Cold morning the light comes late',
    ],
  ],
  [
    'term-start-of-spring',
    ['立春，窗台上先有了动静', '立春那天，春饼卷好上桌', '立春，早晚还凉'],
    [
      'At Start of Spring the windowsill is the first to stir',
      'At Start of Spring the pancakes are rolled and served',
      'At Start of Spring mornings and evenings are still cool',
    ],
  ],
  [
    'term-rain-water',
    ['雨水，伞放在门边', '雨水前后，衣服晾在屋里', '雨水，院子里的土松了'],
    [
      'At Rain Water the umbrella stands by the door',
      'Around Rain Water the washing hangs indoors',
      'At Rain Water the soil in the yard is loose',
    ],
  ],
  [
    'term-awakening-of-insects',
    ['惊蛰，角落里也该扫一扫', '惊蛰前后，人也想动一动', '惊蛰，雷还没响'],
    [
      'At Awakening of Insects the corners want sweeping too',
      'Around Awakening of Insects people begin to stir',
      'At Awakening of Insects the first thunder is still to come',
    ],
  ],
  [
    'term-spring-equinox',
    ['春分，白天和夜晚一样长', '春分，孩子在桌上竖鸡蛋', '春分的风正好放风筝'],
    [
      'At Spring Equinox day and night are even',
      'At Spring Equinox children stand an egg on the table',
      'The wind at Spring Equinox is right for kites',
    ],
  ],
  [
    'term-grain-rain',
    ['谷雨，茶山上的人起得早', '谷雨前后，窗外一直是绿的', '谷雨，泡一壶慢慢喝'],
    [
      'At Grain Rain the tea hills rise early',
      'Around Grain Rain everything outside is green',
      'At Grain Rain a pot is brewed and taken slowly',
    ],
  ],
  [
    'term-start-of-summer',
    ['立夏，厚的收起来', '立夏那天，孩子站上秤', '立夏，窗户整天开着'],
    [
      'At Start of Summer the thick things are put away',
      'At Start of Summer the children step on the scales',
      'At Start of Summer the windows are open all day',
    ],
  ],
  [
    'term-grain-buds',
    ['小满，麦子还没黄', '小满前后，饭菜清淡些', '小满，满一点就好'],
    [
      'At Grain Buds the wheat is not yet yellow',
      'Around Grain Buds meals grow lighter',
      'Grain Buds: almost full is full enough',
    ],
  ],
  [
    'term-grain-in-ear',
    ['芒种，田里忙，家里也忙', '芒种前后，天说下就下', '芒种，把夏天要用的找出来'],
    [
      'At Grain in Ear the fields are busy and so is the house',
      'Around Grain in Ear the sky makes up its mind quickly',
      'At Grain in Ear the things for summer are looked out',
    ],
  ],
  [
    'term-summer-solstice',
    ['夏至，天黑得晚', '夏至，面过一遍凉水', '夏至的傍晚，天还亮着'],
    [
      'At Summer Solstice the evening takes its time',
      'At Summer Solstice the noodles are rinsed in cold water',
      'On a Summer Solstice evening it is still light',
    ],
  ],
  [
    'term-minor-heat',
    ['小暑，出门往阴凉里走', '小暑前后，衣服一天一换', '小暑，把箱底的书拿出来晒'],
    [
      'At Minor Heat one walks on the shady side',
      'Around Minor Heat clothes are changed every day',
      'At Minor Heat the books from the bottom of the chest are aired',
    ],
  ],
  [
    'term-major-heat',
    ['大暑，中午不出门', '大暑的傍晚才有人下楼', '大暑，水杯放在手边'],
    [
      'At Major Heat nobody goes out at noon',
      'At Major Heat people come down in the evening',
      'At Major Heat a cup of water stays within reach',
    ],
  ],
  [
    'term-start-of-autumn',
    ['立秋，晚风先有了变化', '立秋那天，桌上添一道菜', '立秋，白天还是夏天'],
    [
      'At Start of Autumn the evening wind is the first to change',
      'At Start of Autumn one dish is added to the table',
      'At Start of Autumn the day is still summer',
    ],
  ],
  [
    'term-end-of-heat',
    ['处暑，夜里要搭一点了', '处暑前后，早晚能出门走走', '处暑，凉席擦干净收起来'],
    [
      'At End of Heat the night wants a cover',
      'Around End of Heat one can walk out early and late',
      'At End of Heat the summer mats are wiped and put away',
    ],
  ],
  [
    'term-white-dew',
    ['白露，清早的窗上有水汽', '白露前后，一天里像有两季', '白露，茶换成热的'],
    [
      'At White Dew the window is misted in the morning',
      'Around White Dew one day holds two seasons',
      'At White Dew tea is taken hot again',
    ],
  ],
  [
    'term-autumn-equinox',
    ['秋分，晒好的收进屋', '秋分，白天短下来了', '秋分前后，天高了些'],
    [
      'At Autumn Equinox what was dried is brought in',
      'At Autumn Equinox the days draw in',
      'Around Autumn Equinox the sky is higher',
    ],
  ],
  [
    'term-cold-dew',
    ['寒露，出门多带一件', '寒露前后，山上的叶子红了', '寒露，手先觉得凉'],
    [
      'At Cold Dew one more thing goes over the arm',
      'Around Cold Dew the leaves on the hill turn',
      'At Cold Dew the hands are the first to feel it',
    ],
  ],
  [
    'term-frost-descends',
    ['霜降，柿子挂在枝头', '霜降前后，柜子里换了一层', '霜降的早上，草是白的'],
    [
      'At Frost Descends the persimmons hang on the branch',
      'Around Frost Descends the wardrobe changes its layers',
      'On a Frost Descends morning the grass is white',
    ],
  ],
  [
    'term-start-of-winter',
    ['立冬，锅里咕嘟着', '立冬前后，床上换一层', '立冬，屋里的灯开得早'],
    [
      'At Start of Winter something simmers on the stove',
      'Around Start of Winter the bed gets another layer',
      'At Start of Winter the lamps are lit early',
    ],
  ],
  [
    'term-minor-snow',
    ['小雪前后，衣柜又翻一遍', '小雪，窗边的位置让给暖壶', '小雪那天，坛子里的菜压好了石头'],
    [
      'Around Minor Snow the wardrobe is turned over once more',
      'At Minor Snow the place by the window goes to the flask',
      'At Minor Snow a stone is laid on the pickles',
    ],
  ],
  [
    'term-major-snow',
    ['大雪，门口的垫子总是湿的', '大雪前后，一家人围着锅坐', '大雪的夜里，路上没有声音'],
    [
      'At Major Snow the mat by the door is always wet',
      'Around Major Snow the family sits round the pot',
      'On a Major Snow night the street makes no sound',
    ],
  ],
  [
    'term-winter-solstice',
    ['冬至，饺子和汤圆都上桌', '冬至的夜长，灯下坐得久', '冬至那天，电话里先问吃了没有'],
    [
      'At Winter Solstice both dumplings and rice balls are served',
      'The night of Winter Solstice is long, and one sits late by the lamp',
      'On Winter Solstice the first question on the phone is about dinner',
    ],
  ],
]
