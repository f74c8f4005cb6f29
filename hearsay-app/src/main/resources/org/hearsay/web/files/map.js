// A map that is dragged and zoomed. Each movement ends at an address, which the server draws; the buttons lead to such
// addresses too, so that none of this is needed.

const DEGREE = Math.PI / 180;
const projected = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2)) / DEGREE;
const latitude = (y) => (2 * Math.atan(Math.exp(y * DEGREE)) - Math.PI / 2) / DEGREE;
const wrapped = (lon) => ((((lon + 180) % 360) + 360) % 360) - 180;
const plain = (degrees) => String(Math.round(degrees * 1e4) / 1e4);

/** The area that a box of the drawing shows, as addresses write it. */
function areaOf(svg, box) {
  const [west, south, east, north] = svg.dataset.area.split(',').map(Number);
  const { width, height } = svg.viewBox.baseVal;
  const span = east > west ? east - west : east - west + 360;
  const top = projected(north);
  const tall = top - projected(south);
  const left = west + (box.x / width) * span;
  const right = west + ((box.x + box.width) / width) * span;
  const high = latitude(top - (box.y / height) * tall);
  const low = latitude(top - ((box.y + box.height) / height) * tall);
  const all = right - left >= 360;
  return [all ? -180 : wrapped(left), Math.max(-84, low), all ? 180 : wrapped(right), Math.min(84, high)].map(plain).join(',');
}

function addressOf(area) {
  const address = new URL(location.href);
  address.searchParams.delete('page');
  address.searchParams.set('area', area);
  return address.pathname + address.search;
}

/** Sets up the ledger's map. */
export function map(root, show) {
  const svg = root.querySelector('[data-swap] svg.map');
  if (!svg) return;
  const whole = svg.viewBox.baseVal;
  const size = { width: whole.width, height: whole.height };
  let from = null;
  let moved = false;
  let wheel = null;

  const unit = () => size.width / svg.getBoundingClientRect().width;
  const frame = () => ({ x: whole.x, y: whole.y, width: whole.width, height: whole.height });
  const settle = () => show(addressOf(areaOfFrame()));
  function areaOfFrame() {
    const box = frame();
    svg.viewBox.baseVal.x = 0;
    svg.viewBox.baseVal.y = 0;
    svg.viewBox.baseVal.width = size.width;
    svg.viewBox.baseVal.height = size.height;
    return areaOf(svg, box);
  }

  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    from = { x: event.clientX, y: event.clientY };
    moved = false;
  });
  addEventListener('pointermove', (event) => {
    if (!from || !svg.isConnected) return;
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    if (!moved && Math.hypot(dx, dy) < 5) return;
    moved = true;
    svg.classList.add('drawn');
    whole.x = -dx * unit();
    whole.y = -dy * unit();
  });
  addEventListener('pointerup', () => {
    if (from && moved && svg.isConnected) settle();
    from = null;
    svg.classList.remove('drawn');
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('click', (event) => {
    if (moved) {
      event.preventDefault();
      moved = false;
      return;
    }
    const link = event.target.closest('a');
    if (link && new URL(link.href.baseVal, location.href).pathname === '/') {
      event.preventDefault();
      show(link.href.baseVal);
    }
  });
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const x = whole.x + ((event.clientX - box.left) / box.width) * whole.width;
      const y = whole.y + ((event.clientY - box.top) / box.height) * whole.height;
      const factor = event.deltaY > 0 ? 1.2 : 1 / 1.2;
      whole.x = x - (x - whole.x) * factor;
      whole.y = y - (y - whole.y) * factor;
      whole.width *= factor;
      whole.height *= factor;
      clearTimeout(wheel);
      wheel = setTimeout(settle, 250);
    },
    { passive: false },
  );
  for (const link of root.querySelectorAll('nav.moves a')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(link.getAttribute('href'), { focusLink: link.getAttribute('aria-label') });
    });
  }
}
