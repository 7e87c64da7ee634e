// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_FaultyStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void askedForFaultLeavesNothingAndTellsItsError();
    void onlyAsManyCommitsFailAsAskedFor();
    void readingGoesOn();
    void jobThatFailsByItselfTellsItsOwnError();

private:
    Result<void> addRow()
    {
        return m_faulty
            ->write(Lane::Desk,
                [this](UnitOfWork& unit) {
                    AuditRow row;
                    row.at = m_replica->clock().now();
                    return unit.audit().add(row);
                })
            .result();
    }

    qint64 rows()
    {
        return *m_faulty->read(Lane::Desk, [](UnitOfWork& unit) { return unit.audit().count(); })
                    .result();
    }

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<FaultyStorage> m_faulty;
};

void tst_FaultyStorage::init()
{
    m_replica = std::make_unique<TemporaryReplica>();
    m_faulty = std::make_unique<FaultyStorage>(m_replica->storage());
}

void tst_FaultyStorage::askedForFaultLeavesNothingAndTellsItsError()
{
    m_faulty->failCommits(failure(ErrorCode::StorageFull, u"no room"_s));
    const auto end = addRow();
    QVERIFY(!end.has_value());
    QCOMPARE(end.error(), failure(ErrorCode::StorageFull, u"no room"_s));
    QCOMPARE(rows(), 0);
    QCOMPARE(m_faulty->failures(), 1);
}

void tst_FaultyStorage::onlyAsManyCommitsFailAsAskedFor()
{
    m_faulty->failCommits(failure(ErrorCode::StorageFailed), 2);
    QVERIFY(!addRow().has_value());
    QVERIFY(!addRow().has_value());
    QVERIFY(addRow().has_value());
    m_faulty->failCommits(failure(ErrorCode::StorageFailed), -1);
    QVERIFY(!addRow().has_value());
    QVERIFY(!addRow().has_value());
    m_faulty->heal();
    QVERIFY(addRow().has_value());
    QCOMPARE(rows(), 2);
    QCOMPARE(m_faulty->failures(), 4);
}

void tst_FaultyStorage::readingGoesOn()
{
    QVERIFY(addRow().has_value());
    m_faulty->failCommits(failure(ErrorCode::StorageFailed), -1);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_faulty->failures(), 0);
}

void tst_FaultyStorage::jobThatFailsByItselfTellsItsOwnError()
{
    m_faulty->failCommits(failure(ErrorCode::StorageFull));
    const auto end
        = m_faulty
              ->write(Lane::Desk,
                  [](UnitOfWork&) -> Result<void> { return failure(ErrorCode::UnknownAttendee); })
              .result();
    QCOMPARE(end.error().code, ErrorCode::UnknownAttendee);
    QCOMPARE(m_faulty->failures(), 0);
}

QTEST_GUILESS_MAIN(tst_FaultyStorage)
#include "tst_FaultyStorage.moc"
