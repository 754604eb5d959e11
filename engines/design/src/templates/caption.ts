import { panelBelow } from './panel-below.ts'
import { type Template, toneOf } from './template.ts'

/** Picture above, a panel of paper below with a headline of moderate size and one line of facts. */
export const caption: Template = (c) => {
  const { width, height } = c.format
  const wide = width > height
  return panelBelow(c, {
    template: 'caption',
    tone: toneOf(c.kit, 'tint'),
    inset: 64,
    most: height * (wide ? 0.4 : 0.42),
    column: {
      headlineMax: wide ? 76 : height > 1600 ? 96 : 82,
      headlineLines: 2,
      facts: 'line',
      accent: true,
    },
  })
}
