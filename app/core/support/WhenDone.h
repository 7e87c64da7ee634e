// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace lanyard {

/// Calls `f(result)` on the thread of `context` once `future` has its result; never when it was
/// cancelled, and never after `context` ended. To be called on that thread.
/// For objects that may end before their futures do: Qt 6.4's `then(context, f)` asserts that
/// the context is still there, and looks for it on the thread that finishes the future.
template <typename T, typename F>
void whenDone(const QFuture<T>& future, QObject* context, F f)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) {
                f(watcher->result());
            }
        });
    watcher->setFuture(future);
}

} // namespace lanyard
