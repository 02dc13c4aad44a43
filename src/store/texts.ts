import { LANGUAGES, type Language, type Text } from '../law/types.ts';
import type { Content } from './load.ts';

/** Every three-language text inside a value, with its field path. */
export function* textsOf(value: unknown, path = ''): Generator<[string, Partial<Text>]> {
  if (Array.isArray(value)) {
    for (const [i, v] of value.entries()) yield* textsOf(v, `${path}[${i}]`);
  } else if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((k) => (LANGUAGES as readonly string[]).includes(k))) yield [path, value as Partial<Text>];
    else for (const [k, v] of Object.entries(value)) yield* textsOf(v, path ? `${path}.${k}` : k);
  }
}

/** Words of one language, with the place an author finds them at. */
export interface PlainText { file: string; field: string; language: Language; text: string }

/** A text of the facts without its places for numbers and citations. */
const bare = (text: string): string => text.replace(/\[\[[^\]]*\]\]|\{[^{}]*\}/g, ' ');

/** Everything a reader sees that was written by hand under content/, without drafts: registers, facts and prose, piece by piece. */
export function plainTexts(content: Content): PlainText[] {
  const out: PlainText[] = [];
  const add = (file: string, value: unknown): void => {
    for (const [field, text] of textsOf(value)) for (const language of LANGUAGES) if (text[language]) out.push({ file, field, language, text: bare(text[language]) });
  };
  for (const act of content.acts.values()) add(`content/acts/${act.id}.yaml`, act);
  for (const [name, words] of Object.entries(content.vocabularies)) add(`content/vocabulary/${name}.yaml`, words);
  add('content/help.yaml', content.help);
  add('content/topics.yaml', content.topics);
  add('content/coverage.yaml', content.coverage);
  add('content/divergences.yaml', content.divergences.divergences);
  add('content/data-files.yaml', content.dataFiles);
  add('content/glossary.yaml', content.glossary.map(({ term, meaning }) => ({ term, meaning })));
  add('content/matters.yaml', content.matters);
  add('content/reforms.yaml', content.reforms);
  add('content/changes.yaml', content.changes);
  add('content/figures.yaml', content.figures);
  add('content/timeline.yaml', content.timeline);
  add('content/gaps.yaml', content.gaps);
  add('content/myths.yaml', content.myths);
  for (const provision of content.provisions.values()) {
    if (provision.draft) continue;
    const file = content.files.get(provision.id) ?? provision.id;
    add(file, provision);
  }
  const prose = [...content.prose].filter(([id]) => !content.provisions.get(id)?.draft).map(([id, sources]) => [(content.files.get(id) ?? '').replace('facts.yaml', ''), sources] as const);
  for (const [folder, sources] of [...prose, ...[...content.pages].map(([name, s]) => [`content/pages/${name}/`, s] as const), ...content.guides.map((g) => [`${g.folder}/`, g.sources] as const)]) {
    for (const language of LANGUAGES) {
      const source = sources[language];
      if (!source) continue;
      const file = `${folder}${language}.mdx`;
      for (const [key, value] of Object.entries((source.frontMatter as Record<string, unknown> | null) ?? {})) if (typeof value === 'string') out.push({ file, field: key, language, text: bare(value) });
      for (const { line, text } of source.lines) out.push({ file, field: `line ${line}`, language, text });
    }
  }
  return out;
}
