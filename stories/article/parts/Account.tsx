import { IsNotPublicIcon, IsPublicIcon, LogoutIcon, ProfileIcon } from 'altglyph';
import { useRef, useState } from 'react';
import { useAnnounce } from './announcer.js';
import { Disclosure } from './Disclosure.js';
import { useFocusKept } from './focus.js';
import { SignIn } from './SignIn.js';

const reader = 'Reader 2719';

/** Shows or hides the reader's name, as the eye beside a password does. */
function Visibility() {
  const [shown, setShown] = useState(true);
  const announce = useAnnounce();
  return (
    <div className="visibility">
      <p>
        Comments appear under{' '}
        <strong>
          {shown ? (
            reader
          ) : (
            <span aria-label="a hidden name" role="img">
              •••••• ••••
            </span>
          )}
        </strong>
      </p>
      <button
        type="button"
        role="switch"
        aria-checked={shown}
        onClick={() => {
          setShown(!shown);
          announce(shown ? 'Your name is hidden.' : 'Your name is shown.');
        }}
      >
        {shown ? <IsPublicIcon /> : <IsNotPublicIcon />} Public profile
      </button>
    </div>
  );
}

/** Signed out, a way in; signed in, the reader's own menu. The way back from each is the same place. */
export function Account() {
  const [signedIn, setSignedIn] = useState(false);
  const [signingIn, setSigningIn] = useState(false);
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(signedIn, root, 'button');
  return (
    <div className="account" ref={root}>
      {signedIn ? (
        <Disclosure
          light
          label={
            <>
              <ProfileIcon />
              <span className="word">Account</span>
            </>
          }
        >
          <Visibility />
          <button
            type="button"
            onClick={() => {
              setSignedIn(false);
              announce('Signed out.');
            }}
          >
            <LogoutIcon /> Sign out
          </button>
        </Disclosure>
      ) : (
        <button type="button" onClick={() => setSigningIn(true)}>
          <ProfileIcon />
          <span className="word">Sign in</span>
        </button>
      )}
      <SignIn
        open={signingIn}
        onClose={() => setSigningIn(false)}
        onDone={(how) => {
          setSigningIn(false);
          setSignedIn(true);
          announce(`Signed in with ${how}.`);
        }}
      />
    </div>
  );
}
