/**
 * What a Kazakh word may be a form of. Hunspell's Kazakh dictionary knows words as a dictionary writes them and few of their forms; a form passes the
 * spelling check when the word it was made of is known. Strict where the search's stemmer (src/search/stem-kazakh.ts) is generous: suffixes are taken
 * off one by one, in the order Kazakh adds them, and only where the sounds at the seam allow it, so that a mistyped ending is still found.
 */

type Kind = 'predicate' | 'case' | 'possessive-case' | 'place' | 'possessive-place' | 'possession' | 'own' | 'plural' | 'derivation' | 'participle' | 'person' | 'tense' | 'negation' | 'voice';

const SUFFIXES: Record<Kind, string> = {
  predicate: 'дай дей тай тей ндай ндей ша ше нша нше нікі дікі тікі сыз сіз мын мін бын бін пын пін мыз міз быз біз пыз піз',
  case: 'ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті да де та те нан нен дан ден тан тен мен бен пен',
  'possessive-case': 'ның нің на не а е н нда нде нан нен мен',
  place: 'дағы дегі тағы тегі',
  'possessive-place': 'ндағы ндегі',
  possession: 'ы і сы сі',
  own: 'ым ім м ың ің ң ымыз іміз мыз міз ыңыз іңіз ңыз ңіз',
  plural: 'лар лер дар дер тар тер',
  derivation: 'лық лік дық дік тық тік лы лі ды ді ты ті сыз сіз шы ші ырақ ірек рақ рек',
  participle: 'ар ер р яр ған ген қан кен атын етін йтын йтін итын итін ятын у ю ушы уші юшы юші',
  person: 'м мын мін ң сың сің сыз сіз ңыз ңіз қ к мыз міз ды ді',
  tense: 'са се ды ді ты ті а е й я и ып іп п ар ер р с ғанша генше қанша кенше ғалы гелі қалы келі йынша йінше ғысы гісі қысы кісі ғы гі қы кі ңыз ңіз ыңыз іңіз сын сін иды иді',
  negation: 'ма ме ба бе па пе',
  voice: 'ыл іл л ын ін н ыс іс с тыр тір дыр дір т ғыз гіз қыз кіз ыз із қыр кір',
};
/** What may stand directly before a suffix of a kind; noun and verb are the roots themselves. */
const BEFORE: Record<Kind, readonly (Kind | 'noun' | 'verb')[]> = {
  predicate: ['case', 'possessive-case', 'place', 'possessive-place', 'possession', 'own', 'plural', 'derivation', 'participle', 'noun'],
  case: ['own', 'plural', 'place', 'possessive-place', 'derivation', 'participle', 'noun'],
  // Some nouns carry a possessive of old: отбасы, отбасын.
  'possessive-case': ['possession', 'noun'],
  place: ['own', 'plural', 'derivation', 'participle', 'noun'],
  'possessive-place': ['possession', 'noun'],
  possession: ['plural', 'place', 'derivation', 'participle', 'noun'],
  own: ['plural', 'derivation', 'participle', 'noun'],
  plural: ['place', 'possessive-place', 'derivation', 'participle', 'noun'],
  derivation: ['derivation', 'participle', 'noun'],
  participle: ['negation', 'voice', 'verb'],
  person: ['tense', 'negation'],
  tense: ['negation', 'voice', 'verb'],
  negation: ['voice', 'verb'],
  voice: ['voice', 'verb'],
};
const KINDS = Object.keys(SUFFIXES) as Kind[];
/** Nobody strings more suffixes together than this. */
const LONGEST_CHAIN = 8;

/** Roots of two letters; other rests of two letters are no words. */
const SHORT = { verb: new Set('ал ас ат аш ен ер ес ет іл іс іш өл өс өт ұр үз жу қи'.split(' ')), noun: new Set('ай ел ем із іс үй ұл'.split(' ')) };

const VOWEL = /[аәеоөұүыіэ]$/;
const VOICELESS = /[пфкқтсшщхцч]$/;
const GLIDE = /[уиюя]$/;

