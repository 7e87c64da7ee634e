// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace lanyard {

/// A box for an answer of several lines. Holds `longest` UTF-16 units: of what is typed the rest is
/// left out, and of what is pasted before any of it is laid out.
class AnswerBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit AnswerBox(int longest, QWidget* parent = nullptr);

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    void keepShort();

    int m_longest;
};

} // namespace lanyard
