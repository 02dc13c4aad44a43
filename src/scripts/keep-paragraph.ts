/** Language links lead to the paragraph the reader has open: anchors are the same in every language. */
export function keepParagraph(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
    if (link) link.hash = page.defaultView?.location.hash ?? '';
  });
}
