import { mciOn } from '../law/mci.ts';
import { isIsoDate } from '../law/dates.ts';
import { lastDay } from '../law/limitation.ts';
import type { MciValue } from '../law/types.ts';
import { formatDate, type Lang } from '../i18n/formats.ts';
import { tengePhrase } from '../i18n/phrases.ts';

/** Narrows the page "which law applied on that day" to one matter and one day. Nothing chosen leaves the page, its address or its title. */

const form = document.querySelector<HTMLFormElement>('form[data-on-date]');
const results = document.querySelector<HTMLElement>('[data-on-date-results]');
const everything = document.querySelector<HTMLElement>('[data-on-date-all]');

function number(element: Element, name: string): number | undefined {
  const value = element.getAttribute(name);
  return value === null ? undefined : Number(value);
}

if (form && results && everything) {
  const language = document.documentElement.lang as Lang;
  const words = (name: string, values: Record<string, string> = {}): string =>
    (form.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  const mci = JSON.parse(form.dataset['mci'] ?? '[]') as MciValue[];
  const [date, matter] = [form.querySelector<HTMLInputElement>('[name="date"]'), form.querySelector<HTMLSelectElement>('[name="matter"]')];
  const first = form.dataset['first'] ?? '';

  /** The answer of one segment, with tenge and last days of the chosen day. */
  const answer = (segment: HTMLElement, day: string): HTMLElement => {
    const article = document.createElement('article');
    article.className = 'segment';
    article.setAttribute('data-on-date-result', '');
    for (const name of ['data-provision', 'data-path', 'data-from', 'data-to']) article.setAttribute(name, segment.getAttribute(name) ?? '');
    article.append(...segment.cloneNode(true).childNodes);
    for (const place of article.querySelectorAll('[data-tenge]')) {
      const penalty = place.closest('[data-unit]');
      const max = penalty && number(penalty, 'data-max');
      if (!penalty || max === undefined || max === null) continue;
      const known = mci.some((v) => v.from <= day && day <= v.to);
      const amount = known ? tengePhrase({ min: number(penalty, 'data-min'), max, unit: 'MCI' }, mciOn(mci, day), language) : '';
      place.textContent = known ? words(place.getAttribute('data-tenge') === 'case' ? 'tengeOnCase' : 'tengeOn', { amount }) : words('tengeUnknown');
      if (known) place.setAttribute('data-mci', String(mciOn(mci, day)));
    }
    for (const place of article.querySelectorAll('[data-limit-value]')) {
      const end = lastDay(day, { value: number(place, 'data-limit-value') ?? 0, unit: place.getAttribute('data-limit-unit') === 'months' ? 'months' : 'years' });
      const line = document.createElement('strong');
      line.className = 'detail';
      line.setAttribute('data-last-day', end);
      line.textContent = words('limitLast', { date: formatDate(end, language) });
      place.after(line);
    }
    return article;
  };

  const say = (text: string): HTMLParagraphElement => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = date?.value ?? '';
    const section = [...everything.querySelectorAll<HTMLElement>('[data-matter]')].find((s) => s.dataset['matter'] === matter?.value);
    if (!isIsoDate(day) || day < first || !section) {
      results.replaceChildren(say(words('missing')));
      everything.hidden = false;
      return;
    }
    const segments = [...section.querySelectorAll<HTMLElement>('[data-segment]')].filter(({ dataset: { from = '', to } }) => from <= day && (!to || day <= to));
    const heading = document.createElement('h2');
    heading.tabIndex = -1;
    heading.textContent = words('resultFor', { matter: section.querySelector('h2')?.textContent ?? '', date: formatDate(day, language) });
    const notes = [...section.querySelectorAll('[data-matter-note]')].map((note) => note.cloneNode(true));
    results.replaceChildren(heading, ...(segments.length > 1 ? [say(words('border'))] : []), ...segments.map((s) => answer(s, day)), ...notes, say(words('finalWord')));
    everything.hidden = true;
    heading.focus();
  });
  form.addEventListener('reset', () => {
    results.replaceChildren();
    everything.hidden = false;
  });
}
