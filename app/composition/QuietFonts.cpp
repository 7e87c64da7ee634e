// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "QuietFonts.h"

#include <QLoggingCategory>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler handlerBefore = nullptr;

/// Qt gives these no category of their own that a rule could name.
void pass(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.contains("OpenType support missing"_L1)) {
        handlerBefore(type, context, message);
    }
}

} // namespace

void quietFontSearch()
{
    handlerBefore = qInstallMessageHandler(pass);
}

} // namespace lanyard
