/** Reads the colours of tokens.css, for the style page: the tokens stay the one place where they are written. */

/** A colour token with its value in the light and in the dark scheme. */
export interface ColourToken { name: string; light: string; dark: string }

const DECLARATION = /(--[a-z-]+):\s*(#[0-9a-f]{3,8});/gi;
const coloursIn = (css: string): Map<string, string> => new Map([...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value]));

/**
 * The colour tokens of a style sheet whose first rule is light and whose `prefers-color-scheme: dark` block changes them.
 * @throws RangeError when there is no dark block, or a colour has no dark value
 */
export function coloursOf(css: string): ColourToken[] {
  const [light = '', dark] = css.split('@media (prefers-color-scheme: dark)');
  if (dark === undefined) throw new RangeError('src/styles/tokens.css: there is no block for the dark scheme');
  const darkColours = coloursIn(dark);
  return [...coloursIn(light)].map(([name, value]) => {
    const other = darkColours.get(name);
    if (other === undefined) throw new RangeError(`src/styles/tokens.css: ${name} has no dark value; add it to the dark scheme`);
    return { name, light: value, dark: other };
  });
}

/** The style sheet of the style page: the schemes that its buttons choose, and the colours of its swatches. Needs no script. */
export function schemeSheet(css: string): string {
  const colours = coloursOf(css);
  const scheme = (name: 'light' | 'dark'): string => `:root:has(#scheme-${name}:checked) { color-scheme: ${name}; ${colours.map((c) => `${c.name}: ${c[name]};`).join(' ')} }`;
  return [scheme('light'), scheme('dark'), ...colours.map(({ name }) => `[data-token="${name}"] { background: var(${name}); }`)].join('\n');
}
