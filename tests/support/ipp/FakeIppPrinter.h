// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <thread>

namespace lanyard {

/// A printer of invention that speaks IPP, with a hand on everything that may go wrong with one.
/// It lives on threads of its own, one for each connection; every function may be called from any
/// other.
class FakeIppPrinter
{
public:
    using Clock = std::chrono::steady_clock;

    /// What somebody does to the printer.
    struct Hand
    {
        QList<QByteArray>
            reasons; ///< printer-state-reasons; while there are any, nothing comes out
        QList<QByteArray> warnings; ///< the same, and it prints on
        bool stopped = false; ///< printer-state
        bool acceptsJobs = true;
        bool busy = false; ///< takes no job now
        bool answers = true; ///< false: requests are read, nothing is said
        bool answersDocuments = true; ///< false: takes one, and says nothing to it until it is true
        bool answersOnceOut = false; ///< to a document, once all it has is out
        bool drips = false; ///< answers by a byte now and then, for ever
        bool babbles = false; ///< answers more than anybody asked for
        bool nests = false; ///< answers with collections in collections in collections …
        std::optional<quint32> spoils; ///< some bytes of each answer become others, by this seed
        bool speaksIpp = true; ///< false: answers with something else
        bool moves = true; ///< false: badges are taken, and none comes out
        bool counts = true; ///< false: job-impressions-completed stays 0
        bool aborts = false; ///< jobs end without a badge
        bool saysCompleted = false; ///< of a job that it only took, as some printers do
        bool createsJobs = true; ///< false: a job comes with its document alone
        bool refusesPaper = false; ///< media-col comes back as not supported
        bool refusesDocuments = false; ///< Send-Document and Print-Job get an error
        bool hangsUpAlways = false; ///< the connection ends after each answer
        bool keepsJobs = true; ///< false: a job that has ended is not known any more
        bool isSpooler = false; ///< says that it is CUPS
        bool wantsPassword = false; ///< HTTP 401
        double mmPerSecond = 0; ///< 0: a badge is out at once
        QByteArray resolution = "300";
        QList<QByteArray> formats{"image/pwg-raster", "image/urf", "image/png", "application/pdf"};
        QList<QByteArray> pwgTypes{"black_1", "sgray_8"};
        int darknessLevels = 0; ///< print-darkness-supported; 0: not told
        QList<int> finishings; ///< finishings-supported; none: not told
        QByteArray mediaReady; ///< `62x100`, mm; empty: not told
        bool takesEverySize = true; ///< false: what is ready alone
        // once each, then they are unset:
        std::optional<qsizetype> resetsAt; ///< hangs up once so many bytes of a document are there
        std::optional<qsizetype> stopsReadingAt; ///< of a document; for ever
        std::optional<QList<QByteArray>> reasonsAtDocument; ///< become `reasons` once it is there
        bool hangsUpAfterDocument = false; ///< without an answer, and prints it all the same
        bool losesPowerAtDocument = false; ///< and its jobs; their numbers begin anew
    };

    struct Job
    {
        int id = 0;
        QByteArray name;
        QByteArray owner;
        QByteArray format;
        QByteArray document;
        int width = 0; ///< of media-col, hundredths of mm
        int height = 0;
        int margin = -1; ///< the widest of the four
        QByteArray scaling; ///< print-scaling
        std::optional<int> darkness; ///< print-darkness, where one is asked for
        std::optional<int> finishing; ///< of finishings, the same
        bool isWhole = false; ///< its document is there
        bool isOut = false;
        bool isCanceled = false;
        bool isAborted = false;
        Clock::time_point made;

        [[nodiscard]] bool hasEnded() const { return isOut || isCanceled || isAborted; }
    };

    /// Of TLS when `keys` names a folder, where it keeps a certificate of its own making.
    explicit FakeIppPrinter(const QString& keys = {});
    ~FakeIppPrinter();
    Q_DISABLE_COPY_MOVE(FakeIppPrinter)

    /// What a desk connects to, without settings.
    [[nodiscard]] QString address() const;

    [[nodiscard]] int port() const { return m_port; }

    /// Changes what `change` changes, between two requests.
    template <typename Change>
    void set(Change change)
    {
        {
            const std::lock_guard lock(m_lock);
            feed();
            change(m_hand);
        }
        m_wake.notify_all();
    }

    void unplug();
    void plugIn();

    /// Its connections end; its jobs stay.
    void hangUp() { hangUpAll(); }

    /// Jobs that came out, in their order.
    [[nodiscard]] QList<Job> printed();
    /// Jobs that it has and has not printed; those without a document are none.
    [[nodiscard]] qsizetype kept();
    /// Jobs that it knows, whatever became of them.
    [[nodiscard]] qsizetype known();
    [[nodiscard]] int requests() const;
    /// That are open.
    [[nodiscard]] qsizetype connections() const;

private:
    friend class IppDesk;
    friend class IppTalk;

    struct Connection
    {
        int descriptor = -1;
        bool isOver = false;
        std::thread thread;
    };

    void listen();
    void live();
    void hangUpAll();
    void feed(); ///< lets come out what has had its time; with `m_lock`
    void losePower(); ///< with `m_lock`

    bool m_isSecret;
    int m_port = 0;
    int m_listener = -1;
    mutable std::mutex m_lock; ///< of all that follows
    std::condition_variable m_wake;
    Hand m_hand;
    QList<Job> m_jobs;
    QList<Job> m_printed;
    int m_lastId = 0;
    Clock::time_point m_powered = Clock::now();
    std::optional<Clock::time_point> m_began; ///< to print the first that it keeps
    int m_requests = 0;
    bool m_isPlugged = true;
    bool m_ends = false;
    std::list<Connection> m_connections;
    std::thread m_thread;
};

} // namespace lanyard
