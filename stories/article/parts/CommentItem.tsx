import { CancelIcon, CommentIcon, CopyLinkIcon, EllipsisIcon, IsNotPublicIcon } from 'altglyph';
import { useId, useRef, useState } from 'react';
import { address } from '../content.js';
import type { Comment } from '../comments.js';
import { useAnnounce } from './announcer.js';
import { Disclosure } from './Disclosure.js';
import { useFocusKept } from './focus.js';

interface ReplyFormProps {
  to: string;
  onSend: (text: string) => void;
  onCancel: () => void;
}

function ReplyForm({ to, onSend, onCancel }: ReplyFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSend(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>Your reply to {to}</label>
      <textarea
        id={id}
        data-next
        rows={3}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <button type="submit" className="primary">
          Send
        </button>
        <button type="button" onClick={onCancel}>
          <CancelIcon /> Cancel
        </button>
      </div>
    </form>
  );
}

function More({ comment, onHide }: { comment: Comment; onHide: () => void }) {
  const announce = useAnnounce();
  return (
    <Disclosure
      light
      className="more"
      label={<EllipsisIcon alt={`More about ${comment.name}’s comment`} />}
    >
      {(_hide, close) => (
        <ul>
          <li>
            <button
              type="button"
              onClick={() =>
                navigator.clipboard
                  .writeText(`${address}#${comment.id}`)
                  .then(
                    () => announce('Link to the comment copied.'),
                    () => announce('Not copied: the browser refused.'),
                  )
                  .finally(close)
              }
            >
              <CopyLinkIcon /> Copy link
            </button>
          </li>
          <li>
            <button type="button" onClick={onHide}>
              <IsNotPublicIcon /> Hide comment
            </button>
          </li>
        </ul>
      )}
    </Disclosure>
  );
}

export function CommentItem({ comment }: { comment: Comment }) {
  const [hidden, setHidden] = useState(false);
  const [replying, setReplying] = useState(false);
  const [replies, setReplies] = useState<readonly string[]>([]);
  const announce = useAnnounce();
  const root = useRef<HTMLLIElement>(null);
  useFocusKept(`${hidden} ${replying}`, root, '[data-next]');

  if (hidden)
    return (
      <li ref={root} className="comment hidden">
        <p>You hid {comment.name}’s comment.</p>
        <button
          type="button"
          data-next
          onClick={() => {
            setHidden(false);
            announce('Comment shown.');
          }}
        >
          Show it again
        </button>
      </li>
    );
  return (
    <li ref={root} className="comment" id={comment.id}>
      <p className="by">
        <b>{comment.name}</b> <span>{comment.ago}</span>
      </p>
      <More
        comment={comment}
        onHide={() => {
          setHidden(true);
          announce('Comment hidden.');
        }}
      />
      <p>{comment.text}</p>
      {replies.map((reply, index) => (
        <p key={index} className="own">
          <b>You</b> {reply}
        </p>
      ))}
      {replying ? (
        <ReplyForm
          to={comment.name}
          onCancel={() => setReplying(false)}
          onSend={(text) => {
            setReplies([...replies, text]);
            setReplying(false);
            announce('Your reply is on the page.');
          }}
        />
      ) : (
        <button type="button" className="quiet" data-next onClick={() => setReplying(true)}>
          <CommentIcon /> Reply <span className="unseen">to {comment.name}</span>
        </button>
      )}
    </li>
  );
}
