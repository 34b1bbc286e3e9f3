/*
 * Marks of companies that people know and that are no common words, so that a text that has one
 * speaks of it. Those in one line belong to one company, and may stand for each other.
 */
const COMPANIES = `
airbnb
amazon, aws
android, google, gmail, youtube, chrome
apple music, iphone, ipad, itunes
bitbucket, trello, atlassian, jira
bluesky
dailymotion
deezer
dribbble
dropbox
ebay
evernote
facebook, messenger, instagram, whatsapp, whats app, meta, threads
figma
flickr
github, npm
gitlab
hacker news
linkedin, linked in, microsoft, skype, outlook, github, windows, xbox
mastercard
mastodon
netflix
patreon
paypal, venmo
pinterest
playstation, sony
reddit
salesforce
snapchat
soundcloud
spotify
stack overflow
telegram
tiktok
tumblr
tripadvisor
twitch
twitter, tweetdeck, x
uber
vimeo
visa
vkontakte
wechat
weibo
whatsapp
wikipedia
wordpress
yelp
`;

const GROUPS = COMPANIES.trim()
  .split('\n')
  .map((line) => line.split(', '));

/** Names that are a letter or a common word as well, and prove nothing by themselves. */
const COMMON = new Set(['x', 'meta', 'threads', 'windows', 'visa', 'messenger', 'apple music']);

/** Names in a text, a whole word each. */
function namesIn(text: string): string[] {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return GROUPS.flat().filter((name) => !COMMON.has(name) && plain.includes(` ${name} `));
}

/** Whether two names belong to one product, so that one may stand for the other. */
const areOne = (a: string, b: string) => a.replaceAll(' ', '') === b.replaceAll(' ', '');

/** A name with the capitals that it has in a text. */
function asWritten(name: string, text: string): string {
  const words = name.split(' ').join('[^\\p{L}\\p{N}]+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.exec(text)?.[0] ?? name;
}

/** What a description calls the mark that a title calls otherwise. */
export function brandsApart(
  title: string,
  description: string,
): { named: string; other: string } | undefined {
  const titles = namesIn(title);
  const others = namesIn(description);
  const [named] = titles;
  const [other] = others;
  if (named === undefined || other === undefined) return undefined;
  const meet = titles.some((one) => others.some((two) => areOne(one, two)));
  const related = GROUPS.some((group) => group.includes(named) && group.includes(other));
  if (meet || related) return undefined;
  return { named: asWritten(named, title), other: asWritten(other, description) };
}
