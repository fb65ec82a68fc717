import type { SourceSpec } from '../src/deck/spec.ts';
import runs from './source-runs.json' with { type: 'json' };

/** The one text behind this deck. Slides cite its paragraphs by these ids; of its words the deck has the hashes alone. */
export const source: SourceSpec = {
  title: {
    zh: '國家發展委員會關於第2屆臺歐盟數位經濟對話的新聞稿',
    en: 'Press release of the National Development Council on the 2nd Taiwan-EU Dialogue on Digital Economy',
  },
  issuer: { zh: '國發會綜合規劃處', en: 'Department of Overall Planning, National Development Council' },
  citedAs: { zh: '新聞稿段落', en: 'Press release, paragraphs' },
  paragraphs: [
    { id: 'P0', about: { zh: '標題與發布單位', en: 'Title and byline' } },
    { id: 'P1', about: { zh: '召開與共識', en: 'Convening and consensus' } },
    { id: 'P2', about: { zh: '會議層級、與會單位', en: 'Level and participants' } },
    { id: 'P3', about: { zh: '歐方開幕致詞', en: 'Opening remarks, EU' } },
    { id: 'P4', about: { zh: '臺灣開幕致詞', en: 'Opening remarks, Taiwan' } },
    { id: 'P5', about: { zh: '六項議題的引言', en: 'Lead-in to the six topics' } },
    { id: 'T1', about: { zh: '研究與科技合作', en: 'Research and technology cooperation' } },
    { id: 'T2', about: { zh: '區塊鏈', en: 'Blockchain' } },
    { id: 'T3', about: { zh: 'AI議題', en: 'AI' } },
    { id: 'T4', about: { zh: '資安產業認證', en: 'Cybersecurity certification' } },
    { id: 'T5', about: { zh: '資料經濟', en: 'Data economy' } },
    { id: 'T6', about: { zh: '歐亞數位連結', en: 'Europe-Asia digital connectivity' } },
    { id: 'P6', about: { zh: '結語', en: 'Conclusion' } },
    { id: 'C1', about: { zh: '第一則圖說', en: 'First caption' } },
    { id: 'C2', about: { zh: '第二則圖說', en: 'Second caption' } },
  ],
  runs: { han: runs.han, signs: runs.signs },
};
