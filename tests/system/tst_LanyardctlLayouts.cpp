// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "HostileLayouts.h"
#include "OutsidePrograms.h"
#include "TemporaryReplica.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

quint32 bigEndian(const QByteArray& bytes, qsizetype offset)
{
    quint32 number = 0;
    for (qsizetype i = offset; i < offset + 4; ++i) {
        number = number << 8 | quint8(bytes.at(i));
    }
    return number;
}

/// Width and height of a PNG, as its header tells.
QSize sizeOfPng(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG") && bytes.size() > 24
        ? QSize(int(bigEndian(bytes, 16)), int(bigEndian(bytes, 20)))
        : QSize();
}

/// A name on each of two pages.
constexpr auto twoPages = R"([
  {"type": "textarea", "page": 1, "left": "3", "bottom": "20", "width": "50", "fontsize": "20",
   "color": [0, 0, 0, 1], "fontfamily": "Noto Sans", "bold": true, "italic": false,
   "align": "left", "content": "attendee_name", "text": ""},
  {"type": "textarea", "page": 2, "left": "3", "bottom": "20", "width": "50", "fontsize": "20",
   "color": [0, 0, 0, 1], "fontfamily": "Noto Sans", "bold": true, "italic": false,
   "align": "left", "content": "attendee_name", "text": ""}])";

/// Those that ask for files, addresses or programs; with LANYARD_JUDGE_ALL=1 all.
QList<HostileLayout> askingLayouts()
{
    QList<HostileLayout> asking;
    for (const HostileLayout& hostile : hostileLayouts()) {
        const bool asks = std::ranges::any_of(QByteArrayList{"://", "../", "names a file", "path",
                                                  "goes elsewhere", "reads elsewhere", "parents"},
            [&hostile](const QByteArray& word) { return hostile.name.contains(word); });
        if (asks || qEnvironmentVariableIntValue("LANYARD_JUDGE_ALL") == 1) {
            asking.append(hostile);
        }
    }
    return asking;
}

QString tokenOf(qsizetype index)
{
    return u"token-%1"_s.arg(index);
}

/// Puts the layouts into an event, each with a person to be shown.
Result<void> keep(TemporaryReplica& replica, const QList<HostileLayout>& all)
{
    QList<SourceAttendee> people;
    SourceEvent source = TemporaryReplica::sourceEvent();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString person = all.at(i).person.isEmpty() ? u"Asha Rao"_s : all.at(i).person;
        people.append(TemporaryReplica::person(person, tokenOf(i), u"O%1"_s.arg(i)));
        people.last().pictures = QMap<QString, QString>{{u"question_PHOTO"_s, u"etag"_s}};
        source.templates.append(all.at(i).layout);
    }
    (void)replica.apply(people);
    QMap<AttendeeId, QByteArray> pictures;
    for (qsizetype i = 0; i < all.size(); ++i) {
        pictures.insert(replica.attendee(tokenOf(i)), all.at(i).picture);
    }
    return replica.write([&](UnitOfWork& work) -> Result<void> {
        const auto event = work.events().apply(source, true);
        auto settings = work.settings().load();
        const auto wanted = work.pictures().wanted(replica.event(), 0, int(all.size()));
        if (!event || !settings || !wanted) {
            return !event ? event.error() : !settings ? settings.error() : wanted.error();
        }
        for (const PersonPicture& picture : *wanted) {
            if (const auto kept = work.pictures().keep(picture, pictures.value(picture.attendee));
                !kept) {
                return kept.error();
            }
        }
        settings->event = *event;
        return work.settings().save(*settings);
    });
}

/// Every file that strace saw somebody try to open, and every program, as whole paths.
QStringList openedPaths(const QByteArray& trace)
{
    // no raw string: moc reads none with a prefix
    static const QRegularExpression call(u"\\b(?:open|openat|openat2|creat|execve|execveat)"
                                         "\\((?:\\w+(?:<([^>]*)>)?, )?\"([^\"]*)\""_s);
    QStringList paths;
    for (auto all = call.globalMatch(QString::fromUtf8(trace)); all.hasNext();) {
        const auto found = all.next();
        paths.append(QDir::cleanPath(QDir(found.captured(1)).filePath(found.captured(2))));
    }
    return paths;
}

} // namespace

