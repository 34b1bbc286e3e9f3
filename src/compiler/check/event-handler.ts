import { elements, error, type DrawingRule } from './rule.js';

/** Also those that an animation would set. */
export const eventHandler: DrawingRule = ({ file, root }) =>
  [...elements(root)].flatMap(({ attributes, place }) =>
    [...Object.keys(attributes), attributes.attributeName?.trim() ?? '']
      .filter((name) => /^on/i.test(name))
      .map((name) => error('event-handler', file, { name }, place)),
  );
