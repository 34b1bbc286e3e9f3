import { CancelIcon, CommentIcon, CopyLinkIcon, EllipsisIcon, IsNotPublicIcon } from 'altglyph';
import { useId, useRef, useState } from 'react';
import { address } from '../content.js';
import type { Comment } from '../comments.js';
import { useAnnounce } from './announcer.js';
import { Disclosure, useDisclosed } from './Disclosure.js';
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
    >
      <label htmlFor={id}>Your reply to {to}</label>
      <textarea
        id={id}
        data-next
        rows={3}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
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

function Actions({ comment, onHide }: { comment: Comment; onHide: () => void }) {
  const announce = useAnnounce();
  const { close } = useDisclosed();
  const copy = () =>
    navigator.clipboard
      .writeText(`${address}#${comment.id}`)
      .then(
        () => announce('Link to the comment copied.'),
        () => announce('Not copied: the browser refused.'),
      )
      .finally(close);
  return (
    <ul>
      <li>
        <button type="button" onClick={() => void copy()}>
          <CopyLinkIcon /> Copy link
        </button>
      </li>
      <li>
        <button type="button" onClick={onHide}>
          <IsNotPublicIcon /> Hide comment
        </button>
      </li>
    </ul>
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
      <Disclosure
        light
        className="more"
        label={<EllipsisIcon alt={`More about ${comment.name}’s comment`} />}
      >
        <Actions
          comment={comment}
          onHide={() => {
            setHidden(true);
            announce('Comment hidden.');
          }}
        />
      </Disclosure>
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
