// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraScanner.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QThreadPool>
#include <QVideoFrame>
#include <QVideoSink>

#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

struct CameraScanner::Device
{
    QMediaCaptureSession session;
    QVideoSink sink;
    std::unique_ptr<QCamera> camera;
    QThreadPool worker;
};

CameraScanner::CameraScanner(const QString& name, const Clock& clock, QObject* parent)
    : ScannerInput(parent)
    , m_device(std::make_unique<Device>())
    , m_name(name)
    , m_clock(clock)
{
    m_device->worker.setMaxThreadCount(1);
    m_device->session.setVideoSink(&m_device->sink);
    connect(&m_device->sink, &QVideoSink::videoFrameChanged, this, &CameraScanner::take);
    m_silence.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_silence, &QTimer::timeout, this, [this] { lose(u"no picture"_s); });
    connect(&m_retry, &QTimer::timeout, this, &CameraScanner::open);
}

CameraScanner::~CameraScanner()
{
    stop();
    m_device->worker.waitForDone();
}

bool CameraScanner::isThere()
{
    return !QMediaDevices::videoInputs().isEmpty();
}

QStringList CameraScanner::names()
{
    QStringList all;
    for (const QCameraDevice& device : QMediaDevices::videoInputs()) {
        all.append(device.description());
    }
    return all;
}

QVideoSink* CameraScanner::sink()
{
    return &m_device->sink;
}

void CameraScanner::start()
{
    open();
}

void CameraScanner::stop()
{
    m_retry.stop();
    close();
}

void CameraScanner::open()
{
    // one that was named is no other: that may face somebody else
    QCameraDevice chosen = m_name.isEmpty() ? QMediaDevices::defaultVideoInput() : QCameraDevice();
    for (const QCameraDevice& device : QMediaDevices::videoInputs()) {
        if (device.description() == m_name) {
            chosen = device;
        }
    }
    if (chosen.isNull()) {
        lose(u"no camera"_s);
        return;
    }
    m_device->camera = std::make_unique<QCamera>(chosen);
    connect(m_device->camera.get(), &QCamera::errorOccurred, this,
        [this](QCamera::Error, const QString& text) {
            tellLoss(text);
            m_silence.start(silenceMs); // where pictures go on, it goes on
        });
    m_device->session.setCamera(m_device->camera.get());
    m_silence.start(warmUpMs);
    m_device->camera->start();
}

void CameraScanner::close()
{
    m_silence.stop();
    if (m_device->camera) {
        m_device->camera->disconnect(this); // what it says of its end is no news
    }
    m_device->session.setCamera(nullptr);
    m_device->camera.reset();
}

void CameraScanner::lose(const QString& detail)
{
    close();
    m_retry.start();
    tellLoss(detail);
}

/// Told once, however often it is looked for.
void CameraScanner::tellLoss(const QString& detail)
{
    if (!std::exchange(m_isLossTold, true)) {
        Q_EMIT failed(detail);
    }
}

void CameraScanner::take(const QVideoFrame& frame)
{
    if (!frame.isValid()) {
        return; // what a camera says that is closed
    }
    m_isLossTold = false;
    if (m_device->camera) {
        m_silence.start(silenceMs);
    }
    if (m_busy.exchange(true)) {
        return;
    }
    const QImage image = frame.toImage();
    Q_EMIT seen(image);
    const QDateTime at = m_clock.now();
    m_device->worker.start([this, image, at] {
        // a queued signal: receivers live on the UI thread
        if (const auto codes = m_decoder.decode(image); !codes.isEmpty()) {
            Q_EMIT scanned(rawScanOf(codes, at, u"camera"_s));
        }
        m_busy = false;
    });
}

} // namespace lanyard
