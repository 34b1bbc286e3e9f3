import { render } from '@testing-library/react';
import { createRef, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createIcon, outline, type UnnamedIcon } from '../../src/react/index.js';

const DotIcon = createIcon('DotIcon', 'Dot', 'A dot.', outline, '', <path d="M12 12h.01" />);

/** What reaches the element when JavaScript passes what TypeScript refuses. */
const draw = (props: object = {}, Icon: UnnamedIcon = DotIcon) => {
  const { container } = render(<Icon {...(props as ComponentProps<typeof Icon>)} />);
  return container.querySelector('svg')!;
};

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

  it.each(
    Object.keys({ ...outline, width: 0, height: 0, role: 0, size: 0, alt: 0, 'aria-hidden': 0 }),
  )('has what it would have had under %s={undefined}', (name) => {
    expect(draw({ [name]: undefined }).outerHTML).toBe(draw().outerHTML);
  });

  it.each([
    'role',
    'aria-label',
    'aria-labelledby',
    'aria-hidden',
    'aria-description',
    'data-altglyph',
  ])('says what it would have said under %s={undefined}', (name) => {
    expect(draw({ alt: true, [name]: undefined }).outerHTML).toBe(draw({ alt: true }).outerHTML);
  });

  it('leaves an attribute out where the caller says null', () => {
    expect(draw({ stroke: null })).not.toHaveAttribute('stroke');
  });

  it('keeps its drawing under children={undefined}', () => {
    expect(draw({ children: undefined }).outerHTML).toBe(draw().outerHTML);
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
