import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { move, type Project } from './project.js';

const { before, after, pages } = move('svgr');

/** Two drawings whose names fold to one in SVGR, and one that nobody can read. */
const MORE = ['arrow-01', 'arrow-0-1'];
function addDrawings(project: Project) {
  for (const name of MORE)
    cpSync(join(project.folder, 'svg/arrow-right.svg'), join(project.folder, `svg/${name}.svg`));
}
const BROKEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path';

describe('before', () => {
  it('works: the titled icon is named, the hidden one is hidden', () => {
    expect(pages.before.images).toMatchObject({ date: ['Published'], next: [] });
  });

  it('drops the title of a drawing', () => {
    expect(before.read('svg/calendar.svg')).toContain('<title>Calendar</title>');
    expect(before.read('src/icons/Calendar.tsx')).not.toContain('Calendar</title>');
  });

  it('does not hide an icon without words, and puts words into the text of the page', () => {
    expect(pages.before.icons.sky![0]).not.toContain('aria-hidden');
    expect(pages.before.text.date).toBe('Published 26 November');
  });

  it('drops the viewBox without --icon and --no-dimensions', async () => {
    await before.attempt('svgr', '--out-dir', 'plain', 'svg');
    expect(before.read('plain/Calendar.js')).not.toContain('viewBox');
  });

  it('loses one of two drawings whose names fold to one, with exit code 0', async () => {
    addDrawings(before);
    const { code } = await before.attempt('svgr', '--out-dir', 'folded', 'svg');
    expect(code).toBe(0);
    expect(before.files('svg')).toHaveLength(6);
    expect(before.files('folded').filter((file) => file !== 'index.js')).toHaveLength(5);
  });

  it('stops at a drawing that it cannot read, without an index', async () => {
    before.write('svg/broken.svg', BROKEN);
    const { code } = await before.attempt('svgr', '--out-dir', 'stopped', 'svg');
    expect(code).toBe(1);
    expect(before.files('stopped')).not.toContain('index.js');
  });
});

describe('after', () => {
  let old: string;
  beforeAll(() => {
    old = before.read('src/page.tsx');
  });

  it('says the same, and is hidden without words', () => {
    expect(pages.after.images).toEqual({ date: ['Published'], next: [], sky: [] });
    expect(pages.after.icons.sky![0]).toContain('aria-hidden="true"');
    expect(pages.after.icons.sky![0]).toContain('width="48" height="48"');
    expect(pages.after.text.date).toBe('26 November');
  });

  it('keeps the names of the components', () => {
    const names = (project: Project, file: string) =>
      Array.from(project.read(file).matchAll(/(\w+) \} from/g), ([, name]) => name).toSorted();
    expect(names(after, 'src/icons/index.js')).toEqual(names(before, 'src/icons/index.ts'));
  });

  it('keeps the title of a drawing', () => {
    expect(after.read('src/icons/icons/calendar.js')).toContain("'Calendar'");
  });

  it('has types that hold, and that show what is left to change', async () => {
    expect(await after.types()).toEqual([]);
    const page = after.read('src/page.tsx');
    after.write('src/page.tsx', old);
    expect(await after.types()).toEqual([expect.stringContaining('src/page.tsx(7): error')]);
    after.write('src/page.tsx', page);
  });

  it('writes both drawings, and all others beside one that it cannot read', async () => {
    addDrawings(after);
    after.write('svg/broken.svg', BROKEN);
    const { code, output } = await after.attempt('altglyph', 'build', 'svg', '--out', 'all');
    expect(code).toBe(1);
    expect(output).toContain('svg/broken.svg:1:');
    expect(after.read('all/index.js')).toContain('Arrow0_1Icon');
    expect(after.read('all/index.js')).toContain('Arrow01Icon');
    expect(after.files('all/icons').filter((file) => file.endsWith('.js'))).toHaveLength(6);
  });
});
