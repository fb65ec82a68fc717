import type { SlideSpec } from '../src/deck/spec.ts';

/** Slides 17–18: our reading of the six topics and of what comes next. */
export const outlook: SlideSpec[] = [
  {
    id: 'pattern',
    headline: {
      zh: '四項議題相互交流，|兩項各展所長',
      en: 'Four topics were exchanges; |two showed each side’s strength',
    },
    ours: true,
    picture: {
      kind: 'matrix',
      columns: [
        { side: 'left', label: { zh: '臺灣自己的', en: 'Taiwan’s own' }, step: 2 },
        { side: 'shared', label: { zh: '雙方交流', en: 'Exchanged by both' }, step: 1 },
        { side: 'right', label: { zh: '歐盟自己的', en: 'The EU’s own' }, step: 3 },
      ],
      rows: [
        {
          slide: 'topic-research',
          label: { zh: '研究與科技合作', en: 'Research and technology' },
          dots: ['shared'],
        },
        { slide: 'topic-blockchain', label: { zh: '區塊鏈', en: 'Blockchain' }, dots: ['shared', 'right'] },
        { slide: 'topic-ai', label: 'AI', dots: ['shared'] },
        {
          slide: 'topic-cybersecurity',
          label: { zh: '資安產業認證', en: 'Cybersecurity certification' },
          dots: ['shared', 'right'],
        },
        { slide: 'topic-data', label: { zh: '資料經濟', en: 'Data economy' }, dots: ['left', 'right'] },
        {
          slide: 'topic-connectivity',
          label: { zh: '歐亞數位連結', en: 'Europe-Asia connectivity' },
          dots: ['left', 'right'],
        },
      ],
    },
    detail: [
      {
        zh: '依原文用語歸納：研究與科技、區塊鏈、AI、資安認證四項，記述的是雙方相互交流；資料經濟與歐亞連結兩項，則是各自說明自己的經驗或架構。',
        en: 'Sorted by the source’s wording: on research and technology, blockchain, AI and cybersecurity certification it tells of exchanges between the two; on the data economy and connectivity, of what each side has of its own.',
      },
      {
        zh: '區塊鏈與資安認證兩項，歐方另有表示：將臺灣加入夥伴，以及簡介歐盟資安策略。這個矩陣是本簡報的整理。',
        en: 'On blockchain and certification the EU added something of its own: including Taiwan as a partner, and a preview of the EU Cybersecurity Strategy. The matrix is our own reading.',
      },
    ],
    notes: {
      zh: '六項看完了，整體是什麼樣子？這個矩陣是我們整理的。▶先看中間：研究科技、區塊鏈、AI、資安認證這四項，新聞稿寫的是雙方相互交流。▶再看左邊：資料經濟與歐亞連結，臺灣分享了自己的經驗。▶右邊，歐盟在這兩項也有自己的架構或願景。區塊鏈與資安認證右邊也有點，因為歐方另外提了兩件事：納臺灣為夥伴，以及簡介資安策略。沒有點，不代表沒有談，只是新聞稿沒有寫。',
      en: 'That was all six. What is the pattern? This matrix is our own reading. ▶ First the middle: in research, blockchain, AI and cybersecurity certification the press release tells of exchanges between the two. ▶ Then the left: in the data economy and connectivity Taiwan showed experience of its own. ▶ On the right, the EU showed a framework or a vision in the same two. It also has dots for blockchain and certification, where it added something: Taiwan as a partner, and a preview of its strategy. No dot does not mean that nothing was said, only that the source does not tell.',
    },
    sources: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
    seconds: 45,
  },
  {
    id: 'outlook',
    headline: {
      zh: '共識仍屬初步，|下一步語氣有強弱',
      en: 'Consensus is preliminary; |next steps differ in firmness',
    },
    ours: true,
    picture: {
      kind: 'ladder',
      rungs: [
        {
          firmness: 'will',
          verb: { zh: '將', en: 'Will' },
          topics: [
            {
              slide: 'topic-blockchain',
              label: { zh: '區塊鏈', en: 'Blockchain' },
              note: { zh: '透過INATBA拉近關係', en: 'Closer ties through INATBA' },
            },
            {
              slide: 'topic-ai',
              label: 'AI',
              note: { zh: '共同促進全球技術標準', en: 'Promote global standards' },
            },
          ],
          step: 1,
        },
        {
          firmness: 'will-keep',
          verb: { zh: '將持續', en: 'Will keep' },
          topics: [
            {
              slide: 'topic-data',
              label: { zh: '資料經濟', en: 'Data economy' },
              note: { zh: '尋求更有利的環境', en: 'Seek a better environment' },
            },
            {
              slide: 'topic-connectivity',
              label: { zh: '歐亞數位連結', en: 'Connectivity' },
              note: { zh: '探討合作領域', en: 'Explore fields to work in' },
            },
          ],
          step: 2,
        },
        {
          firmness: 'could',
          verb: { zh: '可', en: 'Could' },
          topics: [
            {
              slide: 'topic-cybersecurity',
              label: { zh: '資安產業認證', en: 'Certification' },
              note: { zh: 'IoT等領域的標準與認證', en: 'Standards in fields such as IoT' },
            },
          ],
          step: 3,
        },
        {
          firmness: 'hope',
          verb: { zh: '期待、盼', en: 'Hope' },
          topics: [
            {
              slide: 'topic-research',
              label: { zh: '研究與科技合作', en: 'Research' },
              note: { zh: '研究、產業、人才', en: 'Research, industry, talent' },
            },
            {
              slide: 'topic-connectivity',
              label: { zh: '歐亞數位連結', en: 'Connectivity' },
              note: { zh: '多邊場域、第三國', en: 'Multilateral, third countries' },
            },
          ],
          step: 4,
        },
      ],
      afterwards: {
        firmness: 'will',
        verb: { zh: '將積極籌辦', en: 'Will actively prepare' },
        label: { zh: '第3屆對話', en: 'Round three' },
        step: 5,
      },
    },
    detail: [
      {
        zh: '結語稱成果為初步合作共識，雙方會就特定議題繼續深化，也認為這項對話有助於中長期的雙邊數位經濟合作，並將積極籌辦第3屆。',
        en: 'The conclusion calls the outcome a preliminary consensus on cooperation, to be deepened on particular topics; both see the dialogue as a help to their digital-economy cooperation in the medium and long term and will actively prepare a third round.',
      },
      {
        zh: '各議題的下一步，原文用的動詞並不相同：「將」最確定，其次是「將持續」，再來是「可」，最後是「期待」與「盼」。由強到弱的排列是本簡報的整理。',
        en: 'The source’s verbs for what comes next differ: “will” is the firmest, then “will keep”, then “could”, and last “hope”. The order from firm to light is our own reading.',
      },
    ],
    notes: {
      zh: '最後看語氣。結語說，這是初步的合作共識；至於下一步，各項議題用的動詞並不一樣。由強到弱的排列，是我們的整理。▶最確定的是「將」：區塊鏈要透過INATBA拉近關係，AI要共同促進全球技術標準。▶其次是「將持續」：資料經濟尋求更有利的環境，歐亞連結探討合作領域。▶再來是「可」：資安認證，可在IoT等領域合作。▶最輕的是「期待」與「盼」：研究合作，以及在多邊場域或第三國的夥伴關係。▶最後一件事，六項都適用：雙方將積極籌辦第3屆。謝謝各位，歡迎提問。',
      en: 'To close, the tone. The conclusion calls this a preliminary consensus on cooperation, and the verbs for what comes next differ. Ranking them from firm to light is our own reading. ▶ Firmest is “will”: closer blockchain ties through INATBA, and global technical standards for AI. ▶ Then “will keep”: seeking a better environment for the data economy, exploring fields of connectivity. ▶ Then “could”: cybersecurity certification, in fields such as IoT. ▶ Lightest is “hope”: research together, and a wider partnership in multilateral venues or third countries. ▶ One thing holds for all: both will actively prepare round three. Thank you. I welcome your questions.',
    },
    sources: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'P6'],
    seconds: 60,
  },
];
