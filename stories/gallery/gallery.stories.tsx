import type { Meta, StoryObj } from '@storybook/react-vite';
import { Gallery as GalleryView } from './gallery.tsx';

const meta: Meta<typeof GalleryView> = {
  title: 'Icons/Gallery',
  component: GalleryView,
  parameters: { controls: { disable: true } },
};
export default meta;

/** Find an icon, see and hear what it is, take it away. */
export const Gallery: StoryObj<typeof meta> = {};
