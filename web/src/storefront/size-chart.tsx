import { formatNumber } from '@qianmian/kernel'
import { Display } from '../design/display.tsx'
import { Picture } from './picture.tsx'
import type { Lang, PictureView, SizeChartView } from './view.ts'
import { WORDS } from './words.ts'

export interface SizeChartProps {
  chart: SizeChartView
  picture?: PictureView
  lang: Lang
}

/** Measures in centimetres, a row a size. */
export function SizeChartSection({ chart, picture, lang }: SizeChartProps) {
  const words = WORDS[lang]
  return (
    <section className={picture ? 'sizes with-pic' : 'sizes'} id="size-chart">
      {picture && (
        <div className="bd ph">
          <Picture picture={picture} lang={lang} sizes="(max-width: 600px) 100vw, 34vw" />
        </div>
      )}
      <div className="t">
        <div className="hd">
          <p className="kick">{words.centimetres}</p>
          <h2 className="d2 wrap">
            <Display text={words.sizeHeading} />
          </h2>
        </div>
        <div className="tb">
          <div className="scroll" role="group" tabIndex={0} aria-label={words.sizeTitle}>
            <table className="num">
              <thead>
                <tr>
                  <th scope="col">{words.size}</th>
                  {chart.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {chart.rows.map((row) => (
                  <tr key={row.size}>
                    <th scope="row">{row.size}</th>
                    {row.values.map((value, index) => (
                      <td key={chart.columns[index]}>{formatNumber(value, 1)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {chart.note && <p className="t2 sm">{chart.note}</p>}
        </div>
      </div>
    </section>
  )
}
