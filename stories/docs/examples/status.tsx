import { LoadingSpinnerIcon, TickIcon } from 'altglyph';
import { useState } from 'react';

export default function Comments() {
  const [state, setState] = useState<'idle' | 'loading' | 'done'>('idle');
  function load() {
    setState('loading');
    setTimeout(setState, 1500, 'done');
  }
  return (
    <>
      <button type="button" onClick={load}>
        Load comments
      </button>
      <p role="status">
        {state === 'loading' && (
          <>
            <LoadingSpinnerIcon /> Loading comments
          </>
        )}
        {state === 'done' && (
          <>
            <TickIcon /> 48 comments loaded
          </>
        )}
      </p>
    </>
  );
}
