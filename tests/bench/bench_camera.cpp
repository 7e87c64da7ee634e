// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_camera [FRAMES] [SEED]: reads so many generated frames of each trouble, 1280 × 720, with
// this program's FrameDecoder and with zbar (Debian: libzbar-dev), in turns. A frame gets one try
// of each, as in a row of frames of a camera. Both are given the same grey picture and look for QR
// codes alone. Time is the processor's. Needs no display.
// exit: 0 the bars are met, 1 one was missed
#include "Bars.h"
#include "CameraFrames.h"
#include "FrameDecoder.h"

#include <QGuiApplication>

#include <zbar.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class Peer
{
public:
    Peer()
    {
        m_scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
        m_scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    }

    [[nodiscard]] QByteArray decode(const QImage& grey)
    {
        zbar::Image image(unsigned(grey.width()), unsigned(grey.height()), "Y800", grey.constBits(),
            size_t(grey.sizeInBytes()));
        m_scanner.scan(image);
        for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
            return QByteArray::fromStdString(symbol->get_data());
        }
        return {};
    }

private:
    zbar::ImageScanner m_scanner;
};

struct Score
{
    int right = 0;
    int wrong = 0;
    std::vector<double> ms;

    void count(const QByteArray& read, const QByteArray& text)
    {
        right += !text.isEmpty() && read == text;
        wrong += !read.isEmpty() && read != text;
    }

    [[nodiscard]] double sum() const
    {
        double all = 0;
        for (const double one : ms) {
            all += one;
        }
        return all;
    }

    [[nodiscard]] double quantile(double part) const
    {
        std::vector<double> sorted = ms;
        std::ranges::sort(sorted);
        return sorted[size_t(double(sorted.size() - 1) * part)];
    }

    void add(const Score& other)
    {
        right += other.right;
        wrong += other.wrong;
        ms.insert(ms.end(), other.ms.begin(), other.ms.end());
    }
};

struct Pair
{
    Score ours;
    Score peer;

    void add(const Pair& other)
    {
        ours.add(other.ours);
        peer.add(other.peer);
    }
};

class Run
{
public:
    explicit Run(quint32 seed)
        : m_frames(seed)
        , m_random(seed + 1)
    { }

    [[nodiscard]] Pair of(std::optional<Trouble> trouble, int count)
    {
        Pair pair;
        for (int i = 0; i < count; ++i) {
            QString token; // as long as a ticket's secret of pretix
            while (trouble && token.size() < 32) {
                token += u"abcdefghijklmnopqrstuvwxyz0123456789"_s.at(m_random.bounded(36));
            }
            const QImage frame = trouble ? m_frames.with(token, *trouble) : m_frames.withoutCode();
            const double start = cpuMs();
            const QByteArray ours = m_decoder.decode(frame).value(0);
            const double middle = cpuMs();
            const QByteArray peer = m_peer.decode(frame);
            pair.peer.ms.push_back(cpuMs() - middle);
            pair.ours.ms.push_back(middle - start);
            pair.ours.count(ours, token.toUtf8());
            pair.peer.count(peer, token.toUtf8());
        }
        return pair;
    }

private:
    CameraFrames m_frames;
    QRandomGenerator m_random;
    FrameDecoder m_decoder;
    Peer m_peer;
};

void print(const char* name, const Pair& pair)
{
    const double all = double(pair.ours.ms.size()) / 100;
    std::printf("%-10s read %5.1f %%  zbar %5.1f %%   wrong %d and %d   p50 %5.2f and %6.2f ms\n",
        name, pair.ours.right / all, pair.peer.right / all, pair.ours.wrong, pair.peer.wrong,
        pair.ours.quantile(0.5), pair.peer.quantile(0.5));
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const int count = std::max(words.value(1, u"60"_s).toInt(), 1);
    Run run(words.value(2, u"1"_s).toUInt());
    print("easy", run.of(Trouble::None, count));
    Pair hard;
    const std::pair<const char*, Trouble> troubles[]
        = {{"blur", Trouble::Blur}, {"tilt", Trouble::Tilt}, {"low light", Trouble::LowLight},
            {"glare", Trouble::Glare}, {"moire", Trouble::Moire}};
    for (const auto& [name, trouble] : troubles) {
        const Pair pair = run.of(trouble, count);
        print(name, pair);
        hard.add(pair);
    }
    print("all hard", hard);
    Bars bars;
    bars.ratioAtLeast(1.4, "hard codes read / those that zbar reads",
        double(hard.ours.right) / std::max(hard.peer.right, 1));
    bars.ratioAtMost(0.25, "the time for these / zbar's", hard.ours.sum() / hard.peer.sum());
    const Pair none = run.of(std::nullopt, 2 * count);
    std::printf("no code: %.2f of zbar's time; p50 %.2f and %.2f ms, p90 %.2f and %.2f ms;"
                " wrong %d and %d\n",
        none.ours.sum() / none.peer.sum(), none.ours.quantile(0.5), none.peer.quantile(0.5),
        none.ours.quantile(0.9), none.peer.quantile(0.9), none.ours.wrong, none.peer.wrong);
    bars.orientAtMost(3, "a frame without a code, p50", none.ours.quantile(0.5), "ms");
    return bars.exitCode();
}
