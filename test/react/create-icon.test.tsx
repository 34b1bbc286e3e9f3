import { render } from '@testing-library/react';
import { createRef, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createIcon, outline } from '../../src/react/index.js';
import { WithId } from '../../src/react/with-id.js';

const DotIcon = createIcon('DotIcon', 'Dot', 'A dot.', outline, '', <path d="M12 12h.01" />);

/** What reaches the element when JavaScript passes what TypeScript refuses. */
const draw = (props: object = {}) => {
  const { container } = render(<DotIcon {...(props as ComponentProps<typeof DotIcon>)} />);
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

  it('keeps its drawing when it is handed children', () => {
    expect(draw({ children: 'text' }).outerHTML).toBe(draw().outerHTML);
  });
});

describe('the svg', () => {
  it('is as large as the text by default', () => {
    expect(draw()).toHaveAttribute('width', '1em');
    expect(draw()).toHaveAttribute('height', '1em');
  });

  it('takes a size, and width and height over it', () => {
    const sized = draw({ size: 24 });
    expect([sized.getAttribute('width'), sized.getAttribute('height')]).toEqual(['24', '24']);
    const wide = draw({ size: '2rem', width: 40 });
    expect([wide.getAttribute('width'), wide.getAttribute('height')]).toEqual(['40', '2rem']);
  });

  it('hands on what belongs to an svg, the caller’s last', () => {
    const onClick = vi.fn();
    const svg = draw({
      className: 'a b',
      style: { margin: '1px' },
      color: 'red',
      strokeWidth: 1.5,
      viewBox: '0 0 12 12',
      id: 'dot',
      'data-testid': 'dot',
      onClick,
    });
    expect(svg).toHaveClass('a', 'b');
    expect(svg).toHaveStyle({ margin: '1px' });
    expect(svg).toHaveAttribute('color', 'red');
    expect(svg).toHaveAttribute('stroke-width', '1.5');
    expect(svg).toHaveAttribute('viewBox', '0 0 12 12');
    expect(svg).toHaveAttribute('id', 'dot');
    expect(svg).toHaveAttribute('data-testid', 'dot');
    svg.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('gives its element to a ref, object or function', () => {
    const object = createRef<SVGSVGElement>();
    const called = vi.fn();
    render(<DotIcon ref={object} />);
    render(<DotIcon ref={called} />);
    expect(object.current).toBeInstanceOf(SVGSVGElement);
    expect(called.mock.calls[0]![0]).toBeInstanceOf(SVGSVGElement);
  });
});

describe('the component', () => {
  it('carries its words and a display name', () => {
    expect(DotIcon.title satisfies 'Dot').toBe('Dot');
    expect(DotIcon.description satisfies 'A dot.').toBe('A dot.');
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
