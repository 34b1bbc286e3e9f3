import { expect, it } from 'vitest';
import * as altglyph from 'altglyph';

/** What the package exports is a promise: a change here is a change in its version. */
it('exports the sixty icons and nothing else', () => {
  expect(Object.keys(altglyph).toSorted()).toEqual(
    `ArrowIcon BreakingIcon CalendarIcon CameraIcon CancelIcon CaretIcon CaretRightIcon ClockIcon
    CloseIcon CommentIcon CommentsIcon CommentsOutlineIcon CopyLinkIcon DismissIcon DurationIcon
    EllipsisIcon EmailIcon EnvelopeIcon FacebookIcon FacebookMarkIcon FolderIcon GalleryIcon
    GoogleIcon HamburgerMenuIcon HomeIcon InformationIcon InstagramIcon IsNotPublicIcon IsPublicIcon
    LinkedInIcon LinkedInMarkIcon LoadingSpinnerIcon LogoutIcon MagnifyingGlassIcon MenuIcon NextIcon
    NoticeIcon PauseIcon PlusIcon PreviousIcon ProfileIcon QuoteCloseIcon QuoteOpenIcon RatingIcon
    SearchIcon ShareEmailIcon ShareFacebookIcon ShareLinkedInIcon ShareMessengerIcon ShareTwitterIcon
    ShareWhatsAppIcon SpeechBubbleIcon SuccessTickIcon SuccessTickTimeoutIcon TagIcon TelephoneIcon
    TickIcon TwitterIcon VideoCameraIcon WhatsAppIcon`.split(/\s+/),
  );
});
