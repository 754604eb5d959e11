import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Mark } from './overlay.ts'

const SIDES = ['right', 'left', 'above', 'below'] as const

/** Words over a map. They change sides at its edge and where others stand; where no side is free, the less important are hidden. */
export function createMarks(map: MapLibreMap): { show(marks: readonly Mark[]): void } {
  let shown: { readonly marker: Marker }[] = []
  const tidy = () => {
    const frame = map.getContainer().getBoundingClientRect()
    const taken: DOMRect[] = []
    for (const { marker } of shown) {
      const element = marker.getElement()
      const words = element.querySelector('.words')
      if (!words) continue
      element.classList.remove('hidden')
      const rectOn = (side: (typeof SIDES)[number]) => {
        element.dataset.side = side
        return { side, own: words.getBoundingClientRect() }
      }
      const isFree = (own: DOMRect) => !taken.some((other) => isOver(own, other))
      const inside = SIDES.map(rectOn).filter(({ own }) => own.left >= frame.left && own.right <= frame.right)
      const { own: best } = rectOn((inside.find(({ own }) => isFree(own)) ?? inside[0])?.side ?? 'right')
      // Half a name is none: the sign stays, and nearer there is room.
      const isHidden = !isFree(best)
      element.classList.toggle('hidden', isHidden)
      if (!isHidden) taken.push(best)
    }
  }
  map.on('moveend', tidy)
  map.on('resize', tidy)
  return {
    show(marks) {
      for (const { marker } of shown) marker.remove()
      shown = marks.map((mark, i) => {
        const element = elementOf(mark)
        // Read in their order, and the most important lies on top.
        element.style.zIndex = String(marks.length - i)
        return { marker: new Marker({ element }).setLngLat([...mark.at]).addTo(map) }
      })
      tidy()
    },
  }
}

const isOver = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A sign of fixed size on its place, and words beside it that take no room of their own. */
function elementOf({ kind, text, detail, turn }: Mark): HTMLElement {
  const element = document.createElement('div')
  element.className = `bm-mark ${kind}`
  const sign = document.createElement('i')
  if (turn !== undefined) sign.style.transform = `rotate(${turn}deg)`
  if (kind === 'number') sign.textContent = text
  element.append(sign)
  if (kind === 'number' || text === '') return element
  const words = document.createElement('span')
  words.className = 'words'
  const name = document.createElement(kind === 'house' || kind === 'urgent' ? 'b' : 'span')
  name.textContent = text
  words.append(name)
  if (detail) {
    const small = document.createElement('small')
    small.textContent = detail
    words.append(small)
  }
  element.append(words)
  return element
}
