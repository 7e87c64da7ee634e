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
    = u"佐 sa 藤 fuji/to 鈴 suzu/rin 木 ki/gi 高 taka/ko 橋 hashi 田 ta/da 中 naka 伊 i "
      "渡 wata 辺 nabe/be 邊 nabe/be 山 yama 本 moto 村 mura 小 ko/o 林 hayashi/bayashi "
      "加 ka 吉 yoshi/kichi 口 guchi/kuchi 松 matsu 井 i 上 ue/kami 清 kiyo/shi/sei 水 mizu "
      "崎 saki/zaki 池 ike 阿 a 部 be 石 ishi 川 kawa/gawa 下 shita 島 shima/jima "
      "嶋 shima/jima 前 mae 岡 oka 長 naga/osa 谷 tani/ya 後 go 近 kon/chika 遠 en 青 ao "
      "坂 saka 斎 sai 斉 sai 福 fuku 太 ta/o 西 nishi 金 kane 原 hara 野 no 三 mi/zo/zabu/sabu 浦 "
      "ura "
      "竹 take 内 uchi 和 kazu/wa 森 mori 宮 miya 酒 saka 工 ku 横 yoko 安 yasu/a "
      "大 o/dai/hiro 新 shin/ara/nii 杉 sugi 平 hei/hira 河 kawa 武 take/takeshi 増 masu "
      "久 hisa/ku 保 ho/yasu 丸 maru 今 ima 菅 suga/kan 千 chi 葉 ha/ba 岩 iwa 桜 sakura/o "
      "桑 kuwa 古 furu 東 higashi/azuma 南 minami 北 kita 樋 hi 星 hoshi/sei 関 seki 市 ichi "
      "荒 ara 飯 ii 笠 kasa 黒 kuro 白 shira 赤 aka 沢 sawa/zawa 澤 sawa/zawa 倉 kura "
      "堀 hori 土 tsuchi/do 戸 to 細 hoso 永 naga 尾 o 津 tsu 塚 tsuka 屋 ya 沼 numa "
      "柳 yanagi 秋 aki 春 haru/shun 冬 fuyu 夏 natsu 須 su 矢 ya 浅 asa 片 kata 菊 kiku "
      "奥 oku 相 ai/so 馬 ma/ba 羽 ha/hane 鳥 tori 鶴 tsuru 亀 kame 熊 kuma 龍 ryu/tatsu "
      "竜 ryu/tatsu 広 hiro 廣 hiro 神 kami/kan 宇 u 栗 kuri 梅 ume 滝 taki 瀬 se 江 e 根 ne "
      "場 ba 越 koshi 庄 sho 米 yone 稲 ina 富 tomi 豊 toyo/yutaka 端 hata/bata 比 hi "
      "嘉 yoshi/ka 城 shiro/jo/ki 園 sono 望 mochi/nozomi 月 tsuki 玉 tama 早 haya 目 me "
      "辻 tsuji 畑 hata 柴 shiba 塩 shio 一 ichi/kazu 二 ji 四 shi 五 go 郎 ro 朗 ro/aki "
      "介 suke 助 suke 輔 suke 之 yuki/no 男 o 夫 o 雄 o/yu 子 ko 美 mi/yoshi 香 ka "
      "佳 ka/yoshi 奈 na 菜 na 恵 e/megumi/kei 理 ri/osamu 里 ri/sato 沙 sa 紗 sa 彩 aya/sa "
      "花 hana/ka 華 hana/ka 愛 ai/mana 優 yu/masaru 結 yu/yui 由 yu/yoshi 友 tomo/yu "
      "有 yu/ari 祐 yu/suke 裕 yu/hiro 悠 yu/haru 勇 yu/isamu 雅 masa/miyabi "
      "正 masa/sho/tadashi 昌 masa/sho 政 masa 将 masa/sho 真 ma/shin/makoto 誠 makoto/sei "
      "信 nobu/shin/makoto 伸 nobu/shin 延 nobu 宣 nobu 進 susumu/shin 晋 shin/susumu "
      "慎 shin 康 yasu/ko 泰 yasu/tai 靖 yasu 孝 taka/ko/takashi 隆 taka/ryu/takashi "
      "貴 taka/ki 敬 taka/kei/takashi 崇 taka/takashi 浩 hiro/ko/hiroshi 弘 hiro/ko/hiroshi "
      "博 hiro/haku/hiroshi 寛 hiro/kan/hiroshi 洋 yo/hiro/hiroshi 宏 hiro/ko/hiroshi "
      "明 aki/akira/mei 昭 aki/sho/akira 彰 aki/sho/akira 晃 aki/ko/akira 章 aki/sho/akira "
      "亮 ryo/akira 良 yoshi/ryo 涼 ryo 遼 ryo 諒 ryo 了 ryo 流 ryu 翔 sho/kakeru "
      "勝 katsu/sho/masaru 祥 sho/yoshi 尚 nao/sho/hisashi 直 nao/tadashi 俊 toshi/shun "
      "敏 toshi 利 toshi/ri 寿 toshi/hisa 年 toshi 智 tomo/satoshi/chi 知 tomo/chi 朋 tomo "
      "哲 tetsu/akira/satoshi 徹 toru/tetsu 透 toru 聡 satoshi/so 悟 satoru/go "
      "賢 ken/masaru/satoshi 健 ken/takeshi 憲 ken/nori 謙 ken 研 ken 剛 go/tsuyoshi/takeshi "
      "強 tsuyoshi 毅 ki/tsuyoshi/takeshi 猛 takeshi 豪 go 聖 sei/sato 静 shizu 典 nori/ten "
      "則 nori 紀 ki/nori 徳 toku/nori 範 nori 樹 ki/ju/itsuki 輝 ki/teru 照 teru "
      "光 mitsu/ko/hikaru 満 mitsu/mitsuru 充 mitsuru/mitsu 実 mi/minoru 稔 minoru 晴 haru "
      "陽 haru/yo/hi 遥 haruka 治 ji/haru/osamu 次 ji/tsugu 司 shi/tsukasa/ji 史 shi/fumi "
      "士 shi 志 shi 文 fumi/bun 幸 yuki/ko/sachi 行 yuki 雪 yuki 義 yoshi/gi 善 yoshi/zen "
      "好 yoshi 数 kazu 秀 hide/shu 英 hide/ei 栄 ei/sakae 修 shu/osamu 周 shu 宗 mune/so "
      "元 moto/gen 源 gen 玄 gen 基 moto/ki 達 tatsu 辰 tatsu 恒 tsune/ko 常 tsune 重 shige "
      "茂 shige/shigeru 繁 shige 成 nari/sei/shige 也 ya 哉 ya/kana 弥 ya/mi 斗 to "
      "人 to/hito 仁 jin/hito 音 ne/oto 希 ki/nozomi 生 o/ki/sei 央 o 緒 o 穂 ho 帆 ho "
      "歩 ayumu/ho 海 kai/umi/mi 空 sora 莉 ri 梨 ri 璃 ri 瑠 ru 琉 ryu 玲 rei 礼 rei 麗 rei "
      "蓮 ren 凛 rin 絵 e 枝 e 代 yo 世 yo/se 乃 no 妃 hi 未 mi 心 kokoro/shin 萌 moe 舞 mai "
      "麻 ma/asa 茉 ma 摩 ma 衣 i/e 維 i 咲 saki/sa 朝 asa/tomo 暁 akira/aki 勉 tsutomu "
      "務 tsutomu 学 manabu/gaku 薫 kaoru 忍 shinobu 葵 aoi 圭 kei 啓 kei/hiro 慶 kei/yoshi "
      "景 kei/kage 桂 kei/katsura 彦 hiko 吾 go 護 mamoru/go 守 mamoru/mori 衛 ei/mamoru "
      "駿 shun/hayao 颯 so/haya 湊 minato 奏 kana/so 貞 sada 定 sada 忠 tada 国 kuni 邦 kuni "
      "克 katsu 淳 jun/atsushi 純 jun 潤 jun 順 jun 準 jun 篤 atsushi 敦 atsu/atsushi "
      "厚 atsu/atsushi 温 atsushi 均 hitoshi 等 hitoshi 昇 noboru 登 noboru 渉 wataru "
      "航 wataru/ko 亘 wataru 巧 takumi 匠 takumi 拓 taku/hiraku 卓 taku 匡 masa/kyo 京 kyo "
      "恭 kyo/yasu 響 hibiki/kyo";

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
