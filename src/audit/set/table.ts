import type { Rule } from './rule.js';
import { blankPicture } from './rules/blank-picture.js';
import { colourNotDrawn } from './rules/colour-not-drawn.js';
import { corners } from './rules/corners.js';
import { descriptionRepeatsTitle } from './rules/description-repeats-title.js';
import { directionMirrored } from './rules/direction-mirrored.js';
import { doubledWord } from './rules/doubled-word.js';
import { editorWords } from './rules/editor-words.js';
import { forcedColours } from './rules/forced-colours.js';
import { hardColour } from './rules/hard-colour.js';
import { heavy } from './rules/heavy.js';
import { liveArea } from './rules/live-area.js';
import { lowContrast } from './rules/low-contrast.js';
import { noDescription } from './rules/no-description.js';
import { noFullStop } from './rules/no-full-stop.js';
import { noTitle } from './rules/no-title.js';
import { notCompiled } from './rules/not-compiled.js';
import { offCentre } from './rules/off-centre.js';
import { otherBrand } from './rules/other-brand.js';
import { otherLanguage } from './rules/other-language.js';
import { otherShape } from './rules/other-shape.js';
import { outsideViewBox } from './rules/outside-view-box.js';
import { sameName } from './rules/same-name.js';
import { samePicture } from './rules/same-picture.js';
import { sameWords } from './rules/same-words.js';
import { similarPicture } from './rules/similar-picture.js';
import { strokeCaps } from './rules/stroke-caps.js';
import { strokeWidth } from './rules/stroke-width.js';
import { titleIsFileName } from './rules/title-is-file-name.js';
import { titleSaysIcon } from './rules/title-says-icon.js';
import { tooLong } from './rules/too-long.js';
import { unsafeContent } from './rules/unsafe-content.js';
import { wordsUnmatched } from './rules/words-unmatched.js';
import { wrongArticle } from './rules/wrong-article.js';
import { wrongWord } from './rules/wrong-word.js';
import type { SetRuleId } from './types.js';

/** Every rule by its id; a rule that is missing here is a type error. */
export const RULES: { readonly [Id in SetRuleId]: Rule<Id> } = {
  'blank-picture': blankPicture,
  'colour-not-drawn': colourNotDrawn,
  corners: corners,
  'description-repeats-title': descriptionRepeatsTitle,
  'direction-mirrored': directionMirrored,
  'doubled-word': doubledWord,
  'editor-words': editorWords,
  'forced-colours': forcedColours,
  'hard-colour': hardColour,
  heavy: heavy,
  'live-area': liveArea,
  'low-contrast': lowContrast,
  'no-description': noDescription,
  'no-full-stop': noFullStop,
  'no-title': noTitle,
  'not-compiled': notCompiled,
  'off-centre': offCentre,
  'other-brand': otherBrand,
  'other-language': otherLanguage,
  'other-shape': otherShape,
  'outside-view-box': outsideViewBox,
  'same-name': sameName,
  'same-picture': samePicture,
  'same-words': sameWords,
  'similar-picture': similarPicture,
  'stroke-caps': strokeCaps,
  'stroke-width': strokeWidth,
  'title-is-file-name': titleIsFileName,
  'title-says-icon': titleSaysIcon,
  'too-long': tooLong,
  'unsafe-content': unsafeContent,
  'words-unmatched': wordsUnmatched,
  'wrong-article': wrongArticle,
  'wrong-word': wrongWord,
};
