// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FirstBadge.h"

#include "Bars.h"
#include "FakeZplPrinter.h"
#include "PrintBench.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <optional>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int startsInLatin = 12;
constexpr int badges = 10;
constexpr int warmUpMs = 2000; ///< from the start to the first press
constexpr int pauseMs = warmUpMs; ///< before the badge after the tenth
constexpr double goal = 1.3; ///< the first against the tenth

struct Names
{
    const char* script;
    std::array<const char*, 5> given;
    std::array<const char*, 2> family;
    std::array<const char*, 2> tenth; ///< no word of it was on a badge before, as with the first
};

// invented people
constexpr std::array<Names, 12> scripts{{
    {"Latin", {"Venkatasubramanian", "Priyadarshini", "Annapoorneshwari", "Christopher", "Élodie"},
        {"Krishnamurthy", "Fernández"}, {"Maximilienne", "Wojciechowska"}},
    {"Cyrillic", {"Дмитрий", "Ирина", "Наталья", "Сергей", "Ольга"}, {"Щербаков", "Лебедев"},
        {"Екатерина", "Виноградова"}},
    {"Greek", {"Ελένη", "Γιώργος", "Μαρία", "Νίκος", "Άννα"}, {"Παπαδοπούλου", "Γεωργίου"},
        {"Κωνσταντίνος", "Αλεξίου"}},
    {"Devanagari", {"प्रिया", "अनन्या", "राहुल", "दीपिका", "अर्जुन"}, {"शर्मा", "कुलकर्णी"},
        {"सुनीता", "देशपांडे"}},
    {"Kannada", {"ಅನನ್ಯಾ", "ಮಂಜುನಾಥ", "ಲಕ್ಷ್ಮೀ", "ರಾಘವೇಂದ್ರ", "ಶ್ರೀದೇವಿ"}, {"ಗೌಡ", "ಹೆಗಡೆ"},
        {"ಚಂದ್ರಶೇಖರ", "ಪಾಟೀಲ"}},
    {"Tamil", {"கார்த்திக்", "அனன்யா", "மீனாட்சி", "சுந்தர்", "லட்சுமி"}, {"ராஜன்", "சுப்ரமணியன்"},
        {"முருகன்", "வேலுச்சாமி"}},
    {"Telugu", {"లక్ష్మీ", "శ్రీనివాస్", "అనన్య", "రవి", "పద్మ"}, {"నరసింహ", "రెడ్డి"}, {"వెంకటేష్", "చౌదరి"}},
    {"Bengali", {"অনন্যা", "সৌরভ", "মিতালী", "অর্ণব", "শ্রেয়া"}, {"সেন", "চট্টোপাধ্যায়"},
        {"দেবাশিস", "মুখার্জি"}},
    {"Arabic", {"محمد", "فاطمة", "يوسف", "زينب", "خالد"}, {"الرحمن", "المنصوري"},
        {"إبراهيم", "السعدني"}},
    {"Thai", {"สมชาย", "สุดารัตน์", "ณัฐพล", "ปิยะ", "วิภา"}, {"ใจดี", "ศรีสุข"}, {"กิตติพงษ์", "วงศ์สวัสดิ์"}},
    {"Han", {"王", "李", "张", "陈", "刘"}, {"小明", "建国"}, {"赵", "志强"}},
    {"Hangul", {"김", "이", "박", "최", "정"}, {"민준", "서연"}, {"강", "도윤"}},
}};

/// Ten of each, no two the same.
QString nameOf(const Names& names, int number)
{
    if (number == badges - 1) {
        return u"%1 %2"_s.arg(
            QString::fromUtf8(names.tenth.at(0)), QString::fromUtf8(names.tenth.at(1)));
    }
    const auto given = std::size_t(number) % names.given.size();
    const auto family = std::size_t(number) / names.given.size() % names.family.size();
    return u"%1 %2"_s.arg(
        QString::fromUtf8(names.given.at(given)), QString::fromUtf8(names.family.at(family)));
}

/// The other way round: the names of people who are on the list beside them.
QString otherNameOf(const Names& names, int number)
{
    return u"%1 %2"_s.arg(QString::fromUtf8(names.family.at(std::size_t(number) % 2)),
        QString::fromUtf8(names.given.at(std::size_t(number))));
}

