/**
 * Search from every page: the links to the search page open it in a small dialog instead. Without script they lead to the page.
 * The dialog is not modal: help numbers and the way out stay within reach above it.
 */

let dialog: HTMLDialogElement | undefined;
let openedFrom: HTMLElement | undefined;

function close(): void {
  dialog?.close();
  openedFrom?.focus();
}

async function open(address: string): Promise<void> {
  if (!dialog) {
    const [{ startSearch }, html] = await Promise.all([import('./client.ts'), fetch(address).then((r) => r.text())]);
    const source = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-search-root]');
    if (!source) throw new Error('no search form');
    const root = document.importNode(source, true);
    // The page may have a search field of its own: names inside the dialog are made different.
    for (const node of root.querySelectorAll('[id]')) node.id = `dialog-${node.id}`;
    for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
      for (const node of root.querySelectorAll(`[${name}]`)) node.setAttribute(name, `dialog-${node.getAttribute(name) ?? ''}`);
    }
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', root.dataset['label'] ?? '');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = root.dataset['close'] ?? '×';
    button.addEventListener('click', close);
    // In a search field the Escape key first empties the field; here it always closes.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    });
    dialog.append(button, root);
    document.body.append(dialog);
    startSearch(root);
  }
  dialog.show();
  dialog.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search-link]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openedFrom = link;
    void open(link.href).catch(() => { location.href = link.href; });
  });
}
