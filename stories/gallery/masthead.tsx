import { memo } from 'react';
import { CopyButton } from './copy-button.tsx';

const INSTALL = 'npm install altglyph';

/** What this is, in one line, and how to get it. */
export const Masthead = memo(function Masthead() {
  return (
    <header className="gallery-masthead">
      <div>
        <p className="gallery-wordmark">
          <b>alt</b>glyph
        </p>
        <h1>Sixty icons for React, silent unless asked</h1>
        <p>
          Decorative by default. Write <code>alt</code> and an icon says its own words; give{' '}
          <code>alt</code> your own words and it says those.
        </p>
      </div>
      <div className="gallery-code">
        <code>{INSTALL}</code>
        <CopyButton label="Copy install command" text={INSTALL} what="install command" />
      </div>
    </header>
  );
});
