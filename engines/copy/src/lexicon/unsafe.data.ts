import type { Lang } from '@qianmian/kernel'

/** What the fixed words of a frame must not say, because no fact stands under them. Each with a sentence for the copywriter. */
export const UNSAFE: readonly {
  readonly id: string
  readonly pattern: RegExp
  readonly why: Readonly<Record<Lang, string>>
}[] = [
  {
    id: 'body',
    pattern: /显瘦|显高|显白|修饰|遮肉|藏肉|提臀|收腹|slimming|flattering|figure-hugging/i,
    why: { zh: '说的是穿上身的样子，没有事实能证明', en: 'tells how a body looks in it, which no fact proves' },
  },
  {
    id: 'effect',
    pattern: /凉快|凉爽|冰凉|抗菌|除菌|杀菌|舒缓|美白|祛|速干|cooling|antibacterial|sooth|heal/i,
    why: { zh: '说的是效果，要有检测的事实才行', en: 'tells an effect, which needs a tested fact' },
  },
  {
    id: 'address',
    pattern: /您|亲，|智能|赋能|神器|[!！]/,
    why: { zh: '不是这家店的说话方式', en: 'is not how the house speaks' },
  },
]

/** What an explanation must not promise: an effect, a saving, a time, a comparison. */
export const PROMISE =
  /省|划算|放心|安心|耐用|不用担心|不会|更好|更久|更舒服|轻松|分钟|小时就|当天|晚饭|easy|save|last longer|better|comfort|forget|worry|guarantee|no trouble|minutes/i

/** What a scene or a call must not name: documents, places and what the text itself holds. */
export const POINTS_AT_TEXT =
  /写在这里|都在这里|没有写的|问我们|单据|印出来|不用想|瓶身|written here|is all you need|not written|ask us|printed/i
