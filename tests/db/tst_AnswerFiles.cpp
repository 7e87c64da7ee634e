// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_AnswerFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryReplica> m_replica;
    static constexpr qint64 dayMs = qint64(24) * 3600 * 1000;
    const AnswerFile m_photo{7, u"photo.png"_s, "image/png", QByteArray("\x89PNG\0\xff", 6)};

    OutboxEntry add(const QString& token)
    {
        OutboxEntry entry;
        entry.nonce = m_replica->ids().nonce();
        entry.event = m_replica->event();
        entry.attendee = m_replica->attendee(token);
        entry.madeAt = m_replica->clock().now();
        const auto added = m_replica->write([&](UnitOfWork& work) -> Result<OutboxId> {
            const auto id = work.outbox().add(entry);
            const auto kept = work.answerFiles().add(*id, m_photo);
            return kept ? id : Result<OutboxId>(kept.error());
        });
        entry.id = *added;
        return entry;
    }

    QList<AnswerFile> of(OutboxId entry)
    {
        return *m_replica->read([&](UnitOfWork& work) { return work.answerFiles().of(entry); });
    }

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void aFileComesBackWhole()
    {
        const OutboxEntry entry = add(u"token-asha"_s);
        QCOMPARE(of(entry.id), QList{m_photo});
        QVERIFY(of(add(u"token-zoe"_s).id) == QList{m_photo});
        QVERIFY(of(OutboxId{999}).isEmpty());
    }

    void whatTheServerCalledItIsKept()
    {
        const OutboxEntry entry = add(u"token-asha"_s);
        const OutboxEntry other = add(u"token-zoe"_s);
        AnswerFile up = m_photo;
        up.upload = u"file:one"_s;
        up.uploadedAt = m_replica->clock().now();
        up.uploadedBy = u"one"_s;
        QVERIFY(m_replica
                    ->write([&](UnitOfWork& work) {
                        return work.answerFiles().setUploaded(entry.id, up);
                    })
                    .has_value());
        QCOMPARE(of(entry.id), QList{up});
        QCOMPARE(of(other.id), QList{m_photo});
    }

    void aFileIsGoneWhenItsEntryWasDismissed_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<bool>("kept");
        QTest::newRow("ready") << OutboxState::Ready << true;
        QTest::newRow("in flight") << OutboxState::InFlight << true;
        QTest::newRow("in doubt") << OutboxState::Ambiguous << true;
        QTest::newRow("refused") << OutboxState::Quarantined << true;
        QTest::newRow("acknowledged") << OutboxState::Acknowledged << true; // for a while
        QTest::newRow("dismissed") << OutboxState::Dismissed << false;
        QTest::newRow("withdrawn") << OutboxState::Withdrawn << true;
    }

    void aFileIsGoneWhenItsEntryWasDismissed()
    {
        QFETCH(OutboxState, state);
        QFETCH(bool, kept);
        OutboxEntry entry = add(u"token-asha"_s);
        const OutboxEntry other = add(u"token-zoe"_s);
        entry.state = state;
        QVERIFY(m_replica->write([&](UnitOfWork& work) { return work.outbox().update(entry); })
                    .has_value());
        QCOMPARE(of(entry.id).size(), kept ? 1 : 0);
        QCOMPARE(of(other.id).size(), 1);
    }

    void aDayAfterTheServerTookItAFileIsErased()
    {
        OutboxEntry taken = add(u"token-asha"_s);
        const OutboxEntry waiting = add(u"token-zoe"_s);
        taken.state = OutboxState::Acknowledged;
        const auto eraseTaken = [](UnitOfWork& work) { return work.answerFiles().eraseTaken(); };
        QVERIFY(m_replica->write([&](UnitOfWork& work) { return work.outbox().update(taken); })
                    .has_value());
        m_replica->clock().advance(dayMs - 1);
        QVERIFY(m_replica->write(eraseTaken).has_value());
        QCOMPARE(of(taken.id), QList{m_photo});
        m_replica->clock().advance(2);
        QVERIFY(m_replica->write(eraseTaken).has_value());
        QVERIFY(of(taken.id).isEmpty());
        QCOMPARE(of(waiting.id), QList{m_photo});
    }

    void aFileMovesToALaterEntryAndTakesThePlaceOfNoNewerOne()
    {
        const OutboxEntry before = add(u"token-asha"_s);
        const OutboxEntry later = add(u"token-zoe"_s);
        AnswerFile newer = m_photo;
        newer.bytes = "\x89PNG newer";
        const auto moved = m_replica->write([&](UnitOfWork& work) {
            const auto done = work.answerFiles().move(before.id, later.id);
            return done ? work.answerFiles().add(later.id, newer) : done;
        });
        QVERIFY(moved.has_value());
        QVERIFY(of(before.id).isEmpty());
        QCOMPARE(of(later.id), QList{newer});
    }

    void eraseTakesTheFilesOfTheEvent()
    {
        const OutboxEntry entry = add(u"token-asha"_s);
        QVERIFY(
            m_replica
                ->write([&](UnitOfWork& work) { return work.events().erase(m_replica->event()); })
                .has_value());
        QVERIFY(of(entry.id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AnswerFiles)
#include "tst_AnswerFiles.moc"
