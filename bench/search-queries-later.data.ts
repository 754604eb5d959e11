/**
 * Queries with judgements that were written after the search was finished. At their first run they scored nDCG@10 .901 with 5.6 %
 * empty answers and 94 % of slips recovered. Four faults that they showed were then mended (orders by price that let faint matches
 * through, unknown Chinese words, what is for everyone, clauses that deny), so that they are a regression test since. The same
 * author wrote them, so they share one idea of how shoppers type. Format as in `search-queries.data.ts`.
 */
export const LATER_QUERY_LINES = `
男士短袖夏天薄款 | natural | wind-eye-linen-tee:3 lattice-training-tee:3 morning-drill-pique-polo:3
薄外套 春秋 | attr | breezeway-light-jacket:3
一千块左右的羽绒服 | price | far-ridge-down-jacket:3
美利奴羊毛衫 | plain | settled-snow-wool-sweater:3
summer dress with pockets | natural | slow-slope-linen-dress:3
hoodie size XL grey | attr | cool-down-hoodie:3
跑步短裤能放手机 | natural | morning-run-shorts:3
cashmere scarf under 300 | price | quiet-valley-wool-scarf:3
zhenzhishan | pinyin | settled-snow-wool-sweater:3
weiyi | pinyin | cool-down-hoodie:3
lianyiqun | pinyin | slow-slope-linen-dress:3
dsx | initials |
ymcs | initials | under-eaves-linen-shirt:3
jhq | initials | tinglan-a4-air-purifier:3
jpjp | initials |
降噪尔机 | homophone | tinglan-q3-headphones:3 tinglan-e2-earbuds:3
按摩华轴 | homophone | furrow-foam-roller:3
弹历带 | homophone | arc-resistance-bands:3
空气静化器 | homophone | tinglan-a4-air-purifier:3
乔克力 | homophone | one-square-dark-chocolate:3
protien powder | typo | panli-whey-protein:3
bookshef | typo | ridge-bookshelf:3
matcha wey protein | typo | panli-whey-protein:3
mechancal keyborad | typo | tinglan-k75-mechanical-keyboard:3
detergant | typo | plant-based-laundry-liquid:3 one-a-load-laundry-capsules:2
nightsand | typo | half-moon-nightstand:3
resistence bands | typo | arc-resistance-bands:3
toothbush kids | typo | two-minute-kids-toothbrush:3
洗头的 | natural | tinglan-h1-amino-shampoo:3
擦玻璃洗锅的海绵 | natural | two-side-sponge:3
厨房去油 | natural | hob-kitchen-cleaner:3
厕所清洁 | natural | curved-neck-toilet-cleaner:3
扫地机器人能用的地板清洁液 | natural | light-step-floor-cleaner:3
出差用的洗衣 | natural | one-a-load-laundry-capsules:3
拉肚子药 | none |
car tyres | none |
电视机 | none |
4000毫安键盘 | attr | tinglan-k75-mechanical-keyboard:3
20000mah | attr | tinglan-p20-power-bank:3
700ml 水壶 | attr | one-twist-sport-bottle:3
5公斤大米 | attr | lid-up-rice:3
50ml 香水 | attr | old-bookcase-eau-de-toilette:3
书桌 140厘米 | attr | level-line-desk:3
desk lamp 95 cri | attr | tinglan-l2-desk-lamp:3
两岁宝宝骑的车 | natural | lane-end-balance-bike:3
baby shower gift | natural | hush-linen-rabbit:3
娃娃机洗 | natural | hush-linen-rabbit:3
孩子上幼儿园的水杯 | natural | gulp-kids-bottle:3
6岁书包 | attr | light-load-kids-backpack:3
lunch plate for toddlers | natural | one-more-bite-kids-tableware:3
sofa for small living room | natural | snow-rest-sofa:3
1000元以内的边桌 | price | half-moon-nightstand:3
3000以上的家具 | price | snow-rest-sofa:3 sleeping-river-bed:3 by-the-stove-dining-table:2
oak furniture | attr | round-shade-coffee-table:3 sleeping-river-bed:3 half-moon-nightstand:3 snow-rest-sofa:1
白蜡木椅子 | attr | bent-bow-chair:3 leaning-winter-armchair:3
台灯 不要黑色 | neg | tinglan-l2-desk-lamp:2
毯子 没有羊毛 | neg | washed-cotton-quilt:1
protein snack without milk | neg | seven-small-bags-nuts:2
chocolate without soy | neg |
lipstick plum | attr | hill-fruit-lipstick:3
淡香水 男女通用 | natural | old-bookcase-eau-de-toilette:3
保湿精华 无酒精 | neg | tinglan-s5-night-repair-serum:3
face cream without fragrance | neg | tinglan-c3-ceramide-cream:3
晚上用的精华 | natural | tinglan-s5-night-repair-serum:3
最便宜的家具 | sort | three-feet-stool:3 half-moon-nightstand:2
cheapest headphones | sort | tinglan-e2-earbuds:3 tinglan-q3-headphones:2
新疆特产 | attr | sun-yard-apricots:3
福建白茶 | attr | cloud-window-white-tea:3
yirgacheffe beans ground | attr | tideline-coffee-beans:3
凉拌用的油 | natural | bailong-olive-oil:3
健身完喝的 | natural | panli-whey-protein:3
yoga starter | natural | moss-yoga-mat:3 bowstring-leggings:2
深蹲 瑜伽 紧身裤 有口袋 | natural | bowstring-leggings:3
waterproof picnic table cover | natural | one-wipe-tablecloth:3
遮光窗帘 2米 | attr | thin-dusk-curtain:3
卫生间吸水脚垫 | natural | landing-bath-mat:3
浴袍 L码 | attr | morning-mist-bathrobe:3
sateen sheets 80 thread | natural | clearing-snow-bedding-set:3
`
