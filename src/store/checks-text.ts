import { LANGUAGES, type Language, type Text } from '../law/types.ts';
import { factDay, factNumber, FactReferenceError, numeralFaults, numerals, segments } from '../law/numbers.ts';
import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { checkReference, type Report } from './references.ts';

/** Latin letters inside a Cyrillic word, or the reverse: they look right and are not found. Roman numerals after a hyphen are left alone. */
export function mixedScriptWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word));
}

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const KAZAKH_ONLY = /[әғқңөұүһі]/i;

/** A sign that a text stands in the wrong language, or null. Names in quotation marks are left out. */
export function wrongLanguage(text: string, language: Language): string | null {
  const bare = text.replace(/«[^»]*»|"[^"]*"|“[^”]*”|\[\[[^\]]*\]\]|\{[^}]*\}|\([^()]*\p{Script=Cyrillic}[^()]*\)/gu, ' ');
  if (language === 'en') return CYRILLIC_LETTER.test(bare) ? 'Cyrillic words in an English text' : null;
  if (language === 'ru' && KAZAKH_ONLY.test(bare)) return 'Kazakh letters in a Russian text';
  const latin = bare.match(/[A-Za-z]{3,}/g)?.filter((w) => !/^[IVXLC]+$/.test(w)) ?? [];
  return latin.length > 2 ? `Latin words in a ${language === 'ru' ? 'Russian' : 'Kazakh'} text: ${latin.slice(0, 3).join(', ')}` : null;
}

/** A text of a register: one alphabet, its own language, the same numbers in the three languages. */
export function checkPlainText(problems: Problem[], file: string, field: string, text: Text): void {
  for (const language of LANGUAGES) {
    const wrong = mixedScriptWords(text[language]).length ? 'letters of two alphabets in one word' : wrongLanguage(text[language], language);
    if (wrong) problems.push({ file, field: `${field}.${language}`, found: wrong, mend: `write it in ${language}` });
  }
  const faults = numeralFaults(text);
  if (faults.length) problems.push({ file, field, found: `the numbers differ: kk [${numerals(text.kk).join(' ')}], ${faults.map((l) => `${l} [${numerals(text[l]).join(' ')}]`).join(', ')}`, mend: 'tell the same numbers' });
}

/**
 * A text of a register that a page shows with its citations and numbers: `[[cc-109-1:2]]`, `[[help-102]]` and `{lpo-60:60-5-term}` must lead somewhere.
 */
export function checkRichText(content: Content, problems: Problem[], file: string, field: string, text: Text): void {
  checkPlainText(problems, file, field, text);
  for (const language of LANGUAGES) {
    const report: Report = (f, found, mend) => problems.push({ file, field: f, found, mend });
    for (const segment of segments(text[language])) {
      if (segment.kind !== 'citation') continue;
      if (!segment.id.startsWith('help-')) checkReference(content, report, `${field}.${language}`, segment.id, segment);
      else if (!content.help.lines.some((l) => l.id === segment.id && l.publish)) report(`${field}.${language}`, `"${segment.id}" is no published line of content/help.yaml`, 'correct the id');
    }
    for (const m of text[language].matchAll(/\{([^{}]+)\}/g)) {
      const [id = '', reference = ''] = (m[1] ?? '').split(':');
      const target = content.provisions.get(id);
      const version = target?.versions.at(-1);
      try {
        if (!target || !version) throw new FactReferenceError(`"${id}" is no provision here`);
        factDay(target, version, reference) ?? factNumber(target, version, reference);
      } catch (error) {
        if (!(error instanceof FactReferenceError)) throw error;
        report(`${field}.${language}`, `{${m[1] ?? ''}}: ${error.message}`, 'write {provision:reference}, such as {lpo-60:60-5-term} or {cc-109-1:first-day}');
      }
    }
  }
}

/** Reports lines of prose that mix alphabets inside a word or stand in another language. */
export function checkLines(report: Report, lines: readonly { line: number; text: string }[], language: Language): void {
  for (const { line, text } of lines) {
    const mixed = mixedScriptWords(text);
    const found = mixed.length > 0 ? `letters of two alphabets in one word: ${mixed.join(', ')}` : wrongLanguage(text, language);
    if (found) report(`line ${line}`, found, mixed.length > 0 ? 'retype the word in one alphabet' : `write it in ${language}`);
  }
}
