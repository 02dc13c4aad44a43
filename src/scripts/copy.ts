/** Puts a copy button beside each ready-made text; in a closed section once it is opened. Without script the texts are selected by hand. */
export function offerCopies(document: Document): void {
  const { offer: copy = '', done: copied = '' } = document.querySelector<HTMLElement>('[data-copy-words]')?.dataset ?? {};
  const addButtons = (root: ParentNode): void => root.querySelectorAll<HTMLElement>('[data-copy]:not(:has(button))').forEach((text) => {
    const words = text.textContent?.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.lang = document.documentElement.lang;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(words);
      button.textContent = copied;
      setTimeout(() => { button.textContent = copy; }, 2000);
    });
    text.append(' ', button);
  });
  document.querySelectorAll('.cite > p').forEach(addButtons);
  document.querySelectorAll('details:has([data-copy])').forEach((details) => details.addEventListener('toggle', () => addButtons(details), { once: true }));
}
