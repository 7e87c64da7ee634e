// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeZplPrinter.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

using std::chrono::nanoseconds;

constexpr nanoseconds betweenLooks = std::chrono::milliseconds(1); ///< of one that reads little
constexpr nanoseconds untilWoken = std::chrono::seconds(1);

constexpr QByteArrayView counterQuestion = "! U1 getvar \"odometer.total_label_count\"\r\n";
constexpr QByteArrayView statusQuestion = "~HQES";
constexpr QByteArrayView holdingQuestion = "~HS";

QByteArray statusText(quint32 errors)
{
    const QByteArray flags = QByteArray::number(errors, 16).rightJustified(8, '0').toUpper();
    return "\x02\r\n  PRINTER STATUS                             \r\n   ERRORS:         "
        + QByteArray(errors != 0 ? "1" : "0") + " 00000000 " + flags
        + "        \r\n   WARNINGS:       0 00000000 00000000        \r\n\x03";
}

/// What it has and has not printed, in the three lines of `~HS`.
QByteArray holdingText(qsizetype labels, bool part)
{
    const QByteArray formats = QByteArray::number(labels).rightJustified(3, '0');
    const QByteArray left = QByteArray::number(labels).rightJustified(8, '0');
    return "\x02"
           "030,0,0,0799,"
        + formats + ",0,0," + (part ? "1" : "0") + ",000,0,0,0\x03\r\n"
        + "\x02"
          "000,0,0,0,1,2,6,0,"
        + left + ",1,000\x03\r\n"
        + "\x02"
          "1234,0\x03\r\n";
}

/// Dots that are fed for a label.
int lengthOf(const QByteArray& label)
{
    const qsizetype at = label.indexOf("^LL") + 3;
    qsizetype end = at;
    while (end < label.size() && label.at(end) >= '0' && label.at(end) <= '9') {
        ++end;
    }
    return label.mid(at, end - at).toInt();
}

bool takeWhat(QByteArray& bytes, QByteArrayView start)
{
    if (!bytes.startsWith(start)) {
        return false;
    }
    bytes.remove(0, start.size());
    return true;
}

} // namespace

FakeZplPrinter::FakeZplPrinter(ZplPort::Kind kind, int dpi)
    : FakeLabelPrinter(kind, QStringLiteral("zpl"))
    , m_dpi(dpi)
{
    begin();
}

FakeZplPrinter::~FakeZplPrinter()
{
    end();
}

void FakeZplPrinter::unplug()
{
    const std::lock_guard lock(m_lock);
    m_port.unplug();
    m_bytes.clear();
    m_kept.clear();
    m_began.reset();
    wake();
}

void FakeZplPrinter::hangUp()
{
    const std::lock_guard lock(m_lock);
    m_port.reset();
    m_bytes.clear();
    wake();
}

FakeZplPrinter::Moment FakeZplPrinter::lastTaken() const
{
    const std::lock_guard lock(m_lock);
    return m_lastTaken;
}

QList<FakeZplPrinter::Moment> FakeZplPrinter::outAt() const
{
    const std::lock_guard lock(m_lock);
    return m_outAt;
}

/// One that reads all at once waits for bytes, and for the time when a label is out.
FakeZplPrinter::Rest FakeZplPrinter::rest() const
{
    const bool readsAll = m_hand.bytesALook >= Hand().bytesALook;
    const bool waitsForBytes = readsAll && (m_hand.reads || !m_port.isConnected());
    return {readsAll ? untilNext() : std::min(untilNext(), betweenLooks),
        waitsForBytes ? m_port.descriptor() : -1};
}

/// Until a label must be out.
nanoseconds FakeZplPrinter::untilNext() const
{
    if (m_kept.isEmpty() || m_hand.errors != 0 || !m_hand.moves) {
        return untilWoken;
    }
    if (!m_began) {
        return nanoseconds(0);
    }
    const nanoseconds left = *m_began + feedTime() - std::chrono::steady_clock::now();
    return std::clamp(left, nanoseconds(0), untilWoken);
}

