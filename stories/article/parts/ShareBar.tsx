import {
  CopyLinkIcon,
  ShareEmailIcon,
  ShareFacebookIcon,
  ShareLinkedInIcon,
  ShareMessengerIcon,
  ShareTwitterIcon,
  ShareWhatsAppIcon,
  SuccessTickIcon,
  SuccessTickTimeoutIcon,
} from 'altglyph';
import { useEffect, useRef, useState } from 'react';
import { address, headline } from '../content.js';
import { useWholeInView } from './focus.js';

const link = encodeURIComponent(address);
const title = encodeURIComponent(headline);

/** Where each service takes a page to be shared. */
export const shares = [
  { on: 'Messenger', href: `fb-messenger://share/?link=${link}`, Icon: ShareMessengerIcon },
  {
    on: 'Facebook',
    href: `https://www.facebook.com/sharer/sharer.php?u=${link}`,
    Icon: ShareFacebookIcon,
  },
  {
    on: 'Twitter',
    href: `https://twitter.com/intent/tweet?url=${link}&text=${title}`,
    Icon: ShareTwitterIcon,
  },
  {
    on: 'LinkedIn',
    href: `https://www.linkedin.com/sharing/share-offsite/?url=${link}`,
    Icon: ShareLinkedInIcon,
  },
  { on: 'WhatsApp', href: `https://wa.me/?text=${title}%20${link}`, Icon: ShareWhatsAppIcon },
  { on: 'e-mail', href: `mailto:?subject=${title}&body=${link}`, Icon: ShareEmailIcon },
];

type Copying = 'ready' | 'copied' | 'fading' | 'failed';

/** @param seconds how long "Copied" stands with its green tick, and again with the grey one */
function CopyLink({ seconds }: { seconds: number }) {
  const [state, setState] = useState<Copying>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const next = state === 'copied' ? 'fading' : 'ready';
    const timer = window.setTimeout(() => setState(next), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [state, seconds]);
  return (
    <>
      <button
        type="button"
        className="copy"
        onClick={() =>
          navigator.clipboard.writeText(address).then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }
      >
        <CopyLinkIcon alt="Copy link" />
      </button>
      <p role="status" className="copied">
        {state === 'failed' && 'Not copied: the browser refused'}
        {state === 'copied' && <SuccessTickIcon />}
        {state === 'fading' && <SuccessTickTimeoutIcon />}
        {(state === 'copied' || state === 'fading') && ' Copied'}
      </p>
    </>
  );
}

export function ShareBar({ seconds = 2 }: { seconds?: number }) {
  const section = useRef<HTMLElement>(null);
  useWholeInView(section);
  return (
    <section ref={section} className="share" aria-labelledby="share-title">
      <h2 id="share-title">
        Share <span className="unseen">this article; the links open in a new tab</span>
      </h2>
      <ul>
        {shares.map(({ on, href, Icon }) => (
          <li key={on}>
            <a href={href} target="_blank" rel="noreferrer">
              <Icon alt={on === 'e-mail' ? 'Share by e-mail' : `Share on ${on}`} />
            </a>
          </li>
        ))}
        <li>
          <CopyLink seconds={seconds} />
        </li>
      </ul>
    </section>
  );
}
