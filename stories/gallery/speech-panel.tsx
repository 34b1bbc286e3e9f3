import { useId, useState } from 'react';
import type { Entry } from './catalogue.ts';
import { CopyButton } from './copy-button.tsx';
import { jsx } from './snippets.ts';
import { spoken, type Alt } from './speech.ts';

/** The icon in each state of `alt`: the code, the icon itself, and what is said of it. */
export function Speech({ icon }: { icon: Entry }) {
  const [own, setOwn] = useState(() => icon.example);
  const field = useId();
  return (
    <section className="gallery-speech">
      <h3>What a screen reader will say</h3>
      <ul>
        <State icon={icon} heading="Bare" label="Copy bare JSX" what="bare JSX" />
        <State
          icon={icon}
          heading="Its own words"
          label="Copy JSX with alt"
          what="JSX with alt"
          alt
        />
        <State
          icon={icon}
          heading="Your words"
          label="Copy JSX with your words"
          what="JSX with your words"
          alt={own}
        >
          <label htmlFor={field}>What the icon means here</label>
          <input
            id={field}
            type="text"
            autoComplete="off"
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
        </State>
      </ul>
      <p className="gallery-remark">
        This is how Orca says it, with Firefox and with Chromium. Other screen readers say “image”
        or “graphic” in their own order.
      </p>
    </section>
  );
}

interface StateProps {
  icon: Entry;
  heading: string;
  label: string;
  what: string;
  alt?: Alt;
  children?: React.ReactNode;
}

function State({ icon, heading, label, what, alt, children }: StateProps) {
  const code = jsx(icon, alt);
  const lines = spoken(icon, alt);
  return (
    <li>
      <h4>{heading}</h4>
      {children}
      <div className="gallery-code">
        <code>{code}</code>
        <CopyButton label={label} text={code} what={`${what} of ${icon.title}`} />
      </div>
      <p className="gallery-said" data-silent={lines.length === 0 || undefined}>
        <icon.Icon size={24} alt={alt} />
        {lines.length === 0 ? (
          <span>Nothing: the icon is skipped.</span>
        ) : (
          <span>
            {lines.map((line) => (
              <samp key={line}>{line}</samp>
            ))}
          </span>
        )}
      </p>
    </li>
  );
}
