import { CopyLinkIcon, NoticeIcon, SuccessTickIcon, SuccessTickTimeoutIcon } from 'altglyph';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer.tsx';

type State = 'ready' | 'copied' | 'fading' | 'failed';

/** How long the green tick stands, and how long the grey one takes to fade, in milliseconds. */
const TICK = 1600;
const FADE = 800;

const pictures = {
  ready: CopyLinkIcon,
  copied: SuccessTickIcon,
  fading: SuccessTickTimeoutIcon,
  failed: NoticeIcon,
};

interface Props {
  /** What the button says: `Copy import`. */
  label: string;
  /** What goes to the clipboard. */
  text: string;
  /** What was copied, for the announcement: `Copied: import of Calendar`. */
  what: string;
  /** Shows the label beside the icon. */
  labelled?: boolean;
}

/** Copies a text; says so in a live region and shows it with the library's own ticks. */
export function CopyButton({ label, text, what, labelled = false }: Props) {
  const [state, setState] = useState<State>('ready');
  const announce = useAnnounce();
  const timers = useRef<number[]>([]);
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  async function copy() {
    timers.current.forEach(clearTimeout);
    const done = await toClipboard(text);
    setState(done ? 'copied' : 'failed');
    announce(done ? `Copied: ${what}` : 'Could not copy. Select the text and copy it by hand.');
    timers.current = [
      window.setTimeout(setState, TICK, done ? 'fading' : 'failed'),
      window.setTimeout(setState, TICK + FADE, 'ready'),
    ];
  }

  const Picture = pictures[state];
  return (
    <button
      type="button"
      className="gallery-button"
      data-state={state}
      data-labelled={labelled || undefined}
      aria-label={labelled ? undefined : label}
      onClick={() => void copy()}
    >
      <Picture size={18} />
      {labelled && label}
      {state === 'failed' && <span className="gallery-button-note">Not copied</span>}
    </button>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
