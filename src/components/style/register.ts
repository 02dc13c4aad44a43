/** What the style page says of components that it cannot show as a specimen: those that frame each page, and those that are a page of their own. */

/** Components of the frame; they stand around the style page itself. */
export const AROUND: readonly string[] = ['Mark', 'HelpBar', 'QuickExit', 'LanguageSwitch', 'SiteNav', 'Breadcrumbs', 'FooterNav', 'PageContents', 'ShareHead', 'CiteHead', 'PrintedFrom'];

/** Components with a heading of the first rank or a sheet of paper to themselves, and the page that shows each. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  QuestionForm: 'what-happened/', SituationText: 'what-happened/partner-hit/', DutySheet: 'teachers/sheets/head/', LawInBrief: '', 'time/Synopsis': 'criminal-code/109-1/#before-after',
  'prose/SectionHeading': 'criminal-code/109-1/#who-decides', 'prose/Changes': 'criminal-code/109-1/#changes',
};

/** Letters and signs that every font in use must have, and words as long as Kazakh makes them. */
export const ALPHABETS = {
  kk: 'Аа Әә Бб Вв Гг Ғғ Дд Ее Ёё Жж Зз Ии Йй Кк Ққ Лл Мм Нн Ңң Оо Өө Пп Рр Сс Тт Уу Ұұ Үү Фф Хх Һһ Цц Чч Шш Щщ Ъъ Ыы Іі Ьь Ээ Юю Яя № § ₸ «» — 0123456789',
  ru: 'Аа Бб Вв Гг Дд Ее Ёё Жж Зз Ии Йй Кк Лл Мм Нн Оо Пп Рр Сс Тт Уу Фф Хх Цц Чч Шш Щщ Ъъ Ыы Ьь Ээ Юю Яя № § ₸ «» — 0123456789',
  en: 'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz § ₸ “” ’ — 0123456789',
} as const;
export const LONG_WORDS = {
  kk: ['қанағаттандырылмағандықтарыңыздан', 'жауапкершілікке тартылмағандығымызды', 'психологиялық-педагогикалық қолдаушылардың'],
  ru: ['правонарушениях, совершённых несовершеннолетними', 'освидетельствование', 'психолого-педагогического сопровождения'],
  en: ['responsibilities of representatives', 'counter-intimidation', 'administrative-procedural'],
} as const;
