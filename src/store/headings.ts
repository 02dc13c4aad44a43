import type { Language } from '../law/types.ts';

/**
 * Sections of a provision page: anchors are the same in every language, headings come from here only.
 * Their order here is their order on a page.
 */
export const SECTIONS = [
  ['today', { en: 'What applies today', ru: 'Что действует сегодня', kk: 'Бүгін не қолданылады' }],
  ['concerns', { en: 'Does this concern me?', ru: 'Это обо мне?', kk: 'Бұл мен туралы ма?' }],
  ['what-it-says', { en: 'What the law says', ru: 'Что говорит закон', kk: 'Заң не дейді' }],
  ['what-counts', { en: 'What counts', ru: 'Что сюда относится', kk: 'Бұған не жатады' }],
  ['before', { en: 'What applied before', ru: 'Что действовало раньше', kk: 'Бұрын не қолданылды' }],
  ['graver', { en: 'What makes it graver', ru: 'Что делает наказание строже', kk: 'Жазаны не ауырлатады' }],
  ['penalties', { en: 'What the penalty can be', ru: 'Какое наказание возможно', kk: 'Қандай жаза болуы мүмкін' }],
  ['who-decides', { en: 'Who starts the case and who decides', ru: 'Кто начинает дело и кто решает', kk: 'Істі кім бастайды, кім шешеді' }],
  ['reconciliation', { en: 'Can it end in reconciliation?', ru: 'Можно ли примириться?', kk: 'Татуласуға бола ма?' }],
  ['duties', { en: 'Who must do what, and when', ru: 'Кто, что и когда обязан сделать', kk: 'Кім, нені, қашан істеуге міндетті' }],
  ['if-breached', { en: 'If it is breached', ru: 'Если это нарушили', kk: 'Бұзылса не болады' }],
  ['what-to-do', { en: 'What you can do now', ru: 'Что вы можете сделать сейчас', kk: 'Қазір не істей аласыз' }],
  ['if-refused', { en: 'If they refuse', ru: 'Если вам отказали', kk: 'Бас тартса не істеу керек' }],
  ['when-it-matters', { en: 'When it matters', ru: 'Когда это важно', kk: 'Бұл қашан маңызды' }],
  ['teachers', { en: 'For teachers', ru: 'Учителю', kk: 'Мұғалімге' }],
  ['changes', { en: 'What changed', ru: 'Что изменилось', kk: 'Не өзгерді' }],
  ['lawyers', { en: 'For lawyers', ru: 'Юристу', kk: 'Заңгерге' }],
] as const satisfies readonly (readonly [string, Record<Language, string>])[];

export type SectionId = (typeof SECTIONS)[number][0];

/** The section a heading of a language names, or undefined. */
export function sectionOf(heading: string, language: Language): SectionId | undefined {
  return SECTIONS.find(([, words]) => words[language] === heading)?.[0];
}

/** Position of a section in the fixed order. */
export function sectionOrder(section: SectionId): number {
  return SECTIONS.findIndex(([id]) => id === section);
}
