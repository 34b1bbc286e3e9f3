/** What each rule is about, in the order of their ids. */
import type { AxeRule } from './rule.js';
import { rule as controlWithoutName } from './rules/control-without-name.js';
import { rule as descriptionLost } from './rules/description-lost.js';
import { rule as duplicateIconId } from './rules/duplicate-icon-id.js';
import { rule as iconNamedAfterFile } from './rules/icon-named-after-file.js';
import { rule as iconNotMirrored } from './rules/icon-not-mirrored.js';
import { rule as iconRepeatsText } from './rules/icon-repeats-text.js';
import { rule as iconWithoutName } from './rules/icon-without-name.js';
import { rule as labelOnHiddenIcon } from './rules/label-on-hidden-icon.js';
import { rule as sameNameOtherPicture } from './rules/same-name-other-picture.js';
import { rule as samePictureOtherName } from './rules/same-picture-other-name.js';
import { rule as smallIconTarget } from './rules/small-icon-target.js';
import { rule as statusByIcon } from './rules/status-by-icon.js';
import { rule as svgTakesFocus } from './rules/svg-takes-focus.js';
import { rule as symbolWordsLeak } from './rules/symbol-words-leak.js';
import { rule as titleIsTooltipOnly } from './rules/title-is-tooltip-only.js';
import { rule as wordsInPageText } from './rules/words-in-page-text.js';

export const about: readonly AxeRule[] = [
  controlWithoutName,
  descriptionLost,
  duplicateIconId,
  iconNamedAfterFile,
  iconNotMirrored,
  iconRepeatsText,
  iconWithoutName,
  labelOnHiddenIcon,
  sameNameOtherPicture,
  samePictureOtherName,
  smallIconTarget,
  statusByIcon,
  svgTakesFocus,
  symbolWordsLeak,
  titleIsTooltipOnly,
  wordsInPageText,
];
