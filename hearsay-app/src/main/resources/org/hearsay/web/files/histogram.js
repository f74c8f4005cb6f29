// Days are chosen by drawing across the histogram; the fields From and To do the same from the keyboard.

const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** The first or the last day of the bar that holds a day. */
function edge(time, unit, last) {
  const day = new Date(time);
  if (unit === 'month') return last ? Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) : Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
  if (unit === 'year') return last ? Date.UTC(day.getUTCFullYear(), 11, 31) : Date.UTC(day.getUTCFullYear(), 0, 1);
  return time;
}

/** Sets up the histogram, where the page has one. */
export function histogram(root, show) {
  const svg = root.querySelector('svg.histogram');
  if (!svg) return;
  const { first, last, unit, width } = svg.dataset;
  const start = Date.parse(first);
  const days = (Date.parse(last) - start) / DAY + 1;
  const brush = svg.querySelector('.brush');
  let from = null;

  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const day = (part) => start + Math.min(days - 1, Math.floor(part * days)) * DAY;

  svg.addEventListener('pointerdown', (event) => {
    from = at(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (from === null) return;
    const to = at(event);
    brush.setAttribute('x', Math.min(from, to) * width);
    brush.setAttribute('width', Math.abs(to - from) * width);
  });
  svg.addEventListener('pointerup', (event) => {
    if (from === null) return;
    const parts = [from, at(event)].sort((one, other) => one - other);
    from = null;
    const address = new URL(location.href);
    address.searchParams.delete('page');
    address.searchParams.set('from', iso(edge(day(parts[0]), unit, false)));
    address.searchParams.set('to', iso(edge(day(parts[1]), unit, true)));
    show(address.pathname + address.search);
  });
}
