import type { StudioLang } from '../../words.ts'

/** Words of the maps over a configured style, in both languages. */
const ZH_BASEMAP = {
  kind: '地图样式',
  map: '地图',
  drawn: '自绘',
  loading: '地图正在打开',
  retry: '重试',
  failed: {
    webgl: '这个浏览器不能用 WebGL，地图打不开，先用自绘的图。',
    style: '地图样式没有读到，先用自绘的图。',
    sources: '地图样式读到了，但它的数据读不到，先用自绘的图；来源要写进 MAP_STYLE_ORIGINS。',
    slow: '地图 8 秒还没打开，先用自绘的图。',
    lost: '显卡停止了画图，先用自绘的图。',
  },
  areas: '圆：各省需求，圆越大需求越多',
  house: '仓库',
  openLane: '待批的调拨',
  setLane: '已批的调拨',
  route: '路线，直线示意',
  stop: '站',
  missed: '没排上的站',
  zoomIn: '放大',
  zoomOut: '缩小',
  north: '拖动旋转，点一下朝北',
  attribution: '地图数据来源',
  windowsScroll: '按住 Ctrl 滚动来缩放地图',
  macScroll: '按住 ⌘ 滚动来缩放地图',
  touch: '用两根手指移动地图',
}

export type BasemapWords = typeof ZH_BASEMAP
export type BasemapFailure = keyof BasemapWords['failed']

const EN_BASEMAP: BasemapWords = {
  kind: 'Kind of map',
  map: 'Map',
  drawn: 'Drawn',
  loading: 'The map is opening',
  retry: 'Try again',
  failed: {
    webgl: 'This browser has no WebGL for the map, so the drawn one stands.',
    style: 'The map style could not be read, so the drawn map stands.',
    sources:
      'The map style was read but its data could not be, so the drawn map stands; where they come from belongs into MAP_STYLE_ORIGINS.',
    slow: 'The map did not open within 8 seconds, so the drawn one stands.',
    lost: 'The graphics card stopped drawing, so the drawn map stands.',
  },
  areas: 'Circles: demand by province, larger is more',
  house: 'Warehouse',
  openLane: 'Transfer to approve',
  setLane: 'Approved transfer',
  route: 'Route, in straight lines',
  stop: 'Stop',
  missed: 'Stop on no route',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'Drag to rotate, click for north',
  attribution: 'Sources of the map',
  windowsScroll: 'Hold Ctrl and scroll to zoom the map',
  macScroll: 'Hold ⌘ and scroll to zoom the map',
  touch: 'Move the map with two fingers',
}

/**
 * The words of the maps. They lie beside them and not with those of the whole studio, which everybody downloads.
 * @example basemapWords('zh').map // '地图'
 */
export const basemapWords = (lang: StudioLang): BasemapWords => (lang === 'zh' ? ZH_BASEMAP : EN_BASEMAP)
