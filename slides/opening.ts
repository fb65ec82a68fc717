import type { SlideSpec } from '../src/deck/spec.ts';

/** Slides 1–2: what the deck is about, and the one slide to remember. */
export const opening: SlideSpec[] = [
  {
    id: 'opening',
    headline: {
      zh: '一場視訊會議，|六項議題，|一份初步共識',
      en: 'One call, six topics, |a preliminary consensus',
    },
    picture: {
      kind: 'title',
      round: { zh: '第2屆', en: '2nd' },
      event: { zh: '臺歐盟|數位經濟|對話', en: 'Taiwan-EU Dialogue |on Digital Economy' },
      when: { zh: '〔2020年〕12月8日，視訊會議', en: '8 December [2020], by video' },
      issuer: {
        zh: '依國發會綜合規劃處新聞稿編寫',
        en: 'Drawn from a press release of Taiwan’s National Development Council',
      },
    },
    detail: [
      {
        zh: '本簡報只依據一份文件：國發會綜合規劃處針對第2屆臺歐盟數位經濟對話發布的新聞稿。事實、名稱與用語沿用原文，文句則全部重新撰寫。',
        en: 'This deck rests on one document: the press release on the 2nd Taiwan-EU Dialogue on Digital Economy by the Department of Overall Planning of the National Development Council. Facts, names and terms are kept; every sentence is written anew.',
      },
      {
        zh: '方括號中的年份由脈絡推得，原文沒有寫出。凡屬本簡報自行歸納的頁面，都標示「本簡報整理」。',
        en: 'The year in brackets comes from context; the source does not give it. Slides that are our own reading carry the tag “our reading”.',
      },
    ],
    notes: {
      zh: '各位好。接下來大約十四分鐘，說明臺灣與歐盟在第2屆數位經濟對話談了什麼。內容全部出自國發會的新聞稿；凡是我們自己的歸納，畫面上都會標明。',
      en: 'Welcome, everyone. In the next fourteen minutes: what Taiwan and the EU discussed at their second dialogue on the digital economy. Everything comes from one press release; where a slide is our own reading, it says so.',
    },
    sources: ['P0', 'P1', 'P6'],
    terms: ['dde'],
    seconds: 20,
  },
  {
    id: 'common-ground',
    headline: {
      zh: '雙方就六項數位議題|形成初步合作共識',
      en: 'Both sides found preliminary common ground |on six digital topics',
    },
    picture: {
      kind: 'tiles',
      tiles: [
        {
          slide: 'topic-research',
          icon: 'chip',
          label: { zh: '研究與|科技合作', en: 'Research and technology' },
          step: 1,
        },
        { slide: 'topic-blockchain', icon: 'blocks', label: { zh: '區塊鏈', en: 'Blockchain' }, step: 1 },
        { slide: 'topic-ai', icon: 'network', label: 'AI', step: 2 },
        {
          slide: 'topic-cybersecurity',
          icon: 'shield',
          label: { zh: '資安|產業認證', en: 'Cybersecurity certification' },
          step: 2,
        },
        { slide: 'topic-data', icon: 'data', label: { zh: '資料經濟', en: 'Data economy' }, step: 3 },
        {
          slide: 'topic-connectivity',
          icon: 'link',
          label: { zh: '歐亞|數位連結', en: 'Europe-Asia digital connectivity' },
          step: 3,
        },
      ],
    },
    detail: [
      {
        zh: '臺灣與歐盟就六項議題交換意見：研究與科技合作、區塊鏈、AI、資安產業認證、資料經濟、歐亞數位連結。結語把成果稱為「初步」的合作共識，並表示會針對特定議題繼續深入合作。',
        en: 'Taiwan and the EU exchanged views on six topics: research and technology, blockchain, AI, cybersecurity certification, the data economy, and Europe-Asia digital connectivity. The conclusion calls the outcome a preliminary consensus on cooperation and says that work on particular topics will go deeper.',
      },
      {
        zh: '第一段只說「達成共識」，結語則說「初步」；本簡報採用較審慎的說法。',
        en: 'The first paragraph speaks of consensus, the conclusion of a preliminary one; this deck uses the more careful wording.',
      },
    ],
    notes: {
      zh: '如果只記得一頁，請記這一頁。雙方一共談了六項議題，我們兩項一組來看。▶先是研究與科技合作，以及區塊鏈。▶接著是AI，還有資安產業認證。▶最後是資料經濟與歐亞數位連結。請特別留意「初步」兩個字：新聞稿開頭只說達成共識，結語才講明是初步的共識，我們採用比較審慎的說法。新聞稿沒有提到協定、金額或期限，今天也就不談這些。',
      en: 'If you remember one slide, make it this one. The two sides covered six topics; let us take them two at a time. ▶ First, research and technology, and blockchain. ▶ Then AI, and cybersecurity certification. ▶ Finally, the data economy and Europe-Asia digital connectivity. Please mind the word “preliminary”. The press release opens with “consensus”; only its conclusion calls that preliminary, and we keep to the more careful wording. It mentions no agreement, no sums and no deadlines, so neither shall we.',
    },
    sources: ['P1', 'P6'],
    seconds: 45,
  },
];
