import { LANGS, type LocalizedText } from '@qianmian/kernel'
import type { Graph } from './graph.ts'
import type { GraphNode, NodeKind } from './types.ts'

/** A word of a node as it is looked for. Han words may stand in anything, Latin ones are whole words. */
interface Word {
  readonly text: string
  readonly isHan: boolean
  readonly node: GraphNode
}

export interface Mention {
  readonly node: GraphNode
  readonly word: string
  readonly start: number
}

/** A word behind one of these is denied: 不加糖, 无荧光剂, without fragrance. */
const DENIED = /(?:不|无|非|未|没有|免|零|without |no |free of |not )$/i
/** One Han character says too little; these do not. */
const SHORT = new Set(['棉', '瓷', '陶', '藤', '杏', '春', '夏', '秋', '冬'])

/** Words by their first character. */
type WordIndex = ReadonlyMap<string, readonly Word[]>

const INDEX = new WeakMap<Graph, Map<string, WordIndex>>()

/** The words of some kinds of nodes; made once for each set of kinds that is asked for. */
function wordsOf(graph: Graph, kinds: readonly NodeKind[]): WordIndex {
  const known = INDEX.get(graph) ?? new Map<string, WordIndex>()
  INDEX.set(graph, known)
  const key = kinds.join(' ')
  let index = known.get(key)
  if (!index) {
    const made = new Map<string, Word[]>()
    for (const node of graph.nodes.values()) {
      if (!kinds.includes(node.kind)) continue
      for (const name of [...LANGS.map((lang) => node.label[lang] ?? ''), ...node.words]) {
        const text = name.toLowerCase()
        const isHan = /\p{Script=Han}/u.test(text)
        if (isHan ? text.length < 2 && !SHORT.has(text) : text.length < 3) continue
        const first = text.charAt(0)
        const list = made.get(first) ?? []
        list.push({ text, isHan, node })
        made.set(first, list)
      }
    }
    index = made
    known.set(key, index)
  }
  return index
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character)

/** Whether a word stands here as a word of its own and is not denied. */
function standsAt(text: string, { text: word, isHan }: Word, at: number): boolean {
  if (!text.startsWith(word, at)) return false
  if (!isHan) {
    // Plural s belongs to the word: "forms" does not hold "form", "scarfs" holds "scarf".
    const after = text[at + word.length] === 's' ? text[at + word.length + 1] : text[at + word.length]
    if (isLetter(text[at - 1]) || isLetter(after)) return false
  }
  return !DENIED.test(text.slice(Math.max(0, at - 8), at))
}

/**
 * The nodes that a text names, longest words first; a word inside a longer one that was found counts for nothing, and
 * neither does one that the text denies.
 * @example mentionsIn(GRAPH, '梅雨天，衣服晾不干', ['scene']).map(({ node }) => node.id) // ['scene:plum-rain']
 */
export function mentionsIn(graph: Graph, text: string, kinds: readonly NodeKind[]): readonly Mention[] {
  const lower = text.toLowerCase()
  const index = wordsOf(graph, kinds)
  const standing: { readonly word: Word; readonly start: number }[] = []
  for (let at = 0; at < lower.length; at++)
    for (const word of index.get(lower.charAt(at)) ?? [])
      if (standsAt(lower, word, at)) standing.push({ word, start: at })
  standing.sort((a, b) => b.word.text.length - a.word.text.length || a.start - b.start)
  const taken: (readonly [from: number, to: number, kind: NodeKind])[] = []
  const found = new Map<string, Mention>()
  for (const { word, start } of standing) {
    if (found.has(word.node.id)) continue
    const end = start + word.text.length
    // 胡桃木 is no 木; but one word may be a scene and a need at once.
    if (taken.some(([from, to, kind]) => kind === word.node.kind && from <= start && end <= to)) continue
    taken.push([start, end, word.node.kind])
    found.set(word.node.id, { node: word.node, word: word.text, start })
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** Both languages of a text in one line. */
export const bothLanguages = (text: LocalizedText): string => [text.zh, text.en].filter(Boolean).join(' · ')
