/**
 * Queries with judgements over the demo catalogue, written by reading the products before the search existed. A line:
 * query | kind | handle:grade … (3 what was meant, 2 good, 1 acceptable). A line without handles asks for what the shop does not
 * have. Lines are split in turn: the first of every two is for development, the second is only ever scored.
 */
export const QUERY_LINES = `
亚麻短袖 | plain | wind-eye-linen-tee:3
亚麻衬衫 | plain | under-eaves-linen-shirt:3 wind-eye-linen-tee:1
linen shirt | plain | under-eaves-linen-shirt:3
T恤 | syn | wind-eye-linen-tee:3 lattice-training-tee:3 little-grain-kids-tee:2
tshirt | syn | wind-eye-linen-tee:3 lattice-training-tee:3 little-grain-kids-tee:2
毛衣 | syn | settled-snow-wool-sweater:3
jumper | syn | settled-snow-wool-sweater:3
200元以内透气短袖 | price | lattice-training-tee:3 morning-drill-pique-polo:3 little-grain-kids-tee:2
300元以下的衣服 | price | wind-eye-linen-tee:3 morning-drill-pique-polo:3 cool-down-hoodie:3 morning-run-shorts:3 breezeway-light-jacket:3 quiet-valley-wool-scarf:2 lattice-training-tee:2 bowstring-leggings:2 little-grain-kids-tee:2
under 400 yuan linen dress or trousers | price | stone-steps-linen-trousers:3
500-800的灯 | price | steady-light-floor-lamp:3
300到400元的台灯 | price | tinglan-l2-desk-lamp:3
不要羊毛的围巾 | neg |
毯子 不要羊毛 | neg |
秋冬毯子 | attr | five-colours-wool-throw:3
被子 夏天用 | attr | washed-cotton-quilt:3
夏凉被 | plain | washed-cotton-quilt:3
空调被 | plain | washed-cotton-quilt:3
duvet cover | syn | clearing-snow-bedding-set:3 washed-cotton-quilt:1
床单被套 | syn | clearing-snow-bedding-set:3
荞麦枕头 | plain | listening-rain-pillow:3
buckwheat pillow | plain | listening-rain-pillow:3
yama duanxiu | pinyin | wind-eye-linen-tee:3
yumaofu | pinyin | far-ridge-down-jacket:3
yurongfu | pinyin | far-ridge-down-jacket:3
taideng | pinyin | tinglan-l2-desk-lamp:3
xiyiye | pinyin | plant-based-laundry-liquid:3
yujiadian | pinyin | moss-yoga-mat:3
yjd | initials | moss-yoga-mat:3
yrf | initials | far-ridge-down-jacket:3
xyy | initials | plant-based-laundry-liquid:3
cdb | initials | tinglan-p20-power-bank:3
chongdianbao | pinyin | tinglan-p20-power-bank:3
erji | pinyin | tinglan-q3-headphones:3 tinglan-e2-earbuds:3
亚吗短袖 | homophone | wind-eye-linen-tee:3
羽容服 | homophone | far-ridge-down-jacket:3
瑜珈垫 | homophone | moss-yoga-mat:3
洗衣叶 | homophone | plant-based-laundry-liquid:3
围金 | homophone | quiet-valley-wool-scarf:3
台登 | homophone | tinglan-l2-desk-lamp:3
面双 | homophone | tinglan-c3-ceramide-cream:3
连衣群 | homophone | slow-slope-linen-dress:3
headphnes | typo | tinglan-q3-headphones:3 tinglan-e2-earbuds:2
keybord | typo | tinglan-k75-mechanical-keyboard:3
sunscren | typo | tinglan-u4-sunscreen:3
dumbell | typo | panli-hex-dumbbells:3
blakout curtian | typo | thin-dusk-curtain:3
matress bed frame | typo | sleeping-river-bed:3
linnen dres | typo | slow-slope-linen-dress:3
choclate | typo | one-square-dark-chocolate:3
yoga matt | typo | moss-yoga-mat:3
shampo | typo | tinglan-h1-amino-shampoo:3
降噪耳机 | plain | tinglan-q3-headphones:3 tinglan-e2-earbuds:3
noise cancelling headphones | syn | tinglan-q3-headphones:3 tinglan-e2-earbuds:2
蓝牙耳机 运动 | attr | tinglan-e2-earbuds:3 tinglan-q3-headphones:1
wireless earbuds | plain | tinglan-e2-earbuds:3
机械键盘 静音 | plain | tinglan-k75-mechanical-keyboard:3
quiet keyboard for office | natural | tinglan-k75-mechanical-keyboard:3
无线鼠标 | plain | tinglan-m4-wireless-mouse:3
移动电源 | syn | tinglan-p20-power-bank:3
portable charger | syn | tinglan-p20-power-bank:3 tinglan-g65-charger:1
65w充电头 | syn | tinglan-g65-charger:3 tinglan-p20-power-bank:1
usb c charger | attr | tinglan-g65-charger:3
护眼灯 | syn | tinglan-l2-desk-lamp:3
小孩写作业用的灯 | natural | tinglan-l2-desk-lamp:3
reading light | syn | tinglan-l2-desk-lamp:3 steady-light-floor-lamp:2
智能手表 游泳 | attr | tinglan-w3-sport-watch:3
running watch with gps | natural | tinglan-w3-sport-watch:3
空气净化器 | plain | tinglan-a4-air-purifier:3
bluetooth speaker | plain | tinglan-b5-desktop-speaker:3
电脑支架 | syn | tinglan-d1-laptop-stand:3
洗面奶 | syn | morning-dew-amino-cleanser:3
face wash | syn | morning-dew-amino-cleanser:3
moisturizer for dry skin | natural | tinglan-c3-ceramide-cream:3 oat-field-body-lotion:2
干皮面霜 | attr | tinglan-c3-ceramide-cream:3
玻尿酸面膜 | syn | tinglan-m7-hydrating-mask:3
无香精护肤品 | neg | tinglan-s5-night-repair-serum:3 tinglan-c3-ceramide-cream:3 tinglan-t2-hydrating-toner:3 tinglan-u4-sunscreen:2 tinglan-m7-hydrating-mask:3
alcohol-free toner | neg | tinglan-t2-hydrating-toner:3
防晒霜 spf50 | syn | tinglan-u4-sunscreen:3
唇膏 豆沙色 | syn | hill-fruit-lipstick:3
护手霜 | plain | white-tea-hand-cream:3
hand lotion | syn | white-tea-hand-cream:3
无硅油洗发水 | attr | tinglan-h1-amino-shampoo:3
木质香水 | plain | old-bookcase-eau-de-toilette:3
perfume | plain | old-bookcase-eau-de-toilette:3
女朋友生日礼物 | natural | hill-fruit-lipstick:3 old-bookcase-eau-de-toilette:3 quiet-valley-wool-scarf:3 after-rain-gaiwan:1 after-rain-reed-diffuser:1
gift for tea lover | natural | after-rain-gaiwan:3 cloud-window-white-tea:3
新生儿礼物 | attr | hush-linen-rabbit:3
周岁礼物 | attr | arch-beech-rainbow:3
洗衣液 补充装 | plain | plant-based-laundry-liquid:3
laundry detergent | syn | plant-based-laundry-liquid:3 one-a-load-laundry-capsules:2
laundry pods | syn | one-a-load-laundry-capsules:3
洗碗精 | syn | one-drop-dish-soap:3
dishwashing liquid | syn | one-drop-dish-soap:3
拖地的清洁剂 | natural | light-step-floor-cleaner:3
油烟机清洗 | attr | hob-kitchen-cleaner:3
degreaser | syn | hob-kitchen-cleaner:3
纸巾 | syn | soft-bamboo-tissues:3
toilet cleaner | plain | curved-neck-toilet-cleaner:3
洁厕灵 | syn | curved-neck-toilet-cleaner:3
trash bags | syn | drawstring-bin-bags:3
垃圾袋 抽绳 | plain | drawstring-bin-bags:3
百洁布 | syn | two-side-sponge:3
hand soap | syn | two-hands-foam-wash:3
香薰 | plain | after-rain-reed-diffuser:3
白茶 | plain | cloud-window-white-tea:3 white-tea-hand-cream:2
茶具 | attr | after-rain-gaiwan:3
celadon tea set | natural | after-rain-gaiwan:3
咖啡豆 手冲 | plain | tideline-coffee-beans:3
pour over coffee | syn | tideline-coffee-beans:3
健身蛋白 | natural | panli-whey-protein:3
whey protein | plain | panli-whey-protein:3
每日坚果 | plain | seven-small-bags-nuts:3
mixed nuts | plain | seven-small-bags-nuts:3
特级初榨橄榄油 | plain | bailong-olive-oil:3
东北大米 10斤 | plain | lid-up-rice:3
麦片 早餐 | syn | eight-oclock-oats:3
oatmeal | syn | eight-oclock-oats:3
办公室零食 | attr | seven-small-bags-nuts:3 one-square-dark-chocolate:2 sun-yard-apricots:2
不加糖的零食 | neg | sun-yard-apricots:3 seven-small-bags-nuts:2
snacks without nuts | neg | one-square-dark-chocolate:3 sun-yard-apricots:3
50元以内零食 | price | seven-small-bags-nuts:3 one-square-dark-chocolate:3 sun-yard-apricots:3
杏干 | plain | sun-yard-apricots:3
练腹肌的 | natural | twin-track-ab-wheel:3
哑铃 10公斤 | attr | panli-hex-dumbbells:3
kettlebell 16kg | attr | panli-kettlebell:3
skipping rope | syn | lift-off-jump-rope:3
阻力带 | plain | arc-resistance-bands:3
按摩滚轴 | syn | furrow-foam-roller:3
居家健身 | attr | moss-yoga-mat:2 panli-hex-dumbbells:3 panli-kettlebell:3 arc-resistance-bands:3 twin-track-ab-wheel:3 furrow-foam-roller:2 lift-off-jump-rope:2
home workout equipment under 100 | price | panli-hex-dumbbells:3 arc-resistance-bands:3 furrow-foam-roller:2 twin-track-ab-wheel:3 lift-off-jump-rope:2
瑜伽裤 | plain | bowstring-leggings:3
yoga pants | syn | bowstring-leggings:3
gym bag | plain | off-we-go-gym-bag:3
水杯 | plain | one-twist-sport-bottle:3 gulp-kids-bottle:3
water bottle | syn | one-twist-sport-bottle:3 gulp-kids-bottle:2
短途旅行包 | attr | off-we-go-gym-bag:3
小户型沙发 | attr | snow-rest-sofa:3
couch | syn | snow-rest-sofa:3
2000元以内实木家具 | price | round-shade-coffee-table:3 bent-bow-chair:3 half-moon-nightstand:3 three-feet-stool:3 ridge-bookshelf:2
阅读椅 | plain | leaning-winter-armchair:3
圆茶几 | plain | round-shade-coffee-table:3
六人餐桌 | attr | by-the-stove-dining-table:3
dining chairs | plain | bent-bow-chair:3
书柜 | syn | ridge-bookshelf:3
bookcase | syn | ridge-bookshelf:3
1.8米双人床 | attr | sleeping-river-bed:3
bedside table | syn | half-moon-nightstand:3
落地灯 | plain | steady-light-floor-lamp:3
换鞋凳 | attr | three-feet-stool:3 small-hill-kids-stool:2
升降桌 | plain | level-line-desk:3
standing desk | plain | level-line-desk:3
遮光窗帘 | plain | thin-dusk-curtain:3
curtains | plain | thin-dusk-curtain:3
羊毛地毯 客厅 | plain | ground-vein-rug:3
carpet | syn | ground-vein-rug:3
抱枕 | syn | eave-corner-cushion:3
throw pillow | syn | eave-corner-cushion:3
防滑浴室垫 | plain | landing-bath-mat:3
纯棉毛巾 | plain | touch-thicker-towel:3
bath robe | syn | morning-mist-bathrobe:3
睡袍 | plain | morning-mist-bathrobe:3
野餐布 | natural | one-wipe-tablecloth:3
积木 | plain | arch-beech-rainbow:3 foothill-building-blocks:3
wooden toys | syn | arch-beech-rainbow:3 foothill-building-blocks:3 four-seasons-puzzle:2
3岁生日礼物 | attr | foothill-building-blocks:3 four-seasons-puzzle:2
平衡车 2岁 | plain | lane-end-balance-bike:3
kids backpack | syn | light-load-kids-backpack:3
小学生书包 | syn | light-load-kids-backpack:3
儿童保温杯 | attr | gulp-kids-bottle:3
辅食餐具 | attr | one-more-bite-kids-tableware:3
jigsaw | syn | four-seasons-puzzle:3
兔子玩偶 | syn | hush-linen-rabbit:3
stuffed animal | syn | hush-linen-rabbit:3
儿童牙刷 | plain | two-minute-kids-toothbrush:3
童装夏天 | attr | little-grain-kids-tee:3
黑色短裤 | attr | morning-run-shorts:3
绿色瑜伽垫 | attr | moss-yoga-mat:3
navy polo | attr | morning-drill-pique-polo:3
red hoodie | attr | cool-down-hoodie:3
藏青色书包 | attr | light-load-kids-backpack:3
XXL 短袖 | attr | morning-drill-pique-polo:3
卫衣 S码 | attr | cool-down-hoodie:3
防水外套 | syn | breezeway-light-jacket:3
骑车穿的夹克 | natural | breezeway-light-jacket:3
rain jacket | syn | breezeway-light-jacket:3
冬天穿的外套 | natural | far-ridge-down-jacket:3 breezeway-light-jacket:1
warm winter coat | natural | far-ridge-down-jacket:3
羊绒围巾 送礼 | plain | quiet-valley-wool-scarf:3
上班穿的长裤 | natural | stone-steps-linen-trousers:3
最便宜的短袖 | sort | little-grain-kids-tee:3 lattice-training-tee:2 morning-drill-pique-polo:2 wind-eye-linen-tee:1
cheapest tee | sort | little-grain-kids-tee:3 lattice-training-tee:2 wind-eye-linen-tee:1
最贵的耳机 | sort | tinglan-q3-headphones:3 tinglan-e2-earbuds:2
便宜的毛巾 | sort | touch-thicker-towel:3
素屿 亚麻 | plain | wind-eye-linen-tee:3 under-eaves-linen-shirt:3 slow-slope-linen-dress:3 stone-steps-linen-trousers:3 eave-corner-cushion:3 hush-linen-rabbit:2 leaning-winter-armchair:1
tinglan lamp | plain | tinglan-l2-desk-lamp:3 steady-light-floor-lamp:3
日净 厨房 | plain | hob-kitchen-cleaner:3 drawstring-bin-bags:2 two-side-sponge:2 one-drop-dish-soap:1
亚麻 not 短袖 | neg | under-eaves-linen-shirt:3 slow-slope-linen-dress:3 stone-steps-linen-trousers:3 eave-corner-cushion:2 hush-linen-rabbit:2
透氣襯衫 | trad | under-eaves-linen-shirt:3
羽絨服 | trad | far-ridge-down-jacket:3
亚麻 tee 夏天 | mixed | wind-eye-linen-tee:3
linen 裤子 | mixed | stone-steps-linen-trousers:3
nanxin chenshan | pinyin |
手机壳 | none |
dog food | none |
微波炉 | none |
running shoes | none |
eau de toilette | plain | old-bookcase-eau-de-toilette:3
大一点的毯子盖腿 | natural | five-colours-wool-throw:3
适合送长辈的茶 | natural | cloud-window-white-tea:3 after-rain-gaiwan:2
睡不好想换个枕头 | natural | listening-rain-pillow:3
something to keep my coffee table clean | natural | one-wipe-tablecloth:1 round-shade-coffee-table:1
卧室用的香 | natural | after-rain-reed-diffuser:3
wfh desk setup | natural | level-line-desk:3 tinglan-d1-laptop-stand:2 tinglan-k75-mechanical-keyboard:2 tinglan-l2-desk-lamp:2
`
