import type { CSSProperties, ReactNode } from 'react';
import type { Entry } from './catalogue.ts';
import { cssColour } from './colours.ts';
import type { Appearance } from './url-state.ts';

/** The icon large, on its grid of 24 units, with the area of 20 in which drawings live. */
export function Drawing({ icon: { Icon }, view }: { icon: Entry; view: Appearance }) {
  return (
    <figure className="gallery-drawing">
      <div>
        <Guides />
        <Icon size="100%" strokeWidth={view.stroke} color={cssColour(view.colour)} />
      </div>
      <figcaption>24 × 24 units; live area 20 × 20</figcaption>
    </figure>
  );
}

const lines = Array.from({ length: 23 }, (_, line) => `M${line + 1} 0v24M0 ${line + 1}h24`).join(
  '',
);

function Guides() {
  return (
    <svg className="gallery-guides" viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines} className="gallery-guides-grid" />
      <path d="M12 0v24M0 12h24" className="gallery-guides-axis" />
      <rect x="2" y="2" width="20" height="20" className="gallery-guides-live" />
      <circle cx="12" cy="12" r="10" className="gallery-guides-live" />
    </svg>
  );
}

const SIZES = [16, 20, 24, 32, 48, 64, 96];

/** The sizes at which the set is drawn to be used. */
export function Sizes({ icon: { Icon } }: { icon: Entry }) {
  return (
    <section>
      <h3>Sizes</h3>
      <ul className="gallery-sizes">
        {SIZES.map((size) => (
          <li key={size}>
            <Icon size={size} />
            <small>{size}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The grounds on which readers meet the icon. */
export function Surroundings({ icon }: { icon: Entry }) {
  const mirrored = icon.mirrored ? 'Right to left: mirrored' : 'Right to left: the same';
  return (
    <section>
      <h3>Where people see it</h3>
      <ul className="gallery-grounds">
        <Ground name="light" caption="Light">
          <icon.Icon size={40} />
        </Ground>
        <Ground name="dark" caption="Dark">
          <icon.Icon size={40} />
        </Ground>
        <Ground name="forced" caption="Forced colours">
          <icon.Icon size={40} style={forced} />
        </Ground>
        <Ground name="mirrored" caption={mirrored} dir="rtl">
          <icon.Icon size={40} />
        </Ground>
      </ul>
    </section>
  );
}

/** What the stylesheet does when a reader's system forces its colours: the text's colour throughout. */
const forced = {
  '--altglyph-success': 'currentColor',
  '--altglyph-success-timeout': 'currentColor',
} as CSSProperties;

interface GroundProps {
  name: 'light' | 'dark' | 'forced' | 'mirrored';
  caption: string;
  dir?: 'rtl';
  children: ReactNode;
}

function Ground({ name, caption, dir, children }: GroundProps) {
  return (
    <li>
      <div className="gallery-ground" data-ground={name} dir={dir ?? 'ltr'}>
        {children}
      </div>
      <small>{caption}</small>
    </li>
  );
}
