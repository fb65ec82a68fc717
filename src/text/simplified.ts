/**
 * Traditional characters and their simplified forms, so that a search finds either by the other: the characters of the
 * decks and of the interface, by the Hant-Hans transform of Unicode CLDR as in ICU 72. A missing one only finds itself.
 */

const traditional =
  '並亞併來係個們備價儘優內兩凍別則剛創劃動務勢匯區協員問啟單嗎國圍圖團執報場塊夥夾學實寧寫將尋對導屆層屬帶幾庫廳張強彈後從' +
  '復態應戰捲採換損擊擋擔據擴攜數斷於時暫會東條業極榮構樂標樣機檔檢權歐歡歸毀氣沒況淨淺測湊準滅漁漲潔濟瀏灣為無燈營現環產畫' +
  '當療發監眾確碼礎種積穎穩筆節範築篩簡簽籌紀納紙級細紹終組結絡給統經綜綠網緊線編練縮總織繩繼續義聞聯脈脫腦與興舊艱著蓋藉處' +
  '虛號螢術衛衝補裡製複見規視覽觀訂計訊討記設許註詞話該認語說誰誼調談請論講謝證識譯議護讀變讓負貨責貴貿資質賴跡較載輕輪輯輸' +
  '轉辦這連進運過達選邁還邊鄰醫釋錄鍵鏈鐘長門閉開間閱關階際隻雙雜離難電霧靜韌響頁項預領頭題額願類顯風餘館駐驗驟體麼點龔';

const simplified =
  '并亚并来系个们备价尽优内两冻别则刚创划动务势汇区协员问启单吗国围图团执报场块伙夹学实宁写将寻对导届层属带几库厅张强弹后从' +
  '复态应战卷采换损击挡担据扩携数断于时暂会东条业极荣构乐标样机档检权欧欢归毁气没况净浅测凑准灭渔涨洁济浏湾为无灯营现环产画' +
  '当疗发监众确码础种积颖稳笔节范筑筛简签筹纪纳纸级细绍终组结络给统经综绿网紧线编练缩总织绳继续义闻联脉脱脑与兴旧艰着盖借处' +
  '虚号萤术卫冲补里制复见规视览观订计讯讨记设许注词话该认语说谁谊调谈请论讲谢证识译议护读变让负货责贵贸资质赖迹较载轻轮辑输' +
  '转办这连进运过达选迈还边邻医释录键链钟长门闭开间阅关阶际只双杂离难电雾静韧响页项预领头题额愿类显风余馆驻验骤体么点龚';

/** The simplified form by traditional character, where they differ. Several may share one. */
export const simplifiedForms: Readonly<Record<string, string>> = Object.fromEntries(
  [...traditional].map((character, index) => [character, [...simplified][index] ?? character]),
);
