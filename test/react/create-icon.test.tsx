import { render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIcon, outline, type UnnamedIcon } from '../../src/react/index.js';
import { WithId } from '../../src/react/with-id.js';

const DotIcon = createIcon('DotIcon', 'Dot', 'A dot.', outline, '', <path d="M12 12h.01" />);

const ArrowIcon = createIcon(
  'ArrowIcon',
  'Next',
  'An arrow to the right.',
  { ...outline, 'data-altglyph': 'mirror spin' },
  'M4 12h16',
);
const LogoIcon = createIcon('LogoIcon', undefined, undefined, outline, 'M4 12h16');

/** What reaches the element when JavaScript passes what TypeScript refuses. */
const draw = (props: object = {}, Icon: UnnamedIcon = DotIcon) => {
  const { container } = render(<Icon {...(props as ComponentProps<typeof Icon>)} />);
  return container.querySelector('svg')!;
};

describe('one way to say what an icon means, the most deliberate first', () => {
  it('hides whatever else is said under aria-hidden', () => {
    for (const hidden of [true, 'true']) {
      const svg = draw({
        'aria-hidden': hidden,
        'aria-labelledby': 'x',
        'aria-label': 'L',
        alt: 'A',
      });
      expect(svg).toHaveAttribute('aria-hidden', 'true');
      for (const name of ['role', 'aria-label', 'aria-labelledby', 'aria-description'])
        expect(svg).not.toHaveAttribute(name);
    }
  });

  it.each([false, 'false', undefined, null])('takes aria-hidden=%s for what it says', (hidden) => {
    expect(draw({ 'aria-hidden': hidden, 'aria-label': 'L' })).toHaveAccessibleName('L');
    const bare = draw({ 'aria-hidden': hidden });
    expect(bare).toHaveAttribute('aria-hidden', 'true');
  });

  it('lets aria-labelledby win over aria-label and alt', () => {
    render(<p id="there">There</p>);
    const svg = draw({ 'aria-labelledby': 'there', 'aria-label': 'L', alt: 'A' });
    expect(svg).toHaveAccessibleName('There');
  });

  it('lets aria-label win over alt, and a blank one silence it', () => {
    expect(draw({ 'aria-label': 'L', alt: 'A' })).toHaveAccessibleName('L');
    expect(draw({ 'aria-label': ' ', alt: 'A' })).toHaveAttribute('aria-hidden', 'true');
  });

  it.each([0, 1, null, {}, [], () => 'x', Number.NaN])('says nothing for alt=%s', (alt) => {
    expect(draw({ alt })).toHaveAttribute('aria-hidden', 'true');
  });

  it('says the caller’s words, and describes only its own', () => {
    expect(draw({ alt: 'Dot' })).not.toHaveAttribute('aria-description');
    expect(draw({ alt: true })).toHaveAccessibleDescription('A dot.');
    expect(draw({ alt: true, 'aria-description': 'Mine.' })).toHaveAccessibleDescription('Mine.');
    expect(draw({ alt: '“<b>&amp;” \u2028 👋 שלום' })).toHaveAccessibleName('“<b>&amp;” 👋 שלום');
  });

  it('can be mirrored unless it says its own words', () => {
    const flags = { ...outline, 'data-altglyph': 'mirror' };
    const OnIcon = createIcon('OnIcon', 'On', 'To the right.', flags, 'M0 0h9');
    const flag = (props: ComponentProps<typeof OnIcon>) =>
      render(<OnIcon {...props} />).container.querySelector('svg')!.dataset.altglyph;
    expect(flag({})).toBe('mirror');
    expect(flag({ 'aria-description': 'Mine.' })).toBe('mirror');
    expect(flag({ alt: 'Onwards', 'aria-description': 'Mine.' })).toBe('mirror');
    expect(flag({ alt: true })).toBe('');
    expect(flag({ 'data-altglyph': '' } as object)).toBe('');
  });

  it('keeps its description to itself when it is hidden', () => {
    expect(draw({ alt: true, 'aria-hidden': true })).not.toHaveAttribute('aria-description');
  });

  it.each(['aria-label', 'aria-labelledby', 'aria-hidden'])(
    'takes a null %s for not given',
    (name) => {
      expect(draw({ [name]: null, alt: 'Date' }).outerHTML).toBe(draw({ alt: 'Date' }).outerHTML);
      expect(draw({ [name]: null, alt: true }).outerHTML).toBe(draw({ alt: true }).outerHTML);
      expect(draw({ [name]: null }).outerHTML).toBe(draw().outerHTML);
    },
  );

  it('takes a null alt for not given', () => {
    expect(draw({ alt: null }).outerHTML).toBe(draw().outerHTML);
    expect(draw({ alt: null, 'aria-label': 'L' })).toHaveAccessibleName('L');
  });

  it('keeps its drawing when it is handed children', () => {
    expect(draw({ children: 'text' }).outerHTML).toBe(draw().outerHTML);
  });
});

