import type { FactTileView } from './view.ts'

/** Where a product has no picture yet: one of its facts, set large. The same fact stands in words on the product's page. */
export function FactTile({ tile }: { tile: FactTileView }) {
  const isFigure = /^[\d.,]+$/.test(tile.figure)
  return (
    <div className={`tile g${tile.ground}`} aria-hidden="true">
      <p className="l">{tile.label}</p>
      <p className={isFigure ? 'f' : 'w'}>
        {tile.figure}
        {tile.unit && <small>{tile.unit}</small>}
      </p>
    </div>
  )
}
