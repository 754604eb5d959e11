import type { Lang } from '@qianmian/kernel'

/**
 * Frames that lead up to their fact (论克重，…; "Up close: …") or show where it is written (一栏). In a description they keep
 * sentences apart; in a message of one line they read like a form.
 */
export const LEAD_IN: Readonly<Record<Lang, RegExp>> = {
  zh: /[，：]|一栏|一项|按.{0,6}算|写成|写的是|写为|换成|讲到|说到|论|要问|搁|试样|称得|读到|称下来|有多重|拆开来|份额|标的是|这个数|数字|为限|上写|上标|指针|满的时候|标着|的数|记的是|写作|量出来|测得|定在|选的是|织到|拿来|年龄段|对应|一[只件瓶块]|一\{measure\}/,
  en: /[,:] |:$|:\{|: ?\[|[Ff]igure|[Nn]umber|[Gg]iven|[Mm]easured|comes to|amounts to|the scales|[Aa]ll in all|side |[Uu]p close|what the|[Ss]tated|[Ss]et on|In weight|in weight|was weighed|[Rr]ated as|[Ss]hare of|is where|side to side|to the square|[Ww]hat you see|is listed|works out|weighs in|puts\b|on the scale|scale stops|you lift|states|scale reads|what it weighs|age range|list of|comes in at/,
}
