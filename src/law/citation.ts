import type { Act, Language, Provision, Version } from './types.ts';

/** Place inside an article: part (часть; paragraph of a law) and item (пункт; subparagraph of a law). */
export interface Place { part?: string; item?: string }

/**
 * A short citation as lawyers write it: `п. 8) ч. 2 ст. 108-1 УК`, `ҚК 108-1-бабы 2-бөлігінің 8) тармағы`, `Criminal Code, art. 108-1(2)(8)`.
 * Codes have parts and items (часть, пункт; бөлік, тармақ), laws and orders paragraphs and subparagraphs (пункт, подпункт; тармақ, тармақша):
 * Law on Legal Acts of 06.04.2016 No. 480-V, art. 23.
 */
export function citation(act: Pick<Act, 'kind' | 'cite'>, article: string, language: Language, { part, item }: Place = {}): string {
  const code = act.kind === 'code';
  const name = act.cite[language];
  switch (language) {
    case 'en':
      return `${name}, art. ${article}${part ? `(${part})` : ''}${item ? `(${item})` : ''}`;
    case 'ru': {
      const place = [item && `${code ? 'п.' : 'пп.'} ${item})`, part && `${code ? 'ч.' : 'п.'} ${part}`].filter(Boolean).join(' ');
      return `${place ? `${place} ` : ''}ст. ${article} ${name}`;
    }
    case 'kk': {
      const partWord = code ? 'бөліг' : 'тармағ';
      const end = code ? 'і' : 'ы';
      if (part && item) return `${name} ${article}-бабы ${part}-${partWord}${code ? 'інің' : 'ының'} ${item}) ${code ? 'тармағы' : 'тармақшасы'}`;
      if (part) return `${name} ${article}-бабының ${part}-${partWord}${end}`;
      return `${name} ${article}-бабы`;
    }
  }
}

/**
 * Citation of a provision. By-laws are cited by their own name, since their "article" is only an address: `Правила … № 506`, `Правила …, 4-тармақ`.
 */
export function citationOf(act: Pick<Act, 'kind' | 'cite'>, provision: Pick<Provision, 'article' | 'cite'>, language: Language, place: Place = {}): string {
  const name = provision.cite?.[language];
  if (name === undefined) return citation(act, provision.article, language, place);
  return place.part ? `${name}, ${placeName({ kind: 'order' }, language, place)}` : name;
}

/** A place of the reader's own provision: `ч. 2`, `2-бөлік`, `part 2`. */
export function placeName(act: Pick<Act, 'kind'>, language: Language, { part, item }: Place): string {
  const code = act.kind === 'code';
  switch (language) {
    case 'en':
      return `${code ? 'part' : 'paragraph'} ${part ?? ''}${item ? `(${item})` : ''}`;
    case 'ru':
      return `${item ? `${code ? 'п.' : 'пп.'} ${item}) ` : ''}${code ? 'ч.' : 'п.'} ${part ?? ''}`;
    case 'kk':
      return item ? `${part ?? ''}-${code ? 'бөліктің' : 'тармақтың'} ${item}) ${code ? 'тармағы' : 'тармақшасы'}` : `${part ?? ''}-${code ? 'бөлік' : 'тармақ'}`;
  }
}

/** Anchor of a place on its provision's page: `part-2`, `part-2-8`. */
export function anchor({ part, item }: Place): string {
  return part ? `part-${part}${item ? `-${item}` : ''}` : '';
}

/** Anchor of an item: `part-2-8`; where a part of that number stands too (item 2 of part 3 beside part 3-2), `part-3-item-2`. */
export function itemAnchor(version: Pick<Version, 'parts'>, { part = '', item = '' }: Place): string {
  return version.parts?.some((p) => p.part === `${part}-${item}`) ? `part-${part}-item-${item}` : anchor({ part, item });
}

/**
 * Anchor that a provision's page really has for a place: the part, or the item where the part lists it as a qualifying circumstance; where the
 * provision has rules instead of parts, the rule named `<article>-<part>-<item>`. Empty when the page has none.
 */
export function anchorOn(provision: Pick<Provision, 'article' | 'versions'>, place: Place): string {
  const version = provision.versions.at(-1);
  if (!place.part || !version) return '';
  const part = version.parts?.find((p) => p.part === place.part);
  if (part) return part.qualifiers?.some((q) => q.item === place.item) ? itemAnchor(version, place) : anchor({ part: place.part });
  const id = [provision.article, place.part, place.item].filter(Boolean).join('-');
  return version.rules?.some((r) => r.id === id) ? `rule-${id}` : '';
}

/** Address of a provision in a language, with the anchor of a place: `/ru/criminal-code/109-1/#part-2`. */
export function provisionPath(provision: Pick<Provision, 'act' | 'article'>, language: Language, place: Place = {}): string {
  const hash = anchor(place);
  return `/${language}/${provision.act}/${provision.article}/${hash ? `#${hash}` : ''}`;
}

/** What a reader typed as the number of an article. `act` is an id prefix (`cc`, `cao`…) when the act was named. */
export interface ArticleReference { article: string; act?: string; part?: string; item?: string }

