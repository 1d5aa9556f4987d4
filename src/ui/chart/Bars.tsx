import * as React from 'react';
import { BarPattern, ChartBar, ChartData, ChartSeries, partsOf, sumOf, widestBar } from './chartData';

let charts = 0;

/** The picture of a chart: plain SVG bars, with words and numbers as ordinary text beside them so that they wrap and grow. Hidden from screen readers, which read its table. */
export function Bars({ series, bars, write = String }: ChartData): JSX.Element {
  const [key] = React.useState(() => `ri-chart-${(charts += 1)}`);
  const widest = widestBar(bars);
  return (
    <div aria-hidden="true" className="ri-bars">
      {series.length > 1 && <Legend chart={key} series={series} />}
      {bars.map(bar => (
        <div key={bar.id} className="ri-barRow">
          <span>{bar.label}</span>
          <Bar chart={key} bar={bar} series={series} widest={widest} />
          <span className="ri-number">{series.length > 1 ? bar.values.map(write).join(' + ') : write(sumOf(bar.values))}</span>
        </div>
      ))}
    </div>
  );
}

function Bar({ chart, bar, series, widest }: { readonly chart: string; readonly bar: ChartBar; readonly series: readonly ChartSeries[]; readonly widest: number }): JSX.Element {
  const parts = partsOf(bar.values, widest);
  return (
    <svg className="ri-bar" focusable="false">
      <Patterns chart={`${chart}-${bar.id}`} series={series} />
      {parts.map(({ from, width }, place) =>
        width > 0 ? <rect key={series[place].id} data-series={series[place].id} x={`${from}%`} y="0" width={`${width}%`} height="100%" fill={`url(#${chart}-${bar.id}-${series[place].id})`} className="ri-barPart" /> : null,
      )}
    </svg>
  );
}

function Legend({ chart, series }: { readonly chart: string; readonly series: readonly ChartSeries[] }): JSX.Element {
  return (
    <ul className="ri-legend">
      {series.map(one => (
        <li key={one.id}>
          <svg className="ri-swatch" focusable="false">
            <Patterns chart={`${chart}-legend-${one.id}`} series={[one]} />
            <rect width="100%" height="100%" fill={`url(#${chart}-legend-${one.id}-${one.id})`} className="ri-barPart" />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  );
}

/** Each drawing holds its own patterns: one that is hidden on another's behalf would take them away in some browsers. */
function Patterns({ chart, series }: { readonly chart: string; readonly series: readonly ChartSeries[] }): JSX.Element {
  return (
    <defs>
      {series.map(({ id, pattern }) => (
        <pattern key={id} id={`${chart}-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={`ri-fill-${pattern}`} />
          <Marks pattern={pattern} />
        </pattern>
      ))}
    </defs>
  );
}

function Marks({ pattern }: { readonly pattern: BarPattern }): JSX.Element | null {
  switch (pattern) {
    case 'solid':
      return null;
    case 'stripes':
      return <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" className="ri-marks-stripes" />;
    case 'dots':
      return <circle cx="4" cy="4" r="1.5" className="ri-marks-dots" />;
  }
}
