import type { TopicSpec } from '../src/deck/spec.ts';

/** The six topics in the order of the source. */
export const topics: TopicSpec[] = [
  {
    slide: 'topic-research',
    name: { zh: '研究與|科技合作', en: 'Research and |technology |cooperation' },
    shortName: { zh: '研究與科技合作', en: 'Research and technology' },
    icon: 'chip',
  },
  { slide: 'topic-blockchain', name: { zh: '區塊鏈', en: 'Blockchain' }, icon: 'blocks' },
  { slide: 'topic-ai', name: 'AI', icon: 'network' },
  {
    slide: 'topic-cybersecurity',
    name: { zh: '資安|產業認證', en: 'Cybersecurity |certification' },
    shortName: { zh: '資安產業認證', en: 'Certification' },
    icon: 'shield',
  },
  { slide: 'topic-data', name: { zh: '資料經濟', en: 'Data |economy' }, icon: 'data' },
  {
    slide: 'topic-connectivity',
    name: { zh: '歐亞|數位連結', en: 'Europe-Asia |digital |connectivity' },
    shortName: { zh: '歐亞數位連結', en: 'Digital connectivity' },
    icon: 'link',
  },
];
