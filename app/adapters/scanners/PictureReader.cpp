// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PictureReader.h"

#include <QImageReader>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QImage pictureIn(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const double dots = double(size.width()) * double(size.height());
    if (size.isValid() && dots > PictureReader::mostDots) {
        reader.setScaledSize(size * std::sqrt(PictureReader::mostDots / dots));
    }
    return reader.read();
}

} // namespace

PictureReader::PictureReader(const Clock& clock, QObject* parent)
    : ScannerInput(parent)
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
}

PictureReader::~PictureReader()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void PictureReader::read(const QString& file)
{
    const QDateTime at = m_clock.now();
    m_worker.start([this, file, at] {
        // queued signals: receivers live on the UI thread
        const QImage picture = pictureIn(file);
        QList<QByteArray> codes;
        for (int i = 0; i < FrameDecoder::turns && codes.isEmpty(); ++i) {
            codes = m_decoder.decode(picture);
        }
        if (codes.isEmpty()) {
            Q_EMIT nothingRead(file);
        } else {
            Q_EMIT scanned(rawScanOf(codes, at, u"file"_s));
        }
    });
}

} // namespace lanyard
