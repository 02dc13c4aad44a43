/** Filters and order of the matrix of sanctions. Nothing chosen is kept or put into the address. */
export function matrixFilters(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('[data-matrix-filters]');
  const table = document.querySelector<HTMLTableElement>('table.matrix');
  const count = document.querySelector<HTMLElement>('[data-matrix-count]');
  if (!form || !table || !count) return;
  const groups = [...table.tBodies];
  const apply = (): void => {
    const chosen = (name: string): string => (form.elements.namedItem(name) as HTMLSelectElement).value;
    let shown = 0;
    for (const group of groups) {
      let any = false;
      for (const row of group.querySelectorAll<HTMLElement>('tr[data-row]')) {
        const has = (name: string, value: string | undefined): boolean => chosen(name) === '' || (value ?? '').split(' ').includes(chosen(name));
        const visible = has('act', group.dataset['act']) && has('penalties', row.dataset['penalties']) && has('category', row.dataset['category']) && has('prosecution', row.dataset['prosecution']);
        row.hidden = !visible;
        if (visible) shown += 1;
        any ||= visible;
      }
      group.hidden = !any;
    }
    const ordered = chosen('order') === 'gravity' ? groups.toSorted((a, b) => Number(b.dataset['gravity']) - Number(a.dataset['gravity'])) : groups;
    table.append(...ordered);
    count.textContent = (count.dataset['words'] ?? '').replace('#', String(shown));
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
}
