// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeLabelPrinter.h"

namespace lanyard {

/// What somebody does to a label printer of Brother's QL series. Errors are those of a status:
/// information 1, and 2 shifted by eight bits.
struct BrotherHand
{
    quint32 errors = 0; ///< while there are any, nothing is printed
    int widthMm = 62;
    int lengthMm = 0;
    int mediaType = 0x0a;
    bool answers = true; ///< false: bytes are taken, nothing is said
    bool saysPrinting = true; ///< false: not when it begins with a page
    bool moves = true; ///< false: pages are taken, and none comes out
    bool reads = true; ///< false: bytes stay where they are
    bool settles = true; ///< false: it does not say that it takes the next page
    double mmPerSecond = 0; ///< 0: a label is out at once
    qsizetype bytesALook = 65536; ///< read at once, a thousand times a second at most
    QByteArray saysFirst; ///< before each answer
    std::optional<QByteArray> saysInstead; ///< of each answer
    // once each, then they are unset:
    std::optional<int> errorsAt; ///< become `errors` after this row; what came is forgotten
    quint32 errorsThen = 0;
    std::optional<int> losesPowerAt; ///< after this row it is gone
    std::optional<int> hangsUpAt; ///< after this row; it forgets what came
    std::optional<int> stopsReadingAt; ///< `reads` becomes false after this row
    std::optional<int> coolsAt; ///< after this row it reads nothing for `coolingLooks`
    int coolingLooks = -1; ///< thousandths of a second at least; negative: for ever
    bool hangsUpAfterPage = false; ///< and prints it all the same
    std::optional<quint32> errorsAfterPage; ///< once it said that the page is printed
};

/// A label printer of Brother's QL series, of invention, with a hand on everything that may go
/// wrong with one. A badge's bytes are those from what set its page up to its print command.
class FakeBrotherPrinter final : public FakeLabelPrinter<BrotherHand>
{
public:
    using Hand = BrotherHand;

    explicit FakeBrotherPrinter(ZplPort::Kind kind = ZplPort::Kind::Tcp);
    ~FakeBrotherPrinter() override;
    Q_DISABLE_COPY_MOVE(FakeBrotherPrinter)

    void unplug();
    /// The connection ends with a reset; pages that it has whole stay.
    void hangUp();

    /// Rows that have come, of pages that never came out too.
    [[nodiscard]] int rows() const { return m_allRows; }

private:
    void look() override;
    void feed() override;
    void cool();
    void understand();
    [[nodiscard]] bool isDeafTo();
    void take(const QByteArray& command);
    void takeRow();
    [[nodiscard]] bool isForOtherMedium(const QByteArray& information) const;
    void fail(quint32 errors);
    void forget();
    void say(int type, int phase, int notification = 0);

    QByteArray m_page; ///< that comes in
    int m_rows = 0; ///< of it
    QList<int> m_keptRows;
    bool m_isCooling = false;
    bool m_isDeaf = false; ///< since an error, until it is cleared
    std::atomic_int m_allRows = 0;
};

} // namespace lanyard
