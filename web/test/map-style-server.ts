import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface MapStyleServer {
  readonly url: string
  /** What it does with the next request for the style. */
  mode: 'style' | 'broken' | 'foreign-tiles' | 'silent'
  /** How often the style was asked for. */
  readonly asked: () => number
  close(): Promise<void>
}

/** What the style paints. */
export const SEA = '#dbe6ea'
export const LAND = '#f4efe4'

/** Something to see without tiles, sprites and glyphs: a sea and a rough land. */
const STYLE = {
  version: 8,
  sources: {
    land: {
      type: 'geojson',
      attribution: 'Made-up land',
      data: {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [74, 39],
              [97, 27],
              [108, 21],
              [117, 23],
              [122, 30],
              [118, 38],
              [131, 43],
              [123, 53],
              [110, 42],
              [88, 49],
              [74, 39],
            ],
          ],
        },
      },
    },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': LAND } },
  ],
}

/** A style whose tiles come from an origin that nobody configured: the page's policy lets none of them through. */
const FOREIGN = {
  version: 8,
  sources: { far: { type: 'vector', tiles: ['http://tiles.invalid/{z}/{x}/{y}.pbf'], maxzoom: 6 } },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
    { id: 'roads', type: 'line', source: 'far', 'source-layer': 'roads' },
  ],
}

/** A style server of another origin that a test makes fail. */
export async function mapStyleServer(): Promise<MapStyleServer> {
  let asked = 0
  const state: { mode: MapStyleServer['mode'] } = { mode: 'style' }
  const server = createServer((_, response) => {
    asked++
    if (state.mode === 'silent') return
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', 'application/json')
    response.statusCode = state.mode === 'broken' ? 500 : 200
    response.end(JSON.stringify(state.mode === 'foreign-tiles' ? FOREIGN : state.mode === 'broken' ? {} : STYLE))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/style.json`,
    get mode() {
      return state.mode
    },
    set mode(mode) {
      state.mode = mode
    },
    asked: () => asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
