/** What each rule does in the page, by its id. */
import type { Judge } from './page/survey.js';
import { judge as controlWithoutName } from './rules/control-without-name.js';
import { judge as descriptionLost } from './rules/description-lost.js';
import { judge as duplicateIconId } from './rules/duplicate-icon-id.js';
import { judge as iconNamedAfterFile } from './rules/icon-named-after-file.js';
import { judge as iconNotMirrored } from './rules/icon-not-mirrored.js';
import { judge as iconRepeatsText } from './rules/icon-repeats-text.js';
import { judge as iconWithoutName } from './rules/icon-without-name.js';
import { judge as labelOnHiddenIcon } from './rules/label-on-hidden-icon.js';
import { judge as sameNameOtherPicture } from './rules/same-name-other-picture.js';
import { judge as samePictureOtherName } from './rules/same-picture-other-name.js';
import { judge as smallIconTarget } from './rules/small-icon-target.js';
import { judge as statusByIcon } from './rules/status-by-icon.js';
import { judge as svgTakesFocus } from './rules/svg-takes-focus.js';
import { judge as symbolWordsLeak } from './rules/symbol-words-leak.js';
import { judge as titleIsTooltipOnly } from './rules/title-is-tooltip-only.js';
import { judge as wordsInPageText } from './rules/words-in-page-text.js';

export const judges: Readonly<Record<string, Judge>> = {
  'control-without-name': controlWithoutName,
  'description-lost': descriptionLost,
  'duplicate-icon-id': duplicateIconId,
  'icon-named-after-file': iconNamedAfterFile,
  'icon-not-mirrored': iconNotMirrored,
  'icon-repeats-text': iconRepeatsText,
  'icon-without-name': iconWithoutName,
  'label-on-hidden-icon': labelOnHiddenIcon,
  'same-name-other-picture': sameNameOtherPicture,
  'same-picture-other-name': samePictureOtherName,
  'small-icon-target': smallIconTarget,
  'status-by-icon': statusByIcon,
  'svg-takes-focus': svgTakesFocus,
  'symbol-words-leak': symbolWordsLeak,
  'title-is-tooltip-only': titleIsTooltipOnly,
  'words-in-page-text': wordsInPageText,
};
