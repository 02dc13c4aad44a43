import { fold } from './fold.ts';

/**
 * A light Kazakh stemmer for folded words (see fold): suffix chains are stripped towards a known root where there is one, else layer by layer.
 * Kazakh builds words root + derivation + plural + possession + case + person (nouns) and root + voice + negation + tense + person (verbs);
 * vowel harmony gives every suffix a front and a back form, and consonants at the seam are voiced, voiceless or nasal.
 */

/** Roots of the field and of everyday speech about it, as a dictionary writes them. A word that can be stripped to one of them has it as its stem. */
const ROOTS = `
ай беру қылу көгеру айтып-беру істеу алимент қабылдау толу үлкен адам ажал азамат азап айту айып айыппұл ақпарат ақша алименты алкоголь алу амнистия ана анықтама апа арақ арест арыз аса ата аталы атқару ауру ауыр ауырлық ауыл аумақ
аңду әдіс әже әйел әке әкім әкімшілік әлеуметтік әлімжеттік әрекет бала балабақша балағат бандит бап бару бас басшы басшылық баспана бару бағалау бақылау
бала білім білу біту боқтау болу босату бөлек бөлім бөлу брак бұзу бұйрық буллинг кибербуллинг бюджет ғана дағдарыс дерек диспозиция доктор дәлел дәрігер дене денсаулық директор
ел ене ер ерекше ереже ерік ескерту ескіру есеп еңбек жақын жақындау жала жалған жалаңаш жан жанжал жапа жарақат жас жасау жасөспірім жаза жазу жәбірлену жәбірленуші жәрдем жеке
жеке-жариялы жеткізу жету жеңіл жинау жоба жою жол жолаушы жөн жұмыс жұбай жұдырық жыл жыныс жыныстық жәбір жүгіну жүкті жүру зат заң заңгер зардап зиян зорлау зорлық зомбылық
іс ішу ішімдік кез кәмелет келіссөз келісу келу кемсіту кесім кету кеңес кінә кісі коап кодекс колледж көмек көтеру көру көрші көрсету көше көгеру куә күзет күн күш күйеу
қадам қайғы қайту қала қамау қамақ қан қарау қару қарындас қатыгез қатынас қағида қауіп қауіпсіздік қашу қинау қожайын қол қолдау қолдану қорғау қорғану қорқыту қорлау қорлық қосу қоңырау қоғам қоғамдық
қудалау қуу құжат құқық құрбан құру құзырет қыз қызмет қылмыс қылмыстық қысым қырым мазақ мазалау мазақтау мас маскүнем масқара масқаралау медицина мектеп мемлекет мерзім меру міндет мінез мүгедек мүлік мұғалім мәжбүр мәжбүрлеу
нашар неке некесіз норма нұсқама нұқсан нөмір ойын омбудсмен оқу оқушы орган орны орналасу орталық отбасы отыру өз өкіл өлтіру өлу өлім өмір өсек өтеу өту өтемақы өтініш пайда паналау парақ педагог педофил полиция порнография прокурор профилактика
психолог психологиялық пышақ рақым рақымшылық растау рұқсат сабау сабақ салтанат сан санкция сақтау сараптама саудалау сезік сенім сертификат сипау сот сотталу соттылық соғу соқыр соқ сталкинг статистика студент суицид сурау сұрау сүйек сыйақы сынып сыныптас
таяқ табу талап таныс таныстыру тарату тарту татуласу тәрбие тәрбиеші тәртіп тәулік тегін телефон теңге тепкі тебу терапия тергеу теріс тию тиісу тоқтату төбелес төлеу тудыру туралы тұлға тұру тұрмыс тұрмыстық тұрғын түрме тыйым тіл тілдеу тіркеу тіркеме
туыс уақыт уақытша уәкіл ұйым ұлт ұрлау ұрлық ұстау ұру ұл үй үкім үнсіз үйлену фонд хабар хабарлау хат хаттама хаттамалық харассмент чат шағым шағымдану шақыру шара шапалақ шартты шектеу шетелдік шешім шешу шешін шығу шығару штраф шық шынайы
ыдыс ықпал інi іні аға әпке қайын көрсеткіш айлық есептік тізбе тәуекел мәліме мәлімдеу дерекқор тұрақты субъект объект қатер қатерлі ата-ана баға жауап жауаптылық жоғалту ғимарат экономика сексуалдық интернет видео сурет фото автобус көлік жүргізуші
сын өзгеріс күшіне енгізу енгізілу хронология деген қашан неше қанша қандай қалай қайда кім кімге не сияқты осы сол бұл мен сен ол біз сіз
`;

