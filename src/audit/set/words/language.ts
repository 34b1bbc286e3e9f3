/*
 * The language of short texts by their function words. Statistics over letters need more text than a
 * description has: they take every eighth English one for Cebuano, Dutch or Spanish.
 */

/**
 * Words that stand between others in nearly every sentence of a language. Those of other languages
 * that are English words too (“die”, “do”, “per”), and letters, prove nothing and are left out.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'a an the of with and in on for to from that is are inside showing pointing through across by at or as its over under between into it be this not if can when will which has you no do we all',
  de: 'ein eine einer eines einem einen der das des dem und mit im auf für von vom zum zur aus nach oder über ist',
  fr: 'un une le la les du des et avec dans sur pour vers au aux ou sous est qui',
  es: 'un una el la los las del con en para hacia sobre que al es por',
  it: 'un una uno il la lo gli di del della dei delle nel sul verso che da è',
  pt: 'um uma os da dos das com em para na sobre ou que ao é por',
  nl: 'een het van voor naar uit dat onder op een',
  sv: 'en ett och med på av för från det är som ut',
  da: 'en et og med på af til fra det er som ud',
  pl: 'ze na oraz dla od po przez jest który się',
  cs: 've na od po je který ze',
  tr: 'bir ve ile için olan bu',
  fi: 'ja joka jossa kanssa',
  id: 'sebuah dan dengan di dari untuk yang ke pada',
};

/** Scripts that decide by themselves, and the language that stands for each. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const LANGUAGES = Object.entries(FUNCTION_WORDS).map(
  ([tag, words]) => [tag, new Set(words.split(' '))] as const,
);

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The language of a text that is mostly in a script of its own. */
function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, pattern]) => 2 * (text.match(pattern)?.length ?? 0) > letters)?.[0];
}

/** How many different words of a text are function words of each language. */
function counted(text: string): Map<string, number> {
  const words = [...new Set(wordsOf(text))];
  return new Map(
    LANGUAGES.map(([tag, known]) => [tag, words.filter((word) => known.has(word)).length]),
  );
}

/** Descriptions with function words from which a set has a language. */
const ENOUGH = 3;

/** The language in which most of the texts are; undefined if there are too few to tell. */
export function languageOf(texts: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const text of texts) {
    const tag = byScript(text) ?? clearest(counted(text));
    if (tag !== undefined) votes.set(tag, (votes.get(tag) ?? 0) + 1);
  }
  const [first] = [...votes].toSorted(([, a], [, b]) => b - a);
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return first && first[1] >= ENOUGH && 2 * first[1] > all ? first[0] : undefined;
}

/** The one language with the most function words. */
function clearest(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/**
 * The language of a text, if it is surely not that of the set: another script, or two function words
 * of one other language and none of the set's.
 */
export function strangerIn(text: string, language: string): string | undefined {
  const script = byScript(text);
  const own = SCRIPTS.some(([tag]) => tag === language);
  if (script !== undefined) {
    // Japanese is also written without a single kana.
    const isJapanese = language === 'ja' && script === 'zh';
    return script === language || isJapanese ? undefined : script;
  }
  if (own) return undefined;
  const counts = counted(text);
  if ((counts.get(language) ?? 0) > 0) return undefined;
  const best = Math.max(...counts.values());
  return best < 2 ? undefined : [...counts].find(([, count]) => count === best)?.[0];
}

/** What a language is called in English. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
