// What the widget must reach, as ratios within one run wherever the machine would decide otherwise.

const most = '10 × 20 MB';
const widget = how => ({set: most, tool: 'widget', how});
const read = how => ({set: most, tool: 'read', how});
const megabyte = 1e6;

/** The bars: what is claimed, the figure for it, and the most that it may be. */
export const bars = [
  {claim: 'Submit to handler, 200 MB', unit: 'ms', most: 50, figure: results => results.middle(widget('timed'), 'submitMs')},
  {
    claim: 'Submit to handler, 200 MB, against the time in which client-zip packs it',
    unit: '×',
    most: 0.1,
    figure: results => results.ratio(widget('timed'), 'submitMs', {set: most, tool: 'client-zip', how: 'timed'}, 'attachMs'),
  },
  {
    claim: 'Submit to handler, 200 MB against 1 MB',
    unit: '×',
    most: 2,
    figure: results => results.ratio(widget('timed'), 'submitMs', {set: '1 × 1 MB', tool: 'widget', how: 'timed'}),
  },
  {
    claim: 'Attaching 200 MB (checks, checksum, copy) against reading it once',
    unit: '×',
    most: 3,
    figure: results => results.ratio(widget('timed'), 'attachMs', read('timed')),
  },
  {
    claim: 'Longest main-thread block while attaching 200 MB, against that of reading it',
    unit: '×',
    most: 1.5,
    figure: results => results.ratio(widget('watched'), 'blockCpuMs', read('watched')),
  },
  {
    claim: 'Longest main-thread block while attaching 200 MB on a processor four times as slow',
    unit: 'ms',
    most: 50,
    figure: results => results.middle(widget('slow'), 'blockCpuMs'),
  },
  {
    claim: 'Growth of the JS heap while attaching 200 MB, at its peak',
    unit: 'MB',
    most: 16,
    figure: results => results.middle(widget('watched'), 'heapBytes') / megabyte,
  },
];

/** Each bar with what was measured, and whether it is reached. */
export const judge = results =>
  bars.map(({figure, ...bar}) => {
    const value = figure(results);
    return {...bar, value, reached: value <= bar.most};
  });
