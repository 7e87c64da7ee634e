// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SheetPrinter.h"

#include <QList>

#include <atomic>
#include <functional>
#include <optional>

namespace lanyard {

/// What a test says to an office printer of invention, and learns from it.
struct SheetPrinterScript
{
    std::optional<Error> refusal; ///< it takes nothing
    QList<SheetsOut> looks; ///< what it tells, one after the other; the last one stays
    std::function<void()> atBegin; ///< before the first byte leaves
    std::function<void()> atLook;
    QList<SheetDocument> taken;
    bool isStopped = false;
    std::atomic_bool isInterrupted = false;
};

/// An office printer that does as the script says.
class FakeSheetPrinter final : public SheetPrinter
{
public:
    explicit FakeSheetPrinter(SheetPrinterScript& script)
        : m_script(script)
    { }

    [[nodiscard]] QString name() const override { return QStringLiteral("Office"); }

    [[nodiscard]] Result<SheetsOut> begin(const SheetDocument& document) override
    {
        if (m_script.atBegin) {
            m_script.atBegin();
        }
        if (m_script.refusal) {
            return *m_script.refusal;
        }
        m_script.taken.append(document);
        return SheetsOut{};
    }

    [[nodiscard]] SheetsOut look() override
    {
        if (m_script.atLook) {
            m_script.atLook();
        }
        return m_script.looks.size() > 1 ? m_script.looks.takeFirst() : m_script.looks.value(0);
    }

    [[nodiscard]] SheetsOut stop() override
    {
        m_script.isStopped = true;
        return {SheetsOut::End::Stopped, 1, {}};
    }

    void interrupt() override { m_script.isInterrupted = true; }

private:
    SheetPrinterScript& m_script;
};

} // namespace lanyard
