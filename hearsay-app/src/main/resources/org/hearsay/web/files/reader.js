// A highlight in a report and its claim in the list point at each other.

/** Sets up the report reader, where the page is one. */
export function reader(root) {
  const page = root.querySelector('[data-reader]');
  if (!page) return;
  const marks = [...page.querySelectorAll('[data-claims]')];
  const items = [...page.querySelectorAll('[data-claim]')];

  function light(names) {
    for (const mark of marks) {
      mark.classList.toggle('lit', mark.dataset.claims.split(' ').some((name) => names.includes(name)));
    }
    for (const item of items) item.classList.toggle('lit', names.includes(item.dataset.claim));
  }

  function fromAddress() {
    const name = decodeURIComponent(location.hash.slice(1)).replace(/^said-/, '');
    if (!name) return;
    light([name]);
    if (location.hash.startsWith('#said-')) {
      items.find((item) => item.dataset.claim === name)?.scrollIntoView({ block: 'nearest' });
    } else {
      marks.find((mark) => mark.dataset.claims.split(' ').includes(name))?.scrollIntoView({ block: 'center' });
    }
  }

  for (const mark of marks) {
    mark.addEventListener('mouseenter', () => light(mark.dataset.claims.split(' ')));
    mark.addEventListener('focus', () => light(mark.dataset.claims.split(' ')));
  }
  for (const item of items) {
    item.addEventListener('mouseenter', () => light([item.dataset.claim]));
    item.addEventListener('focusin', () => light([item.dataset.claim]));
  }
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
