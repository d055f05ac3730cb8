"""The documentation's pictures: all there, none of another day, and small."""

import random
from io import BytesIO

from PIL import Image

from benchmarks.screenshots import FOLDER, MOST_BYTES, SHOTS, reduced


def test_every_picture_is_there_and_small() -> None:
    sizes = {file.stem: file.stat().st_size for file in FOLDER.glob("*.png")}
    assert set(sizes) == {shot.name for shot in SHOTS}
    assert max(sizes.values()) <= MOST_BYTES


def test_a_picture_is_reduced_as_far_as_its_size_asks() -> None:
    noise = Image.frombytes("RGB", (400, 400), random.Random(7).randbytes(400 * 400 * 3))
    raw = BytesIO()
    noise.save(raw, "PNG")
    assert len(raw.getvalue()) > MOST_BYTES
    small = reduced(raw.getvalue())
    assert len(small) <= MOST_BYTES
    with Image.open(BytesIO(small)) as image:
        assert image.size == (400, 400)