/// Layouts and badges without a printer.
class tst_LanyardctlLayouts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString path(const QString& name) const { return m_ctl->path(name); }

    /// Whether a program that draws badges may open it, whatever a layout says.
    [[nodiscard]] bool mayBeOpened(const QString& file, const QString& data) const
    {
        static const QStringList systems{u"/lib/"_s, u"/lib64/"_s, u"/usr/lib/"_s, u"/usr/lib64/"_s,
            u"/usr/share/"_s, u"/usr/local/lib/"_s, u"/usr/local/share/"_s, u"/etc/ld.so."_s,
            u"/etc/fonts/"_s, u"/var/cache/fontconfig/"_s, u"/proc/"_s, u"/sys/devices/system/"_s,
            u"/sys/fs/cgroup/"_s, u"/dev/null"_s, u"/dev/urandom"_s, u":/"_s};
        const QStringList own{data + u'/', m_ctl->folder() + u'/', sourcePath(u"/resources/"_s),
            QDir::cleanPath(builtProgram(u"lanyardctl"_s) + u"/../.."_s) + u'/'};
        return std::ranges::any_of(
            systems + own, [&](const QString& start) { return (file + u'/').startsWith(start); });
    }

    /// A program's files and network while it draws that layout, as strace tells them; not of its
    /// leaks, which nobody can look for in a process that is traced.
    [[nodiscard]] QByteArray traceOf(
        const QStringList& arguments, Ctl::Answer& answer, const QString& folder) const
    {
        const QString trace = path(u"trace"_s);
        QProcess process;
        QProcessEnvironment environment;
        for (const auto& [name, value] : std::initializer_list<std::pair<QString, QString>>{
                 {u"HOME"_s, folder}, {u"TMPDIR"_s, folder}, {u"XDG_RUNTIME_DIR"_s, folder},
                 {u"PATH"_s, qEnvironmentVariable("PATH")}, {u"TZ"_s, u"UTC"_s},
                 {u"LC_ALL"_s, u"C.UTF-8"_s}, {u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s}}) {
            environment.insert(name, value);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(u"strace"_s,
            QStringList{u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-y"_s, u"-e"_s,
                u"trace=%file,%network"_s, u"-e"_s, u"signal=none"_s, u"-o"_s, trace,
                builtProgram(u"lanyardctl"_s)}
                + arguments);
        answer = Ctl::ended(process);
        return readFile(trace);
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(path(u"people.csv"_s),
            "Order code,Name,Company,E-mail,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,IIT Madras,a@example.org,Regular,tok-1,paid\n"
            "BBB22,Ravi,Kaveri Labs,r@example.org,Regular,tok-2,pending\n"
            "CCC33,Meera,,m@example.org,Regular,tok-3,paid\n");
        QCOMPARE(m_ctl->run({u"import"_s, path(u"people.csv"_s)}).exit, 0);
    }

    void whatIsWrongWithABadgeIsToldBeforeDoors()
    {
        const auto well = m_ctl->run({u"layout"_s, u"check"_s});
        QCOMPARE(well.exit, 0);
        QCOMPARE(well.json.value("people"_L1).toInt(), 3);
        QVERIFY(Ctl::call({u"--data"_s, path(u"data"_s), u"layout"_s, u"check"_s})
                    .out.startsWith("All 3 badges come out well."));
        writeFile(path(u"odd.csv"_s),
            u"Order code,Name,Company,Secret\nEEE55,Olaf,\uE000 Labs,tok-5\n"_s.toUtf8());
        QCOMPARE(m_ctl->run({u"import"_s, path(u"odd.csv"_s)}).exit, 0);
        const auto odd = m_ctl->run({u"layout"_s, u"check"_s});
        QCOMPARE(odd.exit, 1);
        QCOMPARE(shapeOf(odd.json),
            u"{counts:{signMissing:number},findings:[{attendee:number,element:text,fault:text,"
            "layout:text,message:text,name:text,people:number,what:text}],people:number,"
            "withFault:number,withoutBadge:number}"_s);
        const QJsonObject finding = odd.json.value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding.value("name"_L1).toString(), u"Olaf"_s);
        QCOMPARE(finding.value("fault"_L1).toString(), u"signMissing"_s);
        QCOMPARE(finding.value("element"_L1).toString(), u"attendee_company"_s);
        QVERIFY(finding.value("message"_L1).toString().contains(u"U+E000"_s));
        const auto told = Ctl::call({u"--data"_s, path(u"data"_s), u"layout"_s, u"check"_s});
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.out.contains("Olaf · No font has"), told.out);
    }

    void everyLayoutIsDrawnToTheSizeThatItIsListedWith()
    {
        const auto layouts
            = m_ctl->run({u"layout"_s, u"list"_s}).json.value("layouts"_L1).toArray();
        QVERIFY(layouts.size() >= 4);
        for (const QJsonValue& each : layouts) {
            const QJsonObject layout = each.toObject();
            const QString id = layout.value("id"_L1).toString();
            const double width = layout.value("widthMm"_L1).toDouble();
            const double height = layout.value("heightMm"_L1).toDouble();
            QVERIFY(width > 0 && height > 0);
            for (const int dpi : {203, 300}) {
                const QString png = path(id + u".png"_s);
                QCOMPARE(m_ctl
                             ->run({u"layout"_s, u"preview"_s, id, u"--dpi"_s, QString::number(dpi),
                                 u"-o"_s, png})
                             .exit,
                    0);
                const QSize dots = sizeOfPng(readFile(png));
                QVERIFY2(qAbs(dots.width() - width / 25.4 * dpi) <= 1
                        && qAbs(dots.height() - height / 25.4 * dpi) <= 1,
                    qPrintable(u"%1 at %2 dpi: %3 × %4"_s.arg(id)
                                   .arg(dpi)
                                   .arg(dots.width())
                                   .arg(dots.height())));
            }
        }
    }

    void previewIsOfTheDesksPrinterAndTellsOfFurtherPages()
    {
        TemporaryReplica replica;
        SourceEvent source = TemporaryReplica::sourceEvent();
        StoredTemplate layout;
        layout.remote = 7;
        layout.key = u"pretix-7"_s;
        layout.name = u"Two pages"_s;
        layout.isDefault = true;
        layout.layout = twoPages;
        layout.widthMm = 60;
        layout.heightMm = 40;
        source.templates = {layout};
        QVERIFY(replica.write([&](UnitOfWork& work) -> Result<void> {
            const auto event = work.events().apply(source, true);
            auto settings = work.settings().load();
            if (!event || !settings) {
                return event ? settings.error() : event.error();
            }
            settings->event = *event;
            settings->printer = u"zpl+tcp://127.0.0.1:9?dpi=203"_s; // nobody is there
            return work.settings().save(*settings);
        }));
        replica.close();
        const auto preview = [&replica](const QStringList& options) {
            return Ctl::call(
                QStringList{u"--data"_s, replica.path(), u"layout"_s, u"preview"_s, u"pretix-7"_s}
                + options);
        };
        const QString png = path(u"badge.png"_s);
        const auto told = preview({u"-o"_s, png});
        QVERIFY2(told.exit == 0, told.err);
        QVERIFY2(
            told.out.contains("It shows the first of 2 pages; a .pdf shows them all."), told.out);
        QCOMPARE(sizeOfPng(readFile(png)).height(), 320); // dots of 40 mm at 203 an inch
        QCOMPARE(preview({u"-o"_s, png, u"--dpi"_s, u"300"_s}).exit, 0);
        QCOMPARE(sizeOfPng(readFile(png)).height(), 472);
        const auto all = preview({u"--json"_s, u"-o"_s, path(u"badge.pdf"_s)});
        QCOMPARE(all.json.value("pages"_L1).toInt(), 2);
        QVERIFY(!preview({u"-o"_s, path(u"badge.pdf"_s)}).out.contains("pages"));
    }

    void nothingElseIsOpenedForALayoutThatAsksForIt()
    {
        LANYARD_NEEDS_JUDGE(lackOfPrograms({u"strace"_s}));
        const QList<HostileLayout> all = askingLayouts();
        QVERIFY(all.size() >= 8);
        TemporaryReplica replica;
        QVERIFY(keep(replica, all));
        QList<AttendeeId> people;
        for (qsizetype i = 0; i < all.size(); ++i) {
            people.append(replica.attendee(tokenOf(i)));
        }
        replica.close();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const HostileLayout& hostile = all.at(i);
            Ctl::Answer answer;
            const QByteArray trace
                = traceOf({u"--data"_s, replica.path(), u"--json"_s, u"layout"_s, u"preview"_s,
                              hostile.layout.key, u"--attendee"_s,
                              QString::number(people.at(i).value), u"-o"_s, path(u"badge.png"_s)},
                    answer, m_ctl->folder());
            const QByteArray told = hostile.name + ": " + answer.out + answer.err;
            using End = HostileLayout::End;
            QVERIFY2(answer.exit == 0
                    ? hostile.end != End::Refusal
                    : hostile.end != End::Badge && answer.out.contains("templateBroken"),
                told);
            const QStringList paths = openedPaths(trace);
            QVERIFY2(paths.contains(sourcePath(u"/resources/badges/badges.json"_s)), told);
            QCOMPARE(paths.contains(u"/proc/self/exe"_s), !hostile.layout.background.isEmpty());
            for (const QString& file : paths) {
                QVERIFY2(
                    mayBeOpened(file, replica.path()), qPrintable(QString::fromUtf8(told) + file));
            }
            QVERIFY2(!trace.contains("AF_INET") && !trace.contains("connect("), told);
        }
    }
};

QTEST_MAIN(tst_LanyardctlLayouts)
#include "tst_LanyardctlLayouts.moc"