/** Names of acts as people type them, by id prefix. Written without dots, in lower case. */
const ACT_NAMES: [prefix: string, pattern: RegExp][] = [
  ['cpc', /(?<!\p{L})(упк|қпк|кпк|cpc|уголовно-процессуальн\p{L}*( кодекс\p{L}*)?|қылмыстық-процестік( кодекс\p{L}*)?|criminal procedure code)(?!\p{L})/u],
  ['cao', /(?<!\p{L})(коап|қоап|әқбтк|акбтк|cao|кодекс\p{L}* об административн\p{L}*( правонарушени\p{L}*)?|әкімшілік( құқық бұзушылық туралы)?( кодекс\p{L}*)?|акбтк|administrative code|code on administrative offences)(?!\p{L})/u],
  ['lpo', /(?<!\p{L})(зпп|закон\p{L}* о профилактике правонарушений|құқық бұзушылық профилактикасы( туралы)?( заң\p{L}*)?|law on (the )?prevention of offences)(?!\p{L})/u],
  ['dvl', /(?<!\p{L})(закон\p{L}* о профилактике бытового насилия|тұрмыстық зорлық-зомбылық профилактикасы( туралы)?( заң\p{L}*)?|(2009 )?domestic violence law|law on (the )?prevention of domestic violence)(?!\p{L})/u],
  ['ped', /(?<!\p{L})(закон\p{L}* о статусе педагога|педагог мәртебесі( туралы)?( заң\p{L}*)?|law on the status of (the )?teachers?)(?!\p{L})/u],
  ['rcl', /(?<!\p{L})(закон\p{L}* о правах ребенка|баланың құқықтары( туралы)?( заң\p{L}*)?|law on the rights of the child)(?!\p{L})/u],
  ['lc', /(?<!\p{L})(тк|трудов\p{L}* кодекс\p{L}*|еңбек кодекс\p{L}*|labour code|labor code)(?!\p{L})/u],
  ['fc', /(?<!\p{L})(кобс|кодекс\p{L}* о браке( и семье)?|неке( және отбасы)?( туралы)?( кодекс\p{L}*)|family code)(?!\p{L})/u],
  ['cc', /(?<!\p{L})(ук|ққ|қк|кк|cc|уголовн\p{L}* кодекс\p{L}*|қылмыстық кодекс\p{L}*|criminal code)(?!\p{L})/u],
];

/** Parts named by words: `часть вторая`, `екінші бөлік`. */
const ORDINALS: [RegExp, string][] = ([
  ['перв', 'бірінші', '1'], ['втор', 'екінші', '2'], ['треть', 'үшінші', '3'], ['четв[её]рт', 'төртінші', '4'], ['пят', 'бесінші', '5'],
] as const).map(([ru, kk, number]) => [new RegExp(`(?<!\\p{L})(${ru}(ая|ой|ую|ей|ья|ью)|${kk})(?!\\p{L})`, 'u'), number]);

/**
 * Reads a query as a reference to an article: `109-1`, `ст. 109-1 ч. 2 УК`, `ҚК 109-1-бап 2-бөлік`, `art. 109-1(2) CC`, `127.2 коап`.
 * Any dash or a dot may join the number. Null when the query is not, as a whole, such a reference.
 */
export function parseArticleReference(query: string): ArticleReference | null {
  let rest = query.normalize('NFC').toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[«»"“”№]/g, ' ');
  let act: string | undefined;
  for (const [prefix, pattern] of ACT_NAMES) {
    if (pattern.test(rest)) {
      act = prefix;
      rest = rest.replace(pattern, ' ');
      break;
    }
  }
  rest = rest.replace(/(?<!\p{L})(рк|кр|қр|rk|республики казахстан|of|the|-?н[ыі]ң|-?д[ыі]ң|-?т[ыі]ң)(?!\p{L})/gu, ' ');
  for (const [word, number] of ORDINALS) rest = rest.replace(word, ` ${number} `);
  const find = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    rest = rest.replace(match[0], ' ');
    return match.slice(1).find((group) => group !== undefined);
  };
  const item = find(/(?:(?<!\p{L})(?:пп|п|пункт\p{L}*|подпункт\p{L}*|item)\.?\s*(\d+(?:-\d+)?)\)?|(\d+(?:-\d+)?)\)?\s*-?\s*(?:тармақша|тармағ|тармақ)\p{L}*)/u);
  const part = find(/(?:(?<!\p{L})(?:ч|часть|части|частью|part|para)\.?\s*(\d+(?:-\d+)?)|(\d+(?:-\d+)?)\s*-?\s*(?:бөлі[кг]\p{L}*|бөлі|болик\p{L}*|бол[іи][кг]\p{L}*))/u);
  rest = rest.replace(/(?<!\p{L})(?:статья|статьи|статье|статью|ст|article|art|section|§|бап|бабын|бабы бойынша|бабына|бабы|бабының|бабына|бабынан|бабында|бапта|баптың)\.?(?!\p{L})/gu, ' ');
  const match = /^[\s,.;-]*(\d{1,3}(?:(?:\s?[-.]\s?|\s)\d{1,2})?)(?:\s?\((\d+(?:-\d+)?)\))?(?:\s?\((\d+(?:-\d+)?)\))?[\s,.;-]*$/.exec(rest);
  if (!match?.[1]) return null;
  const reference: ArticleReference = { article: match[1].replace(/\s*[-.]\s*|\s+/, '-') };
  if (act) reference.act = act;
  const foundPart = part ?? match[2];
  const foundItem = item ?? match[3];
  if (foundPart) reference.part = foundPart;
  if (foundItem) reference.item = foundItem;
  return reference;
}
