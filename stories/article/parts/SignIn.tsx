import {
  CancelIcon,
  EmailIcon,
  FacebookMarkIcon,
  GoogleIcon,
  LinkedInMarkIcon,
  NoticeIcon,
} from 'altglyph';
import { useRef, useState } from 'react';
import { Modal } from './Modal.js';

const providers = [
  { name: 'Google', Mark: GoogleIcon },
  { name: 'Facebook', Mark: FacebookMarkIcon },
  { name: 'LinkedIn', Mark: LinkedInMarkIcon },
];

interface SignInProps {
  open: boolean;
  onClose: () => void;
  /** Signed in, and how: "Google", "e-mail". Nothing is sent anywhere. */
  onDone: (how: string) => void;
}

export function SignIn({ open, onClose, onDone }: SignInProps) {
  const [error, setError] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <Modal open={open} onClose={onClose} labelledBy="sign-in-title" className="sign-in">
      <h2 id="sign-in-title">Sign in</h2>
      <p className="hint">A demonstration: nothing you enter leaves this page.</p>
      <ul className="providers">
        {providers.map(({ name, Mark }) => (
          <li key={name}>
            <button type="button" onClick={() => onDone(name)}>
              <Mark /> Continue with {name}
            </button>
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (field.current?.validity.valid) return onDone('e-mail');
          setError('Enter an e-mail address such as name@example.org.');
          field.current?.focus();
        }}
      >
        <label htmlFor="sign-in-email">Or with your e-mail address</label>
        <div className="field">
          <EmailIcon />
          <input
            ref={field}
            id="sign-in-email"
            type="email"
            required
            autoComplete="email"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'sign-in-error' : undefined}
          />
        </div>
        <p id="sign-in-error" className="error" role="alert">
          {error && (
            <>
              <NoticeIcon /> {error}
            </>
          )}
        </p>
        <div className="row">
          <button type="submit" className="primary">
            Sign in
          </button>
          <button type="button" onClick={onClose}>
            <CancelIcon /> Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
