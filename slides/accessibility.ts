import type { AccessibilitySpec } from '../src/deck/spec.ts';
import results from './accessibility.json' with { type: 'json' };

/** What the accessibility statement says of this deck alone. Nobody is named to write to: the source names no contact. */
export const accessibility: AccessibilitySpec = {
  norms: [
    {
      zh: 'EN 301 549（歐盟公部門網站適用的標準）',
      en: 'EN 301 549, the standard for websites of public sector bodies in the EU',
    },
    {
      zh: '臺灣的《網站無障礙規範》（110.07）',
      en: 'Taiwan’s web accessibility guidelines of July 2021 (110.07)',
    },
  ],
  remarks: [
    {
      zh: '章節依歐盟執委會第2018/1523號執行決定的聲明範本。臺灣的規範以WCAG 2.1為本；這份簡報不宣稱取得無障礙標章。',
      en: 'The sections follow the model statement of Commission Implementing Decision (EU) 2018/1523. Taiwan’s guidelines rest on WCAG 2.1; this deck claims no accessibility label.',
    },
  ],
  enforcement: [
    {
      zh: '在歐盟，公部門網站的申訴程序由各會員國依第2016/2102號指令第9條訂定。在臺灣，網站無障礙規範與標章由數位發展部主管。',
      en: 'In the EU, each Member State sets the complaint procedure for websites of public sector bodies under Article 9 of Directive (EU) 2016/2102. In Taiwan, the Ministry of Digital Affairs is in charge of the guidelines and the label.',
    },
  ],
  results,
};
