import { describe, expect, it } from 'vitest';
import { ids, move } from './project.js';

const { after, pages } = move('unplugin-icons');

describe('before', () => {
  it('works: named icons are named, the hidden one is hidden', () => {
    expect(pages.before.images).toMatchObject({ date: ['Published'], port: ['Anchor'], bare: [] });
  });

  it('does not hide an icon without words, and puts a title into the text of the page', () => {
    expect(pages.before.icons.sky![0]).not.toContain('aria-hidden');
    expect(pages.before.text.port).toBe('Anchor Harbour');
  });

  it('gives icons of a set 1.2 em, and drawings of one’s own the size in their file', () => {
    expect(pages.before.icons.port![0]).toContain('width="1.2em"');
    expect(pages.before.icons.date![0]).toContain('width="24"');
  });

  it('gives two drawings one id, so that one has the colours of the other', () => {
    expect(ids(pages.before, 'sky')).toEqual(['sky', 'sky']);
    const [dawn, dusk] = pages.before.sky;
    expect(dusk!.equals(dawn!)).toBe(true);
  });
});

describe('after', () => {
  it('says the same where it was asked to, and nothing else', () => {
    expect(pages.after.images).toEqual({
      date: ['Published'],
      port: ['Anchor'],
      sky: [],
      bare: [],
    });
    expect(pages.after.icons.bare![0]).toContain('aria-hidden="true"');
    expect(pages.after.icons.bare![0]).toContain('width="1.2em"');
    expect(pages.after.text.port).toBe('Harbour');
  });

  it('gives each drawing ids and colours of its own', () => {
    expect(new Set(ids(pages.after, 'sky')).size).toBe(2);
    const [dawn, dusk] = pages.after.sky;
    expect(dusk!.equals(dawn!)).toBe(false);
  });

  it('has types that hold, and that refuse a title and a role', async () => {
    expect(await after.types()).toEqual([]);
    const page = after.read('src/page.tsx');
    after.write(
      'src/page.tsx',
      page
        .replace('alt="Published"', 'role="img" aria-label="Published"')
        .replace('<Anchor alt />', '<Anchor title="Anchor" />'),
    );
    expect(await after.types()).toEqual([
      expect.stringContaining('src/page.tsx(10): error'),
      expect.stringContaining('src/page.tsx(13): error'),
    ]);
  });
});
