// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/EastAsianNames.h"

#include <QHash>
#include <QSet>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QStringList> table(const QString& pairs)
{
    QHash<QString, QStringList> map;
    const QStringList words = pairs.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        map.insert(words.at(i), words.at(i + 1).split(u'/'));
    }
    return map;
}

} // namespace

QString japaneseReading(const QString& han)
{
    static const QHash<QString, QStringList> readings = table(
        u"佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe "
        "山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada "
        "佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 清水 shimizu "
        "山崎 yamazaki 池田 ikeda 阿部 abe 橋本 hashimoto 石川 ishikawa 山下 yamashita "
        "中島 nakajima 石井 ishii 小川 ogawa 前田 maeda 岡田 okada 長谷川 hasegawa 藤田 fujita "
        "後藤 goto 近藤 kondo 村上 murakami 遠藤 endo 青木 aoki 坂本 sakamoto 斎藤 saito "
        "斉藤 saito 福田 fukuda 太田 ota 西村 nishimura 藤井 fujii 金子 kaneko 岡本 okamoto "
        "藤原 fujiwara 中野 nakano 三浦 miura 原田 harada 中川 nakagawa 松田 matsuda "
        "竹内 takeuchi 小野 ono 田村 tamura 中山 nakayama 和田 wada 石田 ishida 森田 morita "
        "上田 ueda 宮崎 miyazaki 内田 uchida 酒井 sakai 工藤 kudo 横山 yokoyama 高木 takagi "
        "太郎 taro 一郎 ichiro 次郎 jiro 健太 kenta 翔太 shota 大輔 daisuke 健一 kenichi "
        "拓也 takuya 直樹 naoki 大輝 daiki 蓮 ren 健 ken 誠 makoto 花子 hanako 陽菜 hina "
        "美咲 misaki 愛 ai 結衣 yui 葵 aoi 由美子 yumiko 恵子 keiko 真由美 mayumi 洋子 yoko "
        "裕子 yuko 明美 akemi 美穂 miho 彩 aya"_s);
    return readings.value(usualHan(han)).value(0);
}

QStringList koreanFamilyName(const QString& hangul)
{
    static const QHash<QString, QStringList> names = table(
        u"김 kim/gim 이 lee/yi/i/rhee 박 park/bak/pak 최 choi/choe 정 jung/jeong/chung "
        "강 kang/gang 조 cho/jo 윤 yoon/yun 장 jang/chang 임 lim/im 한 han 오 oh/o 서 seo/suh "
        "신 shin/sin 권 kwon/gwon 황 hwang 안 ahn/an 송 song 전 jeon/jun 홍 hong 유 yoo/yu/ryu "
        "고 ko/go 문 moon/mun 양 yang 손 son/sohn 배 bae/pae 백 baek/paik 허 heo/hur 남 nam "
        "심 shim/sim 노 noh/no/roh 하 ha 곽 kwak/gwak 성 sung/seong 차 cha 주 joo/ju 우 woo/u "
        "구 koo/gu 나 na/ra 민 min 진 jin 지 ji 엄 eom/um 채 chae 원 won 천 chun/cheon 방 bang "
        "공 kong/gong 현 hyun/hyeon 함 ham 변 byun/byeon 염 yeom 여 yeo 추 choo/chu 도 do "
        "소 so 석 seok/suk 선 sun/seon 설 seol 마 ma 길 gil/kil 황보 hwangbo 남궁 namgung "
        "선우 sunwoo/seonu 제갈 jegal 독고 dokgo 사공 sagong"_s);
    return names.value(hangul);
}

bool isLongChineseFamilyName(const QString& han)
{
    static const QSet<QString> names = [] {
        const QStringList all
            = u"欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 公孫 "
              "慕容 令狐 司徒 司空 夏侯 长孙 長孫 宇文 轩辕 南宫 南宮 端木"_s.split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return names.contains(han);
}

QString usualHan(const QString& han)
{
    QString usual = han;
    return usual.replace(u"髙"_s, u"高"_s)
        .replace(u"﨑"_s, u"崎"_s)
        .replace(u"嵜"_s, u"崎"_s)
        .replace(u"𠮷"_s, u"吉"_s)
        .replace(u"濵"_s, u"浜"_s)
        .replace(u"邉"_s, u"邊"_s);
}

} // namespace lanyard
