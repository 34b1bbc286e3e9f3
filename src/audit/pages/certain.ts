/**
 * Contrasts that the styles of a page tell for certain: one plain colour on another. A picture of
 * the page costs a hundred times more, and is needed only where this knows nothing.
 */
import type { Frame } from 'playwright-core';

/**
 * By the id of the icon; what is missing has to be looked at. The function is sent to the page, so
 * all that it needs is inside.
 */
export const certainIn = (frame: Frame): Promise<Record<string, number>> =>
  frame.evaluate(() => {
    type Colour = readonly [number, number, number];
    type Kept = Record<string, { drawing: Element }>;
    const kept = (window as unknown as { altglyphIcons?: Kept }).altglyphIcons ?? {};

    const plain = (value: string): Colour | 'none' | undefined => {
      if (value === 'none' || value === 'transparent') return 'none';
      const [, r, g, b, a = '1'] =
        /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value) ?? [];
      if (r === undefined) return undefined;
      if (a === '0') return 'none';
      return a === '1' ? [Number(r), Number(g), Number(b)] : undefined;
    };
    const light = (colour: Colour) => {
      const [r, g, b] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const isPlain = (style: CSSStyleDeclaration) =>
      style.opacity === '1' &&
      style.filter === 'none' &&
      style.mixBlendMode === 'normal' &&
      style.maskImage === 'none' &&
      style.clipPath === 'none' &&
      style.backdropFilter === 'none';

    /** What the browser paints behind the whole page, under the schemes that the page takes. */
    const canvas = (): Colour | undefined => {
      if (window !== window.top) return undefined;
      const probe = document.createElement('div');
      probe.style.cssText = 'background-color: Canvas !important; forced-color-adjust: none';
      document.documentElement.append(probe);
      const colour = plain(getComputedStyle(probe).backgroundColor);
      probe.remove();
      return colour === 'none' ? undefined : colour;
    };
    const paper = canvas();

    /** The colour behind, if it is the background of what is around and nothing is between. */
    const behind = (drawing: Element): Colour | undefined => {
      for (let at: Element | null = drawing; at;) {
        const style = getComputedStyle(at);
        if (!isPlain(style) || style.backgroundImage !== 'none') return undefined;
        const colour = plain(style.backgroundColor);
        if (colour === undefined) return undefined;
        if (colour !== 'none') return colour;
        // What is taken out of the flow lies on anything.
        if (at !== drawing && !/^(?:static|relative)$/.test(style.position)) return undefined;
        const root: Node = at.getRootNode();
        at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      return paper;
    };

    /** Every colour that an svg is drawn with. */
    const drawnWith = (drawing: Element): Colour[] | undefined => {
      if (drawing.localName !== 'svg' || drawing.querySelector('image, foreignObject, use, text'))
        return undefined;
      const colours: Colour[] = [];
      for (const shape of drawing.querySelectorAll(
        'path, circle, ellipse, rect, line, polygon, polyline',
      )) {
        const style = getComputedStyle(shape);
        if (!isPlain(style) || style.fillOpacity !== '1' || style.strokeOpacity !== '1')
          return undefined;
        if (shape.closest('defs, clipPath, mask, symbol')) return undefined;
        for (const paint of [
          style.fill,
          parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none',
        ]) {
          const colour = plain(paint);
          if (colour === undefined) return undefined;
          if (colour !== 'none') colours.push(colour);
        }
      }
      return colours;
    };

    /** Whether the icon is what one meets in its place, as far as that place is in view. */
    const isOnTop = (drawing: Element) => {
      const { x, y, width, height } = drawing.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      if (cx < 0 || cy < 0 || cx >= innerWidth || cy >= innerHeight) return true;
      const root = drawing.getRootNode() as Document | ShadowRoot;
      const top = root.elementFromPoint(cx, cy);
      return top !== null && (drawing.contains(top) || top.contains(drawing));
    };

    const found: [string, number][] = [];
    for (const [id, { drawing }] of Object.entries(kept)) {
      const colours = drawnWith(drawing);
      const ground = colours?.length ? behind(drawing) : undefined;
      if (!ground || !isOnTop(drawing)) continue;
      const ratios = colours!.map((colour) => {
        const [a, b] = [light(colour), light(ground)];
        return Math.max(a, b) / Math.min(a, b);
      });
      found.push([id, Math.min(...ratios)]);
    }
    return Object.fromEntries(found);
  });
