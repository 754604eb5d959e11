/**
 * Words that shoppers use for one another, Chinese and English together. A line is a group: words divided by `|`, all of which
 * find each other. A line with `>` goes one way: who asks for the left also gets the right (coat > down jacket), never back.
 */
export const SYNONYM_LINES: Readonly<Record<string, string>> = {
  apparel: `
T恤|短袖|短袖T恤|T恤衫|体恤|短T|tee|t-shirt|tshirt|t shirt|short sleeve top
衬衫|衬衣|寸衫|shirt|button-down|button down
亚麻衬衫|linen shirt
POLO衫|保罗衫|翻领T恤|polo|polo shirt
卫衣|帽衫|连帽衫|连帽卫衣|套头衫|hoodie|hoody|sweatshirt|hooded sweatshirt
毛衣|针织衫|羊毛衫|线衫|毛线衣|sweater|jumper|pullover|knitwear|knit
开衫|针织开衫|cardigan
连衣裙|裙子|长裙|连身裙|裙装|dress|frock|gown
半身裙|短裙|skirt
长裤|裤子|休闲裤|直筒裤|裤装|trousers|pants|slacks|chinos
牛仔裤|jeans|denim
短裤|五分裤|热裤|shorts|short pants
夹克|夹克衫|轻夹克|jacket
羽绒服|羽绒衣|羽绒外套|鹅绒服|down jacket|puffer|puffer jacket|down coat
外套|外衣|上衣外套|coat|outerwear|overcoat
大衣|呢大衣|毛呢大衣|wool coat|trench coat|风衣
冲锋衣|硬壳|硬壳外套|shell jacket|hardshell
防晒衣|防晒服|皮肤衣|sun jacket|sun hoodie|uv jacket
围巾|围脖|披肩|scarf|scarves|shawl|muffler
手套|gloves|mittens
帽子|cap|hat|beanie
袜子|短袜|socks
内衣|underwear|lingerie
睡衣|家居服|pyjamas|pajamas|loungewear
童装|儿童衣服|小孩衣服|kids clothes|children's clothes|kidswear
儿童短袖|儿童T恤|童T|宝宝短袖|小孩短袖|kids tee|kids t-shirt|children's t-shirt|children's tee
打底衫|打底|base layer
背心|马甲|vest|gilet
衣服|服装|服饰|衣物|穿的|clothes|clothing|apparel|garment|garments|wear
鞋|鞋子|shoes|footwear
运动鞋|跑鞋|running shoes|sneakers|trainers
长袖|long sleeve|long sleeved|long-sleeved
无袖|sleeveless
圆领|crew neck|round neck
V领|v-neck|v neck
翻领|collar|collared
连帽|帽子款|hooded|hood
直筒|straight leg|straight cut
宽松|肥大|oversized|loose|relaxed|roomy|loose fit
修身|合身|fitted|regular fit|slim
高腰|high waist|high rise|high-waisted
松紧腰|松紧|elastic waist|elasticated
口袋|有口袋|带口袋|pocket|pockets
透气|不闷|凉快|breathable|airy|air permeability
速干|快干|易干|quick dry|quick-dry|fast drying|quick drying
轻薄|轻便|轻盈|轻|lightweight|light weight|light
保暖|暖和|御寒|加厚|保温|warm|cosy|cozy|thermal
防泼水|防水|拒水|防雨|挡雨|不怕水|water repellent|water-repellent|waterproof|water resistant|water-resistant|rainproof
防风|挡风|windproof|wind resistant
弹力|有弹性|四面弹|stretch|stretchy|elastic
可机洗|机洗|能机洗|machine washable|machine-washable|machine wash
不起球|抗起球|起球|pilling|anti-pilling
贝壳扣|shell buttons
流苏|fringe|tassel|tassels
绗缝|quilted|quilting
反光|反光条|reflective|high visibility
可收纳|收进口袋|packable|packs into pocket
rain jacket|raincoat|雨衣|雨天外套
珠地|珠地网眼|pique|piqué
毛圈|loopback|french terry
针织|编织|knitted|knit
纯棉|全棉|100%棉|100% cotton|pure cotton|all cotton
春夏|spring summer
秋冬|autumn winter|fall winter
男女同款|中性|情侣款|不分男女|unisex|for everyone
外套 > 夹克|羽绒服|冲锋衣|防晒衣|大衣
coat > down jacket|jacket
rain jacket > jacket|shell jacket
防水外套 > 夹克|冲锋衣
裤子 > 短裤|紧身裤|长裤
衣服 > 短袖|衬衫|卫衣|毛衣|连衣裙|长裤|短裤|夹克|羽绒服|围巾|POLO衫|紧身裤|服饰
童装 > 儿童短袖
上衣|tops|top
上衣 > 短袖|衬衫|卫衣|毛衣|POLO衫
`,
  children: `
积木|木积木|搭搭乐|blocks|building blocks|toy blocks
彩虹积木|彩虹拱|rainbow arches|rainbow stacker|beech rainbow
玩具|玩的|toys|toy
木制玩具|木头玩具|木质玩具|wooden toys|wooden toy
拼图|拼板|puzzle|jigsaw|jigsaw puzzle
布偶|玩偶|公仔|毛绒玩具|娃娃|毛绒|安抚玩偶|soft toy|stuffed animal|plush|plush toy|cuddly toy|stuffed toy|doll
兔子|兔|小兔|rabbit|bunny
平衡车|滑步车|balance bike|push bike|strider
书包|双肩包|背包|backpack|school bag|schoolbag|rucksack
儿童书包|小学生书包|孩子书包|kids backpack|children's backpack
儿童水杯|宝宝水杯|吸管杯|孩子水杯|kids bottle|children's bottle|sippy cup|straw cup
保温杯|保温壶|thermos|insulated bottle|vacuum flask
儿童牙刷|宝宝牙刷|kids toothbrush|children's toothbrush
牙刷|toothbrush
儿童餐具|宝宝餐具|分格餐盘|辅食碗|kids tableware|children's tableware|baby plate|toddler plate
辅食|baby food|weaning
餐具|碗盘|碗碟|tableware|dinnerware|cutlery
儿童凳|小凳子|宝宝凳|垫脚凳|kids stool|children's stool|step stool
幼儿园|kindergarten|preschool|nursery
小学|小学生|上学|primary school|school
亲子|parent and child
周岁|一岁|first birthday|1st birthday
新生儿|刚出生|初生|newborn|new baby
安抚|soothing|comforter
防漏|不漏水|不漏|leakproof|leak-proof|leak proof|no leak
吸盘|suction|suction base
圆角|rounded edges|round corners
益智|早教|educational|learning toy
生日礼物|生日|birthday|birthday gift|birthday present
玩具 > 积木|拼图|布偶|平衡车|彩虹积木
木制玩具 > 积木|彩虹积木
`,
  technology: `
耳机|耳麦|headphones|headset|earphones
头戴耳机|头戴式耳机|包耳式|over-ear headphones|over ear headphones
真无线耳机|无线耳机|入耳式耳机|蓝牙耳机|耳塞|真无线|earbuds|wireless earbuds|true wireless|tws|in-ear
降噪|主动降噪|消噪|隔音|noise cancelling|noise canceling|noise-cancelling|noise reduction|anc
蓝牙|bluetooth
无线|wireless|cordless
音箱|音响|蓝牙音箱|扬声器|喇叭|speaker|bluetooth speaker|loudspeaker
键盘|keyboard
机械键盘|mechanical keyboard
热插拔|hot swap|hot-swap|hot swappable
静音|安静|低噪|无声|不吵|quiet|silent|low noise|noiseless
鼠标|滑鼠|mouse|mice
充电宝|移动电源|充电器宝|便携电源|power bank|powerbank|portable charger|battery pack|external battery
充电器|充电头|适配器|电源适配器|插头|charger|adapter|power adapter|wall charger
氮化镓|gan
快充|快速充电|闪充|quick charge|fast charging|fast charge
台灯|桌灯|护眼灯|读写台灯|学习灯|desk lamp|table lamp|reading lamp|reading light|study lamp
灯|灯具|照明|lamp|lighting
落地灯|立灯|floor lamp|standing lamp
护眼|不伤眼|无频闪|eye care|flicker free|flicker-free
色温|可调色温|colour temperature|color temperature
调光|无级调光|dimmable|dimming
智能手表|运动手表|手表|腕表|smart watch|smartwatch|sport watch|fitness watch|watch
手环|fitness band|fitness tracker
定位|GPS|导航|gps|positioning
心率|heart rate
游泳|swimming|swim
续航|待机|电池|长续航|battery life|long battery|battery
空气净化器|净化器|空净|air purifier|air cleaner
滤网|滤芯|filter
颗粒物|PM2.5|雾霾|粉尘|particles|dust|smog
加湿器|humidifier
笔记本支架|电脑支架|支架|增高架|laptop stand|notebook stand|laptop riser|computer stand
笔记本|笔记本电脑|电脑|laptop|notebook|computer
可折叠|折叠|foldable|folding
便携|随身|好带|portable|compact|travel size
铝合金|aluminium|aluminum
USB-C|type-c|typec|type c|usb c|usb-c
登机|可登机|能上飞机|carry-on|flight safe|cabin
办公|上班用|office|work from home|wfh|home office
数码|电子产品|电子|electronics|gadgets|tech|technology
手机|phone|smartphone|mobile phone
手机壳|phone case
平板|tablet|ipad
显示器|monitor|screen
耳机 > 头戴耳机|真无线耳机
light > lamp
headphones > earbuds
灯 > 台灯|落地灯
wfh|居家办公|远程办公|home office setup
desk setup|桌面搭建|桌搭
desk setup > desk|laptop stand|keyboard|desk lamp|mouse
`,
  beauty: `
精华|精华液|精华露|精华乳|serum|essence|ampoule
面霜|乳霜|保湿霜|晚霜|日霜|润肤霜|face cream|moisturiser|moisturizer|facial cream
洁面|洗面奶|洁面乳|洗面乳|洁面膏|face wash|cleanser|facial cleanser|face cleanser
爽肤水|化妆水|柔肤水|水乳|toner|skin toner
防晒|防晒霜|防晒乳|防晒液|sunscreen|sun cream|sunblock|suncream
口红|唇膏|唇釉|唇彩|lipstick|lip colour|lip color|lip balm
护手霜|手霜|hand cream|hand lotion
洗发水|洗发露|洗发乳|洗头膏|洗头水|shampoo|hair wash
护发素|conditioner
身体乳|润肤乳|润体乳|身体霜|body lotion|body milk|body cream
香水|淡香水|古龙水|香氛|perfume|eau de toilette|eau de parfum|fragrance|cologne|edt
面膜|贴片面膜|补水面膜|face mask|sheet mask|facial mask
护肤品|护肤|保养品|skincare|skin care|skin-care
彩妆|化妆品|化妆|makeup|make-up|cosmetics
保湿|补水|滋润|锁水|moisturising|moisturizing|hydrating|hydration|moisture
滋养|滋润型|nourishing
修护|修复|repair|repairing
清洁|洁净|cleansing|cleaning
干皮|干性皮肤|干性|皮肤干|dry skin|dry
油皮|油性皮肤|oily skin|oily
敏感肌|敏感皮肤|sensitive skin|sensitive
神经酰胺|ceramide|ceramides
透明质酸|玻尿酸|透明质酸钠|hyaluronic acid|hyaluronic|sodium hyaluronate
氨基酸|amino acid|amino-acid
无香|无香精|无添加香精|unscented|fragrance free|fragrance-free
无酒精|不含酒精|alcohol free|alcohol-free
无硅油|silicone free|silicone-free|no silicone
木质香|木香|木质调|woody|wood scent
雪松|cedar
豆沙|豆沙色|red bean
润泽|水润|satin
泡沫|foam|foaming
旅行装|小样|便携装|travel size|mini size
替换装|替换芯|替芯|补充装|补充袋|refill|refill pouch|refillable
夜间|晚上用|night|overnight
眼霜|eye cream
卸妆|makeup remover
护肤品 > 精华|面霜|洁面|爽肤水|面膜|防晒
skincare > serum|face cream|cleanser|toner|face mask|sunscreen
彩妆 > 口红
moisturizer > body lotion
`,
  'home-care': `
洗衣液|洗衣露|洗衣剂|洗涤剂|laundry liquid|laundry detergent|detergent|washing liquid
洗衣凝珠|洗衣球|凝珠|洗衣胶囊|laundry capsules|laundry pods|washing capsules|pods
洗衣粉|washing powder
柔顺剂|softener|fabric softener
洗洁精|洗碗精|洗碗液|餐具净|餐洗净|dish soap|dishwashing liquid|washing-up liquid|dish liquid
地板清洁剂|地板清洁|拖地液|地板水|floor cleaner|floor cleaning|mopping liquid
拖地|拖把|mop|mopping
洗手液|洗手露|泡沫洗手液|hand wash|hand soap|foam wash
油污清洁剂|油污净|重油污|去油污|除油|油烟机清洁剂|kitchen cleaner|degreaser|grease remover
油烟机|抽油烟机|range hood|extractor hood
灶台|灶|hob|stove|stovetop
抽纸|纸巾|面巾纸|餐巾纸|卫生纸|tissues|tissue|paper towels|facial tissue|kleenex
垃圾袋|塑料袋|bin bags|trash bags|garbage bags|bin liners|rubbish bags
抽绳|drawstring
海绵|洗碗海绵|百洁布|洗碗布|洗碗棉|sponge|scourer|scrubber|dish sponge
洁厕液|洁厕灵|洁厕剂|马桶清洁剂|马桶清洗|toilet cleaner|toilet bowl cleaner
马桶|厕所|toilet
除垢|水垢|尿垢|descale|limescale
无火香薰|香薰|藤条香薰|室内香薰|扩香|reed diffuser|diffuser|home fragrance|room scent|room fragrance
香|香味|scent|smell
去渍|去污|污渍|stain removal|stain remover|stains
浓缩|concentrated|concentrate
植物源|植物|plant-based|plant based
竹浆|bamboo pulp|bamboo
本色|原色|不漂白|unbleached
柚子|pomelo|grapefruit
家庭装|大包装|大容量|量贩|family size|family pack|large capacity|bulk
清洁用品|家清|清洁剂|打扫用品|cleaning supplies|cleaners|home care|household
免过水|no rinse|no-rinse
扫地机|扫拖机|robot vacuum|robot mop
洗衣服|洗衣|laundry
洗碗|wash dishes|washing up|dishes
打扫|大扫除|清扫|cleaning day|spring cleaning
清洁剂 > 地板清洁剂|油污清洁剂|洁厕液|洗洁精
laundry detergent > laundry capsules
`,
  food: `
茶叶|茶|tea|tea leaves|loose tea
白茶|白牡丹|white tea|white peony
红茶|black tea
绿茶|green tea
盖碗|三才碗|盖杯|gaiwan|lidded bowl
茶具|茶器|泡茶用具|茶杯|tea set|teaware|tea ware
青瓷|龙泉青瓷|celadon
咖啡豆|咖啡|coffee beans|coffee
手冲|手冲咖啡|pour-over|pour over|filter coffee|drip coffee
耶加雪菲|yirgacheffe
埃塞俄比亚|ethiopia|ethiopian
蛋白粉|乳清蛋白|乳清蛋白粉|乳清粉|健身蛋白|蛋白|protein powder|whey protein|whey|protein shake|protein
坚果|果仁|干果|nuts|mixed nuts|trail mix
每日坚果|混合坚果|daily nuts|mixed nuts
腰果|cashew|cashews
巴旦木|杏仁|almond|almonds
核桃|核桃仁|walnut|walnuts
蜂蜜|蜜糖|土蜂蜜|原蜜|honey|raw honey
荆条蜜|vitex honey
橄榄油|初榨橄榄油|食用油|olive oil|cooking oil
特级初榨|extra virgin|evoo
大米|米|粳米|东北大米|新米|rice|japonica rice
燕麦|燕麦片|麦片|oats|oatmeal|porridge|rolled oats|quick oats
早餐|早饭|breakfast
巧克力|黑巧克力|黑巧|chocolate|dark chocolate
果干|杏干|蜜饯|水果干|dried fruit|dried apricots|apricots
零食|小吃|小零食|解馋|嘴馋|snack|snacks|nibbles
下午茶|afternoon tea
食品|吃的|食物|food|groceries|eats
饮品|喝的|饮料|drinks|beverage
无糖|不加糖|0糖|无加糖|没有糖|sugar free|sugar-free|no added sugar|unsweetened
低脂|low fat
小包装|独立包装|small packs|individually wrapped
可可|可可味|cocoa
抹茶|matcha
公斤|千克|kg|kilo|kilogram
凉拌|拌菜|salad|dressing
零食 > 坚果|巧克力|果干
snacks > nuts|chocolate|dried fruit
茶具 > 盖碗
tea set > gaiwan
食用油 > 橄榄油
爱喝茶|茶友|tea lover|tea drinker
爱喝茶 > 茶|盖碗
tea lover > tea|gaiwan
`,
  sport: `
瑜伽垫|瑜珈垫|健身垫|运动垫|yoga mat|exercise mat|fitness mat|gym mat
瑜伽|瑜珈|yoga
普拉提|pilates
哑铃|手铃|dumbbell|dumbbells|free weights|weights
壶铃|kettlebell|kettlebells
跳绳|跳神|jump rope|skipping rope|jumping rope
弹力带|阻力带|弹力圈|拉力带|resistance band|resistance bands|exercise band|loop band
泡沫轴|滚轴|按摩滚轴|瑜伽柱|狼牙棒|筋膜轴|foam roller|massage roller|roller
健腹轮|腹肌轮|卷腹轮|ab wheel|ab roller
腹肌|练腹|练腹肌|核心|马甲线|core|abs|six pack
核心训练|core training|core workout
运动水壶|运动水杯|健身水壶|sport bottle|sports bottle|gym bottle
水杯|水壶|杯子|水瓶|water bottle|bottle|drink bottle
运动短袖|训练短袖|运动T恤|健身衣|速干T恤|跑步短袖|训练服|training t-shirt|sports tee|workout top|gym shirt|running tee
紧身裤|瑜伽裤|健身裤|打底裤|leggings|yoga pants|tights|gym leggings
运动包|健身包|运动手提包|行李包|旅行包|gym bag|duffel|duffel bag|sports bag|travel bag
干湿分离|wet compartment|wet pocket
健身|锻炼|运动健身|练习|workout|fitness|exercise|training
健身器材|健身器械|运动器材|健身用品|gym equipment|fitness equipment|workout equipment|exercise equipment|equipment
居家健身|在家健身|在家锻炼|在家练|home workout|home gym|home fitness|home training
力量训练|举铁|撸铁|strength training|weight training|weightlifting
跑步|慢跑|晨跑|夜跑|running|jogging|run
骑行|骑车|自行车|cycling|biking|bike
防滑|不滑|止滑|non-slip|non slip|anti-slip|grippy
加厚|厚|thick|thicker
放松|拉伸|肌肉放松|stretching|muscle recovery|recovery
运动|体育|sport|sports|athletic
户外|outdoor|outdoors
减肥|瘦身|减脂|weight loss|slimming
居家健身 > 瑜伽垫|哑铃|壶铃|弹力带|健腹轮|泡沫轴|跳绳
home workout > yoga mat|dumbbell|kettlebell|resistance band|ab wheel|foam roller|jump rope
健身器材 > 哑铃|壶铃|弹力带|健腹轮|泡沫轴|跳绳|瑜伽垫
gym equipment > dumbbell|kettlebell|resistance band|ab wheel|foam roller|jump rope|yoga mat
水杯 > 运动水壶|儿童水杯
练腹肌 > 健腹轮
`,
  furniture: `
沙发|布艺沙发|双人沙发|sofa|couch|loveseat|settee
单人沙发|单人椅|休闲椅|扶手椅|阅读椅|armchair|lounge chair|easy chair|accent chair|reading chair
茶几|边几|咖啡桌|圆茶几|coffee table|side table|end table
餐桌|饭桌|吃饭桌|dining table|dinner table|kitchen table
餐椅|椅子|靠背椅|书椅|dining chair|chair|chairs|seat
书架|书柜|置物架|落地书架|bookshelf|bookcase|shelving|shelves|shelf
床|床架|双人床|实木床|bed|bed frame|bedframe|bedstead
床垫|mattress
床头柜|边柜|床边柜|床边桌|nightstand|bedside table|night table
凳子|小凳|矮凳|板凳|stool|footstool
换鞋凳|换鞋|shoe bench|entry bench
书桌|办公桌|电脑桌|写字台|写字桌|学习桌|desk|writing desk|computer desk|work desk
升降桌|升降书桌|电动升降桌|站立办公桌|standing desk|sit-stand desk|height adjustable desk|adjustable desk
柜子|收纳柜|cabinet|storage cabinet
衣柜|wardrobe|closet
家具|furniture
实木|原木|木头|solid wood|real wood|wooden|wood
橡木|白橡木|白橡|oak|white oak
白蜡木|ash wood|ash
榉木|山毛榉|beech
榆木|老榆木|elm
樱桃木|cherry wood|cherry
小户型|小客厅|小房子|小空间|租房|出租屋|small flat|small apartment|small space|small home
客厅|起居室|living room|lounge|sitting room
卧室|房间|bedroom
书房|工作间|study room|study|home office
可拆洗|可拆卸|removable cover|washable cover
双人|两人|two-seat|two seater|2 seater|loveseat
单人|single
四人|4人|four people|seats four|4 person
六人|6人|six people|seats six|6 person
圆形|圆|round|circular
抽屉|drawer|drawers
电动|electric|motorised|motorized
坐着舒服|舒服|舒适|comfortable|comfy
榫卯|mortise and tenon|joinery|jointed
免安装|整装|no assembly|assembled
纸灯罩|和纸|paper shade|washi
手工|手作|手工制作|handmade|hand-made|handcrafted
纸绳|paper cord
家具 > 沙发|茶几|餐桌|餐椅|书架|床|床头柜|凳子|书桌|单人椅
furniture > sofa|armchair|coffee table|dining table|chair|bookshelf|bed|nightstand|stool|desk
桌子|table
桌子 > 餐桌|书桌|茶几
椅子 > 单人椅|凳子
`,
  'home-textile': `
被子|薄被|棉被|被芯|被褥|quilt|duvet|comforter
夏凉被|空调被|夏被|summer quilt|summer duvet|light quilt
四件套|床品四件套|床品|床上用品|床单被套|三件套|bedding set|bedding|bed linen|duvet set|sheet set
被套|被罩|duvet cover|quilt cover
床单|床笠|bed sheet|flat sheet|sheets|sheet
枕套|枕头套|pillow case|pillowcase
枕头|枕芯|枕|pillow|bed pillow
荞麦枕|荞麦枕头|荞麦|buckwheat pillow|buckwheat
盖毯|毯子|毛毯|沙发毯|午睡毯|披毯|盖腿|throw|blanket|throw blanket
毛巾|洗脸巾|面巾|手巾|擦脸巾|towel|face towel|hand towel
浴巾|bath towel
地垫|浴室地垫|浴室垫|脚垫|吸水垫|防滑垫|bath mat|bathroom mat|floor mat|shower mat
窗帘|帘子|curtain|curtains|drapes
遮光|遮光窗帘|全遮光|不透光|blackout|black out|light blocking|room darkening
地毯|毛毯地毯|毯|rug|carpet|area rug
靠垫|抱枕|靠枕|方枕|沙发靠垫|cushion|throw pillow|cushions|scatter cushion
桌布|餐桌布|台布|tablecloth|table cloth|table cover
野餐布|野餐垫|picnic blanket|picnic cloth
野餐|picnic
浴袍|睡袍|浴衣|bathrobe|bath robe|robe|dressing gown
华夫格|waffle|waffle weave
长绒棉|long-staple cotton|long staple cotton
贡缎|缎纹|satin weave|sateen
吸水|吸湿|absorbent|water absorbing|absorption
家纺|布艺|home textile|home textiles
睡觉|睡眠|睡|sleep|sleeping
睡不好|失眠|bad sleep|can't sleep
条纹|striped|stripes|pinstripe
素色|纯色|净色|plain|solid colour|solid color
三条装|三条|set of three|three pack
被子 > 夏凉被
床品 > 被套|床单|枕套|被子|枕头
毯子 > 地毯
浴巾 > 毛巾
野餐布 > 桌布
`,
  general: `
礼物|送礼|礼品|伴手礼|送人|gift|gifts|present|presents
女朋友|女友|老婆|太太|girlfriend|wife|for her
男朋友|男友|老公|先生|boyfriend|husband|for him
长辈|父母|爸妈|老人|parents|elders|elderly
孩子|儿童|小孩|宝宝|小朋友|娃|kids|children|child|toddler|baby
学生|student|students
便宜|实惠|划算|平价|低价|cheap|affordable|inexpensive|budget
新品|新款|上新|new arrivals|new in
套装|礼盒|set|gift set|kit|bundle
黑色|black
白色|white
红色|red
绿色|green
蓝色|blue
灰色|灰|grey|gray
藏青|藏青色|藏蓝|海军蓝|navy|navy blue
米色|beige|cream
原木色|natural wood
亚麻|linen|flax
棉|cotton
羊毛|绵羊毛|wool
羊绒|山羊绒|cashmere
美利奴|merino
羽绒|鹅绒|down
真丝|丝绸|silk
不锈钢|stainless steel
陶瓷|瓷|ceramic|porcelain
硅胶|silicone
乳胶|latex
玻璃|glass
新疆|xinjiang
福鼎|fuding
龙泉|longquan
国产|made in china
进口|imported
有机|organic
环保|可降解|再生|eco|eco-friendly|sustainable|recycled|biodegradable
防水|waterproof
可爱|cute|lovely
好看|漂亮|beautiful|pretty|stylish
结实|耐用|耐磨|durable|sturdy|hard-wearing
柔软|软|软糯|soft
安全|safe|safety
夏天|夏季|夏日|夏|summer|summertime
冬天|冬季|冬|winter
秋天|秋季|秋|autumn|fall
春天|春季|春|spring
通勤|上班|上班族|commute|commuting|commuter|for work
居家|在家|家用|家里|home|at home|household use
旅行|旅游|出差|出游|短途旅行|travel|travelling|traveling|trip|business trip
厨房|做饭|kitchen|cooking
浴室|卫生间|洗手间|bathroom|washroom
阅读|读书|看书|reading
学习|写作业|做作业|读写|study|studying|homework
洗澡|浴后|淋浴|bath|shower|after bath
宠物|猫|狗|pet|pets|cat|dog
狗粮|猫粮|dog food|cat food|pet food
微波炉|microwave|microwave oven
冰箱|fridge|refrigerator
`,
}