struct Start
{
    double first = 0;
    double tenth = 0;
    double rested = 0; ///< one more, after a pause
};

/// A process of its own; none: it said nothing.
std::optional<Start> startWith(const char* script)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QCoreApplication::applicationFilePath(), {u"first-once"_s, QString::fromLatin1(script)});
    constexpr int limitMs = 60'000;
    if (!process.waitForFinished(limitMs)) {
        return std::nullopt;
    }
    const QStringList words
        = QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
    if (process.exitCode() != 0 || words.size() != 3) {
        return std::nullopt;
    }
    return Start{words.at(0).toDouble(), words.at(1).toDouble(), words.at(2).toDouble()};
}

Series seriesOf(const QList<Start>& starts, double Start::*what)
{
    Series series;
    for (const Start& start : starts) {
        series.push_back(start.*what);
    }
    return series;
}

/// Of so many starts.
void tellStarts(const char* what, const QList<Start>& starts, qsizetype wanted, Bars& bars)
{
    const Series first = seriesOf(starts, &Start::first);
    const Series tenth = seriesOf(starts, &Start::tenth);
    std::printf("%s\n", what);
    tell("  the first badge", first);
    tell("  the tenth", tenth);
    tell("  one more, after a pause as before the first", seriesOf(starts, &Start::rested));
    const char* bar = "the first / the tenth, p50";
    if (starts.size() == wanted) {
        bars.ratioAtMost(goal, bar, quantile(first, 0.5) / quantile(tenth, 0.5));
    } else {
        bars.judge(false, bar);
    }
    std::fflush(stdout);
}

} // namespace

void measureFirstBadges(Bars& bars)
{
    std::printf("after a start, from the press to the last byte at a ZPL printer of 300 dpi\n");
    QList<Start> latin;
    for (int i = 0; i < startsInLatin; ++i) {
        if (const auto start = startWith("Latin")) {
            latin.append(*start);
        }
    }
    tellStarts("Latin names", latin, startsInLatin, bars);
    QList<Start> all;
    for (const Names& names : scripts) {
        if (const auto start = startWith(names.script)) {
            all.append(*start);
            std::printf("  %-14s the first %6.1f ms, the tenth %6.1f ms: %5.2f x\n", names.script,
                start->first, start->tenth, start->first / start->tenth);
        } else {
            std::printf("  %-14s did not print\n", names.script);
        }
    }
    tellStarts("names of each of these scripts", all, scripts.size(), bars);
}

void printFirstBadges(const char* script)
{
    const auto wanted = std::ranges::find_if(
        scripts, [script](const Names& names) { return std::strcmp(names.script, script) == 0; });
    if (wanted == scripts.end()) {
        qFatal("no names in that script");
    }
    constexpr int others = 3; // of each script
    QStringList people;
    for (const Names& names : scripts) {
        for (int number = 0; number < others; ++number) {
            people.append(otherNameOf(names, number));
        }
    }
    const auto from = int(people.size());
    for (int number = 0; number < badges; ++number) {
        people.append(nameOf(*wanted, number));
    }
    people.append(otherNameOf(*wanted, others));
    FakeZplPrinter printer(ZplPort::Kind::Tcp, 300);
    printer.holdMore();
    PrintBench desk({printer.address() + u"?dpi=300"_s}, people);
    if (!desk.waitUntilReady()) {
        qFatal("the printer is not ready");
    }
    desk.goOnWith(from);
    (void)waitUntil([] { return false; }, warmUpMs);
    Series series;
    for (int badge = 0; badge <= badges; ++badge) {
        if (badge == badges) {
            (void)waitUntil([] { return false; }, pauseMs);
        }
        const auto pressedAt = std::chrono::steady_clock::now();
        desk.press();
        if (!waitUntil([&] { return desk.ended() > badge; })) {
            qFatal("a badge did not come out");
        }
        const std::chrono::duration<double, std::milli> needed = printer.lastTaken() - pressedAt;
        series.push_back(needed.count());
    }
    std::printf("%.3f %.3f %.3f\n", series.front(), series.at(badges - 1), series.back());
}

} // namespace lanyard
