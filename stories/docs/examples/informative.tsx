import { BreakingIcon, VideoCameraIcon } from 'altglyph';

export default function Headlines() {
  return (
    <ul>
      <li>
        <BreakingIcon alt="Breaking:" color="#b3261e" /> Storm closes the port
      </li>
      <li>
        <VideoCameraIcon alt="Video:" /> The port from above
      </li>
    </ul>
  );
}
