#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads what Brother QL printers are sent, by somebody else's reader, and writes the same by
somebody else's encoder: brother_ql.

usage: judge.py JOBS.json ANSWERS.json
A job is {bytes, picture, dots, model, label, red}: the file that a printer was sent, the picture to
write of it, a picture of the printable area as its own encoder takes it, its names for model and
label. An answer is {commands, peer}: what its reader understood of ours and of its own encoder's,
without rows and zeros, each a name and its bytes in hex. Its own stream is drawn too, into the
picture's name with ".peer.png" behind. A byte that no command begins with ends it all.
"""
import io
import json
import sys

from brother_ql.conversion import convert
from brother_ql.raster import BrotherQLRaster
from brother_ql.reader import OPCODES, BrotherQLReader, chunker, match_opcode
from PIL import Image


def read(stream, picture):
    """Draws the one page of a stream."""
    reader = BrotherQLReader(io.BytesIO(stream))
    reader.filename_fmt = picture.replace("{", "{{").replace("}", "}}")
    reader.analyse()


def commands(stream):
    found = []
    for chunk in chunker(stream, raise_exception=True):
        opcode = match_opcode(chunk)
        name = OPCODES[opcode][0]
        if name != "preamble" and "raster" not in name:
            found.append([name, chunk[len(opcode):].hex()])
    return found


def peer(job):
    encoder = BrotherQLRaster(job["model"])
    encoder.exception_on_warning = True
    picture = Image.open(job["dots"]).convert("RGB" if job["red"] else "L")
    return convert(encoder, [picture], job["label"], cut=True, compress=True, rotate=0,
                   red=job["red"])


def judge(job):
    with open(job["bytes"], "rb") as file:
        stream = file.read()
    read(stream, job["picture"])
    theirs = peer(job)
    read(theirs, job["picture"] + ".peer.png")
    return {"commands": commands(stream), "peer": commands(theirs)}


def main():
    with open(sys.argv[1]) as file:
        answers = [judge(job) for job in json.load(file)]
    with open(sys.argv[2], "w") as file:
        json.dump(answers, file)


if __name__ == "__main__":
    main()
