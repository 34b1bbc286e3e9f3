import { CancelIcon, ClockIcon, TickIcon, type Icon } from 'altglyph';

type State = 'queued' | 'passed' | 'failed';

const icons: Record<State, Icon> = { queued: ClockIcon, passed: TickIcon, failed: CancelIcon };
const words: Record<State, string> = { queued: 'Waiting:', passed: 'Passed:', failed: 'Failed:' };

function Check({ name, state }: { name: string; state: State }) {
  const StateIcon = icons[state];
  return (
    <li>
      <StateIcon alt={words[state]} /> {name}
    </li>
  );
}

export default function Checks() {
  return (
    <ul>
      <Check name="Spelling" state="passed" />
      <Check name="Links" state="failed" />
      <Check name="Pictures" state="queued" />
    </ul>
  );
}
