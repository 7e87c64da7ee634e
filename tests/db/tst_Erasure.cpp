// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Erasure : public QObject
{
    Q_OBJECT

    /// What of these words stands in any file of that folder.
    static QStringList found(const QString& folder, const QStringList& words)
    {
        QByteArray bytes;
        for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(each.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("%s cannot be read", qPrintable(each.filePath()));
            }
            bytes += file.readAll();
        }
        QStringList found;
        for (const QString& word : words) {
            if (bytes.contains(word.toUtf8())) {
                found.append(word);
            }
        }
        return found;
    }

private Q_SLOTS:

    void anErasedEventLeavesNoByteOfItsPeopleInAnyFile()
    {
        TemporaryReplica replica;
        QList<SourceAttendee> people = TemporaryReplica::people();
        people[0].attendee.email = u"asha@example.org"_s;
        people[0].attendee.company = u"Lotus Looms"_s;
        replica.apply(people); // what was there before is freed
        people[0].attendee.name = u"Asha Venkataraman"_s;
        replica.apply(people);
        const QStringList words{u"Venkataraman"_s, u"asha@example.org"_s, u"Lotus Looms"_s,
            u"token-asha"_s, u"ASHA1"_s, u"ಅನನ್ಯಾ"_s};
        QCOMPARE(found(replica.path(), words), words);

        const auto erased = replica.write(
            [&replica](UnitOfWork& work) { return work.events().erase(replica.event()); });
        QVERIFY(erased.has_value());
        // by itself, in the first quiet moment; nobody has to close anything
        QTRY_COMPARE(found(replica.path(), words), QStringList());
        replica.close();
        QCOMPARE(found(replica.path(), words + QStringList{u"Asha"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_Erasure.moc"
