# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What gunicorn serves: pretix, seeded before its first request, with its public files beside it.

A real installation has a web server in front that hands out /media/pub and /static; here this file
does. Seeding happens in the process that loads pretix anyway, which saves a second start of it.
"""
import json
import mimetypes
import os
import pathlib

from pretix.wsgi import application as pretix_application

from django.conf import settings
from django.db import connections
from django.urls import get_resolver

import profiles  # noqa: F401  known before the first request asks for it
import seed

RIG = pathlib.Path(os.environ["LANYARD_RIG_DIR"])
PUBLIC = {
    "/media/pub/": pathlib.Path(settings.MEDIA_ROOT) / "pub",
    "/static/": pathlib.Path(settings.STATIC_ROOT),
}

if not (RIG / "seed.json").exists():
    order = json.loads((RIG / "seed-order.json").read_text())
    result = seed.seed(order["plan"], order["day"], order["secrets"])
    part = RIG / "seed.json.part"
    part.write_text(json.dumps(result, ensure_ascii=False, indent=1))
    part.rename(RIG / "seed.json")
get_resolver("pretix.multidomain.maindomain_urlconf").url_patterns  # loaded once, not per worker
connections.close_all()  # workers are forked from here, and must not share a connection


def application(environ, start_response):
    path = environ.get("PATH_INFO", "")
    for prefix, folder in PUBLIC.items():
        if path.startswith(prefix):
            file = (folder / path[len(prefix):]).resolve()
            if file.is_file() and file.is_relative_to(folder.resolve()):
                kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
                body = file.read_bytes()
                start_response("200 OK", [("Content-Type", kind),
                                          ("Content-Length", str(len(body)))])
                return [body]
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found\n"]
    return pretix_application(environ, start_response)
