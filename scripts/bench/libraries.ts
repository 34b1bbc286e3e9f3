/** The same twenty pictures in every library, in the same order. */
export interface Library {
  name: string;
  /** npm package and version; undefined for what comes from this checkout. */
  install?: string;
  from: string;
  icons: string[];
  /** Props that give this library's icon a name. */
  named: string;
}

const list = (names: string) => names.trim().split(/\s+/);
const label = `{ role: 'img', 'aria-label': 'Calendar' }`;

export const altglyph: Library = {
  name: 'altglyph',
  from: 'altglyph',
  icons: list(`
    CalendarIcon CameraIcon ClockIcon CloseIcon CommentIcon EllipsisIcon EmailIcon FolderIcon HomeIcon
    InformationIcon MenuIcon PlusIcon ProfileIcon SearchIcon RatingIcon TagIcon TelephoneIcon TickIcon
    IsPublicIcon IsNotPublicIcon`),
  named: '{ alt: true }',
};

/** The baseline: an `<svg>` with altglyph's attributes and one hoisted path. */
export const handWritten: Library = {
  name: 'hand-written <svg>',
  from: 'hand-written',
  icons: altglyph.icons,
  named: '{ named: true }',
};

export const peers: Library[] = [
  {
    name: '@heroicons/react',
    install: '@heroicons/react@2.2.0',
    from: '@heroicons/react/24/outline',
    icons: list(`
      CalendarIcon CameraIcon ClockIcon XMarkIcon ChatBubbleLeftIcon EllipsisHorizontalIcon
      EnvelopeIcon FolderIcon HomeIcon InformationCircleIcon Bars3Icon PlusIcon UserIcon
      MagnifyingGlassIcon StarIcon TagIcon PhoneIcon CheckIcon EyeIcon EyeSlashIcon`),
    named: label,
  },
  {
    name: '@phosphor-icons/react',
    install: '@phosphor-icons/react@2.1.10',
    from: '@phosphor-icons/react',
    icons: list(`
      CalendarBlankIcon CameraIcon ClockIcon XIcon ChatIcon DotsThreeIcon EnvelopeIcon FolderIcon
      HouseIcon InfoIcon ListIcon PlusIcon UserIcon MagnifyingGlassIcon StarIcon TagIcon PhoneIcon
      CheckIcon EyeIcon EyeSlashIcon`),
    named: label,
  },
  {
    name: '@primer/octicons-react',
    install: '@primer/octicons-react@19.38.0',
    from: '@primer/octicons-react',
    icons: list(`
      CalendarIcon DeviceCameraIcon ClockIcon XIcon CommentIcon KebabHorizontalIcon MailIcon
      FileDirectoryIcon HomeIcon InfoIcon ThreeBarsIcon PlusIcon PersonIcon SearchIcon StarIcon
      TagIcon DeviceMobileIcon CheckIcon EyeIcon EyeClosedIcon`),
    named: label,
  },
  {
    name: '@tabler/icons-react',
    install: '@tabler/icons-react@3.52.0',
    from: '@tabler/icons-react',
    icons: list(`
      IconCalendar IconCamera IconClock IconX IconMessage IconDots IconMail IconFolder IconHome
      IconInfoCircle IconMenu2 IconPlus IconUser IconSearch IconStar IconTag IconPhone IconCheck
      IconEye IconEyeOff`),
    named: label,
  },
  {
    name: 'react-icons (fi)',
    install: 'react-icons@5.7.0',
    from: 'react-icons/fi',
    icons: list(`
      FiCalendar FiCamera FiClock FiX FiMessageSquare FiMoreHorizontal FiMail FiFolder FiHome FiInfo
      FiMenu FiPlus FiUser FiSearch FiStar FiTag FiPhone FiCheck FiEye FiEyeOff`),
    named: label,
  },
  {
    name: 'lucide-react',
    install: 'lucide-react@1.77.0',
    from: 'lucide-react',
    icons: list(`
      Calendar Camera Clock X MessageSquare Ellipsis Mail Folder House Info Menu Plus User Search
      Star Tag Phone Check Eye EyeOff`),
    named: label,
  },
];

export const libraries = [handWritten, altglyph, ...peers];

export const least = (values: number[]) => Math.min(...values);

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
