// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The program with the window, where there is none.
class tst_LanyardAlone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void startWithoutADisplaySaysSoAndWhatToDo();

private:
    struct End
    {
        int exit = -1; ///< -1: by a signal
        QByteArray out;
        QByteArray err;
    };

    static End run(const QStringList& arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
            environment.remove(name);
        }
        process.setProcessEnvironment(environment);
        process.start(builtProgram(u"lanyard"_s), arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

void tst_LanyardAlone::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << u"--help"_s << QByteArray("--mode");
    QTest::newRow("version") << u"--version"_s << QByteArray("lanyard ");
}

void tst_LanyardAlone::helpAndVersionNeedNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, said);
    const End end = run({option});
    QVERIFY2(end.exit == 0, end.err);
    QVERIFY2(end.out.contains(said), end.out);
}

void tst_LanyardAlone::startWithoutADisplaySaysSoAndWhatToDo()
{
    const End end = run({u"--data"_s, u"/nobody-made-this"_s});
    QCOMPARE(end.exit, 3);
    QVERIFY2(end.err.contains("no display"), end.err);
    QVERIFY2(end.err.contains("lanyardctl"), end.err);
}

QTEST_GUILESS_MAIN(tst_LanyardAlone)
#include "tst_LanyardAlone.moc"