/** Suffixes in folded letters, longest first at use. */
const CASE = 'нын нин дын дин тын тин га ге ка ке на не а е ны ни ды ди ты ти н да де та те нда нде дан ден тан тен нан нен мен бен пен дагы деги тагы теги ндагы ндеги ша ше дай дей тай тей';
const POSSESSIVE = 'ым им м ын ин н ыныз иниз ныз низ сы си ы и ымыз имиз мыз миз ники';
const PLURAL = 'лар лер дар дер тар тер';
const PERSON = 'мын мин бын бин пын пин сын син сыз сиз мыз миз быз биз пыз пиз сындар синдер сыздар сиздер ма ме ба бе па пе';
const DERIVED = 'лык лик дык дик тык тик лы ли ды ди ты ти сыз сиз шы ши шылык шилик дас дес тас тес лас лес';
const VERB = 'у ып ип п а е й ды ди ты ти дым дим тым тим дын дин тын тин дык дик тык тик дыныз диниз тыныз тиниз ган ген кан кен гандар гендер ады еди йды йди амын емин аймын еймин асын есин айсын ейсин са се сам сем сан сен сак сек саныз сениз '
  + 'ар ер р мак мек бак бек пак пек атын етин йтын йтин ма ме ба бе па пе май мей бай бей пай пей мас мес бас бес пас пес ыл ил л ын ин н ыс ис с т тыр тир дыр дир гыз гиз кыз киз кыр кир уши '
  + 'йын йин айын ейин ыныз иниз ныз низ гым гим гысы гиси ылган илген лган лген ылу илу ушы лан лен дан ден тан тен ла ле да де та те ландыр лендир лат лет';
const SUFFIXES = [...new Set([CASE, POSSESSIVE, PLURAL, PERSON, DERIVED, VERB].join(' ').split(' '))];

const NOUN_LAYERS: RegExp[] = [PERSON.replace(/ (ма|ме|ба|бе|па|пе)\b/g, ''), CASE.replace(/ (а|е|н)\b/g, ''), POSSESSIVE, PLURAL].map((list) => new RegExp(`(${list.split(' ').sort((a, b) => b.length - a.length).join('|')})$`));
const VERB_ENDING = /(гандыктан|гендиктен|ганда|генде|канда|кенде|ганы|гени|ган|ген|кан|кен|айды|ейди|йды|йди|ады|еди|сады|седи|атын|етин|ып|ип|у)$/;

/** к and п at the end of a word soften before a vowel: зорлык, зорлыгы; кітап, кітабы. */
const hard = (stem: string): string => stem.replace(/г$/, 'к').replace(/б$/, 'п');

/** The root a stem is counted under: an infinitive without its у. */
const bare = (root: string): string => (/[^аеиоуы]у$|[аеи]у$/.test(root) && root.length > 2 ? root.slice(0, -1) : root);
/** Nouns that end in у and are no infinitives. */
const NOUNS_IN_U = new Set(['күйеу', 'ауру', 'жолаушы'].map(fold));

const roots = new Map<string, string>();
for (const word of ROOTS.trim().split(/\s+/).map(fold)) {
  const stem = NOUNS_IN_U.has(word) ? word : bare(word);
  roots.set(word, hard(stem));
  if (stem.length > 1) roots.set(hard(stem), hard(stem));
}
const byEnd = new Map<string, string[]>();
for (const suffix of SUFFIXES) byEnd.set(suffix.at(-1) ?? '', [...(byEnd.get(suffix.at(-1) ?? '') ?? []), suffix]);

const MAX_CHAIN = 6;

/** The known root that the fewest suffixes lead to, if any; of two the longer. */
function knownRoot(word: string): string | undefined {
  const seen = new Set([word]);
  let forms = [word];
  for (let chain = 0; chain <= MAX_CHAIN && forms.length > 0; chain++) {
    const found = forms.flatMap((form) => roots.get(hard(form)) ?? roots.get(form) ?? []).sort((a, b) => b.length - a.length)[0];
    if (found !== undefined) return found;
    forms = forms.flatMap((form) => (byEnd.get(form.at(-1) ?? '') ?? [])
      .filter((suffix) => form.length - suffix.length >= 2 && form.endsWith(suffix))
      .map((suffix) => form.slice(0, -suffix.length)))
      .filter((form) => !seen.has(form) && seen.add(form));
  }
  return undefined;
}

/**
 * The stem of a Kazakh word.
 * @param word one word, in any letters; it is folded here
 * @returns folded letters, at least two: `күйеуімді` → `куйеу`, `зорлығы` → `зорлык`, `ұрды` → `ур`
 */
export function stemKazakh(word: string): string {
  const folded = fold(word);
  if (folded.length <= 2) return folded;
  const known = knownRoot(folded);
  if (known !== undefined) return known;
  let stem = folded;
  const shorten = (pattern: RegExp): void => {
    const shorter = stem.replace(pattern, '');
    if (shorter.length >= 3 && /[аеиоуыэюя]/.test(shorter)) stem = shorter;
  };
  for (const layer of NOUN_LAYERS) shorten(layer);
  shorten(VERB_ENDING);
  return hard(stem);
}
