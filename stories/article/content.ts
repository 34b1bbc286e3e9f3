/**
 * The article, retold: the same facts in the same order as the news agency report, in words of our own.
 * Verbatim are the headline, what people are quoted as saying, and the pictures' words (pictures/index.ts).
 * Two things were set right: the deputy prime minister's name, misspelled in the report, and the day, which the
 * report gives as "Thursday" alone.
 */
export type Block =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quotation'; text: string; speaker: string; occasion: string }
  /** A picture by its number, 1 to 7. */
  | { kind: 'picture'; number: number };

const heading = (id: string, text: string): Block => ({ kind: 'heading', id, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const picture = (number: number): Block => ({ kind: 'picture', number });
const quotation = (speaker: string, occasion: string, text: string): Block => ({
  kind: 'quotation',
  text,
  speaker,
  occasion,
});

export const paper = 'The Fair Copy';
export const address = 'https://thefaircopy.example/world/russia-north-korea-partnership';
export const headline = 'Russia and North Korea sign strategic partnership amid Putin visit';
export const standfirst =
  'Vladimir Putin and Kim Jong Un each promise to help if the other’s country is attacked. How, the two leaders have yet to say.';
export const published = { date: '2024-06-20', words: 'Thursday 20 June 2024' };

export const article: readonly Block[] = [
  paragraph(
    'Russia’s president, Vladimir Putin, and North Korea’s leader, Kim Jong Un, have put their names to a comprehensive strategic partnership. Under it, each country promises to come to the other’s aid should it be attacked.',
  ),
  paragraph(
    'The two men met in Pyongyang. According to Russian state media, an hour had been set aside for them to talk in person; they took about two.',
  ),
  paragraph(
    'What form the promised help would take was left open. Even so, the agreement may bind the two capitals more tightly than anything since the Cold War ended.',
  ),
  paragraph(
    'Each leader presented it as a great step up for the relationship. It takes in security, trade and investment, as well as culture and humanitarian matters.',
  ),
  paragraph(
    'Mr Putin had not been to North Korea for 24 years. He comes while worry is mounting over an exchange: the North is said to supply munitions that Moscow urgently needs for its war in Ukraine, and to receive economic help and technology that could make Mr Kim’s nuclear weapons and missiles a greater danger.',
  ),
  picture(2),
  heading('before', 'Words before the signing'),
  paragraph(
    'Ahead of the summit Mr Putin expressed his gratitude for the North’s backing in Ukraine. The agreement they would sign, he said, was to strengthen a partnership in which both countries:',
  ),
  quotation(
    'Vladimir Putin',
    'before the summit',
    'fight against the imperialist hegemonistic policies of the US and its satellites against the Russian Federation',
  ),
  paragraph(
    'Both live under sanctions. The UN Security Council has imposed heavy ones on North Korea because of its weapons programme; the US and its Western partners have imposed theirs on Russia because of its aggression in Ukraine.',
  ),
  paragraph(
    'Earlier on Thursday Mr Putin had gone on to Vietnam, the next stop of his journey. A state visit there is meant to firm up relations with a partner of many years.',
  ),
  picture(3),
  paragraph(
    'History was called upon too. Before the talks Mr Putin praised a bond that he traced to the last days of the Second World War, when Soviet troops fought Japan’s army on the Korean Peninsula, and to Moscow’s help for Pyongyang in the Korean War.',
  ),
  paragraph(
    'Mr Kim went further: the two capitals, he said, stand closer today than they did in the Soviet era. He saw in the visit a chance to make firm what he called their “fiery friendship”.',
  ),
  paragraph('On behalf of North Korea, its leader promised:'),
  quotation(
    'Kim Jong Un',
    'at the summit in Pyongyang',
    'full support and solidarity to the Russian government, army and people in carrying out the special military operation in Ukraine to protect sovereignty, security interests and territorial integrity',
  ),
  paragraph('What that could mean in practice was not plain straight away.'),
  picture(4),
  paragraph(
    'None of this is new language for Mr Kim. Time and again he has said that the North stands behind what he calls a just action in defence of Russia’s interests, and has laid the crisis at the door of a “hegemonic policy” pursued by a West under US leadership.',
  ),
  paragraph(
    'He praised, too, what he called Russia’s “important role and mission in preserving the strategic stability and balance in the world”.',
  ),
  heading('welcome', 'A welcome in the square'),
  paragraph(
    'Before they talked there was an elaborate ceremony on the capital’s main square. Mr Kim presented leading figures of his country: Choe Son Hui, the foreign minister; Jo Yong Won, a close aide who is a secretary of the ruling party; and Kim Yo Jong, his influential sister.',
  ),
  paragraph(
    'Great crowds stood along the streets as Mr Putin’s motorcade went by. They waved flowers and the flags of both countries and chanted “Welcome Putin”.',
  ),
  picture(5),
  paragraph(
    'Several senior officials had travelled with him, said Yuri Ushakov, who advises Mr Putin on foreign policy. Among them were Denis Manturov, a deputy prime minister, Andrei Belousov, the defence minister, and Sergey Lavrov, the foreign minister.',
  ),
  heading('accusations', 'Accusations and denials'),
  paragraph(
    'Officials in Washington and Seoul say that the North has given Russia artillery, missiles and other equipment to use in Ukraine, perhaps in return for important military technology and for aid.',
  ),
  paragraph(
    'Moscow and Pyongyang both say that this is untrue. Such deliveries would break a number of Security Council sanctions that Russia itself once supported.',
  ),
  paragraph(
    'Together with China, Russia has also shielded Mr Kim politically as he goes on building up his nuclear arsenal. More than once the two have stopped the US and others from having the UN punish the North’s weapons tests with new sanctions.',
  ),
  picture(6),
  paragraph(
    'In March Russia used its veto at the UN to end the watch that was kept on the sanctions against the North’s nuclear programme. The West accused Moscow of wanting no witnesses while it bought weapons from Pyongyang for the war in Ukraine.',
  ),
  paragraph(
    'How a watch might be kept in some other way is something that US and South Korean officials say they are now talking about.',
  ),
  heading('wants', 'What Pyongyang may want'),
  paragraph(
    'Analysts in South Korea expect Mr Kim to press Russia for more economic gains and for more advanced military technology. The most delicate part of what he and Mr Putin discussed will probably stay between them.',
  ),
  paragraph(
    'Intercontinental ballistic missiles that might reach the US mainland are in development in his military nuclear programme. To take it much further he may have to rely on technology from abroad.',
  ),
  picture(7),
  paragraph(
    'Some may be arriving already. There are signs that Russia could be helping with the technology of rockets that reach space and of satellites that spy for the military. Mr Kim has called such satellites essential for keeping watch on South Korea and for making his nuclear-capable missiles more of a threat.',
  ),
  paragraph(
    'The Institute for National Security Strategy, the think tank of South Korea’s main intelligence agency, lists further possibilities in a report that is not old: more North Korean workers sent to Russia, and other illicit ways of earning foreign currency, against the Security Council’s sanctions.',
  ),
  paragraph(
    'The institute also expects talks about working together in farming, fishing and mining, and about bringing more Russian tourists to the North.',
  ),
  heading('washington', 'The view from Washington'),
  paragraph(
    'Antony Blinken, the US secretary of state, said in Washington that the visit shows how Russia tries:',
  ),
  quotation(
    'Antony Blinken',
    'in Washington',
    'in desperation, to develop and to strengthen relations with countries that can provide it with what it needs to continue the war of aggression that it started against Ukraine',
  ),
  paragraph('After a meeting with NATO’s head, Jens Stoltenberg, he told reporters:'),
  quotation(
    'Antony Blinken',
    'to reporters, after meeting Jens Stoltenberg',
    'North Korea is providing significant munitions to Russia … and other weapons for use in Ukraine. Iran has been providing weaponry, including drones, that have been used against civilians and civilian infrastructure.',
  ),
  heading('peninsula', 'A tense peninsula, an old treaty'),
  paragraph(
    'Not for years have tensions on the Korean Peninsula run so high. Mr Kim tests weapons at a faster pace; the US, South Korea and Japan hold more military exercises together; each side answers the other.',
  ),
  paragraph(
    'The two Koreas have also gone back to the psychological warfare of the Cold War. Balloons from the North have let fall tonnes of rubbish on the South, and loudspeakers in the South have broadcast propaganda against the North.',
  ),
  paragraph(
    'In 1961 North Korea and the Soviet Union concluded a treaty. Experts say that it obliged Moscow to step in with its armed forces once the North was attacked.',
  ),
  paragraph(
    'It was given up after the USSR fell apart; a pact made in 2000, with weaker assurances of security, took its place. Whether the new agreement offers as much protection as the one of 1961 could not be said at once.',
  ),
];

/** Minutes a reader needs, at 230 words a minute, whole. */
export const readingMinutes = Math.max(
  1,
  Math.round(
    article.reduce(
      (words, block) => ('text' in block ? words + block.text.split(/\s+/).length : words),
      0,
    ) / 230,
  ),
);

/** The anchor of the block at `index`, for links out of the search. */
export const blockId = (index: number): string => {
  const block = article[index];
  return block?.kind === 'heading' ? block.id : `part-${index + 1}`;
};

export const headings = article.filter((block) => block.kind === 'heading');
