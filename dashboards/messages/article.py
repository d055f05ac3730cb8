"""Words of the page "Article"."""

EN = {
    "page.article": "Article",
}

AR = {
    "page.article": "المقال",
}
