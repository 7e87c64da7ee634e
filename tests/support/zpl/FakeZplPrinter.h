// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeLabelPrinter.h"

namespace lanyard {

/// What somebody does to a label printer that speaks ZPL. The error flags are those of ~HQES.
struct ZplHand
{
    quint32 errors = 0; ///< while there are any, nothing is printed; labels are kept
    bool answers = true; ///< false: bytes are taken, nothing is said
    bool counts = true; ///< false: there is no count of labels
    bool moves = true; ///< false: labels are taken, and none comes out
    bool reads = true; ///< false: bytes stay where they are
    bool holdsPart = false; ///< it waits for the rest of a label, says ~HS
    double mmPerSecond = 0; ///< 0: a label is out at once
    qsizetype bytesALook = 65536; ///< read at once, a thousand times a second at most
    // once each, then they are unset:
    std::optional<qsizetype> resetsAt; ///< hangs up once so many bytes of a label are there
    std::optional<qsizetype> stopsReadingAt; ///< `reads` becomes false there
    std::optional<quint32> errorsAtLabel; ///< become `errors` once a label is there whole
    bool hangsUpAfterLabel = false; ///< and prints it all the same
    bool losesPowerAtLabel = false; ///< and what it has not printed
};

/// A label printer of invention, with a hand on everything that may go wrong with one.
class FakeZplPrinter final : public FakeLabelPrinter<ZplHand>
{
public:
    using Hand = ZplHand;

    explicit FakeZplPrinter(ZplPort::Kind kind = ZplPort::Kind::Tcp, int dpi = 203);
    ~FakeZplPrinter() override;
    Q_DISABLE_COPY_MOVE(FakeZplPrinter)

    /// See ZplPort.
    void holdMore()
    {
        const std::lock_guard lock(m_lock);
        m_port.holdMore();
    }

    void unplug();
    /// The connection ends with a reset; what it has, and its count, stay.
    void hangUp();

    using Moment = std::chrono::steady_clock::time_point;
    /// When the last byte of the last label that it took was there.
    [[nodiscard]] Moment lastTaken() const;
    /// When each label that came out was out.
    [[nodiscard]] QList<Moment> outAt() const;

private:
    void look() override;
    void feed() override;
    [[nodiscard]] Rest rest() const override;
    [[nodiscard]] std::chrono::nanoseconds untilNext() const;
    [[nodiscard]] std::chrono::nanoseconds feedTime() const;
    void understand();
    [[nodiscard]] bool understandOne();
    [[nodiscard]] bool hearWithin();
    void answer(QByteArrayView question);
    void takeLabel(const QByteArray& label);

    int m_dpi;
    qint64 m_counter = 40'000;
    Moment m_lastTaken;
    QList<Moment> m_outAt;
};

} // namespace lanyard
