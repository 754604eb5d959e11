/**
 * Texts as a clothes shop would approve them, written by hand for `bench copy --bank`: kind of thing and text, in which
 * `{attribute}` is the value of a product that has it. They are the house's own, not a merchant's, and hold on purpose
 * what real ones hold: openings, asides that no fact carries, and words that the gates refuse.
 */
export const APPROVED_TEXTS: readonly (readonly [type: string, text: string])[] = [
  [
    'tee',
    '楼道里有晾衣杆的影子。\n这件短袖只认{composition}一种料子。穿在身上的这层布，每平方米称得{fabricWeight}。裁片走{fit}的线。',
  ],
  [
    'tee',
    '车还有三分钟到站，把袖子卷一道。\n衣身裁成{fit}的样子，不紧也不垮。布的底细是{composition}，洗标上写得清楚。领子做成{neckline}。',
  ],
  ['tee', '茶泡上了，人还没坐下。\n从肩到摆裁得{fit}。布面走{weave}的路数。洗它有讲究：{care}。'],
  [
    'tee',
    '下楼扔个垃圾，顺手就穿了它出门。\n料子那一栏填的是{composition}。领口落在{neckline}。这块布经过秤，{fabricWeight}。',
  ],
  [
    'tee',
    '楼下的风扇转到二档。\n说透气，有一个数可以看：{airPermeability}。身上这层布由{composition}纺成。做它的人在{origin}。',
  ],
  ['tee', '相机里剩下的几张，都是穿着它拍的。\n版子打得{fit}。布的厚薄，秤上给出{fabricWeight}。洗标印着{care}。'],
  [
    'shirt',
    '会议挪到了下午，领口的扣子松一粒。\n这件衬衫拿{composition}作布。身形裁得{fit}，手臂抬得开。门襟用{closure}收住。',
  ],
  [
    'shirt',
    '阳台上只挂得下一件，留给它。\n衬衫的布，一平方米压秤{fabricWeight}。领子取{neckline}的式样。下水之前先看一眼：{care}。',
  ],
  ['shirt', '雨停在出门之前。\n纱线纺到{yarnCount}的细度。料子里头是{composition}。这件衬衫走{fit}的身形。'],
  [
    'shirt',
    '抽屉里压着一张旧车票。\n前襟一路由{closure}扣到底。布身在秤上落到{fabricWeight}。领形是{neckline}这一路。',
  ],
  [
    'shirt',
    '书翻到一半，手肘靠在桌边。\n这一匹布只有{composition}。测透气的仪器给了{airPermeability}这个数。缝它的针脚出在{origin}。',
  ],
  ['polo', '球场边的长椅晒得发烫。\n这件POLO衫拿{composition}织就。立起来的领子是{neckline}。整件裁作{fit}。'],
  [
    'polo',
    '周五的下午，领子翻好再出门。\nPOLO衫的布面织成{weave}。拿去试色牢度，落在{colourFastness}。打理起来照这一条：{care}。',
  ],
  [
    'polo',
    '钥匙在裤兜里响了一下。\n身上这块料，秤给的数是{fabricWeight}。混在一起的是{composition}。穿上是{fit}的轮廓。',
  ],
  ['polo', '自行车停在树荫里。\n布的透气，读数停在{airPermeability}。领口这一圈走{neckline}。它属于{season}。'],
  ['polo', '晚饭前还有一场球。\n这件POLO衫的身架打得{fit}。成分写在侧缝里：{composition}。收拾它只要记住{care}。'],
  [
    'hoodie',
    '窗缝里钻进来一点风。\n这件卫衣的料子混了{composition}。拎在手里有点份量，一平方米{fabricWeight}。身形放到{fit}。',
  ],
  ['hoodie', '便利店的灯亮到很晚。\n卫衣的里外织作{weave}。前面用{closure}合上。洗的办法只有一条，{care}。'],
  ['hoodie', '排练结束，帽子往后一掀。\n布里配着{composition}。衣身松紧取{fit}。安全技术类别一栏盖的是{safetyClass}。'],
  [
    'hoodie',
    '外卖在楼下，套上就走。\n这一面布的重量，尺子管不着，秤说{fabricWeight}。下过水以后的尺寸变化，记录是{shrinkage}。衣形打得{fit}。',
  ],
  ['hoodie', '图书馆的空调开得足。\n卫衣的纱由{composition}配成。开合交给{closure}。它排在{season}的那一格。'],
  ['sweater', '炉子上的水开始响。\n这件针织衫的毛纱配了{composition}。上秤的读数是{weight}。领子织成{neckline}。'],
  ['sweater', '信箱里只有一张明信片。\n一针一针织出来的是{weave}。衣形走{fit}。收进柜子之前，{care}。'],
  ['sweater', '玻璃上起了一层雾。\n手里这团软的，是{composition}。整件称下来{weight}。袖子做到{sleeve}。'],
  ['sweater', '地铁里有人在织围巾。\n毛衫领口收成{neckline}。料子的配比写着{composition}。身形放得{fit}。'],
  ['sweater', '桂花落在车顶上。\n这件针织衫织就{weave}的纹面。称它只要一台厨房秤，{weight}。洗它慢一点：{care}。'],
  [
    'dress',
    '电影散场，裙摆跟着台阶走。\n这条裙子的布，里头是{composition}。裙长量到{garmentLength}。领口开作{neckline}。',
  ],
  ['dress', '花瓶换了水，桌布也换了。\n连衣裙的两侧藏着{pocket}。一平方米的裙料重{fabricWeight}。缝在{origin}。'],
  [
    'dress',
    '渡口的船还没靠岸。\n从领到摆，整条长{garmentLength}。裙料用{composition}纺织。透气这件事，仪器给出{airPermeability}。',
  ],
  ['dress', '照相馆的背景布是灰的。\n领子的走势是{neckline}。裙子的布量过重，{fabricWeight}。它等的季节是{season}。'],
  [
    'dress',
    '把房间的灯一盏盏关上。\n连衣裙取{composition}作料。手可以放进{pocket}。从肩线量起，裙长落在{garmentLength}。',
  ],
  [
    'dress',
    '便签上写着今天的花名。\n布里的两样东西是{composition}。裙料过了秤，读作{fabricWeight}。安全类别盖着{safetyClass}。',
  ],
  ['trousers', '楼梯上到五层，裤脚没沾一点灰。\n这条长裤的布里有{composition}。裤身裁得{fit}。腰上靠{closure}收住。'],
  [
    'trousers',
    '会还没开完，外面已经黑了。\n裤料的斤两，一平方米{fabricWeight}。面料织作{weave}。收拾它记一句：{care}。',
  ],
  ['trousers', '公园的长凳刚刷过漆。\n裤形往{fit}里走。料子的成分排着{composition}。裤腰这里用{closure}。'],
  [
    'trousers',
    '行李箱只剩一个角。\n长裤的面料，秤上读得{fabricWeight}。下水试过，尺寸变化记作{shrinkage}。它归在{season}。',
  ],
  ['trousers', '河堤上有人放风筝。\n裤子拿{composition}织料。裤管打得{fit}。布的纹路是{weave}。'],
  ['trousers', '菜市场的地总是湿的。\n裤头的开合是{closure}。料子经秤一量，{fabricWeight}。洗完照着{care}去做。'],
  ['shorts', '跑道上的白线还没干。\n这条短裤的料子是{composition}。手机有地方放：{pocket}。整条上秤{weight}。'],
  [
    'shorts',
    '海边的台阶长着青苔。\n短裤的布，弹在{stretch}。一平方米的裤料称作{fabricWeight}。照料它的办法写着{care}。',
  ],
  ['shorts', '冰箱里还有半个西瓜。\n裤料里掺了{composition}。口袋这样安排，{pocket}。做工在{origin}。'],
  ['shorts', '夜跑的人拐进小路。\n整条短裤不过{weight}。面料往{stretch}的方向走。布身的秤数是{fabricWeight}。'],
  ['shorts', '天气预报说后天转晴。\n短裤的布由{composition}合成一匹。侧面看得见{pocket}。打理只有一行：{care}。'],
  ['jacket', '山口的牌子被风吹歪了。\n这件夹克的面料是{composition}。前面拉上{closure}。衣形收作{fit}。'],
  ['jacket', '登机口临时换了。\n夹克整件过秤，{weight}。口袋数一数，{pocket}。面料每一平方米{fabricWeight}。'],
  ['jacket', '早市收摊，天才亮透。\n拉合的地方装了{closure}。布料就一样，{composition}。夹克裁到{fit}为止。'],
  ['jacket', '骑过桥的时候，拉链拉到下巴。\n夹克的布，薄厚看秤：{fabricWeight}。手能伸进{pocket}。它从{origin}来。'],
  ['jacket', '帐篷收好，还剩一壶热水。\n面子用{composition}织成一层。叠起来称，得数{weight}。身架做得{fit}。'],
  [
    'down-jacket',
    '车窗上的霜要刮两遍。\n这件羽绒服里，绒子占到{downContent}。充进去的绒，秤上是{fillWeight}。面料只有{composition}。',
  ],
  ['down-jacket', '雪把路牌盖住了一半。\n蓬松度测到{fillPower}。整件衣服的重量报作{weight}。前襟装的是{closure}。'],
  ['down-jacket', '站台上的人都往里缩。\n羽绒服外头那层布是{composition}。身形做到{fit}。绒的多少有数：{fillWeight}。'],
  ['down-jacket', '河面结了薄冰。\n含绒这一项，记录写着{downContent}。衣服连绒带布一共{weight}。合上它靠{closure}。'],
  ['down-jacket', '把暖气片上的手套翻个面。\n测蓬松的筒子读出{fillPower}。面上这层料，{composition}。轮廓往{fit}走。'],
  ['scarf', '围到第二圈，正好到下巴。\n这条围巾纺进了{composition}。称一称，{weight}。面上织的是{weave}。'],
  ['scarf', '咖啡杯沿还冒着热气。\n围巾的花样是{pattern}。毛的配比排成{composition}。洗它要慢：{care}。'],
  ['scarf', '戏院门口的风总是打转。\n一条围巾才{weight}。织法落在{weave}。试过色牢度，结果记作{colourFastness}。'],
  ['scarf', '旧照片里也有这么一条。\n手上这一把毛，{composition}。图案走{pattern}。谁围都行，{audience}。'],
  [
    'tee',
    '洗衣机转到最后一圈。\n短袖的身长，从肩量到{garmentLength}。缩水试过，{shrinkage}。布由{composition}捻成的纱来织。',
  ],
  [
    'shirt',
    '名片夹里只剩最后一张。\n这件衬衫的下水变化，记录给出{shrinkage}。版子收到{fit}。秤与布之间，是{fabricWeight}。',
  ],
  ['hoodie', '早操的铃还没响。\n卫衣织好以后过秤，{fabricWeight}。侧标第一行写{composition}。按季节排，它在{season}。'],
]
