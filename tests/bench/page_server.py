#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Serves stored pages of orders on loopback, each after the time that a server takes for it.

usage: page_server.py FOLDER MILLISECONDS     FOLDER: 1.json, 2.json, …, and frame.json
Prints its port and serves until its standard input ends.
"""
import http.server
import pathlib
import sys
import threading
import time
import urllib.parse


class Pages(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder = pathlib.Path()
    seconds = 0.0

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        name = "frame"
        if url.path.endswith("/orders/"):
            name = urllib.parse.parse_qs(url.query).get("page", ["1"])[0]
            time.sleep(self.seconds)
        body = (self.folder / f"{name}.json").read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Page-Generated", "2026-12-04T03:00:00Z")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    Pages.folder = pathlib.Path(sys.argv[1])
    Pages.seconds = float(sys.argv[2]) / 1000
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


main()