describe('the flag that the stylesheet mirrors by', () => {
  const flags = (props: object) => draw(props, ArrowIcon).dataset.altglyph!.trim().split(/\s+/);

  it.each([
    {},
    { alt: 'Onwards' },
    { alt: 'Onwards', 'aria-description': 'To page 2.' },
    { 'aria-label': 'Onwards', 'aria-description': 'To page 2.' },
    { 'aria-description': 'To page 2.' },
    { alt: true, 'aria-hidden': true },
  ])('stands under %o', (props) => {
    expect(flags(props)).toEqual(['mirror', 'spin']);
  });

  it('falls away under the icon’s own words, which describe the drawing as it is', () => {
    expect(flags({ alt: true })).toEqual(['spin']);
  });

  it('may be absent', () => {
    const BareIcon = createIcon('BareIcon', 'Bare', 'Bare.', { viewBox: '0 0 9 9' }, 'M0 0h9');
    expect(draw({ alt: true }, BareIcon)).toHaveAccessibleName('Bare');
  });
});

describe('an icon without words', () => {
  afterEach(() => vi.restoreAllMocks());

  it('takes the caller’s', () => {
    expect(draw({ alt: 'Acme' }, LogoIcon)).toHaveAccessibleName('Acme');
    expect(draw({ 'aria-label': 'Acme' }, LogoIcon)).toHaveAccessibleName('Acme');
    expect(draw({}, LogoIcon)).toHaveAttribute('aria-hidden', 'true');
    expect(LogoIcon.title).toBeUndefined();
  });

  it('is hidden under a bare alt, and a developer is told', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const svg = draw({ alt: true }, LogoIcon);
    expect(svg).toHaveAttribute('aria-hidden', 'true');
    for (const name of ['role', 'aria-label', 'aria-description'])
      expect(svg).not.toHaveAttribute(name);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('<LogoIcon alt="…" />'));
  });

  it('is silent about it in production', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubEnv('NODE_ENV', 'production');
    expect(draw({ alt: true }, LogoIcon)).toHaveAttribute('aria-hidden', 'true');
    vi.unstubAllEnvs();
    expect(error).not.toHaveBeenCalled();
  });

  it('has no description where only the description is missing', () => {
    for (const description of [undefined, '']) {
      const TitledIcon = createIcon('TitledIcon', 'Titled', description, outline, 'M4 12h16');
      const svg = draw({ alt: true }, TitledIcon);
      expect(svg).toHaveAccessibleName('Titled');
      expect(svg).not.toHaveAttribute('aria-description');
      expect(TitledIcon.description).toBe('');
    }
  });
});

describe('the component', () => {
  it('carries its words and a display name', () => {
    expect(DotIcon.title).toBe('Dot');
    expect(DotIcon.description).toBe('A dot.');
    expect(DotIcon.displayName).toBe('DotIcon');
  });

  it('creates its drawing once', () => {
    const drawing = <path d="M0 0h1" />;
    const Once = createIcon('Once', 'Once', 'Once.', outline, '', drawing);
    const { container, rerender } = render(<Once />);
    const path = container.querySelector('path');
    rerender(<Once className="other" />);
    expect(container.querySelector('path')).toBe(path);
  });

  it('gives every instance ids of its own where a drawing needs them', () => {
    const Shaded = createIcon(
      'Shaded',
      'Shaded',
      'Shaded.',
      outline,
      '',
      <WithId
        draw={(id) => (
          <>
            <linearGradient id={`${id}a`} />
            <path fill={`url(#${id}a)`} />
          </>
        )}
      />,
    );
    const { container } = render(
      <>
        <Shaded />
        <Shaded />
      </>,
    );
    const ids = [...container.querySelectorAll('linearGradient')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    const fills = [...container.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    expect(fills).toEqual(ids.map((id) => `url(#${id})`));
  });
});
