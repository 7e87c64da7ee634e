// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>

#include <algorithm>

/// A file on a stick that is pulled out: so many of its bytes can be read, and no more.
class PulledOut : public QBuffer
{
public:
    PulledOut(QByteArray* bytes, qint64 readable)
        : QBuffer(bytes)
        , m_readable(readable)
    {
        open(QIODevice::ReadOnly);
    }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 left = m_readable - pos();
        return left > 0 ? QBuffer::readData(data, std::min(most, left)) : -1;
    }

private:
    qint64 m_readable;
};
