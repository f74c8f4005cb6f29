// The pages work without this. With it, the ledger changes in place instead of being loaded anew, and the address with it.
import { histogram } from './histogram.js';
import { map } from './map.js';
import { reader } from './reader.js';

let current = 0;
let shown = location.pathname + location.search;

/** Shows the ledger at an address in place of the one that is shown. */
async function show(address, { push = true, focus = null, focusLink = null } = {}) {
  const old = document.querySelector('[data-swap]');
  const mine = ++current;
  old.setAttribute('aria-busy', 'true');
  let page;
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    location.assign(address);
    return;
  }
  if (mine !== current) return;
  const fresh = page.querySelector('[data-swap]');
  if (!fresh) {
    location.assign(address);
    return;
  }
  if (push) history.pushState(null, '', address);
  shown = location.pathname + location.search;
  document.title = page.title;
  old.replaceWith(document.adoptNode(fresh));
  ready();
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  if (focusLink) document.querySelector(`[data-swap] a[aria-label="${CSS.escape(focusLink)}"]`)?.focus({ preventScroll: true });
}

/** The address that the filter's form asks for, without what is empty. */
function asked(form) {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== '' && !(name === 'order' && value === 'newest') && !(name === 'origins' && value === '0')) {
      words.append(name, value);
    }
  }
  const query = words.toString();
  return query ? `/?${query}` : '/';
}

function ready() {
  const place = document.querySelector('[data-swap]');
  if (place) {
    const form = place.querySelector('form.filter');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show(asked(form), { focus: document.activeElement?.id });
    });
    form.addEventListener('change', (event) => {
      if (event.target.type !== 'search') show(asked(form), { focus: event.target.id });
    });
    for (const link of place.querySelectorAll('a.chip, nav.pages a')) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(link.href);
      });
    }
    histogram(place, show);
  }
  map(document, show);
}

addEventListener('popstate', () => {
  // A move within the page, as by the link that skips to the content, changes nothing that is shown.
  if (location.pathname + location.search === shown) return;
  if (document.querySelector('[data-swap]') && location.pathname === '/') show(location.href, { push: false });
});
addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) {
    const search = document.getElementById('text');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});
ready();
reader(document);
