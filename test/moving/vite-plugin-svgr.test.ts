import { describe, expect, it } from 'vitest';
import { ids, move } from './project.js';

const { before, after, pages } = move('vite-plugin-svgr');

describe('before', () => {
  it('works: the titled icon is named, the hidden one is hidden', () => {
    expect(pages.before.images).toMatchObject({ date: ['Published'], next: [] });
  });

  it('says the title of a drawing where nobody asked for it', () => {
    expect(pages.before.images.bare).toEqual(['Calendar']);
    expect(pages.before.text.bare).toBe('Calendar Calendar');
  });

  it('gives two drawings one id, so that one has the colours of the other', () => {
    expect(ids(pages.before, 'sky')).toEqual(['sky', 'sky']);
    const [dawn, dusk] = pages.before.sky;
    expect(dusk!.equals(dawn!)).toBe(true);
  });
});

describe('after', () => {
  it('says the same where it was asked to, and nothing else', () => {
    expect(pages.after.images).toEqual({ date: ['Published'], next: [], sky: [], bare: [] });
    expect(pages.after.icons.bare![0]).toContain('aria-hidden="true"');
    expect(pages.after.text.bare).toBe('Calendar');
  });

  it('gives each drawing ids and colours of its own', () => {
    expect(new Set(ids(pages.after, 'sky')).size).toBe(2);
    const [dawn, dusk] = pages.after.sky;
    expect(dusk!.equals(dawn!)).toBe(false);
  });

  it('keeps the imports', () => {
    const imports = (text: string) => text.split('\n').filter((line) => line.startsWith('import'));
    expect(imports(after.read('src/page.tsx'))).toEqual(imports(before.read('src/page.tsx')));
  });

  it('has types that hold, and that show what is left to change', async () => {
    expect(await after.types()).toEqual([]);
    after.write('src/page.tsx', before.read('src/page.tsx'));
    expect(await after.types()).toEqual([expect.stringContaining('src/page.tsx(10): error')]);
  });
});
