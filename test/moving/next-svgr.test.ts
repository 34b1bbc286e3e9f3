import { describe, expect, it } from 'vitest';
import { move } from './project.js';

const { before, after, pages } = move('next-svgr');

describe('before', () => {
  it('works: the labelled icon is named, the hidden one is hidden', () => {
    expect(pages.before.images).toMatchObject({ date: ['Published'], next: [] });
  });

  it('drops the title of a drawing, and makes an attribute of the prop without an option', () => {
    expect(before.read('svg/calendar.svg')).toContain('<title>Calendar</title>');
    expect(pages.before.icons.titled![0]).toContain('title="Calendar"');
    expect(pages.before.html).not.toContain('<title>Calendar');
  });

  it('drops the viewBox, so that another size is another crop', () => {
    expect(pages.before.icons.date![0]).toContain('width="1em"');
    expect(pages.before.icons.date![0]).not.toContain('viewBox');
  });
});

describe('after', () => {
  it('says the same where it was asked to, and nothing else', () => {
    expect(pages.after.images).toEqual({ date: ['Published'], next: [], titled: ['Calendar'] });
    expect(pages.after.icons.next![0]).toContain('aria-hidden="true"');
  });

  it('scales', () => {
    expect(pages.after.icons.date![0]).toContain('viewBox="0 0 24 24"');
    expect(pages.after.icons.next![0]).toContain('width="16" height="16"');
  });

  it('changes one word of the configuration', () => {
    const config = before.read('next.config.js');
    expect(after.read('next.config.js')).toBe(config.replace('@svgr/webpack', 'altglyph/webpack'));
  });
});
