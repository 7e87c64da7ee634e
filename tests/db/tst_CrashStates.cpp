// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The power goes, at every moment that matters, and takes any part of what was not synced.
#include "DeskAfterwards.h"
#include "PowerCut.h"
#include "RecordedDay.h"

#include <QDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int statesByDefault = 500;
constexpr int toldEvery = 500;
constexpr quint32 defaultSeed = 20261205;
constexpr int people = 24;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
}

/// The complaints about one state; its files are in `folder` until the next call.
QStringList tryState(PowerCut& cut, qsizetype moment, const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const auto files = cut.filesAt(moment);
    for (const auto& [name, bytes] : files.asKeyValueRange()) {
        write(folder + u'/' + name, bytes);
    }
    // the mark of a program that did not end in order may have arrived or not
    write(folder + u"/lanyard.lock"_s, cut.below(2) == 0 ? QByteArray() : QByteArray("4711\n"));
    if (cut.below(4) == 0) {
        // shared memory is never synced: anything may stand there
        write(folder + u"/lanyard.db-shm"_s, QByteArray(32 * 1024, char(cut.below(256))));
    }
    return complaintsAbout(folder, cut.promisesAt(moment));
}

/// How many states had read so much of the list.
using ListsRead = QHash<RecordedDay::Read, int>;

/// Complaints about `states` states, spread over all sync points; stops at the first one that has
/// `wanted` in it.
QStringList tryStates(
    PowerCut& cut, int states, quint32 seed, ListsRead* lists = nullptr, const QString& wanted = {})
{
    const QTemporaryDir root;
    const QList<qsizetype>& moments = cut.moments();
    for (int state = 0; state < states; ++state) {
        // every sync point in turn; each third time, a moment between
        const qsizetype moment = state % 3 == 2
            ? qsizetype(cut.below(quint32(cut.count())))
            : moments.at((qsizetype(state) * moments.size() / states) % moments.size());
        QStringList complaints = tryState(cut, moment, root.filePath(u"desk"_s));
        RecordedDay::Read read{};
        if (lists != nullptr && complaints.isEmpty()) {
            if (!RecordedDay::isListAsItsCursorSays(root.filePath(u"desk"_s), people, read)) {
                complaints.append(u"the cursor passed people who are not there"_s);
            }
            ++(*lists)[read];
        }
        if (!complaints.isEmpty() && complaints.join(u'\n').contains(wanted)) {
            return QStringList{u"state %1 of seed %2, after event %3 of %4:"_s.arg(state)
                                   .arg(seed)
                                   .arg(moment)
                                   .arg(cut.count())}
            + complaints;
        }
        if ((state + 1) % toldEvery == 0) {
            qInfo("%d of %d states", state + 1, states);
        }
    }
    return {};
}

} // namespace

/// Environment: LANYARD_CRASH_STATES, how many states (500; the long run has 5,000), and
/// LANYARD_CRASH_SEED, which ones.
class tst_CrashStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerCutLosesNothingThatWasPromised();
    void diskThatLiesAboutSyncsIsCaught();
    void answerBeforeItsCommitIsCaught();
    void actInTwoHalvesIsCaught();
};

void tst_CrashStates::powerCutLosesNothingThatWasPromised()
{
    const auto seed = quint32(numberFrom("LANYARD_CRASH_SEED", defaultSeed));
    const int states = numberFrom("LANYARD_CRASH_STATES", statesByDefault);
    RecordedDay day;
    day.run(people);
    PowerCut cut(day.events(), seed);
    // all that the day is about was promised in it
    const QString promises = cut.promisesAt(cut.count()).join(u'\n');
    for (const QString& word : {u"in "_s, u"asked "_s, u"file "_s, u"sent "_s, u"settled "_s,
             u"dismissed "_s, u"bytes "_s, u"out "_s, u"undone "_s, u"erased "_s}) {
        QVERIFY2(promises.contains(word), qPrintable(word));
    }
    ListsRead lists;
    const QStringList complaints = tryStates(cut, states, seed, &lists);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    qInfo("%d states in the download of the list, %d after it",
        lists.value(RecordedDay::Read::SomePages), lists.value(RecordedDay::Read::All));
    QVERIFY(lists.value(RecordedDay::Read::SomePages) > 0);
    QVERIFY(lists.value(RecordedDay::Read::All) > 0);
    qInfo("%d states over %lld sync points of %lld events, nothing lost, nothing torn", states,
        qint64(cut.moments().size()), qint64(cut.count()));
}

void tst_CrashStates::diskThatLiesAboutSyncsIsCaught()
{
    // what `PRAGMA synchronous = OFF` would be
    RecordedDay day;
    day.run(people);
    PowerCut cut(day.events(), defaultSeed);
    cut.forgetSyncs();
    // a disk like that also leaves what does not open; that somebody was lost must be seen for sure
    QVERIFY(!tryStates(cut, 500, defaultSeed, nullptr, u"broken promise: in "_s).isEmpty());
}

void tst_CrashStates::answerBeforeItsCommitIsCaught()
{
    RecordedDay day(RecordedDay::Habit::AnswersBeforeCommit);
    day.run(people);
    PowerCut cut(day.events(), defaultSeed);
    const QStringList complaints = tryStates(cut, 500, defaultSeed);
    QVERIFY2(complaints.join(u'\n').contains(u"broken promise: in "_s),
        qPrintable(complaints.join(u'\n')));
}

void tst_CrashStates::actInTwoHalvesIsCaught()
{
    RecordedDay day(RecordedDay::Habit::ActsInHalves);
    day.run(people);
    PowerCut cut(day.events(), defaultSeed);
    const QStringList complaints = tryStates(cut, 500, defaultSeed);
    QVERIFY2(
        complaints.join(u'\n').contains(u"half a check-in"_s), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_CrashStates)
#include "tst_CrashStates.moc"
