"""Words of the page "Overview"."""

EN = {
    "page.overview": "Overview",
}

AR = {
    "page.overview": "نظرة عامة",
}
