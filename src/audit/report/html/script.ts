/**
 * What narrows the findings, in the page. It reads and hides what is there already, and makes no
 * markup of its own.
 */
export const SCRIPT = `
(() => {
  const form = document.getElementById('controls');
  if (!form) return;
  const count = document.getElementById('count');
  const none = document.getElementById('none');
  const sections = [...document.querySelectorAll('.rule')].map((element) => ({
    element,
    rule: element.dataset.rule,
    items: [...element.querySelectorAll('.findings > li')].map((item) => ({
      item,
      level: item.dataset.level,
      state: item.dataset.state,
      text: item.textContent.toLowerCase(),
    })),
  }));
  const total = sections.reduce((sum, { items }) => sum + items.length, 0);
  const number = (value) => value.toLocaleString('en');

  const show = () => {
    const data = new FormData(form);
    const words = String(data.get('search')).toLowerCase().split(/\\s+/).filter(Boolean);
    const rule = data.get('rule');
    const levels = new Set(data.getAll('level'));
    const states = new Set(data.getAll('state'));
    const hasStates = form.elements.namedItem('state') !== null;
    let shown = 0;
    for (const section of sections) {
      const isMeant = !rule || section.rule === rule;
      let here = 0;
      for (const { item, level, state, text } of section.items) {
        const isShown =
          isMeant &&
          levels.has(level) &&
          (!hasStates || states.has(state)) &&
          words.every((word) => text.includes(word));
        item.hidden = !isShown;
        if (isShown) here += 1;
      }
      section.element.hidden = here === 0;
      shown += here;
    }
    count.textContent = number(shown) + ' of ' + number(total) + (total === 1 ? ' finding' : ' findings');
    none.hidden = shown > 0 || total === 0;
  };

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  form.hidden = false;
  show();

  // On paper nothing can be opened; the list of all icons is there only if it was.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.rule details:not([open])')];
    for (const element of opened) element.open = true;
  });
  addEventListener('afterprint', () => {
    for (const element of opened) element.open = false;
  });
})();
`;
