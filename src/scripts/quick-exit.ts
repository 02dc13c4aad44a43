const PRESSES = 3;
const WINDOW_MS = 5_000;

/** Counts Shift presses: true when the third falls within five seconds of the first. Any other key starts anew. */
export function pressCounter(): (key: string, time: number) => boolean {
  let times: number[] = [];
  return (key, time) => {
    if (key !== 'Shift') {
      times = [];
      return false;
    }
    times = [...times.filter((t) => time - t < WINDOW_MS), time];
    return times.length >= PRESSES;
  };
}

/** Whether a key press goes into a field: on-screen keyboards send Shift for every capital letter. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Starts the quick exit of a page: its link and the Shift key. */
export function quickExit(page: Document): void {
  const link = page.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  const view = page.defaultView;
  if (!link || !view) return;
  const leave = (): void => {
    // Blank first: the other site may take a while. The title is what a tab or a list of windows shows.
    page.documentElement.classList.add('leaving');
    page.title = '…';
    view.location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  const pressed = pressCounter();
  page.addEventListener('keyup', (event) => {
    if (!isTyping(event.target) && pressed(event.key, Date.now())) leave();
  });
  // A page taken back from the browser's cache must not stay blank for its reader, nor show what was hidden without being asked again.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted && page.documentElement.classList.contains('leaving')) view.location.reload();
  });
}
