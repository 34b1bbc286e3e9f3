import * as Dialog from '@radix-ui/react-dialog';
import * as Tooltip from '@radix-ui/react-tooltip';
import { CloseIcon, CopyLinkIcon, InformationIcon } from 'altglyph';

export default function WithRadix() {
  return (
    <Tooltip.Provider>
      <Tooltip.Root>
        {/* The button has the name; Radix adds the tooltip as its description. */}
        <Tooltip.Trigger aria-label="Copy link">
          <CopyLinkIcon />
        </Tooltip.Trigger>
        <Tooltip.Content>Copies the address of this article</Tooltip.Content>
      </Tooltip.Root>

      <Dialog.Root>
        <Dialog.Trigger>
          <InformationIcon /> About this site
        </Dialog.Trigger>
        <Dialog.Content aria-describedby={undefined}>
          <Dialog.Title>About this site</Dialog.Title>
          <Dialog.Close aria-label="Close">
            <CloseIcon />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Root>
    </Tooltip.Provider>
  );
}
