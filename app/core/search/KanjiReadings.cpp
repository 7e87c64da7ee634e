// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/KanjiReadings.h"

#include <QHash>

#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReadings = 12;

/// Letters of frequent family names, then of given names, each with its readings.
constexpr const char16_t* letters
    = u"佐 sa 藤 fuji/to/do 鈴 suzu/rin 木 ki/gi/moku 高 taka/ko 橋 hashi/bashi 田 ta/da/den 中 "
      u"naka/chu 伊 i "
      "渡 wata 辺 nabe/be 邊 nabe/be 山 yama/san 本 moto/hon 村 mura/son 小 ko/o 林 "
      "hayashi/bayashi/rin "
      "加 ka/ga 吉 yoshi/kichi/ki 口 guchi/kuchi 松 matsu/sho 井 i 上 ue/kami/jo 清 "
      "kiyo/shi/sei/kiyoshi 水 mizu/mina "
      "崎 saki/zaki/sho 池 ike/chi 阿 a 部 be 石 ishi/seki 川 kawa/gawa/sen 下 shita 島 "
      "shima/jima/to "
      "嶋 shima/jima 前 mae/saki 岡 oka/ko 長 naga/osa/cho 谷 tani/ya/gai/dani/ko 後 go/ato 近 "
      "kon/chika 遠 en 青 ao/sei "
      "坂 saka 斎 sai 斉 sai 福 fuku/yoshi 太 ta/o/tai 西 nishi/sai 金 kane/kin 原 hara/wara/bara "
      "野 no/ya 三 mi/zo/zabu/sabu/san 浦 "
      "ura "
      "竹 take/chiku 内 uchi/nai 和 kazu/wa/yasu/nagi 森 mori/shin 宮 miya/gu 酒 saka 工 ku 横 "
      "yoko 安 yasu/a/an "
      "大 o/dai/hiro/tai/masaru 新 shin/ara/nii 杉 sugi 平 hei/hira/taira 河 kawa 武 take/takeshi "
      "増 masu "
      "久 hisa/ku/kyu 保 ho/yasu 丸 maru 今 ima 菅 suga/kan 千 chi/sen 葉 ha/ba/yo 岩 iwa 桜 "
      "sakura/o "
      "桑 kuwa 古 furu 東 higashi/azuma/to 南 minami/nan 北 kita 樋 hi 星 hoshi/sei 関 seki 市 "
      "ichi "
      "荒 ara 飯 ii 笠 kasa 黒 kuro 白 shira/haku 赤 aka 沢 sawa/zawa/taku 澤 sawa/zawa 倉 "
      "kura/so/gura "
      "堀 hori 土 tsuchi/do 戸 to 細 hoso 永 naga 尾 o 津 tsu/zu 塚 tsuka/zuka 屋 ya 沼 numa "
      "柳 yanagi 秋 aki/shu 春 haru/shun 冬 fuyu 夏 natsu/ka 須 su 矢 ya 浅 asa 片 kata 菊 "
      "kiku/giku "
      "奥 oku 相 ai/so 馬 ma/ba 羽 ha/hane 鳥 tori 鶴 tsuru 亀 kame 熊 kuma 龍 ryu/tatsu "
      "竜 ryu/tatsu 広 hiro 廣 hiro 神 kami/kan/jin 宇 u 栗 kuri 梅 ume/bai 滝 taki 瀬 se/ze 江 "
      "e/ko 根 ne "
      "場 ba 越 koshi 庄 sho 米 yone/mai 稲 ina 富 tomi 豊 toyo/yutaka/bun 端 hata/bata 比 hi "
      "嘉 yoshi/ka 城 shiro/jo/ki/gi 園 sono/en 望 mochi/nozomi 月 tsuki/zuki 玉 tama 早 haya 目 "
      "me "
      "辻 tsuji 畑 hata 柴 shiba 塩 shio 一 ichi/kazu/hajime 二 ji/ni 四 shi 五 go/itsu 郎 ro/o 朗 "
      "ro/aki "
      "介 suke 助 suke 輔 suke 之 yuki/no/shi 男 o/dan/nan 夫 o/fu 雄 o/yu/take 子 ko/shi/ne 美 "
      "mi/yoshi/haru 香 ka/kaori "
      "佳 ka/yoshi 奈 na/nai 菜 na 恵 e/megumi/kei/yoshi/aya 理 ri/osamu 里 ri/sato 沙 sa 紗 sa 彩 "
      "aya/sa "
      "花 hana/ka 華 hana/ka 愛 ai/mana/me/a 優 yu/masaru/masa/yasa 結 yu/yui/ketsu 由 "
      "yu/yoshi/yui 友 tomo/yu "
      "有 yu/ari 祐 yu/suke 裕 yu/hiro/yutaka 悠 yu/haru/hisashi/haruka 勇 yu/isamu 雅 masa/miyabi "
      "正 masa/sho/tadashi/sada 昌 masa/sho/atsushi/yoshi 政 masa/sei 将 masa/sho 真 "
      "ma/shin/makoto/sana/mana 誠 makoto/sei "
      "信 nobu/shin/makoto 伸 nobu/shin 延 nobu 宣 nobu 進 susumu/shin/nobu 晋 shin/susumu "
      "慎 shin 康 yasu/ko/yasushi 泰 yasu/tai/yasushi/hiroshi 靖 yasu/yasushi 孝 taka/ko/takashi "
      "隆 taka/ryu/takashi/shin "
      "貴 taka/ki 敬 taka/kei/takashi 崇 taka/takashi 浩 hiro/ko/hiroshi 弘 hiro/ko/hiroshi "
      "博 hiro/haku/hiroshi 寛 hiro/kan/hiroshi 洋 yo/hiro/hiroshi 宏 hiro/ko/hiroshi "
      "明 aki/akira/mei 昭 aki/sho/akira 彰 aki/sho/akira 晃 aki/ko/akira 章 aki/sho/akira "
      "亮 ryo/akira 良 yoshi/ryo/ra/naga 涼 ryo 遼 ryo 諒 ryo 了 ryo 流 ryu 翔 sho/kakeru/tsubasa "
      "勝 katsu/sho/masaru/kachi 祥 sho/yoshi 尚 nao/sho/hisashi 直 nao/tadashi 俊 toshi/shun "
      "敏 toshi 利 toshi/ri/kaga 寿 toshi/hisa 年 toshi 智 tomo/satoshi/chi/sato 知 tomo/chi 朋 "
      "tomo/ho "
      "哲 tetsu/akira/satoshi 徹 toru/tetsu 透 toru 聡 satoshi/so 悟 satoru/go "
      "賢 ken/masaru/satoshi 健 ken/takeshi 憲 ken/nori 謙 ken 研 ken 剛 go/tsuyoshi/takeshi "
      "強 tsuyoshi 毅 ki/tsuyoshi/takeshi 猛 takeshi 豪 go 聖 sei/sato/kiyo 静 shizu 典 nori/ten "
      "則 nori 紀 ki/nori 徳 toku/nori 範 nori 樹 ki/ju/itsuki 輝 ki/teru/akira 照 teru "
      "光 mitsu/ko/hikaru/teru 満 mitsu/mitsuru 充 mitsuru/mitsu 実 mi/minoru/sane/makoto 稔 "
      "minoru/jin 晴 haru/sei "
      "陽 haru/yo/hi/hinata 遥 haruka 治 ji/haru/osamu/nao 次 ji/tsugu 司 shi/tsukasa/ji 史 "
      "shi/fumi "
      "士 shi 志 shi 文 fumi/bun/aya 幸 yuki/ko/sachi 行 yuki/iku/ko 雪 yuki/setsu 義 "
      "yoshi/gi/nori/tada 善 yoshi/zen "
      "好 yoshi 数 kazu 秀 hide/shu 英 hide/ei 栄 ei/sakae 修 shu/osamu 周 shu 宗 mune/so "
      "元 moto/gen/hajime 源 gen 玄 gen 基 moto/ki 達 tatsu 辰 tatsu 恒 tsune/ko 常 tsune 重 shige "
      "茂 shige/shigeru/mo/mochi 繁 shige 成 nari/sei/shige/masa/naru 也 ya 哉 ya/kana 弥 ya/mi 斗 "
      "to "
      "人 to/hito 仁 jin/hito 音 ne/oto/on 希 ki/nozomi/mare 生 o/ki/sei/iku 央 o 緒 o 穂 ho 帆 ho "
      "歩 ayumu/ho 海 kai/umi/mi 空 sora/ku 莉 ri 梨 ri 璃 ri 瑠 ru 琉 ryu 玲 rei 礼 rei 麗 rei "
      "蓮 ren/hasu 凛 rin 絵 e 枝 e 代 yo/dai 世 yo/se 乃 no 妃 hi 未 mi 心 kokoro/shin/ko/mi 萌 "
      "moe 舞 mai "
      "麻 ma/asa 茉 ma 摩 ma 衣 i/e 維 i 咲 saki/sa 朝 asa/tomo 暁 akira/aki 勉 tsutomu "
      "務 tsutomu 学 manabu/gaku 薫 kaoru/kun 忍 shinobu 葵 aoi/mamoru 圭 kei 啓 kei/hiro 慶 "
      "kei/yoshi "
      "景 kei/kage 桂 kei/katsura 彦 hiko/gen 吾 go 護 mamoru/go 守 mamoru/mori 衛 ei/mamoru "
      "駿 shun/hayao 颯 so/haya 湊 minato 奏 kana/so 貞 sada 定 sada 忠 tada 国 kuni 邦 kuni "
      "克 katsu 淳 jun/atsushi/kiyoshi 純 jun/sumi/kiyoshi 潤 jun 順 jun 準 jun 篤 atsushi 敦 "
      "atsu/atsushi "
      "厚 atsu/atsushi 温 atsushi 均 hitoshi 等 hitoshi 昇 noboru 登 noboru 渉 wataru "
      "航 wataru/ko 亘 wataru 巧 takumi 匠 takumi 拓 taku/hiraku 卓 taku 匡 masa/kyo 京 kyo "
      "恭 kyo/yasu/yasushi 響 hibiki/kyo "
      "浜 hama 濱 hama 佃 tsukuda 鎌 kama 槇 maki 槙 maki 牧 maki 桐 kiri 榎 enoki "
      "楠 kusu/kusunoki 樫 kashi 萩 hagi 蒲 kama 蔵 kura/zo 藏 kura/zo 窪 kubo 塙 hanawa "
      "峰 mine 峯 mine 嶺 mine/rei 岸 kishi 磯 iso 砂 suna/sa 湯 yu 泉 izumi 沖 oki "
      "港 minato 潮 shio/ushio 浪 nami 波 nami/ha 深 fuka 淵 fuchi 渕 fuchi 湖 ko "
      "堤 tsutsumi 堂 do 寺 tera/ji 郷 go/sato 町 machi 宅 take/yake 家 ya/ie 門 kado/mon "
      "角 kado/tsuno/sumi 隅 sumi 住 sumi 庭 niwa 丹 ni/tan 鬼 oni/ki 狩 kari 猪 i/ino "
      "犬 inu 鷹 taka 鷲 washi 鴨 kamo 鵜 u 鮎 ayu 蜂 hachi 蝶 cho 牛 ushi 駒 koma "
      "鹿 shika/ka 虎 tora 嵐 arashi 雨 ame/ama 雲 kumo 霜 shimo 風 kaze/fu 天 ama/ten "
      "日 hi/ka 夜 yo 旭 asahi/akira 岳 take/gaku 丘 oka 芝 shiba 草 kusa 茅 kaya 荻 ogi "
      "芹 seri 葛 kuzu/katsu 笹 sasa 篠 shino 籠 kago 筒 tsutsu 臼 usu 粟 awa 麦 mugi "
      "豆 mame 栃 tochi 椎 shii 椿 tsubaki 楢 nara 柏 kashiwa 梶 kaji 鍋 nabe 釜 kama "
      "鉄 tetsu 銀 gin 鏡 kagami 鐘 kane 針 hari 糸 ito 綿 wata 絹 kinu 織 ori 染 some "
      "服 hat 袴 hakama 笛 fue 鼓 tsuzumi 琴 koto 歌 uta/ka 詩 shi/uta 舟 funa/fune "
      "船 funa/fune 網 ami 綱 tsuna 縄 nawa 弓 yumi 剣 ken 兜 kabuto 旗 hata 幡 hata 乗 nori "
      "末 sue 先 saki 左 sa 右 u/migi 外 soto 表 omote 向 mukai/muko 入 iri 出 de/ide "
      "立 tachi/date 並 nami 継 tsugu 渋 shibu 渚 nagisa 洲 su 州 su/kuni 瀧 taki 澄 sumi "
      "溝 mizo 鍵 kagi 錦 nishiki 飛 tobi/hi/asu 鷺 sagi 雀 suzume 八 ya/hachi 九 ku/kyu "
      "十 ju/to 百 momo 万 man/ma/kazu 萬 man/ma 六 roku/mu 七 nana/shichi 半 han 諸 moro "
      "名 na 多 ta 讃 sanu 岐 ki 阪 saka 隈 kuma 曽 so 曾 so 我 ga 能 no 勢 se 賀 ga/ka "
      "茨 ibara 那 na 耶 ya 磐 iwa 巌 iwao 陸 riku/mutsu 備 bi 淡 awa 路 ji/michi "
      "道 michi/do 遊 yu 速 haya 通 michi 迫 sako/seko 追 oi 迅 jin 逸 itsu 遙 haruka "
      "隼 hayato/shun 陣 jin 雛 hina 難 nan 額 nuka 頼 yori/rai 顕 aki/ken/akira "
      "馨 kaoru/kei 魁 kai 魚 uo 晶 aki/akira 朱 shu/ake 李 ri 杏 an/kyo 杜 mori/to "
      "来 ki/rai/ku 柚 yu/yuzu 柊 shu/hiiragi 栞 shiori 桃 momo 梓 azusa 梢 kozue "
      "楓 kaede/fu 楽 raku/ra 槻 tsuki 汐 shio 洸 ko 渓 kei 湧 yu 澪 mio/rei 灯 to/akari "
      "然 zen 煌 ko/kira 熙 hiro 爽 so/sawa 琢 taku 琳 rin 琥 ko 珀 haku 珠 tama/ju/shu "
      "瑛 ei/teru/akira 瑞 mizu 環 tamaki/kan 甫 ho/hajime 留 ru/tome 盛 mori/sei "
      "睦 mutsu/mutsumi 瞬 shun 瞭 ryo 瞳 hitomi 矩 nori 碧 aoi/midori/heki 磨 ma "
      "祈 inori/ki 祢 ne 禎 sada/tei 秦 hata/shin 稀 ki 稜 ryo 穣 jo/minoru 竣 shun 笑 emi "
      "笙 sho 節 setsu/taka 紅 beni/ku 紘 hiro/ko 素 moto/so 紬 tsumugi 絢 aya/ken "
      "綾 aya/ryo 緋 hi 緑 midori 縁 yukari/en 繭 mayu 羅 ra 翠 midori/sui 翼 tsubasa "
      "耀 yo/akira 耕 ko 肇 hajime 胡 ko 艶 tsuya 芙 fu 芳 yoshi/ho 苑 sono/en 茜 akane "
      "荘 so 莞 kan 菫 sumire 蒼 so/ao 蓉 yo 藍 ai/ran 蘭 ran 虹 niji/ko 要 kaname/yo "
      "覚 satoru/kaku 詠 ei/uta 誉 homare/yo/taka 諭 satoshi 譲 jo/yuzuru 貫 kan 輪 rin/wa "
      "轟 todoroki 逢 ai 郁 iku/fumi 都 miya/to/miyako 錬 ren 開 kai 霞 kasumi 霧 kiri "
      "麟 rin 黎 rei 丈 jo/take 丞 jo/suke 亜 a 亨 toru/kyo 仲 naka 伶 rei 佑 yu/suke "
      "作 saku 侑 yu 侃 kan 依 yori/e 俵 tawara 倫 rin/michi/tomo 児 ji/ko/go 兵 hei/hyo 冴 sae "
      "凌 ryo/shinogu 凪 nagi 凱 kai/gai 初 hatsu 別 betsu/be 創 so/hajime 力 riki/chikara "
      "功 isao/ko 勘 kan 卯 u 及 oi 取 tori 叡 ei 合 ai/go 君 kimi 吹 fuki 呉 kure/go "
      "品 shina 唯 yui 唄 uta 喜 ki/yoshi 喬 taka 嗣 tsugu/shi 団 dan 坪 tsubo 垣 kaki/gaki "
      "堅 ken/kata 堺 sakai 塁 rui 境 sakai 墨 sumi 壮 so/takeshi 壱 ichi 壽 toshi/hisa "
      "夢 yume 夕 yu 女 me 妙 tae 姫 hime/ki 孫 mago 宙 hiro/sora 宜 yoshi/nori 室 muro "
      "宰 tsukasa 寄 yori 寧 nei/yasu 尋 hiro 岬 misaki 峻 shun/takashi 嵩 takashi 己 mi/ki "
      "巳 mi 師 shi 幹 miki/kan 幾 iku 庵 an 庸 yo/nobu 廉 ren 建 ken/take 弦 gen 張 hari "
      "彬 akira 彪 hyo/takeshi 影 kage 律 ritsu 御 mi/go 怜 rei 思 shi/omo 恋 koi/ren "
      "惇 jun/atsushi 惟 kore/i 想 so 慈 ji/shige 慧 kei/sato 扇 ogi 手 te 才 sai 折 ori "
      "持 mochi/ji 指 sashi 捺 na/natsu 操 misao 教 nori/kyo 斐 aya/hi 斧 ono 方 kata 於 o "
      "旬 shun 旺 o 昂 ko/subaru 昊 ko/sora 映 ei 是 kore 時 toki 暢 nobu/mitsuru 曜 yo "
      "更 sara 最 mo 朔 saku 期 ki 束 tsuka 条 jo 板 ita 果 ka 柿 kaki/gaki 栖 su 格 itaru "
      "檜 hinoki/hi 桶 oke 梧 go 棚 tana 棟 to/mune 植 ue 榊 sakaki 榮 ei 権 gon/ken "
      "橘 tachibana 櫻 sakura 欣 kin/yoshi 民 tami 汰 ta 泊 tomari 法 nori 洵 jun 浄 jo/kiyo "
      "浮 uki 淀 yodo 淑 yoshi/shuku 滋 shigeru/ji 漣 ren 漱 so 潔 kiyoshi 灘 nada 為 tame "
      "牟 mu 狛 koma 猿 saru 玖 ku 王 o 瑳 sa 瓜 uri 甘 ama 畠 hata/hatake 番 ban 益 masu "
      "眞 ma/shin/makoto 碇 ikari 碓 usu 禅 zen 種 tane 穴 ana 策 saku 粕 kasu 納 no "
      "紫 murasaki/shi 組 kumi 経 tsune/kei 綺 aya 縞 shima 縣 agata 置 oki 育 iku 胤 tane "
      "脇 waki 腰 koshi 臣 omi/jin 至 itaru 興 ko/oki 舛 masu 色 iro 芦 ashi 芥 akuta 芽 me "
      "苅 kari 苗 nae 若 waka 茶 cha 菱 hishi 落 ochi 葦 ashi 蒔 maki 薄 usuki 薗 sono "
      "藪 yabu 袖 sode 見 mi 親 oya/chika 記 ki/nori 訓 kuni/kun 許 moto 諏 su 貝 kai/gai "
      "貢 mitsugu 起 ki/oki 足 ashi/a 車 kuruma 込 gome/komi 造 zo 郡 kori 鉢 hachi 間 ma "
      "院 in 隠 in 雉 kiji 鞍 kura 鞠 mari 頭 gashira/to 飼 kai 鮫 same 鳩 hato 麿 maro "
      "所 dokoro/tokoro 乙 oto 又 mata 円 en/maru 因 in 会 ai/e 宵 yoi";

