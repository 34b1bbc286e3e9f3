import type { RuleId } from '../types.js';
import type { Rule } from './rule.js';
import { componentName } from './rules/component-name.js';
import { cssAddress } from './rules/css-address.js';
import { cssAtRule } from './rules/css-at-rule.js';
import { cssFunction } from './rules/css-function.js';
import { cssLimit } from './rules/css-limit.js';
import { cssProperty } from './rules/css-property.js';
import { cssSelector } from './rules/css-selector.js';
import { cssSyntax } from './rules/css-syntax.js';
import { duplicateDesc } from './rules/duplicate-desc.js';
import { duplicateTitle } from './rules/duplicate-title.js';
import { editorWords } from './rules/editor-words.js';
import { emptyDesc } from './rules/empty-desc.js';
import { emptyDrawing } from './rules/empty-drawing.js';
import { emptyTitle } from './rules/empty-title.js';
import { entityMarkup } from './rules/entity-markup.js';
import { entryMalformed } from './rules/entry-malformed.js';
import { entryWithoutFile } from './rules/entry-without-file.js';
import { eventHandler } from './rules/event-handler.js';
import { externalEntity } from './rules/external-entity.js';
import { externalReference } from './rules/external-reference.js';
import { fileWithoutEntry } from './rules/file-without-entry.js';
import { foreignObject } from './rules/foreign-object.js';
import { formerName } from './rules/former-name.js';
import { internal } from './rules/internal.js';
import { invalidArgument } from './rules/invalid-argument.js';
import { link } from './rules/link.js';
import { liveAttribute } from './rules/live-attribute.js';
import { lostCharacters } from './rules/lost-characters.js';
import { malformed } from './rules/malformed.js';
import { nestedSvg } from './rules/nested-svg.js';
import { noDesc } from './rules/no-desc.js';
import { noDrawings } from './rules/no-drawings.js';
import { noFolder } from './rules/no-folder.js';
import { noTitle } from './rules/no-title.js';
import { noViewBox } from './rules/no-view-box.js';
import { notAFile } from './rules/not-a-file.js';
import { notSvg } from './rules/not-svg.js';
import { notUtf8 } from './rules/not-utf8.js';
import { output } from './rules/output.js';
import { sameComponent } from './rules/same-component.js';
import { script } from './rules/script.js';
import { scriptLink } from './rules/script-link.js';
import { shadowed } from './rules/shadowed.js';
import { svgoPlugin } from './rules/svgo-plugin.js';
import { text } from './rules/text.js';
import { tooCostly } from './rules/too-costly.js';
import { tooDeep } from './rules/too-deep.js';
import { tooLarge } from './rules/too-large.js';
import { tooManyCopies } from './rules/too-many-copies.js';
import { tooManyElements } from './rules/too-many-elements.js';
import { tooManyEntities } from './rules/too-many-entities.js';
import { transform } from './rules/transform.js';
import { unknownAttribute } from './rules/unknown-attribute.js';
import { unknownElement } from './rules/unknown-element.js';
import { unreadable } from './rules/unreadable.js';
import { unsafeAnimation } from './rules/unsafe-animation.js';
import { viewBoxMalformed } from './rules/view-box-malformed.js';

/** Every rule by its id; a rule that is missing here is a type error. */
export const RULES: { readonly [Id in RuleId]: Rule<Id> } = {
  'component-name': componentName,
  'css-address': cssAddress,
  'css-at-rule': cssAtRule,
  'css-function': cssFunction,
  'css-limit': cssLimit,
  'css-property': cssProperty,
  'css-selector': cssSelector,
  'css-syntax': cssSyntax,
  'duplicate-desc': duplicateDesc,
  'duplicate-title': duplicateTitle,
  'editor-words': editorWords,
  'empty-desc': emptyDesc,
  'empty-drawing': emptyDrawing,
  'empty-title': emptyTitle,
  'entity-markup': entityMarkup,
  'entry-malformed': entryMalformed,
  'entry-without-file': entryWithoutFile,
  'event-handler': eventHandler,
  'external-entity': externalEntity,
  'external-reference': externalReference,
  'file-without-entry': fileWithoutEntry,
  'foreign-object': foreignObject,
  'former-name': formerName,
  internal: internal,
  'invalid-argument': invalidArgument,
  link: link,
  'live-attribute': liveAttribute,
  'lost-characters': lostCharacters,
  malformed: malformed,
  'nested-svg': nestedSvg,
  'no-desc': noDesc,
  'no-drawings': noDrawings,
  'no-folder': noFolder,
  'no-title': noTitle,
  'no-view-box': noViewBox,
  'not-a-file': notAFile,
  'not-svg': notSvg,
  'not-utf8': notUtf8,
  output: output,
  'same-component': sameComponent,
  script: script,
  'script-link': scriptLink,
  shadowed: shadowed,
  'svgo-plugin': svgoPlugin,
  text: text,
  'too-costly': tooCostly,
  'too-deep': tooDeep,
  'too-large': tooLarge,
  'too-many-copies': tooManyCopies,
  'too-many-elements': tooManyElements,
  'too-many-entities': tooManyEntities,
  transform: transform,
  'unknown-attribute': unknownAttribute,
  'unknown-element': unknownElement,
  unreadable: unreadable,
  'unsafe-animation': unsafeAnimation,
  'view-box-malformed': viewBoxMalformed,
};

/** Every rule, in the order of their ids. */
export const ALL: readonly Rule[] = Object.values(RULES);
