# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Invents the pictures that people give as answers, one of each way in which a picture may come.

A frame in the colour by which the picture is found again on the finished page; in it four fields,
no two alike and of tones that no other element has, which tell which way up it stands.
"""
import dataclasses
import io

from PIL import Image, ImageDraw

import sheets

ORIENTATION = 0x0112  # EXIF's tag
# What makes a picture of each orientation upright.
UPRIGHT = {
    1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_90,
}
FIELDS = [(220, 140, 140), (140, 220, 140), (140, 140, 220), (180, 180, 140)]
CLEAR = (0, 0, 0, 0)  # black, if somebody forgets that it is clear
SOFT = 77  # a shadow's alpha


@dataclasses.dataclass(frozen=True)
class Photo:
    """`size` in pixels as stored; `margin`: its share that is clear on the left and the right."""

    name: str
    size: tuple
    orientation: int = 1
    margin: float = 0

    @property
    def turn(self):
        return UPRIGHT[self.orientation]

    @property
    def upright(self):
        """Its size when it stands as its file says."""
        return self.size[::-1] if self.orientation > 4 else self.size

    def stands(self, content, part):
        """As it should be seen, upright, of it `part`: (left, top, right, bottom) from 0 to 1."""
        image = _drawn(self, sheets.COLOURS[sheets.PICTURED[content]][:3]).convert("RGB")
        image = image if self.turn is None else image.transpose(self.turn)
        return image.crop(tuple(round(edge * image.size[i % 2]) for i, edge in enumerate(part)))

    def data(self, content):
        """The file, as an answer to the question that `content` shows."""
        image = _drawn(self, sheets.COLOURS[sheets.PICTURED[content]][:3])
        more = {}
        if self.name.endswith(".jpg"):
            image = image.convert("RGB")
            exif = Image.Exif()
            exif[ORIENTATION] = self.orientation
            more = {"quality": 92, "subsampling": 0, "exif": exif}
        elif self.name.endswith(".gif"):
            image = image.convert("RGB").quantize(16)
        out = io.BytesIO()
        image.save(out, {"jpg": "JPEG", "png": "PNG", "gif": "GIF"}[self.name[-3:]], **more)
        return out.getvalue()


def _drawn(photo, colour):
    width, height = photo.size
    margin = int(width * photo.margin)
    image = Image.new("RGBA", photo.size, CLEAR)
    draw = ImageDraw.Draw(image)
    left, right = margin, width - margin
    frame = max(1, min(right - left, height) // 10)
    draw.rectangle((left, 0, right - 1, height - 1), fill=(*colour, 255))
    x, y = (left + right) // 2, height // 2
    corners = [(left + frame, frame), (x, frame), (left + frame, y), (x, y)]
    for tone, (at_x, at_y) in zip(FIELDS, corners):
        draw.rectangle((at_x, at_y, (x if at_x < x else right - frame) - 1,
                        (y if at_y < y else height - frame) - 1), fill=(*tone, 255))
    if margin:  # a hole, and a shadow over what lies under it
        draw.rectangle((left + frame, frame, x - 1, y - 1), fill=CLEAR)
        draw.rectangle((x, y, right - frame - 1, height - frame - 1), fill=(*FIELDS[2], SOFT))
    return image


CLEAR_PNG = Photo("clear.png", (480, 400), margin=0.1)
# What the people of a run have, in their order, and nobody after these.
GIVEN = {
    "question_PHOTO": [
        CLEAR_PNG, Photo("phone.jpg", (2400, 1600), orientation=6),
        Photo("plain.jpg", (1600, 1200)), Photo("wide.png", (1200, 200)),
        Photo("tall.jpg", (220, 1000)), None],
    "question_LOGO": [
        None, Photo("small.gif", (24, 16)), Photo("large.png", (1500, 1600), margin=0.15),
        Photo("mirrored.jpg", (400, 300), orientation=5), CLEAR_PNG,
        Photo("flat.jpg", (640, 480), orientation=3)],
}


def of(index):
    """By their content in a layout, what the person of that place in the run has; None: nobody."""
    return {content: photos[index] if index is not None and index < len(photos) else None
            for content, photos in GIVEN.items()}
