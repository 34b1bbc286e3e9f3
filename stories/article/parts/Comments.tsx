import {
  CancelIcon,
  CommentsOutlineIcon,
  LoadingSpinnerIcon,
  NoticeIcon,
  SpeechBubbleIcon,
} from 'altglyph';
import { useEffect, useRef, useState } from 'react';
import { comments as expected, type Comment, type LoadComments } from '../comments.js';
import { CommentItem } from './CommentItem.js';
import { useFocusKept } from './focus.js';

type State = 'idle' | 'loading' | 'failed' | 'loaded';

/** What is said in each state: visible text in a live region, the icon beside it only decorates. */
const said: Record<State, string> = {
  idle: '',
  loading: 'Loading comments …',
  failed: 'The comments could not be loaded.',
  loaded: `${expected.length} comments loaded.`,
};

const count = `${expected.length} comments`;

export function Comments({ load }: { load: LoadComments }) {
  const [state, setState] = useState<State>('idle');
  const [list, setList] = useState<readonly Comment[]>([]);
  const request = useRef<AbortController>(null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => () => request.current?.abort(), []);
  // The pressed button is gone by then: go on at what took its place.
  useFocusKept(state, root, '[data-next]');

  const start = () => {
    const controller = new AbortController();
    request.current = controller;
    setState('loading');
    load(controller.signal).then(
      (loaded) => {
        setList(loaded);
        setState('loaded');
      },
      () => setState(controller.signal.aborted ? 'idle' : 'failed'),
    );
  };

  return (
    <section className={`comments ${state}`} aria-labelledby="comments" ref={root}>
      <h2 id="comments" tabIndex={-1} data-next={state === 'loaded' ? '' : undefined}>
        <SpeechBubbleIcon /> What readers say
      </h2>
      <div className="row">
        {state === 'idle' && (
          <button type="button" className="primary" data-next onClick={start}>
            <CommentsOutlineIcon /> Read {count}
          </button>
        )}
        {state === 'loading' && (
          <button type="button" data-next onClick={() => request.current?.abort()}>
            <CancelIcon /> Stop loading
          </button>
        )}
        {state === 'failed' && (
          <button type="button" className="primary" data-next onClick={start}>
            Try again
          </button>
        )}
        <div role="status" className={state === 'loaded' ? 'unseen' : 'loading'}>
          {state === 'loading' && <LoadingSpinnerIcon />}
          {state === 'failed' && <NoticeIcon />}
          {said[state]}
        </div>
      </div>
      {state === 'loaded' && (
        <ol>
          {list.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
    </section>
  );
}