const QHash<QString, QStringList>& table()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> map;
        const QStringList words = QString::fromUtf16(letters).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            map.insert(words.at(i), words.at(i + 1).split(u'/'));
        }
        return map;
    }();
    return all;
}

} // namespace

QStringList kanjiReadings(const QString& letter)
{
    return table().value(letter);
}

QStringList kanjiWordReadings(const QStringList& word)
{
    QStringList all = {QString()};
    QStringList before;
    for (const QString& letter : word) {
        const QStringList readings = letter == u"々"_s ? before : kanjiReadings(letter);
        QStringList longer;
        for (const QString& begun : std::as_const(all)) {
            for (const QString& reading : readings) {
                longer.append(begun + reading);
            }
        }
        all = longer.mid(0, mostReadings);
        before = readings;
    }
    return all;
}

bool beginsChinese(const QString& letter)
{
    return QStringView(
        u"王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫朱胡郭何罗羅梁宋郑鄭谢謝韩韓唐冯馮"
        "于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴钟鍾汪"
        "任姜范方姚谭譚廖邹鄒熊陆陸郝孔崔毛邱秦顾顧侯邵孟万萬段雷钱錢汤湯尹黎乔喬贺賀"
        "赖賴龚龔莫章")
        .contains(letter);
}

} // namespace lanyard
