// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "support/Result.h"

#include <QFlags>

#include <memory>

namespace lanyard {

/// "Prints" into a folder: one file a badge and format, there whole or not at all. A file is
/// named after order, copy and job (`7KQ2M-1-copy1-0f3a9c21.pdf`), never after a person, and
/// never replaces another. A badge counts as printed when its files and the folder are on disk.
class FilePrinter final : public PrinterDriver
{
public:
    /// `format`: `pdf`, `png` or `both`; empty means `pdf`. PrinterUnknown for another word. The
    /// folder is made when a badge first needs it, with access for its owner alone.
    [[nodiscard]] static Result<std::unique_ptr<PrinterDriver>> open(
        const QString& folder, const QString& format);

    [[nodiscard]] PrinterInfo info() const override;
    [[nodiscard]] PrinterStatus status() override;
    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override;
    void rehearse(const PrintPayload& payload) override;

private:
    struct Document;

    enum Format { Pdf = 1, Png = 2 };

    FilePrinter(QString folder, QFlags<Format> formats);
    [[nodiscard]] Result<QList<Document>> documentsOf(const PrintPayload& payload) const;

    QString m_folder;
    QFlags<Format> m_formats;
};

} // namespace lanyard
