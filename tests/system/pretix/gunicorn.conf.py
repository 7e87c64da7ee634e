# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Settings of the rig's gunicorn; bind address and files come on its command line."""
import gc
import os

wsgi_app = "application:application"
workers = 2
preload_app = True
timeout = 120
graceful_timeout = 5
control_socket_disable = True


def when_ready(_server):
    gc.freeze()  # what pretix loaded is never collected, so workers share it for good


def worker_exit(_server, _worker):
    os._exit(0)  # tearing down an interpreter full of pretix takes seconds and serves nobody


def on_exit(_server):
    os._exit(0)