/** Whether a suffix may follow these letters: vowels do not meet, and the first consonant of a suffix is voiceless, voiced or nasal as the one before it. */
function fits(before: string, suffix: string, kind: Kind): boolean {
  const vowel = VOWEL.test(before) || GLIDE.test(before);
  switch (suffix[0]) {
    case 'а': case 'е': case 'ы': case 'і': return !VOWEL.test(before);
    case 'у': return !VOWEL.test(before) || /[ае]$/.test(before);
    case 'қ': case 'к': return suffix.length === 1 ? vowel || /[дт]$/.test(before) : VOICELESS.test(before) || /[бвгд]$/.test(before);
    case 'п': return suffix.length === 1 ? vowel : VOICELESS.test(before) || /[бвгд]$/.test(before);
    case 'т': return kind === 'voice' ? vowel || /[йрлптсшқк]$/.test(before) : VOICELESS.test(before) || /[бвгд]$/.test(before);
    case 'д': return !VOICELESS.test(before);
    case 'ғ': case 'г': return !VOICELESS.test(before);
    case 'б': return !VOICELESS.test(before) && !vowel;
    case 'н': return vowel || /[мнң]$/.test(before);
    case 'л': return vowel || /[рй]$/.test(before);
    case 'м': return vowel || /[рлйймнң]$/.test(before);
    case 'й': case 'р': case 'ң': return vowel;
    case 'с': return suffix.length > 1 || vowel;
    case 'ю': case 'я': return VOWEL.test(before);
    case 'и': return !vowel;
    default: return true;
  }
}

/** Borrowed words that end so take front suffixes whatever their vowels: педагогке, банктен, митингіге. */
const FRONT_LOAN = /(?:ог|нг|нк|кт)(?:т?[еі][а-яәғқңөұүһі]*)?$/;

/** Whether the vowels of a suffix and those of the letters before it are both back or both front; о, у and и decide nothing. */
function harmonic(before: string, suffix: string): boolean {
  if (/^(?:[мбп]ен|[ндт]ікі)$/.test(suffix)) return true;
  const last = /[аәеөүыіұ](?=[^аәеөүыіұ]*$)/.exec(before)?.[0];
  if (last === undefined || (/[еі]/.test(suffix) && FRONT_LOAN.test(before))) return true;
  return /[аы]/.test(suffix) ? /[аыұ]/.test(last) || /[эёоуи][^аәеөүыіұ]*$/.test(before) : /[еі]/.test(suffix) ? /[әеөүі]/.test(last) || /[иэу][^аәеөүыіұ]*$/.test(before) : true;
}

const HARD: Record<string, string> = { г: 'к', ғ: 'қ', б: 'п' };
const SOFT: Record<string, string> = { к: 'г', қ: 'ғ', п: 'б' };

/** The letters a suffix was added to: before ю and я a й was melted into it (қою, қояды), before и an ы (оқиды). */
function unmelt(rest: string, suffix: string): string[] {
  if (/^[юя]/.test(suffix)) return [`${rest}й`];
  if (suffix.startsWith('и')) return [`${rest}ы`, `${rest}і`];
  return [rest];
}

/** The infinitive of a verb root: айт, айту; қара, қарау; оқы, оқу; қой, қою; қи, қию; шық, шығу, but қорқ, қорқу. */
function infinitives(root: string): string[] {
  const last = root.at(-1) ?? '';
  if (/[ыі]/.test(last)) return [`${root.slice(0, -1)}у`];
  if (last === 'й') return [`${root.slice(0, -1)}ю`];
  if (last === 'и') return [`${root}ю`];
  return [...(SOFT[last] ? [`${root.slice(0, -1)}${SOFT[last]}у`] : []), `${root}у`];
}

/**
 * The words a Kazakh word may be a form of, as a dictionary writes them, the longest first: нұсқамасының → нұсқама; айтылмаған → айтылу, айту.
 * @param word lower case
 */
export function kazakhStems(word: string): string[] {
  const found = new Set<string>();
  const root = (rest: string, kind: 'noun' | 'verb'): void => {
    if (rest.length < 3 && !SHORT[kind].has(rest)) return;
    for (const form of kind === 'noun' ? [rest] : infinitives(rest)) if (form !== word) found.add(form);
  };
  const walk = (rest: string, allowed: readonly (Kind | 'noun' | 'verb')[], depth: number): void => {
    for (const kind of allowed) {
      if (kind === 'noun' || kind === 'verb') {
        root(rest, kind);
        continue;
      }
      if (depth === LONGEST_CHAIN) continue;
      for (const suffix of SUFFIXES[kind].split(' ')) {
        if (!rest.endsWith(suffix) || rest.length - suffix.length < 2) continue;
        const before = rest.slice(0, -suffix.length);
        if (!fits(before, suffix, kind) || !harmonic(before, suffix)) continue;
        for (const whole of unmelt(before, suffix)) walk(whole, BEFORE[kind], depth + 1);
        // A final к, қ or п is voiced before a vowel: құқық, құқығы; тап, табады.
        const hard = HARD[before.at(-1) ?? ''];
        if (hard && VOWEL.test(suffix[0] ?? '')) walk(before.slice(0, -1) + hard, BEFORE[kind], depth + 1);
      }
    }
  };
  walk(word, KINDS, 0);
  return [...found].sort((a, b) => b.length - a.length);
}