void FakeZplPrinter::look()
{
    if (m_port.accept()) {
        ++m_connections;
        m_bytes.clear();
    }
    if (!m_hand.reads) {
        return;
    }
    m_bytes += m_port.read(m_hand.bytesALook);
    const bool isLabel = m_bytes.startsWith("^XA") || m_bytes.startsWith("~SD");
    if (isLabel && m_hand.resetsAt && m_bytes.size() >= *m_hand.resetsAt) {
        m_hand.resetsAt.reset();
        m_port.reset();
        m_bytes.clear();
    } else if (isLabel && m_hand.stopsReadingAt && m_bytes.size() >= *m_hand.stopsReadingAt) {
        m_hand.stopsReadingAt.reset();
        m_hand.reads = false;
    } else {
        understand();
    }
}

void FakeZplPrinter::understand()
{
    while (!m_bytes.isEmpty() && understandOne()) { }
}

/// False when the rest of it has not come yet.
bool FakeZplPrinter::understandOne()
{
    for (const QByteArrayView question : {counterQuestion, statusQuestion, holdingQuestion}) {
        if (takeWhat(m_bytes, question)) {
            answer(question);
            return true;
        }
    }
    if (m_bytes.startsWith("^XA")) {
        const qsizetype end = m_bytes.indexOf("^XZ");
        if (end < 0) {
            return hearWithin();
        }
        const qsizetype start = m_bytes.lastIndexOf("^XA", end); // ends one that was broken off
        const QByteArray label = m_bytes.mid(start, end + 3 - start);
        m_bytes.remove(0, end + 3);
        takeLabel(label);
        return true;
    }
    if (counterQuestion.startsWith(m_bytes) || statusQuestion.startsWith(m_bytes)
        || holdingQuestion.startsWith(m_bytes) || QByteArray("^XA").startsWith(m_bytes)) {
        return false;
    }
    m_bytes.remove(0, 1); // a line's end, a setting, anything else
    return true;
}

/// Of a label that was broken off, what begins with a tilde alone is not taken for its picture, and
/// ends that ("any caret or tilde character prematurely aborts the download": Zebra's guide, ^GF).
bool FakeZplPrinter::hearWithin()
{
    for (const QByteArrayView question : {statusQuestion, holdingQuestion}) {
        if (const qsizetype at = m_bytes.indexOf(question); at >= 0) {
            m_bytes.remove(3, at + question.size() - 3); // all behind ^XA
            answer(question);
            return true;
        }
    }
    return false;
}

void FakeZplPrinter::answer(QByteArrayView question)
{
    if (!m_hand.answers) {
        return;
    }
    if (question == counterQuestion) {
        m_port.write(
            m_hand.counts ? '"' + QByteArray::number(m_counter) + '"' : QByteArray("\"?\""));
    } else if (question == statusQuestion) {
        m_port.write(statusText(m_hand.errors));
    } else if (m_hand.errors == 0) { // as the guide has it
        const bool hasPart = m_hand.holdsPart || m_bytes.startsWith("^XA");
        m_port.write(holdingText(m_kept.size(), hasPart));
    }
}

void FakeZplPrinter::takeLabel(const QByteArray& label)
{
    m_kept.append(label);
    m_lastTaken = std::chrono::steady_clock::now();
    if (m_hand.errorsAtLabel) {
        m_hand.errors = *std::exchange(m_hand.errorsAtLabel, std::nullopt);
    }
    if (std::exchange(m_hand.hangsUpAfterLabel, false)) {
        m_port.reset();
        m_bytes.clear();
    }
    if (std::exchange(m_hand.losesPowerAtLabel, false)) {
        m_kept.clear();
        m_port.reset();
        m_bytes.clear();
    }
}

/// The first label it keeps comes out when its time has passed.
void FakeZplPrinter::feed()
{
    if (m_kept.isEmpty() || m_hand.errors != 0 || !m_hand.moves) {
        m_began.reset(); // begun again from its start
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    m_began = m_began.value_or(now);
    if (now - *m_began >= feedTime()) {
        m_printed.append(m_kept.takeFirst());
        m_outAt.append(now);
        ++m_counter;
        m_began.reset();
    }
}

/// Of the first label that it keeps.
nanoseconds FakeZplPrinter::feedTime() const
{
    const double mm = lengthOf(m_kept.first()) * 25.4 / m_dpi;
    const double seconds = m_hand.mmPerSecond > 0 ? mm / m_hand.mmPerSecond : 0;
    return std::chrono::duration_cast<nanoseconds>(std::chrono::duration<double>(seconds));
}

} // namespace lanyard
