// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <sys/resource.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 200'000; ///< more than fit into what the program is left

QByteArray list(int count)
{
    QByteArray text = "Name,Ticket,Token\n";
    for (int i = 0; i < count; ++i) {
        text
            += "Person " + QByteArray::number(i) + ",Regular,token-" + QByteArray::number(i) + '\n';
    }
    return text;
}

/// Leaves a program as much memory as it takes for a list of a few people.
void starve(QProcess& process)
{
#ifdef LANYARD_SANITIZED // it maps more for itself than any limit of the system would give
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":hard_rss_limit_mb=200"_s);
    process.setProcessEnvironment(environment);
#else
    process.setChildProcessModifier([] {
        constexpr rlim_t most = 128'000'000;
        const rlimit limit{most, most};
        setrlimit(RLIMIT_DATA, &limit);
    });
#endif
}

} // namespace

class tst_OutOfMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void importThatRunsOutOfMemoryChangesNothing()
    {
        const Ctl ctl;
        writeFile(ctl.path(u"few.csv"_s), list(3));
        writeFile(ctl.path(u"many.csv"_s), list(people));
        QCOMPARE(ctl.run({u"import"_s, ctl.path(u"few.csv"_s)}).exit, 0);
        QCOMPARE(ctl.run({u"check-in"_s, u"token-1"_s}).exit, 0);

        QProcess starved;
        starve(starved);
        Ctl::start(starved, ctl.onData({u"import"_s, ctl.path(u"many.csv"_s)}));
        const auto ended = Ctl::ended(starved);
        QVERIFY(ended.exit != 0);
        QVERIFY(ended.json.isEmpty()); // it ended in the middle, not with a word of its own

        const auto status = ctl.run({u"status"_s}).json;
        QCOMPARE(status.value(u"attendees"_s).toInt(), 3);
        QCOMPARE(status.value(u"checkedIn"_s).toInt(), 1);
        QVERIFY(ctl.run({u"audit"_s, u"verify"_s}).json.value(u"ok"_s).toBool());
        QCOMPARE(ctl.run({u"check-in"_s, u"token-2"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(tst_OutOfMemory)
#include "tst_OutOfMemory.moc"
