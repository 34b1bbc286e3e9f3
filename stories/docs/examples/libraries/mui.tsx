import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { CalendarIcon, CloseIcon, TagIcon } from 'altglyph';

export default function WithMui() {
  return (
    <>
      {/* The text names the button. */}
      <Button startIcon={<TagIcon />}>Topics</Button>

      {/* The tooltip names the button. */}
      <Tooltip title="Close">
        <IconButton>
          <CloseIcon />
        </IconButton>
      </Tooltip>

      {/* With describeChild the tooltip describes the icon, which keeps its own name. */}
      <Tooltip describeChild title={<b>4 May, 9:30</b>}>
        <CalendarIcon alt="Published" tabIndex={0} />
      </Tooltip>
    </>
  );
}
