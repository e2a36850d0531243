/**
 * Characters that tell Chinese from Japanese where a text has no kana (headlines): forms that the script reforms of one country
 * made or kept and the other does not use. From the lists of simplified characters (1964) and of tōyō kanji forms (1949), as far
 * as news uses them; written down by us.
 */
export const chineseOnly =
  "们这为个说对发时后过还进动开关长门问间见现实应样让从务员给统总经济际战极乐东车马鸟鱼龙书话语议论设证认讲许记计订讨训讯评识诉词译试详该误请读课谁调谈谢负财责败货质购贸费资赛赞边达运连远违选邮邻释钟钢钱银错键镇闭闻阳阴阶陆陈险难雾韩页项顺预领频题额风飞饭馆驻验骗鲜齐龄们你她它吗吧呢啊很没哪什么怎于與們這說對發國會學區體實來當應從點總爭黨讓處灣臺條聲價廣營權氣獨稱舉號傳黃寫萬兩讀鐵轉邊醫釋雙雜顯驗驅鬥麼麥歡勞嚴團圖圍壓屬彈樂樓檢殘滿澤燒狀產畫盡禮稅縣續聯肅脫舊藝虛譯豐賣隨隱";

/** Characters of both that stand in nearly every Chinese sentence and are rare in Japanese headlines. */
export const chineseOften = "的是了在也都就但而於其被把向已并並与及将將不有他";

export const japaneseOnly =
  "発図売円込働県実対応検広圏変労経済権続覚営増戦歩毎気沢浜涙渋満焼獣畑砕禅竜絵継総縄繊聴脳蔵蛍覧観訳証読豊転軽辺辻遅郷酔釈鉄銭録鋭関闘陥険隠雑霊頼顔顕駅駆験騒髄鶏黒黙齢歳両亜仏仮価児処剤剣剰効勧単厳収囲団圧塁塩壊壌奥奨嬢専巣帯帰庁廃弾従徳徴恵悩悪惨懐戯払抜拝拠拡挙挿捜掲揺摂撃斉斎昼晩暁暦枠栄桜桟様横歓歴残殴殻峠匂畠凪笹榊";
