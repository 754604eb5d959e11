import 'maplibre-gl/dist/maplibre-gl.css'
import {
  type ErrorEvent,
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  type MapSourceDataEvent,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl'
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { BasemapFailure, BasemapWords } from './basemap-words.ts'
import { createMarks } from './marks.ts'
import type { ColourToken, Overlay } from './overlay.ts'

/** How long a map may take to open before the drawn one stands. */
export const OPEN_WITHIN_MS = 8000
const [CIRCLES, LINES] = ['qm-circles', 'qm-lines'] as const
const FIT = { padding: 48, maxZoom: 10, duration: 0 } as const
const EMPTY = { type: 'FeatureCollection' as const, features: [] }

export interface Basemap {
  /** Draws another overlay; the part of the map that is seen moves where its bounds are others. */
  show(overlay: Overlay): void
  /** Ends it; nothing is told any more. */
  close(): void
}

export interface BasemapOptions {
  readonly box: HTMLElement
  readonly styleUrl: string
  readonly overlay: Overlay
  readonly label: string
  readonly words: BasemapWords
  readonly onOpen: () => void
  readonly onFail: (why: BasemapFailure) => void
  /** What is under the pointer and where in the frame, in pixels; nothing where nothing is. */
  readonly onRead: (read: { readonly text: string; readonly x: number; readonly y: number } | undefined) => void
}

let blobAddress: string | undefined

/**
 * The worker by way of a blob: one that is loaded from its own address would be under the policy of that answer, which lets it
 * load nothing; a blob's is that of the page.
 */
function workerUrl(): string {
  const script = `import ${JSON.stringify(new URL(workerAddress, location.href).href)}`
  blobAddress ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  return blobAddress
}

/**
 * A map of a MapLibre style with an overlay. It reports once that it is open, or why it is not; after that a tile that is missing is
 * no failure, and a lost graphics card is.
 */
export function openBasemap(options: BasemapOptions): Basemap {
  const { box, styleUrl, label, words, onRead } = options
  let overlay = options.overlay
  let state: 'opening' | 'open' | 'over' = 'opening'
  setWorkerUrl(workerUrl())
  const map = new MapLibreMap({
    container: box,
    style: styleUrl,
    bounds: overlay.bounds.map(([longitude, latitude]): [number, number] => [longitude, latitude]) as [
      [number, number],
      [number, number],
    ],
    fitBoundsOptions: FIT,
    // The page scrolls on; the map zooms with a key held, or with two fingers.
    cooperativeGestures: true,
    attributionControl: { compact: false },
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
    locale: {
      'Map.Title': label,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
      'NavigationControl.ResetBearing': words.north,
      'AttributionControl.ToggleAttribution': words.attribution,
      'CooperativeGesturesHandler.WindowsHelpText': words.windowsScroll,
      'CooperativeGesturesHandler.MacHelpText': words.macScroll,
      'CooperativeGesturesHandler.MobileHelpText': words.touch,
    },
  })
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 100 }), 'bottom-left')
  const marks = createMarks(map)
  const themes = new MutationObserver(() => state === 'open' && paint())
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  let hasStyle = false
  let hasBaseTile = false
  let sourceErrors = 0

  const fail = (why: BasemapFailure) => {
    if (state === 'over') return
    close()
    options.onFail(why)
  }
  const timer = setTimeout(() => {
    if (state === 'opening') fail(sourceErrors > 0 && hasStyle ? 'sources' : 'slow')
  }, OPEN_WITHIN_MS)
  const opened = () => {
    if (state !== 'opening') return
    if (sourceErrors > 0 && !hasBaseTile) return fail('sources')
    state = 'open'
    clearTimeout(timer)
    options.onOpen()
  }
  map.on('error', ({ error, ...rest }: ErrorEvent & { sourceId?: string }) => {
    if (!hasStyle) return fail('style')
    if (rest.sourceId !== undefined) sourceErrors++
    else console.warn('map style:', error.message)
  })
  map.on('sourcedata', (event: MapSourceDataEvent) => {
    if (event.tile && event.sourceId !== CIRCLES && event.sourceId !== LINES) hasBaseTile ||= event.tile.hasData()
  })
  map.on('style.load', () => {
    hasStyle = true
    addLayers()
    paint()
  })
  map.on('load', opened)
  map.on('webglcontextlost', () => fail('lost'))
  map.on('mousemove', CIRCLES, (event) => {
    const says: unknown = event.features?.[0]?.properties.says
    onRead(typeof says === 'string' && says ? { text: says, x: event.point.x, y: event.point.y } : undefined)
  })
  map.on('mouseleave', CIRCLES, (_: MapMouseEvent) => onRead(undefined))

  function addLayers(): void {
    map.addSource(CIRCLES, { type: 'geojson', data: EMPTY })
    map.addSource(LINES, { type: 'geojson', data: EMPTY })
    map.addLayer({
      id: CIRCLES,
      type: 'circle',
      source: CIRCLES,
      paint: {
        // On a phone the country is smaller than its circles would be.
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['*', 0.55, ['get', 'radiusPx']],
          3.5,
          ['get', 'radiusPx'],
        ],
        'circle-color': ['get', 'fillColour'],
        'circle-opacity': 0.86,
        'circle-stroke-color': ['get', 'edgeColour'],
        'circle-stroke-width': 1.5,
      },
    })
    for (const isDashed of [false, true])
      map.addLayer({
        id: isDashed ? `${LINES}-dashed` : LINES,
        type: 'line',
        source: LINES,
        filter: ['==', ['get', 'isDashed'], isDashed],
        layout: { 'line-cap': isDashed ? 'butt' : 'round', 'line-join': 'round' },
        paint: {
          'line-color': ['get', 'lineColour'],
          'line-width': ['get', 'widthPx'],
          ...(isDashed ? { 'line-dasharray': [2, 2] } : {}),
        },
      })
  }

  /** Puts the overlay in, in the colours of the theme of now. */
  function paint(): void {
    const theme = getComputedStyle(document.documentElement)
    const colour = (token: ColourToken): string => theme.getPropertyValue(token).trim()
    map.getSource<GeoJSONSource>(CIRCLES)?.setData({
      type: 'FeatureCollection',
      features: overlay.circles.features.map((feature) => ({
        ...feature,
        properties: {
          ...feature.properties,
          fillColour: colour(feature.properties.fill),
          edgeColour: colour(feature.properties.edge),
        },
      })),
    })
    map.getSource<GeoJSONSource>(LINES)?.setData({
      type: 'FeatureCollection',
      features: overlay.lines.features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, lineColour: colour(feature.properties.colour) },
      })),
    })
    marks.show(overlay.marks)
  }

  function close(): void {
    if (state === 'over') return
    state = 'over'
    clearTimeout(timer)
    themes.disconnect()
    marks.show([])
    map.remove()
  }

  return {
    show(next) {
      const moves = JSON.stringify(next.bounds) !== JSON.stringify(overlay.bounds)
      overlay = next
      if (state === 'over') return
      if (hasStyle) paint()
      if (moves) map.fitBounds([[...next.bounds[0]], [...next.bounds[1]]], FIT)
    },
    close,
  }
}
