import { EmailIcon, LoadingSpinnerIcon, NextIcon } from 'altglyph';

export default function Tailwind({ sending = false }) {
  return (
    <form>
      <button type="submit" className="group">
        {sending ? (
          <LoadingSpinnerIcon className="size-5 motion-reduce:hidden" />
        ) : (
          <EmailIcon className="size-5 align-top stroke-1 text-red-700" />
        )}{' '}
        Send <NextIcon className="transition group-hover:scale-110" />
      </button>
    </form>
  );
}
